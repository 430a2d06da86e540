using System.Diagnostics;

namespace Fusion.StandInDriver;

/// <content>Streams, which keep work until somebody waits for it, and events in them.</content>
internal sealed partial class Gpu
{
    /// <summary>Called when somebody waits for a stream, before its work is done; for tests of what happens in between.</summary>
    public Action? BeforeWork { get; set; }

    /// <summary>Puts work at the end of a stream. The default stream, handle 0, is none of Fusion's.</summary>
    public void Enqueue(nint stream, Action work) => Get<Stream>(stream).Work.Enqueue(work);

    /// <summary>Does the work of a stream.</summary>
    /// <exception cref="DriverRefusal">Some of it failed.</exception>
    public void Wait(Stream stream)
    {
        Finish(stream);
        if (Failure is not null)
            throw Failure;
    }

    public void Record(nint handle, nint stream)
    {
        var mark = Get<Event>(handle);
        mark.Stream = Get<Stream>(stream);
        mark.Reached = null;
        Enqueue(stream, () => mark.Reached = Stopwatch.GetTimestamp());
    }

    public void Wait(Event mark)
    {
        // Waiting for an event that was never recorded succeeds.
        if (mark.Stream is { } stream)
            Wait(stream);
    }

    public static float Milliseconds(Event start, Event end)
    {
        if (start.Stream is null || end.Stream is null)
            throw new DriverRefusal(DriverStatus.InvalidHandle, "an event was not recorded");
        if (start.Reached is not { } from || end.Reached is not { } to)
            throw new DriverRefusal(DriverStatus.NotReady, "an event was not reached; nobody waited for it");
        return (float)Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
    }

    /// <summary>Does the work of a stream up to the first failure; the rest is lost, as everything after it.</summary>
    private void Finish(Stream stream)
    {
        BeforeWork?.Invoke();
        while (Failure is null && stream.Work.TryDequeue(out Action? work))
        {
            try
            {
                work();
            }
            catch (DriverRefusal refusal)
            {
                Failure = refusal;
            }
        }
        stream.Work.Clear();
    }
}

/// <summary>Work in order.</summary>
internal sealed class Stream
{
    public Queue<Action> Work { get; } = [];
}

/// <summary>A mark in a stream.</summary>
internal sealed class Event
{
    /// <summary>Where it was recorded last.</summary>
    public Stream? Stream { get; set; }

    /// <summary>When the work before it was done; null before.</summary>
    public long? Reached { get; set; }
}
