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

    /// <summary>C# on one line, shortened.</summary>
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

    /// <summary>A message of the IR in the words of C#: its operation, types and element types.</summary>
    public static string InWords(string message)
    {
        var words = Regex.Replace(message, @"\b(f32|f64|bf16|f16|i8|u8|u16|i32|i64)\b", match => ElementTypes.TryParse(match.Value, out var element) ? Of(element) : match.Value);
        words = Regex.Replace(words, @"\btile<(\w+), ([^<>]*)>", "$1 ($2)");
        words = Regex.Replace(words, @"\bview<(\w+), (\d+)(, write)?>", match => $"{(match.Groups[3].Success ? "View" : "ReadView")}<{match.Groups[1].Value}> of rank {match.Groups[2].Value}");
        // Messages begin with the operation that they are about.
        return Regex.Replace(words, @"^\w+", match => s_operations.TryGetValue(match.Value, out var name) ? name : match.Value);
    }

    /// <summary>What C# calls the operations of the IR, by their names there.</summary>
    private static readonly Dictionary<string, string> s_operations = Enum.GetValues(typeof(OpCode)).Cast<OpCode>().ToDictionary(OpCodes.Name, Name, StringComparer.Ordinal);

    private static string Name(OpCode code) => code switch
    {
        OpCode.Neg or OpCode.Sub => "'-'",
        OpCode.Add => "'+'",
        OpCode.Mul => "'*'",
        OpCode.Div => "'/'",
        OpCode.Rem => "'%'",
        OpCode.Shl => "'<<'",
        OpCode.Shr => "'>>'",
        OpCode.And => "'&'",
        OpCode.Or => "'|'",
        OpCode.Xor => "'^'",
        OpCode.Not => "'!' or '~'",
        OpCode.Lt => "'<'",
        OpCode.Le => "'<='",
        OpCode.Gt => "'>'",
        OpCode.Ge => "'>='",
        OpCode.Eq => "'=='",
        OpCode.Ne => "'!='",
        OpCode.Select => "Where",
        OpCode.Extract => "Slice",
        OpCode.Slice => "fixing coordinates",
        _ when OpCodes.IsScan(code) => "Cum" + code.ToString().Substring("Scan".Length),
        _ when OpCodes.IsReduction(code) => code.ToString().Substring("Reduce".Length),
        _ => code.ToString(),
    };

    /// <summary>The C# name of an element type.</summary>
    public static string Of(ElementType element) => ElementTraits.CSharpName(element);
}
