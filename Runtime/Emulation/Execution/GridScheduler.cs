using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Execution;

/// <summary>
/// Runs all programs of a launch on one thread, in an order that a seed decides: seed 0 takes programs and warps in
/// increasing order and switches only where a warp waits; any other seed shuffles programs, keeps several in flight, and
/// switches between warps after a few basic blocks. Equal seeds give equal runs.
/// </summary>
internal static class GridScheduler
{
    /// <summary>Basic blocks that a warp may run before others get a turn, so that a loop that polls does not run for ever.</summary>
    private const int LongTurn = 100_000;

    /// <summary>The longest turn of shuffled schedules.</summary>
    private const int ShortTurn = 24;

    /// <summary>Rounds in which every warp waits or polls in vain before that counts as for ever.</summary>
    private const int PatientRounds = 1000;

    /// <exception cref="SanitizerException">The launch cannot go on: its threads wait for each other.</exception>
    public static void Run(LaunchState launch)
    {
        int[] order = [.. Enumerable.Range(0, launch.Programs)];
        bool shuffled = launch.Options.Seed != 0;
        if (shuffled)
            launch.Random.Shuffle(order);
        int resident = Math.Min(launch.Programs, shuffled ? launch.Options.ResidentPrograms : 1);
        var slots = new Cta[resident];
        try
        {
            for (int i = 0; i < resident; i++)
            {
                slots[i] = new Cta(launch);
                slots[i].Start(order[i]);
            }
            Loop(launch, slots, order, shuffled);
        }
        finally
        {
            foreach (Cta? slot in slots)
                slot?.Dispose();
        }
    }

    private static void Loop(LaunchState launch, Cta[] slots, int[] order, bool shuffled)
    {
        int next = slots.Length, running = slots.Length, idle = 0;
        var finished = new bool[slots.Length];
        while (running > 0)
        {
            bool progress = false;
            for (int s = 0; s < slots.Length; s++)
            {
                if (finished[s])
                    continue;
                progress |= Turn(launch, slots[s], shuffled);
                if (!slots[s].IsDone)
                    continue;
                progress = true;
                if (next < order.Length)
                {
                    slots[s].Start(order[next++]);
                }
                else
                {
                    finished[s] = true;
                    running--;
                }
            }
            idle = progress ? 0 : idle + 1;
            if (idle > 0)
                ThrowIfStuck(launch, [.. slots.Where((_, s) => !finished[s])], idle);
        }
    }

    /// <summary>Barriers never open by themselves, polls may still succeed; whoever polls is named first, as others wait for it.</summary>
    private static void ThrowIfStuck(LaunchState launch, Cta[] ctas, int idle)
    {
        Warp? polling = ctas.SelectMany(cta => cta.Warps).FirstOrDefault(warp => warp is { IsDone: false, Polling: not null });
        if (polling is null)
            throw launch.Sanitizer.Deadlock(ctas);
        if (idle > PatientRounds)
            throw launch.Sanitizer.Fatal(SanitizerKind.Deadlock, polling, polling.Polling!, polling.PollingLanes, polling.Polling!.Describe(polling));
    }

    /// <summary>One turn of every warp.</summary>
    private static bool Turn(LaunchState launch, Cta cta, bool shuffled)
    {
        bool progress = false;
        int warps = cta.Warps.Length;
        int first = shuffled ? launch.Random.Next(warps) : 0;
        for (int i = 0; i < warps; i++)
            progress |= cta.Warps[(first + i) % warps].Run(shuffled ? 1 + launch.Random.Next(ShortTurn) : LongTurn);
        return progress;
    }
}
