internal static partial class Best_Kernel
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
        { Fingerprint = "fb2a2004b0ec", Tuned = ["rows"], Assembly = typeof(Best_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 3, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@a, @b, @y, @z]);
        int @rows = _tuned[0];
        Launch.Require(8 <= width, _handle.Name, "TopK of 8 from width columns");
        Launch.Require(1 <= width, _handle.Name, "TopK of 1 from width columns");
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@a, @b, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<float> @y, Tensor<int> @z, int @width, int @rows) =>
        _launch.Interpret(() => Best(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @width, @rows));

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
                            var _v22 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v23 = Vector512.ConditionalSelect(_v21, _v22, _s9);
                            _v13_lanes = Vector512.Min(_v13_lanes, _v23);
                            var _v24 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v25 = Vector512.Equals(_v24, _s11).AsInt32();
                            var _v26 = ~Vector512.Equals(_v24, _v24).AsInt32();
                            var _v27 = _v25 | _v26;
                            var _v28 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v29 = Vector512.ConditionalSelect(_v27, _v28, _s9);
                            _v14_lanes = Vector512.Min(_v14_lanes, _v29);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_4 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v30 = Vector512.Equals(v_4, _s8).AsInt32();
                            var _v31 = ~Vector512.Equals(v_4, v_4).AsInt32();
                            var _v32 = _v30 | _v31;
                            var _v33 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v34 = Vector512.ConditionalSelect(_v32, _v33, _s9);
                            _v12_lanes = Vector512.Min(_v12_lanes, CpuMath.Keep(_v34, _n, int.MaxValue));
                            var _v35 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v36 = Vector512.Equals(_v35, _s10);
                            var _v37 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v38 = Vector512.ConditionalSelect(_v36, _v37, _s9);
                            _v13_lanes = Vector512.Min(_v13_lanes, CpuMath.Keep(_v38, _n, int.MaxValue));
                            var _v39 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v40 = Vector512.Equals(_v39, _s11).AsInt32();
                            var _v41 = ~Vector512.Equals(_v39, _v39).AsInt32();
                            var _v42 = _v40 | _v41;
                            var _v43 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v44 = Vector512.ConditionalSelect(_v42, _v43, _s9);
                            _v14_lanes = Vector512.Min(_v14_lanes, CpuMath.Keep(_v44, _n, int.MaxValue));
                        }
                        _v12 = CpuMath.Min(_v12_lanes);
                        _v13 = CpuMath.Min(_v13_lanes);
                        _v14 = CpuMath.Min(_v14_lanes);
                    }
                    var _s45 = Vector512.Create(_v12);
                    bool _v46 = _v1 != _v1;
                    var _s47 = Vector512.Create(_v46 ? -1 : 0);
                    var _s48 = Vector512.Create(float.NegativeInfinity);
                    var _s49 = Vector512.Create(_v13);
                    var _s50 = Vector512.Create(int.MinValue);
                    float _v51;
                    int _v52;
                    {
                        Vector512<float> _v51_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v52_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_5 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v53 = Vector512.LessThan(v_5, _s8).AsInt32();
                            var _v54 = Vector512.Equals(v_5, _s8).AsInt32();
                            var _v55 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v56 = Vector512.GreaterThan(_v55, _s45);
                            var _v57 = _v54 & _v56;
                            var _v58 = _v53 | _v57;
                            var _v59 = Vector512.Equals(v_5, v_5).AsInt32();
                            var _v60 = _v59 | _v56;
                            var _v61 = _s47 & _v60;
                            var _v62 = _v58 | _v61;
                            var _v63 = Vector512.ConditionalSelect(_v62.AsSingle(), v_5, _s48);
                            _v51_lanes = Vector512.Max(_v51_lanes, _v63);
                            var _v64 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v65 = Vector512.LessThan(_v64, _s10);
                            var _v66 = Vector512.Equals(_v64, _s10);
                            var _v67 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v68 = Vector512.GreaterThan(_v67, _s49);
                            var _v69 = _v66 & _v68;
                            var _v70 = _v65 | _v69;
                            var _v71 = Vector512.ConditionalSelect(_v70, _v64, _s50);
                            _v52_lanes = Vector512.Max(_v52_lanes, _v71);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_6 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v72 = Vector512.LessThan(v_6, _s8).AsInt32();
                            var _v73 = Vector512.Equals(v_6, _s8).AsInt32();
                            var _v74 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v75 = Vector512.GreaterThan(_v74, _s45);
                            var _v76 = _v73 & _v75;
                            var _v77 = _v72 | _v76;
                            var _v78 = Vector512.Equals(v_6, v_6).AsInt32();
                            var _v79 = _v78 | _v75;
                            var _v80 = _s47 & _v79;
                            var _v81 = _v77 | _v80;
                            var _v82 = Vector512.ConditionalSelect(_v81.AsSingle(), v_6, _s48);
                            _v51_lanes = Vector512.Max(_v51_lanes, CpuMath.Keep(_v82, _n, float.NegativeInfinity));
                            var _v83 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v84 = Vector512.LessThan(_v83, _s10);
                            var _v85 = Vector512.Equals(_v83, _s10);
                            var _v86 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v87 = Vector512.GreaterThan(_v86, _s49);
                            var _v88 = _v85 & _v87;
                            var _v89 = _v84 | _v88;
                            var _v90 = Vector512.ConditionalSelect(_v89, _v83, _s50);
                            _v52_lanes = Vector512.Max(_v52_lanes, CpuMath.Keep(_v90, _n, int.MinValue));
                        }
                        _v51 = CpuMath.Max(_v51_lanes);
                        _v52 = CpuMath.Max(_v52_lanes);
                    }
                    var _s91 = Vector512.Create(_v51);
                    var _s92 = Vector512.Create(_v52);
                    int _v93;
                    int _v94;
                    {
                        Vector512<int> _v93_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v94_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_7 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v95 = Vector512.LessThan(v_7, _s8).AsInt32();
                            var _v96 = Vector512.Equals(v_7, _s8).AsInt32();
                            var _v97 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v98 = Vector512.GreaterThan(_v97, _s45);
                            var _v99 = _v96 & _v98;
                            var _v100 = _v95 | _v99;
                            var _v101 = Vector512.Equals(v_7, v_7).AsInt32();
                            var _v102 = _v101 | _v98;
                            var _v103 = _s47 & _v102;
                            var _v104 = _v100 | _v103;
                            var _v105 = Vector512.Equals(v_7, _s91).AsInt32();
                            var _v106 = ~Vector512.Equals(v_7, v_7).AsInt32();
                            var _v107 = _v105 | _v106;
                            var _v108 = _v104 & _v107;
                            var _v109 = Vector512.ConditionalSelect(_v108, _v97, _s9);
                            _v93_lanes = Vector512.Min(_v93_lanes, _v109);
                            var _v110 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v111 = Vector512.LessThan(_v110, _s10);
                            var _v112 = Vector512.Equals(_v110, _s10);
                            var _v113 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v114 = Vector512.GreaterThan(_v113, _s49);
                            var _v115 = _v112 & _v114;
                            var _v116 = _v111 | _v115;
                            var _v117 = Vector512.Equals(_v110, _s92);
                            var _v118 = _v116 & _v117;
                            var _v119 = Vector512.ConditionalSelect(_v118, _v113, _s9);
                            _v94_lanes = Vector512.Min(_v94_lanes, _v119);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_8 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v120 = Vector512.LessThan(v_8, _s8).AsInt32();
                            var _v121 = Vector512.Equals(v_8, _s8).AsInt32();
                            var _v122 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v123 = Vector512.GreaterThan(_v122, _s45);
                            var _v124 = _v121 & _v123;
                            var _v125 = _v120 | _v124;
                            var _v126 = Vector512.Equals(v_8, v_8).AsInt32();
                            var _v127 = _v126 | _v123;
                            var _v128 = _s47 & _v127;
                            var _v129 = _v125 | _v128;
                            var _v130 = Vector512.Equals(v_8, _s91).AsInt32();
                            var _v131 = ~Vector512.Equals(v_8, v_8).AsInt32();
                            var _v132 = _v130 | _v131;
                            var _v133 = _v129 & _v132;
                            var _v134 = Vector512.ConditionalSelect(_v133, _v122, _s9);
                            _v93_lanes = Vector512.Min(_v93_lanes, CpuMath.Keep(_v134, _n, int.MaxValue));
                            var _v135 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v136 = Vector512.LessThan(_v135, _s10);
                            var _v137 = Vector512.Equals(_v135, _s10);
                            var _v138 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v139 = Vector512.GreaterThan(_v138, _s49);
                            var _v140 = _v137 & _v139;
                            var _v141 = _v136 | _v140;
                            var _v142 = Vector512.Equals(_v135, _s92);
                            var _v143 = _v141 & _v142;
                            var _v144 = Vector512.ConditionalSelect(_v143, _v138, _s9);
                            _v94_lanes = Vector512.Min(_v94_lanes, CpuMath.Keep(_v144, _n, int.MaxValue));
                        }
                        _v93 = CpuMath.Min(_v93_lanes);
                        _v94 = CpuMath.Min(_v94_lanes);
                    }
                    var _s145 = Vector512.Create(_v93);
                    bool _v146 = _v51 != _v51;
                    var _s147 = Vector512.Create(_v146 ? -1 : 0);
                    var _s148 = Vector512.Create(_v94);
                    float _v149;
                    int _v150;
                    {
                        Vector512<float> _v149_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v150_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_9 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v151 = Vector512.LessThan(v_9, _s91).AsInt32();
                            var _v152 = Vector512.Equals(v_9, _s91).AsInt32();
                            var _v153 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v154 = Vector512.GreaterThan(_v153, _s145);
                            var _v155 = _v152 & _v154;
                            var _v156 = _v151 | _v155;
                            var _v157 = Vector512.Equals(v_9, v_9).AsInt32();
                            var _v158 = _v157 | _v154;
                            var _v159 = _s147 & _v158;
                            var _v160 = _v156 | _v159;
                            var _v161 = Vector512.ConditionalSelect(_v160.AsSingle(), v_9, _s48);
                            _v149_lanes = Vector512.Max(_v149_lanes, _v161);
                            var _v162 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v163 = Vector512.LessThan(_v162, _s92);
                            var _v164 = Vector512.Equals(_v162, _s92);
                            var _v165 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v166 = Vector512.GreaterThan(_v165, _s148);
                            var _v167 = _v164 & _v166;
                            var _v168 = _v163 | _v167;
                            var _v169 = Vector512.ConditionalSelect(_v168, _v162, _s50);
                            _v150_lanes = Vector512.Max(_v150_lanes, _v169);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_10 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v170 = Vector512.LessThan(v_10, _s91).AsInt32();
                            var _v171 = Vector512.Equals(v_10, _s91).AsInt32();
                            var _v172 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v173 = Vector512.GreaterThan(_v172, _s145);
                            var _v174 = _v171 & _v173;
                            var _v175 = _v170 | _v174;
                            var _v176 = Vector512.Equals(v_10, v_10).AsInt32();
                            var _v177 = _v176 | _v173;
                            var _v178 = _s147 & _v177;
                            var _v179 = _v175 | _v178;
                            var _v180 = Vector512.ConditionalSelect(_v179.AsSingle(), v_10, _s48);
                            _v149_lanes = Vector512.Max(_v149_lanes, CpuMath.Keep(_v180, _n, float.NegativeInfinity));
                            var _v181 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v182 = Vector512.LessThan(_v181, _s92);
                            var _v183 = Vector512.Equals(_v181, _s92);
                            var _v184 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v185 = Vector512.GreaterThan(_v184, _s148);
                            var _v186 = _v183 & _v185;
                            var _v187 = _v182 | _v186;
                            var _v188 = Vector512.ConditionalSelect(_v187, _v181, _s50);
                            _v150_lanes = Vector512.Max(_v150_lanes, CpuMath.Keep(_v188, _n, int.MinValue));
                        }
                        _v149 = CpuMath.Max(_v149_lanes);
                        _v150 = CpuMath.Max(_v150_lanes);
                    }
                    var _s189 = Vector512.Create(_v149);
                    var _s190 = Vector512.Create(_v150);
                    int _v191;
                    int _v192;
                    {
                        Vector512<int> _v191_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v192_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_11 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v193 = Vector512.LessThan(v_11, _s91).AsInt32();
                            var _v194 = Vector512.Equals(v_11, _s91).AsInt32();
                            var _v195 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v196 = Vector512.GreaterThan(_v195, _s145);
                            var _v197 = _v194 & _v196;
                            var _v198 = _v193 | _v197;
                            var _v199 = Vector512.Equals(v_11, v_11).AsInt32();
                            var _v200 = _v199 | _v196;
                            var _v201 = _s147 & _v200;
                            var _v202 = _v198 | _v201;
                            var _v203 = Vector512.Equals(v_11, _s189).AsInt32();
                            var _v204 = ~Vector512.Equals(v_11, v_11).AsInt32();
                            var _v205 = _v203 | _v204;
                            var _v206 = _v202 & _v205;
                            var _v207 = Vector512.ConditionalSelect(_v206, _v195, _s9);
                            _v191_lanes = Vector512.Min(_v191_lanes, _v207);
                            var _v208 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v209 = Vector512.LessThan(_v208, _s92);
                            var _v210 = Vector512.Equals(_v208, _s92);
                            var _v211 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v212 = Vector512.GreaterThan(_v211, _s148);
                            var _v213 = _v210 & _v212;
                            var _v214 = _v209 | _v213;
                            var _v215 = Vector512.Equals(_v208, _s190);
                            var _v216 = _v214 & _v215;
                            var _v217 = Vector512.ConditionalSelect(_v216, _v211, _s9);
                            _v192_lanes = Vector512.Min(_v192_lanes, _v217);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_12 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v218 = Vector512.LessThan(v_12, _s91).AsInt32();
                            var _v219 = Vector512.Equals(v_12, _s91).AsInt32();
                            var _v220 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v221 = Vector512.GreaterThan(_v220, _s145);
                            var _v222 = _v219 & _v221;
                            var _v223 = _v218 | _v222;
                            var _v224 = Vector512.Equals(v_12, v_12).AsInt32();
                            var _v225 = _v224 | _v221;
                            var _v226 = _s147 & _v225;
                            var _v227 = _v223 | _v226;
                            var _v228 = Vector512.Equals(v_12, _s189).AsInt32();
                            var _v229 = ~Vector512.Equals(v_12, v_12).AsInt32();
                            var _v230 = _v228 | _v229;
                            var _v231 = _v227 & _v230;
                            var _v232 = Vector512.ConditionalSelect(_v231, _v220, _s9);
                            _v191_lanes = Vector512.Min(_v191_lanes, CpuMath.Keep(_v232, _n, int.MaxValue));
                            var _v233 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v234 = Vector512.LessThan(_v233, _s92);
                            var _v235 = Vector512.Equals(_v233, _s92);
                            var _v236 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v237 = Vector512.GreaterThan(_v236, _s148);
                            var _v238 = _v235 & _v237;
                            var _v239 = _v234 | _v238;
                            var _v240 = Vector512.Equals(_v233, _s190);
                            var _v241 = _v239 & _v240;
                            var _v242 = Vector512.ConditionalSelect(_v241, _v236, _s9);
                            _v192_lanes = Vector512.Min(_v192_lanes, CpuMath.Keep(_v242, _n, int.MaxValue));
                        }
                        _v191 = CpuMath.Min(_v191_lanes);
                        _v192 = CpuMath.Min(_v192_lanes);
                    }
                    var _s243 = Vector512.Create(_v191);
                    bool _v244 = _v149 != _v149;
                    var _s245 = Vector512.Create(_v244 ? -1 : 0);
                    var _s246 = Vector512.Create(_v192);
                    float _v247;
                    int _v248;
                    {
                        Vector512<float> _v247_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v248_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_13 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v249 = Vector512.LessThan(v_13, _s189).AsInt32();
                            var _v250 = Vector512.Equals(v_13, _s189).AsInt32();
                            var _v251 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v252 = Vector512.GreaterThan(_v251, _s243);
                            var _v253 = _v250 & _v252;
                            var _v254 = _v249 | _v253;
                            var _v255 = Vector512.Equals(v_13, v_13).AsInt32();
                            var _v256 = _v255 | _v252;
                            var _v257 = _s245 & _v256;
                            var _v258 = _v254 | _v257;
                            var _v259 = Vector512.ConditionalSelect(_v258.AsSingle(), v_13, _s48);
                            _v247_lanes = Vector512.Max(_v247_lanes, _v259);
                            var _v260 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v261 = Vector512.LessThan(_v260, _s190);
                            var _v262 = Vector512.Equals(_v260, _s190);
                            var _v263 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v264 = Vector512.GreaterThan(_v263, _s246);
                            var _v265 = _v262 & _v264;
                            var _v266 = _v261 | _v265;
                            var _v267 = Vector512.ConditionalSelect(_v266, _v260, _s50);
                            _v248_lanes = Vector512.Max(_v248_lanes, _v267);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_14 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v268 = Vector512.LessThan(v_14, _s189).AsInt32();
                            var _v269 = Vector512.Equals(v_14, _s189).AsInt32();
                            var _v270 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v271 = Vector512.GreaterThan(_v270, _s243);
                            var _v272 = _v269 & _v271;
                            var _v273 = _v268 | _v272;
                            var _v274 = Vector512.Equals(v_14, v_14).AsInt32();
                            var _v275 = _v274 | _v271;
                            var _v276 = _s245 & _v275;
                            var _v277 = _v273 | _v276;
                            var _v278 = Vector512.ConditionalSelect(_v277.AsSingle(), v_14, _s48);
                            _v247_lanes = Vector512.Max(_v247_lanes, CpuMath.Keep(_v278, _n, float.NegativeInfinity));
                            var _v279 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v280 = Vector512.LessThan(_v279, _s190);
                            var _v281 = Vector512.Equals(_v279, _s190);
                            var _v282 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v283 = Vector512.GreaterThan(_v282, _s246);
                            var _v284 = _v281 & _v283;
                            var _v285 = _v280 | _v284;
                            var _v286 = Vector512.ConditionalSelect(_v285, _v279, _s50);
                            _v248_lanes = Vector512.Max(_v248_lanes, CpuMath.Keep(_v286, _n, int.MinValue));
                        }
                        _v247 = CpuMath.Max(_v247_lanes);
                        _v248 = CpuMath.Max(_v248_lanes);
                    }
                    var _s287 = Vector512.Create(_v247);
                    var _s288 = Vector512.Create(_v248);
                    int _v289;
                    int _v290;
                    {
                        Vector512<int> _v289_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v290_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_15 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v291 = Vector512.LessThan(v_15, _s189).AsInt32();
                            var _v292 = Vector512.Equals(v_15, _s189).AsInt32();
                            var _v293 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v294 = Vector512.GreaterThan(_v293, _s243);
                            var _v295 = _v292 & _v294;
                            var _v296 = _v291 | _v295;
                            var _v297 = Vector512.Equals(v_15, v_15).AsInt32();
                            var _v298 = _v297 | _v294;
                            var _v299 = _s245 & _v298;
                            var _v300 = _v296 | _v299;
                            var _v301 = Vector512.Equals(v_15, _s287).AsInt32();
                            var _v302 = ~Vector512.Equals(v_15, v_15).AsInt32();
                            var _v303 = _v301 | _v302;
                            var _v304 = _v300 & _v303;
                            var _v305 = Vector512.ConditionalSelect(_v304, _v293, _s9);
                            _v289_lanes = Vector512.Min(_v289_lanes, _v305);
                            var _v306 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v307 = Vector512.LessThan(_v306, _s190);
                            var _v308 = Vector512.Equals(_v306, _s190);
                            var _v309 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v310 = Vector512.GreaterThan(_v309, _s246);
                            var _v311 = _v308 & _v310;
                            var _v312 = _v307 | _v311;
                            var _v313 = Vector512.Equals(_v306, _s288);
                            var _v314 = _v312 & _v313;
                            var _v315 = Vector512.ConditionalSelect(_v314, _v309, _s9);
                            _v290_lanes = Vector512.Min(_v290_lanes, _v315);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_16 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v316 = Vector512.LessThan(v_16, _s189).AsInt32();
                            var _v317 = Vector512.Equals(v_16, _s189).AsInt32();
                            var _v318 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v319 = Vector512.GreaterThan(_v318, _s243);
                            var _v320 = _v317 & _v319;
                            var _v321 = _v316 | _v320;
                            var _v322 = Vector512.Equals(v_16, v_16).AsInt32();
                            var _v323 = _v322 | _v319;
                            var _v324 = _s245 & _v323;
                            var _v325 = _v321 | _v324;
                            var _v326 = Vector512.Equals(v_16, _s287).AsInt32();
                            var _v327 = ~Vector512.Equals(v_16, v_16).AsInt32();
                            var _v328 = _v326 | _v327;
                            var _v329 = _v325 & _v328;
                            var _v330 = Vector512.ConditionalSelect(_v329, _v318, _s9);
                            _v289_lanes = Vector512.Min(_v289_lanes, CpuMath.Keep(_v330, _n, int.MaxValue));
                            var _v331 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v332 = Vector512.LessThan(_v331, _s190);
                            var _v333 = Vector512.Equals(_v331, _s190);
                            var _v334 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v335 = Vector512.GreaterThan(_v334, _s246);
                            var _v336 = _v333 & _v335;
                            var _v337 = _v332 | _v336;
                            var _v338 = Vector512.Equals(_v331, _s288);
                            var _v339 = _v337 & _v338;
                            var _v340 = Vector512.ConditionalSelect(_v339, _v334, _s9);
                            _v290_lanes = Vector512.Min(_v290_lanes, CpuMath.Keep(_v340, _n, int.MaxValue));
                        }
                        _v289 = CpuMath.Min(_v289_lanes);
                        _v290 = CpuMath.Min(_v290_lanes);
                    }
                    var _s341 = Vector512.Create(_v289);
                    bool _v342 = _v247 != _v247;
                    var _s343 = Vector512.Create(_v342 ? -1 : 0);
                    var _s344 = Vector512.Create(_v290);
                    float _v345;
                    int _v346;
                    {
                        Vector512<float> _v345_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v346_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_17 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v347 = Vector512.LessThan(v_17, _s287).AsInt32();
                            var _v348 = Vector512.Equals(v_17, _s287).AsInt32();
                            var _v349 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v350 = Vector512.GreaterThan(_v349, _s341);
                            var _v351 = _v348 & _v350;
                            var _v352 = _v347 | _v351;
                            var _v353 = Vector512.Equals(v_17, v_17).AsInt32();
                            var _v354 = _v353 | _v350;
                            var _v355 = _s343 & _v354;
                            var _v356 = _v352 | _v355;
                            var _v357 = Vector512.ConditionalSelect(_v356.AsSingle(), v_17, _s48);
                            _v345_lanes = Vector512.Max(_v345_lanes, _v357);
                            var _v358 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v359 = Vector512.LessThan(_v358, _s288);
                            var _v360 = Vector512.Equals(_v358, _s288);
                            var _v361 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v362 = Vector512.GreaterThan(_v361, _s344);
                            var _v363 = _v360 & _v362;
                            var _v364 = _v359 | _v363;
                            var _v365 = Vector512.ConditionalSelect(_v364, _v358, _s50);
                            _v346_lanes = Vector512.Max(_v346_lanes, _v365);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_18 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v366 = Vector512.LessThan(v_18, _s287).AsInt32();
                            var _v367 = Vector512.Equals(v_18, _s287).AsInt32();
                            var _v368 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v369 = Vector512.GreaterThan(_v368, _s341);
                            var _v370 = _v367 & _v369;
                            var _v371 = _v366 | _v370;
                            var _v372 = Vector512.Equals(v_18, v_18).AsInt32();
                            var _v373 = _v372 | _v369;
                            var _v374 = _s343 & _v373;
                            var _v375 = _v371 | _v374;
                            var _v376 = Vector512.ConditionalSelect(_v375.AsSingle(), v_18, _s48);
                            _v345_lanes = Vector512.Max(_v345_lanes, CpuMath.Keep(_v376, _n, float.NegativeInfinity));
                            var _v377 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v378 = Vector512.LessThan(_v377, _s288);
                            var _v379 = Vector512.Equals(_v377, _s288);
                            var _v380 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v381 = Vector512.GreaterThan(_v380, _s344);
                            var _v382 = _v379 & _v381;
                            var _v383 = _v378 | _v382;
                            var _v384 = Vector512.ConditionalSelect(_v383, _v377, _s50);
                            _v346_lanes = Vector512.Max(_v346_lanes, CpuMath.Keep(_v384, _n, int.MinValue));
                        }
                        _v345 = CpuMath.Max(_v345_lanes);
                        _v346 = CpuMath.Max(_v346_lanes);
                    }
                    var _s385 = Vector512.Create(_v345);
                    var _s386 = Vector512.Create(_v346);
                    int _v387;
                    int _v388;
                    {
                        Vector512<int> _v387_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v388_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_19 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v389 = Vector512.LessThan(v_19, _s287).AsInt32();
                            var _v390 = Vector512.Equals(v_19, _s287).AsInt32();
                            var _v391 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v392 = Vector512.GreaterThan(_v391, _s341);
                            var _v393 = _v390 & _v392;
                            var _v394 = _v389 | _v393;
                            var _v395 = Vector512.Equals(v_19, v_19).AsInt32();
                            var _v396 = _v395 | _v392;
                            var _v397 = _s343 & _v396;
                            var _v398 = _v394 | _v397;
                            var _v399 = Vector512.Equals(v_19, _s385).AsInt32();
                            var _v400 = ~Vector512.Equals(v_19, v_19).AsInt32();
                            var _v401 = _v399 | _v400;
                            var _v402 = _v398 & _v401;
                            var _v403 = Vector512.ConditionalSelect(_v402, _v391, _s9);
                            _v387_lanes = Vector512.Min(_v387_lanes, _v403);
                            var _v404 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v405 = Vector512.LessThan(_v404, _s288);
                            var _v406 = Vector512.Equals(_v404, _s288);
                            var _v407 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v408 = Vector512.GreaterThan(_v407, _s344);
                            var _v409 = _v406 & _v408;
                            var _v410 = _v405 | _v409;
                            var _v411 = Vector512.Equals(_v404, _s386);
                            var _v412 = _v410 & _v411;
                            var _v413 = Vector512.ConditionalSelect(_v412, _v407, _s9);
                            _v388_lanes = Vector512.Min(_v388_lanes, _v413);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_20 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v414 = Vector512.LessThan(v_20, _s287).AsInt32();
                            var _v415 = Vector512.Equals(v_20, _s287).AsInt32();
                            var _v416 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v417 = Vector512.GreaterThan(_v416, _s341);
                            var _v418 = _v415 & _v417;
                            var _v419 = _v414 | _v418;
                            var _v420 = Vector512.Equals(v_20, v_20).AsInt32();
                            var _v421 = _v420 | _v417;
                            var _v422 = _s343 & _v421;
                            var _v423 = _v419 | _v422;
                            var _v424 = Vector512.Equals(v_20, _s385).AsInt32();
                            var _v425 = ~Vector512.Equals(v_20, v_20).AsInt32();
                            var _v426 = _v424 | _v425;
                            var _v427 = _v423 & _v426;
                            var _v428 = Vector512.ConditionalSelect(_v427, _v416, _s9);
                            _v387_lanes = Vector512.Min(_v387_lanes, CpuMath.Keep(_v428, _n, int.MaxValue));
                            var _v429 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v430 = Vector512.LessThan(_v429, _s288);
                            var _v431 = Vector512.Equals(_v429, _s288);
                            var _v432 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v433 = Vector512.GreaterThan(_v432, _s344);
                            var _v434 = _v431 & _v433;
                            var _v435 = _v430 | _v434;
                            var _v436 = Vector512.Equals(_v429, _s386);
                            var _v437 = _v435 & _v436;
                            var _v438 = Vector512.ConditionalSelect(_v437, _v432, _s9);
                            _v388_lanes = Vector512.Min(_v388_lanes, CpuMath.Keep(_v438, _n, int.MaxValue));
                        }
                        _v387 = CpuMath.Min(_v387_lanes);
                        _v388 = CpuMath.Min(_v388_lanes);
                    }
                    var _s439 = Vector512.Create(_v387);
                    bool _v440 = _v345 != _v345;
                    var _s441 = Vector512.Create(_v440 ? -1 : 0);
                    var _s442 = Vector512.Create(_v388);
                    float _v443;
                    int _v444;
                    {
                        Vector512<float> _v443_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v444_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_21 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v445 = Vector512.LessThan(v_21, _s385).AsInt32();
                            var _v446 = Vector512.Equals(v_21, _s385).AsInt32();
                            var _v447 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v448 = Vector512.GreaterThan(_v447, _s439);
                            var _v449 = _v446 & _v448;
                            var _v450 = _v445 | _v449;
                            var _v451 = Vector512.Equals(v_21, v_21).AsInt32();
                            var _v452 = _v451 | _v448;
                            var _v453 = _s441 & _v452;
                            var _v454 = _v450 | _v453;
                            var _v455 = Vector512.ConditionalSelect(_v454.AsSingle(), v_21, _s48);
                            _v443_lanes = Vector512.Max(_v443_lanes, _v455);
                            var _v456 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v457 = Vector512.LessThan(_v456, _s386);
                            var _v458 = Vector512.Equals(_v456, _s386);
                            var _v459 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v460 = Vector512.GreaterThan(_v459, _s442);
                            var _v461 = _v458 & _v460;
                            var _v462 = _v457 | _v461;
                            var _v463 = Vector512.ConditionalSelect(_v462, _v456, _s50);
                            _v444_lanes = Vector512.Max(_v444_lanes, _v463);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_22 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v464 = Vector512.LessThan(v_22, _s385).AsInt32();
                            var _v465 = Vector512.Equals(v_22, _s385).AsInt32();
                            var _v466 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v467 = Vector512.GreaterThan(_v466, _s439);
                            var _v468 = _v465 & _v467;
                            var _v469 = _v464 | _v468;
                            var _v470 = Vector512.Equals(v_22, v_22).AsInt32();
                            var _v471 = _v470 | _v467;
                            var _v472 = _s441 & _v471;
                            var _v473 = _v469 | _v472;
                            var _v474 = Vector512.ConditionalSelect(_v473.AsSingle(), v_22, _s48);
                            _v443_lanes = Vector512.Max(_v443_lanes, CpuMath.Keep(_v474, _n, float.NegativeInfinity));
                            var _v475 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v476 = Vector512.LessThan(_v475, _s386);
                            var _v477 = Vector512.Equals(_v475, _s386);
                            var _v478 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v479 = Vector512.GreaterThan(_v478, _s442);
                            var _v480 = _v477 & _v479;
                            var _v481 = _v476 | _v480;
                            var _v482 = Vector512.ConditionalSelect(_v481, _v475, _s50);
                            _v444_lanes = Vector512.Max(_v444_lanes, CpuMath.Keep(_v482, _n, int.MinValue));
                        }
                        _v443 = CpuMath.Max(_v443_lanes);
                        _v444 = CpuMath.Max(_v444_lanes);
                    }
                    var _s483 = Vector512.Create(_v443);
                    var _s484 = Vector512.Create(_v444);
                    int _v485;
                    int _v486;
                    {
                        Vector512<int> _v485_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v486_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_23 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v487 = Vector512.LessThan(v_23, _s385).AsInt32();
                            var _v488 = Vector512.Equals(v_23, _s385).AsInt32();
                            var _v489 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v490 = Vector512.GreaterThan(_v489, _s439);
                            var _v491 = _v488 & _v490;
                            var _v492 = _v487 | _v491;
                            var _v493 = Vector512.Equals(v_23, v_23).AsInt32();
                            var _v494 = _v493 | _v490;
                            var _v495 = _s441 & _v494;
                            var _v496 = _v492 | _v495;
                            var _v497 = Vector512.Equals(v_23, _s483).AsInt32();
                            var _v498 = ~Vector512.Equals(v_23, v_23).AsInt32();
                            var _v499 = _v497 | _v498;
                            var _v500 = _v496 & _v499;
                            var _v501 = Vector512.ConditionalSelect(_v500, _v489, _s9);
                            _v485_lanes = Vector512.Min(_v485_lanes, _v501);
                            var _v502 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v503 = Vector512.LessThan(_v502, _s386);
                            var _v504 = Vector512.Equals(_v502, _s386);
                            var _v505 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v506 = Vector512.GreaterThan(_v505, _s442);
                            var _v507 = _v504 & _v506;
                            var _v508 = _v503 | _v507;
                            var _v509 = Vector512.Equals(_v502, _s484);
                            var _v510 = _v508 & _v509;
                            var _v511 = Vector512.ConditionalSelect(_v510, _v505, _s9);
                            _v486_lanes = Vector512.Min(_v486_lanes, _v511);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_24 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v512 = Vector512.LessThan(v_24, _s385).AsInt32();
                            var _v513 = Vector512.Equals(v_24, _s385).AsInt32();
                            var _v514 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v515 = Vector512.GreaterThan(_v514, _s439);
                            var _v516 = _v513 & _v515;
                            var _v517 = _v512 | _v516;
                            var _v518 = Vector512.Equals(v_24, v_24).AsInt32();
                            var _v519 = _v518 | _v515;
                            var _v520 = _s441 & _v519;
                            var _v521 = _v517 | _v520;
                            var _v522 = Vector512.Equals(v_24, _s483).AsInt32();
                            var _v523 = ~Vector512.Equals(v_24, v_24).AsInt32();
                            var _v524 = _v522 | _v523;
                            var _v525 = _v521 & _v524;
                            var _v526 = Vector512.ConditionalSelect(_v525, _v514, _s9);
                            _v485_lanes = Vector512.Min(_v485_lanes, CpuMath.Keep(_v526, _n, int.MaxValue));
                            var _v527 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v528 = Vector512.LessThan(_v527, _s386);
                            var _v529 = Vector512.Equals(_v527, _s386);
                            var _v530 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v531 = Vector512.GreaterThan(_v530, _s442);
                            var _v532 = _v529 & _v531;
                            var _v533 = _v528 | _v532;
                            var _v534 = Vector512.Equals(_v527, _s484);
                            var _v535 = _v533 & _v534;
                            var _v536 = Vector512.ConditionalSelect(_v535, _v530, _s9);
                            _v486_lanes = Vector512.Min(_v486_lanes, CpuMath.Keep(_v536, _n, int.MaxValue));
                        }
                        _v485 = CpuMath.Min(_v485_lanes);
                        _v486 = CpuMath.Min(_v486_lanes);
                    }
                    var _s537 = Vector512.Create(_v485);
                    bool _v538 = _v443 != _v443;
                    var _s539 = Vector512.Create(_v538 ? -1 : 0);
                    var _s540 = Vector512.Create(_v486);
                    float _v541;
                    int _v542;
                    {
                        Vector512<float> _v541_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v542_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_25 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v543 = Vector512.LessThan(v_25, _s483).AsInt32();
                            var _v544 = Vector512.Equals(v_25, _s483).AsInt32();
                            var _v545 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v546 = Vector512.GreaterThan(_v545, _s537);
                            var _v547 = _v544 & _v546;
                            var _v548 = _v543 | _v547;
                            var _v549 = Vector512.Equals(v_25, v_25).AsInt32();
                            var _v550 = _v549 | _v546;
                            var _v551 = _s539 & _v550;
                            var _v552 = _v548 | _v551;
                            var _v553 = Vector512.ConditionalSelect(_v552.AsSingle(), v_25, _s48);
                            _v541_lanes = Vector512.Max(_v541_lanes, _v553);
                            var _v554 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v555 = Vector512.LessThan(_v554, _s484);
                            var _v556 = Vector512.Equals(_v554, _s484);
                            var _v557 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v558 = Vector512.GreaterThan(_v557, _s540);
                            var _v559 = _v556 & _v558;
                            var _v560 = _v555 | _v559;
                            var _v561 = Vector512.ConditionalSelect(_v560, _v554, _s50);
                            _v542_lanes = Vector512.Max(_v542_lanes, _v561);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_26 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v562 = Vector512.LessThan(v_26, _s483).AsInt32();
                            var _v563 = Vector512.Equals(v_26, _s483).AsInt32();
                            var _v564 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v565 = Vector512.GreaterThan(_v564, _s537);
                            var _v566 = _v563 & _v565;
                            var _v567 = _v562 | _v566;
                            var _v568 = Vector512.Equals(v_26, v_26).AsInt32();
                            var _v569 = _v568 | _v565;
                            var _v570 = _s539 & _v569;
                            var _v571 = _v567 | _v570;
                            var _v572 = Vector512.ConditionalSelect(_v571.AsSingle(), v_26, _s48);
                            _v541_lanes = Vector512.Max(_v541_lanes, CpuMath.Keep(_v572, _n, float.NegativeInfinity));
                            var _v573 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v574 = Vector512.LessThan(_v573, _s484);
                            var _v575 = Vector512.Equals(_v573, _s484);
                            var _v576 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v577 = Vector512.GreaterThan(_v576, _s540);
                            var _v578 = _v575 & _v577;
                            var _v579 = _v574 | _v578;
                            var _v580 = Vector512.ConditionalSelect(_v579, _v573, _s50);
                            _v542_lanes = Vector512.Max(_v542_lanes, CpuMath.Keep(_v580, _n, int.MinValue));
                        }
                        _v541 = CpuMath.Max(_v541_lanes);
                        _v542 = CpuMath.Max(_v542_lanes);
                    }
                    var _s581 = Vector512.Create(_v541);
                    var _s582 = Vector512.Create(_v542);
                    int _v583;
                    int _v584;
                    {
                        Vector512<int> _v583_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v584_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_27 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v585 = Vector512.LessThan(v_27, _s483).AsInt32();
                            var _v586 = Vector512.Equals(v_27, _s483).AsInt32();
                            var _v587 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v588 = Vector512.GreaterThan(_v587, _s537);
                            var _v589 = _v586 & _v588;
                            var _v590 = _v585 | _v589;
                            var _v591 = Vector512.Equals(v_27, v_27).AsInt32();
                            var _v592 = _v591 | _v588;
                            var _v593 = _s539 & _v592;
                            var _v594 = _v590 | _v593;
                            var _v595 = Vector512.Equals(v_27, _s581).AsInt32();
                            var _v596 = ~Vector512.Equals(v_27, v_27).AsInt32();
                            var _v597 = _v595 | _v596;
                            var _v598 = _v594 & _v597;
                            var _v599 = Vector512.ConditionalSelect(_v598, _v587, _s9);
                            _v583_lanes = Vector512.Min(_v583_lanes, _v599);
                            var _v600 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v601 = Vector512.LessThan(_v600, _s484);
                            var _v602 = Vector512.Equals(_v600, _s484);
                            var _v603 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v604 = Vector512.GreaterThan(_v603, _s540);
                            var _v605 = _v602 & _v604;
                            var _v606 = _v601 | _v605;
                            var _v607 = Vector512.Equals(_v600, _s582);
                            var _v608 = _v606 & _v607;
                            var _v609 = Vector512.ConditionalSelect(_v608, _v603, _s9);
                            _v584_lanes = Vector512.Min(_v584_lanes, _v609);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_28 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v610 = Vector512.LessThan(v_28, _s483).AsInt32();
                            var _v611 = Vector512.Equals(v_28, _s483).AsInt32();
                            var _v612 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v613 = Vector512.GreaterThan(_v612, _s537);
                            var _v614 = _v611 & _v613;
                            var _v615 = _v610 | _v614;
                            var _v616 = Vector512.Equals(v_28, v_28).AsInt32();
                            var _v617 = _v616 | _v613;
                            var _v618 = _s539 & _v617;
                            var _v619 = _v615 | _v618;
                            var _v620 = Vector512.Equals(v_28, _s581).AsInt32();
                            var _v621 = ~Vector512.Equals(v_28, v_28).AsInt32();
                            var _v622 = _v620 | _v621;
                            var _v623 = _v619 & _v622;
                            var _v624 = Vector512.ConditionalSelect(_v623, _v612, _s9);
                            _v583_lanes = Vector512.Min(_v583_lanes, CpuMath.Keep(_v624, _n, int.MaxValue));
                            var _v625 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v626 = Vector512.LessThan(_v625, _s484);
                            var _v627 = Vector512.Equals(_v625, _s484);
                            var _v628 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v629 = Vector512.GreaterThan(_v628, _s540);
                            var _v630 = _v627 & _v629;
                            var _v631 = _v626 | _v630;
                            var _v632 = Vector512.Equals(_v625, _s582);
                            var _v633 = _v631 & _v632;
                            var _v634 = Vector512.ConditionalSelect(_v633, _v628, _s9);
                            _v584_lanes = Vector512.Min(_v584_lanes, CpuMath.Keep(_v634, _n, int.MaxValue));
                        }
                        _v583 = CpuMath.Min(_v583_lanes);
                        _v584 = CpuMath.Min(_v584_lanes);
                    }
                    var _s635 = Vector512.Create(_v583);
                    bool _v636 = _v541 != _v541;
                    var _s637 = Vector512.Create(_v636 ? -1 : 0);
                    var _s638 = Vector512.Create(_v584);
                    float _v639;
                    int _v640;
                    {
                        Vector512<float> _v639_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v640_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_29 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v641 = Vector512.LessThan(v_29, _s581).AsInt32();
                            var _v642 = Vector512.Equals(v_29, _s581).AsInt32();
                            var _v643 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v644 = Vector512.GreaterThan(_v643, _s635);
                            var _v645 = _v642 & _v644;
                            var _v646 = _v641 | _v645;
                            var _v647 = Vector512.Equals(v_29, v_29).AsInt32();
                            var _v648 = _v647 | _v644;
                            var _v649 = _s637 & _v648;
                            var _v650 = _v646 | _v649;
                            var _v651 = Vector512.ConditionalSelect(_v650.AsSingle(), v_29, _s48);
                            _v639_lanes = Vector512.Max(_v639_lanes, _v651);
                            var _v652 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v653 = Vector512.LessThan(_v652, _s582);
                            var _v654 = Vector512.Equals(_v652, _s582);
                            var _v655 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v656 = Vector512.GreaterThan(_v655, _s638);
                            var _v657 = _v654 & _v656;
                            var _v658 = _v653 | _v657;
                            var _v659 = Vector512.ConditionalSelect(_v658, _v652, _s50);
                            _v640_lanes = Vector512.Max(_v640_lanes, _v659);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_30 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v660 = Vector512.LessThan(v_30, _s581).AsInt32();
                            var _v661 = Vector512.Equals(v_30, _s581).AsInt32();
                            var _v662 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v663 = Vector512.GreaterThan(_v662, _s635);
                            var _v664 = _v661 & _v663;
                            var _v665 = _v660 | _v664;
                            var _v666 = Vector512.Equals(v_30, v_30).AsInt32();
                            var _v667 = _v666 | _v663;
                            var _v668 = _s637 & _v667;
                            var _v669 = _v665 | _v668;
                            var _v670 = Vector512.ConditionalSelect(_v669.AsSingle(), v_30, _s48);
                            _v639_lanes = Vector512.Max(_v639_lanes, CpuMath.Keep(_v670, _n, float.NegativeInfinity));
                            var _v671 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v672 = Vector512.LessThan(_v671, _s582);
                            var _v673 = Vector512.Equals(_v671, _s582);
                            var _v674 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v675 = Vector512.GreaterThan(_v674, _s638);
                            var _v676 = _v673 & _v675;
                            var _v677 = _v672 | _v676;
                            var _v678 = Vector512.ConditionalSelect(_v677, _v671, _s50);
                            _v640_lanes = Vector512.Max(_v640_lanes, CpuMath.Keep(_v678, _n, int.MinValue));
                        }
                        _v639 = CpuMath.Max(_v639_lanes);
                        _v640 = CpuMath.Max(_v640_lanes);
                    }
                    var _s679 = Vector512.Create(_v639);
                    var _s680 = Vector512.Create(_v640);
                    int _v681;
                    int _v682;
                    {
                        Vector512<int> _v681_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v682_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v_31 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v683 = Vector512.LessThan(v_31, _s581).AsInt32();
                            var _v684 = Vector512.Equals(v_31, _s581).AsInt32();
                            var _v685 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v686 = Vector512.GreaterThan(_v685, _s635);
                            var _v687 = _v684 & _v686;
                            var _v688 = _v683 | _v687;
                            var _v689 = Vector512.Equals(v_31, v_31).AsInt32();
                            var _v690 = _v689 | _v686;
                            var _v691 = _s637 & _v690;
                            var _v692 = _v688 | _v691;
                            var _v693 = Vector512.Equals(v_31, _s679).AsInt32();
                            var _v694 = ~Vector512.Equals(v_31, v_31).AsInt32();
                            var _v695 = _v693 | _v694;
                            var _v696 = _v692 & _v695;
                            var _v697 = Vector512.ConditionalSelect(_v696, _v685, _s9);
                            _v681_lanes = Vector512.Min(_v681_lanes, _v697);
                            var _v698 = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            var _v699 = Vector512.LessThan(_v698, _s582);
                            var _v700 = Vector512.Equals(_v698, _s582);
                            var _v701 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v702 = Vector512.GreaterThan(_v701, _s638);
                            var _v703 = _v700 & _v702;
                            var _v704 = _v699 | _v703;
                            var _v705 = Vector512.Equals(_v698, _s680);
                            var _v706 = _v704 & _v705;
                            var _v707 = Vector512.ConditionalSelect(_v706, _v701, _s9);
                            _v682_lanes = Vector512.Min(_v682_lanes, _v707);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_32 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v708 = Vector512.LessThan(v_32, _s581).AsInt32();
                            var _v709 = Vector512.Equals(v_32, _s581).AsInt32();
                            var _v710 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v711 = Vector512.GreaterThan(_v710, _s635);
                            var _v712 = _v709 & _v711;
                            var _v713 = _v708 | _v712;
                            var _v714 = Vector512.Equals(v_32, v_32).AsInt32();
                            var _v715 = _v714 | _v711;
                            var _v716 = _s637 & _v715;
                            var _v717 = _v713 | _v716;
                            var _v718 = Vector512.Equals(v_32, _s679).AsInt32();
                            var _v719 = ~Vector512.Equals(v_32, v_32).AsInt32();
                            var _v720 = _v718 | _v719;
                            var _v721 = _v717 & _v720;
                            var _v722 = Vector512.ConditionalSelect(_v721, _v710, _s9);
                            _v681_lanes = Vector512.Min(_v681_lanes, CpuMath.Keep(_v722, _n, int.MaxValue));
                            var _v723 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            var _v724 = Vector512.LessThan(_v723, _s582);
                            var _v725 = Vector512.Equals(_v723, _s582);
                            var _v726 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v727 = Vector512.GreaterThan(_v726, _s638);
                            var _v728 = _v725 & _v727;
                            var _v729 = _v724 | _v728;
                            var _v730 = Vector512.Equals(_v723, _s680);
                            var _v731 = _v729 & _v730;
                            var _v732 = Vector512.ConditionalSelect(_v731, _v726, _s9);
                            _v682_lanes = Vector512.Min(_v682_lanes, CpuMath.Keep(_v732, _n, int.MaxValue));
                        }
                        _v681 = CpuMath.Min(_v681_lanes);
                        _v682 = CpuMath.Min(_v682_lanes);
                    }
                    var _s733 = Vector512.Create(7);
                    var _s734 = Vector512.Create(6);
                    var _s735 = Vector512.Create(5);
                    var _s736 = Vector512.Create(4);
                    var _s737 = Vector512.Create(3);
                    var _s738 = Vector512.Create(2);
                    var _s739 = Vector512.Create(1);
                    var _s740 = Vector512.Create(0);
                    bool _v741 = 0 == 0;
                    float _v742 = _v741 ? _v3 : _v3;
                    var _s743 = Vector512.Create(_v742);
                    {
                        int _c = 0;
                        for (; _c <= 8 - 16; _c += 16)
                        {
                            var _v744 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v745 = Vector512.Equals(_v744, _s733);
                            var _v746 = Vector512.Equals(_v744, _s734);
                            var _v747 = Vector512.Equals(_v744, _s735);
                            var _v748 = Vector512.Equals(_v744, _s736);
                            var _v749 = Vector512.Equals(_v744, _s737);
                            var _v750 = Vector512.Equals(_v744, _s738);
                            var _v751 = Vector512.Equals(_v744, _s739);
                            var _v752 = Vector512.Equals(_v744, _s740);
                            var _v753 = Vector512.ConditionalSelect(_v752.AsSingle(), _s8, _s8);
                            var _v754 = Vector512.ConditionalSelect(_v751.AsSingle(), _s91, _v753);
                            var _v755 = Vector512.ConditionalSelect(_v750.AsSingle(), _s189, _v754);
                            var _v756 = Vector512.ConditionalSelect(_v749.AsSingle(), _s287, _v755);
                            var _v757 = Vector512.ConditionalSelect(_v748.AsSingle(), _s385, _v756);
                            var _v758 = Vector512.ConditionalSelect(_v747.AsSingle(), _s483, _v757);
                            var _v759 = Vector512.ConditionalSelect(_v746.AsSingle(), _s581, _v758);
                            var _v760 = Vector512.ConditionalSelect(_v745.AsSingle(), _s679, _v759);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v760);
                            var _v761 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v762 = Vector512.Equals(_v761, _s733);
                            var _v763 = Vector512.Equals(_v761, _s734);
                            var _v764 = Vector512.Equals(_v761, _s735);
                            var _v765 = Vector512.Equals(_v761, _s736);
                            var _v766 = Vector512.Equals(_v761, _s737);
                            var _v767 = Vector512.Equals(_v761, _s738);
                            var _v768 = Vector512.Equals(_v761, _s739);
                            var _v769 = Vector512.Equals(_v761, _s740);
                            var _v770 = Vector512.ConditionalSelect(_v769, _s10, _s10);
                            var _v771 = Vector512.ConditionalSelect(_v768, _s92, _v770);
                            var _v772 = Vector512.ConditionalSelect(_v767, _s190, _v771);
                            var _v773 = Vector512.ConditionalSelect(_v766, _s288, _v772);
                            var _v774 = Vector512.ConditionalSelect(_v765, _s386, _v773);
                            var _v775 = Vector512.ConditionalSelect(_v764, _s484, _v774);
                            var _v776 = Vector512.ConditionalSelect(_v763, _s582, _v775);
                            var _v777 = Vector512.ConditionalSelect(_v762, _s680, _v776);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v777);
                            var _v778 = _s743 + _v760;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v778);
                        }
                        if (_c < 8)
                        {
                            int _n = 8 - _c;
                            var _v779 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v780 = Vector512.Equals(_v779, _s733);
                            var _v781 = Vector512.Equals(_v779, _s734);
                            var _v782 = Vector512.Equals(_v779, _s735);
                            var _v783 = Vector512.Equals(_v779, _s736);
                            var _v784 = Vector512.Equals(_v779, _s737);
                            var _v785 = Vector512.Equals(_v779, _s738);
                            var _v786 = Vector512.Equals(_v779, _s739);
                            var _v787 = Vector512.Equals(_v779, _s740);
                            var _v788 = Vector512.ConditionalSelect(_v787.AsSingle(), _s8, _s8);
                            var _v789 = Vector512.ConditionalSelect(_v786.AsSingle(), _s91, _v788);
                            var _v790 = Vector512.ConditionalSelect(_v785.AsSingle(), _s189, _v789);
                            var _v791 = Vector512.ConditionalSelect(_v784.AsSingle(), _s287, _v790);
                            var _v792 = Vector512.ConditionalSelect(_v783.AsSingle(), _s385, _v791);
                            var _v793 = Vector512.ConditionalSelect(_v782.AsSingle(), _s483, _v792);
                            var _v794 = Vector512.ConditionalSelect(_v781.AsSingle(), _s581, _v793);
                            var _v795 = Vector512.ConditionalSelect(_v780.AsSingle(), _s679, _v794);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v795, _n);
                            var _v796 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v797 = Vector512.Equals(_v796, _s733);
                            var _v798 = Vector512.Equals(_v796, _s734);
                            var _v799 = Vector512.Equals(_v796, _s735);
                            var _v800 = Vector512.Equals(_v796, _s736);
                            var _v801 = Vector512.Equals(_v796, _s737);
                            var _v802 = Vector512.Equals(_v796, _s738);
                            var _v803 = Vector512.Equals(_v796, _s739);
                            var _v804 = Vector512.Equals(_v796, _s740);
                            var _v805 = Vector512.ConditionalSelect(_v804, _s10, _s10);
                            var _v806 = Vector512.ConditionalSelect(_v803, _s92, _v805);
                            var _v807 = Vector512.ConditionalSelect(_v802, _s190, _v806);
                            var _v808 = Vector512.ConditionalSelect(_v801, _s288, _v807);
                            var _v809 = Vector512.ConditionalSelect(_v800, _s386, _v808);
                            var _v810 = Vector512.ConditionalSelect(_v799, _s484, _v809);
                            var _v811 = Vector512.ConditionalSelect(_v798, _s582, _v810);
                            var _v812 = Vector512.ConditionalSelect(_v797, _s680, _v811);
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v812, _n);
                            var _v813 = _s743 + _v795;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v813, _n);
                        }
                    }
                    var _s814 = Vector512.Create(_v681);
                    var _s815 = Vector512.Create(_v682);
                    int _v816 = _v741 ? _v14 : _v14;
                    var _s817 = Vector512.Create(_v816);
                    {
                        int _c = 0;
                        for (; _c <= 8 - 16; _c += 16)
                        {
                            var _v818 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v819 = Vector512.Equals(_v818, _s733);
                            var _v820 = Vector512.Equals(_v818, _s734);
                            var _v821 = Vector512.Equals(_v818, _s735);
                            var _v822 = Vector512.Equals(_v818, _s736);
                            var _v823 = Vector512.Equals(_v818, _s737);
                            var _v824 = Vector512.Equals(_v818, _s738);
                            var _v825 = Vector512.Equals(_v818, _s739);
                            var _v826 = Vector512.Equals(_v818, _s740);
                            var _v827 = Vector512.ConditionalSelect(_v826, _s45, _s45);
                            var _v828 = Vector512.ConditionalSelect(_v825, _s145, _v827);
                            var _v829 = Vector512.ConditionalSelect(_v824, _s243, _v828);
                            var _v830 = Vector512.ConditionalSelect(_v823, _s341, _v829);
                            var _v831 = Vector512.ConditionalSelect(_v822, _s439, _v830);
                            var _v832 = Vector512.ConditionalSelect(_v821, _s537, _v831);
                            var _v833 = Vector512.ConditionalSelect(_v820, _s635, _v832);
                            var _v834 = Vector512.ConditionalSelect(_v819, _s814, _v833);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v834);
                            var _v835 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v836 = Vector512.Equals(_v835, _s733);
                            var _v837 = Vector512.Equals(_v835, _s734);
                            var _v838 = Vector512.Equals(_v835, _s735);
                            var _v839 = Vector512.Equals(_v835, _s736);
                            var _v840 = Vector512.Equals(_v835, _s737);
                            var _v841 = Vector512.Equals(_v835, _s738);
                            var _v842 = Vector512.Equals(_v835, _s739);
                            var _v843 = Vector512.Equals(_v835, _s740);
                            var _v844 = Vector512.ConditionalSelect(_v843, _s49, _s49);
                            var _v845 = Vector512.ConditionalSelect(_v842, _s148, _v844);
                            var _v846 = Vector512.ConditionalSelect(_v841, _s246, _v845);
                            var _v847 = Vector512.ConditionalSelect(_v840, _s344, _v846);
                            var _v848 = Vector512.ConditionalSelect(_v839, _s442, _v847);
                            var _v849 = Vector512.ConditionalSelect(_v838, _s540, _v848);
                            var _v850 = Vector512.ConditionalSelect(_v837, _s638, _v849);
                            var _v851 = Vector512.ConditionalSelect(_v836, _s815, _v850);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v851);
                            var _v852 = _s817 + _v834;
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v852);
                        }
                        if (_c < 8)
                        {
                            int _n = 8 - _c;
                            var _v853 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v854 = Vector512.Equals(_v853, _s733);
                            var _v855 = Vector512.Equals(_v853, _s734);
                            var _v856 = Vector512.Equals(_v853, _s735);
                            var _v857 = Vector512.Equals(_v853, _s736);
                            var _v858 = Vector512.Equals(_v853, _s737);
                            var _v859 = Vector512.Equals(_v853, _s738);
                            var _v860 = Vector512.Equals(_v853, _s739);
                            var _v861 = Vector512.Equals(_v853, _s740);
                            var _v862 = Vector512.ConditionalSelect(_v861, _s45, _s45);
                            var _v863 = Vector512.ConditionalSelect(_v860, _s145, _v862);
                            var _v864 = Vector512.ConditionalSelect(_v859, _s243, _v863);
                            var _v865 = Vector512.ConditionalSelect(_v858, _s341, _v864);
                            var _v866 = Vector512.ConditionalSelect(_v857, _s439, _v865);
                            var _v867 = Vector512.ConditionalSelect(_v856, _s537, _v866);
                            var _v868 = Vector512.ConditionalSelect(_v855, _s635, _v867);
                            var _v869 = Vector512.ConditionalSelect(_v854, _s814, _v868);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v869, _n);
                            var _v870 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v871 = Vector512.Equals(_v870, _s733);
                            var _v872 = Vector512.Equals(_v870, _s734);
                            var _v873 = Vector512.Equals(_v870, _s735);
                            var _v874 = Vector512.Equals(_v870, _s736);
                            var _v875 = Vector512.Equals(_v870, _s737);
                            var _v876 = Vector512.Equals(_v870, _s738);
                            var _v877 = Vector512.Equals(_v870, _s739);
                            var _v878 = Vector512.Equals(_v870, _s740);
                            var _v879 = Vector512.ConditionalSelect(_v878, _s49, _s49);
                            var _v880 = Vector512.ConditionalSelect(_v877, _s148, _v879);
                            var _v881 = Vector512.ConditionalSelect(_v876, _s246, _v880);
                            var _v882 = Vector512.ConditionalSelect(_v875, _s344, _v881);
                            var _v883 = Vector512.ConditionalSelect(_v874, _s442, _v882);
                            var _v884 = Vector512.ConditionalSelect(_v873, _s540, _v883);
                            var _v885 = Vector512.ConditionalSelect(_v872, _s638, _v884);
                            var _v886 = Vector512.ConditionalSelect(_v871, _s815, _v885);
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v886, _n);
                            var _v887 = _s817 + _v869;
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v887, _n);
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
