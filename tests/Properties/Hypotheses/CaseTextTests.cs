using System.Globalization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Properties.Hypotheses;

/// <summary>A case in words: what was chosen, in its order, in the same way everywhere.</summary>
public sealed class CaseTextTests
{
    sealed record Chosen(int FanIn, double Keep, IActivation Activation, IInitializer Initializer, bool Biased, string? Note)
    {
        /// <summary>Follows from the others, so it is not told.</summary>
        public int Twice => 2 * FanIn;
    }

    [Theory, InlineData("en-US"), InlineData("de-DE"), InlineData("ar-SA")]
    public void EveryChoiceIsNamedInItsOrder(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture); // of this test alone
        var chosen = new Chosen(1234, 0.123456, new Tanh(), VarianceScaling.GlorotUniform, true, null);
        var layer = $"activation tanh, initializer {VarianceScaling.GlorotUniform.Name}";
        Assert.Equal($"fanIn 1234, keep 0.1235, {layer}, biased True, note ", CaseText.Of(chosen));
        chosen = chosen with { FanIn = -3, Keep = 2, Biased = false, Note = "x" };
        Assert.Equal($"fanIn -3, keep 2, {layer}, biased False, note x", CaseText.Of(chosen));
    }

    /// <summary>Cases that differ are told apart: a small number is not rounded to zero.</summary>
    [Theory]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00002, "2e-5")]
    [InlineData(-0.00002, "-2e-5")]
    [InlineData(0, "0")]
    public void ASmallNumberIsNotZero(double keep, string said) => Assert.Contains(
        $", keep {said}, ", CaseText.Of(new Chosen(1, keep, new Tanh(), VarianceScaling.GlorotUniform, true, null)), StringComparison.Ordinal);
}
