internal static partial class ManySinks_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.ManySinks",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.ManySinks
    param view %x : view<f32, 2>
    param view %dy : view<f32, 2>
    param view %dx : view<f32, 2, write>
    param view %dg : view<f32, 2, write>
    param view %peak : view<f32, 1, write>
    param const %width : i32 = 24
    param tune %rows : i32 in [8]
    grid {
      %7 = length %x {axis=0 at=1} : i32
      %8 = add %7, %rows {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %rows {at=1} : i32
      yield %11 {at=1}
    }
    body (%12 : i32) {
      %13 = const {value=0 at=2} : i32
      %14 = dim {dims=[rows] at=2} : i32
      %15 = mul %12, %14 {at=2} : i32
      %16 = load %x, %15, %13 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %17 = const {value=0 at=3} : i32
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %12, %18 {at=3} : i32
      %20 = load %dy, %19, %17 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %21 = mul %16, %16 {at=4} : tile<f32, rows, width>
      %22 = reduceSum %21 {along=columns at=4} : tile<f32, rows, 1>
      %23 = cast %width {at=4} : f32
      %24 = div %22, %23 {at=4} : tile<f32, rows, 1>
      %25 = const {value=1 at=4} : f32
      %26 = add %24, %25 {at=4} : tile<f32, rows, 1>
      %27 = rsqrt %26 {at=4} : tile<f32, rows, 1>
      %28 = mul %16, %20 {at=5} : tile<f32, rows, width>
      %29 = reduceSum %28 {along=columns at=5} : tile<f32, rows, 1>
      %30 = mul %29, %27 {at=5} : tile<f32, rows, 1>
      %31 = mul %30, %27 {at=5} : tile<f32, rows, 1>
      %32 = cast %width {at=5} : f32
      %33 = div %31, %32 {at=5} : tile<f32, rows, 1>
      %34 = const {value=0 at=6} : i32
      %35 = mul %16, %33 {at=6} : tile<f32, rows, width>
      %36 = sub %20, %35 {at=6} : tile<f32, rows, width>
      %37 = mul %36, %27 {at=6} : tile<f32, rows, width>
      %38 = dim {dims=[rows] at=6} : i32
      %39 = mul %12, %38 {at=6} : i32
      store %dx, %39, %34, %37 {at=6}
      %40 = slice %dg, %12 {at=7} : view<f32, 1, write>
      %41 = const {value=0 at=7} : i32
      %42 = mul %20, %16 {at=7} : tile<f32, rows, width>
      %43 = mul %42, %27 {at=7} : tile<f32, rows, width>
      %44 = reduceSum %43 {along=rows at=7} : tile<f32, 1, width>
      store %40, %41, %44 {at=7}
      %45 = asColumn %peak {at=8} : view<f32, 2, write>
      %46 = const {value=0 at=8} : i32
      %47 = mul %20, %27 {at=8} : tile<f32, rows, width>
      %48 = reduceMax %47 {along=columns at=8} : tile<f32, rows, 1>
      %49 = dim {dims=[rows] at=8} : i32
      %50 = mul %12, %49 {at=8} : i32
      store %45, %50, %46, %48 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(ManySinks_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_dy, Tensor<float> _tensor_dx, Tensor<float> _tensor_dg, Tensor<float> _tensor_peak, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @dx = _launch.Argument(_tensor_dx, 2, _handle.Name, "dx");
        ViewArgument @dg = _launch.Argument(_tensor_dg, 2, _handle.Name, "dg");
        ViewArgument @peak = _launch.Argument(_tensor_peak, 1, _handle.Name, "peak");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@dy, 4, ViewAccess.Read, "dy"), new ViewUse(@dx, 4, ViewAccess.Write, "dx"), new ViewUse(@dg, 4, ViewAccess.Write, "dg"), new ViewUse(@peak, 4, ViewAccess.Write, "peak"));
        Span<int> _tuned = [8];
        _launch.Choose(_handle, _tuned, [@width], [@x, @dy, @dx, @dg, @peak]);
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
                var _program = new CpuProgram { @x = @x, @dy = @dy, @dx = @dx, @dg = @dg, @peak = @peak, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_dy, _tensor_dx, _tensor_dg, _tensor_peak, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @dy, @dx, @dg, @peak], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @dy, Tensor<float> @dx, Tensor<float> @dg, Tensor<float> @peak, int @width, int @rows) =>
        _launch.Interpret(() => ManySinks(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@dy), InterpreterViews.View(@dx), InterpreterViews.View(@dg), InterpreterViews.View(@peak), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @dy;
        public ViewArgument @dx;
        public ViewArgument @dg;
        public ViewArgument @peak;
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
            int _e5_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(1, rows);
            int _b2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _b0_bytes + _b1_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _b0 = _e5 + _e5_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            float _v2 = (float)@width;
            float _v3 = (float)@width;
            int _v4 = _grid0 * rows;
            ViewArgument _v5 = CpuViews.Slice(@dg, 4, _grid0);
            ViewArgument _v6 = CpuViews.AsColumn(@peak);
            int _v7 = _grid0 * rows;
            {
                var _in8 = new TileReader<float>(@x, _v0, 0, width, 0f, _e0);
                var _in9 = new TileReader<float>(@dy, _v1, 0, width, 0f, _e1);
                var _out10 = new TileWriter<float>(@dx, _v4, 0, width, _e2);
                CpuMemory.Fill(_b2, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in8_row = _in8.Row(_r);
                    nint _in9_row = _in9.Row(_r);
                    nint _out10_row = _out10.Row(_r);
                    float _v11;
                    float _v12;
                    {
                        Vector512<float> _v11_lanes = Vector512.Create(0f);
                        Vector512<float> _v12_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v13 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                            var _v14 = _v13 * _v13;
                            _v11_lanes = _v11_lanes + _v14;
                            var _v15 = CpuMemory.LoadF32(_in9_row + 4 * _c);
                            var _v16 = _v13 * _v15;
                            _v12_lanes = _v12_lanes + _v16;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v17 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                            var _v18 = _v17 * _v17;
                            _v11_lanes = _v11_lanes + CpuMath.Keep(_v18, _n, 0f);
                            var _v19 = CpuMemory.LoadF32(_in9_row + 4 * _c, _n);
                            var _v20 = _v17 * _v19;
                            _v12_lanes = _v12_lanes + CpuMath.Keep(_v20, _n, 0f);
                        }
                        _v11 = CpuMath.Sum(_v11_lanes);
                        _v12 = CpuMath.Sum(_v12_lanes);
                    }
                    float _v21 = _v11 / _v2;
                    CpuMemory.WriteF32(_b0 + 4 * _r, _v21);
                    float _v22 = _v21 + 1f;
                    float _v23 = CpuMath.Rsqrt(_v22);
                    CpuMemory.WriteF32(_b1 + 4 * _r, _v23);
                    float _v24 = _v12 * _v23;
                    float _v25 = _v24 * _v23;
                    float _v26 = _v25 / _v3;
                    var _s27 = Vector512.Create(_v26);
                    var _s28 = Vector512.Create(_v23);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v29 = CpuMemory.LoadF32(_in9_row + 4 * _c);
                            var _v30 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                            var _v31 = _v30 * _s27;
                            var _v32 = _v29 - _v31;
                            var _v33 = _v32 * _s28;
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v33);
                            var _v34 = _v29 * _v30;
                            var _v35 = _v34 * _s28;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v35);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v36 = CpuMemory.LoadF32(_in9_row + 4 * _c, _n);
                            var _v37 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                            var _v38 = _v37 * _s27;
                            var _v39 = _v36 - _v38;
                            var _v40 = _v39 * _s28;
                            CpuMemory.StoreF32(_out10_row + 4 * _c, _v40, _n);
                            var _v41 = _v36 * _v37;
                            var _v42 = _v41 * _s28;
                            CpuMemory.StoreF32(_b2 + 4 * _c, CpuMemory.LoadF32(_b2 + 4 * _c) + _v42);
                        }
                    }
                    _out10.End(_r);
                }
            }
            {
                var _out43 = new TileWriter<float>(_v5, 0, 0, width, _e3);
                {
                    nint _out43_row = _out43.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v44 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out43_row + 4 * _c, _v44);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v45 = CpuMemory.LoadF32(_b2 + 4 * _c);
                            CpuMemory.StoreF32(_out43_row + 4 * _c, _v45, _n);
                        }
                    }
                    _out43.End(0);
                }
            }
            {
                var _in46 = new TileReader<float>(@dy, _v1, 0, width, 0f, _e4);
                var _out47 = new TileWriter<float>(_v6, _v7, 0, 1, _e5);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in46_row = _in46.Row(_r);
                    nint _out47_row = _out47.Row(_r);
                    float _v48 = CpuMemory.ReadF32(_b1 + 4 * _r);
                    var _s49 = Vector512.Create(_v48);
                    float _v50;
                    {
                        Vector512<float> _v50_lanes = Vector512.Create(float.NegativeInfinity);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v51 = CpuMemory.LoadF32(_in46_row + 4 * _c);
                            var _v52 = _v51 * _s49;
                            _v50_lanes = Vector512.Max(_v50_lanes, _v52);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v53 = CpuMemory.LoadF32(_in46_row + 4 * _c, _n);
                            var _v54 = _v53 * _s49;
                            _v50_lanes = Vector512.Max(_v50_lanes, CpuMath.Keep(_v54, _n, float.NegativeInfinity));
                        }
                        _v50 = CpuMath.Max(_v50_lanes);
                    }
                    CpuMemory.WriteF32(_out47_row, _v50);
                    _out47.End(_r);
                }
            }
        }
    }
}
