private static partial class AlongColumns_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.AlongColumns",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.AlongColumns
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 2, write>
    param view %z : view<i32, 2, write>
    param const %width : i32 = 40
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), rows));"
    statement 2 "var v = a.Load((i, 0), (rows, width));"
    statement 3 "var n = b.Load((i, 0), (rows, width), -7);"
    statement 4 "y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));"
    statement 5 "y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));"
    statement 6 "y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));"
    statement 7 "z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));"
    statement 8 "z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));"
    statement 9 "z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));"
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
      %16 = const {value=0 at=3} : i32
      %17 = dim {dims=[rows] at=3} : i32
      %18 = mul %i, %17 {at=3} : i32
      %n = load %b, %18, %16 {value=-7 dims=[rows, width] at=3} : tile<i32, rows, width>
      %20 = const {value=0 at=4} : i32
      %21 = slice %y, %20 {at=4} : view<f32, 1, write>
      %22 = asColumn %21 {at=4} : view<f32, 2, write>
      %23 = const {value=0 at=4} : i32
      %24 = reduceSum %v {along=columns at=4} : tile<f32, rows, 1>
      %25 = dim {dims=[rows] at=4} : i32
      %26 = mul %i, %25 {at=4} : i32
      store %22, %26, %23, %24 {at=4}
      %27 = const {value=1 at=5} : i32
      %28 = slice %y, %27 {at=5} : view<f32, 1, write>
      %29 = asColumn %28 {at=5} : view<f32, 2, write>
      %30 = const {value=0 at=5} : i32
      %31 = reduceMax %v {along=columns at=5} : tile<f32, rows, 1>
      %32 = dim {dims=[rows] at=5} : i32
      %33 = mul %i, %32 {at=5} : i32
      store %29, %33, %30, %31 {at=5}
      %34 = const {value=2 at=6} : i32
      %35 = slice %y, %34 {at=6} : view<f32, 1, write>
      %36 = asColumn %35 {at=6} : view<f32, 2, write>
      %37 = const {value=0 at=6} : i32
      %38 = reduceMin %v {along=columns at=6} : tile<f32, rows, 1>
      %39 = dim {dims=[rows] at=6} : i32
      %40 = mul %i, %39 {at=6} : i32
      store %36, %40, %37, %38 {at=6}
      %41 = const {value=0 at=7} : i32
      %42 = slice %z, %41 {at=7} : view<i32, 1, write>
      %43 = asColumn %42 {at=7} : view<i32, 2, write>
      %44 = const {value=0 at=7} : i32
      %45 = reduceSum %n {along=columns at=7} : tile<i32, rows, 1>
      %46 = dim {dims=[rows] at=7} : i32
      %47 = mul %i, %46 {at=7} : i32
      store %43, %47, %44, %45 {at=7}
      %48 = const {value=1 at=8} : i32
      %49 = slice %z, %48 {at=8} : view<i32, 1, write>
      %50 = asColumn %49 {at=8} : view<i32, 2, write>
      %51 = const {value=0 at=8} : i32
      %52 = reduceMax %n {along=columns at=8} : tile<i32, rows, 1>
      %53 = dim {dims=[rows] at=8} : i32
      %54 = mul %i, %53 {at=8} : i32
      store %50, %54, %51, %52 {at=8}
      %55 = const {value=2 at=9} : i32
      %56 = slice %z, %55 {at=9} : view<i32, 1, write>
      %57 = asColumn %56 {at=9} : view<i32, 2, write>
      %58 = const {value=0 at=9} : i32
      %59 = reduceMin %n {along=columns at=9} : tile<i32, rows, 1>
      %60 = dim {dims=[rows] at=9} : i32
      %61 = mul %i, %60 {at=9} : i32
      store %57, %61, %58, %59 {at=9}
      yield
    }
    """,
        _lines)
        { Fingerprint = "af548eb55fc3", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(AlongColumns_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @a.Length0, @y.Length1, @z.Length1);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<float> @y, Tensor<int> @z, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.ReductionKernels.AlongColumns(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, 1);
            int _e6_bytes = CpuTile.Bytes(1, 1);
            int _e7_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            // var v = a.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            ViewArgument y_3 = CpuViews.AsColumn(y_2);
            // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 1);
            ViewArgument y_5 = CpuViews.AsColumn(y_4);
            // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
            ViewArgument y_6 = CpuViews.Slice(@y, 4, 2);
            ViewArgument y_7 = CpuViews.AsColumn(y_6);
            // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            ViewArgument z_3 = CpuViews.AsColumn(z_2);
            // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 1);
            ViewArgument z_5 = CpuViews.AsColumn(z_4);
            // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
            ViewArgument z_6 = CpuViews.Slice(@z, 4, 2);
            ViewArgument z_7 = CpuViews.AsColumn(z_6);
            // y[0].AsColumn().Store((i, 0), v.Sum(Axis.Columns));
            // y[1].AsColumn().Store((i, 0), v.Max(Axis.Columns));
            // y[2].AsColumn().Store((i, 0), v.Min(Axis.Columns));
            // z[0].AsColumn().Store((i, 0), n.Sum(Axis.Columns));
            // z[1].AsColumn().Store((i, 0), n.Max(Axis.Columns));
            // z[2].AsColumn().Store((i, 0), n.Min(Axis.Columns));
            {
                var a_in = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var y_out = new TileWriter<float>(y_3, _v0, 0, 1, _e1);
                var y_out_2 = new TileWriter<float>(y_5, _v0, 0, 1, _e2);
                var y_out_3 = new TileWriter<float>(y_7, _v0, 0, 1, _e3);
                var b_in = new TileReader<int>(@b, _v0, 0, width, -7, _e4);
                var z_out = new TileWriter<int>(z_3, _v0, 0, 1, _e5);
                var z_out_2 = new TileWriter<int>(z_5, _v0, 0, 1, _e6);
                var z_out_3 = new TileWriter<int>(z_7, _v0, 0, 1, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    nint y_out_2_row = y_out_2.Row(_r);
                    nint y_out_3_row = y_out_3.Row(_r);
                    nint z_out_row = z_out.Row(_r);
                    nint z_out_2_row = z_out_2.Row(_r);
                    nint z_out_3_row = z_out_3.Row(_r);
                    float _v1;
                    float _v2;
                    float _v3;
                    int _v4;
                    int _v5;
                    int _v6;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        Vector512<float> _v2_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v3_lanes = Vector512.Create(float.PositiveInfinity);
                        Vector512<int> _v4_lanes = Vector512.Create(0);
                        Vector512<int> _v5_lanes = Vector512.Create(int.MinValue);
                        Vector512<int> _v6_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            _v1_lanes = _v1_lanes + v;
                            _v2_lanes = Vector512.Max(_v2_lanes, v);
                            _v3_lanes = Vector512.Min(_v3_lanes, v);
                            var n = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            _v4_lanes = _v4_lanes + n;
                            _v5_lanes = Vector512.Max(_v5_lanes, n);
                            _v6_lanes = Vector512.Min(_v6_lanes, n);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            _v1_lanes = _v1_lanes + CpuMath.Keep(v_2, _n, 0f);
                            _v2_lanes = Vector512.Max(_v2_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                            _v3_lanes = Vector512.Min(_v3_lanes, CpuMath.Keep(v_2, _n, float.PositiveInfinity));
                            var n_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            _v4_lanes = _v4_lanes + CpuMath.Keep(n_2, _n, 0);
                            _v5_lanes = Vector512.Max(_v5_lanes, CpuMath.Keep(n_2, _n, int.MinValue));
                            _v6_lanes = Vector512.Min(_v6_lanes, CpuMath.Keep(n_2, _n, int.MaxValue));
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                        _v2 = CpuMath.Max(_v2_lanes);
                        _v3 = CpuMath.Min(_v3_lanes);
                        _v4 = CpuMath.Sum(_v4_lanes);
                        _v5 = CpuMath.Max(_v5_lanes);
                        _v6 = CpuMath.Min(_v6_lanes);
                    }
                    CpuMemory.WriteF32(y_out_row, _v1);
                    CpuMemory.WriteF32(y_out_2_row, _v2);
                    CpuMemory.WriteF32(y_out_3_row, _v3);
                    CpuMemory.WriteI32(z_out_row, _v4);
                    CpuMemory.WriteI32(z_out_2_row, _v5);
                    CpuMemory.WriteI32(z_out_3_row, _v6);
                    y_out.End(_r);
                    y_out_2.End(_r);
                    y_out_3.End(_r);
                    z_out.End(_r);
                    z_out_2.End(_r);
                    z_out_3.End(_r);
                }
            }
        }
    }
}
