internal static partial class ScanInLoop_Kernel
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
    grid {
      %4 = length %x {axis=0 at=1} : i32
      %5 = add %4, %rows {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %rows {at=1} : i32
      yield %8 {at=1}
    }
    body (%9 : i32) {
      %10 = const {value=0 at=2} : f32
      %11 = full %10 {dims=[rows, 1] at=2} : tile<f32, rows, 1>
      %12 = const {value=0 at=3} : i32
      %13 = length %x {axis=1 at=3} : i32
      %14 = add %13, %columns {at=3} : i32
      %15 = const {value=1 at=3} : i32
      %16 = sub %14, %15 {at=3} : i32
      %17 = div %16, %columns {at=3} : i32
      %18 = const {value=1 at=3} : i32
      %19 = for %12, %17, %18, %11 {at=3} : tile<f32, rows, 1>
      region (%20 : i32, %21 : tile<f32, rows, 1>) {
        %22 = dim {dims=[rows] at=4} : i32
        %23 = mul %9, %22 {at=4} : i32
        %24 = dim {dims=[columns] at=4} : i32
        %25 = mul %20, %24 {at=4} : i32
        %26 = load %x, %23, %25 {value=0 dims=[rows, columns] at=4} : tile<f32, rows, columns>
        %27 = scanSum %26 {along=columns at=4} : tile<f32, rows, columns>
        %28 = add %27, %21 {at=4} : tile<f32, rows, columns>
        %29 = dim {dims=[rows] at=5} : i32
        %30 = mul %9, %29 {at=5} : i32
        %31 = dim {dims=[columns] at=5} : i32
        %32 = mul %20, %31 {at=5} : i32
        store %y, %30, %32, %28 {at=5}
        %33 = extract %28 {dims=[0, (columns - 1), rows, 1] at=6} : tile<f32, rows, 1>
        yield %33 {at=3}
      }
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "columns"], Assembly = typeof(ScanInLoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [4, 24];
        _launch.Choose(_handle, _tuned, [], [@x, @y]);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        Launch.Require(0 <= (columns - 1), _handle.Name, "(rows, 1) from (0, (columns - 1)) on is not inside (rows, columns)");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@rows, @columns],
                    [@x, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @rows, int @columns) =>
        _launch.Interpret(() => ScanInLoop(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @rows, @columns));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(rows, columns);
            int _b2_bytes = CpuTile.Bytes(rows, columns);
            int _b3_bytes = CpuTile.Bytes(rows, columns);
            int _b4_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            int _v0 = @x.Length1 + @columns;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @columns);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    CpuMemory.WriteF32(_b0 + 4 * _r, 0f);
                }
            }
            for (int _i3 = 0; _i3 < _v2; _i3 += 1)
            {
                int _v4 = _grid0 * rows;
                int _v5 = _i3 * columns;
                {
                    var _in6 = new TileReader<float>(@x, _v4, _v5, columns, 0f, _e0);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _in6_row = _in6.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v7 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c), _v7);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v8 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                                CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(columns) + _c), _v8);
                            }
                        }
                    }
                }
                CpuScan.Columns<float, JoinSum>(_b1, _b2, rows, columns);
                int _v9 = _grid0 * rows;
                int _v10 = _i3 * columns;
                {
                    var _out11 = new TileWriter<float>(@y, _v9, _v10, columns, _e1);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint _out11_row = _out11.Row(_r);
                        float _v12 = CpuMemory.ReadF32(_b0 + 4 * _r);
                        var _s13 = Vector512.Create(_v12);
                        {
                            int _c = 0;
                            for (; _c <= columns - 16; _c += 16)
                            {
                                var _v14 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var _v15 = _v14 + _s13;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v15);
                                CpuMemory.StoreF32(_out11_row + 4 * _c, _v15);
                            }
                            if (_c < columns)
                            {
                                int _n = columns - _c;
                                var _v16 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(columns) + _c));
                                var _v17 = _v16 + _s13;
                                CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(columns) + _c), _v17);
                                CpuMemory.StoreF32(_out11_row + 4 * _c, _v17, _n);
                            }
                        }
                        _out11.End(_r);
                    }
                }
                CpuTile.Copy(_b3 + 4 * (0 * CpuTile.Stride(columns) + (columns - 1)), CpuTile.Stride(columns), 1, _b4, 1, 1, rows, 1);
                (_b0, _b4) = (_b4, _b0);
            }
        }
    }
}
