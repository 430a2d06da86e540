private static partial class Atomic_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.Atomic",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.Atomic
    param view %x : view<f32, 2>
    param view %n : view<i32, 2>
    param view %sum : view<f32, 1, write>
    param view %total : view<i32, 1, write>
    param view %shifted : view<f32, 2, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "sum.AtomicAdd(0, v.Sum(Axis.Rows));"
    statement 4 "total.AtomicAdd(0, n.Load((i, 0), (rows, width)).Sum(Axis.Rows));"
    statement 5 "shifted.AtomicAddAt((i * rows - 1, -2), v);"
    grid {
      %7 = length %x {axis=0 at=1} : i32
      %8 = add %7, %rows {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %rows {at=1} : i32
      yield %11 {at=1}
    }
    body (%i : i32) {
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[rows] at=2} : i32
      %15 = mul %i, %14 {at=2} : i32
      %v = load %x, %15, %13 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %17 = const {value=0 at=3} : i32
      %18 = reduceSum %v {along=rows at=3} : tile<f32, 1, width>
      atomicAdd %sum, %17, %18 {at=3}
      %19 = const {value=0 at=4} : i32
      %20 = const {value=0 at=4} : i32
      %21 = dim {dims=[rows] at=4} : i32
      %22 = mul %i, %21 {at=4} : i32
      %23 = load %n, %22, %20 {value=0 dims=[rows, width] at=4} : tile<i32, rows, width>
      %24 = reduceSum %23 {along=rows at=4} : tile<i32, 1, width>
      atomicAdd %total, %19, %24 {at=4}
      %25 = mul %i, %rows {at=5} : i32
      %26 = const {value=1 at=5} : i32
      %27 = sub %25, %26 {at=5} : i32
      %28 = const {value=-2 at=5} : i32
      atomicAdd %shifted, %27, %28, %v {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "a51b39f19a1d", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "n"), new ViewParameter(4, ViewAccess.Write, "sum"), new ViewParameter(4, ViewAccess.Write, "total"), new ViewParameter(4, ViewAccess.Write, "shifted") }, Assembly = typeof(Atomic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_n, Tensor<float> _tensor_sum, Tensor<int> _tensor_total, Tensor<float> _tensor_shifted, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @n = _launch.Argument(_tensor_n, 2, _handle.Name, "n");
        ViewArgument @sum = _launch.Argument(_tensor_sum, 1, _handle.Name, "sum");
        ViewArgument @total = _launch.Argument(_tensor_total, 1, _handle.Name, "total");
        ViewArgument @shifted = _launch.Argument(_tensor_shifted, 2, _handle.Name, "shifted");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @n, @sum, @total, @shifted };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @n = @n, @sum = @sum, @total = @total, @shifted = @shifted, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_n, _tensor_sum, _tensor_total, _tensor_shifted, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @n, Tensor<float> @sum, Tensor<int> @total, Tensor<float> @shifted, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.Atomic(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@n), InterpreterViews.View(@sum), InterpreterViews.View(@total), InterpreterViews.View(@shifted), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @n;
        public ViewArgument @sum;
        public ViewArgument @total;
        public ViewArgument @shifted;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            int _b1_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _b0 = _e5 + _e5_bytes;
            nint _b1 = _b0 + _b0_bytes;
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // shifted.AtomicAddAt((i * rows - 1, -2), v);
            int _v1 = (i * @rows) - 1;
            // sum.AtomicAdd(0, v.Sum(Axis.Rows));
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                CpuMemory.Fill(_b0, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + v);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + v_2);
                        }
                    }
                }
            }
            {
                var sum_out = new TileAdder<float>(@sum, 0, 0, width, _e1);
                {
                    nint sum_out_row = sum_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(sum_out_row + 4 * _c, _v2);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v3 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(sum_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    sum_out.End(0);
                }
            }
            // total.AtomicAdd(0, n.Load((i, 0), (rows, width)).Sum(Axis.Rows));
            {
                var n_in = new TileReader<int>(@n, _v0, 0, width, 0, _e2);
                CpuMemory.Fill(_b1, 0, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint n_in_row = n_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadI32(n_in_row + 4 * _c);
                            CpuMemory.StoreI32(_b1 + 4 * _c, CpuMemory.LoadI32(_b1 + 4 * _c) + _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v5 = CpuMemory.LoadI32(n_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b1 + 4 * _c, CpuMemory.LoadI32(_b1 + 4 * _c) + _v5);
                        }
                    }
                }
            }
            {
                var total_out = new TileAdder<int>(@total, 0, 0, width, _e3);
                {
                    nint total_out_row = total_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(total_out_row + 4 * _c, _v6);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v7 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(total_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    total_out.End(0);
                }
            }
            // shifted.AtomicAddAt((i * rows - 1, -2), v);
            {
                var x_in_2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e4);
                var shifted_out = new TileAdder<float>(@shifted, _v1, -2, width, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_2_row = x_in_2.Row(_r);
                    nint shifted_out_row = shifted_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            CpuMemory.StoreF32(shifted_out_row + 4 * _c, v_3);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(shifted_out_row + 4 * _c, v_4, _n);
                        }
                    }
                    shifted_out.End(_r);
                }
            }
        }
    }
}
