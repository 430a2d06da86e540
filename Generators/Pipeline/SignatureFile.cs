using Microsoft.CodeAnalysis.Text;

namespace Fusion.Generators.Pipeline;

/// <summary>Writes the overload that callers use.</summary>
internal static class SignatureFile
{
    public static SourceText Write(SignatureModel model)
    {
        var parameters = string.Concat(model.Parameters.Select(p => $", {p.Type} {Identifiers.Escape(p.Name)}{(p.Default.Length > 0 ? " = " + p.Default : "")}"));
        // A parameter of the kernel may be called launch too.
        var launch = model.Parameters.Any(p => p.Name == "launch") ? "launch_" : "launch";
        var method = Identifiers.Escape(model.Place.Method) + TypeList(model.TypeParameters.Select(Identifiers.Escape));
        return new GeneratedFile()
            // The kernel's comment describes [Tune] parameters, which the overload lacks, and not the launch. What the kernel
            // hides of a base class, its overload hides as well, an obsolete struct is warned of at the kernel, and so is what
            // is protected in a sealed class or not compliant with the CLS.
            .Line("#pragma warning disable CS0108, CS0612, CS0618, CS0628, CS3001, CS3005, CS3008, CS1571, CS1572, CS1573, CS1591, CS1712")
            .In(model.Place, file =>
            {
                foreach (var line in model.Documentation) file.Line(line);
                file.Line(GeneratedFile.GeneratedCode);
                foreach (var attribute in model.Attributes) file.Line(attribute);
                var declaration = $"{model.Accessibility} static void {method}(global::Fusion.Runtime.Launch {launch}{parameters})";
                if (model.TypeParameters.Count == 0) file.Line(declaration + " =>").Line($"    {Run(model, model.Instances.Single(), launch)};");
                else Choose(file.Line(declaration), model, launch);
            })
            .ToSource();
    }

    /// <summary>The body of a generic overload. The conditions are constants to the just-in-time compiler.</summary>
    private static void Choose(GeneratedFile file, SignatureModel model, string launch)
    {
        foreach (var parameter in model.TypeParameters) file.Line($"    where {Identifiers.Escape(parameter)} : unmanaged");
        file.Line("{");
        foreach (var instance in model.Instances)
        {
            var isThis = model.TypeParameters.Zip(instance.Elements, (parameter, element) => $"typeof({Identifiers.Escape(parameter)}) == typeof({element})");
            file.Line($"    if ({string.Join(" && ", isThis)})").Line("    {").Line($"        {Run(model, instance, launch)};").Line("        return;").Line("    }");
        }
        var known = string.Join(", ", model.Instances.Select(i => TypeList(i.Elements.Select(e => e.Substring(e.LastIndexOf('.') + 1)))));
        var given = string.Join(", ", model.TypeParameters.Select(p => $"typeof({Identifiers.Escape(p)})"));
        file.Line($"    throw global::Fusion.Runtime.Launch.NoInstance(\"{model.Place.Name}\", \"{known}\", {given});");
        file.Line("}");
    }

    private static string Run(SignatureModel model, SignatureInstance instance, string launch)
    {
        var elements = model.TypeParameters.Zip(instance.Elements, (parameter, element) => (parameter, element)).ToDictionary(p => p.parameter, p => p.element);
        var arguments = model.Parameters.Select(p => p.TypeParameter.Length == 0
            ? $", {Identifiers.Escape(p.Name)}"
            : $", (global::Fusion.Runtime.Tensor<{elements[p.TypeParameter]}>)(object){Identifiers.Escape(p.Name)}");
        return $"{instance.Class}.Run({launch}{string.Concat(arguments)})";
    }

    private static string TypeList(IEnumerable<string> types) => string.Join(", ", types) is { Length: > 0 } list ? $"<{list}>" : "";
}
