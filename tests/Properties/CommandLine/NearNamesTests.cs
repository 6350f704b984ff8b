using InitStudy.Harness.CommandLine;

namespace InitStudy.Properties.CommandLine;

/// <summary>Which names are near enough to be suggested, by hand.</summary>
public sealed class NearNamesTests
{
    /// <summary>Two edits, or a third of the name's letters; or names that contain it.</summary>
    [Theory]
    [InlineData("abc", "abd", true), InlineData("abcd", "acd", true), InlineData("acd", "abcd", true), InlineData("ABC", "abd", true)]
    [InlineData("ab", "cd", true), InlineData("ab", "cde", false), InlineData("", "ab", true), InlineData("", "abc", false)]
    [InlineData("kitten", "sitting", false), InlineData("kitten", "sittin", true), InlineData("abcd", "badc", false)]
    [InlineData("abcdefghi", "abcdefxyz", true), InlineData("abcdefghi", "abcdewxyz", false), InlineData("abcdefgh", "abcdexyz", false)]
    [InlineData("glorot", "the-rule-of-Glorot-and-others", true), InlineData("the-rule-of-glorot", "glorot", false)]
    public void NearIsTwoEditsOrAThirdOrContained(string name, string candidate, bool near) =>
        Assert.Equal(near ? $"; did you mean '{candidate}'?" : "", NearNames.Suggest(name, [candidate]));

    [Fact]
    public void AtMostThreeAreSuggestedTheNearestFirst() => Assert.Equal(
        "; did you mean 'abcd' or 'abcx' or 'abxd'?",
        NearNames.Suggest("abcd", ["far-away", "abxx", "abxd", "abcx", "abcd", "xbcx"]));
}
