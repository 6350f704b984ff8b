using InitStudy.Experiments.Data;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>A few digits to learn from, some under a wrong label, and two sets of others under their true ones.</summary>
/// <param name="Training">What networks learn.</param>
/// <param name="Validation">What early stopping watches.</param>
/// <param name="Test">What everything is judged by.</param>
public sealed record FewDigits(Dataset Training, Dataset Validation, Dataset Test)
{
    const int Validated = 100, Tested = 200;

    static readonly Lazy<Dataset> Digits = new(() => Data.Digits.Load().Standardized());

    /// <summary>Three sets without a common digit.</summary>
    /// <param name="labels">Digits to learn from.</param>
    /// <param name="noise">Per cent of them that get one of the wrong labels, all equally likely.</param>
    /// <param name="random">Decides which digits, and which labels are wrong.</param>
    internal static FewDigits Draw(int labels, int noise, RandomStream random)
    {
        var data = Digits.Value;
        var order = random.Child("order").Permutation(data.Count);
        var training = data.Subset(order.AsSpan(0, labels));
        var wrong = random.Child("wrong labels");
        for (var i = 0; i < labels * noise / 100; i++)
            training.Labels[i] = (training.Labels[i] + 1 + wrong.Choice(i, data.Classes - 1)) % data.Classes;
        return new(
            training, data.Subset(order.AsSpan(labels, Validated)), data.Subset(order.AsSpan(labels + Validated, Tested)));
    }
}
