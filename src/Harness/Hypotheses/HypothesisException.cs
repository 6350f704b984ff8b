namespace InitStudy.Harness.Hypotheses;

/// <summary>A hypothesis is written wrongly, or measures what its test does not cover: its message is one line.</summary>
public sealed class HypothesisException(string message, Exception? inner = null) : Exception(message, inner);
