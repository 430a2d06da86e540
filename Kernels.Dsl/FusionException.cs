namespace Fusion;

/// <summary>
/// An error whose message is written for the person at the terminal: one sentence that says what is wrong, where, and
/// what to do about it. A command line prints <see cref="Exception.Message"/> and nothing else.
/// </summary>
public class FusionException : Exception
{
    /// <summary>Creates the error from its one sentence.</summary>
    public FusionException(string message) : base(message)
    {
    }

    /// <summary>Creates the error from its one sentence and the failure that caused it.</summary>
    public FusionException(string message, Exception inner) : base(message, inner)
    {
    }
}
