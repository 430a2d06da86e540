using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace Fusion.Gpu.Conformance;

/// <summary>One test of a suite with its arguments.</summary>
/// <param name="Name">Such as "MatMul_AnyShape_IsExact(8, 12, 16)".</param>
/// <param name="Run">Runs it on an instance of the suite; throws where it fails.</param>
internal sealed record SuiteCase(string Name, Action<object> Run);

/// <summary>
/// Finds the facts and theories of an xunit class and runs them in this process: the bundle carries no test host. Cases
/// come in the order of their declaration, so that a number means the same case in every process.
/// </summary>
internal static class SuiteRunner
{
    /// <summary>Every case of a suite, inherited ones included.</summary>
    public static IReadOnlyList<SuiteCase> Cases(Type suite) =>
    [
        .. from method in suite.GetMethods(BindingFlags.Public | BindingFlags.Instance)
           where method.GetCustomAttribute<FactAttribute>() is not null
           orderby method.DeclaringType!.FullName, method.MetadataToken
           from arguments in Arguments(method)
           select new SuiteCase(Name(method, arguments), instance => Invoke(method, instance, arguments)),
    ];

    /// <summary>The message of a failure, without the wrapping of reflection.</summary>
    public static string Message(Exception failure) => failure is FusionException or XunitException ? failure.Message : $"{failure.GetType().Name}: {failure.Message}";

    private static IEnumerable<object?[]> Arguments(MethodInfo method) =>
        method.GetCustomAttribute<TheoryAttribute>() is null ? [[]] : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method));

    private static string Name(MethodInfo method, object?[] arguments) =>
        arguments.Length == 0 ? method.Name : $"{method.Name}({string.Join(", ", arguments.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture)))})";

    private static void Invoke(MethodInfo method, object instance, object?[] arguments) =>
        method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture);
}
