private static partial class ForwardAdd_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.PackedMatMul.ForwardAdd<bf16>
    param view %x : view<f32, 2>
    param view %panels : view<bf16, 3>
    param view %residual : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %rows : i32 = 64
    param tune %bk : i32 in [32] cpu [1024]
    statement 1 "var (g, m) = Grid.Over(panels.Length(0) / Group, Tile.Count(x.Length(0), rows));"
    statement 2 "var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, residual.Load((m, g * Group), (rows, Panel)), residual.Load((m, g * Group + 1), (rows, Panel)), residual.Load((m, g * Group + 2), (rows, Pane…"
    statement 3 "y.Store((m, g * Group), a);"
    statement 4 "y.Store((m, g * Group + 1), b);"
    statement 5 "y.Store((m, g * Group + 2), c);"
    statement 6 "y.Store((m, g * Group + 3), d);"
    statement 7 "for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)"
    statement 8 "var left = x.Load((m, k), (rows, bk));"
    statement 9 "a = Tile.Dot(left, panels[p].Load((k, 0), (bk, Panel)).To<float>(), a);"
    statement 10 "b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);"
    statement 11 "c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);"
    statement 12 "d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);"
    statement 13 "return (a, b, c, d);"
    grid {
      %6 = length %panels {axis=0 at=1} : i32
      %7 = const {value=4 at=1} : i32
      %8 = div %6, %7 {at=1} : i32
      %9 = length %x {axis=0 at=1} : i32
      %10 = add %9, %rows {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %rows {at=1} : i32
      yield %8, %13 {at=1}
    }
    body (%g : i32, %m : i32) {
      %16 = const {value=4 at=2} : i32
      %17 = mul %g, %16 {at=2} : i32
      %18 = const {value=4 at=2} : i32
      %19 = mul %g, %18 {at=2} : i32
      %20 = dim {dims=[rows] at=2} : i32
      %21 = mul %m, %20 {at=2} : i32
      %22 = const {value=32 at=2} : i32
      %23 = mul %19, %22 {at=2} : i32
      %24 = load %residual, %21, %23 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %25 = const {value=4 at=2} : i32
      %26 = mul %g, %25 {at=2} : i32
      %27 = const {value=1 at=2} : i32
      %28 = add %26, %27 {at=2} : i32
      %29 = dim {dims=[rows] at=2} : i32
      %30 = mul %m, %29 {at=2} : i32
      %31 = const {value=32 at=2} : i32
      %32 = mul %28, %31 {at=2} : i32
      %33 = load %residual, %30, %32 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %34 = const {value=4 at=2} : i32
      %35 = mul %g, %34 {at=2} : i32
      %36 = const {value=2 at=2} : i32
      %37 = add %35, %36 {at=2} : i32
      %38 = dim {dims=[rows] at=2} : i32
      %39 = mul %m, %38 {at=2} : i32
      %40 = const {value=32 at=2} : i32
      %41 = mul %37, %40 {at=2} : i32
      %42 = load %residual, %39, %41 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %43 = const {value=4 at=2} : i32
      %44 = mul %g, %43 {at=2} : i32
      %45 = const {value=3 at=2} : i32
      %46 = add %44, %45 {at=2} : i32
      %47 = dim {dims=[rows] at=2} : i32
      %48 = mul %m, %47 {at=2} : i32
      %49 = const {value=32 at=2} : i32
      %50 = mul %46, %49 {at=2} : i32
      %51 = load %residual, %48, %50 {value=0 dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %52 = const {value=0 at=7} : i32
      %53 = length %x {axis=1 at=7} : i32
      %54 = add %53, %bk {at=7} : i32
      %55 = const {value=1 at=7} : i32
      %56 = sub %54, %55 {at=7} : i32
      %57 = div %56, %bk {at=7} : i32
      %58 = const {value=1 at=7} : i32
      %a, %b, %c, %d = for %52, %57, %58, %24, %33, %42, %51 {at=7} : tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>
      region (%k : i32, %a.2 : tile<f32, rows, 32>, %b.2 : tile<f32, rows, 32>, %c.2 : tile<f32, rows, 32>, %d.2 : tile<f32, rows, 32>) {
        %68 = dim {dims=[rows] at=8} : i32
        %69 = mul %m, %68 {at=8} : i32
        %70 = dim {dims=[bk] at=8} : i32
        %71 = mul %k, %70 {at=8} : i32
        %left = load %x, %69, %71 {value=0 dims=[rows, bk] at=8} : tile<f32, rows, bk>
        %73 = slice %panels, %17 {at=9} : view<bf16, 2>
        %74 = const {value=0 at=9} : i32
        %75 = dim {dims=[bk] at=9} : i32
        %76 = mul %k, %75 {at=9} : i32
        %77 = load %73, %76, %74 {value=0 dims=[bk, 32] at=9} : tile<bf16, bk, 32>
        %78 = cast %77 {at=9} : tile<f32, bk, 32>
        %a.3 = dot %left, %78, %a.2 {at=9} : tile<f32, rows, 32>
        %80 = const {value=1 at=10} : i32
        %81 = add %17, %80 {at=10} : i32
        %82 = slice %panels, %81 {at=10} : view<bf16, 2>
        %83 = const {value=0 at=10} : i32
        %84 = dim {dims=[bk] at=10} : i32
        %85 = mul %k, %84 {at=10} : i32
        %86 = load %82, %85, %83 {value=0 dims=[bk, 32] at=10} : tile<bf16, bk, 32>
        %87 = cast %86 {at=10} : tile<f32, bk, 32>
        %b.3 = dot %left, %87, %b.2 {at=10} : tile<f32, rows, 32>
        %89 = const {value=2 at=11} : i32
        %90 = add %17, %89 {at=11} : i32
        %91 = slice %panels, %90 {at=11} : view<bf16, 2>
        %92 = const {value=0 at=11} : i32
        %93 = dim {dims=[bk] at=11} : i32
        %94 = mul %k, %93 {at=11} : i32
        %95 = load %91, %94, %92 {value=0 dims=[bk, 32] at=11} : tile<bf16, bk, 32>
        %96 = cast %95 {at=11} : tile<f32, bk, 32>
        %c.3 = dot %left, %96, %c.2 {at=11} : tile<f32, rows, 32>
        %98 = const {value=3 at=12} : i32
        %99 = add %17, %98 {at=12} : i32
        %100 = slice %panels, %99 {at=12} : view<bf16, 2>
        %101 = const {value=0 at=12} : i32
        %102 = dim {dims=[bk] at=12} : i32
        %103 = mul %k, %102 {at=12} : i32
        %104 = load %100, %103, %101 {value=0 dims=[bk, 32] at=12} : tile<bf16, bk, 32>
        %105 = cast %104 {at=12} : tile<f32, bk, 32>
        %d.3 = dot %left, %105, %d.2 {at=12} : tile<f32, rows, 32>
        yield %a.3, %b.3, %c.3, %d.3 {at=7}
      }
      %107 = const {value=4 at=3} : i32
      %108 = mul %g, %107 {at=3} : i32
      %109 = dim {dims=[rows] at=3} : i32
      %110 = mul %m, %109 {at=3} : i32
      %111 = const {value=32 at=3} : i32
      %112 = mul %108, %111 {at=3} : i32
      store %y, %110, %112, %a {at=3}
      %113 = const {value=4 at=4} : i32
      %114 = mul %g, %113 {at=4} : i32
      %115 = const {value=1 at=4} : i32
      %116 = add %114, %115 {at=4} : i32
      %117 = dim {dims=[rows] at=4} : i32
      %118 = mul %m, %117 {at=4} : i32
      %119 = const {value=32 at=4} : i32
      %120 = mul %116, %119 {at=4} : i32
      store %y, %118, %120, %b {at=4}
      %121 = const {value=4 at=5} : i32
      %122 = mul %g, %121 {at=5} : i32
      %123 = const {value=2 at=5} : i32
      %124 = add %122, %123 {at=5} : i32
      %125 = dim {dims=[rows] at=5} : i32
      %126 = mul %m, %125 {at=5} : i32
      %127 = const {value=32 at=5} : i32
      %128 = mul %124, %127 {at=5} : i32
      store %y, %126, %128, %c {at=5}
      %129 = const {value=4 at=6} : i32
      %130 = mul %g, %129 {at=6} : i32
      %131 = const {value=3 at=6} : i32
      %132 = add %130, %131 {at=6} : i32
      %133 = dim {dims=[rows] at=6} : i32
      %134 = mul %m, %133 {at=6} : i32
      %135 = const {value=32 at=6} : i32
      %136 = mul %132, %135 {at=6} : i32
      store %y, %134, %136, %d {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c54c780bc409", Tuned = new string[] { "bk" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Read, "panels"), new ViewParameter(4, ViewAccess.Read, "residual"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(ForwardAdd_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<BFloat16> _tensor_panels, Tensor<float> _tensor_residual, Tensor<float> _tensor_y, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @panels = _launch.Argument(_tensor_panels, 3, _handle.Name, "panels");
        ViewArgument @residual = _launch.Argument(_tensor_residual, 2, _handle.Name, "residual");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @panels, @residual, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @rows };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bk = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(bk, _handle.Name, "bk");
        int _v0 = CpuMath.Divide(@panels.Length0, 4);
        int _v1 = @x.Length0 + @rows;
        int _v2 = _v1 - 1;
        int _v3 = CpuMath.Divide(_v2, @rows);
        int grid0 = Math.Max(0, _v0);
        int grid1 = Math.Max(0, _v3);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @panels = @panels, @residual = @residual, @y = @y, @rows = @rows, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_panels, _tensor_residual, _tensor_y, @rows, @bk);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @bk };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<BFloat16> @panels, Tensor<float> @residual, Tensor<float> @y, int @rows, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.PackedMatMul.ForwardAdd<BFloat16>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@panels), InterpreterViews.ReadView(@residual), InterpreterViews.View(@y), @rows, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @panels;
        public ViewArgument @residual;
        public ViewArgument @y;
        public int @rows;
        public int @bk;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int g = _program % grid0;
            _program /= grid0;
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, 32);
            int _e1_bytes = CpuTile.Bytes(1, 32);
            int _e2_bytes = CpuTile.Bytes(1, 32);
            int _e3_bytes = CpuTile.Bytes(1, 32);
            int _e4_bytes = CpuTile.Bytes(1, 32);
            int _e5_bytes = CpuTile.Bytes(1, 32);
            int _e6_bytes = CpuTile.Bytes(1, 32);
            int _e7_bytes = CpuTile.Bytes(1, 32);
            int a_tile_home_bytes = CpuTile.Bytes(rows, 32);
            int b_tile_bytes = CpuTile.Bytes(rows, 32);
            int c_tile_bytes = CpuTile.Bytes(rows, 32);
            int d_tile_bytes = CpuTile.Bytes(rows, 32);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + a_tile_home_bytes + b_tile_bytes + c_tile_bytes + d_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint a_tile_home = _e7 + _e7_bytes;
            nint b_tile = a_tile_home + a_tile_home_bytes;
            nint c_tile = b_tile + b_tile_bytes;
            nint d_tile = c_tile + c_tile_bytes;
            // var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, residual.Load((m, g * Group), (rows, Panel)), residual.Load((m, g * Group + 1), (rows, Panel)), residual.Load((m, g * Group + 2), (rows, Pane…
            int _v0 = g * 4;
            int _v1 = m * rows;
            int _v2 = _v0 * 32;
            int _v3 = _v0 + 1;
            int _v4 = _v3 * 32;
            int _v5 = _v0 + 2;
            int _v6 = _v5 * 32;
            int _v7 = _v0 + 3;
            int _v8 = _v7 * 32;
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            int _v9 = CpuMath.Divide((@x.Length1 + @bk) - 1, @bk);
            // var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, residual.Load((m, g * Group), (rows, Panel)), residual.Load((m, g * Group + 1), (rows, Panel)), residual.Load((m, g * Group + 2), (rows, Pane…
            bool a_tile_placed = CpuTile.Fits(@y, _v1, _v2, rows, 32);
            nint a_tile = a_tile_placed ? CpuTile.Address(@y, _v1, _v2) : a_tile_home;
            int a_tile_rows = a_tile_placed ? Math.Min(rows, @y.Length0 - _v1) : rows;
            int a_tile_columns = a_tile_placed ? Math.Min(32, @y.Length1 - _v2) : 32;
            nint a_tile_stride = a_tile_placed ? @y.Stride0 : CpuTile.Stride(32);
            {
                var residual_in = new TileReader<float>(@residual, _v1, _v2, 32, 0f, _e0);
                var residual_in_2 = new TileReader<float>(@residual, _v1, _v4, 32, 0f, _e1);
                var residual_in_3 = new TileReader<float>(@residual, _v1, _v6, 32, 0f, _e2);
                var residual_in_4 = new TileReader<float>(@residual, _v1, _v8, 32, 0f, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint residual_in_row = residual_in.Row(_r);
                    nint residual_in_2_row = residual_in_2.Row(_r);
                    nint residual_in_3_row = residual_in_3.Row(_r);
                    nint residual_in_4_row = residual_in_4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(residual_in_row + 4 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * a_tile_stride + _c), _v10);
                            var _v11 = CpuMemory.LoadF32(residual_in_2_row + 4 * _c);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v11);
                            var _v12 = CpuMemory.LoadF32(residual_in_3_row + 4 * _c);
                            CpuMemory.StoreF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v12);
                            var _v13 = CpuMemory.LoadF32(residual_in_4_row + 4 * _c);
                            CpuMemory.StoreF32(d_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v13);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v14 = CpuMemory.LoadF32(residual_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * a_tile_stride + _c), _v14);
                            var _v15 = CpuMemory.LoadF32(residual_in_2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v15);
                            var _v16 = CpuMemory.LoadF32(residual_in_3_row + 4 * _c, _n);
                            CpuMemory.StoreF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v16);
                            var _v17 = CpuMemory.LoadF32(residual_in_4_row + 4 * _c, _n);
                            CpuMemory.StoreF32(d_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v17);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            for (int k = 0; k < _v9; k += 1)
            {
                // var left = x.Load((m, k), (rows, bk));
                int _v18 = k * bk;
                // a = Tile.Dot(left, panels[p].Load((k, 0), (bk, Panel)).To<float>(), a);
                ViewArgument panels_2 = CpuViews.Slice(@panels, 2, _v0);
                // b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);
                ViewArgument panels_3 = CpuViews.Slice(@panels, 2, _v3);
                // c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);
                ViewArgument panels_4 = CpuViews.Slice(@panels, 2, _v5);
                // d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);
                ViewArgument panels_5 = CpuViews.Slice(@panels, 2, _v7);
                CpuDot.MultiplyFour(CpuTile.Operand(@x, _v1, _v18, rows, bk, _worker),
                    CpuTile.OperandBF16(panels_2, _v18, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(a_tile), a_tile_stride, a_tile_rows, a_tile_columns),
                    CpuTile.OperandBF16(panels_3, _v18, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(b_tile), CpuTile.Stride(32), rows, 32),
                    CpuTile.OperandBF16(panels_4, _v18, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(c_tile), CpuTile.Stride(32), rows, 32),
                    CpuTile.OperandBF16(panels_5, _v18, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(d_tile), CpuTile.Stride(32), rows, 32),
                    bk, true, _worker);
            }
            // y.Store((m, g * Group), a);
            if (!a_tile_placed)
            {
                var y_out = new TileWriter<float>(@y, _v1, _v2, 32, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var a = CpuMemory.LoadF32(a_tile + 4 * (_r * a_tile_stride + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, a);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var a_2 = CpuMemory.LoadF32(a_tile + 4 * (_r * a_tile_stride + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, a_2, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
            // y.Store((m, g * Group + 1), b);
            {
                var y_out_2 = new TileWriter<float>(@y, _v1, _v4, 32, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_2_row = y_out_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var b = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, b);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var b_2 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, b_2, _n);
                        }
                    }
                    y_out_2.End(_r);
                }
            }
            // y.Store((m, g * Group + 2), c);
            {
                var y_out_3 = new TileWriter<float>(@y, _v1, _v6, 32, _e6);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_3_row = y_out_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var c = CpuMemory.LoadF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, c);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var c_2 = CpuMemory.LoadF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, c_2, _n);
                        }
                    }
                    y_out_3.End(_r);
                }
            }
            // y.Store((m, g * Group + 3), d);
            {
                var y_out_4 = new TileWriter<float>(@y, _v1, _v8, 32, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_4_row = y_out_4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var d = CpuMemory.LoadF32(d_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, d);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var d_2 = CpuMemory.LoadF32(d_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, d_2, _n);
                        }
                    }
                    y_out_4.End(_r);
                }
            }
        }
    }
}
