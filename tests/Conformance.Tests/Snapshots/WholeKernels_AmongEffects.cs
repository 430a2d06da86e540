internal static partial class AmongEffects_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.AmongEffects",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.AmongEffects
    param view %x : view<f32, 2, write>
    param view %y : view<f32, 2, write>
    param scalar %flag : i32
    param const %width : i32 = 20
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
      %14 = load %x, %13, %11 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %15 = const {value=0 at=3} : i32
      %16 = const {value=1 at=3} : f32
      %17 = add %14, %16 {at=3} : tile<f32, rows, width>
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %10, %18 {at=3} : i32
      store %x, %19, %15, %17 {at=3}
      %20 = scanSum %14 {along=columns at=4} : tile<f32, rows, width>
      %21 = const {value=0 at=5} : i32
      %22 = gt %flag, %21 {at=5} : bool
      %23 = if %22 {at=5} : tile<f32, rows, width>
      region {
        %24 = transpose %20 {at=6} : tile<f32, width, rows>
        %25 = scanSum %24 {along=columns at=6} : tile<f32, width, rows>
        %26 = transpose %25 {at=6} : tile<f32, rows, width>
        yield %26 {at=5}
      }
      region {
        yield %20 {at=5}
      }
      %27 = const {value=0 at=7} : i32
      %28 = const {value=0 at=7} : i32
      %29 = dim {dims=[rows] at=7} : i32
      %30 = mul %10, %29 {at=7} : i32
      %31 = load %x, %30, %28 {value=0 dims=[rows, width] at=7} : tile<f32, rows, width>
      %32 = const {value=2 at=7} : f32
      %33 = mul %31, %32 {at=7} : tile<f32, rows, width>
      %34 = dim {dims=[rows] at=7} : i32
      %35 = mul %10, %34 {at=7} : i32
      store %x, %35, %27, %33 {at=7}
      %36 = const {value=0 at=8} : i32
      %37 = const {value=0 at=8} : i32
      %38 = dim {dims=[rows] at=8} : i32
      %39 = mul %10, %38 {at=8} : i32
      %40 = load %x, %39, %37 {value=0 dims=[rows, width] at=8} : tile<f32, rows, width>
      %41 = scanSum %40 {along=rows at=8} : tile<f32, rows, width>
      %42 = add %23, %41 {at=8} : tile<f32, rows, width>
      %43 = dim {dims=[rows] at=8} : i32
      %44 = mul %10, %43 {at=8} : i32
      store %y, %44, %36, %42 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(AmongEffects_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @flag, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Write, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [8];
        _launch.Choose(_handle, _tuned, [@width], [@x, @y]);
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
                var _program = new CpuProgram { @x = @x, @y = @y, @flag = @flag, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @flag, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @y], [@flag], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @flag, int @width, int @rows) =>
        _launch.Interpret(() => AmongEffects(InterpreterViews.View(@x), InterpreterViews.View(@y), @flag, @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @flag;
        public int @width;
        public int @rows;
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
            int _b2_bytes = CpuTile.Bytes(rows, width);
            int _b3_bytes = CpuTile.Bytes(width, rows);
            int _b4_bytes = CpuTile.Bytes(width, rows);
            int _b5_bytes = CpuTile.Bytes(rows, width);
            int _b6_bytes = CpuTile.Bytes(rows, width);
            int _b7_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _b0 = _e5 + _e5_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            {
                var _in2 = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var _out3 = new TileWriter<float>(@x, _v1, 0, width, _e1);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in2_row = _in2.Row(_r);
                    nint _out3_row = _out3.Row(_r);
                    var _s4 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_in2_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v5);
                            var _v6 = _v5 + _s4;
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v6);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v7 = CpuMemory.LoadF32(_in2_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v7);
                            var _v8 = _v7 + _s4;
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v8, _n);
                        }
                    }
                    _out3.End(_r);
                }
            }
            CpuScan.Columns<float, JoinSum>(_b0, _b1, rows, width);
            bool _v9 = @flag > 0;
            if (_v9)
            {
                CpuTile.Transpose(_b1, CpuTile.Stride(width), 1, _b3, CpuTile.Stride(rows), 1, rows, width);
                CpuScan.Columns<float, JoinSum>(_b3, _b4, width, rows);
                CpuTile.Transpose(_b4, CpuTile.Stride(rows), 1, _b5, CpuTile.Stride(width), 1, width, rows);
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v10 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v10);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v11 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v11);
                            }
                        }
                    }
                }
            }
            else
            {
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v12 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v12);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v13 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v13);
                            }
                        }
                    }
                }
            }
            int _v14 = _grid0 * rows;
            int _v15 = _grid0 * rows;
            int _v16 = _grid0 * rows;
            {
                var _in17 = new TileReader<float>(@x, _v14, 0, width, 0f, _e2);
                var _out18 = new TileWriter<float>(@x, _v15, 0, width, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in17_row = _in17.Row(_r);
                    nint _out18_row = _out18.Row(_r);
                    var _s19 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v20 = CpuMemory.LoadF32(_in17_row + 4 * _c);
                            var _v21 = _v20 * _s19;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v21);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v22 = CpuMemory.LoadF32(_in17_row + 4 * _c, _n);
                            var _v23 = _v22 * _s19;
                            CpuMemory.StoreF32(_out18_row + 4 * _c, _v23, _n);
                        }
                    }
                    _out18.End(_r);
                }
            }
            {
                var _in24 = new TileReader<float>(@x, _v16, 0, width, 0f, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in24_row = _in24.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v25 = CpuMemory.LoadF32(_in24_row + 4 * _c);
                            CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(width) + _c), _v25);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v26 = CpuMemory.LoadF32(_in24_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b6 + 4 * (_r * CpuTile.Stride(width) + _c), _v26);
                        }
                    }
                }
            }
            CpuScan.Rows<float, JoinSum>(_b6, _b7, rows, width);
            int _v27 = _grid0 * rows;
            {
                var _out28 = new TileWriter<float>(@y, _v27, 0, width, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out28_row = _out28.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v29 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v30 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v31 = _v29 + _v30;
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v31);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v32 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v33 = CpuMemory.LoadF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v34 = _v32 + _v33;
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v34, _n);
                        }
                    }
                    _out28.End(_r);
                }
            }
        }
    }
}
