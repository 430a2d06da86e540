private static partial class AmongEffects_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.AmongEffects",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.AmongEffects
    param view %x : view<f32, 2, write>
    param view %y : view<f32, 2, write>
    param scalar %flag : i32
    param const %width : i32 = 20
    param tune %rows : i32 in [8]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "x.Store((i, 0), v + 1f);"
    statement 4 "var sums = v.CumSum(Axis.Columns);"
    statement 5 "if (flag > 0)"
    statement 6 "sums = sums.T.CumSum(Axis.Columns).T;"
    statement 7 "x.Store((i, 0), x.Load((i, 0), (rows, width)) * 2f);"
    statement 8 "y.Store((i, 0), sums + x.Load((i, 0), (rows, width)).CumSum(Axis.Rows));"
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %v = load %x, %13, %11 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %15 = const {value=0 at=3} : i32
      %16 = const {value=1 at=3} : f32
      %17 = add %v, %16 {at=3} : tile<f32, rows, width>
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %i, %18 {at=3} : i32
      store %x, %19, %15, %17 {at=3}
      %sums = scanSum %v {along=columns at=4} : tile<f32, rows, width>
      %21 = const {value=0 at=5} : i32
      %22 = gt %flag, %21 {at=5} : bool
      %sums.2 = if %22 {at=5} : tile<f32, rows, width>
      region {
        %24 = transpose %sums {at=6} : tile<f32, width, rows>
        %25 = scanSum %24 {along=columns at=6} : tile<f32, width, rows>
        %sums.3 = transpose %25 {at=6} : tile<f32, rows, width>
        yield %sums.3 {at=5}
      }
      region {
        yield %sums {at=5}
      }
      %27 = const {value=0 at=7} : i32
      %28 = const {value=0 at=7} : i32
      %29 = dim {dims=[rows] at=7} : i32
      %30 = mul %i, %29 {at=7} : i32
      %31 = load %x, %30, %28 {value=0 dims=[rows, width] at=7} : tile<f32, rows, width>
      %32 = const {value=2 at=7} : f32
      %33 = mul %31, %32 {at=7} : tile<f32, rows, width>
      %34 = dim {dims=[rows] at=7} : i32
      %35 = mul %i, %34 {at=7} : i32
      store %x, %35, %27, %33 {at=7}
      %36 = const {value=0 at=8} : i32
      %37 = const {value=0 at=8} : i32
      %38 = dim {dims=[rows] at=8} : i32
      %39 = mul %i, %38 {at=8} : i32
      %40 = load %x, %39, %37 {value=0 dims=[rows, width] at=8} : tile<f32, rows, width>
      %41 = scanSum %40 {along=rows at=8} : tile<f32, rows, width>
      %42 = add %sums.2, %41 {at=8} : tile<f32, rows, width>
      %43 = dim {dims=[rows] at=8} : i32
      %44 = mul %i, %43 {at=8} : i32
      store %y, %44, %36, %42 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "1cdccb9706ac", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(AmongEffects_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @flag, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8 };
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
                var _program = new CpuProgram { @x = @x, @y = @y, @flag = @flag, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @flag, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @flag };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @flag, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.WholeKernels.AmongEffects(InterpreterViews.View(@x), InterpreterViews.View(@y), @flag, @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @flag;
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
            int v_tile_bytes = CpuTile.Bytes(rows, width);
            int sums_tile_bytes = CpuTile.Bytes(rows, width);
            int sums_tile2_bytes = CpuTile.Bytes(rows, width);
            int _b3_bytes = CpuTile.Bytes(width, rows);
            int _b4_bytes = CpuTile.Bytes(width, rows);
            int _b5_bytes = CpuTile.Bytes(rows, width);
            int x_tile_bytes = CpuTile.Bytes(rows, width);
            int _b7_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + v_tile_bytes + sums_tile_bytes + sums_tile2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + x_tile_bytes + _b7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint v_tile = _e5 + _e5_bytes;
            nint sums_tile = v_tile + v_tile_bytes;
            nint sums_tile2 = sums_tile + sums_tile_bytes;
            nint _b3 = sums_tile2 + sums_tile2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint x_tile = _b5 + _b5_bytes;
            nint _b7 = x_tile + x_tile_bytes;
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // x.Store((i, 0), v + 1f);
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var x_out = new TileWriter<float>(@x, _v0, 0, width, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint x_out_row = x_out.Row(_r);
                    var _s1 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), v);
                            var _v2 = v + _s1;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v2);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), v_2);
                            var _v3 = v_2 + _s1;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    x_out.End(_r);
                }
            }
            // var sums = v.CumSum(Axis.Columns);
            CpuScan.Columns<float, JoinSum>(v_tile, sums_tile, rows, width);
            // if (flag > 0)
            bool _v4 = @flag > 0;
            if (_v4)
            {
                // sums = sums.T.CumSum(Axis.Columns).T;
                CpuTile.Transpose(sums_tile, CpuTile.Stride(width), 1, _b3, CpuTile.Stride(rows), 1, rows, width);
                CpuScan.Columns<float, JoinSum>(_b3, _b4, width, rows);
                CpuTile.Transpose(_b4, CpuTile.Stride(rows), 1, _b5, CpuTile.Stride(width), 1, width, rows);
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v5 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(sums_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v5);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v6 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(sums_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v6);
                            }
                        }
                    }
                }
            }
            else
            {
                // var sums = v.CumSum(Axis.Columns);
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var sums = CpuMemory.LoadF32(sums_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(sums_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), sums);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var sums_2 = CpuMemory.LoadF32(sums_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(sums_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), sums_2);
                            }
                        }
                    }
                }
            }
            // x.Store((i, 0), x.Load((i, 0), (rows, width)) * 2f);
            {
                var x_in_2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e2);
                var x_out_2 = new TileWriter<float>(@x, _v0, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_2_row = x_in_2.Row(_r);
                    nint x_out_2_row = x_out_2.Row(_r);
                    var _s7 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            var _v9 = _v8 * _s7;
                            CpuMemory.StoreF32(x_out_2_row + 4 * _c, _v9);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v10 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            var _v11 = _v10 * _s7;
                            CpuMemory.StoreF32(x_out_2_row + 4 * _c, _v11, _n);
                        }
                    }
                    x_out_2.End(_r);
                }
            }
            // y.Store((i, 0), sums + x.Load((i, 0), (rows, width)).CumSum(Axis.Rows));
            {
                var x_in_3 = new TileReader<float>(@x, _v0, 0, width, 0f, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_3_row = x_in_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadF32(x_in_3_row + 4 * _c);
                            CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v12);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v13 = CpuMemory.LoadF32(x_in_3_row + 4 * _c, _n);
                            CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v13);
                        }
                    }
                }
            }
            CpuScan.Rows<float, JoinSum>(x_tile, _b7, rows, width);
            {
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sums_3 = CpuMemory.LoadF32(sums_tile2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v14 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v15 = sums_3 + _v14;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v15);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sums_4 = CpuMemory.LoadF32(sums_tile2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v16 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v17 = sums_4 + _v16;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v17, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
