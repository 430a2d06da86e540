internal static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.GatedProduct.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.GatedProduct.Forward<bf16>
    param view %x : view<bf16, 2>
    param view %gateWeight : view<bf16, 2>
    param view %upWeight : view<bf16, 2>
    param view %h : view<bf16, 2, write>
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
        %39 = load %x, %36, %38 {value=0 dims=[bm, bk] at=5} : tile<bf16, bm, bk>
        %40 = dim {dims=[bn] at=6} : i32
        %41 = mul %18, %40 {at=6} : i32
        %42 = dim {dims=[bk] at=6} : i32
        %43 = mul %32, %42 {at=6} : i32
        %44 = load %gateWeight, %41, %43 {value=0 dims=[bn, bk] at=6} : tile<bf16, bn, bk>
        %45 = transpose %44 {at=6} : tile<bf16, bk, bn>
        %46 = dot %39, %45, %33 {at=6} : tile<f32, bm, bn>
        %47 = dim {dims=[bn] at=7} : i32
        %48 = mul %18, %47 {at=7} : i32
        %49 = dim {dims=[bk] at=7} : i32
        %50 = mul %32, %49 {at=7} : i32
        %51 = load %upWeight, %48, %50 {value=0 dims=[bn, bk] at=7} : tile<bf16, bn, bk>
        %52 = transpose %51 {at=7} : tile<bf16, bk, bn>
        %53 = dot %39, %52, %34 {at=7} : tile<f32, bm, bn>
        yield %46, %53 {at=4}
      }
      %54 = sigmoid %30 {at=9} : tile<f32, bm, bn>
      %55 = mul %30, %54 {at=9} : tile<f32, bm, bn>
      %56 = mul %55, %31 {at=9} : tile<f32, bm, bn>
      %57 = cast %56 {at=8} : tile<bf16, bm, bn>
      %58 = dim {dims=[bm] at=8} : i32
      %59 = mul %17, %58 {at=8} : i32
      %60 = dim {dims=[bn] at=8} : i32
      %61 = mul %18, %60 {at=8} : i32
      store %h, %59, %61, %57 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn", "bk"], Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_gateWeight, Tensor<BFloat16> _tensor_upWeight, Tensor<BFloat16> _tensor_h)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gateWeight = _launch.Argument(_tensor_gateWeight, 2, _handle.Name, "gateWeight");
        ViewArgument @upWeight = _launch.Argument(_tensor_upWeight, 2, _handle.Name, "upWeight");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 2, ViewAccess.Read, "x"), new ViewUse(@gateWeight, 2, ViewAccess.Read, "gateWeight"), new ViewUse(@upWeight, 2, ViewAccess.Read, "upWeight"), new ViewUse(@h, 2, ViewAccess.Write, "h"));
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

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @gateWeight, Tensor<BFloat16> @upWeight, Tensor<BFloat16> @h, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => Forward<BFloat16>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gateWeight), InterpreterViews.ReadView(@upWeight), InterpreterViews.View(@h), @bm, @bn, @bk));

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
            int _e0_bytes = CpuTile.Bytes(1, bk);
            int _e1_bytes = CpuTile.Bytes(1, bk);
            int _e2_bytes = CpuTile.Bytes(1, bk);
            int _e3_bytes = CpuTile.Bytes(1, bn);
            int _b0_bytes = CpuTile.Bytes(bm, bn);
            int _b1_bytes = CpuTile.Bytes(bm, bn);
            int _b2_bytes = CpuTile.Bytes(bm, bk);
            int _b3_bytes = CpuTile.Bytes(bn, bk);
            int _b4_bytes = CpuTile.Bytes(bn, bk);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0 = _e3 + _e3_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
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
                {
                    var _in14 = new TileReader<BFloat16>(@x, _v10, _v11, bk, 0f, _e0);
                    for (int _r = 0; _r < bm; _r++)
                    {
                        nint _in14_row = _in14.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bk - 16; _c += 16)
                            {
                                var _v15 = CpuMemory.LoadBF16(_in14_row + 2 * _c);
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(bk) + _c), _v15);
                            }
                            if (_c < bk)
                            {
                                int _n = bk - _c;
                                var _v16 = CpuMemory.LoadBF16(_in14_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(bk) + _c), _v16);
                            }
                        }
                    }
                }
                {
                    var _in17 = new TileReader<BFloat16>(@gateWeight, _v12, _v13, bk, 0f, _e1);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _in17_row = _in17.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bk - 16; _c += 16)
                            {
                                var _v18 = CpuMemory.LoadBF16(_in17_row + 2 * _c);
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bk) + _c), _v18);
                            }
                            if (_c < bk)
                            {
                                int _n = bk - _c;
                                var _v19 = CpuMemory.LoadBF16(_in17_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(bk) + _c), _v19);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(bk), 1, Math.Clamp(@x.Length0 - _v10, 0, bm), Math.Clamp(@x.Length1 - _v11, 0, bk)), CpuTile.Transposed(CpuTile.Operand(_b3, CpuTile.Stride(bk), 1, Math.Clamp(@gateWeight.Length0 - _v12, 0, bn), Math.Clamp(@gateWeight.Length1 - _v13, 0, bk))),
                    ref CpuMemory.Float(_b0), CpuTile.Stride(bn), bm, bn, bk, _i9 > 0, _worker);
                int _v20 = _grid1 * bn;
                int _v21 = _i9 * bk;
                {
                    var _in22 = new TileReader<BFloat16>(@upWeight, _v20, _v21, bk, 0f, _e2);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint _in22_row = _in22.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bk - 16; _c += 16)
                            {
                                var _v23 = CpuMemory.LoadBF16(_in22_row + 2 * _c);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(bk) + _c), _v23);
                            }
                            if (_c < bk)
                            {
                                int _n = bk - _c;
                                var _v24 = CpuMemory.LoadBF16(_in22_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(bk) + _c), _v24);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b2, CpuTile.Stride(bk), 1, Math.Clamp(@x.Length0 - _v10, 0, bm), Math.Clamp(@x.Length1 - _v11, 0, bk)), CpuTile.Transposed(CpuTile.Operand(_b4, CpuTile.Stride(bk), 1, Math.Clamp(@upWeight.Length0 - _v20, 0, bn), Math.Clamp(@upWeight.Length1 - _v21, 0, bk))),
                    ref CpuMemory.Float(_b1), CpuTile.Stride(bn), bm, bn, bk, _i9 > 0, _worker);
            }
            int _v25 = _grid0 * bm;
            int _v26 = _grid1 * bn;
            {
                var _out27 = new TileWriter<BFloat16>(@h, _v25, _v26, bn, _e3);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out27_row = _out27.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v28 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v29 = CpuMath.Sigmoid(_v28);
                            var _v30 = _v28 * _v29;
                            var _v31 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v32 = _v30 * _v31;
                            var _v33 = CpuMath.RoundToBFloat16(_v32);
                            CpuMemory.StoreBF16(_out27_row + 2 * _c, _v33);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v34 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v35 = CpuMath.Sigmoid(_v34);
                            var _v36 = _v34 * _v35;
                            var _v37 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v38 = _v36 * _v37;
                            var _v39 = CpuMath.RoundToBFloat16(_v38);
                            CpuMemory.StoreBF16(_out27_row + 2 * _c, _v39, _n);
                        }
                    }
                    _out27.End(_r);
                }
            }
        }
    }
}
