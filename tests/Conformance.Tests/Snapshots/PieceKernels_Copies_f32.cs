internal static partial class Copies_Kernel_f32
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
    body (%15 : i32, %16 : i32) {
      %17 = dim {dims=[rows] at=2} : i32
      %18 = mul %16, %17 {at=2} : i32
      %19 = dim {dims=[columns] at=2} : i32
      %20 = mul %15, %19 {at=2} : i32
      %21 = load %x, %18, %20 {value=0 dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %22 = dim {dims=[rows] at=3} : i32
      %23 = mul %16, %22 {at=3} : i32
      %24 = dim {dims=[columns] at=3} : i32
      %25 = mul %15, %24 {at=3} : i32
      store %y, %23, %25, %21 {at=3}
      %26 = transpose %21 {at=4} : tile<f32, columns, rows>
      %27 = dim {dims=[columns] at=4} : i32
      %28 = mul %15, %27 {at=4} : i32
      %29 = dim {dims=[rows] at=4} : i32
      %30 = mul %16, %29 {at=4} : i32
      store %turned, %28, %30, %26 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "columns"], Assembly = typeof(Copies_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_turned)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @turned = _launch.Argument(_tensor_turned, 2, _handle.Name, "turned");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@turned, 4, ViewAccess.Write, "turned"));
        Span<int> _tuned = [8, 256];
        _launch.Choose(_handle, _tuned, [], [@x, @y, @turned]);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        int _v0 = @x.Length1 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int _v3 = @x.Length0 + @rows;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = checked(grid0 * grid1);
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
                _launch.RunOnGpu(_handle, _programs, [@rows, @columns],
                    [@x, @y, @turned], [], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @turned, int @rows, int @columns) =>
        _launch.Interpret(() => Copies<float>(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@turned), @rows, @columns));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, rows);
            int _b0_bytes = CpuTile.Bytes(rows, columns);
            int _b1_bytes = CpuTile.Bytes(columns, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = _grid1 * rows;
            int _v1 = _grid0 * columns;
            int _v2 = _grid1 * rows;
            int _v3 = _grid0 * columns;
            {
                var _in4 = new TileReader<float>(@x, _v0, _v1, columns, 0f, _e0);
                var _out5 = new TileWriter<float>(@y, _v2, _v3, columns, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    nint _out5_row = _out5.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(columns) + _c), _v6);
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v6);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v7 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(columns) + _c), _v7);
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v7, _n);
                        }
                    }
                    _out5.End(_r);
                }
            }
            CpuTile.Transpose(_b0, CpuTile.Stride(columns), 1, _b1, CpuTile.Stride(rows), 1, rows, columns);
            int _v8 = _grid0 * columns;
            int _v9 = _grid1 * rows;
            {
                var _out10 = new TileWriter<float>(@turned, _v8, _v9, rows, _e2);
                for (int _r = 0; _r < columns; _r++)
                {
                    nint _out10_row = _out10.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= rows - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v11);
                        }
                        if (_c < rows)
                        {
                            int _n = rows - _c;
                            var _v12 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(rows) + _c));
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v12, _n);
                        }
                    }
                    _out10.End(_r);
                }
            }
        }
    }
}
