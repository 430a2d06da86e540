namespace Fusion.Pipelines.Checkpoints;

/// <summary>Element types of the safetensors format that Fusion reads and writes; the names are the format's.</summary>
public enum SafeTensorType
{
    /// <summary>IEEE 754 binary32.</summary>
    F32,

    /// <summary>bfloat16: the upper half of an F32.</summary>
    BF16,

    /// <summary>32-bit signed integer.</summary>
    I32,

    /// <summary>64-bit signed integer.</summary>
    I64,
}

/// <summary>Sizes of the element types.</summary>
public static class SafeTensorTypes
{
    /// <summary>Bytes of one element.</summary>
    public static int Size(this SafeTensorType type) => type switch
    {
        SafeTensorType.BF16 => 2,
        SafeTensorType.I64 => 8,
        _ => 4,
    };
}
