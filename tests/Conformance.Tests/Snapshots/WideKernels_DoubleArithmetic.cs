internal static partial class DoubleArithmetic_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.DoubleArithmetic",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.DoubleArithmetic
    param view %a : view<f64, 1>
    param view %b : view<f64, 1>
    param view %y : view<f64, 2, write>
    param view %z : view<i32, 2, write>
    param scalar %s : f64
    param tune %size : i32 in [20]
    grid {
      %6 = length %a {axis=0 at=1} : i32
      %7 = add %6, %size {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %size {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %11, %12 {at=2} : i32
      %14 = load %a, %13 {value=0 dims=[size] at=2} : tile<f64, 1, size>
      %15 = dim {dims=[size] at=3} : i32
      %16 = mul %11, %15 {at=3} : i32
      %17 = load %b, %16 {value=0 dims=[size] at=3} : tile<f64, 1, size>
      %18 = const {value=0 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<f64, 1, write>
      %20 = add %14, %17 {at=4} : tile<f64, 1, size>
      %21 = dim {dims=[size] at=4} : i32
      %22 = mul %11, %21 {at=4} : i32
      store %19, %22, %20 {at=4}
      %23 = const {value=1 at=5} : i32
      %24 = slice %y, %23 {at=5} : view<f64, 1, write>
      %25 = mul %17, %s {at=5} : tile<f64, 1, size>
      %26 = sub %14, %25 {at=5} : tile<f64, 1, size>
      %27 = dim {dims=[size] at=5} : i32
      %28 = mul %11, %27 {at=5} : i32
      store %24, %28, %26 {at=5}
      %29 = const {value=2 at=6} : i32
      %30 = slice %y, %29 {at=6} : view<f64, 1, write>
      %31 = div %14, %17 {at=6} : tile<f64, 1, size>
      %32 = dim {dims=[size] at=6} : i32
      %33 = mul %11, %32 {at=6} : i32
      store %30, %33, %31 {at=6}
      %34 = const {value=3 at=7} : i32
      %35 = slice %y, %34 {at=7} : view<f64, 1, write>
      %36 = neg %14 {at=7} : tile<f64, 1, size>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %11, %37 {at=7} : i32
      store %35, %38, %36 {at=7}
      %39 = const {value=4 at=8} : i32
      %40 = slice %y, %39 {at=8} : view<f64, 1, write>
      %41 = fma %14, %17, %s {at=8} : tile<f64, 1, size>
      %42 = dim {dims=[size] at=8} : i32
      %43 = mul %11, %42 {at=8} : i32
      store %40, %43, %41 {at=8}
      %44 = const {value=5 at=9} : i32
      %45 = slice %y, %44 {at=9} : view<f64, 1, write>
      %46 = abs %14 {at=9} : tile<f64, 1, size>
      %47 = sqrt %46 {at=9} : tile<f64, 1, size>
      %48 = dim {dims=[size] at=9} : i32
      %49 = mul %11, %48 {at=9} : i32
      store %45, %49, %47 {at=9}
      %50 = const {value=6 at=10} : i32
      %51 = slice %y, %50 {at=10} : view<f64, 1, write>
      %52 = min %14, %17 {at=10} : tile<f64, 1, size>
      %53 = dim {dims=[size] at=10} : i32
      %54 = mul %11, %53 {at=10} : i32
      store %51, %54, %52 {at=10}
      %55 = const {value=7 at=11} : i32
      %56 = slice %y, %55 {at=11} : view<f64, 1, write>
      %57 = max %14, %17 {at=11} : tile<f64, 1, size>
      %58 = dim {dims=[size] at=11} : i32
      %59 = mul %11, %58 {at=11} : i32
      store %56, %59, %57 {at=11}
      %60 = const {value=8 at=12} : i32
      %61 = slice %y, %60 {at=12} : view<f64, 1, write>
      %62 = lt %14, %17 {at=12} : tile<bool, 1, size>
      %63 = const {value=2 at=12} : f64
      %64 = mul %14, %63 {at=12} : tile<f64, 1, size>
      %65 = const {value=0x3FB999999999999A at=12} : f64
      %66 = select %62, %64, %65 {at=12} : tile<f64, 1, size>
      %67 = dim {dims=[size] at=12} : i32
      %68 = mul %11, %67 {at=12} : i32
      store %61, %68, %66 {at=12}
      %69 = const {value=9 at=13} : i32
      %70 = slice %y, %69 {at=13} : view<f64, 1, write>
      %71 = const {value=0x3FE0000000000000 at=13} : f64
      %72 = max %s, %71 {at=13} : f64
      %73 = sqrt %s {at=13} : f64
      %74 = const {value=0x3BC79CA10C924223 at=13} : f64
      %75 = mul %73, %74 {at=13} : f64
      %76 = add %72, %75 {at=13} : f64
      %77 = full %76 {dims=[1, size] at=13} : tile<f64, 1, size>
      %78 = dim {dims=[size] at=13} : i32
      %79 = mul %11, %78 {at=13} : i32
      store %70, %79, %77 {at=13}
      %80 = const {value=0 at=14} : i32
      %81 = slice %z, %80 {at=14} : view<i32, 1, write>
      %82 = le %14, %17 {at=14} : tile<bool, 1, size>
      %83 = cast %82 {at=14} : tile<i32, 1, size>
      %84 = gt %14, %17 {at=14} : tile<bool, 1, size>
      %85 = cast %84 {at=14} : tile<i32, 1, size>
      %86 = const {value=2 at=14} : i32
      %87 = mul %85, %86 {at=14} : tile<i32, 1, size>
      %88 = add %83, %87 {at=14} : tile<i32, 1, size>
      %89 = ge %14, %17 {at=14} : tile<bool, 1, size>
      %90 = cast %89 {at=14} : tile<i32, 1, size>
      %91 = const {value=4 at=14} : i32
      %92 = mul %90, %91 {at=14} : tile<i32, 1, size>
      %93 = add %88, %92 {at=14} : tile<i32, 1, size>
      %94 = dim {dims=[size] at=14} : i32
      %95 = mul %11, %94 {at=14} : i32
      store %81, %95, %93 {at=14}
      %96 = const {value=1 at=15} : i32
      %97 = slice %z, %96 {at=15} : view<i32, 1, write>
      %98 = eq %14, %17 {at=15} : tile<bool, 1, size>
      %99 = ne %14, %s {at=15} : tile<bool, 1, size>
      %100 = and %98, %99 {at=15} : tile<bool, 1, size>
      %101 = cast %100 {at=15} : tile<i32, 1, size>
      %102 = dim {dims=[size] at=15} : i32
      %103 = mul %11, %102 {at=15} : i32
      store %97, %103, %101 {at=15}
      %104 = const {value=2 at=16} : i32
      %105 = slice %z, %104 {at=16} : view<i32, 1, write>
      %106 = const {value=0 at=16} : f64
      %107 = gt %14, %106 {at=16} : tile<bool, 1, size>
      %108 = cast %107 {at=16} : tile<f64, 1, size>
      %109 = cast %108 {at=16} : tile<i32, 1, size>
      %110 = dim {dims=[size] at=16} : i32
      %111 = mul %11, %110 {at=16} : i32
      store %105, %111, %109 {at=16}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(DoubleArithmetic_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_a, Tensor<double> _tensor_b, Tensor<double> _tensor_y, Tensor<int> _tensor_z, double @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 8, ViewAccess.Read, "a"), new ViewUse(@b, 8, ViewAccess.Read, "b"), new ViewUse(@y, 8, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [20];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @y, @z]);
        int @size = _tuned[0];
        int _v0 = @a.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @s, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @y, @z], [unchecked((int)BitConverter.DoubleToInt64Bits(@s)), unchecked((int)(BitConverter.DoubleToInt64Bits(@s) >> 32))], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @a, Tensor<double> @b, Tensor<double> @y, Tensor<int> @z, double @s, int @size) =>
        _launch.Interpret(() => DoubleArithmetic(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public double @s;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, size);
            int _e1_bytes = 2 * CpuTile.Bytes(1, size);
            int _e2_bytes = 2 * CpuTile.Bytes(1, size);
            int _e3_bytes = 2 * CpuTile.Bytes(1, size);
            int _e4_bytes = 2 * CpuTile.Bytes(1, size);
            int _e5_bytes = 2 * CpuTile.Bytes(1, size);
            int _e6_bytes = 2 * CpuTile.Bytes(1, size);
            int _e7_bytes = 2 * CpuTile.Bytes(1, size);
            int _e8_bytes = 2 * CpuTile.Bytes(1, size);
            int _e9_bytes = 2 * CpuTile.Bytes(1, size);
            int _e10_bytes = 2 * CpuTile.Bytes(1, size);
            int _e11_bytes = 2 * CpuTile.Bytes(1, size);
            int _e12_bytes = CpuTile.Bytes(1, size);
            int _e13_bytes = CpuTile.Bytes(1, size);
            int _e14_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + _e14_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            nint _e11 = _e10 + _e10_bytes;
            nint _e12 = _e11 + _e11_bytes;
            nint _e13 = _e12 + _e12_bytes;
            nint _e14 = _e13 + _e13_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            ViewArgument _v2 = CpuViews.Slice(@y, 8, 0);
            int _v3 = _grid0 * size;
            ViewArgument _v4 = CpuViews.Slice(@y, 8, 1);
            int _v5 = _grid0 * size;
            ViewArgument _v6 = CpuViews.Slice(@y, 8, 2);
            int _v7 = _grid0 * size;
            ViewArgument _v8 = CpuViews.Slice(@y, 8, 3);
            int _v9 = _grid0 * size;
            ViewArgument _v10 = CpuViews.Slice(@y, 8, 4);
            int _v11 = _grid0 * size;
            ViewArgument _v12 = CpuViews.Slice(@y, 8, 5);
            int _v13 = _grid0 * size;
            ViewArgument _v14 = CpuViews.Slice(@y, 8, 6);
            int _v15 = _grid0 * size;
            ViewArgument _v16 = CpuViews.Slice(@y, 8, 7);
            int _v17 = _grid0 * size;
            ViewArgument _v18 = CpuViews.Slice(@y, 8, 8);
            int _v19 = _grid0 * size;
            ViewArgument _v20 = CpuViews.Slice(@y, 8, 9);
            double _v21 = Math.Max(@s, 0.5d);
            double _v22 = Math.Sqrt(@s);
            double _v23 = _v22 * 9.9999999999999995E-21d;
            double _v24 = _v21 + _v23;
            int _v25 = _grid0 * size;
            ViewArgument _v26 = CpuViews.Slice(@z, 4, 0);
            int _v27 = _grid0 * size;
            ViewArgument _v28 = CpuViews.Slice(@z, 4, 1);
            int _v29 = _grid0 * size;
            ViewArgument _v30 = CpuViews.Slice(@z, 4, 2);
            int _v31 = _grid0 * size;
            {
                var _in32 = new TileReader<double>(@a, 0, _v0, size, 0d, _e0);
                var _in33 = new TileReader<double>(@b, 0, _v1, size, 0d, _e1);
                var _out34 = new TileWriter<double>(_v2, 0, _v3, size, _e2);
                var _out35 = new TileWriter<double>(_v4, 0, _v5, size, _e3);
                var _out36 = new TileWriter<double>(_v6, 0, _v7, size, _e4);
                var _out37 = new TileWriter<double>(_v8, 0, _v9, size, _e5);
                var _out38 = new TileWriter<double>(_v10, 0, _v11, size, _e6);
                var _out39 = new TileWriter<double>(_v12, 0, _v13, size, _e7);
                var _out40 = new TileWriter<double>(_v14, 0, _v15, size, _e8);
                var _out41 = new TileWriter<double>(_v16, 0, _v17, size, _e9);
                var _out42 = new TileWriter<double>(_v18, 0, _v19, size, _e10);
                var _out43 = new TileWriter<double>(_v20, 0, _v25, size, _e11);
                var _out44 = new TileWriter<int>(_v26, 0, _v27, size, _e12);
                var _out45 = new TileWriter<int>(_v28, 0, _v29, size, _e13);
                var _out46 = new TileWriter<int>(_v30, 0, _v31, size, _e14);
                {
                    nint _in32_row = _in32.Row(0);
                    nint _in33_row = _in33.Row(0);
                    nint _out34_row = _out34.Row(0);
                    nint _out35_row = _out35.Row(0);
                    nint _out36_row = _out36.Row(0);
                    nint _out37_row = _out37.Row(0);
                    nint _out38_row = _out38.Row(0);
                    nint _out39_row = _out39.Row(0);
                    nint _out40_row = _out40.Row(0);
                    nint _out41_row = _out41.Row(0);
                    nint _out42_row = _out42.Row(0);
                    nint _out43_row = _out43.Row(0);
                    nint _out44_row = _out44.Row(0);
                    nint _out45_row = _out45.Row(0);
                    nint _out46_row = _out46.Row(0);
                    var _s47 = Lanes64.Create(@s);
                    var _s48 = Lanes64.Create(2d);
                    var _s49 = Lanes64.Create(0.10000000000000001d);
                    var _s50 = Lanes64.Create(_v24);
                    var _s51 = Vector512.Create(2);
                    var _s52 = Vector512.Create(4);
                    var _s53 = Lanes64.Create(0d);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v54 = CpuMemory.LoadF64(_in32_row + 8 * _c);
                            var _v55 = CpuMemory.LoadF64(_in33_row + 8 * _c);
                            var _v56 = _v54 + _v55;
                            CpuMemory.StoreF64(_out34_row + 8 * _c, _v56);
                            var _v57 = _v55 * _s47;
                            var _v58 = _v54 - _v57;
                            CpuMemory.StoreF64(_out35_row + 8 * _c, _v58);
                            var _v59 = _v54 / _v55;
                            CpuMemory.StoreF64(_out36_row + 8 * _c, _v59);
                            var _v60 = -_v54;
                            CpuMemory.StoreF64(_out37_row + 8 * _c, _v60);
                            var _v61 = Lanes64.FusedMultiplyAdd(_v54, _v55, _s47);
                            CpuMemory.StoreF64(_out38_row + 8 * _c, _v61);
                            var _v62 = Lanes64.Abs(_v54);
                            var _v63 = Lanes64.Sqrt(_v62);
                            CpuMemory.StoreF64(_out39_row + 8 * _c, _v63);
                            var _v64 = Lanes64.Min(_v54, _v55);
                            CpuMemory.StoreF64(_out40_row + 8 * _c, _v64);
                            var _v65 = Lanes64.Max(_v54, _v55);
                            CpuMemory.StoreF64(_out41_row + 8 * _c, _v65);
                            var _v66 = Lanes64.LessThan(_v54, _v55);
                            var _v67 = _v54 * _s48;
                            var _v68 = Lanes64.ConditionalSelect(_v66, _v67, _s49);
                            CpuMemory.StoreF64(_out42_row + 8 * _c, _v68);
                            var _v69 = _s50;
                            CpuMemory.StoreF64(_out43_row + 8 * _c, _v69);
                            var _v70 = Lanes64.LessThanOrEqual(_v54, _v55);
                            var _v71 = -_v70;
                            var _v72 = Lanes64.GreaterThan(_v54, _v55);
                            var _v73 = -_v72;
                            var _v74 = _v73 * _s51;
                            var _v75 = _v71 + _v74;
                            var _v76 = Lanes64.GreaterThanOrEqual(_v54, _v55);
                            var _v77 = -_v76;
                            var _v78 = _v77 * _s52;
                            var _v79 = _v75 + _v78;
                            CpuMemory.StoreI32(_out44_row + 4 * _c, _v79);
                            var _v80 = Lanes64.Equals(_v54, _v55);
                            var _v81 = ~Lanes64.Equals(_v54, _s47);
                            var _v82 = _v80 & _v81;
                            var _v83 = -_v82;
                            CpuMemory.StoreI32(_out45_row + 4 * _c, _v83);
                            var _v84 = Lanes64.GreaterThan(_v54, _s53);
                            var _v85 = CpuConvert.ToF64(-_v84);
                            var _v86 = CpuConvert.ToI32(_v85);
                            CpuMemory.StoreI32(_out46_row + 4 * _c, _v86);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v87 = CpuMemory.LoadF64(_in32_row + 8 * _c, _n);
                            var _v88 = CpuMemory.LoadF64(_in33_row + 8 * _c, _n);
                            var _v89 = _v87 + _v88;
                            CpuMemory.StoreF64(_out34_row + 8 * _c, _v89, _n);
                            var _v90 = _v88 * _s47;
                            var _v91 = _v87 - _v90;
                            CpuMemory.StoreF64(_out35_row + 8 * _c, _v91, _n);
                            var _v92 = _v87 / _v88;
                            CpuMemory.StoreF64(_out36_row + 8 * _c, _v92, _n);
                            var _v93 = -_v87;
                            CpuMemory.StoreF64(_out37_row + 8 * _c, _v93, _n);
                            var _v94 = Lanes64.FusedMultiplyAdd(_v87, _v88, _s47);
                            CpuMemory.StoreF64(_out38_row + 8 * _c, _v94, _n);
                            var _v95 = Lanes64.Abs(_v87);
                            var _v96 = Lanes64.Sqrt(_v95);
                            CpuMemory.StoreF64(_out39_row + 8 * _c, _v96, _n);
                            var _v97 = Lanes64.Min(_v87, _v88);
                            CpuMemory.StoreF64(_out40_row + 8 * _c, _v97, _n);
                            var _v98 = Lanes64.Max(_v87, _v88);
                            CpuMemory.StoreF64(_out41_row + 8 * _c, _v98, _n);
                            var _v99 = Lanes64.LessThan(_v87, _v88);
                            var _v100 = _v87 * _s48;
                            var _v101 = Lanes64.ConditionalSelect(_v99, _v100, _s49);
                            CpuMemory.StoreF64(_out42_row + 8 * _c, _v101, _n);
                            var _v102 = _s50;
                            CpuMemory.StoreF64(_out43_row + 8 * _c, _v102, _n);
                            var _v103 = Lanes64.LessThanOrEqual(_v87, _v88);
                            var _v104 = -_v103;
                            var _v105 = Lanes64.GreaterThan(_v87, _v88);
                            var _v106 = -_v105;
                            var _v107 = _v106 * _s51;
                            var _v108 = _v104 + _v107;
                            var _v109 = Lanes64.GreaterThanOrEqual(_v87, _v88);
                            var _v110 = -_v109;
                            var _v111 = _v110 * _s52;
                            var _v112 = _v108 + _v111;
                            CpuMemory.StoreI32(_out44_row + 4 * _c, _v112, _n);
                            var _v113 = Lanes64.Equals(_v87, _v88);
                            var _v114 = ~Lanes64.Equals(_v87, _s47);
                            var _v115 = _v113 & _v114;
                            var _v116 = -_v115;
                            CpuMemory.StoreI32(_out45_row + 4 * _c, _v116, _n);
                            var _v117 = Lanes64.GreaterThan(_v87, _s53);
                            var _v118 = CpuConvert.ToF64(-_v117);
                            var _v119 = CpuConvert.ToI32(_v118);
                            CpuMemory.StoreI32(_out46_row + 4 * _c, _v119, _n);
                        }
                    }
                    _out34.End(0);
                    _out35.End(0);
                    _out36.End(0);
                    _out37.End(0);
                    _out38.End(0);
                    _out39.End(0);
                    _out40.End(0);
                    _out41.End(0);
                    _out42.End(0);
                    _out43.End(0);
                    _out44.End(0);
                    _out45.End(0);
                    _out46.End(0);
                }
            }
        }
    }
}
