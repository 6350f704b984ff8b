using InitStudy.Harness.Reporting;
using InitStudy.Harness.Testing;

namespace MyStudy.Tests;

/// <summary>The verified reports are what the code measures today, byte for byte.</summary>
public sealed class Reports
{
    [Fact]
    public void AreTheVerifiedOnes() => VerifiedFolder.MustHold(AllStudies.Program.Reports(PublishedReports.Infix));
}
