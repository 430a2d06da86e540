using System.Reflection;
using System.Text.RegularExpressions;
using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Emulation;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Fuzzing;

/// <summary>Runs one kernel on small random arguments: interpreted, calm and shaken, then on the devices, and compares.</summary>
internal sealed class Trial(MethodInfo overload, int seed, Census census)
{
    private const int Calls = 3;
    private const int Shakes = 4;

    /// <summary>Before a kernel counts as wrong: what the language leaves open may show in few of all shaken runs.</summary>
    private const int ShakesOfDoubt = 200;

    /// <summary>What the conformance suite grants functions. Deviations may cancel out in all of a few shaken runs.</summary>
    private const double OfFunctions = 8 * 1.2e-7;

    private static readonly int[] s_lengths = [0, 1, 2, 3, 4, 5, 8, 15, 16, 17, 20, 31, 33];

    /// <summary>What is wrong with the kernel; null if nothing is.</summary>
    public string? Run(bool isEmulated)
    {
        foreach (var (method, kernel) in Instances())
        {
            for (var call = 0; call < Calls; call++)
            {
                var what = Compare(method, kernel, HashCodeOf(seed, call), isEmulated);
                if (what is not null) return $"call {call}: {what}";
            }
        }
        return null;
    }

    // HashCode.Combine differs between processes.
    private static int HashCodeOf(int seed, int call) => unchecked((seed * 31) + call);

    private IEnumerable<(MethodInfo Method, Kernel Kernel)> Instances()
    {
        var flags = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;
        foreach (var type in overload.DeclaringType!.GetNestedTypes(flags).Where(t => t.Name == overload.Name + "_Kernel" || t.Name.StartsWith(overload.Name + "_", StringComparison.Ordinal) && t.Name.EndsWith("_Kernel", StringComparison.Ordinal)))
            if (type.GetField("_handle", flags)?.GetValue(null) is KernelHandle handle)
                yield return (type.GetMethod("Run", flags)!, IrParser.Parse(handle.Ir));
    }

    private string? Compare(MethodInfo run, Kernel kernel, int arguments, bool isEmulated)
    {
        List<double[]> calm;
        double least;
        var shaken = new List<List<double[]>>();
        try
        {
            calm = Interpret(run, kernel, arguments, 0);
            least = Judge.IsNear ? OfFunctions : 0;
            for (var shake = 1; shake <= Shakes; shake++) shaken.Add(Interpret(run, kernel, arguments, shake));
        }
        catch (TargetInvocationException e) when (e.InnerException is not null and not NullReferenceException)
        {
            // Outside of a view, shapes that do not fit, division of scalars by zero, endless: the language defines nothing.
            census.Undefined++;
            return null;
        }
        using var cpu = new CpuDevice(1);
        var what = OnInDoubt(cpu);
        if (what is not null || !isEmulated) return what;
        using var gpu = Device.Emulated(new EmulationOptions { Architecture = arguments % 2 == 0 ? "sm_80" : "sm_90a", Seed = arguments % 3 });
        census.Emulated++;
        return OnInDoubt(gpu);

        string? OnInDoubt(Device device)
        {
            if (On(device, run, kernel, arguments, calm, shaken, least) is null) return null;
            while (shaken.Count < ShakesOfDoubt) shaken.Add(Interpret(run, kernel, arguments, shaken.Count + 1));
            return On(device, run, kernel, arguments, calm, shaken, least);
        }
    }

    private static List<double[]> Interpret(MethodInfo run, Kernel kernel, int arguments, int shake)
    {
        using var device = new InterpreterDevice(new InterpreterOptions { Seed = shake == 0 ? null : shake });
        Judge.Begin(shake);
        return Launch(device, run, kernel, arguments);
    }

    private string? On(Device device, MethodInfo run, Kernel kernel, int arguments, List<double[]> calm, List<List<double[]>> shaken, double least)
    {
        List<double[]> actual;
        try
        {
            actual = Launch(device, run, kernel, arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is SanitizerException s && s.Reports.All(r => r.Kind == SanitizerKind.GlobalRace && Programs(r) > 1))
        {
            census.Racing++;
            return null;
        }
        catch (TargetInvocationException e) when (e.InnerException is FusionException f && f.Message.Contains("shared memory", StringComparison.Ordinal) && f is not SanitizerException)
        {
            // Honest: the tiles are too large.
            return null;
        }
        catch (TargetInvocationException e)
        {
            return $"{device.Name}: {e.InnerException}";
        }
        census.Runs++;
        return Difference(device.Name, calm, shaken, actual, least);
    }

    /// <summary>Programs that take part: a race between threads of one is the generator's fault, one between programs the kernel's.</summary>
    private static int Programs(SanitizerReport report) =>
        Regex.Matches(report.Message, @"of (program \([^)]*\))").Select(m => m.Groups[1].Value).Distinct().Count();

    private string? Difference(string device, List<double[]> calm, List<List<double[]>> shaken, List<double[]> actual, double least)
    {
        for (var t = 0; t < calm.Count; t++)
        {
            for (var i = 0; i < calm[t].Length; i++)
            {
                census.Elements++;
                var expected = calm[t][i];
                if (expected.Equals(actual[t][i]) || expected == actual[t][i]) continue;
                var spread = shaken.Max(s => Deviation(s[t][i], expected));
                // The largest of a few random deviations estimates the largest possible one; four of it is generous.
                if (!double.IsFinite(spread) || spread > 0.05 * Math.Abs(expected)) census.UndefinedElements++;
                else if (!(Math.Abs(actual[t][i] - expected) <= 4 * spread + least * (1 + Math.Abs(expected))))
                    return $"{device}: tensor {t}, element {i} of {calm[t].Length}: interpreted {expected:R}, there {actual[t][i]:R}, shaken by {spread:R}";
            }
        }
        return null;
    }

    /// <summary>How far two results are from each other: not at all where both are the same infinity or NaN, infinitely where one is a NaN.</summary>
    private static double Deviation(double a, double b) =>
        a.Equals(b) ? 0 : Math.Abs(a - b) is var difference && double.IsNaN(difference) ? double.PositiveInfinity : difference;

    private static List<double[]> Launch(Device device, MethodInfo run, Kernel kernel, int arguments)
    {
        var random = new Random(arguments);
        int rows = s_lengths[random.Next(s_lengths.Length)], columns = s_lengths[random.Next(s_lengths.Length)];
        var tensors = new List<Argument>();
        try
        {
            var values = new List<object> { device.Launch };
            string? lastStruct = null;
            foreach (var parameter in kernel.Parameters.Where(p => p.Kind != ParameterKind.Tune))
            {
                if (parameter.Kind == ParameterKind.View)
                {
                    var rank = parameter.Value.View.Rank;
                    int[] shape = [.. Enumerable.Repeat(2, Math.Max(0, rank - 2)), .. rank == 1 ? [random.Next(2) == 0 ? rows : columns] : new[] { rows, columns }];
                    tensors.Add(Argument.Of(device, parameter.Value.Element, shape, random));
                    values.Add(tensors[^1].Tensor);
                }
                else if (parameter.Struct is not null)
                {
                    // Members of one struct follow each other and make one argument.
                    if (parameter.Root != lastStruct) values.Add(ExampleStruct.New(run.GetParameters()[values.Count].ParameterType));
                    lastStruct = parameter.Root;
                    ExampleStruct.Field(values[^1].GetType(), parameter.Member).SetValue(values[^1], Argument.Scalar(parameter, columns, random));
                }
                else values.Add(Argument.Scalar(parameter, columns, random));
            }
            run.Invoke(null, [.. values]);
            device.Synchronize();
            return [.. tensors.Select(t => t.Read())];
        }
        finally
        {
            foreach (var tensor in tensors) ((IDisposable)tensor.Tensor).Dispose();
        }
    }
}
