internal static partial class Backward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Attention.Backward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Attention.Backward
    param view %q : view<f32, 4>
    param view %k : view<f32, 4>
    param view %v : view<f32, 4>
    param view %dO : view<f32, 4>
    param view %logSum : view<f32, 3>
    param view %delta : view<f32, 3>
    param view %dq : view<f32, 4, write>
    param view %dk : view<f32, 4, write>
    param view %dv : view<f32, 4, write>
    param scalar %scale : f32
    param const %causal : bool = 1
    param const %width : i32 = 64
    param tune %bm : i32 in [32] cpu [64, 32, 48]
    param tune %bn : i32 in [32] cpu [64, 32]
    grid {
      %14 = length %q {axis=1 at=1} : i32
      %15 = length %q {axis=0 at=1} : i32
      yield %14, %15 {at=1}
    }
    body (%16 : i32, %17 : i32) {
      %18 = slice %q, %17, %16 {at=2} : view<f32, 2>
      %19 = slice %dO, %17, %16 {at=3} : view<f32, 2>
      %20 = slice %logSum, %17, %16 {at=4} : view<f32, 1>
      %21 = asColumn %20 {at=4} : view<f32, 2>
      %22 = slice %delta, %17, %16 {at=5} : view<f32, 1>
      %23 = asColumn %22 {at=5} : view<f32, 2>
      %24 = slice %k, %17, %16 {at=6} : view<f32, 2>
      %25 = slice %v, %17, %16 {at=7} : view<f32, 2>
      %26 = slice %dq, %17, %16 {at=8} : view<f32, 2, write>
      %27 = length %24 {axis=0 at=9} : i32
      %28 = length %18 {axis=0 at=9} : i32
      %29 = sub %27, %28 {at=9} : i32
      %30 = length %24 {axis=0 at=10} : i32
      %31 = select %causal, %29, %30 {at=10} : i32
      %32 = const {value=0 at=11} : i32
      %33 = length %18 {axis=0 at=11} : i32
      %34 = add %33, %bm {at=11} : i32
      %35 = const {value=1 at=11} : i32
      %36 = sub %34, %35 {at=11} : i32
      %37 = div %36, %bm {at=11} : i32
      %38 = const {value=1 at=11} : i32
      for %32, %37, %38 {at=11}
      region (%39 : i32) {
        %40 = const {value=0 at=12} : i32
        %41 = const {value=0 at=12} : f32
        %42 = full %41 {dims=[bm, width] at=12} : tile<f32, bm, width>
        %43 = dim {dims=[bm] at=12} : i32
        %44 = mul %39, %43 {at=12} : i32
        store %26, %44, %40, %42 {at=12}
        yield {at=11}
      }
      %45 = const {value=0 at=13} : i32
      %46 = length %24 {axis=0 at=13} : i32
      %47 = add %46, %bn {at=13} : i32
      %48 = const {value=1 at=13} : i32
      %49 = sub %47, %48 {at=13} : i32
      %50 = div %49, %bn {at=13} : i32
      %51 = const {value=1 at=13} : i32
      for %45, %50, %51 {at=13}
      region (%52 : i32) {
        %53 = const {value=0 at=14} : i32
        %54 = dim {dims=[bn] at=14} : i32
        %55 = mul %52, %54 {at=14} : i32
        %56 = load %24, %55, %53 {value=0 dims=[bn, width] at=14} : tile<f32, bn, width>
        %57 = const {value=0 at=15} : i32
        %58 = dim {dims=[bn] at=15} : i32
        %59 = mul %52, %58 {at=15} : i32
        %60 = load %25, %59, %57 {value=0 dims=[bn, width] at=15} : tile<f32, bn, width>
        %61 = const {value=0 at=16} : f32
        %62 = full %61 {dims=[bn, width] at=16} : tile<f32, bn, width>
        %63 = const {value=0 at=17} : f32
        %64 = full %63 {dims=[bn, width] at=17} : tile<f32, bn, width>
        %65 = if %causal {at=18} : i32
        region {
          %66 = const {value=0 at=18} : i32
          %67 = mul %52, %bn {at=18} : i32
          %68 = sub %67, %29 {at=18} : i32
          %69 = max %66, %68 {at=18} : i32
          %70 = div %69, %bm {at=18} : i32
          yield %70 {at=18}
        }
        region {
          %71 = const {value=0 at=18} : i32
          yield %71 {at=18}
        }
        %72 = length %18 {axis=0 at=19} : i32
        %73 = add %72, %bm {at=19} : i32
        %74 = const {value=1 at=19} : i32
        %75 = sub %73, %74 {at=19} : i32
        %76 = div %75, %bm {at=19} : i32
        %77 = const {value=1 at=19} : i32
        %78, %79 = for %65, %76, %77, %64, %62 {at=19} : tile<f32, bn, width>, tile<f32, bn, width>
        region (%80 : i32, %81 : tile<f32, bn, width>, %82 : tile<f32, bn, width>) {
          %83 = const {value=0 at=20} : i32
          %84 = dim {dims=[bm] at=20} : i32
          %85 = mul %80, %84 {at=20} : i32
          %86 = load %18, %85, %83 {value=0 dims=[bm, width] at=20} : tile<f32, bm, width>
          %87 = const {value=0 at=21} : i32
          %88 = dim {dims=[bm] at=21} : i32
          %89 = mul %80, %88 {at=21} : i32
          %90 = load %19, %89, %87 {value=0 dims=[bm, width] at=21} : tile<f32, bm, width>
          %91 = dim {dims=[bn] at=22} : i32
          %92 = mul %52, %91 {at=22} : i32
          %93 = inBounds %24, %92 {dims=[bn] axis=0 at=22} : tile<bool, 1, bn>
          %94 = dim {dims=[bm] at=22} : i32
          %95 = mul %80, %94 {at=22} : i32
          %96 = inBounds %18, %95 {dims=[bm] axis=0 at=22} : tile<bool, 1, bm>
          %97 = transpose %96 {at=22} : tile<bool, bm, 1>
          %98 = and %93, %97 {at=22} : tile<bool, bm, bn>
          %99 = dim {dims=[bm] at=22} : i32
          %100 = mul %80, %99 {at=22} : i32
          %101 = coordinates %100 {dims=[bm] along=rows at=22} : tile<i32, bm, 1>
          %102 = add %101, %31 {at=22} : tile<i32, bm, 1>
          %103 = dim {dims=[bn] at=22} : i32
          %104 = mul %52, %103 {at=22} : i32
          %105 = coordinates %104 {dims=[bn] along=columns at=22} : tile<i32, 1, bn>
          %106 = ge %102, %105 {at=22} : tile<bool, bm, bn>
          %107 = and %98, %106 {at=22} : tile<bool, bm, bn>
          %108 = transpose %56 {at=23} : tile<f32, width, bn>
          %109 = dot %86, %108 {at=23} : tile<f32, bm, bn>
          %110 = mul %109, %scale {at=23} : tile<f32, bm, bn>
          %111 = const {value=0 at=23} : i32
          %112 = dim {dims=[bm] at=23} : i32
          %113 = mul %80, %112 {at=23} : i32
          %114 = load %21, %113, %111 {value=0 dims=[bm, 1] at=23} : tile<f32, bm, 1>
          %115 = sub %110, %114 {at=23} : tile<f32, bm, bn>
          %116 = exp %115 {at=24} : tile<f32, bm, bn>
          %117 = const {value=0 at=24} : f32
          %118 = select %107, %116, %117 {at=24} : tile<f32, bm, bn>
          %119 = transpose %60 {at=25} : tile<f32, width, bn>
          %120 = dot %90, %119 {at=25} : tile<f32, bm, bn>
          %121 = const {value=0 at=25} : i32
          %122 = dim {dims=[bm] at=25} : i32
          %123 = mul %80, %122 {at=25} : i32
          %124 = load %23, %123, %121 {value=0 dims=[bm, 1] at=25} : tile<f32, bm, 1>
          %125 = sub %120, %124 {at=25} : tile<f32, bm, bn>
          %126 = mul %118, %125 {at=25} : tile<f32, bm, bn>
          %127 = mul %126, %scale {at=25} : tile<f32, bm, bn>
          %128 = transpose %118 {at=26} : tile<f32, bn, bm>
          %129 = dot %128, %90, %81 {at=26} : tile<f32, bn, width>
          %130 = transpose %127 {at=27} : tile<f32, bn, bm>
          %131 = dot %130, %86, %82 {at=27} : tile<f32, bn, width>
          %132 = const {value=0 at=28} : i32
          %133 = const {value=0 at=28} : i32
          %134 = dim {dims=[bm] at=28} : i32
          %135 = mul %80, %134 {at=28} : i32
          %136 = load %26, %135, %133 {value=0 dims=[bm, width] at=28} : tile<f32, bm, width>
          %137 = dot %127, %56, %136 {at=28} : tile<f32, bm, width>
          %138 = dim {dims=[bm] at=28} : i32
          %139 = mul %80, %138 {at=28} : i32
          store %26, %139, %132, %137 {at=28}
          yield %129, %131 {at=19}
        }
        %140 = slice %dk, %17, %16 {at=29} : view<f32, 2, write>
        %141 = const {value=0 at=29} : i32
        %142 = dim {dims=[bn] at=29} : i32
        %143 = mul %52, %142 {at=29} : i32
        store %140, %143, %141, %79 {at=29}
        %144 = slice %dv, %17, %16 {at=30} : view<f32, 2, write>
        %145 = const {value=0 at=30} : i32
        %146 = dim {dims=[bn] at=30} : i32
        %147 = mul %52, %146 {at=30} : i32
        store %144, %147, %145, %78 {at=30}
        yield {at=13}
      }
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn"], Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_dO, Tensor<float> _tensor_logSum, Tensor<float> _tensor_delta, Tensor<float> _tensor_dq, Tensor<float> _tensor_dk, Tensor<float> _tensor_dv, float @scale, bool @causal, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 4, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 4, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 4, _handle.Name, "v");
        ViewArgument @dO = _launch.Argument(_tensor_dO, 4, _handle.Name, "dO");
        ViewArgument @logSum = _launch.Argument(_tensor_logSum, 3, _handle.Name, "logSum");
        ViewArgument @delta = _launch.Argument(_tensor_delta, 3, _handle.Name, "delta");
        ViewArgument @dq = _launch.Argument(_tensor_dq, 4, _handle.Name, "dq");
        ViewArgument @dk = _launch.Argument(_tensor_dk, 4, _handle.Name, "dk");
        ViewArgument @dv = _launch.Argument(_tensor_dv, 4, _handle.Name, "dv");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@q, 4, ViewAccess.Read, "q"), new ViewUse(@k, 4, ViewAccess.Read, "k"), new ViewUse(@v, 4, ViewAccess.Read, "v"), new ViewUse(@dO, 4, ViewAccess.Read, "dO"), new ViewUse(@logSum, 4, ViewAccess.Read, "logSum"), new ViewUse(@delta, 4, ViewAccess.Read, "delta"), new ViewUse(@dq, 4, ViewAccess.Write, "dq"), new ViewUse(@dk, 4, ViewAccess.Write, "dk"), new ViewUse(@dv, 4, ViewAccess.Write, "dv"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 64 : 32, _launch.Device.Kind == DeviceKind.Cpu ? 64 : 32];
        _launch.Choose(_handle, _tuned, [@causal ? 1 : 0, @width], [@q, @k, @v, @dO, @logSum, @delta, @dq, @dk, @dv]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int grid0 = Math.Max(0, @q.Length1);
        int grid1 = Math.Max(0, @q.Length0);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @dO = @dO, @logSum = @logSum, @delta = @delta, @dq = @dq, @dk = @dk, @dv = @dv, @scale = @scale, @causal = @causal, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_dO, _tensor_logSum, _tensor_delta, _tensor_dq, _tensor_dk, _tensor_dv, @scale, @causal, @width, @bm, @bn);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@causal ? 1 : 0, @width, @bm, @bn],
                    [@q, @k, @v, @dO, @logSum, @delta, @dq, @dk, @dv], [BitConverter.SingleToInt32Bits(@scale)], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @dO, Tensor<float> @logSum, Tensor<float> @delta, Tensor<float> @dq, Tensor<float> @dk, Tensor<float> @dv, float @scale, bool @causal, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => Backward(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.ReadView(@dO), InterpreterViews.ReadView(@logSum), InterpreterViews.ReadView(@delta), InterpreterViews.View(@dq), InterpreterViews.View(@dk), InterpreterViews.View(@dv), @scale, @causal, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @dO;
        public ViewArgument @logSum;
        public ViewArgument @delta;
        public ViewArgument @dq;
        public ViewArgument @dk;
        public ViewArgument @dv;
        public float @scale;
        public bool @causal;
        public int @width;
        public int @bm;
        public int @bn;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _e6_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(bn, width);
            int _b1_bytes = CpuTile.Bytes(bn, width);
            int _b2_bytes = CpuTile.Bytes(bm, bn);
            int _b3_bytes = CpuTile.Bytes(bm, bn);
            int _b4_bytes = CpuTile.Bytes(bm, bn);
            int _b5_bytes = CpuTile.Bytes(bm, bn);
            int _b6_home_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_home_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _b0 = _e6 + _e6_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6_home = _b5 + _b5_bytes;
            ViewArgument _v0 = CpuViews.Slice(@q, 4, _grid1, _grid0);
            ViewArgument _v1 = CpuViews.Slice(@dO, 4, _grid1, _grid0);
            ViewArgument _v2 = CpuViews.Slice(@logSum, 4, _grid1, _grid0);
            ViewArgument _v3 = CpuViews.AsColumn(_v2);
            ViewArgument _v4 = CpuViews.Slice(@delta, 4, _grid1, _grid0);
            ViewArgument _v5 = CpuViews.AsColumn(_v4);
            ViewArgument _v6 = CpuViews.Slice(@k, 4, _grid1, _grid0);
            ViewArgument _v7 = CpuViews.Slice(@v, 4, _grid1, _grid0);
            ViewArgument _v8 = CpuViews.Slice(@dq, 4, _grid1, _grid0);
            int _v9 = _v6.Length0 - _v0.Length0;
            int _v10 = @causal ? _v9 : _v6.Length0;
            int _v11 = _v0.Length0 + @bm;
            int _v12 = _v11 - 1;
            int _v13 = CpuMath.Divide(_v12, @bm);
            for (int _i14 = 0; _i14 < _v13; _i14 += 1)
            {
                int _v15 = _i14 * bm;
                {
                    var _out16 = new TileWriter<float>(_v8, _v15, 0, width, _e0);
                    for (int _r = 0; _r < bm; _r++)
                    {
                        nint _out16_row = _out16.Row(_r);
                        var _s17 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v18 = _s17;
                                CpuMemory.StoreF32(_out16_row + 4 * _c, _v18);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v19 = _s17;
                                CpuMemory.StoreF32(_out16_row + 4 * _c, _v19, _n);
                            }
                        }
                        _out16.End(_r);
                    }
                }
            }
            int _v20 = _v6.Length0 + @bn;
            int _v21 = _v20 - 1;
            int _v22 = CpuMath.Divide(_v21, @bn);
            for (int _i23 = 0; _i23 < _v22; _i23 += 1)
            {
                int _v24 = _i23 * bn;
                int _v25 = _i23 * bn;
                int _v26;
                if (@causal)
                {
                    int _v27 = _i23 * @bn;
                    int _v28 = _v27 - _v9;
                    int _v29 = Math.Max(0, _v28);
                    int _v30 = CpuMath.Divide(_v29, @bm);
                    _v26 = _v30;
                }
                else
                {
                    _v26 = 0;
                }
                int _v31 = _v0.Length0 + @bm;
                int _v32 = _v31 - 1;
                int _v33 = CpuMath.Divide(_v32, @bm);
                if (_v26 >= _v33)
                {
                    for (int _r = 0; _r < bn; _r++)
                    {
                        var _s34 = Vector512.Create(0f);
                        var _s35 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v36 = _s34;
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v36);
                                var _v37 = _s35;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v37);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v38 = _s34;
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v38);
                                var _v39 = _s35;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v39);
                            }
                        }
                    }
                }
                for (int _i40 = _v26; _i40 < _v33; _i40 += 1)
                {
                    int _v41 = _i40 * bm;
                    int _v42 = _i40 * bm;
                    int _v43 = _i23 * bn;
                    int _v44 = _i40 * bm;
                    int _v45 = _i40 * bm;
                    int _v46 = _i23 * bn;
                    CpuDot.Multiply(CpuTile.Operand(_v0, _v41, 0, bm, width, _worker), CpuTile.Transposed(CpuTile.Operand(_v6, _v24, 0, bn, width, _worker)),
                        ref CpuMemory.Float(_b2), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                    int _v47 = _i40 * bm;
                    {
                        var _in48 = new TileReader<float>(_v3, _v47, 0, 1, 0f, _e1);
                        if (CpuMath.IsAtLeast((long)_v43, (long)_v43 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)_v6.Length0, (long)_v6.Length0, (long)_v43, (long)_v43 + bn - 1)
                && CpuMath.IsAtLeast((long)_v44, (long)_v44 + bm - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)_v0.Length0, (long)_v0.Length0, (long)_v44, (long)_v44 + bm - 1)
                && CpuMath.IsAtLeast((long)_v45 + (long)_v10, (long)_v45 + bm - 1 + (long)_v10, (long)_v46, (long)_v46 + bn - 1))
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint _in48_row = _in48.Row(_r);
                                var _s49 = Vector512.Create(@scale);
                                float _v50 = CpuMemory.ReadF32(_in48_row);
                                var _s51 = Vector512.Create(_v50);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var _v52 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v53 = _v52 * _s49;
                                        var _v54 = _v53 - _s51;
                                        var _v55 = CpuMath.Exp(_v54);
                                        CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c), _v55);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var _v56 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v57 = _v56 * _s49;
                                        var _v58 = _v57 - _s51;
                                        var _v59 = CpuMath.Exp(_v58);
                                        CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c), _v59);
                                    }
                                }
                            }
                        }
                        else
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint _in48_row = _in48.Row(_r);
                                var _s60 = Vector512.Create(0);
                                var _s61 = Vector512.Create(_v6.Length0);
                                int _v62 = _v44 + _r;
                                bool _v63 = _v62 >= 0;
                                int _v64 = _v44 + _r;
                                bool _v65 = _v64 < _v0.Length0;
                                bool _v66 = _v63 & _v65;
                                var _s67 = Vector512.Create(_v66 ? -1 : 0);
                                int _v68 = _v45 + _r;
                                int _v69 = _v68 + _v10;
                                var _s70 = Vector512.Create(_v69);
                                var _s71 = Vector512.Create(@scale);
                                float _v72 = CpuMemory.ReadF32(_in48_row);
                                var _s73 = Vector512.Create(_v72);
                                var _s74 = Vector512.Create(0f);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var _v75 = Vector512.Create(_v43 + _c) + Vector512<int>.Indices;
                                        var _v76 = Vector512.GreaterThanOrEqual(_v75, _s60);
                                        var _v77 = Vector512.LessThan(_v75, _s61);
                                        var _v78 = _v76 & _v77;
                                        var _v79 = _v78 & _s67;
                                        var _v80 = Vector512.Create(_v46 + _c) + Vector512<int>.Indices;
                                        var _v81 = Vector512.GreaterThanOrEqual(_s70, _v80);
                                        var _v82 = _v79 & _v81;
                                        var _v83 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v84 = _v83 * _s71;
                                        var _v85 = _v84 - _s73;
                                        var _v86 = CpuMath.Exp(_v85);
                                        var _v87 = Vector512.ConditionalSelect(_v82.AsSingle(), _v86, _s74);
                                        CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c), _v87);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var _v88 = Vector512.Create(_v43 + _c) + Vector512<int>.Indices;
                                        var _v89 = Vector512.GreaterThanOrEqual(_v88, _s60);
                                        var _v90 = Vector512.LessThan(_v88, _s61);
                                        var _v91 = _v89 & _v90;
                                        var _v92 = _v91 & _s67;
                                        var _v93 = Vector512.Create(_v46 + _c) + Vector512<int>.Indices;
                                        var _v94 = Vector512.GreaterThanOrEqual(_s70, _v93);
                                        var _v95 = _v92 & _v94;
                                        var _v96 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v97 = _v96 * _s71;
                                        var _v98 = _v97 - _s73;
                                        var _v99 = CpuMath.Exp(_v98);
                                        var _v100 = Vector512.ConditionalSelect(_v95.AsSingle(), _v99, _s74);
                                        CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c), _v100);
                                    }
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(_v1, _v42, 0, bm, width, _worker), CpuTile.Transposed(CpuTile.Operand(_v7, _v25, 0, bn, width, _worker)),
                        ref CpuMemory.Float(_b4), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                    int _v101 = _i40 * bm;
                    {
                        var _in102 = new TileReader<float>(_v5, _v101, 0, 1, 0f, _e2);
                        if (CpuMath.IsAtLeast((long)_v43, (long)_v43 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)_v6.Length0, (long)_v6.Length0, (long)_v43, (long)_v43 + bn - 1)
                && CpuMath.IsAtLeast((long)_v44, (long)_v44 + bm - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)_v0.Length0, (long)_v0.Length0, (long)_v44, (long)_v44 + bm - 1)
                && CpuMath.IsAtLeast((long)_v45 + (long)_v10, (long)_v45 + bm - 1 + (long)_v10, (long)_v46, (long)_v46 + bn - 1))
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint _in102_row = _in102.Row(_r);
                                float _v103 = CpuMemory.ReadF32(_in102_row);
                                var _s104 = Vector512.Create(_v103);
                                var _s105 = Vector512.Create(@scale);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var _v106 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v107 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v108 = _v107 - _s104;
                                        var _v109 = _v106 * _v108;
                                        var _v110 = _v109 * _s105;
                                        CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v110);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var _v111 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v112 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v113 = _v112 - _s104;
                                        var _v114 = _v111 * _v113;
                                        var _v115 = _v114 * _s105;
                                        CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v115);
                                    }
                                }
                            }
                        }
                        else
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint _in102_row = _in102.Row(_r);
                                float _v116 = CpuMemory.ReadF32(_in102_row);
                                var _s117 = Vector512.Create(_v116);
                                var _s118 = Vector512.Create(@scale);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var _v119 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v120 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v121 = _v120 - _s117;
                                        var _v122 = _v119 * _v121;
                                        var _v123 = _v122 * _s118;
                                        CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v123);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var _v124 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v125 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v126 = _v125 - _s117;
                                        var _v127 = _v124 * _v126;
                                        var _v128 = _v127 * _s118;
                                        CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v128);
                                    }
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(_b3, CpuTile.Stride(bn), 1, bm, bn)), CpuTile.Operand(_v1, _v42, 0, bm, width, _worker),
                        ref CpuMemory.Float(_b0), CpuTile.Stride(width), bn, width, bm, _i40 > _v26, _worker);
                    CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(_b5, CpuTile.Stride(bn), 1, bm, bn)), CpuTile.Operand(_v0, _v41, 0, bm, width, _worker),
                        ref CpuMemory.Float(_b1), CpuTile.Stride(width), bn, width, bm, _i40 > _v26, _worker);
                    int _v129 = _i40 * bm;
                    int _v130 = _i40 * bm;
                    bool _b6_placed = CpuTile.FitsInPart(_v8, _v130, 0, bm, width);
                    nint _b6 = _b6_placed ? CpuTile.Address(_v8, _v130, 0) : _b6_home;
                    int _b6_rows = _b6_placed ? Math.Min(bm, _v8.Length0 - _v130) : bm;
                    int _b6_columns = _b6_placed ? Math.Min(width, _v8.Length1 - 0) : width;
                    nint _b6_stride = _b6_placed ? _v8.Stride0 : CpuTile.Stride(width);
                    if (!_b6_placed)
                    {
                        var _in131 = new TileReader<float>(_v8, _v129, 0, width, 0f, _e3);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint _in131_row = _in131.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v132 = CpuMemory.LoadF32(_in131_row + 4 * _c);
                                    CpuMemory.StoreF32(_b6 + 4 * (_r * _b6_stride + _c), _v132);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v133 = CpuMemory.LoadF32(_in131_row + 4 * _c, _n);
                                    CpuMemory.StoreF32(_b6 + 4 * (_r * _b6_stride + _c), _v133);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(_b5, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(_v6, _v24, 0, bn, width, _worker),
                        ref CpuMemory.Float(_b6), _b6_stride, _b6_rows, _b6_columns, bn, true, _worker);
                    if (!_b6_placed)
                    {
                        var _out134 = new TileWriter<float>(_v8, _v130, 0, width, _e4);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint _out134_row = _out134.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v135 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                                    CpuMemory.StoreF32(_out134_row + 4 * _c, _v135);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v136 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                                    CpuMemory.StoreF32(_out134_row + 4 * _c, _v136, _n);
                                }
                            }
                            _out134.End(_r);
                        }
                    }
                }
                ViewArgument _v137 = CpuViews.Slice(@dk, 4, _grid1, _grid0);
                int _v138 = _i23 * bn;
                ViewArgument _v139 = CpuViews.Slice(@dv, 4, _grid1, _grid0);
                int _v140 = _i23 * bn;
                {
                    var _out141 = new TileWriter<float>(_v137, _v138, 0, width, _e5);
                    var _out142 = new TileWriter<float>(_v139, _v140, 0, width, _e6);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _out141_row = _out141.Row(_r);
                        nint _out142_row = _out142.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v143 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out141_row + 4 * _c, _v143);
                                var _v144 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out142_row + 4 * _c, _v144);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v145 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out141_row + 4 * _c, _v145, _n);
                                var _v146 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out142_row + 4 * _c, _v146, _n);
                            }
                        }
                        _out141.End(_r);
                        _out142.End(_r);
                    }
                }
            }
        }
    }
}
