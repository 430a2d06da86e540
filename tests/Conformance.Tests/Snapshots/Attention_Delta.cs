internal static partial class Delta_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Attention.Delta",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Attention.Delta
    param view %dO : view<f32, 4>
    param view %o : view<f32, 4>
    param view %delta : view<f32, 3, write>
    param const %width : i32 = 64
    param tune %rows : i32 in [16] cpu [64]
    grid {
      %5 = length %o {axis=2 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      %10 = length %o {axis=1 at=1} : i32
      %11 = length %o {axis=0 at=1} : i32
      yield %9, %10, %11 {at=1}
    }
    body (%12 : i32, %13 : i32, %14 : i32) {
      %15 = slice %dO, %14, %13 {at=2} : view<f32, 2>
      %16 = const {value=0 at=2} : i32
      %17 = dim {dims=[rows] at=2} : i32
      %18 = mul %12, %17 {at=2} : i32
      %19 = load %15, %18, %16 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %20 = slice %o, %14, %13 {at=2} : view<f32, 2>
      %21 = const {value=0 at=2} : i32
      %22 = dim {dims=[rows] at=2} : i32
      %23 = mul %12, %22 {at=2} : i32
      %24 = load %20, %23, %21 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %25 = mul %19, %24 {at=2} : tile<f32, rows, width>
      %26 = slice %delta, %14, %13 {at=3} : view<f32, 1, write>
      %27 = asColumn %26 {at=3} : view<f32, 2, write>
      %28 = const {value=0 at=3} : i32
      %29 = reduceSum %25 {along=columns at=3} : tile<f32, rows, 1>
      %30 = dim {dims=[rows] at=3} : i32
      %31 = mul %12, %30 {at=3} : i32
      store %27, %31, %28, %29 {at=3}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Delta_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dO, Tensor<float> _tensor_o, Tensor<float> _tensor_delta, int @width)
    {
        ViewArgument @dO = _launch.Argument(_tensor_dO, 4, _handle.Name, "dO");
        ViewArgument @o = _launch.Argument(_tensor_o, 4, _handle.Name, "o");
        ViewArgument @delta = _launch.Argument(_tensor_delta, 3, _handle.Name, "delta");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@dO, 4, ViewAccess.Read, "dO"), new ViewUse(@o, 4, ViewAccess.Read, "o"), new ViewUse(@delta, 4, ViewAccess.Write, "delta"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 64 : 16];
        _launch.Choose(_handle, _tuned, [@width], [@dO, @o, @delta]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @o.Length2, @delta.Length2);
        int _v0 = @o.Length2 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @o.Length1);
        int grid2 = Math.Max(0, @o.Length0);
        int _programs = checked(grid0 * grid1 * grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @dO = @dO, @o = @o, @delta = @delta, @width = @width, @rows = @rows, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dO, _tensor_o, _tensor_delta, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@dO, @o, @delta], [], [grid0, grid1, grid2]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dO, Tensor<float> @o, Tensor<float> @delta, int @width, int @rows) =>
        _launch.Interpret(() => Delta(InterpreterViews.ReadView(@dO), InterpreterViews.ReadView(@o), InterpreterViews.View(@delta), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dO;
        public ViewArgument @o;
        public ViewArgument @delta;
        public int @width;
        public int @rows;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program % grid1;
            _program /= grid1;
            int _grid2 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            ViewArgument _v0 = CpuViews.Slice(@dO, 4, _grid2, _grid1);
            int _v1 = _grid0 * rows;
            ViewArgument _v2 = CpuViews.Slice(@o, 4, _grid2, _grid1);
            int _v3 = _grid0 * rows;
            ViewArgument _v4 = CpuViews.Slice(@delta, 4, _grid2, _grid1);
            ViewArgument _v5 = CpuViews.AsColumn(_v4);
            int _v6 = _grid0 * rows;
            {
                var _in7 = new TileReader<float>(_v0, _v1, 0, width, 0f, _e0);
                var _in8 = new TileReader<float>(_v2, _v3, 0, width, 0f, _e1);
                var _out9 = new TileWriter<float>(_v5, _v6, 0, 1, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in7_row = _in7.Row(_r);
                    nint _in8_row = _in8.Row(_r);
                    nint _out9_row = _out9.Row(_r);
                    float _v10;
                    {
                        Vector512<float> _v10_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v11 = CpuMemory.LoadF32(_in7_row + 4 * _c);
                            var _v12 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                            var _v13 = _v11 * _v12;
                            _v10_lanes = _v10_lanes + _v13;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v14 = CpuMemory.LoadF32(_in7_row + 4 * _c, _n);
                            var _v15 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                            var _v16 = _v14 * _v15;
                            _v10_lanes = _v10_lanes + CpuMath.Keep(_v16, _n, 0f);
                        }
                        _v10 = CpuMath.Sum(_v10_lanes);
                    }
                    CpuMemory.WriteF32(_out9_row, _v10);
                    _out9.End(_r);
                }
            }
        }
    }
}
