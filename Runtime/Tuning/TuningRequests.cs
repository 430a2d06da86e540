using System.Text;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// The launches of a program, each size once: what 'fusion kernels tune --requests' tunes for. A line is a kernel's name,
/// a tab, and its constants and sizes as <c>--with</c> takes them.
/// </summary>
public sealed class TuningRequests
{
    private readonly Dictionary<KernelHandle, List<(int[] Constants, int[] Lengths)>> _launches = [];

    /// <summary>The file that FUSION_TUNING_REQUESTS names; null where it names none.</summary>
    internal static string? File { get; } = Environment.GetEnvironmentVariable("FUSION_TUNING_REQUESTS") is { Length: > 0 } path ? path : null;

    /// <summary>Adds a launch; one of a known size adds and allocates nothing.</summary>
    internal void Add(KernelHandle kernel, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views)
    {
        if (!_launches.TryGetValue(kernel, out var launches))
            _launches[kernel] = launches = [];
        Span<int> lengths = stackalloc int[LaunchSize.KeyLength(0, views)];
        int next = 0;
        foreach (ref readonly ViewArgument view in views)
            for (int axis = 0; axis < view.Rank; axis++)
                lengths[next++] = view.Length(axis);
        foreach ((int[] knownConstants, int[] knownLengths) in launches)
            if (constants.SequenceEqual(knownConstants) && lengths.SequenceEqual(knownLengths))
                return;
        launches.Add((constants.ToArray(), lengths.ToArray()));
    }

    /// <summary>The lines, ordered.</summary>
    public IEnumerable<string> Lines() =>
        _launches.SelectMany(kernel => kernel.Value.Select(launch => Line(kernel.Key, launch.Constants, launch.Lengths))).Order(StringComparer.Ordinal);

    /// <summary>Adds the lines to those of a file.</summary>
    /// <exception cref="FusionException">The file cannot be written.</exception>
    public void AddTo(string path)
    {
        try
        {
            IEnumerable<string> known = System.IO.File.Exists(path) ? System.IO.File.ReadAllLines(path) : [];
            System.IO.File.WriteAllLines(path, known.Union(Lines()).Order(StringComparer.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"The tuning requests could not be written to {path}: {e.Message}", e);
        }
    }

    private static string Line(KernelHandle handle, int[] constants, int[] lengths)
    {
        Compiler.Ir.Kernel kernel = Compiler.Ir.IrParser.Parse(handle.Ir);
        var text = new StringBuilder(handle.Name).Append('\t');
        int nextConstant = 0, nextLength = 0;
        string separator = "";
        foreach (Compiler.Ir.Parameter p in kernel.Parameters)
        {
            if (p.Kind is not (Compiler.Ir.ParameterKind.Const or Compiler.Ir.ParameterKind.View))
                continue;
            text.Append(separator).Append(p.Name).Append('=');
            separator = ", ";
            if (p.Kind == Compiler.Ir.ParameterKind.View)
                text.AppendJoin('x', lengths.Skip(nextLength).Take(p.Value.View.Rank));
            else if (p.Value.Element == Compiler.Ir.ElementType.Bool)
                text.Append(constants[nextConstant++] != 0 ? "true" : "false");
            else
                text.Append(constants[nextConstant++]);
            nextLength += p.Kind == Compiler.Ir.ParameterKind.View ? p.Value.View.Rank : 0;
        }
        return text.ToString();
    }
}
