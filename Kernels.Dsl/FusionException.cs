namespace Fusion;

/// <summary>An error meant for the user: one sentence that says what is wrong, where, and what to do.</summary>
public class FusionException : Exception
{
    /// <summary>An error with its sentence.</summary>
    public FusionException(string message) : base(message)
    {
    }

    /// <summary>An error with its sentence and the exception behind it.</summary>
    public FusionException(string message, Exception inner) : base(message, inner)
    {
    }
}
