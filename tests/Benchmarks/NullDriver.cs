using System.Buffers.Binary;
using Fusion.StandInDriver;

namespace Fusion.Benchmarks;

/// <summary>
/// A CUDA driver that answers every call at once and does nothing: the machine code of an H100's answers, for x86-64 Linux.
/// What remains of a start is Fusion's own; no emulator and no just-in-time compilation of one gets into it.
/// </summary>
internal static class NullDriver
{
    // mov dword [rdi], value; mov qword [rdi], value; xor eax, eax; ret.
    private static byte[] Int(int value) => [0xC7, 0x07, .. Bytes(value), .. s_success];

    private static readonly byte[] s_success = [0x31, 0xC0, 0xC3];

    private static readonly byte[] s_address = [0x48, 0xC7, 0x07, .. Bytes(0x10000), .. s_success];

    // Memory at an address that no other call gives: rdtsc; shl rax, 24; mov [rdi], rax.
    private static readonly byte[] s_memory = [0x0F, 0x31, 0x48, 0xC1, 0xE0, 24, 0x48, 0x89, 0x07, .. s_success];

    // A jump over the answer where esi is another attribute: multiprocessors, cache, capability, shared memory of a block.
    private static readonly byte[] s_attributes =
    [
        .. new[] { (16, 132), (38, 50 << 20), (75, 9), (76, 0), (97, 232448) }.SelectMany(a => (byte[])[0x83, 0xFE, (byte)a.Item1, 0x75, 9, .. Int(a.Item2)]),
        .. Int(0),
    ];

    // mov rax, "null"; mov [rdi], rax.
    private static readonly byte[] s_name = [0x48, 0xB8, .. "null"u8, 0, 0, 0, 0, 0x48, 0x89, 0x07, .. s_success];

    private static readonly string[] s_quiet =
    [
        "cuInit", "cuMemPoolSetAttribute", "cuMemPoolGetAttribute", "cuMemPoolTrimTo", "cuDevicePrimaryCtxRelease_v2", "cuCtxSetCurrent", "cuStreamDestroy_v2", "cuStreamSynchronize",
        "cuMemFreeAsync", "cuMemsetD8Async", "cuMemsetD16Async", "cuMemsetD32Async", "cuMemcpyHtoDAsync_v2", "cuMemcpyDtoHAsync_v2", "cuMemcpyDtoDAsync_v2", "cuEventRecord",
        "cuEventSynchronize", "cuEventDestroy_v2", "cuModuleUnload", "cuFuncSetAttribute", "cuLaunchKernel",
    ];

    private static readonly string[] s_handles =
        ["cuDeviceGetDefaultMemPool", "cuDevicePrimaryCtxRetain", "cuStreamCreate", "cuEventCreate", "cuModuleLoadData", "cuModuleGetFunction"];

    /// <summary>Writes <c>libcuda.so.1</c> into a folder.</summary>
    public static void Write(string folder)
    {
        var code = new Dictionary<string, byte[]>
        {
            ["cuDriverGetVersion"] = Int(13000),
            ["cuDeviceGetCount"] = Int(1),
            ["cuDeviceGet"] = Int(0),
            ["cuMemAllocAsync"] = s_memory,
            ["cuDeviceGetName"] = s_name,
            ["cuDeviceGetAttribute"] = s_attributes,
        };
        foreach (string name in s_quiet) code[name] = s_success;
        foreach (string name in s_handles) code[name] = s_address;
        File.WriteAllBytes(Path.Combine(folder, StandIn.LibraryName), SharedLibrary.Write(StandIn.LibraryName, code));
    }

    private static byte[] Bytes(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
