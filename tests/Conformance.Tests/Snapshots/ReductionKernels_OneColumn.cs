private static partial class OneColumn_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.OneColumn",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.OneColumn
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param tune %rows : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var t = x.AsColumn().Load((i, 0), (rows, 1)) * -0f;"
    statement 3 "y.AsColumn().Store((i, 0), 1f / t.Sum(Axis.Columns));"
    grid {
      %3 = length %x {axis=0 at=1} : i32
      %4 = add %3, %rows {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %rows {at=1} : i32
      yield %7 {at=1}
    }
    body (%i : i32) {
      %9 = asColumn %x {at=2} : view<f32, 2>
      %10 = const {value=0 at=2} : i32
      %11 = dim {dims=[rows] at=2} : i32
      %12 = mul %i, %11 {at=2} : i32
      %13 = load %9, %12, %10 {value=0 dims=[rows, 1] at=2} : tile<f32, rows, 1>
      %14 = const {value=0x8000000000000000 at=2} : f32
      %t = mul %13, %14 {at=2} : tile<f32, rows, 1>
      %16 = asColumn %y {at=3} : view<f32, 2, write>
      %17 = const {value=0 at=3} : i32
      %18 = const {value=1 at=3} : f32
      %19 = reduceSum %t {along=columns at=3} : tile<f32, rows, 1>
      %20 = div %18, %19 {at=3} : tile<f32, rows, 1>
      %21 = dim {dims=[rows] at=3} : i32
      %22 = mul %i, %21 {at=3} : i32
      store %16, %22, %17, %20 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "7d71038c71c8", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(OneColumn_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.ReductionKernels.OneColumn(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // var t = x.AsColumn().Load((i, 0), (rows, 1)) * -0f;
            ViewArgument x_2 = CpuViews.AsColumn(@x);
            int _v0 = i * rows;
            // y.AsColumn().Store((i, 0), 1f / t.Sum(Axis.Columns));
            ViewArgument y_2 = CpuViews.AsColumn(@y);
            {
                var x_in = new TileReader<float>(x_2, _v0, 0, 1, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, _v0, 0, 1, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    float _v1 = CpuMemory.ReadF32(x_in_row);
                    float t = _v1 * -0f;
                    float _v2 = 1f / (0f + t);
                    CpuMemory.WriteF32(y_out_row, _v2);
                    y_out.End(_r);
                }
            }
        }
    }
}
