internal static partial class Exchange_Kernel
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
      %18 = load %y, %17, %15 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %19 = const {value=0 at=4} : i32
      %20 = const {value=0 at=4} : f32
      %21 = full %20 {dims=[rows, width] at=4} : tile<f32, rows, width>
      %22 = dim {dims=[rows] at=4} : i32
      %23 = mul %10, %22 {at=4} : i32
      store %x, %23, %19, %21 {at=4}
      %24 = const {value=0 at=5} : i32
      %25 = dim {dims=[rows] at=5} : i32
      %26 = mul %10, %25 {at=5} : i32
      store %y, %26, %24, %14 {at=5}
      %27 = slice %z, %10 {at=6} : view<f32, 1, write>
      %28 = const {value=0 at=6} : i32
      %29 = mul %14, %18 {at=6} : tile<f32, rows, width>
      %30 = reduceSum %29 {along=rows at=6} : tile<f32, 1, width>
      store %27, %28, %30 {at=6}
      %31 = const {value=0 at=7} : i32
      %32 = reduceSum %14 {along=columns at=7} : tile<f32, rows, 1>
      %33 = const {value=1 at=7} : f32
      %34 = add %32, %33 {at=7} : tile<f32, rows, 1>
      %35 = mul %18, %34 {at=7} : tile<f32, rows, width>
      %36 = dim {dims=[rows] at=7} : i32
      %37 = mul %10, %36 {at=7} : i32
      store %x, %37, %31, %35 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Exchange_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.InPlace, "x"), new ViewUse(@y, 4, ViewAccess.InPlace, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@x, @y, @z]);
        int @rows = _tuned[0];
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
        _launch.Interpret(() => Exchange(InterpreterViews.View(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @rows, @width));

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
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(rows, width);
            int _b1_bytes = CpuTile.Bytes(rows, width);
            int _b2_bytes = CpuTile.Bytes(1, width);
            int _b3_bytes = CpuTile.Bytes(1, rows);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _b0 = _e5 + _e5_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 * rows;
            int _v3 = _grid0 * rows;
            {
                var _in4 = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var _in5 = new TileReader<float>(@y, _v1, 0, width, 0f, _e1);
                var _out6 = new TileWriter<float>(@x, _v2, 0, width, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    nint _in5_row = _in5.Row(_r);
                    nint _out6_row = _out6.Row(_r);
                    var _s7 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                            var _v9 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v8);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v9);
                            var _v10 = _s7;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v10);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v11 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                            var _v12 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v11);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v12);
                            var _v13 = _s7;
                            CpuMemory.StoreF32(_out6_row + 4 * _c, _v13, _n);
                        }
                    }
                    _out6.End(_r);
                }
            }
            ViewArgument _v14 = CpuViews.Slice(@z, 4, _grid0);
            {
                var _out15 = new TileWriter<float>(@y, _v3, 0, width, _e3);
                CpuMemory.Fill(_b2, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out15_row = _out15.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v16 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v16);
                            var _v17 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v18 = _v16 * _v17;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v18);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v19 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out15_row + 4 * _c, _v19, _n);
                            var _v20 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v21 = _v19 * _v20;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v21);
                        }
                    }
                    _out15.End(_r);
                }
            }
            int _v22 = _grid0 * rows;
            {
                var _out23 = new TileWriter<float>(_v14, 0, 0, width, _e4);
                {
                    nint _out23_row = _out23.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v24 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v24);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v25 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v25, _n);
                        }
                    }
                    _out23.End(0);
                }
            }
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    float _v26;
                    {
                        Vector512<float> _v26_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v27 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            _v26_lanes = _v26_lanes + _v27;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v28 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            _v26_lanes = _v26_lanes + CpuMath.Keep(_v28, _n, 0f);
                        }
                        _v26 = CpuMath.Sum(_v26_lanes);
                    }
                    CpuMemory.WriteF32(_b3 + 4 * _r, _v26);
                }
            }
            {
                var _out29 = new TileWriter<float>(@x, _v22, 0, width, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out29_row = _out29.Row(_r);
                    float _v30 = CpuMemory.ReadF32(_b3 + 4 * _r);
                    float _v31 = _v30 + 1f;
                    var _s32 = Vector512.Create(_v31);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v33 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v34 = _v33 * _s32;
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v34);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v35 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v36 = _v35 * _s32;
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v36, _n);
                        }
                    }
                    _out29.End(_r);
                }
            }
        }
    }
}
