using System.Globalization;
using Fusion.Compiler.Facts;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// The facts by which a kernel with given constants is specialised, ready to be looked up before each launch. What holds is
/// a mask with a bit for each fact.
/// </summary>
internal sealed class LaunchFacts
{
    private const int PieceBytes = 16, MaxDepth = 16;

    private readonly string[] _texts;
    private readonly Check[] _checks;

    /// <param name="texts">What <see cref="LaunchFact.Print"/> gave.</param>
    public LaunchFacts(string[] texts)
    {
        _texts = texts;
        _checks = new Check[texts.Length];
        for (int i = 0; i < texts.Length; i++)
            _checks[i] = Check.Parse(texts[i]);
    }

    /// <summary>The texts, as they are kept on disk.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>What code may rely on for a mask.</summary>
    public KnownFacts Known(ulong mask) => KnownFacts.Of(_texts.Where((_, i) => (mask >> i & 1) != 0));

    /// <summary>What holds for a launch. Allocates nothing.</summary>
    public ulong Of(ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> grid)
    {
        ulong mask = 0;
        for (int i = 0; i < _checks.Length; i++)
            if (_checks[i].Holds(views, grid))
                mask |= 1UL << i;
        return mask;
    }

    private abstract class Check
    {
        public abstract bool Holds(ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> grid);

        public static Check Parse(string text) => text.Split(' ') switch
        {
            ["pieces", var view, var bytes] => new Pieces(Number(view), Number(bytes)),
            ["inside", .. var rest] when Array.IndexOf(rest, ":") is > 0 and var colon => new Inside(Terms(rest[..colon], ""), Terms(rest[(colon + 1)..], "v")),
            _ => throw new FormatException($"'{text}' is no fact about a launch."),
        };

        // A plain loop: a generic method over terms would be compiled in every process.
        private static Term[] Terms(string[] words, string prefix)
        {
            var terms = new Term[words.Length];
            for (int i = 0; i < words.Length; i++)
                terms[i] = Term.Parse(prefix + words[i]);
            return terms;
        }
    }

    private sealed class Pieces(int view, int elementBytes) : Check
    {
        public override bool Holds(ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> grid)
        {
            ref readonly ViewArgument v = ref views[view];
            int last = v.Rank - 1;
            if (v.Address % PieceBytes != 0 || v.Stride(last) != 1 || (long)v.Length(last) * elementBytes % PieceBytes != 0)
                return false;
            for (int axis = 0; axis < last; axis++)
                if ((long)v.Stride(axis) * elementBytes % PieceBytes != 0)
                    return false;
            return true;
        }
    }

    private sealed class Inside(Term[] end, Term[] lengths) : Check
    {
        public override bool Holds(ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> grid)
        {
            long most = Evaluate(views, grid);
            foreach (Term length in lengths)
                if (views[length.First].Length(length.Second) < most)
                    return false;
            return true;
        }

        private long Evaluate(ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> grid)
        {
            Span<long> stack = stackalloc long[MaxDepth];
            int depth = 0;
            foreach (Term term in end)
            {
                if (term.IsOperand)
                {
                    if (depth == MaxDepth)
                        return long.MaxValue;
                    stack[depth++] = term.Kind switch
                    {
                        'g' => grid[term.First],
                        'v' => views[term.First].Length(term.Second),
                        _ => term.First,
                    };
                }
                else
                {
                    depth--;
                    stack[depth - 1] = term.Apply(stack[depth - 1], stack[depth]);
                }
            }
            return stack[0];
        }
    }

    /// <summary>A number, an extent of the grid, a length, or an operation on what came before.</summary>
    private readonly record struct Term(char Kind, int First = 0, int Second = 0)
    {
        public bool IsOperand => Kind is 'g' or 'v' or 'n';

        public static Term Parse(string text) => text switch
        {
            "+" or "-" or "*" or "/" => new Term(text[0]),
            "min" => new Term('<'),
            "max" => new Term('>'),
            ['g', .. var number] => new Term('g', Number(number)),
            ['v', .. var place] when place.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot => new Term('v', Number(place[..dot]), Number(place[(dot + 1)..])),
            _ => new Term('n', Number(text)),
        };

        /// <summary>Where the result is beyond a long, it is beyond any length.</summary>
        public long Apply(long a, long b) => Kind switch
        {
            '+' => a + b,
            '-' => a - b,
            '*' => Math.BigMul(a, b, out long low) == low >> 63 ? low : long.MaxValue / 2,
            '/' => a / b,
            '<' => Math.Min(a, b),
            _ => Math.Max(a, b),
        };
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
