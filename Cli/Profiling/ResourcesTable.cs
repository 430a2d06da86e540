using System.Globalization;
using Fusion.Runtime.Cuda.Resources;

namespace Fusion.Cli.Profiling;

/// <summary>Resources of kernels, a line for each.</summary>
internal static class ResourcesTable
{
    private static readonly string[] s_head = ["kernel", "threads", "registers", "budget", "shared bytes", "spill stores", "spill loads", "blocks", "occupancy"];

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="kernels">The lines; names lose the beginning that all of them have.</param>
    /// <param name="markdown">Whether in Markdown; plain columns if not.</param>
    public static void Write(TextWriter output, IReadOnlyList<KernelResources> kernels, bool markdown)
    {
        int common = CommonPrefix([.. kernels.Select(kernel => kernel.Kernel)]);
        string[][] rows = [.. kernels.Select(kernel => Cells(kernel, common))];
        if (markdown)
        {
            output.WriteLine($"| {string.Join(" | ", s_head)} |");
            output.WriteLine($"|---|{string.Concat(s_head.Skip(1).Select(_ => "--:|"))}");
            foreach (string[] row in rows) output.WriteLine($"| {string.Join(" | ", row)} |");
            return;
        }
        int[] widths = [.. s_head.Select((name, column) => rows.Append(s_head).Max(row => row[column].Length))];
        foreach (string[] row in rows.Prepend(s_head))
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
    }

    private static string[] Cells(KernelResources kernel, int common)
    {
        return
        [
            kernel.Kernel[common..], Number(kernel.Threads), Number(kernel.Registers), Number(kernel.Budget), Number(kernel.SharedBytes),
            Number(kernel.SpillStores), Number(kernel.SpillLoads), Number(kernel.Blocks), $"{Number((int)Math.Round(100 * kernel.Occupancy, MidpointRounding.AwayFromZero))} %",
        ];

        static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
    }

    /// <summary>Letters of the namespaces that all names begin with; class and method always stay.</summary>
    internal static int CommonPrefix(IReadOnlyList<string> names)
    {
        int common = Namespace(names[0]);
        while (common > 0 && !names.All(name => Namespace(name) >= common && string.CompareOrdinal(name, 0, names[0], 0, common) == 0))
            common = names[0].LastIndexOf('.', Math.Max(common - 2, 0)) + 1;
        return common;

        // Up to and with the dot before the class.
        static int Namespace(string name) => name.LastIndexOf('.', Math.Max(name.LastIndexOf('.') - 1, 0)) + 1;
    }
}
