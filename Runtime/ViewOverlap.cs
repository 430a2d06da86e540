namespace Fusion.Runtime;

/// <summary>Whether two strided views share a byte: ranges first, and where these meet, the exact question.</summary>
internal static class ViewOverlap
{
    /// <summary>A search that takes longer than this is answered with "they share", the safe side.</summary>
    private const int Budget = 4096;

    public static bool Same(in ViewUse a, in ViewUse b)
    {
        if (a.View.Address != b.View.Address || a.ElementSize != b.ElementSize || a.View.Rank != b.View.Rank)
            return false;
        for (int axis = 0; axis < a.View.Rank; axis++)
            if (a.View.Length(axis) != b.View.Length(axis) || (a.View.Length(axis) > 1 && a.View.Stride(axis) != b.View.Stride(axis)))
                return false;
        return true;
    }

    public static bool Share(in ViewUse a, in ViewUse b)
    {
        if (!Range(a, out nint startA, out nint endA) || !Range(b, out nint startB, out nint endB))
            return false;
        return startA < endB && startB < endA && ShareBytes(a, b);
    }

    private static bool Range(in ViewUse use, out nint start, out nint end)
    {
        start = use.View.Address;
        end = start + use.ElementSize;
        for (int axis = 0; axis < use.View.Rank; axis++)
        {
            int length = use.View.Length(axis);
            if (length == 0)
                return false;
            nint reach = (length - 1) * use.View.Stride(axis) * use.ElementSize;
            if (reach < 0)
                start += reach;
            else
                end += reach;
        }
        return true;
    }

    /// <summary>
    /// A byte is shared where Σ stride·i − Σ stride·j = difference of addresses for indices i of a and j of b. Axes of
    /// equal stride are one term with a range of both signs, so that nested layouts leave few candidates per stride.
    /// </summary>
    private static bool ShareBytes(in ViewUse a, in ViewUse b)
    {
        Span<Term> terms = stackalloc Term[9];
        int count = 0;
        Add(terms, ref count, a, 1);
        Add(terms, ref count, b, -1);
        // The bytes inside an element.
        Merge(terms, ref count, 1, 1 - b.ElementSize, a.ElementSize - 1);
        terms = terms[..count];
        terms.Sort(static (x, y) => y.Stride.CompareTo(x.Stride));
        int budget = Budget;
        return Reaches(terms, b.View.Address - a.View.Address, ref budget);
    }

    private static void Add(Span<Term> terms, ref int count, in ViewUse use, int sign)
    {
        for (int axis = 0; axis < use.View.Rank; axis++)
        {
            nint stride = use.View.Stride(axis) * use.ElementSize * sign;
            nint last = use.View.Length(axis) - 1;
            if (stride > 0)
                Merge(terms, ref count, stride, 0, last);
            else if (stride < 0)
                Merge(terms, ref count, -stride, -last, 0);
        }
    }

    private static void Merge(Span<Term> terms, ref int count, nint stride, nint low, nint high)
    {
        for (int i = 0; i < count; i++)
        {
            if (terms[i].Stride != stride)
                continue;
            terms[i] = new Term(stride, terms[i].Low + low, terms[i].High + high);
            return;
        }
        terms[count++] = new Term(stride, low, high);
    }

    private static bool Reaches(ReadOnlySpan<Term> terms, nint difference, ref int budget)
    {
        if (terms.IsEmpty)
            return difference == 0;
        if (--budget <= 0)
            return true;
        nint low = 0, high = 0;
        foreach (Term term in terms[1..])
        {
            low += term.Stride * term.Low;
            high += term.Stride * term.High;
        }
        Term first = terms[0];
        nint from = Math.Max(first.Low, CeilingDivide(difference - high, first.Stride));
        nint to = Math.Min(first.High, FloorDivide(difference - low, first.Stride));
        for (nint t = from; t <= to; t++)
            if (Reaches(terms[1..], difference - t * first.Stride, ref budget))
                return true;
        return false;
    }

    private static nint FloorDivide(nint a, nint b) => a >= 0 ? a / b : -((b - 1 - a) / b);

    private static nint CeilingDivide(nint a, nint b) => -FloorDivide(-a, b);

    private readonly record struct Term(nint Stride, nint Low, nint High);
}
