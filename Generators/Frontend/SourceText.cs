using System.Text.RegularExpressions;
using Fusion.Compiler.Ir;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Frontend;

/// <summary>C# text and IR types as messages quote them.</summary>
internal static class SourceText
{
    private const int Longest = 80;

    /// <summary>The C# of an operation on one line, shortened.</summary>
    public static string Of(IOperation operation) => Of(operation.Syntax);

    /// <summary>The same of a piece of syntax.</summary>
    public static string Of(SyntaxNode syntax)
    {
        var text = string.Join(" ", syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }

    /// <summary>A type in the words of C#: <c>float (rows, 1)</c>.</summary>
    public static string Of(IrType type) => type switch
    {
        TileType tile => $"{Of(tile.Element)} ({tile.Rows}, {tile.Columns})",
        ScalarType scalar => Of(scalar.Element),
        ViewType view => $"{(view.Writable ? "View" : "ReadView")}<{Of(view.Element)}> of rank {view.Rank}",
        _ => type.ToString(),
    };

    /// <summary>A message of the IR with C# names of element types.</summary>
    public static string InWords(string message) =>
        Regex.Replace(message, @"\b(f32|f64|bf16|f16|i8|u8|u16|i32|i64)\b", match => ElementTypes.TryParse(match.Value, out var element) ? Of(element) : match.Value);

    /// <summary>The C# name of an element type.</summary>
    public static string Of(ElementType element) => ElementTraits.CSharpName(element);
}
