using System.Globalization;
using System.Text;

namespace Fusion.Compiler.Ir;

/// <summary>
/// Names of kernels: <c>Namespace.Class.Method</c>, and for an instance of a generic kernel its element types behind it,
/// <c>Namespace.Class.Method&lt;f32,bf16&gt;</c>. IR, <c>#line</c> directives, tools and messages use that name; what has
/// to be an identifier or a file's name is derived from it here.
/// </summary>
public static class KernelName
{
    /// <summary>The name of an instance; the method's own where there are no element types.</summary>
    /// <param name="method">Fully qualified C# name.</param>
    /// <param name="elements">What the type parameters stand for, in their order.</param>
    public static string Instance(string method, IEnumerable<ElementType> elements)
    {
        var types = string.Join(",", elements.Select(ElementTypes.Name));
        return types.Length == 0 ? method : $"{method}<{types}>";
    }

    /// <summary>The name without element types: the fully qualified C# name.</summary>
    public static string WithoutElements(string name) => name.Split('<')[0];

    /// <summary>The element types of an instance; empty where the kernel is not generic.</summary>
    /// <exception cref="IrException">One of them is none.</exception>
    public static IReadOnlyList<ElementType> Elements(string name)
    {
        var start = name.IndexOf('<');
        if (start < 0) return [];
        return [.. name.Substring(start + 1).TrimEnd('>').Split(',').Select(text =>
            ElementTypes.TryParse(text, out var element) ? element : throw new IrException($"'{text}' in the name {name} is not an element type"))];
    }

    /// <summary>The C# method's name alone.</summary>
    public static string Method(string name)
    {
        var method = WithoutElements(name);
        return method.Substring(method.LastIndexOf('.') + 1);
    }

    /// <summary>The nested class that runs the kernel: <c>Forward_Kernel</c>, <c>Forward_Kernel_bf16</c>.</summary>
    public static string Class(string name) => $"{Method(name)}_Kernel{Suffix(name)}";

    /// <summary>A fully qualified name as C# finds it from everywhere; what may be a keyword has its @.</summary>
    public static string InCSharp(string name) => "global::" + string.Join(".", name.Split('.').Select(part => char.IsLower(part[0]) ? "@" + part : part));

    /// <summary>Class, method and element types joined by '_', in ASCII: the function's name in CUDA, <c>MatMul_Forward_bf16</c>.</summary>
    public static string Identifier(string name)
    {
        var parts = WithoutElements(name).Split('.');
        return Ascii(string.Join("_", parts.Skip(Math.Max(0, parts.Length - 2)))) + Suffix(name);
    }

    /// <summary>An identifier with nothing but ASCII: other letters as <c>_u00F6</c>, so that no two names become the same.</summary>
    public static string Ascii(string identifier)
    {
        var text = new StringBuilder();
        for (var i = 0; i < identifier.Length; i++)
            if (identifier[i] < 128 && !IsEscape(identifier, i)) text.Append(identifier[i]);
            else text.Append("_u").Append(((int)identifier[i]).ToString("X4", CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static bool IsEscape(string text, int i) =>
        text[i] == '_' && i + 5 < text.Length && text[i + 1] == 'u' && text.Skip(i + 2).Take(4).All(c => c is >= '0' and <= '9' or >= 'A' and <= 'F');

    private static string Suffix(string name) => string.Concat(Elements(name).Select(e => "_" + ElementTypes.Name(e)));
}
