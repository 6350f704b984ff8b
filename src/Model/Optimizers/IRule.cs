using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>The equation of an optimizer at one step: it treats every parameter alike and on its own.</summary>
interface IRule
{
    /// <summary>
    /// How many numbers it remembers of every parameter, 0 to 3: as many of the last arguments of <see
    /// cref="Update"/>.
    /// </summary>
    static abstract int Moments { get; }

    /// <summary>The parameter after the step.</summary>
    /// <param name="w">The parameter before it.</param>
    /// <param name="g">∂L/∂w.</param>
    /// <param name="first">First number remembered, 0 before the first step.</param>
    /// <param name="second">Second number remembered, likewise.</param>
    /// <param name="third">Third number remembered, likewise.</param>
    TLanes Update<TLanes>(TLanes w, TLanes g, ref TLanes first, ref TLanes second, ref TLanes third)
        where TLanes : struct, ILanes<TLanes>;
}
