using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InitStudy.Harness;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Cases of a small domain: drawn in turn, named by tokens, shrunk.</summary>
public sealed class DomainProperties
{
    static readonly Domain<string> Small = new(
        [new("first", 0, 9), new("second", 3, 40), new("third", 1, 1)],
        Domain<string>.Token,
        new("low", random => [random.Choice(0, 3), 3 + random.Choice(1, 5), 1]),
        new("high", random => [7 + random.Choice(0, 3), 36 + random.Choice(1, 5), 1]),
        new("middle", _ => [5, 20, 1]));

    [Property]
    public void StrataAreDrawnInTurn(ulong seed)
    {
        var random = RandomStream.Root(seed);
        for (var index = 0; index < 12; index++)
        {
            var first = Small.Draw(random, index)[0];
            Assert.Equal(index % 3, first <= 2 ? 0 : first >= 7 ? 1 : 2);
        }
    }

    [Property]
    public void CasesOfDifferentIndexesAreDrawnIndependently(ulong seed)
    {
        var random = RandomStream.Root(seed);
        var cases = Enumerable.Range(0, 60).Where(i => i % 3 == 0).Select(i => Domain<string>.Token(Small.Draw(random, i)));
        Assert.True(cases.Distinct().Count() > 3); // 20 of 15 equally likely: at most 3 kinds with probability 2e-12
        Assert.Equal(Small.Draw(random, 7), Small.Draw(RandomStream.Root(seed), 7));
    }

    [Property]
    public Property TokensRoundTrip() => Prop.ForAll(Codes(), codes =>
        Small.Parse(Domain<string>.Token(codes)).SequenceEqual(codes) && Small.Make(codes) == string.Join('.', codes));

    [Property]
    public Property CandidatesAreSimplerInOneNumberAndBoldestFirst() => Prop.ForAll(Codes(), codes =>
    {
        var candidates = Small.Shrink(codes).ToList();
        Assert.Equal(candidates.Count, candidates.Select(Domain<string>.Token).Distinct().Count());
        foreach (var candidate in candidates)
        {
            var changed = Enumerable.Range(0, 3).Where(d => candidate[d] != codes[d]).ToList();
            var d = Assert.Single(changed);
            Assert.InRange(candidate[d], Small.Dimensions[d].Low, codes[d] - 1);
        }

        foreach (var d in Enumerable.Range(0, 3).Where(d => codes[d] > Small.Dimensions[d].Low))
        {
            var tried = candidates.Where(candidate => candidate[d] != codes[d]).Select(candidate => candidate[d]).ToList();
            Assert.Equal(Small.Dimensions[d].Low, tried[0]);
            Assert.Equal(codes[d] - 1, tried[^1]);
            Assert.Equal(tried.Order(), tried);
            if (codes[d] - Small.Dimensions[d].Low > 3) Assert.Equal(3, tried.Count);
        }
    });

    [Fact]
    public void TheSimplestCaseHasNoCandidate() => Assert.Empty(Small.Shrink([0, 3, 1]));

    [Theory]
    [InlineData("", "case is ''; expected 3 numbers joined by dots: first, second, third")]
    [InlineData("1.5", "case is '1.5'; expected 3 numbers joined by dots: first, second, third")]
    [InlineData("1.5.1.1", "case is '1.5.1.1'; expected 3 numbers joined by dots: first, second, third")]
    [InlineData("10.5.1", "first is '10'; expected a whole number from 0 to 9")]
    [InlineData("1.2.1", "second is '2'; expected a whole number from 3 to 40")]
    [InlineData("1.41.1", "second is '41'; expected a whole number from 3 to 40")]
    [InlineData("1.5.0", "third is '0'; expected a whole number from 1 to 1")]
    [InlineData("-1.5.1", "first is '-1'; expected a whole number from 0 to 9")]
    [InlineData("1. 5.1", "second is ' 5'; expected a whole number from 3 to 40")]
    [InlineData("1.5.x", "third is 'x'; expected a whole number from 1 to 1")]
    [InlineData("1.99999999999.1", "second is '99999999999'; expected a whole number from 3 to 40")]
    public void MalformedTokensSayWhatIsExpected(string token, string message) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => Small.Parse(token)).Message);

    [Theory]
    [InlineData(""), InlineData("3.64"), InlineData("0123456789abcde-3.64"), InlineData("0123456789abcdeg-3.64")]
    [InlineData("0123456789abcdef0-3.64"), InlineData("0123456789abcdef")]
    public void MalformedCaseTokensSayWhatIsExpected(string token)
    {
        var message = Assert.Throws<InputException>(() => CaseToken.Read(token)).Message;
        Assert.StartsWith($"case is '{token}'; expected 16 hexadecimal digits, a hyphen", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Property]
    public Property CaseTokensRoundTrip() => Prop.ForAll(
        ArbMap.Default.ArbFor<DoNotSize<ulong>>(), Codes(), (root, codes) =>
            CaseToken.Read(CaseToken.Write(root.Item, Domain<string>.Token(codes))) == (root.Item, Domain<string>.Token(codes)));

    static Arbitrary<int[]> Codes() => Arb.From(
        from first in Gen.Choose(0, 9)
        from second in Gen.Choose(3, 40)
        select new[] { first, second, 1 });
}
