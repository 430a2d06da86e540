using System.Collections.Immutable;
using System.Diagnostics;
using Fusion.Runtime.Examples;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// Launches candidates in this process. The results of all must be the same to the last bit: what a kernel computes may not
/// depend on the machine that tuned it. Those of the first values are compared with what the interpreter computes.
/// </summary>
public sealed class CandidateRunner : ICandidateRunner
{
    private const int FewestSamples = 3;
    private const double SampleSeconds = 0.001;

    private readonly KernelMethod _kernel;
    private readonly Device _device;
    private readonly ExampleCall _call;
    private readonly byte[] _initial, _expected;

    /// <summary>Makes the tensors and the expected result.</summary>
    /// <param name="kernel">What is tuned.</param>
    /// <param name="example">Its arguments.</param>
    /// <param name="device">Where.</param>
    /// <exception cref="FusionException">The kernel does not run with its first values, or they give wrong results.</exception>
    public CandidateRunner(KernelMethod kernel, KernelExample example, Device device)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(device);
        _kernel = kernel;
        _device = device;
        _call = new ExampleCall(kernel, example, device);
        try
        {
            NamedInt[] first = [.. kernel.Ir.Parameters.Where(p => p.Kind == Compiler.Ir.ParameterKind.Tune)
                .Select(p => new NamedInt(p.Name, p.CandidatesFor(device.Kind == DeviceKind.Cpu)[0]))];
            foreach (NamedInt value in first)
                device.Launch.Fix(kernel.Name, value.Name, value.Value);
            _initial = _call.Written();
            _call.Run();
            _expected = _call.Written();
            // The example of the kernel itself is small.
            IsCompared = ReferenceCheck.Run(kernel, example, device, first) || (kernel.Example.Names.Any() && ReferenceCheck.Run(kernel, kernel.Example, device, first));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// Whether results of the first values were compared with the interpreter's: at the given sizes, or where that would take
    /// too long, at those of the kernel's [Example].
    /// </summary>
    public bool IsCompared { get; }

    /// <summary>The call, for its sizes.</summary>
    public ExampleCall Call => _call;

    /// <inheritdoc/>
    public CandidateOutcome Measure(ImmutableArray<NamedInt> values, double seconds)
    {
        foreach (NamedInt value in values)
            _device.Launch.Fix(_kernel.Name, value.Name, value.Value);
        try
        {
            _call.Restore(_initial);
            _call.Run();
            if (!_call.Written().AsSpan().SequenceEqual(_expected))
                return CandidateOutcome.Failed("its results are not those of the first values, bit for bit");
            return new CandidateOutcome(Median(seconds), null);
        }
        catch (FusionException e)
        {
            return CandidateOutcome.Failed(e.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _device.Launch.Unfix(_kernel.Name);
        _call.Dispose();
    }

    private double Median(double seconds)
    {
        var samples = new List<double>();
        long begin = Stopwatch.GetTimestamp();
        int launches = (int)Math.Clamp(SampleSeconds / Math.Max(Time(1), 1e-9), 1, 10_000);
        while (samples.Count < FewestSamples || Stopwatch.GetElapsedTime(begin).TotalSeconds < seconds)
        {
            // A kernel that works in place would otherwise wander off to zeros or infinities, which cost another time.
            _call.Restore(_initial);
            samples.Add(Time(launches) / launches);
        }
        samples.Sort();
        return samples[samples.Count / 2];
    }

    private double Time(int launches)
    {
        _device.Synchronize();
        long begin = Stopwatch.GetTimestamp();
        for (int i = 0; i < launches; i++)
            _call.Run();
        _device.Synchronize();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
