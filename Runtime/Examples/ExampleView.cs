using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Fusion.Kernels;

namespace Fusion.Runtime.Examples;

/// <summary>What an example says about a view: <c>512x768</c>, <c>512 in 0..1</c>, <c>129 in 0..513 sorted</c>.</summary>
/// <param name="Shape">Lengths of the axes.</param>
/// <param name="Low">Smallest element.</param>
/// <param name="High">End of the range; integers stay below it.</param>
/// <param name="Sorted">Whether the elements increase.</param>
internal sealed partial record ExampleView(int[] Shape, double Low, double High, bool Sorted)
{
    /// <summary>Reads the value of a view parameter.</summary>
    /// <exception cref="FusionException">It is none; the sentence shows one.</exception>
    public static ExampleView Parse(string kernel, string name, string text, int rank, bool integers)
    {
        Match match = Pattern().Match(text);
        int[] shape = [.. match.Groups["length"].Captures.Select(c => int.TryParse(c.ValueSpan, CultureInfo.InvariantCulture, out int length) ? length : -1)];
        if (!match.Success || shape.Contains(-1))
            throw new FusionException($"{kernel}: '{name}={text}' is not a view of {rank} axes; write for example {name}={Sample(rank, integers)}.");
        if (shape.Length != rank)
            throw new FusionException($"{kernel}: '{name}={text}' has {shape.Length} axes, but the view has {rank}; write for example {name}={Sample(rank, integers)}.");
        bool stated = match.Groups["low"].Success;
        if (integers && !stated)
            throw new FusionException($"{kernel}: '{name}={text}' needs a range, because integers usually index something; write for example {name}={text} in 0..100.");
        (double low, double high) = stated ? (Number("low"), Number("high")) : (-1, 1);
        bool whole = low == Math.Truncate(low) && high == Math.Truncate(high) && low >= int.MinValue && high <= int.MaxValue;
        if (!(low < high) || !double.IsFinite(high - low) || (integers && !whole))
            throw new FusionException($"{kernel}: '{name}={text}' has a range without {(integers ? "integers" : "numbers")}; write for example {name}={match.Groups["shape"].Value} in 0..100.");
        return new ExampleView(shape, low, high, match.Groups["sorted"].Success);

        double Number(string group) => double.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out double number) ? number : double.NaN;
    }

    /// <summary>A tensor of random elements; floats are never zero, so that nothing can be skipped or divided by it.</summary>
    public (object Tensor, IDisposable Memory) Make(Device device, Type element, Random random)
    {
        if (element == typeof(int))
            return Integers<int>(device, random);
        if (element == typeof(long))
            return Integers<long>(device, random);
        if (element == typeof(sbyte))
            return Integers<sbyte>(device, random);
        if (element == typeof(byte))
            return Integers<byte>(device, random);
        if (element == typeof(ushort))
            return Integers<ushort>(device, random);
        if (element == typeof(double))
            return Fill(Tensor.Zeros<double>(device, Shape), () => NotZero(random, value => value, value => value == 0));
        if (element == typeof(Half))
            return Fill(Tensor.Zeros<Half>(device, Shape), () => NotZero(random, value => (Half)value, value => value == Half.Zero));
        if (element == typeof(float))
            return Fill(Tensor.Zeros<float>(device, Shape), () => NotZero(random, value => (float)value, value => value == 0));
        return Fill(Tensor.Zeros<BFloat16>(device, Shape), () => NotZero(random, value => (BFloat16)(float)value, value => (float)value == 0));
    }

    private (object, IDisposable) Integers<T>(Device device, Random random) where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        (double least, double end) = (double.CreateChecked(T.MinValue), double.CreateChecked(T.MaxValue) + 1);
        if (Low < least || High > end)
            throw new FusionException(string.Create(CultureInfo.InvariantCulture, $"The range {Low}..{High} of an example goes beyond its elements; stay within {least}..{end}."));
        return Fill(Tensor.Zeros<T>(device, Shape), () => T.CreateChecked(random.NextInt64((long)Low, (long)High)));
    }

    private T NotZero<T>(Random random, Func<double, T> round, Func<T, bool> isZero)
    {
        while (true)
            if (round(Low + random.NextDouble() * (High - Low)) is var value && !isZero(value))
                return value;
    }

    private (object, IDisposable) Fill<T>(Tensor<T> tensor, Func<T> next) where T : unmanaged
    {
        var values = new T[tensor.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = next();
        if (Sorted)
            Array.Sort(values);
        tensor.CopyFrom(values);
        return (tensor, tensor);
    }

    private static string Sample(int rank, bool integers) => string.Join('x', Enumerable.Repeat("64", rank)) + (integers ? " in 0..100" : "");

    [GeneratedRegex(@"^(?<shape>(?<length>\d+)(\s*x\s*(?<length>\d+))*)(\s+in\s+(?<low>[^\s.]\S*?)\.\.(?<high>[^\s.]\S*))?(?<sorted>\s+sorted)?$")]
    private static partial Regex Pattern();
}
