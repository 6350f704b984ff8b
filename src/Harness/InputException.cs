namespace InitStudy.Harness;

/// <summary>Wrong usage or unreadable input: its message is the one line the user sees, and the exit code is 2.</summary>
public sealed class InputException(string message) : Exception(message);
