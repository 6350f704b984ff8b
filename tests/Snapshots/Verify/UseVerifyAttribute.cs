using System.Reflection;
using Xunit.Sdk;

[assembly: UseVerify]

namespace VerifyXunit;

/// <summary>Knows which test method is running, so that its snapshot can be named after it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    static readonly AsyncLocal<MethodInfo?> Running = new();

    /// <summary>The test method of the current flow of control.</summary>
    /// <exception cref="InvalidOperationException">When no test is running.</exception>
    internal static MethodInfo Test =>
        Running.Value ?? throw new InvalidOperationException("Verify is called outside a test; expected a running one");

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Running.Value = null;
}
