using InitStudy.Experiments.Data;
using InitStudy.Harness;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Transfer;

/// <summary>A task with few labels that comes after another one: on images of other classes, or a new question about the same.</summary>
/// <param name="NewClasses">Classes of the new task that the old one lacks; 0 for a new question about all ten.</param>
/// <param name="Labels">Labelled images of the new task.</param>
public sealed record ReuseTask(int NewClasses, int Labels)
{
    const int Groups = 2, LeastClasses = 2;

    static readonly Lazy<Dataset> Digits = new(() => Data.Digits.Load().Standardized());

    /// <summary>Ten digits first, then a question about the same ten: to which of two random groups does a digit belong?</summary>
    internal static Domain<ReuseTask> NewQuestion(int least, int most) => new(
        [new("labels", least, most)],
        codes => new(NewClasses: 0, codes[0]),
        new Stratum("any", random => [random.Between(0, least, most)]));

    /// <summary>Some digits first, then the others; which ones is drawn for every replicate.</summary>
    internal static Domain<ReuseTask> NewDigits(int classes, int least, int most) => new(
        [new("labels", least, most)],
        codes => new(classes, codes[0]),
        new Stratum("any", random => [random.Between(0, least, most)]));

    /// <summary>The images of one replicate; no image of the old task is tested in the new one.</summary>
    internal ReuseData Draw(RandomStream random, ReuseScale? scale = null) =>
        Draw(Digits.Value, random, scale ?? ReuseScale.Small);

    /// <summary>Errors on unseen images of two arms on the same images, batches and random numbers.</summary>
    internal IReadOnlyList<double> Errors(RandomStream random, ReuseArm first, ReuseArm second)
    {
        var run = new ReuseRun(Draw(random), random);
        return [run.Error(first), run.Error(second)];
    }

    /// <summary>The same from other images; both tasks have at least two classes each.</summary>
    /// <exception cref="InputException">When the new task is to have other classes and there are fewer than four.</exception>
    internal ReuseData Draw(Dataset data, RandomStream random, ReuseScale scale)
    {
        int[] images = [.. random.Child("images").Permutation(data.Count).Take(scale.Used)];
        int[] classes = [.. images.Select(image => data.Labels[image]).Distinct().Order()];
        var order = random.Child("classes").Permutation(classes.Length);
        int Rank(int label) => order[Array.BinarySearch(classes, label)];
        if (NewClasses == 0)
        {
            var half = images.Length / 2;
            return Split(
                scale.Tested,
                Relabelled(data, images[..half], label => label, data.Classes),
                Relabelled(data, images[half..], label => Rank(label) % Groups, Groups));
        }

        if (classes.Length < 2 * LeastClasses)
            throw new InputException(
                $"{data.Name} has {Format.Count(classes.Length, "class")}; expected at least {2 * LeastClasses}, two to learn " +
                "first and two after them");
        var news = Math.Clamp(NewClasses, LeastClasses, classes.Length - LeastClasses);
        int[] Of(Func<int, bool> holds) => [.. images.Where(image => holds(Rank(data.Labels[image])))];
        return Split(
            scale.Tested,
            Relabelled(data, Of(r => r >= news), label => Rank(label) - news, classes.Length - news),
            Relabelled(data, Of(r => r < news), Rank, news));
    }

    ReuseData Split(int mostTested, Dataset old, Dataset ofNew)
    {
        var labels = Math.Min(Labels, ofNew.Count / 2);
        var tested = Math.Min(mostTested, ofNew.Count - labels);
        return new(
            old, ofNew.Subset([.. Enumerable.Range(0, labels)]), ofNew.Subset([.. Enumerable.Range(labels, tested)]));
    }

    static Dataset Relabelled(Dataset data, int[] images, Func<int, int> label, int classes)
    {
        var part = data.Subset(images);
        return new(part.Name, part.Source, part.Images, [.. part.Labels.Select(label)], classes);
    }
}
