using Fusion.Runtime;

namespace Fusion.Conformance;

/// <summary>
/// What every execution of a kernel has to agree on, judged by the interpreter. Derived classes open the device; the
/// suite is stated once.
///
/// Where a kernel uses nothing but operations whose result the language defines to the bit, so must be the outcome.
/// Functions may be off by 4 units in the last place on each side, hence 8 between two executions, times the
/// condition of what is computed from them.
/// </summary>
public abstract partial class ConformanceSuite
{
    private const double Exact = 0;
    private const double Functions = 8 * UnitInLastPlace;
    private const double UnitInLastPlace = 1.2e-7;

    /// <summary>Around tiles of 16, 20 and 24 columns.</summary>
    public static TheoryData<int> Lengths => [0, 1, 15, 16, 17, 20, 24, 25, 39, 40, 41, 1000];

    /// <summary>Around tiles of 3, 4, 5 and 8 rows.</summary>
    public static TheoryData<int> Heights => [0, 1, 2, 3, 4, 5, 7, 8, 9, 70];

    /// <summary>Rows and columns around tiles of both.</summary>
    public static TheoryData<int, int> Shapes => new() { { 0, 0 }, { 0, 5 }, { 5, 0 }, { 1, 1 }, { 3, 11 }, { 4, 12 }, { 5, 13 }, { 8, 24 }, { 9, 25 }, { 33, 20 }, { 70, 61 } };

    protected abstract Device Open();

    /// <summary>Every device on which each test runs: one, or one for each schedule where a device has several.</summary>
    protected virtual IEnumerable<Device> OpenAll() => [Open()];

    /// <summary>Runs a kernel here and interpreted, on equal data, and compares every tensor.</summary>
    /// <param name="tolerance">Largest difference, relative to 1 + the expected value's magnitude.</param>
    /// <param name="run">Makes tensors and launches, in an order that does not depend on the device.</param>
    private protected void Agree(double tolerance, Action<Workspace> run)
    {
        using var interpreter = Device.Open("interpreter");
        var expected = Run(interpreter, run);
        foreach (var device in OpenAll())
            using (device)
                Compare(device, expected, Run(device, run), tolerance);
    }

    private static void Compare(Device device, List<double[]> expected, List<double[]> actual, double tolerance)
    {
        for (int t = 0; t < expected.Count; t++)
            for (int i = 0; i < expected[t].Length; i++)
                Assert.True(Same(expected[t][i], actual[t][i], tolerance),
                    $"tensor {t}, element {i} of {expected[t].Length}: interpreted {expected[t][i]:R}, {device.Name} {actual[t][i]:R}");
    }

    private static List<double[]> Run(Device device, Action<Workspace> run)
    {
        using var workspace = new Workspace(device);
        run(workspace);
        device.Synchronize();
        return workspace.Results();
    }

    private static bool Same(double expected, double actual, double tolerance) =>
        expected.Equals(actual) || expected == actual || Math.Abs(expected - actual) <= tolerance * (1 + Math.Abs(expected));
}
