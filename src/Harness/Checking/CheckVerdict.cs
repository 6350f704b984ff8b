namespace InitStudy.Harness.Checking;

/// <summary>What is said about a tensor.</summary>
public enum CheckVerdict
{
    /// <summary>It is not drawn at random, or the declared law says nothing about it.</summary>
    NotDrawn,

    /// <summary>No law is declared for it.</summary>
    Undeclared,

    /// <summary>Its declared law stands, and every other law of the menu is refuted or cannot be told from it.</summary>
    Supported,

    /// <summary>Its declared law stands, and so does another one: there are too few values.</summary>
    Undecided,

    /// <summary>Its values do not follow the declared law, or are no independent ones.</summary>
    Refuted,
}
