using System.Globalization;
using System.Runtime.InteropServices;

namespace Fusion.Kernels;

/// <summary>
/// An immutable two-dimensional value of shape (rows, columns), the only compound value of a kernel. It is loaded from
/// a view, combined elementwise, reduced, multiplied with <c>Tile.Dot</c>, and stored.
/// </summary>
/// <typeparam name="TElement">
/// <c>float</c>, <c>double</c>, <c>int</c>, <c>long</c>, <c>bool</c>; or a storage type, which has no arithmetic:
/// <see cref="BFloat16"/>, <c>Half</c>, <c>sbyte</c>, <c>byte</c>, <c>ushort</c>.
/// </typeparam>
/// <remarks>
/// Elementwise operations broadcast: an extent of 1 stretches to the other operand's. A scalar <c>int</c> or
/// <c>float</c> converts to a (1, 1) tile, so <c>tile * 2</c> works. Single elements cannot be read: tile elements
/// never steer control flow. Use <c>Tile.Where</c> to choose, or <c>view.At</c> for a scalar from memory.
/// <c>default</c> is not a tile.
/// </remarks>
public readonly partial struct Tile<TElement> : IEquatable<Tile<TElement>>
    where TElement : unmanaged
{
    private Tile(double[] values, int rows, int columns, bool[]? outside, bool[]? padding)
    {
        Values = values;
        Rows = rows;
        Columns = columns;
        Outside = outside;
        Padding = new(padding, rows, columns);
    }

    internal double[] Values { get; }

    internal int Rows { get; }

    internal int Columns { get; }

    internal (int Rows, int Columns) Shape => (Rows, Columns);

    /// <summary>Which elements are zero padding; kept through transposition and conversion only, because only Dot asks.</summary>
    internal bool[]? Outside { get; }

    /// <summary>What a count of work leaves out.</summary>
    internal Padding Padding { get; }

    /// <summary>The transposed tile: (rows, columns) becomes (columns, rows).</summary>
    public Tile<TElement> T => new(Transposed(Values), Columns, Rows, Outside is null ? null : Transposed(Outside), Padding.Marks is null ? null : Transposed(Padding.Marks));

    /// <summary>Converts a scalar to a (1, 1) tile, which broadcasts everywhere.</summary>
    /// <param name="value">The scalar; rounded to nearest where the element type needs it.</param>
    /// <exception cref="InvalidOperationException">The element type is <c>bool</c>.</exception>
    public static implicit operator Tile<TElement>(int value)
    {
        if (Element<TElement>.Kind == ElementKind.Bool)
            throw new InvalidOperationException("An int does not convert to a tile of bool: compare, or use Tile.Full.");
        return Rounded([Conversion<int, TElement>.Of(value)], 1, 1);
    }

    /// <summary>Converts a scalar to a (1, 1) tile of <c>long</c>, which broadcasts everywhere.</summary>
    /// <param name="value">The scalar.</param>
    /// <exception cref="InvalidOperationException">The element type is another one.</exception>
    public static implicit operator Tile<TElement>(long value) => OfSame(value);

    /// <summary>Converts a scalar to a (1, 1) tile of <c>double</c>, which broadcasts everywhere.</summary>
    /// <param name="value">The scalar.</param>
    /// <exception cref="InvalidOperationException">The element type is another one.</exception>
    public static implicit operator Tile<TElement>(double value) => OfSame(value);

    /// <summary>Converts a scalar to a (1, 1) tile, which broadcasts everywhere.</summary>
    /// <param name="value">The scalar; rounded to nearest where the element type needs it.</param>
    /// <exception cref="InvalidOperationException">The element type is an integer or <c>bool</c>.</exception>
    public static implicit operator Tile<TElement>(float value)
    {
        if (!Element<TElement>.IsFloat)
            throw new InvalidOperationException($"A float does not convert to a tile of {Element<TElement>.Name}: convert the tile with .To<float>(), or the scalar with a cast.");
        return Rounded([value], 1, 1);
    }

    /// <summary>Converts every element.</summary>
    /// <typeparam name="TResult">
    /// Floats: to nearest even (to <see cref="BFloat16"/> by way of <c>float</c>). Integers: from floats towards zero,
    /// saturating, NaN to 0; from wider integers their low bits. A <c>bool</c> counts as 0 or 1.
    /// </typeparam>
    /// <returns>A tile of the same shape.</returns>
    /// <exception cref="InvalidOperationException"><typeparamref name="TResult"/> is <c>bool</c>: compare instead.</exception>
    public Tile<TResult> To<TResult>()
        where TResult : unmanaged
    {
        if (Element<TResult>.Kind == ElementKind.Bool && Element<TElement>.Kind != ElementKind.Bool)
            throw new InvalidOperationException("Tiles do not convert to bool: write a comparison such as t != 0.");
        var converted = Array.ConvertAll(Values, Conversion<TElement, TResult>.Of);
        return Tile<TResult>.Rounded(converted, Rows, Columns, Outside, Padding.Elementwise(WorkClass.Selection, 1, Shape, Padding));
    }

    /// <summary>Whether both tiles have the same shape and the same elements (NaN equals NaN). For debugging, not for kernels.</summary>
    /// <param name="other">The tile to compare with.</param>
    /// <returns>One answer for the whole tile, unlike <c>==</c>.</returns>
    public bool Equals(Tile<TElement> other) => Shape == other.Shape && (Element<TElement>.Kind == ElementKind.Long
        ? MemoryMarshal.Cast<double, long>(Values).SequenceEqual(MemoryMarshal.Cast<double, long>(other.Values))
        : Values.AsSpan().SequenceEqual(other.Values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tile<TElement> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows, Columns, Values is null ? 0 : Values[0]);

    /// <summary>Shape and leading elements, for the debugger.</summary>
    /// <returns>For example <c>float (2, 3): 1 2 3; 4 5 6</c>; at most 8 rows and columns.</returns>
    public override string ToString()
    {
        const int shown = 8;
        var self = this;
        var lines = Enumerable.Range(0, Math.Min(Rows, shown)).Select(r =>
            string.Join(' ', Enumerable.Range(0, Math.Min(self.Columns, shown)).Select(c => Text(self.Stretched(r, c))))
            + (self.Columns > shown ? " …" : ""));
        return $"{Element<TElement>.Name} {Shape}: {string.Join("; ", lines)}{(Rows > shown ? "; …" : "")}";

        static string Text(double value) => Element<TElement>.Kind switch
        {
            ElementKind.Long => LongBits.Unpack(value).ToString(CultureInfo.InvariantCulture),
            ElementKind.Int or ElementKind.Double => value.ToString(CultureInfo.InvariantCulture),
            _ => (float)value != value ? value.ToString(CultureInfo.InvariantCulture) : ((float)value).ToString(CultureInfo.InvariantCulture),
        };
    }

    private static Tile<TElement> OfSame<TScalar>(TScalar value)
        where TScalar : unmanaged => typeof(TElement) == typeof(TScalar)
        ? Rounded([Element<TScalar>.ToDouble(value)], 1, 1)
        : throw new InvalidOperationException($"A {Element<TScalar>.Name} does not convert to a tile of {Element<TElement>.Name}: cast it, or convert the tile with .To<{Element<TScalar>.Name}>().");

    /// <summary>Wraps values computed in double after rounding them, in place, to the element type.</summary>
    internal static Tile<TElement> Rounded(double[] values, int rows, int columns, bool[]? outside = null, bool[]? padding = null)
    {
        Element<TElement>.Round(values);
        return new(values, rows, columns, outside, padding);
    }

    /// <summary>The element at (row, column) where extents of 1 stretch.</summary>
    internal double Stretched(int row, int column) => Values[(Rows == 1 ? 0 : row * Columns) + (Columns == 1 ? 0 : column)];

    private TValue[] Transposed<TValue>(TValue[] source)
    {
        var result = new TValue[source.Length];
        for (var r = 0; r < Rows; r++)
            for (var c = 0; c < Columns; c++)
                result[c * Rows + r] = source[r * Columns + c];
        return result;
    }
}
