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
        arguments.Length == 0 ? method.Name : $"{method.Name}({string.Join(", ", arguments.Select(Text))})";

    /// <summary>Numbers, texts and choices; of anything else only what it is, since an object that a test finds faulty may not be able to say.</summary>
    private static string? Text(object? argument) => argument is null or IConvertible ? Convert.ToString(argument, CultureInfo.InvariantCulture) : argument.GetType().Name;

    private static void Invoke(MethodInfo method, object instance, object?[] arguments) =>
        method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, [.. arguments.Zip(method.GetParameters(), (argument, parameter) => Converted(argument, parameter.ParameterType))], CultureInfo.InvariantCulture);

    /// <summary>A number as the parameter wants it: attributes state an int where a method takes a ulong.</summary>
    private static object? Converted(object? argument, Type type) =>
        type.IsPrimitive && argument is IConvertible && argument.GetType() != type ? Convert.ChangeType(argument, type, CultureInfo.InvariantCulture) : argument;
}
