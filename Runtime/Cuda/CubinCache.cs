using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// Compiled kernels, in memory and on disk. The key is a hash of everything that decides the result. Several processes may
/// share the folder: of those that need a kernel at the same time, one compiles it and the others wait.
/// </summary>
public sealed class CubinCache
{
    private readonly CacheFolder _folder;
    private readonly string _version;
    private readonly Func<NvrtcRequest, NvrtcOutput> _compile;
    private readonly ConcurrentDictionary<string, Lazy<byte[]>> _known = new(StringComparer.Ordinal);

    /// <summary>A cache in the user's folder that compiles with NVRTC.</summary>
    /// <exception cref="FusionException">NVRTC is not installed, or FUSION_CACHE_LIMIT is not a size.</exception>
    public CubinCache() : this(CacheFolder.OfUser(), Nvrtc.Version, Nvrtc.Compile)
    {
    }

    /// <summary>A cache in a given folder, with a given compiler.</summary>
    /// <param name="folder">Where entries are kept.</param>
    /// <param name="version">Version of the compiler: a part of the key.</param>
    /// <param name="compile">Makes what is not cached.</param>
    public CubinCache(CacheFolder folder, string version, Func<NvrtcRequest, NvrtcOutput> compile)
    {
        _folder = folder;
        _version = version;
        _compile = compile;
    }

    /// <summary>The code for a request: from memory, from disk, or compiled now; never compiled twice by one cache.</summary>
    /// <exception cref="CudaCompilationException">The source does not compile.</exception>
    public byte[] Get(NvrtcRequest request) => Get(request, out _);

    /// <summary>The same, with the key under which the folder keeps it.</summary>
    internal byte[] Get(NvrtcRequest request, out string key)
    {
        ArgumentNullException.ThrowIfNull(request);
        key = Key(request);
        return Get(key, request);
    }

    private byte[] Get(string key, NvrtcRequest request)
    {
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

    private byte[] ReadOrCompile(string key, NvrtcRequest request)
    {
        byte[]? cached = _folder.Read(key);
        if (cached is not null)
            return cached;
        using KeyLock held = _folder.Lock(key, needless: () => (cached = _folder.Read(key)) is not null);
        // Whoever had the lock before has written the entry by now.
        cached ??= _folder.Read(key);
        if (cached is not null)
            return cached;
        byte[] code = _compile(request).Code;
        _folder.Write(key, code);
        return code;
    }
}
