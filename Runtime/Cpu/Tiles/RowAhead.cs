using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>
/// Rows of a tile that lie apart in memory: a processor follows a row by itself, but waits for memory at the start of the
/// next one, which often lies on another page. So each row is asked for while some rows before it are computed.
/// </summary>
internal static unsafe class RowAhead
{
    /// <summary>So many rows before; 3 to 8 measured the same.</summary>
    private const int Rows = 6;

    private const int Line = 64;

    /// <summary>For shorter rows asking costs as much as it saves: those of attention over heads of 32 lost a few percent.</summary>
    private const int ShortestRow = 512;

    /// <summary>Bytes of each row to ask for: 0 where rows follow each other or are short, or where nobody can be asked.</summary>
    public static int Bytes(nint rowBytes, int columns, int size) =>
        Sse.IsSupported && columns * size >= ShortestRow && Math.Abs(rowBytes) > (nint)columns * size ? columns * size : 0;

    /// <summary>Asks for a later row of the tile; whether it exists does not matter.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fetch(nint row, nint rowBytes, int bytes)
    {
        nint address = row + Rows * rowBytes;
        for (int i = 0; i < bytes; i += Line) Sse.Prefetch0((void*)(address + i));
    }
}
