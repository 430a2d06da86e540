internal static partial class Greedy_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ChoiceKernels.Greedy",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ChoiceKernels.Greedy
    param view %logits : view<f32, 2>
    param view %choice : view<i32, 1, write>
    param view %probability : view<f32, 1, write>
    param view %sure : view<i32, 1, write>
    param const %width : i32 = 100
    grid {
      %5 = length %logits {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%6 : i32) {
      %7 = const {value=0 at=2} : i32
      %8 = inBounds %logits, %7 {dims=[width] axis=1 at=2} : tile<bool, 1, width>
      %9 = slice %logits, %6 {at=2} : view<f32, 1>
      %10 = const {value=0 at=2} : i32
      %11 = load %9, %10 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %12 = const {value=0xFFF0000000000000 at=2} : f32
      %13 = select %8, %11, %12 {at=2} : tile<f32, 1, width>
      %14 = reduceArgMax %13 {along=columns at=3} : tile<i32, 1, 1>
      %15 = reduceMax %13 {along=columns at=4} : tile<f32, 1, 1>
      %16 = sub %13, %15 {at=4} : tile<f32, 1, width>
      %17 = exp %16 {at=4} : tile<f32, 1, width>
      %18 = reduceSum %17 {along=columns at=5} : tile<f32, 1, 1>
      %19 = div %17, %18 {at=5} : tile<f32, 1, width>
      store %choice, %6, %14 {at=6}
      %20 = const {value=0 at=7} : i32
      %21 = coordinates %20 {dims=[width] along=columns at=7} : tile<i32, 1, width>
      %22 = eq %21, %14 {at=7} : tile<bool, 1, width>
      %23 = const {value=1 at=7} : f32
      %24 = select %22, %19, %23 {at=7} : tile<f32, 1, width>
      %25 = reduceProd %24 {along=columns at=7} : tile<f32, 1, 1>
      store %probability, %6, %25 {at=7}
      %26 = const {value=0x3FE0000000000000 at=8} : f32
      %27 = gt %19, %26 {at=8} : tile<bool, 1, width>
      %28 = reduceAny %27 {along=columns at=8} : tile<bool, 1, 1>
      %29 = cast %28 {at=8} : tile<i32, 1, 1>
      store %sure, %6, %29 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Greedy_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_choice, Tensor<float> _tensor_probability, Tensor<int> _tensor_sure, int @width)
    {
        ViewArgument @logits = _launch.Argument(_tensor_logits, 2, _handle.Name, "logits");
        ViewArgument @choice = _launch.Argument(_tensor_choice, 1, _handle.Name, "choice");
        ViewArgument @probability = _launch.Argument(_tensor_probability, 1, _handle.Name, "probability");
        ViewArgument @sure = _launch.Argument(_tensor_sure, 1, _handle.Name, "sure");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@logits, 4, ViewAccess.Read, "logits"), new ViewUse(@choice, 4, ViewAccess.Write, "choice"), new ViewUse(@probability, 4, ViewAccess.Write, "probability"), new ViewUse(@sure, 4, ViewAccess.Write, "sure"));
        int grid0 = Math.Max(0, @logits.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @logits = @logits, @choice = @choice, @probability = @probability, @sure = @sure, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_logits, _tensor_choice, _tensor_probability, _tensor_sure, @width);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width],
                    [@logits, @choice, @probability, @sure], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @choice, Tensor<float> @probability, Tensor<int> @sure, int @width) =>
        _launch.Interpret(() => Greedy(InterpreterViews.ReadView(@logits), InterpreterViews.View(@choice), InterpreterViews.View(@probability), InterpreterViews.View(@sure), @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @logits;
        public ViewArgument @choice;
        public ViewArgument @probability;
        public ViewArgument @sure;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            ViewArgument _v0 = CpuViews.Slice(@logits, 4, _grid0);
            {
                var _in1 = new TileReader<float>(_v0, 0, 0, width, 0f, _e0);
                var _out2 = new TileWriter<int>(@choice, 0, _grid0, 1, _e1);
                var _out3 = new TileWriter<float>(@probability, 0, _grid0, 1, _e2);
                var _out4 = new TileWriter<int>(@sure, 0, _grid0, 1, _e3);
                if (CpuMath.IsAtLeast((long)0, (long)0 + width - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@logits.Length1, (long)@logits.Length1, (long)0, (long)0 + width - 1))
                {
                    {
                        nint _in1_row = _in1.Row(0);
                        nint _out2_row = _out2.Row(0);
                        nint _out3_row = _out3.Row(0);
                        nint _out4_row = _out4.Row(0);
                        float _v5;
                        float _v6;
                        {
                            Vector512<float> _v5_lanes = Vector512.Create(float.NegativeInfinity);
                            Vector512<float> _v6_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v7 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                                _v5_lanes = Vector512.Max(_v5_lanes, _v7);
                                _v6_lanes = Vector512.Max(_v6_lanes, _v7);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v8 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                                _v5_lanes = Vector512.Max(_v5_lanes, CpuMath.Keep(_v8, _n, float.NegativeInfinity));
                                _v6_lanes = Vector512.Max(_v6_lanes, CpuMath.Keep(_v8, _n, float.NegativeInfinity));
                            }
                            _v5 = CpuMath.Max(_v5_lanes);
                            _v6 = CpuMath.Max(_v6_lanes);
                        }
                        var _s9 = Vector512.Create(_v5);
                        var _s10 = Vector512.Create(2147483647);
                        var _s11 = Vector512.Create(_v6);
                        int _v12;
                        float _v13;
                        {
                            Vector512<int> _v12_lanes = Vector512.Create(int.MaxValue);
                            Vector512<float> _v13_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v14 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                                var _v15 = Vector512.Equals(_v14, _s9).AsInt32();
                                var _v16 = ~Vector512.Equals(_v14, _v14).AsInt32();
                                var _v17 = _v15 | _v16;
                                var _v18 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v19 = Vector512.ConditionalSelect(_v17, _v18, _s10);
                                _v12_lanes = Vector512.Min(_v12_lanes, _v19);
                                var _v20 = _v14 - _s11;
                                var _v21 = CpuMath.Exp(_v20);
                                CpuMemory.StoreF32(_b0 + 4 * _c, _v21);
                                _v13_lanes = _v13_lanes + _v21;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v22 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                                var _v23 = Vector512.Equals(_v22, _s9).AsInt32();
                                var _v24 = ~Vector512.Equals(_v22, _v22).AsInt32();
                                var _v25 = _v23 | _v24;
                                var _v26 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v27 = Vector512.ConditionalSelect(_v25, _v26, _s10);
                                _v12_lanes = Vector512.Min(_v12_lanes, CpuMath.Keep(_v27, _n, int.MaxValue));
                                var _v28 = _v22 - _s11;
                                var _v29 = CpuMath.Exp(_v28);
                                CpuMemory.StoreF32(_b0 + 4 * _c, _v29);
                                _v13_lanes = _v13_lanes + CpuMath.Keep(_v29, _n, 0f);
                            }
                            _v12 = CpuMath.Min(_v12_lanes);
                            _v13 = CpuMath.Sum(_v13_lanes);
                        }
                        CpuMemory.WriteI32(_out2_row, _v12);
                        var _s30 = Vector512.Create(_v12);
                        var _s31 = Vector512.Create(_v13);
                        var _s32 = Vector512.Create(1f);
                        var _s33 = Vector512.Create(0.5f);
                        float _v34;
                        int _v35;
                        {
                            Vector512<float> _v34_lanes = Vector512.Create(1f);
                            Vector512<int> _v35_lanes = Vector512.Create(int.MinValue);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v36 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v37 = Vector512.Equals(_v36, _s30);
                                var _v38 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v39 = _v38 / _s31;
                                var _v40 = Vector512.ConditionalSelect(_v37.AsSingle(), _v39, _s32);
                                _v34_lanes = _v34_lanes * _v40;
                                var _v41 = Vector512.GreaterThan(_v39, _s33).AsInt32();
                                var _v42 = -_v41;
                                _v35_lanes = Vector512.Max(_v35_lanes, _v42);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v43 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v44 = Vector512.Equals(_v43, _s30);
                                var _v45 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v46 = _v45 / _s31;
                                var _v47 = Vector512.ConditionalSelect(_v44.AsSingle(), _v46, _s32);
                                _v34_lanes = _v34_lanes * CpuMath.Keep(_v47, _n, 1f);
                                var _v48 = Vector512.GreaterThan(_v46, _s33).AsInt32();
                                var _v49 = -_v48;
                                _v35_lanes = Vector512.Max(_v35_lanes, CpuMath.Keep(_v49, _n, int.MinValue));
                            }
                            _v34 = CpuMath.Prod(_v34_lanes);
                            _v35 = CpuMath.Max(_v35_lanes);
                        }
                        CpuMemory.WriteF32(_out3_row, _v34);
                        bool _v50 = _v35 != 0;
                        int _v51 = _v50 ? 1 : 0;
                        CpuMemory.WriteI32(_out4_row, _v51);
                        _out2.End(0);
                        _out3.End(0);
                        _out4.End(0);
                    }
                }
                else
                {
                    {
                        nint _in1_row = _in1.Row(0);
                        nint _out2_row = _out2.Row(0);
                        nint _out3_row = _out3.Row(0);
                        nint _out4_row = _out4.Row(0);
                        var _s52 = Vector512.Create(0);
                        var _s53 = Vector512.Create(@logits.Length1);
                        var _s54 = Vector512.Create(float.NegativeInfinity);
                        float _v55;
                        float _v56;
                        {
                            Vector512<float> _v55_lanes = Vector512.Create(float.NegativeInfinity);
                            Vector512<float> _v56_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v57 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v58 = Vector512.GreaterThanOrEqual(_v57, _s52);
                                var _v59 = Vector512.LessThan(_v57, _s53);
                                var _v60 = _v58 & _v59;
                                var _v61 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                                var _v62 = Vector512.ConditionalSelect(_v60.AsSingle(), _v61, _s54);
                                _v55_lanes = Vector512.Max(_v55_lanes, _v62);
                                _v56_lanes = Vector512.Max(_v56_lanes, _v62);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v63 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v64 = Vector512.GreaterThanOrEqual(_v63, _s52);
                                var _v65 = Vector512.LessThan(_v63, _s53);
                                var _v66 = _v64 & _v65;
                                var _v67 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                                var _v68 = Vector512.ConditionalSelect(_v66.AsSingle(), _v67, _s54);
                                _v55_lanes = Vector512.Max(_v55_lanes, CpuMath.Keep(_v68, _n, float.NegativeInfinity));
                                _v56_lanes = Vector512.Max(_v56_lanes, CpuMath.Keep(_v68, _n, float.NegativeInfinity));
                            }
                            _v55 = CpuMath.Max(_v55_lanes);
                            _v56 = CpuMath.Max(_v56_lanes);
                        }
                        var _s69 = Vector512.Create(_v55);
                        var _s70 = Vector512.Create(2147483647);
                        var _s71 = Vector512.Create(_v56);
                        int _v72;
                        float _v73;
                        {
                            Vector512<int> _v72_lanes = Vector512.Create(int.MaxValue);
                            Vector512<float> _v73_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v74 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v75 = Vector512.GreaterThanOrEqual(_v74, _s52);
                                var _v76 = Vector512.LessThan(_v74, _s53);
                                var _v77 = _v75 & _v76;
                                var _v78 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                                var _v79 = Vector512.ConditionalSelect(_v77.AsSingle(), _v78, _s54);
                                var _v80 = Vector512.Equals(_v79, _s69).AsInt32();
                                var _v81 = ~Vector512.Equals(_v79, _v79).AsInt32();
                                var _v82 = _v80 | _v81;
                                var _v83 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v84 = Vector512.ConditionalSelect(_v82, _v83, _s70);
                                _v72_lanes = Vector512.Min(_v72_lanes, _v84);
                                var _v85 = _v79 - _s71;
                                var _v86 = CpuMath.Exp(_v85);
                                CpuMemory.StoreF32(_b0 + 4 * _c, _v86);
                                _v73_lanes = _v73_lanes + _v86;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v87 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v88 = Vector512.GreaterThanOrEqual(_v87, _s52);
                                var _v89 = Vector512.LessThan(_v87, _s53);
                                var _v90 = _v88 & _v89;
                                var _v91 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                                var _v92 = Vector512.ConditionalSelect(_v90.AsSingle(), _v91, _s54);
                                var _v93 = Vector512.Equals(_v92, _s69).AsInt32();
                                var _v94 = ~Vector512.Equals(_v92, _v92).AsInt32();
                                var _v95 = _v93 | _v94;
                                var _v96 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v97 = Vector512.ConditionalSelect(_v95, _v96, _s70);
                                _v72_lanes = Vector512.Min(_v72_lanes, CpuMath.Keep(_v97, _n, int.MaxValue));
                                var _v98 = _v92 - _s71;
                                var _v99 = CpuMath.Exp(_v98);
                                CpuMemory.StoreF32(_b0 + 4 * _c, _v99);
                                _v73_lanes = _v73_lanes + CpuMath.Keep(_v99, _n, 0f);
                            }
                            _v72 = CpuMath.Min(_v72_lanes);
                            _v73 = CpuMath.Sum(_v73_lanes);
                        }
                        CpuMemory.WriteI32(_out2_row, _v72);
                        var _s100 = Vector512.Create(_v72);
                        var _s101 = Vector512.Create(_v73);
                        var _s102 = Vector512.Create(1f);
                        var _s103 = Vector512.Create(0.5f);
                        float _v104;
                        int _v105;
                        {
                            Vector512<float> _v104_lanes = Vector512.Create(1f);
                            Vector512<int> _v105_lanes = Vector512.Create(int.MinValue);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v106 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v107 = Vector512.Equals(_v106, _s100);
                                var _v108 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v109 = _v108 / _s101;
                                var _v110 = Vector512.ConditionalSelect(_v107.AsSingle(), _v109, _s102);
                                _v104_lanes = _v104_lanes * _v110;
                                var _v111 = Vector512.GreaterThan(_v109, _s103).AsInt32();
                                var _v112 = -_v111;
                                _v105_lanes = Vector512.Max(_v105_lanes, _v112);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v113 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v114 = Vector512.Equals(_v113, _s100);
                                var _v115 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v116 = _v115 / _s101;
                                var _v117 = Vector512.ConditionalSelect(_v114.AsSingle(), _v116, _s102);
                                _v104_lanes = _v104_lanes * CpuMath.Keep(_v117, _n, 1f);
                                var _v118 = Vector512.GreaterThan(_v116, _s103).AsInt32();
                                var _v119 = -_v118;
                                _v105_lanes = Vector512.Max(_v105_lanes, CpuMath.Keep(_v119, _n, int.MinValue));
                            }
                            _v104 = CpuMath.Prod(_v104_lanes);
                            _v105 = CpuMath.Max(_v105_lanes);
                        }
                        CpuMemory.WriteF32(_out3_row, _v104);
                        bool _v120 = _v105 != 0;
                        int _v121 = _v120 ? 1 : 0;
                        CpuMemory.WriteI32(_out4_row, _v121);
                        _out2.End(0);
                        _out3.End(0);
                        _out4.End(0);
                    }
                }
            }
        }
    }
}
