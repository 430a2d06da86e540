private static partial class ShiftedWindows_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.ShiftedWindows",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.ShiftedWindows
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param tune %rows : i32 in [3]
    param tune %columns : i32 in [20]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns) + 1, Tile.Count(x.Length(0), rows) + 1);"
    statement 2 "var t = x.LoadAt((i * rows - 2, j * columns - 3), (rows, columns), -1f);"
    statement 3 "y.StoreAt((i * rows - 2, j * columns - 3), t * 2f);"
    grid {
      %4 = length %x {axis=1 at=1} : i32
      %5 = add %4, %columns {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %columns {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = add %8, %9 {at=1} : i32
      %11 = length %x {axis=0 at=1} : i32
      %12 = add %11, %rows {at=1} : i32
      %13 = const {value=1 at=1} : i32
      %14 = sub %12, %13 {at=1} : i32
      %15 = div %14, %rows {at=1} : i32
      %16 = const {value=1 at=1} : i32
      %17 = add %15, %16 {at=1} : i32
      yield %10, %17 {at=1}
    }
    body (%j : i32, %i : i32) {
      %20 = mul %i, %rows {at=2} : i32
      %21 = const {value=2 at=2} : i32
      %22 = sub %20, %21 {at=2} : i32
      %23 = mul %j, %columns {at=2} : i32
      %24 = const {value=3 at=2} : i32
      %25 = sub %23, %24 {at=2} : i32
      %t = load %x, %22, %25 {value=-1 dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %27 = mul %i, %rows {at=3} : i32
      %28 = const {value=2 at=3} : i32
      %29 = sub %27, %28 {at=3} : i32
      %30 = mul %j, %columns {at=3} : i32
      %31 = const {value=3 at=3} : i32
      %32 = sub %30, %31 {at=3} : i32
      %33 = const {value=2 at=3} : f32
      %34 = mul %t, %33 {at=3} : tile<f32, rows, columns>
      store %y, %29, %32, %34 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "a4373eeaaaa5", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(ShiftedWindows_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 3, 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = _v2 + 1;
        int _v4 = @x.Length0 + @rows;
        int _v5 = _v4 - 1;
        int _v6 = CpuMath.Divide(_v5, @rows);
        int _v7 = _v6 + 1;
        int grid0 = Math.Max(0, _v3);
        int grid1 = Math.Max(0, _v7);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.ShiftedWindows(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
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
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // var t = x.LoadAt((i * rows - 2, j * columns - 3), (rows, columns), -1f);
            int _v0 = (i * @rows) - 2;
            int _v1 = (j * @columns) - 3;
            // y.StoreAt((i * rows - 2, j * columns - 3), t * 2f);
            {
                var x_in = new TileReader<float>(@x, _v0, _v1, columns, -1f, _e0);
                var y_out = new TileWriter<float>(@y, _v0, _v1, columns, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    var _s2 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var t = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v3 = t * _s2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v3);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var t_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v4 = t_2 * _s2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
