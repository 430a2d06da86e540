using System.Reflection;
using Fusion.Runtime;
using Fusion.Runtime.Emulation;
using Xunit.Sdk;

namespace Fusion.Conformance;

/// <summary>The suite launches every kernel that exists: one that is added and not tested fails here.</summary>
public sealed class SuiteCoverageTests
{
    [Fact]
    public void Suite_OneCaseOfEachTest_LaunchesEveryKernel()
    {
        var launched = new HashSet<string>();
        foreach (MethodInfo test in typeof(ConformanceSuite).GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null))
        {
            using var suite = new RecordingSuite();
            object[] arguments = test.GetCustomAttribute<TheoryAttribute>() is null ? [] : test.GetCustomAttributes<DataAttribute>().SelectMany(d => d.GetData(test)).Last();
            test.Invoke(suite, BindingFlags.DoNotWrapExceptions, null, arguments, null);
            launched.UnionWith(suite.Launched);
        }
        // These are read by people and compiled, and shown in the README; the model has the same ones.
        IEnumerable<string> samples = CompiledKernels.Names.Where(n => n.StartsWith(typeof(SampleKernels).FullName!, StringComparison.Ordinal));
        Assert.Empty(CompiledKernels.Names.Except(samples).Except(launched));
    }

    private sealed class RecordingSuite : ConformanceSuite, IDisposable
    {
        private readonly List<EmulatedDevice> _opened = [];

        public IEnumerable<string> Launched => _opened.SelectMany(d => d.LaunchedKernels);

        public void Dispose() => _opened.ForEach(d => d.Dispose());

        protected override Device Open()
        {
            var device = new EmulatedDevice(new EmulationOptions { Sanitize = false });
            _opened.Add(device);
            return device;
        }
    }
}
