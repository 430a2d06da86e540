private static partial class Halves_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.Halves",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.Halves
    param view %x : view<bf16, 2>
    param view %y : view<bf16, 2, write>
    param scalar %s : f32
    param tune %rows : i32 in [3]
    param tune %columns : i32 in [20]
    statement 1 "var (j, i) = Grid.Over(Tile.Count(x.Length(1), columns), Tile.Count(x.Length(0), rows));"
    statement 2 "y.Store((i, j), (x.Load((i, j), (rows, columns)).To<float>() * s).To<BFloat16>());"
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
      %21 = load %x, %18, %20 {value=0 dims=[rows, columns] at=2} : tile<bf16, rows, columns>
      %22 = cast %21 {at=2} : tile<f32, rows, columns>
      %23 = mul %22, %s {at=2} : tile<f32, rows, columns>
      %24 = cast %23 {at=2} : tile<bf16, rows, columns>
      %25 = dim {dims=[rows] at=2} : i32
      %26 = mul %i, %25 {at=2} : i32
      %27 = dim {dims=[columns] at=2} : i32
      %28 = mul %j, %27 {at=2} : i32
      store %y, %26, %28, %24 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "a153566b1ae0", Tuned = new string[] { "rows", "columns" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Write, "y") }, Assembly = typeof(Halves_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_y, float @s)
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
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0);
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
                var _program = new CpuProgram { @x = @x, @y = @y, @s = @s, @rows = @rows, @columns = @columns, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @s, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@s) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @y, float @s, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.Halves(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @s, @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public float @s;
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
            // y.Store((i, j), (x.Load((i, j), (rows, columns)).To<float>() * s).To<BFloat16>());
            int _v0 = i * rows;
            int _v1 = j * columns;
            {
                var x_in = new TileReader<BFloat16>(@x, _v0, _v1, columns, 0f, _e0);
                var y_out = new TileWriter<BFloat16>(@y, _v0, _v1, columns, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    var s_splat = Vector512.Create(@s);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadBF16(x_in_row + 2 * _c);
                            var _v3 = _v2;
                            var _v4 = _v3 * s_splat;
                            var _v5 = CpuMath.RoundToBFloat16(_v4);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v5);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v6 = CpuMemory.LoadBF16(x_in_row + 2 * _c, _n);
                            var _v7 = _v6;
                            var _v8 = _v7 * s_splat;
                            var _v9 = CpuMath.RoundToBFloat16(_v8);
                            CpuMemory.StoreBF16(y_out_row + 2 * _c, _v9, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
