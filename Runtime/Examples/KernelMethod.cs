using System.Reflection;
using Fusion.Compiler.Ir;
using Fusion.Kernels;

namespace Fusion.Runtime.Examples;

/// <summary>A kernel of a loaded assembly, found by name for tools: its IR and its C# method.</summary>
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

    /// <summary>Fully qualified C# name.</summary>
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

    /// <summary>The kernel with a name, or with a name that ends like it.</summary>
    /// <exception cref="FusionException">There is none or more than one.</exception>
    public static KernelMethod Find(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var found = assembly.GetCustomAttributes<KernelDefinitionAttribute>()
            .Where(k => k.Name == name || k.Name.EndsWith("." + name, StringComparison.Ordinal)).OrderBy(k => k.Name, StringComparer.Ordinal).ToList();
        if (found.Count == 0)
            throw new FusionException($"There is no kernel '{name}' in {assembly.GetName().Name}; 'fusion kernels list' shows Fusion's own kernels, with --assembly those of another .dll.");
        if (found.Count > 1)
            throw new FusionException($"'{name}' may be {string.Join(" or ", found.Select(k => k.Name))}; say more of the name.");
        return Of(assembly, IrParser.Parse(found[0].Ir));
    }

    private static KernelMethod Of(Assembly assembly, Kernel ir)
    {
        int dot = ir.Name.LastIndexOf('.');
        string method = ir.Name[(dot + 1)..];
        MethodInfo[] methods = [.. TypeOf(assembly, ir.Name[..dot])?.GetMethods(Static).Where(m => m.Name == method) ?? []];
        MethodInfo overload = methods.FirstOrDefault(m => m.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Launch))
            ?? throw new FusionException($"{assembly.GetName().Name} lists the kernel {ir.Name} but has no method to launch it; build the assembly again.");
        return new KernelMethod(ir, overload, methods.FirstOrDefault(m => m.GetCustomAttribute<KernelAttribute>() is not null));
    }

    /// <summary>A type by its C# name, in which a dot may stand before a namespace or before a nested type.</summary>
    private static Type? TypeOf(Assembly assembly, string name)
    {
        int dot;
        while (assembly.GetType(name) is null && (dot = name.LastIndexOf('.')) >= 0)
            name = $"{name[..dot]}+{name[(dot + 1)..]}";
        return assembly.GetType(name);
    }
}
