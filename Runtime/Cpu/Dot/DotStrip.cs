namespace Fusion.Runtime;

/// <summary>One call of a register kernel: a few rows times one panel of columns, over a stretch of k.</summary>
internal unsafe struct DotStrip
{
    /// <summary>First element of the rows of a.</summary>
    public float* A;

    /// <summary>From one row of a to the next.</summary>
    public nint ARow;

    /// <summary>From one k to the next in a.</summary>
    public nint ADepth;

    /// <summary>First element of the panel of b; its columns are contiguous.</summary>
    public float* B;

    /// <summary>From one k to the next in b.</summary>
    public nint BRow;

    /// <summary>First element of the result.</summary>
    public float* C;

    /// <summary>From one row of the result to the next.</summary>
    public nint CRow;

    /// <summary>Number of products per element.</summary>
    public int Depth;

    /// <summary>Whether the chain goes on from the values in the result, or starts at 0.</summary>
    public bool Load;
}
