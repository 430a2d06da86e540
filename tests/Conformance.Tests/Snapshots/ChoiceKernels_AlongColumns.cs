internal static partial class AlongColumns_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ChoiceKernels.AlongColumns",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ChoiceKernels.AlongColumns
    param view %a : view<f32, 2>
    param view %b : view<i32, 2>
    param view %y : view<f32, 1, write>
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
      %21 = inBounds %a, %20 {dims=[width] axis=1 at=4} : tile<bool, 1, width>
      %22 = asColumn %y {at=5} : view<f32, 2, write>
      %23 = const {value=0 at=5} : i32
      %24 = const {value=0x3FE0000000000000 at=5} : f32
      %25 = add %15, %24 {at=5} : tile<f32, rows, width>
      %26 = reduceProd %25 {along=columns at=5} : tile<f32, rows, 1>
      %27 = dim {dims=[rows] at=5} : i32
      %28 = mul %11, %27 {at=5} : i32
      store %22, %28, %23, %26 {at=5}
      %29 = const {value=0 at=6} : i32
      %30 = slice %z, %29 {at=6} : view<i32, 1, write>
      %31 = asColumn %30 {at=6} : view<i32, 2, write>
      %32 = const {value=0 at=6} : i32
      %33 = reduceProd %19 {along=columns at=6} : tile<i32, rows, 1>
      %34 = dim {dims=[rows] at=6} : i32
      %35 = mul %11, %34 {at=6} : i32
      store %31, %35, %32, %33 {at=6}
      %36 = const {value=1 at=7} : i32
      %37 = slice %z, %36 {at=7} : view<i32, 1, write>
      %38 = asColumn %37 {at=7} : view<i32, 2, write>
      %39 = const {value=0 at=7} : i32
      %40 = reduceArgMax %15 {along=columns at=7} : tile<i32, rows, 1>
      %41 = dim {dims=[rows] at=7} : i32
      %42 = mul %11, %41 {at=7} : i32
      store %38, %42, %39, %40 {at=7}
      %43 = const {value=2 at=8} : i32
      %44 = slice %z, %43 {at=8} : view<i32, 1, write>
      %45 = asColumn %44 {at=8} : view<i32, 2, write>
      %46 = const {value=0 at=8} : i32
      %47 = reduceArgMin %15 {along=columns at=8} : tile<i32, rows, 1>
      %48 = dim {dims=[rows] at=8} : i32
      %49 = mul %11, %48 {at=8} : i32
      store %45, %49, %46, %47 {at=8}
      %50 = const {value=3 at=9} : i32
      %51 = slice %z, %50 {at=9} : view<i32, 1, write>
      %52 = asColumn %51 {at=9} : view<i32, 2, write>
      %53 = const {value=0 at=9} : i32
      %54 = reduceArgMax %19 {along=columns at=9} : tile<i32, rows, 1>
      %55 = dim {dims=[rows] at=9} : i32
      %56 = mul %11, %55 {at=9} : i32
      store %52, %56, %53, %54 {at=9}
      %57 = const {value=4 at=10} : i32
      %58 = slice %z, %57 {at=10} : view<i32, 1, write>
      %59 = asColumn %58 {at=10} : view<i32, 2, write>
      %60 = const {value=0 at=10} : i32
      %61 = reduceArgMin %19 {along=columns at=10} : tile<i32, rows, 1>
      %62 = dim {dims=[rows] at=10} : i32
      %63 = mul %11, %62 {at=10} : i32
      store %59, %63, %60, %61 {at=10}
      %64 = const {value=5 at=11} : i32
      %65 = slice %z, %64 {at=11} : view<i32, 1, write>
      %66 = asColumn %65 {at=11} : view<i32, 2, write>
      %67 = const {value=0 at=11} : i32
      %68 = const {value=0x3FFE666660000000 at=11} : f32
      %69 = gt %15, %68 {at=11} : tile<bool, rows, width>
      %70 = and %69, %21 {at=11} : tile<bool, rows, width>
      %71 = reduceAny %70 {along=columns at=11} : tile<bool, rows, 1>
      %72 = cast %71 {at=11} : tile<i32, rows, 1>
      %73 = dim {dims=[rows] at=11} : i32
      %74 = mul %11, %73 {at=11} : i32
      store %66, %74, %67, %72 {at=11}
      %75 = const {value=6 at=12} : i32
      %76 = slice %z, %75 {at=12} : view<i32, 1, write>
      %77 = asColumn %76 {at=12} : view<i32, 2, write>
      %78 = const {value=0 at=12} : i32
      %79 = const {value=0xBFFE666660000000 at=12} : f32
      %80 = gt %15, %79 {at=12} : tile<bool, rows, width>
      %81 = not %21 {at=12} : tile<bool, 1, width>
      %82 = or %80, %81 {at=12} : tile<bool, rows, width>
      %83 = reduceAll %82 {along=columns at=12} : tile<bool, rows, 1>
      %84 = cast %83 {at=12} : tile<i32, rows, 1>
      %85 = dim {dims=[rows] at=12} : i32
      %86 = mul %11, %85 {at=12} : i32
      store %77, %86, %78, %84 {at=12}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(AlongColumns_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<int> _tensor_b, Tensor<float> _tensor_y, Tensor<int> _tensor_z, int @width)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@b, 4, ViewAccess.Read, "b"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@a, @b, @y, @z]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @a.Length0, @y.Length0, @z.Length1);
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
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int _e5_bytes = CpuTile.Bytes(1, 1);
            int _e6_bytes = CpuTile.Bytes(1, 1);
            int _e7_bytes = CpuTile.Bytes(1, 1);
            int _e8_bytes = CpuTile.Bytes(1, 1);
            int _e9_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            int _v0 = _grid0 * rows;
            int _v1 = _grid0 * rows;
            ViewArgument _v2 = CpuViews.AsColumn(@y);
            int _v3 = _grid0 * rows;
            ViewArgument _v4 = CpuViews.Slice(@z, 4, 0);
            ViewArgument _v5 = CpuViews.AsColumn(_v4);
            int _v6 = _grid0 * rows;
            ViewArgument _v7 = CpuViews.Slice(@z, 4, 1);
            ViewArgument _v8 = CpuViews.AsColumn(_v7);
            int _v9 = _grid0 * rows;
            ViewArgument _v10 = CpuViews.Slice(@z, 4, 2);
            ViewArgument _v11 = CpuViews.AsColumn(_v10);
            int _v12 = _grid0 * rows;
            ViewArgument _v13 = CpuViews.Slice(@z, 4, 3);
            ViewArgument _v14 = CpuViews.AsColumn(_v13);
            int _v15 = _grid0 * rows;
            ViewArgument _v16 = CpuViews.Slice(@z, 4, 4);
            ViewArgument _v17 = CpuViews.AsColumn(_v16);
            int _v18 = _grid0 * rows;
            ViewArgument _v19 = CpuViews.Slice(@z, 4, 5);
            ViewArgument _v20 = CpuViews.AsColumn(_v19);
            int _v21 = _grid0 * rows;
            ViewArgument _v22 = CpuViews.Slice(@z, 4, 6);
            ViewArgument _v23 = CpuViews.AsColumn(_v22);
            int _v24 = _grid0 * rows;
            {
                var _in25 = new TileReader<float>(@a, _v0, 0, width, 0f, _e0);
                var _out26 = new TileWriter<float>(_v2, _v3, 0, 1, _e1);
                var _in27 = new TileReader<int>(@b, _v1, 0, width, -7, _e2);
                var _out28 = new TileWriter<int>(_v5, _v6, 0, 1, _e3);
                var _out29 = new TileWriter<int>(_v8, _v9, 0, 1, _e4);
                var _out30 = new TileWriter<int>(_v11, _v12, 0, 1, _e5);
                var _out31 = new TileWriter<int>(_v14, _v15, 0, 1, _e6);
                var _out32 = new TileWriter<int>(_v17, _v18, 0, 1, _e7);
                var _out33 = new TileWriter<int>(_v20, _v21, 0, 1, _e8);
                var _out34 = new TileWriter<int>(_v23, _v24, 0, 1, _e9);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in25_row = _in25.Row(_r);
                    nint _in27_row = _in27.Row(_r);
                    nint _out26_row = _out26.Row(_r);
                    nint _out28_row = _out28.Row(_r);
                    nint _out29_row = _out29.Row(_r);
                    nint _out30_row = _out30.Row(_r);
                    nint _out31_row = _out31.Row(_r);
                    nint _out32_row = _out32.Row(_r);
                    nint _out33_row = _out33.Row(_r);
                    nint _out34_row = _out34.Row(_r);
                    var _s35 = Vector512.Create(0.5f);
                    var _s36 = Vector512.Create(1.89999998f);
                    var _s37 = Vector512.Create(0);
                    var _s38 = Vector512.Create(@a.Length1);
                    var _s39 = Vector512.Create(-1.89999998f);
                    float _v40;
                    int _v41;
                    float _v42;
                    float _v43;
                    int _v44;
                    int _v45;
                    int _v46;
                    int _v47;
                    {
                        Vector512<float> _v40_lanes = Vector512.Create(1f);
                        Vector512<int> _v41_lanes = Vector512.Create(1);
                        Vector512<float> _v42_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v43_lanes = Vector512.Create(float.PositiveInfinity);
                        Vector512<int> _v44_lanes = Vector512.Create(int.MinValue);
                        Vector512<int> _v45_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v46_lanes = Vector512.Create(int.MinValue);
                        Vector512<int> _v47_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v48 = CpuMemory.LoadF32(_in25_row + 4 * _c);
                            var _v49 = _v48 + _s35;
                            _v40_lanes = _v40_lanes * _v49;
                            var _v50 = CpuMemory.LoadI32(_in27_row + 4 * _c);
                            _v41_lanes = _v41_lanes * _v50;
                            _v42_lanes = Vector512.Max(_v42_lanes, _v48);
                            _v43_lanes = Vector512.Min(_v43_lanes, _v48);
                            _v44_lanes = Vector512.Max(_v44_lanes, _v50);
                            _v45_lanes = Vector512.Min(_v45_lanes, _v50);
                            var _v51 = Vector512.GreaterThan(_v48, _s36).AsInt32();
                            var _v52 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v53 = Vector512.GreaterThanOrEqual(_v52, _s37);
                            var _v54 = Vector512.LessThan(_v52, _s38);
                            var _v55 = _v53 & _v54;
                            var _v56 = _v51 & _v55;
                            var _v57 = -_v56;
                            _v46_lanes = Vector512.Max(_v46_lanes, _v57);
                            var _v58 = Vector512.GreaterThan(_v48, _s39).AsInt32();
                            var _v59 = ~_v55;
                            var _v60 = _v58 | _v59;
                            var _v61 = -_v60;
                            _v47_lanes = Vector512.Min(_v47_lanes, _v61);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v62 = CpuMemory.LoadF32(_in25_row + 4 * _c, _n);
                            var _v63 = _v62 + _s35;
                            _v40_lanes = _v40_lanes * CpuMath.Keep(_v63, _n, 1f);
                            var _v64 = CpuMemory.LoadI32(_in27_row + 4 * _c, _n);
                            _v41_lanes = _v41_lanes * CpuMath.Keep(_v64, _n, 1);
                            _v42_lanes = Vector512.Max(_v42_lanes, CpuMath.Keep(_v62, _n, float.NegativeInfinity));
                            _v43_lanes = Vector512.Min(_v43_lanes, CpuMath.Keep(_v62, _n, float.PositiveInfinity));
                            _v44_lanes = Vector512.Max(_v44_lanes, CpuMath.Keep(_v64, _n, int.MinValue));
                            _v45_lanes = Vector512.Min(_v45_lanes, CpuMath.Keep(_v64, _n, int.MaxValue));
                            var _v65 = Vector512.GreaterThan(_v62, _s36).AsInt32();
                            var _v66 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v67 = Vector512.GreaterThanOrEqual(_v66, _s37);
                            var _v68 = Vector512.LessThan(_v66, _s38);
                            var _v69 = _v67 & _v68;
                            var _v70 = _v65 & _v69;
                            var _v71 = -_v70;
                            _v46_lanes = Vector512.Max(_v46_lanes, CpuMath.Keep(_v71, _n, int.MinValue));
                            var _v72 = Vector512.GreaterThan(_v62, _s39).AsInt32();
                            var _v73 = ~_v69;
                            var _v74 = _v72 | _v73;
                            var _v75 = -_v74;
                            _v47_lanes = Vector512.Min(_v47_lanes, CpuMath.Keep(_v75, _n, int.MaxValue));
                        }
                        _v40 = CpuMath.Prod(_v40_lanes);
                        _v41 = CpuMath.Prod(_v41_lanes);
                        _v42 = CpuMath.Max(_v42_lanes);
                        _v43 = CpuMath.Min(_v43_lanes);
                        _v44 = CpuMath.Max(_v44_lanes);
                        _v45 = CpuMath.Min(_v45_lanes);
                        _v46 = CpuMath.Max(_v46_lanes);
                        _v47 = CpuMath.Min(_v47_lanes);
                    }
                    CpuMemory.WriteF32(_out26_row, _v40);
                    CpuMemory.WriteI32(_out28_row, _v41);
                    bool _v76 = _v46 != 0;
                    int _v77 = _v76 ? 1 : 0;
                    CpuMemory.WriteI32(_out33_row, _v77);
                    bool _v78 = _v47 != 0;
                    int _v79 = _v78 ? 1 : 0;
                    CpuMemory.WriteI32(_out34_row, _v79);
                    var _s80 = Vector512.Create(_v42);
                    var _s81 = Vector512.Create(2147483647);
                    var _s82 = Vector512.Create(_v43);
                    var _s83 = Vector512.Create(2147483647);
                    var _s84 = Vector512.Create(_v44);
                    var _s85 = Vector512.Create(2147483647);
                    var _s86 = Vector512.Create(_v45);
                    var _s87 = Vector512.Create(2147483647);
                    int _v88;
                    int _v89;
                    int _v90;
                    int _v91;
                    {
                        Vector512<int> _v88_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v89_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v90_lanes = Vector512.Create(int.MaxValue);
                        Vector512<int> _v91_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v92 = CpuMemory.LoadF32(_in25_row + 4 * _c);
                            var _v93 = Vector512.Equals(_v92, _s80).AsInt32();
                            var _v94 = ~Vector512.Equals(_v92, _v92).AsInt32();
                            var _v95 = _v93 | _v94;
                            var _v96 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v97 = Vector512.ConditionalSelect(_v95, _v96, _s81);
                            _v88_lanes = Vector512.Min(_v88_lanes, _v97);
                            var _v98 = Vector512.Equals(_v92, _s82).AsInt32();
                            var _v99 = ~Vector512.Equals(_v92, _v92).AsInt32();
                            var _v100 = _v98 | _v99;
                            var _v101 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v102 = Vector512.ConditionalSelect(_v100, _v101, _s83);
                            _v89_lanes = Vector512.Min(_v89_lanes, _v102);
                            var _v103 = CpuMemory.LoadI32(_in27_row + 4 * _c);
                            var _v104 = Vector512.Equals(_v103, _s84);
                            var _v105 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v106 = Vector512.ConditionalSelect(_v104, _v105, _s85);
                            _v90_lanes = Vector512.Min(_v90_lanes, _v106);
                            var _v107 = Vector512.Equals(_v103, _s86);
                            var _v108 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v109 = Vector512.ConditionalSelect(_v107, _v108, _s87);
                            _v91_lanes = Vector512.Min(_v91_lanes, _v109);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v110 = CpuMemory.LoadF32(_in25_row + 4 * _c, _n);
                            var _v111 = Vector512.Equals(_v110, _s80).AsInt32();
                            var _v112 = ~Vector512.Equals(_v110, _v110).AsInt32();
                            var _v113 = _v111 | _v112;
                            var _v114 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v115 = Vector512.ConditionalSelect(_v113, _v114, _s81);
                            _v88_lanes = Vector512.Min(_v88_lanes, CpuMath.Keep(_v115, _n, int.MaxValue));
                            var _v116 = Vector512.Equals(_v110, _s82).AsInt32();
                            var _v117 = ~Vector512.Equals(_v110, _v110).AsInt32();
                            var _v118 = _v116 | _v117;
                            var _v119 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v120 = Vector512.ConditionalSelect(_v118, _v119, _s83);
                            _v89_lanes = Vector512.Min(_v89_lanes, CpuMath.Keep(_v120, _n, int.MaxValue));
                            var _v121 = CpuMemory.LoadI32(_in27_row + 4 * _c, _n);
                            var _v122 = Vector512.Equals(_v121, _s84);
                            var _v123 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v124 = Vector512.ConditionalSelect(_v122, _v123, _s85);
                            _v90_lanes = Vector512.Min(_v90_lanes, CpuMath.Keep(_v124, _n, int.MaxValue));
                            var _v125 = Vector512.Equals(_v121, _s86);
                            var _v126 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v127 = Vector512.ConditionalSelect(_v125, _v126, _s87);
                            _v91_lanes = Vector512.Min(_v91_lanes, CpuMath.Keep(_v127, _n, int.MaxValue));
                        }
                        _v88 = CpuMath.Min(_v88_lanes);
                        _v89 = CpuMath.Min(_v89_lanes);
                        _v90 = CpuMath.Min(_v90_lanes);
                        _v91 = CpuMath.Min(_v91_lanes);
                    }
                    CpuMemory.WriteI32(_out29_row, _v88);
                    CpuMemory.WriteI32(_out30_row, _v89);
                    CpuMemory.WriteI32(_out31_row, _v90);
                    CpuMemory.WriteI32(_out32_row, _v91);
                    _out26.End(_r);
                    _out28.End(_r);
                    _out29.End(_r);
                    _out30.End(_r);
                    _out31.End(_r);
                    _out32.End(_r);
                    _out33.End(_r);
                    _out34.End(_r);
                }
            }
        }
    }
}
