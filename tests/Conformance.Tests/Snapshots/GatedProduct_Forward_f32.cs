internal static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.GatedProduct.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.GatedProduct.Forward<f32>
    param view %x : view<f32, 2>
    param view %gateWeight : view<f32, 2>
    param view %upWeight : view<f32, 2>
    param view %h : view<f32, 2, write>
    param tune %bm : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bn : i32 in [64, 32] cpu [128, 256, 64]
    param tune %bk : i32 in [32, 64] cpu [1024, 512]
    grid {
      %7 = length %x {axis=0 at=1} : i32
      %8 = add %7, %bm {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %bm {at=1} : i32
      %12 = length %gateWeight {axis=0 at=1} : i32
      %13 = add %12, %bn {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %bn {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%17 : i32, %18 : i32) {
      %19 = const {value=0 at=2} : f32
      %20 = full %19 {dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %21 = const {value=0 at=3} : f32
      %22 = full %21 {dims=[bm, bn] at=3} : tile<f32, bm, bn>
      %23 = const {value=0 at=4} : i32
      %24 = length %x {axis=1 at=4} : i32
      %25 = add %24, %bk {at=4} : i32
      %26 = const {value=1 at=4} : i32
      %27 = sub %25, %26 {at=4} : i32
      %28 = div %27, %bk {at=4} : i32
      %29 = const {value=1 at=4} : i32
      %30, %31 = for %23, %28, %29, %20, %22 {at=4} : tile<f32, bm, bn>, tile<f32, bm, bn>
      region (%32 : i32, %33 : tile<f32, bm, bn>, %34 : tile<f32, bm, bn>) {
        %35 = dim {dims=[bm] at=5} : i32
        %36 = mul %17, %35 {at=5} : i32
        %37 = dim {dims=[bk] at=5} : i32
        %38 = mul %32, %37 {at=5} : i32
        %39 = load %x, %36, %38 {value=0 dims=[bm, bk] at=5} : tile<f32, bm, bk>
        %40 = dim {dims=[bn] at=6} : i32
        %41 = mul %18, %40 {at=6} : i32
        %42 = dim {dims=[bk] at=6} : i32
        %43 = mul %32, %42 {at=6} : i32
        %44 = load %gateWeight, %41, %43 {value=0 dims=[bn, bk] at=6} : tile<f32, bn, bk>
        %45 = transpose %44 {at=6} : tile<f32, bk, bn>
        %46 = dot %39, %45, %33 {at=6} : tile<f32, bm, bn>
        %47 = dim {dims=[bn] at=7} : i32
        %48 = mul %18, %47 {at=7} : i32
        %49 = dim {dims=[bk] at=7} : i32
        %50 = mul %32, %49 {at=7} : i32
        %51 = load %upWeight, %48, %50 {value=0 dims=[bn, bk] at=7} : tile<f32, bn, bk>
        %52 = transpose %51 {at=7} : tile<f32, bk, bn>
        %53 = dot %39, %52, %34 {at=7} : tile<f32, bm, bn>
        yield %46, %53 {at=4}
      }
      %54 = sigmoid %30 {at=9} : tile<f32, bm, bn>
      %55 = mul %30, %54 {at=9} : tile<f32, bm, bn>
      %56 = mul %55, %31 {at=9} : tile<f32, bm, bn>
      %57 = dim {dims=[bm] at=8} : i32
      %58 = mul %17, %57 {at=8} : i32
      %59 = dim {dims=[bn] at=8} : i32
      %60 = mul %18, %59 {at=8} : i32
      store %h, %58, %60, %56 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn", "bk"], Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_gateWeight, Tensor<float> _tensor_upWeight, Tensor<float> _tensor_h)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gateWeight = _launch.Argument(_tensor_gateWeight, 2, _handle.Name, "gateWeight");
        ViewArgument @upWeight = _launch.Argument(_tensor_upWeight, 2, _handle.Name, "upWeight");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@gateWeight, 4, ViewAccess.Read, "gateWeight"), new ViewUse(@upWeight, 4, ViewAccess.Read, "upWeight"), new ViewUse(@h, 4, ViewAccess.Write, "h"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 128 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32];
        _launch.Choose(_handle, _tuned, [], [@x, @gateWeight, @upWeight, @h]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @x.Length0, @h.Length0);
        int _v0 = @x.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @gateWeight.Length0 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @gateWeight = @gateWeight, @upWeight = @upWeight, @h = @h, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_gateWeight, _tensor_upWeight, _tensor_h, @bm, @bn, @bk);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@bm, @bn, @bk],
                    [@x, @gateWeight, @upWeight, @h], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @gateWeight, Tensor<float> @upWeight, Tensor<float> @h, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => Forward<float>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gateWeight), InterpreterViews.ReadView(@upWeight), InterpreterViews.View(@h), @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @gateWeight;
        public ViewArgument @upWeight;
        public ViewArgument @h;
        public int @bm;
        public int @bn;
        public int @bk;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, bn);
            int _b0_bytes = CpuTile.Bytes(bm, bn);
            int _b1_bytes = CpuTile.Bytes(bm, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + _b0_bytes + _b1_bytes);
            nint _b0 = _e0 + _e0_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = @x.Length1 + @bk;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @bk);
            if (0 >= _v2)
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    var _s3 = Vector512.Create(0f);
                    var _s4 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v5 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c), _v5);
                            var _v6 = _s4;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(bn) + _c), _v6);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v7 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c), _v7);
                            var _v8 = _s4;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(bn) + _c), _v8);
                        }
                    }
                }
            }
            for (int _i9 = 0; _i9 < _v2; _i9 += 1)
            {
                int _v10 = _grid0 * bm;
                int _v11 = _i9 * bk;
                int _v12 = _grid1 * bn;
                int _v13 = _i9 * bk;
                CpuDot.Multiply(CpuTile.Operand(@x, _v10, _v11, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(@gateWeight, _v12, _v13, bn, bk, _worker)),
                    ref CpuMemory.Float(_b0), CpuTile.Stride(bn), bm, bn, bk, _i9 > 0, _worker);
                int _v14 = _grid1 * bn;
                int _v15 = _i9 * bk;
                CpuDot.Multiply(CpuTile.Operand(@x, _v10, _v11, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(@upWeight, _v14, _v15, bn, bk, _worker)),
                    ref CpuMemory.Float(_b1), CpuTile.Stride(bn), bm, bn, bk, _i9 > 0, _worker);
            }
            int _v16 = _grid0 * bm;
            int _v17 = _grid1 * bn;
            {
                var _out18 = new TileWriter<float>(@h, _v16, _v17, bn, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out18_row = _out18.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v20 = CpuMath.Sigmoid(_v19);
                            var _v21 = _v19 * _v20;
                            var _v22 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v23 = _v21 * _v22;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v23);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v24 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v25 = CpuMath.Sigmoid(_v24);
                            var _v26 = _v24 * _v25;
                            var _v27 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v28 = _v26 * _v27;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v28, _n);
                        }
                    }
                    _out18.End(_r);
                }
            }
        }
    }
}
