private static partial class ScanVectors_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.ScanVectors",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.ScanVectors
    param view %a : view<f32, 2>
    param view %down : view<f32, 1, write>
    param view %along : view<f32, 2, write>
    param view %single : view<f32, 1, write>
    param const %width : i32 = 40
    param tune %rows : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), rows));"
    statement 2 "var v = a.Load((i, 0), (rows, width));"
    statement 3 "var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);"
    statement 4 "down.AsColumn().Store((i, 0), sums);"
    statement 5 "along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));"
    statement 6 "single.Store(i, sums.Sum(Axis.Rows).CumSum(Axis.Columns).CumSum(Axis.Rows));"
    statement 7 "single.Store(i + a.Length(0), v.Max(Axis.Columns).CumSum(Axis.Columns).Sum(Axis.Rows));"
    grid {
      %6 = length %a {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %v = load %a, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = reduceSum %v {along=columns at=3} : tile<f32, rows, 1>
      %sums = scanSum %16 {along=rows at=3} : tile<f32, rows, 1>
      %18 = asColumn %down {at=4} : view<f32, 2, write>
      %19 = const {value=0 at=4} : i32
      %20 = dim {dims=[rows] at=4} : i32
      %21 = mul %i, %20 {at=4} : i32
      store %18, %21, %19, %sums {at=4}
      %22 = slice %along, %i {at=5} : view<f32, 1, write>
      %23 = const {value=0 at=5} : i32
      %24 = reduceSum %v {along=rows at=5} : tile<f32, 1, width>
      %25 = scanMax %24 {along=columns at=5} : tile<f32, 1, width>
      %26 = scanSum %25 {along=columns at=5} : tile<f32, 1, width>
      %27 = reduceMax %sums {along=rows at=5} : tile<f32, 1, 1>
      %28 = add %26, %27 {at=5} : tile<f32, 1, width>
      store %22, %23, %28 {at=5}
      %29 = reduceSum %sums {along=rows at=6} : tile<f32, 1, 1>
      %30 = scanSum %29 {along=columns at=6} : tile<f32, 1, 1>
      %31 = scanSum %30 {along=rows at=6} : tile<f32, 1, 1>
      store %single, %i, %31 {at=6}
      %32 = length %a {axis=0 at=7} : i32
      %33 = add %i, %32 {at=7} : i32
      %34 = reduceMax %v {along=columns at=7} : tile<f32, rows, 1>
      %35 = scanSum %34 {along=columns at=7} : tile<f32, rows, 1>
      %36 = reduceSum %35 {along=rows at=7} : tile<f32, 1, 1>
      store %single, %33, %36 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "6579b3bd2868", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "down"), new ViewParameter(4, ViewAccess.Write, "along"), new ViewParameter(4, ViewAccess.Write, "single") }, Assembly = typeof(ScanVectors_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_down, Tensor<float> _tensor_along, Tensor<float> _tensor_single, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @down = _launch.Argument(_tensor_down, 1, _handle.Name, "down");
        ViewArgument @along = _launch.Argument(_tensor_along, 2, _handle.Name, "along");
        ViewArgument @single = _launch.Argument(_tensor_single, 1, _handle.Name, "single");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @down, @along, @single };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @down = @down, @along = @along, @single = @single, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_down, _tensor_along, _tensor_single, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @down, Tensor<float> @along, Tensor<float> @single, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.WholeKernels.ScanVectors(InterpreterViews.ReadView(@a), InterpreterViews.View(@down), InterpreterViews.View(@along), InterpreterViews.View(@single), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @down;
        public ViewArgument @along;
        public ViewArgument @single;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _e6_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int sums_tile_bytes = CpuTile.Bytes(1, rows);
            int _b2_bytes = CpuTile.Bytes(1, width);
            int _b3_bytes = CpuTile.Bytes(1, width);
            int _b4_bytes = CpuTile.Bytes(1, width);
            int _b5_bytes = CpuTile.Bytes(1, 1);
            int _b6_bytes = CpuTile.Bytes(1, 1);
            int _b7_bytes = CpuTile.Bytes(1, 1);
            int _b8_bytes = CpuTile.Bytes(1, 1);
            int _b9_bytes = CpuTile.Bytes(1, rows);
            int _b10_bytes = CpuTile.Bytes(1, rows);
            int _b11_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _b0_bytes + sums_tile_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _b0 = _e6 + _e6_bytes;
            nint sums_tile = _b0 + _b0_bytes;
            nint _b2 = sums_tile + sums_tile_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            nint _b8 = _b7 + _b7_bytes;
            nint _b9 = _b8 + _b8_bytes;
            nint _b10 = _b9 + _b9_bytes;
            nint _b11 = _b10 + _b10_bytes;
            // var v = a.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var sums = v.Sum(Axis.Columns).CumSum(Axis.Rows);
            {
                var a_in = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    float _v1;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            _v1_lanes = _v1_lanes + v;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            _v1_lanes = _v1_lanes + CpuMath.Keep(v_2, _n, 0f);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                    }
                    CpuMemory.WriteF32(_b0 + 4 * _r, _v1);
                }
            }
            CpuScan.Columns<float, JoinSum>(_b0, sums_tile, 1, rows);
            // down.AsColumn().Store((i, 0), sums);
            ViewArgument down_2 = CpuViews.AsColumn(@down);
            // along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));
            ViewArgument along_2 = CpuViews.Slice(@along, 4, i);
            // down.AsColumn().Store((i, 0), sums);
            // along[i].Store(0, v.Sum(Axis.Rows).CumMax(Axis.Columns).CumSum(Axis.Columns) + sums.Max(Axis.Rows));
            {
                var down_out = new TileWriter<float>(down_2, _v0, 0, 1, _e1);
                var a_in_2 = new TileReader<float>(@a, _v0, 0, width, 0f, _e2);
                CpuMemory.Fill(_b2, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_2_row = a_in_2.Row(_r);
                    nint down_out_row = down_out.Row(_r);
                    float sums = CpuMemory.ReadF32(sums_tile + 4 * _r);
                    CpuMemory.WriteF32(down_out_row, sums);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(a_in_2_row + 4 * _c);
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + v_3);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(a_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + v_4);
                        }
                    }
                    down_out.End(_r);
                }
            }
            CpuScan.Columns<float, JoinMax>(_b2, _b3, 1, width);
            CpuScan.Columns<float, JoinSum>(_b3, _b4, 1, width);
            {
                CpuMemory.Fill(_b5, float.NegativeInfinity, 1);
                for (int _r = 0; _r < rows; _r++)
                {
                    float sums_2 = CpuMemory.ReadF32(sums_tile + 4 * _r);
                    CpuMemory.WriteF32(_b5, MathF.Max(CpuMemory.ReadF32(_b5), sums_2));
                }
            }
            {
                var along_out = new TileWriter<float>(along_2, 0, 0, width, _e3);
                {
                    nint along_out_row = along_out.Row(0);
                    float _v2 = CpuMemory.ReadF32(_b5);
                    var _s3 = Vector512.Create(_v2);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v5 = _v4 + _s3;
                            CpuMemory.StoreF32(along_out_row + 4 * _c, _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v6 = CpuMemory.LoadF32(_b4 + 4 * _c);
                            var _v7 = _v6 + _s3;
                            CpuMemory.StoreF32(along_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    along_out.End(0);
                }
            }
            // single.Store(i, sums.Sum(Axis.Rows).CumSum(Axis.Columns).CumSum(Axis.Rows));
            {
                CpuMemory.Fill(_b6, 0f, 1);
                for (int _r = 0; _r < rows; _r++)
                {
                    float sums_3 = CpuMemory.ReadF32(sums_tile + 4 * _r);
                    CpuMemory.WriteF32(_b6, CpuMemory.ReadF32(_b6) + sums_3);
                }
            }
            CpuScan.Columns<float, JoinSum>(_b6, _b7, 1, 1);
            CpuScan.Rows<float, JoinSum>(_b7, _b8, 1, 1);
            // single.Store(i + a.Length(0), v.Max(Axis.Columns).CumSum(Axis.Columns).Sum(Axis.Rows));
            int _v8 = i + @a.Length0;
            // single.Store(i, sums.Sum(Axis.Rows).CumSum(Axis.Columns).CumSum(Axis.Rows));
            {
                var single_out = new TileWriter<float>(@single, 0, i, 1, _e4);
                {
                    nint single_out_row = single_out.Row(0);
                    float _v9 = CpuMemory.ReadF32(_b8);
                    CpuMemory.WriteF32(single_out_row, _v9);
                    single_out.End(0);
                }
            }
            // single.Store(i + a.Length(0), v.Max(Axis.Columns).CumSum(Axis.Columns).Sum(Axis.Rows));
            {
                var a_in_3 = new TileReader<float>(@a, _v0, 0, width, 0f, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_3_row = a_in_3.Row(_r);
                    float _v10;
                    {
                        Vector512<float> _v10_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF32(a_in_3_row + 4 * _c);
                            _v10_lanes = Vector512.Max(_v10_lanes, v_5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_6 = CpuMemory.LoadF32(a_in_3_row + 4 * _c, _n);
                            _v10_lanes = Vector512.Max(_v10_lanes, CpuMath.Keep(v_6, _n, float.NegativeInfinity));
                        }
                        _v10 = CpuMath.Max(_v10_lanes);
                    }
                    CpuMemory.WriteF32(_b9 + 4 * _r, _v10);
                }
            }
            CpuScan.Rows<float, JoinSum>(_b9, _b10, 1, rows);
            {
                CpuMemory.Fill(_b11, 0f, 1);
                for (int _r = 0; _r < rows; _r++)
                {
                    float _v11 = CpuMemory.ReadF32(_b10 + 4 * _r);
                    CpuMemory.WriteF32(_b11, CpuMemory.ReadF32(_b11) + _v11);
                }
            }
            {
                var single_out_2 = new TileWriter<float>(@single, 0, _v8, 1, _e6);
                {
                    nint single_out_2_row = single_out_2.Row(0);
                    float _v12 = CpuMemory.ReadF32(_b11);
                    CpuMemory.WriteF32(single_out_2_row, _v12);
                    single_out_2.End(0);
                }
            }
        }
    }
}
