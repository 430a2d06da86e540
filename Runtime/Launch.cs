using Fusion.Kernels;
using Fusion.Runtime.Tuning;

namespace Fusion.Runtime;

/// <summary>
/// The launch context of a device: the first argument of generated kernel methods, which use it to check and pass their
/// arguments. Model code only hands it on.
/// </summary>
public sealed class Launch
{
    private readonly Dictionary<string, Dictionary<string, int>> _fixed = [];
    private readonly Dictionary<KernelHandle, KernelTuning> _tuning = [];

    internal Launch(Device device)
    {
        Device = device;
        Requests = TuningRequests.File is null ? null : new TuningRequests();
    }

    /// <summary>The device on which kernels are launched.</summary>
    public Device Device { get; }

    /// <summary>
    /// Records the sizes of launches, for which kernels can then be tuned; null: nothing is recorded. Where
    /// FUSION_TUNING_REQUESTS names a file, every device records and adds to that file when it is disposed.
    /// </summary>
    public TuningRequests? Requests { get; set; }

    /// <summary>The device as a CPU.</summary>
    /// <exception cref="FusionException">It is none.</exception>
    public CpuDevice Cpu => Device as CpuDevice ?? throw new FusionException($"{Device.Name} is not a CPU device.");

    /// <summary>Runs a kernel's own body, once per program.</summary>
    public void Interpret(Action kernel)
    {
        if (Device is not InterpreterDevice interpreter) throw new FusionException($"{Device.Name} does not interpret kernels.");
        Interpreter.Run(kernel, interpreter.Options);
    }

    /// <summary>What a generic kernel throws that is called with other types than it is compiled for.</summary>
    /// <param name="kernel">Its name.</param>
    /// <param name="known">The types for which it is compiled, such as <c>&lt;float&gt;, &lt;BFloat16&gt;</c>.</param>
    /// <param name="given">Those of the call.</param>
    public static FusionException NoInstance(string kernel, string known, params ReadOnlySpan<Type> given)
    {
        var names = new List<string>();
        foreach (Type type in given)
            names.Add(type.Name);
        return new FusionException($"{kernel} is not compiled for <{string.Join(", ", names)}> but for {known}; pass tensors of such elements, or state the types with [ElementTypes].");
    }

    /// <summary>
    /// Replaces the first values of a kernel's [Tune] parameters by those that were set with <see cref="Fix"/>, else by
    /// those that a tuning table states for a launch of this size.
    /// </summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="values">Values of its [Tune] parameters, in order.</param>
    /// <param name="constants">Values of its [Const] parameters, in order.</param>
    /// <param name="views">Its view arguments, in order.</param>
    /// <exception cref="FusionException">A tuning table cannot be read.</exception>
    public void Choose(KernelHandle kernel, Span<int> values, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        Requests?.Add(kernel, constants, views);
        if (!_tuning.TryGetValue(kernel, out KernelTuning? tuning))
            _tuning[kernel] = tuning = KernelTuning.Of(kernel, Device.TuningName, _fixed.GetValueOrDefault(kernel.Name));
        tuning.Choose(values, constants, views);
    }

    /// <summary>Fixes a [Tune] parameter of a kernel for all launches of this device.</summary>
    /// <param name="kernel">Fully qualified C# name; of an instance with its element types, <c>My.Kernels.Scale&lt;f32&gt;</c>.</param>
    /// <param name="parameter">Name of the [Tune] parameter.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="FusionException">There is no such kernel or no such parameter.</exception>
    public void Fix(string kernel, string parameter, int value)
    {
        if (!_fixed.TryGetValue(kernel, out Dictionary<string, int>? values) || !values.ContainsKey(parameter))
            LoadedKernels.RequireTuned(kernel, parameter);
        if (values is null)
            _fixed[kernel] = values = [];
        values[parameter] = value;
        _tuning.Clear();
    }

    /// <summary>Adds what was recorded to the file that the user named.</summary>
    internal void WriteRequests()
    {
        if (TuningRequests.File is { } path && Requests is { } requests)
            requests.AddTo(path);
    }

    /// <summary>Takes back all that was fixed for a kernel.</summary>
    public void Unfix(string kernel)
    {
        _fixed.Remove(kernel);
        _tuning.Clear();
    }

    /// <summary>Checks what extents of tiles, which [Const] and [Tune] parameters state, have to fulfil.</summary>
    /// <exception cref="FusionException">They do not.</exception>
    public static void Require(bool condition, string kernel, string message)
    {
        if (!condition) throw new FusionException($"{kernel}: {message}; choose other [Const] or [Tune] values.");
    }

    /// <summary>The number of programs of a grid; none where an extent is zero.</summary>
    /// <param name="kernel">The kernel's name.</param>
    /// <param name="a">The first extent, at least 0 as all of them.</param>
    /// <param name="b">The second extent.</param>
    /// <param name="c">The third extent, if there is one.</param>
    /// <param name="d">The fourth extent, if there is one.</param>
    /// <exception cref="FusionException">There are more than an int holds.</exception>
    public static int Programs(string kernel, int a, int b, int c = 1, int d = 1)
    {
        long programs = (long)a * b;
        if (c == 0 || d == 0 || programs == 0) return 0;
        if (programs <= int.MaxValue && (programs *= c) <= int.MaxValue && (programs *= d) <= int.MaxValue) return (int)programs;
        string extents = d > 1 ? $"{a} × {b} × {c} × {d}" : c > 1 ? $"{a} × {b} × {c}" : $"{a} × {b}";
        throw new FusionException($"{kernel}: a grid of {extents} programs has more than the {int.MaxValue} of one launch; let each program do more.");
    }

    /// <summary>Checks the extent of a tile, which [Const] and [Tune] parameters state.</summary>
    /// <exception cref="FusionException">It is zero or negative.</exception>
    public static void RequireExtent(int value, string kernel, string extent)
    {
        if (value < 1) throw new FusionException($"{kernel}: the extent {extent} of a tile is {value}, extents are at least 1; choose other [Const] or [Tune] values.");
    }

    /// <summary>Launches a kernel that is compiled for the device at run time.</summary>
    /// <param name="kernel">Name and IR.</param>
    /// <param name="programs">Cells of the grid, at least 1.</param>
    /// <param name="constants">Values of [Const] and [Tune] parameters, in order.</param>
    /// <param name="views">View arguments, in order.</param>
    /// <param name="scalars">Bits of the scalar arguments, in order.</param>
    /// <param name="grid">Extents of the grid.</param>
    public void RunOnGpu(KernelHandle kernel, int programs, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, ReadOnlySpan<int> scalars, ReadOnlySpan<int> grid) =>
        Device.RunCompiled(kernel, programs, constants, views, scalars, grid);

    /// <summary>Checks a tensor argument of a kernel and gives the view that the kernel receives.</summary>
    /// <exception cref="FusionException">The tensor is null, disposed, on another device, or of another rank.</exception>
    public ViewArgument Argument(Tensor tensor, int rank, string kernel, string parameter)
    {
        if (tensor is null)
            throw new FusionException($"{kernel}: no tensor was given for '{parameter}'.");
        if (tensor.Rank != rank)
            throw new FusionException($"{kernel}: '{parameter}' needs a tensor of rank {rank}, but {tensor} was given.");
        if (tensor.Device != Device)
            throw new FusionException($"{kernel}: '{parameter}' lives on {tensor.Device.Name}, but the launch is on {Device.Name}; copy the tensor there first.");
        if (tensor.IsDisposed)
            throw new FusionException($"{kernel}: the tensor {tensor} given for '{parameter}' was disposed or its arena was reset; keep it alive until the launch.");
        var view = new ViewArgument
        {
            Address = tensor.Address,
            Rank = rank,
            Length0 = tensor.Length(0),
            Length1 = 1,
            Length2 = 1,
            Length3 = 1,
            Stride0 = tensor.Stride(0),
        };
        if (rank > 1)
            (view.Length1, view.Stride1) = (tensor.Length(1), tensor.Stride(1));
        if (rank > 2)
            (view.Length2, view.Stride2) = (tensor.Length(2), tensor.Stride(2));
        if (rank > 3)
            (view.Length3, view.Stride3) = (tensor.Length(3), tensor.Stride(3));
        return view;
    }

    /// <summary>
    /// Checks that no two views of a launch share an element if one of them is written. Interleaved views, such as the
    /// column blocks of one matrix, are fine. An in-place view may be exactly the elements of another one.
    /// </summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="views">Its view arguments, in order.</param>
    /// <exception cref="FusionException">Two views overlap; the sentence names them.</exception>
    public static void CheckOverlap(KernelHandle kernel, ReadOnlySpan<ViewArgument> views)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        for (int i = 1; i < views.Length; i++)
        {
            ViewParameter later = kernel.ViewArray[i];
            for (int j = 0; j < i; j++)
            {
                ViewParameter earlier = kernel.ViewArray[j];
                if (later.Access == ViewAccess.Read && earlier.Access == ViewAccess.Read)
                    continue;
                var a = new ViewUse(views[i], later.ElementSize);
                var b = new ViewUse(views[j], earlier.ElementSize);
                if (!ViewOverlap.Share(a, b) || ((later.Access == ViewAccess.InPlace || earlier.Access == ViewAccess.InPlace) && ViewOverlap.Same(a, b)))
                    continue;
                throw new FusionException($"{kernel.Name}: the tensors given for '{earlier.Name}' and '{later.Name}' share memory; pass separate tensors.");
            }
        }
    }
}
