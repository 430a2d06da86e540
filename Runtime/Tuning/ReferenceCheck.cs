using System.Diagnostics;
using System.Runtime.InteropServices;
using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime.Examples;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// Compares what a device computes of an example with what the interpreter does, which runs the kernel's C# itself: all
/// candidates are compared with the first values bit for bit, so those have to be right.
/// </summary>
internal static class ReferenceCheck
{
    /// <summary>
    /// Of the norm of a result: sums of some thousands of floats in another order differ by 1e-6, and a 16-bit number is
    /// rounded by up to 2^-8. What a wrong tile gives differs by far more.
    /// </summary>
    private const double FloatTolerance = 1e-4, HalfTolerance = 1.0 / 64;

    /// <summary>The interpreter takes some thousand times as long as a device; beyond this it is not waited for.</summary>
    private const double Slowdown = 3000, MostSeconds = 10;

    /// <summary>In all views; with so few, the time of a launch says little.</summary>
    private const long FewElements = 1 << 14;

    /// <summary>Compares, unless the interpreter would take too long.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="example">Its arguments.</param>
    /// <param name="device">Where the [Tune] values are fixed.</param>
    /// <param name="values">The same values, for the interpreter.</param>
    /// <returns>Whether it was compared.</returns>
    /// <exception cref="FusionException">The results differ.</exception>
    public static bool Run(KernelMethod kernel, KernelExample example, Device device, IEnumerable<NamedInt> values)
    {
        byte[] actual;
        using (var call = new ExampleCall(kernel, example, device))
        {
            byte[] initial = call.Written();
            call.Run();
            actual = call.Written();
            if (call.Sizes.Sum(size => size.Lengths.Aggregate(1L, (product, length) => product * length)) > FewElements
                && Seconds(call, initial, device) * Slowdown > MostSeconds)
                return false;
        }
        using var interpreter = new InterpreterDevice();
        foreach (NamedInt value in values)
            interpreter.Launch.Fix(kernel.Name, value.Name, value.Value);
        using var reference = new ExampleCall(kernel, example, interpreter);
        reference.Run();
        Compare(kernel, reference, actual);
        return true;
    }

    private static double Seconds(ExampleCall call, byte[] initial, Device device)
    {
        double least = double.PositiveInfinity;
        for (int run = 0; run < 3; run++)
        {
            call.Restore(initial);
            device.Synchronize();
            long begin = Stopwatch.GetTimestamp();
            call.Run();
            device.Synchronize();
            least = Math.Min(least, Stopwatch.GetElapsedTime(begin).TotalSeconds);
        }
        return least;
    }

    private static void Compare(KernelMethod kernel, ExampleCall reference, ReadOnlySpan<byte> actual)
    {
        ReadOnlySpan<byte> expected = reference.Written();
        int size = 0;
        foreach (Parameter view in kernel.Ir.Parameters.Where(p => p.Kind == ParameterKind.View))
        {
            if (!view.Value.View.Writable)
                continue;
            int bytes = reference.Sizes.Single(s => s.Name == view.Name).Lengths.Aggregate(ElementTraits.Size(view.Value.Element), (product, length) => product * length);
            double difference = Difference(view.Value.Element, expected.Slice(size, bytes), actual.Slice(size, bytes), out double tolerance);
            if (!(difference <= tolerance))
                throw new FusionException($"{kernel.Name}: the first [Tune] values give another '{view.Name}' than the interpreter does (by {difference:G2} of its norm): the kernel is not tuned; compare the two with the conformance suite, and report it.");
            size += bytes;
        }
    }

    /// <summary>Norm of the difference over the norm of what is expected; infinite where one is no number and the other is.</summary>
    internal static double Difference(ElementType element, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, out double tolerance)
    {
        Func<byte[], int, double>? read = element switch
        {
            ElementType.F32 => static (bytes, i) => BitConverter.ToSingle(bytes, i),
            ElementType.F64 => BitConverter.ToDouble,
            ElementType.F16 => static (bytes, i) => (double)BitConverter.ToHalf(bytes, i),
            ElementType.BF16 => static (bytes, i) => (float)MemoryMarshal.Read<BFloat16>(bytes.AsSpan(i)),
            _ => null,
        };
        tolerance = element is ElementType.F16 or ElementType.BF16 ? HalfTolerance : read is null ? 0 : FloatTolerance;
        if (read is null)
            return expected.SequenceEqual(actual) ? 0 : double.PositiveInfinity;
        byte[] a = expected.ToArray(), b = actual.ToArray();
        double norm = 0, difference = 0;
        for (int i = 0; i < a.Length; i += ElementTraits.Size(element))
        {
            double x = read(a, i), y = read(b, i);
            if (x.Equals(y))
                continue;
            if (!double.IsFinite(x) || !double.IsFinite(y))
                return double.PositiveInfinity;
            difference += (x - y) * (x - y);
        }
        for (int i = 0; i < a.Length; i += ElementTraits.Size(element))
            if (read(a, i) is var x && double.IsFinite(x))
                norm += x * x;
        return difference == 0 ? 0 : Math.Sqrt(difference / norm);
    }
}
