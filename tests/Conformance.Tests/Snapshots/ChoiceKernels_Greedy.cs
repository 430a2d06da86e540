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
                {
                    nint _in1_row = _in1.Row(0);
                    nint _out2_row = _out2.Row(0);
                    nint _out3_row = _out3.Row(0);
                    nint _out4_row = _out4.Row(0);
                    var _s5 = Vector512.Create(0);
                    var _s6 = Vector512.Create(@logits.Length1);
                    var _s7 = Vector512.Create(float.NegativeInfinity);
                    float _v8;
                    float _v9;
                    {
                        Vector512<float> _v8_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v9_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v10 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v11 = Vector512.GreaterThanOrEqual(_v10, _s5);
                            var _v12 = Vector512.LessThan(_v10, _s6);
                            var _v13 = _v11 & _v12;
                            var _v14 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            var _v15 = Vector512.ConditionalSelect(_v13.AsSingle(), _v14, _s7);
                            _v8_lanes = Vector512.Max(_v8_lanes, _v15);
                            _v9_lanes = Vector512.Max(_v9_lanes, _v15);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v17 = Vector512.GreaterThanOrEqual(_v16, _s5);
                            var _v18 = Vector512.LessThan(_v16, _s6);
                            var _v19 = _v17 & _v18;
                            var _v20 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            var _v21 = Vector512.ConditionalSelect(_v19.AsSingle(), _v20, _s7);
                            _v8_lanes = Vector512.Max(_v8_lanes, CpuMath.Keep(_v21, _n, float.NegativeInfinity));
                            _v9_lanes = Vector512.Max(_v9_lanes, CpuMath.Keep(_v21, _n, float.NegativeInfinity));
                        }
                        _v8 = CpuMath.Max(_v8_lanes);
                        _v9 = CpuMath.Max(_v9_lanes);
                    }
                    var _s22 = Vector512.Create(_v8);
                    var _s23 = Vector512.Create(2147483647);
                    var _s24 = Vector512.Create(_v9);
                    int _v25;
                    float _v26;
                    {
                        Vector512<int> _v25_lanes = Vector512.Create(int.MaxValue);
                        Vector512<float> _v26_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v27 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v28 = Vector512.GreaterThanOrEqual(_v27, _s5);
                            var _v29 = Vector512.LessThan(_v27, _s6);
                            var _v30 = _v28 & _v29;
                            var _v31 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            var _v32 = Vector512.ConditionalSelect(_v30.AsSingle(), _v31, _s7);
                            var _v33 = Vector512.Equals(_v32, _s22).AsInt32();
                            var _v34 = ~Vector512.Equals(_v32, _v32).AsInt32();
                            var _v35 = _v33 | _v34;
                            var _v36 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v37 = Vector512.ConditionalSelect(_v35, _v36, _s23);
                            _v25_lanes = Vector512.Min(_v25_lanes, _v37);
                            var _v38 = _v32 - _s24;
                            var _v39 = CpuMath.Exp(_v38);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v39);
                            _v26_lanes = _v26_lanes + _v39;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v40 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v41 = Vector512.GreaterThanOrEqual(_v40, _s5);
                            var _v42 = Vector512.LessThan(_v40, _s6);
                            var _v43 = _v41 & _v42;
                            var _v44 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            var _v45 = Vector512.ConditionalSelect(_v43.AsSingle(), _v44, _s7);
                            var _v46 = Vector512.Equals(_v45, _s22).AsInt32();
                            var _v47 = ~Vector512.Equals(_v45, _v45).AsInt32();
                            var _v48 = _v46 | _v47;
                            var _v49 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v50 = Vector512.ConditionalSelect(_v48, _v49, _s23);
                            _v25_lanes = Vector512.Min(_v25_lanes, CpuMath.Keep(_v50, _n, int.MaxValue));
                            var _v51 = _v45 - _s24;
                            var _v52 = CpuMath.Exp(_v51);
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v52);
                            _v26_lanes = _v26_lanes + CpuMath.Keep(_v52, _n, 0f);
                        }
                        _v25 = CpuMath.Min(_v25_lanes);
                        _v26 = CpuMath.Sum(_v26_lanes);
                    }
                    CpuMemory.WriteI32(_out2_row, _v25);
                    var _s53 = Vector512.Create(_v25);
                    var _s54 = Vector512.Create(_v26);
                    var _s55 = Vector512.Create(1f);
                    var _s56 = Vector512.Create(0.5f);
                    float _v57;
                    int _v58;
                    {
                        Vector512<float> _v57_lanes = Vector512.Create(1f);
                        Vector512<int> _v58_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v59 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v60 = Vector512.Equals(_v59, _s53);
                            var _v61 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v62 = _v61 / _s54;
                            var _v63 = Vector512.ConditionalSelect(_v60.AsSingle(), _v62, _s55);
                            _v57_lanes = _v57_lanes * _v63;
                            var _v64 = Vector512.GreaterThan(_v62, _s56).AsInt32();
                            var _v65 = -_v64;
                            _v58_lanes = Vector512.Max(_v58_lanes, _v65);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v66 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v67 = Vector512.Equals(_v66, _s53);
                            var _v68 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            var _v69 = _v68 / _s54;
                            var _v70 = Vector512.ConditionalSelect(_v67.AsSingle(), _v69, _s55);
                            _v57_lanes = _v57_lanes * CpuMath.Keep(_v70, _n, 1f);
                            var _v71 = Vector512.GreaterThan(_v69, _s56).AsInt32();
                            var _v72 = -_v71;
                            _v58_lanes = Vector512.Max(_v58_lanes, CpuMath.Keep(_v72, _n, int.MinValue));
                        }
                        _v57 = CpuMath.Prod(_v57_lanes);
                        _v58 = CpuMath.Max(_v58_lanes);
                    }
                    CpuMemory.WriteF32(_out3_row, _v57);
                    bool _v73 = _v58 != 0;
                    int _v74 = _v73 ? 1 : 0;
                    CpuMemory.WriteI32(_out4_row, _v74);
                    _out2.End(0);
                    _out3.End(0);
                    _out4.End(0);
                }
            }
        }
    }
}
