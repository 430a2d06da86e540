private static partial class Backward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.RmsNorm.Backward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.RmsNorm.Backward
    param view %dy : view<f32, 2>
    param view %x : view<f32, 2>
    param view %gain : view<f32, 1>
    param view %inverse : view<f32, 1>
    param view %dx : view<f32, 2, write>
    param view %partial : view<f32, 2, write>
    param const %width : i32 = 128
    param const %rows : i32 = 32
    statement 1 "var m = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((m, 0), (rows, width));"
    statement 3 "var d = dy.Load((m, 0), (rows, width));"
    statement 4 "var r = inverse.AsColumn().Load((m, 0), (rows, 1));"
    statement 5 "partial.Store((m, 0), (d * v * r).Sum(Axis.Rows));"
    statement 6 "var scaled = d * gain.Load(0, width);"
    statement 7 "var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;"
    statement 8 "dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));"
    grid {
      %8 = length %x {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %12 {at=1}
    }
    body (%m : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[rows] at=2} : i32
      %16 = mul %m, %15 {at=2} : i32
      %v = load %x, %16, %14 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %18 = const {value=0 at=3} : i32
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %m, %19 {at=3} : i32
      %d = load %dy, %20, %18 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %22 = asColumn %inverse {at=4} : view<f32, 2>
      %23 = const {value=0 at=4} : i32
      %24 = dim {dims=[rows] at=4} : i32
      %25 = mul %m, %24 {at=4} : i32
      %r = load %22, %25, %23 {value=0 dims=[rows, 1] at=4} : tile<f32, rows, 1>
      %27 = const {value=0 at=5} : i32
      %28 = mul %d, %v {at=5} : tile<f32, rows, width>
      %29 = mul %28, %r {at=5} : tile<f32, rows, width>
      %30 = reduceSum %29 {along=rows at=5} : tile<f32, 1, width>
      store %partial, %m, %27, %30 {at=5}
      %31 = const {value=0 at=6} : i32
      %32 = load %gain, %31 {value=0 dims=[width] at=6} : tile<f32, 1, width>
      %scaled = mul %d, %32 {at=6} : tile<f32, rows, width>
      %34 = mul %scaled, %v {at=7} : tile<f32, rows, width>
      %35 = reduceSum %34 {along=columns at=7} : tile<f32, rows, 1>
      %36 = mul %35, %r {at=7} : tile<f32, rows, 1>
      %37 = mul %36, %r {at=7} : tile<f32, rows, 1>
      %38 = cast %width {at=7} : f32
      %projection = div %37, %38 {at=7} : tile<f32, rows, 1>
      %40 = const {value=0 at=8} : i32
      %41 = const {value=0 at=8} : i32
      %42 = dim {dims=[rows] at=8} : i32
      %43 = mul %m, %42 {at=8} : i32
      %44 = load %dx, %43, %41 {value=0 dims=[rows, width] at=8} : tile<f32, rows, width>
      %45 = mul %v, %projection {at=8} : tile<f32, rows, width>
      %46 = sub %scaled, %45 {at=8} : tile<f32, rows, width>
      %47 = mul %r, %46 {at=8} : tile<f32, rows, width>
      %48 = add %44, %47 {at=8} : tile<f32, rows, width>
      %49 = dim {dims=[rows] at=8} : i32
      %50 = mul %m, %49 {at=8} : i32
      store %dx, %50, %40, %48 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "6c6a4c4fc851", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "dy"), new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "gain"), new ViewParameter(4, ViewAccess.Read, "inverse"), new ViewParameter(4, ViewAccess.Write, "dx"), new ViewParameter(4, ViewAccess.Write, "partial") }, Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<float> _tensor_x, Tensor<float> _tensor_gain, Tensor<float> _tensor_inverse, Tensor<float> _tensor_dx, Tensor<float> _tensor_partial, int @width, int @rows)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gain = _launch.Argument(_tensor_gain, 1, _handle.Name, "gain");
        ViewArgument @inverse = _launch.Argument(_tensor_inverse, 1, _handle.Name, "inverse");
        ViewArgument @dx = _launch.Argument(_tensor_dx, 2, _handle.Name, "dx");
        ViewArgument @partial = _launch.Argument(_tensor_partial, 2, _handle.Name, "partial");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @dy, @x, @gain, @inverse, @dx, @partial };
        Launch.CheckOverlap(_handle, _views);
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
                var _program = new CpuProgram { @dy = @dy, @x = @x, @gain = @gain, @inverse = @inverse, @dx = @dx, @partial = @partial, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dy, _tensor_x, _tensor_gain, _tensor_inverse, _tensor_dx, _tensor_partial, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<float> @x, Tensor<float> @gain, Tensor<float> @inverse, Tensor<float> @dx, Tensor<float> @partial, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.RmsNorm.Backward(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gain), InterpreterViews.ReadView(@inverse), InterpreterViews.View(@dx), InterpreterViews.View(@partial), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dy;
        public ViewArgument @x;
        public ViewArgument @gain;
        public ViewArgument @inverse;
        public ViewArgument @dx;
        public ViewArgument @partial;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _e6_bytes = CpuTile.Bytes(1, width);
            int _e7_bytes = CpuTile.Bytes(1, width);
            int _e8_bytes = CpuTile.Bytes(1, 1);
            int _e9_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _b0 = _e9 + _e9_bytes;
            // var v = x.Load((m, 0), (rows, width));
            int _v0 = m * rows;
            // var r = inverse.AsColumn().Load((m, 0), (rows, 1));
            ViewArgument inverse_2 = CpuViews.AsColumn(@inverse);
            // partial.Store((m, 0), (d * v * r).Sum(Axis.Rows));
            {
                var dy_in = new TileReader<float>(@dy, _v0, 0, width, 0f, _e0);
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                var inverse_in = new TileReader<float>(inverse_2, _v0, 0, 1, 0f, _e2);
                CpuMemory.Fill(_b0, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint dy_in_row = dy_in.Row(_r);
                    nint x_in_row = x_in.Row(_r);
                    nint inverse_in_row = inverse_in.Row(_r);
                    float r = CpuMemory.ReadF32(inverse_in_row);
                    var r_splat = Vector512.Create(r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var d = CpuMemory.LoadF32(dy_in_row + 4 * _c);
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v1 = d * v;
                            var _v2 = _v1 * r_splat;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + _v2);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var d_2 = CpuMemory.LoadF32(dy_in_row + 4 * _c, _n);
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v3 = d_2 * v_2;
                            var _v4 = _v3 * r_splat;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + _v4);
                        }
                    }
                }
            }
            {
                var partial_out = new TileWriter<float>(@partial, m, 0, width, _e3);
                {
                    nint partial_out_row = partial_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(partial_out_row + 4 * _c, _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v6 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(partial_out_row + 4 * _c, _v6, _n);
                        }
                    }
                    partial_out.End(0);
                }
            }
            // var projection = (scaled * v).Sum(Axis.Columns) * r * r / width;
            // dx.Store((m, 0), dx.Load((m, 0), (rows, width)) + r * (scaled - v * projection));
            {
                var dy_in_2 = new TileReader<float>(@dy, _v0, 0, width, 0f, _e4);
                var gain_in = new TileReader<float>(@gain, 0, 0, width, 0f, _e5);
                var x_in_2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e6);
                var dx_in = new TileReader<float>(@dx, _v0, 0, width, 0f, _e7);
                var inverse_in_2 = new TileReader<float>(inverse_2, _v0, 0, 1, 0f, _e8);
                var dx_out = new TileWriter<float>(@dx, _v0, 0, width, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint dy_in_2_row = dy_in_2.Row(_r);
                    nint gain_in_row = gain_in.Row(0);
                    nint x_in_2_row = x_in_2.Row(_r);
                    nint dx_in_row = dx_in.Row(_r);
                    nint inverse_in_2_row = inverse_in_2.Row(_r);
                    nint dx_out_row = dx_out.Row(_r);
                    float _v7;
                    {
                        Vector512<float> _v7_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var d_3 = CpuMemory.LoadF32(dy_in_2_row + 4 * _c);
                            var _v8 = CpuMemory.LoadF32(gain_in_row + 4 * _c);
                            var scaled = d_3 * _v8;
                            var v_3 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            var _v9 = scaled * v_3;
                            _v7_lanes = _v7_lanes + _v9;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var d_4 = CpuMemory.LoadF32(dy_in_2_row + 4 * _c, _n);
                            var _v10 = CpuMemory.LoadF32(gain_in_row + 4 * _c, _n);
                            var scaled_2 = d_4 * _v10;
                            var v_4 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            var _v11 = scaled_2 * v_4;
                            _v7_lanes = _v7_lanes + CpuMath.Keep(_v11, _n, 0f);
                        }
                        _v7 = CpuMath.Sum(_v7_lanes);
                    }
                    float r_2 = CpuMemory.ReadF32(inverse_in_2_row);
                    float _v12 = _v7 * r_2;
                    float _v13 = _v12 * r_2;
                    float projection = _v13 / (float)@width;
                    var projection_splat = Vector512.Create(projection);
                    var r_splat_2 = Vector512.Create(r_2);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF32(dx_in_row + 4 * _c);
                            var d_5 = CpuMemory.LoadF32(dy_in_2_row + 4 * _c);
                            var _v15 = CpuMemory.LoadF32(gain_in_row + 4 * _c);
                            var scaled_3 = d_5 * _v15;
                            var v_5 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            var _v16 = v_5 * projection_splat;
                            var _v17 = scaled_3 - _v16;
                            var _v18 = r_splat_2 * _v17;
                            var _v19 = _v14 + _v18;
                            CpuMemory.StoreF32(dx_out_row + 4 * _c, _v19);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v20 = CpuMemory.LoadF32(dx_in_row + 4 * _c, _n);
                            var d_6 = CpuMemory.LoadF32(dy_in_2_row + 4 * _c, _n);
                            var _v21 = CpuMemory.LoadF32(gain_in_row + 4 * _c, _n);
                            var scaled_4 = d_6 * _v21;
                            var v_6 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            var _v22 = v_6 * projection_splat;
                            var _v23 = scaled_4 - _v22;
                            var _v24 = r_splat_2 * _v23;
                            var _v25 = _v20 + _v24;
                            CpuMemory.StoreF32(dx_out_row + 4 * _c, _v25, _n);
                        }
                    }
                    dx_out.End(_r);
                }
            }
        }
    }
}
