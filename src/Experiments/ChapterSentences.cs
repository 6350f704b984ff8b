using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments;

/// <summary>The chapter's opening and its first section, sentence by sentence.</summary>
/// <remarks>A. Géron, Hands-On Machine Learning, chapter 11; paraphrased, in the order of the text.</remarks>
static class ChapterSentences
{
    /// <summary>The page of the reports.</summary>
    public static SentencePage Page { get; } = new(
        "chapter",
        "The chapter, sentence by sentence",
        "What the opening of chapter 11 of *Hands-On Machine Learning* says, paraphrased and in its order, and what decides it. " +
        "A refuted hypothesis links to what holds instead.",
        [
            new(
                "opening", "A hard problem may need a much deeper network: ten layers or more, each with hundreds of units.",
                [], "what a problem needs is a matter of the problem"),
            new(
                "opening", "Training such a network is no walk in the park; with the tools of this chapter very deep networks can be trained.",
                ["deep-networks-need-the-tools"]),
            new(
                "opening, trouble 1", "Gradients vanish or explode on their way down, which makes the lower layers very hard to train.",
                ["lower-layers-stay-unchanged", "lower-layers-move-with-the-tools"]),
            new(
                "opening, trouble 2", "There may be too little training data for so large a network, or labels may cost too much.",
                ["reuse-helps-a-new-question", "pretraining-helps-with-few-labels"]),
            new(
                "opening, trouble 3", "Training may be extremely slow.",
                ["momentum-wins-from-a-condition-number", "adam-beats-gradient-descent"]),
            new(
                "opening, trouble 4", "A model with millions of parameters risks overfitting, above all with few or noisy instances.",
                ["fewer-labels-overfit-more", "noisy-labels-overfit-more"]),
            new(
                "paragraph 1",
                "Backpropagation propagates the error gradient from the output layer down; then every parameter takes a gradient step.",
                [], "how the algorithm is defined: the engine's gradients are compared with numeric ones in the tests"),
            new(
                "paragraph 3", "Gradients often get smaller and smaller towards the lower layers.",
                ["gradients-often-shrink", "gradient-factor-is-chi"]),
            new(
                "paragraph 4", "As a result the lower layers' weights stay virtually unchanged, and training never converges to a good solution.",
                ["lower-layers-stay-unchanged", "deep-networks-need-the-tools"]),
            new(
                "paragraph 5", "The opposite can happen: gradients grow until layers get insanely large updates and training diverges.",
                ["gradients-explode-above-critical", "explosion-makes-training-diverge"]),
            new(
                "paragraph 5", "Explosion surfaces most often in recurrent networks.",
                [], "how often is a matter of what people train; when a recurrent network's gradients vanish or explode is decided in the study on recurrence"),
            new(
                "paragraph 6", "More generally, different layers may learn at widely different speeds.",
                ["logistic-speeds-differ", "tanh-speeds-equal"]),
            new(
                "paragraph 7", "This was one of the reasons why deep networks were mostly abandoned in the early 2000s.",
                [], "history"),
            new(
                "paragraph 8", "Glorot and Bengio found suspects in 2010: the logistic function together with the weights most popular then, from N(0, 1).",
                ["paper-weights-are-standard-normal", "heuristic-variance-is-a-third"]),
            new(
                "paragraph 9", "With both, the variance of each layer's outputs is much greater than that of its inputs.",
                ["n01-output-variance-exceeds-input", "n01-sums-grow-by-fan-in"]),
            new(
                "paragraph 10", "Going forward, the variance keeps increasing after each layer until the activation saturates at the top.",
                ["n01-variance-keeps-growing", "n01-variance-settles", "n01-saturated-share"]),
            new(
                "paragraph 11", "That the logistic function has mean 0.5, not 0, makes it worse; tanh, with mean 0, does slightly better.",
                ["logistic-mean-is-half", "mean-half-worsens-saturation", "tanh-better-than-logistic"]),
            new(
                "paragraph 12", "For large inputs the logistic function saturates at 0 or 1, with a derivative extremely close to 0.",
                ["saturated-logistic-is-flat"]),
            new(
                "paragraph 13",
                "So there is virtually no gradient to propagate, and it gets diluted on the way: nothing is left for the lower layers.",
                ["n01-nothing-left", "n01-gradient-factor"]),
            new(
                "next section", "The signal should keep its variance on the way up, and the gradient its own on the way down.",
                ["fan-in-keeps-signal", "fan-out-keeps-gradient"]),
            new(
                "next section", "Both cannot be guaranteed unless a layer has as many inputs as outputs.",
                ["gains-differ-by-the-fans"]),
            new(
                "next section", "A good compromise is variance 1 / fanAvg, normal or uniform.",
                ["glorot-variance", "glorot-forward-gain", "glorot-backward-gain"]),
            new(
                "next section", "It speeds training up considerably, and is one of the tricks that led to the success of deep learning.",
                ["glorot-helps-tanh"], "the second half is history"),
        ]);
}
