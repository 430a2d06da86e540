private static partial class WeightGradient_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.MatMul.WeightGradient<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.MatMul.WeightGradient<bf16>
    param view %dy : view<bf16, 2>
    param view %x : view<bf16, 2>
    param view %dw : view<f32, 2, write>
    param tune %bm : i32 in [64, 32] cpu [192, 96, 64, 48, 384, 576]
    param tune %bn : i32 in [64, 32] cpu [384, 1024, 256, 128, 64]
    param tune %bk : i32 in [32, 16] cpu [1024, 512]
    statement 1 "var (m, n) = Grid.Over(Tile.Count(dy.Length(1), bm), Tile.Count(x.Length(1), bn));"
    statement 2 "var sum = dw.Load((m, n), (bm, bn));"
    statement 3 "for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)"
    statement 4 "sum = Tile.Dot(dy.Load((k, m), (bk, bm)).T, x.Load((k, n), (bk, bn)), sum);"
    statement 5 "dw.Store((m, n), sum);"
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
    body (%m : i32, %n : i32) {
      %18 = dim {dims=[bm] at=2} : i32
      %19 = mul %m, %18 {at=2} : i32
      %20 = dim {dims=[bn] at=2} : i32
      %21 = mul %n, %20 {at=2} : i32
      %sum = load %dw, %19, %21 {value=0 dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %23 = const {value=0 at=3} : i32
      %24 = length %dy {axis=0 at=3} : i32
      %25 = add %24, %bk {at=3} : i32
      %26 = const {value=1 at=3} : i32
      %27 = sub %25, %26 {at=3} : i32
      %28 = div %27, %bk {at=3} : i32
      %29 = const {value=1 at=3} : i32
      %sum.2 = for %23, %28, %29, %sum {at=3} : tile<f32, bm, bn>
      region (%k : i32, %sum.3 : tile<f32, bm, bn>) {
        %33 = dim {dims=[bk] at=4} : i32
        %34 = mul %k, %33 {at=4} : i32
        %35 = dim {dims=[bm] at=4} : i32
        %36 = mul %m, %35 {at=4} : i32
        %37 = load %dy, %34, %36 {value=0 dims=[bk, bm] at=4} : tile<bf16, bk, bm>
        %38 = transpose %37 {at=4} : tile<bf16, bm, bk>
        %39 = dim {dims=[bk] at=4} : i32
        %40 = mul %k, %39 {at=4} : i32
        %41 = dim {dims=[bn] at=4} : i32
        %42 = mul %n, %41 {at=4} : i32
        %43 = load %x, %40, %42 {value=0 dims=[bk, bn] at=4} : tile<bf16, bk, bn>
        %sum.4 = dot %38, %43, %sum.3 {at=4} : tile<f32, bm, bn>
        yield %sum.4 {at=3}
      }
      %45 = dim {dims=[bm] at=5} : i32
      %46 = mul %m, %45 {at=5} : i32
      %47 = dim {dims=[bn] at=5} : i32
      %48 = mul %n, %47 {at=5} : i32
      store %dw, %46, %48, %sum.2 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "44e862fa102b", Tuned = new string[] { "bm", "bn", "bk" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "dy"), new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "dw") }, Assembly = typeof(WeightGradient_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_dy, Tensor<BFloat16> _tensor_x, Tensor<float> _tensor_dw)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @dw = _launch.Argument(_tensor_dw, 2, _handle.Name, "dw");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @dy, @x, @dw };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 192 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 384 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        Launch.RequireExtent(bm, _handle.Name, "bm");
        Launch.RequireExtent(bn, _handle.Name, "bn");
        Launch.RequireExtent(bk, _handle.Name, "bk");
        int _v0 = @dy.Length1 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @x.Length1 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @bm, @bn, @bk };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @dy, Tensor<BFloat16> @x, Tensor<float> @dw, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.MatMul.WeightGradient<BFloat16>(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@x), InterpreterViews.View(@dw), @bm, @bn, @bk));

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
            int m = _program % grid0;
            _program /= grid0;
            int n = _program;
            int _e0_bytes = CpuTile.Bytes(1, bn);
            int _e1_bytes = CpuTile.Bytes(1, bm);
            int _e2_bytes = CpuTile.Bytes(1, bn);
            int _e3_bytes = CpuTile.Bytes(1, bn);
            int sum_tile_home_bytes = CpuTile.Bytes(bm, bn);
            int dy_tile_bytes = CpuTile.Bytes(bk, bm);
            int x_tile_bytes = CpuTile.Bytes(bk, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + sum_tile_home_bytes + dy_tile_bytes + x_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint sum_tile_home = _e3 + _e3_bytes;
            nint dy_tile = sum_tile_home + sum_tile_home_bytes;
            nint x_tile = dy_tile + dy_tile_bytes;
            // var sum = dw.Load((m, n), (bm, bn));
            int _v0 = m * bm;
            int _v1 = n * bn;
            // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
            int _v2 = CpuMath.Divide((@dy.Length0 + @bk) - 1, @bk);
            // var sum = dw.Load((m, n), (bm, bn));
            bool sum_tile_placed = CpuTile.FitsInPart(@dw, _v0, _v1, bm, bn);
            nint sum_tile = sum_tile_placed ? CpuTile.Address(@dw, _v0, _v1) : sum_tile_home;
            int sum_tile_rows = sum_tile_placed ? Math.Min(bm, @dw.Length0 - _v0) : bm;
            int sum_tile_columns = sum_tile_placed ? Math.Min(bn, @dw.Length1 - _v1) : bn;
            nint sum_tile_stride = sum_tile_placed ? @dw.Stride0 : CpuTile.Stride(bn);
            if (!sum_tile_placed)
            {
                var dw_in = new TileReader<float>(@dw, _v0, _v1, bn, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint dw_in_row = dw_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum = CpuMemory.LoadF32(dw_in_row + 4 * _c);
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_2 = CpuMemory.LoadF32(dw_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum_2);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(dy.Length(0), bk); k++)
            for (int k = 0; k < _v2; k += 1)
            {
                // sum = Tile.Dot(dy.Load((k, m), (bk, bm)).T, x.Load((k, n), (bk, bn)), sum);
                int _v3 = k * bk;
                {
                    var dy_in = new TileReader<BFloat16>(@dy, _v3, _v0, bm, 0f, _e1);
                    var x_in = new TileReader<BFloat16>(@x, _v3, _v1, bn, 0f, _e2);
                    for (int _r = 0; _r < bk; _r++)
                    {
                        nint dy_in_row = dy_in.Row(_r);
                        nint x_in_row = x_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bm - 16; _c += 16)
                            {
                                var _v4 = CpuMemory.LoadBF16(dy_in_row + 2 * _c);
                                CpuMemory.StoreF32(dy_tile + 4 * (_r * CpuTile.Stride(bm) + _c), _v4);
                            }
                            if (_c < bm)
                            {
                                int _n = bm - _c;
                                var _v5 = CpuMemory.LoadBF16(dy_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(dy_tile + 4 * (_r * CpuTile.Stride(bm) + _c), _v5);
                            }
                        }
                        {
                            int _c = 0;
                            for (; _c <= bn - 16; _c += 16)
                            {
                                var _v6 = CpuMemory.LoadBF16(x_in_row + 2 * _c);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(bn) + _c), _v6);
                            }
                            if (_c < bn)
                            {
                                int _n = bn - _c;
                                var _v7 = CpuMemory.LoadBF16(x_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(bn) + _c), _v7);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(dy_tile, CpuTile.Stride(bm), 1, Math.Clamp(@dy.Length0 - _v3, 0, bk), Math.Clamp(@dy.Length1 - _v0, 0, bm))), CpuTile.Operand(x_tile, CpuTile.Stride(bn), 1, Math.Clamp(@x.Length0 - _v3, 0, bk), Math.Clamp(@x.Length1 - _v1, 0, bn)),
                    ref CpuMemory.Float(sum_tile), sum_tile_stride, sum_tile_rows, sum_tile_columns, bk, true, _worker);
            }
            // dw.Store((m, n), sum);
            if (!sum_tile_placed)
            {
                var dw_out = new TileWriter<float>(@dw, _v0, _v1, bn, _e3);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint dw_out_row = dw_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(dw_out_row + 4 * _c, sum_3);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(dw_out_row + 4 * _c, sum_4, _n);
                        }
                    }
                    dw_out.End(_r);
                }
            }
        }
    }
}
