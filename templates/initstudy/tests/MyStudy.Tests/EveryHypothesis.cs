using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InitStudy.Harness.Testing;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using MyStudy.Studies.Rectifiers;

namespace MyStudy.Tests;

/// <summary>Every hypothesis has its verdict for cases that no run had before; new ones are found by themselves.</summary>
public sealed class EveryHypothesis
{
    public static TheoryData<string> Ids => [.. AllStudies.Catalog.Hypotheses.Select(hypothesis => hypothesis.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void HasTheVerdictOnRecord(string id) => Prop
        .ForAll(ArbMap.Default.ArbFor<DoNotSize<ulong>>(), root => AllStudies.Catalog.Find(id)!.MustHaveItsVerdict(root.Item, AllStudies.Program.Command))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1));

    /// <summary>What hypotheses measure with is tested on its own: dead units give 0, whatever the weights.</summary>
    [Property]
    public bool AUnitIsNegativeOrItsSquareCounts(DoNotSize<ulong> root, PositiveInt fanIn, PositiveInt fanOut) =>
        new RectifiedLayer(fanIn.Get, fanOut.Get).TwiceSquaredOutputs(VarianceScaling.HeNormal, RandomStream.Root(root.Item)) is var values
        && values.Count == fanOut.Get && values.All(value => value >= 0);

    /// <summary>The initializer follows the law that it declares; any library's may stand here.</summary>
    [Property(MaxTest = 3)]
    public void HeNormalIsWhatItSays(DoNotSize<ulong> root)
    {
        var random = RandomStream.Root(root.Item);
        var draws = 0;
        Declared.HeNormal(fanIn: 16, fanOut: 10).MustBeFollowedBy(() =>
        {
            var weights = new InitStudy.Model.Matrix<double>(16, 10);
            VarianceScaling.HeNormal.Fill(weights, random.Child(draws++));
            return weights.Values.ToArray();
        });
    }
}
