private static partial class ForwardAdd_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.MatMul.ForwardAdd<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.MatMul.ForwardAdd<bf16>
    param view %x : view<bf16, 2>
    param view %w : view<bf16, 2>
    param view %residual : view<bf16, 2>
    param view %y : view<bf16, 2, write>
    param tune %bm : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bn : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bk : i32 in [32, 64] cpu [1024, 512]
    statement 1 "var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(w.Length(0), bn));"
    statement 2 "var sum = residual.Load((m, n), (bm, bn)).To<float>();"
    statement 3 "for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)"
    statement 4 "sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);"
    statement 5 "y.Store((m, n), sum.To<TElement>());"
    grid {
      %7 = length %x {axis=0 at=1} : i32
      %8 = add %7, %bm {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %bm {at=1} : i32
      %12 = length %w {axis=0 at=1} : i32
      %13 = add %12, %bn {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %bn {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%m : i32, %n : i32) {
      %19 = dim {dims=[bm] at=2} : i32
      %20 = mul %m, %19 {at=2} : i32
      %21 = dim {dims=[bn] at=2} : i32
      %22 = mul %n, %21 {at=2} : i32
      %23 = load %residual, %20, %22 {value=0 dims=[bm, bn] at=2} : tile<bf16, bm, bn>
      %sum = cast %23 {at=2} : tile<f32, bm, bn>
      %25 = const {value=0 at=3} : i32
      %26 = length %x {axis=1 at=3} : i32
      %27 = add %26, %bk {at=3} : i32
      %28 = const {value=1 at=3} : i32
      %29 = sub %27, %28 {at=3} : i32
      %30 = div %29, %bk {at=3} : i32
      %31 = const {value=1 at=3} : i32
      %sum.2 = for %25, %30, %31, %sum {at=3} : tile<f32, bm, bn>
      region (%k : i32, %sum.3 : tile<f32, bm, bn>) {
        %35 = dim {dims=[bm] at=4} : i32
        %36 = mul %m, %35 {at=4} : i32
        %37 = dim {dims=[bk] at=4} : i32
        %38 = mul %k, %37 {at=4} : i32
        %39 = load %x, %36, %38 {value=0 dims=[bm, bk] at=4} : tile<bf16, bm, bk>
        %40 = dim {dims=[bn] at=4} : i32
        %41 = mul %n, %40 {at=4} : i32
        %42 = dim {dims=[bk] at=4} : i32
        %43 = mul %k, %42 {at=4} : i32
        %44 = load %w, %41, %43 {value=0 dims=[bn, bk] at=4} : tile<bf16, bn, bk>
        %45 = transpose %44 {at=4} : tile<bf16, bk, bn>
        %sum.4 = dot %39, %45, %sum.3 {at=4} : tile<f32, bm, bn>
        yield %sum.4 {at=3}
      }
      %47 = cast %sum.2 {at=5} : tile<bf16, bm, bn>
      %48 = dim {dims=[bm] at=5} : i32
      %49 = mul %m, %48 {at=5} : i32
      %50 = dim {dims=[bn] at=5} : i32
      %51 = mul %n, %50 {at=5} : i32
      store %y, %49, %51, %47 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "bf89225fa06f", Tuned = new string[] { "bm", "bn", "bk" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Read, "w"), new ViewParameter(2, ViewAccess.Read, "residual"), new ViewParameter(2, ViewAccess.Write, "y") }, Assembly = typeof(ForwardAdd_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_w, Tensor<BFloat16> _tensor_residual, Tensor<BFloat16> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @residual = _launch.Argument(_tensor_residual, 2, _handle.Name, "residual");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @w, @residual, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @x.Length0, @y.Length0);
        Launch.RequireExtent(bm, _handle.Name, "bm");
        Launch.RequireExtent(bn, _handle.Name, "bn");
        Launch.RequireExtent(bk, _handle.Name, "bk");
        int _v0 = @x.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @w.Length0 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @w = @w, @residual = @residual, @y = @y, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_w, _tensor_residual, _tensor_y, @bm, @bn, @bk);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @bm, @bn, @bk };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @w, Tensor<BFloat16> @residual, Tensor<BFloat16> @y, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.MatMul.ForwardAdd<BFloat16>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@residual), InterpreterViews.View(@y), @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @w;
        public ViewArgument @residual;
        public ViewArgument @y;
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
            int _e1_bytes = CpuTile.Bytes(1, bk);
            int _e2_bytes = CpuTile.Bytes(1, bk);
            int _e3_bytes = CpuTile.Bytes(1, bn);
            int sum_tile_bytes = CpuTile.Bytes(bm, bn);
            int x_tile_bytes = CpuTile.Bytes(bm, bk);
            int w_tile_bytes = CpuTile.Bytes(bn, bk);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + sum_tile_bytes + x_tile_bytes + w_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint sum_tile = _e3 + _e3_bytes;
            nint x_tile = sum_tile + sum_tile_bytes;
            nint w_tile = x_tile + x_tile_bytes;
            // var sum = residual.Load((m, n), (bm, bn)).To<float>();
            int _v0 = m * bm;
            int _v1 = n * bn;
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            int _v2 = CpuMath.Divide((@x.Length1 + @bk) - 1, @bk);
            // var sum = residual.Load((m, n), (bm, bn)).To<float>();
            {
                var residual_in = new TileReader<BFloat16>(@residual, _v0, _v1, bn, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint residual_in_row = residual_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadBF16(residual_in_row + 2 * _c);
                            var sum = _v3;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c), sum);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var _v4 = CpuMemory.LoadBF16(residual_in_row + 2 * _c, _n);
                            var sum_2 = _v4;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            for (int k = 0; k < _v2; k += 1)
            {
                // sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
                int _v5 = k * bk;
                {
                    var x_in = new TileReader<BFloat16>(@x, _v0, _v5, bk, 0f, _e1);
                    for (int _r = 0; _r < bm; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bk - 16; _c += 16)
                            {
                                var _v6 = CpuMemory.LoadBF16(x_in_row + 2 * _c);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v6);
                            }
                            if (_c < bk)
                            {
                                int _n = bk - _c;
                                var _v7 = CpuMemory.LoadBF16(x_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v7);
                            }
                        }
                    }
                }
                {
                    var w_in = new TileReader<BFloat16>(@w, _v1, _v5, bk, 0f, _e2);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint w_in_row = w_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bk - 16; _c += 16)
                            {
                                var _v8 = CpuMemory.LoadBF16(w_in_row + 2 * _c);
                                CpuMemory.StoreF32(w_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v8);
                            }
                            if (_c < bk)
                            {
                                int _n = bk - _c;
                                var _v9 = CpuMemory.LoadBF16(w_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(w_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v9);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(x_tile, CpuTile.Stride(bk), 1, Math.Clamp(@x.Length0 - _v0, 0, bm), Math.Clamp(@x.Length1 - _v5, 0, bk)), CpuTile.Transposed(CpuTile.Operand(w_tile, CpuTile.Stride(bk), 1, Math.Clamp(@w.Length0 - _v1, 0, bn), Math.Clamp(@w.Length1 - _v5, 0, bk))),
                    ref CpuMemory.Float(sum_tile), CpuTile.Stride(bn), bm, bn, bk, true, _worker);
            }
            // y.Store((m, n), sum.To<TElement>());
            {
                var y_out = new TileWriter<BFloat16>(@y, _v0, _v1, bn, _e3);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v10 = CpuMath.RoundToBFloat16(sum_3);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v10);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v11 = CpuMath.RoundToBFloat16(sum_4);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v11, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
