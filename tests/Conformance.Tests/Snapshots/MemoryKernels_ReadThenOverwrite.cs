internal static partial class ReadThenOverwrite_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.ReadThenOverwrite",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.ReadThenOverwrite
    param view %x : view<f32, 2, write>
    param view %y : view<f32, 2, write>
    param view %z : view<f32, 1, write>
    param tune %rows : i32 in [4]
    param const %width : i32 = 20
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %10, %12 {at=2} : i32
      %14 = load %x, %13, %11 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %15 = const {value=0 at=3} : i32
      %16 = dim {dims=[rows] at=3} : i32
      %17 = mul %10, %16 {at=3} : i32
      %18 = load %x, %17, %15 {value=0 dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %19 = const {value=0 at=4} : i32
      %20 = const {value=0 at=4} : f32
      %21 = full %20 {dims=[rows, width] at=4} : tile<f32, rows, width>
      %22 = dim {dims=[rows] at=4} : i32
      %23 = mul %10, %22 {at=4} : i32
      store %x, %23, %19, %21 {at=4}
      %24 = const {value=0 at=5} : i32
      %25 = const {value=1 at=5} : f32
      %26 = add %14, %25 {at=5} : tile<f32, rows, width>
      %27 = dim {dims=[rows] at=5} : i32
      %28 = mul %10, %27 {at=5} : i32
      store %y, %28, %24, %26 {at=5}
      %29 = asColumn %z {at=6} : view<f32, 2, write>
      %30 = const {value=0 at=6} : i32
      %31 = const {value=2 at=6} : f32
      %32 = mul %18, %31 {at=6} : tile<f32, rows, 1>
      %33 = dim {dims=[rows] at=6} : i32
      %34 = mul %10, %33 {at=6} : i32
      store %29, %34, %30, %32 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(ReadThenOverwrite_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Write, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@x, @y, @z]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0, @z.Length0);
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @rows = @rows, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @rows, @width);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@rows, @width],
                    [@x, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @z, int @rows, int @width) =>
        _launch.Interpret(() => ReadThenOverwrite(InterpreterViews.View(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @rows, @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @rows;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _b0 = _e4 + _e4_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            {
                var _in3 = new TileReader<float>(@x, _v1, 0, 1, 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in3_row = _in3.Row(_r);
                    float _v4 = CpuMemory.ReadF32(_in3_row);
                    CpuMemory.WriteF32(_b0 + 4 * _r, _v4);
                }
            }
            int _v5 = _grid0 * rows;
            ViewArgument _v6 = CpuViews.AsColumn(@z);
            int _v7 = _grid0 * rows;
            {
                var _out8 = new TileWriter<float>(@x, _v2, 0, width, _e1);
                var _in9 = new TileReader<float>(@x, _v0, 0, width, 0f, _e2);
                var _out10 = new TileWriter<float>(@y, _v5, 0, width, _e3);
                var _out11 = new TileWriter<float>(_v6, _v7, 0, 1, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in9_row = _in9.Row(_r);
                    nint _out8_row = _out8.Row(_r);
                    nint _out10_row = _out10.Row(_r);
                    nint _out11_row = _out11.Row(_r);
                    float _v12 = CpuMemory.ReadF32(_b0 + 4 * _r);
                    float _v13 = _v12 * 2f;
                    CpuMemory.WriteF32(_out11_row, _v13);
                    var _s14 = Vector512.Create(0f);
                    var _s15 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v16 = CpuMemory.LoadF32(_in9_row + 4 * _c);
                            var _v17 = _s14;
                            CpuMemory.StoreF32(_out8_row + 4 * _c, _v17);
                            var _v18 = _v16 + _s15;
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v18);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v19 = CpuMemory.LoadF32(_in9_row + 4 * _c, _n);
                            var _v20 = _s14;
                            CpuMemory.StoreF32(_out8_row + 4 * _c, _v20, _n);
                            var _v21 = _v19 + _s15;
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v21, _n);
                        }
                    }
                    _out8.End(_r);
                    _out10.End(_r);
                    _out11.End(_r);
                }
            }
        }
    }
}
