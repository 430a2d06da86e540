private static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.MatMul.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.MatMul.Forward<f32>
    param view %x : view<f32, 2>
    param view %w : view<f32, 2>
    param view %y : view<f32, 2, write>
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
        %34 = load %x, %31, %33 {value=0 dims=[bm, bk] at=4} : tile<f32, bm, bk>
        %35 = dim {dims=[bn] at=4} : i32
        %36 = mul %n, %35 {at=4} : i32
        %37 = dim {dims=[bk] at=4} : i32
        %38 = mul %k, %37 {at=4} : i32
        %39 = load %w, %36, %38 {value=0 dims=[bn, bk] at=4} : tile<f32, bn, bk>
        %40 = transpose %39 {at=4} : tile<f32, bk, bn>
        %sum.4 = dot %34, %40, %sum.3 {at=4} : tile<f32, bm, bn>
        yield %sum.4 {at=3}
      }
      %42 = dim {dims=[bm] at=5} : i32
      %43 = mul %m, %42 {at=5} : i32
      %44 = dim {dims=[bn] at=5} : i32
      %45 = mul %n, %44 {at=5} : i32
      store %y, %43, %45, %sum.2 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "ad0893109a45", Tuned = new string[] { "bm", "bn", "bk" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "w"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_w, Tensor<float> _tensor_y)
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

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @w, Tensor<float> @y, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.MatMul.Forward<float>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.View(@y), @bm, @bn, @bk));

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
            int _e0_bytes = CpuTile.Bytes(1, bn);
            int sum_tile_home_bytes = CpuTile.Bytes(bm, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + sum_tile_home_bytes);
            nint sum_tile_home = _e0 + _e0_bytes;
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            int _v0 = CpuMath.Divide((@x.Length1 + @bk) - 1, @bk);
            // var sum = Tile.Zeros<float>(bm, bn);
            // y.Store((m, n), sum.To<TElement>());
            int _v1 = m * bm;
            int _v2 = n * bn;
            bool sum_tile_placed = CpuTile.FitsInPart(@y, _v1, _v2, bm, bn) && 0 < _v0;
            nint sum_tile = sum_tile_placed ? CpuTile.Address(@y, _v1, _v2) : sum_tile_home;
            int sum_tile_rows = sum_tile_placed ? Math.Min(bm, @y.Length0 - _v1) : bm;
            int sum_tile_columns = sum_tile_placed ? Math.Min(bn, @y.Length1 - _v2) : bn;
            nint sum_tile_stride = sum_tile_placed ? @y.Stride0 : CpuTile.Stride(bn);
            if (0 >= _v0)
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    var _s3 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum = _s3;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_2 = _s3;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum_2);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            for (int k = 0; k < _v0; k += 1)
            {
                // sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
                int _v4 = m * bm;
                int _v5 = k * bk;
                int _v6 = n * bn;
                CpuDot.Multiply(CpuTile.Operand(@x, _v4, _v5, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(@w, _v6, _v5, bn, bk, _worker)),
                    ref CpuMemory.Float(sum_tile), sum_tile_stride, sum_tile_rows, sum_tile_columns, bk, k > 0, _worker);
            }
            // y.Store((m, n), sum.To<TElement>());
            if (!sum_tile_placed)
            {
                var y_out = new TileWriter<float>(@y, _v1, _v2, bn, _e0);
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
