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
    param tune %bm : i32 in [32] cpu [48]
    param tune %bn : i32 in [32] cpu [64]
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
      %30 = const {value=0 at=11} : i32
      %31 = length %18 {axis=0 at=11} : i32
      %32 = add %31, %bm {at=11} : i32
      %33 = const {value=1 at=11} : i32
      %34 = sub %32, %33 {at=11} : i32
      %35 = div %34, %bm {at=11} : i32
      %36 = const {value=1 at=11} : i32
      for %30, %35, %36 {at=11}
      region (%37 : i32) {
        %38 = const {value=0 at=12} : i32
        %39 = const {value=0 at=12} : f32
        %40 = full %39 {dims=[bm, width] at=12} : tile<f32, bm, width>
        %41 = dim {dims=[bm] at=12} : i32
        %42 = mul %37, %41 {at=12} : i32
        store %26, %42, %38, %40 {at=12}
        yield {at=11}
      }
      %43 = const {value=0 at=13} : i32
      %44 = length %24 {axis=0 at=13} : i32
      %45 = add %44, %bn {at=13} : i32
      %46 = const {value=1 at=13} : i32
      %47 = sub %45, %46 {at=13} : i32
      %48 = div %47, %bn {at=13} : i32
      %49 = const {value=1 at=13} : i32
      for %43, %48, %49 {at=13}
      region (%50 : i32) {
        %51 = const {value=0 at=14} : i32
        %52 = dim {dims=[bn] at=14} : i32
        %53 = mul %50, %52 {at=14} : i32
        %54 = load %24, %53, %51 {value=0 dims=[bn, width] at=14} : tile<f32, bn, width>
        %55 = const {value=0 at=15} : i32
        %56 = dim {dims=[bn] at=15} : i32
        %57 = mul %50, %56 {at=15} : i32
        %58 = load %25, %57, %55 {value=0 dims=[bn, width] at=15} : tile<f32, bn, width>
        %59 = const {value=0 at=16} : f32
        %60 = full %59 {dims=[bn, width] at=16} : tile<f32, bn, width>
        %61 = const {value=0 at=17} : f32
        %62 = full %61 {dims=[bn, width] at=17} : tile<f32, bn, width>
        %63 = if %causal {at=18} : i32
        region {
          %64 = const {value=0 at=18} : i32
          %65 = mul %50, %bn {at=18} : i32
          %66 = sub %65, %29 {at=18} : i32
          %67 = max %64, %66 {at=18} : i32
          %68 = div %67, %bm {at=18} : i32
          yield %68 {at=18}
        }
        region {
          %69 = const {value=0 at=18} : i32
          yield %69 {at=18}
        }
        %70 = length %18 {axis=0 at=19} : i32
        %71 = add %70, %bm {at=19} : i32
        %72 = const {value=1 at=19} : i32
        %73 = sub %71, %72 {at=19} : i32
        %74 = div %73, %bm {at=19} : i32
        %75 = const {value=1 at=19} : i32
        %76, %77 = for %63, %74, %75, %62, %60 {at=19} : tile<f32, bn, width>, tile<f32, bn, width>
        region (%78 : i32, %79 : tile<f32, bn, width>, %80 : tile<f32, bn, width>) {
          %81 = const {value=0 at=20} : i32
          %82 = dim {dims=[bm] at=20} : i32
          %83 = mul %78, %82 {at=20} : i32
          %84 = load %18, %83, %81 {value=0 dims=[bm, width] at=20} : tile<f32, bm, width>
          %85 = const {value=0 at=21} : i32
          %86 = dim {dims=[bm] at=21} : i32
          %87 = mul %78, %86 {at=21} : i32
          %88 = load %19, %87, %85 {value=0 dims=[bm, width] at=21} : tile<f32, bm, width>
          %89 = dim {dims=[bn] at=22} : i32
          %90 = mul %50, %89 {at=22} : i32
          %91 = inBounds %24, %90 {dims=[bn] axis=0 at=22} : tile<bool, 1, bn>
          %92 = dim {dims=[bm] at=22} : i32
          %93 = mul %78, %92 {at=22} : i32
          %94 = inBounds %18, %93 {dims=[bm] axis=0 at=22} : tile<bool, 1, bm>
          %95 = transpose %94 {at=22} : tile<bool, bm, 1>
          %96 = and %91, %95 {at=22} : tile<bool, bm, bn>
          %97 = if %causal {at=23} : tile<bool, bm, bn>
          region {
            %98 = dim {dims=[bm] at=24} : i32
            %99 = mul %78, %98 {at=24} : i32
            %100 = coordinates %99 {dims=[bm] along=rows at=24} : tile<i32, bm, 1>
            %101 = add %100, %29 {at=24} : tile<i32, bm, 1>
            %102 = dim {dims=[bn] at=24} : i32
            %103 = mul %50, %102 {at=24} : i32
            %104 = coordinates %103 {dims=[bn] along=columns at=24} : tile<i32, 1, bn>
            %105 = ge %101, %104 {at=24} : tile<bool, bm, bn>
            %106 = and %96, %105 {at=24} : tile<bool, bm, bn>
            yield %106 {at=23}
          }
          region {
            yield %96 {at=23}
          }
          %107 = transpose %54 {at=25} : tile<f32, width, bn>
          %108 = dot %84, %107 {at=25} : tile<f32, bm, bn>
          %109 = mul %108, %scale {at=25} : tile<f32, bm, bn>
          %110 = const {value=0 at=25} : i32
          %111 = dim {dims=[bm] at=25} : i32
          %112 = mul %78, %111 {at=25} : i32
          %113 = load %21, %112, %110 {value=0 dims=[bm, 1] at=25} : tile<f32, bm, 1>
          %114 = sub %109, %113 {at=25} : tile<f32, bm, bn>
          %115 = exp %114 {at=26} : tile<f32, bm, bn>
          %116 = const {value=0 at=26} : f32
          %117 = select %97, %115, %116 {at=26} : tile<f32, bm, bn>
          %118 = transpose %58 {at=27} : tile<f32, width, bn>
          %119 = dot %88, %118 {at=27} : tile<f32, bm, bn>
          %120 = const {value=0 at=27} : i32
          %121 = dim {dims=[bm] at=27} : i32
          %122 = mul %78, %121 {at=27} : i32
          %123 = load %23, %122, %120 {value=0 dims=[bm, 1] at=27} : tile<f32, bm, 1>
          %124 = sub %119, %123 {at=27} : tile<f32, bm, bn>
          %125 = mul %117, %124 {at=27} : tile<f32, bm, bn>
          %126 = mul %125, %scale {at=27} : tile<f32, bm, bn>
          %127 = transpose %117 {at=28} : tile<f32, bn, bm>
          %128 = dot %127, %88, %79 {at=28} : tile<f32, bn, width>
          %129 = transpose %126 {at=29} : tile<f32, bn, bm>
          %130 = dot %129, %84, %80 {at=29} : tile<f32, bn, width>
          %131 = const {value=0 at=30} : i32
          %132 = const {value=0 at=30} : i32
          %133 = dim {dims=[bm] at=30} : i32
          %134 = mul %78, %133 {at=30} : i32
          %135 = load %26, %134, %132 {value=0 dims=[bm, width] at=30} : tile<f32, bm, width>
          %136 = dot %126, %54, %135 {at=30} : tile<f32, bm, width>
          %137 = dim {dims=[bm] at=30} : i32
          %138 = mul %78, %137 {at=30} : i32
          store %26, %138, %131, %136 {at=30}
          yield %128, %130 {at=19}
        }
        %139 = slice %dk, %17, %16 {at=31} : view<f32, 2, write>
        %140 = const {value=0 at=31} : i32
        %141 = dim {dims=[bn] at=31} : i32
        %142 = mul %50, %141 {at=31} : i32
        store %139, %142, %140, %77 {at=31}
        %143 = slice %dv, %17, %16 {at=32} : view<f32, 2, write>
        %144 = const {value=0 at=32} : i32
        %145 = dim {dims=[bn] at=32} : i32
        %146 = mul %50, %145 {at=32} : i32
        store %143, %146, %144, %76 {at=32}
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
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 48 : 32, _launch.Device.Kind == DeviceKind.Cpu ? 64 : 32];
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
            int _b6_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes);
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
            nint _b6 = _b5 + _b5_bytes;
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
            int _v10 = _v0.Length0 + @bm;
            int _v11 = _v10 - 1;
            int _v12 = CpuMath.Divide(_v11, @bm);
            for (int _i13 = 0; _i13 < _v12; _i13 += 1)
            {
                int _v14 = _i13 * bm;
                {
                    var _out15 = new TileWriter<float>(_v8, _v14, 0, width, _e0);
                    for (int _r = 0; _r < bm; _r++)
                    {
                        nint _out15_row = _out15.Row(_r);
                        var _s16 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v17 = _s16;
                                CpuMemory.StoreF32(_out15_row + 4 * _c, _v17);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v18 = _s16;
                                CpuMemory.StoreF32(_out15_row + 4 * _c, _v18, _n);
                            }
                        }
                        _out15.End(_r);
                    }
                }
            }
            int _v19 = _v6.Length0 + @bn;
            int _v20 = _v19 - 1;
            int _v21 = CpuMath.Divide(_v20, @bn);
            for (int _i22 = 0; _i22 < _v21; _i22 += 1)
            {
                int _v23 = _i22 * bn;
                int _v24 = _i22 * bn;
                int _v25;
                if (@causal)
                {
                    int _v26 = _i22 * @bn;
                    int _v27 = _v26 - _v9;
                    int _v28 = Math.Max(0, _v27);
                    int _v29 = CpuMath.Divide(_v28, @bm);
                    _v25 = _v29;
                }
                else
                {
                    _v25 = 0;
                }
                int _v30 = _v0.Length0 + @bm;
                int _v31 = _v30 - 1;
                int _v32 = CpuMath.Divide(_v31, @bm);
                {
                    for (int _r = 0; _r < bn; _r++)
                    {
                        var _s33 = Vector512.Create(0f);
                        var _s34 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v35 = _s33;
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v35);
                                var _v36 = _s34;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v36);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v37 = _s33;
                                CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v37);
                                var _v38 = _s34;
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v38);
                            }
                        }
                    }
                }
                for (int _i39 = _v25; _i39 < _v32; _i39 += 1)
                {
                    int _v40 = _i39 * bm;
                    int _v41 = _i39 * bm;
                    int _v42 = _i22 * bn;
                    int _v43 = _i39 * bm;
                    int _v44 = _i39 * bm;
                    int _v45 = _i22 * bn;
                    CpuDot.Multiply(CpuTile.Operand(_v0, _v40, 0, bm, width, _worker), CpuTile.Transposed(CpuTile.Operand(_v6, _v23, 0, bn, width, _worker)),
                        ref CpuMemory.Float(_b2), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                    int _v46 = _i39 * bm;
                    {
                        var _in47 = new TileReader<float>(_v3, _v46, 0, 1, 0f, _e1);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint _in47_row = _in47.Row(_r);
                            var _s48 = Vector512.Create(0);
                            var _s49 = Vector512.Create(_v6.Length0);
                            int _v50 = _v43 + _r;
                            var _s51 = Vector512.Create(_v50);
                            bool _v52 = _v50 >= 0;
                            var _s53 = Vector512.Create(_v52 ? -1 : 0);
                            var _s54 = Vector512.Create(0);
                            int _v55 = _v43 + _r;
                            var _s56 = Vector512.Create(_v55);
                            bool _v57 = _v55 < _v0.Length0;
                            var _s58 = Vector512.Create(_v57 ? -1 : 0);
                            var _s59 = Vector512.Create(_v0.Length0);
                            bool _v60 = _v52 & _v57;
                            var _s61 = Vector512.Create(_v60 ? -1 : 0);
                            int _v62 = _v44 + _r;
                            var _s63 = Vector512.Create(_v62);
                            int _v64 = _v62 + _v9;
                            var _s65 = Vector512.Create(_v64);
                            var _s66 = Vector512.Create(_v9);
                            var _s67 = Vector512.Create(@causal ? -1 : 0);
                            var _s68 = Vector512.Create(@scale);
                            float _v69 = CpuMemory.ReadF32(_in47_row);
                            var _s70 = Vector512.Create(_v69);
                            var _s71 = Vector512.Create(0f);
                            {
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v72 = Vector512.Create(_v42 + _c) + Vector512<int>.Indices;
                                    var _v73 = Vector512.GreaterThanOrEqual(_v72, _s48);
                                    var _v74 = Vector512.LessThan(_v72, _s49);
                                    var _v75 = _v73 & _v74;
                                    var _v76 = _v75 & _s61;
                                    var _v77 = Vector512.Create(_v45 + _c) + Vector512<int>.Indices;
                                    var _v78 = Vector512.GreaterThanOrEqual(_s65, _v77);
                                    var _v79 = _v76 & _v78;
                                    var _v80 = Vector512.ConditionalSelect(_s67, _v79, _v76);
                                    var _v81 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v82 = _v81 * _s68;
                                    var _v83 = _v82 - _s70;
                                    var _v84 = CpuMath.Exp(_v83);
                                    var _v85 = Vector512.ConditionalSelect(_v80.AsSingle(), _v84, _s71);
                                    CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c), _v85);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v86 = Vector512.Create(_v42 + _c) + Vector512<int>.Indices;
                                    var _v87 = Vector512.GreaterThanOrEqual(_v86, _s48);
                                    var _v88 = Vector512.LessThan(_v86, _s49);
                                    var _v89 = _v87 & _v88;
                                    var _v90 = _v89 & _s61;
                                    var _v91 = Vector512.Create(_v45 + _c) + Vector512<int>.Indices;
                                    var _v92 = Vector512.GreaterThanOrEqual(_s65, _v91);
                                    var _v93 = _v90 & _v92;
                                    var _v94 = Vector512.ConditionalSelect(_s67, _v93, _v90);
                                    var _v95 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v96 = _v95 * _s68;
                                    var _v97 = _v96 - _s70;
                                    var _v98 = CpuMath.Exp(_v97);
                                    var _v99 = Vector512.ConditionalSelect(_v94.AsSingle(), _v98, _s71);
                                    CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c), _v99);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(_v1, _v41, 0, bm, width, _worker), CpuTile.Transposed(CpuTile.Operand(_v7, _v24, 0, bn, width, _worker)),
                        ref CpuMemory.Float(_b4), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                    int _v100 = _i39 * bm;
                    {
                        var _in101 = new TileReader<float>(_v5, _v100, 0, 1, 0f, _e2);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint _in101_row = _in101.Row(_r);
                            float _v102 = CpuMemory.ReadF32(_in101_row);
                            var _s103 = Vector512.Create(_v102);
                            var _s104 = Vector512.Create(@scale);
                            {
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v105 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v106 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v107 = _v106 - _s103;
                                    var _v108 = _v105 * _v107;
                                    var _v109 = _v108 * _s104;
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v109);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v110 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v111 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v112 = _v111 - _s103;
                                    var _v113 = _v110 * _v112;
                                    var _v114 = _v113 * _s104;
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v114);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(_b3, CpuTile.Stride(bn), 1, bm, bn)), CpuTile.Operand(_v1, _v41, 0, bm, width, _worker),
                        ref CpuMemory.Float(_b0), CpuTile.Stride(width), bn, width, bm, true, _worker);
                    CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(_b5, CpuTile.Stride(bn), 1, bm, bn)), CpuTile.Operand(_v0, _v40, 0, bm, width, _worker),
                        ref CpuMemory.Float(_b1), CpuTile.Stride(width), bn, width, bm, true, _worker);
                    int _v115 = _i39 * bm;
                    {
                        var _in116 = new TileReader<float>(_v8, _v115, 0, width, 0f, _e3);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint _in116_row = _in116.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v117 = CpuMemory.LoadF32(_in116_row + 4 * _c);
                                    CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(width) + _c), _v117);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v118 = CpuMemory.LoadF32(_in116_row + 4 * _c, _n);
                                    CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(width) + _c), _v118);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(_b5, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(_v6, _v23, 0, bn, width, _worker),
                        ref CpuMemory.Float(_b6), CpuTile.Stride(width), bm, width, bn, true, _worker);
                    int _v119 = _i39 * bm;
                    {
                        var _out120 = new TileWriter<float>(_v8, _v119, 0, width, _e4);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint _out120_row = _out120.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v121 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    CpuMemory.StoreF32(_out120_row + 4 * _c, _v121);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v122 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    CpuMemory.StoreF32(_out120_row + 4 * _c, _v122, _n);
                                }
                            }
                            _out120.End(_r);
                        }
                    }
                }
                ViewArgument _v123 = CpuViews.Slice(@dk, 4, _grid1, _grid0);
                int _v124 = _i22 * bn;
                ViewArgument _v125 = CpuViews.Slice(@dv, 4, _grid1, _grid0);
                int _v126 = _i22 * bn;
                {
                    var _out127 = new TileWriter<float>(_v123, _v124, 0, width, _e5);
                    var _out128 = new TileWriter<float>(_v125, _v126, 0, width, _e6);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _out127_row = _out127.Row(_r);
                        nint _out128_row = _out128.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v129 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out127_row + 4 * _c, _v129);
                                var _v130 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out128_row + 4 * _c, _v130);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v131 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out127_row + 4 * _c, _v131, _n);
                                var _v132 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_out128_row + 4 * _c, _v132, _n);
                            }
                        }
                        _out127.End(_r);
                        _out128.End(_r);
                    }
                }
            }
        }
    }
}
