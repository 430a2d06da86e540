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
    grid {
      %6 = length %a {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %a, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16, %17 = topK %15 {dims=[8] at=3} : tile<f32, rows, 8>, tile<i32, rows, 8>
      %18 = const {value=0 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<f32, 2, write>
      %20 = const {value=0 at=4} : i32
      %21 = dim {dims=[rows] at=4} : i32
      %22 = mul %11, %21 {at=4} : i32
      store %19, %22, %20, %16 {at=4}
      %23 = const {value=0 at=5} : i32
      %24 = slice %z, %23 {at=5} : view<i32, 2, write>
      %25 = const {value=0 at=5} : i32
      %26 = dim {dims=[rows] at=5} : i32
      %27 = mul %11, %26 {at=5} : i32
      store %24, %27, %25, %17 {at=5}
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[rows] at=6} : i32
      %30 = mul %11, %29 {at=6} : i32
      %31 = load %b, %30, %28 {value=0 dims=[rows, width] at=6} : tile<i32, rows, width>
      %32, %33 = topK %31 {dims=[8] at=6} : tile<i32, rows, 8>, tile<i32, rows, 8>
      %34 = const {value=1 at=7} : i32
      %35 = slice %z, %34 {at=7} : view<i32, 2, write>
      %36 = const {value=0 at=7} : i32
      %37 = dim {dims=[rows] at=7} : i32
      %38 = mul %11, %37 {at=7} : i32
      store %35, %38, %36, %32 {at=7}
      %39 = const {value=2 at=8} : i32
      %40 = slice %z, %39 {at=8} : view<i32, 2, write>
      %41 = const {value=0 at=8} : i32
      %42 = dim {dims=[rows] at=8} : i32
      %43 = mul %11, %42 {at=8} : i32
      store %40, %43, %41, %33 {at=8}
      %44 = exp %15 {at=9} : tile<f32, rows, width>
      %45, %46 = topK %44 {dims=[1] at=9} : tile<f32, rows, 1>, tile<i32, rows, 1>
      %47 = const {value=1 at=10} : i32
      %48 = slice %y, %47 {at=10} : view<f32, 2, write>
      %49 = const {value=0 at=10} : i32
      %50 = add %45, %16 {at=10} : tile<f32, rows, 8>
      %51 = dim {dims=[rows] at=10} : i32
      %52 = mul %11, %51 {at=10} : i32
      store %48, %52, %49, %50 {at=10}
      %53 = const {value=3 at=11} : i32
      %54 = slice %z, %53 {at=11} : view<i32, 2, write>
      %55 = const {value=0 at=11} : i32
      %56 = add %46, %17 {at=11} : tile<i32, rows, 8>
      %57 = dim {dims=[rows] at=11} : i32
      %58 = mul %11, %57 {at=11} : i32
      store %54, %58, %55, %56 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Best_Kernel).Assembly };

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
            int _grid0 = _program;
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
            int _v0 = _grid0 * rows;
            ViewArgument _v1 = CpuViews.Slice(@y, 4, 0);
            int _v2 = _grid0 * rows;
            ViewArgument _v3 = CpuViews.Slice(@z, 4, 0);
            int _v4 = _grid0 * rows;
            int _v5 = _grid0 * rows;
            ViewArgument _v6 = CpuViews.Slice(@z, 4, 1);
            int _v7 = _grid0 * rows;
            ViewArgument _v8 = CpuViews.Slice(@z, 4, 2);
            int _v9 = _grid0 * rows;
            ViewArgument _v10 = CpuViews.Slice(@y, 4, 1);
            int _v11 = _grid0 * rows;
            ViewArgument _v12 = CpuViews.Slice(@z, 4, 3);
            int _v13 = _grid0 * rows;
            {
                var _in14 = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var _out15 = new TileWriter<float>(_v1, _v2, 0, 8, _e1);
                var _out16 = new TileWriter<int>(_v3, _v4, 0, 8, _e2);
                var _in17 = new TileReader<int>(@b, _v5, 0, width, 0, _e3);
                var _out18 = new TileWriter<int>(_v6, _v7, 0, 8, _e4);
                var _out19 = new TileWriter<int>(_v8, _v9, 0, 8, _e5);
                var _out20 = new TileWriter<float>(_v10, _v11, 0, 8, _e6);
                var _out21 = new TileWriter<int>(_v12, _v13, 0, 8, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in14_row = _in14.Row(_r);
                    nint _in17_row = _in17.Row(_r);
                    nint _out15_row = _out15.Row(_r);
                    nint _out16_row = _out16.Row(_r);
                    nint _out18_row = _out18.Row(_r);
                    nint _out19_row = _out19.Row(_r);
                    nint _out20_row = _out20.Row(_r);
                    nint _out21_row = _out21.Row(_r);
                    float _v22;
                    int _v23;
                    float _v24;
                    {
                        Vector512<float> _v22_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v23_lanes = Vector512.Create(int.MinValue);
                        Vector512<float> _v24_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v25 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            _v22_lanes = Vector512.Max(_v22_lanes, _v25);
                            var _v26 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            _v23_lanes = Vector512.Max(_v23_lanes, _v26);
                            var _v27 = CpuMath.Exp(_v25);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v27);
                            _v24_lanes = Vector512.Max(_v24_lanes, _v27);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v28 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            _v22_lanes = Vector512.Max(_v22_lanes, CpuMath.Keep(_v28, _n, float.NegativeInfinity));
                            var _v29 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            _v23_lanes = Vector512.Max(_v23_lanes, CpuMath.Keep(_v29, _n, int.MinValue));
                            var _v30 = CpuMath.Exp(_v28);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v30);
                            _v24_lanes = Vector512.Max(_v24_lanes, CpuMath.Keep(_v30, _n, float.NegativeInfinity));
                        }
                        _v22 = CpuMath.Max(_v22_lanes);
                        _v23 = CpuMath.Max(_v23_lanes);
                        _v24 = CpuMath.Max(_v24_lanes);
                    }
                    var _s31 = Vector512.Create(_v22);
                    var _s32 = Vector512.Create(2147483647);
                    var _s33 = Vector512.Create(_v23);
                    var _s34 = Vector512.Create(2147483647);
                    var _s35 = Vector512.Create(_v24);
                    var _s36 = Vector512.Create(2147483647);
                    int _v37;
                    int _v38;
                    int _v39;
                    {
                        Vector512<int> _v37_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v38_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v39_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v40 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v41 = Vector512.Equals(_v40, _s31).AsInt32();
                            var _v42 = ~Vector512.Equals(_v40, _v40).AsInt32();
                            var _v43 = _v41 | _v42;
                            var _v44 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v45 = Vector512.ConditionalSelect(_v43, _v44, _s32);
                            _v37_lanes = Vector512.Min(_v37_lanes, _v45);
                            var _v46 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v47 = Vector512.Equals(_v46, _s33);
                            var _v48 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v49 = Vector512.ConditionalSelect(_v47, _v48, _s34);
                            _v38_lanes = Vector512.Min(_v38_lanes, _v49);
                            var _v50 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v51 = Vector512.Equals(_v50, _s35).AsInt32();
                            var _v52 = ~Vector512.Equals(_v50, _v50).AsInt32();
                            var _v53 = _v51 | _v52;
                            var _v54 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v55 = Vector512.ConditionalSelect(_v53, _v54, _s36);
                            _v39_lanes = Vector512.Min(_v39_lanes, _v55);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v56 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v57 = Vector512.Equals(_v56, _s31).AsInt32();
                            var _v58 = ~Vector512.Equals(_v56, _v56).AsInt32();
                            var _v59 = _v57 | _v58;
                            var _v60 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v61 = Vector512.ConditionalSelect(_v59, _v60, _s32);
                            _v37_lanes = Vector512.Min(_v37_lanes, CpuMath.Keep(_v61, _n, int.MaxValue));
                            var _v62 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v63 = Vector512.Equals(_v62, _s33);
                            var _v64 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v65 = Vector512.ConditionalSelect(_v63, _v64, _s34);
                            _v38_lanes = Vector512.Min(_v38_lanes, CpuMath.Keep(_v65, _n, int.MaxValue));
                            var _v66 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v67 = Vector512.Equals(_v66, _s35).AsInt32();
                            var _v68 = ~Vector512.Equals(_v66, _v66).AsInt32();
                            var _v69 = _v67 | _v68;
                            var _v70 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v71 = Vector512.ConditionalSelect(_v69, _v70, _s36);
                            _v39_lanes = Vector512.Min(_v39_lanes, CpuMath.Keep(_v71, _n, int.MaxValue));
                        }
                        _v37 = CpuMath.Min(_v37_lanes);
                        _v38 = CpuMath.Min(_v38_lanes);
                        _v39 = CpuMath.Min(_v39_lanes);
                    }
                    var _s72 = Vector512.Create(_v37);
                    bool _v73 = _v22 != _v22;
                    var _s74 = Vector512.Create(_v73 ? -1 : 0);
                    var _s75 = Vector512.Create(float.NegativeInfinity);
                    var _s76 = Vector512.Create(_v38);
                    var _s77 = Vector512.Create(int.MinValue);
                    float _v78;
                    int _v79;
                    {
                        Vector512<float> _v78_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v79_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v80 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v81 = Vector512.LessThan(_v80, _s31).AsInt32();
                            var _v82 = Vector512.Equals(_v80, _s31).AsInt32();
                            var _v83 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v84 = Vector512.GreaterThan(_v83, _s72);
                            var _v85 = _v82 & _v84;
                            var _v86 = _v81 | _v85;
                            var _v87 = Vector512.Equals(_v80, _v80).AsInt32();
                            var _v88 = _v87 | _v84;
                            var _v89 = _s74 & _v88;
                            var _v90 = _v86 | _v89;
                            var _v91 = Vector512.ConditionalSelect(_v90.AsSingle(), _v80, _s75);
                            _v78_lanes = Vector512.Max(_v78_lanes, _v91);
                            var _v92 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v93 = Vector512.LessThan(_v92, _s33);
                            var _v94 = Vector512.Equals(_v92, _s33);
                            var _v95 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v96 = Vector512.GreaterThan(_v95, _s76);
                            var _v97 = _v94 & _v96;
                            var _v98 = _v93 | _v97;
                            var _v99 = Vector512.ConditionalSelect(_v98, _v92, _s77);
                            _v79_lanes = Vector512.Max(_v79_lanes, _v99);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v100 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v101 = Vector512.LessThan(_v100, _s31).AsInt32();
                            var _v102 = Vector512.Equals(_v100, _s31).AsInt32();
                            var _v103 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v104 = Vector512.GreaterThan(_v103, _s72);
                            var _v105 = _v102 & _v104;
                            var _v106 = _v101 | _v105;
                            var _v107 = Vector512.Equals(_v100, _v100).AsInt32();
                            var _v108 = _v107 | _v104;
                            var _v109 = _s74 & _v108;
                            var _v110 = _v106 | _v109;
                            var _v111 = Vector512.ConditionalSelect(_v110.AsSingle(), _v100, _s75);
                            _v78_lanes = Vector512.Max(_v78_lanes, CpuMath.Keep(_v111, _n, float.NegativeInfinity));
                            var _v112 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v113 = Vector512.LessThan(_v112, _s33);
                            var _v114 = Vector512.Equals(_v112, _s33);
                            var _v115 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v116 = Vector512.GreaterThan(_v115, _s76);
                            var _v117 = _v114 & _v116;
                            var _v118 = _v113 | _v117;
                            var _v119 = Vector512.ConditionalSelect(_v118, _v112, _s77);
                            _v79_lanes = Vector512.Max(_v79_lanes, CpuMath.Keep(_v119, _n, int.MinValue));
                        }
                        _v78 = CpuMath.Max(_v78_lanes);
                        _v79 = CpuMath.Max(_v79_lanes);
                    }
                    var _s120 = Vector512.Create(_v78);
                    var _s121 = Vector512.Create(2147483647);
                    var _s122 = Vector512.Create(_v79);
                    var _s123 = Vector512.Create(2147483647);
                    int _v124;
                    int _v125;
                    {
                        Vector512<int> _v124_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v125_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v126 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v127 = Vector512.LessThan(_v126, _s31).AsInt32();
                            var _v128 = Vector512.Equals(_v126, _s31).AsInt32();
                            var _v129 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v130 = Vector512.GreaterThan(_v129, _s72);
                            var _v131 = _v128 & _v130;
                            var _v132 = _v127 | _v131;
                            var _v133 = Vector512.Equals(_v126, _v126).AsInt32();
                            var _v134 = _v133 | _v130;
                            var _v135 = _s74 & _v134;
                            var _v136 = _v132 | _v135;
                            var _v137 = Vector512.Equals(_v126, _s120).AsInt32();
                            var _v138 = ~Vector512.Equals(_v126, _v126).AsInt32();
                            var _v139 = _v137 | _v138;
                            var _v140 = _v136 & _v139;
                            var _v141 = Vector512.ConditionalSelect(_v140, _v129, _s121);
                            _v124_lanes = Vector512.Min(_v124_lanes, _v141);
                            var _v142 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v143 = Vector512.LessThan(_v142, _s33);
                            var _v144 = Vector512.Equals(_v142, _s33);
                            var _v145 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v146 = Vector512.GreaterThan(_v145, _s76);
                            var _v147 = _v144 & _v146;
                            var _v148 = _v143 | _v147;
                            var _v149 = Vector512.Equals(_v142, _s122);
                            var _v150 = _v148 & _v149;
                            var _v151 = Vector512.ConditionalSelect(_v150, _v145, _s123);
                            _v125_lanes = Vector512.Min(_v125_lanes, _v151);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v152 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v153 = Vector512.LessThan(_v152, _s31).AsInt32();
                            var _v154 = Vector512.Equals(_v152, _s31).AsInt32();
                            var _v155 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v156 = Vector512.GreaterThan(_v155, _s72);
                            var _v157 = _v154 & _v156;
                            var _v158 = _v153 | _v157;
                            var _v159 = Vector512.Equals(_v152, _v152).AsInt32();
                            var _v160 = _v159 | _v156;
                            var _v161 = _s74 & _v160;
                            var _v162 = _v158 | _v161;
                            var _v163 = Vector512.Equals(_v152, _s120).AsInt32();
                            var _v164 = ~Vector512.Equals(_v152, _v152).AsInt32();
                            var _v165 = _v163 | _v164;
                            var _v166 = _v162 & _v165;
                            var _v167 = Vector512.ConditionalSelect(_v166, _v155, _s121);
                            _v124_lanes = Vector512.Min(_v124_lanes, CpuMath.Keep(_v167, _n, int.MaxValue));
                            var _v168 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v169 = Vector512.LessThan(_v168, _s33);
                            var _v170 = Vector512.Equals(_v168, _s33);
                            var _v171 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v172 = Vector512.GreaterThan(_v171, _s76);
                            var _v173 = _v170 & _v172;
                            var _v174 = _v169 | _v173;
                            var _v175 = Vector512.Equals(_v168, _s122);
                            var _v176 = _v174 & _v175;
                            var _v177 = Vector512.ConditionalSelect(_v176, _v171, _s123);
                            _v125_lanes = Vector512.Min(_v125_lanes, CpuMath.Keep(_v177, _n, int.MaxValue));
                        }
                        _v124 = CpuMath.Min(_v124_lanes);
                        _v125 = CpuMath.Min(_v125_lanes);
                    }
                    var _s178 = Vector512.Create(_v124);
                    bool _v179 = _v78 != _v78;
                    var _s180 = Vector512.Create(_v179 ? -1 : 0);
                    var _s181 = Vector512.Create(_v125);
                    float _v182;
                    int _v183;
                    {
                        Vector512<float> _v182_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v183_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v184 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v185 = Vector512.LessThan(_v184, _s120).AsInt32();
                            var _v186 = Vector512.Equals(_v184, _s120).AsInt32();
                            var _v187 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v188 = Vector512.GreaterThan(_v187, _s178);
                            var _v189 = _v186 & _v188;
                            var _v190 = _v185 | _v189;
                            var _v191 = Vector512.Equals(_v184, _v184).AsInt32();
                            var _v192 = _v191 | _v188;
                            var _v193 = _s180 & _v192;
                            var _v194 = _v190 | _v193;
                            var _v195 = Vector512.ConditionalSelect(_v194.AsSingle(), _v184, _s75);
                            _v182_lanes = Vector512.Max(_v182_lanes, _v195);
                            var _v196 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v197 = Vector512.LessThan(_v196, _s122);
                            var _v198 = Vector512.Equals(_v196, _s122);
                            var _v199 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v200 = Vector512.GreaterThan(_v199, _s181);
                            var _v201 = _v198 & _v200;
                            var _v202 = _v197 | _v201;
                            var _v203 = Vector512.ConditionalSelect(_v202, _v196, _s77);
                            _v183_lanes = Vector512.Max(_v183_lanes, _v203);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v204 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v205 = Vector512.LessThan(_v204, _s120).AsInt32();
                            var _v206 = Vector512.Equals(_v204, _s120).AsInt32();
                            var _v207 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v208 = Vector512.GreaterThan(_v207, _s178);
                            var _v209 = _v206 & _v208;
                            var _v210 = _v205 | _v209;
                            var _v211 = Vector512.Equals(_v204, _v204).AsInt32();
                            var _v212 = _v211 | _v208;
                            var _v213 = _s180 & _v212;
                            var _v214 = _v210 | _v213;
                            var _v215 = Vector512.ConditionalSelect(_v214.AsSingle(), _v204, _s75);
                            _v182_lanes = Vector512.Max(_v182_lanes, CpuMath.Keep(_v215, _n, float.NegativeInfinity));
                            var _v216 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v217 = Vector512.LessThan(_v216, _s122);
                            var _v218 = Vector512.Equals(_v216, _s122);
                            var _v219 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v220 = Vector512.GreaterThan(_v219, _s181);
                            var _v221 = _v218 & _v220;
                            var _v222 = _v217 | _v221;
                            var _v223 = Vector512.ConditionalSelect(_v222, _v216, _s77);
                            _v183_lanes = Vector512.Max(_v183_lanes, CpuMath.Keep(_v223, _n, int.MinValue));
                        }
                        _v182 = CpuMath.Max(_v182_lanes);
                        _v183 = CpuMath.Max(_v183_lanes);
                    }
                    var _s224 = Vector512.Create(_v182);
                    var _s225 = Vector512.Create(2147483647);
                    var _s226 = Vector512.Create(_v183);
                    var _s227 = Vector512.Create(2147483647);
                    int _v228;
                    int _v229;
                    {
                        Vector512<int> _v228_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v229_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v230 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v231 = Vector512.LessThan(_v230, _s120).AsInt32();
                            var _v232 = Vector512.Equals(_v230, _s120).AsInt32();
                            var _v233 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v234 = Vector512.GreaterThan(_v233, _s178);
                            var _v235 = _v232 & _v234;
                            var _v236 = _v231 | _v235;
                            var _v237 = Vector512.Equals(_v230, _v230).AsInt32();
                            var _v238 = _v237 | _v234;
                            var _v239 = _s180 & _v238;
                            var _v240 = _v236 | _v239;
                            var _v241 = Vector512.Equals(_v230, _s224).AsInt32();
                            var _v242 = ~Vector512.Equals(_v230, _v230).AsInt32();
                            var _v243 = _v241 | _v242;
                            var _v244 = _v240 & _v243;
                            var _v245 = Vector512.ConditionalSelect(_v244, _v233, _s225);
                            _v228_lanes = Vector512.Min(_v228_lanes, _v245);
                            var _v246 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v247 = Vector512.LessThan(_v246, _s122);
                            var _v248 = Vector512.Equals(_v246, _s122);
                            var _v249 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v250 = Vector512.GreaterThan(_v249, _s181);
                            var _v251 = _v248 & _v250;
                            var _v252 = _v247 | _v251;
                            var _v253 = Vector512.Equals(_v246, _s226);
                            var _v254 = _v252 & _v253;
                            var _v255 = Vector512.ConditionalSelect(_v254, _v249, _s227);
                            _v229_lanes = Vector512.Min(_v229_lanes, _v255);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v256 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v257 = Vector512.LessThan(_v256, _s120).AsInt32();
                            var _v258 = Vector512.Equals(_v256, _s120).AsInt32();
                            var _v259 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v260 = Vector512.GreaterThan(_v259, _s178);
                            var _v261 = _v258 & _v260;
                            var _v262 = _v257 | _v261;
                            var _v263 = Vector512.Equals(_v256, _v256).AsInt32();
                            var _v264 = _v263 | _v260;
                            var _v265 = _s180 & _v264;
                            var _v266 = _v262 | _v265;
                            var _v267 = Vector512.Equals(_v256, _s224).AsInt32();
                            var _v268 = ~Vector512.Equals(_v256, _v256).AsInt32();
                            var _v269 = _v267 | _v268;
                            var _v270 = _v266 & _v269;
                            var _v271 = Vector512.ConditionalSelect(_v270, _v259, _s225);
                            _v228_lanes = Vector512.Min(_v228_lanes, CpuMath.Keep(_v271, _n, int.MaxValue));
                            var _v272 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v273 = Vector512.LessThan(_v272, _s122);
                            var _v274 = Vector512.Equals(_v272, _s122);
                            var _v275 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v276 = Vector512.GreaterThan(_v275, _s181);
                            var _v277 = _v274 & _v276;
                            var _v278 = _v273 | _v277;
                            var _v279 = Vector512.Equals(_v272, _s226);
                            var _v280 = _v278 & _v279;
                            var _v281 = Vector512.ConditionalSelect(_v280, _v275, _s227);
                            _v229_lanes = Vector512.Min(_v229_lanes, CpuMath.Keep(_v281, _n, int.MaxValue));
                        }
                        _v228 = CpuMath.Min(_v228_lanes);
                        _v229 = CpuMath.Min(_v229_lanes);
                    }
                    var _s282 = Vector512.Create(_v228);
                    bool _v283 = _v182 != _v182;
                    var _s284 = Vector512.Create(_v283 ? -1 : 0);
                    var _s285 = Vector512.Create(_v229);
                    float _v286;
                    int _v287;
                    {
                        Vector512<float> _v286_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v287_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v288 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v289 = Vector512.LessThan(_v288, _s224).AsInt32();
                            var _v290 = Vector512.Equals(_v288, _s224).AsInt32();
                            var _v291 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v292 = Vector512.GreaterThan(_v291, _s282);
                            var _v293 = _v290 & _v292;
                            var _v294 = _v289 | _v293;
                            var _v295 = Vector512.Equals(_v288, _v288).AsInt32();
                            var _v296 = _v295 | _v292;
                            var _v297 = _s284 & _v296;
                            var _v298 = _v294 | _v297;
                            var _v299 = Vector512.ConditionalSelect(_v298.AsSingle(), _v288, _s75);
                            _v286_lanes = Vector512.Max(_v286_lanes, _v299);
                            var _v300 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v301 = Vector512.LessThan(_v300, _s226);
                            var _v302 = Vector512.Equals(_v300, _s226);
                            var _v303 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v304 = Vector512.GreaterThan(_v303, _s285);
                            var _v305 = _v302 & _v304;
                            var _v306 = _v301 | _v305;
                            var _v307 = Vector512.ConditionalSelect(_v306, _v300, _s77);
                            _v287_lanes = Vector512.Max(_v287_lanes, _v307);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v308 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v309 = Vector512.LessThan(_v308, _s224).AsInt32();
                            var _v310 = Vector512.Equals(_v308, _s224).AsInt32();
                            var _v311 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v312 = Vector512.GreaterThan(_v311, _s282);
                            var _v313 = _v310 & _v312;
                            var _v314 = _v309 | _v313;
                            var _v315 = Vector512.Equals(_v308, _v308).AsInt32();
                            var _v316 = _v315 | _v312;
                            var _v317 = _s284 & _v316;
                            var _v318 = _v314 | _v317;
                            var _v319 = Vector512.ConditionalSelect(_v318.AsSingle(), _v308, _s75);
                            _v286_lanes = Vector512.Max(_v286_lanes, CpuMath.Keep(_v319, _n, float.NegativeInfinity));
                            var _v320 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v321 = Vector512.LessThan(_v320, _s226);
                            var _v322 = Vector512.Equals(_v320, _s226);
                            var _v323 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v324 = Vector512.GreaterThan(_v323, _s285);
                            var _v325 = _v322 & _v324;
                            var _v326 = _v321 | _v325;
                            var _v327 = Vector512.ConditionalSelect(_v326, _v320, _s77);
                            _v287_lanes = Vector512.Max(_v287_lanes, CpuMath.Keep(_v327, _n, int.MinValue));
                        }
                        _v286 = CpuMath.Max(_v286_lanes);
                        _v287 = CpuMath.Max(_v287_lanes);
                    }
                    var _s328 = Vector512.Create(_v286);
                    var _s329 = Vector512.Create(2147483647);
                    var _s330 = Vector512.Create(_v287);
                    var _s331 = Vector512.Create(2147483647);
                    int _v332;
                    int _v333;
                    {
                        Vector512<int> _v332_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v333_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v334 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v335 = Vector512.LessThan(_v334, _s224).AsInt32();
                            var _v336 = Vector512.Equals(_v334, _s224).AsInt32();
                            var _v337 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v338 = Vector512.GreaterThan(_v337, _s282);
                            var _v339 = _v336 & _v338;
                            var _v340 = _v335 | _v339;
                            var _v341 = Vector512.Equals(_v334, _v334).AsInt32();
                            var _v342 = _v341 | _v338;
                            var _v343 = _s284 & _v342;
                            var _v344 = _v340 | _v343;
                            var _v345 = Vector512.Equals(_v334, _s328).AsInt32();
                            var _v346 = ~Vector512.Equals(_v334, _v334).AsInt32();
                            var _v347 = _v345 | _v346;
                            var _v348 = _v344 & _v347;
                            var _v349 = Vector512.ConditionalSelect(_v348, _v337, _s329);
                            _v332_lanes = Vector512.Min(_v332_lanes, _v349);
                            var _v350 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v351 = Vector512.LessThan(_v350, _s226);
                            var _v352 = Vector512.Equals(_v350, _s226);
                            var _v353 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v354 = Vector512.GreaterThan(_v353, _s285);
                            var _v355 = _v352 & _v354;
                            var _v356 = _v351 | _v355;
                            var _v357 = Vector512.Equals(_v350, _s330);
                            var _v358 = _v356 & _v357;
                            var _v359 = Vector512.ConditionalSelect(_v358, _v353, _s331);
                            _v333_lanes = Vector512.Min(_v333_lanes, _v359);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v360 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v361 = Vector512.LessThan(_v360, _s224).AsInt32();
                            var _v362 = Vector512.Equals(_v360, _s224).AsInt32();
                            var _v363 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v364 = Vector512.GreaterThan(_v363, _s282);
                            var _v365 = _v362 & _v364;
                            var _v366 = _v361 | _v365;
                            var _v367 = Vector512.Equals(_v360, _v360).AsInt32();
                            var _v368 = _v367 | _v364;
                            var _v369 = _s284 & _v368;
                            var _v370 = _v366 | _v369;
                            var _v371 = Vector512.Equals(_v360, _s328).AsInt32();
                            var _v372 = ~Vector512.Equals(_v360, _v360).AsInt32();
                            var _v373 = _v371 | _v372;
                            var _v374 = _v370 & _v373;
                            var _v375 = Vector512.ConditionalSelect(_v374, _v363, _s329);
                            _v332_lanes = Vector512.Min(_v332_lanes, CpuMath.Keep(_v375, _n, int.MaxValue));
                            var _v376 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v377 = Vector512.LessThan(_v376, _s226);
                            var _v378 = Vector512.Equals(_v376, _s226);
                            var _v379 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v380 = Vector512.GreaterThan(_v379, _s285);
                            var _v381 = _v378 & _v380;
                            var _v382 = _v377 | _v381;
                            var _v383 = Vector512.Equals(_v376, _s330);
                            var _v384 = _v382 & _v383;
                            var _v385 = Vector512.ConditionalSelect(_v384, _v379, _s331);
                            _v333_lanes = Vector512.Min(_v333_lanes, CpuMath.Keep(_v385, _n, int.MaxValue));
                        }
                        _v332 = CpuMath.Min(_v332_lanes);
                        _v333 = CpuMath.Min(_v333_lanes);
                    }
                    var _s386 = Vector512.Create(_v332);
                    bool _v387 = _v286 != _v286;
                    var _s388 = Vector512.Create(_v387 ? -1 : 0);
                    var _s389 = Vector512.Create(_v333);
                    float _v390;
                    int _v391;
                    {
                        Vector512<float> _v390_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v391_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v392 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v393 = Vector512.LessThan(_v392, _s328).AsInt32();
                            var _v394 = Vector512.Equals(_v392, _s328).AsInt32();
                            var _v395 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v396 = Vector512.GreaterThan(_v395, _s386);
                            var _v397 = _v394 & _v396;
                            var _v398 = _v393 | _v397;
                            var _v399 = Vector512.Equals(_v392, _v392).AsInt32();
                            var _v400 = _v399 | _v396;
                            var _v401 = _s388 & _v400;
                            var _v402 = _v398 | _v401;
                            var _v403 = Vector512.ConditionalSelect(_v402.AsSingle(), _v392, _s75);
                            _v390_lanes = Vector512.Max(_v390_lanes, _v403);
                            var _v404 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v405 = Vector512.LessThan(_v404, _s330);
                            var _v406 = Vector512.Equals(_v404, _s330);
                            var _v407 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v408 = Vector512.GreaterThan(_v407, _s389);
                            var _v409 = _v406 & _v408;
                            var _v410 = _v405 | _v409;
                            var _v411 = Vector512.ConditionalSelect(_v410, _v404, _s77);
                            _v391_lanes = Vector512.Max(_v391_lanes, _v411);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v412 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v413 = Vector512.LessThan(_v412, _s328).AsInt32();
                            var _v414 = Vector512.Equals(_v412, _s328).AsInt32();
                            var _v415 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v416 = Vector512.GreaterThan(_v415, _s386);
                            var _v417 = _v414 & _v416;
                            var _v418 = _v413 | _v417;
                            var _v419 = Vector512.Equals(_v412, _v412).AsInt32();
                            var _v420 = _v419 | _v416;
                            var _v421 = _s388 & _v420;
                            var _v422 = _v418 | _v421;
                            var _v423 = Vector512.ConditionalSelect(_v422.AsSingle(), _v412, _s75);
                            _v390_lanes = Vector512.Max(_v390_lanes, CpuMath.Keep(_v423, _n, float.NegativeInfinity));
                            var _v424 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v425 = Vector512.LessThan(_v424, _s330);
                            var _v426 = Vector512.Equals(_v424, _s330);
                            var _v427 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v428 = Vector512.GreaterThan(_v427, _s389);
                            var _v429 = _v426 & _v428;
                            var _v430 = _v425 | _v429;
                            var _v431 = Vector512.ConditionalSelect(_v430, _v424, _s77);
                            _v391_lanes = Vector512.Max(_v391_lanes, CpuMath.Keep(_v431, _n, int.MinValue));
                        }
                        _v390 = CpuMath.Max(_v390_lanes);
                        _v391 = CpuMath.Max(_v391_lanes);
                    }
                    var _s432 = Vector512.Create(_v390);
                    var _s433 = Vector512.Create(2147483647);
                    var _s434 = Vector512.Create(_v391);
                    var _s435 = Vector512.Create(2147483647);
                    int _v436;
                    int _v437;
                    {
                        Vector512<int> _v436_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v437_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v438 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v439 = Vector512.LessThan(_v438, _s328).AsInt32();
                            var _v440 = Vector512.Equals(_v438, _s328).AsInt32();
                            var _v441 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v442 = Vector512.GreaterThan(_v441, _s386);
                            var _v443 = _v440 & _v442;
                            var _v444 = _v439 | _v443;
                            var _v445 = Vector512.Equals(_v438, _v438).AsInt32();
                            var _v446 = _v445 | _v442;
                            var _v447 = _s388 & _v446;
                            var _v448 = _v444 | _v447;
                            var _v449 = Vector512.Equals(_v438, _s432).AsInt32();
                            var _v450 = ~Vector512.Equals(_v438, _v438).AsInt32();
                            var _v451 = _v449 | _v450;
                            var _v452 = _v448 & _v451;
                            var _v453 = Vector512.ConditionalSelect(_v452, _v441, _s433);
                            _v436_lanes = Vector512.Min(_v436_lanes, _v453);
                            var _v454 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v455 = Vector512.LessThan(_v454, _s330);
                            var _v456 = Vector512.Equals(_v454, _s330);
                            var _v457 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v458 = Vector512.GreaterThan(_v457, _s389);
                            var _v459 = _v456 & _v458;
                            var _v460 = _v455 | _v459;
                            var _v461 = Vector512.Equals(_v454, _s434);
                            var _v462 = _v460 & _v461;
                            var _v463 = Vector512.ConditionalSelect(_v462, _v457, _s435);
                            _v437_lanes = Vector512.Min(_v437_lanes, _v463);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v464 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v465 = Vector512.LessThan(_v464, _s328).AsInt32();
                            var _v466 = Vector512.Equals(_v464, _s328).AsInt32();
                            var _v467 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v468 = Vector512.GreaterThan(_v467, _s386);
                            var _v469 = _v466 & _v468;
                            var _v470 = _v465 | _v469;
                            var _v471 = Vector512.Equals(_v464, _v464).AsInt32();
                            var _v472 = _v471 | _v468;
                            var _v473 = _s388 & _v472;
                            var _v474 = _v470 | _v473;
                            var _v475 = Vector512.Equals(_v464, _s432).AsInt32();
                            var _v476 = ~Vector512.Equals(_v464, _v464).AsInt32();
                            var _v477 = _v475 | _v476;
                            var _v478 = _v474 & _v477;
                            var _v479 = Vector512.ConditionalSelect(_v478, _v467, _s433);
                            _v436_lanes = Vector512.Min(_v436_lanes, CpuMath.Keep(_v479, _n, int.MaxValue));
                            var _v480 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v481 = Vector512.LessThan(_v480, _s330);
                            var _v482 = Vector512.Equals(_v480, _s330);
                            var _v483 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v484 = Vector512.GreaterThan(_v483, _s389);
                            var _v485 = _v482 & _v484;
                            var _v486 = _v481 | _v485;
                            var _v487 = Vector512.Equals(_v480, _s434);
                            var _v488 = _v486 & _v487;
                            var _v489 = Vector512.ConditionalSelect(_v488, _v483, _s435);
                            _v437_lanes = Vector512.Min(_v437_lanes, CpuMath.Keep(_v489, _n, int.MaxValue));
                        }
                        _v436 = CpuMath.Min(_v436_lanes);
                        _v437 = CpuMath.Min(_v437_lanes);
                    }
                    var _s490 = Vector512.Create(_v436);
                    bool _v491 = _v390 != _v390;
                    var _s492 = Vector512.Create(_v491 ? -1 : 0);
                    var _s493 = Vector512.Create(_v437);
                    float _v494;
                    int _v495;
                    {
                        Vector512<float> _v494_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v495_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v496 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v497 = Vector512.LessThan(_v496, _s432).AsInt32();
                            var _v498 = Vector512.Equals(_v496, _s432).AsInt32();
                            var _v499 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v500 = Vector512.GreaterThan(_v499, _s490);
                            var _v501 = _v498 & _v500;
                            var _v502 = _v497 | _v501;
                            var _v503 = Vector512.Equals(_v496, _v496).AsInt32();
                            var _v504 = _v503 | _v500;
                            var _v505 = _s492 & _v504;
                            var _v506 = _v502 | _v505;
                            var _v507 = Vector512.ConditionalSelect(_v506.AsSingle(), _v496, _s75);
                            _v494_lanes = Vector512.Max(_v494_lanes, _v507);
                            var _v508 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v509 = Vector512.LessThan(_v508, _s434);
                            var _v510 = Vector512.Equals(_v508, _s434);
                            var _v511 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v512 = Vector512.GreaterThan(_v511, _s493);
                            var _v513 = _v510 & _v512;
                            var _v514 = _v509 | _v513;
                            var _v515 = Vector512.ConditionalSelect(_v514, _v508, _s77);
                            _v495_lanes = Vector512.Max(_v495_lanes, _v515);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v516 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v517 = Vector512.LessThan(_v516, _s432).AsInt32();
                            var _v518 = Vector512.Equals(_v516, _s432).AsInt32();
                            var _v519 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v520 = Vector512.GreaterThan(_v519, _s490);
                            var _v521 = _v518 & _v520;
                            var _v522 = _v517 | _v521;
                            var _v523 = Vector512.Equals(_v516, _v516).AsInt32();
                            var _v524 = _v523 | _v520;
                            var _v525 = _s492 & _v524;
                            var _v526 = _v522 | _v525;
                            var _v527 = Vector512.ConditionalSelect(_v526.AsSingle(), _v516, _s75);
                            _v494_lanes = Vector512.Max(_v494_lanes, CpuMath.Keep(_v527, _n, float.NegativeInfinity));
                            var _v528 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v529 = Vector512.LessThan(_v528, _s434);
                            var _v530 = Vector512.Equals(_v528, _s434);
                            var _v531 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v532 = Vector512.GreaterThan(_v531, _s493);
                            var _v533 = _v530 & _v532;
                            var _v534 = _v529 | _v533;
                            var _v535 = Vector512.ConditionalSelect(_v534, _v528, _s77);
                            _v495_lanes = Vector512.Max(_v495_lanes, CpuMath.Keep(_v535, _n, int.MinValue));
                        }
                        _v494 = CpuMath.Max(_v494_lanes);
                        _v495 = CpuMath.Max(_v495_lanes);
                    }
                    var _s536 = Vector512.Create(_v494);
                    var _s537 = Vector512.Create(2147483647);
                    var _s538 = Vector512.Create(_v495);
                    var _s539 = Vector512.Create(2147483647);
                    int _v540;
                    int _v541;
                    {
                        Vector512<int> _v540_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v541_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v542 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v543 = Vector512.LessThan(_v542, _s432).AsInt32();
                            var _v544 = Vector512.Equals(_v542, _s432).AsInt32();
                            var _v545 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v546 = Vector512.GreaterThan(_v545, _s490);
                            var _v547 = _v544 & _v546;
                            var _v548 = _v543 | _v547;
                            var _v549 = Vector512.Equals(_v542, _v542).AsInt32();
                            var _v550 = _v549 | _v546;
                            var _v551 = _s492 & _v550;
                            var _v552 = _v548 | _v551;
                            var _v553 = Vector512.Equals(_v542, _s536).AsInt32();
                            var _v554 = ~Vector512.Equals(_v542, _v542).AsInt32();
                            var _v555 = _v553 | _v554;
                            var _v556 = _v552 & _v555;
                            var _v557 = Vector512.ConditionalSelect(_v556, _v545, _s537);
                            _v540_lanes = Vector512.Min(_v540_lanes, _v557);
                            var _v558 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v559 = Vector512.LessThan(_v558, _s434);
                            var _v560 = Vector512.Equals(_v558, _s434);
                            var _v561 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v562 = Vector512.GreaterThan(_v561, _s493);
                            var _v563 = _v560 & _v562;
                            var _v564 = _v559 | _v563;
                            var _v565 = Vector512.Equals(_v558, _s538);
                            var _v566 = _v564 & _v565;
                            var _v567 = Vector512.ConditionalSelect(_v566, _v561, _s539);
                            _v541_lanes = Vector512.Min(_v541_lanes, _v567);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v568 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v569 = Vector512.LessThan(_v568, _s432).AsInt32();
                            var _v570 = Vector512.Equals(_v568, _s432).AsInt32();
                            var _v571 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v572 = Vector512.GreaterThan(_v571, _s490);
                            var _v573 = _v570 & _v572;
                            var _v574 = _v569 | _v573;
                            var _v575 = Vector512.Equals(_v568, _v568).AsInt32();
                            var _v576 = _v575 | _v572;
                            var _v577 = _s492 & _v576;
                            var _v578 = _v574 | _v577;
                            var _v579 = Vector512.Equals(_v568, _s536).AsInt32();
                            var _v580 = ~Vector512.Equals(_v568, _v568).AsInt32();
                            var _v581 = _v579 | _v580;
                            var _v582 = _v578 & _v581;
                            var _v583 = Vector512.ConditionalSelect(_v582, _v571, _s537);
                            _v540_lanes = Vector512.Min(_v540_lanes, CpuMath.Keep(_v583, _n, int.MaxValue));
                            var _v584 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v585 = Vector512.LessThan(_v584, _s434);
                            var _v586 = Vector512.Equals(_v584, _s434);
                            var _v587 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v588 = Vector512.GreaterThan(_v587, _s493);
                            var _v589 = _v586 & _v588;
                            var _v590 = _v585 | _v589;
                            var _v591 = Vector512.Equals(_v584, _s538);
                            var _v592 = _v590 & _v591;
                            var _v593 = Vector512.ConditionalSelect(_v592, _v587, _s539);
                            _v541_lanes = Vector512.Min(_v541_lanes, CpuMath.Keep(_v593, _n, int.MaxValue));
                        }
                        _v540 = CpuMath.Min(_v540_lanes);
                        _v541 = CpuMath.Min(_v541_lanes);
                    }
                    var _s594 = Vector512.Create(_v540);
                    bool _v595 = _v494 != _v494;
                    var _s596 = Vector512.Create(_v595 ? -1 : 0);
                    var _s597 = Vector512.Create(_v541);
                    float _v598;
                    int _v599;
                    {
                        Vector512<float> _v598_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v599_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v600 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v601 = Vector512.LessThan(_v600, _s536).AsInt32();
                            var _v602 = Vector512.Equals(_v600, _s536).AsInt32();
                            var _v603 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v604 = Vector512.GreaterThan(_v603, _s594);
                            var _v605 = _v602 & _v604;
                            var _v606 = _v601 | _v605;
                            var _v607 = Vector512.Equals(_v600, _v600).AsInt32();
                            var _v608 = _v607 | _v604;
                            var _v609 = _s596 & _v608;
                            var _v610 = _v606 | _v609;
                            var _v611 = Vector512.ConditionalSelect(_v610.AsSingle(), _v600, _s75);
                            _v598_lanes = Vector512.Max(_v598_lanes, _v611);
                            var _v612 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v613 = Vector512.LessThan(_v612, _s538);
                            var _v614 = Vector512.Equals(_v612, _s538);
                            var _v615 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v616 = Vector512.GreaterThan(_v615, _s597);
                            var _v617 = _v614 & _v616;
                            var _v618 = _v613 | _v617;
                            var _v619 = Vector512.ConditionalSelect(_v618, _v612, _s77);
                            _v599_lanes = Vector512.Max(_v599_lanes, _v619);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v620 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v621 = Vector512.LessThan(_v620, _s536).AsInt32();
                            var _v622 = Vector512.Equals(_v620, _s536).AsInt32();
                            var _v623 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v624 = Vector512.GreaterThan(_v623, _s594);
                            var _v625 = _v622 & _v624;
                            var _v626 = _v621 | _v625;
                            var _v627 = Vector512.Equals(_v620, _v620).AsInt32();
                            var _v628 = _v627 | _v624;
                            var _v629 = _s596 & _v628;
                            var _v630 = _v626 | _v629;
                            var _v631 = Vector512.ConditionalSelect(_v630.AsSingle(), _v620, _s75);
                            _v598_lanes = Vector512.Max(_v598_lanes, CpuMath.Keep(_v631, _n, float.NegativeInfinity));
                            var _v632 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v633 = Vector512.LessThan(_v632, _s538);
                            var _v634 = Vector512.Equals(_v632, _s538);
                            var _v635 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v636 = Vector512.GreaterThan(_v635, _s597);
                            var _v637 = _v634 & _v636;
                            var _v638 = _v633 | _v637;
                            var _v639 = Vector512.ConditionalSelect(_v638, _v632, _s77);
                            _v599_lanes = Vector512.Max(_v599_lanes, CpuMath.Keep(_v639, _n, int.MinValue));
                        }
                        _v598 = CpuMath.Max(_v598_lanes);
                        _v599 = CpuMath.Max(_v599_lanes);
                    }
                    var _s640 = Vector512.Create(_v598);
                    var _s641 = Vector512.Create(2147483647);
                    var _s642 = Vector512.Create(_v599);
                    var _s643 = Vector512.Create(2147483647);
                    int _v644;
                    int _v645;
                    {
                        Vector512<int> _v644_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v645_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v646 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v647 = Vector512.LessThan(_v646, _s536).AsInt32();
                            var _v648 = Vector512.Equals(_v646, _s536).AsInt32();
                            var _v649 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v650 = Vector512.GreaterThan(_v649, _s594);
                            var _v651 = _v648 & _v650;
                            var _v652 = _v647 | _v651;
                            var _v653 = Vector512.Equals(_v646, _v646).AsInt32();
                            var _v654 = _v653 | _v650;
                            var _v655 = _s596 & _v654;
                            var _v656 = _v652 | _v655;
                            var _v657 = Vector512.Equals(_v646, _s640).AsInt32();
                            var _v658 = ~Vector512.Equals(_v646, _v646).AsInt32();
                            var _v659 = _v657 | _v658;
                            var _v660 = _v656 & _v659;
                            var _v661 = Vector512.ConditionalSelect(_v660, _v649, _s641);
                            _v644_lanes = Vector512.Min(_v644_lanes, _v661);
                            var _v662 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v663 = Vector512.LessThan(_v662, _s538);
                            var _v664 = Vector512.Equals(_v662, _s538);
                            var _v665 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v666 = Vector512.GreaterThan(_v665, _s597);
                            var _v667 = _v664 & _v666;
                            var _v668 = _v663 | _v667;
                            var _v669 = Vector512.Equals(_v662, _s642);
                            var _v670 = _v668 & _v669;
                            var _v671 = Vector512.ConditionalSelect(_v670, _v665, _s643);
                            _v645_lanes = Vector512.Min(_v645_lanes, _v671);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v672 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v673 = Vector512.LessThan(_v672, _s536).AsInt32();
                            var _v674 = Vector512.Equals(_v672, _s536).AsInt32();
                            var _v675 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v676 = Vector512.GreaterThan(_v675, _s594);
                            var _v677 = _v674 & _v676;
                            var _v678 = _v673 | _v677;
                            var _v679 = Vector512.Equals(_v672, _v672).AsInt32();
                            var _v680 = _v679 | _v676;
                            var _v681 = _s596 & _v680;
                            var _v682 = _v678 | _v681;
                            var _v683 = Vector512.Equals(_v672, _s640).AsInt32();
                            var _v684 = ~Vector512.Equals(_v672, _v672).AsInt32();
                            var _v685 = _v683 | _v684;
                            var _v686 = _v682 & _v685;
                            var _v687 = Vector512.ConditionalSelect(_v686, _v675, _s641);
                            _v644_lanes = Vector512.Min(_v644_lanes, CpuMath.Keep(_v687, _n, int.MaxValue));
                            var _v688 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v689 = Vector512.LessThan(_v688, _s538);
                            var _v690 = Vector512.Equals(_v688, _s538);
                            var _v691 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v692 = Vector512.GreaterThan(_v691, _s597);
                            var _v693 = _v690 & _v692;
                            var _v694 = _v689 | _v693;
                            var _v695 = Vector512.Equals(_v688, _s642);
                            var _v696 = _v694 & _v695;
                            var _v697 = Vector512.ConditionalSelect(_v696, _v691, _s643);
                            _v645_lanes = Vector512.Min(_v645_lanes, CpuMath.Keep(_v697, _n, int.MaxValue));
                        }
                        _v644 = CpuMath.Min(_v644_lanes);
                        _v645 = CpuMath.Min(_v645_lanes);
                    }
                    var _s698 = Vector512.Create(_v644);
                    bool _v699 = _v598 != _v598;
                    var _s700 = Vector512.Create(_v699 ? -1 : 0);
                    var _s701 = Vector512.Create(_v645);
                    float _v702;
                    int _v703;
                    {
                        Vector512<float> _v702_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v703_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v704 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v705 = Vector512.LessThan(_v704, _s640).AsInt32();
                            var _v706 = Vector512.Equals(_v704, _s640).AsInt32();
                            var _v707 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v708 = Vector512.GreaterThan(_v707, _s698);
                            var _v709 = _v706 & _v708;
                            var _v710 = _v705 | _v709;
                            var _v711 = Vector512.Equals(_v704, _v704).AsInt32();
                            var _v712 = _v711 | _v708;
                            var _v713 = _s700 & _v712;
                            var _v714 = _v710 | _v713;
                            var _v715 = Vector512.ConditionalSelect(_v714.AsSingle(), _v704, _s75);
                            _v702_lanes = Vector512.Max(_v702_lanes, _v715);
                            var _v716 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v717 = Vector512.LessThan(_v716, _s642);
                            var _v718 = Vector512.Equals(_v716, _s642);
                            var _v719 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v720 = Vector512.GreaterThan(_v719, _s701);
                            var _v721 = _v718 & _v720;
                            var _v722 = _v717 | _v721;
                            var _v723 = Vector512.ConditionalSelect(_v722, _v716, _s77);
                            _v703_lanes = Vector512.Max(_v703_lanes, _v723);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v724 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v725 = Vector512.LessThan(_v724, _s640).AsInt32();
                            var _v726 = Vector512.Equals(_v724, _s640).AsInt32();
                            var _v727 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v728 = Vector512.GreaterThan(_v727, _s698);
                            var _v729 = _v726 & _v728;
                            var _v730 = _v725 | _v729;
                            var _v731 = Vector512.Equals(_v724, _v724).AsInt32();
                            var _v732 = _v731 | _v728;
                            var _v733 = _s700 & _v732;
                            var _v734 = _v730 | _v733;
                            var _v735 = Vector512.ConditionalSelect(_v734.AsSingle(), _v724, _s75);
                            _v702_lanes = Vector512.Max(_v702_lanes, CpuMath.Keep(_v735, _n, float.NegativeInfinity));
                            var _v736 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v737 = Vector512.LessThan(_v736, _s642);
                            var _v738 = Vector512.Equals(_v736, _s642);
                            var _v739 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v740 = Vector512.GreaterThan(_v739, _s701);
                            var _v741 = _v738 & _v740;
                            var _v742 = _v737 | _v741;
                            var _v743 = Vector512.ConditionalSelect(_v742, _v736, _s77);
                            _v703_lanes = Vector512.Max(_v703_lanes, CpuMath.Keep(_v743, _n, int.MinValue));
                        }
                        _v702 = CpuMath.Max(_v702_lanes);
                        _v703 = CpuMath.Max(_v703_lanes);
                    }
                    var _s744 = Vector512.Create(_v702);
                    var _s745 = Vector512.Create(2147483647);
                    var _s746 = Vector512.Create(_v703);
                    var _s747 = Vector512.Create(2147483647);
                    int _v748;
                    int _v749;
                    {
                        Vector512<int> _v748_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v749_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v750 = CpuMemory.LoadF32(_in14_row + 4 * _c);
                            var _v751 = Vector512.LessThan(_v750, _s640).AsInt32();
                            var _v752 = Vector512.Equals(_v750, _s640).AsInt32();
                            var _v753 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v754 = Vector512.GreaterThan(_v753, _s698);
                            var _v755 = _v752 & _v754;
                            var _v756 = _v751 | _v755;
                            var _v757 = Vector512.Equals(_v750, _v750).AsInt32();
                            var _v758 = _v757 | _v754;
                            var _v759 = _s700 & _v758;
                            var _v760 = _v756 | _v759;
                            var _v761 = Vector512.Equals(_v750, _s744).AsInt32();
                            var _v762 = ~Vector512.Equals(_v750, _v750).AsInt32();
                            var _v763 = _v761 | _v762;
                            var _v764 = _v760 & _v763;
                            var _v765 = Vector512.ConditionalSelect(_v764, _v753, _s745);
                            _v748_lanes = Vector512.Min(_v748_lanes, _v765);
                            var _v766 = CpuMemory.LoadI32(_in17_row + 4 * _c);
                            var _v767 = Vector512.LessThan(_v766, _s642);
                            var _v768 = Vector512.Equals(_v766, _s642);
                            var _v769 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v770 = Vector512.GreaterThan(_v769, _s701);
                            var _v771 = _v768 & _v770;
                            var _v772 = _v767 | _v771;
                            var _v773 = Vector512.Equals(_v766, _s746);
                            var _v774 = _v772 & _v773;
                            var _v775 = Vector512.ConditionalSelect(_v774, _v769, _s747);
                            _v749_lanes = Vector512.Min(_v749_lanes, _v775);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v776 = CpuMemory.LoadF32(_in14_row + 4 * _c, _n);
                            var _v777 = Vector512.LessThan(_v776, _s640).AsInt32();
                            var _v778 = Vector512.Equals(_v776, _s640).AsInt32();
                            var _v779 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v780 = Vector512.GreaterThan(_v779, _s698);
                            var _v781 = _v778 & _v780;
                            var _v782 = _v777 | _v781;
                            var _v783 = Vector512.Equals(_v776, _v776).AsInt32();
                            var _v784 = _v783 | _v780;
                            var _v785 = _s700 & _v784;
                            var _v786 = _v782 | _v785;
                            var _v787 = Vector512.Equals(_v776, _s744).AsInt32();
                            var _v788 = ~Vector512.Equals(_v776, _v776).AsInt32();
                            var _v789 = _v787 | _v788;
                            var _v790 = _v786 & _v789;
                            var _v791 = Vector512.ConditionalSelect(_v790, _v779, _s745);
                            _v748_lanes = Vector512.Min(_v748_lanes, CpuMath.Keep(_v791, _n, int.MaxValue));
                            var _v792 = CpuMemory.LoadI32(_in17_row + 4 * _c, _n);
                            var _v793 = Vector512.LessThan(_v792, _s642);
                            var _v794 = Vector512.Equals(_v792, _s642);
                            var _v795 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v796 = Vector512.GreaterThan(_v795, _s701);
                            var _v797 = _v794 & _v796;
                            var _v798 = _v793 | _v797;
                            var _v799 = Vector512.Equals(_v792, _s746);
                            var _v800 = _v798 & _v799;
                            var _v801 = Vector512.ConditionalSelect(_v800, _v795, _s747);
                            _v749_lanes = Vector512.Min(_v749_lanes, CpuMath.Keep(_v801, _n, int.MaxValue));
                        }
                        _v748 = CpuMath.Min(_v748_lanes);
                        _v749 = CpuMath.Min(_v749_lanes);
                    }
                    var _s802 = Vector512.Create(7);
                    var _s803 = Vector512.Create(6);
                    var _s804 = Vector512.Create(5);
                    var _s805 = Vector512.Create(4);
                    var _s806 = Vector512.Create(3);
                    var _s807 = Vector512.Create(2);
                    var _s808 = Vector512.Create(1);
                    var _s809 = Vector512.Create(0);
                    var _s810 = Vector512.Create(7);
                    var _s811 = Vector512.Create(6);
                    var _s812 = Vector512.Create(5);
                    var _s813 = Vector512.Create(4);
                    var _s814 = Vector512.Create(3);
                    var _s815 = Vector512.Create(2);
                    var _s816 = Vector512.Create(1);
                    var _s817 = Vector512.Create(0);
                    bool _v818 = 0 == 0;
                    float _v819 = _v818 ? _v24 : _v24;
                    var _s820 = Vector512.Create(_v819);
                    {
                        int _c = 0;
                        for (; _c <= 8 - 16; _c += 16)
                        {
                            var _v821 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v822 = Vector512.Equals(_v821, _s802);
                            var _v823 = Vector512.Equals(_v821, _s803);
                            var _v824 = Vector512.Equals(_v821, _s804);
                            var _v825 = Vector512.Equals(_v821, _s805);
                            var _v826 = Vector512.Equals(_v821, _s806);
                            var _v827 = Vector512.Equals(_v821, _s807);
                            var _v828 = Vector512.Equals(_v821, _s808);
                            var _v829 = Vector512.Equals(_v821, _s809);
                            var _v830 = Vector512.ConditionalSelect(_v829.AsSingle(), _s31, _s31);
                            var _v831 = Vector512.ConditionalSelect(_v828.AsSingle(), _s120, _v830);
                            var _v832 = Vector512.ConditionalSelect(_v827.AsSingle(), _s224, _v831);
                            var _v833 = Vector512.ConditionalSelect(_v826.AsSingle(), _s328, _v832);
                            var _v834 = Vector512.ConditionalSelect(_v825.AsSingle(), _s432, _v833);
                            var _v835 = Vector512.ConditionalSelect(_v824.AsSingle(), _s536, _v834);
                            var _v836 = Vector512.ConditionalSelect(_v823.AsSingle(), _s640, _v835);
                            var _v837 = Vector512.ConditionalSelect(_v822.AsSingle(), _s744, _v836);
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v837);
                            var _v838 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v839 = Vector512.Equals(_v838, _s810);
                            var _v840 = Vector512.Equals(_v838, _s811);
                            var _v841 = Vector512.Equals(_v838, _s812);
                            var _v842 = Vector512.Equals(_v838, _s813);
                            var _v843 = Vector512.Equals(_v838, _s814);
                            var _v844 = Vector512.Equals(_v838, _s815);
                            var _v845 = Vector512.Equals(_v838, _s816);
                            var _v846 = Vector512.Equals(_v838, _s817);
                            var _v847 = Vector512.ConditionalSelect(_v846, _s33, _s33);
                            var _v848 = Vector512.ConditionalSelect(_v845, _s122, _v847);
                            var _v849 = Vector512.ConditionalSelect(_v844, _s226, _v848);
                            var _v850 = Vector512.ConditionalSelect(_v843, _s330, _v849);
                            var _v851 = Vector512.ConditionalSelect(_v842, _s434, _v850);
                            var _v852 = Vector512.ConditionalSelect(_v841, _s538, _v851);
                            var _v853 = Vector512.ConditionalSelect(_v840, _s642, _v852);
                            var _v854 = Vector512.ConditionalSelect(_v839, _s746, _v853);
                            CpuMemory.StoreI32(_out18_row + 4 * _c, _v854);
                            var _v855 = _s820 + _v837;
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v855);
                        }
                        if (_c < 8)
                        {
                            int _n = 8 - _c;
                            var _v856 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v857 = Vector512.Equals(_v856, _s802);
                            var _v858 = Vector512.Equals(_v856, _s803);
                            var _v859 = Vector512.Equals(_v856, _s804);
                            var _v860 = Vector512.Equals(_v856, _s805);
                            var _v861 = Vector512.Equals(_v856, _s806);
                            var _v862 = Vector512.Equals(_v856, _s807);
                            var _v863 = Vector512.Equals(_v856, _s808);
                            var _v864 = Vector512.Equals(_v856, _s809);
                            var _v865 = Vector512.ConditionalSelect(_v864.AsSingle(), _s31, _s31);
                            var _v866 = Vector512.ConditionalSelect(_v863.AsSingle(), _s120, _v865);
                            var _v867 = Vector512.ConditionalSelect(_v862.AsSingle(), _s224, _v866);
                            var _v868 = Vector512.ConditionalSelect(_v861.AsSingle(), _s328, _v867);
                            var _v869 = Vector512.ConditionalSelect(_v860.AsSingle(), _s432, _v868);
                            var _v870 = Vector512.ConditionalSelect(_v859.AsSingle(), _s536, _v869);
                            var _v871 = Vector512.ConditionalSelect(_v858.AsSingle(), _s640, _v870);
                            var _v872 = Vector512.ConditionalSelect(_v857.AsSingle(), _s744, _v871);
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v872, _n);
                            var _v873 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v874 = Vector512.Equals(_v873, _s810);
                            var _v875 = Vector512.Equals(_v873, _s811);
                            var _v876 = Vector512.Equals(_v873, _s812);
                            var _v877 = Vector512.Equals(_v873, _s813);
                            var _v878 = Vector512.Equals(_v873, _s814);
                            var _v879 = Vector512.Equals(_v873, _s815);
                            var _v880 = Vector512.Equals(_v873, _s816);
                            var _v881 = Vector512.Equals(_v873, _s817);
                            var _v882 = Vector512.ConditionalSelect(_v881, _s33, _s33);
                            var _v883 = Vector512.ConditionalSelect(_v880, _s122, _v882);
                            var _v884 = Vector512.ConditionalSelect(_v879, _s226, _v883);
                            var _v885 = Vector512.ConditionalSelect(_v878, _s330, _v884);
                            var _v886 = Vector512.ConditionalSelect(_v877, _s434, _v885);
                            var _v887 = Vector512.ConditionalSelect(_v876, _s538, _v886);
                            var _v888 = Vector512.ConditionalSelect(_v875, _s642, _v887);
                            var _v889 = Vector512.ConditionalSelect(_v874, _s746, _v888);
                            CpuMemory.StoreI32(_out18_row + 4 * _c, _v889, _n);
                            var _v890 = _s820 + _v872;
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v890, _n);
                        }
                    }
                    var _s891 = Vector512.Create(_v748);
                    var _s892 = Vector512.Create(_v749);
                    int _v893 = _v818 ? _v39 : _v39;
                    var _s894 = Vector512.Create(_v893);
                    {
                        int _c = 0;
                        for (; _c <= 8 - 16; _c += 16)
                        {
                            var _v895 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v896 = Vector512.Equals(_v895, _s802);
                            var _v897 = Vector512.Equals(_v895, _s803);
                            var _v898 = Vector512.Equals(_v895, _s804);
                            var _v899 = Vector512.Equals(_v895, _s805);
                            var _v900 = Vector512.Equals(_v895, _s806);
                            var _v901 = Vector512.Equals(_v895, _s807);
                            var _v902 = Vector512.Equals(_v895, _s808);
                            var _v903 = Vector512.Equals(_v895, _s809);
                            var _v904 = Vector512.ConditionalSelect(_v903, _s72, _s72);
                            var _v905 = Vector512.ConditionalSelect(_v902, _s178, _v904);
                            var _v906 = Vector512.ConditionalSelect(_v901, _s282, _v905);
                            var _v907 = Vector512.ConditionalSelect(_v900, _s386, _v906);
                            var _v908 = Vector512.ConditionalSelect(_v899, _s490, _v907);
                            var _v909 = Vector512.ConditionalSelect(_v898, _s594, _v908);
                            var _v910 = Vector512.ConditionalSelect(_v897, _s698, _v909);
                            var _v911 = Vector512.ConditionalSelect(_v896, _s891, _v910);
                            CpuMemory.StoreI32(_out16_row + 4 * _c, _v911);
                            var _v912 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v913 = Vector512.Equals(_v912, _s810);
                            var _v914 = Vector512.Equals(_v912, _s811);
                            var _v915 = Vector512.Equals(_v912, _s812);
                            var _v916 = Vector512.Equals(_v912, _s813);
                            var _v917 = Vector512.Equals(_v912, _s814);
                            var _v918 = Vector512.Equals(_v912, _s815);
                            var _v919 = Vector512.Equals(_v912, _s816);
                            var _v920 = Vector512.Equals(_v912, _s817);
                            var _v921 = Vector512.ConditionalSelect(_v920, _s76, _s76);
                            var _v922 = Vector512.ConditionalSelect(_v919, _s181, _v921);
                            var _v923 = Vector512.ConditionalSelect(_v918, _s285, _v922);
                            var _v924 = Vector512.ConditionalSelect(_v917, _s389, _v923);
                            var _v925 = Vector512.ConditionalSelect(_v916, _s493, _v924);
                            var _v926 = Vector512.ConditionalSelect(_v915, _s597, _v925);
                            var _v927 = Vector512.ConditionalSelect(_v914, _s701, _v926);
                            var _v928 = Vector512.ConditionalSelect(_v913, _s892, _v927);
                            CpuMemory.StoreI32(_out19_row + 4 * _c, _v928);
                            var _v929 = _s894 + _v911;
                            CpuMemory.StoreI32(_out21_row + 4 * _c, _v929);
                        }
                        if (_c < 8)
                        {
                            int _n = 8 - _c;
                            var _v930 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v931 = Vector512.Equals(_v930, _s802);
                            var _v932 = Vector512.Equals(_v930, _s803);
                            var _v933 = Vector512.Equals(_v930, _s804);
                            var _v934 = Vector512.Equals(_v930, _s805);
                            var _v935 = Vector512.Equals(_v930, _s806);
                            var _v936 = Vector512.Equals(_v930, _s807);
                            var _v937 = Vector512.Equals(_v930, _s808);
                            var _v938 = Vector512.Equals(_v930, _s809);
                            var _v939 = Vector512.ConditionalSelect(_v938, _s72, _s72);
                            var _v940 = Vector512.ConditionalSelect(_v937, _s178, _v939);
                            var _v941 = Vector512.ConditionalSelect(_v936, _s282, _v940);
                            var _v942 = Vector512.ConditionalSelect(_v935, _s386, _v941);
                            var _v943 = Vector512.ConditionalSelect(_v934, _s490, _v942);
                            var _v944 = Vector512.ConditionalSelect(_v933, _s594, _v943);
                            var _v945 = Vector512.ConditionalSelect(_v932, _s698, _v944);
                            var _v946 = Vector512.ConditionalSelect(_v931, _s891, _v945);
                            CpuMemory.StoreI32(_out16_row + 4 * _c, _v946, _n);
                            var _v947 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v948 = Vector512.Equals(_v947, _s810);
                            var _v949 = Vector512.Equals(_v947, _s811);
                            var _v950 = Vector512.Equals(_v947, _s812);
                            var _v951 = Vector512.Equals(_v947, _s813);
                            var _v952 = Vector512.Equals(_v947, _s814);
                            var _v953 = Vector512.Equals(_v947, _s815);
                            var _v954 = Vector512.Equals(_v947, _s816);
                            var _v955 = Vector512.Equals(_v947, _s817);
                            var _v956 = Vector512.ConditionalSelect(_v955, _s76, _s76);
                            var _v957 = Vector512.ConditionalSelect(_v954, _s181, _v956);
                            var _v958 = Vector512.ConditionalSelect(_v953, _s285, _v957);
                            var _v959 = Vector512.ConditionalSelect(_v952, _s389, _v958);
                            var _v960 = Vector512.ConditionalSelect(_v951, _s493, _v959);
                            var _v961 = Vector512.ConditionalSelect(_v950, _s597, _v960);
                            var _v962 = Vector512.ConditionalSelect(_v949, _s701, _v961);
                            var _v963 = Vector512.ConditionalSelect(_v948, _s892, _v962);
                            CpuMemory.StoreI32(_out19_row + 4 * _c, _v963, _n);
                            var _v964 = _s894 + _v946;
                            CpuMemory.StoreI32(_out21_row + 4 * _c, _v964, _n);
                        }
                    }
                    _out15.End(_r);
                    _out16.End(_r);
                    _out18.End(_r);
                    _out19.End(_r);
                    _out20.End(_r);
                    _out21.End(_r);
                }
            }
        }
    }
}
