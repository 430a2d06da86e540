using System.CommandLine;
using Fusion;
using Fusion.Gpu.Conducting;
using Fusion.Gpu.Conformance;
using Fusion.Gpu.Serving;

var root = new RootCommand("Fusion's GPU kit: conformance, comparison with PyTorch and benchmarks on the present GPU.")
{
    ConductCommand.Create(),
    ConformanceCommand.Create(),
    ServeCommand.Create(),
};
try
{
    // Signals are the conductor's own business: it takes the time to write down what it has.
    return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (FusionException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
