internal static partial class AlongColumns_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ReductionKernels.AlongColumns",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ReductionKernels.AlongColumns
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 2, write>
    param view %z : view<i32, 2, write>
    param const %width : i32 = 40
    param tune %rows : i32 in [4]
    grid {
      %6 = length %a {axis=0 at=1} : i32
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
      %15 = load %a, %14, %12 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %16 = const {value=0 at=3} : i32
      %17 = dim {dims=[rows] at=3} : i32
      %18 = mul %11, %17 {at=3} : i32
      %19 = load %b, %18, %16 {value=-7 dims=[rows, width] at=3} : tile<i32, rows, width>
      %20 = const {value=0 at=4} : i32
      %21 = slice %y, %20 {at=4} : view<f32, 1, write>
      %22 = asColumn %21 {at=4} : view<f32, 2, write>
      %23 = const {value=0 at=4} : i32
      %24 = reduceSum %15 {along=columns at=4} : tile<f32, rows, 1>
      %25 = dim {dims=[rows] at=4} : i32
      %26 = mul %11, %25 {at=4} : i32
      store %22, %26, %23, %24 {at=4}
      %27 = const {value=1 at=5} : i32
      %28 = slice %y, %27 {at=5} : view<f32, 1, write>
      %29 = asColumn %28 {at=5} : view<f32, 2, write>
      %30 = const {value=0 at=5} : i32
      %31 = reduceMax %15 {along=columns at=5} : tile<f32, rows, 1>
      %32 = dim {dims=[rows] at=5} : i32
      %33 = mul %11, %32 {at=5} : i32
      store %29, %33, %30, %31 {at=5}
      %34 = const {value=2 at=6} : i32
      %35 = slice %y, %34 {at=6} : view<f32, 1, write>
      %36 = asColumn %35 {at=6} : view<f32, 2, write>
      %37 = const {value=0 at=6} : i32
      %38 = reduceMin %15 {along=columns at=6} : tile<f32, rows, 1>
      %39 = dim {dims=[rows] at=6} : i32
      %40 = mul %11, %39 {at=6} : i32
      store %36, %40, %37, %38 {at=6}
      %41 = const {value=0 at=7} : i32
      %42 = slice %z, %41 {at=7} : view<i32, 1, write>
      %43 = asColumn %42 {at=7} : view<i32, 2, write>
      %44 = const {value=0 at=7} : i32
      %45 = reduceSum %19 {along=columns at=7} : tile<i32, rows, 1>
      %46 = dim {dims=[rows] at=7} : i32
      %47 = mul %11, %46 {at=7} : i32
      store %43, %47, %44, %45 {at=7}
      %48 = const {value=1 at=8} : i32
      %49 = slice %z, %48 {at=8} : view<i32, 1, write>
      %50 = asColumn %49 {at=8} : view<i32, 2, write>
      %51 = const {value=0 at=8} : i32
      %52 = reduceMax %19 {along=columns at=8} : tile<i32, rows, 1>
      %53 = dim {dims=[rows] at=8} : i32
      %54 = mul %11, %53 {at=8} : i32
      store %50, %54, %51, %52 {at=8}
      %55 = const {value=2 at=9} : i32
      %56 = slice %z, %55 {at=9} : view<i32, 1, write>
      %57 = asColumn %56 {at=9} : view<i32, 2, write>
      %58 = const {value=0 at=9} : i32
      %59 = reduceMin %19 {along=columns at=9} : tile<i32, rows, 1>
      %60 = dim {dims=[rows] at=9} : i32
      %61 = mul %11, %60 {at=9} : i32
      store %57, %61, %58, %59 {at=9}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(AlongColumns_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@a, @b, @y, @z]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @a.Length0, @y.Length1, @z.Length1);
        int _v0 = @a.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@a, @b, @y, @z], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<int> @b, Tensor<float> @y, Tensor<int> @z, int @width, int @rows) =>
        _launch.Interpret(() => AlongColumns(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, 1);
            int _e6_bytes = CpuTile.Bytes(1, 1);
            int _e7_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            ViewArgument _v2 = CpuViews.Slice(@y, 4, 0);
            ViewArgument _v3 = CpuViews.AsColumn(_v2);
            int _v4 = _grid0 * rows;
            ViewArgument _v5 = CpuViews.Slice(@y, 4, 1);
            ViewArgument _v6 = CpuViews.AsColumn(_v5);
            int _v7 = _grid0 * rows;
            ViewArgument _v8 = CpuViews.Slice(@y, 4, 2);
            ViewArgument _v9 = CpuViews.AsColumn(_v8);
            int _v10 = _grid0 * rows;
            ViewArgument _v11 = CpuViews.Slice(@z, 4, 0);
            ViewArgument _v12 = CpuViews.AsColumn(_v11);
            int _v13 = _grid0 * rows;
            ViewArgument _v14 = CpuViews.Slice(@z, 4, 1);
            ViewArgument _v15 = CpuViews.AsColumn(_v14);
            int _v16 = _grid0 * rows;
            ViewArgument _v17 = CpuViews.Slice(@z, 4, 2);
            ViewArgument _v18 = CpuViews.AsColumn(_v17);
            int _v19 = _grid0 * rows;
            {
                var _in20 = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var _out21 = new TileWriter<float>(_v3, _v4, 0, 1, _e1);
                var _out22 = new TileWriter<float>(_v6, _v7, 0, 1, _e2);
                var _out23 = new TileWriter<float>(_v9, _v10, 0, 1, _e3);
                var _in24 = new TileReader<int>(@b, _v1, 0, width, -7, _e4);
                var _out25 = new TileWriter<int>(_v12, _v13, 0, 1, _e5);
                var _out26 = new TileWriter<int>(_v15, _v16, 0, 1, _e6);
                var _out27 = new TileWriter<int>(_v18, _v19, 0, 1, _e7);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in20_row = _in20.Row(_r);
                    nint _in24_row = _in24.Row(_r);
                    nint _out21_row = _out21.Row(_r);
                    nint _out22_row = _out22.Row(_r);
                    nint _out23_row = _out23.Row(_r);
                    nint _out25_row = _out25.Row(_r);
                    nint _out26_row = _out26.Row(_r);
                    nint _out27_row = _out27.Row(_r);
                    float _v28;
                    float _v29;
                    float _v30;
                    int _v31;
                    int _v32;
                    int _v33;
                    {
                        Vector512<float> _v28_lanes = Vector512.Create(0f);
                        Vector512<float> _v29_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v30_lanes = Vector512.Create(float.PositiveInfinity);
                        Vector512<int> _v31_lanes = Vector512.Create(0);
                        Vector512<int> _v32_lanes = Vector512.Create(int.MinValue);
                        Vector512<int> _v33_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v34 = CpuMemory.LoadF32(_in20_row + 4 * _c);
                            _v28_lanes = _v28_lanes + _v34;
                            _v29_lanes = Vector512.Max(_v29_lanes, _v34);
                            _v30_lanes = Vector512.Min(_v30_lanes, _v34);
                            var _v35 = CpuMemory.LoadI32(_in24_row + 4 * _c);
                            _v31_lanes = _v31_lanes + _v35;
                            _v32_lanes = Vector512.Max(_v32_lanes, _v35);
                            _v33_lanes = Vector512.Min(_v33_lanes, _v35);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v36 = CpuMemory.LoadF32(_in20_row + 4 * _c, _n);
                            _v28_lanes = _v28_lanes + CpuMath.Keep(_v36, _n, 0f);
                            _v29_lanes = Vector512.Max(_v29_lanes, CpuMath.Keep(_v36, _n, float.NegativeInfinity));
                            _v30_lanes = Vector512.Min(_v30_lanes, CpuMath.Keep(_v36, _n, float.PositiveInfinity));
                            var _v37 = CpuMemory.LoadI32(_in24_row + 4 * _c, _n);
                            _v31_lanes = _v31_lanes + CpuMath.Keep(_v37, _n, 0);
                            _v32_lanes = Vector512.Max(_v32_lanes, CpuMath.Keep(_v37, _n, int.MinValue));
                            _v33_lanes = Vector512.Min(_v33_lanes, CpuMath.Keep(_v37, _n, int.MaxValue));
                        }
                        _v28 = CpuMath.Sum(_v28_lanes);
                        _v29 = CpuMath.Max(_v29_lanes);
                        _v30 = CpuMath.Min(_v30_lanes);
                        _v31 = CpuMath.Sum(_v31_lanes);
                        _v32 = CpuMath.Max(_v32_lanes);
                        _v33 = CpuMath.Min(_v33_lanes);
                    }
                    CpuMemory.WriteF32(_out21_row, _v28);
                    CpuMemory.WriteF32(_out22_row, _v29);
                    CpuMemory.WriteF32(_out23_row, _v30);
                    CpuMemory.WriteI32(_out25_row, _v31);
                    CpuMemory.WriteI32(_out26_row, _v32);
                    CpuMemory.WriteI32(_out27_row, _v33);
                    _out21.End(_r);
                    _out22.End(_r);
                    _out23.End(_r);
                    _out25.End(_r);
                    _out26.End(_r);
                    _out27.End(_r);
                }
            }
        }
    }
}
