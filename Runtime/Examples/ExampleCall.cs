using System.Globalization;
using System.Reflection;
using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime.Tuning;

namespace Fusion.Runtime.Examples;

/// <summary>A call of a kernel on a device with the random tensors and the scalars of an example.</summary>
public sealed class ExampleCall : IDisposable
{
    private readonly KernelMethod _kernel;
    private readonly object[] _arguments;
    private readonly List<IDisposable> _tensors = [];
    private readonly List<Storage> _written = [];
    private readonly List<NamedLengths> _sizes = [];
    private readonly List<NamedInt> _constants = [];

    /// <summary>Makes the tensors.</summary>
    /// <param name="kernel">What to launch.</param>
    /// <param name="example">A value for each parameter that has no default; [Tune] values are fixed on the device.</param>
    /// <param name="device">Where.</param>
    /// <param name="seed">The same seed makes the same elements on every device.</param>
    /// <exception cref="FusionException">A value is missing, is none, or belongs to no parameter.</exception>
    public ExampleCall(KernelMethod kernel, KernelExample example, Device device, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(device);
        _kernel = kernel;
        List<Parameter> parameters = kernel.Ir.Parameters;
        foreach (string name in example.Names)
            if (parameters.All(p => p.Name != name))
                throw new FusionException($"{kernel.Name} has no parameter '{name}'; it has {string.Join(", ", parameters.Select(p => p.Name))}.");
        foreach (Parameter p in parameters.Where(p => p.Kind == ParameterKind.Tune && example[p.Name] is not null))
            device.Launch.Fix(kernel.Name, p.Name, Size(kernel, p, example[p.Name]!));

        var random = new Random(seed);
        _arguments = new object[kernel.Overload.GetParameters().Length];
        _arguments[0] = device.Launch;
        int next = 1;
        try
        {
            foreach (Parameter p in parameters.Where(p => p.Kind != ParameterKind.Tune))
            {
                if (p.Struct is not null)
                {
                    // Members of one struct follow each other; the last one leads to the next argument.
                    ParameterInfo whole = kernel.Overload.GetParameters().Single(o => o.Name == p.Root);
                    FieldInfo member = ExampleStruct.Field(whole.ParameterType, p.Member);
                    member.SetValue(_arguments[whole.Position] ??= ExampleStruct.New(whole.ParameterType), Scalar(p, example[p.Name], member.FieldType));
                    next = whole.Position + 1;
                    continue;
                }
                object argument = Argument(p, example[p.Name], device, random, kernel.Overload.GetParameters()[next].ParameterType);
                _arguments[next++] = argument;
                if (p.Kind == ParameterKind.Const)
                    _constants.Add(new NamedInt(p.Name, Convert.ToInt32(argument, CultureInfo.InvariantCulture)));
            }
        }
        catch (FusionException)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The view parameters, in order, with their lengths.</summary>
    public IReadOnlyList<NamedLengths> Sizes => _sizes;

    /// <summary>The [Const] parameters, in order.</summary>
    public IReadOnlyList<NamedInt> Constants => _constants;

    /// <summary>The arguments of the generated overload: the launch, tensors and scalars.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    /// <summary>Launches the kernel. A second launch finds what the first one wrote.</summary>
    /// <exception cref="FusionException">The kernel refuses its arguments, or the device the kernel.</exception>
    public void Run()
    {
        try
        {
            _kernel.Overload.Invoke(null, BindingFlags.DoNotWrapExceptions, null, _arguments, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is KernelShapeException or IndexOutOfRangeException or InvalidOperationException or ArgumentException or ArithmeticException)
        {
            // What an interpreted body throws when lengths, ranges and constants do not belong together.
            throw new FusionException($"{_kernel.Name}: the example does not fit the kernel: {e.Message.TrimEnd('.')}; change it with --with or in [Example].", e);
        }
    }

    /// <summary>The bytes of every view that the kernel may write, one after the other.</summary>
    public byte[] Written()
    {
        var bytes = new byte[_written.Sum(storage => storage.Bytes)];
        int next = 0;
        foreach (Storage storage in _written)
        {
            storage.Device.CopyToHost(storage.Address, bytes.AsSpan(next, (int)storage.Bytes));
            next += (int)storage.Bytes;
        }
        return bytes;
    }

    /// <summary>Gives every view that the kernel may write the bytes that <see cref="Written"/> returned before.</summary>
    public void Restore(ReadOnlySpan<byte> written)
    {
        foreach (Storage storage in _written)
        {
            storage.Device.CopyFromHost(written[..(int)storage.Bytes], storage.Address);
            written = written[(int)storage.Bytes..];
        }
    }

    /// <summary>Frees the tensors.</summary>
    public void Dispose() => _tensors.ForEach(tensor => tensor.Dispose());

    private object Argument(Parameter p, string? text, Device device, Random random, Type type)
    {
        if (p.Kind == ParameterKind.View)
        {
            bool integers = ElementTraits.IsInteger(p.Value.Element);
            if (text is null)
                throw Missing(_kernel, p);
            var view = ExampleView.Parse(_kernel.Name, p.Name, text, p.Value.View.Rank, integers);
            (object tensor, IDisposable memory) = view.Make(device, type.GenericTypeArguments[0], random);
            _tensors.Add(memory);
            _sizes.Add(new NamedLengths(p.Name, [.. view.Shape]));
            if (p.Value.View.Writable)
                _written.Add((Storage)tensor.GetType().GetProperty(nameof(Tensor<int>.Storage))!.GetValue(tensor)!);
            return tensor;
        }
        return Scalar(p, text, type);
    }

    private object Scalar(Parameter p, string? text, Type type)
    {
        text ??= p.Default is { } value ? (type == typeof(bool) ? value != 0 ? "true" : "false" : value.ToString(CultureInfo.InvariantCulture)) : throw Missing(_kernel, p);
        if (type == typeof(bool))
            return bool.TryParse(text, out bool flag) ? flag : throw Wrong(_kernel, p, text, "true or false");
        if (type == typeof(double))
            return double.TryParse(text, CultureInfo.InvariantCulture, out double wide) ? wide : throw Wrong(_kernel, p, text, "a number");
        if (type == typeof(long))
            return long.TryParse(text, CultureInfo.InvariantCulture, out long whole) ? whole : throw Wrong(_kernel, p, text, "an integer");
        if (type == typeof(float))
            return float.TryParse(text, CultureInfo.InvariantCulture, out float number) ? number : throw Wrong(_kernel, p, text, "a number");
        return Int(_kernel, p, text);
    }

    private static int Size(KernelMethod kernel, Parameter p, string text) =>
        Int(kernel, p, text) is > 0 and var size ? size : throw Wrong(kernel, p, text, "positive");

    private static int Int(KernelMethod kernel, Parameter p, string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out int number) ? number : throw Wrong(kernel, p, text, "an integer");

    private static FusionException Wrong(KernelMethod kernel, Parameter p, string text, string wanted) =>
        new($"{kernel.Name}: '{p.Name}={text}' is not {wanted}.");

    private static FusionException Missing(KernelMethod kernel, Parameter p) =>
        new($"{kernel.Name}: the example says nothing about '{p.Name}'; add {p.Name}={(p.Kind == ParameterKind.View ? "its shape" : "its value")} to [Example] or to --with.");
}
