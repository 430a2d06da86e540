private static partial class Exchange_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.Exchange",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.Exchange
    param view %x : view<f32, 2, write> inplace
    param view %y : view<f32, 2, write> inplace
    param view %z : view<f32, 2, write>
    param tune %rows : i32 in [4]
    param const %width : i32 = 20
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var a = x.Load((i, 0), (rows, width));"
    statement 3 "var b = y.Load((i, 0), (rows, width));"
    statement 4 "x.Store((i, 0), Tile.Zeros<float>(rows, width));"
    statement 5 "y.Store((i, 0), a);"
    statement 6 "z[i].Store(0, (a * b).Sum(Axis.Rows));"
    statement 7 "x.Store((i, 0), b * (a.Sum(Axis.Columns) + 1f));"
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
      %a = load %x, %13, %11 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %15 = const {value=0 at=3} : i32
      %16 = dim {dims=[rows] at=3} : i32
      %17 = mul %i, %16 {at=3} : i32
      %b = load %y, %17, %15 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %19 = const {value=0 at=4} : i32
      %20 = const {value=0 at=4} : f32
      %21 = full %20 {dims=[rows, width] at=4} : tile<f32, rows, width>
      %22 = dim {dims=[rows] at=4} : i32
      %23 = mul %i, %22 {at=4} : i32
      store %x, %23, %19, %21 {at=4}
      %24 = const {value=0 at=5} : i32
      %25 = dim {dims=[rows] at=5} : i32
      %26 = mul %i, %25 {at=5} : i32
      store %y, %26, %24, %a {at=5}
      %27 = slice %z, %i {at=6} : view<f32, 1, write>
      %28 = const {value=0 at=6} : i32
      %29 = mul %a, %b {at=6} : tile<f32, rows, width>
      %30 = reduceSum %29 {along=rows at=6} : tile<f32, 1, width>
      store %27, %28, %30 {at=6}
      %31 = const {value=0 at=7} : i32
      %32 = reduceSum %a {along=columns at=7} : tile<f32, rows, 1>
      %33 = const {value=1 at=7} : f32
      %34 = add %32, %33 {at=7} : tile<f32, rows, 1>
      %35 = mul %b, %34 {at=7} : tile<f32, rows, width>
      %36 = dim {dims=[rows] at=7} : i32
      %37 = mul %i, %36 {at=7} : i32
      store %x, %37, %31, %35 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "a4f7a1e9b5bd", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.InPlace, "x"), new ViewParameter(4, ViewAccess.InPlace, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(Exchange_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
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
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.Exchange(InterpreterViews.View(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @rows, @width));

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
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int a_tile_bytes = CpuTile.Bytes(rows, width);
            int b_tile_bytes = CpuTile.Bytes(rows, width);
            int _b2_bytes = CpuTile.Bytes(1, width);
            int _b3_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + a_tile_bytes + b_tile_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint a_tile = _e5 + _e5_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint _b2 = b_tile + b_tile_bytes;
            nint _b3 = _b2 + _b2_bytes;
            // var a = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var b = y.Load((i, 0), (rows, width));
            // x.Store((i, 0), Tile.Zeros<float>(rows, width));
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var y_in = new TileReader<float>(@y, _v0, 0, width, 0f, _e1);
                var x_out = new TileWriter<float>(@x, _v0, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_in_row = y_in.Row(_r);
                    nint x_out_row = x_out.Row(_r);
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var a = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var b = CpuMemory.LoadF32(y_in_row + 4 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c), a);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c), b);
                            var _v2 = _s1;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v2);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var a_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var b_2 = CpuMemory.LoadF32(y_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c), a_2);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c), b_2);
                            var _v3 = _s1;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v3, _n);
                        }
                    }
                    x_out.End(_r);
                }
            }
            // z[i].Store(0, (a * b).Sum(Axis.Rows));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, i);
            // y.Store((i, 0), a);
            // z[i].Store(0, (a * b).Sum(Axis.Rows));
            {
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e3);
                CpuMemory.Fill(_b2, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var a_3 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, a_3);
                            var b_3 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v4 = a_3 * b_3;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var a_4 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, a_4, _n);
                            var b_4 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v5 = a_4 * b_4;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v5);
                        }
                    }
                    y_out.End(_r);
                }
            }
            {
                var z_out = new TileWriter<float>(z_2, 0, 0, width, _e4);
                {
                    nint z_out_row = z_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v6 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v6);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v7 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    z_out.End(0);
                }
            }
            // x.Store((i, 0), b * (a.Sum(Axis.Columns) + 1f));
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    float _v8;
                    {
                        Vector512<float> _v8_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var a_5 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            _v8_lanes = _v8_lanes + a_5;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var a_6 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            _v8_lanes = _v8_lanes + CpuMath.Keep(a_6, _n, 0f);
                        }
                        _v8 = CpuMath.Sum(_v8_lanes);
                    }
                    CpuMemory.WriteF32(_b3 + 4 * _r, _v8);
                }
            }
            {
                var x_out_2 = new TileWriter<float>(@x, _v0, 0, width, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_out_2_row = x_out_2.Row(_r);
                    float _v9 = CpuMemory.ReadF32(_b3 + 4 * _r);
                    float _v10 = _v9 + 1f;
                    var _s11 = Vector512.Create(_v10);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var b_5 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v12 = b_5 * _s11;
                            CpuMemory.StoreF32(x_out_2_row + 4 * _c, _v12);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var b_6 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v13 = b_6 * _s11;
                            CpuMemory.StoreF32(x_out_2_row + 4 * _c, _v13, _n);
                        }
                    }
                    x_out_2.End(_r);
                }
            }
        }
    }
}
