private static partial class Greedy_Kernel
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
    statement 1 "var i = Grid.Over(logits.Length(0));"
    statement 2 "var v = Tile.Where(logits.InBounds(1, 0, width), logits[i].Load(0, width), float.NegativeInfinity);"
    statement 3 "var best = v.ArgMax(Axis.Columns);"
    statement 4 "var e = Tile.Exp(v - v.Max(Axis.Columns));"
    statement 5 "var p = e / e.Sum(Axis.Columns);"
    statement 6 "choice.Store(i, best);"
    statement 7 "probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));"
    statement 8 "sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());"
    grid {
      %5 = length %logits {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%i : i32) {
      %7 = const {value=0 at=2} : i32
      %8 = inBounds %logits, %7 {dims=[width] axis=1 at=2} : tile<bool, 1, width>
      %9 = slice %logits, %i {at=2} : view<f32, 1>
      %10 = const {value=0 at=2} : i32
      %11 = load %9, %10 {value=0 dims=[width] at=2} : tile<f32, 1, width>
      %12 = const {value=0xFFF0000000000000 at=2} : f32
      %v = select %8, %11, %12 {at=2} : tile<f32, 1, width>
      %best = reduceArgMax %v {along=columns at=3} : tile<i32, 1, 1>
      %15 = reduceMax %v {along=columns at=4} : tile<f32, 1, 1>
      %16 = sub %v, %15 {at=4} : tile<f32, 1, width>
      %e = exp %16 {at=4} : tile<f32, 1, width>
      %18 = reduceSum %e {along=columns at=5} : tile<f32, 1, 1>
      %p = div %e, %18 {at=5} : tile<f32, 1, width>
      store %choice, %i, %best {at=6}
      %20 = const {value=0 at=7} : i32
      %21 = coordinates %20 {dims=[width] along=columns at=7} : tile<i32, 1, width>
      %22 = eq %21, %best {at=7} : tile<bool, 1, width>
      %23 = const {value=1 at=7} : f32
      %24 = select %22, %p, %23 {at=7} : tile<f32, 1, width>
      %25 = reduceProd %24 {along=columns at=7} : tile<f32, 1, 1>
      store %probability, %i, %25 {at=7}
      %26 = const {value=0x3FE0000000000000 at=8} : f32
      %27 = gt %p, %26 {at=8} : tile<bool, 1, width>
      %28 = reduceAny %27 {along=columns at=8} : tile<bool, 1, 1>
      %29 = cast %28 {at=8} : tile<i32, 1, 1>
      store %sure, %i, %29 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "95fda86c926c", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "logits"), new ViewParameter(4, ViewAccess.Write, "choice"), new ViewParameter(4, ViewAccess.Write, "probability"), new ViewParameter(4, ViewAccess.Write, "sure") }, Assembly = typeof(Greedy_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_choice, Tensor<float> _tensor_probability, Tensor<int> _tensor_sure, int @width)
    {
        ViewArgument @logits = _launch.Argument(_tensor_logits, 2, _handle.Name, "logits");
        ViewArgument @choice = _launch.Argument(_tensor_choice, 1, _handle.Name, "choice");
        ViewArgument @probability = _launch.Argument(_tensor_probability, 1, _handle.Name, "probability");
        ViewArgument @sure = _launch.Argument(_tensor_sure, 1, _handle.Name, "sure");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @logits, @choice, @probability, @sure };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(width, _handle.Name, "width");
        int grid0 = Math.Max(0, @logits.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @choice, Tensor<float> @probability, Tensor<int> @sure, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.ChoiceKernels.Greedy(InterpreterViews.ReadView(@logits), InterpreterViews.View(@choice), InterpreterViews.View(@probability), InterpreterViews.View(@sure), @width));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int e_tile_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + e_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint e_tile = _e3 + _e3_bytes;
            // var v = Tile.Where(logits.InBounds(1, 0, width), logits[i].Load(0, width), float.NegativeInfinity);
            ViewArgument logits_2 = CpuViews.Slice(@logits, 4, i);
            // var best = v.ArgMax(Axis.Columns);
            // var e = Tile.Exp(v - v.Max(Axis.Columns));
            // var p = e / e.Sum(Axis.Columns);
            // choice.Store(i, best);
            // probability.Store(i, Tile.Where(Tile.Columns(0, width) == best, p, 1f).Prod(Axis.Columns));
            // sure.Store(i, (p > 0.5f).Any(Axis.Columns).To<int>());
            {
                var logits_in = new TileReader<float>(logits_2, 0, 0, width, 0f, _e0);
                var choice_out = new TileWriter<int>(@choice, 0, i, 1, _e1);
                var probability_out = new TileWriter<float>(@probability, 0, i, 1, _e2);
                var sure_out = new TileWriter<int>(@sure, 0, i, 1, _e3);
                if (CpuMath.IsAtLeast((long)0, (long)0 + width - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@logits.Length1, (long)@logits.Length1, (long)0, (long)0 + width - 1))
                {
                    {
                        nint logits_in_row = logits_in.Row(0);
                        nint choice_out_row = choice_out.Row(0);
                        nint probability_out_row = probability_out.Row(0);
                        nint sure_out_row = sure_out.Row(0);
                        float _v0;
                        float _v1;
                        {
                            Vector512<float> _v0_lanes = Vector512.Create(float.NegativeInfinity);
                            Vector512<float> _v1_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v2 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                                _v0_lanes = Vector512.Max(_v0_lanes, _v2);
                                _v1_lanes = Vector512.Max(_v1_lanes, _v2);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v3 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                                _v0_lanes = Vector512.Max(_v0_lanes, CpuMath.Keep(_v3, _n, float.NegativeInfinity));
                                _v1_lanes = Vector512.Max(_v1_lanes, CpuMath.Keep(_v3, _n, float.NegativeInfinity));
                            }
                            _v0 = CpuMath.Max(_v0_lanes);
                            _v1 = CpuMath.Max(_v1_lanes);
                        }
                        var _s4 = Vector512.Create(_v0);
                        var _s5 = Vector512.Create(2147483647);
                        var _s6 = Vector512.Create(_v1);
                        int _v7;
                        float _v8;
                        {
                            Vector512<int> _v7_lanes = Vector512.Create(int.MaxValue);
                            Vector512<float> _v8_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v9 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                                var _v10 = Vector512.Equals(_v9, _s4).AsInt32();
                                var _v11 = ~Vector512.Equals(_v9, _v9).AsInt32();
                                var _v12 = _v10 | _v11;
                                var _v13 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v14 = Vector512.ConditionalSelect(_v12, _v13, _s5);
                                _v7_lanes = Vector512.Min(_v7_lanes, _v14);
                                var _v15 = _v9 - _s6;
                                var e = CpuMath.Exp(_v15);
                                CpuMemory.StoreF32(e_tile + 4 * _c, e);
                                _v8_lanes = _v8_lanes + e;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v16 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                                var _v17 = Vector512.Equals(_v16, _s4).AsInt32();
                                var _v18 = ~Vector512.Equals(_v16, _v16).AsInt32();
                                var _v19 = _v17 | _v18;
                                var _v20 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v21 = Vector512.ConditionalSelect(_v19, _v20, _s5);
                                _v7_lanes = Vector512.Min(_v7_lanes, CpuMath.Keep(_v21, _n, int.MaxValue));
                                var _v22 = _v16 - _s6;
                                var e_2 = CpuMath.Exp(_v22);
                                CpuMemory.StoreF32(e_tile + 4 * _c, e_2);
                                _v8_lanes = _v8_lanes + CpuMath.Keep(e_2, _n, 0f);
                            }
                            _v7 = CpuMath.Min(_v7_lanes);
                            _v8 = CpuMath.Sum(_v8_lanes);
                        }
                        CpuMemory.WriteI32(choice_out_row, _v7);
                        var _s23 = Vector512.Create(_v7);
                        var _s24 = Vector512.Create(_v8);
                        var _s25 = Vector512.Create(1f);
                        var _s26 = Vector512.Create(0.5f);
                        float _v27;
                        int _v28;
                        {
                            Vector512<float> _v27_lanes = Vector512.Create(1f);
                            Vector512<int> _v28_lanes = Vector512.Create(int.MinValue);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v29 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v30 = Vector512.Equals(_v29, _s23);
                                var e_3 = CpuMemory.LoadF32(e_tile + 4 * _c);
                                var p = e_3 / _s24;
                                var _v31 = Vector512.ConditionalSelect(_v30.AsSingle(), p, _s25);
                                _v27_lanes = _v27_lanes * _v31;
                                var _v32 = Vector512.GreaterThan(p, _s26).AsInt32();
                                var _v33 = -_v32;
                                _v28_lanes = Vector512.Max(_v28_lanes, _v33);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v34 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v35 = Vector512.Equals(_v34, _s23);
                                var e_4 = CpuMemory.LoadF32(e_tile + 4 * _c);
                                var p_2 = e_4 / _s24;
                                var _v36 = Vector512.ConditionalSelect(_v35.AsSingle(), p_2, _s25);
                                _v27_lanes = _v27_lanes * CpuMath.Keep(_v36, _n, 1f);
                                var _v37 = Vector512.GreaterThan(p_2, _s26).AsInt32();
                                var _v38 = -_v37;
                                _v28_lanes = Vector512.Max(_v28_lanes, CpuMath.Keep(_v38, _n, int.MinValue));
                            }
                            _v27 = CpuMath.Prod(_v27_lanes);
                            _v28 = CpuMath.Max(_v28_lanes);
                        }
                        CpuMemory.WriteF32(probability_out_row, _v27);
                        bool _v39 = _v28 != 0;
                        int _v40 = _v39 ? 1 : 0;
                        CpuMemory.WriteI32(sure_out_row, _v40);
                        choice_out.End(0);
                        probability_out.End(0);
                        sure_out.End(0);
                    }
                }
                else
                {
                    {
                        nint logits_in_row = logits_in.Row(0);
                        nint choice_out_row = choice_out.Row(0);
                        nint probability_out_row = probability_out.Row(0);
                        nint sure_out_row = sure_out.Row(0);
                        var _s41 = Vector512.Create(0);
                        var _s42 = Vector512.Create(@logits.Length1);
                        var _s43 = Vector512.Create(float.NegativeInfinity);
                        float _v44;
                        float _v45;
                        {
                            Vector512<float> _v44_lanes = Vector512.Create(float.NegativeInfinity);
                            Vector512<float> _v45_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v46 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v47 = Vector512.GreaterThanOrEqual(_v46, _s41);
                                var _v48 = Vector512.LessThan(_v46, _s42);
                                var _v49 = _v47 & _v48;
                                var _v50 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                                var v = Vector512.ConditionalSelect(_v49.AsSingle(), _v50, _s43);
                                _v44_lanes = Vector512.Max(_v44_lanes, v);
                                _v45_lanes = Vector512.Max(_v45_lanes, v);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v51 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v52 = Vector512.GreaterThanOrEqual(_v51, _s41);
                                var _v53 = Vector512.LessThan(_v51, _s42);
                                var _v54 = _v52 & _v53;
                                var _v55 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                                var v_2 = Vector512.ConditionalSelect(_v54.AsSingle(), _v55, _s43);
                                _v44_lanes = Vector512.Max(_v44_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                                _v45_lanes = Vector512.Max(_v45_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                            }
                            _v44 = CpuMath.Max(_v44_lanes);
                            _v45 = CpuMath.Max(_v45_lanes);
                        }
                        var _s56 = Vector512.Create(_v44);
                        var _s57 = Vector512.Create(2147483647);
                        var _s58 = Vector512.Create(_v45);
                        int _v59;
                        float _v60;
                        {
                            Vector512<int> _v59_lanes = Vector512.Create(int.MaxValue);
                            Vector512<float> _v60_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v61 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v62 = Vector512.GreaterThanOrEqual(_v61, _s41);
                                var _v63 = Vector512.LessThan(_v61, _s42);
                                var _v64 = _v62 & _v63;
                                var _v65 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                                var v_3 = Vector512.ConditionalSelect(_v64.AsSingle(), _v65, _s43);
                                var _v66 = Vector512.Equals(v_3, _s56).AsInt32();
                                var _v67 = ~Vector512.Equals(v_3, v_3).AsInt32();
                                var _v68 = _v66 | _v67;
                                var _v69 = Vector512.ConditionalSelect(_v68, _v61, _s57);
                                _v59_lanes = Vector512.Min(_v59_lanes, _v69);
                                var _v70 = v_3 - _s58;
                                var e_5 = CpuMath.Exp(_v70);
                                CpuMemory.StoreF32(e_tile + 4 * _c, e_5);
                                _v60_lanes = _v60_lanes + e_5;
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v71 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v72 = Vector512.GreaterThanOrEqual(_v71, _s41);
                                var _v73 = Vector512.LessThan(_v71, _s42);
                                var _v74 = _v72 & _v73;
                                var _v75 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                                var v_4 = Vector512.ConditionalSelect(_v74.AsSingle(), _v75, _s43);
                                var _v76 = Vector512.Equals(v_4, _s56).AsInt32();
                                var _v77 = ~Vector512.Equals(v_4, v_4).AsInt32();
                                var _v78 = _v76 | _v77;
                                var _v79 = Vector512.ConditionalSelect(_v78, _v71, _s57);
                                _v59_lanes = Vector512.Min(_v59_lanes, CpuMath.Keep(_v79, _n, int.MaxValue));
                                var _v80 = v_4 - _s58;
                                var e_6 = CpuMath.Exp(_v80);
                                CpuMemory.StoreF32(e_tile + 4 * _c, e_6);
                                _v60_lanes = _v60_lanes + CpuMath.Keep(e_6, _n, 0f);
                            }
                            _v59 = CpuMath.Min(_v59_lanes);
                            _v60 = CpuMath.Sum(_v60_lanes);
                        }
                        CpuMemory.WriteI32(choice_out_row, _v59);
                        var _s81 = Vector512.Create(_v59);
                        var _s82 = Vector512.Create(_v60);
                        var _s83 = Vector512.Create(1f);
                        var _s84 = Vector512.Create(0.5f);
                        float _v85;
                        int _v86;
                        {
                            Vector512<float> _v85_lanes = Vector512.Create(1f);
                            Vector512<int> _v86_lanes = Vector512.Create(int.MinValue);
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v87 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v88 = Vector512.Equals(_v87, _s81);
                                var e_7 = CpuMemory.LoadF32(e_tile + 4 * _c);
                                var p_3 = e_7 / _s82;
                                var _v89 = Vector512.ConditionalSelect(_v88.AsSingle(), p_3, _s83);
                                _v85_lanes = _v85_lanes * _v89;
                                var _v90 = Vector512.GreaterThan(p_3, _s84).AsInt32();
                                var _v91 = -_v90;
                                _v86_lanes = Vector512.Max(_v86_lanes, _v91);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v92 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                                var _v93 = Vector512.Equals(_v92, _s81);
                                var e_8 = CpuMemory.LoadF32(e_tile + 4 * _c);
                                var p_4 = e_8 / _s82;
                                var _v94 = Vector512.ConditionalSelect(_v93.AsSingle(), p_4, _s83);
                                _v85_lanes = _v85_lanes * CpuMath.Keep(_v94, _n, 1f);
                                var _v95 = Vector512.GreaterThan(p_4, _s84).AsInt32();
                                var _v96 = -_v95;
                                _v86_lanes = Vector512.Max(_v86_lanes, CpuMath.Keep(_v96, _n, int.MinValue));
                            }
                            _v85 = CpuMath.Prod(_v85_lanes);
                            _v86 = CpuMath.Max(_v86_lanes);
                        }
                        CpuMemory.WriteF32(probability_out_row, _v85);
                        bool _v97 = _v86 != 0;
                        int _v98 = _v97 ? 1 : 0;
                        CpuMemory.WriteI32(sure_out_row, _v98);
                        choice_out.End(0);
                        probability_out.End(0);
                        sure_out.End(0);
                    }
                }
            }
        }
    }
}
