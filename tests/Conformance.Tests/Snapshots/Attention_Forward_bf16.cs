internal static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Attention.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Attention.Forward<bf16>
    param view %q : view<bf16, 4>
    param view %k : view<bf16, 4>
    param view %v : view<bf16, 4>
    param view %o : view<bf16, 4, write>
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
      %20 = slice %q, %19, %18 {at=2} : view<bf16, 2>
      %21 = slice %k, %19, %18 {at=2} : view<bf16, 2>
      %22 = slice %v, %19, %18 {at=2} : view<bf16, 2>
      %23 = const {value=0 at=5} : i32
      %24 = dim {dims=[bm] at=5} : i32
      %25 = mul %17, %24 {at=5} : i32
      %26 = load %20, %25, %23 {value=0 dims=[bm, width] at=5} : tile<bf16, bm, width>
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
        %64 = load %21, %63, %61 {value=0 dims=[bn, width] at=13} : tile<bf16, bn, width>
        %65 = transpose %64 {at=13} : tile<bf16, width, bn>
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
        %93 = cast %87 {at=20} : tile<bf16, bm, bn>
        %94 = const {value=0 at=20} : i32
        %95 = dim {dims=[bn] at=20} : i32
        %96 = mul %57, %95 {at=20} : i32
        %97 = load %22, %96, %94 {value=0 dims=[bn, width] at=20} : tile<bf16, bn, width>
        %98 = mul %59, %89 {at=20} : tile<f32, bm, width>
        %99 = dot %93, %97, %98 {at=20} : tile<f32, bm, width>
        yield %92, %99, %85 {at=12}
      }
      %100 = const {value=0 at=22} : f32
      %101 = gt %54, %100 {at=22} : tile<bool, bm, 1>
      %102 = const {value=1 at=22} : f32
      %103 = div %102, %54 {at=22} : tile<f32, bm, 1>
      %104 = const {value=0 at=22} : f32
      %105 = select %101, %103, %104 {at=22} : tile<f32, bm, 1>
      %106 = mul %55, %105 {at=23} : tile<f32, bm, width>
      %107 = log %54 {at=23} : tile<f32, bm, 1>
      %108 = add %56, %107 {at=23} : tile<f32, bm, 1>
      %109 = slice %o, %19, %18 {at=3} : view<bf16, 2, write>
      %110 = const {value=0 at=3} : i32
      %111 = cast %106 {at=3} : tile<bf16, bm, width>
      %112 = dim {dims=[bm] at=3} : i32
      %113 = mul %17, %112 {at=3} : i32
      store %109, %113, %110, %111 {at=3}
      %114 = slice %logSum, %19, %18 {at=4} : view<f32, 1, write>
      %115 = asColumn %114 {at=4} : view<f32, 2, write>
      %116 = const {value=0 at=4} : i32
      %117 = dim {dims=[bm] at=4} : i32
      %118 = mul %17, %117 {at=4} : i32
      store %115, %118, %116, %108 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn"], Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_q, Tensor<BFloat16> _tensor_k, Tensor<BFloat16> _tensor_v, Tensor<BFloat16> _tensor_o, Tensor<float> _tensor_logSum, float @scale, bool @causal, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 4, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 4, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 4, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 4, _handle.Name, "o");
        ViewArgument @logSum = _launch.Argument(_tensor_logSum, 3, _handle.Name, "logSum");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@q, 2, ViewAccess.Read, "q"), new ViewUse(@k, 2, ViewAccess.Read, "k"), new ViewUse(@v, 2, ViewAccess.Read, "v"), new ViewUse(@o, 2, ViewAccess.Write, "o"), new ViewUse(@logSum, 4, ViewAccess.Write, "logSum"));
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

    private static void Interpret(Launch _launch, Tensor<BFloat16> @q, Tensor<BFloat16> @k, Tensor<BFloat16> @v, Tensor<BFloat16> @o, Tensor<float> @logSum, float @scale, bool @causal, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => Forward<BFloat16>(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), InterpreterViews.View(@logSum), @scale, @causal, @width, @bm, @bn));

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
            int _e10_bytes = CpuTile.Bytes(1, bm);
            int _e11_bytes = CpuTile.Bytes(1, width);
            int _e12_bytes = CpuTile.Bytes(1, width);
            int _e13_bytes = CpuTile.Bytes(1, 1);
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
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes);
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
            nint _e13 = _e12 + _e12_bytes;
            nint _b0 = _e13 + _e13_bytes;
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
            ViewArgument _v0 = CpuViews.Slice(@q, 2, _grid2, _grid1);
            ViewArgument _v1 = CpuViews.Slice(@k, 2, _grid2, _grid1);
            ViewArgument _v2 = CpuViews.Slice(@v, 2, _grid2, _grid1);
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
                var _in15 = new TileReader<BFloat16>(_v0, _v3, 0, width, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _in15_row = _in15.Row(_r);
                    CpuMemory.WriteF32(_b1 + 4 * _r, 0f);
                    CpuMemory.WriteF32(_b3 + 4 * _r, float.NegativeInfinity);
                    var _s16 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v17 = CpuMemory.LoadBF16(_in15_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v17);
                            var _v18 = _s16;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v18);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v19 = CpuMemory.LoadBF16(_in15_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v19);
                            var _v20 = _s16;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v20);
                        }
                    }
                }
            }
            for (int _i21 = 0; _i21 < _v14; _i21 += 1)
            {
                int _v22 = _i21 * bn;
                {
                    var _in23 = new TileReader<BFloat16>(_v1, _v22, 0, width, 0f, _e1);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _in23_row = _in23.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v24 = CpuMemory.LoadBF16(_in23_row + 2 * _c);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v24);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v25 = CpuMemory.LoadBF16(_in23_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v25);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(width), 1, Math.Clamp(_v0.Length0 - _v3, 0, bm), Math.Clamp(_v0.Length1 - 0, 0, width)), CpuTile.Transposed(CpuTile.Operand(_b4, CpuTile.Stride(width), 1, Math.Clamp(_v1.Length0 - _v22, 0, bn), Math.Clamp(_v1.Length1 - 0, 0, width))),
                    ref CpuMemory.Float(_b5), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                int _v26 = _i21 * bn;
                int _v27 = _grid0 * bm;
                int _v28 = _i21 * bn;
                int _v29 = _i21 * bn;
                {
                    if (CpuMath.IsAtLeast((long)_v26, (long)_v26 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)_v1.Length0, (long)_v1.Length0, (long)_v26, (long)_v26 + bn - 1)
                && CpuMath.IsAtLeast((long)_v27 + (long)_v5, (long)_v27 + bm - 1 + (long)_v5, (long)_v28, (long)_v28 + bn - 1))
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s30 = Vector512.Create(@scale);
                            {
                                Vector512<float> _v31_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v32 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v33 = _v32 * _s30;
                                    _v31_lanes = Vector512.Max(_v31_lanes, _v33);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v34 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v35 = _v34 * _s30;
                                    _v31_lanes = Vector512.Max(_v31_lanes, CpuMath.Keep(_v35, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e4 + 64 * _r, _v31_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e2 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v37 = CpuMemory.LoadF32(_b3 + 4 * _r);
                            var _v39 = CpuMemory.LoadF32(_e2 + 4 * _r);
                            var _v40 = Vector512.Create(-1.00000002E+30f);
                            var _v38 = Vector512.Max(_v39, _v40);
                            var _v36 = Vector512.Max(_v37, _v38);
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v36);
                            var _v42 = CpuMemory.LoadF32(_b1 + 4 * _r);
                            var _v44 = _v37 - _v36;
                            var _v43 = CpuMath.Exp(_v44);
                            var _v41 = _v42 * _v43;
                            CpuMemory.StoreF32(_e6 + 4 * _r, _v41);
                            CpuMemory.StoreF32(_b7 + 4 * _r, _v43);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s45 = Vector512.Create(@scale);
                            float _v46 = CpuMemory.ReadF32(_b6 + 4 * _r);
                            var _s47 = Vector512.Create(_v46);
                            {
                                Vector512<float> _v48_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v49 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v50 = _v49 * _s45;
                                    var _v51 = _v50 - _s47;
                                    var _v52 = CpuMath.Exp(_v51);
                                    _v48_lanes = _v48_lanes + _v52;
                                    var _v53 = CpuMath.RoundToBFloat16(_v52);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v53);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v54 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v55 = _v54 * _s45;
                                    var _v56 = _v55 - _s47;
                                    var _v57 = CpuMath.Exp(_v56);
                                    _v48_lanes = _v48_lanes + CpuMath.Keep(_v57, _n, 0f);
                                    var _v58 = CpuMath.RoundToBFloat16(_v57);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v58);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v48_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e3 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v60 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var _v61 = CpuMemory.LoadF32(_e3 + 4 * _r);
                            var _v59 = _v60 + _v61;
                            CpuMemory.StoreF32(_b8 + 4 * _r, _v59);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v63 = Vector512.Create(_v27 + _r) + Vector512<int>.Indices;
                            var _v64 = Vector512.Create(_v5);
                            var _v62 = _v63 + _v64;
                            CpuMemory.StoreI32(_e9 + 4 * _r, _v62);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s65 = Vector512.Create(0);
                            var _s66 = Vector512.Create(_v1.Length0);
                            int _v67 = CpuMemory.ReadI32(_e9 + 4 * _r);
                            var _s68 = Vector512.Create(_v67);
                            var _s69 = Vector512.Create(@scale);
                            var _s70 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v71_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v72 = Vector512.Create(_v26 + _c) + Vector512<int>.Indices;
                                    var _v73 = Vector512.GreaterThanOrEqual(_v72, _s65);
                                    var _v74 = Vector512.LessThan(_v72, _s66);
                                    var _v75 = _v73 & _v74;
                                    var _v76 = Vector512.Create(_v28 + _c) + Vector512<int>.Indices;
                                    var _v77 = Vector512.GreaterThanOrEqual(_s68, _v76);
                                    var _v78 = _v75 & _v77;
                                    var _v79 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v80 = _v79 * _s69;
                                    var _v81 = Vector512.ConditionalSelect(_v78.AsSingle(), _v80, _s70);
                                    _v71_lanes = Vector512.Max(_v71_lanes, _v81);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v82 = Vector512.Create(_v26 + _c) + Vector512<int>.Indices;
                                    var _v83 = Vector512.GreaterThanOrEqual(_v82, _s65);
                                    var _v84 = Vector512.LessThan(_v82, _s66);
                                    var _v85 = _v83 & _v84;
                                    var _v86 = Vector512.Create(_v28 + _c) + Vector512<int>.Indices;
                                    var _v87 = Vector512.GreaterThanOrEqual(_s68, _v86);
                                    var _v88 = _v85 & _v87;
                                    var _v89 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v90 = _v89 * _s69;
                                    var _v91 = Vector512.ConditionalSelect(_v88.AsSingle(), _v90, _s70);
                                    _v71_lanes = Vector512.Max(_v71_lanes, CpuMath.Keep(_v91, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e4 + 64 * _r, _v71_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v93 = CpuMemory.LoadF32(_b3 + 4 * _r);
                            var _v95 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var _v96 = Vector512.Create(-1.00000002E+30f);
                            var _v94 = Vector512.Max(_v95, _v96);
                            var _v92 = Vector512.Max(_v93, _v94);
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v92);
                            var _v98 = CpuMemory.LoadF32(_b1 + 4 * _r);
                            var _v100 = _v93 - _v92;
                            var _v99 = CpuMath.Exp(_v100);
                            var _v97 = _v98 * _v99;
                            CpuMemory.StoreF32(_e10 + 4 * _r, _v97);
                            CpuMemory.StoreF32(_b7 + 4 * _r, _v99);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s101 = Vector512.Create(0);
                            var _s102 = Vector512.Create(_v1.Length0);
                            int _v103 = CpuMemory.ReadI32(_e9 + 4 * _r);
                            var _s104 = Vector512.Create(_v103);
                            var _s105 = Vector512.Create(@scale);
                            var _s106 = Vector512.Create(float.NegativeInfinity);
                            float _v107 = CpuMemory.ReadF32(_b6 + 4 * _r);
                            var _s108 = Vector512.Create(_v107);
                            {
                                Vector512<float> _v109_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v110 = Vector512.Create(_v26 + _c) + Vector512<int>.Indices;
                                    var _v111 = Vector512.GreaterThanOrEqual(_v110, _s101);
                                    var _v112 = Vector512.LessThan(_v110, _s102);
                                    var _v113 = _v111 & _v112;
                                    var _v114 = Vector512.Create(_v28 + _c) + Vector512<int>.Indices;
                                    var _v115 = Vector512.GreaterThanOrEqual(_s104, _v114);
                                    var _v116 = _v113 & _v115;
                                    var _v117 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v118 = _v117 * _s105;
                                    var _v119 = Vector512.ConditionalSelect(_v116.AsSingle(), _v118, _s106);
                                    var _v120 = _v119 - _s108;
                                    var _v121 = CpuMath.Exp(_v120);
                                    _v109_lanes = _v109_lanes + _v121;
                                    var _v122 = CpuMath.RoundToBFloat16(_v121);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v122);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v123 = Vector512.Create(_v26 + _c) + Vector512<int>.Indices;
                                    var _v124 = Vector512.GreaterThanOrEqual(_v123, _s101);
                                    var _v125 = Vector512.LessThan(_v123, _s102);
                                    var _v126 = _v124 & _v125;
                                    var _v127 = Vector512.Create(_v28 + _c) + Vector512<int>.Indices;
                                    var _v128 = Vector512.GreaterThanOrEqual(_s104, _v127);
                                    var _v129 = _v126 & _v128;
                                    var _v130 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v131 = _v130 * _s105;
                                    var _v132 = Vector512.ConditionalSelect(_v129.AsSingle(), _v131, _s106);
                                    var _v133 = _v132 - _s108;
                                    var _v134 = CpuMath.Exp(_v133);
                                    _v109_lanes = _v109_lanes + CpuMath.Keep(_v134, _n, 0f);
                                    var _v135 = CpuMath.RoundToBFloat16(_v134);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v135);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v109_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e8 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v137 = CpuMemory.LoadF32(_e10 + 4 * _r);
                            var _v138 = CpuMemory.LoadF32(_e8 + 4 * _r);
                            var _v136 = _v137 + _v138;
                            CpuMemory.StoreF32(_b8 + 4 * _r, _v136);
                        }
                    }
                }
                {
                    var _in139 = new TileReader<BFloat16>(_v2, _v29, 0, width, 0f, _e11);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _in139_row = _in139.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v140 = CpuMemory.LoadBF16(_in139_row + 2 * _c);
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c), _v140);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v141 = CpuMemory.LoadBF16(_in139_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c), _v141);
                            }
                        }
                    }
                }
                {
                    for (int _r = 0; _r < bm; _r++)
                    {
                        float _v142 = CpuMemory.ReadF32(_b7 + 4 * _r);
                        var _s143 = Vector512.Create(_v142);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v144 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v145 = _v144 * _s143;
                                CpuMemory.StoreF32(_b11 + 4 * (_r * CpuTile.Stride(width) + _c), _v145);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v146 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v147 = _v146 * _s143;
                                CpuMemory.StoreF32(_b11 + 4 * (_r * CpuTile.Stride(width) + _c), _v147);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b9, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(_b10, CpuTile.Stride(width), 1, Math.Clamp(_v2.Length0 - _v29, 0, bn), Math.Clamp(_v2.Length1 - 0, 0, width)),
                    ref CpuMemory.Float(_b11), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (_b1, _b8) = (_b8, _b1);
                (_b2, _b11) = (_b11, _b2);
                (_b3, _b6) = (_b6, _b3);
            }
            ViewArgument _v148 = CpuViews.Slice(@o, 2, _grid2, _grid1);
            int _v149 = _grid0 * bm;
            ViewArgument _v150 = CpuViews.Slice(@logSum, 4, _grid2, _grid1);
            ViewArgument _v151 = CpuViews.AsColumn(_v150);
            int _v152 = _grid0 * bm;
            {
                var _out153 = new TileWriter<BFloat16>(_v148, _v149, 0, width, _e12);
                var _out154 = new TileWriter<float>(_v151, _v152, 0, 1, _e13);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out153_row = _out153.Row(_r);
                    nint _out154_row = _out154.Row(_r);
                    float _v155 = CpuMemory.ReadF32(_b3 + 4 * _r);
                    float _v156 = CpuMemory.ReadF32(_b1 + 4 * _r);
                    float _v157 = CpuMath.Log(_v156);
                    float _v158 = _v155 + _v157;
                    CpuMemory.WriteF32(_out154_row, _v158);
                    bool _v159 = _v156 > 0f;
                    float _v160 = 1f / _v156;
                    float _v161 = _v159 ? _v160 : 0f;
                    var _s162 = Vector512.Create(_v161);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v163 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v164 = _v163 * _s162;
                            var _v165 = CpuMath.RoundToBFloat16(_v164);
                            CpuMemory.StoreBF16(_out153_row + 2 * _c, _v165);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v166 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v167 = _v166 * _s162;
                            var _v168 = CpuMath.RoundToBFloat16(_v167);
                            CpuMemory.StoreBF16(_out153_row + 2 * _c, _v168, _n);
                        }
                    }
                    _out153.End(_r);
                    _out154.End(_r);
                }
            }
        }
    }
}
