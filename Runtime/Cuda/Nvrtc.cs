using System.Runtime.InteropServices;
using System.Text;

namespace Fusion.Runtime.Cuda;

/// <summary>NVIDIA's run-time compiler: CUDA C++ to machine code, with no GPU needed.</summary>
public static unsafe class Nvrtc
{
    private const int Success = 0;

    /// <summary>
    /// Options that make arithmetic mean what the kernel language says: no contraction, denormals kept, division and
    /// square root correctly rounded.
    /// </summary>
    public static IReadOnlyList<string> ExactArithmetic { get; } =
        ["--std=c++17", "--fmad=false", "--ftz=false", "--prec-div=true", "--prec-sqrt=true"];

    /// <summary>Option that puts registers and spills of each kernel into the log.</summary>
    public const string Verbose = "--ptxas-options=-v";

    /// <summary>Whether NVRTC can be loaded on this machine.</summary>
    public static bool IsAvailable => NativeLibraries.HasNvrtc;

    /// <summary>Its version, such as "12.4".</summary>
    /// <exception cref="FusionException">NVRTC is not installed.</exception>
    public static string Version
    {
        get
        {
            Require();
            Check(NvrtcNative.Version(out int major, out int minor), "asking for its version");
            return $"{major}.{minor}";
        }
    }

    /// <summary>The architectures it compiles for, such as 80 for compute capability 8.0.</summary>
    /// <exception cref="FusionException">NVRTC is not installed.</exception>
    public static IReadOnlyList<int> SupportedArchitectures
    {
        get
        {
            Require();
            Check(NvrtcNative.SupportedArchitectureCount(out int count), "counting its architectures");
            var architectures = new int[count];
            fixed (int* p = architectures)
                Check(NvrtcNative.SupportedArchitectures(p), "naming its architectures");
            return architectures;
        }
    }

    /// <summary>Compiles one source.</summary>
    /// <exception cref="CudaCompilationException">
    /// The source has errors, or the log holds text that was not asked for: warnings, and ignored options.
    /// </exception>
    /// <exception cref="FusionException">NVRTC is not installed.</exception>
    public static NvrtcOutput Compile(NvrtcRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Require();
        string[] texts = [.. request.Headers.Select(header => header.Text)];
        string[] names = [.. request.Headers.Select(header => header.Name)];
        string name = request.Name.TrimStart('/');
        string[] options = [$"--gpu-architecture={request.Architecture}", .. request.Options];
        Check(NvrtcNative.CreateProgram(out nint program, request.Source, request.Name, names.Length, texts, names), $"taking {name}");
        try
        {
            int result = NvrtcNative.CompileProgram(program, options.Length, options);
            var log = new NvrtcLog(ReadLog(program), request.SourceMap, () => Encoding.UTF8.GetString(ReadPtx(program)));
            if (result != Success)
                throw new CudaCompilationException($"{name} does not compile for {request.Architecture}: {log.FirstError ?? log.Unexpected ?? ErrorText(result)}", log.Text);
            if (log.Unexpected is { } line)
                throw new CudaCompilationException($"NVRTC {Version} compiled {name} for {request.Architecture} but said: {line}", log.Text);
            bool isPtx = request.Architecture.StartsWith("compute_", StringComparison.Ordinal);
            byte[] ptx = ReadPtx(program);
            return new NvrtcOutput(isPtx ? ptx : ReadCubin(program), log.Text) { Ptx = ptx };
        }
        finally
        {
            _ = NvrtcNative.DestroyProgram(ref program);
        }
    }

    private static string ReadLog(nint program)
    {
        Check(NvrtcNative.GetProgramLogSize(program, out nuint bytes), "giving its log");
        var log = new byte[bytes];
        fixed (byte* p = log)
            if (bytes > 0)
                Check(NvrtcNative.GetProgramLog(program, p), "giving its log");
        return Encoding.UTF8.GetString(log).TrimEnd('\0', '\n', ' ');
    }

    private static byte[] ReadCubin(nint program)
    {
        Check(NvrtcNative.GetCubinSize(program, out nuint bytes), "giving the cubin");
        var code = new byte[bytes];
        fixed (byte* p = code)
            Check(NvrtcNative.GetCubin(program, p), "giving the cubin");
        return code;
    }

    private static byte[] ReadPtx(nint program)
    {
        Check(NvrtcNative.GetPtxSize(program, out nuint bytes), "giving the PTX");
        var code = new byte[bytes];
        fixed (byte* p = code)
            Check(NvrtcNative.GetPtx(program, p), "giving the PTX");
        return code;
    }

    private static void Require()
    {
        if (!NativeLibraries.HasNvrtc)
            throw new FusionException(MissingMessage);
    }

    /// <summary>What is missing, where it was looked for, and what to do.</summary>
    public static string MissingMessage => NvrtcLocator.NamedFolder is { } named
        ? $"NVRTC, which compiles CUDA kernels, was not found in {named}, the folder named in FUSION_NVRTC; correct the variable or unset it."
        : $"NVRTC, which compiles CUDA kernels, was not found ({(OperatingSystem.IsWindows() ? "nvrtc64_120_0.dll" : "libnvrtc.so.12")}); " +
          "install the CUDA toolkit or the Python wheel nvidia-cuda-nvrtc-cu12, run eng/nvrtc.sh of Fusion's repository (Debian, Ubuntu), or name its folder in FUSION_NVRTC.";

    private static void Check(int result, string doing)
    {
        if (result != Success)
            throw new FusionException($"NVRTC failed when {doing}: {ErrorText(result)}.");
    }

    private static string ErrorText(int result) => Marshal.PtrToStringUTF8((nint)NvrtcNative.GetErrorString(result)) ?? $"error {result}";
}
