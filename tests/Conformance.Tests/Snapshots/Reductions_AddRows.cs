private static partial class AddRows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.AddRows",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.AddRows
    param view %x : view<f32, 2>
    param view %y : view<f32, 1, write>
    param tune %columns : i32 in [128]
    param const %rows : i32 = 32
    statement 1 "var c = Grid.Over(Tile.Count(x.Length(1), columns));"
    statement 2 "var sum = y.Load(c, columns);"
    statement 3 "for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)"
    statement 4 "sum += x.Load((m, c), (rows, columns)).Sum(Axis.Rows);"
    statement 5 "y.Store(c, sum);"
    grid {
      %4 = length %x {axis=1 at=1} : i32
      %5 = add %4, %columns {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %columns {at=1} : i32
      yield %8 {at=1}
    }
    body (%c : i32) {
      %10 = dim {dims=[columns] at=2} : i32
      %11 = mul %c, %10 {at=2} : i32
      %sum = load %y, %11 {value=0 dims=[columns] at=2} : tile<f32, 1, columns>
      %13 = const {value=0 at=3} : i32
      %14 = length %x {axis=0 at=3} : i32
      %15 = add %14, %rows {at=3} : i32
      %16 = const {value=1 at=3} : i32
      %17 = sub %15, %16 {at=3} : i32
      %18 = div %17, %rows {at=3} : i32
      %19 = const {value=1 at=3} : i32
      %sum.2 = for %13, %18, %19, %sum {at=3} : tile<f32, 1, columns>
      region (%m : i32, %sum.3 : tile<f32, 1, columns>) {
        %23 = dim {dims=[rows] at=4} : i32
        %24 = mul %m, %23 {at=4} : i32
        %25 = dim {dims=[columns] at=4} : i32
        %26 = mul %c, %25 {at=4} : i32
        %27 = load %x, %24, %26 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
        %28 = reduceSum %27 {along=rows at=4} : tile<f32, 1, columns>
        %sum.4 = add %sum.3, %28 {at=4} : tile<f32, 1, columns>
        yield %sum.4 {at=3}
      }
      %30 = dim {dims=[columns] at=5} : i32
      %31 = mul %c, %30 {at=5} : i32
      store %y, %31, %sum.2 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "68b945bd7f0e", Tuned = new string[] { "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(AddRows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @rows)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 128 };
        ReadOnlySpan<int> _const = stackalloc int[] { @rows };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @columns = _tuned[0];
        Launch.RequireExtent(columns, _handle.Name, "columns");
        Launch.RequireExtent(rows, _handle.Name, "rows");
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @columns = @columns, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @columns, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @columns, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @columns, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Reductions.AddRows(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @columns, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @columns;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int c = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int sum_tile_bytes = CpuTile.Bytes(1, columns);
            int _b1_bytes = CpuTile.Bytes(1, columns);
            int sum_tile2_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + sum_tile_bytes + _b1_bytes + sum_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint sum_tile = _e2 + _e2_bytes;
            nint _b1 = sum_tile + sum_tile_bytes;
            nint sum_tile2 = _b1 + _b1_bytes;
            // var sum = y.Load(c, columns);
            int _v0 = c * columns;
            // for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
            int _v1 = CpuMath.Divide((@x.Length0 + @rows) - 1, @rows);
            // var sum = y.Load(c, columns);
            {
                var y_in = new TileReader<float>(@y, 0, _v0, columns, 0f, _e0);
                {
                    nint y_in_row = y_in.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum = CpuMemory.LoadF32(y_in_row + 4 * _c);
                            CpuMemory.StoreF32(sum_tile + 4 * _c, sum);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var sum_2 = CpuMemory.LoadF32(y_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(sum_tile + 4 * _c, sum_2);
                        }
                    }
                }
            }
            // for (int m = 0; m < Tile.Count(x.Length(0), rows); m++)
            for (int m = 0; m < _v1; m += 1)
            {
                // sum += x.Load((m, c), (rows, columns)).Sum(Axis.Rows);
                int _v2 = m * rows;
                {
                    var x_in = new TileReader<float>(@x, _v2, _v0, columns, 0f, _e1);
                    CpuMemory.Fill(_b1, 0f, columns);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                CpuMemory.StoreF32(_b1 + 4 * _c, CpuMemory.LoadF32(_b1 + 4 * _c) + _v3);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                CpuMemory.StoreF32(_b1 + 4 * _c, CpuMemory.LoadF32(_b1 + 4 * _c) + _v4);
                            }
                        }
                    }
                }
                {
                    {
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                var _v5 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var sum_4 = sum_3 + _v5;
                                CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_4);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                var _v6 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                var sum_6 = sum_5 + _v6;
                                CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_6);
                            }
                        }
                    }
                }
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
            }
            // y.Store(c, sum);
            {
                var y_out = new TileWriter<float>(@y, 0, _v0, columns, _e2);
                {
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, sum_7);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, sum_8, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
