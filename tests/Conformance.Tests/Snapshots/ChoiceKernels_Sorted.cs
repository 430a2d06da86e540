private static partial class Sorted_Kernel
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
        { Fingerprint = "bbe754625bf6", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(Sorted_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(width, _handle.Name, "width");
        Launch.Require(3 <= width, _handle.Name, "TopK of 3 from width columns");
        int grid0 = Math.Max(0, @a.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y, Tensor<int> @z, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.ChoiceKernels.Sorted(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), InterpreterViews.View(@z), @width));

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
                            var _v19 = Vector512.ConditionalSelect(_v18, _v13, _s6);
                            _v9_lanes = Vector512.Min(_v9_lanes, _v19);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_4 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v20 = Vector512.Equals(row_4, _s5).AsInt32();
                            var _v21 = ~Vector512.Equals(row_4, row_4).AsInt32();
                            var _v22 = _v20 | _v21;
                            var _v23 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v24 = Vector512.ConditionalSelect(_v22, _v23, _s6);
                            _v8_lanes = Vector512.Min(_v8_lanes, CpuMath.Keep(_v24, _n, int.MaxValue));
                            var _v25 = row_4 * _s0;
                            var _v26 = Vector512.Equals(_v25, _s7).AsInt32();
                            var _v27 = ~Vector512.Equals(_v25, _v25).AsInt32();
                            var _v28 = _v26 | _v27;
                            var _v29 = Vector512.ConditionalSelect(_v28, _v23, _s6);
                            _v9_lanes = Vector512.Min(_v9_lanes, CpuMath.Keep(_v29, _n, int.MaxValue));
                        }
                        _v8 = CpuMath.Min(_v8_lanes);
                        _v9 = CpuMath.Min(_v9_lanes);
                    }
                    var _s30 = Vector512.Create(_v8);
                    bool _v31 = _v1 != _v1;
                    var _s32 = Vector512.Create(_v31 ? -1 : 0);
                    var _s33 = Vector512.Create(float.NegativeInfinity);
                    var _s34 = Vector512.Create(_v9);
                    bool _v35 = _v2 != _v2;
                    var _s36 = Vector512.Create(_v35 ? -1 : 0);
                    float _v37;
                    float _v38;
                    {
                        Vector512<float> _v37_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v38_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_5 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v39 = Vector512.LessThan(row_5, _s5).AsInt32();
                            var _v40 = Vector512.Equals(row_5, _s5).AsInt32();
                            var _v41 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v42 = Vector512.GreaterThan(_v41, _s30);
                            var _v43 = _v40 & _v42;
                            var _v44 = _v39 | _v43;
                            var _v45 = Vector512.Equals(row_5, row_5).AsInt32();
                            var _v46 = _v45 | _v42;
                            var _v47 = _s32 & _v46;
                            var _v48 = _v44 | _v47;
                            var _v49 = Vector512.ConditionalSelect(_v48.AsSingle(), row_5, _s33);
                            _v37_lanes = Vector512.Max(_v37_lanes, _v49);
                            var _v50 = row_5 * _s0;
                            var _v51 = Vector512.LessThan(_v50, _s7).AsInt32();
                            var _v52 = Vector512.Equals(_v50, _s7).AsInt32();
                            var _v53 = Vector512.GreaterThan(_v41, _s34);
                            var _v54 = _v52 & _v53;
                            var _v55 = _v51 | _v54;
                            var _v56 = Vector512.Equals(_v50, _v50).AsInt32();
                            var _v57 = _v56 | _v53;
                            var _v58 = _s36 & _v57;
                            var _v59 = _v55 | _v58;
                            var _v60 = Vector512.ConditionalSelect(_v59.AsSingle(), _v50, _s33);
                            _v38_lanes = Vector512.Max(_v38_lanes, _v60);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_6 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v61 = Vector512.LessThan(row_6, _s5).AsInt32();
                            var _v62 = Vector512.Equals(row_6, _s5).AsInt32();
                            var _v63 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v64 = Vector512.GreaterThan(_v63, _s30);
                            var _v65 = _v62 & _v64;
                            var _v66 = _v61 | _v65;
                            var _v67 = Vector512.Equals(row_6, row_6).AsInt32();
                            var _v68 = _v67 | _v64;
                            var _v69 = _s32 & _v68;
                            var _v70 = _v66 | _v69;
                            var _v71 = Vector512.ConditionalSelect(_v70.AsSingle(), row_6, _s33);
                            _v37_lanes = Vector512.Max(_v37_lanes, CpuMath.Keep(_v71, _n, float.NegativeInfinity));
                            var _v72 = row_6 * _s0;
                            var _v73 = Vector512.LessThan(_v72, _s7).AsInt32();
                            var _v74 = Vector512.Equals(_v72, _s7).AsInt32();
                            var _v75 = Vector512.GreaterThan(_v63, _s34);
                            var _v76 = _v74 & _v75;
                            var _v77 = _v73 | _v76;
                            var _v78 = Vector512.Equals(_v72, _v72).AsInt32();
                            var _v79 = _v78 | _v75;
                            var _v80 = _s36 & _v79;
                            var _v81 = _v77 | _v80;
                            var _v82 = Vector512.ConditionalSelect(_v81.AsSingle(), _v72, _s33);
                            _v38_lanes = Vector512.Max(_v38_lanes, CpuMath.Keep(_v82, _n, float.NegativeInfinity));
                        }
                        _v37 = CpuMath.Max(_v37_lanes);
                        _v38 = CpuMath.Max(_v38_lanes);
                    }
                    var _s83 = Vector512.Create(_v37);
                    var _s84 = Vector512.Create(_v38);
                    int _v85;
                    int _v86;
                    {
                        Vector512<int> _v85_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v86_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_7 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v87 = Vector512.LessThan(row_7, _s5).AsInt32();
                            var _v88 = Vector512.Equals(row_7, _s5).AsInt32();
                            var _v89 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v90 = Vector512.GreaterThan(_v89, _s30);
                            var _v91 = _v88 & _v90;
                            var _v92 = _v87 | _v91;
                            var _v93 = Vector512.Equals(row_7, row_7).AsInt32();
                            var _v94 = _v93 | _v90;
                            var _v95 = _s32 & _v94;
                            var _v96 = _v92 | _v95;
                            var _v97 = Vector512.Equals(row_7, _s83).AsInt32();
                            var _v98 = ~Vector512.Equals(row_7, row_7).AsInt32();
                            var _v99 = _v97 | _v98;
                            var _v100 = _v96 & _v99;
                            var _v101 = Vector512.ConditionalSelect(_v100, _v89, _s6);
                            _v85_lanes = Vector512.Min(_v85_lanes, _v101);
                            var _v102 = row_7 * _s0;
                            var _v103 = Vector512.LessThan(_v102, _s7).AsInt32();
                            var _v104 = Vector512.Equals(_v102, _s7).AsInt32();
                            var _v105 = Vector512.GreaterThan(_v89, _s34);
                            var _v106 = _v104 & _v105;
                            var _v107 = _v103 | _v106;
                            var _v108 = Vector512.Equals(_v102, _v102).AsInt32();
                            var _v109 = _v108 | _v105;
                            var _v110 = _s36 & _v109;
                            var _v111 = _v107 | _v110;
                            var _v112 = Vector512.Equals(_v102, _s84).AsInt32();
                            var _v113 = ~Vector512.Equals(_v102, _v102).AsInt32();
                            var _v114 = _v112 | _v113;
                            var _v115 = _v111 & _v114;
                            var _v116 = Vector512.ConditionalSelect(_v115, _v89, _s6);
                            _v86_lanes = Vector512.Min(_v86_lanes, _v116);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_8 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v117 = Vector512.LessThan(row_8, _s5).AsInt32();
                            var _v118 = Vector512.Equals(row_8, _s5).AsInt32();
                            var _v119 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v120 = Vector512.GreaterThan(_v119, _s30);
                            var _v121 = _v118 & _v120;
                            var _v122 = _v117 | _v121;
                            var _v123 = Vector512.Equals(row_8, row_8).AsInt32();
                            var _v124 = _v123 | _v120;
                            var _v125 = _s32 & _v124;
                            var _v126 = _v122 | _v125;
                            var _v127 = Vector512.Equals(row_8, _s83).AsInt32();
                            var _v128 = ~Vector512.Equals(row_8, row_8).AsInt32();
                            var _v129 = _v127 | _v128;
                            var _v130 = _v126 & _v129;
                            var _v131 = Vector512.ConditionalSelect(_v130, _v119, _s6);
                            _v85_lanes = Vector512.Min(_v85_lanes, CpuMath.Keep(_v131, _n, int.MaxValue));
                            var _v132 = row_8 * _s0;
                            var _v133 = Vector512.LessThan(_v132, _s7).AsInt32();
                            var _v134 = Vector512.Equals(_v132, _s7).AsInt32();
                            var _v135 = Vector512.GreaterThan(_v119, _s34);
                            var _v136 = _v134 & _v135;
                            var _v137 = _v133 | _v136;
                            var _v138 = Vector512.Equals(_v132, _v132).AsInt32();
                            var _v139 = _v138 | _v135;
                            var _v140 = _s36 & _v139;
                            var _v141 = _v137 | _v140;
                            var _v142 = Vector512.Equals(_v132, _s84).AsInt32();
                            var _v143 = ~Vector512.Equals(_v132, _v132).AsInt32();
                            var _v144 = _v142 | _v143;
                            var _v145 = _v141 & _v144;
                            var _v146 = Vector512.ConditionalSelect(_v145, _v119, _s6);
                            _v86_lanes = Vector512.Min(_v86_lanes, CpuMath.Keep(_v146, _n, int.MaxValue));
                        }
                        _v85 = CpuMath.Min(_v85_lanes);
                        _v86 = CpuMath.Min(_v86_lanes);
                    }
                    var _s147 = Vector512.Create(_v85);
                    bool _v148 = _v37 != _v37;
                    var _s149 = Vector512.Create(_v148 ? -1 : 0);
                    var _s150 = Vector512.Create(_v86);
                    bool _v151 = _v38 != _v38;
                    var _s152 = Vector512.Create(_v151 ? -1 : 0);
                    float _v153;
                    float _v154;
                    {
                        Vector512<float> _v153_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v154_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_9 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v155 = Vector512.LessThan(row_9, _s83).AsInt32();
                            var _v156 = Vector512.Equals(row_9, _s83).AsInt32();
                            var _v157 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v158 = Vector512.GreaterThan(_v157, _s147);
                            var _v159 = _v156 & _v158;
                            var _v160 = _v155 | _v159;
                            var _v161 = Vector512.Equals(row_9, row_9).AsInt32();
                            var _v162 = _v161 | _v158;
                            var _v163 = _s149 & _v162;
                            var _v164 = _v160 | _v163;
                            var _v165 = Vector512.ConditionalSelect(_v164.AsSingle(), row_9, _s33);
                            _v153_lanes = Vector512.Max(_v153_lanes, _v165);
                            var _v166 = row_9 * _s0;
                            var _v167 = Vector512.LessThan(_v166, _s84).AsInt32();
                            var _v168 = Vector512.Equals(_v166, _s84).AsInt32();
                            var _v169 = Vector512.GreaterThan(_v157, _s150);
                            var _v170 = _v168 & _v169;
                            var _v171 = _v167 | _v170;
                            var _v172 = Vector512.Equals(_v166, _v166).AsInt32();
                            var _v173 = _v172 | _v169;
                            var _v174 = _s152 & _v173;
                            var _v175 = _v171 | _v174;
                            var _v176 = Vector512.ConditionalSelect(_v175.AsSingle(), _v166, _s33);
                            _v154_lanes = Vector512.Max(_v154_lanes, _v176);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_10 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v177 = Vector512.LessThan(row_10, _s83).AsInt32();
                            var _v178 = Vector512.Equals(row_10, _s83).AsInt32();
                            var _v179 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v180 = Vector512.GreaterThan(_v179, _s147);
                            var _v181 = _v178 & _v180;
                            var _v182 = _v177 | _v181;
                            var _v183 = Vector512.Equals(row_10, row_10).AsInt32();
                            var _v184 = _v183 | _v180;
                            var _v185 = _s149 & _v184;
                            var _v186 = _v182 | _v185;
                            var _v187 = Vector512.ConditionalSelect(_v186.AsSingle(), row_10, _s33);
                            _v153_lanes = Vector512.Max(_v153_lanes, CpuMath.Keep(_v187, _n, float.NegativeInfinity));
                            var _v188 = row_10 * _s0;
                            var _v189 = Vector512.LessThan(_v188, _s84).AsInt32();
                            var _v190 = Vector512.Equals(_v188, _s84).AsInt32();
                            var _v191 = Vector512.GreaterThan(_v179, _s150);
                            var _v192 = _v190 & _v191;
                            var _v193 = _v189 | _v192;
                            var _v194 = Vector512.Equals(_v188, _v188).AsInt32();
                            var _v195 = _v194 | _v191;
                            var _v196 = _s152 & _v195;
                            var _v197 = _v193 | _v196;
                            var _v198 = Vector512.ConditionalSelect(_v197.AsSingle(), _v188, _s33);
                            _v154_lanes = Vector512.Max(_v154_lanes, CpuMath.Keep(_v198, _n, float.NegativeInfinity));
                        }
                        _v153 = CpuMath.Max(_v153_lanes);
                        _v154 = CpuMath.Max(_v154_lanes);
                    }
                    var _s199 = Vector512.Create(_v153);
                    var _s200 = Vector512.Create(_v154);
                    int _v201;
                    int _v202;
                    {
                        Vector512<int> _v201_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v202_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var row_11 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v203 = Vector512.LessThan(row_11, _s83).AsInt32();
                            var _v204 = Vector512.Equals(row_11, _s83).AsInt32();
                            var _v205 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v206 = Vector512.GreaterThan(_v205, _s147);
                            var _v207 = _v204 & _v206;
                            var _v208 = _v203 | _v207;
                            var _v209 = Vector512.Equals(row_11, row_11).AsInt32();
                            var _v210 = _v209 | _v206;
                            var _v211 = _s149 & _v210;
                            var _v212 = _v208 | _v211;
                            var _v213 = Vector512.Equals(row_11, _s199).AsInt32();
                            var _v214 = ~Vector512.Equals(row_11, row_11).AsInt32();
                            var _v215 = _v213 | _v214;
                            var _v216 = _v212 & _v215;
                            var _v217 = Vector512.ConditionalSelect(_v216, _v205, _s6);
                            _v201_lanes = Vector512.Min(_v201_lanes, _v217);
                            var _v218 = row_11 * _s0;
                            var _v219 = Vector512.LessThan(_v218, _s84).AsInt32();
                            var _v220 = Vector512.Equals(_v218, _s84).AsInt32();
                            var _v221 = Vector512.GreaterThan(_v205, _s150);
                            var _v222 = _v220 & _v221;
                            var _v223 = _v219 | _v222;
                            var _v224 = Vector512.Equals(_v218, _v218).AsInt32();
                            var _v225 = _v224 | _v221;
                            var _v226 = _s152 & _v225;
                            var _v227 = _v223 | _v226;
                            var _v228 = Vector512.Equals(_v218, _s200).AsInt32();
                            var _v229 = ~Vector512.Equals(_v218, _v218).AsInt32();
                            var _v230 = _v228 | _v229;
                            var _v231 = _v227 & _v230;
                            var _v232 = Vector512.ConditionalSelect(_v231, _v205, _s6);
                            _v202_lanes = Vector512.Min(_v202_lanes, _v232);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var row_12 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v233 = Vector512.LessThan(row_12, _s83).AsInt32();
                            var _v234 = Vector512.Equals(row_12, _s83).AsInt32();
                            var _v235 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v236 = Vector512.GreaterThan(_v235, _s147);
                            var _v237 = _v234 & _v236;
                            var _v238 = _v233 | _v237;
                            var _v239 = Vector512.Equals(row_12, row_12).AsInt32();
                            var _v240 = _v239 | _v236;
                            var _v241 = _s149 & _v240;
                            var _v242 = _v238 | _v241;
                            var _v243 = Vector512.Equals(row_12, _s199).AsInt32();
                            var _v244 = ~Vector512.Equals(row_12, row_12).AsInt32();
                            var _v245 = _v243 | _v244;
                            var _v246 = _v242 & _v245;
                            var _v247 = Vector512.ConditionalSelect(_v246, _v235, _s6);
                            _v201_lanes = Vector512.Min(_v201_lanes, CpuMath.Keep(_v247, _n, int.MaxValue));
                            var _v248 = row_12 * _s0;
                            var _v249 = Vector512.LessThan(_v248, _s84).AsInt32();
                            var _v250 = Vector512.Equals(_v248, _s84).AsInt32();
                            var _v251 = Vector512.GreaterThan(_v235, _s150);
                            var _v252 = _v250 & _v251;
                            var _v253 = _v249 | _v252;
                            var _v254 = Vector512.Equals(_v248, _v248).AsInt32();
                            var _v255 = _v254 | _v251;
                            var _v256 = _s152 & _v255;
                            var _v257 = _v253 | _v256;
                            var _v258 = Vector512.Equals(_v248, _s200).AsInt32();
                            var _v259 = ~Vector512.Equals(_v248, _v248).AsInt32();
                            var _v260 = _v258 | _v259;
                            var _v261 = _v257 & _v260;
                            var _v262 = Vector512.ConditionalSelect(_v261, _v235, _s6);
                            _v202_lanes = Vector512.Min(_v202_lanes, CpuMath.Keep(_v262, _n, int.MaxValue));
                        }
                        _v201 = CpuMath.Min(_v201_lanes);
                        _v202 = CpuMath.Min(_v202_lanes);
                    }
                    var _s263 = Vector512.Create(2);
                    var _s264 = Vector512.Create(1);
                    var _s265 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= 3 - 16; _c += 16)
                        {
                            var _v266 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v267 = Vector512.Equals(_v266, _s263);
                            var _v268 = Vector512.Equals(_v266, _s264);
                            var _v269 = Vector512.Equals(_v266, _s265);
                            var _v270 = Vector512.ConditionalSelect(_v269.AsSingle(), _s5, _s5);
                            var _v271 = Vector512.ConditionalSelect(_v268.AsSingle(), _s83, _v270);
                            var _v272 = Vector512.ConditionalSelect(_v267.AsSingle(), _s199, _v271);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v272);
                        }
                        if (_c < 3)
                        {
                            int _n = 3 - _c;
                            var _v273 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v274 = Vector512.Equals(_v273, _s263);
                            var _v275 = Vector512.Equals(_v273, _s264);
                            var _v276 = Vector512.Equals(_v273, _s265);
                            var _v277 = Vector512.ConditionalSelect(_v276.AsSingle(), _s5, _s5);
                            var _v278 = Vector512.ConditionalSelect(_v275.AsSingle(), _s83, _v277);
                            var _v279 = Vector512.ConditionalSelect(_v274.AsSingle(), _s199, _v278);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v279, _n);
                        }
                    }
                    var _s280 = Vector512.Create(_v202);
                    {
                        int _c = 0;
                        for (; _c <= 3 - 16; _c += 16)
                        {
                            var _v281 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v282 = Vector512.Equals(_v281, _s263);
                            var _v283 = Vector512.Equals(_v281, _s264);
                            var _v284 = Vector512.Equals(_v281, _s265);
                            var _v285 = Vector512.ConditionalSelect(_v284, _s34, _s34);
                            var _v286 = Vector512.ConditionalSelect(_v283, _s150, _v285);
                            var _v287 = Vector512.ConditionalSelect(_v282, _s280, _v286);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v287);
                        }
                        if (_c < 3)
                        {
                            int _n = 3 - _c;
                            var _v288 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v289 = Vector512.Equals(_v288, _s263);
                            var _v290 = Vector512.Equals(_v288, _s264);
                            var _v291 = Vector512.Equals(_v288, _s265);
                            var _v292 = Vector512.ConditionalSelect(_v291, _s34, _s34);
                            var _v293 = Vector512.ConditionalSelect(_v290, _s150, _v292);
                            var _v294 = Vector512.ConditionalSelect(_v289, _s280, _v293);
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v294, _n);
                        }
                    }
                    y_out.End(0);
                    z_out.End(0);
                }
            }
        }
    }
}
