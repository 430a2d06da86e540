using System.Reflection;
using System.Runtime.Loader;
using Fusion.Kernels;
using Fusion.Runtime;
using Microsoft.CodeAnalysis;

namespace Fusion.Fuzzing;

/// <summary>A project whose kernel K of class S is called as its users call it, by the generated overload.</summary>
internal sealed class LoadedProject : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Declarations", isCollectible: true);
    private readonly MethodInfo _overload;

    public LoadedProject(Compilation complete)
    {
        using var image = new MemoryStream();
        var emitted = complete.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        _overload = _context.LoadFromStream(image).GetType("S", throwOnError: true)!.GetMethods().Single(m => m.Name == "K" && m.GetParameters() is [{ ParameterType.Name: "Launch" }, ..]);
    }

    /// <summary>Every kind of execution.</summary>
    public static IReadOnlyList<string> Devices { get; } = ["cpu", "interpreter", "emulated"];

    public static Device Open(string device) => device switch
    {
        "cpu" => new CpuDevice(1),
        "interpreter" => new InterpreterDevice(new InterpreterOptions()),
        _ => Device.Emulated(),
    };

    /// <summary>What a launch leaves in the four ints of its tensor, the first parameter.</summary>
    public int[] Run(string device, params object[] others)
    {
        using Device on = Open(device);
        using var y = Tensor.From<int>(on, [7, 7, 7, 7], 4);
        try
        {
            _overload.Invoke(null, [on.Launch, y, .. others]);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw inner;
        }
        on.Synchronize();
        return y.ToArray();
    }

    public void Dispose() => _context.Unload();
}
