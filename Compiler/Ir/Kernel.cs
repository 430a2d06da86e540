namespace Fusion.Compiler.Ir;

/// <summary>What a kernel parameter is to the caller and to the specialiser.</summary>
public enum ParameterKind
{
    /// <summary>Memory: a tensor at the launch.</summary>
    View,
    /// <summary>A number that each launch passes.</summary>
    Scalar,
    /// <summary>[Const]: a number that each launch passes and that specialises the kernel.</summary>
    Const,
    /// <summary>[Tune]: a number that the autotuner chooses and no caller sees.</summary>
    Tune,
    /// <summary>Of a [Device] method: a tile of any extents, <see cref="Dim.OfArgument"/>.</summary>
    Tile,
}

/// <summary>A parameter of a kernel, in C# order.</summary>
public sealed class Parameter
{
    /// <summary>A parameter of that C# name, with a value of type <paramref name="type"/> that stands for it in the IR.</summary>
    public Parameter(string name, ParameterKind kind, IrType type)
    {
        Name = name;
        Kind = kind;
        Value = new Value(type, name);
    }

    /// <summary>The C# name; of a member of a struct parameter <c>parameter.Member</c>.</summary>
    public string Name { get; }

    /// <summary>What the caller passes and what a specialisation fixes.</summary>
    public ParameterKind Kind { get; }

    /// <summary>The parameter as operations name it.</summary>
    public Value Value { get; }

    /// <summary>A name that generated code can use: two underscores stand for the dot of a struct's member.</summary>
    public string Identifier => IdentifierOf(Name);

    /// <summary>The C# type of the struct of which this is a member, without <c>global::</c>; null for other parameters.</summary>
    public string? Struct { get; set; }

    /// <summary>The C# parameter that this is, or is a member of.</summary>
    public string Root => Struct is null ? Name : Name.Substring(0, Name.IndexOf('.'));

    /// <summary>The member of the struct that this is.</summary>
    public string Member => Name.Substring(Name.IndexOf('.') + 1);

    /// <summary>[InPlace]: may be the same tensor as another parameter.</summary>
    public bool InPlace { get; set; }

    /// <summary>[Const(value)]: the value of the specialisation that is generated at build time.</summary>
    public int? Default { get; set; }

    /// <summary>[Tune(values)], in order of preference; and those for the CPU, when they differ.</summary>
    public List<int> Candidates { get; } = [];

    /// <summary>[Tune(Cpu = values)]; empty where the CPU tries the same ones as a GPU.</summary>
    public List<int> CpuCandidates { get; } = [];

    /// <inheritdoc cref="Identifier"/>
    public static string IdentifierOf(string name) => name.Replace(".", "__");

    /// <summary>The values to try on the CPU or on a GPU, the one to use without tuning first.</summary>
    public IReadOnlyList<int> CandidatesFor(bool cpu) => cpu && CpuCandidates.Count > 0 ? CpuCandidates : Candidates;
}

/// <summary>
/// A kernel in tile IR: the grid as a block that yields its extents, and the body of one program. Or a [Device] method: no
/// grid, and a body that yields what the method returns.
/// </summary>
public sealed class Kernel
{
    /// <summary>A kernel or [Device] method without parameters, grid and body.</summary>
    public Kernel(string name, bool isDevice = false)
    {
        Name = name;
        IsDevice = isDevice;
    }

    /// <summary>Whether this is a [Device] method, to be inlined. Its [Const] parameters are ints that are used as extents.</summary>
    public bool IsDevice { get; }

    /// <summary>Fully qualified C# name with the element types of an instance, for example <c>Fusion.Model.Kernels.MatMul.Forward&lt;bf16&gt;</c>.</summary>
    public string Name { get; }

    /// <summary>In C# order; a struct is a row of parameters, one for each member.</summary>
    public List<Parameter> Parameters { get; } = [];

    /// <summary>The C# of the numbered statements, each on one line; a number may be missing. For those who read generated code: it decides nothing.</summary>
    public SortedDictionary<int, string> Statements { get; } = [];

    /// <summary>Computes the extents of the grid from scalars and view lengths.</summary>
    public Block Grid { get; } = new();

    /// <summary>One program; its arguments are the grid indices, first one varying fastest.</summary>
    public Block Body { get; } = new();

    /// <summary>A name usable as an identifier, <see cref="KernelName.Identifier"/>.</summary>
    public string Identifier => KernelName.Identifier(Name);

    /// <summary>Const defaults and first candidates; null when a [Const] parameter states no default.</summary>
    public Dictionary<string, int>? DefaultSpecialisation(bool cpu)
    {
        var values = new Dictionary<string, int>();
        foreach (var parameter in Parameters)
        {
            if (parameter.Kind == ParameterKind.Tune) values[parameter.Name] = parameter.CandidatesFor(cpu)[0];
            else if (parameter.Kind == ParameterKind.Const && parameter.Default is { } value) values[parameter.Name] = value;
            else if (parameter.Kind == ParameterKind.Const) return null;
        }
        return values;
    }
}
