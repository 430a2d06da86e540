private static partial class AlongColumns_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ChoiceKernels.AlongColumns",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ChoiceKernels.AlongColumns
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 1, write>
    param view %z : view<i32, 2, write>
    param const %width : i32 = 40
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), rows));"
    statement 2 "var v = a.Load((i, 0), (rows, width));"
    statement 3 "var n = b.Load((i, 0), (rows, width), -7);"
    statement 4 "var inside = a.InBounds(1, 0, width);"
    statement 5 "y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));"
    statement 6 "z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));"
    statement 7 "z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));"
    statement 8 "z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));"
    statement 9 "z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));"
    statement 10 "z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));"
    statement 11 "z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());"
    statement 12 "z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());"
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
      %inside = inBounds %a, %20 {dims=[width] axis=1 at=4} : tile<bool, 1, width>
      %22 = asColumn %y {at=5} : view<f32, 2, write>
      %23 = const {value=0 at=5} : i32
      %24 = const {value=0x3FE0000000000000 at=5} : f32
      %25 = add %v, %24 {at=5} : tile<f32, rows, width>
      %26 = reduceProd %25 {along=columns at=5} : tile<f32, rows, 1>
      %27 = dim {dims=[rows] at=5} : i32
      %28 = mul %i, %27 {at=5} : i32
      store %22, %28, %23, %26 {at=5}
      %29 = const {value=0 at=6} : i32
      %30 = slice %z, %29 {at=6} : view<i32, 1, write>
      %31 = asColumn %30 {at=6} : view<i32, 2, write>
      %32 = const {value=0 at=6} : i32
      %33 = reduceProd %n {along=columns at=6} : tile<i32, rows, 1>
      %34 = dim {dims=[rows] at=6} : i32
      %35 = mul %i, %34 {at=6} : i32
      store %31, %35, %32, %33 {at=6}
      %36 = const {value=1 at=7} : i32
      %37 = slice %z, %36 {at=7} : view<i32, 1, write>
      %38 = asColumn %37 {at=7} : view<i32, 2, write>
      %39 = const {value=0 at=7} : i32
      %40 = reduceArgMax %v {along=columns at=7} : tile<i32, rows, 1>
      %41 = dim {dims=[rows] at=7} : i32
      %42 = mul %i, %41 {at=7} : i32
      store %38, %42, %39, %40 {at=7}
      %43 = const {value=2 at=8} : i32
      %44 = slice %z, %43 {at=8} : view<i32, 1, write>
      %45 = asColumn %44 {at=8} : view<i32, 2, write>
      %46 = const {value=0 at=8} : i32
      %47 = reduceArgMin %v {along=columns at=8} : tile<i32, rows, 1>
      %48 = dim {dims=[rows] at=8} : i32
      %49 = mul %i, %48 {at=8} : i32
      store %45, %49, %46, %47 {at=8}
      %50 = const {value=3 at=9} : i32
      %51 = slice %z, %50 {at=9} : view<i32, 1, write>
      %52 = asColumn %51 {at=9} : view<i32, 2, write>
      %53 = const {value=0 at=9} : i32
      %54 = reduceArgMax %n {along=columns at=9} : tile<i32, rows, 1>
      %55 = dim {dims=[rows] at=9} : i32
      %56 = mul %i, %55 {at=9} : i32
      store %52, %56, %53, %54 {at=9}
      %57 = const {value=4 at=10} : i32
      %58 = slice %z, %57 {at=10} : view<i32, 1, write>
      %59 = asColumn %58 {at=10} : view<i32, 2, write>
      %60 = const {value=0 at=10} : i32
      %61 = reduceArgMin %n {along=columns at=10} : tile<i32, rows, 1>
      %62 = dim {dims=[rows] at=10} : i32
      %63 = mul %i, %62 {at=10} : i32
      store %59, %63, %60, %61 {at=10}
      %64 = const {value=5 at=11} : i32
      %65 = slice %z, %64 {at=11} : view<i32, 1, write>
      %66 = asColumn %65 {at=11} : view<i32, 2, write>
      %67 = const {value=0 at=11} : i32
      %68 = const {value=0x3FFE666660000000 at=11} : f32
      %69 = gt %v, %68 {at=11} : tile<bool, rows, width>
      %70 = and %69, %inside {at=11} : tile<bool, rows, width>
      %71 = reduceAny %70 {along=columns at=11} : tile<bool, rows, 1>
      %72 = cast %71 {at=11} : tile<i32, rows, 1>
      %73 = dim {dims=[rows] at=11} : i32
      %74 = mul %i, %73 {at=11} : i32
      store %66, %74, %67, %72 {at=11}
      %75 = const {value=6 at=12} : i32
      %76 = slice %z, %75 {at=12} : view<i32, 1, write>
      %77 = asColumn %76 {at=12} : view<i32, 2, write>
      %78 = const {value=0 at=12} : i32
      %79 = const {value=0xBFFE666660000000 at=12} : f32
      %80 = gt %v, %79 {at=12} : tile<bool, rows, width>
      %81 = not %inside {at=12} : tile<bool, 1, width>
      %82 = or %80, %81 {at=12} : tile<bool, rows, width>
      %83 = reduceAll %82 {along=columns at=12} : tile<bool, rows, 1>
      %84 = cast %83 {at=12} : tile<i32, rows, 1>
      %85 = dim {dims=[rows] at=12} : i32
      %86 = mul %i, %85 {at=12} : i32
      store %77, %86, %78, %84 {at=12}
      yield
    }
    """,
        _lines)
        { Fingerprint = "ed2e7bf527fc", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(AlongColumns_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @a.Length0, @y.Length0, @z.Length1);
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
        _launch.Interpret(() => global::Fusion.Conformance.ChoiceKernels.AlongColumns(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @width, @rows));

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
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int _e5_bytes = CpuTile.Bytes(1, 1);
            int _e6_bytes = CpuTile.Bytes(1, 1);
            int _e7_bytes = CpuTile.Bytes(1, 1);
            int _e8_bytes = CpuTile.Bytes(1, 1);
            int _e9_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            // var v = a.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
            ViewArgument y_2 = CpuViews.AsColumn(@y);
            // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            ViewArgument z_3 = CpuViews.AsColumn(z_2);
            // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 1);
            ViewArgument z_5 = CpuViews.AsColumn(z_4);
            // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
            ViewArgument z_6 = CpuViews.Slice(@z, 4, 2);
            ViewArgument z_7 = CpuViews.AsColumn(z_6);
            // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
            ViewArgument z_8 = CpuViews.Slice(@z, 4, 3);
            ViewArgument z_9 = CpuViews.AsColumn(z_8);
            // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
            ViewArgument z_10 = CpuViews.Slice(@z, 4, 4);
            ViewArgument z_11 = CpuViews.AsColumn(z_10);
            // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
            ViewArgument z_12 = CpuViews.Slice(@z, 4, 5);
            ViewArgument z_13 = CpuViews.AsColumn(z_12);
            // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
            ViewArgument z_14 = CpuViews.Slice(@z, 4, 6);
            ViewArgument z_15 = CpuViews.AsColumn(z_14);
            // y.AsColumn().Store((i, 0), (v + 0.5f).Prod(Axis.Columns));
            // z[0].AsColumn().Store((i, 0), n.Prod(Axis.Columns));
            // z[1].AsColumn().Store((i, 0), v.ArgMax(Axis.Columns));
            // z[2].AsColumn().Store((i, 0), v.ArgMin(Axis.Columns));
            // z[3].AsColumn().Store((i, 0), n.ArgMax(Axis.Columns));
            // z[4].AsColumn().Store((i, 0), n.ArgMin(Axis.Columns));
            // z[5].AsColumn().Store((i, 0), ((v > 1.9f) & inside).Any(Axis.Columns).To<int>());
            // z[6].AsColumn().Store((i, 0), ((v > -1.9f) | !inside).All(Axis.Columns).To<int>());
            {
                var a_in = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, _v0, 0, 1, _e1);
                var b_in = new TileReader<int>(@b, _v0, 0, width, -7, _e2);
                var z_out = new TileWriter<int>(z_3, _v0, 0, 1, _e3);
                var z_out_2 = new TileWriter<int>(z_5, _v0, 0, 1, _e4);
                var z_out_3 = new TileWriter<int>(z_7, _v0, 0, 1, _e5);
                var z_out_4 = new TileWriter<int>(z_9, _v0, 0, 1, _e6);
                var z_out_5 = new TileWriter<int>(z_11, _v0, 0, 1, _e7);
                var z_out_6 = new TileWriter<int>(z_13, _v0, 0, 1, _e8);
                var z_out_7 = new TileWriter<int>(z_15, _v0, 0, 1, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    nint z_out_row = z_out.Row(_r);
                    nint z_out_2_row = z_out_2.Row(_r);
                    nint z_out_3_row = z_out_3.Row(_r);
                    nint z_out_4_row = z_out_4.Row(_r);
                    nint z_out_5_row = z_out_5.Row(_r);
                    nint z_out_6_row = z_out_6.Row(_r);
                    nint z_out_7_row = z_out_7.Row(_r);
                    var _s1 = Vector512.Create(0.5f);
                    var _s2 = Vector512.Create(1.89999998f);
                    var _s3 = Vector512.Create(0);
                    var _s4 = Vector512.Create(@a.Length1);
                    var _s5 = Vector512.Create(-1.89999998f);
                    float _v6;
                    int _v7;
                    float _v8;
                    float _v9;
                    int _v10;
                    int _v11;
                    int _v12;
                    int _v13;
                    {
                        Vector512<float> _v6_lanes = Vector512.Create(1f);
                        Vector512<int> _v7_lanes = Vector512.Create(1);
                        Vector512<float> _v8_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v9_lanes = Vector512.Create(float.PositiveInfinity);
                        Vector512<int> _v10_lanes = Vector512.Create(int.MinValue);
                        Vector512<int> _v11_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v12_lanes = Vector512.Create(int.MinValue);
                        Vector512<int> _v13_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v14 = v + _s1;
                            _v6_lanes = _v6_lanes * _v14;
                            var n = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            _v7_lanes = _v7_lanes * n;
                            _v8_lanes = Vector512.Max(_v8_lanes, v);
                            _v9_lanes = Vector512.Min(_v9_lanes, v);
                            _v10_lanes = Vector512.Max(_v10_lanes, n);
                            _v11_lanes = Vector512.Min(_v11_lanes, n);
                            var _v15 = Vector512.GreaterThan(v, _s2).AsInt32();
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v17 = Vector512.GreaterThanOrEqual(_v16, _s3);
                            var _v18 = Vector512.LessThan(_v16, _s4);
                            var _v19 = _v17 & _v18;
                            var _v20 = _v15 & _v19;
                            var _v21 = -_v20;
                            _v12_lanes = Vector512.Max(_v12_lanes, _v21);
                            var _v22 = Vector512.GreaterThan(v, _s5).AsInt32();
                            var _v23 = ~_v19;
                            var _v24 = _v22 | _v23;
                            var _v25 = -_v24;
                            _v13_lanes = Vector512.Min(_v13_lanes, _v25);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v26 = v_2 + _s1;
                            _v6_lanes = _v6_lanes * CpuMath.Keep(_v26, _n, 1f);
                            var n_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            _v7_lanes = _v7_lanes * CpuMath.Keep(n_2, _n, 1);
                            _v8_lanes = Vector512.Max(_v8_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                            _v9_lanes = Vector512.Min(_v9_lanes, CpuMath.Keep(v_2, _n, float.PositiveInfinity));
                            _v10_lanes = Vector512.Max(_v10_lanes, CpuMath.Keep(n_2, _n, int.MinValue));
                            _v11_lanes = Vector512.Min(_v11_lanes, CpuMath.Keep(n_2, _n, int.MaxValue));
                            var _v27 = Vector512.GreaterThan(v_2, _s2).AsInt32();
                            var _v28 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v29 = Vector512.GreaterThanOrEqual(_v28, _s3);
                            var _v30 = Vector512.LessThan(_v28, _s4);
                            var _v31 = _v29 & _v30;
                            var _v32 = _v27 & _v31;
                            var _v33 = -_v32;
                            _v12_lanes = Vector512.Max(_v12_lanes, CpuMath.Keep(_v33, _n, int.MinValue));
                            var _v34 = Vector512.GreaterThan(v_2, _s5).AsInt32();
                            var _v35 = ~_v31;
                            var _v36 = _v34 | _v35;
                            var _v37 = -_v36;
                            _v13_lanes = Vector512.Min(_v13_lanes, CpuMath.Keep(_v37, _n, int.MaxValue));
                        }
                        _v6 = CpuMath.Prod(_v6_lanes);
                        _v7 = CpuMath.Prod(_v7_lanes);
                        _v8 = CpuMath.Max(_v8_lanes);
                        _v9 = CpuMath.Min(_v9_lanes);
                        _v10 = CpuMath.Max(_v10_lanes);
                        _v11 = CpuMath.Min(_v11_lanes);
                        _v12 = CpuMath.Max(_v12_lanes);
                        _v13 = CpuMath.Min(_v13_lanes);
                    }
                    CpuMemory.WriteF32(y_out_row, _v6);
                    CpuMemory.WriteI32(z_out_row, _v7);
                    bool _v38 = _v12 != 0;
                    int _v39 = _v38 ? 1 : 0;
                    CpuMemory.WriteI32(z_out_6_row, _v39);
                    bool _v40 = _v13 != 0;
                    int _v41 = _v40 ? 1 : 0;
                    CpuMemory.WriteI32(z_out_7_row, _v41);
                    var _s42 = Vector512.Create(_v8);
                    var _s43 = Vector512.Create(2147483647);
                    var _s44 = Vector512.Create(_v9);
                    var _s45 = Vector512.Create(_v10);
                    var _s46 = Vector512.Create(_v11);
                    int _v47;
                    int _v48;
                    int _v49;
                    int _v50;
                    {
                        Vector512<int> _v47_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v48_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v49_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v50_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v51 = Vector512.Equals(v_3, _s42).AsInt32();
                            var _v52 = ~Vector512.Equals(v_3, v_3).AsInt32();
                            var _v53 = _v51 | _v52;
                            var _v54 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v55 = Vector512.ConditionalSelect(_v53, _v54, _s43);
                            _v47_lanes = Vector512.Min(_v47_lanes, _v55);
                            var _v56 = Vector512.Equals(v_3, _s44).AsInt32();
                            var _v57 = ~Vector512.Equals(v_3, v_3).AsInt32();
                            var _v58 = _v56 | _v57;
                            var _v59 = Vector512.ConditionalSelect(_v58, _v54, _s43);
                            _v48_lanes = Vector512.Min(_v48_lanes, _v59);
                            var n_3 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v60 = Vector512.Equals(n_3, _s45);
                            var _v61 = Vector512.ConditionalSelect(_v60, _v54, _s43);
                            _v49_lanes = Vector512.Min(_v49_lanes, _v61);
                            var _v62 = Vector512.Equals(n_3, _s46);
                            var _v63 = Vector512.ConditionalSelect(_v62, _v54, _s43);
                            _v50_lanes = Vector512.Min(_v50_lanes, _v63);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v64 = Vector512.Equals(v_4, _s42).AsInt32();
                            var _v65 = ~Vector512.Equals(v_4, v_4).AsInt32();
                            var _v66 = _v64 | _v65;
                            var _v67 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v68 = Vector512.ConditionalSelect(_v66, _v67, _s43);
                            _v47_lanes = Vector512.Min(_v47_lanes, CpuMath.Keep(_v68, _n, int.MaxValue));
                            var _v69 = Vector512.Equals(v_4, _s44).AsInt32();
                            var _v70 = ~Vector512.Equals(v_4, v_4).AsInt32();
                            var _v71 = _v69 | _v70;
                            var _v72 = Vector512.ConditionalSelect(_v71, _v67, _s43);
                            _v48_lanes = Vector512.Min(_v48_lanes, CpuMath.Keep(_v72, _n, int.MaxValue));
                            var n_4 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v73 = Vector512.Equals(n_4, _s45);
                            var _v74 = Vector512.ConditionalSelect(_v73, _v67, _s43);
                            _v49_lanes = Vector512.Min(_v49_lanes, CpuMath.Keep(_v74, _n, int.MaxValue));
                            var _v75 = Vector512.Equals(n_4, _s46);
                            var _v76 = Vector512.ConditionalSelect(_v75, _v67, _s43);
                            _v50_lanes = Vector512.Min(_v50_lanes, CpuMath.Keep(_v76, _n, int.MaxValue));
                        }
                        _v47 = CpuMath.Min(_v47_lanes);
                        _v48 = CpuMath.Min(_v48_lanes);
                        _v49 = CpuMath.Min(_v49_lanes);
                        _v50 = CpuMath.Min(_v50_lanes);
                    }
                    CpuMemory.WriteI32(z_out_2_row, _v47);
                    CpuMemory.WriteI32(z_out_3_row, _v48);
                    CpuMemory.WriteI32(z_out_4_row, _v49);
                    CpuMemory.WriteI32(z_out_5_row, _v50);
                    y_out.End(_r);
                    z_out.End(_r);
                    z_out_2.End(_r);
                    z_out_3.End(_r);
                    z_out_4.End(_r);
                    z_out_5.End(_r);
                    z_out_6.End(_r);
                    z_out_7.End(_r);
                }
            }
        }
    }
}
