using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>Program-uniform values in CUDA C++.</summary>
internal sealed class CudaNames : ValueNames
{
    // C# allows these as names; C++, CUDA or generated code means something by them.
    private static readonly HashSet<string> Reserved =
    [
        "alignas", "alignof", "and", "and_eq", "asm", "atomicAdd", "auto", "bitand", "bitor", "blockDim", "blockIdx", "bool", "break", "case",
        "catch", "char", "char16_t", "char32_t", "class", "compl", "const", "constexpr", "const_cast", "continue", "decltype", "default",
        "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend",
        "fusion", "goto", "gridDim", "if", "inline", "int", "lane", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq",
        "nullptr", "NULL", "operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "return", "short",
        "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "template", "this", "thread", "thread_local",
        "threadIdx", "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile",
        "warp", "warpSize", "wchar_t", "while", "xor", "xor_eq",
        "ceil", "ceilf", "cosf", "erf", "erff", "exp", "exp2", "exp2f", "expf", "fabs", "fabsf", "floor", "floorf", "log", "log2", "log2f",
        "logf", "powf", "rint", "rintf", "rsqrtf", "sinf", "sqrt", "sqrtf", "tanh", "tanhf",
    ];

    public override string LocalType(IrType type) => type is ViewType ? "auto" : ScalarType(ElementTypes.Of(type));

    public override string Literal(Op op, ElementType element) => CudaRules.Literal(op, element);

    /// <summary>The C# name, with an underscore where C++ has a use for it, and nothing but ASCII.</summary>
    public static string Identifier(string name)
    {
        var text = KernelName.Ascii(Ir.Parameter.IdentifierOf(name));
        return Reserved.Contains(text) ? text + "_" : text;
    }

    /// <summary>
    /// The name of a kernel's function. A class and a method in small letters may together be a word of C++, or a type that
    /// is there without being declared, such as size_t.
    /// </summary>
    public static string EntryPoint(Kernel kernel)
    {
        var name = kernel.Identifier;
        if (name.StartsWith("_", StringComparison.Ordinal)) name = "kernel" + name;
        return Reserved.Contains(name) || name.EndsWith("_t", StringComparison.Ordinal) ? name + "_" : name;
    }

    /// <summary>Type of a value in a register.</summary>
    public static string ScalarType(ElementType element) => ElementTraits.Register(element) switch
    {
        ElementType.I32 => "int",
        ElementType.I64 => "long long",
        ElementType.F64 => "double",
        ElementType.Bool => "bool",
        _ => "float",
    };

    /// <summary>Type of an element in memory.</summary>
    public static string MemoryType(ElementType element) => element switch
    {
        ElementType.BF16 => "fusion::bf16",
        ElementType.F16 => "fusion::f16",
        ElementType.I8 => "signed char",
        ElementType.U8 => "unsigned char",
        ElementType.U16 => "unsigned short",
        _ => ScalarType(element),
    };

    public static int ElementSize(ElementType element) => ElementTraits.Size(element);

    public static string ViewType(ViewType view) =>
        $"fusion::View<{(view.Writable ? "" : "const ")}{MemoryType(view.Element)}, {view.Rank.ToString(CultureInfo.InvariantCulture)}>";

    protected override string Parameter(string name) => Identifier(name);

    protected override string? Local(string name) => base.Local(name) is { } usable ? Identifier(usable) : null;

    protected override string Length(string view, int axis) => $"{view}.length[{axis.ToString(CultureInfo.InvariantCulture)}]";

    protected override string Expression(Op op, IReadOnlyList<string> operands) => op.Code switch
    {
        OpCode.Slice => $"fusion::slice({string.Join(", ", operands)})",
        OpCode.AsColumn => $"fusion::as_column({operands[0]})",
        OpCode.At => $"fusion::at({string.Join(", ", operands)})",
        _ => CudaRules.Scalar(op, operands),
    };
}
