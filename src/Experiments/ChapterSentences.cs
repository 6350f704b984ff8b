using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments;

/// <summary>The chapter's opening and its first two sections on unstable gradients, sentence by sentence.</summary>
/// <remarks>A. Géron, Hands-On Machine Learning, 3rd edition, 2022, chapter 11; paraphrased, in the order of the text.</remarks>
static class ChapterSentences
{
    const string Opening = "opening", Unstable = "unstable gradients", Glorot = "Glorot and He";

    /// <summary>The page of the reports.</summary>
    public static SentencePage Page { get; } = new(
        "chapter",
        "The chapter, sentence by sentence",
        "What chapter 11 of *Hands-On Machine Learning*, 3rd edition (2022), says in its opening, in the section " +
        "“The Vanishing/Exploding Gradients Problems” up to its first part (below: unstable gradients), and in that " +
        "part, “Glorot and He Initialization”, up to the other activations. Paraphrased, in the order of the text, " +
        "with the number of the paragraph (¶) and of the sentence in it; sentences that only lead over are left " +
        "out. Beside each stands what decides it, or why nothing can. A refuted hypothesis links to what holds " +
        "instead.",
        [
            new(
                $"{Opening}, ¶ 1, sentences 3 and 4",
                "A complex problem may need a much deeper network: perhaps ten layers or many more, each with " +
                "hundreds of units.",
                [], "what a problem needs is a matter of the problem"),
            new(
                $"{Opening}, first problem",
                "You may be faced with gradients that grow ever smaller or larger on their way down in training; " +
                "either makes the lower layers very hard to train.",
                ["lower-layers-stay-unchanged", "lower-layers-move-with-the-tools", "gradients-explode-above-critical",
                    "explosion-makes-training-diverge"]),
            new(
                $"{Opening}, second problem",
                "You might not have enough training data for so large a network, or labels might cost too much.",
                [], "how many labels there are is a matter of the problem at hand")
            {
                Remedies = ["reuse-helps-a-new-question", "pretraining-helps-with-few-labels"],
            },
            new(
                $"{Opening}, third problem", "Training may be extremely slow.",
                [], "how slow is too slow is a matter of the problem at hand")
            {
                Remedies = ["momentum-wins-from-a-condition-number", "adam-beats-gradient-descent"],
            },
            new(
                $"{Opening}, fourth problem",
                "A model with millions of parameters would severely risk overfitting, especially with too few or " +
                "too noisy instances.",
                ["many-parameters-overfit", "fewer-labels-overfit-more", "noisy-labels-overfit-more"],
                "that is: with sixty parameters a label and more, the other two with thirteen to seventy, before " +
                "labels are taken away; millions are not tested"),
            new(
                $"{Opening}, ¶ 2, on pretraining",
                "Transfer learning and unsupervised pretraining can help with complex tasks even where labels are few.",
                ["reuse-helps-a-new-question", "pretraining-helps-with-few-labels"],
                "that is: on digits; how complex a task may be is not tested"),
            new(
                $"{Opening}, ¶ 2, on optimizers", "Various optimizers can speed up the training of large models tremendously.",
                ["momentum-terminal-velocity", "adam-beats-gradient-descent"],
                "that is: ten times where a gradient stays the same, four times on digits where both have the book's rate, " +
                "at the best rates of each Adam is no faster, Nadam nearly twice; large models are not tested"),
            new(
                $"{Opening}, ¶ 2, on regularization", "Some regularization techniques are popular for large networks.",
                [], "popularity; what they do is decided in the study on regularization"),
            new(
                $"{Opening}, ¶ 3", "With these tools you will be able to train very deep networks.",
                ["relu-beats-logistic-when-deep", "lower-layers-move-with-the-tools"],
                "that is: of ten hidden layers; deeper ones are not tested"),
            new(
                $"{Unstable}, ¶ 1",
                "Backpropagation propagates the error gradient from the output layer down; then every parameter " +
                "takes a gradient step.",
                [], "how the algorithm is defined: the engine's gradients are compared with numeric ones in the tests"),
            new(
                $"{Unstable}, ¶ 2, sentence 1", "Gradients often get smaller and smaller towards the lower layers.",
                ["gradient-factor-is-chi"],
                "that is: by how much, for which activations and weights; how often is a matter of what people use"),
            new(
                $"{Unstable}, ¶ 2, sentence 2, first half", "As a result the lower layers' weights stay virtually unchanged.",
                ["lower-layers-stay-unchanged"]),
            new(
                $"{Unstable}, ¶ 2, sentence 2, second half", "As a result training never converges to a good solution.",
                [], "no run is long enough for “never”"),
            new(
                $"{Unstable}, ¶ 2, sentence 4",
                "In some cases the opposite can happen: gradients grow until layers get insanely large updates and " +
                "training diverges.",
                ["gradients-explode-above-critical", "explosion-makes-training-diverge"]),
            new(
                $"{Unstable}, ¶ 2, sentence 5", "Explosion surfaces most often in recurrent networks.",
                [], "how often is a matter of what people train; when a recurrent network's gradients vanish or explode is decided in the study on recurrence"),
            new(
                $"{Unstable}, ¶ 2, sentence 6", "More generally, different layers may learn at widely different speeds.",
                ["logistic-speeds-differ", "tanh-speeds-equal"]),
            new(
                $"{Unstable}, ¶ 3, sentence 1", "This was one of the reasons why deep networks were mostly abandoned in the early 2000s.",
                [], "history"),
            new(
                $"{Unstable}, ¶ 3, sentences 2 and 3",
                "Glorot and Bengio found suspects in 2010: the logistic function together with the weights most " +
                "popular then, from N(0, 1).",
                ["paper-weights-are-standard-normal", "heuristic-variance-is-a-third"]),
            new(
                $"{Unstable}, ¶ 3, sentence 4", "With both, the variance of each layer's outputs is much greater than that of its inputs.",
                ["n01-output-variance-exceeds-input", "n01-sums-grow-by-fan-in"]),
            new(
                $"{Unstable}, ¶ 3, sentence 5",
                "Going forward, the variance keeps increasing after each layer until the activation saturates at " +
                "the top.",
                ["n01-variance-keeps-growing", "n01-variance-settles", "n01-saturated-share"]),
            new(
                $"{Unstable}, ¶ 3, sentence 6, first half", "That the logistic function has mean 0.5, not 0, makes the saturation worse.",
                ["logistic-mean-is-half", "mean-half-worsens-saturation"]),
            new(
                $"{Unstable}, ¶ 3, sentence 6, in brackets", "Tanh, with mean 0, behaves slightly better in deep networks.",
                ["tanh-better-than-logistic"], "that is: better; whether only slightly is not tested"),
            new(
                $"{Unstable}, ¶ 4, sentence 1", "For large inputs the logistic function saturates at 0 or 1, with a derivative extremely close to 0.",
                ["saturated-logistic-is-flat"]),
            new(
                $"{Unstable}, ¶ 4, sentence 2",
                "So there is virtually no gradient to propagate, and it gets diluted on the way: nothing is left " +
                "for the lower layers.",
                ["n01-nothing-left", "n01-shrinks-in-narrow-layers", "n01-gradient-factor"],
                "refuted with 200 to 240 units a layer, supported up to some 60"),
            new(
                $"{Glorot}, ¶ 1, sentence 1", "Glorot and Bengio propose a way to significantly alleviate unstable gradients.",
                ["glorot-alleviates-logistic", "normalized-gradients-shrink-less"],
                "refuted for the combination that the section before blames, supported for tanh"),
            new(
                $"{Glorot}, ¶ 1, sentences 2 to 4",
                "The signal should keep its variance on the way up, and the gradient its own on the way down, to " +
                "neither die out nor explode.",
                ["fan-in-keeps-signal", "fan-out-keeps-gradient", "other-scales-miss-the-signal", "other-scales-miss-the-gradient"]),
            new(
                $"{Glorot}, ¶ 1, sentence 5, first half", "Both cannot be guaranteed unless a layer has as many inputs as outputs.",
                ["gains-differ-by-the-fans"]),
            new(
                $"{Glorot}, ¶ 1, sentence 5, second half",
                "A good compromise, which has worked very well in practice, is that of equation 11-1.",
                ["glorot-forward-gain", "glorot-backward-gain", "glorot-keeps-logistic-gradients", "glorot-helps-tanh"],
                "refuted for the logistic function, which the equation's heading names"),
            new(
                $"{Glorot}, equation 11-1", "Weights have variance 1 / fanAvg, normal or uniform.",
                ["glorot-variance", "glorot-normal-tails", "glorot-uniform-bound"]),
            new(
                $"{Glorot}, ¶ 2, on LeCun",
                "With fanIn for fanAvg the rule is LeCun's of the 1990s, which a book of 1998 recommends; the two are equivalent " +
                "where fanIn = fanOut.",
                [], "the second half is true by definition: fanAvg is fanIn then; the first is history"),
            new(
                $"{Glorot}, ¶ 2, on the time it took", "It took over a decade to see how important this is.", [], "history"),
            new(
                $"{Glorot}, ¶ 2, last sentence",
                "It can speed training up considerably, and is one of the practices that led to the success of deep " +
                "learning.",
                ["glorot-helps-tanh"], "that is: it can speed it up; how considerably is not tested, and the second half is history"),
        ])
    {
        Spanish = ChapterSentencesInSpanish.Page,
    };
}
