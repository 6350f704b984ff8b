namespace InitStudy.Harness.Testing;

/// <summary>What was expected of values, of a hypothesis or of a report does not hold; every test framework shows its message.</summary>
public sealed class TestFailedException(string message) : Exception(message);
