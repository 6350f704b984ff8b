using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using InitStudy.Model.Schedules;
using InitStudy.Properties.Networks;
using InitStudy.Properties.Oracle;

namespace InitStudy.Properties.Schedules;

/// <summary>Every step's rate and momentum against another framework's, to 1e-10 relative.</summary>
/// <remarks>A key of the file tells the schedule's parameters.</remarks>
public sealed partial class ScheduleOracleTests
{
    /// <summary>The momentum of an optimizer whose schedule says nothing about it stays as it is.</summary>
    [Fact]
    public void RatesAndMomentaAgree()
    {
        var oracle = OracleFile.Root("schedules.json");
        var learningRate = oracle.GetProperty("base_lr").GetDouble();
        var rows = 0;
        foreach (var entry in oracle.GetProperty("schedules").EnumerateObject())
        {
            var schedule = Of(entry.Name, learningRate);
            var step = 0;
            foreach (var row in entry.Value.EnumerateArray())
            {
                var settings = schedule.At(++step);
                var what = $"step {step} of {entry.Name}";
                OracleMatrix.Near(row[0].GetDouble(), settings.LearningRate, 0, $"rate of {what}");
                if (schedule is OneCycle) OracleMatrix.Near(row[1].GetDouble(), settings.Momentum!.Value, 0, $"momentum of {what}");
                else Assert.Null(settings.Momentum);
                rows++;
            }
        }

        Assert.NotEqual(0, rows);
    }

    static ISchedule Of(string key, double learningRate)
    {
        var name = key[..key.IndexOf('(', StringComparison.Ordinal)];
        var values = Parameter().Matches(key).ToDictionary(
            match => match.Groups["name"].Value, match => Number(match.Groups["value"].Value));
        return name switch
        {
            "exponential" => new ExponentialDecay(learningRate, values["gamma"]),
            "step" => new StepDecay(learningRate, values["gamma"], (long)values["every"]),
            "piecewise" => PiecewiseConstant.Scaled(learningRate, values["gamma"], Milestones(key)),
            "cosine" => new CosineAnnealing(learningRate, (long)values["T"]),
            "one-cycle" => Cycle(values, key, Annealing.Cosine),
            "one-cycle-linear" => Cycle(values, key, Annealing.Linear),
            _ => throw new JsonException($"the engine has no schedule {key}"),
        };
    }

    static OneCycle Cycle(Dictionary<string, double> values, string key, Annealing annealing)
    {
        var cycle = new OneCycle(
            values["max"], (long)values["total"], values["pct"], values["div"], values["final_div"], annealing);
        return Momenta().Match(key) is { Success: true } match
            ? new(
                cycle.Peak, cycle.Steps, cycle.RisingShare, cycle.Divisor, cycle.FinalDivisor, annealing,
                Number(match.Groups["low"].Value), Number(match.Groups["high"].Value))
            : cycle;
    }

    static long[] Milestones(string key) =>
        [.. key[(key.IndexOf('(', StringComparison.Ordinal) + 1)..key.IndexOf(';', StringComparison.Ordinal)]
            .Split(',').Select(milestone => long.Parse(milestone, CultureInfo.InvariantCulture))];

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<name>\w+)=(?<value>[0-9.e+-]+)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"momentum (?<low>[0-9]*\.?[0-9]+)\.\.(?<high>[0-9.]+)")]
    private static partial Regex Momenta();
}
