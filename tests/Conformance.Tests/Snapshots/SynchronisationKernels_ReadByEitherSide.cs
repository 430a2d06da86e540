private static partial class ReadByEitherSide_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.ReadByEitherSide",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.ReadByEitherSide
    param view %x : view<f32, 2>
    param view %y : view<f32, 1, write>
    param view %z : view<f32, 1, write>
    param scalar %flag : i32
    param tune %rows : i32 in [32]
    param const %columns : i32 = 16
    statement 1 "var m = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);"
    statement 3 "if (flag > 0)"
    statement 4 "y.AsColumn().Store((m, 0), s * 2f);"
    statement 5 "z.AsColumn().Store((m, 0), s * 3f);"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%m : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %m, %13 {at=2} : i32
      %15 = load %x, %14, %12 {value=0 dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %s = reduceSum %15 {along=columns at=2} : tile<f32, rows, 1>
      %17 = const {value=0 at=3} : i32
      %18 = gt %flag, %17 {at=3} : bool
      if %18 {at=3}
      region {
        %19 = asColumn %y {at=4} : view<f32, 2, write>
        %20 = const {value=0 at=4} : i32
        %21 = const {value=2 at=4} : f32
        %22 = mul %s, %21 {at=4} : tile<f32, rows, 1>
        %23 = dim {dims=[rows] at=4} : i32
        %24 = mul %m, %23 {at=4} : i32
        store %19, %24, %20, %22 {at=4}
        yield {at=3}
      }
      region {
        %25 = asColumn %z {at=5} : view<f32, 2, write>
        %26 = const {value=0 at=5} : i32
        %27 = const {value=3 at=5} : f32
        %28 = mul %s, %27 {at=5} : tile<f32, rows, 1>
        %29 = dim {dims=[rows] at=5} : i32
        %30 = mul %m, %29 {at=5} : i32
        store %25, %30, %26, %28 {at=5}
        yield {at=3}
      }
      yield
    }
    """,
        _lines)
        { Fingerprint = "15b9382a60e4", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(ReadByEitherSide_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @flag, int @columns)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @columns };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0, @z.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @flag = @flag, @rows = @rows, @columns = @columns, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @flag, @rows, @columns);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @flag };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @z, int @flag, int @rows, int @columns) =>
        _launch.Interpret(() => global::Fusion.Conformance.SynchronisationKernels.ReadByEitherSide(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @flag, @rows, @columns));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @flag;
        public int @rows;
        public int @columns;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, columns);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int s_tile_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + s_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint s_tile = _e2 + _e2_bytes;
            // var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);
            int _v0 = m * rows;
            // if (flag > 0)
            bool _v1 = @flag > 0;
            // var s = x.Load((m, 0), (rows, columns)).Sum(Axis.Columns);
            {
                var x_in = new TileReader<float>(@x, _v0, 0, columns, 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    float s;
                    {
                        Vector512<float> s_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            s_lanes = s_lanes + _v2;
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var _v3 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            s_lanes = s_lanes + CpuMath.Keep(_v3, _n, 0f);
                        }
                        s = CpuMath.Sum(s_lanes);
                    }
                    CpuMemory.WriteF32(s_tile + 4 * _r, s);
                }
            }
            // if (flag > 0)
            if (_v1)
            {
                // y.AsColumn().Store((m, 0), s * 2f);
                ViewArgument y_2 = CpuViews.AsColumn(@y);
                {
                    var y_out = new TileWriter<float>(y_2, _v0, 0, 1, _e1);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint y_out_row = y_out.Row(_r);
                        float s_2 = CpuMemory.ReadF32(s_tile + 4 * _r);
                        float _v4 = s_2 * 2f;
                        CpuMemory.WriteF32(y_out_row, _v4);
                        y_out.End(_r);
                    }
                }
            }
            else
            {
                // z.AsColumn().Store((m, 0), s * 3f);
                ViewArgument z_2 = CpuViews.AsColumn(@z);
                {
                    var z_out = new TileWriter<float>(z_2, _v0, 0, 1, _e2);
                    for (int _r = 0; _r < rows; _r++)
                    {
                        nint z_out_row = z_out.Row(_r);
                        float s_3 = CpuMemory.ReadF32(s_tile + 4 * _r);
                        float _v5 = s_3 * 3f;
                        CpuMemory.WriteF32(z_out_row, _v5);
                        z_out.End(_r);
                    }
                }
            }
        }
    }
}
