private static partial class ScanRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.ScanRows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.ScanRows
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 3, write>
    param view %z : view<i32, 3, write>
    param const %height : i32 = 13
    param tune %columns : i32 in [24]
    statement 1 "var j = Grid.Over(Tile.Count(a.Length(1), columns));"
    statement 2 "var v = a.Load((0, j), (height, columns));"
    statement 3 "var n = b.Load((0, j), (height, columns));"
    statement 4 "y[0].Store((0, j), v.CumSum(Axis.Rows));"
    statement 5 "y[1].Store((0, j), (v + 0.5f).CumProd(Axis.Rows));"
    statement 6 "y[2].Store((0, j), v.CumMax(Axis.Rows));"
    statement 7 "y[3].Store((0, j), v.CumMin(Axis.Rows));"
    statement 8 "z[0].Store((0, j), n.CumSum(Axis.Rows));"
    statement 9 "z[1].Store((0, j), n.CumProd(Axis.Rows));"
    statement 10 "z[2].Store((0, j), n.CumMax(Axis.Rows));"
    statement 11 "z[3].Store((0, j), n.CumMin(Axis.Rows));"
    grid {
      %6 = length %a {axis=1 at=1} : i32
      %7 = add %6, %columns {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %columns {at=1} : i32
      yield %10 {at=1}
    }
    body (%j : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[columns] at=2} : i32
      %14 = mul %j, %13 {at=2} : i32
      %v = load %a, %12, %14 {value=0 dims=[height, columns] at=2} : tile<f32, height, columns>
      %16 = const {value=0 at=3} : i32
      %17 = dim {dims=[columns] at=3} : i32
      %18 = mul %j, %17 {at=3} : i32
      %n = load %b, %16, %18 {value=0 dims=[height, columns] at=3} : tile<i32, height, columns>
      %20 = const {value=0 at=4} : i32
      %21 = slice %y, %20 {at=4} : view<f32, 2, write>
      %22 = const {value=0 at=4} : i32
      %23 = scanSum %v {along=rows at=4} : tile<f32, height, columns>
      %24 = dim {dims=[columns] at=4} : i32
      %25 = mul %j, %24 {at=4} : i32
      store %21, %22, %25, %23 {at=4}
      %26 = const {value=1 at=5} : i32
      %27 = slice %y, %26 {at=5} : view<f32, 2, write>
      %28 = const {value=0 at=5} : i32
      %29 = const {value=0x3FE0000000000000 at=5} : f32
      %30 = add %v, %29 {at=5} : tile<f32, height, columns>
      %31 = scanProd %30 {along=rows at=5} : tile<f32, height, columns>
      %32 = dim {dims=[columns] at=5} : i32
      %33 = mul %j, %32 {at=5} : i32
      store %27, %28, %33, %31 {at=5}
      %34 = const {value=2 at=6} : i32
      %35 = slice %y, %34 {at=6} : view<f32, 2, write>
      %36 = const {value=0 at=6} : i32
      %37 = scanMax %v {along=rows at=6} : tile<f32, height, columns>
      %38 = dim {dims=[columns] at=6} : i32
      %39 = mul %j, %38 {at=6} : i32
      store %35, %36, %39, %37 {at=6}
      %40 = const {value=3 at=7} : i32
      %41 = slice %y, %40 {at=7} : view<f32, 2, write>
      %42 = const {value=0 at=7} : i32
      %43 = scanMin %v {along=rows at=7} : tile<f32, height, columns>
      %44 = dim {dims=[columns] at=7} : i32
      %45 = mul %j, %44 {at=7} : i32
      store %41, %42, %45, %43 {at=7}
      %46 = const {value=0 at=8} : i32
      %47 = slice %z, %46 {at=8} : view<i32, 2, write>
      %48 = const {value=0 at=8} : i32
      %49 = scanSum %n {along=rows at=8} : tile<i32, height, columns>
      %50 = dim {dims=[columns] at=8} : i32
      %51 = mul %j, %50 {at=8} : i32
      store %47, %48, %51, %49 {at=8}
      %52 = const {value=1 at=9} : i32
      %53 = slice %z, %52 {at=9} : view<i32, 2, write>
      %54 = const {value=0 at=9} : i32
      %55 = scanProd %n {along=rows at=9} : tile<i32, height, columns>
      %56 = dim {dims=[columns] at=9} : i32
      %57 = mul %j, %56 {at=9} : i32
      store %53, %54, %57, %55 {at=9}
      %58 = const {value=2 at=10} : i32
      %59 = slice %z, %58 {at=10} : view<i32, 2, write>
      %60 = const {value=0 at=10} : i32
      %61 = scanMax %n {along=rows at=10} : tile<i32, height, columns>
      %62 = dim {dims=[columns] at=10} : i32
      %63 = mul %j, %62 {at=10} : i32
      store %59, %60, %63, %61 {at=10}
      %64 = const {value=3 at=11} : i32
      %65 = slice %z, %64 {at=11} : view<i32, 2, write>
      %66 = const {value=0 at=11} : i32
      %67 = scanMin %n {along=rows at=11} : tile<i32, height, columns>
      %68 = dim {dims=[columns] at=11} : i32
      %69 = mul %j, %68 {at=11} : i32
      store %65, %66, %69, %67 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "1d67833a84b7", Tuned = new string[] { "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(ScanRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @height)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 3, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 24 };
        ReadOnlySpan<int> _const = stackalloc int[] { @height };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @columns = _tuned[0];
        Launch.RequireExtent(height, _handle.Name, "height");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @a.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @height = @height, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @height, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @height, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<float> @y, Tensor<int> @z, int @height, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.WholeKernels.ScanRows(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @height, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @height;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int j = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int _e3_bytes = CpuTile.Bytes(1, columns);
            int _e4_bytes = CpuTile.Bytes(1, columns);
            int _e5_bytes = CpuTile.Bytes(1, columns);
            int _e6_bytes = CpuTile.Bytes(1, columns);
            int _e7_bytes = CpuTile.Bytes(1, columns);
            int _e8_bytes = CpuTile.Bytes(1, columns);
            int _e9_bytes = CpuTile.Bytes(1, columns);
            int v_tile_bytes = CpuTile.Bytes(height, columns);
            int n_tile_bytes = CpuTile.Bytes(height, columns);
            int _b2_bytes = CpuTile.Bytes(height, columns);
            int _b3_bytes = CpuTile.Bytes(height, columns);
            int _b4_bytes = CpuTile.Bytes(height, columns);
            int _b5_bytes = CpuTile.Bytes(height, columns);
            int _b6_bytes = CpuTile.Bytes(height, columns);
            int _b7_bytes = CpuTile.Bytes(height, columns);
            int _b8_bytes = CpuTile.Bytes(height, columns);
            int _b9_bytes = CpuTile.Bytes(height, columns);
            int _b10_bytes = CpuTile.Bytes(height, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + v_tile_bytes + n_tile_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes + _b8_bytes + _b9_bytes + _b10_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint v_tile = _e9 + _e9_bytes;
            nint n_tile = v_tile + v_tile_bytes;
            nint _b2 = n_tile + n_tile_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            nint _b8 = _b7 + _b7_bytes;
            nint _b9 = _b8 + _b8_bytes;
            nint _b10 = _b9 + _b9_bytes;
            // var v = a.Load((0, j), (height, columns));
            int _v0 = j * columns;
            // y[0].Store((0, j), v.CumSum(Axis.Rows));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // var v = a.Load((0, j), (height, columns));
            // var n = b.Load((0, j), (height, columns));
            {
                var a_in = new TileReader<float>(@a, 0, _v0, columns, 0f, _e0);
                var b_in = new TileReader<int>(@b, 0, _v0, columns, 0, _e1);
                for (int _r = 0; _r < height; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(columns) + _c), v);
                            var n = CpuMemory.LoadI32(b_in_row + 4 * _c);
                            CpuMemory.StoreI32(n_tile + 4 * (_r * CpuTile.Stride(columns) + _c), n);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var v_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(columns) + _c), v_2);
                            var n_2 = CpuMemory.LoadI32(b_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(n_tile + 4 * (_r * CpuTile.Stride(columns) + _c), n_2);
                        }
                    }
                }
            }
            // y[0].Store((0, j), v.CumSum(Axis.Rows));
            CpuScan.Rows<float, JoinSum>(v_tile, _b2, height, columns);
            // y[1].Store((0, j), (v + 0.5f).CumProd(Axis.Rows));
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[0].Store((0, j), v.CumSum(Axis.Rows));
            // y[1].Store((0, j), (v + 0.5f).CumProd(Axis.Rows));
            {
                var y_out = new TileWriter<float>(y_2, 0, _v0, columns, _e2);
                for (int _r = 0; _r < height; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    var _s1 = Vector512.Create(0.5f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v2);
                            var v_3 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v3 = v_3 + _s1;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v3);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v4 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4, _n);
                            var v_4 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v5 = v_4 + _s1;
                            CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v5);
                        }
                    }
                    y_out.End(_r);
                }
            }
            CpuScan.Rows<float, JoinProd>(_b3, _b4, height, columns);
            // y[2].Store((0, j), v.CumMax(Axis.Rows));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // y[1].Store((0, j), (v + 0.5f).CumProd(Axis.Rows));
            {
                var y_out_2 = new TileWriter<float>(y_3, 0, _v0, columns, _e3);
                for (int _r = 0; _r < height; _r++)
                {
                    nint y_out_2_row = y_out_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v6);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v7 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v7, _n);
                        }
                    }
                    y_out_2.End(_r);
                }
            }
            // y[2].Store((0, j), v.CumMax(Axis.Rows));
            CpuScan.Rows<float, JoinMax>(v_tile, _b5, height, columns);
            // y[3].Store((0, j), v.CumMin(Axis.Rows));
            ViewArgument y_5 = CpuViews.Slice(@y, 4, 3);
            // y[2].Store((0, j), v.CumMax(Axis.Rows));
            {
                var y_out_3 = new TileWriter<float>(y_4, 0, _v0, columns, _e4);
                for (int _r = 0; _r < height; _r++)
                {
                    nint y_out_3_row = y_out_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v8);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v9 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v9, _n);
                        }
                    }
                    y_out_3.End(_r);
                }
            }
            // y[3].Store((0, j), v.CumMin(Axis.Rows));
            CpuScan.Rows<float, JoinMin>(v_tile, _b6, height, columns);
            // z[0].Store((0, j), n.CumSum(Axis.Rows));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // y[3].Store((0, j), v.CumMin(Axis.Rows));
            {
                var y_out_4 = new TileWriter<float>(y_5, 0, _v0, columns, _e5);
                for (int _r = 0; _r < height; _r++)
                {
                    nint y_out_4_row = y_out_4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v10);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v11 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreF32(y_out_4_row + 4 * _c, _v11, _n);
                        }
                    }
                    y_out_4.End(_r);
                }
            }
            // z[0].Store((0, j), n.CumSum(Axis.Rows));
            CpuScan.Rows<int, JoinSum>(n_tile, _b7, height, columns);
            // z[1].Store((0, j), n.CumProd(Axis.Rows));
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[0].Store((0, j), n.CumSum(Axis.Rows));
            {
                var z_out = new TileWriter<int>(z_2, 0, _v0, columns, _e6);
                for (int _r = 0; _r < height; _r++)
                {
                    nint z_out_row = z_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadI32(_b7 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v12);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v13 = CpuMemory.LoadI32(_b7 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_row + 4 * _c, _v13, _n);
                        }
                    }
                    z_out.End(_r);
                }
            }
            // z[1].Store((0, j), n.CumProd(Axis.Rows));
            CpuScan.Rows<int, JoinProd>(n_tile, _b8, height, columns);
            // z[2].Store((0, j), n.CumMax(Axis.Rows));
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // z[1].Store((0, j), n.CumProd(Axis.Rows));
            {
                var z_out_2 = new TileWriter<int>(z_3, 0, _v0, columns, _e7);
                for (int _r = 0; _r < height; _r++)
                {
                    nint z_out_2_row = z_out_2.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadI32(_b8 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v14);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v15 = CpuMemory.LoadI32(_b8 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_2_row + 4 * _c, _v15, _n);
                        }
                    }
                    z_out_2.End(_r);
                }
            }
            // z[2].Store((0, j), n.CumMax(Axis.Rows));
            CpuScan.Rows<int, JoinMax>(n_tile, _b9, height, columns);
            // z[3].Store((0, j), n.CumMin(Axis.Rows));
            ViewArgument z_5 = CpuViews.Slice(@z, 4, 3);
            // z[2].Store((0, j), n.CumMax(Axis.Rows));
            {
                var z_out_3 = new TileWriter<int>(z_4, 0, _v0, columns, _e8);
                for (int _r = 0; _r < height; _r++)
                {
                    nint z_out_3_row = z_out_3.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v16 = CpuMemory.LoadI32(_b9 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v16);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v17 = CpuMemory.LoadI32(_b9 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_3_row + 4 * _c, _v17, _n);
                        }
                    }
                    z_out_3.End(_r);
                }
            }
            // z[3].Store((0, j), n.CumMin(Axis.Rows));
            CpuScan.Rows<int, JoinMin>(n_tile, _b10, height, columns);
            {
                var z_out_4 = new TileWriter<int>(z_5, 0, _v0, columns, _e9);
                for (int _r = 0; _r < height; _r++)
                {
                    nint z_out_4_row = z_out_4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v18 = CpuMemory.LoadI32(_b10 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v18);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v19 = CpuMemory.LoadI32(_b10 + 4 * (_r * CpuTile.Stride(columns) + _c));
                            CpuMemory.StoreI32(z_out_4_row + 4 * _c, _v19, _n);
                        }
                    }
                    z_out_4.End(_r);
                }
            }
        }
    }
}
