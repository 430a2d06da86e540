private static partial class ScanInLoop_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.ScanInLoop",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.ScanInLoop
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [24]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var before = Tile.Zeros<float>(rows, 1);"
    statement 3 "for (int n = 0; n < Tile.Count(x.Length(1), columns); n++)"
    statement 4 "var sums = x.Load((i, n), (rows, columns)).CumSum(Axis.Columns) + before;"
    statement 5 "y.Store((i, n), sums);"
    statement 6 "before = sums.Slice((0, columns - 1), (rows, 1));"
    grid {
      %4 = length %x {axis=0 at=1} : i32
      %5 = add %4, %rows {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %rows {at=1} : i32
      yield %8 {at=1}
    }
    body (%i : i32) {
      %10 = const {value=0 at=2} : f32
      %before = full %10 {dims=[rows, 1] at=2} : tile<f32, rows, 1>
      %12 = const {value=0 at=3} : i32
      %13 = length %x {axis=1 at=3} : i32
      %14 = add %13, %columns {at=3} : i32
      %15 = const {value=1 at=3} : i32
      %16 = sub %14, %15 {at=3} : i32
      %17 = div %16, %columns {at=3} : i32
      %18 = const {value=1 at=3} : i32
      %before.2 = for %12, %17, %18, %before {at=3} : tile<f32, rows, 1>
      region (%n : i32, %before.3 : tile<f32, rows, 1>) {
        %22 = dim {dims=[rows] at=4} : i32
        %23 = mul %i, %22 {at=4} : i32
        %24 = dim {dims=[columns] at=4} : i32
        %25 = mul %n, %24 {at=4} : i32
        %26 = load %x, %23, %25 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
        %27 = scanSum %26 {along=columns at=4} : tile<f32, rows, columns>
        %sums = add %27, %before.3 {at=4} : tile<f32, rows, columns>
        %29 = dim {dims=[rows] at=5} : i32
        %30 = mul %i, %29 {at=5} : i32
        %31 = dim {dims=[columns] at=5} : i32
        %32 = mul %n, %31 {at=5} : i32
        store %y, %30, %32, %sums {at=5}
        %before.4 = extract %sums {dims=[0, (columns - 1), rows, 1] at=6} : tile<f32, rows, 1>
        yield %before.4 {at=3}
      }
      yield
    }
    """,
        _lines)
        { Fingerprint = "c58d6e1b603d", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(ScanInLoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, 24 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        Launch.Require(0 <= (columns - 1), _handle.Name, "(rows, 1) from (0, (columns - 1)) on is not inside (rows, columns)");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @rows = @rows, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.WholeKernels.ScanInLoop(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @rows;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int before_tile_bytes = CpuTile.Bytes(1, rows);
            int x_tile_bytes = CpuTile.Bytes(rows, columns);
            int _b2_bytes = CpuTile.Bytes(rows, columns);
            int sums_tile_bytes = CpuTile.Bytes(rows, columns);
            int before_tile2_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + before_tile_bytes + x_tile_bytes + _b2_bytes + sums_tile_bytes + before_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint before_tile = _e1 + _e1_bytes;
            nint x_tile = before_tile + before_tile_bytes;
            nint _b2 = x_tile + x_tile_bytes;
            nint sums_tile = _b2 + _b2_bytes;
            nint before_tile2 = sums_tile + sums_tile_bytes;
            // for (int n = 0; n < Tile.Count(x.Length(1), columns); n++)
            int _v0 = CpuMath.Divide((@x.Length1 + @columns) - 1, @columns);
            // var before = Tile.Zeros<float>(rows, 1);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    CpuMemory.WriteF32(before_tile + 4 * _r, 0f);
                }
            }
            // for (int n = 0; n < Tile.Count(x.Length(1), columns); n++)
            for (int n = 0; n < _v0; n += 1)
            {
                // var sums = x.Load((i, n), (rows, columns)).CumSum(Axis.Columns) + before;
                int _v1 = i * rows;
                int _v2 = n * columns;
                {
                    var x_in = new TileReader<float>(@x, _v1, _v2, columns, 0f, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint x_in_row = x_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(columns) + _c), _v3);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(columns) + _c), _v4);
                            }
                        }
                    }
                }
                CpuScan.Columns<float, JoinSum>(x_tile, _b2, rows, columns);
                // y.Store((i, n), sums);
                {
                    var y_out = new TileWriter<float>(@y, _v1, _v2, columns, _e1);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint y_out_row = y_out.Row(_r);
                        float before = CpuMemory.ReadF32(before_tile + 4 * _r);
                        var before_splat = Vector512.Create(before);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v5 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var sums = _v5 + before_splat;
                                CpuMemory.StoreF32(sums_tile + 4 * (_r * CpuTile.Stride(columns) + _c), sums);
                                CpuMemory.StoreF32(y_out_row + 4 * _c, sums);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v6 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var sums_2 = _v6 + before_splat;
                                CpuMemory.StoreF32(sums_tile + 4 * (_r * CpuTile.Stride(columns) + _c), sums_2);
                                CpuMemory.StoreF32(y_out_row + 4 * _c, sums_2, _n);
                            }
                        }
                        y_out.End(_r);
                    }
                }
                // before = sums.Slice((0, columns - 1), (rows, 1));
                CpuTile.Copy(sums_tile + 4 * (0 * CpuTile.Stride(columns) + (columns - 1)), CpuTile.Stride(columns), 1, before_tile2, 1, 1, rows, 1);
                (before_tile, before_tile2) = (before_tile2, before_tile);
            }
        }
    }
}
