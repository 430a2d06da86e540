private static partial class Shapes_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.Shapes",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.Shapes
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %h : view<bf16, 2>
    param view %y : view<f32, 3, write>
    param view %z : view<i32, 3, write>
    param view %w : view<bf16, 2, write>
    param const %width : i32 = 12
    param tune %rows : i32 in [4]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), rows));"
    statement 2 "var v = a.Load((i, 0), (rows, width)) * 2f;"
    statement 3 "var n = b.Load((i, 0), (rows, width));"
    statement 4 "var x = h.Load((i, 0), (rows, width));"
    statement 5 "y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));"
    statement 6 "y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));"
    statement 7 "y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));"
    statement 8 "y[3].Store((i, 0), v.Reshape(width, rows).T);"
    statement 9 "z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));"
    statement 10 "z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));"
    statement 11 "z[2].Store((i, 0), (n > 0).Reshape(width, rows).Reshape(rows, width).To<int>());"
    statement 12 "w.Store((i, 0), Tile.Concat(x, x, Axis.Columns).Slice((0, width / 2), (rows, width)));"
    grid {
      %8 = length %a {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %12 {at=1}
    }
    body (%i : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[rows] at=2} : i32
      %16 = mul %i, %15 {at=2} : i32
      %17 = load %a, %16, %14 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %18 = const {value=2 at=2} : f32
      %v = mul %17, %18 {at=2} : tile<f32, rows, width>
      %20 = const {value=0 at=3} : i32
      %21 = dim {dims=[rows] at=3} : i32
      %22 = mul %i, %21 {at=3} : i32
      %n = load %b, %22, %20 {value=0 dims=[rows, width] at=3} : tile<i32, rows, width>
      %24 = const {value=0 at=4} : i32
      %25 = dim {dims=[rows] at=4} : i32
      %26 = mul %i, %25 {at=4} : i32
      %x = load %h, %26, %24 {value=0 dims=[rows, width] at=4} : tile<bf16, rows, width>
      %28 = const {value=0 at=5} : i32
      %29 = slice %y, %28 {at=5} : view<f32, 2, write>
      %30 = const {value=0 at=5} : i32
      %31 = reshape %v {dims=[width, rows] at=5} : tile<f32, width, rows>
      %32 = reshape %31 {dims=[rows, width] at=5} : tile<f32, rows, width>
      %33 = dim {dims=[rows] at=5} : i32
      %34 = mul %i, %33 {at=5} : i32
      store %29, %34, %30, %32 {at=5}
      %35 = const {value=1 at=6} : i32
      %36 = slice %y, %35 {at=6} : view<f32, 2, write>
      %37 = const {value=0 at=6} : i32
      %38 = reshape %v {dims=[1, (rows * width)] at=6} : tile<f32, 1, (rows * width)>
      %39 = scanSum %38 {along=columns at=6} : tile<f32, 1, (rows * width)>
      %40 = reshape %39 {dims=[rows, width] at=6} : tile<f32, rows, width>
      %41 = dim {dims=[rows] at=6} : i32
      %42 = mul %i, %41 {at=6} : i32
      store %36, %42, %37, %40 {at=6}
      %43 = const {value=2 at=7} : i32
      %44 = slice %y, %43 {at=7} : view<f32, 2, write>
      %45 = const {value=0 at=7} : i32
      %46 = reshape %v {dims=[(rows * width), 1] at=7} : tile<f32, (rows * width), 1>
      %47 = scanMax %46 {along=rows at=7} : tile<f32, (rows * width), 1>
      %48 = reshape %47 {dims=[rows, width] at=7} : tile<f32, rows, width>
      %49 = dim {dims=[rows] at=7} : i32
      %50 = mul %i, %49 {at=7} : i32
      store %44, %50, %45, %48 {at=7}
      %51 = const {value=3 at=8} : i32
      %52 = slice %y, %51 {at=8} : view<f32, 2, write>
      %53 = const {value=0 at=8} : i32
      %54 = reshape %v {dims=[width, rows] at=8} : tile<f32, width, rows>
      %55 = transpose %54 {at=8} : tile<f32, rows, width>
      %56 = dim {dims=[rows] at=8} : i32
      %57 = mul %i, %56 {at=8} : i32
      store %52, %57, %53, %55 {at=8}
      %58 = const {value=0 at=9} : i32
      %59 = slice %z, %58 {at=9} : view<i32, 2, write>
      %60 = const {value=0 at=9} : i32
      %61 = extract %n {dims=[0, 1, rows, (width - 1)] at=9} : tile<i32, rows, (width - 1)>
      %62 = extract %n {dims=[0, 0, rows, 1] at=9} : tile<i32, rows, 1>
      %63 = concat %61, %62 {along=columns at=9} : tile<i32, rows, width>
      %64 = dim {dims=[rows] at=9} : i32
      %65 = mul %i, %64 {at=9} : i32
      store %59, %65, %60, %63 {at=9}
      %66 = const {value=1 at=10} : i32
      %67 = slice %z, %66 {at=10} : view<i32, 2, write>
      %68 = const {value=0 at=10} : i32
      %69 = extract %n {dims=[1, 0, (rows - 1), width] at=10} : tile<i32, (rows - 1), width>
      %70 = extract %n {dims=[0, 0, 1, width] at=10} : tile<i32, 1, width>
      %71 = concat %69, %70 {along=rows at=10} : tile<i32, rows, width>
      %72 = dim {dims=[rows] at=10} : i32
      %73 = mul %i, %72 {at=10} : i32
      store %67, %73, %68, %71 {at=10}
      %74 = const {value=2 at=11} : i32
      %75 = slice %z, %74 {at=11} : view<i32, 2, write>
      %76 = const {value=0 at=11} : i32
      %77 = const {value=0 at=11} : i32
      %78 = gt %n, %77 {at=11} : tile<bool, rows, width>
      %79 = reshape %78 {dims=[width, rows] at=11} : tile<bool, width, rows>
      %80 = reshape %79 {dims=[rows, width] at=11} : tile<bool, rows, width>
      %81 = cast %80 {at=11} : tile<i32, rows, width>
      %82 = dim {dims=[rows] at=11} : i32
      %83 = mul %i, %82 {at=11} : i32
      store %75, %83, %76, %81 {at=11}
      %84 = const {value=0 at=12} : i32
      %85 = concat %x, %x {along=columns at=12} : tile<bf16, rows, (2 * width)>
      %86 = extract %85 {dims=[0, (width / 2), rows, width] at=12} : tile<bf16, rows, width>
      %87 = dim {dims=[rows] at=12} : i32
      %88 = mul %i, %87 {at=12} : i32
      store %w, %88, %84, %86 {at=12}
      yield
    }
    """,
        _lines)
        { Fingerprint = "0cbf3cad8cdb", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(2, ViewAccess.Read, "h"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z"), new ViewParameter(2, ViewAccess.Write, "w") }, Assembly = typeof(Shapes_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<BFloat16> _tensor_h, Tensor<float> _tensor_y, Tensor<int> _tensor_z, Tensor<BFloat16> _tensor_w, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 3, _handle.Name, "z");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @h, @y, @z, @w };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        Launch.RequireExtent((rows * width), _handle.Name, "rows * width");
        Launch.RequireExtent((width - 1), _handle.Name, "width - 1");
        Launch.RequireExtent((rows - 1), _handle.Name, "rows - 1");
        Launch.Require(1 <= width, _handle.Name, "(rows, 1) from (0, 0) on is not inside (rows, width)");
        Launch.Require(1 <= rows, _handle.Name, "(1, width) from (0, 0) on is not inside (rows, width)");
        Launch.Require(0 <= (width / 2), _handle.Name, "(rows, width) from (0, (width / 2)) on is not inside (rows, (2 * width))");
        Launch.Require(((width / 2) + width) <= (2 * width), _handle.Name, "(rows, width) from (0, (width / 2)) on is not inside (rows, (2 * width))");
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @h = @h, @y = @y, @z = @z, @w = @w, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_h, _tensor_y, _tensor_z, _tensor_w, @width, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<BFloat16> @h, Tensor<float> @y, Tensor<int> @z, Tensor<BFloat16> @w, int @width, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.WholeKernels.Shapes(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@h), InterpreterViews.View(@y), InterpreterViews.View(@z), InterpreterViews.View(@w), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @h;
        public ViewArgument @y;
        public ViewArgument @z;
        public ViewArgument @w;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _e6_bytes = CpuTile.Bytes(1, width);
            int _e7_bytes = CpuTile.Bytes(1, width);
            int _e8_bytes = CpuTile.Bytes(1, width);
            int _e9_bytes = CpuTile.Bytes(1, width);
            int _e10_bytes = CpuTile.Bytes(1, width);
            int v_tile_bytes = CpuTile.Bytes(rows, width);
            int n_tile_bytes = CpuTile.Bytes(rows, width);
            int x_tile_bytes = CpuTile.Bytes(rows, width);
            int _b3_bytes = CpuTile.Bytes(width, rows);
            int _b4_bytes = CpuTile.Bytes(rows, width);
            int _b5_bytes = CpuTile.Bytes(1, (rows * width));
            int _b6_bytes = CpuTile.Bytes(1, (rows * width));
            int _b7_bytes = CpuTile.Bytes(rows, width);
            int _b8_bytes = CpuTile.Bytes(1, (rows * width));
            int _b9_bytes = CpuTile.Bytes(1, (rows * width));
            int _b10_bytes = CpuTile.Bytes(rows, width);
            int _b11_bytes = CpuTile.Bytes(width, rows);
            int _b12_bytes = CpuTile.Bytes(rows, width);
            int _b13_bytes = CpuTile.Bytes(rows, (width - 1));
            int _b14_bytes = CpuTile.Bytes(1, rows);
            int _b15_bytes = CpuTile.Bytes(rows, width);
            int _b16_bytes = CpuTile.Bytes((rows - 1), width);
            int _b17_bytes = CpuTile.Bytes(1, width);
            int _b18_bytes = CpuTile.Bytes(rows, width);
            int _b19_bytes = CpuTile.Bytes(rows, width);
            int _b20_bytes = CpuTile.Bytes(width, rows);
            int _b21_bytes = CpuTile.Bytes(rows, width);
            int _b22_bytes = CpuTile.Bytes(rows, (2 * width));
            int _b23_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + v_tile_bytes + n_tile_bytes + x_tile_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes + _b11_bytes + _b12_bytes + _b13_bytes + _b14_bytes + _b15_bytes + _b16_bytes + _b17_bytes + _b18_bytes + _b19_bytes + _b20_bytes + _b21_bytes + _b22_bytes + _b23_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            nint v_tile = _e10 + _e10_bytes;
            nint n_tile = v_tile + v_tile_bytes;
            nint x_tile = n_tile + n_tile_bytes;
            nint _b3 = x_tile + x_tile_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            nint _b8 = _b7 + _b7_bytes;
            nint _b9 = _b8 + _b8_bytes;
            nint _b10 = _b9 + _b9_bytes;
            nint _b11 = _b10 + _b10_bytes;
            nint _b12 = _b11 + _b11_bytes;
            nint _b13 = _b12 + _b12_bytes;
            nint _b14 = _b13 + _b13_bytes;
            nint _b15 = _b14 + _b14_bytes;
            nint _b16 = _b15 + _b15_bytes;
            nint _b17 = _b16 + _b16_bytes;
            nint _b18 = _b17 + _b17_bytes;
            nint _b19 = _b18 + _b18_bytes;
            nint _b20 = _b19 + _b19_bytes;
            nint _b21 = _b20 + _b20_bytes;
            nint _b22 = _b21 + _b21_bytes;
            nint _b23 = _b22 + _b22_bytes;
            // var v = a.Load((i, 0), (rows, width)) * 2f;
            int _v0 = i * rows;
            // y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // var v = a.Load((i, 0), (rows, width)) * 2f;
            // var n = b.Load((i, 0), (rows, width));
            // var x = h.Load((i, 0), (rows, width));
            {
                var a_in = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var b_in = new TileReader<int>(@b, _v0, 0, width, 0, _e1);
                var h_in = new TileReader<BFloat16>(@h, _v0, 0, width, 0f, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    nint h_in_row = h_in.Row(_r);
                    var _s1 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var v = _v2 * _s1;
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), v);
                            var n = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            CpuMemory.StoreI32(n_tile + 4 * (_r * CpuTile.Stride(width) + _c), n);
                            var x = CpuMemory.LoadBF16(h_in_row + 2 * _c);
                            CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(width) + _c), x);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v3 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var v_2 = _v3 * _s1;
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), v_2);
                            var n_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(n_tile + 4 * (_r * CpuTile.Stride(width) + _c), n_2);
                            var x_2 = CpuMemory.LoadBF16(h_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(width) + _c), x_2);
                        }
                    }
                }
            }
            // y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));
            CpuTile.Reshape(v_tile, CpuTile.Stride(width), 1, width, _b3, CpuTile.Stride(rows), 1, width, rows);
            CpuTile.Reshape(_b3, CpuTile.Stride(rows), 1, rows, _b4, CpuTile.Stride(width), 1, rows, width);
            // y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[0].Store((i, 0), v.Reshape(width, rows).Reshape(rows, width));
            {
                var y_out = new TileWriter<float>(y_2, _v0, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v5 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
            // y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));
            CpuTile.Reshape(v_tile, CpuTile.Stride(width), 1, width, _b5, CpuTile.Stride((rows * width)), 1, 1, (rows * width));
            CpuScan.Columns<float, JoinSum>(_b5, _b6, 1, (rows * width));
            CpuTile.Reshape(_b6, CpuTile.Stride((rows * width)), 1, (rows * width), _b7, CpuTile.Stride(width), 1, rows, width);
            // y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[1].Store((i, 0), v.Reshape(1, rows * width).CumSum(Axis.Columns).Reshape(rows, width));
            {
                var y_out_2 = new TileWriter<float>(y_3, _v0, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_2_row = y_out_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v6);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v7 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v7, _n);
                        }
                    }
                    y_out_2.End(_r);
                }
            }
            // y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));
            CpuTile.Reshape(v_tile, CpuTile.Stride(width), 1, width, _b8, 1, 1, (rows * width), 1);
            CpuScan.Columns<float, JoinMax>(_b8, _b9, 1, (rows * width));
            CpuTile.Reshape(_b9, 1, 1, 1, _b10, CpuTile.Stride(width), 1, rows, width);
            // y[3].Store((i, 0), v.Reshape(width, rows).T);
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // y[2].Store((i, 0), v.Reshape(rows * width, 1).CumMax(Axis.Rows).Reshape(rows, width));
            {
                var y_out_3 = new TileWriter<float>(y_4, _v0, 0, width, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_3_row = y_out_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v8);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v9 = CpuMemory.LoadF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v9, _n);
                        }
                    }
                    y_out_3.End(_r);
                }
            }
            // y[3].Store((i, 0), v.Reshape(width, rows).T);
            CpuTile.Reshape(v_tile, CpuTile.Stride(width), 1, width, _b11, CpuTile.Stride(rows), 1, width, rows);
            CpuTile.Transpose(_b11, CpuTile.Stride(rows), 1, _b12, CpuTile.Stride(width), 1, width, rows);
            // z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // y[3].Store((i, 0), v.Reshape(width, rows).T);
            {
                var y_out_4 = new TileWriter<float>(y_5, _v0, 0, width, _e6);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_4_row = y_out_4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v10);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v11 = CpuMemory.LoadF32(_b12 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v11, _n);
                        }
                    }
                    y_out_4.End(_r);
                }
            }
            // z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));
            CpuTile.Copy(n_tile + 4 * (0 * CpuTile.Stride(width) + 1), CpuTile.Stride(width), 1, _b13, CpuTile.Stride((width - 1)), 1, rows, (width - 1));
            CpuTile.Copy(n_tile + 4 * (0 * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, _b14, 1, 1, rows, 1);
            CpuTile.Copy(_b13, CpuTile.Stride((width - 1)), 1, _b15, CpuTile.Stride(width), 1, rows, (width - 1));
            CpuTile.Copy(_b14, 1, 1, _b15 + 4 * (0 * CpuTile.Stride(width) + (width - 1)), CpuTile.Stride(width), 1, rows, 1);
            // z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[0].Store((i, 0), Tile.Concat(n.Slice((0, 1), (rows, width - 1)), n.Slice((0, 0), (rows, 1)), Axis.Columns));
            {
                var z_out = new TileWriter<int>(z_2, _v0, 0, width, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint z_out_row = z_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadI32(_b15 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v12);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v13 = CpuMemory.LoadI32(_b15 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v13, _n);
                        }
                    }
                    z_out.End(_r);
                }
            }
            // z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
            CpuTile.Copy(n_tile + 4 * (1 * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, _b16, CpuTile.Stride(width), 1, (rows - 1), width);
            CpuTile.Copy(n_tile + 4 * (0 * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, _b17, CpuTile.Stride(width), 1, 1, width);
            CpuTile.Copy(_b16, CpuTile.Stride(width), 1, _b18, CpuTile.Stride(width), 1, (rows - 1), width);
            CpuTile.Copy(_b17, CpuTile.Stride(width), 1, _b18 + 4 * ((rows - 1) * CpuTile.Stride(width) + 0), CpuTile.Stride(width), 1, 1, width);
            // z[2].Store((i, 0), (n > 0).Reshape(width, rows).Reshape(rows, width).To<int>());
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // z[1].Store((i, 0), Tile.Concat(n.Slice((1, 0), (rows - 1, width)), n.Slice((0, 0), (1, width)), Axis.Rows));
            // z[2].Store((i, 0), (n > 0).Reshape(width, rows).Reshape(rows, width).To<int>());
            {
                var z_out_2 = new TileWriter<int>(z_3, _v0, 0, width, _e8);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint z_out_2_row = z_out_2.Row(_r);
                    var _s14 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v15 = CpuMemory.LoadI32(_b18 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v15);
                            var n_3 = CpuMemory.LoadI32(n_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v16 = Vector512.GreaterThan(n_3, _s14);
                            CpuMemory.StoreI32(_b19 + 4 * (_r * CpuTile.Stride(width) + _c), _v16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v17 = CpuMemory.LoadI32(_b18 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v17, _n);
                            var n_4 = CpuMemory.LoadI32(n_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v18 = Vector512.GreaterThan(n_4, _s14);
                            CpuMemory.StoreI32(_b19 + 4 * (_r * CpuTile.Stride(width) + _c), _v18);
                        }
                    }
                    z_out_2.End(_r);
                }
            }
            CpuTile.Reshape(_b19, CpuTile.Stride(width), 1, width, _b20, CpuTile.Stride(rows), 1, width, rows);
            CpuTile.Reshape(_b20, CpuTile.Stride(rows), 1, rows, _b21, CpuTile.Stride(width), 1, rows, width);
            {
                var z_out_3 = new TileWriter<int>(z_4, _v0, 0, width, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint z_out_3_row = z_out_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadI32(_b21 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v20 = -_v19;
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v20);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v21 = CpuMemory.LoadI32(_b21 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v22 = -_v21;
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v22, _n);
                        }
                    }
                    z_out_3.End(_r);
                }
            }
            // w.Store((i, 0), Tile.Concat(x, x, Axis.Columns).Slice((0, width / 2), (rows, width)));
            CpuTile.Copy(x_tile, CpuTile.Stride(width), 1, _b22, CpuTile.Stride((2 * width)), 1, rows, width);
            CpuTile.Copy(x_tile, CpuTile.Stride(width), 1, _b22 + 4 * (0 * CpuTile.Stride((2 * width)) + width), CpuTile.Stride((2 * width)), 1, rows, width);
            CpuTile.Copy(_b22 + 4 * (0 * CpuTile.Stride((2 * width)) + (width / 2)), CpuTile.Stride((2 * width)), 1, _b23, CpuTile.Stride(width), 1, rows, width);
            {
                var w_out = new TileWriter<BFloat16>(@w, _v0, 0, width, _e10);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint w_out_row = w_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v23 = CpuMemory.LoadF32(_b23 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreBF16(w_out_row + 2 * _c, _v23);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v24 = CpuMemory.LoadF32(_b23 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreBF16(w_out_row + 2 * _c, _v24, _n);
                        }
                    }
                    w_out.End(_r);
                }
            }
        }
    }
}
