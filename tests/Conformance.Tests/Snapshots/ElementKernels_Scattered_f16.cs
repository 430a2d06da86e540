private static partial class Scattered_Kernel_f16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementKernels.Scattered<f16>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementKernels.Scattered<f16>
    param view %x : view<f16, 2>
    param view %index : view<i32, 1>
    param view %y : view<f16, 2, write>
    param tune %rows : i32 in [4]
    param tune %columns : i32 in [20]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));"
    statement 2 "y.Scatter(index.Load(i, rows, -1).T, Tile.Columns(j, columns), x.Load((i, j), (rows, columns)));"
    grid {
      %5 = length %x {axis=1 at=1} : i32
      %6 = add %5, %columns {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %columns {at=1} : i32
      %10 = length %x {axis=0 at=1} : i32
      %11 = add %10, %rows {at=1} : i32
      %12 = const {value=1 at=1} : i32
      %13 = sub %11, %12 {at=1} : i32
      %14 = div %13, %rows {at=1} : i32
      yield %9, %14 {at=1}
    }
    body (%j : i32, %i : i32) {
      %17 = dim {dims=[rows] at=2} : i32
      %18 = mul %i, %17 {at=2} : i32
      %19 = load %index, %18 {value=-1 dims=[rows] at=2} : tile<i32, 1, rows>
      %20 = transpose %19 {at=2} : tile<i32, rows, 1>
      %21 = dim {dims=[columns] at=2} : i32
      %22 = mul %j, %21 {at=2} : i32
      %23 = coordinates %22 {dims=[columns] along=columns at=2} : tile<i32, 1, columns>
      %24 = dim {dims=[rows] at=2} : i32
      %25 = mul %i, %24 {at=2} : i32
      %26 = dim {dims=[columns] at=2} : i32
      %27 = mul %j, %26 {at=2} : i32
      %28 = load %x, %25, %27 {value=0 dims=[rows, columns] at=2} : tile<f16, rows, columns>
      scatter %y, %20, %23, %28 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "bbf46578b181", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(2, ViewAccess.Write, "y") }, Assembly = typeof(Scattered_Kernel_f16).Assembly };

    public static void Run(Launch _launch, Tensor<Half> _tensor_x, Tensor<int> _tensor_index, Tensor<Half> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @index, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4, 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @x.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @index = @index, @y = @y, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_index, _tensor_y, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<Half> @x, Tensor<int> @index, Tensor<Half> @y, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementKernels.Scattered<Half>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@index), InterpreterViews.View(@y), @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @index;
        public ViewArgument @y;
        public int @rows;
        public int @columns;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int j = _program % grid0;
            _program /= grid0;
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, rows);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int index_tile_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + index_tile_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint index_tile = _e1 + _e1_bytes;
            nint _b1 = index_tile + index_tile_bytes;
            // y.Scatter(index.Load(i, rows, -1).T, Tile.Columns(j, columns), x.Load((i, j), (rows, columns)));
            int _v0 = i * rows;
            {
                var index_in = new TileReader<int>(@index, 0, _v0, rows, -1, _e0);
                {
                    nint index_in_row = index_in.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadI32(index_in_row + 4 * _c);
                            CpuMemory.StoreI32(index_tile + 4 * _c, _v1);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v2 = CpuMemory.LoadI32(index_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(index_tile + 4 * _c, _v2);
                        }
                    }
                }
            }
            CpuTile.Transpose(index_tile, CpuTile.Stride(rows), 1, _b1, 1, 1, 1, rows);
            int _v3 = j * columns;
            {
                var x_in = new TileReader<Half>(@x, _v0, _v3, columns, 0f, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    int _v4 = CpuMemory.ReadI32(_b1 + 4 * _r);
                    var _s5 = Vector512.Create(_v4);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v6 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                            var _v7 = CpuMemory.LoadF16(x_in_row + 2 * _c);
                            CpuScatter.StoreF16(@y, _s5, _v6, _v7, 16);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v8 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                            var _v9 = CpuMemory.LoadF16(x_in_row + 2 * _c, _n);
                            CpuScatter.StoreF16(@y, _s5, _v8, _v9, _n);
                        }
                    }
                }
            }
        }
    }
}
