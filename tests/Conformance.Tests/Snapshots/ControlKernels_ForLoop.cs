private static partial class ForLoop_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.ForLoop",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.ForLoop
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param view %steps : view<i32, 1, write>
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [20]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var sum = Tile.Zeros<float>(rows, columns);"
    statement 3 "var top = Tile.Full(rows, 1, -1f);"
    statement 4 "int count = 0;"
    statement 5 "int odd = 1;"
    statement 6 "for (int j = 0; j < Tile.Count(x.Length(1), columns); j++)"
    statement 7 "var v = x.Load((i, j), (rows, columns));"
    statement 8 "top = Tile.Max(top, v.Max(Axis.Columns));"
    statement 9 "sum = sum * 0.5f + v * top;"
    statement 10 "int old = count;"
    statement 11 "count = odd;"
    statement 12 "odd = old + 2;"
    statement 13 "y.Store((i, 0), sum + top);"
    statement 14 "steps.Store(i, Tile.Full(1, 1, count * 100 + odd));"
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = const {value=0 at=2} : f32
      %sum = full %11 {dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %13 = const {value=-1 at=3} : f32
      %top = full %13 {dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %count = const {value=0 at=4} : i32
      %odd = const {value=1 at=5} : i32
      %17 = const {value=0 at=6} : i32
      %18 = length %x {axis=1 at=6} : i32
      %19 = add %18, %columns {at=6} : i32
      %20 = const {value=1 at=6} : i32
      %21 = sub %19, %20 {at=6} : i32
      %22 = div %21, %columns {at=6} : i32
      %23 = const {value=1 at=6} : i32
      %top.2, %sum.2, %count.2, %odd.2 = for %17, %22, %23, %top, %sum, %count, %odd {at=6} : tile<f32, rows, 1>, tile<f32, rows, columns>, i32, i32
      region (%j : i32, %top.3 : tile<f32, rows, 1>, %sum.3 : tile<f32, rows, columns>, %count.3 : i32, %odd.3 : i32) {
        %33 = dim {dims=[rows] at=7} : i32
        %34 = mul %i, %33 {at=7} : i32
        %35 = dim {dims=[columns] at=7} : i32
        %36 = mul %j, %35 {at=7} : i32
        %v = load %x, %34, %36 {value=0 dims=[rows, columns] at=7} : tile<f32, rows, columns>
        %38 = reduceMax %v {along=columns at=8} : tile<f32, rows, 1>
        %top.4 = max %top.3, %38 {at=8} : tile<f32, rows, 1>
        %40 = const {value=0x3FE0000000000000 at=9} : f32
        %41 = mul %sum.3, %40 {at=9} : tile<f32, rows, columns>
        %42 = mul %v, %top.4 {at=9} : tile<f32, rows, columns>
        %sum.4 = add %41, %42 {at=9} : tile<f32, rows, columns>
        %44 = const {value=2 at=12} : i32
        %odd.4 = add %count.3, %44 {at=12} : i32
        yield %top.4, %sum.4, %odd.3, %odd.4 {at=6}
      }
      %46 = const {value=0 at=13} : i32
      %47 = add %sum.2, %top.2 {at=13} : tile<f32, rows, columns>
      %48 = dim {dims=[rows] at=13} : i32
      %49 = mul %i, %48 {at=13} : i32
      store %y, %49, %46, %47 {at=13}
      %50 = const {value=100 at=14} : i32
      %51 = mul %count.2, %50 {at=14} : i32
      %52 = add %51, %odd.2 {at=14} : i32
      %53 = full %52 {dims=[1, 1] at=14} : tile<i32, 1, 1>
      store %steps, %i, %53 {at=14}
      yield
    }
    """,
        _lines)
        { Fingerprint = "fb5060b21dc5", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "steps") }, Assembly = typeof(ForLoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<int> _tensor_steps)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @steps = _launch.Argument(_tensor_steps, 1, _handle.Name, "steps");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @steps };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @steps = @steps, @rows = @rows, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_steps, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<int> @steps, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.ControlKernels.ForLoop(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@steps), @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @steps;
        public int @rows;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int top_tile_bytes = CpuTile.Bytes(1, rows);
            int sum_tile_bytes = CpuTile.Bytes(rows, columns);
            int top_tile2_bytes = CpuTile.Bytes(1, rows);
            int sum_tile2_bytes = CpuTile.Bytes(rows, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + top_tile_bytes + sum_tile_bytes + top_tile2_bytes + sum_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint top_tile = _e2 + _e2_bytes;
            nint sum_tile = top_tile + top_tile_bytes;
            nint top_tile2 = sum_tile + sum_tile_bytes;
            nint sum_tile2 = top_tile2 + top_tile2_bytes;
            // for (int j = 0; j < Tile.Count(x.Length(1), columns); j++)
            int _v0 = CpuMath.Divide((@x.Length1 + @columns) - 1, @columns);
            // var sum = Tile.Zeros<float>(rows, columns);
            // var top = Tile.Full(rows, 1, -1f);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    CpuMemory.WriteF32(top_tile + 4 * _r, -1f);
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(columns) + _c), sum);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var sum_2 = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(columns) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int j = 0; j < Tile.Count(x.Length(1), columns); j++)
            int count = 0;
            int odd = 1;
            for (int j = 0; j < _v0; j += 1)
            {
                // var v = x.Load((i, j), (rows, columns));
                int _v2 = i * rows;
                int _v3 = j * columns;
                // odd = old + 2;
                int odd_2 = count + 2;
                // top = Tile.Max(top, v.Max(Axis.Columns));
                // sum = sum * 0.5f + v * top;
                {
                    var x_in = new TileReader<float>(@x, _v2, _v3, columns, 0f, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        float _v4;
                        {
                            Vector512<float> _v4_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                _v4_lanes = Vector512.Max(_v4_lanes, v);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                _v4_lanes = Vector512.Max(_v4_lanes, CpuMath.Keep(v_2, _n, float.NegativeInfinity));
                            }
                            _v4 = CpuMath.Max(_v4_lanes);
                        }
                        float top = CpuMemory.ReadF32(top_tile + 4 * _r);
                        float top_2 = MathF.Max(top, _v4);
                        CpuMemory.WriteF32(top_tile2 + 4 * _r, top_2);
                        var _s5 = Vector512.Create(0.5f);
                        var top_splat = Vector512.Create(top_2);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var _v6 = sum_3 * _s5;
                                var v_3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                var _v7 = v_3 * top_splat;
                                var sum_4 = _v6 + _v7;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(columns) + _c), sum_4);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var _v8 = sum_5 * _s5;
                                var v_4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                var _v9 = v_4 * top_splat;
                                var sum_6 = _v8 + _v9;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(columns) + _c), sum_6);
                            }
                        }
                    }
                }
                int _n10 = odd;
                int _n11 = odd_2;
                count = _n10;
                odd = _n11;
                (top_tile, top_tile2) = (top_tile2, top_tile);
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
            }
            // y.Store((i, 0), sum + top);
            int _v12 = i * rows;
            // steps.Store(i, Tile.Full(1, 1, count * 100 + odd));
            int _v13 = (count * 100) + odd;
            // y.Store((i, 0), sum + top);
            {
                var y_out = new TileWriter<float>(@y, _v12, 0, columns, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    float top_3 = CpuMemory.ReadF32(top_tile + 4 * _r);
                    var top_splat_2 = Vector512.Create(top_3);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v14 = sum_7 + top_splat_2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v14);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(columns) + _c));
                            var _v15 = sum_8 + top_splat_2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v15, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
            // steps.Store(i, Tile.Full(1, 1, count * 100 + odd));
            {
                var steps_out = new TileWriter<int>(@steps, 0, i, 1, _e2);
                {
                    nint steps_out_row = steps_out.Row(0);
                    CpuMemory.WriteI32(steps_out_row, _v13);
                    steps_out.End(0);
                }
            }
        }
    }
}
