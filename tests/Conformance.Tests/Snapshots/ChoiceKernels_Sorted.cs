internal static partial class Sorted_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ChoiceKernels.Sorted",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ChoiceKernels.Sorted
    param view %a : view<f32, 2>
    param view %y : view<f32, 2, write>
    param view %z : view<i32, 2, write>
    param const %width : i32 = 5
    statement 1 "var i = Grid.Over(a.Length(0));"
    statement 2 "var row = a[i].Load(0, width);"
    statement 3 "var (largest, _) = row.TopK(3);"
    statement 4 "y[i].Store(0, largest);"
    statement 5 "var (_, columns) = (row * -1f).TopK(3);"
    statement 6 "z[i].Store(0, columns);"
    grid {
      %4 = length %a {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%i : i32) {
      %6 = slice %a, %i {at=2} : view<f32, 1>
      %7 = const {value=0 at=2} : i32
      %row = load %6, %7 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %largest, %10 = topK %row {dims=[3] at=3} : tile<f32, 1, 3>, tile<i32, 1, 3>
      %11 = slice %y, %i {at=4} : view<f32, 1, write>
      %12 = const {value=0 at=4} : i32
      store %11, %12, %largest {at=4}
      %13 = const {value=-1 at=5} : f32
      %14 = mul %row, %13 {at=5} : tile<f32, 1, width>
      %15, %columns = topK %14 {dims=[3] at=5} : tile<f32, 1, 3>, tile<i32, 1, 3>
      %17 = slice %z, %i {at=6} : view<i32, 1, write>
      %18 = const {value=0 at=6} : i32
      store %17, %18, %columns {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "bbe754625bf6", Tuned = [], Assembly = typeof(Sorted_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Launch.Require(3 <= width, _handle.Name, "TopK of 3 from width columns");
        int grid0 = Math.Max(0, @a.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @y = @y, @z = @z, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y, _tensor_z, @width);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width],
                    [@a, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y, Tensor<int> @z, int @width) =>
        _launch.Interpret(() => Sorted(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), InterpreterViews.View(@z), @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 3);
            int _e2_bytes = CpuTile.Bytes(1, 3);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var row = a[i].Load(0, width);
            ViewArgument a_2 = CpuViews.Slice(@a, 4, i);
            // y[i].Store(0, largest);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, i);
            // z[i].Store(0, columns);
            ViewArgument z_2 = CpuViews.Slice(@z, 4, i);
            // var (largest, _) = row.TopK(3);
            // y[i].Store(0, largest);
            // var (_, columns) = (row * -1f).TopK(3);
            // z[i].Store(0, columns);
            {
                var a_in = new TileReader<float>(a_2, 0, 0, width, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, 0, 0, 3, _e1);
                var z_out = new TileWriter<int>(z_2, 0, 0, 3, _e2);
                {
                    nint a_in_row = a_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint z_out_row = z_out.Row(0);
                    var _s0 = Vector512.Create(-1f);
                    float _v1;
                    float _v2;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v2_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            _v1_lanes = Vector512.Max(_v1_lanes, row);
                            var _v3 = row * _s0;
                            _v2_lanes = Vector512.Max(_v2_lanes, _v3);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            _v1_lanes = Vector512.Max(_v1_lanes, CpuMath.Keep(row_2, _n, float.NegativeInfinity));
                            var _v4 = row_2 * _s0;
                            _v2_lanes = Vector512.Max(_v2_lanes, CpuMath.Keep(_v4, _n, float.NegativeInfinity));
                        }
                        _v1 = CpuMath.Max(_v1_lanes);
                        _v2 = CpuMath.Max(_v2_lanes);
                    }
                    var _s5 = Vector512.Create(_v1);
                    var _s6 = Vector512.Create(2147483647);
                    var _s7 = Vector512.Create(_v2);
                    int _v8;
                    int _v9;
                    {
                        Vector512<int> _v8_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v9_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_3 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v10 = Vector512.Equals(row_3, _s5).AsInt32();
                            var _v11 = ~Vector512.Equals(row_3, row_3).AsInt32();
                            var _v12 = _v10 | _v11;
                            var _v13 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v14 = Vector512.ConditionalSelect(_v12, _v13, _s6);
                            _v8_lanes = Vector512.Min(_v8_lanes, _v14);
                            var _v15 = row_3 * _s0;
                            var _v16 = Vector512.Equals(_v15, _s7).AsInt32();
                            var _v17 = ~Vector512.Equals(_v15, _v15).AsInt32();
                            var _v18 = _v16 | _v17;
                            var _v19 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v20 = Vector512.ConditionalSelect(_v18, _v19, _s6);
                            _v9_lanes = Vector512.Min(_v9_lanes, _v20);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_4 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v21 = Vector512.Equals(row_4, _s5).AsInt32();
                            var _v22 = ~Vector512.Equals(row_4, row_4).AsInt32();
                            var _v23 = _v21 | _v22;
                            var _v24 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v25 = Vector512.ConditionalSelect(_v23, _v24, _s6);
                            _v8_lanes = Vector512.Min(_v8_lanes, CpuMath.Keep(_v25, _n, int.MaxValue));
                            var _v26 = row_4 * _s0;
                            var _v27 = Vector512.Equals(_v26, _s7).AsInt32();
                            var _v28 = ~Vector512.Equals(_v26, _v26).AsInt32();
                            var _v29 = _v27 | _v28;
                            var _v30 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v31 = Vector512.ConditionalSelect(_v29, _v30, _s6);
                            _v9_lanes = Vector512.Min(_v9_lanes, CpuMath.Keep(_v31, _n, int.MaxValue));
                        }
                        _v8 = CpuMath.Min(_v8_lanes);
                        _v9 = CpuMath.Min(_v9_lanes);
                    }
                    var _s32 = Vector512.Create(_v8);
                    bool _v33 = _v1 != _v1;
                    var _s34 = Vector512.Create(_v33 ? -1 : 0);
                    var _s35 = Vector512.Create(float.NegativeInfinity);
                    var _s36 = Vector512.Create(_v9);
                    bool _v37 = _v2 != _v2;
                    var _s38 = Vector512.Create(_v37 ? -1 : 0);
                    float _v39;
                    float _v40;
                    {
                        Vector512<float> _v39_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v40_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_5 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v41 = Vector512.LessThan(row_5, _s5).AsInt32();
                            var _v42 = Vector512.Equals(row_5, _s5).AsInt32();
                            var _v43 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v44 = Vector512.GreaterThan(_v43, _s32);
                            var _v45 = _v42 & _v44;
                            var _v46 = _v41 | _v45;
                            var _v47 = Vector512.Equals(row_5, row_5).AsInt32();
                            var _v48 = _v47 | _v44;
                            var _v49 = _s34 & _v48;
                            var _v50 = _v46 | _v49;
                            var _v51 = Vector512.ConditionalSelect(_v50.AsSingle(), row_5, _s35);
                            _v39_lanes = Vector512.Max(_v39_lanes, _v51);
                            var _v52 = row_5 * _s0;
                            var _v53 = Vector512.LessThan(_v52, _s7).AsInt32();
                            var _v54 = Vector512.Equals(_v52, _s7).AsInt32();
                            var _v55 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v56 = Vector512.GreaterThan(_v55, _s36);
                            var _v57 = _v54 & _v56;
                            var _v58 = _v53 | _v57;
                            var _v59 = Vector512.Equals(_v52, _v52).AsInt32();
                            var _v60 = _v59 | _v56;
                            var _v61 = _s38 & _v60;
                            var _v62 = _v58 | _v61;
                            var _v63 = Vector512.ConditionalSelect(_v62.AsSingle(), _v52, _s35);
                            _v40_lanes = Vector512.Max(_v40_lanes, _v63);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_6 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v64 = Vector512.LessThan(row_6, _s5).AsInt32();
                            var _v65 = Vector512.Equals(row_6, _s5).AsInt32();
                            var _v66 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v67 = Vector512.GreaterThan(_v66, _s32);
                            var _v68 = _v65 & _v67;
                            var _v69 = _v64 | _v68;
                            var _v70 = Vector512.Equals(row_6, row_6).AsInt32();
                            var _v71 = _v70 | _v67;
                            var _v72 = _s34 & _v71;
                            var _v73 = _v69 | _v72;
                            var _v74 = Vector512.ConditionalSelect(_v73.AsSingle(), row_6, _s35);
                            _v39_lanes = Vector512.Max(_v39_lanes, CpuMath.Keep(_v74, _n, float.NegativeInfinity));
                            var _v75 = row_6 * _s0;
                            var _v76 = Vector512.LessThan(_v75, _s7).AsInt32();
                            var _v77 = Vector512.Equals(_v75, _s7).AsInt32();
                            var _v78 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v79 = Vector512.GreaterThan(_v78, _s36);
                            var _v80 = _v77 & _v79;
                            var _v81 = _v76 | _v80;
                            var _v82 = Vector512.Equals(_v75, _v75).AsInt32();
                            var _v83 = _v82 | _v79;
                            var _v84 = _s38 & _v83;
                            var _v85 = _v81 | _v84;
                            var _v86 = Vector512.ConditionalSelect(_v85.AsSingle(), _v75, _s35);
                            _v40_lanes = Vector512.Max(_v40_lanes, CpuMath.Keep(_v86, _n, float.NegativeInfinity));
                        }
                        _v39 = CpuMath.Max(_v39_lanes);
                        _v40 = CpuMath.Max(_v40_lanes);
                    }
                    var _s87 = Vector512.Create(_v39);
                    var _s88 = Vector512.Create(_v40);
                    int _v89;
                    int _v90;
                    {
                        Vector512<int> _v89_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v90_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_7 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v91 = Vector512.LessThan(row_7, _s5).AsInt32();
                            var _v92 = Vector512.Equals(row_7, _s5).AsInt32();
                            var _v93 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v94 = Vector512.GreaterThan(_v93, _s32);
                            var _v95 = _v92 & _v94;
                            var _v96 = _v91 | _v95;
                            var _v97 = Vector512.Equals(row_7, row_7).AsInt32();
                            var _v98 = _v97 | _v94;
                            var _v99 = _s34 & _v98;
                            var _v100 = _v96 | _v99;
                            var _v101 = Vector512.Equals(row_7, _s87).AsInt32();
                            var _v102 = ~Vector512.Equals(row_7, row_7).AsInt32();
                            var _v103 = _v101 | _v102;
                            var _v104 = _v100 & _v103;
                            var _v105 = Vector512.ConditionalSelect(_v104, _v93, _s6);
                            _v89_lanes = Vector512.Min(_v89_lanes, _v105);
                            var _v106 = row_7 * _s0;
                            var _v107 = Vector512.LessThan(_v106, _s7).AsInt32();
                            var _v108 = Vector512.Equals(_v106, _s7).AsInt32();
                            var _v109 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v110 = Vector512.GreaterThan(_v109, _s36);
                            var _v111 = _v108 & _v110;
                            var _v112 = _v107 | _v111;
                            var _v113 = Vector512.Equals(_v106, _v106).AsInt32();
                            var _v114 = _v113 | _v110;
                            var _v115 = _s38 & _v114;
                            var _v116 = _v112 | _v115;
                            var _v117 = Vector512.Equals(_v106, _s88).AsInt32();
                            var _v118 = ~Vector512.Equals(_v106, _v106).AsInt32();
                            var _v119 = _v117 | _v118;
                            var _v120 = _v116 & _v119;
                            var _v121 = Vector512.ConditionalSelect(_v120, _v109, _s6);
                            _v90_lanes = Vector512.Min(_v90_lanes, _v121);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_8 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v122 = Vector512.LessThan(row_8, _s5).AsInt32();
                            var _v123 = Vector512.Equals(row_8, _s5).AsInt32();
                            var _v124 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v125 = Vector512.GreaterThan(_v124, _s32);
                            var _v126 = _v123 & _v125;
                            var _v127 = _v122 | _v126;
                            var _v128 = Vector512.Equals(row_8, row_8).AsInt32();
                            var _v129 = _v128 | _v125;
                            var _v130 = _s34 & _v129;
                            var _v131 = _v127 | _v130;
                            var _v132 = Vector512.Equals(row_8, _s87).AsInt32();
                            var _v133 = ~Vector512.Equals(row_8, row_8).AsInt32();
                            var _v134 = _v132 | _v133;
                            var _v135 = _v131 & _v134;
                            var _v136 = Vector512.ConditionalSelect(_v135, _v124, _s6);
                            _v89_lanes = Vector512.Min(_v89_lanes, CpuMath.Keep(_v136, _n, int.MaxValue));
                            var _v137 = row_8 * _s0;
                            var _v138 = Vector512.LessThan(_v137, _s7).AsInt32();
                            var _v139 = Vector512.Equals(_v137, _s7).AsInt32();
                            var _v140 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v141 = Vector512.GreaterThan(_v140, _s36);
                            var _v142 = _v139 & _v141;
                            var _v143 = _v138 | _v142;
                            var _v144 = Vector512.Equals(_v137, _v137).AsInt32();
                            var _v145 = _v144 | _v141;
                            var _v146 = _s38 & _v145;
                            var _v147 = _v143 | _v146;
                            var _v148 = Vector512.Equals(_v137, _s88).AsInt32();
                            var _v149 = ~Vector512.Equals(_v137, _v137).AsInt32();
                            var _v150 = _v148 | _v149;
                            var _v151 = _v147 & _v150;
                            var _v152 = Vector512.ConditionalSelect(_v151, _v140, _s6);
                            _v90_lanes = Vector512.Min(_v90_lanes, CpuMath.Keep(_v152, _n, int.MaxValue));
                        }
                        _v89 = CpuMath.Min(_v89_lanes);
                        _v90 = CpuMath.Min(_v90_lanes);
                    }
                    var _s153 = Vector512.Create(_v89);
                    bool _v154 = _v39 != _v39;
                    var _s155 = Vector512.Create(_v154 ? -1 : 0);
                    var _s156 = Vector512.Create(_v90);
                    bool _v157 = _v40 != _v40;
                    var _s158 = Vector512.Create(_v157 ? -1 : 0);
                    float _v159;
                    float _v160;
                    {
                        Vector512<float> _v159_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v160_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_9 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v161 = Vector512.LessThan(row_9, _s87).AsInt32();
                            var _v162 = Vector512.Equals(row_9, _s87).AsInt32();
                            var _v163 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v164 = Vector512.GreaterThan(_v163, _s153);
                            var _v165 = _v162 & _v164;
                            var _v166 = _v161 | _v165;
                            var _v167 = Vector512.Equals(row_9, row_9).AsInt32();
                            var _v168 = _v167 | _v164;
                            var _v169 = _s155 & _v168;
                            var _v170 = _v166 | _v169;
                            var _v171 = Vector512.ConditionalSelect(_v170.AsSingle(), row_9, _s35);
                            _v159_lanes = Vector512.Max(_v159_lanes, _v171);
                            var _v172 = row_9 * _s0;
                            var _v173 = Vector512.LessThan(_v172, _s88).AsInt32();
                            var _v174 = Vector512.Equals(_v172, _s88).AsInt32();
                            var _v175 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v176 = Vector512.GreaterThan(_v175, _s156);
                            var _v177 = _v174 & _v176;
                            var _v178 = _v173 | _v177;
                            var _v179 = Vector512.Equals(_v172, _v172).AsInt32();
                            var _v180 = _v179 | _v176;
                            var _v181 = _s158 & _v180;
                            var _v182 = _v178 | _v181;
                            var _v183 = Vector512.ConditionalSelect(_v182.AsSingle(), _v172, _s35);
                            _v160_lanes = Vector512.Max(_v160_lanes, _v183);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_10 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v184 = Vector512.LessThan(row_10, _s87).AsInt32();
                            var _v185 = Vector512.Equals(row_10, _s87).AsInt32();
                            var _v186 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v187 = Vector512.GreaterThan(_v186, _s153);
                            var _v188 = _v185 & _v187;
                            var _v189 = _v184 | _v188;
                            var _v190 = Vector512.Equals(row_10, row_10).AsInt32();
                            var _v191 = _v190 | _v187;
                            var _v192 = _s155 & _v191;
                            var _v193 = _v189 | _v192;
                            var _v194 = Vector512.ConditionalSelect(_v193.AsSingle(), row_10, _s35);
                            _v159_lanes = Vector512.Max(_v159_lanes, CpuMath.Keep(_v194, _n, float.NegativeInfinity));
                            var _v195 = row_10 * _s0;
                            var _v196 = Vector512.LessThan(_v195, _s88).AsInt32();
                            var _v197 = Vector512.Equals(_v195, _s88).AsInt32();
                            var _v198 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v199 = Vector512.GreaterThan(_v198, _s156);
                            var _v200 = _v197 & _v199;
                            var _v201 = _v196 | _v200;
                            var _v202 = Vector512.Equals(_v195, _v195).AsInt32();
                            var _v203 = _v202 | _v199;
                            var _v204 = _s158 & _v203;
                            var _v205 = _v201 | _v204;
                            var _v206 = Vector512.ConditionalSelect(_v205.AsSingle(), _v195, _s35);
                            _v160_lanes = Vector512.Max(_v160_lanes, CpuMath.Keep(_v206, _n, float.NegativeInfinity));
                        }
                        _v159 = CpuMath.Max(_v159_lanes);
                        _v160 = CpuMath.Max(_v160_lanes);
                    }
                    var _s207 = Vector512.Create(_v159);
                    var _s208 = Vector512.Create(_v160);
                    int _v209;
                    int _v210;
                    {
                        Vector512<int> _v209_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v210_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_11 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v211 = Vector512.LessThan(row_11, _s87).AsInt32();
                            var _v212 = Vector512.Equals(row_11, _s87).AsInt32();
                            var _v213 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v214 = Vector512.GreaterThan(_v213, _s153);
                            var _v215 = _v212 & _v214;
                            var _v216 = _v211 | _v215;
                            var _v217 = Vector512.Equals(row_11, row_11).AsInt32();
                            var _v218 = _v217 | _v214;
                            var _v219 = _s155 & _v218;
                            var _v220 = _v216 | _v219;
                            var _v221 = Vector512.Equals(row_11, _s207).AsInt32();
                            var _v222 = ~Vector512.Equals(row_11, row_11).AsInt32();
                            var _v223 = _v221 | _v222;
                            var _v224 = _v220 & _v223;
                            var _v225 = Vector512.ConditionalSelect(_v224, _v213, _s6);
                            _v209_lanes = Vector512.Min(_v209_lanes, _v225);
                            var _v226 = row_11 * _s0;
                            var _v227 = Vector512.LessThan(_v226, _s88).AsInt32();
                            var _v228 = Vector512.Equals(_v226, _s88).AsInt32();
                            var _v229 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v230 = Vector512.GreaterThan(_v229, _s156);
                            var _v231 = _v228 & _v230;
                            var _v232 = _v227 | _v231;
                            var _v233 = Vector512.Equals(_v226, _v226).AsInt32();
                            var _v234 = _v233 | _v230;
                            var _v235 = _s158 & _v234;
                            var _v236 = _v232 | _v235;
                            var _v237 = Vector512.Equals(_v226, _s208).AsInt32();
                            var _v238 = ~Vector512.Equals(_v226, _v226).AsInt32();
                            var _v239 = _v237 | _v238;
                            var _v240 = _v236 & _v239;
                            var _v241 = Vector512.ConditionalSelect(_v240, _v229, _s6);
                            _v210_lanes = Vector512.Min(_v210_lanes, _v241);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_12 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v242 = Vector512.LessThan(row_12, _s87).AsInt32();
                            var _v243 = Vector512.Equals(row_12, _s87).AsInt32();
                            var _v244 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v245 = Vector512.GreaterThan(_v244, _s153);
                            var _v246 = _v243 & _v245;
                            var _v247 = _v242 | _v246;
                            var _v248 = Vector512.Equals(row_12, row_12).AsInt32();
                            var _v249 = _v248 | _v245;
                            var _v250 = _s155 & _v249;
                            var _v251 = _v247 | _v250;
                            var _v252 = Vector512.Equals(row_12, _s207).AsInt32();
                            var _v253 = ~Vector512.Equals(row_12, row_12).AsInt32();
                            var _v254 = _v252 | _v253;
                            var _v255 = _v251 & _v254;
                            var _v256 = Vector512.ConditionalSelect(_v255, _v244, _s6);
                            _v209_lanes = Vector512.Min(_v209_lanes, CpuMath.Keep(_v256, _n, int.MaxValue));
                            var _v257 = row_12 * _s0;
                            var _v258 = Vector512.LessThan(_v257, _s88).AsInt32();
                            var _v259 = Vector512.Equals(_v257, _s88).AsInt32();
                            var _v260 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v261 = Vector512.GreaterThan(_v260, _s156);
                            var _v262 = _v259 & _v261;
                            var _v263 = _v258 | _v262;
                            var _v264 = Vector512.Equals(_v257, _v257).AsInt32();
                            var _v265 = _v264 | _v261;
                            var _v266 = _s158 & _v265;
                            var _v267 = _v263 | _v266;
                            var _v268 = Vector512.Equals(_v257, _s208).AsInt32();
                            var _v269 = ~Vector512.Equals(_v257, _v257).AsInt32();
                            var _v270 = _v268 | _v269;
                            var _v271 = _v267 & _v270;
                            var _v272 = Vector512.ConditionalSelect(_v271, _v260, _s6);
                            _v210_lanes = Vector512.Min(_v210_lanes, CpuMath.Keep(_v272, _n, int.MaxValue));
                        }
                        _v209 = CpuMath.Min(_v209_lanes);
                        _v210 = CpuMath.Min(_v210_lanes);
                    }
                    var _s273 = Vector512.Create(2);
                    var _s274 = Vector512.Create(1);
                    var _s275 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= 3 - 16; _c += 16)
                        {
                            var _v276 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v277 = Vector512.Equals(_v276, _s273);
                            var _v278 = Vector512.Equals(_v276, _s274);
                            var _v279 = Vector512.Equals(_v276, _s275);
                            var _v280 = Vector512.ConditionalSelect(_v279.AsSingle(), _s5, _s5);
                            var _v281 = Vector512.ConditionalSelect(_v278.AsSingle(), _s87, _v280);
                            var _v282 = Vector512.ConditionalSelect(_v277.AsSingle(), _s207, _v281);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v282);
                        }
                        if (_c < 3)
                        {
                            int _n = 3 - _c;
                            var _v283 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v284 = Vector512.Equals(_v283, _s273);
                            var _v285 = Vector512.Equals(_v283, _s274);
                            var _v286 = Vector512.Equals(_v283, _s275);
                            var _v287 = Vector512.ConditionalSelect(_v286.AsSingle(), _s5, _s5);
                            var _v288 = Vector512.ConditionalSelect(_v285.AsSingle(), _s87, _v287);
                            var _v289 = Vector512.ConditionalSelect(_v284.AsSingle(), _s207, _v288);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v289, _n);
                        }
                    }
                    var _s290 = Vector512.Create(_v210);
                    {
                        int _c = 0;
                        for (; _c <= 3 - 16; _c += 16)
                        {
                            var _v291 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v292 = Vector512.Equals(_v291, _s273);
                            var _v293 = Vector512.Equals(_v291, _s274);
                            var _v294 = Vector512.Equals(_v291, _s275);
                            var _v295 = Vector512.ConditionalSelect(_v294, _s36, _s36);
                            var _v296 = Vector512.ConditionalSelect(_v293, _s156, _v295);
                            var _v297 = Vector512.ConditionalSelect(_v292, _s290, _v296);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v297);
                        }
                        if (_c < 3)
                        {
                            int _n = 3 - _c;
                            var _v298 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v299 = Vector512.Equals(_v298, _s273);
                            var _v300 = Vector512.Equals(_v298, _s274);
                            var _v301 = Vector512.Equals(_v298, _s275);
                            var _v302 = Vector512.ConditionalSelect(_v301, _s36, _s36);
                            var _v303 = Vector512.ConditionalSelect(_v300, _s156, _v302);
                            var _v304 = Vector512.ConditionalSelect(_v299, _s290, _v303);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v304, _n);
                        }
                    }
                    y_out.End(0);
                    z_out.End(0);
                }
            }
        }
    }
}
