private static partial class ReadThenOverwrite_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, width));"
    statement 3 "var first = x.Load((i, 0), (rows, 1));"
    statement 4 "x.Store((i, 0), Tile.Zeros<float>(rows, width));"
    statement 5 "y.Store((i, 0), v + 1f);"
    statement 6 "z.AsColumn().Store((i, 0), first * 2f);"
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %v = load %x, %13, %11 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %15 = const {value=0 at=3} : i32
      %16 = dim {dims=[rows] at=3} : i32
      %17 = mul %i, %16 {at=3} : i32
      %first = load %x, %17, %15 {value=0 dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %19 = const {value=0 at=4} : i32
      %20 = const {value=0 at=4} : f32
      %21 = full %20 {dims=[rows, width] at=4} : tile<f32, rows, width>
      %22 = dim {dims=[rows] at=4} : i32
      %23 = mul %i, %22 {at=4} : i32
      store %x, %23, %19, %21 {at=4}
      %24 = const {value=0 at=5} : i32
      %25 = const {value=1 at=5} : f32
      %26 = add %v, %25 {at=5} : tile<f32, rows, width>
      %27 = dim {dims=[rows] at=5} : i32
      %28 = mul %i, %27 {at=5} : i32
      store %y, %28, %24, %26 {at=5}
      %29 = asColumn %z {at=6} : view<f32, 2, write>
      %30 = const {value=0 at=6} : i32
      %31 = const {value=2 at=6} : f32
      %32 = mul %first, %31 {at=6} : tile<f32, rows, 1>
      %33 = dim {dims=[rows] at=6} : i32
      %34 = mul %i, %33 {at=6} : i32
      store %29, %34, %30, %32 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "82443de6fa67", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(ReadThenOverwrite_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0, @z.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @width };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @z, int @rows, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.ReadThenOverwrite(InterpreterViews.View(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @rows, @width));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int first_tile_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + first_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint first_tile = _e4 + _e4_bytes;
            // var v = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var first = x.Load((i, 0), (rows, 1));
            {
                var x_in = new TileReader<float>(@x, _v0, 0, 1, 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    float first = CpuMemory.ReadF32(x_in_row);
                    CpuMemory.WriteF32(first_tile + 4 * _r, first);
                }
            }
            // z.AsColumn().Store((i, 0), first * 2f);
            ViewArgument z_2 = CpuViews.AsColumn(@z);
            // x.Store((i, 0), Tile.Zeros<float>(rows, width));
            // y.Store((i, 0), v + 1f);
            // z.AsColumn().Store((i, 0), first * 2f);
            {
                var x_out = new TileWriter<float>(@x, _v0, 0, width, _e1);
                var x_in_2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e2);
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e3);
                var z_out = new TileWriter<float>(z_2, _v0, 0, 1, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_2_row = x_in_2.Row(_r);
                    nint x_out_row = x_out.Row(_r);
                    nint y_out_row = y_out.Row(_r);
                    nint z_out_row = z_out.Row(_r);
                    float first_2 = CpuMemory.ReadF32(first_tile + 4 * _r);
                    float _v1 = first_2 * 2f;
                    CpuMemory.WriteF32(z_out_row, _v1);
                    var _s2 = Vector512.Create(0f);
                    var _s3 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            var _v4 = _s2;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v4);
                            var _v5 = v + _s3;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            var _v6 = _s2;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v6, _n);
                            var _v7 = v_2 + _s3;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    x_out.End(_r);
                    y_out.End(_r);
                    z_out.End(_r);
                }
            }
        }
    }
}
