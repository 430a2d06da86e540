private static partial class ManySinks_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.ManySinks",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.ManySinks
    param view %x : view<f32, 2>
    param view %dy : view<f32, 2>
    param view %dx : view<f32, 2, write>
    param view %dg : view<f32, 2, write>
    param view %peak : view<f32, 1, write>
    param const %width : i32 = 24
    param tune %rows : i32 in [8]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "var d = dy.Load((i, 0), (rows, width));"
    statement 4 "var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);"
    statement 5 "var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;"
    statement 6 "dx.Store((i, 0), (d - v * dot) * scale);"
    statement 7 "dg[i].Store(0, (d * v * scale).Sum(Axis.Rows));"
    statement 8 "peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));"
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
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %i, %18 {at=3} : i32
      %d = load %dy, %19, %17 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %21 = mul %v, %v {at=4} : tile<f32, rows, width>
      %22 = reduceSum %21 {along=columns at=4} : tile<f32, rows, 1>
      %23 = cast %width {at=4} : f32
      %24 = div %22, %23 {at=4} : tile<f32, rows, 1>
      %25 = const {value=1 at=4} : f32
      %26 = add %24, %25 {at=4} : tile<f32, rows, 1>
      %scale = rsqrt %26 {at=4} : tile<f32, rows, 1>
      %28 = mul %v, %d {at=5} : tile<f32, rows, width>
      %29 = reduceSum %28 {along=columns at=5} : tile<f32, rows, 1>
      %30 = mul %29, %scale {at=5} : tile<f32, rows, 1>
      %31 = mul %30, %scale {at=5} : tile<f32, rows, 1>
      %32 = cast %width {at=5} : f32
      %dot = div %31, %32 {at=5} : tile<f32, rows, 1>
      %34 = const {value=0 at=6} : i32
      %35 = mul %v, %dot {at=6} : tile<f32, rows, width>
      %36 = sub %d, %35 {at=6} : tile<f32, rows, width>
      %37 = mul %36, %scale {at=6} : tile<f32, rows, width>
      %38 = dim {dims=[rows] at=6} : i32
      %39 = mul %i, %38 {at=6} : i32
      store %dx, %39, %34, %37 {at=6}
      %40 = slice %dg, %i {at=7} : view<f32, 1, write>
      %41 = const {value=0 at=7} : i32
      %42 = mul %d, %v {at=7} : tile<f32, rows, width>
      %43 = mul %42, %scale {at=7} : tile<f32, rows, width>
      %44 = reduceSum %43 {along=rows at=7} : tile<f32, 1, width>
      store %40, %41, %44 {at=7}
      %45 = asColumn %peak {at=8} : view<f32, 2, write>
      %46 = const {value=0 at=8} : i32
      %47 = mul %d, %scale {at=8} : tile<f32, rows, width>
      %48 = reduceMax %47 {along=columns at=8} : tile<f32, rows, 1>
      %49 = dim {dims=[rows] at=8} : i32
      %50 = mul %i, %49 {at=8} : i32
      store %45, %50, %46, %48 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "ef15bdec0b34", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "dy"), new ViewParameter(4, ViewAccess.Write, "dx"), new ViewParameter(4, ViewAccess.Write, "dg"), new ViewParameter(4, ViewAccess.Write, "peak") }, Assembly = typeof(ManySinks_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_dy, Tensor<float> _tensor_dx, Tensor<float> _tensor_dg, Tensor<float> _tensor_peak, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @dx = _launch.Argument(_tensor_dx, 2, _handle.Name, "dx");
        ViewArgument @dg = _launch.Argument(_tensor_dg, 2, _handle.Name, "dg");
        ViewArgument @peak = _launch.Argument(_tensor_peak, 1, _handle.Name, "peak");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @dy, @dx, @dg, @peak };
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
                var _program = new CpuProgram { @x = @x, @dy = @dy, @dx = @dx, @dg = @dg, @peak = @peak, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_dy, _tensor_dx, _tensor_dg, _tensor_peak, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @dy, Tensor<float> @dx, Tensor<float> @dg, Tensor<float> @peak, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.ReductionKernels.ManySinks(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@dy), InterpreterViews.View(@dx), InterpreterViews.View(@dg), InterpreterViews.View(@peak), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @dy;
        public ViewArgument @dx;
        public ViewArgument @dg;
        public ViewArgument @peak;
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
            int _e5_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int scale_tile_bytes = CpuTile.Bytes(1, rows);
            int _b2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes + scale_tile_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _b0 = _e5 + _e5_bytes;
            nint scale_tile = _b0 + _b0_bytes;
            nint _b2 = scale_tile + scale_tile_bytes;
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
            float _v1 = (float)@width;
            // dg[i].Store(0, (d * v * scale).Sum(Axis.Rows));
            ViewArgument dg_2 = CpuViews.Slice(@dg, 4, i);
            // peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));
            ViewArgument peak_2 = CpuViews.AsColumn(@peak);
            // var scale = Tile.Rsqrt((v * v).Sum(Axis.Columns) / width + 1f);
            // var dot = (v * d).Sum(Axis.Columns) * scale * scale / width;
            // dx.Store((i, 0), (d - v * dot) * scale);
            // dg[i].Store(0, (d * v * scale).Sum(Axis.Rows));
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var dy_in = new TileReader<float>(@dy, _v0, 0, width, 0f, _e1);
                var dx_out = new TileWriter<float>(@dx, _v0, 0, width, _e2);
                CpuMemory.Fill(_b2, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint dy_in_row = dy_in.Row(_r);
                    nint dx_out_row = dx_out.Row(_r);
                    float _v2;
                    float _v3;
                    {
                        Vector512<float> _v2_lanes = Vector512.Create(0f);
                        Vector512<float> _v3_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v4 = v * v;
                            _v2_lanes = _v2_lanes + _v4;
                            var d = CpuMemory.LoadF32(dy_in_row + 4 * _c);
                            var _v5 = v * d;
                            _v3_lanes = _v3_lanes + _v5;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v6 = v_2 * v_2;
                            _v2_lanes = _v2_lanes + CpuMath.Keep(_v6, _n, 0f);
                            var d_2 = CpuMemory.LoadF32(dy_in_row + 4 * _c, _n);
                            var _v7 = v_2 * d_2;
                            _v3_lanes = _v3_lanes + CpuMath.Keep(_v7, _n, 0f);
                        }
                        _v2 = CpuMath.Sum(_v2_lanes);
                        _v3 = CpuMath.Sum(_v3_lanes);
                    }
                    float _v8 = _v2 / _v1;
                    CpuMemory.WriteF32(_b0 + 4 * _r, _v8);
                    float _v9 = _v8 + 1f;
                    float scale = CpuMath.Rsqrt(_v9);
                    CpuMemory.WriteF32(scale_tile + 4 * _r, scale);
                    float _v10 = _v3 * scale;
                    float _v11 = _v10 * scale;
                    float dot = _v11 / _v1;
                    var dot_splat = Vector512.Create(dot);
                    var scale_splat = Vector512.Create(scale);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var d_3 = CpuMemory.LoadF32(dy_in_row + 4 * _c);
                            var v_3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v12 = v_3 * dot_splat;
                            var _v13 = d_3 - _v12;
                            var _v14 = _v13 * scale_splat;
                            CpuMemory.StoreF32(dx_out_row + 4 * _c, _v14);
                            var _v15 = d_3 * v_3;
                            var _v16 = _v15 * scale_splat;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var d_4 = CpuMemory.LoadF32(dy_in_row + 4 * _c, _n);
                            var v_4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v17 = v_4 * dot_splat;
                            var _v18 = d_4 - _v17;
                            var _v19 = _v18 * scale_splat;
                            CpuMemory.StoreF32(dx_out_row + 4 * _c, _v19, _n);
                            var _v20 = d_4 * v_4;
                            var _v21 = _v20 * scale_splat;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v21);
                        }
                    }
                    dx_out.End(_r);
                }
            }
            {
                var dg_out = new TileWriter<float>(dg_2, 0, 0, width, _e3);
                {
                    nint dg_out_row = dg_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v22 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(dg_out_row + 4 * _c, _v22);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v23 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(dg_out_row + 4 * _c, _v23, _n);
                        }
                    }
                    dg_out.End(0);
                }
            }
            // peak.AsColumn().Store((i, 0), (d * scale).Max(Axis.Columns));
            {
                var dy_in_2 = new TileReader<float>(@dy, _v0, 0, width, 0f, _e4);
                var peak_out = new TileWriter<float>(peak_2, _v0, 0, 1, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint dy_in_2_row = dy_in_2.Row(_r);
                    nint peak_out_row = peak_out.Row(_r);
                    float scale_2 = CpuMemory.ReadF32(scale_tile + 4 * _r);
                    var scale_splat_2 = Vector512.Create(scale_2);
                    float _v24;
                    {
                        Vector512<float> _v24_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var d_5 = CpuMemory.LoadF32(dy_in_2_row + 4 * _c);
                            var _v25 = d_5 * scale_splat_2;
                            _v24_lanes = Vector512.Max(_v24_lanes, _v25);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var d_6 = CpuMemory.LoadF32(dy_in_2_row + 4 * _c, _n);
                            var _v26 = d_6 * scale_splat_2;
                            _v24_lanes = Vector512.Max(_v24_lanes, CpuMath.Keep(_v26, _n, float.NegativeInfinity));
                        }
                        _v24 = CpuMath.Max(_v24_lanes);
                    }
                    CpuMemory.WriteF32(peak_out_row, _v24);
                    peak_out.End(_r);
                }
            }
        }
    }
}
