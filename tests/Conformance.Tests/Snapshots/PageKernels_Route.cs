internal static partial class Route_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Route",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Route
    param view %scores : view<f32, 2>
    param view %weight : view<f32, 2, write>
    param view %expert : view<i32, 2, write>
    param const %experts : i32 = 40
    param tune %rows : i32 in [4]
    grid {
      %5 = length %scores {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %10, %12 {at=2} : i32
      %14 = load %scores, %13, %11 {value=0 dims=[rows, experts] at=2} : tile<f32, rows, experts>
      %15, %16 = topK %14 {dims=[2] at=2} : tile<f32, rows, 2>, tile<i32, rows, 2>
      %17 = reduceMax %15 {along=columns at=3} : tile<f32, rows, 1>
      %18 = sub %15, %17 {at=3} : tile<f32, rows, 2>
      %19 = exp %18 {at=3} : tile<f32, rows, 2>
      %20 = const {value=0 at=4} : i32
      %21 = reduceSum %19 {along=columns at=4} : tile<f32, rows, 1>
      %22 = div %19, %21 {at=4} : tile<f32, rows, 2>
      %23 = dim {dims=[rows] at=4} : i32
      %24 = mul %10, %23 {at=4} : i32
      store %weight, %24, %20, %22 {at=4}
      %25 = const {value=0 at=5} : i32
      %26 = dim {dims=[rows] at=5} : i32
      %27 = mul %10, %26 {at=5} : i32
      store %expert, %27, %25, %16 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Route_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_scores, Tensor<float> _tensor_weight, Tensor<int> _tensor_expert, int @experts)
    {
        ViewArgument @scores = _launch.Argument(_tensor_scores, 2, _handle.Name, "scores");
        ViewArgument @weight = _launch.Argument(_tensor_weight, 2, _handle.Name, "weight");
        ViewArgument @expert = _launch.Argument(_tensor_expert, 2, _handle.Name, "expert");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@scores, 4, ViewAccess.Read, "scores"), new ViewUse(@weight, 4, ViewAccess.Write, "weight"), new ViewUse(@expert, 4, ViewAccess.Write, "expert"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@experts], [@scores, @weight, @expert]);
        int @rows = _tuned[0];
        Launch.Require(2 <= experts, _handle.Name, "TopK of 2 from experts columns");
        int _v0 = @scores.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @scores = @scores, @weight = @weight, @expert = @expert, @experts = @experts, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_scores, _tensor_weight, _tensor_expert, @experts, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@experts, @rows],
                    [@scores, @weight, @expert], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @scores, Tensor<float> @weight, Tensor<int> @expert, int @experts, int @rows) =>
        _launch.Interpret(() => Route(InterpreterViews.ReadView(@scores), InterpreterViews.View(@weight), InterpreterViews.View(@expert), @experts, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @scores;
        public ViewArgument @weight;
        public ViewArgument @expert;
        public int @experts;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, experts);
            int _e1_bytes = CpuTile.Bytes(1, 2);
            int _e2_bytes = CpuTile.Bytes(1, 2);
            int _b0_bytes = CpuTile.Bytes(1, 2);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            {
                var _in3 = new TileReader<float>(@scores, _v0, 0, experts, 0f, _e0);
                var _out4 = new TileWriter<float>(@weight, _v1, 0, 2, _e1);
                var _out5 = new TileWriter<int>(@expert, _v2, 0, 2, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in3_row = _in3.Row(_r);
                    nint _out4_row = _out4.Row(_r);
                    nint _out5_row = _out5.Row(_r);
                    float _v6;
                    {
                        Vector512<float> _v6_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v7 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            _v6_lanes = Vector512.Max(_v6_lanes, _v7);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v8 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            _v6_lanes = Vector512.Max(_v6_lanes, CpuMath.Keep(_v8, _n, float.NegativeInfinity));
                        }
                        _v6 = CpuMath.Max(_v6_lanes);
                    }
                    var _s9 = Vector512.Create(_v6);
                    var _s10 = Vector512.Create(2147483647);
                    int _v11;
                    {
                        Vector512<int> _v11_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v13 = Vector512.Equals(_v12, _s9).AsInt32();
                            var _v14 = ~Vector512.Equals(_v12, _v12).AsInt32();
                            var _v15 = _v13 | _v14;
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v17 = Vector512.ConditionalSelect(_v15, _v16, _s10);
                            _v11_lanes = Vector512.Min(_v11_lanes, _v17);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v18 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v19 = Vector512.Equals(_v18, _s9).AsInt32();
                            var _v20 = ~Vector512.Equals(_v18, _v18).AsInt32();
                            var _v21 = _v19 | _v20;
                            var _v22 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v23 = Vector512.ConditionalSelect(_v21, _v22, _s10);
                            _v11_lanes = Vector512.Min(_v11_lanes, CpuMath.Keep(_v23, _n, int.MaxValue));
                        }
                        _v11 = CpuMath.Min(_v11_lanes);
                    }
                    var _s24 = Vector512.Create(_v11);
                    bool _v25 = _v6 != _v6;
                    var _s26 = Vector512.Create(_v25 ? -1 : 0);
                    var _s27 = Vector512.Create(float.NegativeInfinity);
                    float _v28;
                    {
                        Vector512<float> _v28_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v29 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v30 = Vector512.LessThan(_v29, _s9).AsInt32();
                            var _v31 = Vector512.Equals(_v29, _s9).AsInt32();
                            var _v32 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v33 = Vector512.GreaterThan(_v32, _s24);
                            var _v34 = _v31 & _v33;
                            var _v35 = _v30 | _v34;
                            var _v36 = Vector512.Equals(_v29, _v29).AsInt32();
                            var _v37 = _v36 | _v33;
                            var _v38 = _s26 & _v37;
                            var _v39 = _v35 | _v38;
                            var _v40 = Vector512.ConditionalSelect(_v39.AsSingle(), _v29, _s27);
                            _v28_lanes = Vector512.Max(_v28_lanes, _v40);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v41 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v42 = Vector512.LessThan(_v41, _s9).AsInt32();
                            var _v43 = Vector512.Equals(_v41, _s9).AsInt32();
                            var _v44 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v45 = Vector512.GreaterThan(_v44, _s24);
                            var _v46 = _v43 & _v45;
                            var _v47 = _v42 | _v46;
                            var _v48 = Vector512.Equals(_v41, _v41).AsInt32();
                            var _v49 = _v48 | _v45;
                            var _v50 = _s26 & _v49;
                            var _v51 = _v47 | _v50;
                            var _v52 = Vector512.ConditionalSelect(_v51.AsSingle(), _v41, _s27);
                            _v28_lanes = Vector512.Max(_v28_lanes, CpuMath.Keep(_v52, _n, float.NegativeInfinity));
                        }
                        _v28 = CpuMath.Max(_v28_lanes);
                    }
                    var _s53 = Vector512.Create(_v28);
                    var _s54 = Vector512.Create(2147483647);
                    int _v55;
                    {
                        Vector512<int> _v55_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v56 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v57 = Vector512.LessThan(_v56, _s9).AsInt32();
                            var _v58 = Vector512.Equals(_v56, _s9).AsInt32();
                            var _v59 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v60 = Vector512.GreaterThan(_v59, _s24);
                            var _v61 = _v58 & _v60;
                            var _v62 = _v57 | _v61;
                            var _v63 = Vector512.Equals(_v56, _v56).AsInt32();
                            var _v64 = _v63 | _v60;
                            var _v65 = _s26 & _v64;
                            var _v66 = _v62 | _v65;
                            var _v67 = Vector512.Equals(_v56, _s53).AsInt32();
                            var _v68 = ~Vector512.Equals(_v56, _v56).AsInt32();
                            var _v69 = _v67 | _v68;
                            var _v70 = _v66 & _v69;
                            var _v71 = Vector512.ConditionalSelect(_v70, _v59, _s54);
                            _v55_lanes = Vector512.Min(_v55_lanes, _v71);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v72 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v73 = Vector512.LessThan(_v72, _s9).AsInt32();
                            var _v74 = Vector512.Equals(_v72, _s9).AsInt32();
                            var _v75 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v76 = Vector512.GreaterThan(_v75, _s24);
                            var _v77 = _v74 & _v76;
                            var _v78 = _v73 | _v77;
                            var _v79 = Vector512.Equals(_v72, _v72).AsInt32();
                            var _v80 = _v79 | _v76;
                            var _v81 = _s26 & _v80;
                            var _v82 = _v78 | _v81;
                            var _v83 = Vector512.Equals(_v72, _s53).AsInt32();
                            var _v84 = ~Vector512.Equals(_v72, _v72).AsInt32();
                            var _v85 = _v83 | _v84;
                            var _v86 = _v82 & _v85;
                            var _v87 = Vector512.ConditionalSelect(_v86, _v75, _s54);
                            _v55_lanes = Vector512.Min(_v55_lanes, CpuMath.Keep(_v87, _n, int.MaxValue));
                        }
                        _v55 = CpuMath.Min(_v55_lanes);
                    }
                    var _s88 = Vector512.Create(1);
                    var _s89 = Vector512.Create(0);
                    float _v90;
                    {
                        Vector512<float> _v90_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= 2 - 16; _c += 16)
                        {
                            var _v91 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v92 = Vector512.Equals(_v91, _s88);
                            var _v93 = Vector512.Equals(_v91, _s89);
                            var _v94 = Vector512.ConditionalSelect(_v93.AsSingle(), _s9, _s9);
                            var _v95 = Vector512.ConditionalSelect(_v92.AsSingle(), _s53, _v94);
                            _v90_lanes = Vector512.Max(_v90_lanes, _v95);
                        }
                        if (_c < 2)
                        {
                            int _n = 2 - _c;
                            var _v96 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v97 = Vector512.Equals(_v96, _s88);
                            var _v98 = Vector512.Equals(_v96, _s89);
                            var _v99 = Vector512.ConditionalSelect(_v98.AsSingle(), _s9, _s9);
                            var _v100 = Vector512.ConditionalSelect(_v97.AsSingle(), _s53, _v99);
                            _v90_lanes = Vector512.Max(_v90_lanes, CpuMath.Keep(_v100, _n, float.NegativeInfinity));
                        }
                        _v90 = CpuMath.Max(_v90_lanes);
                    }
                    var _s101 = Vector512.Create(_v90);
                    var _s102 = Vector512.Create(_v55);
                    float _v103;
                    {
                        Vector512<float> _v103_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= 2 - 16; _c += 16)
                        {
                            var _v104 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v105 = Vector512.Equals(_v104, _s88);
                            var _v106 = Vector512.Equals(_v104, _s89);
                            var _v107 = Vector512.ConditionalSelect(_v106.AsSingle(), _s9, _s9);
                            var _v108 = Vector512.ConditionalSelect(_v105.AsSingle(), _s53, _v107);
                            var _v109 = _v108 - _s101;
                            var _v110 = CpuMath.Exp(_v109);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v110);
                            _v103_lanes = _v103_lanes + _v110;
                            var _v111 = Vector512.ConditionalSelect(_v106, _s24, _s24);
                            var _v112 = Vector512.ConditionalSelect(_v105, _s102, _v111);
                            CpuMemory.StoreI32(_out5_row + 4 * _c, _v112);
                        }
                        if (_c < 2)
                        {
                            int _n = 2 - _c;
                            var _v113 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v114 = Vector512.Equals(_v113, _s88);
                            var _v115 = Vector512.Equals(_v113, _s89);
                            var _v116 = Vector512.ConditionalSelect(_v115.AsSingle(), _s9, _s9);
                            var _v117 = Vector512.ConditionalSelect(_v114.AsSingle(), _s53, _v116);
                            var _v118 = _v117 - _s101;
                            var _v119 = CpuMath.Exp(_v118);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v119);
                            _v103_lanes = _v103_lanes + CpuMath.Keep(_v119, _n, 0f);
                            var _v120 = Vector512.ConditionalSelect(_v115, _s24, _s24);
                            var _v121 = Vector512.ConditionalSelect(_v114, _s102, _v120);
                            CpuMemory.StoreI32(_out5_row + 4 * _c, _v121, _n);
                        }
                        _v103 = CpuMath.Sum(_v103_lanes);
                    }
                    var _s122 = Vector512.Create(_v103);
                    {
                        int _c = 0;
                        for (; _c <= 2 - 16; _c += 16)
                        {
                            var _v123 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v124 = _v123 / _s122;
                            CpuMemory.StoreF32(_out4_row + 4 * _c, _v124);
                        }
                        if (_c < 2)
                        {
                            int _n = 2 - _c;
                            var _v125 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v126 = _v125 / _s122;
                            CpuMemory.StoreF32(_out4_row + 4 * _c, _v126, _n);
                        }
                    }
                    _out4.End(_r);
                    _out5.End(_r);
                }
            }
        }
    }
}
