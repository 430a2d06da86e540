using System.Runtime.ExceptionServices;

namespace Fusion.Runtime;

/// <summary>
/// Threads that share the programs of a launch. A launch opens the job, takes part in it, closes it and waits for those
/// who joined. A worker that wakes up too late finds the job closed and goes on waiting, so a launch never waits for a
/// thread to be scheduled.
/// </summary>
internal sealed unsafe class CpuPool : IDisposable
{
    /// <summary>In <see cref="_joined"/>: nobody may join any more.</summary>
    private const int Closed = 1 << 30;

    /// <summary>Pauses between two launches after which a worker parks: some tens of microseconds.</summary>
    private const int SpinsBeforeParking = 2000;

    /// <summary>Chunks per thread: small enough to balance threads that lose their core to a neighbour for a while.</summary>
    private const int ChunksPerThread = 8;

    private readonly CpuWorker[] _workers;
    private readonly Thread[] _threads;
    private readonly Lock _exceptionLock = new();
    private readonly object _gate = new();

    private delegate*<void*, int, int, CpuWorker, void> _function;
    private void* _program;
    private int _programs;
    private int _chunk;
    private Exception? _exception;

    private PaddedCounter _next;
    private int _joined = Closed;
    private int _epoch;
    private int _parked;
    private int _busy;
    private volatile bool _stopping;

    public CpuPool(int threads)
    {
        _workers = new CpuWorker[threads];
        for (int i = 0; i < threads; i++)
            _workers[i] = new CpuWorker(i);
        _threads = new Thread[threads - 1];
        for (int i = 0; i < _threads.Length; i++)
        {
            CpuWorker worker = _workers[i + 1];
            _threads[i] = new Thread(() => Serve(worker)) { IsBackground = true, Name = $"Fusion CPU worker {i + 1}" };
            _threads[i].Start();
        }
    }

    public int Threads => _workers.Length;

    public void Run(delegate*<void*, int, int, CpuWorker, void> function, void* program, int programs)
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0)
            throw new FusionException("This CPU device is running a launch already: launch from one thread at a time, and not from within a kernel.");
        try
        {
            if (_threads.Length == 0 || programs == 1)
                function(program, 0, programs, _workers[0]);
            else
                RunShared(function, program, programs);
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    public void Dispose()
    {
        _stopping = true;
        Interlocked.Increment(ref _epoch);
        lock (_gate)
            Monitor.PulseAll(_gate);
        foreach (Thread thread in _threads)
            thread.Join();
        foreach (CpuWorker worker in _workers)
            worker.Dispose();
    }

    private void RunShared(delegate*<void*, int, int, CpuWorker, void> function, void* program, int programs)
    {
        _function = function;
        _program = program;
        _programs = programs;
        _chunk = Math.Max(1, programs / (_workers.Length * ChunksPerThread));
        _next.Value = 0;
        Volatile.Write(ref _joined, 0);
        Interlocked.Increment(ref _epoch);
        if (Volatile.Read(ref _parked) != 0)
            lock (_gate)
                Monitor.PulseAll(_gate);

        Work(_workers[0]);

        Interlocked.Or(ref _joined, Closed);
        var spinner = new SpinWait();
        while (Volatile.Read(ref _joined) != Closed)
            spinner.SpinOnce(sleep1Threshold: -1);
        if (_exception is { } exception)
        {
            _exception = null;
            ExceptionDispatchInfo.Throw(exception);
        }
    }

    private void Serve(CpuWorker worker)
    {
        int seen = 0;
        while (true)
        {
            WaitForEpoch(ref seen);
            if (_stopping)
                return;
            if (!Join())
                continue;
            Work(worker);
            Interlocked.Decrement(ref _joined);
        }
    }

    private bool Join()
    {
        int joined = Volatile.Read(ref _joined);
        while ((joined & Closed) == 0)
        {
            int before = Interlocked.CompareExchange(ref _joined, joined + 1, joined);
            if (before == joined)
                return true;
            joined = before;
        }
        return false;
    }

    private void Work(CpuWorker worker)
    {
        int programs = _programs;
        int chunk = _chunk;
        try
        {
            while (true)
            {
                long start = Interlocked.Add(ref _next.Value, chunk) - chunk;
                if (start >= programs)
                    return;
                _function(_program, (int)start, (int)Math.Min(start + chunk, programs), worker);
            }
        }
#pragma warning disable CA1031 // Whatever a program throws is rethrown to the caller of the launch.
        catch (Exception e)
#pragma warning restore CA1031
        {
            lock (_exceptionLock)
                _exception ??= e;
            // Nobody starts another chunk.
            Interlocked.Exchange(ref _next.Value, programs);
        }
    }

    private void WaitForEpoch(ref int seen)
    {
        for (int i = 0; i < SpinsBeforeParking; i++)
        {
            if (Volatile.Read(ref _epoch) != seen)
            {
                seen = Volatile.Read(ref _epoch);
                return;
            }
            Thread.SpinWait(8);
        }
        lock (_gate)
        {
            // Counted before the epoch is read again: the launcher either sees a parked thread or is seen.
            Interlocked.Increment(ref _parked);
            while (Volatile.Read(ref _epoch) == seen)
                Monitor.Wait(_gate);
            Interlocked.Decrement(ref _parked);
        }
        seen = Volatile.Read(ref _epoch);
    }
}
