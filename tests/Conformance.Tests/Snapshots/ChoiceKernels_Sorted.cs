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
    grid {
      %4 = length %a {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%5 : i32) {
      %6 = slice %a, %5 {at=2} : view<f32, 1>
      %7 = const {value=0 at=2} : i32
      %8 = load %6, %7 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %9, %10 = topK %8 {dims=[3] at=3} : tile<f32, 1, 3>, tile<i32, 1, 3>
      %11 = slice %y, %5 {at=4} : view<f32, 1, write>
      %12 = const {value=0 at=4} : i32
      store %11, %12, %9 {at=4}
      %13 = const {value=-1 at=5} : f32
      %14 = mul %8, %13 {at=5} : tile<f32, 1, width>
      %15, %16 = topK %14 {dims=[3] at=5} : tile<f32, 1, 3>, tile<i32, 1, 3>
      %17 = slice %z, %5 {at=6} : view<i32, 1, write>
      %18 = const {value=0 at=6} : i32
      store %17, %18, %16 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Sorted_Kernel).Assembly };

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 3);
            int _e2_bytes = CpuTile.Bytes(1, 3);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            ViewArgument _v0 = CpuViews.Slice(@a, 4, _grid0);
            ViewArgument _v1 = CpuViews.Slice(@y, 4, _grid0);
            ViewArgument _v2 = CpuViews.Slice(@z, 4, _grid0);
            {
                var _in3 = new TileReader<float>(_v0, 0, 0, width, 0f, _e0);
                var _out4 = new TileWriter<float>(_v1, 0, 0, 3, _e1);
                var _out5 = new TileWriter<int>(_v2, 0, 0, 3, _e2);
                {
                    nint _in3_row = _in3.Row(0);
                    nint _out4_row = _out4.Row(0);
                    nint _out5_row = _out5.Row(0);
                    var _s6 = Vector512.Create(-1f);
                    float _v7;
                    float _v8;
                    {
                        Vector512<float> _v7_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v8_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            _v7_lanes = Vector512.Max(_v7_lanes, _v9);
                            var _v10 = _v9 * _s6;
                            _v8_lanes = Vector512.Max(_v8_lanes, _v10);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v11 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            _v7_lanes = Vector512.Max(_v7_lanes, CpuMath.Keep(_v11, _n, float.NegativeInfinity));
                            var _v12 = _v11 * _s6;
                            _v8_lanes = Vector512.Max(_v8_lanes, CpuMath.Keep(_v12, _n, float.NegativeInfinity));
                        }
                        _v7 = CpuMath.Max(_v7_lanes);
                        _v8 = CpuMath.Max(_v8_lanes);
                    }
                    var _s13 = Vector512.Create(_v7);
                    var _s14 = Vector512.Create(2147483647);
                    var _s15 = Vector512.Create(_v8);
                    var _s16 = Vector512.Create(2147483647);
                    int _v17;
                    int _v18;
                    {
                        Vector512<int> _v17_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v18_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v20 = Vector512.Equals(_v19, _s13).AsInt32();
                            var _v21 = ~Vector512.Equals(_v19, _v19).AsInt32();
                            var _v22 = _v20 | _v21;
                            var _v23 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v24 = Vector512.ConditionalSelect(_v22, _v23, _s14);
                            _v17_lanes = Vector512.Min(_v17_lanes, _v24);
                            var _v25 = _v19 * _s6;
                            var _v26 = Vector512.Equals(_v25, _s15).AsInt32();
                            var _v27 = ~Vector512.Equals(_v25, _v25).AsInt32();
                            var _v28 = _v26 | _v27;
                            var _v29 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v30 = Vector512.ConditionalSelect(_v28, _v29, _s16);
                            _v18_lanes = Vector512.Min(_v18_lanes, _v30);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v31 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v32 = Vector512.Equals(_v31, _s13).AsInt32();
                            var _v33 = ~Vector512.Equals(_v31, _v31).AsInt32();
                            var _v34 = _v32 | _v33;
                            var _v35 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v36 = Vector512.ConditionalSelect(_v34, _v35, _s14);
                            _v17_lanes = Vector512.Min(_v17_lanes, CpuMath.Keep(_v36, _n, int.MaxValue));
                            var _v37 = _v31 * _s6;
                            var _v38 = Vector512.Equals(_v37, _s15).AsInt32();
                            var _v39 = ~Vector512.Equals(_v37, _v37).AsInt32();
                            var _v40 = _v38 | _v39;
                            var _v41 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v42 = Vector512.ConditionalSelect(_v40, _v41, _s16);
                            _v18_lanes = Vector512.Min(_v18_lanes, CpuMath.Keep(_v42, _n, int.MaxValue));
                        }
                        _v17 = CpuMath.Min(_v17_lanes);
                        _v18 = CpuMath.Min(_v18_lanes);
                    }
                    var _s43 = Vector512.Create(_v17);
                    bool _v44 = _v7 != _v7;
                    var _s45 = Vector512.Create(_v44 ? -1 : 0);
                    var _s46 = Vector512.Create(float.NegativeInfinity);
                    var _s47 = Vector512.Create(_v18);
                    bool _v48 = _v8 != _v8;
                    var _s49 = Vector512.Create(_v48 ? -1 : 0);
                    var _s50 = Vector512.Create(float.NegativeInfinity);
                    float _v51;
                    float _v52;
                    {
                        Vector512<float> _v51_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v52_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v53 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v54 = Vector512.LessThan(_v53, _s13).AsInt32();
                            var _v55 = Vector512.Equals(_v53, _s13).AsInt32();
                            var _v56 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v57 = Vector512.GreaterThan(_v56, _s43);
                            var _v58 = _v55 & _v57;
                            var _v59 = _v54 | _v58;
                            var _v60 = Vector512.Equals(_v53, _v53).AsInt32();
                            var _v61 = _v60 | _v57;
                            var _v62 = _s45 & _v61;
                            var _v63 = _v59 | _v62;
                            var _v64 = Vector512.ConditionalSelect(_v63.AsSingle(), _v53, _s46);
                            _v51_lanes = Vector512.Max(_v51_lanes, _v64);
                            var _v65 = _v53 * _s6;
                            var _v66 = Vector512.LessThan(_v65, _s15).AsInt32();
                            var _v67 = Vector512.Equals(_v65, _s15).AsInt32();
                            var _v68 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v69 = Vector512.GreaterThan(_v68, _s47);
                            var _v70 = _v67 & _v69;
                            var _v71 = _v66 | _v70;
                            var _v72 = Vector512.Equals(_v65, _v65).AsInt32();
                            var _v73 = _v72 | _v69;
                            var _v74 = _s49 & _v73;
                            var _v75 = _v71 | _v74;
                            var _v76 = Vector512.ConditionalSelect(_v75.AsSingle(), _v65, _s50);
                            _v52_lanes = Vector512.Max(_v52_lanes, _v76);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v77 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v78 = Vector512.LessThan(_v77, _s13).AsInt32();
                            var _v79 = Vector512.Equals(_v77, _s13).AsInt32();
                            var _v80 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v81 = Vector512.GreaterThan(_v80, _s43);
                            var _v82 = _v79 & _v81;
                            var _v83 = _v78 | _v82;
                            var _v84 = Vector512.Equals(_v77, _v77).AsInt32();
                            var _v85 = _v84 | _v81;
                            var _v86 = _s45 & _v85;
                            var _v87 = _v83 | _v86;
                            var _v88 = Vector512.ConditionalSelect(_v87.AsSingle(), _v77, _s46);
                            _v51_lanes = Vector512.Max(_v51_lanes, CpuMath.Keep(_v88, _n, float.NegativeInfinity));
                            var _v89 = _v77 * _s6;
                            var _v90 = Vector512.LessThan(_v89, _s15).AsInt32();
                            var _v91 = Vector512.Equals(_v89, _s15).AsInt32();
                            var _v92 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v93 = Vector512.GreaterThan(_v92, _s47);
                            var _v94 = _v91 & _v93;
                            var _v95 = _v90 | _v94;
                            var _v96 = Vector512.Equals(_v89, _v89).AsInt32();
                            var _v97 = _v96 | _v93;
                            var _v98 = _s49 & _v97;
                            var _v99 = _v95 | _v98;
                            var _v100 = Vector512.ConditionalSelect(_v99.AsSingle(), _v89, _s50);
                            _v52_lanes = Vector512.Max(_v52_lanes, CpuMath.Keep(_v100, _n, float.NegativeInfinity));
                        }
                        _v51 = CpuMath.Max(_v51_lanes);
                        _v52 = CpuMath.Max(_v52_lanes);
                    }
                    var _s101 = Vector512.Create(_v51);
                    var _s102 = Vector512.Create(2147483647);
                    var _s103 = Vector512.Create(_v52);
                    var _s104 = Vector512.Create(2147483647);
                    int _v105;
                    int _v106;
                    {
                        Vector512<int> _v105_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v106_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v107 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v108 = Vector512.LessThan(_v107, _s13).AsInt32();
                            var _v109 = Vector512.Equals(_v107, _s13).AsInt32();
                            var _v110 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v111 = Vector512.GreaterThan(_v110, _s43);
                            var _v112 = _v109 & _v111;
                            var _v113 = _v108 | _v112;
                            var _v114 = Vector512.Equals(_v107, _v107).AsInt32();
                            var _v115 = _v114 | _v111;
                            var _v116 = _s45 & _v115;
                            var _v117 = _v113 | _v116;
                            var _v118 = Vector512.Equals(_v107, _s101).AsInt32();
                            var _v119 = ~Vector512.Equals(_v107, _v107).AsInt32();
                            var _v120 = _v118 | _v119;
                            var _v121 = _v117 & _v120;
                            var _v122 = Vector512.ConditionalSelect(_v121, _v110, _s102);
                            _v105_lanes = Vector512.Min(_v105_lanes, _v122);
                            var _v123 = _v107 * _s6;
                            var _v124 = Vector512.LessThan(_v123, _s15).AsInt32();
                            var _v125 = Vector512.Equals(_v123, _s15).AsInt32();
                            var _v126 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v127 = Vector512.GreaterThan(_v126, _s47);
                            var _v128 = _v125 & _v127;
                            var _v129 = _v124 | _v128;
                            var _v130 = Vector512.Equals(_v123, _v123).AsInt32();
                            var _v131 = _v130 | _v127;
                            var _v132 = _s49 & _v131;
                            var _v133 = _v129 | _v132;
                            var _v134 = Vector512.Equals(_v123, _s103).AsInt32();
                            var _v135 = ~Vector512.Equals(_v123, _v123).AsInt32();
                            var _v136 = _v134 | _v135;
                            var _v137 = _v133 & _v136;
                            var _v138 = Vector512.ConditionalSelect(_v137, _v126, _s104);
                            _v106_lanes = Vector512.Min(_v106_lanes, _v138);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v139 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v140 = Vector512.LessThan(_v139, _s13).AsInt32();
                            var _v141 = Vector512.Equals(_v139, _s13).AsInt32();
                            var _v142 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v143 = Vector512.GreaterThan(_v142, _s43);
                            var _v144 = _v141 & _v143;
                            var _v145 = _v140 | _v144;
                            var _v146 = Vector512.Equals(_v139, _v139).AsInt32();
                            var _v147 = _v146 | _v143;
                            var _v148 = _s45 & _v147;
                            var _v149 = _v145 | _v148;
                            var _v150 = Vector512.Equals(_v139, _s101).AsInt32();
                            var _v151 = ~Vector512.Equals(_v139, _v139).AsInt32();
                            var _v152 = _v150 | _v151;
                            var _v153 = _v149 & _v152;
                            var _v154 = Vector512.ConditionalSelect(_v153, _v142, _s102);
                            _v105_lanes = Vector512.Min(_v105_lanes, CpuMath.Keep(_v154, _n, int.MaxValue));
                            var _v155 = _v139 * _s6;
                            var _v156 = Vector512.LessThan(_v155, _s15).AsInt32();
                            var _v157 = Vector512.Equals(_v155, _s15).AsInt32();
                            var _v158 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v159 = Vector512.GreaterThan(_v158, _s47);
                            var _v160 = _v157 & _v159;
                            var _v161 = _v156 | _v160;
                            var _v162 = Vector512.Equals(_v155, _v155).AsInt32();
                            var _v163 = _v162 | _v159;
                            var _v164 = _s49 & _v163;
                            var _v165 = _v161 | _v164;
                            var _v166 = Vector512.Equals(_v155, _s103).AsInt32();
                            var _v167 = ~Vector512.Equals(_v155, _v155).AsInt32();
                            var _v168 = _v166 | _v167;
                            var _v169 = _v165 & _v168;
                            var _v170 = Vector512.ConditionalSelect(_v169, _v158, _s104);
                            _v106_lanes = Vector512.Min(_v106_lanes, CpuMath.Keep(_v170, _n, int.MaxValue));
                        }
                        _v105 = CpuMath.Min(_v105_lanes);
                        _v106 = CpuMath.Min(_v106_lanes);
                    }
                    var _s171 = Vector512.Create(_v105);
                    bool _v172 = _v51 != _v51;
                    var _s173 = Vector512.Create(_v172 ? -1 : 0);
                    var _s174 = Vector512.Create(_v106);
                    bool _v175 = _v52 != _v52;
                    var _s176 = Vector512.Create(_v175 ? -1 : 0);
                    float _v177;
                    float _v178;
                    {
                        Vector512<float> _v177_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v178_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v179 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v180 = Vector512.LessThan(_v179, _s101).AsInt32();
                            var _v181 = Vector512.Equals(_v179, _s101).AsInt32();
                            var _v182 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v183 = Vector512.GreaterThan(_v182, _s171);
                            var _v184 = _v181 & _v183;
                            var _v185 = _v180 | _v184;
                            var _v186 = Vector512.Equals(_v179, _v179).AsInt32();
                            var _v187 = _v186 | _v183;
                            var _v188 = _s173 & _v187;
                            var _v189 = _v185 | _v188;
                            var _v190 = Vector512.ConditionalSelect(_v189.AsSingle(), _v179, _s46);
                            _v177_lanes = Vector512.Max(_v177_lanes, _v190);
                            var _v191 = _v179 * _s6;
                            var _v192 = Vector512.LessThan(_v191, _s103).AsInt32();
                            var _v193 = Vector512.Equals(_v191, _s103).AsInt32();
                            var _v194 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v195 = Vector512.GreaterThan(_v194, _s174);
                            var _v196 = _v193 & _v195;
                            var _v197 = _v192 | _v196;
                            var _v198 = Vector512.Equals(_v191, _v191).AsInt32();
                            var _v199 = _v198 | _v195;
                            var _v200 = _s176 & _v199;
                            var _v201 = _v197 | _v200;
                            var _v202 = Vector512.ConditionalSelect(_v201.AsSingle(), _v191, _s50);
                            _v178_lanes = Vector512.Max(_v178_lanes, _v202);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v203 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v204 = Vector512.LessThan(_v203, _s101).AsInt32();
                            var _v205 = Vector512.Equals(_v203, _s101).AsInt32();
                            var _v206 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v207 = Vector512.GreaterThan(_v206, _s171);
                            var _v208 = _v205 & _v207;
                            var _v209 = _v204 | _v208;
                            var _v210 = Vector512.Equals(_v203, _v203).AsInt32();
                            var _v211 = _v210 | _v207;
                            var _v212 = _s173 & _v211;
                            var _v213 = _v209 | _v212;
                            var _v214 = Vector512.ConditionalSelect(_v213.AsSingle(), _v203, _s46);
                            _v177_lanes = Vector512.Max(_v177_lanes, CpuMath.Keep(_v214, _n, float.NegativeInfinity));
                            var _v215 = _v203 * _s6;
                            var _v216 = Vector512.LessThan(_v215, _s103).AsInt32();
                            var _v217 = Vector512.Equals(_v215, _s103).AsInt32();
                            var _v218 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v219 = Vector512.GreaterThan(_v218, _s174);
                            var _v220 = _v217 & _v219;
                            var _v221 = _v216 | _v220;
                            var _v222 = Vector512.Equals(_v215, _v215).AsInt32();
                            var _v223 = _v222 | _v219;
                            var _v224 = _s176 & _v223;
                            var _v225 = _v221 | _v224;
                            var _v226 = Vector512.ConditionalSelect(_v225.AsSingle(), _v215, _s50);
                            _v178_lanes = Vector512.Max(_v178_lanes, CpuMath.Keep(_v226, _n, float.NegativeInfinity));
                        }
                        _v177 = CpuMath.Max(_v177_lanes);
                        _v178 = CpuMath.Max(_v178_lanes);
                    }
                    var _s227 = Vector512.Create(_v177);
                    var _s228 = Vector512.Create(2147483647);
                    var _s229 = Vector512.Create(_v178);
                    var _s230 = Vector512.Create(2147483647);
                    int _v231;
                    int _v232;
                    {
                        Vector512<int> _v231_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v232_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v233 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v234 = Vector512.LessThan(_v233, _s101).AsInt32();
                            var _v235 = Vector512.Equals(_v233, _s101).AsInt32();
                            var _v236 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v237 = Vector512.GreaterThan(_v236, _s171);
                            var _v238 = _v235 & _v237;
                            var _v239 = _v234 | _v238;
                            var _v240 = Vector512.Equals(_v233, _v233).AsInt32();
                            var _v241 = _v240 | _v237;
                            var _v242 = _s173 & _v241;
                            var _v243 = _v239 | _v242;
                            var _v244 = Vector512.Equals(_v233, _s227).AsInt32();
                            var _v245 = ~Vector512.Equals(_v233, _v233).AsInt32();
                            var _v246 = _v244 | _v245;
                            var _v247 = _v243 & _v246;
                            var _v248 = Vector512.ConditionalSelect(_v247, _v236, _s228);
                            _v231_lanes = Vector512.Min(_v231_lanes, _v248);
                            var _v249 = _v233 * _s6;
                            var _v250 = Vector512.LessThan(_v249, _s103).AsInt32();
                            var _v251 = Vector512.Equals(_v249, _s103).AsInt32();
                            var _v252 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v253 = Vector512.GreaterThan(_v252, _s174);
                            var _v254 = _v251 & _v253;
                            var _v255 = _v250 | _v254;
                            var _v256 = Vector512.Equals(_v249, _v249).AsInt32();
                            var _v257 = _v256 | _v253;
                            var _v258 = _s176 & _v257;
                            var _v259 = _v255 | _v258;
                            var _v260 = Vector512.Equals(_v249, _s229).AsInt32();
                            var _v261 = ~Vector512.Equals(_v249, _v249).AsInt32();
                            var _v262 = _v260 | _v261;
                            var _v263 = _v259 & _v262;
                            var _v264 = Vector512.ConditionalSelect(_v263, _v252, _s230);
                            _v232_lanes = Vector512.Min(_v232_lanes, _v264);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v265 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v266 = Vector512.LessThan(_v265, _s101).AsInt32();
                            var _v267 = Vector512.Equals(_v265, _s101).AsInt32();
                            var _v268 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v269 = Vector512.GreaterThan(_v268, _s171);
                            var _v270 = _v267 & _v269;
                            var _v271 = _v266 | _v270;
                            var _v272 = Vector512.Equals(_v265, _v265).AsInt32();
                            var _v273 = _v272 | _v269;
                            var _v274 = _s173 & _v273;
                            var _v275 = _v271 | _v274;
                            var _v276 = Vector512.Equals(_v265, _s227).AsInt32();
                            var _v277 = ~Vector512.Equals(_v265, _v265).AsInt32();
                            var _v278 = _v276 | _v277;
                            var _v279 = _v275 & _v278;
                            var _v280 = Vector512.ConditionalSelect(_v279, _v268, _s228);
                            _v231_lanes = Vector512.Min(_v231_lanes, CpuMath.Keep(_v280, _n, int.MaxValue));
                            var _v281 = _v265 * _s6;
                            var _v282 = Vector512.LessThan(_v281, _s103).AsInt32();
                            var _v283 = Vector512.Equals(_v281, _s103).AsInt32();
                            var _v284 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v285 = Vector512.GreaterThan(_v284, _s174);
                            var _v286 = _v283 & _v285;
                            var _v287 = _v282 | _v286;
                            var _v288 = Vector512.Equals(_v281, _v281).AsInt32();
                            var _v289 = _v288 | _v285;
                            var _v290 = _s176 & _v289;
                            var _v291 = _v287 | _v290;
                            var _v292 = Vector512.Equals(_v281, _s229).AsInt32();
                            var _v293 = ~Vector512.Equals(_v281, _v281).AsInt32();
                            var _v294 = _v292 | _v293;
                            var _v295 = _v291 & _v294;
                            var _v296 = Vector512.ConditionalSelect(_v295, _v284, _s230);
                            _v232_lanes = Vector512.Min(_v232_lanes, CpuMath.Keep(_v296, _n, int.MaxValue));
                        }
                        _v231 = CpuMath.Min(_v231_lanes);
                        _v232 = CpuMath.Min(_v232_lanes);
                    }
                    var _s297 = Vector512.Create(2);
                    var _s298 = Vector512.Create(1);
                    var _s299 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= 3 - 16; _c += 16)
                        {
                            var _v300 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v301 = Vector512.Equals(_v300, _s297);
                            var _v302 = Vector512.Equals(_v300, _s298);
                            var _v303 = Vector512.Equals(_v300, _s299);
                            var _v304 = Vector512.ConditionalSelect(_v303.AsSingle(), _s13, _s13);
                            var _v305 = Vector512.ConditionalSelect(_v302.AsSingle(), _s101, _v304);
                            var _v306 = Vector512.ConditionalSelect(_v301.AsSingle(), _s227, _v305);
                            CpuMemory.StoreF32(_out4_row + 4 * _c, _v306);
                        }
                        if (_c < 3)
                        {
                            int _n = 3 - _c;
                            var _v307 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v308 = Vector512.Equals(_v307, _s297);
                            var _v309 = Vector512.Equals(_v307, _s298);
                            var _v310 = Vector512.Equals(_v307, _s299);
                            var _v311 = Vector512.ConditionalSelect(_v310.AsSingle(), _s13, _s13);
                            var _v312 = Vector512.ConditionalSelect(_v309.AsSingle(), _s101, _v311);
                            var _v313 = Vector512.ConditionalSelect(_v308.AsSingle(), _s227, _v312);
                            CpuMemory.StoreF32(_out4_row + 4 * _c, _v313, _n);
                        }
                    }
                    var _s314 = Vector512.Create(2);
                    var _s315 = Vector512.Create(1);
                    var _s316 = Vector512.Create(0);
                    var _s317 = Vector512.Create(_v232);
                    {
                        int _c = 0;
                        for (; _c <= 3 - 16; _c += 16)
                        {
                            var _v318 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v319 = Vector512.Equals(_v318, _s314);
                            var _v320 = Vector512.Equals(_v318, _s315);
                            var _v321 = Vector512.Equals(_v318, _s316);
                            var _v322 = Vector512.ConditionalSelect(_v321, _s47, _s47);
                            var _v323 = Vector512.ConditionalSelect(_v320, _s174, _v322);
                            var _v324 = Vector512.ConditionalSelect(_v319, _s317, _v323);
                            CpuMemory.StoreI32(_out5_row + 4 * _c, _v324);
                        }
                        if (_c < 3)
                        {
                            int _n = 3 - _c;
                            var _v325 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v326 = Vector512.Equals(_v325, _s314);
                            var _v327 = Vector512.Equals(_v325, _s315);
                            var _v328 = Vector512.Equals(_v325, _s316);
                            var _v329 = Vector512.ConditionalSelect(_v328, _s47, _s47);
                            var _v330 = Vector512.ConditionalSelect(_v327, _s174, _v329);
                            var _v331 = Vector512.ConditionalSelect(_v326, _s317, _v330);
                            CpuMemory.StoreI32(_out5_row + 4 * _c, _v331, _n);
                        }
                    }
                    _out4.End(0);
                    _out5.End(0);
                }
            }
        }
    }
}
