using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace InitStudy.Mutation;

/// <summary>
/// Puts all mutants of a file beside its code, each behind its switch: <c>Switch.Is(7) ? a - b : a + b</c>. So one compilation
/// serves them all.
/// </summary>
sealed class Mutator(SemanticModel model, int first, Func<string, bool> leftOut) : CSharpSyntaxRewriter
{
    /// <summary>Kind of annotation that names the mutants a piece of code belongs to.</summary>
    public const string Mark = "mutant";

    readonly List<Mutant> _mutants = [];

    public IReadOnlyList<Mutant> Mutants => _mutants;

    public override SyntaxNode? Visit(SyntaxNode? node) => node switch
    {
        AttributeListSyntax or ParameterListSyntax or PatternSyntax or SwitchLabelSyntax or EnumMemberDeclarationSyntax => node,
        FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) => node,
        LocalDeclarationStatementSyntax local when local.IsConst => node,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => node,
        ExpressionStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax => Removed((StatementSyntax)node),
        YieldStatementSyntax or ReturnStatementSyntax { Expression: null } => Removed((StatementSyntax)node),
        ExpressionSyntax expression => Replaced(expression),
        _ => base.Visit(node),
    };

    ExpressionSyntax Replaced(ExpressionSyntax node)
    {
        var result = (ExpressionSyntax)base.Visit(node)!;
        if (node.Parent is ExpressionStatementSyntax or MemberAccessExpressionSyntax { Expression: LiteralExpressionSyntax }) return result;
        foreach (var after in Operators.Of(node, model))
        {
            if (Add(node, after) is not { } mutant) continue;
            var choice = ConditionalExpression(Switch(mutant.Id), ParenthesizedExpression(ParseExpression(after)), ParenthesizedExpression(result.WithoutTrivia()));
            result = ParenthesizedExpression(choice).WithTriviaFrom(node).WithAdditionalAnnotations(new SyntaxAnnotation(Mark, Key(node, after)));
        }
        return result;
    }

    SyntaxNode Removed(StatementSyntax node)
    {
        var result = (StatementSyntax)base.Visit(node)!;
        if (node.Parent is not BlockSyntax || Add(node, "") is not { } mutant) return result;
        var unless = PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Switch(mutant.Id));
        return IfStatement(unless, Block(result)).NormalizeWhitespace().WithTriviaFrom(node)
            .WithAdditionalAnnotations(new SyntaxAnnotation(Mark, Key(node, "")));
    }

    Mutant? Add(SyntaxNode node, string after)
    {
        if (leftOut(Key(node, after))) return null;
        var atStart = node.Ancestors().Any(a => a is FieldDeclarationSyntax f && f.Modifiers.Any(SyntaxKind.StaticKeyword)
            || a is PropertyDeclarationSyntax { Initializer: { } value } p && p.Modifiers.Any(SyntaxKind.StaticKeyword) && value.Span.Contains(node.Span));
        var mutant = Mutant.Of(first + _mutants.Count, node, after, atStart);
        _mutants.Add(mutant);
        return mutant;
    }

    /// <summary>The same in every round, whatever was left out.</summary>
    static string Key(SyntaxNode node, string after) => $"{node.SyntaxTree.FilePath}:{node.SpanStart}:{node.Span.End}:{after}";

    static ExpressionSyntax Switch(int id) => ParseExpression($"global::InitStudy.Mutation.Switch.Is({id})");
}
