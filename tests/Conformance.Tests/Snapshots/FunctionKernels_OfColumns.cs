private static partial class OfColumns_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.FunctionKernels.OfColumns",
        """
    fusion-ir 1
    kernel Fusion.Conformance.FunctionKernels.OfColumns
    param view %a : view<f32, 1>
    param view %y : view<f32, 2, write>
    param scalar %exponent : f32
    param tune %rows : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), rows));"
    statement 2 "var u = a.AsColumn().Load((i, 0), (rows, 1));"
    statement 3 "y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));"
    statement 4 "y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));"
    grid {
      %4 = length %a {axis=0 at=1} : i32
      %5 = add %4, %rows {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %rows {at=1} : i32
      yield %8 {at=1}
    }
    body (%i : i32) {
      %10 = asColumn %a {at=2} : view<f32, 2>
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %u = load %10, %13, %11 {value=0 dims=[rows, 1] at=2} : tile<f32, rows, 1>
      %15 = const {value=0 at=3} : i32
      %16 = slice %y, %15 {at=3} : view<f32, 1, write>
      %17 = asColumn %16 {at=3} : view<f32, 2, write>
      %18 = const {value=0 at=3} : i32
      %19 = erf %u {at=3} : tile<f32, rows, 1>
      %20 = floor %u {at=3} : tile<f32, rows, 1>
      %21 = add %19, %20 {at=3} : tile<f32, rows, 1>
      %22 = const {value=2 at=3} : f32
      %23 = mul %u, %22 {at=3} : tile<f32, rows, 1>
      %24 = ceiling %23 {at=3} : tile<f32, rows, 1>
      %25 = const {value=4 at=3} : f32
      %26 = mul %u, %25 {at=3} : tile<f32, rows, 1>
      %27 = round %26 {at=3} : tile<f32, rows, 1>
      %28 = mul %24, %27 {at=3} : tile<f32, rows, 1>
      %29 = sub %21, %28 {at=3} : tile<f32, rows, 1>
      %30 = dim {dims=[rows] at=3} : i32
      %31 = mul %i, %30 {at=3} : i32
      store %17, %31, %18, %29 {at=3}
      %32 = const {value=1 at=4} : i32
      %33 = slice %y, %32 {at=4} : view<f32, 1, write>
      %34 = asColumn %33 {at=4} : view<f32, 2, write>
      %35 = const {value=0 at=4} : i32
      %36 = abs %u {at=4} : tile<f32, rows, 1>
      %37 = pow %36, %exponent {at=4} : tile<f32, rows, 1>
      %38 = dim {dims=[rows] at=4} : i32
      %39 = mul %i, %38 {at=4} : i32
      store %34, %39, %35, %37 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "7abf0d9eb78f", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(OfColumns_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y, float @exponent)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @a.Length0, @y.Length1);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @y = @y, @exponent = @exponent, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y, @exponent, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@exponent) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y, float @exponent, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.FunctionKernels.OfColumns(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), @exponent, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public float @exponent;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var u = a.AsColumn().Load((i, 0), (rows, 1));
            ViewArgument a_2 = CpuViews.AsColumn(@a);
            int _v0 = i * rows;
            // y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            ViewArgument y_3 = CpuViews.AsColumn(y_2);
            // y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 1);
            ViewArgument y_5 = CpuViews.AsColumn(y_4);
            // y[0].AsColumn().Store((i, 0), Tile.Erf(u) + Tile.Floor(u) - Tile.Ceiling(u * 2f) * Tile.Round(u * 4f));
            // y[1].AsColumn().Store((i, 0), Tile.Pow(Tile.Abs(u), exponent));
            {
                var a_in = new TileReader<float>(a_2, _v0, 0, 1, 0f, _e0);
                var y_out = new TileWriter<float>(y_3, _v0, 0, 1, _e1);
                var y_out_2 = new TileWriter<float>(y_5, _v0, 0, 1, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    nint y_out_2_row = y_out_2.Row(_r);
                    float u = CpuMemory.ReadF32(a_in_row);
                    float _v1 = CpuMath.Erf(u);
                    float _v2 = MathF.Floor(u);
                    float _v3 = _v1 + _v2;
                    float _v4 = u * 2f;
                    float _v5 = MathF.Ceiling(_v4);
                    float _v6 = u * 4f;
                    float _v7 = MathF.Round(_v6);
                    float _v8 = _v5 * _v7;
                    float _v9 = _v3 - _v8;
                    CpuMemory.WriteF32(y_out_row, _v9);
                    float _v10 = MathF.Abs(u);
                    float _v11 = CpuMath.Pow(_v10, @exponent);
                    CpuMemory.WriteF32(y_out_2_row, _v11);
                    y_out.End(_r);
                    y_out_2.End(_r);
                }
            }
        }
    }
}
