internal static partial class Attention_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PrecisionKernels.Attention<f32>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PrecisionKernels.Attention<f32>
    param view %q : view<f32, 2>
    param view %k : view<f32, 2>
    param view %v : view<f32, 2>
    param view %o : view<f32, 2, write>
    param scalar %scale : f32
    param const %width : i32 = 32
    param tune %bm : i32 in [64]
    param tune %bn : i32 in [32]
    grid {
      %8 = length %q {axis=0 at=1} : i32
      %9 = add %8, %bm {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %bm {at=1} : i32
      yield %12 {at=1}
    }
    body (%13 : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[bm] at=2} : i32
      %16 = mul %13, %15 {at=2} : i32
      %17 = load %q, %16, %14 {value=0 dims=[bm, width] at=2} : tile<f32, bm, width>
      %18 = const {value=0xC6293E5940000000 at=3} : f32
      %19 = full %18 {dims=[bm, 1] at=3} : tile<f32, bm, 1>
      %20 = const {value=0 at=4} : f32
      %21 = full %20 {dims=[bm, 1] at=4} : tile<f32, bm, 1>
      %22 = const {value=0 at=5} : f32
      %23 = full %22 {dims=[bm, width] at=5} : tile<f32, bm, width>
      %24 = const {value=0 at=6} : i32
      %25 = length %k {axis=0 at=6} : i32
      %26 = add %25, %bn {at=6} : i32
      %27 = const {value=1 at=6} : i32
      %28 = sub %26, %27 {at=6} : i32
      %29 = div %28, %bn {at=6} : i32
      %30 = const {value=1 at=6} : i32
      %31, %32, %33 = for %24, %29, %30, %21, %23, %19 {at=6} : tile<f32, bm, 1>, tile<f32, bm, width>, tile<f32, bm, 1>
      region (%34 : i32, %35 : tile<f32, bm, 1>, %36 : tile<f32, bm, width>, %37 : tile<f32, bm, 1>) {
        %38 = const {value=0 at=7} : i32
        %39 = dim {dims=[bn] at=7} : i32
        %40 = mul %34, %39 {at=7} : i32
        %41 = load %k, %40, %38 {value=0 dims=[bn, width] at=7} : tile<f32, bn, width>
        %42 = transpose %41 {at=7} : tile<f32, width, bn>
        %43 = dot %17, %42 {precision=tf32 at=7} : tile<f32, bm, bn>
        %44 = mul %43, %scale {at=7} : tile<f32, bm, bn>
        %45 = dim {dims=[bn] at=8} : i32
        %46 = mul %34, %45 {at=8} : i32
        %47 = inBounds %k, %46 {dims=[bn] axis=0 at=8} : tile<bool, 1, bn>
        %48 = const {value=0xFFF0000000000000 at=8} : f32
        %49 = select %47, %44, %48 {at=8} : tile<f32, bm, bn>
        %50 = reduceMax %49 {along=columns at=9} : tile<f32, bm, 1>
        %51 = max %37, %50 {at=9} : tile<f32, bm, 1>
        %52 = sub %49, %51 {at=10} : tile<f32, bm, bn>
        %53 = exp %52 {at=10} : tile<f32, bm, bn>
        %54 = sub %37, %51 {at=11} : tile<f32, bm, 1>
        %55 = exp %54 {at=11} : tile<f32, bm, 1>
        %56 = mul %35, %55 {at=12} : tile<f32, bm, 1>
        %57 = reduceSum %53 {along=columns at=12} : tile<f32, bm, 1>
        %58 = add %56, %57 {at=12} : tile<f32, bm, 1>
        %59 = const {value=0 at=13} : i32
        %60 = dim {dims=[bn] at=13} : i32
        %61 = mul %34, %60 {at=13} : i32
        %62 = load %v, %61, %59 {value=0 dims=[bn, width] at=13} : tile<f32, bn, width>
        %63 = mul %36, %55 {at=13} : tile<f32, bm, width>
        %64 = dot %53, %62, %63 {precision=tf32 at=13} : tile<f32, bm, width>
        yield %58, %64, %51 {at=6}
      }
      %65 = const {value=0 at=15} : i32
      %66 = div %32, %31 {at=15} : tile<f32, bm, width>
      %67 = dim {dims=[bm] at=15} : i32
      %68 = mul %13, %67 {at=15} : i32
      store %o, %68, %65, %66 {at=15}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn"], Assembly = typeof(Attention_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_o, float @scale, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 2, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 2, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 2, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 2, _handle.Name, "o");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@q, 4, ViewAccess.Read, "q"), new ViewUse(@k, 4, ViewAccess.Read, "k"), new ViewUse(@v, 4, ViewAccess.Read, "v"), new ViewUse(@o, 4, ViewAccess.Write, "o"));
        Span<int> _tuned = [64, 32];
        _launch.Choose(_handle, _tuned, [@width], [@q, @k, @v, @o]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int _v0 = @q.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @o = @o, @scale = @scale, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_o, @scale, @width, @bm, @bn);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @bm, @bn],
                    [@q, @k, @v, @o], [BitConverter.SingleToInt32Bits(@scale)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @o, float @scale, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => Attention<float>(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), @scale, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @o;
        public float @scale;
        public int @width;
        public int @bm;
        public int @bn;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, bm);
            int _b1_bytes = CpuTile.Bytes(bm, width);
            int _b2_bytes = CpuTile.Bytes(1, bm);
            int _b3_bytes = CpuTile.Bytes(bm, bn);
            int _b4_bytes = CpuTile.Bytes(1, bm);
            int _b5_bytes = CpuTile.Bytes(bm, bn);
            int _b6_bytes = CpuTile.Bytes(1, bm);
            int _b7_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes);
            nint _b0 = _e0 + _e0_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            int _v0 = _grid0 * bm;
            int _v1 = @k.Length0 + @bn;
            int _v2 = _v1 - 1;
            int _v3 = CpuMath.Divide(_v2, @bn);
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    CpuMemory.WriteF32(_b0 + 4 * _r, 0f);
                    CpuMemory.WriteF32(_b2 + 4 * _r, -1.00000002E+30f);
                    var _s4 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v5 = _s4;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v6 = _s4;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v6);
                        }
                    }
                }
            }
            for (int _i7 = 0; _i7 < _v3; _i7 += 1)
            {
                int _v8 = _i7 * bn;
                CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(@q, _v0, 0, bm, width, _worker), _worker), CpuTensorFloat.Round(CpuTile.Transposed(CpuTile.Operand(@k, _v8, 0, bn, width, _worker)), _worker),
                    ref CpuMemory.Float(_b3), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                int _v9 = _i7 * bn;
                int _v10 = _i7 * bn;
                {
                    for (int _r = 0; _r < bm; _r++)
                    {
                        var _s11 = Vector512.Create(0);
                        var _s12 = Vector512.Create(@k.Length0);
                        var _s13 = Vector512.Create(@scale);
                        var _s14 = Vector512.Create(float.NegativeInfinity);
                        float _v15;
                        {
                            Vector512<float> _v15_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= bn - 16; _c += 16)
                            {
                                var _v16 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                var _v17 = Vector512.GreaterThanOrEqual(_v16, _s11);
                                var _v18 = Vector512.LessThan(_v16, _s12);
                                var _v19 = _v17 & _v18;
                                var _v20 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                var _v21 = _v20 * _s13;
                                var _v22 = Vector512.ConditionalSelect(_v19.AsSingle(), _v21, _s14);
                                _v15_lanes = Vector512.Max(_v15_lanes, _v22);
                            }
                            if (_c < bn)
                            {
                                int _n = bn - _c;
                                var _v23 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                var _v24 = Vector512.GreaterThanOrEqual(_v23, _s11);
                                var _v25 = Vector512.LessThan(_v23, _s12);
                                var _v26 = _v24 & _v25;
                                var _v27 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                var _v28 = _v27 * _s13;
                                var _v29 = Vector512.ConditionalSelect(_v26.AsSingle(), _v28, _s14);
                                _v15_lanes = Vector512.Max(_v15_lanes, CpuMath.Keep(_v29, _n, float.NegativeInfinity));
                            }
                            _v15 = CpuMath.Max(_v15_lanes);
                        }
                        float _v30 = CpuMemory.ReadF32(_b2 + 4 * _r);
                        float _v31 = MathF.Max(_v30, _v15);
                        CpuMemory.WriteF32(_b4 + 4 * _r, _v31);
                        var _s32 = Vector512.Create(_v30);
                        var _s33 = Vector512.Create(_v15);
                        var _s34 = Vector512.Create(_v31);
                        float _v35;
                        {
                            Vector512<float> _v35_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= bn - 16; _c += 16)
                            {
                                var _v36 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                var _v37 = Vector512.GreaterThanOrEqual(_v36, _s11);
                                var _v38 = Vector512.LessThan(_v36, _s12);
                                var _v39 = _v37 & _v38;
                                var _v40 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                var _v41 = _v40 * _s13;
                                var _v42 = Vector512.ConditionalSelect(_v39.AsSingle(), _v41, _s14);
                                var _v43 = _v42 - _s34;
                                var _v44 = CpuMath.Exp(_v43);
                                CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v44);
                                _v35_lanes = _v35_lanes + _v44;
                            }
                            if (_c < bn)
                            {
                                int _n = bn - _c;
                                var _v45 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                var _v46 = Vector512.GreaterThanOrEqual(_v45, _s11);
                                var _v47 = Vector512.LessThan(_v45, _s12);
                                var _v48 = _v46 & _v47;
                                var _v49 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                var _v50 = _v49 * _s13;
                                var _v51 = Vector512.ConditionalSelect(_v48.AsSingle(), _v50, _s14);
                                var _v52 = _v51 - _s34;
                                var _v53 = CpuMath.Exp(_v52);
                                CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v53);
                                _v35_lanes = _v35_lanes + CpuMath.Keep(_v53, _n, 0f);
                            }
                            _v35 = CpuMath.Sum(_v35_lanes);
                        }
                        float _v54 = _v30 - _v31;
                        var _s55 = Vector512.Create(_v54);
                        float _v56 = CpuMath.Exp(_v54);
                        var _s57 = Vector512.Create(_v56);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v58 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v59 = _v58 * _s57;
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v59);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v60 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v61 = _v60 * _s57;
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v61);
                            }
                        }
                        float _v62 = CpuMemory.ReadF32(_b0 + 4 * _r);
                        float _v63 = _v62 * _v56;
                        float _v64 = _v63 + _v35;
                        CpuMemory.WriteF32(_b6 + 4 * _r, _v64);
                    }
                }
                CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(_b5, CpuTile.Stride(bn), 1, bm, bn), _worker), CpuTensorFloat.Round(CpuTile.Operand(@v, _v10, 0, bn, width, _worker), _worker),
                    ref CpuMemory.Float(_b7), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (_b0, _b6) = (_b6, _b0);
                (_b1, _b7) = (_b7, _b1);
                (_b2, _b4) = (_b4, _b2);
            }
            int _v65 = _grid0 * bm;
            {
                var _out66 = new TileWriter<float>(@o, _v65, 0, width, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out66_row = _out66.Row(_r);
                    float _v67 = CpuMemory.ReadF32(_b0 + 4 * _r);
                    var _s68 = Vector512.Create(_v67);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v69 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v70 = _v69 / _s68;
                            CpuMemory.StoreF32(_out66_row + 4 * _c, _v70);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v71 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v72 = _v71 / _s68;
                            CpuMemory.StoreF32(_out66_row + 4 * _c, _v72, _n);
                        }
                    }
                    _out66.End(_r);
                }
            }
        }
    }
}
