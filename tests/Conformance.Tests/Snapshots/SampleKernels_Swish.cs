private static partial class Swish_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SampleKernels.Swish",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SampleKernels.Swish
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param scalar %bias : f32
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "var v = x.Load(i, size);"
    statement 3 "y.Store(i, Gate(v) + bias);"
    statement 4 "x * Tile.Sigmoid(x)"
    grid {
      %4 = length %x {axis=0 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%i : i32) {
      %10 = dim {dims=[size] at=2} : i32
      %11 = mul %i, %10 {at=2} : i32
      %v = load %x, %11 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %13 = sigmoid %v {at=4} : tile<f32, 1, size>
      %14 = mul %v, %13 {at=4} : tile<f32, 1, size>
      %15 = add %14, %bias {at=3} : tile<f32, 1, size>
      %16 = dim {dims=[size] at=3} : i32
      %17 = mul %i, %16 {at=3} : i32
      store %y, %17, %15 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "441bc813adec", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Swish_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, float @bias)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @bias = @bias, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @bias, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@bias) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, float @bias, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.SampleKernels.Swish(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @bias, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public float @bias;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // var v = x.Load(i, size);
            int _v0 = i * size;
            // y.Store(i, Gate(v) + bias);
            {
                var x_in = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var y_out = new TileWriter<float>(@y, 0, _v0, size, _e1);
                {
                    nint x_in_row = x_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    var bias_splat = Vector512.Create(@bias);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v1 = CpuMath.Sigmoid(v);
                            var _v2 = v * _v1;
                            var _v3 = _v2 + bias_splat;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v3);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v4 = CpuMath.Sigmoid(v_2);
                            var _v5 = v_2 * _v4;
                            var _v6 = _v5 + bias_splat;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v6, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
