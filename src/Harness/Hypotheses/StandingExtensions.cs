namespace InitStudy.Harness.Hypotheses;

/// <summary>Words for standings.</summary>
public static class StandingExtensions
{
    /// <summary>As reports and scripts say it.</summary>
    public static string Text(this Standing standing) => standing switch
    {
        Standing.Stated => "stated",
        Standing.Derived => "derived",
        _ => "common reading",
    };
}
