using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Fusion.Compiler.Emit.Cuda;

namespace Fusion.Runtime;

/// <summary>
/// From the ordinals by which IR and generated code name the statements of a kernel, <c>#line 3000</c> for the third, to the
/// lines of its C#. A launch has it as <see cref="KernelHandle.Source"/>, without reflection; tools find it by name with
/// <see cref="Find"/>. A statement of an inlined [Device] method leads to the line in that method.
/// </summary>
public sealed class KernelSourceMap
{
    private readonly Dictionary<int, SourceLine> _lines = [];

    /// <summary>Reads a map.</summary>
    /// <param name="kernel">Fully qualified C# name of the kernel.</param>
    /// <param name="text">
    /// A line for each file: its path, a tab, and pairs <c>ordinal:line</c> with spaces between them. Empty: no statement is known.
    /// </param>
    public KernelSourceMap(string kernel, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Kernel = kernel;
        foreach (string file in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = file.Split('\t');
            foreach (string pair in parts[1].Split(' '))
            {
                string[] numbers = pair.Split(':');
                _lines[Number(numbers[0])] = new SourceLine(parts[0], Number(numbers[1]));
            }
        }

        static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>Fully qualified C# name of the kernel.</summary>
    public string Kernel { get; }

    /// <summary>The file that the kernel's <c>#line</c> directives name.</summary>
    public string FileName => "/" + Kernel;

    /// <summary>The map of a kernel by name; null when the assembly has no such kernel.</summary>
    public static KernelSourceMap? Find(Assembly assembly, string kernel) =>
        assembly.GetCustomAttributes<KernelLinesAttribute>().FirstOrDefault(lines => lines.Name == kernel) is { } found ? new KernelSourceMap(kernel, found.Lines) : null;

    /// <summary>The line on which a statement begins; null for a number that no statement has.</summary>
    /// <param name="ordinal">Number of the statement, from 1.</param>
    public SourceLine? Locate(int ordinal) => _lines.TryGetValue(ordinal, out SourceLine line) ? line : null;

    /// <summary>
    /// A compiler's text with each place in the kernel, <c>/Kernel.Name(3002)</c> or <c>line 3002 of /Kernel.Name</c>, replaced by
    /// its place in C#.
    /// </summary>
    public string Translate(string text)
    {
        string name = Regex.Escape(FileName);
        return Regex.Replace(text, $@"(?<![\w./]){name}\((?<n>\d+)\)|\bline (?<n>\d+) of {name}(?![\w.])", match =>
            Locate(CudaLines.OrdinalOf(Number(match.Groups["n"].ValueSpan))) is not { } line ? match.Value
            : match.Value.StartsWith("line ", StringComparison.Ordinal) ? $"line {line.Line} of {line.File}"
            : line.ToString());

        // More digits than an ordinal has are none.
        static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }
}
