private static partial class Route_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(scores.Length(0), rows));"
    statement 2 "var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);"
    statement 3 "var e = Tile.Exp(best - best.Max(Axis.Columns));"
    statement 4 "weight.Store((i, 0), e / e.Sum(Axis.Columns));"
    statement 5 "expert.Store((i, 0), chosen);"
    grid {
      %5 = length %scores {axis=0 at=1} : i32
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
      %14 = load %scores, %13, %11 {value=0 dims=[rows, experts] at=2} : tile<f32, rows, experts>
      %best, %chosen = topK %14 {dims=[2] at=2} : tile<f32, rows, 2>, tile<i32, rows, 2>
      %17 = reduceMax %best {along=columns at=3} : tile<f32, rows, 1>
      %18 = sub %best, %17 {at=3} : tile<f32, rows, 2>
      %e = exp %18 {at=3} : tile<f32, rows, 2>
      %20 = const {value=0 at=4} : i32
      %21 = reduceSum %e {along=columns at=4} : tile<f32, rows, 1>
      %22 = div %e, %21 {at=4} : tile<f32, rows, 2>
      %23 = dim {dims=[rows] at=4} : i32
      %24 = mul %i, %23 {at=4} : i32
      store %weight, %24, %20, %22 {at=4}
      %25 = const {value=0 at=5} : i32
      %26 = dim {dims=[rows] at=5} : i32
      %27 = mul %i, %26 {at=5} : i32
      store %expert, %27, %25, %chosen {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "e8ac8757cf9c", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "scores"), new ViewParameter(4, ViewAccess.Write, "weight"), new ViewParameter(4, ViewAccess.Write, "expert") }, Assembly = typeof(Route_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_scores, Tensor<float> _tensor_weight, Tensor<int> _tensor_expert, int @experts)
    {
        ViewArgument @scores = _launch.Argument(_tensor_scores, 2, _handle.Name, "scores");
        ViewArgument @weight = _launch.Argument(_tensor_weight, 2, _handle.Name, "weight");
        ViewArgument @expert = _launch.Argument(_tensor_expert, 2, _handle.Name, "expert");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @scores, @weight, @expert };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @experts };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(experts, _handle.Name, "experts");
        Launch.Require(2 <= experts, _handle.Name, "TopK of 2 from experts columns");
        int _v0 = @scores.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @experts, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @scores, Tensor<float> @weight, Tensor<int> @expert, int @experts, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Route(InterpreterViews.ReadView(@scores), InterpreterViews.View(@weight), InterpreterViews.View(@expert), @experts, @rows));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, experts);
            int _e1_bytes = CpuTile.Bytes(1, 2);
            int _e2_bytes = CpuTile.Bytes(1, 2);
            int e_tile_bytes = CpuTile.Bytes(1, 2);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + e_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint e_tile = _e2 + _e2_bytes;
            // var (best, chosen) = scores.Load((i, 0), (rows, experts)).TopK(2);
            int _v0 = i * rows;
            // var e = Tile.Exp(best - best.Max(Axis.Columns));
            // weight.Store((i, 0), e / e.Sum(Axis.Columns));
            // expert.Store((i, 0), chosen);
            {
                var scores_in = new TileReader<float>(@scores, _v0, 0, experts, 0f, _e0);
                var weight_out = new TileWriter<float>(@weight, _v0, 0, 2, _e1);
                var expert_out = new TileWriter<int>(@expert, _v0, 0, 2, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint scores_in_row = scores_in.Row(_r);
                    nint weight_out_row = weight_out.Row(_r);
                    nint expert_out_row = expert_out.Row(_r);
                    float _v1;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(scores_in_row + 4 * _c);
                            _v1_lanes = Vector512.Max(_v1_lanes, _v2);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v3 = CpuMemory.LoadF32(scores_in_row + 4 * _c, _n);
                            _v1_lanes = Vector512.Max(_v1_lanes, CpuMath.Keep(_v3, _n, float.NegativeInfinity));
                        }
                        _v1 = CpuMath.Max(_v1_lanes);
                    }
                    var _s4 = Vector512.Create(_v1);
                    var _s5 = Vector512.Create(2147483647);
                    int _v6;
                    {
                        Vector512<int> _v6_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v7 = CpuMemory.LoadF32(scores_in_row + 4 * _c);
                            var _v8 = Vector512.Equals(_v7, _s4).AsInt32();
                            var _v9 = ~Vector512.Equals(_v7, _v7).AsInt32();
                            var _v10 = _v8 | _v9;
                            var _v11 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v12 = Vector512.ConditionalSelect(_v10, _v11, _s5);
                            _v6_lanes = Vector512.Min(_v6_lanes, _v12);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v13 = CpuMemory.LoadF32(scores_in_row + 4 * _c, _n);
                            var _v14 = Vector512.Equals(_v13, _s4).AsInt32();
                            var _v15 = ~Vector512.Equals(_v13, _v13).AsInt32();
                            var _v16 = _v14 | _v15;
                            var _v17 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v18 = Vector512.ConditionalSelect(_v16, _v17, _s5);
                            _v6_lanes = Vector512.Min(_v6_lanes, CpuMath.Keep(_v18, _n, int.MaxValue));
                        }
                        _v6 = CpuMath.Min(_v6_lanes);
                    }
                    var _s19 = Vector512.Create(_v6);
                    bool _v20 = _v1 != _v1;
                    var _s21 = Vector512.Create(_v20 ? -1 : 0);
                    var _s22 = Vector512.Create(float.NegativeInfinity);
                    float _v23;
                    {
                        Vector512<float> _v23_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v24 = CpuMemory.LoadF32(scores_in_row + 4 * _c);
                            var _v25 = Vector512.LessThan(_v24, _s4).AsInt32();
                            var _v26 = Vector512.Equals(_v24, _s4).AsInt32();
                            var _v27 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v28 = Vector512.GreaterThan(_v27, _s19);
                            var _v29 = _v26 & _v28;
                            var _v30 = _v25 | _v29;
                            var _v31 = Vector512.Equals(_v24, _v24).AsInt32();
                            var _v32 = _v31 | _v28;
                            var _v33 = _s21 & _v32;
                            var _v34 = _v30 | _v33;
                            var _v35 = Vector512.ConditionalSelect(_v34.AsSingle(), _v24, _s22);
                            _v23_lanes = Vector512.Max(_v23_lanes, _v35);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v36 = CpuMemory.LoadF32(scores_in_row + 4 * _c, _n);
                            var _v37 = Vector512.LessThan(_v36, _s4).AsInt32();
                            var _v38 = Vector512.Equals(_v36, _s4).AsInt32();
                            var _v39 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v40 = Vector512.GreaterThan(_v39, _s19);
                            var _v41 = _v38 & _v40;
                            var _v42 = _v37 | _v41;
                            var _v43 = Vector512.Equals(_v36, _v36).AsInt32();
                            var _v44 = _v43 | _v40;
                            var _v45 = _s21 & _v44;
                            var _v46 = _v42 | _v45;
                            var _v47 = Vector512.ConditionalSelect(_v46.AsSingle(), _v36, _s22);
                            _v23_lanes = Vector512.Max(_v23_lanes, CpuMath.Keep(_v47, _n, float.NegativeInfinity));
                        }
                        _v23 = CpuMath.Max(_v23_lanes);
                    }
                    var _s48 = Vector512.Create(_v23);
                    int _v49;
                    {
                        Vector512<int> _v49_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= experts - 16; _c += 16)
                        {
                            var _v50 = CpuMemory.LoadF32(scores_in_row + 4 * _c);
                            var _v51 = Vector512.LessThan(_v50, _s4).AsInt32();
                            var _v52 = Vector512.Equals(_v50, _s4).AsInt32();
                            var _v53 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v54 = Vector512.GreaterThan(_v53, _s19);
                            var _v55 = _v52 & _v54;
                            var _v56 = _v51 | _v55;
                            var _v57 = Vector512.Equals(_v50, _v50).AsInt32();
                            var _v58 = _v57 | _v54;
                            var _v59 = _s21 & _v58;
                            var _v60 = _v56 | _v59;
                            var _v61 = Vector512.Equals(_v50, _s48).AsInt32();
                            var _v62 = ~Vector512.Equals(_v50, _v50).AsInt32();
                            var _v63 = _v61 | _v62;
                            var _v64 = _v60 & _v63;
                            var _v65 = Vector512.ConditionalSelect(_v64, _v53, _s5);
                            _v49_lanes = Vector512.Min(_v49_lanes, _v65);
                        }
                        if (_c < experts)
                        {
                            int _n = experts - _c;
                            var _v66 = CpuMemory.LoadF32(scores_in_row + 4 * _c, _n);
                            var _v67 = Vector512.LessThan(_v66, _s4).AsInt32();
                            var _v68 = Vector512.Equals(_v66, _s4).AsInt32();
                            var _v69 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v70 = Vector512.GreaterThan(_v69, _s19);
                            var _v71 = _v68 & _v70;
                            var _v72 = _v67 | _v71;
                            var _v73 = Vector512.Equals(_v66, _v66).AsInt32();
                            var _v74 = _v73 | _v70;
                            var _v75 = _s21 & _v74;
                            var _v76 = _v72 | _v75;
                            var _v77 = Vector512.Equals(_v66, _s48).AsInt32();
                            var _v78 = ~Vector512.Equals(_v66, _v66).AsInt32();
                            var _v79 = _v77 | _v78;
                            var _v80 = _v76 & _v79;
                            var _v81 = Vector512.ConditionalSelect(_v80, _v69, _s5);
                            _v49_lanes = Vector512.Min(_v49_lanes, CpuMath.Keep(_v81, _n, int.MaxValue));
                        }
                        _v49 = CpuMath.Min(_v49_lanes);
                    }
                    var _s82 = Vector512.Create(1);
                    var _s83 = Vector512.Create(0);
                    float _v84;
                    {
                        Vector512<float> _v84_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= 2 - 16; _c += 16)
                        {
                            var _v85 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v86 = Vector512.Equals(_v85, _s82);
                            var _v87 = Vector512.Equals(_v85, _s83);
                            var _v88 = Vector512.ConditionalSelect(_v87.AsSingle(), _s4, _s4);
                            var _v89 = Vector512.ConditionalSelect(_v86.AsSingle(), _s48, _v88);
                            _v84_lanes = Vector512.Max(_v84_lanes, _v89);
                        }
                        if (_c < 2)
                        {
                            int _n = 2 - _c;
                            var _v90 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v91 = Vector512.Equals(_v90, _s82);
                            var _v92 = Vector512.Equals(_v90, _s83);
                            var _v93 = Vector512.ConditionalSelect(_v92.AsSingle(), _s4, _s4);
                            var _v94 = Vector512.ConditionalSelect(_v91.AsSingle(), _s48, _v93);
                            _v84_lanes = Vector512.Max(_v84_lanes, CpuMath.Keep(_v94, _n, float.NegativeInfinity));
                        }
                        _v84 = CpuMath.Max(_v84_lanes);
                    }
                    var _s95 = Vector512.Create(_v84);
                    var _s96 = Vector512.Create(_v49);
                    float _v97;
                    {
                        Vector512<float> _v97_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= 2 - 16; _c += 16)
                        {
                            var _v98 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v99 = Vector512.Equals(_v98, _s82);
                            var _v100 = Vector512.Equals(_v98, _s83);
                            var _v101 = Vector512.ConditionalSelect(_v100.AsSingle(), _s4, _s4);
                            var _v102 = Vector512.ConditionalSelect(_v99.AsSingle(), _s48, _v101);
                            var _v103 = _v102 - _s95;
                            var e = CpuMath.Exp(_v103);
                            CpuMemory.StoreF32(e_tile + 4 * _c, e);
                            _v97_lanes = _v97_lanes + e;
                            var _v104 = Vector512.ConditionalSelect(_v100, _s19, _s19);
                            var _v105 = Vector512.ConditionalSelect(_v99, _s96, _v104);
                            CpuMemory.StoreI32(expert_out_row + 4 * _c, _v105);
                        }
                        if (_c < 2)
                        {
                            int _n = 2 - _c;
                            var _v106 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v107 = Vector512.Equals(_v106, _s82);
                            var _v108 = Vector512.Equals(_v106, _s83);
                            var _v109 = Vector512.ConditionalSelect(_v108.AsSingle(), _s4, _s4);
                            var _v110 = Vector512.ConditionalSelect(_v107.AsSingle(), _s48, _v109);
                            var _v111 = _v110 - _s95;
                            var e_2 = CpuMath.Exp(_v111);
                            CpuMemory.StoreF32(e_tile + 4 * _c, e_2);
                            _v97_lanes = _v97_lanes + CpuMath.Keep(e_2, _n, 0f);
                            var _v112 = Vector512.ConditionalSelect(_v108, _s19, _s19);
                            var _v113 = Vector512.ConditionalSelect(_v107, _s96, _v112);
                            CpuMemory.StoreI32(expert_out_row + 4 * _c, _v113, _n);
                        }
                        _v97 = CpuMath.Sum(_v97_lanes);
                    }
                    var _s114 = Vector512.Create(_v97);
                    {
                        int _c = 0;
                        for (; _c <= 2 - 16; _c += 16)
                        {
                            var e_3 = CpuMemory.LoadF32(e_tile + 4 * _c);
                            var _v115 = e_3 / _s114;
                            CpuMemory.StoreF32(weight_out_row + 4 * _c, _v115);
                        }
                        if (_c < 2)
                        {
                            int _n = 2 - _c;
                            var e_4 = CpuMemory.LoadF32(e_tile + 4 * _c);
                            var _v116 = e_4 / _s114;
                            CpuMemory.StoreF32(weight_out_row + 4 * _c, _v116, _n);
                        }
                    }
                    weight_out.End(_r);
                    expert_out.End(_r);
                }
            }
        }
    }
}
