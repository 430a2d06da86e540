namespace Fusion.Pipelines.Files;

/// <summary>Reads another stream and tells, to any thread, how far it is.</summary>
internal sealed class MeteredStream(Stream stream) : Stream
{
    private long read;

    /// <summary>Where reading stands, in bytes from the start.</summary>
    public long BytesRead => Interlocked.Read(ref read);

    public override bool CanRead => true;

    public override bool CanSeek => stream.CanSeek;

    public override bool CanWrite => false;

    public override long Length => stream.Length;

    public override long Position
    {
        get => BytesRead;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(Span<byte> buffer)
    {
        var got = stream.Read(buffer);
        Interlocked.Add(ref read, got);
        return got;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin)
    {
        var position = stream.Seek(offset, origin);
        Interlocked.Exchange(ref read, position);
        return position;
    }

    public override void Flush() => stream.Flush();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) stream.Dispose();
        base.Dispose(disposing);
    }
}
