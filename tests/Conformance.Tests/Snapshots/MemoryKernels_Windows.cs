private static partial class Windows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.Windows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.Windows
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "var o = i * size;"
    statement 3 "y.StoreAt(o, x.LoadAt(o - 1, size, 5f) + x.LoadAt(o, size, 6f) * 10f + x.LoadAt(o + 1, size, 7f) * 100f);"
    grid {
      %3 = length %x {axis=0 at=1} : i32
      %4 = add %3, %size {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %size {at=1} : i32
      yield %7 {at=1}
    }
    body (%i : i32) {
      %o = mul %i, %size {at=2} : i32
      %10 = const {value=1 at=3} : i32
      %11 = sub %o, %10 {at=3} : i32
      %12 = load %x, %11 {value=5 dims=[size] at=3} : tile<f32, 1, size>
      %13 = load %x, %o {value=6 dims=[size] at=3} : tile<f32, 1, size>
      %14 = const {value=10 at=3} : f32
      %15 = mul %13, %14 {at=3} : tile<f32, 1, size>
      %16 = add %12, %15 {at=3} : tile<f32, 1, size>
      %17 = const {value=1 at=3} : i32
      %18 = add %o, %17 {at=3} : i32
      %19 = load %x, %18 {value=7 dims=[size] at=3} : tile<f32, 1, size>
      %20 = const {value=100 at=3} : f32
      %21 = mul %19, %20 {at=3} : tile<f32, 1, size>
      %22 = add %16, %21 {at=3} : tile<f32, 1, size>
      store %y, %o, %22 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "93f4bd3ecc9d", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Windows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
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
                var _program = new CpuProgram { @x = @x, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.Windows(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            // var o = i * size;
            int o = i * @size;
            // y.StoreAt(o, x.LoadAt(o - 1, size, 5f) + x.LoadAt(o, size, 6f) * 10f + x.LoadAt(o + 1, size, 7f) * 100f);
            int _v0 = o - 1;
            int _v1 = o + 1;
            {
                var x_in = new TileReader<float>(@x, 0, _v0, size, 5f, _e0);
                var x_in_2 = new TileReader<float>(@x, 0, o, size, 6f, _e1);
                var x_in_3 = new TileReader<float>(@x, 0, _v1, size, 7f, _e2);
                var y_out = new TileWriter<float>(@y, 0, o, size, _e3);
                {
                    nint x_in_row = x_in.Row(0);
                    nint x_in_2_row = x_in_2.Row(0);
                    nint x_in_3_row = x_in_3.Row(0);
                    nint y_out_row = y_out.Row(0);
                    var _s2 = Vector512.Create(10f);
                    var _s3 = Vector512.Create(100f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v5 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            var _v6 = _v5 * _s2;
                            var _v7 = _v4 + _v6;
                            var _v8 = CpuMemory.LoadF32(x_in_3_row + 4 * _c);
                            var _v9 = _v8 * _s3;
                            var _v10 = _v7 + _v9;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v10);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v11 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v12 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            var _v13 = _v12 * _s2;
                            var _v14 = _v11 + _v13;
                            var _v15 = CpuMemory.LoadF32(x_in_3_row + 4 * _c, _n);
                            var _v16 = _v15 * _s3;
                            var _v17 = _v14 + _v16;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v17, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
