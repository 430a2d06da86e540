using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Fusion.Compiler.Ir;
using Fusion.Kernels;

namespace Fusion.Runtime.Examples;

/// <summary>A kernel of a loaded assembly, found by name for tools: its IR and its C# method.</summary>
[RequiresUnreferencedCode("Methods are found by name; a program that is trimmed calls kernels by their overloads.")]
[RequiresDynamicCode("Instances of generic kernels are made at run time; a program that is compiled ahead calls kernels by their overloads.")]
public sealed class KernelMethod
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly ExampleAttribute? _example;

    private KernelMethod(Kernel ir, MethodInfo overload, MethodInfo? body)
    {
        Ir = ir;
        Overload = overload;
        _example = body?.GetCustomAttribute<ExampleAttribute>();
        RegisterBudget = body?.GetCustomAttribute<RegisterBudgetAttribute>()?.Registers ?? RegisterBudgetAttribute.Default;
    }

    /// <summary>Fully qualified C# name, with the element types of an instance.</summary>
    public string Name => Ir.Name;

    /// <summary>The kernel.</summary>
    public Kernel Ir { get; }

    /// <summary>The generated method: a launch, then the parameters without [Tune].</summary>
    public MethodInfo Overload { get; }

    /// <summary>The typical call that [Example] states; without one, an example that says nothing.</summary>
    /// <exception cref="FusionException">The attribute cannot be read.</exception>
    public KernelExample Example => KernelExample.Parse(Name, _example?.Arguments ?? []);

    /// <summary>The most registers that a thread may take: <see cref="RegisterBudgetAttribute"/>.</summary>
    public int RegisterBudget { get; }

    /// <summary>The kernels of an assembly, ordered by name.</summary>
    public static IReadOnlyList<KernelMethod> All(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return [.. assembly.GetCustomAttributes<KernelDefinitionAttribute>().OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => Of(assembly, IrParser.Parse(k.Ir)))];
    }

    /// <summary>
    /// The kernel with a name, or with a name that ends like it. A generic kernel is found with its element types,
    /// <c>MatMul.Forward&lt;bf16&gt;</c>; without them it is the instance for <c>float</c>.
    /// </summary>
    /// <exception cref="FusionException">There is none or more than one.</exception>
    public static KernelMethod Find(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var found = assembly.GetCustomAttributes<KernelDefinitionAttribute>()
            .Where(k => IsCalled(k.Name, name) || IsCalled(KernelName.WithoutElements(k.Name), name)).OrderBy(k => k.Name, StringComparer.Ordinal).ToList();
        if (found.Count > 1 && found.DistinctBy(k => KernelName.WithoutElements(k.Name)).Count() == 1
            && found.Find(k => KernelName.Elements(k.Name).All(e => e == ElementType.F32)) is { } single)
            found = [single];
        if (found.Count == 0)
            throw new FusionException($"There is no kernel '{name}' in {assembly.GetName().Name}; 'fusion kernels list' shows Fusion's own kernels, with --assembly those of another .dll.");
        if (found.Count > 1)
            throw new FusionException($"'{name}' may be {string.Join(" or ", found.Select(k => k.Name))}; say more of the name.");
        return Of(assembly, IrParser.Parse(found[0].Ir));
    }

    private static bool IsCalled(string full, string name) => full == name || full.EndsWith("." + name, StringComparison.Ordinal);

    private static KernelMethod Of(Assembly assembly, Kernel ir)
    {
        string method = KernelName.Method(ir.Name), type = KernelName.WithoutElements(ir.Name)[..^(method.Length + 1)];
        MethodInfo[] methods = [.. TypeOf(assembly, type)?.GetMethods(Static).Where(m => m.Name == method) ?? []];
        MethodInfo overload = methods.FirstOrDefault(m => m.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Launch))
            ?? throw new FusionException($"{assembly.GetName().Name} lists the kernel {ir.Name} but has no method to launch it; build the assembly again.");
        MethodInfo? body = methods.FirstOrDefault(m => m.GetCustomAttribute<KernelAttribute>() is not null);
        if (overload.IsGenericMethodDefinition)
            overload = overload.MakeGenericMethod([.. KernelName.Elements(ir.Name).Select(TypeOf)]);
        return new KernelMethod(ir, overload, body);
    }

    private static Type TypeOf(ElementType element) => element switch
    {
        ElementType.F32 => typeof(float),
        ElementType.BF16 => typeof(BFloat16),
        ElementType.F16 => typeof(Half),
        ElementType.F64 => typeof(double),
        ElementType.I64 => typeof(long),
        ElementType.I8 => typeof(sbyte),
        ElementType.U8 => typeof(byte),
        ElementType.U16 => typeof(ushort),
        _ => typeof(int),
    };

    /// <summary>A type by its C# name, in which a dot may stand before a namespace or before a nested type.</summary>
    private static Type? TypeOf(Assembly assembly, string name)
    {
        int dot;
        while (assembly.GetType(name) is null && (dot = name.LastIndexOf('.')) >= 0)
            name = $"{name[..dot]}+{name[(dot + 1)..]}";
        return assembly.GetType(name);
    }
}
