private static partial class Extremes_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.UpdateKernels.Extremes",
        """
    fusion-ir 1
    kernel Fusion.Conformance.UpdateKernels.Extremes
    param view %x : view<f32, 2>
    param view %n : view<i32, 2>
    param view %largest : view<f32, 1, write>
    param view %smallest : view<f32, 1, write>
    param view %most : view<i32, 1, write>
    param view %least : view<i32, 1, write>
    param view %shifted : view<f32, 2, write>
    param view %lowered : view<f32, 2, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "var m = n.Load((i, 0), (rows, width));"
    statement 4 "largest.AtomicMax(0, v.Max(Axis.Rows));"
    statement 5 "smallest.AtomicMin(0, v.Min(Axis.Rows));"
    statement 6 "most.AtomicMaxAt(-1, m.Max(Axis.Rows));"
    statement 7 "least.AtomicMinAt(1, m.Min(Axis.Rows));"
    statement 8 "shifted.AtomicMaxAt((i * rows - 1, -2), v);"
    statement 9 "lowered.AtomicMin((i, 0), v + 1f);"
    grid {
      %10 = length %x {axis=0 at=1} : i32
      %11 = add %10, %rows {at=1} : i32
      %12 = const {value=1 at=1} : i32
      %13 = sub %11, %12 {at=1} : i32
      %14 = div %13, %rows {at=1} : i32
      yield %14 {at=1}
    }
    body (%i : i32) {
      %16 = const {value=0 at=2} : i32
      %17 = dim {dims=[rows] at=2} : i32
      %18 = mul %i, %17 {at=2} : i32
      %v = load %x, %18, %16 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %20 = const {value=0 at=3} : i32
      %21 = dim {dims=[rows] at=3} : i32
      %22 = mul %i, %21 {at=3} : i32
      %m = load %n, %22, %20 {value=0 dims=[rows, width] at=3} : tile<i32, rows, width>
      %24 = const {value=0 at=4} : i32
      %25 = reduceMax %v {along=rows at=4} : tile<f32, 1, width>
      atomicMax %largest, %24, %25 {at=4}
      %26 = const {value=0 at=5} : i32
      %27 = reduceMin %v {along=rows at=5} : tile<f32, 1, width>
      atomicMin %smallest, %26, %27 {at=5}
      %28 = const {value=-1 at=6} : i32
      %29 = reduceMax %m {along=rows at=6} : tile<i32, 1, width>
      atomicMax %most, %28, %29 {at=6}
      %30 = const {value=1 at=7} : i32
      %31 = reduceMin %m {along=rows at=7} : tile<i32, 1, width>
      atomicMin %least, %30, %31 {at=7}
      %32 = mul %i, %rows {at=8} : i32
      %33 = const {value=1 at=8} : i32
      %34 = sub %32, %33 {at=8} : i32
      %35 = const {value=-2 at=8} : i32
      atomicMax %shifted, %34, %35, %v {at=8}
      %36 = const {value=0 at=9} : i32
      %37 = const {value=1 at=9} : f32
      %38 = add %v, %37 {at=9} : tile<f32, rows, width>
      %39 = dim {dims=[rows] at=9} : i32
      %40 = mul %i, %39 {at=9} : i32
      atomicMin %lowered, %40, %36, %38 {at=9}
      yield
    }
    """,
        _lines)
        { Fingerprint = "ef632f7b2e14", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "n"), new ViewParameter(4, ViewAccess.Write, "largest"), new ViewParameter(4, ViewAccess.Write, "smallest"), new ViewParameter(4, ViewAccess.Write, "most"), new ViewParameter(4, ViewAccess.Write, "least"), new ViewParameter(4, ViewAccess.Write, "shifted"), new ViewParameter(4, ViewAccess.Write, "lowered") }, Assembly = typeof(Extremes_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_n, Tensor<float> _tensor_largest, Tensor<float> _tensor_smallest, Tensor<int> _tensor_most, Tensor<int> _tensor_least, Tensor<float> _tensor_shifted, Tensor<float> _tensor_lowered, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @n = _launch.Argument(_tensor_n, 2, _handle.Name, "n");
        ViewArgument @largest = _launch.Argument(_tensor_largest, 1, _handle.Name, "largest");
        ViewArgument @smallest = _launch.Argument(_tensor_smallest, 1, _handle.Name, "smallest");
        ViewArgument @most = _launch.Argument(_tensor_most, 1, _handle.Name, "most");
        ViewArgument @least = _launch.Argument(_tensor_least, 1, _handle.Name, "least");
        ViewArgument @shifted = _launch.Argument(_tensor_shifted, 2, _handle.Name, "shifted");
        ViewArgument @lowered = _launch.Argument(_tensor_lowered, 2, _handle.Name, "lowered");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @n, @largest, @smallest, @most, @least, @shifted, @lowered };
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
                var _program = new CpuProgram { @x = @x, @n = @n, @largest = @largest, @smallest = @smallest, @most = @most, @least = @least, @shifted = @shifted, @lowered = @lowered, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_n, _tensor_largest, _tensor_smallest, _tensor_most, _tensor_least, _tensor_shifted, _tensor_lowered, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @n, Tensor<float> @largest, Tensor<float> @smallest, Tensor<int> @most, Tensor<int> @least, Tensor<float> @shifted, Tensor<float> @lowered, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.UpdateKernels.Extremes(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@n), InterpreterViews.View(@largest), InterpreterViews.View(@smallest), InterpreterViews.View(@most), InterpreterViews.View(@least), InterpreterViews.View(@shifted), InterpreterViews.View(@lowered), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @n;
        public ViewArgument @largest;
        public ViewArgument @smallest;
        public ViewArgument @most;
        public ViewArgument @least;
        public ViewArgument @shifted;
        public ViewArgument @lowered;
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
            int _e6_bytes = CpuTile.Bytes(1, width);
            int _e7_bytes = CpuTile.Bytes(1, width);
            int _e8_bytes = CpuTile.Bytes(1, width);
            int _e9_bytes = CpuTile.Bytes(1, width);
            int _e10_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            int _b1_bytes = CpuTile.Bytes(1, width);
            int _b2_bytes = CpuTile.Bytes(1, width);
            int _b3_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            nint _b0 = _e10 + _e10_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // shifted.AtomicMaxAt((i * rows - 1, -2), v);
            int _v1 = (i * @rows) - 1;
            // largest.AtomicMax(0, v.Max(Axis.Rows));
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                CpuMemory.Fill(_b0, float.NegativeInfinity, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b0 + 4 * _c), v));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * _c, Vector512.Max(CpuMemory.LoadF32(_b0 + 4 * _c), v_2));
                        }
                    }
                }
            }
            {
                var largest_out = new TileJoiner<float, JoinMax>(@largest, 0, 0, width, _e1);
                {
                    nint largest_out_row = largest_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(largest_out_row + 4 * _c, _v2);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v3 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(largest_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    largest_out.End(0);
                }
            }
            // smallest.AtomicMin(0, v.Min(Axis.Rows));
            {
                var x_in_2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e2);
                CpuMemory.Fill(_b1, float.PositiveInfinity, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_2_row = x_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b1 + 4 * _c), v_3));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * _c, Vector512.Min(CpuMemory.LoadF32(_b1 + 4 * _c), v_4));
                        }
                    }
                }
            }
            {
                var smallest_out = new TileJoiner<float, JoinMin>(@smallest, 0, 0, width, _e3);
                {
                    nint smallest_out_row = smallest_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            CpuMemory.StoreF32(smallest_out_row + 4 * _c, _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v5 = CpuMemory.LoadF32(_b1 + 4 * _c);
                            CpuMemory.StoreF32(smallest_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    smallest_out.End(0);
                }
            }
            // most.AtomicMaxAt(-1, m.Max(Axis.Rows));
            {
                var n_in = new TileReader<int>(@n, _v0, 0, width, 0, _e4);
                CpuMemory.Fill(_b2, int.MinValue, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint n_in_row = n_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var m = CpuMemory.LoadI32(n_in_row + 4 * _c);
                            CpuMemory.StoreI32(_b2 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b2 + 4 * _c), m));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var m_2 = CpuMemory.LoadI32(n_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b2 + 4 * _c, Vector512.Max(CpuMemory.LoadI32(_b2 + 4 * _c), m_2));
                        }
                    }
                }
            }
            {
                var most_out = new TileJoiner<int, JoinMax>(@most, 0, -1, width, _e5);
                {
                    nint most_out_row = most_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadI32(_b2 + 4 * _c);
                            CpuMemory.StoreI32(most_out_row + 4 * _c, _v6);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v7 = CpuMemory.LoadI32(_b2 + 4 * _c);
                            CpuMemory.StoreI32(most_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    most_out.End(0);
                }
            }
            // least.AtomicMinAt(1, m.Min(Axis.Rows));
            {
                var n_in_2 = new TileReader<int>(@n, _v0, 0, width, 0, _e6);
                CpuMemory.Fill(_b3, int.MaxValue, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint n_in_2_row = n_in_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var m_3 = CpuMemory.LoadI32(n_in_2_row + 4 * _c);
                            CpuMemory.StoreI32(_b3 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b3 + 4 * _c), m_3));
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var m_4 = CpuMemory.LoadI32(n_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreI32(_b3 + 4 * _c, Vector512.Min(CpuMemory.LoadI32(_b3 + 4 * _c), m_4));
                        }
                    }
                }
            }
            {
                var least_out = new TileJoiner<int, JoinMin>(@least, 0, 1, width, _e7);
                {
                    nint least_out_row = least_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(least_out_row + 4 * _c, _v8);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v9 = CpuMemory.LoadI32(_b3 + 4 * _c);
                            CpuMemory.StoreI32(least_out_row + 4 * _c, _v9, _n);
                        }
                    }
                    least_out.End(0);
                }
            }
            // shifted.AtomicMaxAt((i * rows - 1, -2), v);
            // lowered.AtomicMin((i, 0), v + 1f);
            {
                var x_in_3 = new TileReader<float>(@x, _v0, 0, width, 0f, _e8);
                var shifted_out = new TileJoiner<float, JoinMax>(@shifted, _v1, -2, width, _e9);
                var lowered_out = new TileJoiner<float, JoinMin>(@lowered, _v0, 0, width, _e10);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_3_row = x_in_3.Row(_r);
                    nint shifted_out_row = shifted_out.Row(_r);
                    nint lowered_out_row = lowered_out.Row(_r);
                    var _s10 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF32(x_in_3_row + 4 * _c);
                            CpuMemory.StoreF32(shifted_out_row + 4 * _c, v_5);
                            var _v11 = v_5 + _s10;
                            CpuMemory.StoreF32(lowered_out_row + 4 * _c, _v11);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_6 = CpuMemory.LoadF32(x_in_3_row + 4 * _c, _n);
                            CpuMemory.StoreF32(shifted_out_row + 4 * _c, v_6, _n);
                            var _v12 = v_6 + _s10;
                            CpuMemory.StoreF32(lowered_out_row + 4 * _c, _v12, _n);
                        }
                    }
                    shifted_out.End(_r);
                    lowered_out.End(_r);
                }
            }
        }
    }
}
