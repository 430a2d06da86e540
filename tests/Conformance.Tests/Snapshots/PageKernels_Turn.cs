internal static partial class Turn_Kernel
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
      %14 = load %x, %13, %11 {value=0 dims=[rows, (2 * half)] at=2} : tile<f32, rows, (2 * half)>
      %15 = extract %14 {dims=[0, half, rows, half] at=3} : tile<f32, rows, half>
      %16 = neg %15 {at=3} : tile<f32, rows, half>
      %17 = extract %14 {dims=[0, 0, rows, half] at=3} : tile<f32, rows, half>
      %18 = concat %16, %17 {along=columns at=3} : tile<f32, rows, (2 * half)>
      %19 = const {value=0 at=4} : i32
      %20 = dim {dims=[rows] at=4} : i32
      %21 = mul %10, %20 {at=4} : i32
      %22 = load %angle, %21, %19 {value=0 dims=[rows, half] at=4} : tile<f32, rows, half>
      %23 = concat %22, %22 {along=columns at=5} : tile<f32, rows, (2 * half)>
      %24 = const {value=0 at=6} : i32
      %25 = cos %23 {at=6} : tile<f32, rows, (2 * half)>
      %26 = mul %14, %25 {at=6} : tile<f32, rows, (2 * half)>
      %27 = sin %23 {at=6} : tile<f32, rows, (2 * half)>
      %28 = mul %18, %27 {at=6} : tile<f32, rows, (2 * half)>
      %29 = add %26, %28 {at=6} : tile<f32, rows, (2 * half)>
      %30 = dim {dims=[rows] at=6} : i32
      %31 = mul %10, %30 {at=6} : i32
      store %y, %31, %24, %29 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Turn_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_angle, Tensor<float> _tensor_y, int @half)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @angle = _launch.Argument(_tensor_angle, 2, _handle.Name, "angle");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@angle, 4, ViewAccess.Read, "angle"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [8];
        _launch.Choose(_handle, _tuned, [@half], [@x, @angle, @y]);
        int @rows = _tuned[0];
        Launch.Require(0 <= half, _handle.Name, "(rows, half) from (0, half) on is not inside (rows, (2 * half))");
        Launch.Require(half <= (2 * half), _handle.Name, "(rows, half) from (0, 0) on is not inside (rows, (2 * half))");
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@half, @rows],
                    [@x, @angle, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @angle, Tensor<float> @y, int @half, int @rows) =>
        _launch.Interpret(() => Turn(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@angle), InterpreterViews.View(@y), @half, @rows));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, (2 * half));
            int _e1_bytes = CpuTile.Bytes(1, half);
            int _e2_bytes = CpuTile.Bytes(1, (2 * half));
            int _b0_bytes = CpuTile.Bytes(rows, (2 * half));
            int _b1_bytes = CpuTile.Bytes(rows, half);
            int _b2_bytes = CpuTile.Bytes(rows, half);
            int _b3_bytes = CpuTile.Bytes(rows, half);
            int _b4_bytes = CpuTile.Bytes(rows, (2 * half));
            int _b5_bytes = CpuTile.Bytes(rows, half);
            int _b6_bytes = CpuTile.Bytes(rows, (2 * half));
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            int _v0 = _grid0 * rows;
            {
                var _in1 = new TileReader<float>(@x, _v0, 0, (2 * half), 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in1_row = _in1.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= (2 * half) - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride((2 * half)) + _c), _v2);
                        }
                        if (_c < (2 * half))
                        {
                            int _n = (2 * half) - _c;
                            var _v3 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride((2 * half)) + _c), _v3);
                        }
                    }
                }
            }
            CpuTile.Copy(_b0 + 4 * (0 * CpuTile.Stride((2 * half)) + half), CpuTile.Stride((2 * half)), 1, _b1, CpuTile.Stride(half), 1, rows, half);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(half) + _c));
                            var _v5 = -_v4;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(half) + _c), _v5);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v6 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(half) + _c));
                            var _v7 = -_v6;
                            CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(half) + _c), _v7);
                        }
                    }
                }
            }
            CpuTile.Copy(_b0 + 4 * (0 * CpuTile.Stride((2 * half)) + 0), CpuTile.Stride((2 * half)), 1, _b3, CpuTile.Stride(half), 1, rows, half);
            CpuTile.Copy(_b2, CpuTile.Stride(half), 1, _b4, CpuTile.Stride((2 * half)), 1, rows, half);
            CpuTile.Copy(_b3, CpuTile.Stride(half), 1, _b4 + 4 * (0 * CpuTile.Stride((2 * half)) + half), CpuTile.Stride((2 * half)), 1, rows, half);
            int _v8 = _grid0 * rows;
            {
                var _in9 = new TileReader<float>(@angle, _v8, 0, half, 0f, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in9_row = _in9.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= half - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(_in9_row + 4 * _c);
                            CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(half) + _c), _v10);
                        }
                        if (_c < half)
                        {
                            int _n = half - _c;
                            var _v11 = CpuMemory.LoadF32(_in9_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(half) + _c), _v11);
                        }
                    }
                }
            }
            CpuTile.Copy(_b5, CpuTile.Stride(half), 1, _b6, CpuTile.Stride((2 * half)), 1, rows, half);
            CpuTile.Copy(_b5, CpuTile.Stride(half), 1, _b6 + 4 * (0 * CpuTile.Stride((2 * half)) + half), CpuTile.Stride((2 * half)), 1, rows, half);
            int _v12 = _grid0 * rows;
            {
                var _out13 = new TileWriter<float>(@y, _v12, 0, (2 * half), _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out13_row = _out13.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= (2 * half) - 16; _c += 16)
                        {
                            var _v14 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v15 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v16 = CpuMath.Cos(_v15);
                            var _v17 = _v14 * _v16;
                            var _v18 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v19 = CpuMath.Sin(_v15);
                            var _v20 = _v18 * _v19;
                            var _v21 = _v17 + _v20;
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v21);
                        }
                        if (_c < (2 * half))
                        {
                            int _n = (2 * half) - _c;
                            var _v22 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v23 = CpuMemory.LoadF32(_b6 + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v24 = CpuMath.Cos(_v23);
                            var _v25 = _v22 * _v24;
                            var _v26 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride((2 * half)) + _c));
                            var _v27 = CpuMath.Sin(_v23);
                            var _v28 = _v26 * _v27;
                            var _v29 = _v25 + _v28;
                            CpuMemory.StoreF32(_out13_row + 4 * _c, _v29, _n);
                        }
                    }
                    _out13.End(_r);
                }
            }
        }
    }
}
