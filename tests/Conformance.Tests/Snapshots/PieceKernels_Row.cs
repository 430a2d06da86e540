internal static partial class Row_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PieceKernels.Row",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PieceKernels.Row
    param view %x : view<f32, 1>
    param view %half : view<bf16, 1>
    param view %y : view<f32, 1, write>
    param view %sums : view<f32, 1, write>
    param tune %columns : i32 in [1024]
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %columns {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %columns {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = dim {dims=[columns] at=2} : i32
      %12 = mul %10, %11 {at=2} : i32
      %13 = load %x, %12 {value=0 dims=[columns] at=2} : tile<f32, 1, columns>
      %14 = dim {dims=[columns] at=2} : i32
      %15 = mul %10, %14 {at=2} : i32
      %16 = load %half, %15 {value=0 dims=[columns] at=2} : tile<bf16, 1, columns>
      %17 = cast %16 {at=2} : tile<f32, 1, columns>
      %18 = mul %13, %17 {at=2} : tile<f32, 1, columns>
      %19 = reduceSum %18 {along=columns at=3} : tile<f32, 1, 1>
      %20 = mul %18, %19 {at=3} : tile<f32, 1, columns>
      %21 = dim {dims=[columns] at=3} : i32
      %22 = mul %10, %21 {at=3} : i32
      store %y, %22, %20 {at=3}
      %23 = reduceSum %18 {along=columns at=4} : tile<f32, 1, 1>
      store %sums, %10, %23 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = ["columns"], Assembly = typeof(Row_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<BFloat16> _tensor_half, Tensor<float> _tensor_y, Tensor<float> _tensor_sums)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @half = _launch.Argument(_tensor_half, 1, _handle.Name, "half");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @sums = _launch.Argument(_tensor_sums, 1, _handle.Name, "sums");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@half, 2, ViewAccess.Read, "half"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@sums, 4, ViewAccess.Write, "sums"));
        Span<int> _tuned = [1024];
        _launch.Choose(_handle, _tuned, [], [@x, @half, @y, @sums]);
        int @columns = _tuned[0];
        int _v0 = @x.Length0 + @columns;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @columns);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @half = @half, @y = @y, @sums = @sums, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_half, _tensor_y, _tensor_sums, @columns);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@columns],
                    [@x, @half, @y, @sums], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<BFloat16> @half, Tensor<float> @y, Tensor<float> @sums, int @columns) =>
        _launch.Interpret(() => Row(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@half), InterpreterViews.View(@y), InterpreterViews.View(@sums), @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @half;
        public ViewArgument @y;
        public ViewArgument @sums;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            int _v0 = _grid0 * columns;
            int _v1 = _grid0 * columns;
            int _v2 = _grid0 * columns;
            {
                var _in3 = new TileReader<float>(@x, 0, _v0, columns, 0f, _e0);
                var _in4 = new TileReader<BFloat16>(@half, 0, _v1, columns, 0f, _e1);
                var _out5 = new TileWriter<float>(@y, 0, _v2, columns, _e2);
                var _out6 = new TileWriter<float>(@sums, 0, _grid0, 1, _e3);
                {
                    nint _in3_row = _in3.Row(0);
                    nint _in4_row = _in4.Row(0);
                    nint _out5_row = _out5.Row(0);
                    nint _out6_row = _out6.Row(0);
                    float _v7;
                    float _v8;
                    {
                        Vector512<float> _v7_lanes = Vector512.Create(0f);
                        Vector512<float> _v8_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v9 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v10 = CpuMemory.LoadBF16(_in4_row + 2 * _c);
                            var _v11 = _v10;
                            var _v12 = _v9 * _v11;
                            _v7_lanes = _v7_lanes + _v12;
                            _v8_lanes = _v8_lanes + _v12;
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v13 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v14 = CpuMemory.LoadBF16(_in4_row + 2 * _c, _n);
                            var _v15 = _v14;
                            var _v16 = _v13 * _v15;
                            _v7_lanes = _v7_lanes + CpuMath.Keep(_v16, _n, 0f);
                            _v8_lanes = _v8_lanes + CpuMath.Keep(_v16, _n, 0f);
                        }
                        _v7 = CpuMath.Sum(_v7_lanes);
                        _v8 = CpuMath.Sum(_v8_lanes);
                    }
                    CpuMemory.WriteF32(_out6_row, _v8);
                    var _s17 = Vector512.Create(_v7);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v18 = CpuMemory.LoadF32(_in3_row + 4 * _c);
                            var _v19 = CpuMemory.LoadBF16(_in4_row + 2 * _c);
                            var _v20 = _v19;
                            var _v21 = _v18 * _v20;
                            var _v22 = _v21 * _s17;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v22);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v23 = CpuMemory.LoadF32(_in3_row + 4 * _c, _n);
                            var _v24 = CpuMemory.LoadBF16(_in4_row + 2 * _c, _n);
                            var _v25 = _v24;
                            var _v26 = _v23 * _v25;
                            var _v27 = _v26 * _s17;
                            CpuMemory.StoreF32(_out5_row + 4 * _c, _v27, _n);
                        }
                    }
                    _out5.End(0);
                    _out6.End(0);
                }
            }
        }
    }
}
