internal static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Attention.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Attention.Forward<f32>
    param view %q : view<f32, 4>
    param view %k : view<f32, 4>
    param view %v : view<f32, 4>
    param view %o : view<f32, 4, write>
    param view %logSum : view<f32, 3, write>
    param scalar %scale : f32
    param const %causal : bool = 1
    param const %width : i32 = 64
    param tune %bm : i32 in [64] cpu [64, 32, 48]
    param tune %bn : i32 in [64] cpu [64, 32, 128]
    grid {
      %10 = length %q {axis=2 at=1} : i32
      %11 = add %10, %bm {at=1} : i32
      %12 = const {value=1 at=1} : i32
      %13 = sub %11, %12 {at=1} : i32
      %14 = div %13, %bm {at=1} : i32
      %15 = length %q {axis=1 at=1} : i32
      %16 = length %q {axis=0 at=1} : i32
      yield %14, %15, %16 {at=1}
    }
    body (%17 : i32, %18 : i32, %19 : i32) {
      %20 = slice %q, %19, %18 {at=2} : view<f32, 2>
      %21 = slice %k, %19, %18 {at=2} : view<f32, 2>
      %22 = slice %v, %19, %18 {at=2} : view<f32, 2>
      %23 = const {value=0 at=5} : i32
      %24 = dim {dims=[bm] at=5} : i32
      %25 = mul %17, %24 {at=5} : i32
      %26 = load %20, %25, %23 {value=0 dims=[bm, width] at=5} : tile<f32, bm, width>
      %27 = length %21 {axis=0 at=6} : i32
      %28 = length %20 {axis=0 at=6} : i32
      %29 = sub %27, %28 {at=6} : i32
      %30 = length %21 {axis=0 at=7} : i32
      %31 = select %causal, %29, %30 {at=7} : i32
      %32 = const {value=0 at=8} : i32
      %33 = length %21 {axis=0 at=8} : i32
      %34 = const {value=1 at=8} : i32
      %35 = add %17, %34 {at=8} : i32
      %36 = mul %35, %bm {at=8} : i32
      %37 = add %36, %29 {at=8} : i32
      %38 = min %33, %37 {at=8} : i32
      %39 = max %32, %38 {at=8} : i32
      %40 = length %21 {axis=0 at=8} : i32
      %41 = select %causal, %39, %40 {at=8} : i32
      %42 = const {value=0xFFF0000000000000 at=9} : f32
      %43 = full %42 {dims=[bm, 1] at=9} : tile<f32, bm, 1>
      %44 = const {value=0 at=10} : f32
      %45 = full %44 {dims=[bm, 1] at=10} : tile<f32, bm, 1>
      %46 = const {value=0 at=11} : f32
      %47 = full %46 {dims=[bm, width] at=11} : tile<f32, bm, width>
      %48 = const {value=0 at=12} : i32
      %49 = add %41, %bn {at=12} : i32
      %50 = const {value=1 at=12} : i32
      %51 = sub %49, %50 {at=12} : i32
      %52 = div %51, %bn {at=12} : i32
      %53 = const {value=1 at=12} : i32
      %54, %55, %56 = for %48, %52, %53, %45, %47, %43 {at=12} : tile<f32, bm, 1>, tile<f32, bm, width>, tile<f32, bm, 1>
      region (%57 : i32, %58 : tile<f32, bm, 1>, %59 : tile<f32, bm, width>, %60 : tile<f32, bm, 1>) {
        %61 = const {value=0 at=13} : i32
        %62 = dim {dims=[bn] at=13} : i32
        %63 = mul %57, %62 {at=13} : i32
        %64 = load %21, %63, %61 {value=0 dims=[bn, width] at=13} : tile<f32, bn, width>
        %65 = transpose %64 {at=13} : tile<f32, width, bn>
        %66 = dot %26, %65 {at=13} : tile<f32, bm, bn>
        %67 = mul %66, %scale {at=13} : tile<f32, bm, bn>
        %68 = dim {dims=[bn] at=14} : i32
        %69 = mul %57, %68 {at=14} : i32
        %70 = inBounds %21, %69 {dims=[bn] axis=0 at=14} : tile<bool, 1, bn>
        %71 = dim {dims=[bm] at=14} : i32
        %72 = mul %17, %71 {at=14} : i32
        %73 = coordinates %72 {dims=[bm] along=rows at=14} : tile<i32, bm, 1>
        %74 = add %73, %31 {at=14} : tile<i32, bm, 1>
        %75 = dim {dims=[bn] at=14} : i32
        %76 = mul %57, %75 {at=14} : i32
        %77 = coordinates %76 {dims=[bn] along=columns at=14} : tile<i32, 1, bn>
        %78 = ge %74, %77 {at=14} : tile<bool, bm, bn>
        %79 = and %70, %78 {at=14} : tile<bool, bm, bn>
        %80 = const {value=0xFFF0000000000000 at=15} : f32
        %81 = select %79, %67, %80 {at=15} : tile<f32, bm, bn>
        %82 = reduceMax %81 {along=columns at=16} : tile<f32, bm, 1>
        %83 = const {value=0xC6293E5940000000 at=16} : f32
        %84 = max %82, %83 {at=16} : tile<f32, bm, 1>
        %85 = max %60, %84 {at=16} : tile<f32, bm, 1>
        %86 = sub %81, %85 {at=17} : tile<f32, bm, bn>
        %87 = exp %86 {at=17} : tile<f32, bm, bn>
        %88 = sub %60, %85 {at=18} : tile<f32, bm, 1>
        %89 = exp %88 {at=18} : tile<f32, bm, 1>
        %90 = mul %58, %89 {at=19} : tile<f32, bm, 1>
        %91 = reduceSum %87 {along=columns at=19} : tile<f32, bm, 1>
        %92 = add %90, %91 {at=19} : tile<f32, bm, 1>
        %93 = const {value=0 at=20} : i32
        %94 = dim {dims=[bn] at=20} : i32
        %95 = mul %57, %94 {at=20} : i32
        %96 = load %22, %95, %93 {value=0 dims=[bn, width] at=20} : tile<f32, bn, width>
        %97 = mul %59, %89 {at=20} : tile<f32, bm, width>
        %98 = dot %87, %96, %97 {at=20} : tile<f32, bm, width>
        yield %92, %98, %85 {at=12}
      }
      %99 = const {value=0 at=22} : f32
      %100 = gt %54, %99 {at=22} : tile<bool, bm, 1>
      %101 = const {value=1 at=22} : f32
      %102 = div %101, %54 {at=22} : tile<f32, bm, 1>
      %103 = const {value=0 at=22} : f32
      %104 = select %100, %102, %103 {at=22} : tile<f32, bm, 1>
      %105 = mul %55, %104 {at=23} : tile<f32, bm, width>
      %106 = log %54 {at=23} : tile<f32, bm, 1>
      %107 = add %56, %106 {at=23} : tile<f32, bm, 1>
      %108 = slice %o, %19, %18 {at=3} : view<f32, 2, write>
      %109 = const {value=0 at=3} : i32
      %110 = dim {dims=[bm] at=3} : i32
      %111 = mul %17, %110 {at=3} : i32
      store %108, %111, %109, %105 {at=3}
      %112 = slice %logSum, %19, %18 {at=4} : view<f32, 1, write>
      %113 = asColumn %112 {at=4} : view<f32, 2, write>
      %114 = const {value=0 at=4} : i32
      %115 = dim {dims=[bm] at=4} : i32
      %116 = mul %17, %115 {at=4} : i32
      store %113, %116, %114, %107 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn"], Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_o, Tensor<float> _tensor_logSum, float @scale, bool @causal, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 4, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 4, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 4, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 4, _handle.Name, "o");
        ViewArgument @logSum = _launch.Argument(_tensor_logSum, 3, _handle.Name, "logSum");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@q, 4, ViewAccess.Read, "q"), new ViewUse(@k, 4, ViewAccess.Read, "k"), new ViewUse(@v, 4, ViewAccess.Read, "v"), new ViewUse(@o, 4, ViewAccess.Write, "o"), new ViewUse(@logSum, 4, ViewAccess.Write, "logSum"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 64 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 64 : 64];
        _launch.Choose(_handle, _tuned, [@causal ? 1 : 0, @width], [@q, @k, @v, @o, @logSum]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int _v0 = @q.Length2 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @q.Length1);
        int grid2 = Math.Max(0, @q.Length0);
        int _programs = checked(grid0 * grid1 * grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @o = @o, @logSum = @logSum, @scale = @scale, @causal = @causal, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_o, _tensor_logSum, @scale, @causal, @width, @bm, @bn);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@causal ? 1 : 0, @width, @bm, @bn],
                    [@q, @k, @v, @o, @logSum], [BitConverter.SingleToInt32Bits(@scale)], [grid0, grid1, grid2]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @o, Tensor<float> @logSum, float @scale, bool @causal, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => Forward<float>(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), InterpreterViews.View(@logSum), @scale, @causal, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @o;
        public ViewArgument @logSum;
        public float @scale;
        public bool @causal;
        public int @width;
        public int @bm;
        public int @bn;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program % grid1;
            _program /= grid1;
            int _grid2 = _program;
            int _e0_bytes = CpuTile.Bytes(1, bm);
            int _e1_bytes = CpuTile.Bytes(1, bm);
            int _e2_bytes = CpuTile.Bytes(16, bm);
            int _e3_bytes = CpuTile.Bytes(16, bm);
            int _e4_bytes = CpuTile.Bytes(1, bm);
            int _e5_bytes = CpuTile.Bytes(1, bm);
            int _e6_bytes = CpuTile.Bytes(1, bm);
            int _e7_bytes = CpuTile.Bytes(1, bm);
            int _e8_bytes = CpuTile.Bytes(1, bm);
            int _e9_bytes = CpuTile.Bytes(1, bm);
            int _e10_bytes = CpuTile.Bytes(1, bm);
            int _e11_bytes = CpuTile.Bytes(1, width);
            int _e12_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, bm);
            int _b1_bytes = CpuTile.Bytes(bm, width);
            int _b2_bytes = CpuTile.Bytes(1, bm);
            int _b3_bytes = CpuTile.Bytes(bm, bn);
            int _b4_bytes = CpuTile.Bytes(1, bm);
            int _b5_bytes = CpuTile.Bytes(bm, bn);
            int _b6_bytes = CpuTile.Bytes(1, bm);
            int _b7_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes);
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
            ViewArgument _v0 = CpuViews.Slice(@q, 4, _grid2, _grid1);
            ViewArgument _v1 = CpuViews.Slice(@k, 4, _grid2, _grid1);
            ViewArgument _v2 = CpuViews.Slice(@v, 4, _grid2, _grid1);
            int _v3 = _grid0 * bm;
            int _v4 = _v1.Length0 - _v0.Length0;
            int _v5 = @causal ? _v4 : _v1.Length0;
            int _v6 = _grid0 + 1;
            int _v7 = _v6 * @bm;
            int _v8 = _v7 + _v4;
            int _v9 = Math.Min(_v1.Length0, _v8);
            int _v10 = Math.Max(0, _v9);
            int _v11 = @causal ? _v10 : _v1.Length0;
            int _v12 = _v11 + @bn;
            int _v13 = _v12 - 1;
            int _v14 = CpuMath.Divide(_v13, @bn);
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    CpuMemory.WriteF32(_b0 + 4 * _r, 0f);
                    CpuMemory.WriteF32(_b2 + 4 * _r, float.NegativeInfinity);
                    var _s15 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v16 = _s15;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v17 = _s15;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v17);
                        }
                    }
                }
            }
            for (int _i18 = 0; _i18 < _v14; _i18 += 1)
            {
                int _v19 = _i18 * bn;
                CpuDot.Multiply(CpuTile.Operand(_v0, _v3, 0, bm, width, _worker), CpuTile.Transposed(CpuTile.Operand(_v1, _v19, 0, bn, width, _worker)),
                    ref CpuMemory.Float(_b3), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                int _v20 = _i18 * bn;
                int _v21 = _grid0 * bm;
                int _v22 = _i18 * bn;
                int _v23 = _i18 * bn;
                {
                    if (CpuMath.IsAtLeast((long)_v20, (long)_v20 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)_v1.Length0, (long)_v1.Length0, (long)_v20, (long)_v20 + bn - 1)
                && CpuMath.IsAtLeast((long)_v21 + (long)_v5, (long)_v21 + bm - 1 + (long)_v5, (long)_v22, (long)_v22 + bn - 1))
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s24 = Vector512.Create(@scale);
                            {
                                Vector512<float> _v25_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v26 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v27 = _v26 * _s24;
                                    _v25_lanes = Vector512.Max(_v25_lanes, _v27);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v28 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v29 = _v28 * _s24;
                                    _v25_lanes = Vector512.Max(_v25_lanes, CpuMath.Keep(_v29, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v25_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e0 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v31 = CpuMemory.LoadF32(_b2 + 4 * _r);
                            var _v33 = CpuMemory.LoadF32(_e0 + 4 * _r);
                            var _v34 = Vector512.Create(-1.00000002E+30f);
                            var _v32 = Vector512.Max(_v33, _v34);
                            var _v30 = Vector512.Max(_v31, _v32);
                            CpuMemory.StoreF32(_b4 + 4 * _r, _v30);
                            var _v36 = _v31 - _v30;
                            var _v35 = CpuMath.Exp(_v36);
                            CpuMemory.StoreF32(_e4 + 4 * _r, _v35);
                            var _v38 = CpuMemory.LoadF32(_b0 + 4 * _r);
                            var _v37 = _v38 * _v35;
                            CpuMemory.StoreF32(_e5 + 4 * _r, _v37);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s39 = Vector512.Create(@scale);
                            float _v40 = CpuMemory.ReadF32(_b4 + 4 * _r);
                            var _s41 = Vector512.Create(_v40);
                            {
                                Vector512<float> _v42_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v43 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v44 = _v43 * _s39;
                                    var _v45 = _v44 - _s41;
                                    var _v46 = CpuMath.Exp(_v45);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v46);
                                    _v42_lanes = _v42_lanes + _v46;
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v47 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v48 = _v47 * _s39;
                                    var _v49 = _v48 - _s41;
                                    var _v50 = CpuMath.Exp(_v49);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v50);
                                    _v42_lanes = _v42_lanes + CpuMath.Keep(_v50, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v42_lanes);
                            }
                            float _v51 = CpuMemory.ReadF32(_e4 + 4 * _r);
                            var _s52 = Vector512.Create(_v51);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v53 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v54 = _v53 * _s52;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v54);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v55 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v56 = _v55 * _s52;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v56);
                                }
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e1 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v58 = CpuMemory.LoadF32(_e5 + 4 * _r);
                            var _v59 = CpuMemory.LoadF32(_e1 + 4 * _r);
                            var _v57 = _v58 + _v59;
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v57);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v61 = Vector512.Create(_v21 + _r) + Vector512<int>.Indices;
                            var _v62 = Vector512.Create(_v5);
                            var _v60 = _v61 + _v62;
                            CpuMemory.StoreI32(_e8 + 4 * _r, _v60);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s63 = Vector512.Create(0);
                            var _s64 = Vector512.Create(_v1.Length0);
                            int _v65 = CpuMemory.ReadI32(_e8 + 4 * _r);
                            var _s66 = Vector512.Create(_v65);
                            var _s67 = Vector512.Create(@scale);
                            var _s68 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v69_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v70 = Vector512.Create(_v20 + _c) + Vector512<int>.Indices;
                                    var _v71 = Vector512.GreaterThanOrEqual(_v70, _s63);
                                    var _v72 = Vector512.LessThan(_v70, _s64);
                                    var _v73 = _v71 & _v72;
                                    var _v74 = Vector512.Create(_v22 + _c) + Vector512<int>.Indices;
                                    var _v75 = Vector512.GreaterThanOrEqual(_s66, _v74);
                                    var _v76 = _v73 & _v75;
                                    var _v77 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v78 = _v77 * _s67;
                                    var _v79 = Vector512.ConditionalSelect(_v76.AsSingle(), _v78, _s68);
                                    _v69_lanes = Vector512.Max(_v69_lanes, _v79);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v80 = Vector512.Create(_v20 + _c) + Vector512<int>.Indices;
                                    var _v81 = Vector512.GreaterThanOrEqual(_v80, _s63);
                                    var _v82 = Vector512.LessThan(_v80, _s64);
                                    var _v83 = _v81 & _v82;
                                    var _v84 = Vector512.Create(_v22 + _c) + Vector512<int>.Indices;
                                    var _v85 = Vector512.GreaterThanOrEqual(_s66, _v84);
                                    var _v86 = _v83 & _v85;
                                    var _v87 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v88 = _v87 * _s67;
                                    var _v89 = Vector512.ConditionalSelect(_v86.AsSingle(), _v88, _s68);
                                    _v69_lanes = Vector512.Max(_v69_lanes, CpuMath.Keep(_v89, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v69_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e6 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v91 = CpuMemory.LoadF32(_b2 + 4 * _r);
                            var _v93 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var _v94 = Vector512.Create(-1.00000002E+30f);
                            var _v92 = Vector512.Max(_v93, _v94);
                            var _v90 = Vector512.Max(_v91, _v92);
                            CpuMemory.StoreF32(_b4 + 4 * _r, _v90);
                            var _v96 = _v91 - _v90;
                            var _v95 = CpuMath.Exp(_v96);
                            CpuMemory.StoreF32(_e9 + 4 * _r, _v95);
                            var _v98 = CpuMemory.LoadF32(_b0 + 4 * _r);
                            var _v97 = _v98 * _v95;
                            CpuMemory.StoreF32(_e10 + 4 * _r, _v97);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s99 = Vector512.Create(0);
                            var _s100 = Vector512.Create(_v1.Length0);
                            int _v101 = CpuMemory.ReadI32(_e8 + 4 * _r);
                            var _s102 = Vector512.Create(_v101);
                            var _s103 = Vector512.Create(@scale);
                            var _s104 = Vector512.Create(float.NegativeInfinity);
                            float _v105 = CpuMemory.ReadF32(_b4 + 4 * _r);
                            var _s106 = Vector512.Create(_v105);
                            {
                                Vector512<float> _v107_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v108 = Vector512.Create(_v20 + _c) + Vector512<int>.Indices;
                                    var _v109 = Vector512.GreaterThanOrEqual(_v108, _s99);
                                    var _v110 = Vector512.LessThan(_v108, _s100);
                                    var _v111 = _v109 & _v110;
                                    var _v112 = Vector512.Create(_v22 + _c) + Vector512<int>.Indices;
                                    var _v113 = Vector512.GreaterThanOrEqual(_s102, _v112);
                                    var _v114 = _v111 & _v113;
                                    var _v115 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v116 = _v115 * _s103;
                                    var _v117 = Vector512.ConditionalSelect(_v114.AsSingle(), _v116, _s104);
                                    var _v118 = _v117 - _s106;
                                    var _v119 = CpuMath.Exp(_v118);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v119);
                                    _v107_lanes = _v107_lanes + _v119;
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v120 = Vector512.Create(_v20 + _c) + Vector512<int>.Indices;
                                    var _v121 = Vector512.GreaterThanOrEqual(_v120, _s99);
                                    var _v122 = Vector512.LessThan(_v120, _s100);
                                    var _v123 = _v121 & _v122;
                                    var _v124 = Vector512.Create(_v22 + _c) + Vector512<int>.Indices;
                                    var _v125 = Vector512.GreaterThanOrEqual(_s102, _v124);
                                    var _v126 = _v123 & _v125;
                                    var _v127 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v128 = _v127 * _s103;
                                    var _v129 = Vector512.ConditionalSelect(_v126.AsSingle(), _v128, _s104);
                                    var _v130 = _v129 - _s106;
                                    var _v131 = CpuMath.Exp(_v130);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v131);
                                    _v107_lanes = _v107_lanes + CpuMath.Keep(_v131, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v107_lanes);
                            }
                            float _v132 = CpuMemory.ReadF32(_e9 + 4 * _r);
                            var _s133 = Vector512.Create(_v132);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v134 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v135 = _v134 * _s133;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v135);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v136 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v137 = _v136 * _s133;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v137);
                                }
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v139 = CpuMemory.LoadF32(_e10 + 4 * _r);
                            var _v140 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var _v138 = _v139 + _v140;
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v138);
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b5, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(_v2, _v23, 0, bn, width, _worker),
                    ref CpuMemory.Float(_b7), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (_b0, _b6) = (_b6, _b0);
                (_b1, _b7) = (_b7, _b1);
                (_b2, _b4) = (_b4, _b2);
            }
            ViewArgument _v141 = CpuViews.Slice(@o, 4, _grid2, _grid1);
            int _v142 = _grid0 * bm;
            ViewArgument _v143 = CpuViews.Slice(@logSum, 4, _grid2, _grid1);
            ViewArgument _v144 = CpuViews.AsColumn(_v143);
            int _v145 = _grid0 * bm;
            {
                var _out146 = new TileWriter<float>(_v141, _v142, 0, width, _e11);
                var _out147 = new TileWriter<float>(_v144, _v145, 0, 1, _e12);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out146_row = _out146.Row(_r);
                    nint _out147_row = _out147.Row(_r);
                    float _v148 = CpuMemory.ReadF32(_b2 + 4 * _r);
                    float _v149 = CpuMemory.ReadF32(_b0 + 4 * _r);
                    float _v150 = CpuMath.Log(_v149);
                    float _v151 = _v148 + _v150;
                    CpuMemory.WriteF32(_out147_row, _v151);
                    bool _v152 = _v149 > 0f;
                    float _v153 = 1f / _v149;
                    float _v154 = _v152 ? _v153 : 0f;
                    var _s155 = Vector512.Create(_v154);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v156 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v157 = _v156 * _s155;
                            CpuMemory.StoreF32(_out146_row + 4 * _c, _v157);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v158 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v159 = _v158 * _s155;
                            CpuMemory.StoreF32(_out146_row + 4 * _c, _v159, _n);
                        }
                    }
                    _out146.End(_r);
                    _out147.End(_r);
                }
            }
        }
    }
}
