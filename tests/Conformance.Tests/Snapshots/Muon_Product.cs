private static partial class Product_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Muon.Product",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Muon.Product
    param view %x : view<f32, 3>
    param view %w : view<f32, 3>
    param view %r : view<f32, 3>
    param view %y : view<f32, 3, write>
    param scalar %alpha : f32
    param scalar %beta : f32
    param tune %bm : i32 in [64] cpu [256]
    param tune %bn : i32 in [64] cpu [128]
    param tune %bk : i32 in [32] cpu [1024]
    statement 1 "var (m, n, i) = Grid.Over(Tile.Count(x.Length(1), bm), Tile.Count(w.Length(1), bn), x.Length(0));"
    statement 2 "var sum = Tile.Zeros<float>(bm, bn);"
    statement 3 "for (int k = 0; k < Tile.Count(x.Length(2), bk); k++)"
    statement 4 "sum = Tile.Dot(x[i].Load((m, k), (bm, bk)), w[i].Load((n, k), (bn, bk)).T, sum);"
    statement 5 "y[i].Store((m, n), alpha * sum + beta * r[i].Load((m, n), (bm, bn)));"
    grid {
      %9 = length %x {axis=1 at=1} : i32
      %10 = add %9, %bm {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %bm {at=1} : i32
      %14 = length %w {axis=1 at=1} : i32
      %15 = add %14, %bn {at=1} : i32
      %16 = const {value=1 at=1} : i32
      %17 = sub %15, %16 {at=1} : i32
      %18 = div %17, %bn {at=1} : i32
      %19 = length %x {axis=0 at=1} : i32
      yield %13, %18, %19 {at=1}
    }
    body (%m : i32, %n : i32, %i : i32) {
      %23 = const {value=0 at=2} : f32
      %sum = full %23 {dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %25 = const {value=0 at=3} : i32
      %26 = length %x {axis=2 at=3} : i32
      %27 = add %26, %bk {at=3} : i32
      %28 = const {value=1 at=3} : i32
      %29 = sub %27, %28 {at=3} : i32
      %30 = div %29, %bk {at=3} : i32
      %31 = const {value=1 at=3} : i32
      %sum.2 = for %25, %30, %31, %sum {at=3} : tile<f32, bm, bn>
      region (%k : i32, %sum.3 : tile<f32, bm, bn>) {
        %35 = slice %x, %i {at=4} : view<f32, 2>
        %36 = dim {dims=[bm] at=4} : i32
        %37 = mul %m, %36 {at=4} : i32
        %38 = dim {dims=[bk] at=4} : i32
        %39 = mul %k, %38 {at=4} : i32
        %40 = load %35, %37, %39 {value=0 dims=[bm, bk] at=4} : tile<f32, bm, bk>
        %41 = slice %w, %i {at=4} : view<f32, 2>
        %42 = dim {dims=[bn] at=4} : i32
        %43 = mul %n, %42 {at=4} : i32
        %44 = dim {dims=[bk] at=4} : i32
        %45 = mul %k, %44 {at=4} : i32
        %46 = load %41, %43, %45 {value=0 dims=[bn, bk] at=4} : tile<f32, bn, bk>
        %47 = transpose %46 {at=4} : tile<f32, bk, bn>
        %sum.4 = dot %40, %47, %sum.3 {at=4} : tile<f32, bm, bn>
        yield %sum.4 {at=3}
      }
      %49 = slice %y, %i {at=5} : view<f32, 2, write>
      %50 = mul %alpha, %sum.2 {at=5} : tile<f32, bm, bn>
      %51 = slice %r, %i {at=5} : view<f32, 2>
      %52 = dim {dims=[bm] at=5} : i32
      %53 = mul %m, %52 {at=5} : i32
      %54 = dim {dims=[bn] at=5} : i32
      %55 = mul %n, %54 {at=5} : i32
      %56 = load %51, %53, %55 {value=0 dims=[bm, bn] at=5} : tile<f32, bm, bn>
      %57 = mul %beta, %56 {at=5} : tile<f32, bm, bn>
      %58 = add %50, %57 {at=5} : tile<f32, bm, bn>
      %59 = dim {dims=[bm] at=5} : i32
      %60 = mul %m, %59 {at=5} : i32
      %61 = dim {dims=[bn] at=5} : i32
      %62 = mul %n, %61 {at=5} : i32
      store %49, %60, %62, %58 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "95c963bf4346", Tuned = new string[] { "bm", "bn", "bk" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "w"), new ViewParameter(4, ViewAccess.Read, "r"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Product_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_w, Tensor<float> _tensor_r, Tensor<float> _tensor_y, float @alpha, float @beta)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 3, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 3, _handle.Name, "w");
        ViewArgument @r = _launch.Argument(_tensor_r, 3, _handle.Name, "r");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @w, @r, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 128 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @x.Length1, @y.Length1);
        Launch.RequireExtent(bm, _handle.Name, "bm");
        Launch.RequireExtent(bn, _handle.Name, "bn");
        Launch.RequireExtent(bk, _handle.Name, "bk");
        int _v0 = @x.Length1 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @w.Length1 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int grid2 = Math.Max(0, @x.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1, grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @w = @w, @r = @r, @y = @y, @alpha = @alpha, @beta = @beta, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_w, _tensor_r, _tensor_y, @alpha, @beta, @bm, @bn, @bk);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @bm, @bn, @bk };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@alpha), BitConverter.SingleToInt32Bits(@beta) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1, grid2 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @w, Tensor<float> @r, Tensor<float> @y, float @alpha, float @beta, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Muon.Product(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@r), InterpreterViews.View(@y), @alpha, @beta, @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @w;
        public ViewArgument @r;
        public ViewArgument @y;
        public float @alpha;
        public float @beta;
        public int @bm;
        public int @bn;
        public int @bk;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program % grid0;
            _program /= grid0;
            int n = _program % grid1;
            _program /= grid1;
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, bn);
            int _e1_bytes = CpuTile.Bytes(1, bn);
            int sum_tile_bytes = CpuTile.Bytes(bm, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + sum_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint sum_tile = _e1 + _e1_bytes;
            // for (int k = 0; k < Tile.Count(x.Length(2), bk); k++)
            int _v0 = CpuMath.Divide((@x.Length2 + @bk) - 1, @bk);
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
            // for (int k = 0; k < Tile.Count(x.Length(2), bk); k++)
            for (int k = 0; k < _v0; k += 1)
            {
                // sum = Tile.Dot(x[i].Load((m, k), (bm, bk)), w[i].Load((n, k), (bn, bk)).T, sum);
                ViewArgument x_2 = CpuViews.Slice(@x, 4, i);
                int _v2 = m * bm;
                int _v3 = k * bk;
                ViewArgument w_2 = CpuViews.Slice(@w, 4, i);
                int _v4 = n * bn;
                CpuDot.Multiply(CpuTile.Operand(x_2, _v2, _v3, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(w_2, _v4, _v3, bn, bk, _worker)),
                    ref CpuMemory.Float(sum_tile), CpuTile.Stride(bn), bm, bn, bk, k > 0, _worker);
            }
            // y[i].Store((m, n), alpha * sum + beta * r[i].Load((m, n), (bm, bn)));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, i);
            ViewArgument r_2 = CpuViews.Slice(@r, 4, i);
            int _v5 = m * bm;
            int _v6 = n * bn;
            {
                var r_in = new TileReader<float>(r_2, _v5, _v6, bn, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, _v5, _v6, bn, _e1);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint r_in_row = r_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    var alpha_splat = Vector512.Create(@alpha);
                    var beta_splat = Vector512.Create(@beta);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v7 = alpha_splat * sum_3;
                            var _v8 = CpuMemory.LoadF32(r_in_row + 4 * _c);
                            var _v9 = beta_splat * _v8;
                            var _v10 = _v7 + _v9;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v10);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v11 = alpha_splat * sum_4;
                            var _v12 = CpuMemory.LoadF32(r_in_row + 4 * _c, _n);
                            var _v13 = beta_splat * _v12;
                            var _v14 = _v11 + _v13;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v14, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
