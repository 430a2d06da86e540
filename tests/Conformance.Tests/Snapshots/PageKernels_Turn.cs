private static partial class Turn_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Turn",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Turn
    param view %x : view<f32, 2>
    param view %angle : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %half : i32 = 16
    param tune %rows : i32 in [8]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), rows));"
    statement 2 "var v = x.Load((i, 0), (rows, 2 * half));"
    statement 3 "var turned = Tile.Concat(-v.Slice((0, half), (rows, half)), v.Slice((0, 0), (rows, half)), Axis.Columns);"
    statement 4 "var a = angle.Load((i, 0), (rows, half));"
    statement 5 "var angles = Tile.Concat(a, a, Axis.Columns);"
    statement 6 "y.Store((i, 0), v * Tile.Cos(angles) + turned * Tile.Sin(angles));"
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
      %v = load %x, %13, %11 {value=0 dims=[rows, (2 * half)] at=2} : tile<f32, rows, (2 * half)>
      %15 = extract %v {dims=[0, half, rows, half] at=3} : tile<f32, rows, half>
      %16 = neg %15 {at=3} : tile<f32, rows, half>
      %17 = extract %v {dims=[0, 0, rows, half] at=3} : tile<f32, rows, half>
      %turned = concat %16, %17 {along=columns at=3} : tile<f32, rows, (2 * half)>
      %19 = const {value=0 at=4} : i32
      %20 = dim {dims=[rows] at=4} : i32
      %21 = mul %i, %20 {at=4} : i32
      %a = load %angle, %21, %19 {value=0 dims=[rows, half] at=4} : tile<f32, rows, half>
      %angles = concat %a, %a {along=columns at=5} : tile<f32, rows, (2 * half)>
      %24 = const {value=0 at=6} : i32
      %25 = cos %angles {at=6} : tile<f32, rows, (2 * half)>
      %26 = mul %v, %25 {at=6} : tile<f32, rows, (2 * half)>
      %27 = sin %angles {at=6} : tile<f32, rows, (2 * half)>
      %28 = mul %turned, %27 {at=6} : tile<f32, rows, (2 * half)>
      %29 = add %26, %28 {at=6} : tile<f32, rows, (2 * half)>
      %30 = dim {dims=[rows] at=6} : i32
      %31 = mul %i, %30 {at=6} : i32
      store %y, %31, %24, %29 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "e1949720e6f3", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "angle"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Turn_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_angle, Tensor<float> _tensor_y, int @half)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @angle = _launch.Argument(_tensor_angle, 2, _handle.Name, "angle");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @angle, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8 };
        ReadOnlySpan<int> _const = stackalloc int[] { @half };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent((2 * half), _handle.Name, "2 * half");
        Launch.RequireExtent(half, _handle.Name, "half");
        Launch.Require(0 <= half, _handle.Name, "(rows, half) from (0, half) on is not inside (rows, (2 * half))");
        Launch.Require(half <= (2 * half), _handle.Name, "(rows, half) from (0, 0) on is not inside (rows, (2 * half))");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @angle = @angle, @y = @y, @half = @half, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_angle, _tensor_y, @half, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @half, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @angle, Tensor<float> @y, int @half, int @rows) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Turn(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@angle), InterpreterViews.View(@y), @half, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @angle;
        public ViewArgument @y;
        public int @half;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, (2 * half));
            int _e1_bytes = CpuTile.Bytes(1, half);
            int _e2_bytes = CpuTile.Bytes(1, (2 * half));
            int v_tile_bytes = CpuTile.Bytes(rows, (2 * half));
            int _b1_bytes = CpuTile.Bytes(rows, half);
            int _b2_bytes = CpuTile.Bytes(rows, half);
            int _b3_bytes = CpuTile.Bytes(rows, half);
            int turned_tile_bytes = CpuTile.Bytes(rows, (2 * half));
            int a_tile_bytes = CpuTile.Bytes(rows, half);
            int angles_tile_bytes = CpuTile.Bytes(rows, (2 * half));
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + v_tile_bytes + _b1_bytes + _b2_bytes + _b3_bytes + turned_tile_bytes + a_tile_bytes + angles_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint v_tile = _e2 + _e2_bytes;
            nint _b1 = v_tile + v_tile_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint turned_tile = _b3 + _b3_bytes;
            nint a_tile = turned_tile + turned_tile_bytes;
            nint angles_tile = a_tile + a_tile_bytes;
            // var v = x.Load((i, 0), (rows, 2 * half));
            int _v0 = i * rows;
            {
                var x_in = new TileReader<float>(@x, _v0, 0, (2 * half), 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= (2 * half) - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c), v);
                        }
                        if (_c < (2 * half))
                        {
                            int _n = (2 * half) - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c), v_2);
                        }
                    }
                }
            }
            // var turned = Tile.Concat(-v.Slice((0, half), (rows, half)), v.Slice((0, 0), (rows, half)), Axis.Columns);
            CpuTile.Copy(v_tile + 4 * (0 * CpuTile.Stride((2 * half)) + half), CpuTile.Stride((2 * half)), 1, _b1, CpuTile.Stride(half), 1, rows, half);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(half) + _c));
                            var _v2 = -_v1;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(half) + _c), _v2);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v3 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(half) + _c));
                            var _v4 = -_v3;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(half) + _c), _v4);
                        }
                    }
                }
            }
            CpuTile.Copy(v_tile + 4 * (0 * CpuTile.Stride((2 * half)) + 0), CpuTile.Stride((2 * half)), 1, _b3, CpuTile.Stride(half), 1, rows, half);
            CpuTile.Copy(_b2, CpuTile.Stride(half), 1, turned_tile, CpuTile.Stride((2 * half)), 1, rows, half);
            CpuTile.Copy(_b3, CpuTile.Stride(half), 1, turned_tile + 4 * (0 * CpuTile.Stride((2 * half)) + half), CpuTile.Stride((2 * half)), 1, rows, half);
            // var a = angle.Load((i, 0), (rows, half));
            {
                var angle_in = new TileReader<float>(@angle, _v0, 0, half, 0f, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint angle_in_row = angle_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var a = CpuMemory.LoadF32(angle_in_row + 4 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(half) + _c), a);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var a_2 = CpuMemory.LoadF32(angle_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(half) + _c), a_2);
                        }
                    }
                }
            }
            // var angles = Tile.Concat(a, a, Axis.Columns);
            CpuTile.Copy(a_tile, CpuTile.Stride(half), 1, angles_tile, CpuTile.Stride((2 * half)), 1, rows, half);
            CpuTile.Copy(a_tile, CpuTile.Stride(half), 1, angles_tile + 4 * (0 * CpuTile.Stride((2 * half)) + half), CpuTile.Stride((2 * half)), 1, rows, half);
            // y.Store((i, 0), v * Tile.Cos(angles) + turned * Tile.Sin(angles));
            {
                var y_out = new TileWriter<float>(@y, _v0, 0, (2 * half), _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= (2 * half) - 16; _c += 16)
                        {
                            var v_3 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var angles = CpuMemory.LoadF32(angles_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v5 = CpuMath.Cos(angles);
                            var _v6 = v_3 * _v5;
                            var turned = CpuMemory.LoadF32(turned_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v7 = CpuMath.Sin(angles);
                            var _v8 = turned * _v7;
                            var _v9 = _v6 + _v8;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v9);
                        }
                        if (_c < (2 * half))
                        {
                            int _n = (2 * half) - _c;
                            var v_4 = CpuMemory.LoadF32(v_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var angles_2 = CpuMemory.LoadF32(angles_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v10 = CpuMath.Cos(angles_2);
                            var _v11 = v_4 * _v10;
                            var turned_2 = CpuMemory.LoadF32(turned_tile + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v12 = CpuMath.Sin(angles_2);
                            var _v13 = turned_2 * _v12;
                            var _v14 = _v11 + _v13;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v14, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
        }
    }
}
