using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;


namespace InitStudy.Mutation;

/// <summary>What an expression is replaced with: the mutations that Stryker makes at its level "Standard".</summary>
static class Operators
{
    static readonly Dictionary<string, string[]> Binary = new()
    {
        ["+"] = ["-"], ["-"] = ["+"], ["*"] = ["/"], ["/"] = ["*"], ["%"] = ["*"],
        ["<"] = ["<=", ">"], [">"] = [">=", "<"], ["<="] = ["<", ">"], [">="] = [">", "<"], ["=="] = ["!="], ["!="] = ["=="],
        ["&&"] = ["||"], ["||"] = ["&&"], ["&"] = ["|"], ["|"] = ["&"], ["^"] = ["&"], ["<<"] = [">>"], [">>"] = ["<<"],
    };

    static readonly Dictionary<string, string> Methods = Both(
        ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("All", "Any"), ("Skip", "Take"), ("SkipWhile", "TakeWhile"), ("Min", "Max"),
        ("MinBy", "MaxBy"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("Order", "OrderDescending"), ("Append", "Prepend"),
        ("Concat", "Except"), ("Union", "Intersect"), ("StartsWith", "EndsWith"), ("TrimStart", "TrimEnd"), ("IndexOf", "LastIndexOf"),
        ("PadLeft", "PadRight"), ("Floor", "Ceiling"));

    /// <summary>Methods that may be left out: what they are called on stays.</summary>
    static readonly HashSet<string> Removable = ["Where", "Distinct", "Reverse", "OrderBy", "Order", "Trim", "Replace", "Skip", "Take", "DistinctBy", "Abs"];

    /// <summary>Replacements of an expression, as source text.</summary>
    public static IEnumerable<string> Of(ExpressionSyntax node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } b => [b.Left.ToString(), b.Right.ToString()],
        BinaryExpressionSyntax b when Binary.TryGetValue(b.OperatorToken.Text, out var others) && !IsText(b, model) =>
            others.Select(other => $"{b.Left} {other} {b.Right}"),
        AssignmentExpressionSyntax { OperatorToken.Text: "+=" } a when !IsText(a, model) => [$"{a.Left} -= {a.Right}"],
        AssignmentExpressionSyntax { OperatorToken.Text: "-=" } a => [$"{a.Left} += {a.Right}"],
        AssignmentExpressionSyntax { OperatorToken.Text: "*=" } a => [$"{a.Left} /= {a.Right}"],
        AssignmentExpressionSyntax { OperatorToken.Text: "/=" } a => [$"{a.Left} *= {a.Right}"],
        PrefixUnaryExpressionSyntax { OperatorToken.Text: "!" or "-" or "~" } u => [u.Operand.ToString()],
        PrefixUnaryExpressionSyntax { OperatorToken.Text: "++" } u => [$"--{u.Operand}"],
        PostfixUnaryExpressionSyntax { OperatorToken.Text: "++" } u => [$"{u.Operand}--"],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => ["false"],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => ["true"],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: "" } => ["\"mutant\""],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } => ["\"\""],
        InterpolatedStringExpressionSyntax => ["\"\""],
        ConditionalExpressionSyntax c => [c.WhenTrue.ToString(), c.WhenFalse.ToString()],
        IsPatternExpressionSyntax p => [$"!({p})"],
        CollectionExpressionSyntax { Elements.Count: > 0 } => ["[]"],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax m } call => Of(m, call),
        _ => [],
    };

    static IEnumerable<string> Of(MemberAccessExpressionSyntax method, InvocationExpressionSyntax call)
    {
        var name = method.Name.Identifier.Text;
        if (Methods.TryGetValue(name, out var other)) yield return $"{method.Expression}.{other}{call.ArgumentList}";
        if (Removable.Contains(name)) yield return method.Expression.ToString();
    }

    static bool IsText(ExpressionSyntax node, SemanticModel model) => model.GetTypeInfo(node).Type is { SpecialType: SpecialType.System_String };

    static Dictionary<string, string> Both(params (string, string)[] pairs) =>
        pairs.Concat(pairs.Select(pair => (pair.Item2, pair.Item1))).ToDictionary(pair => pair.Item1, pair => pair.Item2);
}
