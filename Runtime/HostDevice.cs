using System.Runtime.InteropServices;

namespace Fusion.Runtime;

/// <summary>A device whose memory is the process's own: what the CPU and the interpreter have in common.</summary>
public abstract unsafe class HostDevice : Device
{
    /// <summary>One cache line and one AVX-512 register.</summary>
    private const int Alignment = 64;

    private protected HostDevice(DeviceKind kind, string name) : base(kind, name)
    {
    }

    /// <inheritdoc/>
    public override void Synchronize()
    {
        // Launches on host devices return when they are done.
    }

    internal override void CopyToHost(nint source, Span<byte> destination) =>
        new ReadOnlySpan<byte>((void*)source, destination.Length).CopyTo(destination);

    internal override void CopyFromHost(ReadOnlySpan<byte> source, nint destination) =>
        source.CopyTo(new Span<byte>((void*)destination, source.Length));

    internal override void CopyWithin(nint source, nint destination, long bytes) =>
        Buffer.MemoryCopy((void*)source, (void*)destination, bytes, bytes);

    internal override void FillPattern(nint destination, ReadOnlySpan<byte> pattern, long count)
    {
        while (count > 0)
        {
            int part = (int)Math.Min(count, 1 << 28);
            if (pattern.Length == sizeof(uint))
                new Span<uint>((void*)destination, part).Fill(MemoryMarshal.Read<uint>(pattern));
            else if (pattern.Length == sizeof(ushort))
                new Span<ushort>((void*)destination, part).Fill(MemoryMarshal.Read<ushort>(pattern));
            else if (pattern.Length == sizeof(ulong))
                new Span<ulong>((void*)destination, part).Fill(MemoryMarshal.Read<ulong>(pattern));
            else
                new Span<byte>((void*)destination, part).Fill(pattern[0]);
            destination += part * pattern.Length;
            count -= part;
        }
    }

    private protected override nint AllocateBytes(long bytes)
    {
        try
        {
            nuint size = (nuint)Math.Max(bytes, 1);
            void* address = NativeMemory.AlignedAlloc(size, HugePages.AlignmentFor(size, Alignment));
            HugePages.Advise((nint)address, size);
            NativeMemory.Clear(address, size);
            return (nint)address;
        }
        catch (OutOfMemoryException e)
        {
            throw new FusionException($"{Name}: {bytes / 1048576.0:F0} MiB of memory are not available ({LiveBytes / 1048576.0:F0} MiB are in use).", e);
        }
    }

    private protected override void FreeBytes(nint address, long bytes) => NativeMemory.AlignedFree((void*)address);
}
