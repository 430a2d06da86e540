using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Metrics;

/// <summary>Appends to <c>metrics.jsonl</c>, one flushed line at a time, so that a crash costs at most the present line.</summary>
public sealed class MetricsWriter : IDisposable
{
    private readonly string path;
    private readonly FileStream stream;

    private MetricsWriter(string path, FileMode mode)
    {
        this.path = path;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            stream = new FileStream(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (IOException) when (mode == FileMode.CreateNew && File.Exists(path))
        {
            throw new FusionException($"The metrics file '{path}' already exists: resume that run or choose another output folder.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw AtomicFile.CannotWrite(path, failure);
        }
    }

    /// <summary>Begins the metrics of a new run.</summary>
    /// <exception cref="FusionException">The file exists, or cannot be written.</exception>
    public static MetricsWriter Create(string path) => new(path, FileMode.CreateNew);

    /// <summary>
    /// Goes on with the metrics of a run at a step: records of later steps, which will be taken again, are dropped, by
    /// writing the kept ones beside the file and renaming.
    /// </summary>
    /// <param name="path">The file; it may be missing.</param>
    /// <param name="step">Steps that the resumed checkpoint has taken.</param>
    /// <exception cref="FusionException">The file is damaged or cannot be written.</exception>
    public static MetricsWriter Resume(string path, long step)
    {
        if (File.Exists(path))
        {
            var kept = MetricsFile.Read(path).Where(record => record.Step <= step).ToList();
            AtomicFile.Write(path, stream =>
            {
                foreach (var record in kept) stream.Write(MetricsJson.Write(record).Span);
            });
        }
        return new MetricsWriter(path, FileMode.Append);
    }

    /// <summary>Appends a record and hands it to the operating system.</summary>
    /// <exception cref="FusionException">The file cannot be written.</exception>
    public void Append(MetricsRecord record)
    {
        try
        {
            stream.Write(MetricsJson.Write(record).Span);
        }
        catch (IOException failure)
        {
            throw AtomicFile.CannotWrite(path, failure);
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => stream.Dispose();
}
