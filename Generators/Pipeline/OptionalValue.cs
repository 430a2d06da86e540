using System.Globalization;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Pipeline;

/// <summary>The values of optional parameters as C# spells them.</summary>
internal static class OptionalValue
{
    /// <summary>A tensor that is left out is null, which the launch reports by its name.</summary>
    public static string Of(IParameterSymbol parameter) => (parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null) switch
    {
        null => KernelTypes.IsView(parameter.Type) ? "null!" : "default",
        bool value => value ? "true" : "false",
        long value => value.ToString(CultureInfo.InvariantCulture) + "L",
        float value => Special(value, "float") ?? value.ToString("G9", CultureInfo.InvariantCulture) + "f",
        double value => Special(value, "double") ?? value.ToString("G17", CultureInfo.InvariantCulture) + "d",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string? Special(double value, string type) => value switch
    {
        double.NaN => type + ".NaN",
        double.PositiveInfinity => type + ".PositiveInfinity",
        double.NegativeInfinity => type + ".NegativeInfinity",
        0 => 1 / value < 0 ? "-0f" : "0f",
        _ => null,
    };
}
