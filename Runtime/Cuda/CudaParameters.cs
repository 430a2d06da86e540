using System.Buffers.Binary;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// The parameter block of a generated kernel: views and scalars in C# order, then the grid's extents, each at its natural
/// alignment. A view is <c>fusion::View</c>: address, lengths (int), strides (long long).
/// </summary>
internal static class CudaParameters
{
    /// <summary>What a CUDA kernel can take.</summary>
    public const int MaxBytes = 4096;

    /// <summary>Writes the block and returns its size.</summary>
    /// <param name="parameters">Their kinds in order: <see cref="LaunchPlan.Parameters"/>.</param>
    /// <param name="views">Views in order.</param>
    /// <param name="scalars">Bits of scalars in order; a long or a double has two entries, the lower half first.</param>
    /// <param name="grid">Extents of the grid.</param>
    /// <param name="block">At least <see cref="MaxBytes"/>.</param>
    public static int Pack(string parameters, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> scalars, ReadOnlySpan<int> grid, Span<byte> block)
    {
        int at = 0, view = 0, scalar = 0;
        foreach (char kind in parameters)
        {
            switch (kind)
            {
                case 'v':
                    PackView(views[view++], block, ref at);
                    break;
                case 'b':
                    block[at++] = (byte)scalars[scalar++];
                    break;
                case 'l':
                    Put(block, (uint)scalars[scalar++] | (long)scalars[scalar++] << 32, ref at);
                    break;
                default:
                    Put(block, scalars[scalar++], ref at);
                    break;
            }
        }
        foreach (int extent in grid)
            Put(block, extent, ref at);
        return at;
    }

    private static void PackView(in ViewArgument view, Span<byte> block, ref int at)
    {
        Put(block, (long)view.Address, ref at);
        for (int axis = 0; axis < view.Rank; axis++)
            Put(block, view.Length(axis), ref at);
        for (int axis = 0; axis < view.Rank; axis++)
            Put(block, (long)view.Stride(axis), ref at);
    }

    private static void Put(Span<byte> block, int value, ref int at)
    {
        at = (at + 3) & -4;
        BinaryPrimitives.WriteInt32LittleEndian(block[at..], value);
        at += 4;
    }

    private static void Put(Span<byte> block, long value, ref int at)
    {
        at = (at + 7) & -8;
        BinaryPrimitives.WriteInt64LittleEndian(block[at..], value);
        at += 8;
    }
}
