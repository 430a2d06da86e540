namespace Fusion.Kernels;

/// <summary>
/// Marks a static method of a <c>partial</c> class as a kernel. One run of its body is one <em>program</em>, one cell
/// of the grid that the first statement declares with <see cref="Grid"/>.
/// </summary>
/// <remarks>
/// The generator adds an overload of the same name that takes a launch and tensors; that overload is what callers use.
/// The body itself is ordinary C#: <see cref="Interpreter.Run(Action)"/> executes it, breakpoints included.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KernelAttribute : Attribute;

/// <summary>
/// Marks a static method that kernels may call, also those of other assemblies. It is inlined, so it must not recurse, and
/// it has one <c>return</c> at its end (or an expression body).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeviceAttribute : Attribute;

/// <summary>
/// The body of a [Device] method that kernels of other assemblies can call, written by the generator: they see this
/// assembly's metadata but not its source.
/// </summary>
/// <param name="method">Its documentation id; an instance of a generic method has its element types behind it, <c>&lt;f32&gt;</c>.</param>
/// <param name="ir">The body in textual tile IR; empty when it cannot be stated apart from its callers.</param>
/// <param name="problem">Why it cannot; empty when it can.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DeviceDefinitionAttribute(string method, string ir, string problem = "") : Attribute
{
    /// <summary>Documentation id of the method.</summary>
    public string Method { get; } = method;

    /// <summary>The body in textual tile IR.</summary>
    public string Ir { get; } = ir;

    /// <summary>Why there is no IR.</summary>
    public string Problem { get; } = problem;
}

/// <summary>
/// Marks an <c>int</c> or <c>bool</c> kernel parameter as a constant that specialises the kernel: its value may appear
/// in tile shapes, and every value that is passed gets code of its own.
/// </summary>
/// <remarks><c>[Const(64)]</c> also names the value of the specialisation whose CUDA is generated at build time.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConstAttribute : Attribute
{
    /// <summary>A constant without a value that is generated ahead.</summary>
    public ConstAttribute()
    {
    }

    /// <summary>A constant whose value <paramref name="value"/> is generated ahead.</summary>
    /// <param name="value">The value of the specialisation generated at build time.</param>
    public ConstAttribute(int value)
    {
        HasDefault = true;
        Default = value;
    }

    /// <summary>A flag whose value <paramref name="value"/> is generated ahead.</summary>
    /// <param name="value">The value of the specialisation generated at build time.</param>
    public ConstAttribute(bool value)
        : this(value ? 1 : 0)
    {
    }

    /// <summary>Whether a value for build time was stated.</summary>
    public bool HasDefault { get; }

    /// <summary>The value for build time; 0 or 1 for a flag, 0 where none was stated.</summary>
    public int Default { get; }
}

/// <summary>
/// Marks an <c>int</c> kernel parameter that the runtime chooses: callers never pass it, results must not depend on it
/// (beyond rounding), and it may appear in tile shapes.
/// </summary>
/// <param name="values">The candidates; the first is used until tuning has found a better one.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TuneAttribute(params int[] values) : Attribute
{
    /// <summary>The candidates in order of preference.</summary>
    public int[] Values { get; } = values;

    /// <summary>Other candidates for the CPU; <see langword="null"/> uses <see cref="Values"/> there too.</summary>
    public int[]? Cpu { get; set; }
}

/// <summary>
/// States the element types for which a generic kernel is compiled: those that this type parameter stands for. Without it
/// they are <c>float</c> and <see cref="BFloat16"/>.
/// </summary>
/// <param name="types">Each once, of those that views hold.</param>
[AttributeUsage(AttributeTargets.GenericParameter)]
public sealed class ElementTypesAttribute(params Type[] types) : Attribute
{
    /// <summary>What the type parameter stands for, one compiled kernel for each.</summary>
    public Type[] Types { get; } = types;
}

/// <summary>
/// Marks a <see cref="View{T}"/> parameter for which the caller may pass the very tensor that it passed for another
/// parameter. Without it the views of one launch must not overlap.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class InPlaceAttribute : Attribute;
