namespace Fusion.Runtime;

/// <summary>A product whose extents were clipped to what exists.</summary>
internal unsafe struct DotTask
{
    public float* A;
    public nint ARow;
    public nint ADepth;
    public float* B;
    public nint BRow;
    public nint BColumn;
    public float* C;
    public nint CRow;
    public int M;
    public int N;
    public int K;
    public bool Accumulate;
    public CpuWorker Worker;
}
