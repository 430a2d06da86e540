using System.Runtime.InteropServices;
using Fusion.Portability;
using Fusion.Runtime;
using Fusion.Runtime.Tests;

// fusion-portability tests [PART OF A CLASS'S NAME]   runs the tests; the exit code is 0 where all passed
// fusion-portability digests                          prints a line for each result that has to be the same on every processor
switch (args)
{
    case ["tests", ..]:
        Console.WriteLine($"{RuntimeInformation.ProcessArchitecture}, {CpuDevice.Vectors}, {RuntimeInformation.FrameworkDescription}");
        return TestRun.Run(args.Length > 1 ? args[1] : "", Console.Out);
    case ["digests"]:
        // On the other stream, because it is what differs.
        Console.Error.WriteLine($"{RuntimeInformation.ProcessArchitecture}, {CpuDevice.Vectors}");
        Digests.Write(Console.Out);
        return 0;
    // Tests start this program, too: as the worker of theirs.
    case [.., DotAssemblyWorker.Argument]:
        return DotAssemblyWorker.Run();
    default:
        Console.Error.WriteLine("Say 'tests', with a part of a class's name to run less, or 'digests'.");
        return 2;
}
