namespace Fusion.Runtime.Emulation.Execution;

/// <summary>
/// Layout of a warp's registers: 32 lanes side by side, aligned to 64 bytes, so that vector instructions load them whole.
/// A predicate is one word with a bit for each lane; 8- and 16-bit registers take 2 bytes a lane.
/// </summary>
internal static unsafe class RegisterFile
{
    public const int Alignment = 64;

    /// <summary>Bytes of a lane; 0 for a predicate.</summary>
    public static int LaneBytes(Ptx.PtxType type) => type == Ptx.PtxType.Pred ? 0 : Math.Max(2, Ptx.PtxTypes.Size(type));

    /// <summary>Bytes of a register.</summary>
    public static int Bytes(int laneBytes) => Math.Max(Alignment, laneBytes * LaneMask.Lanes);

    /// <summary>Sets all lanes to one value.</summary>
    public static void Fill(byte* register, int laneBytes, ulong value)
    {
        if (laneBytes == 0)
            *(uint*)register = value != 0 ? LaneMask.All : 0;
        for (int lane = 0; lane < LaneMask.Lanes; lane++)
        {
            if (laneBytes == 2)
                ((ushort*)register)[lane] = (ushort)value;
            else if (laneBytes == 4)
                ((uint*)register)[lane] = (uint)value;
            else if (laneBytes == 8)
                ((ulong*)register)[lane] = value;
        }
    }
}
