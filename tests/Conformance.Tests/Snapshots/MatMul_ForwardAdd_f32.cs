private static partial class ForwardAdd_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.MatMul.ForwardAdd<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.MatMul.ForwardAdd<f32>
    param view %x : view<f32, 2>
    param view %w : view<f32, 2>
    param view %residual : view<f32, 2>
    param view %y : view<f32, 2, write>
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
      %sum = load %residual, %20, %22 {value=0 dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %24 = const {value=0 at=3} : i32
      %25 = length %x {axis=1 at=3} : i32
      %26 = add %25, %bk {at=3} : i32
      %27 = const {value=1 at=3} : i32
      %28 = sub %26, %27 {at=3} : i32
      %29 = div %28, %bk {at=3} : i32
      %30 = const {value=1 at=3} : i32
      %sum.2 = for %24, %29, %30, %sum {at=3} : tile<f32, bm, bn>
      region (%k : i32, %sum.3 : tile<f32, bm, bn>) {
        %34 = dim {dims=[bm] at=4} : i32
        %35 = mul %m, %34 {at=4} : i32
        %36 = dim {dims=[bk] at=4} : i32
        %37 = mul %k, %36 {at=4} : i32
        %38 = load %x, %35, %37 {value=0 dims=[bm, bk] at=4} : tile<f32, bm, bk>
        %39 = dim {dims=[bn] at=4} : i32
        %40 = mul %n, %39 {at=4} : i32
        %41 = dim {dims=[bk] at=4} : i32
        %42 = mul %k, %41 {at=4} : i32
        %43 = load %w, %40, %42 {value=0 dims=[bn, bk] at=4} : tile<f32, bn, bk>
        %44 = transpose %43 {at=4} : tile<f32, bk, bn>
        %sum.4 = dot %38, %44, %sum.3 {at=4} : tile<f32, bm, bn>
        yield %sum.4 {at=3}
      }
      %46 = dim {dims=[bm] at=5} : i32
      %47 = mul %m, %46 {at=5} : i32
      %48 = dim {dims=[bn] at=5} : i32
      %49 = mul %n, %48 {at=5} : i32
      store %y, %47, %49, %sum.2 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "66c5e016d0f7", Tuned = new string[] { "bm", "bn", "bk" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "w"), new ViewParameter(4, ViewAccess.Read, "residual"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(ForwardAdd_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_w, Tensor<float> _tensor_residual, Tensor<float> _tensor_y)
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

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @w, Tensor<float> @residual, Tensor<float> @y, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.MatMul.ForwardAdd<float>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@residual), InterpreterViews.View(@y), @bm, @bn, @bk));

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
            int _e1_bytes = CpuTile.Bytes(1, bn);
            int sum_tile_home_bytes = CpuTile.Bytes(bm, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + sum_tile_home_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint sum_tile_home = _e1 + _e1_bytes;
            // var sum = residual.Load((m, n), (bm, bn)).To<float>();
            int _v0 = m * bm;
            int _v1 = n * bn;
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            int _v2 = CpuMath.Divide((@x.Length1 + @bk) - 1, @bk);
            // var sum = residual.Load((m, n), (bm, bn)).To<float>();
            bool sum_tile_placed = CpuTile.Fits(@y, _v0, _v1, bm, bn);
            nint sum_tile = sum_tile_placed ? CpuTile.Address(@y, _v0, _v1) : sum_tile_home;
            int sum_tile_rows = sum_tile_placed ? Math.Min(bm, @y.Length0 - _v0) : bm;
            int sum_tile_columns = sum_tile_placed ? Math.Min(bn, @y.Length1 - _v1) : bn;
            nint sum_tile_stride = sum_tile_placed ? @y.Stride0 : CpuTile.Stride(bn);
            {
                var residual_in = new TileReader<float>(@residual, _v0, _v1, bn, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint residual_in_row = residual_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum = CpuMemory.LoadF32(residual_in_row + 4 * _c);
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_2 = CpuMemory.LoadF32(residual_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum_2);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            for (int k = 0; k < _v2; k += 1)
            {
                // sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
                int _v3 = k * bk;
                CpuDot.Multiply(CpuTile.Operand(@x, _v0, _v3, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(@w, _v1, _v3, bn, bk, _worker)),
                    ref CpuMemory.Float(sum_tile), sum_tile_stride, sum_tile_rows, sum_tile_columns, bk, true, _worker);
            }
            // y.Store((m, n), sum.To<TElement>());
            if (!sum_tile_placed)
            {
                var y_out = new TileWriter<float>(@y, _v0, _v1, bn, _e1);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, sum_3);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, sum_4, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
