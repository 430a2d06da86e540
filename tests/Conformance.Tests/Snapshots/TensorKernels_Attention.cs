internal static partial class Attention_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.Attention",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.Attention
    param view %q : view<bf16, 2>
    param view %k : view<bf16, 2>
    param view %v : view<bf16, 2>
    param view %o : view<f32, 2, write>
    param view %logSum : view<f32, 1, write>
    param scalar %scale : f32
    param const %width : i32 = 32
    param tune %bm : i32 in [64]
    param tune %bn : i32 in [32]
    grid {
      %9 = length %q {axis=0 at=1} : i32
      %10 = add %9, %bm {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %bm {at=1} : i32
      yield %13 {at=1}
    }
    body (%14 : i32) {
      %15 = const {value=0 at=2} : i32
      %16 = dim {dims=[bm] at=2} : i32
      %17 = mul %14, %16 {at=2} : i32
      %18 = load %q, %17, %15 {value=0 dims=[bm, width] at=2} : tile<bf16, bm, width>
      %19 = const {value=0xC6293E5940000000 at=3} : f32
      %20 = full %19 {dims=[bm, 1] at=3} : tile<f32, bm, 1>
      %21 = const {value=0 at=4} : f32
      %22 = full %21 {dims=[bm, 1] at=4} : tile<f32, bm, 1>
      %23 = const {value=0 at=5} : f32
      %24 = full %23 {dims=[bm, width] at=5} : tile<f32, bm, width>
      %25 = const {value=0 at=6} : i32
      %26 = length %k {axis=0 at=6} : i32
      %27 = add %26, %bn {at=6} : i32
      %28 = const {value=1 at=6} : i32
      %29 = sub %27, %28 {at=6} : i32
      %30 = div %29, %bn {at=6} : i32
      %31 = const {value=1 at=6} : i32
      %32, %33, %34 = for %25, %30, %31, %22, %24, %20 {at=6} : tile<f32, bm, 1>, tile<f32, bm, width>, tile<f32, bm, 1>
      region (%35 : i32, %36 : tile<f32, bm, 1>, %37 : tile<f32, bm, width>, %38 : tile<f32, bm, 1>) {
        %39 = const {value=0 at=7} : i32
        %40 = dim {dims=[bn] at=7} : i32
        %41 = mul %35, %40 {at=7} : i32
        %42 = load %k, %41, %39 {value=0 dims=[bn, width] at=7} : tile<bf16, bn, width>
        %43 = transpose %42 {at=7} : tile<bf16, width, bn>
        %44 = dot %18, %43 {at=7} : tile<f32, bm, bn>
        %45 = mul %44, %scale {at=7} : tile<f32, bm, bn>
        %46 = dim {dims=[bn] at=8} : i32
        %47 = mul %35, %46 {at=8} : i32
        %48 = inBounds %k, %47 {dims=[bn] axis=0 at=8} : tile<bool, 1, bn>
        %49 = const {value=0xFFF0000000000000 at=8} : f32
        %50 = select %48, %45, %49 {at=8} : tile<f32, bm, bn>
        %51 = reduceMax %50 {along=columns at=9} : tile<f32, bm, 1>
        %52 = max %38, %51 {at=9} : tile<f32, bm, 1>
        %53 = sub %50, %52 {at=10} : tile<f32, bm, bn>
        %54 = exp %53 {at=10} : tile<f32, bm, bn>
        %55 = sub %38, %52 {at=11} : tile<f32, bm, 1>
        %56 = exp %55 {at=11} : tile<f32, bm, 1>
        %57 = mul %36, %56 {at=12} : tile<f32, bm, 1>
        %58 = reduceSum %54 {along=columns at=12} : tile<f32, bm, 1>
        %59 = add %57, %58 {at=12} : tile<f32, bm, 1>
        %60 = cast %54 {at=13} : tile<bf16, bm, bn>
        %61 = const {value=0 at=13} : i32
        %62 = dim {dims=[bn] at=13} : i32
        %63 = mul %35, %62 {at=13} : i32
        %64 = load %v, %63, %61 {value=0 dims=[bn, width] at=13} : tile<bf16, bn, width>
        %65 = mul %37, %56 {at=13} : tile<f32, bm, width>
        %66 = dot %60, %64, %65 {at=13} : tile<f32, bm, width>
        yield %59, %66, %52 {at=6}
      }
      %67 = const {value=0 at=15} : i32
      %68 = div %33, %32 {at=15} : tile<f32, bm, width>
      %69 = dim {dims=[bm] at=15} : i32
      %70 = mul %14, %69 {at=15} : i32
      store %o, %70, %67, %68 {at=15}
      %71 = asColumn %logSum {at=16} : view<f32, 2, write>
      %72 = const {value=0 at=16} : i32
      %73 = log %32 {at=16} : tile<f32, bm, 1>
      %74 = add %34, %73 {at=16} : tile<f32, bm, 1>
      %75 = dim {dims=[bm] at=16} : i32
      %76 = mul %14, %75 {at=16} : i32
      store %71, %76, %72, %74 {at=16}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn"], Assembly = typeof(Attention_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_q, Tensor<BFloat16> _tensor_k, Tensor<BFloat16> _tensor_v, Tensor<float> _tensor_o, Tensor<float> _tensor_logSum, float @scale, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 2, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 2, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 2, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 2, _handle.Name, "o");
        ViewArgument @logSum = _launch.Argument(_tensor_logSum, 1, _handle.Name, "logSum");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@q, 2, ViewAccess.Read, "q"), new ViewUse(@k, 2, ViewAccess.Read, "k"), new ViewUse(@v, 2, ViewAccess.Read, "v"), new ViewUse(@o, 4, ViewAccess.Write, "o"), new ViewUse(@logSum, 4, ViewAccess.Write, "logSum"));
        Span<int> _tuned = [64, 32];
        _launch.Choose(_handle, _tuned, [@width], [@q, @k, @v, @o, @logSum]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @q.Length0, @o.Length0, @logSum.Length0);
        int _v0 = @q.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @o = @o, @logSum = @logSum, @scale = @scale, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_o, _tensor_logSum, @scale, @width, @bm, @bn);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @bm, @bn],
                    [@q, @k, @v, @o, @logSum], [BitConverter.SingleToInt32Bits(@scale)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @q, Tensor<BFloat16> @k, Tensor<BFloat16> @v, Tensor<float> @o, Tensor<float> @logSum, float @scale, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => Attention(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), InterpreterViews.View(@logSum), @scale, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @o;
        public ViewArgument @logSum;
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
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, bm);
            int _e3_bytes = CpuTile.Bytes(1, bm);
            int _e4_bytes = CpuTile.Bytes(16, bm);
            int _e5_bytes = CpuTile.Bytes(16, bm);
            int _e6_bytes = CpuTile.Bytes(1, bm);
            int _e7_bytes = CpuTile.Bytes(1, bm);
            int _e8_bytes = CpuTile.Bytes(1, bm);
            int _e9_bytes = CpuTile.Bytes(1, bm);
            int _e10_bytes = CpuTile.Bytes(1, width);
            int _e11_bytes = CpuTile.Bytes(1, width);
            int _e12_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(bm, width);
            int _b1_bytes = CpuTile.Bytes(1, bm);
            int _b2_bytes = CpuTile.Bytes(bm, width);
            int _b3_bytes = CpuTile.Bytes(1, bm);
            int _b4_bytes = CpuTile.Bytes(bn, width);
            int _b5_bytes = CpuTile.Bytes(bm, bn);
            int _b6_bytes = CpuTile.Bytes(1, bm);
            int _b7_bytes = CpuTile.Bytes(1, bm);
            int _b8_bytes = CpuTile.Bytes(1, bm);
            int _b9_bytes = CpuTile.Bytes(bm, bn);
            int _b10_bytes = CpuTile.Bytes(bn, width);
            int _b11_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            nint _e11 = _e10 + _e10_bytes;
            nint _e12 = _e11 + _e11_bytes;
            nint _b0 = _e12 + _e12_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            nint _b8 = _b7 + _b7_bytes;
            nint _b9 = _b8 + _b8_bytes;
            nint _b10 = _b9 + _b9_bytes;
            nint _b11 = _b10 + _b10_bytes;
            int _v0 = _grid0 * bm;
            int _v1 = @k.Length0 + @bn;
            int _v2 = _v1 - 1;
            int _v3 = CpuMath.Divide(_v2, @bn);
            {
                var _in4 = new TileReader<BFloat16>(@q, _v0, 0, width, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    CpuMemory.WriteF32(_b1 + 4 * _r, 0f);
                    CpuMemory.WriteF32(_b3 + 4 * _r, -1.00000002E+30f);
                    var _s5 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadBF16(_in4_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v6);
                            var _v7 = _s5;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v7);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v8 = CpuMemory.LoadBF16(_in4_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v8);
                            var _v9 = _s5;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v9);
                        }
                    }
                }
            }
            for (int _i10 = 0; _i10 < _v3; _i10 += 1)
            {
                int _v11 = _i10 * bn;
                {
                    var _in12 = new TileReader<BFloat16>(@k, _v11, 0, width, 0f, _e1);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _in12_row = _in12.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v13 = CpuMemory.LoadBF16(_in12_row + 2 * _c);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v13);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v14 = CpuMemory.LoadBF16(_in12_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v14);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(width), 1, Math.Clamp(@q.Length0 - _v0, 0, bm), Math.Clamp(@q.Length1 - 0, 0, width)), CpuTile.Transposed(CpuTile.Operand(_b4, CpuTile.Stride(width), 1, Math.Clamp(@k.Length0 - _v11, 0, bn), Math.Clamp(@k.Length1 - 0, 0, width))),
                    ref CpuMemory.Float(_b5), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                int _v15 = _i10 * bn;
                int _v16 = _i10 * bn;
                {
                    if (CpuMath.IsAtLeast((long)_v15, (long)_v15 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@k.Length0, (long)@k.Length0, (long)_v15, (long)_v15 + bn - 1))
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s17 = Vector512.Create(@scale);
                            {
                                Vector512<float> _v18_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v19 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v20 = _v19 * _s17;
                                    _v18_lanes = Vector512.Max(_v18_lanes, _v20);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v21 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v22 = _v21 * _s17;
                                    _v18_lanes = Vector512.Max(_v18_lanes, CpuMath.Keep(_v22, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e4 + 64 * _r, _v18_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e2 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v24 = CpuMemory.LoadF32(_b3 + 4 * _r);
                            var _v25 = CpuMemory.LoadF32(_e2 + 4 * _r);
                            var _v23 = Vector512.Max(_v24, _v25);
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v23);
                            var _v27 = CpuMemory.LoadF32(_b1 + 4 * _r);
                            var _v29 = _v24 - _v23;
                            var _v28 = CpuMath.Exp(_v29);
                            var _v26 = _v27 * _v28;
                            CpuMemory.StoreF32(_e6 + 4 * _r, _v26);
                            CpuMemory.StoreF32(_b7 + 4 * _r, _v28);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s30 = Vector512.Create(@scale);
                            float _v31 = CpuMemory.ReadF32(_b6 + 4 * _r);
                            var _s32 = Vector512.Create(_v31);
                            {
                                Vector512<float> _v33_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v34 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v35 = _v34 * _s30;
                                    var _v36 = _v35 - _s32;
                                    var _v37 = CpuMath.Exp(_v36);
                                    _v33_lanes = _v33_lanes + _v37;
                                    var _v38 = CpuMath.RoundToBFloat16(_v37);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v38);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v39 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v40 = _v39 * _s30;
                                    var _v41 = _v40 - _s32;
                                    var _v42 = CpuMath.Exp(_v41);
                                    _v33_lanes = _v33_lanes + CpuMath.Keep(_v42, _n, 0f);
                                    var _v43 = CpuMath.RoundToBFloat16(_v42);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v43);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v33_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e3 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v45 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var _v46 = CpuMemory.LoadF32(_e3 + 4 * _r);
                            var _v44 = _v45 + _v46;
                            CpuMemory.StoreF32(_b8 + 4 * _r, _v44);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s47 = Vector512.Create(0);
                            var _s48 = Vector512.Create(@k.Length0);
                            var _s49 = Vector512.Create(@scale);
                            var _s50 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v51_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v52 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v53 = Vector512.GreaterThanOrEqual(_v52, _s47);
                                    var _v54 = Vector512.LessThan(_v52, _s48);
                                    var _v55 = _v53 & _v54;
                                    var _v56 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v57 = _v56 * _s49;
                                    var _v58 = Vector512.ConditionalSelect(_v55.AsSingle(), _v57, _s50);
                                    _v51_lanes = Vector512.Max(_v51_lanes, _v58);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v59 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v60 = Vector512.GreaterThanOrEqual(_v59, _s47);
                                    var _v61 = Vector512.LessThan(_v59, _s48);
                                    var _v62 = _v60 & _v61;
                                    var _v63 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v64 = _v63 * _s49;
                                    var _v65 = Vector512.ConditionalSelect(_v62.AsSingle(), _v64, _s50);
                                    _v51_lanes = Vector512.Max(_v51_lanes, CpuMath.Keep(_v65, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e4 + 64 * _r, _v51_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v67 = CpuMemory.LoadF32(_b3 + 4 * _r);
                            var _v68 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var _v66 = Vector512.Max(_v67, _v68);
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v66);
                            var _v70 = CpuMemory.LoadF32(_b1 + 4 * _r);
                            var _v72 = _v67 - _v66;
                            var _v71 = CpuMath.Exp(_v72);
                            var _v69 = _v70 * _v71;
                            CpuMemory.StoreF32(_e9 + 4 * _r, _v69);
                            CpuMemory.StoreF32(_b7 + 4 * _r, _v71);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s73 = Vector512.Create(0);
                            var _s74 = Vector512.Create(@k.Length0);
                            var _s75 = Vector512.Create(@scale);
                            var _s76 = Vector512.Create(float.NegativeInfinity);
                            float _v77 = CpuMemory.ReadF32(_b6 + 4 * _r);
                            var _s78 = Vector512.Create(_v77);
                            {
                                Vector512<float> _v79_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v80 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v81 = Vector512.GreaterThanOrEqual(_v80, _s73);
                                    var _v82 = Vector512.LessThan(_v80, _s74);
                                    var _v83 = _v81 & _v82;
                                    var _v84 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v85 = _v84 * _s75;
                                    var _v86 = Vector512.ConditionalSelect(_v83.AsSingle(), _v85, _s76);
                                    var _v87 = _v86 - _s78;
                                    var _v88 = CpuMath.Exp(_v87);
                                    _v79_lanes = _v79_lanes + _v88;
                                    var _v89 = CpuMath.RoundToBFloat16(_v88);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v89);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v90 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v91 = Vector512.GreaterThanOrEqual(_v90, _s73);
                                    var _v92 = Vector512.LessThan(_v90, _s74);
                                    var _v93 = _v91 & _v92;
                                    var _v94 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v95 = _v94 * _s75;
                                    var _v96 = Vector512.ConditionalSelect(_v93.AsSingle(), _v95, _s76);
                                    var _v97 = _v96 - _s78;
                                    var _v98 = CpuMath.Exp(_v97);
                                    _v79_lanes = _v79_lanes + CpuMath.Keep(_v98, _n, 0f);
                                    var _v99 = CpuMath.RoundToBFloat16(_v98);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v99);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v79_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e8 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v101 = CpuMemory.LoadF32(_e9 + 4 * _r);
                            var _v102 = CpuMemory.LoadF32(_e8 + 4 * _r);
                            var _v100 = _v101 + _v102;
                            CpuMemory.StoreF32(_b8 + 4 * _r, _v100);
                        }
                    }
                }
                {
                    var _in103 = new TileReader<BFloat16>(@v, _v16, 0, width, 0f, _e10);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _in103_row = _in103.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v104 = CpuMemory.LoadBF16(_in103_row + 2 * _c);
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c), _v104);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v105 = CpuMemory.LoadBF16(_in103_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c), _v105);
                            }
                        }
                    }
                }
                {
                    for (int _r = 0; _r < bm; _r++)
                    {
                        float _v106 = CpuMemory.ReadF32(_b7 + 4 * _r);
                        var _s107 = Vector512.Create(_v106);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v108 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v109 = _v108 * _s107;
                                CpuMemory.StoreF32(_b11 + 4 * (_r * CpuTile.Stride(width) + _c), _v109);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v110 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v111 = _v110 * _s107;
                                CpuMemory.StoreF32(_b11 + 4 * (_r * CpuTile.Stride(width) + _c), _v111);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b9, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(_b10, CpuTile.Stride(width), 1, Math.Clamp(@v.Length0 - _v16, 0, bn), Math.Clamp(@v.Length1 - 0, 0, width)),
                    ref CpuMemory.Float(_b11), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (_b1, _b8) = (_b8, _b1);
                (_b2, _b11) = (_b11, _b2);
                (_b3, _b6) = (_b6, _b3);
            }
            int _v112 = _grid0 * bm;
            ViewArgument _v113 = CpuViews.AsColumn(@logSum);
            int _v114 = _grid0 * bm;
            {
                var _out115 = new TileWriter<float>(@o, _v112, 0, width, _e11);
                var _out116 = new TileWriter<float>(_v113, _v114, 0, 1, _e12);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out115_row = _out115.Row(_r);
                    nint _out116_row = _out116.Row(_r);
                    float _v117 = CpuMemory.ReadF32(_b3 + 4 * _r);
                    float _v118 = CpuMemory.ReadF32(_b1 + 4 * _r);
                    float _v119 = CpuMath.Log(_v118);
                    float _v120 = _v117 + _v119;
                    CpuMemory.WriteF32(_out116_row, _v120);
                    var _s121 = Vector512.Create(_v118);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v122 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v123 = _v122 / _s121;
                            CpuMemory.StoreF32(_out115_row + 4 * _c, _v123);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v124 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v125 = _v124 / _s121;
                            CpuMemory.StoreF32(_out115_row + 4 * _c, _v125, _n);
                        }
                    }
                    _out115.End(_r);
                    _out116.End(_r);
                }
            }
        }
    }
}
