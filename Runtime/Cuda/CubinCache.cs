using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// Compiled kernels on disk. The key is a hash of everything that decides the result; an entry begins with the hash of its
/// code, so that a damaged one is compiled again. Several processes may share the folder.
/// </summary>
public sealed class CubinCache
{
    private readonly string _folder;
    private readonly string _version;
    private readonly Func<NvrtcRequest, NvrtcOutput> _compile;
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _known = new(StringComparer.Ordinal);

    /// <summary>A cache in the user's cache folder (FUSION_CACHE, or ~/.cache/fusion) that compiles with NVRTC.</summary>
    /// <exception cref="FusionException">NVRTC is not installed.</exception>
    public CubinCache() : this(Path.Combine(NvrtcLocator.CacheFolder, "cubin"), Nvrtc.Version, Nvrtc.Compile)
    {
    }

    /// <summary>A cache in a given folder, with a given compiler.</summary>
    /// <param name="folder">Created when the first entry is written.</param>
    /// <param name="version">Version of the compiler: a part of the key.</param>
    /// <param name="compile">Makes what is not cached.</param>
    public CubinCache(string folder, string version, Func<NvrtcRequest, NvrtcOutput> compile)
    {
        _folder = folder;
        _version = version;
        _compile = compile;
    }

    /// <summary>The code for a request: from memory, from disk, or compiled now; never compiled twice by one cache.</summary>
    /// <exception cref="CudaCompilationException">The source does not compile.</exception>
    public byte[] Get(NvrtcRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string key = Key(request);
        Lazy<byte[]> entry = _known.GetOrAdd(key, _ => new Lazy<byte[]>(() => ReadOrCompile(key, request)));
        try
        {
            return entry.Value;
        }
        catch
        {
            // A Lazy keeps its exception; the next caller may have better luck, for example with a full disk.
            _known.TryRemove(new KeyValuePair<string, Lazy<byte[]>>(key, entry));
            throw;
        }
    }

    /// <summary>SHA-256 of version, architecture, options, headers and source, each preceded by its length.</summary>
    internal string Key(NvrtcRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(_version);
        Add(request.Architecture);
        Add(request.Name);
        Add(request.Options.Count.ToString(CultureInfo.InvariantCulture));
        foreach (string option in request.Options)
            Add(option);
        foreach (CudaHeader header in request.Headers)
        {
            Add(header.Name);
            Add(header.Text);
        }
        Add(request.Source);
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    internal string PathOf(string key) => Path.Combine(_folder, key + ".cubin");

    private byte[] ReadOrCompile(string key, NvrtcRequest request)
    {
        string path = PathOf(key);
        if (Read(path) is { } cached)
            return cached;
        byte[] code = _compile(request).Code;
        Write(path, code);
        return code;
    }

    private static byte[]? Read(string path)
    {
        try
        {
            byte[] file = File.ReadAllBytes(path);
            if (file.Length > SHA256.HashSizeInBytes)
            {
                byte[] code = file[SHA256.HashSizeInBytes..];
                if (SHA256.HashData(code).AsSpan().SequenceEqual(file.AsSpan(0, SHA256.HashSizeInBytes)))
                    return code;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Absent or unreadable: compile.
        }
        return null;
    }

    private static void Write(string path, byte[] code)
    {
        string beside = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (FileStream file = File.Create(beside))
            {
                file.Write(SHA256.HashData(code));
                file.Write(code);
            }
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be written costs time, not correctness.
            TryDelete(beside);
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Left behind; its name collides with nothing.
        }
    }
}
