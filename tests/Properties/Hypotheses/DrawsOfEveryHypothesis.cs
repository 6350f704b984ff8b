using InitStudy.Experiments;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>What a measurement draws it draws once, and what is the same in both arms of a pair it draws for each of them.</summary>
public sealed class DrawsOfEveryHypothesis
{
    /// <summary>Measurements that pass the same numbers through two networks, or through one network at several settings.</summary>
    static readonly Dictionary<string, string> Repeated = new()
    {
    };

    /// <summary>Pairs in which an arm draws what the other one has no use for.</summary>
    static readonly Dictionary<string, string> Alone = new()
    {
    };

    /// <summary>All ids with randomness in their measurements, in pairs or not.</summary>
    public static TheoryData<string> Single => Of(inPairs: false);

    /// <summary>Ids of comparisons.</summary>
    public static TheoryData<string> Pairs => Of(inPairs: true);

    [Theory, MemberData(nameof(Single))]
    public void NoNumberIsDrawnTwiceInAMeasurement(string id)
    {
        var twice = Drawn(id).Where(stream => stream.Any(times => times > 1)).ToList();
        Assert.Equal(Repeated.ContainsKey(id), twice.Count > 0);
    }

    [Theory, MemberData(nameof(Pairs))]
    public void BothArmsOfAPairDrawTheSameNumbers(string id)
    {
        var once = Drawn(id).Where(stream => stream.Any(times => times % 2 == 1)).ToList();
        Assert.True(Alone.ContainsKey(id) == once.Count > 0, $"{id}: {once.Count} streams");
    }

    static ILookup<RandomStream, int> Drawn(string id)
    {
        var (hypothesis, root) = (Chapter.Catalog.Find(id)!, FreshRoot.Draw());
        var c = hypothesis.Draw(root, 0);
        hypothesis.Replicate(c, root, 0); // what is drawn once and kept, as data are, is not drawn by a measurement
        return DrawRecorder.Times(DrawRecorder.Of(() => hypothesis.Replicate(c, root, 1)));
    }

    static TheoryData<string> Of(bool inPairs) =>
        new(Chapter.Catalog.Hypotheses.Where(hypothesis => hypothesis.Test is FirstAhead == inPairs).Select(hypothesis => hypothesis.Id));
}
