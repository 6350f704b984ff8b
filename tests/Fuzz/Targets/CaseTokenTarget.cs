using System.Text;
using InitStudy.Experiments;
using InitStudy.Harness;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Fuzz.Targets;

/// <summary>The word that replays a case, read by a hypothesis of each kind of domain in turn.</summary>
sealed class CaseTokenTarget : FuzzTarget
{
    static readonly IReadOnlyList<Hypothesis> Hypotheses = Chapter.Catalog.Hypotheses;

    public override string Name => "case-token";

    public override IReadOnlyList<byte[]> Seeds =>
        [.. Hypotheses.Where((_, h) => h % 10 == 0).Select(hypothesis => Encoding.UTF8.GetBytes(CaseToken.Write(7, hypothesis.Draw(7)[0])))];

    public override IReadOnlyList<string> Tokens =>
        [".", "-", "0", "1", "-1", "+1", "99999999999999999999", "0x10", "1e3", " ", "\u0661", "\u2212" + "1", "0000000000000000-"];

    public override string? Read(byte[] input)
    {
        var hypothesis = Hypotheses[input.Sum(b => b) % Hypotheses.Count];
        try
        {
            var c = hypothesis.Parse(CaseToken.Read(Encoding.UTF8.GetString(input)).Case);
            hypothesis.Describe(c);
            return null;
        }
        catch (InputException refused)
        {
            return refused.Message;
        }
    }
}
