using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit;

/// <summary>
/// Values that are written inside the one expression that uses them, as in the C# they come from, instead of getting a local.
/// None of them reads memory, so that it does not matter when it is evaluated.
/// </summary>
internal static class Nesting
{
    /// <summary>Expressions that are longer get a local after all.</summary>
    public const int Longest = 80;

    /// <summary>The operation inside whose expression a value is written: its only user, in the same statement and block. Null for a value with a name, or of memory.</summary>
    public static Op? UserOf(Value value, KernelFacts facts) =>
        value is { Name: null, Producer: { } op } && facts.Uses(value) is [var (user, _)] && op.Ordinal == user.Ordinal && !facts.IsCaptured(value)
        && (IsExpression(op) || op.Code == OpCode.Coordinates) && IsExpression(user) ? user : null;

    /// <summary>The text as an operand of anything.</summary>
    public static string Grouped(string text) => IsOne(text) ? text : $"({text})";

    /// <summary>Whether <paramref name="operand"/> always stands alone between parentheses or commas, so that nothing beside it could tear it apart.</summary>
    public static bool IsEnclosed(string operand, string text)
    {
        for (var at = text.IndexOf(operand, StringComparison.Ordinal); at >= 0; at = text.IndexOf(operand, at + operand.Length, StringComparison.Ordinal))
        {
            var before = text.Substring(0, at).TrimEnd();
            var after = text.Substring(at + operand.Length).TrimStart();
            if (before.Length == 0 || after.Length == 0 || before[before.Length - 1] is not ('(' or ',') || after[0] is not (')' or ',')) return false;
        }
        return true;
    }

    // The words of a random number are computed once for several values.
    private static bool IsExpression(Op op) => OpCodes.IsElementwise(op.Code) && op.Code != OpCode.Philox;

    /// <summary>A name, a literal, a call or a cast: nothing outside parentheses that an operator beside it could tear apart.</summary>
    private static bool IsOne(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (depth == 0 && (text[i] == ' ' || i == 0 && text[i] is '-' or '!' or '~')) return false;
        }
        return true;
    }
}
