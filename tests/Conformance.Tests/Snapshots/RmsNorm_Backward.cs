internal static partial class Backward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.RmsNorm.Backward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.RmsNorm.Backward
    param view %dy : view<f32, 2>
    param view %x : view<f32, 2>
    param view %gain : view<f32, 1>
    param view %inverse : view<f32, 1>
    param view %dx : view<f32, 2, write>
    param view %partial : view<f32, 2, write>
    param const %width : i32 = 128
    param const %rows : i32 = 32
    grid {
      %8 = length %x {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %12 {at=1}
    }
    body (%13 : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[rows] at=2} : i32
      %16 = mul %13, %15 {at=2} : i32
      %17 = load %x, %16, %14 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %18 = const {value=0 at=3} : i32
      %19 = dim {dims=[rows] at=3} : i32
      %20 = mul %13, %19 {at=3} : i32
      %21 = load %dy, %20, %18 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      %22 = asColumn %inverse {at=4} : view<f32, 2>
      %23 = const {value=0 at=4} : i32
      %24 = dim {dims=[rows] at=4} : i32
      %25 = mul %13, %24 {at=4} : i32
      %26 = load %22, %25, %23 {value=0 dims=[rows, 1] at=4} : tile<f32, rows, 1>
      %27 = const {value=0 at=5} : i32
      %28 = mul %21, %17 {at=5} : tile<f32, rows, width>
      %29 = mul %28, %26 {at=5} : tile<f32, rows, width>
      %30 = reduceSum %29 {along=rows at=5} : tile<f32, 1, width>
      store %partial, %13, %27, %30 {at=5}
      %31 = const {value=0 at=6} : i32
      %32 = load %gain, %31 {value=0 dims=[width] at=6} : tile<f32, 1, width>
      %33 = mul %21, %32 {at=6} : tile<f32, rows, width>
      %34 = mul %33, %17 {at=7} : tile<f32, rows, width>
      %35 = reduceSum %34 {along=columns at=7} : tile<f32, rows, 1>
      %36 = mul %35, %26 {at=7} : tile<f32, rows, 1>
      %37 = mul %36, %26 {at=7} : tile<f32, rows, 1>
      %38 = cast %width {at=7} : f32
      %39 = div %37, %38 {at=7} : tile<f32, rows, 1>
      %40 = const {value=0 at=8} : i32
      %41 = const {value=0 at=8} : i32
      %42 = dim {dims=[rows] at=8} : i32
      %43 = mul %13, %42 {at=8} : i32
      %44 = load %dx, %43, %41 {value=0 dims=[rows, width] at=8} : tile<f32, rows, width>
      %45 = mul %17, %39 {at=8} : tile<f32, rows, width>
      %46 = sub %33, %45 {at=8} : tile<f32, rows, width>
      %47 = mul %26, %46 {at=8} : tile<f32, rows, width>
      %48 = add %44, %47 {at=8} : tile<f32, rows, width>
      %49 = dim {dims=[rows] at=8} : i32
      %50 = mul %13, %49 {at=8} : i32
      store %dx, %50, %40, %48 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<float> _tensor_x, Tensor<float> _tensor_gain, Tensor<float> _tensor_inverse, Tensor<float> _tensor_dx, Tensor<float> _tensor_partial, int @width, int @rows)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gain = _launch.Argument(_tensor_gain, 1, _handle.Name, "gain");
        ViewArgument @inverse = _launch.Argument(_tensor_inverse, 1, _handle.Name, "inverse");
        ViewArgument @dx = _launch.Argument(_tensor_dx, 2, _handle.Name, "dx");
        ViewArgument @partial = _launch.Argument(_tensor_partial, 2, _handle.Name, "partial");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@dy, 4, ViewAccess.Read, "dy"), new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@gain, 4, ViewAccess.Read, "gain"), new ViewUse(@inverse, 4, ViewAccess.Read, "inverse"), new ViewUse(@dx, 4, ViewAccess.Write, "dx"), new ViewUse(@partial, 4, ViewAccess.Write, "partial"));
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @dy = @dy, @x = @x, @gain = @gain, @inverse = @inverse, @dx = @dx, @partial = @partial, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dy, _tensor_x, _tensor_gain, _tensor_inverse, _tensor_dx, _tensor_partial, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@dy, @x, @gain, @inverse, @dx, @partial], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<float> @x, Tensor<float> @gain, Tensor<float> @inverse, Tensor<float> @dx, Tensor<float> @partial, int @width, int @rows) =>
        _launch.Interpret(() => Backward(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gain), InterpreterViews.ReadView(@inverse), InterpreterViews.View(@dx), InterpreterViews.View(@partial), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dy;
        public ViewArgument @x;
        public ViewArgument @gain;
        public ViewArgument @inverse;
        public ViewArgument @dx;
        public ViewArgument @partial;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _e6_bytes = CpuTile.Bytes(1, width);
            int _e7_bytes = CpuTile.Bytes(1, width);
            int _e8_bytes = CpuTile.Bytes(1, 1);
            int _e9_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _b0_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _b0 = _e9 + _e9_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            ViewArgument _v2 = CpuViews.AsColumn(@inverse);
            int _v3 = _grid0 * rows;
            float _v4 = (float)@width;
            int _v5 = _grid0 * rows;
            int _v6 = _grid0 * rows;
            {
                var _in7 = new TileReader<float>(@dy, _v1, 0, width, 0f, _e0);
                var _in8 = new TileReader<float>(@x, _v0, 0, width, 0f, _e1);
                var _in9 = new TileReader<float>(_v2, _v3, 0, 1, 0f, _e2);
                CpuMemory.Fill(_b0, 0f, width);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in7_row = _in7.Row(_r);
                    nint _in8_row = _in8.Row(_r);
                    nint _in9_row = _in9.Row(_r);
                    float _v10 = CpuMemory.ReadF32(_in9_row);
                    var _s11 = Vector512.Create(_v10);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v12 = CpuMemory.LoadF32(_in7_row + 4 * _c);
                            var _v13 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                            var _v14 = _v12 * _v13;
                            var _v15 = _v14 * _s11;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + _v15);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v16 = CpuMemory.LoadF32(_in7_row + 4 * _c, _n);
                            var _v17 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                            var _v18 = _v16 * _v17;
                            var _v19 = _v18 * _s11;
                            CpuMemory.StoreF32(_b0 + 4 * _c, CpuMemory.LoadF32(_b0 + 4 * _c) + _v19);
                        }
                    }
                }
            }
            {
                var _out20 = new TileWriter<float>(@partial, _grid0, 0, width, _e3);
                {
                    nint _out20_row = _out20.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v21 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v21);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v22 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out20_row + 4 * _c, _v22, _n);
                        }
                    }
                    _out20.End(0);
                }
            }
            {
                var _in23 = new TileReader<float>(@dy, _v1, 0, width, 0f, _e4);
                var _in24 = new TileReader<float>(@gain, 0, 0, width, 0f, _e5);
                var _in25 = new TileReader<float>(@x, _v0, 0, width, 0f, _e6);
                var _in26 = new TileReader<float>(@dx, _v5, 0, width, 0f, _e7);
                var _in27 = new TileReader<float>(_v2, _v3, 0, 1, 0f, _e8);
                var _out28 = new TileWriter<float>(@dx, _v6, 0, width, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in23_row = _in23.Row(_r);
                    nint _in24_row = _in24.Row(0);
                    nint _in25_row = _in25.Row(_r);
                    nint _in26_row = _in26.Row(_r);
                    nint _in27_row = _in27.Row(_r);
                    nint _out28_row = _out28.Row(_r);
                    float _v29;
                    {
                        Vector512<float> _v29_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v30 = CpuMemory.LoadF32(_in23_row + 4 * _c);
                            var _v31 = CpuMemory.LoadF32(_in24_row + 4 * _c);
                            var _v32 = _v30 * _v31;
                            var _v33 = CpuMemory.LoadF32(_in25_row + 4 * _c);
                            var _v34 = _v32 * _v33;
                            _v29_lanes = _v29_lanes + _v34;
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v35 = CpuMemory.LoadF32(_in23_row + 4 * _c, _n);
                            var _v36 = CpuMemory.LoadF32(_in24_row + 4 * _c, _n);
                            var _v37 = _v35 * _v36;
                            var _v38 = CpuMemory.LoadF32(_in25_row + 4 * _c, _n);
                            var _v39 = _v37 * _v38;
                            _v29_lanes = _v29_lanes + CpuMath.Keep(_v39, _n, 0f);
                        }
                        _v29 = CpuMath.Sum(_v29_lanes);
                    }
                    float _v40 = CpuMemory.ReadF32(_in27_row);
                    float _v41 = _v29 * _v40;
                    float _v42 = _v41 * _v40;
                    float _v43 = _v42 / _v4;
                    var _s44 = Vector512.Create(_v43);
                    var _s45 = Vector512.Create(_v40);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v46 = CpuMemory.LoadF32(_in26_row + 4 * _c);
                            var _v47 = CpuMemory.LoadF32(_in23_row + 4 * _c);
                            var _v48 = CpuMemory.LoadF32(_in24_row + 4 * _c);
                            var _v49 = _v47 * _v48;
                            var _v50 = CpuMemory.LoadF32(_in25_row + 4 * _c);
                            var _v51 = _v50 * _s44;
                            var _v52 = _v49 - _v51;
                            var _v53 = _s45 * _v52;
                            var _v54 = _v46 + _v53;
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v54);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v55 = CpuMemory.LoadF32(_in26_row + 4 * _c, _n);
                            var _v56 = CpuMemory.LoadF32(_in23_row + 4 * _c, _n);
                            var _v57 = CpuMemory.LoadF32(_in24_row + 4 * _c, _n);
                            var _v58 = _v56 * _v57;
                            var _v59 = CpuMemory.LoadF32(_in25_row + 4 * _c, _n);
                            var _v60 = _v59 * _s44;
                            var _v61 = _v58 - _v60;
                            var _v62 = _s45 * _v61;
                            var _v63 = _v55 + _v62;
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v63, _n);
                        }
                    }
                    _out28.End(_r);
                }
            }
        }
    }
}
