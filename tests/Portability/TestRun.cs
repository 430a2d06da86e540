using System.Diagnostics;
using System.Reflection;
using Fusion.Gpu.Conformance;

namespace Fusion.Portability;

/// <summary>Runs every test of this assembly, one after the other. None can be skipped: what xunit would skip runs and fails.</summary>
internal static class TestRun
{
    /// <param name="part">Runs the classes whose full name contains it.</param>
    /// <param name="output">Gets a line for each class and each failure, and the sum at the end.</param>
    /// <returns>An exit code.</returns>
    public static int Run(string part, TextWriter output)
    {
        int passed = 0, failed = 0;
        foreach (Type type in Classes().Where(type => type.FullName!.Contains(part, StringComparison.Ordinal)))
        {
            var watch = Stopwatch.StartNew();
            int passedBefore = passed, failedBefore = failed;
            foreach (SuiteCase test in SuiteRunner.Cases(type))
            {
                try
                {
                    RunOne(type, test);
                    passed++;
                }
                catch (Exception e)
                {
                    failed++;
                    output.WriteLine($"FAILED {type.FullName}.{test.Name}: {SuiteRunner.Message(e)}");
                }
            }
            output.WriteLine($"{type.FullName}: {passed - passedBefore} passed, {failed - failedBefore} failed, {watch.Elapsed.TotalSeconds:F1} s");
            output.Flush();
        }
        output.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    /// <summary>All classes with tests.</summary>
    private static IEnumerable<Type> Classes() =>
        from type in typeof(TestRun).Assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(method => method.GetCustomAttribute<FactAttribute>() is not null)
        orderby type.FullName
        select type;

    private static void RunOne(Type type, SuiteCase test)
    {
        // Neither fixtures nor tasks are needed so far; a class that has one fails here instead of being half run.
        object instance = Activator.CreateInstance(type) ?? throw new InvalidOperationException($"{type} cannot be made.");
        if (type.GetMethods().Any(method => method.GetCustomAttribute<FactAttribute>() is not null && method.ReturnType != typeof(void)))
            throw new InvalidOperationException($"{type} has tests that return something, which nobody here waits for.");
        using (instance as IDisposable)
            test.Run(instance);
    }
}
