using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using InitStudy.Harness;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Cases of a small domain: drawn in turn, none twice, named by tokens, shrunk.</summary>
public sealed class DomainProperties
{
    static readonly Domain<string> Small = new(
        [new("first", 0, 9), new("second", 3, 40), new("third", 1, 1)],
        numbers => string.Join('.', numbers),
        new("low", random => [random.Choice(0, 3), 3 + random.Choice(1, 5), 1]),
        new("high", random => [7 + random.Choice(0, 3), 36 + random.Choice(1, 5), 1]),
        new("middle", random => [5, 18 + random.Choice(1, 5), 1]));

    [Property]
    public void StrataAreDrawnInTurn(ulong seed)
    {
        var cases = Small.Draw(RandomStream.Root(seed), 12);
        for (var index = 0; index < 12; index++)
            Assert.Equal(index % 3, cases[index].Numbers[0] switch { <= 2 => 0, >= 7 => 1, _ => 2 });
    }

    /// <summary>The strata hold 15, 15 and 5 cases.</summary>
    [Property]
    public void NoCaseIsDrawnTwiceAndAnEmptyStratumIsPassedOver(ulong seed)
    {
        var cases = Small.Draw(RandomStream.Root(seed), 100);
        Assert.Equal(35, cases.Count);
        Assert.Equal(cases.Distinct(), cases);
        Assert.Equal(cases.Take(10), Small.Draw(RandomStream.Root(seed), 10));
        Assert.Equal(cases, Small.Draw(RandomStream.Root(seed), 100));
    }

    [Fact]
    public void ASmallDomainIsEnumerated()
    {
        Domain<string> four = new(
            [new("a", 1, 2), new("b", 0, 1)], numbers => string.Join('.', numbers), new Stratum("corner", _ => [1, 0]));
        Assert.Equal(4, four.Size);
        Assert.Equal(["1.0", "1.1", "2.0", "2.1"], four.Draw(RandomStream.Root(1), 4).Select(four.Make));
        Assert.Equal(["1.0"], four.Draw(RandomStream.Root(1), 3).Select(four.Make));
        Assert.Equal(380, Small.Size);
    }

    [Fact]
    public void AStratumThatLeavesTheDimensionsIsNamed()
    {
        Domain<int> wrong = new([new("a", 1, 200)], numbers => numbers[0], new Stratum("outside", _ => [201]));
        Assert.Equal(
            "stratum 'outside' draws 201; expected a from 1 to 200",
            Assert.Throws<InvalidOperationException>(() => wrong.Draw(RandomStream.Root(1), 3)).Message);
    }

    /// <summary>One number within its dimension does not make up for one that is not.</summary>
    [Fact]
    public void EveryNumberOfAStratumStaysWithinItsDimension()
    {
        Domain<int> wrong = new([new("a", 1, 2), new("b", 1, 3)], numbers => numbers[0], new Stratum("outside", _ => [1, 4]));
        Assert.Equal(
            "stratum 'outside' draws 1.4; expected a from 1 to 2, b from 1 to 3",
            Assert.Throws<InvalidOperationException>(() => wrong.Draw(RandomStream.Root(1), 3)).Message);
    }

    /// <summary>(2³¹ − 1)(2³¹ + 1) 2 = 2⁶³ − 2 just fits; with one choice more it does not.</summary>
    [Theory, InlineData(1, long.MaxValue - 1), InlineData(2, long.MaxValue)]
    public void SizesThatDoNotFitAreTheLargestNumber(int last, long size) => Assert.Equal(
        size, new Domain<int>([new("a", 1, int.MaxValue), new("b", -1, int.MaxValue), new("c", 0, last)], numbers => numbers[0]).Size);

    [Property]
    public void CasesUnderDifferentRootsAreDrawnIndependently(ulong seed)
    {
        var first = Enumerable.Range(0, 20).Select(i => Small.Draw(RandomStream.Root(seed + (ulong)i), 1)[0]);
        Assert.True(first.Distinct().Count() > 3); // 20 of 15 equally likely: at most 3 kinds with probability 2e-12
    }

    [Property]
    public Property TokensRoundTrip() => Prop.ForAll(Cases(), c =>
        Small.Parse(c.ToString()).Equals(c) && Small.Make(c) == c.ToString());

    [Property]
    public Property CandidatesAreSimplerInOneNumberAndBoldestFirst() => Prop.ForAll(Cases(), c =>
    {
        var candidates = Small.Shrink(c).ToList();
        Assert.Equal(candidates.Distinct(), candidates);
        foreach (var candidate in candidates)
        {
            var d = Assert.Single(Enumerable.Range(0, 3), d => candidate.Numbers[d] != c.Numbers[d]);
            Assert.InRange(candidate.Numbers[d], Small.Dimensions[d].Low, c.Numbers[d] - 1);
        }

        foreach (var d in Enumerable.Range(0, 3).Where(d => c.Numbers[d] > Small.Dimensions[d].Low))
        {
            var tried = candidates.Select(candidate => candidate.Numbers[d]).Where(number => number != c.Numbers[d]).ToList();
            Assert.Equal(Small.Dimensions[d].Low, tried[0]);
            Assert.Equal(c.Numbers[d] - 1, tried[^1]);
            Assert.Equal(tried.Order(), tried);
            if (c.Numbers[d] - Small.Dimensions[d].Low > 3) Assert.Equal(3, tried.Count);
        }
    });

    [Fact]
    public void TheSimplestCaseHasNoCandidate() => Assert.Empty(Small.Shrink(new Case(0, 3, 1)));

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
        ArbMap.Default.ArbFor<DoNotSize<ulong>>(), Cases(), (root, c) =>
            CaseToken.Read(CaseToken.Write(root.Item, c)) == (root.Item, c.ToString()));

    [Property]
    public Property CasesAreEqualIfTheirNumbersAre() => Prop.ForAll(Cases(), Cases(), (a, b) =>
        a.Equals(b) == a.Numbers.SequenceEqual(b.Numbers) && new HashSet<Case> { a, b }.Count == (a.Equals(b) ? 1 : 2)
        && a.Equals(new Case([.. a.Numbers])) && !a.Equals(new Case([.. a.Numbers, 1])));

    static Arbitrary<Case> Cases() => Arb.From(
        from first in Gen.Choose(0, 9)
        from second in Gen.Choose(3, 40)
        select new Case(first, second, 1));
}
