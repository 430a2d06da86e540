namespace Fusion.Compiler.Analysis;

/// <summary>A sum of products of unknowns with whole factors: coordinates of views, whose differences say whether accesses meet.</summary>
internal sealed class Polynomial
{
    // By the unknowns of a product, sorted and joined; the constant has none. No factor is zero.
    private readonly SortedDictionary<string, long> terms = new(StringComparer.Ordinal);

    private Polynomial()
    {
    }

    /// <summary>The value, when nothing is unknown.</summary>
    public long? Constant => terms.Count == 0 ? 0 : terms.Count == 1 && terms.TryGetValue("", out var value) ? value : null;

    public static Polynomial Of(long constant) => new Polynomial().With("", constant);

    public static Polynomial Unknown(string name) => new Polynomial().With(name, 1);

    public static Polynomial operator +(Polynomial a, Polynomial b) => Sum(a, b, 1);

    public static Polynomial operator -(Polynomial a, Polynomial b) => Sum(a, b, -1);

    public static Polynomial operator *(Polynomial a, Polynomial b)
    {
        var product = new Polynomial();
        foreach (var x in a.terms)
            foreach (var y in b.terms)
                product.With(string.Join("*", x.Key.Split('*').Concat(y.Key.Split('*')).Where(n => n.Length > 0).OrderBy(n => n, StringComparer.Ordinal)), unchecked(x.Value * y.Value));
        return product;
    }

    private static Polynomial Sum(Polynomial a, Polynomial b, int sign)
    {
        var sum = new Polynomial();
        foreach (var x in a.terms) sum.With(x.Key, x.Value);
        foreach (var y in b.terms) sum.With(y.Key, sign * y.Value);
        return sum;
    }

    private Polynomial With(string product, long factor)
    {
        var value = (terms.TryGetValue(product, out var known) ? known : 0) + factor;
        if (value == 0) terms.Remove(product);
        else terms[product] = value;
        return this;
    }
}
