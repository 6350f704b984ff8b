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
    public static Section Saturation { get; } = new(Id, "Saturation (section 3)", "Saturación (sección 3)");

    /// <summary>Section 4.1.</summary>
    public static Section TheCost { get; } = new(Id, "The cost (section 4.1)", "El coste (sección 4.1)");

    /// <summary>Section 4.2.1.</summary>
    public static Section TheLinearRegime { get; } =
        new(Id, "Variances in the linear regime (section 4.2.1)", "Varianzas en el régimen lineal (sección 4.2.1)");

    /// <summary>Section 4.2.2.</summary>
    public static Section SingularValues { get; } =
        new(Id, "Singular values of a layer (section 4.2.2)", "Valores singulares de una capa (sección 4.2.2)");

    /// <summary>Figures 6, 7 and 8.</summary>
    public static Section BeforeTraining { get; } =
        new(Id, "Before training (section 4.3, figures 6 to 8)", "Antes de entrenar (sección 4.3, figuras 6 a 8)");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 6;

    public override string Title => "Glorot and Bengio 2010, reproduced";

    public override string Question => "Does the paper that the chapter rests on hold when it is done again, small?";

    public override (string Sentence, string Hypothesis) Surprise =>
        ("With the standard initialization the mean singular value is not the variance ratio that the paper takes it for.",
            "singular-value-is-variance-ratio");

    public override StudyInSpanish Spanish => new(
        "Glorot y Bengio 2010, reproducido",
        "¿Se sostiene el artículo en que se apoya el capítulo si se repite en pequeño?",
        "Con la inicialización habitual, el valor singular medio no es el cociente de varianzas por el que lo toma el artículo.");

    public override string Introduction =>
        "X. Glorot and Y. Bengio, \"Understanding the difficulty of training deep feedforward neural networks\", " +
        "AISTATS 2010, trained up to five hidden layers of 1 000 units on an endless stream of images, Shapeset-3×2 " +
        "(5 million updates to choose the rate). Here the stream is drawn again from the description in the text, and networks of 32 " +
        "units learn from 16 × 16 pixels for 20 000 updates (the slow tier: 300 units, 32 × 32 pixels, 100 000); a pilot run chose " +
        "that width, since with 100 units tanh with the standard initialization did not leave its plateau there in that time. What the " +
        "paper sees before training follows from mean-field theory and holds: activations shrink upwards and " +
        "gradients downwards with U(±1/√n), weight gradients do not (standard-activations-shrink-upwards, " +
        "standard-gradients-shrink-downwards, weight-gradients-start-equal). The top layer of sigmoid units " +
        "saturates at 0 (sigmoid-top-layer-saturates), the quadratic cost has larger plateaus " +
        "(quadratic-cost-has-larger-plateaus), tanh learns sooner with the normalized initialization (the report's figure 11; on " +
        "digits: glorot-helps-tanh). Three equations are misprinted, and the mean singular value of a layer of " +
        "random independent weights is not the ratio of volumes, nor, with the standard initialization, that of variances (singular-value-is-variance-ratio, " +
        "singular-value-is-volume-ratio). The report's table \"The paper, result by result\" sets its main results beside those " +
        "found here. The paper was read as a transcription of its text; values that it only plots were not read.";

    public override IReadOnlyList<Section> Sections { get; } =
        [Saturation, TheCost, TheLinearRegime, SingularValues, BeforeTraining];

    public override SlowExhibit? Slow => TestErrors.At(ShapesetScale.Large);

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
            PaperAgainstHere.Of(curves),
            Errata.List,
        ];
    }
}
