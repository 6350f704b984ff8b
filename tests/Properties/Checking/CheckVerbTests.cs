using System.Text.Json;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.CommandLine;
using InitStudy.Properties.Data;
using InitStudy.Properties.Evidence;
using static InitStudy.Properties.Checking.WeightFileBytes;

namespace InitStudy.Properties.Checking;

/// <summary>`check` from its arguments to its exit code, on files of fresh draws.</summary>
public sealed class CheckVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("he-normal", 0)]
    [InlineData("he-uniform", 1)]
    [InlineData("lecun-normal", 1)]
    [InlineData("normal:0.2", 0)]
    [InlineData("normal:0.3", 1)]
    [InlineData("normal", 0)]
    [InlineData("truncated-normal", 1)]
    [InlineData("orthogonal", 1)]
    [InlineData("zeros", 1)]
    public async Task TheExitCodeIsTheVerdict(string law, int code)
    {
        var path = Write(("w", [80, 50], Normals("w", 80 * 50, 0.2)));
        Assert.Equal(code, (await Call.Of("check", path, "--as", law, "--layout", "out-in")).Code);
    }

    /// <summary>Of 64 values nothing is decided alone; beside a large tensor of the same rule it is.</summary>
    [Fact]
    public async Task OneRuleIsJudgedOverTheWholeFile()
    {
        var (weight, bias) = (Uniforms("w", 300 * 25, 0.15), Uniforms("b", 64, 0.15));
        var alone = Write(("w", [8, 8], bias));
        Assert.Equal(3, (await Call.Of("check", alone, "--as", "uniform:0.15")).Code);
        var together = Write(("0.weight", [300, 25], weight), ("2.weight", [8, 8], bias));
        Assert.Equal(0, (await Call.Of("check", together, "--as", "uniform:0.15")).Code);
    }

    /// <summary>Of 100 values nothing is decided; of ten tensors with one rule it is.</summary>
    [Fact]
    public async Task SmallTensorsAreDecidedTogether()
    {
        int[] square = [10, 10];
        (string Name, int[] Shape, double[] Values)[] tensors =
            [.. Enumerable.Range('a', 10).Select(l => ($"{(char)l}.weight", square, Uniforms($"{(char)l}", 100, 0.15)))];
        Assert.Equal(3, (await Call.Of("check", Write(tensors[0]), "--as", "uniform:0.15")).Code);
        Assert.Equal(0, (await Call.Of("check", Write(tensors), "--as", "uniform:0.15")).Code);
    }

    [Fact]
    public async Task JsonHasTheFieldsOfTheContract()
    {
        var path = Write(("0.weight", [90, 60], Normals("w", 5400, 0.02)), ("0.bias", [90], new double[90]));
        var call = await Call.Succeeds("check", path, "--as", "normal:0.02", "--json");
        var lines = call.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal("file tensor shape declared verdict laws n note", string.Join(' ', lines[0].EnumerateObject().Select(field => field.Name)));
        string Field(int line, string name) => lines[line].GetProperty(name).ToString();
        Assert.Equal((path, "0.weight", "[90,60]", "normal:0.02", "supported", "5400"),
            (Field(0, "file"), Field(0, "tensor"), Field(0, "shape"), Field(0, "declared"), Field(0, "verdict"), Field(0, "n")));
        Assert.Equal(("not drawn", "zeros", "[]"), (Field(1, "verdict"), Field(1, "note"), Field(1, "laws")));
    }

    /// <summary>A linear network, 100 wide, with weights of mean square 1/100 and then 4/100: each is its factor of signal, upwards, and of gradient, downwards.</summary>
    [Fact]
    public async Task JsonHasSignalAndGradientOfDenseLayers()
    {
        var path = Write(("0.weight", [100, 100], Normals("a", 10_000, 0.1)), ("0.bias", [100], new double[100]), ("1.weight", [100, 100], Normals("b", 10_000, 0.2)));
        var call = await Call.Of("check", path, "--activation", "identity", "--json");
        var lines = call.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        const string fields = "file tensor shape declared verdict laws n note";
        Assert.Equal(
            [$"{fields} signal predictedSignal gradient predictedGradient", fields, $"{fields} signal predictedSignal gradient predictedGradient"],
            lines.Select(line => string.Join(' ', line.EnumerateObject().Select(field => field.Name))));
        void Is(int line, string name, double expected) => Assert.InRange(lines[line].GetProperty(name).GetDouble() / expected, 0.7, 1.4);
        foreach (var (name, first, last) in new[] { ("signal", 1, 4), ("predictedSignal", 1, 4), ("gradient", 4, 1), ("predictedGradient", 4, 1) })
        {
            Is(0, name, first);
            Is(2, name, last);
        }
    }

    /// <summary>Weights of a product of ONNX are judged by its own layout, whatever the file's other tensors have.</summary>
    [Theory]
    [InlineData("MatMul", "lecun-normal", 0)]
    [InlineData("Add", "lecun-normal-fan-out", 0)]
    [InlineData("MatMul", "lecun-normal-fan-out", 1)]
    public async Task FansOfAnOnnxProductAreItsInputs(string operation, string law, int code)
    {
        _folder.Write("m.onnx", OnnxProduct(operation, false, "w", [25, 100], Normals("w", 2500, 0.2)));
        Assert.Equal(code, (await Call.Of("check", _folder.File("m.onnx"), "--as", law)).Code);
    }

    /// <summary>What the user declares goes before what the file tells.</summary>
    [Fact]
    public async Task ADeclaredLayoutIsHonoured()
    {
        _folder.Write("m.onnx", OnnxProduct("MatMul", false, "w", [25, 100], Normals("w", 2500, 0.2)));
        Assert.Equal(1, (await Call.Of("check", _folder.File("m.onnx"), "--as", "lecun-normal", "--layout", "out-in")).Code);
    }

    [Fact]
    public async Task AFailureLeavesNoFolder()
    {
        var path = Write(("kernel", [90, 60], Normals("w", 5400, 0.02)));
        var call = await Call.Of("check", path, "--as", "he-normal", "--out", _folder.File("out"));
        Assert.Equal((2, false), (call.Code, Directory.Exists(_folder.File("out"))));
    }

    [Fact]
    public async Task TheTableIsNoWiderThan80ColumnsAndWithoutControlCharacters()
    {
        var name = $"{new string('m', 60)}.\\u001b[31m.{new string('n', 60)}.weight";
        var path = Write((name, [90, 60], Normals("w", 5400, 0.02)));
        var call = await Call.Of("check", Path.GetRelativePath(".", path), "--as", "normal:0.04");
        Assert.All(call.Lines.Skip(1), line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain('\u001b', call.Output);
        Assert.Contains("declared 0.04 (x 0.", call.Output, StringComparison.Ordinal);
    }

    /// <summary>A note names the other tensor of a copy: by a name that could clear the terminal, or turn its lines around.</summary>
    [Fact]
    public async Task ANoteHasNoControlCharacters()
    {
        var values = Normals("w", 5400, 0.1);
        var call = await Call.Of("check", Write(("a\\u001b[2J\\u202e\\u2028.weight", [90, 60], values), ("b.weight", [90, 60], values)), "--as", "normal:0.1");
        Assert.Equal(1, call.Code);
        Assert.Contains("has the values of 'a?[2J??.weight'", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(call.Output, c => c is '\u001b' or '\u202e' or '\u2028');
    }

    [Fact]
    public async Task AFolderIsNoFile()
    {
        foreach (var name in new[] { "folder.npz", "folder.onnx", "folder" })
        {
            Directory.CreateDirectory(_folder.File(name));
            (await Call.Of("check", _folder.File(name), "--as", "normal")).IsRefused(name, "is a folder; expected a file of weights");
        }
    }

    [Theory]
    [InlineData(double.NaN, "value 7 is NaN")]
    [InlineData(double.PositiveInfinity, "value 7 is ∞")]
    public async Task AValueThatIsNoNumberRefutesAndIsNamed(double value, string note)
    {
        var values = Normals("w", 100, 0.1);
        values[7] = value;
        var call = await Call.Of("check", Write(("w", [100], values)), "--as", "he-normal");
        Assert.Equal(1, call.Code);
        Assert.Contains(note, call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLayoutIsAskedForWhereItMattersAndNothingTellsIt()
    {
        var values = Normals("w", 5400, 0.1);
        (await Call.Of("check", Write(("w", [90, 60], values)), "--as", "he-normal")).IsRefused("'w' (90, 60) may be (out, in) or (in, out)", "--layout");
        Assert.NotEqual(2, (await Call.Of("check", Write(("w", [90, 60], values)), "--as", "normal:0.1")).Code);
        Assert.NotEqual(2, (await Call.Of("check", Write(("fc.weight", [90, 60], values)), "--as", "he-normal")).Code);
    }

    [Theory]
    [InlineData("law is 'he-norml'", "--as", "he-norml")]
    [InlineData("law is 'normal:x'", "--as", "normal:x")]
    [InlineData("law is 'normal:-1'", "--as", "normal:-1")]
    [InlineData("--as is given without a name twice", "--as", "zeros", "--as", "ones")]
    [InlineData("--as is given for 'w' twice", "--as", "w=zeros", "--as", "w=ones")]
    [InlineData("'v' is no tensor or module", "--as", "v=zeros")]
    [InlineData("--layout is 'io'", "--layout", "io")]
    [InlineData("--groups is 'w'", "--groups", "w")]
    [InlineData("--groups is 'w=0'", "--groups", "w=0")]
    [InlineData("--activation is 'relo'", "--activation", "relo")]
    public async Task WrongWordsAreRefused(string part, params string[] words) =>
        (await Call.Of(["check", Write(("w", [4, 4], Normals("w", 16, 1))), .. words])).IsRefused(part);

    [Fact]
    public async Task OneBrokenFileOfTwoAndNothingIsWritten()
    {
        _folder.Write("broken.safetensors", [1, 2, 3]);
        var good = Write(("w", [4, 4], Normals("w", 16, 1)));
        (await Call.Of("check", good, _folder.File("broken.safetensors"), "--out", _folder.File("report"))).IsRefused("broken.safetensors", "has 3 bytes");
        Assert.False(Directory.Exists(_folder.File("report")));
    }

    [Fact]
    public async Task AReportHasAFigureForEveryDrawnTensor()
    {
        var path = Write(("0.weight", [90, 60], Normals("w", 5400, 0.02)), ("0.bias", [90], new double[90]));
        await Call.Succeeds("check", path, "--as", "normal:0.02", "--out", _folder.File("report"));
        Assert.Equal(["check-w.1.svg", "check-w.md"], Directory.EnumerateFiles(_folder.File("report")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("check-w.1.svg", File.ReadAllText(_folder.File("report/check-w.md")), StringComparison.Ordinal);
    }

    double[] Normals(string name, int count, double deviation) => DrawnTensor.Of(UnitDistribution.Normal, deviation, _random.Child(name), [count], "F32").Values;

    double[] Uniforms(string name, int count, double bound) =>
        DrawnTensor.Of(UnitDistribution.Uniform, bound / Math.Sqrt(3), _random.Child(name), [count], "F32").Values;

    string Write(params (string Name, int[] Shape, double[] Values)[] tensors)
    {
        _folder.Write("w.safetensors", Safetensors(tensors));
        return _folder.File("w.safetensors");
    }
}
