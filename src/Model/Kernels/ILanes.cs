namespace InitStudy.Model.Kernels;

/// <summary>Numbers side by side in one register: formulas are written in it once, for every width and precision.</summary>
/// <remarks>
/// What a lane holds depends on that lane of the operands alone, and every operation is the IEEE one, rounded once: so
/// the width cannot change a bit. A comparison gives a mask, all bits of a lane set where it holds.
/// </remarks>
public interface ILanes<TSelf> where TSelf : struct, ILanes<TSelf>
{
    /// <summary>How many numbers there are.</summary>
    static abstract int Count { get; }

    /// <summary>The same number in every lane, rounded once to the lanes' precision.</summary>
    static abstract TSelf Of(double number);

    /// <summary>a + b.</summary>
    static abstract TSelf operator +(TSelf a, TSelf b);

    /// <summary>a − b.</summary>
    static abstract TSelf operator -(TSelf a, TSelf b);

    /// <summary>a · b.</summary>
    static abstract TSelf operator *(TSelf a, TSelf b);

    /// <summary>a / b.</summary>
    static abstract TSelf operator /(TSelf a, TSelf b);

    /// <summary>−a.</summary>
    static abstract TSelf operator -(TSelf a);

    /// <summary>Mask of a &lt; b.</summary>
    static abstract TSelf operator <(TSelf a, TSelf b);

    /// <summary>Mask of a > b.</summary>
    static abstract TSelf operator >(TSelf a, TSelf b);

    /// <summary>Mask of a ≤ b.</summary>
    static abstract TSelf operator <=(TSelf a, TSelf b);

    /// <summary>Mask of a ≥ b.</summary>
    static abstract TSelf operator >=(TSelf a, TSelf b);

    /// <summary>a · b + c, rounded once.</summary>
    static abstract TSelf Fma(TSelf a, TSelf b, TSelf c);

    /// <summary>√a.</summary>
    static abstract TSelf Sqrt(TSelf a);

    /// <summary>|a|.</summary>
    static abstract TSelf Abs(TSelf a);

    /// <summary>|magnitude| with the sign of <paramref name="sign"/>.</summary>
    static abstract TSelf CopySign(TSelf magnitude, TSelf sign);

    /// <summary>Lane by lane: <paramref name="yes"/> where the mask is set, else <paramref name="no"/>.</summary>
    static abstract TSelf Select(TSelf mask, TSelf yes, TSelf no);

    /// <summary>Whether the mask is set in any lane.</summary>
    static abstract bool Any(TSelf mask);

    /// <summary>A function in double precision; single lanes are widened, and its results rounded once.</summary>
    /// <typeparam name="TDouble">The function for double lanes.</typeparam>
    /// <typeparam name="TSingle">The one for single lanes: it may be less exact, by far less than they show.</typeparam>
    static abstract TSelf InDouble<TDouble, TSingle>(TSelf x) where TDouble : IFunction where TSingle : IFunction;
}
