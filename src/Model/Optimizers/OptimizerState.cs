using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>The steps of one optimizer on one list of parameters, with the moments that it remembers between them.</summary>
public sealed class OptimizerState<T> : IWork where T : unmanaged, IFloatingPointIeee754<T>
{
    const int PartLength = 1 << 14, WorthSharing = 1 << 18;

    readonly IOptimizer _optimizer;
    readonly IReadOnlyList<Parameter<T>> _parameters;
    readonly T[][] _first, _second, _third;
    readonly (int Parameter, int Start)[] _parts;
    readonly long[] _updates;
    readonly long _count;
    StepSettings _settings;

    /// <summary>The state before the first step: all moments are zero.</summary>
    /// <exception cref="ArgumentException">When a parameter is listed twice: a step would move it twice.</exception>
    public OptimizerState(IOptimizer optimizer, IReadOnlyList<Parameter<T>> parameters)
    {
        (_optimizer, _parameters) = (optimizer, parameters);
        if (parameters.Distinct().Count() < parameters.Count) Require.Invalid("parameters list one twice; expected each once");
        T[][] Moments(int number) =>
            [.. parameters.Select(parameter => new T[optimizer.Moments >= number ? parameter.Value.Count : 0])];
        (_first, _second, _third) = (Moments(1), Moments(2), Moments(3));
        _updates = new long[parameters.Count];
        _count = parameters.Sum(parameter => (long)parameter.Value.Count);
        _parts = [.. parameters.SelectMany((parameter, p) => Starts(parameter.Value.Count).Select(start => (p, start)))];
    }

    /// <summary>Steps taken so far.</summary>
    public long Steps { get; private set; }

    /// <summary>Moves every parameter against its gradient, as fast as the optimizer says.</summary>
    public void Step() => Step(_optimizer.Settings);

    /// <summary>Moves every parameter against its gradient, as fast as a schedule says.</summary>
    /// <remarks>
    /// The learning rate is multiplied by each parameter's own factor; one whose factor is 0 stays untouched. The
    /// optimizer is told how many updates a parameter has had, which is what its moments hold: one that was frozen at
    /// first starts like any other.
    /// </remarks>
    public void Step(StepSettings settings)
    {
        Steps++;
        for (var p = 0; p < _updates.Length; p++)
        {
            if (_parameters[p].RateFactor > 0) _updates[p]++;
        }

        _settings = settings;
        KernelThreads.Run(this, _parts.Length, _count >= WorthSharing);
    }

    void IWork.Do(int part)
    {
        var (p, start) = _parts[part];
        if (_parameters[p].RateFactor == 0) return;
        var value = _parameters[p].Value.Values;
        var gradient = _parameters[p].Gradient.Values;
        var length = Math.Min(PartLength, value.Length - start);
        var settings = _settings with { LearningRate = _settings.LearningRate * _parameters[p].RateFactor };
        _optimizer.Update<T>(_updates[p], settings, new(
            value.Slice(start, length), gradient.Slice(start, length),
            Part(_first[p], start, length), Part(_second[p], start, length), Part(_third[p], start, length)));
    }

    static Span<T> Part(T[] moments, int start, int length) => moments.Length == 0 ? [] : moments.AsSpan(start, length);

    static IEnumerable<int> Starts(int count)
    {
        for (var start = 0L; start < count; start += PartLength) yield return (int)start;
    }
}
