using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking.Laws;

/// <summary>A way to initialize a tensor, as users name it.</summary>
/// <param name="Name">As on the command line, such as "he-normal".</param>
abstract record Rule(string Name)
{
    /// <summary>Whether it says nothing without fans.</summary>
    public virtual bool NeedsFans => false;

    /// <summary>The independent weights that it stands for; none if it is another kind of rule, or lacks fans.</summary>
    public virtual WeightLaw? Law(Fans? fans) => null;

    /// <summary>What the values say against the rule; none if it says nothing about such a tensor.</summary>
    public abstract LogEvidence? Against(TensorSummary tensor, Fans? fans);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
