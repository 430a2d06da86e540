private static partial class NestedLoops_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.NestedLoops",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.NestedLoops
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param view %z : view<f32, 2, write>
    param scalar %outer : i32
    param tune %rows : i32 in [4]
    param const %width : i32 = 20
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var a = x.Load((i, 0), (rows, width));"
    statement 3 "var b = a * 2f;"
    statement 4 "for (int n = 0; n < outer; n++)"
    statement 5 "var kept = a;"
    statement 6 "a = b;"
    statement 7 "b = kept + 1f;"
    statement 8 "for (int m = 0; m <= n; m += 2)"
    statement 9 "a = a * 0.5f + b.Max(Axis.Columns);"
    statement 10 "y.Store((i, 0), a);"
    statement 11 "z.Store((i, 0), b);"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %a = load %x, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = const {value=2 at=3} : f32
      %b = mul %a, %16 {at=3} : tile<f32, rows, width>
      %18 = const {value=0 at=4} : i32
      %19 = const {value=1 at=4} : i32
      %a.2, %b.2 = for %18, %outer, %19, %a, %b {at=4} : tile<f32, rows, width>, tile<f32, rows, width>
      region (%n : i32, %a.3 : tile<f32, rows, width>, %b.3 : tile<f32, rows, width>) {
        %25 = const {value=1 at=7} : f32
        %b.4 = add %a.3, %25 {at=7} : tile<f32, rows, width>
        %27 = const {value=0 at=8} : i32
        %28 = const {value=1 at=8} : i32
        %29 = add %n, %28 {at=8} : i32
        %30 = const {value=2 at=8} : i32
        %a.4 = for %27, %29, %30, %b.3 {at=8} : tile<f32, rows, width>
        region (%m : i32, %a.5 : tile<f32, rows, width>) {
          %34 = const {value=0x3FE0000000000000 at=9} : f32
          %35 = mul %a.5, %34 {at=9} : tile<f32, rows, width>
          %36 = reduceMax %b.4 {along=columns at=9} : tile<f32, rows, 1>
          %a.6 = add %35, %36 {at=9} : tile<f32, rows, width>
          yield %a.6 {at=8}
        }
        yield %a.4, %b.4 {at=4}
      }
      %38 = const {value=0 at=10} : i32
      %39 = dim {dims=[rows] at=10} : i32
      %40 = mul %i, %39 {at=10} : i32
      store %y, %40, %38, %a.2 {at=10}
      %41 = const {value=0 at=11} : i32
      %42 = dim {dims=[rows] at=11} : i32
      %43 = mul %i, %42 {at=11} : i32
      store %z, %43, %41, %b.2 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "d1f4b1b4c4ef", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(NestedLoops_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @outer, int @width)
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
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @outer = @outer, @rows = @rows, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @outer, @rows, @width);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @width };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @outer };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @z, int @outer, int @rows, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.ControlKernels.NestedLoops(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @outer, @rows, @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @outer;
        public int @rows;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, rows);
            int _e2_bytes = CpuTile.Bytes(16, rows);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int a_tile_bytes = CpuTile.Bytes(rows, width);
            int b_tile_bytes = CpuTile.Bytes(rows, width);
            int b_tile2_bytes = CpuTile.Bytes(rows, width);
            int a_tile2_bytes = CpuTile.Bytes(rows, width);
            int a_tile3_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + a_tile_bytes + b_tile_bytes + b_tile2_bytes + a_tile2_bytes + a_tile3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint a_tile = _e4 + _e4_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint b_tile2 = b_tile + b_tile_bytes;
            nint a_tile2 = b_tile2 + b_tile2_bytes;
            nint a_tile3 = a_tile2 + a_tile2_bytes;
            // var a = x.Load((i, 0), (rows, width));
            int _v0 = i * rows;
            // var b = a * 2f;
            {
                var x_in = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    var _s1 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var a = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c), a);
                            var b = a * _s1;
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c), b);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var a_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c), a_2);
                            var b_2 = a_2 * _s1;
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c), b_2);
                        }
                    }
                }
            }
            // for (int n = 0; n < outer; n++)
            for (int n = 0; n < @outer; n += 1)
            {
                // for (int m = 0; m <= n; m += 2)
                int _v2 = n + 1;
                // b = kept + 1f;
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        var _s3 = Vector512.Create(1f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var a_3 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var b_3 = a_3 + _s3;
                                CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), b_3);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var a_4 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var b_4 = a_4 + _s3;
                                CpuMemory.StoreF32(b_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), b_4);
                            }
                        }
                    }
                }
                // for (int m = 0; m <= n; m += 2)
                for (int m = 0; m < _v2; m += 2)
                {
                    // a = a * 0.5f + b.Max(Axis.Columns);
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            {
                                Vector512<float> _v4_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var b_5 = CpuMemory.LoadF32(b_tile2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    _v4_lanes = Vector512.Max(_v4_lanes, b_5);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var b_6 = CpuMemory.LoadF32(b_tile2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    _v4_lanes = Vector512.Max(_v4_lanes, CpuMath.Keep(b_6, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v4_lanes);
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e1 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r++)
                        {
                            var _s5 = Vector512.Create(0.5f);
                            float _v6 = CpuMemory.ReadF32(_e1 + 4 * _r);
                            var _s7 = Vector512.Create(_v6);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var a_5 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v8 = a_5 * _s5;
                                    var a_6 = _v8 + _s7;
                                    CpuMemory.StoreF32(a_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), a_6);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var a_7 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v9 = a_7 * _s5;
                                    var a_8 = _v9 + _s7;
                                    CpuMemory.StoreF32(a_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), a_8);
                                }
                            }
                        }
                    }
                    (b_tile, a_tile2) = (a_tile2, b_tile);
                }
                // for (int m = 0; m <= n; m += 2)
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var a_9 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(a_tile3 + 4 * (_r * CpuTile.Stride(width) + _c), a_9);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var a_10 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(a_tile3 + 4 * (_r * CpuTile.Stride(width) + _c), a_10);
                            }
                        }
                    }
                }
                (a_tile, a_tile3) = (a_tile3, a_tile);
                (b_tile, b_tile2) = (b_tile2, b_tile);
            }
            // y.Store((i, 0), a);
            // z.Store((i, 0), b);
            {
                var y_out = new TileWriter<float>(@y, _v0, 0, width, _e3);
                var z_out = new TileWriter<float>(@z, _v0, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    nint z_out_row = z_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var a_11 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, a_11);
                            var b_7 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(z_out_row + 4 * _c, b_7);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var a_12 = CpuMemory.LoadF32(a_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, a_12, _n);
                            var b_8 = CpuMemory.LoadF32(b_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(z_out_row + 4 * _c, b_8, _n);
                        }
                    }
                    y_out.End(_r);
                    z_out.End(_r);
                }
            }
        }
    }
}
