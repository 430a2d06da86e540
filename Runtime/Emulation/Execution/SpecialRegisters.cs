namespace Fusion.Runtime.Emulation.Execution;

/// <summary>Special registers (PTX ISA, chapter 10): where a thread stands. Clocks and counters of hardware are not emulated.</summary>
internal static unsafe class SpecialRegisters
{
    public static bool IsKnown(string name) => name is
        "%tid.x" or "%tid.y" or "%tid.z" or "%ntid.x" or "%ntid.y" or "%ntid.z" or
        "%ctaid.x" or "%ctaid.y" or "%ctaid.z" or "%nctaid.x" or "%nctaid.y" or "%nctaid.z" or
        "%laneid" or "%warpid" or "%nwarpid" or
        "%lanemask_eq" or "%lanemask_lt" or "%lanemask_le" or "%lanemask_gt" or "%lanemask_ge" or
        "%dynamic_smem_size" or "%total_smem_size" or
        "%cluster_ctaid.x" or "%cluster_ctaid.y" or "%cluster_ctaid.z" or "%cluster_ctarank" or
        "%cluster_nctaid.x" or "%cluster_nctaid.y" or "%cluster_nctaid.z" or "%cluster_nctarank" or
        "%clusterid.x" or "%clusterid.y" or "%clusterid.z" or "%nclusterid.x" or "%nclusterid.y" or "%nclusterid.z";

    /// <summary>Blocks and threads are numbered along x only: that is how Fusion launches.</summary>
    public static void Fill(string name, uint* lanes, Warp warp)
    {
        LaunchState launch = warp.Launch;
        for (int lane = 0; lane < LaneMask.Lanes; lane++)
            lanes[lane] = name switch
            {
                "%tid.x" => (uint)(warp.Index * LaneMask.Lanes + lane),
                "%ntid.x" => (uint)launch.Threads,
                "%ctaid.x" or "%clusterid.x" => (uint)warp.Cta.Program,
                "%nctaid.x" or "%nclusterid.x" => (uint)launch.Programs,
                "%laneid" => (uint)lane,
                "%warpid" => (uint)warp.Index,
                "%nwarpid" => (uint)warp.Cta.Warps.Length,
                "%lanemask_eq" => 1u << lane,
                "%lanemask_lt" => (1u << lane) - 1,
                "%lanemask_le" => (2u << lane) - 1,
                "%lanemask_gt" => ~((2u << lane) - 1),
                "%lanemask_ge" => ~((1u << lane) - 1),
                "%dynamic_smem_size" => (uint)launch.DynamicSharedBytes,
                "%total_smem_size" => (uint)launch.SharedBytes,
                "%ntid.y" or "%ntid.z" or "%nctaid.y" or "%nctaid.z" or "%nclusterid.y" or "%nclusterid.z" or
                    "%cluster_nctaid.x" or "%cluster_nctaid.y" or "%cluster_nctaid.z" or "%cluster_nctarank" => 1,
                _ => 0,
            };
    }
}
