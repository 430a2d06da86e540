private static partial class Best_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ChoiceKernels.Best",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ChoiceKernels.Best
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 3, write>
    param view %z : view<i32, 3, write>
    param const %width : i32 = 40
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), rows));"
    statement 2 "var v = a.Load((i, 0), (rows, width));"
    statement 3 "var (values, columns) = v.TopK(8);"
    statement 4 "y[0].Store((i, 0), values);"
    statement 5 "z[0].Store((i, 0), columns);"
    statement 6 "var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);"
    statement 7 "z[1].Store((i, 0), most);"
    statement 8 "z[2].Store((i, 0), at);"
    statement 9 "var (one, first) = Tile.Exp(v).TopK(1);"
    statement 10 "y[1].Store((i, 0), one + values);"
    statement 11 "z[3].Store((i, 0), first + columns);"
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
      %values, %columns = topK %v {dims=[8] at=3} : tile<f32, rows, 8>, tile<i32, rows, 8>
      %18 = const {value=0 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<f32, 2, write>
      %20 = const {value=0 at=4} : i32
      %21 = dim {dims=[rows] at=4} : i32
      %22 = mul %i, %21 {at=4} : i32
      store %19, %22, %20, %values {at=4}
      %23 = const {value=0 at=5} : i32
      %24 = slice %z, %23 {at=5} : view<i32, 2, write>
      %25 = const {value=0 at=5} : i32
      %26 = dim {dims=[rows] at=5} : i32
      %27 = mul %i, %26 {at=5} : i32
      store %24, %27, %25, %columns {at=5}
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %i, %29 {at=6} : i32
      %31 = load %b, %30, %28 {value=0 dims=[rows, width] at=6} : tile<i32, rows, width>
      %most, %at = topK %31 {dims=[8] at=6} : tile<i32, rows, 8>, tile<i32, rows, 8>
      %34 = const {value=1 at=7} : i32
      %35 = slice %z, %34 {at=7} : view<i32, 2, write>
      %36 = const {value=0 at=7} : i32
      %37 = dim {dims=[rows] at=7} : i32
      %38 = mul %i, %37 {at=7} : i32
      store %35, %38, %36, %most {at=7}
      %39 = const {value=2 at=8} : i32
      %40 = slice %z, %39 {at=8} : view<i32, 2, write>
      %41 = const {value=0 at=8} : i32
      %42 = dim {dims=[rows] at=8} : i32
      %43 = mul %i, %42 {at=8} : i32
      store %40, %43, %41, %at {at=8}
      %44 = exp %v {at=9} : tile<f32, rows, width>
      %one, %first = topK %44 {dims=[1] at=9} : tile<f32, rows, 1>, tile<i32, rows, 1>
      %47 = const {value=1 at=10} : i32
      %48 = slice %y, %47 {at=10} : view<f32, 2, write>
      %49 = const {value=0 at=10} : i32
      %50 = add %one, %values {at=10} : tile<f32, rows, 8>
      %51 = dim {dims=[rows] at=10} : i32
      %52 = mul %i, %51 {at=10} : i32
      store %48, %52, %49, %50 {at=10}
      %53 = const {value=3 at=11} : i32
      %54 = slice %z, %53 {at=11} : view<i32, 2, write>
      %55 = const {value=0 at=11} : i32
      %56 = add %first, %columns {at=11} : tile<i32, rows, 8>
      %57 = dim {dims=[rows] at=11} : i32
      %58 = mul %i, %57 {at=11} : i32
      store %54, %58, %55, %56 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "fb2a2004b0ec", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(Best_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 3, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        Launch.Require(8 <= width, _handle.Name, "TopK of 8 from width columns");
        Launch.Require(1 <= width, _handle.Name, "TopK of 1 from width columns");
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
        _launch.Interpret(() => global::Fusion.Conformance.ChoiceKernels.Best(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @width, @rows));

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
            int _e1_bytes = CpuTile.Bytes(1, 8);
            int _e2_bytes = CpuTile.Bytes(1, 8);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, 8);
            int _e5_bytes = CpuTile.Bytes(1, 8);
            int _e6_bytes = CpuTile.Bytes(1, 8);
            int _e7_bytes = CpuTile.Bytes(1, 8);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _b0 = _e7 + _e7_bytes;
            // var v = a.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // y[0].Store((i, 0), values);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // z[0].Store((i, 0), columns);
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // z[1].Store((i, 0), most);
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[2].Store((i, 0), at);
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // y[1].Store((i, 0), one + values);
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // z[3].Store((i, 0), first + columns);
            ViewArgument z_5 = CpuViews.Slice(@z, 4, 3);
            // var (values, columns) = v.TopK(8);
            // y[0].Store((i, 0), values);
            // z[0].Store((i, 0), columns);
            // var (most, at) = b.Load((i, 0), (rows, width)).TopK(8);
            // z[1].Store((i, 0), most);
            // z[2].Store((i, 0), at);
            // var (one, first) = Tile.Exp(v).TopK(1);
            // y[1].Store((i, 0), one + values);
            // z[3].Store((i, 0), first + columns);
            {
                var a_in = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, _v0, 0, 8, _e1);
                var z_out = new TileWriter<int>(z_2, _v0, 0, 8, _e2);
                var b_in = new TileReader<int>(@b, _v0, 0, width, 0, _e3);
                var z_out_2 = new TileWriter<int>(z_3, _v0, 0, 8, _e4);
                var z_out_3 = new TileWriter<int>(z_4, _v0, 0, 8, _e5);
                var y_out_2 = new TileWriter<float>(y_3, _v0, 0, 8, _e6);
                var z_out_4 = new TileWriter<int>(z_5, _v0, 0, 8, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    nint z_out_row = z_out.Row(_r);
                    nint z_out_2_row = z_out_2.Row(_r);
                    nint z_out_3_row = z_out_3.Row(_r);
                    nint y_out_2_row = y_out_2.Row(_r);
                    nint z_out_4_row = z_out_4.Row(_r);
                    float _v1;
                    int _v2;
                    float _v3;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v2_lanes = Vector512.Create(int.MinValue);
                        Vector512<float> _v3_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            _v1_lanes = Vector512.Max(_v1_lanes, v);
                            var _v4 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            _v2_lanes = Vector512.Max(_v2_lanes, _v4);
                            var _v5 = CpuMath.Exp(v);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v5);
                            _v3_lanes = Vector512.Max(_v3_lanes, _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            _v1_lanes = Vector512.Max(_v1_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                            var _v6 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            _v2_lanes = Vector512.Max(_v2_lanes, CpuMath.Keep(_v6, _n, int.MinValue));
                            var _v7 = CpuMath.Exp(v_2);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v7);
                            _v3_lanes = Vector512.Max(_v3_lanes, CpuMath.Keep(_v7, _n, float.NegativeInfinity));
                        }
                        _v1 = CpuMath.Max(_v1_lanes);
                        _v2 = CpuMath.Max(_v2_lanes);
                        _v3 = CpuMath.Max(_v3_lanes);
                    }
                    var _s8 = Vector512.Create(_v1);
                    var _s9 = Vector512.Create(2147483647);
                    var _s10 = Vector512.Create(_v2);
                    var _s11 = Vector512.Create(_v3);
                    int _v12;
                    int _v13;
                    int _v14;
                    {
                        Vector512<int> _v12_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v13_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v14_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v15 = Vector512.Equals(v_3, _s8).AsInt32();
                            var _v16 = ~Vector512.Equals(v_3, v_3).AsInt32();
                            var _v17 = _v15 | _v16;
                            var _v18 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v19 = Vector512.ConditionalSelect(_v17, _v18, _s9);
                            _v12_lanes = Vector512.Min(_v12_lanes, _v19);
                            var _v20 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v21 = Vector512.Equals(_v20, _s10);
                            var _v22 = Vector512.ConditionalSelect(_v21, _v18, _s9);
                            _v13_lanes = Vector512.Min(_v13_lanes, _v22);
                            var _v23 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v24 = Vector512.Equals(_v23, _s11).AsInt32();
                            var _v25 = ~Vector512.Equals(_v23, _v23).AsInt32();
                            var _v26 = _v24 | _v25;
                            var _v27 = Vector512.ConditionalSelect(_v26, _v18, _s9);
                            _v14_lanes = Vector512.Min(_v14_lanes, _v27);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v28 = Vector512.Equals(v_4, _s8).AsInt32();
                            var _v29 = ~Vector512.Equals(v_4, v_4).AsInt32();
                            var _v30 = _v28 | _v29;
                            var _v31 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v32 = Vector512.ConditionalSelect(_v30, _v31, _s9);
                            _v12_lanes = Vector512.Min(_v12_lanes, CpuMath.Keep(_v32, _n, int.MaxValue));
                            var _v33 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v34 = Vector512.Equals(_v33, _s10);
                            var _v35 = Vector512.ConditionalSelect(_v34, _v31, _s9);
                            _v13_lanes = Vector512.Min(_v13_lanes, CpuMath.Keep(_v35, _n, int.MaxValue));
                            var _v36 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v37 = Vector512.Equals(_v36, _s11).AsInt32();
                            var _v38 = ~Vector512.Equals(_v36, _v36).AsInt32();
                            var _v39 = _v37 | _v38;
                            var _v40 = Vector512.ConditionalSelect(_v39, _v31, _s9);
                            _v14_lanes = Vector512.Min(_v14_lanes, CpuMath.Keep(_v40, _n, int.MaxValue));
                        }
                        _v12 = CpuMath.Min(_v12_lanes);
                        _v13 = CpuMath.Min(_v13_lanes);
                        _v14 = CpuMath.Min(_v14_lanes);
                    }
                    var _s41 = Vector512.Create(_v12);
                    bool _v42 = _v1 != _v1;
                    var _s43 = Vector512.Create(_v42 ? -1 : 0);
                    var _s44 = Vector512.Create(float.NegativeInfinity);
                    var _s45 = Vector512.Create(_v13);
                    var _s46 = Vector512.Create(int.MinValue);
                    float _v47;
                    int _v48;
                    {
                        Vector512<float> _v47_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v48_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v49 = Vector512.LessThan(v_5, _s8).AsInt32();
                            var _v50 = Vector512.Equals(v_5, _s8).AsInt32();
                            var _v51 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v52 = Vector512.GreaterThan(_v51, _s41);
                            var _v53 = _v50 & _v52;
                            var _v54 = _v49 | _v53;
                            var _v55 = Vector512.Equals(v_5, v_5).AsInt32();
                            var _v56 = _v55 | _v52;
                            var _v57 = _s43 & _v56;
                            var _v58 = _v54 | _v57;
                            var _v59 = Vector512.ConditionalSelect(_v58.AsSingle(), v_5, _s44);
                            _v47_lanes = Vector512.Max(_v47_lanes, _v59);
                            var _v60 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v61 = Vector512.LessThan(_v60, _s10);
                            var _v62 = Vector512.Equals(_v60, _s10);
                            var _v63 = Vector512.GreaterThan(_v51, _s45);
                            var _v64 = _v62 & _v63;
                            var _v65 = _v61 | _v64;
                            var _v66 = Vector512.ConditionalSelect(_v65, _v60, _s46);
                            _v48_lanes = Vector512.Max(_v48_lanes, _v66);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_6 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v67 = Vector512.LessThan(v_6, _s8).AsInt32();
                            var _v68 = Vector512.Equals(v_6, _s8).AsInt32();
                            var _v69 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v70 = Vector512.GreaterThan(_v69, _s41);
                            var _v71 = _v68 & _v70;
                            var _v72 = _v67 | _v71;
                            var _v73 = Vector512.Equals(v_6, v_6).AsInt32();
                            var _v74 = _v73 | _v70;
                            var _v75 = _s43 & _v74;
                            var _v76 = _v72 | _v75;
                            var _v77 = Vector512.ConditionalSelect(_v76.AsSingle(), v_6, _s44);
                            _v47_lanes = Vector512.Max(_v47_lanes, CpuMath.Keep(_v77, _n, float.NegativeInfinity));
                            var _v78 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v79 = Vector512.LessThan(_v78, _s10);
                            var _v80 = Vector512.Equals(_v78, _s10);
                            var _v81 = Vector512.GreaterThan(_v69, _s45);
                            var _v82 = _v80 & _v81;
                            var _v83 = _v79 | _v82;
                            var _v84 = Vector512.ConditionalSelect(_v83, _v78, _s46);
                            _v48_lanes = Vector512.Max(_v48_lanes, CpuMath.Keep(_v84, _n, int.MinValue));
                        }
                        _v47 = CpuMath.Max(_v47_lanes);
                        _v48 = CpuMath.Max(_v48_lanes);
                    }
                    var _s85 = Vector512.Create(_v47);
                    var _s86 = Vector512.Create(_v48);
                    int _v87;
                    int _v88;
                    {
                        Vector512<int> _v87_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v88_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_7 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v89 = Vector512.LessThan(v_7, _s8).AsInt32();
                            var _v90 = Vector512.Equals(v_7, _s8).AsInt32();
                            var _v91 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v92 = Vector512.GreaterThan(_v91, _s41);
                            var _v93 = _v90 & _v92;
                            var _v94 = _v89 | _v93;
                            var _v95 = Vector512.Equals(v_7, v_7).AsInt32();
                            var _v96 = _v95 | _v92;
                            var _v97 = _s43 & _v96;
                            var _v98 = _v94 | _v97;
                            var _v99 = Vector512.Equals(v_7, _s85).AsInt32();
                            var _v100 = ~Vector512.Equals(v_7, v_7).AsInt32();
                            var _v101 = _v99 | _v100;
                            var _v102 = _v98 & _v101;
                            var _v103 = Vector512.ConditionalSelect(_v102, _v91, _s9);
                            _v87_lanes = Vector512.Min(_v87_lanes, _v103);
                            var _v104 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v105 = Vector512.LessThan(_v104, _s10);
                            var _v106 = Vector512.Equals(_v104, _s10);
                            var _v107 = Vector512.GreaterThan(_v91, _s45);
                            var _v108 = _v106 & _v107;
                            var _v109 = _v105 | _v108;
                            var _v110 = Vector512.Equals(_v104, _s86);
                            var _v111 = _v109 & _v110;
                            var _v112 = Vector512.ConditionalSelect(_v111, _v91, _s9);
                            _v88_lanes = Vector512.Min(_v88_lanes, _v112);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_8 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v113 = Vector512.LessThan(v_8, _s8).AsInt32();
                            var _v114 = Vector512.Equals(v_8, _s8).AsInt32();
                            var _v115 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v116 = Vector512.GreaterThan(_v115, _s41);
                            var _v117 = _v114 & _v116;
                            var _v118 = _v113 | _v117;
                            var _v119 = Vector512.Equals(v_8, v_8).AsInt32();
                            var _v120 = _v119 | _v116;
                            var _v121 = _s43 & _v120;
                            var _v122 = _v118 | _v121;
                            var _v123 = Vector512.Equals(v_8, _s85).AsInt32();
                            var _v124 = ~Vector512.Equals(v_8, v_8).AsInt32();
                            var _v125 = _v123 | _v124;
                            var _v126 = _v122 & _v125;
                            var _v127 = Vector512.ConditionalSelect(_v126, _v115, _s9);
                            _v87_lanes = Vector512.Min(_v87_lanes, CpuMath.Keep(_v127, _n, int.MaxValue));
                            var _v128 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v129 = Vector512.LessThan(_v128, _s10);
                            var _v130 = Vector512.Equals(_v128, _s10);
                            var _v131 = Vector512.GreaterThan(_v115, _s45);
                            var _v132 = _v130 & _v131;
                            var _v133 = _v129 | _v132;
                            var _v134 = Vector512.Equals(_v128, _s86);
                            var _v135 = _v133 & _v134;
                            var _v136 = Vector512.ConditionalSelect(_v135, _v115, _s9);
                            _v88_lanes = Vector512.Min(_v88_lanes, CpuMath.Keep(_v136, _n, int.MaxValue));
                        }
                        _v87 = CpuMath.Min(_v87_lanes);
                        _v88 = CpuMath.Min(_v88_lanes);
                    }
                    var _s137 = Vector512.Create(_v87);
                    bool _v138 = _v47 != _v47;
                    var _s139 = Vector512.Create(_v138 ? -1 : 0);
                    var _s140 = Vector512.Create(_v88);
                    float _v141;
                    int _v142;
                    {
                        Vector512<float> _v141_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v142_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_9 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v143 = Vector512.LessThan(v_9, _s85).AsInt32();
                            var _v144 = Vector512.Equals(v_9, _s85).AsInt32();
                            var _v145 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v146 = Vector512.GreaterThan(_v145, _s137);
                            var _v147 = _v144 & _v146;
                            var _v148 = _v143 | _v147;
                            var _v149 = Vector512.Equals(v_9, v_9).AsInt32();
                            var _v150 = _v149 | _v146;
                            var _v151 = _s139 & _v150;
                            var _v152 = _v148 | _v151;
                            var _v153 = Vector512.ConditionalSelect(_v152.AsSingle(), v_9, _s44);
                            _v141_lanes = Vector512.Max(_v141_lanes, _v153);
                            var _v154 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v155 = Vector512.LessThan(_v154, _s86);
                            var _v156 = Vector512.Equals(_v154, _s86);
                            var _v157 = Vector512.GreaterThan(_v145, _s140);
                            var _v158 = _v156 & _v157;
                            var _v159 = _v155 | _v158;
                            var _v160 = Vector512.ConditionalSelect(_v159, _v154, _s46);
                            _v142_lanes = Vector512.Max(_v142_lanes, _v160);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_10 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v161 = Vector512.LessThan(v_10, _s85).AsInt32();
                            var _v162 = Vector512.Equals(v_10, _s85).AsInt32();
                            var _v163 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v164 = Vector512.GreaterThan(_v163, _s137);
                            var _v165 = _v162 & _v164;
                            var _v166 = _v161 | _v165;
                            var _v167 = Vector512.Equals(v_10, v_10).AsInt32();
                            var _v168 = _v167 | _v164;
                            var _v169 = _s139 & _v168;
                            var _v170 = _v166 | _v169;
                            var _v171 = Vector512.ConditionalSelect(_v170.AsSingle(), v_10, _s44);
                            _v141_lanes = Vector512.Max(_v141_lanes, CpuMath.Keep(_v171, _n, float.NegativeInfinity));
                            var _v172 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v173 = Vector512.LessThan(_v172, _s86);
                            var _v174 = Vector512.Equals(_v172, _s86);
                            var _v175 = Vector512.GreaterThan(_v163, _s140);
                            var _v176 = _v174 & _v175;
                            var _v177 = _v173 | _v176;
                            var _v178 = Vector512.ConditionalSelect(_v177, _v172, _s46);
                            _v142_lanes = Vector512.Max(_v142_lanes, CpuMath.Keep(_v178, _n, int.MinValue));
                        }
                        _v141 = CpuMath.Max(_v141_lanes);
                        _v142 = CpuMath.Max(_v142_lanes);
                    }
                    var _s179 = Vector512.Create(_v141);
                    var _s180 = Vector512.Create(_v142);
                    int _v181;
                    int _v182;
                    {
                        Vector512<int> _v181_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v182_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_11 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v183 = Vector512.LessThan(v_11, _s85).AsInt32();
                            var _v184 = Vector512.Equals(v_11, _s85).AsInt32();
                            var _v185 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v186 = Vector512.GreaterThan(_v185, _s137);
                            var _v187 = _v184 & _v186;
                            var _v188 = _v183 | _v187;
                            var _v189 = Vector512.Equals(v_11, v_11).AsInt32();
                            var _v190 = _v189 | _v186;
                            var _v191 = _s139 & _v190;
                            var _v192 = _v188 | _v191;
                            var _v193 = Vector512.Equals(v_11, _s179).AsInt32();
                            var _v194 = ~Vector512.Equals(v_11, v_11).AsInt32();
                            var _v195 = _v193 | _v194;
                            var _v196 = _v192 & _v195;
                            var _v197 = Vector512.ConditionalSelect(_v196, _v185, _s9);
                            _v181_lanes = Vector512.Min(_v181_lanes, _v197);
                            var _v198 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v199 = Vector512.LessThan(_v198, _s86);
                            var _v200 = Vector512.Equals(_v198, _s86);
                            var _v201 = Vector512.GreaterThan(_v185, _s140);
                            var _v202 = _v200 & _v201;
                            var _v203 = _v199 | _v202;
                            var _v204 = Vector512.Equals(_v198, _s180);
                            var _v205 = _v203 & _v204;
                            var _v206 = Vector512.ConditionalSelect(_v205, _v185, _s9);
                            _v182_lanes = Vector512.Min(_v182_lanes, _v206);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_12 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v207 = Vector512.LessThan(v_12, _s85).AsInt32();
                            var _v208 = Vector512.Equals(v_12, _s85).AsInt32();
                            var _v209 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v210 = Vector512.GreaterThan(_v209, _s137);
                            var _v211 = _v208 & _v210;
                            var _v212 = _v207 | _v211;
                            var _v213 = Vector512.Equals(v_12, v_12).AsInt32();
                            var _v214 = _v213 | _v210;
                            var _v215 = _s139 & _v214;
                            var _v216 = _v212 | _v215;
                            var _v217 = Vector512.Equals(v_12, _s179).AsInt32();
                            var _v218 = ~Vector512.Equals(v_12, v_12).AsInt32();
                            var _v219 = _v217 | _v218;
                            var _v220 = _v216 & _v219;
                            var _v221 = Vector512.ConditionalSelect(_v220, _v209, _s9);
                            _v181_lanes = Vector512.Min(_v181_lanes, CpuMath.Keep(_v221, _n, int.MaxValue));
                            var _v222 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v223 = Vector512.LessThan(_v222, _s86);
                            var _v224 = Vector512.Equals(_v222, _s86);
                            var _v225 = Vector512.GreaterThan(_v209, _s140);
                            var _v226 = _v224 & _v225;
                            var _v227 = _v223 | _v226;
                            var _v228 = Vector512.Equals(_v222, _s180);
                            var _v229 = _v227 & _v228;
                            var _v230 = Vector512.ConditionalSelect(_v229, _v209, _s9);
                            _v182_lanes = Vector512.Min(_v182_lanes, CpuMath.Keep(_v230, _n, int.MaxValue));
                        }
                        _v181 = CpuMath.Min(_v181_lanes);
                        _v182 = CpuMath.Min(_v182_lanes);
                    }
                    var _s231 = Vector512.Create(_v181);
                    bool _v232 = _v141 != _v141;
                    var _s233 = Vector512.Create(_v232 ? -1 : 0);
                    var _s234 = Vector512.Create(_v182);
                    float _v235;
                    int _v236;
                    {
                        Vector512<float> _v235_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v236_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_13 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v237 = Vector512.LessThan(v_13, _s179).AsInt32();
                            var _v238 = Vector512.Equals(v_13, _s179).AsInt32();
                            var _v239 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v240 = Vector512.GreaterThan(_v239, _s231);
                            var _v241 = _v238 & _v240;
                            var _v242 = _v237 | _v241;
                            var _v243 = Vector512.Equals(v_13, v_13).AsInt32();
                            var _v244 = _v243 | _v240;
                            var _v245 = _s233 & _v244;
                            var _v246 = _v242 | _v245;
                            var _v247 = Vector512.ConditionalSelect(_v246.AsSingle(), v_13, _s44);
                            _v235_lanes = Vector512.Max(_v235_lanes, _v247);
                            var _v248 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v249 = Vector512.LessThan(_v248, _s180);
                            var _v250 = Vector512.Equals(_v248, _s180);
                            var _v251 = Vector512.GreaterThan(_v239, _s234);
                            var _v252 = _v250 & _v251;
                            var _v253 = _v249 | _v252;
                            var _v254 = Vector512.ConditionalSelect(_v253, _v248, _s46);
                            _v236_lanes = Vector512.Max(_v236_lanes, _v254);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_14 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v255 = Vector512.LessThan(v_14, _s179).AsInt32();
                            var _v256 = Vector512.Equals(v_14, _s179).AsInt32();
                            var _v257 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v258 = Vector512.GreaterThan(_v257, _s231);
                            var _v259 = _v256 & _v258;
                            var _v260 = _v255 | _v259;
                            var _v261 = Vector512.Equals(v_14, v_14).AsInt32();
                            var _v262 = _v261 | _v258;
                            var _v263 = _s233 & _v262;
                            var _v264 = _v260 | _v263;
                            var _v265 = Vector512.ConditionalSelect(_v264.AsSingle(), v_14, _s44);
                            _v235_lanes = Vector512.Max(_v235_lanes, CpuMath.Keep(_v265, _n, float.NegativeInfinity));
                            var _v266 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v267 = Vector512.LessThan(_v266, _s180);
                            var _v268 = Vector512.Equals(_v266, _s180);
                            var _v269 = Vector512.GreaterThan(_v257, _s234);
                            var _v270 = _v268 & _v269;
                            var _v271 = _v267 | _v270;
                            var _v272 = Vector512.ConditionalSelect(_v271, _v266, _s46);
                            _v236_lanes = Vector512.Max(_v236_lanes, CpuMath.Keep(_v272, _n, int.MinValue));
                        }
                        _v235 = CpuMath.Max(_v235_lanes);
                        _v236 = CpuMath.Max(_v236_lanes);
                    }
                    var _s273 = Vector512.Create(_v235);
                    var _s274 = Vector512.Create(_v236);
                    int _v275;
                    int _v276;
                    {
                        Vector512<int> _v275_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v276_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_15 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v277 = Vector512.LessThan(v_15, _s179).AsInt32();
                            var _v278 = Vector512.Equals(v_15, _s179).AsInt32();
                            var _v279 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v280 = Vector512.GreaterThan(_v279, _s231);
                            var _v281 = _v278 & _v280;
                            var _v282 = _v277 | _v281;
                            var _v283 = Vector512.Equals(v_15, v_15).AsInt32();
                            var _v284 = _v283 | _v280;
                            var _v285 = _s233 & _v284;
                            var _v286 = _v282 | _v285;
                            var _v287 = Vector512.Equals(v_15, _s273).AsInt32();
                            var _v288 = ~Vector512.Equals(v_15, v_15).AsInt32();
                            var _v289 = _v287 | _v288;
                            var _v290 = _v286 & _v289;
                            var _v291 = Vector512.ConditionalSelect(_v290, _v279, _s9);
                            _v275_lanes = Vector512.Min(_v275_lanes, _v291);
                            var _v292 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v293 = Vector512.LessThan(_v292, _s180);
                            var _v294 = Vector512.Equals(_v292, _s180);
                            var _v295 = Vector512.GreaterThan(_v279, _s234);
                            var _v296 = _v294 & _v295;
                            var _v297 = _v293 | _v296;
                            var _v298 = Vector512.Equals(_v292, _s274);
                            var _v299 = _v297 & _v298;
                            var _v300 = Vector512.ConditionalSelect(_v299, _v279, _s9);
                            _v276_lanes = Vector512.Min(_v276_lanes, _v300);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_16 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v301 = Vector512.LessThan(v_16, _s179).AsInt32();
                            var _v302 = Vector512.Equals(v_16, _s179).AsInt32();
                            var _v303 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v304 = Vector512.GreaterThan(_v303, _s231);
                            var _v305 = _v302 & _v304;
                            var _v306 = _v301 | _v305;
                            var _v307 = Vector512.Equals(v_16, v_16).AsInt32();
                            var _v308 = _v307 | _v304;
                            var _v309 = _s233 & _v308;
                            var _v310 = _v306 | _v309;
                            var _v311 = Vector512.Equals(v_16, _s273).AsInt32();
                            var _v312 = ~Vector512.Equals(v_16, v_16).AsInt32();
                            var _v313 = _v311 | _v312;
                            var _v314 = _v310 & _v313;
                            var _v315 = Vector512.ConditionalSelect(_v314, _v303, _s9);
                            _v275_lanes = Vector512.Min(_v275_lanes, CpuMath.Keep(_v315, _n, int.MaxValue));
                            var _v316 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v317 = Vector512.LessThan(_v316, _s180);
                            var _v318 = Vector512.Equals(_v316, _s180);
                            var _v319 = Vector512.GreaterThan(_v303, _s234);
                            var _v320 = _v318 & _v319;
                            var _v321 = _v317 | _v320;
                            var _v322 = Vector512.Equals(_v316, _s274);
                            var _v323 = _v321 & _v322;
                            var _v324 = Vector512.ConditionalSelect(_v323, _v303, _s9);
                            _v276_lanes = Vector512.Min(_v276_lanes, CpuMath.Keep(_v324, _n, int.MaxValue));
                        }
                        _v275 = CpuMath.Min(_v275_lanes);
                        _v276 = CpuMath.Min(_v276_lanes);
                    }
                    var _s325 = Vector512.Create(_v275);
                    bool _v326 = _v235 != _v235;
                    var _s327 = Vector512.Create(_v326 ? -1 : 0);
                    var _s328 = Vector512.Create(_v276);
                    float _v329;
                    int _v330;
                    {
                        Vector512<float> _v329_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v330_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_17 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v331 = Vector512.LessThan(v_17, _s273).AsInt32();
                            var _v332 = Vector512.Equals(v_17, _s273).AsInt32();
                            var _v333 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v334 = Vector512.GreaterThan(_v333, _s325);
                            var _v335 = _v332 & _v334;
                            var _v336 = _v331 | _v335;
                            var _v337 = Vector512.Equals(v_17, v_17).AsInt32();
                            var _v338 = _v337 | _v334;
                            var _v339 = _s327 & _v338;
                            var _v340 = _v336 | _v339;
                            var _v341 = Vector512.ConditionalSelect(_v340.AsSingle(), v_17, _s44);
                            _v329_lanes = Vector512.Max(_v329_lanes, _v341);
                            var _v342 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v343 = Vector512.LessThan(_v342, _s274);
                            var _v344 = Vector512.Equals(_v342, _s274);
                            var _v345 = Vector512.GreaterThan(_v333, _s328);
                            var _v346 = _v344 & _v345;
                            var _v347 = _v343 | _v346;
                            var _v348 = Vector512.ConditionalSelect(_v347, _v342, _s46);
                            _v330_lanes = Vector512.Max(_v330_lanes, _v348);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_18 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v349 = Vector512.LessThan(v_18, _s273).AsInt32();
                            var _v350 = Vector512.Equals(v_18, _s273).AsInt32();
                            var _v351 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v352 = Vector512.GreaterThan(_v351, _s325);
                            var _v353 = _v350 & _v352;
                            var _v354 = _v349 | _v353;
                            var _v355 = Vector512.Equals(v_18, v_18).AsInt32();
                            var _v356 = _v355 | _v352;
                            var _v357 = _s327 & _v356;
                            var _v358 = _v354 | _v357;
                            var _v359 = Vector512.ConditionalSelect(_v358.AsSingle(), v_18, _s44);
                            _v329_lanes = Vector512.Max(_v329_lanes, CpuMath.Keep(_v359, _n, float.NegativeInfinity));
                            var _v360 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v361 = Vector512.LessThan(_v360, _s274);
                            var _v362 = Vector512.Equals(_v360, _s274);
                            var _v363 = Vector512.GreaterThan(_v351, _s328);
                            var _v364 = _v362 & _v363;
                            var _v365 = _v361 | _v364;
                            var _v366 = Vector512.ConditionalSelect(_v365, _v360, _s46);
                            _v330_lanes = Vector512.Max(_v330_lanes, CpuMath.Keep(_v366, _n, int.MinValue));
                        }
                        _v329 = CpuMath.Max(_v329_lanes);
                        _v330 = CpuMath.Max(_v330_lanes);
                    }
                    var _s367 = Vector512.Create(_v329);
                    var _s368 = Vector512.Create(_v330);
                    int _v369;
                    int _v370;
                    {
                        Vector512<int> _v369_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v370_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_19 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v371 = Vector512.LessThan(v_19, _s273).AsInt32();
                            var _v372 = Vector512.Equals(v_19, _s273).AsInt32();
                            var _v373 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v374 = Vector512.GreaterThan(_v373, _s325);
                            var _v375 = _v372 & _v374;
                            var _v376 = _v371 | _v375;
                            var _v377 = Vector512.Equals(v_19, v_19).AsInt32();
                            var _v378 = _v377 | _v374;
                            var _v379 = _s327 & _v378;
                            var _v380 = _v376 | _v379;
                            var _v381 = Vector512.Equals(v_19, _s367).AsInt32();
                            var _v382 = ~Vector512.Equals(v_19, v_19).AsInt32();
                            var _v383 = _v381 | _v382;
                            var _v384 = _v380 & _v383;
                            var _v385 = Vector512.ConditionalSelect(_v384, _v373, _s9);
                            _v369_lanes = Vector512.Min(_v369_lanes, _v385);
                            var _v386 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v387 = Vector512.LessThan(_v386, _s274);
                            var _v388 = Vector512.Equals(_v386, _s274);
                            var _v389 = Vector512.GreaterThan(_v373, _s328);
                            var _v390 = _v388 & _v389;
                            var _v391 = _v387 | _v390;
                            var _v392 = Vector512.Equals(_v386, _s368);
                            var _v393 = _v391 & _v392;
                            var _v394 = Vector512.ConditionalSelect(_v393, _v373, _s9);
                            _v370_lanes = Vector512.Min(_v370_lanes, _v394);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_20 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v395 = Vector512.LessThan(v_20, _s273).AsInt32();
                            var _v396 = Vector512.Equals(v_20, _s273).AsInt32();
                            var _v397 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v398 = Vector512.GreaterThan(_v397, _s325);
                            var _v399 = _v396 & _v398;
                            var _v400 = _v395 | _v399;
                            var _v401 = Vector512.Equals(v_20, v_20).AsInt32();
                            var _v402 = _v401 | _v398;
                            var _v403 = _s327 & _v402;
                            var _v404 = _v400 | _v403;
                            var _v405 = Vector512.Equals(v_20, _s367).AsInt32();
                            var _v406 = ~Vector512.Equals(v_20, v_20).AsInt32();
                            var _v407 = _v405 | _v406;
                            var _v408 = _v404 & _v407;
                            var _v409 = Vector512.ConditionalSelect(_v408, _v397, _s9);
                            _v369_lanes = Vector512.Min(_v369_lanes, CpuMath.Keep(_v409, _n, int.MaxValue));
                            var _v410 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v411 = Vector512.LessThan(_v410, _s274);
                            var _v412 = Vector512.Equals(_v410, _s274);
                            var _v413 = Vector512.GreaterThan(_v397, _s328);
                            var _v414 = _v412 & _v413;
                            var _v415 = _v411 | _v414;
                            var _v416 = Vector512.Equals(_v410, _s368);
                            var _v417 = _v415 & _v416;
                            var _v418 = Vector512.ConditionalSelect(_v417, _v397, _s9);
                            _v370_lanes = Vector512.Min(_v370_lanes, CpuMath.Keep(_v418, _n, int.MaxValue));
                        }
                        _v369 = CpuMath.Min(_v369_lanes);
                        _v370 = CpuMath.Min(_v370_lanes);
                    }
                    var _s419 = Vector512.Create(_v369);
                    bool _v420 = _v329 != _v329;
                    var _s421 = Vector512.Create(_v420 ? -1 : 0);
                    var _s422 = Vector512.Create(_v370);
                    float _v423;
                    int _v424;
                    {
                        Vector512<float> _v423_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v424_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_21 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v425 = Vector512.LessThan(v_21, _s367).AsInt32();
                            var _v426 = Vector512.Equals(v_21, _s367).AsInt32();
                            var _v427 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v428 = Vector512.GreaterThan(_v427, _s419);
                            var _v429 = _v426 & _v428;
                            var _v430 = _v425 | _v429;
                            var _v431 = Vector512.Equals(v_21, v_21).AsInt32();
                            var _v432 = _v431 | _v428;
                            var _v433 = _s421 & _v432;
                            var _v434 = _v430 | _v433;
                            var _v435 = Vector512.ConditionalSelect(_v434.AsSingle(), v_21, _s44);
                            _v423_lanes = Vector512.Max(_v423_lanes, _v435);
                            var _v436 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v437 = Vector512.LessThan(_v436, _s368);
                            var _v438 = Vector512.Equals(_v436, _s368);
                            var _v439 = Vector512.GreaterThan(_v427, _s422);
                            var _v440 = _v438 & _v439;
                            var _v441 = _v437 | _v440;
                            var _v442 = Vector512.ConditionalSelect(_v441, _v436, _s46);
                            _v424_lanes = Vector512.Max(_v424_lanes, _v442);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_22 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v443 = Vector512.LessThan(v_22, _s367).AsInt32();
                            var _v444 = Vector512.Equals(v_22, _s367).AsInt32();
                            var _v445 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v446 = Vector512.GreaterThan(_v445, _s419);
                            var _v447 = _v444 & _v446;
                            var _v448 = _v443 | _v447;
                            var _v449 = Vector512.Equals(v_22, v_22).AsInt32();
                            var _v450 = _v449 | _v446;
                            var _v451 = _s421 & _v450;
                            var _v452 = _v448 | _v451;
                            var _v453 = Vector512.ConditionalSelect(_v452.AsSingle(), v_22, _s44);
                            _v423_lanes = Vector512.Max(_v423_lanes, CpuMath.Keep(_v453, _n, float.NegativeInfinity));
                            var _v454 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v455 = Vector512.LessThan(_v454, _s368);
                            var _v456 = Vector512.Equals(_v454, _s368);
                            var _v457 = Vector512.GreaterThan(_v445, _s422);
                            var _v458 = _v456 & _v457;
                            var _v459 = _v455 | _v458;
                            var _v460 = Vector512.ConditionalSelect(_v459, _v454, _s46);
                            _v424_lanes = Vector512.Max(_v424_lanes, CpuMath.Keep(_v460, _n, int.MinValue));
                        }
                        _v423 = CpuMath.Max(_v423_lanes);
                        _v424 = CpuMath.Max(_v424_lanes);
                    }
                    var _s461 = Vector512.Create(_v423);
                    var _s462 = Vector512.Create(_v424);
                    int _v463;
                    int _v464;
                    {
                        Vector512<int> _v463_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v464_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_23 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v465 = Vector512.LessThan(v_23, _s367).AsInt32();
                            var _v466 = Vector512.Equals(v_23, _s367).AsInt32();
                            var _v467 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v468 = Vector512.GreaterThan(_v467, _s419);
                            var _v469 = _v466 & _v468;
                            var _v470 = _v465 | _v469;
                            var _v471 = Vector512.Equals(v_23, v_23).AsInt32();
                            var _v472 = _v471 | _v468;
                            var _v473 = _s421 & _v472;
                            var _v474 = _v470 | _v473;
                            var _v475 = Vector512.Equals(v_23, _s461).AsInt32();
                            var _v476 = ~Vector512.Equals(v_23, v_23).AsInt32();
                            var _v477 = _v475 | _v476;
                            var _v478 = _v474 & _v477;
                            var _v479 = Vector512.ConditionalSelect(_v478, _v467, _s9);
                            _v463_lanes = Vector512.Min(_v463_lanes, _v479);
                            var _v480 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v481 = Vector512.LessThan(_v480, _s368);
                            var _v482 = Vector512.Equals(_v480, _s368);
                            var _v483 = Vector512.GreaterThan(_v467, _s422);
                            var _v484 = _v482 & _v483;
                            var _v485 = _v481 | _v484;
                            var _v486 = Vector512.Equals(_v480, _s462);
                            var _v487 = _v485 & _v486;
                            var _v488 = Vector512.ConditionalSelect(_v487, _v467, _s9);
                            _v464_lanes = Vector512.Min(_v464_lanes, _v488);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_24 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v489 = Vector512.LessThan(v_24, _s367).AsInt32();
                            var _v490 = Vector512.Equals(v_24, _s367).AsInt32();
                            var _v491 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v492 = Vector512.GreaterThan(_v491, _s419);
                            var _v493 = _v490 & _v492;
                            var _v494 = _v489 | _v493;
                            var _v495 = Vector512.Equals(v_24, v_24).AsInt32();
                            var _v496 = _v495 | _v492;
                            var _v497 = _s421 & _v496;
                            var _v498 = _v494 | _v497;
                            var _v499 = Vector512.Equals(v_24, _s461).AsInt32();
                            var _v500 = ~Vector512.Equals(v_24, v_24).AsInt32();
                            var _v501 = _v499 | _v500;
                            var _v502 = _v498 & _v501;
                            var _v503 = Vector512.ConditionalSelect(_v502, _v491, _s9);
                            _v463_lanes = Vector512.Min(_v463_lanes, CpuMath.Keep(_v503, _n, int.MaxValue));
                            var _v504 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v505 = Vector512.LessThan(_v504, _s368);
                            var _v506 = Vector512.Equals(_v504, _s368);
                            var _v507 = Vector512.GreaterThan(_v491, _s422);
                            var _v508 = _v506 & _v507;
                            var _v509 = _v505 | _v508;
                            var _v510 = Vector512.Equals(_v504, _s462);
                            var _v511 = _v509 & _v510;
                            var _v512 = Vector512.ConditionalSelect(_v511, _v491, _s9);
                            _v464_lanes = Vector512.Min(_v464_lanes, CpuMath.Keep(_v512, _n, int.MaxValue));
                        }
                        _v463 = CpuMath.Min(_v463_lanes);
                        _v464 = CpuMath.Min(_v464_lanes);
                    }
                    var _s513 = Vector512.Create(_v463);
                    bool _v514 = _v423 != _v423;
                    var _s515 = Vector512.Create(_v514 ? -1 : 0);
                    var _s516 = Vector512.Create(_v464);
                    float _v517;
                    int _v518;
                    {
                        Vector512<float> _v517_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v518_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_25 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v519 = Vector512.LessThan(v_25, _s461).AsInt32();
                            var _v520 = Vector512.Equals(v_25, _s461).AsInt32();
                            var _v521 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v522 = Vector512.GreaterThan(_v521, _s513);
                            var _v523 = _v520 & _v522;
                            var _v524 = _v519 | _v523;
                            var _v525 = Vector512.Equals(v_25, v_25).AsInt32();
                            var _v526 = _v525 | _v522;
                            var _v527 = _s515 & _v526;
                            var _v528 = _v524 | _v527;
                            var _v529 = Vector512.ConditionalSelect(_v528.AsSingle(), v_25, _s44);
                            _v517_lanes = Vector512.Max(_v517_lanes, _v529);
                            var _v530 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v531 = Vector512.LessThan(_v530, _s462);
                            var _v532 = Vector512.Equals(_v530, _s462);
                            var _v533 = Vector512.GreaterThan(_v521, _s516);
                            var _v534 = _v532 & _v533;
                            var _v535 = _v531 | _v534;
                            var _v536 = Vector512.ConditionalSelect(_v535, _v530, _s46);
                            _v518_lanes = Vector512.Max(_v518_lanes, _v536);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_26 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v537 = Vector512.LessThan(v_26, _s461).AsInt32();
                            var _v538 = Vector512.Equals(v_26, _s461).AsInt32();
                            var _v539 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v540 = Vector512.GreaterThan(_v539, _s513);
                            var _v541 = _v538 & _v540;
                            var _v542 = _v537 | _v541;
                            var _v543 = Vector512.Equals(v_26, v_26).AsInt32();
                            var _v544 = _v543 | _v540;
                            var _v545 = _s515 & _v544;
                            var _v546 = _v542 | _v545;
                            var _v547 = Vector512.ConditionalSelect(_v546.AsSingle(), v_26, _s44);
                            _v517_lanes = Vector512.Max(_v517_lanes, CpuMath.Keep(_v547, _n, float.NegativeInfinity));
                            var _v548 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v549 = Vector512.LessThan(_v548, _s462);
                            var _v550 = Vector512.Equals(_v548, _s462);
                            var _v551 = Vector512.GreaterThan(_v539, _s516);
                            var _v552 = _v550 & _v551;
                            var _v553 = _v549 | _v552;
                            var _v554 = Vector512.ConditionalSelect(_v553, _v548, _s46);
                            _v518_lanes = Vector512.Max(_v518_lanes, CpuMath.Keep(_v554, _n, int.MinValue));
                        }
                        _v517 = CpuMath.Max(_v517_lanes);
                        _v518 = CpuMath.Max(_v518_lanes);
                    }
                    var _s555 = Vector512.Create(_v517);
                    var _s556 = Vector512.Create(_v518);
                    int _v557;
                    int _v558;
                    {
                        Vector512<int> _v557_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v558_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_27 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v559 = Vector512.LessThan(v_27, _s461).AsInt32();
                            var _v560 = Vector512.Equals(v_27, _s461).AsInt32();
                            var _v561 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v562 = Vector512.GreaterThan(_v561, _s513);
                            var _v563 = _v560 & _v562;
                            var _v564 = _v559 | _v563;
                            var _v565 = Vector512.Equals(v_27, v_27).AsInt32();
                            var _v566 = _v565 | _v562;
                            var _v567 = _s515 & _v566;
                            var _v568 = _v564 | _v567;
                            var _v569 = Vector512.Equals(v_27, _s555).AsInt32();
                            var _v570 = ~Vector512.Equals(v_27, v_27).AsInt32();
                            var _v571 = _v569 | _v570;
                            var _v572 = _v568 & _v571;
                            var _v573 = Vector512.ConditionalSelect(_v572, _v561, _s9);
                            _v557_lanes = Vector512.Min(_v557_lanes, _v573);
                            var _v574 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v575 = Vector512.LessThan(_v574, _s462);
                            var _v576 = Vector512.Equals(_v574, _s462);
                            var _v577 = Vector512.GreaterThan(_v561, _s516);
                            var _v578 = _v576 & _v577;
                            var _v579 = _v575 | _v578;
                            var _v580 = Vector512.Equals(_v574, _s556);
                            var _v581 = _v579 & _v580;
                            var _v582 = Vector512.ConditionalSelect(_v581, _v561, _s9);
                            _v558_lanes = Vector512.Min(_v558_lanes, _v582);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_28 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v583 = Vector512.LessThan(v_28, _s461).AsInt32();
                            var _v584 = Vector512.Equals(v_28, _s461).AsInt32();
                            var _v585 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v586 = Vector512.GreaterThan(_v585, _s513);
                            var _v587 = _v584 & _v586;
                            var _v588 = _v583 | _v587;
                            var _v589 = Vector512.Equals(v_28, v_28).AsInt32();
                            var _v590 = _v589 | _v586;
                            var _v591 = _s515 & _v590;
                            var _v592 = _v588 | _v591;
                            var _v593 = Vector512.Equals(v_28, _s555).AsInt32();
                            var _v594 = ~Vector512.Equals(v_28, v_28).AsInt32();
                            var _v595 = _v593 | _v594;
                            var _v596 = _v592 & _v595;
                            var _v597 = Vector512.ConditionalSelect(_v596, _v585, _s9);
                            _v557_lanes = Vector512.Min(_v557_lanes, CpuMath.Keep(_v597, _n, int.MaxValue));
                            var _v598 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v599 = Vector512.LessThan(_v598, _s462);
                            var _v600 = Vector512.Equals(_v598, _s462);
                            var _v601 = Vector512.GreaterThan(_v585, _s516);
                            var _v602 = _v600 & _v601;
                            var _v603 = _v599 | _v602;
                            var _v604 = Vector512.Equals(_v598, _s556);
                            var _v605 = _v603 & _v604;
                            var _v606 = Vector512.ConditionalSelect(_v605, _v585, _s9);
                            _v558_lanes = Vector512.Min(_v558_lanes, CpuMath.Keep(_v606, _n, int.MaxValue));
                        }
                        _v557 = CpuMath.Min(_v557_lanes);
                        _v558 = CpuMath.Min(_v558_lanes);
                    }
                    var _s607 = Vector512.Create(_v557);
                    bool _v608 = _v517 != _v517;
                    var _s609 = Vector512.Create(_v608 ? -1 : 0);
                    var _s610 = Vector512.Create(_v558);
                    float _v611;
                    int _v612;
                    {
                        Vector512<float> _v611_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v612_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_29 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v613 = Vector512.LessThan(v_29, _s555).AsInt32();
                            var _v614 = Vector512.Equals(v_29, _s555).AsInt32();
                            var _v615 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v616 = Vector512.GreaterThan(_v615, _s607);
                            var _v617 = _v614 & _v616;
                            var _v618 = _v613 | _v617;
                            var _v619 = Vector512.Equals(v_29, v_29).AsInt32();
                            var _v620 = _v619 | _v616;
                            var _v621 = _s609 & _v620;
                            var _v622 = _v618 | _v621;
                            var _v623 = Vector512.ConditionalSelect(_v622.AsSingle(), v_29, _s44);
                            _v611_lanes = Vector512.Max(_v611_lanes, _v623);
                            var _v624 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v625 = Vector512.LessThan(_v624, _s556);
                            var _v626 = Vector512.Equals(_v624, _s556);
                            var _v627 = Vector512.GreaterThan(_v615, _s610);
                            var _v628 = _v626 & _v627;
                            var _v629 = _v625 | _v628;
                            var _v630 = Vector512.ConditionalSelect(_v629, _v624, _s46);
                            _v612_lanes = Vector512.Max(_v612_lanes, _v630);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_30 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v631 = Vector512.LessThan(v_30, _s555).AsInt32();
                            var _v632 = Vector512.Equals(v_30, _s555).AsInt32();
                            var _v633 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v634 = Vector512.GreaterThan(_v633, _s607);
                            var _v635 = _v632 & _v634;
                            var _v636 = _v631 | _v635;
                            var _v637 = Vector512.Equals(v_30, v_30).AsInt32();
                            var _v638 = _v637 | _v634;
                            var _v639 = _s609 & _v638;
                            var _v640 = _v636 | _v639;
                            var _v641 = Vector512.ConditionalSelect(_v640.AsSingle(), v_30, _s44);
                            _v611_lanes = Vector512.Max(_v611_lanes, CpuMath.Keep(_v641, _n, float.NegativeInfinity));
                            var _v642 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v643 = Vector512.LessThan(_v642, _s556);
                            var _v644 = Vector512.Equals(_v642, _s556);
                            var _v645 = Vector512.GreaterThan(_v633, _s610);
                            var _v646 = _v644 & _v645;
                            var _v647 = _v643 | _v646;
                            var _v648 = Vector512.ConditionalSelect(_v647, _v642, _s46);
                            _v612_lanes = Vector512.Max(_v612_lanes, CpuMath.Keep(_v648, _n, int.MinValue));
                        }
                        _v611 = CpuMath.Max(_v611_lanes);
                        _v612 = CpuMath.Max(_v612_lanes);
                    }
                    var _s649 = Vector512.Create(_v611);
                    var _s650 = Vector512.Create(_v612);
                    int _v651;
                    int _v652;
                    {
                        Vector512<int> _v651_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v652_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_31 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v653 = Vector512.LessThan(v_31, _s555).AsInt32();
                            var _v654 = Vector512.Equals(v_31, _s555).AsInt32();
                            var _v655 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v656 = Vector512.GreaterThan(_v655, _s607);
                            var _v657 = _v654 & _v656;
                            var _v658 = _v653 | _v657;
                            var _v659 = Vector512.Equals(v_31, v_31).AsInt32();
                            var _v660 = _v659 | _v656;
                            var _v661 = _s609 & _v660;
                            var _v662 = _v658 | _v661;
                            var _v663 = Vector512.Equals(v_31, _s649).AsInt32();
                            var _v664 = ~Vector512.Equals(v_31, v_31).AsInt32();
                            var _v665 = _v663 | _v664;
                            var _v666 = _v662 & _v665;
                            var _v667 = Vector512.ConditionalSelect(_v666, _v655, _s9);
                            _v651_lanes = Vector512.Min(_v651_lanes, _v667);
                            var _v668 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v669 = Vector512.LessThan(_v668, _s556);
                            var _v670 = Vector512.Equals(_v668, _s556);
                            var _v671 = Vector512.GreaterThan(_v655, _s610);
                            var _v672 = _v670 & _v671;
                            var _v673 = _v669 | _v672;
                            var _v674 = Vector512.Equals(_v668, _s650);
                            var _v675 = _v673 & _v674;
                            var _v676 = Vector512.ConditionalSelect(_v675, _v655, _s9);
                            _v652_lanes = Vector512.Min(_v652_lanes, _v676);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_32 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v677 = Vector512.LessThan(v_32, _s555).AsInt32();
                            var _v678 = Vector512.Equals(v_32, _s555).AsInt32();
                            var _v679 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v680 = Vector512.GreaterThan(_v679, _s607);
                            var _v681 = _v678 & _v680;
                            var _v682 = _v677 | _v681;
                            var _v683 = Vector512.Equals(v_32, v_32).AsInt32();
                            var _v684 = _v683 | _v680;
                            var _v685 = _s609 & _v684;
                            var _v686 = _v682 | _v685;
                            var _v687 = Vector512.Equals(v_32, _s649).AsInt32();
                            var _v688 = ~Vector512.Equals(v_32, v_32).AsInt32();
                            var _v689 = _v687 | _v688;
                            var _v690 = _v686 & _v689;
                            var _v691 = Vector512.ConditionalSelect(_v690, _v679, _s9);
                            _v651_lanes = Vector512.Min(_v651_lanes, CpuMath.Keep(_v691, _n, int.MaxValue));
                            var _v692 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v693 = Vector512.LessThan(_v692, _s556);
                            var _v694 = Vector512.Equals(_v692, _s556);
                            var _v695 = Vector512.GreaterThan(_v679, _s610);
                            var _v696 = _v694 & _v695;
                            var _v697 = _v693 | _v696;
                            var _v698 = Vector512.Equals(_v692, _s650);
                            var _v699 = _v697 & _v698;
                            var _v700 = Vector512.ConditionalSelect(_v699, _v679, _s9);
                            _v652_lanes = Vector512.Min(_v652_lanes, CpuMath.Keep(_v700, _n, int.MaxValue));
                        }
                        _v651 = CpuMath.Min(_v651_lanes);
                        _v652 = CpuMath.Min(_v652_lanes);
                    }
                    var _s701 = Vector512.Create(7);
                    var _s702 = Vector512.Create(6);
                    var _s703 = Vector512.Create(5);
                    var _s704 = Vector512.Create(4);
                    var _s705 = Vector512.Create(3);
                    var _s706 = Vector512.Create(2);
                    var _s707 = Vector512.Create(1);
                    var _s708 = Vector512.Create(0);
                    bool _v709 = 0 == 0;
                    float _v710 = _v709 ? _v3 : _v3;
                    var _s711 = Vector512.Create(_v710);
                    {
                        int _c = 0;
                        for (; _c <= 8 - 16; _c += 16)
                        {
                            var _v712 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v713 = Vector512.Equals(_v712, _s701);
                            var _v714 = Vector512.Equals(_v712, _s702);
                            var _v715 = Vector512.Equals(_v712, _s703);
                            var _v716 = Vector512.Equals(_v712, _s704);
                            var _v717 = Vector512.Equals(_v712, _s705);
                            var _v718 = Vector512.Equals(_v712, _s706);
                            var _v719 = Vector512.Equals(_v712, _s707);
                            var _v720 = Vector512.Equals(_v712, _s708);
                            var _v721 = Vector512.ConditionalSelect(_v720.AsSingle(), _s8, _s8);
                            var _v722 = Vector512.ConditionalSelect(_v719.AsSingle(), _s85, _v721);
                            var _v723 = Vector512.ConditionalSelect(_v718.AsSingle(), _s179, _v722);
                            var _v724 = Vector512.ConditionalSelect(_v717.AsSingle(), _s273, _v723);
                            var _v725 = Vector512.ConditionalSelect(_v716.AsSingle(), _s367, _v724);
                            var _v726 = Vector512.ConditionalSelect(_v715.AsSingle(), _s461, _v725);
                            var _v727 = Vector512.ConditionalSelect(_v714.AsSingle(), _s555, _v726);
                            var _v728 = Vector512.ConditionalSelect(_v713.AsSingle(), _s649, _v727);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v728);
                            var _v729 = Vector512.Equals(_v712, _s701);
                            var _v730 = Vector512.Equals(_v712, _s702);
                            var _v731 = Vector512.Equals(_v712, _s703);
                            var _v732 = Vector512.Equals(_v712, _s704);
                            var _v733 = Vector512.Equals(_v712, _s705);
                            var _v734 = Vector512.Equals(_v712, _s706);
                            var _v735 = Vector512.Equals(_v712, _s707);
                            var _v736 = Vector512.Equals(_v712, _s708);
                            var _v737 = Vector512.ConditionalSelect(_v736, _s10, _s10);
                            var _v738 = Vector512.ConditionalSelect(_v735, _s86, _v737);
                            var _v739 = Vector512.ConditionalSelect(_v734, _s180, _v738);
                            var _v740 = Vector512.ConditionalSelect(_v733, _s274, _v739);
                            var _v741 = Vector512.ConditionalSelect(_v732, _s368, _v740);
                            var _v742 = Vector512.ConditionalSelect(_v731, _s462, _v741);
                            var _v743 = Vector512.ConditionalSelect(_v730, _s556, _v742);
                            var _v744 = Vector512.ConditionalSelect(_v729, _s650, _v743);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v744);
                            var _v745 = _s711 + _v728;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v745);
                        }
                        if (_c < 8)
                        {
                            int _n = 8 - _c;
                            var _v746 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v747 = Vector512.Equals(_v746, _s701);
                            var _v748 = Vector512.Equals(_v746, _s702);
                            var _v749 = Vector512.Equals(_v746, _s703);
                            var _v750 = Vector512.Equals(_v746, _s704);
                            var _v751 = Vector512.Equals(_v746, _s705);
                            var _v752 = Vector512.Equals(_v746, _s706);
                            var _v753 = Vector512.Equals(_v746, _s707);
                            var _v754 = Vector512.Equals(_v746, _s708);
                            var _v755 = Vector512.ConditionalSelect(_v754.AsSingle(), _s8, _s8);
                            var _v756 = Vector512.ConditionalSelect(_v753.AsSingle(), _s85, _v755);
                            var _v757 = Vector512.ConditionalSelect(_v752.AsSingle(), _s179, _v756);
                            var _v758 = Vector512.ConditionalSelect(_v751.AsSingle(), _s273, _v757);
                            var _v759 = Vector512.ConditionalSelect(_v750.AsSingle(), _s367, _v758);
                            var _v760 = Vector512.ConditionalSelect(_v749.AsSingle(), _s461, _v759);
                            var _v761 = Vector512.ConditionalSelect(_v748.AsSingle(), _s555, _v760);
                            var _v762 = Vector512.ConditionalSelect(_v747.AsSingle(), _s649, _v761);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v762, _n);
                            var _v763 = Vector512.Equals(_v746, _s701);
                            var _v764 = Vector512.Equals(_v746, _s702);
                            var _v765 = Vector512.Equals(_v746, _s703);
                            var _v766 = Vector512.Equals(_v746, _s704);
                            var _v767 = Vector512.Equals(_v746, _s705);
                            var _v768 = Vector512.Equals(_v746, _s706);
                            var _v769 = Vector512.Equals(_v746, _s707);
                            var _v770 = Vector512.Equals(_v746, _s708);
                            var _v771 = Vector512.ConditionalSelect(_v770, _s10, _s10);
                            var _v772 = Vector512.ConditionalSelect(_v769, _s86, _v771);
                            var _v773 = Vector512.ConditionalSelect(_v768, _s180, _v772);
                            var _v774 = Vector512.ConditionalSelect(_v767, _s274, _v773);
                            var _v775 = Vector512.ConditionalSelect(_v766, _s368, _v774);
                            var _v776 = Vector512.ConditionalSelect(_v765, _s462, _v775);
                            var _v777 = Vector512.ConditionalSelect(_v764, _s556, _v776);
                            var _v778 = Vector512.ConditionalSelect(_v763, _s650, _v777);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v778, _n);
                            var _v779 = _s711 + _v762;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v779, _n);
                        }
                    }
                    var _s780 = Vector512.Create(_v651);
                    var _s781 = Vector512.Create(_v652);
                    int _v782 = _v709 ? _v14 : _v14;
                    var _s783 = Vector512.Create(_v782);
                    {
                        int _c = 0;
                        for (; _c <= 8 - 16; _c += 16)
                        {
                            var _v784 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v785 = Vector512.Equals(_v784, _s701);
                            var _v786 = Vector512.Equals(_v784, _s702);
                            var _v787 = Vector512.Equals(_v784, _s703);
                            var _v788 = Vector512.Equals(_v784, _s704);
                            var _v789 = Vector512.Equals(_v784, _s705);
                            var _v790 = Vector512.Equals(_v784, _s706);
                            var _v791 = Vector512.Equals(_v784, _s707);
                            var _v792 = Vector512.Equals(_v784, _s708);
                            var _v793 = Vector512.ConditionalSelect(_v792, _s41, _s41);
                            var _v794 = Vector512.ConditionalSelect(_v791, _s137, _v793);
                            var _v795 = Vector512.ConditionalSelect(_v790, _s231, _v794);
                            var _v796 = Vector512.ConditionalSelect(_v789, _s325, _v795);
                            var _v797 = Vector512.ConditionalSelect(_v788, _s419, _v796);
                            var _v798 = Vector512.ConditionalSelect(_v787, _s513, _v797);
                            var _v799 = Vector512.ConditionalSelect(_v786, _s607, _v798);
                            var _v800 = Vector512.ConditionalSelect(_v785, _s780, _v799);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v800);
                            var _v801 = Vector512.Equals(_v784, _s701);
                            var _v802 = Vector512.Equals(_v784, _s702);
                            var _v803 = Vector512.Equals(_v784, _s703);
                            var _v804 = Vector512.Equals(_v784, _s704);
                            var _v805 = Vector512.Equals(_v784, _s705);
                            var _v806 = Vector512.Equals(_v784, _s706);
                            var _v807 = Vector512.Equals(_v784, _s707);
                            var _v808 = Vector512.Equals(_v784, _s708);
                            var _v809 = Vector512.ConditionalSelect(_v808, _s45, _s45);
                            var _v810 = Vector512.ConditionalSelect(_v807, _s140, _v809);
                            var _v811 = Vector512.ConditionalSelect(_v806, _s234, _v810);
                            var _v812 = Vector512.ConditionalSelect(_v805, _s328, _v811);
                            var _v813 = Vector512.ConditionalSelect(_v804, _s422, _v812);
                            var _v814 = Vector512.ConditionalSelect(_v803, _s516, _v813);
                            var _v815 = Vector512.ConditionalSelect(_v802, _s610, _v814);
                            var _v816 = Vector512.ConditionalSelect(_v801, _s781, _v815);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v816);
                            var _v817 = _s783 + _v800;
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v817);
                        }
                        if (_c < 8)
                        {
                            int _n = 8 - _c;
                            var _v818 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v819 = Vector512.Equals(_v818, _s701);
                            var _v820 = Vector512.Equals(_v818, _s702);
                            var _v821 = Vector512.Equals(_v818, _s703);
                            var _v822 = Vector512.Equals(_v818, _s704);
                            var _v823 = Vector512.Equals(_v818, _s705);
                            var _v824 = Vector512.Equals(_v818, _s706);
                            var _v825 = Vector512.Equals(_v818, _s707);
                            var _v826 = Vector512.Equals(_v818, _s708);
                            var _v827 = Vector512.ConditionalSelect(_v826, _s41, _s41);
                            var _v828 = Vector512.ConditionalSelect(_v825, _s137, _v827);
                            var _v829 = Vector512.ConditionalSelect(_v824, _s231, _v828);
                            var _v830 = Vector512.ConditionalSelect(_v823, _s325, _v829);
                            var _v831 = Vector512.ConditionalSelect(_v822, _s419, _v830);
                            var _v832 = Vector512.ConditionalSelect(_v821, _s513, _v831);
                            var _v833 = Vector512.ConditionalSelect(_v820, _s607, _v832);
                            var _v834 = Vector512.ConditionalSelect(_v819, _s780, _v833);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v834, _n);
                            var _v835 = Vector512.Equals(_v818, _s701);
                            var _v836 = Vector512.Equals(_v818, _s702);
                            var _v837 = Vector512.Equals(_v818, _s703);
                            var _v838 = Vector512.Equals(_v818, _s704);
                            var _v839 = Vector512.Equals(_v818, _s705);
                            var _v840 = Vector512.Equals(_v818, _s706);
                            var _v841 = Vector512.Equals(_v818, _s707);
                            var _v842 = Vector512.Equals(_v818, _s708);
                            var _v843 = Vector512.ConditionalSelect(_v842, _s45, _s45);
                            var _v844 = Vector512.ConditionalSelect(_v841, _s140, _v843);
                            var _v845 = Vector512.ConditionalSelect(_v840, _s234, _v844);
                            var _v846 = Vector512.ConditionalSelect(_v839, _s328, _v845);
                            var _v847 = Vector512.ConditionalSelect(_v838, _s422, _v846);
                            var _v848 = Vector512.ConditionalSelect(_v837, _s516, _v847);
                            var _v849 = Vector512.ConditionalSelect(_v836, _s610, _v848);
                            var _v850 = Vector512.ConditionalSelect(_v835, _s781, _v849);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v850, _n);
                            var _v851 = _s783 + _v834;
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v851, _n);
                        }
                    }
                    y_out.End(_r);
                    z_out.End(_r);
                    z_out_2.End(_r);
                    z_out_3.End(_r);
                    y_out_2.End(_r);
                    z_out_4.End(_r);
                }
            }
        }
    }
}
