using System.Globalization;
using System.Text;
using Fusion.Compiler.Emit.Cuda;

namespace Fusion.Runtime.Cuda.Caching;

/// <summary>
/// From a kernel's IR, its constants and facts about a launch straight to its compiled code, without parsing, emitting or loading NVRTC: what a
/// process that finds its kernels compiled starts with. An entry names the code that <see cref="CubinCache"/> keeps.
/// The key holds all that decides the result: this compiler's build, NVRTC's file, and the architecture.
/// </summary>
/// <param name="folder">Where both kinds of entries lie.</param>
/// <param name="nvrtc">Identity of NVRTC.</param>
/// <param name="target">What kernels are emitted for.</param>
/// <param name="architecture">What NVRTC compiles for.</param>
internal sealed class PlanCache(CacheFolder folder, string nvrtc, CudaTarget target, string architecture)
{
    private readonly string _common = string.Create(CultureInfo.InvariantCulture,
        $"plan 2\n{Build(typeof(CudaEmitter))} {Build(typeof(PlanCache))}\n{nvrtc}\n{target.Architecture} {target.SharedBytes} {architecture}\n");

    /// <summary>The architectures that an NVRTC compiles for, as it said when it was last loaded; null when that is not known.</summary>
    public static int[]? Architectures(CacheFolder folder, string nvrtc)
    {
        if (folder.Read(ArchitecturesKey(nvrtc)) is not { } text)
            return null;
        string[] words = Encoding.UTF8.GetString(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int[] architectures = new int[words.Length];
        for (int i = 0; i < words.Length; i++)
            architectures[i] = int.Parse(words[i], CultureInfo.InvariantCulture);
        return architectures;
    }

    /// <summary>Keeps them.</summary>
    public static void KeepArchitectures(CacheFolder folder, string nvrtc, IEnumerable<int> architectures) =>
        folder.Write(ArchitecturesKey(nvrtc), Encoding.UTF8.GetBytes(string.Join(' ', architectures)));

    /// <summary>The plan and the code of a kernel; null if either is not there.</summary>
    public (LaunchPlan Plan, byte[] Code)? Find(KernelHandle kernel, ReadOnlySpan<int> constants, ulong facts)
    {
        if (folder.Read(Key(kernel, constants, Mask(facts))) is not { } entry || Encoding.UTF8.GetString(entry).Split('\n') is not [var cubin, var line])
            return null;
        return LaunchPlan.Parse(line) is { } plan && folder.Read(cubin) is { } code ? (plan, code) : null;
    }

    /// <summary>Keeps the plan of a kernel whose code is kept under a key.</summary>
    public void Keep(KernelHandle kernel, ReadOnlySpan<int> constants, ulong facts, LaunchPlan plan, string cubin) =>
        folder.Write(Key(kernel, constants, Mask(facts)), Encoding.UTF8.GetBytes(cubin + "\n" + plan.Print()));

    /// <summary>Which build of an assembly this is.</summary>
    private static string Build(Type type) => Hash128.Text(type.Module.ModuleVersionId.ToByteArray());

    /// <summary>Texts of the facts by which a kernel with these constants is specialised; null if they are not there.</summary>
    public string[]? FindFacts(KernelHandle kernel, ReadOnlySpan<int> constants) =>
        folder.Read(Key(kernel, constants, "facts")) is { } entry ? Encoding.UTF8.GetString(entry).Split(';')[1..] : null;

    /// <summary>Keeps them.</summary>
    public void KeepFacts(KernelHandle kernel, ReadOnlySpan<int> constants, IEnumerable<string> texts) =>
        folder.Write(Key(kernel, constants, "facts"), Encoding.UTF8.GetBytes(string.Join(';', texts.Prepend("facts"))));

    private static string Mask(ulong facts) => facts.ToString("x", CultureInfo.InvariantCulture);

    private string Key(KernelHandle kernel, ReadOnlySpan<int> constants, string entry)
    {
        var text = new StringBuilder(_common).Append(entry).Append('\n');
        foreach (int constant in constants)
            text.Append(constant).Append(' ');
        return Hash(text.Append('\n').Append(kernel.Ir).ToString());
    }

    private static string ArchitecturesKey(string nvrtc) => Hash("architectures 1\n" + nvrtc);

    private static string Hash(string text) => Hash128.Text(Encoding.UTF8.GetBytes(text));
}
