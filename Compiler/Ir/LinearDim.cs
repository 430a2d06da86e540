namespace Fusion.Compiler.Ir;

/// <summary>
/// Sums of extents in which parameters occur several times: n + n is 2 · n, and n − 1 + 1 is n, so that parts of a tile
/// which are put together again have the extents of the whole.
/// </summary>
internal static class LinearDim
{
    /// <summary>The sum or difference with each parameter named once; null where there is nothing to gather.</summary>
    public static Dim? Simplify(char operation, Dim left, Dim right)
    {
        var terms = new SortedDictionary<string, (Dim Atom, int Factor)>(StringComparer.Ordinal);
        var (count, constant) = (0, 0);
        checked
        {
            Gather(left, 1);
            Gather(right, operation == '-' ? -1 : 1);
        }
        var kept = terms.Values.Where(t => t.Factor != 0).ToList();
        if (kept.Count + (constant != 0 ? 1 : 0) >= count) return null;

        Dim? sum = null;
        foreach (var (atom, factor) in kept.Where(t => t.Factor > 0)) sum = Join('+', sum, Dim.Combine('*', factor, atom));
        if (constant > 0) sum = Join('+', sum, constant);
        sum ??= 0;
        foreach (var (atom, factor) in kept.Where(t => t.Factor < 0)) sum = Join('-', sum, Dim.Combine('*', -factor, atom));
        return constant < 0 ? Join('-', sum, -constant) : sum;

        void Gather(Dim dim, int factor)
        {
            checked
            {
                switch (dim)
                {
                    case LiteralDim literal:
                        constant += factor * literal.Value;
                        count++;
                        break;
                    case BinaryDim { Operation: '+' or '-' } sum:
                        Gather(sum.Left, factor);
                        Gather(sum.Right, sum.Operation == '-' ? -factor : factor);
                        break;
                    case BinaryDim { Operation: '*', Left: LiteralDim by } product:
                        Add(product.Right, factor * by.Value);
                        break;
                    default:
                        Add(dim, factor);
                        break;
                }
            }
        }

        void Add(Dim atom, int factor)
        {
            var name = atom.ToString();
            terms[name] = (atom, checked((terms.TryGetValue(name, out var known) ? known.Factor : 0) + factor));
            count++;
        }
    }

    private static Dim Join(char operation, Dim? left, Dim right) => left is null ? right : Dim.Combine(operation, left, right);
}
