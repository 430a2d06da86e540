namespace Fusion.Model.Inference;

/// <summary>How the matrices of a model for inference are stored. Arithmetic is fp32 in all.</summary>
public enum WeightFormat
{
    /// <summary>As trained: logits are those of the model bit for bit.</summary>
    Float32,

    /// <summary>Rounded to nearest even: half the bytes, and a relative error of at most 2⁻⁹ in each weight.</summary>
    BFloat16,
}
