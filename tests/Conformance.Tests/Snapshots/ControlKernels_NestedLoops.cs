internal static partial class NestedLoops_Kernel
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
    grid {
      %6 = length %x {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %x, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = const {value=2 at=3} : f32
      %17 = mul %15, %16 {at=3} : tile<f32, rows, width>
      %18 = const {value=0 at=4} : i32
      %19 = const {value=1 at=4} : i32
      %20, %21 = for %18, %outer, %19, %15, %17 {at=4} : tile<f32, rows, width>, tile<f32, rows, width>
      region (%22 : i32, %23 : tile<f32, rows, width>, %24 : tile<f32, rows, width>) {
        %25 = const {value=1 at=7} : f32
        %26 = add %23, %25 {at=7} : tile<f32, rows, width>
        %27 = const {value=0 at=8} : i32
        %28 = const {value=1 at=8} : i32
        %29 = add %22, %28 {at=8} : i32
        %30 = const {value=2 at=8} : i32
        %31 = for %27, %29, %30, %24 {at=8} : tile<f32, rows, width>
        region (%32 : i32, %33 : tile<f32, rows, width>) {
          %34 = const {value=0x3FE0000000000000 at=9} : f32
          %35 = mul %33, %34 {at=9} : tile<f32, rows, width>
          %36 = reduceMax %26 {along=columns at=9} : tile<f32, rows, 1>
          %37 = add %35, %36 {at=9} : tile<f32, rows, width>
          yield %37 {at=8}
        }
        yield %31, %26 {at=4}
      }
      %38 = const {value=0 at=10} : i32
      %39 = dim {dims=[rows] at=10} : i32
      %40 = mul %11, %39 {at=10} : i32
      store %y, %40, %38, %20 {at=10}
      %41 = const {value=0 at=11} : i32
      %42 = dim {dims=[rows] at=11} : i32
      %43 = mul %11, %42 {at=11} : i32
      store %z, %43, %41, %21 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(NestedLoops_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @outer, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@x, @y, @z]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @x.Length0, @y.Length0, @z.Length0);
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@rows, @width],
                    [@x, @y, @z], [@outer], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @z, int @outer, int @rows, int @width) =>
        _launch.Interpret(() => NestedLoops(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @outer, @rows, @width));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, rows);
            int _e2_bytes = CpuTile.Bytes(16, rows);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(rows, width);
            int _b1_bytes = CpuTile.Bytes(rows, width);
            int _b2_bytes = CpuTile.Bytes(rows, width);
            int _b3_bytes = CpuTile.Bytes(rows, width);
            int _b4_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _b0 = _e4 + _e4_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            int _v0 = _grid0 * rows;
            {
                var _in1 = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in1_row = _in1.Row(_r);
                    var _s2 = Vector512.Create(2f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v3);
                            var _v4 = _v3 * _s2;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v5 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c), _v5);
                            var _v6 = _v5 * _s2;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v6);
                        }
                    }
                }
            }
            for (int _i7 = 0; _i7 < @outer; _i7 += 1)
            {
                int _v8 = _i7 + 1;
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        var _s9 = Vector512.Create(1f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v10 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v11 = _v10 + _s9;
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v11);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v12 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v13 = _v12 + _s9;
                                CpuMemory.StoreF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c), _v13);
                            }
                        }
                    }
                }
                for (int _i14 = 0; _i14 < _v8; _i14 += 2)
                {
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            {
                                Vector512<float> _v15_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v16 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    _v15_lanes = Vector512.Max(_v15_lanes, _v16);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v17 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    _v15_lanes = Vector512.Max(_v15_lanes, CpuMath.Keep(_v17, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v15_lanes);
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e1 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r++)
                        {
                            var _s18 = Vector512.Create(0.5f);
                            float _v19 = CpuMemory.ReadF32(_e1 + 4 * _r);
                            var _s20 = Vector512.Create(_v19);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v21 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v22 = _v21 * _s18;
                                    var _v23 = _v22 + _s20;
                                    CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v23);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v24 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v25 = _v24 * _s18;
                                    var _v26 = _v25 + _s20;
                                    CpuMemory.StoreF32(_b3 + 4 * (_r * CpuTile.Stride(width) + _c), _v26);
                                }
                            }
                        }
                    }
                    (_b1, _b3) = (_b3, _b1);
                }
                {
                    for (int _r = 0; _r < rows; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v27 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v27);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v28 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v28);
                            }
                        }
                    }
                }
                (_b0, _b4) = (_b4, _b0);
                (_b1, _b2) = (_b2, _b1);
            }
            int _v29 = _grid0 * rows;
            int _v30 = _grid0 * rows;
            {
                var _out31 = new TileWriter<float>(@y, _v29, 0, width, _e3);
                var _out32 = new TileWriter<float>(@z, _v30, 0, width, _e4);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out31_row = _out31.Row(_r);
                    nint _out32_row = _out32.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v33 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v33);
                            var _v34 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v34);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v35 = CpuMemory.LoadF32(_b0 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v35, _n);
                            var _v36 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            CpuMemory.StoreF32(_out32_row + 4 * _c, _v36, _n);
                        }
                    }
                    _out31.End(_r);
                    _out32.End(_r);
                }
            }
        }
    }
}
