internal static partial class WeightGradient_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.MatMul.WeightGradient<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.MatMul.WeightGradient<bf16>
    param view %dy : view<bf16, 2>
    param view %x : view<bf16, 2>
    param view %dw : view<f32, 2, write>
    param tune %bm : i32 in [64, 32] cpu [192, 96, 64, 48]
    param tune %bn : i32 in [64, 32] cpu [384, 1024, 256, 128, 64]
    param tune %bk : i32 in [32, 16] cpu [1024, 512]
    grid {
      %6 = length %dy {axis=1 at=1} : i32
      %7 = add %6, %bm {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %bm {at=1} : i32
      %11 = length %x {axis=1 at=1} : i32
      %12 = add %11, %bn {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %bn {at=1} : i32
      yield %10, %15 {at=1}
    }
    body (%16 : i32, %17 : i32) {
      %18 = dim {dims=[bm] at=2} : i32
      %19 = mul %16, %18 {at=2} : i32
      %20 = dim {dims=[bn] at=2} : i32
      %21 = mul %17, %20 {at=2} : i32
      %22 = load %dw, %19, %21 {value=0 dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %23 = const {value=0 at=3} : i32
      %24 = length %dy {axis=0 at=3} : i32
      %25 = add %24, %bk {at=3} : i32
      %26 = const {value=1 at=3} : i32
      %27 = sub %25, %26 {at=3} : i32
      %28 = div %27, %bk {at=3} : i32
      %29 = const {value=1 at=3} : i32
      %30 = for %23, %28, %29, %22 {at=3} : tile<f32, bm, bn>
      region (%31 : i32, %32 : tile<f32, bm, bn>) {
        %33 = dim {dims=[bk] at=4} : i32
        %34 = mul %31, %33 {at=4} : i32
        %35 = dim {dims=[bm] at=4} : i32
        %36 = mul %16, %35 {at=4} : i32
        %37 = load %dy, %34, %36 {value=0 dims=[bk, bm] at=4} : tile<bf16, bk, bm>
        %38 = transpose %37 {at=4} : tile<bf16, bm, bk>
        %39 = dim {dims=[bk] at=4} : i32
        %40 = mul %31, %39 {at=4} : i32
        %41 = dim {dims=[bn] at=4} : i32
        %42 = mul %17, %41 {at=4} : i32
        %43 = load %x, %40, %42 {value=0 dims=[bk, bn] at=4} : tile<bf16, bk, bn>
        %44 = dot %38, %43, %32 {at=4} : tile<f32, bm, bn>
        yield %44 {at=3}
      }
      %45 = dim {dims=[bm] at=5} : i32
      %46 = mul %16, %45 {at=5} : i32
      %47 = dim {dims=[bn] at=5} : i32
      %48 = mul %17, %47 {at=5} : i32
      store %dw, %46, %48, %30 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn", "bk"], Assembly = typeof(WeightGradient_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_dy, Tensor<BFloat16> _tensor_x, Tensor<float> _tensor_dw)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @dw = _launch.Argument(_tensor_dw, 2, _handle.Name, "dw");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@dy, 2, ViewAccess.Read, "dy"), new ViewUse(@x, 2, ViewAccess.Read, "x"), new ViewUse(@dw, 4, ViewAccess.Write, "dw"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 192 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 384 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32];
        _launch.Choose(_handle, _tuned, [], [@dy, @x, @dw]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        int _v0 = @dy.Length1 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @x.Length1 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @dy = @dy, @x = @x, @dw = @dw, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dy, _tensor_x, _tensor_dw, @bm, @bn, @bk);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@bm, @bn, @bk],
                    [@dy, @x, @dw], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @dy, Tensor<BFloat16> @x, Tensor<float> @dw, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => WeightGradient<BFloat16>(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@x), InterpreterViews.View(@dw), @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dy;
        public ViewArgument @x;
        public ViewArgument @dw;
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
            int _e1_bytes = CpuTile.Bytes(1, bm);
            int _e2_bytes = CpuTile.Bytes(1, bn);
            int _e3_bytes = CpuTile.Bytes(1, bn);
            int _b0_home_bytes = CpuTile.Bytes(bm, bn);
            int _b1_bytes = CpuTile.Bytes(bk, bm);
            int _b2_bytes = CpuTile.Bytes(bk, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _b0_home_bytes + _b1_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _b0_home = _e3 + _e3_bytes;
            nint _b1 = _b0_home + _b0_home_bytes;
            nint _b2 = _b1 + _b1_bytes;
            int _v0 = _grid0 * bm;
            int _v1 = _grid1 * bn;
            int _v2 = @dy.Length0 + @bk;
            int _v3 = _v2 - 1;
            int _v4 = CpuMath.Divide(_v3, @bk);
            int _v5 = _grid0 * bm;
            int _v6 = _grid1 * bn;
            bool _b0_placed = CpuTile.FitsInPart(@dw, _v5, _v6, bm, bn);
            nint _b0 = _b0_placed ? CpuTile.Address(@dw, _v5, _v6) : _b0_home;
            int _b0_rows = _b0_placed ? Math.Min(bm, @dw.Length0 - _v5) : bm;
            int _b0_columns = _b0_placed ? Math.Min(bn, @dw.Length1 - _v6) : bn;
            nint _b0_stride = _b0_placed ? @dw.Stride0 : CpuTile.Stride(bn);
            if (!_b0_placed)
            {
                var _in7 = new TileReader<float>(@dw, _v0, _v1, bn, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _in7_row = _in7.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_in7_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v8);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v9 = CpuMemory.LoadF32(_in7_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * _b0_stride + _c), _v9);
                        }
                    }
                }
            }
            for (int _i10 = 0; _i10 < _v4; _i10 += 1)
            {
                int _v11 = _i10 * bk;
                int _v12 = _grid0 * bm;
                int _v13 = _i10 * bk;
                int _v14 = _grid1 * bn;
                {
                    var _in15 = new TileReader<BFloat16>(@dy, _v11, _v12, bm, 0f, _e1);
                    var _in16 = new TileReader<BFloat16>(@x, _v13, _v14, bn, 0f, _e2);
                    for (int _r = 0; _r < bk; _r++)
                    {
                        nint _in15_row = _in15.Row(_r);
                        nint _in16_row = _in16.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bm - 16; _c += 16)
                            {
                                var _v17 = CpuMemory.LoadBF16(_in15_row + 2 * _c);
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(bm) + _c), _v17);
                            }
                            if (_c < bm)
                            {
                                int _n = bm - _c;
                                var _v18 = CpuMemory.LoadBF16(_in15_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(bm) + _c), _v18);
                            }
                        }
                        {
                            int _c = 0;
                            for (; _c <= bn - 16; _c += 16)
                            {
                                var _v19 = CpuMemory.LoadBF16(_in16_row + 2 * _c);
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c), _v19);
                            }
                            if (_c < bn)
                            {
                                int _n = bn - _c;
                                var _v20 = CpuMemory.LoadBF16(_in16_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c), _v20);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(_b1, CpuTile.Stride(bm), 1, Math.Clamp(@dy.Length0 - _v11, 0, bk), Math.Clamp(@dy.Length1 - _v12, 0, bm))), CpuTile.Operand(_b2, CpuTile.Stride(bn), 1, Math.Clamp(@x.Length0 - _v13, 0, bk), Math.Clamp(@x.Length1 - _v14, 0, bn)),
                    ref CpuMemory.Float(_b0), _b0_stride, _b0_rows, _b0_columns, bk, true, _worker);
            }
            if (!_b0_placed)
            {
                var _out21 = new TileWriter<float>(@dw, _v5, _v6, bn, _e3);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out21_row = _out21.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v22 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out21_row + 4 * _c, _v22);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v23 = CpuMemory.LoadF32(_b0 + 4 * (_r * _b0_stride + _c));
                            CpuMemory.StoreF32(_out21_row + 4 * _c, _v23, _n);
                        }
                    }
                    _out21.End(_r);
                }
            }
        }
    }
}
