using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Fusion.Compiler.Ir;

namespace Fusion.Runtime;

/// <summary>Finds kernels by name in this process, for what is said of a kernel before its first launch.</summary>
internal static class LoadedKernels
{
    /// <summary>Most names that a message offers.</summary>
    private const int Offered = 4;

    /// <summary>Checks that a kernel exists and has a [Tune] parameter.</summary>
    /// <param name="kernel">Fully qualified C# name, with the element types of an instance.</param>
    /// <param name="parameter">Its parameter.</param>
    /// <exception cref="FusionException">It does not; the sentence names what there is.</exception>
    public static void RequireTuned(string kernel, string parameter)
    {
        var all = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Assembly assembly in WithReferences())
            foreach (KernelDefinitionAttribute known in assembly.GetCustomAttributes<KernelDefinitionAttribute>())
            {
                all.Add(known.Name);
                if (known.Name != kernel)
                    continue;
                List<string> tuned = [.. IrParser.Parse(known.Ir).Parameters.Where(p => p.Kind == ParameterKind.Tune).Select(p => p.Name)];
                if (tuned.Contains(parameter))
                    return;
                throw new FusionException($"{kernel} has no [Tune] parameter '{parameter}' to fix; it has {(tuned.Count == 0 ? "none" : string.Join(", ", tuned))}.");
            }
        IReadOnlyList<string> nearest = Nearest(kernel, all);
        throw new FusionException($"There is no kernel '{kernel}' whose '{parameter}' could be fixed; {(nearest.Count == 0 ? "reference an assembly that has kernels" : $"write {string.Join(" or ", nearest)}")}.");
    }

    /// <summary>
    /// The names that differ in the fewest characters, not counting element types, which an instance has and its method has
    /// not; of a name without its namespace, the ends of the others are compared.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> names)
    {
        string wanted = KernelName.WithoutElements(name);
        int segments = wanted.Split('.').Length;
        var nearest = names.GroupBy(n => Distance(wanted, string.Join('.', KernelName.WithoutElements(n).Split('.').TakeLast(segments)))).MinBy(g => g.Key);
        return nearest is null ? [] : [.. nearest.Take(Offered)];
    }

    /// <summary>Levenshtein's distance: characters to insert, to delete or to replace.</summary>
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1));
        }
        return row[b.Length];
    }

    /// <summary>The loaded assemblies, then those that they reference: .NET loads an assembly only when its code first runs.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "What trimming has removed has no kernels to launch.")]
    private static IEnumerable<Assembly> WithReferences()
    {
        Assembly[] loaded = AppDomain.CurrentDomain.GetAssemblies();
        foreach (Assembly assembly in loaded)
            yield return assembly;
        // Ahead of time, all assemblies are one program.
        if (!RuntimeFeature.IsDynamicCodeSupported)
            yield break;
        var queue = new Queue<Assembly>(loaded.Where(a => !a.IsDynamic));
        var seen = loaded.Select(a => a.GetName().Name).ToHashSet();
        while (queue.TryDequeue(out Assembly? user))
            foreach (AssemblyName name in user.GetReferencedAssemblies())
                if (seen.Add(name.Name) && !name.Name!.StartsWith("System.", StringComparison.Ordinal) && Load(user, name) is { } reference)
                {
                    queue.Enqueue(reference);
                    yield return reference;
                }
    }

    /// <summary>A referenced assembly; null where it is missing, as those of optional parts may be.</summary>
    private static Assembly? Load(Assembly user, AssemblyName name)
    {
        try
        {
            return AssemblyLoadContext.GetLoadContext(user)?.LoadFromAssemblyName(name);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return null;
        }
    }
}
