private static partial class Copies_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PieceKernels.Copies<f32>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PieceKernels.Copies<f32>
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param view %turned : view<f32, 2, write>
    param tune %rows : i32 in [8]
    param tune %columns : i32 in [256]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));"
    statement 2 "var t = x.Load((i, j), (rows, columns));"
    statement 3 "y.Store((i, j), t);"
    statement 4 "turned.Store((j, i), t.T);"
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
      %19 = dim {dims=[columns] at=2} : i32
      %20 = mul %j, %19 {at=2} : i32
      %t = load %x, %18, %20 {value=0 dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %22 = dim {dims=[rows] at=3} : i32
      %23 = mul %i, %22 {at=3} : i32
      %24 = dim {dims=[columns] at=3} : i32
      %25 = mul %j, %24 {at=3} : i32
      store %y, %23, %25, %t {at=3}
      %26 = transpose %t {at=4} : tile<f32, columns, rows>
      %27 = dim {dims=[columns] at=4} : i32
      %28 = mul %j, %27 {at=4} : i32
      %29 = dim {dims=[rows] at=4} : i32
      %30 = mul %i, %29 {at=4} : i32
      store %turned, %28, %30, %26 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "6bad65379c54", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "turned") }, Assembly = typeof(Copies_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_turned)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @turned = _launch.Argument(_tensor_turned, 2, _handle.Name, "turned");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @turned };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8, 256 };
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
                var _program = new CpuProgram { @x = @x, @y = @y, @turned = @turned, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_turned, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @turned, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.PieceKernels.Copies<float>(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@turned), @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @turned;
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
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, rows);
            int t_tile_bytes = CpuTile.Bytes(rows, columns);
            int _b1_bytes = CpuTile.Bytes(columns, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + t_tile_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint t_tile = _e2 + _e2_bytes;
            nint _b1 = t_tile + t_tile_bytes;
            // var t = x.Load((i, j), (rows, columns));
            int _v0 = i * rows;
            int _v1 = j * columns;
            // y.Store((i, j), t);
            {
                var x_in = new TileReader<float>(@x, _v0, _v1, columns, 0f, _e0);
                var y_out = new TileWriter<float>(@y, _v0, _v1, columns, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var t = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(columns) + _c), t);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, t);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var t_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(columns) + _c), t_2);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, t_2, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
            // turned.Store((j, i), t.T);
            CpuTile.Transpose(t_tile, CpuTile.Stride(columns), 1, _b1, CpuTile.Stride(rows), 1, rows, columns);
            {
                var turned_out = new TileWriter<float>(@turned, _v1, _v0, rows, _e2);
                for (int _r = 0; _r < columns; _r++)
                {
                    nint turned_out_row = turned_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreF32(turned_out_row + 4 * _c, _v2);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v3 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreF32(turned_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    turned_out.End(_r);
                }
            }
        }
    }
}
