using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Fusion.StandInDriver;

/// <summary>
/// The functions of the driver, as methods that native code can call; names, arguments and results as in NVIDIA's driver
/// API manual. What a real driver would let pass and a later call would suffer from is refused, with a reason on record.
/// </summary>
internal static unsafe partial class DriverFunctions
{
    private static readonly Dictionary<string, string> s_names = Methods().ToDictionary(method => method.Name, EntryPoint);

    /// <summary>Each function by its name in the library.</summary>
    public static IReadOnlyDictionary<string, nint> All { get; } = Methods().ToDictionary(EntryPoint, method => method.MethodHandle.GetFunctionPointer());

    private static IEnumerable<MethodInfo> Methods() =>
        typeof(DriverFunctions).GetMethods(BindingFlags.Static | BindingFlags.NonPublic).Where(method => method.GetCustomAttribute<UnmanagedCallersOnlyAttribute>() is not null);

    private static string EntryPoint(MethodInfo method) => method.GetCustomAttribute<UnmanagedCallersOnlyAttribute>()!.EntryPoint!;

    [UnmanagedCallersOnly(EntryPoint = "cuInit")]
    private static int Init(uint flags) => Always(gpu =>
    {
        Require(flags == 0, "flags must be 0");
        gpu.IsInitialised = true;
    });

    [UnmanagedCallersOnly(EntryPoint = "cuDriverGetVersion")]
    private static int DriverGetVersion(int* version) => Always(_ => *version = 13000);

    [UnmanagedCallersOnly(EntryPoint = "cuGetErrorName")]
    private static int GetErrorName(int error, byte** text) => Always(_ => *text = DriverTexts.Name(error));

    [UnmanagedCallersOnly(EntryPoint = "cuGetErrorString")]
    private static int GetErrorString(int error, byte** text) => Always(_ => *text = DriverTexts.Description(error));

    [UnmanagedCallersOnly(EntryPoint = "cuDeviceGetCount")]
    private static int DeviceGetCount(int* count) => Initialised(_ => *count = 1);

    [UnmanagedCallersOnly(EntryPoint = "cuDeviceGet")]
    private static int DeviceGet(int* device, int ordinal) => Initialised(_ =>
    {
        RequireDevice(ordinal);
        *device = ordinal;
    });

    [UnmanagedCallersOnly(EntryPoint = "cuDeviceGetName")]
    private static int DeviceGetName(byte* name, int bytes, int device) => Initialised(_ =>
    {
        RequireDevice(device);
        Require(bytes > Gpu.Name.Length, "the name does not fit");
        name[Encoding.ASCII.GetBytes(Gpu.Name, new Span<byte>(name, bytes))] = 0;
    });

    [UnmanagedCallersOnly(EntryPoint = "cuDeviceGetAttribute")]
    private static int DeviceGetAttribute(int* value, int attribute, int device) => Initialised(gpu =>
    {
        RequireDevice(device);
        *value = attribute switch
        {
            16 => 4, // Multiprocessors.
            38 => 8 << 20, // Bytes of the level-2 cache.
            75 => gpu.Capability.Major,
            76 => gpu.Capability.Minor,
            97 => Gpu.MostSharedBytes,
            _ => throw new DriverRefusal(DriverStatus.InvalidValue, $"the stand-in has no attribute {attribute}"),
        };
    });

    [UnmanagedCallersOnly(EntryPoint = "cuDevicePrimaryCtxRetain")]
    private static int PrimaryContextRetain(nint* context, int device) => Initialised(gpu =>
    {
        RequireDevice(device);
        *context = gpu.Retain();
    });

    [UnmanagedCallersOnly(EntryPoint = "cuDevicePrimaryCtxRelease_v2")]
    private static int PrimaryContextRelease(int device) => Initialised(gpu =>
    {
        RequireDevice(device);
        gpu.Release();
    });

    [UnmanagedCallersOnly(EntryPoint = "cuCtxSetCurrent")]
    private static int ContextSetCurrent(nint context) =>
        Gpu.Only.DiscardsLaunches ? (int)DriverStatus.Success : SetContext(context);

    private static int SetContext(nint context) => Initialised(
    gpu =>
    {
        gpu.SetCurrent(context);
        RequireHealth(gpu);
    },
    nameof(ContextSetCurrent));

    /// <summary>Runs a function that works at any time, and turns what it throws into the result.</summary>
    private static int Always(Action<Gpu> body, [CallerMemberName] string method = "")
    {
        Gpu gpu = Gpu.Only;
        lock (gpu.Guard)
        {
            gpu.Count(s_names[method]);
            try
            {
                body(gpu);
                return (int)DriverStatus.Success;
            }
            catch (Exception e)
            {
                // Nothing may be thrown through native code: it would end the process.
                var refusal = new Refusal(s_names[method], e is DriverRefusal known ? known.Status : DriverStatus.Unknown, e is DriverRefusal ? e.Message : e.ToString());
                gpu.Refuse(refusal);
                return (int)refusal.Status;
            }
        }
    }

    /// <summary>Runs a function that needs cuInit.</summary>
    private static int Initialised(Action<Gpu> body, [CallerMemberName] string method = "") => Always(
        gpu =>
        {
            if (!gpu.IsInitialised)
                throw new DriverRefusal(DriverStatus.NotInitialized, "cuInit was not called");
            body(gpu);
        },
        method);

    /// <summary>Runs a function that needs a context on the calling thread, in which no launch has failed.</summary>
    private static int InContext(Action<Gpu> body, [CallerMemberName] string method = "") => Initialised(
        gpu =>
        {
            gpu.RequireContext();
            RequireHealth(gpu);
            body(gpu);
        },
        method);

    private static void RequireHealth(Gpu gpu)
    {
        if (gpu.Failure is { } failure)
            throw failure;
    }

    private static void RequireDevice(int device)
    {
        if (device != 0)
            throw new DriverRefusal(DriverStatus.InvalidDevice, $"there is no GPU {device}");
    }

    private static void Require(bool condition, string reason)
    {
        if (!condition)
            throw new DriverRefusal(DriverStatus.InvalidValue, reason);
    }
}
