using System.Text;

namespace Fusion.Compiler.Text;

/// <summary>Indented source text: four spaces a level, '\n' only, so that emission is the same on every machine.</summary>
public sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>One line at the present depth; an empty one has no spaces.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0) text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
        return this;
    }

    /// <summary>Several lines, each indented, except preprocessor directives.</summary>
    public SourceWriter Lines(string lines)
    {
        foreach (var line in lines.TrimEnd('\n').Split('\n'))
            if (line.StartsWith("#", StringComparison.Ordinal)) Directive(line);
            else Line(line);
        return this;
    }

    /// <summary>A line at the margin, for preprocessor directives.</summary>
    public SourceWriter Directive(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Opens a brace; disposing the result closes it.</summary>
    public Scope Block(string? header = null, string close = "}")
    {
        if (header is not null) Line(header);
        Line("{");
        depth++;
        return new Scope(this, close);
    }

    /// <summary>Everything that was written so far.</summary>
    public override string ToString() => text.ToString();

    /// <summary>An open brace; the default value is none.</summary>
    public readonly struct Scope : IDisposable
    {
        private readonly SourceWriter? writer;
        private readonly string close;

        internal Scope(SourceWriter writer, string close)
        {
            this.writer = writer;
            this.close = close;
        }

        /// <summary>Writes the closing brace, one level further out.</summary>
        public void Dispose()
        {
            if (writer is null) return;
            writer.depth--;
            writer.Line(close);
        }
    }
}
