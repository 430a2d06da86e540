namespace Fusion.Kernels;

internal enum ElementKind
{
    Unsupported,
    Float,
    Int,
    Bool,
    BFloat16,
    Half,
    SByte,
    Byte,
    UShort,
    Double,
    Long,
}
