using System.Reflection;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace InitStudy.Mutation;

/// <summary>xUnit's tests of an assembly, found and run one by one in this process.</summary>
sealed class TestRun : IDisposable
{
    readonly XunitTestFramework _framework = new(new Sink());
    readonly ITestFrameworkExecutor _executor;

    public TestRun(Assembly tests, Func<string, bool> chosen)
    {
        _executor = _framework.GetExecutor(tests.GetName());
        var found = new Sink();
        using var discoverer = _framework.GetDiscoverer(Reflector.Wrap(tests));
        discoverer.Find(includeSourceInformation: false, found, new Options());
        found.Finished.Wait();
        Cases = [.. found.Found.Where(test => chosen($"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}"))];
    }

    public IReadOnlyList<ITestCase> Cases { get; }

    /// <summary>Whether a test passes.</summary>
    public bool Passes(ITestCase test)
    {
        var result = new Sink();
        _executor.RunTests([test], result, new Options());
        result.Finished.Wait();
        return !result.Failed;
    }

    public void Dispose()
    {
        _executor.Dispose();
        _framework.Dispose();
    }

    sealed class Sink : LongLivedMarshalByRefObject, IMessageSink
    {
        public ManualResetEventSlim Finished { get; } = new();

        public List<ITestCase> Found { get; } = [];

        public bool Failed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage discovered) Found.Add(discovered.TestCase);
            if (message is ITestFailed or IErrorMessage or ITestClassCleanupFailure) Failed = true;
            if (message is IDiscoveryCompleteMessage or ITestAssemblyFinished) Finished.Set();
            return true;
        }
    }

    sealed class Options : LongLivedMarshalByRefObject, ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        readonly Dictionary<string, object?> _values = new() { ["xunit.execution.DisableParallelization"] = true };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
