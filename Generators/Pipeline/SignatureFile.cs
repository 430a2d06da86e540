using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.Pipeline;

/// <summary>Writes the overload that callers use.</summary>
internal static class SignatureFile
{
    public static SourceText Write(SignatureModel model)
    {
        var parameters = string.Concat(model.Parameters.Select(p => $", {p.Type} {Identifiers.Escape(p.Name)}"));
        var arguments = string.Concat(model.Parameters.Select(p => $", {Identifiers.Escape(p.Name)}"));
        // A parameter of the kernel may be called launch too.
        var launch = model.Parameters.Any(p => p.Name == "launch") ? "launch_" : "launch";
        return new GeneratedFile()
            // The kernel's comment describes [Tune] parameters, which the overload lacks, and not the launch.
            .Line("#pragma warning disable CS1571, CS1572, CS1573, CS1591")
            .In(model.Place, file =>
            {
                foreach (var line in model.Documentation) file.Line(line);
                file.Line(GeneratedFile.GeneratedCode);
                file.Line($"{model.Accessibility} static void {Identifiers.Escape(model.Place.Method)}(global::Fusion.Runtime.Launch {launch}{parameters}) =>");
                file.Line($"    {model.Place.Method}_Kernel.Run({launch}{arguments});");
            })
            .ToSource();
    }
}
