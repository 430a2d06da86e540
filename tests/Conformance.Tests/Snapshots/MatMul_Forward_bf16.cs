private static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.MatMul.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.MatMul.Forward<bf16>
    param view %x : view<bf16, 2>
    param view %w : view<bf16, 2>
    param view %y : view<bf16, 2, write>
    param tune %bm : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bn : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bk : i32 in [32, 64] cpu [1024, 512]
    statement 1 "var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(w.Length(0), bn));"
    statement 2 "var sum = Tile.Zeros<float>(bm, bn);"
    statement 3 "for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)"
    statement 4 "sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);"
    statement 5 "y.Store((m, n), sum.To<TElement>());"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %bm {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %bm {at=1} : i32
      %11 = length %w {axis=0 at=1} : i32
      %12 = add %11, %bn {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %bn {at=1} : i32
      yield %10, %15 {at=1}
    }
    body (%m : i32, %n : i32) {
      %18 = const {value=0 at=2} : f32
      %sum = full %18 {dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %20 = const {value=0 at=3} : i32
      %21 = length %x {axis=1 at=3} : i32
      %22 = add %21, %bk {at=3} : i32
      %23 = const {value=1 at=3} : i32
      %24 = sub %22, %23 {at=3} : i32
      %25 = div %24, %bk {at=3} : i32
      %26 = const {value=1 at=3} : i32
      %sum.2 = for %20, %25, %26, %sum {at=3} : tile<f32, bm, bn>
      region (%k : i32, %sum.3 : tile<f32, bm, bn>) {
        %30 = dim {dims=[bm] at=4} : i32
        %31 = mul %m, %30 {at=4} : i32
        %32 = dim {dims=[bk] at=4} : i32
        %33 = mul %k, %32 {at=4} : i32
        %34 = load %x, %31, %33 {value=0 dims=[bm, bk] at=4} : tile<bf16, bm, bk>
        %35 = dim {dims=[bn] at=4} : i32
        %36 = mul %n, %35 {at=4} : i32
        %37 = dim {dims=[bk] at=4} : i32
        %38 = mul %k, %37 {at=4} : i32
        %39 = load %w, %36, %38 {value=0 dims=[bn, bk] at=4} : tile<bf16, bn, bk>
        %40 = transpose %39 {at=4} : tile<bf16, bk, bn>
        %sum.4 = dot %34, %40, %sum.3 {at=4} : tile<f32, bm, bn>
        yield %sum.4 {at=3}
      }
      %42 = cast %sum.2 {at=5} : tile<bf16, bm, bn>
      %43 = dim {dims=[bm] at=5} : i32
      %44 = mul %m, %43 {at=5} : i32
      %45 = dim {dims=[bn] at=5} : i32
      %46 = mul %n, %45 {at=5} : i32
      store %y, %44, %46, %42 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "0ac90927fbe6", Tuned = new string[] { "bm", "bn", "bk" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Read, "w"), new ViewParameter(2, ViewAccess.Write, "y") }, Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_w, Tensor<BFloat16> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @w, @y };
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
                var _program = new CpuProgram { @x = @x, @w = @w, @y = @y, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_w, _tensor_y, @bm, @bn, @bk);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @bm, @bn, @bk };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @w, Tensor<BFloat16> @y, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.MatMul.Forward<BFloat16>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.View(@y), @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @w;
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
            int _e0_bytes = CpuTile.Bytes(1, bk);
            int _e1_bytes = CpuTile.Bytes(1, bk);
            int _e2_bytes = CpuTile.Bytes(1, bn);
            int sum_tile_bytes = CpuTile.Bytes(bm, bn);
            int x_tile_bytes = CpuTile.Bytes(bm, bk);
            int w_tile_bytes = CpuTile.Bytes(bn, bk);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + sum_tile_bytes + x_tile_bytes + w_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint sum_tile = _e2 + _e2_bytes;
            nint x_tile = sum_tile + sum_tile_bytes;
            nint w_tile = x_tile + x_tile_bytes;
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            int _v0 = CpuMath.Divide((@x.Length1 + @bk) - 1, @bk);
            // var sum = Tile.Zeros<float>(bm, bn);
            if (0 >= _v0)
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c), sum);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_2 = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            for (int k = 0; k < _v0; k += 1)
            {
                // sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
                int _v2 = m * bm;
                int _v3 = k * bk;
                int _v4 = n * bn;
                {
                    var x_in = new TileReader<BFloat16>(@x, _v2, _v3, bk, 0f, _e0);
                    for (int _r = 0; _r < bm; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bk - 16; _c += 16)
                            {
                                var _v5 = CpuMemory.LoadBF16(x_in_row + 2 * _c);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v5);
                            }
                            if (_c < bk)
                            {
                                int _n = bk - _c;
                                var _v6 = CpuMemory.LoadBF16(x_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v6);
                            }
                        }
                    }
                }
                {
                    var w_in = new TileReader<BFloat16>(@w, _v4, _v3, bk, 0f, _e1);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint w_in_row = w_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= bk - 16; _c += 16)
                            {
                                var _v7 = CpuMemory.LoadBF16(w_in_row + 2 * _c);
                                CpuMemory.StoreF32(w_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v7);
                            }
                            if (_c < bk)
                            {
                                int _n = bk - _c;
                                var _v8 = CpuMemory.LoadBF16(w_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(w_tile + 4 * (_r * CpuTile.Stride(bk) + _c), _v8);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(x_tile, CpuTile.Stride(bk), 1, Math.Clamp(@x.Length0 - _v2, 0, bm), Math.Clamp(@x.Length1 - _v3, 0, bk)), CpuTile.Transposed(CpuTile.Operand(w_tile, CpuTile.Stride(bk), 1, Math.Clamp(@w.Length0 - _v4, 0, bn), Math.Clamp(@w.Length1 - _v3, 0, bk))),
                    ref CpuMemory.Float(sum_tile), CpuTile.Stride(bn), bm, bn, bk, k > 0, _worker);
            }
            // y.Store((m, n), sum.To<TElement>());
            int _v9 = m * bm;
            int _v10 = n * bn;
            {
                var y_out = new TileWriter<BFloat16>(@y, _v9, _v10, bn, _e2);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v11 = CpuMath.RoundToBFloat16(sum_3);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v11);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v12 = CpuMath.RoundToBFloat16(sum_4);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v12, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
