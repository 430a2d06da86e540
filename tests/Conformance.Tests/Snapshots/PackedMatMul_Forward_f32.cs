private static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.PackedMatMul.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.PackedMatMul.Forward<f32>
    param view %x : view<f32, 2>
    param view %panels : view<f32, 3>
    param view %y : view<f32, 2, write>
    param const %rows : i32 = 64
    param tune %bk : i32 in [32] cpu [1024]
    statement 1 "var (g, m) = Grid.Over(panels.Length(0) / Group, Tile.Count(x.Length(0), rows));"
    statement 2 "var zeros = Tile.Zeros<float>(rows, Panel);"
    statement 3 "var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, zeros, zeros, zeros, zeros, rows, bk);"
    statement 4 "y.Store((m, g * Group), a);"
    statement 5 "y.Store((m, g * Group + 1), b);"
    statement 6 "y.Store((m, g * Group + 2), c);"
    statement 7 "y.Store((m, g * Group + 3), d);"
    statement 8 "for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)"
    statement 9 "var left = x.Load((m, k), (rows, bk));"
    statement 10 "a = Tile.Dot(left, panels[p].Load((k, 0), (bk, Panel)).To<float>(), a);"
    statement 11 "b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);"
    statement 12 "c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);"
    statement 13 "d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);"
    statement 14 "return (a, b, c, d);"
    grid {
      %5 = length %panels {axis=0 at=1} : i32
      %6 = const {value=4 at=1} : i32
      %7 = div %5, %6 {at=1} : i32
      %8 = length %x {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %7, %12 {at=1}
    }
    body (%g : i32, %m : i32) {
      %15 = const {value=0 at=2} : f32
      %zeros = full %15 {dims=[rows, 32] at=2} : tile<f32, rows, 32>
      %17 = const {value=4 at=3} : i32
      %18 = mul %g, %17 {at=3} : i32
      %19 = const {value=0 at=8} : i32
      %20 = length %x {axis=1 at=8} : i32
      %21 = add %20, %bk {at=8} : i32
      %22 = const {value=1 at=8} : i32
      %23 = sub %21, %22 {at=8} : i32
      %24 = div %23, %bk {at=8} : i32
      %25 = const {value=1 at=8} : i32
      %a, %b, %c, %d = for %19, %24, %25, %zeros, %zeros, %zeros, %zeros {at=8} : tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>, tile<f32, rows, 32>
      region (%k : i32, %a.2 : tile<f32, rows, 32>, %b.2 : tile<f32, rows, 32>, %c.2 : tile<f32, rows, 32>, %d.2 : tile<f32, rows, 32>) {
        %35 = dim {dims=[rows] at=9} : i32
        %36 = mul %m, %35 {at=9} : i32
        %37 = dim {dims=[bk] at=9} : i32
        %38 = mul %k, %37 {at=9} : i32
        %left = load %x, %36, %38 {value=0 dims=[rows, bk] at=9} : tile<f32, rows, bk>
        %40 = slice %panels, %18 {at=10} : view<f32, 2>
        %41 = const {value=0 at=10} : i32
        %42 = dim {dims=[bk] at=10} : i32
        %43 = mul %k, %42 {at=10} : i32
        %44 = load %40, %43, %41 {value=0 dims=[bk, 32] at=10} : tile<f32, bk, 32>
        %a.3 = dot %left, %44, %a.2 {at=10} : tile<f32, rows, 32>
        %46 = const {value=1 at=11} : i32
        %47 = add %18, %46 {at=11} : i32
        %48 = slice %panels, %47 {at=11} : view<f32, 2>
        %49 = const {value=0 at=11} : i32
        %50 = dim {dims=[bk] at=11} : i32
        %51 = mul %k, %50 {at=11} : i32
        %52 = load %48, %51, %49 {value=0 dims=[bk, 32] at=11} : tile<f32, bk, 32>
        %b.3 = dot %left, %52, %b.2 {at=11} : tile<f32, rows, 32>
        %54 = const {value=2 at=12} : i32
        %55 = add %18, %54 {at=12} : i32
        %56 = slice %panels, %55 {at=12} : view<f32, 2>
        %57 = const {value=0 at=12} : i32
        %58 = dim {dims=[bk] at=12} : i32
        %59 = mul %k, %58 {at=12} : i32
        %60 = load %56, %59, %57 {value=0 dims=[bk, 32] at=12} : tile<f32, bk, 32>
        %c.3 = dot %left, %60, %c.2 {at=12} : tile<f32, rows, 32>
        %62 = const {value=3 at=13} : i32
        %63 = add %18, %62 {at=13} : i32
        %64 = slice %panels, %63 {at=13} : view<f32, 2>
        %65 = const {value=0 at=13} : i32
        %66 = dim {dims=[bk] at=13} : i32
        %67 = mul %k, %66 {at=13} : i32
        %68 = load %64, %67, %65 {value=0 dims=[bk, 32] at=13} : tile<f32, bk, 32>
        %d.3 = dot %left, %68, %d.2 {at=13} : tile<f32, rows, 32>
        yield %a.3, %b.3, %c.3, %d.3 {at=8}
      }
      %70 = const {value=4 at=4} : i32
      %71 = mul %g, %70 {at=4} : i32
      %72 = dim {dims=[rows] at=4} : i32
      %73 = mul %m, %72 {at=4} : i32
      %74 = const {value=32 at=4} : i32
      %75 = mul %71, %74 {at=4} : i32
      store %y, %73, %75, %a {at=4}
      %76 = const {value=4 at=5} : i32
      %77 = mul %g, %76 {at=5} : i32
      %78 = const {value=1 at=5} : i32
      %79 = add %77, %78 {at=5} : i32
      %80 = dim {dims=[rows] at=5} : i32
      %81 = mul %m, %80 {at=5} : i32
      %82 = const {value=32 at=5} : i32
      %83 = mul %79, %82 {at=5} : i32
      store %y, %81, %83, %b {at=5}
      %84 = const {value=4 at=6} : i32
      %85 = mul %g, %84 {at=6} : i32
      %86 = const {value=2 at=6} : i32
      %87 = add %85, %86 {at=6} : i32
      %88 = dim {dims=[rows] at=6} : i32
      %89 = mul %m, %88 {at=6} : i32
      %90 = const {value=32 at=6} : i32
      %91 = mul %87, %90 {at=6} : i32
      store %y, %89, %91, %c {at=6}
      %92 = const {value=4 at=7} : i32
      %93 = mul %g, %92 {at=7} : i32
      %94 = const {value=3 at=7} : i32
      %95 = add %93, %94 {at=7} : i32
      %96 = dim {dims=[rows] at=7} : i32
      %97 = mul %m, %96 {at=7} : i32
      %98 = const {value=32 at=7} : i32
      %99 = mul %95, %98 {at=7} : i32
      store %y, %97, %99, %d {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "8a9a5f65cbfc", Tuned = new string[] { "bk" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "panels"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_panels, Tensor<float> _tensor_y, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @panels = _launch.Argument(_tensor_panels, 3, _handle.Name, "panels");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @panels, @y };
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
                var _program = new CpuProgram { @x = @x, @panels = @panels, @y = @y, @rows = @rows, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_panels, _tensor_y, @rows, @bk);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @bk };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @panels, Tensor<float> @y, int @rows, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.PackedMatMul.Forward<float>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@panels), InterpreterViews.View(@y), @rows, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @panels;
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
            int a_tile_home_bytes = CpuTile.Bytes(rows, 32);
            int b_tile_bytes = CpuTile.Bytes(rows, 32);
            int c_tile_bytes = CpuTile.Bytes(rows, 32);
            int d_tile_bytes = CpuTile.Bytes(rows, 32);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + a_tile_home_bytes + b_tile_bytes + c_tile_bytes + d_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint a_tile_home = _e3 + _e3_bytes;
            nint b_tile = a_tile_home + a_tile_home_bytes;
            nint c_tile = b_tile + b_tile_bytes;
            nint d_tile = c_tile + c_tile_bytes;
            // var (a, b, c, d) = Sum<TElement>(x, panels, m, g * Group, zeros, zeros, zeros, zeros, rows, bk);
            int _v0 = g * 4;
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            int _v1 = CpuMath.Divide((@x.Length1 + @bk) - 1, @bk);
            // var zeros = Tile.Zeros<float>(rows, Panel);
            // y.Store((m, g * Group), a);
            int _v2 = m * rows;
            int _v3 = _v0 * 32;
            bool a_tile_placed = CpuTile.FitsInPart(@y, _v2, _v3, rows, 32) && 0 < _v1;
            nint a_tile = a_tile_placed ? CpuTile.Address(@y, _v2, _v3) : a_tile_home;
            int a_tile_rows = a_tile_placed ? Math.Min(rows, @y.Length0 - _v2) : rows;
            int a_tile_columns = a_tile_placed ? Math.Min(32, @y.Length1 - _v3) : 32;
            nint a_tile_stride = a_tile_placed ? @y.Stride0 : CpuTile.Stride(32);
            if (0 >= _v1)
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    var _s4 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var zeros = _s4;
                            CpuMemory.StoreF32(a_tile + 4 * (_r * a_tile_stride + _c), zeros);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c), zeros);
                            CpuMemory.StoreF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c), zeros);
                            CpuMemory.StoreF32(d_tile + 4 * (_r * CpuTile.Stride(32) + _c), zeros);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var zeros_2 = _s4;
                            CpuMemory.StoreF32(a_tile + 4 * (_r * a_tile_stride + _c), zeros_2);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c), zeros_2);
                            CpuMemory.StoreF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c), zeros_2);
                            CpuMemory.StoreF32(d_tile + 4 * (_r * CpuTile.Stride(32) + _c), zeros_2);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            for (int k = 0; k < _v1; k += 1)
            {
                // var left = x.Load((m, k), (rows, bk));
                int _v5 = m * rows;
                int _v6 = k * bk;
                // a = Tile.Dot(left, panels[p].Load((k, 0), (bk, Panel)).To<float>(), a);
                ViewArgument panels_2 = CpuViews.Slice(@panels, 4, _v0);
                // b = Tile.Dot(left, panels[p + 1].Load((k, 0), (bk, Panel)).To<float>(), b);
                int _v7 = _v0 + 1;
                ViewArgument panels_3 = CpuViews.Slice(@panels, 4, _v7);
                // c = Tile.Dot(left, panels[p + 2].Load((k, 0), (bk, Panel)).To<float>(), c);
                int _v8 = _v0 + 2;
                ViewArgument panels_4 = CpuViews.Slice(@panels, 4, _v8);
                // d = Tile.Dot(left, panels[p + 3].Load((k, 0), (bk, Panel)).To<float>(), d);
                int _v9 = _v0 + 3;
                ViewArgument panels_5 = CpuViews.Slice(@panels, 4, _v9);
                CpuDot.MultiplyFour(CpuTile.Operand(@x, _v5, _v6, rows, bk, _worker),
                    CpuTile.Operand(panels_2, _v6, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(a_tile), a_tile_stride, a_tile_rows, a_tile_columns),
                    CpuTile.Operand(panels_3, _v6, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(b_tile), CpuTile.Stride(32), rows, 32),
                    CpuTile.Operand(panels_4, _v6, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(c_tile), CpuTile.Stride(32), rows, 32),
                    CpuTile.Operand(panels_5, _v6, 0, bk, 32, _worker), new DotResult(ref CpuMemory.Float(d_tile), CpuTile.Stride(32), rows, 32),
                    bk, k > 0, _worker);
            }
            // y.Store((m, g * Group + 1), b);
            int _v10 = (_v0 + 1) * 32;
            // y.Store((m, g * Group), a);
            if (!a_tile_placed)
            {
                var y_out = new TileWriter<float>(@y, _v2, _v3, 32, _e0);
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
            // y.Store((m, g * Group + 2), c);
            int _v11 = (_v0 + 2) * 32;
            // y.Store((m, g * Group + 1), b);
            {
                var y_out_2 = new TileWriter<float>(@y, _v2, _v10, 32, _e1);
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
            // y.Store((m, g * Group + 3), d);
            int _v12 = (_v0 + 3) * 32;
            // y.Store((m, g * Group + 2), c);
            {
                var y_out_3 = new TileWriter<float>(@y, _v2, _v11, 32, _e2);
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
                var y_out_4 = new TileWriter<float>(@y, _v2, _v12, 32, _e3);
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
