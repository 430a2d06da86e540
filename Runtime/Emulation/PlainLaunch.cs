using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Emulation.Async;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;

namespace Fusion.Runtime.Emulation;

/// <summary>
/// A launch of hand-written CUDA C++ on the emulated device, for tests of single instructions. A tensor becomes a pointer
/// to its first element; a value is passed as it is.
/// </summary>
internal sealed class PlainLaunch
{
    private const int MapAlignment = 64;

    private readonly EmulatedDevice _device;
    private readonly EmulatedKernel _kernel;
    private readonly RegionTable _regions = new();
    private readonly byte[] _block = GC.AllocateArray<byte>(CudaParameters.MaxBytes, pinned: true);
    private int _bytes;

    /// <summary>Compiles a kernel that is declared <c>extern "C" __global__</c>.</summary>
    /// <param name="device">Where it runs.</param>
    /// <param name="source">CUDA C++; no headers.</param>
    /// <param name="kernel">Name of the kernel.</param>
    public PlainLaunch(EmulatedDevice device, string source, string kernel)
        : this(device, EmulatedDevice.Decode(Compile(device, source, kernel), kernel))
    {
    }

    private PlainLaunch(EmulatedDevice device, EmulatedKernel kernel)
    {
        _device = device;
        _kernel = kernel;
    }

    /// <summary>A launch of hand-written PTX.</summary>
    public static PlainLaunch OfPtx(EmulatedDevice device, string ptx, string kernel) => new(device, EmulatedDevice.Decode(Encoding.UTF8.GetBytes(ptx), kernel));

    /// <summary>The next parameter: a tensor's address.</summary>
    /// <param name="tensor">Any strides; only its own elements may be touched.</param>
    /// <param name="name">What reports call it.</param>
    /// <param name="isReadOnly">Whether writing to it is a fault.</param>
    public PlainLaunch Add<T>(Tensor<T> tensor, string name, bool isReadOnly = false) where T : unmanaged
    {
        ViewArgument view = _device.Launch.Argument(tensor, tensor.Rank, _kernel.Name, name);
        return Add(_device.Window(_regions, name, view, Unsafe.SizeOf<T>(), isReadOnly).Base);
    }

    /// <summary>The next parameter: a tensor map of a tensor, made by <paramref name="encode"/> from its address.</summary>
    public PlainLaunch AddMap<T>(Tensor<T> tensor, string name, Func<ulong, TensorMap> encode, bool isReadOnly = false) where T : unmanaged
    {
        ViewArgument view = _device.Launch.Argument(tensor, tensor.Rank, _kernel.Name, name);
        return Add(encode(_device.Window(_regions, name, view, Unsafe.SizeOf<T>(), isReadOnly).Base));
    }

    /// <summary>The next parameter: a number or a struct.</summary>
    public PlainLaunch Add<T>(T value) where T : unmanaged
    {
        int size = Unsafe.SizeOf<T>(), alignment = value is TensorMap ? MapAlignment : Math.Min(size, 8);
        _bytes = (_bytes + alignment - 1) & -alignment;
        MemoryMarshal.Write(_block.AsSpan(_bytes), value);
        _bytes += size;
        return this;
    }

    /// <summary>Runs it and waits.</summary>
    /// <exception cref="Sanitizer.SanitizerException">The kernel did something wrong.</exception>
    public void Run(int programs, int threads, int sharedBytes = 0) =>
        _device.Run(_kernel, programs, threads, sharedBytes, _block, _bytes, _regions);

    private static byte[] Compile(EmulatedDevice device, string source, string kernel)
    {
        string[] options = [.. Nvrtc.ExactArithmetic, "-lineinfo", "-default-device"];
        return Nvrtc.Compile(new NvrtcRequest("/" + kernel + ".cu", source, [], options, device.PtxArchitecture)).Code;
    }
}
