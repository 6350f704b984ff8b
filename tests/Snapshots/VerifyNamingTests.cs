namespace InitStudy.Snapshots;

/// <summary>Snapshots are found under the names that Verify gives them.</summary>
public sealed class VerifyNamingTests : IDisposable
{
    readonly TemporarySnapshots _snapshots = new();

    public void Dispose() => _snapshots.Dispose();

    [Fact]
    public async Task TypeAndMethodNameTheFile()
    {
        _snapshots.Write("VerifyNamingTests.TypeAndMethodNameTheFile.verified.md", "a\n");
        await _snapshots.In(Verify("a\n", "md"));
    }

    [Fact]
    public async Task TextWithoutExtensionIsTxt()
    {
        _snapshots.Write("VerifyNamingTests.TextWithoutExtensionIsTxt.verified.txt", "a\n");
        await _snapshots.In(Verify("a\n"));
    }

    [Theory]
    [InlineData("he", 0.5, "init=he_scale=0.5")]
    [InlineData("a/b:c", -1e-300, "init=a-b-c_scale=-1E-300")]
    [InlineData(null, double.NaN, "init=null_scale=NaN")]
    public async Task ParametersFollowTheirNames(string? init, double scale, string expected)
    {
        _snapshots.Write($"VerifyNamingTests.ParametersFollowTheirNames_{expected}_expected=x.verified.md", "a\n");
        await _snapshots.In(Verify("a\n", "md")).UseParameters(init, scale, "x");
    }

    [Theory]
    [InlineData(1)]
    public async Task ATextTakesTheParametersPlace(int depth)
    {
        _snapshots.Write("VerifyNamingTests.ATextTakesTheParametersPlace_depth 1.verified.md", "a\n");
        await _snapshots.In(Verify("a\n", "md")).UseTextForParameters($"depth {depth}");
    }

    [Theory]
    [InlineData(1)]
    public async Task ATheoryWithoutParametersFails(int depth)
    {
        var failure = await _snapshots.FailureOf(Verify($"{depth}\n", "md"));
        Assert.Contains("UseParameters(depth)", failure, StringComparison.Ordinal);
        Assert.Empty(_snapshots.Names);
    }

    [Fact]
    public async Task NamesCanBeGiven()
    {
        _snapshots.Write("Type.Method.verified.md", "a\n");
        await _snapshots.In(Verify("a\n", "md")).UseTypeName("Type").UseMethodName("Method");
        _snapshots.Write("depth.loss.verified.svg", "<svg/>\n");
        await _snapshots.In(Verify("<svg/>\n", "svg")).UseFileName("depth.loss");
    }

    [Fact]
    public async Task SettingsCanBeSharedAndStayAsTheyWere()
    {
        var settings = new VerifySettings();
        settings.UseDirectory(_snapshots.Directory);
        settings.UseTypeName("Type");
        settings.DisableDiff();
        _snapshots.Write("Type.A.verified.md", "a\n");
        _snapshots.Write("Type.SettingsCanBeSharedAndStayAsTheyWere.verified.md", "b\n");
        await Verify("a\n", "md", settings).UseMethodName("A");
        await Verify("b\n", "md", settings);
    }

    [Fact]
    public async Task TargetsAreNamedOrNumbered()
    {
        const string prefix = "VerifyNamingTests.TargetsAreNamedOrNumbered";
        _snapshots.Write($"{prefix}.verified.md", "0\n");
        _snapshots.Write($"{prefix}#plot.verified.svg", "1\n");
        _snapshots.Write($"{prefix}#00.verified.svg", "2\n");
        _snapshots.Write($"{prefix}#01.verified.svg", "3\n");
        await _snapshots.In(Verify(
            [new("md", "0\n"), new("svg", "1\n", "plot"), new("svg", "2\n"), new Target("svg", "3\n")]));
    }

    [Fact]
    public async Task ASingleTargetKeepsItsName()
    {
        _snapshots.Write("VerifyNamingTests.ASingleTargetKeepsItsName#plot.verified.svg", "1\n");
        await _snapshots.In(Verify(new Target("svg", "1\n", "plot")));
    }

    [Fact]
    public async Task AFileNameExcludesItsParts()
    {
        await Excludes(a => a.UseFileName("x").UseMethodName("y"));
        await Excludes(a => a.UseFileName("x").UseTypeName("y"));
        await Excludes(a => a.UseFileName("x").UseParameters(1));
        await Excludes(a => a.UseFileName("x").UseTextForParameters("y"));
        await Excludes(a => a.UseMethodName("y").UseFileName("x"));
        await Excludes(a => a.UseTypeName("y").UseFileName("x"));
        await Excludes(a => a.UseParameters(1).UseFileName("x"));
        await Excludes(a => a.UseTextForParameters("y").UseFileName("x"));
        await Excludes(a => a.UseTextForParameters("y").UseParameters(1));
        await Excludes(a => a.UseParameters(1).UseTextForParameters("y"));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a\nb")]
    [InlineData("")]
    public async Task NamesFitEveryFileSystem(string name)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _snapshots.In(Verify("a")).UseFileName(name));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _snapshots.In(Verify("a")).UseTextForParameters(name));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _snapshots.In(Verify(new Target("md", "a", name))));
    }

    async Task Excludes(Func<SettingsTask, SettingsTask> names)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => names(_snapshots.In(Verify("a"))).ToTask());
        Assert.Contains("is not compatible with", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>A nested class, as tests of one part of a subject use it.</summary>
    public sealed class Nested : IDisposable
    {
        readonly TemporarySnapshots _snapshots = new();

        public void Dispose() => _snapshots.Dispose();

        [Fact]
        public async Task OuterTypeComesFirst()
        {
            _snapshots.Write("VerifyNamingTests.Nested.OuterTypeComesFirst.verified.md", "a\n");
            await _snapshots.In(Verify("a\n", "md"));
        }
    }
}
