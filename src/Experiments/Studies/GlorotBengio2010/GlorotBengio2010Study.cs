using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.GlorotBengio2010;

/// <summary>The paper of 2010 that the chapter rests on, section by section.</summary>
public sealed class GlorotBengio2010Study : Study
{
    const string Id = "glorot-bengio-2010";

    /// <summary>Section 3 of the paper.</summary>
    public static Section Saturation { get; } = new(Id, "Saturation (section 3)");

    /// <summary>Section 4.1.</summary>
    public static Section TheCost { get; } = new(Id, "The cost (section 4.1)");

    /// <summary>Section 4.2.1.</summary>
    public static Section TheLinearRegime { get; } = new(Id, "Variances in the linear regime (section 4.2.1)");

    /// <summary>Section 4.2.2.</summary>
    public static Section SingularValues { get; } = new(Id, "Singular values of a layer (section 4.2.2)");

    /// <summary>Figures 6, 7 and 8.</summary>
    public static Section BeforeTraining { get; } = new(Id, "Before training (section 4.3, figures 6 to 8)");

    /// <summary>Section 5.</summary>
    public static Section ErrorCurves { get; } = new(Id, "Error curves (section 5)");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 6;

    public override string Title => "Glorot and Bengio 2010, reproduced";

    public override string Question => "Does the paper that the chapter rests on hold when it is done again, small?";

    public override (string Sentence, string Hypothesis) Surprise =>
        ("The mean singular value is not the variance ratio that the paper takes it for", "singular-value-is-variance-ratio");

    public override string Introduction => "";

    public override IReadOnlyList<Section> Sections { get; } =
        [Saturation, TheCost, TheLinearRegime, SingularValues, BeforeTraining, ErrorCurves];

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var curves = new RunCurves(context.Shared(ShapesetRuns.Small));
        return
        [
            SigmoidActivations.Of(curves),
            SaturationInTraining.Of(curves),
            FinalActivations.Of(curves),
            CostSurfaces.Of(context),
            StartByLayer.Of(context),
            WeightGradientsInTraining.Of(curves),
            TestErrors.Of(curves),
        ];
    }
}
