internal static partial class MoreDoubleFunctions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.MoreDoubleFunctions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.MoreDoubleFunctions
    param view %a : view<f64, 1>
    param view %b : view<f64, 1>
    param view %y : view<f64, 2, write>
    param scalar %s : f64
    param tune %size : i32 in [20]
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %10, %11 {at=2} : i32
      %13 = load %a, %12 {value=0 dims=[size] at=2} : tile<f64, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %10, %14 {at=3} : i32
      %16 = load %b, %15 {value=0 dims=[size] at=3} : tile<f64, 1, size>
      %17 = abs %13 {at=4} : tile<f64, 1, size>
      %18 = const {value=10000 at=4} : f64
      %19 = le %17, %18 {at=4} : tile<bool, 1, size>
      %20 = const {value=0 at=4} : f64
      %21 = select %19, %13, %20 {at=4} : tile<f64, 1, size>
      %22 = const {value=0 at=5} : i32
      %23 = slice %y, %22 {at=5} : view<f64, 1, write>
      %24 = exp2 %16 {at=5} : tile<f64, 1, size>
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %10, %25 {at=5} : i32
      store %23, %26, %24 {at=5}
      %27 = const {value=1 at=6} : i32
      %28 = slice %y, %27 {at=6} : view<f64, 1, write>
      %29 = abs %13 {at=6} : tile<f64, 1, size>
      %30 = log2 %29 {at=6} : tile<f64, 1, size>
      %31 = dim {dims=[size] at=6} : i32
      %32 = mul %10, %31 {at=6} : i32
      store %28, %32, %30 {at=6}
      %33 = const {value=2 at=7} : i32
      %34 = slice %y, %33 {at=7} : view<f64, 1, write>
      %35 = abs %13 {at=7} : tile<f64, 1, size>
      %36 = rsqrt %35 {at=7} : tile<f64, 1, size>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %10, %37 {at=7} : i32
      store %34, %38, %36 {at=7}
      %39 = const {value=3 at=8} : i32
      %40 = slice %y, %39 {at=8} : view<f64, 1, write>
      %41 = tanh %16 {at=8} : tile<f64, 1, size>
      %42 = dim {dims=[size] at=8} : i32
      %43 = mul %10, %42 {at=8} : i32
      store %40, %43, %41 {at=8}
      %44 = const {value=4 at=9} : i32
      %45 = slice %y, %44 {at=9} : view<f64, 1, write>
      %46 = sigmoid %16 {at=9} : tile<f64, 1, size>
      %47 = dim {dims=[size] at=9} : i32
      %48 = mul %10, %47 {at=9} : i32
      store %45, %48, %46 {at=9}
      %49 = const {value=5 at=10} : i32
      %50 = slice %y, %49 {at=10} : view<f64, 1, write>
      %51 = sin %21 {at=10} : tile<f64, 1, size>
      %52 = dim {dims=[size] at=10} : i32
      %53 = mul %10, %52 {at=10} : i32
      store %50, %53, %51 {at=10}
      %54 = const {value=6 at=11} : i32
      %55 = slice %y, %54 {at=11} : view<f64, 1, write>
      %56 = cos %21 {at=11} : tile<f64, 1, size>
      %57 = dim {dims=[size] at=11} : i32
      %58 = mul %10, %57 {at=11} : i32
      store %55, %58, %56 {at=11}
      %59 = const {value=7 at=12} : i32
      %60 = slice %y, %59 {at=12} : view<f64, 1, write>
      %61 = erf %16 {at=12} : tile<f64, 1, size>
      %62 = dim {dims=[size] at=12} : i32
      %63 = mul %10, %62 {at=12} : i32
      store %60, %63, %61 {at=12}
      %64 = const {value=8 at=13} : i32
      %65 = slice %y, %64 {at=13} : view<f64, 1, write>
      %66 = pow %13, %16 {at=13} : tile<f64, 1, size>
      %67 = dim {dims=[size] at=13} : i32
      %68 = mul %10, %67 {at=13} : i32
      store %65, %68, %66 {at=13}
      %69 = const {value=9 at=14} : i32
      %70 = slice %y, %69 {at=14} : view<f64, 1, write>
      %71 = floor %13 {at=14} : tile<f64, 1, size>
      %72 = dim {dims=[size] at=14} : i32
      %73 = mul %10, %72 {at=14} : i32
      store %70, %73, %71 {at=14}
      %74 = const {value=10 at=15} : i32
      %75 = slice %y, %74 {at=15} : view<f64, 1, write>
      %76 = ceiling %13 {at=15} : tile<f64, 1, size>
      %77 = dim {dims=[size] at=15} : i32
      %78 = mul %10, %77 {at=15} : i32
      store %75, %78, %76 {at=15}
      %79 = const {value=11 at=16} : i32
      %80 = slice %y, %79 {at=16} : view<f64, 1, write>
      %81 = round %13 {at=16} : tile<f64, 1, size>
      %82 = dim {dims=[size] at=16} : i32
      %83 = mul %10, %82 {at=16} : i32
      store %80, %83, %81 {at=16}
      %84 = const {value=12 at=17} : i32
      %85 = slice %y, %84 {at=17} : view<f64, 1, write>
      %86 = exp2 %s {at=17} : f64
      %87 = log2 %s {at=17} : f64
      %88 = add %86, %87 {at=17} : f64
      %89 = tanh %s {at=17} : f64
      %90 = add %88, %89 {at=17} : f64
      %91 = sin %s {at=17} : f64
      %92 = add %90, %91 {at=17} : f64
      %93 = cos %s {at=17} : f64
      %94 = add %92, %93 {at=17} : f64
      %95 = pow %s, %s {at=17} : f64
      %96 = add %94, %95 {at=17} : f64
      %97 = floor %s {at=17} : f64
      %98 = add %96, %97 {at=17} : f64
      %99 = ceiling %s {at=17} : f64
      %100 = add %98, %99 {at=17} : f64
      %101 = round %s {at=17} : f64
      %102 = add %100, %101 {at=17} : f64
      %103 = full %102 {dims=[1, size] at=17} : tile<f64, 1, size>
      %104 = dim {dims=[size] at=17} : i32
      %105 = mul %10, %104 {at=17} : i32
      store %85, %105, %103 {at=17}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(MoreDoubleFunctions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_a, Tensor<double> _tensor_b, Tensor<double> _tensor_y, double @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 8, ViewAccess.Read, "a"), new ViewUse(@b, 8, ViewAccess.Read, "b"), new ViewUse(@y, 8, ViewAccess.Write, "y"));
        Span<int> _tuned = [20];
        _launch.Choose(_handle, _tuned, [], [@a, @b, @y]);
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, @s, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @b, @y], [unchecked((int)BitConverter.DoubleToInt64Bits(@s)), unchecked((int)(BitConverter.DoubleToInt64Bits(@s) >> 32))], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @a, Tensor<double> @b, Tensor<double> @y, double @s, int @size) =>
        _launch.Interpret(() => MoreDoubleFunctions(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
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
            int _e12_bytes = 2 * CpuTile.Bytes(1, size);
            int _e13_bytes = 2 * CpuTile.Bytes(1, size);
            int _e14_bytes = 2 * CpuTile.Bytes(1, size);
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
            int _v21 = _grid0 * size;
            ViewArgument _v22 = CpuViews.Slice(@y, 8, 10);
            int _v23 = _grid0 * size;
            ViewArgument _v24 = CpuViews.Slice(@y, 8, 11);
            int _v25 = _grid0 * size;
            ViewArgument _v26 = CpuViews.Slice(@y, 8, 12);
            double _v27 = CpuMath.Exp2(@s);
            double _v28 = Math.Log2(@s);
            double _v29 = _v27 + _v28;
            double _v30 = Math.Tanh(@s);
            double _v31 = _v29 + _v30;
            double _v32 = Math.Sin(@s);
            double _v33 = _v31 + _v32;
            double _v34 = Math.Cos(@s);
            double _v35 = _v33 + _v34;
            double _v36 = Math.Pow(@s, @s);
            double _v37 = _v35 + _v36;
            double _v38 = Math.Floor(@s);
            double _v39 = _v37 + _v38;
            double _v40 = Math.Ceiling(@s);
            double _v41 = _v39 + _v40;
            double _v42 = Math.Round(@s);
            double _v43 = _v41 + _v42;
            int _v44 = _grid0 * size;
            {
                var _in45 = new TileReader<double>(@b, 0, _v1, size, 0d, _e0);
                var _out46 = new TileWriter<double>(_v2, 0, _v3, size, _e1);
                var _in47 = new TileReader<double>(@a, 0, _v0, size, 0d, _e2);
                var _out48 = new TileWriter<double>(_v4, 0, _v5, size, _e3);
                var _out49 = new TileWriter<double>(_v6, 0, _v7, size, _e4);
                var _out50 = new TileWriter<double>(_v8, 0, _v9, size, _e5);
                var _out51 = new TileWriter<double>(_v10, 0, _v11, size, _e6);
                var _out52 = new TileWriter<double>(_v12, 0, _v13, size, _e7);
                var _out53 = new TileWriter<double>(_v14, 0, _v15, size, _e8);
                var _out54 = new TileWriter<double>(_v16, 0, _v17, size, _e9);
                var _out55 = new TileWriter<double>(_v18, 0, _v19, size, _e10);
                var _out56 = new TileWriter<double>(_v20, 0, _v21, size, _e11);
                var _out57 = new TileWriter<double>(_v22, 0, _v23, size, _e12);
                var _out58 = new TileWriter<double>(_v24, 0, _v25, size, _e13);
                var _out59 = new TileWriter<double>(_v26, 0, _v44, size, _e14);
                {
                    nint _in45_row = _in45.Row(0);
                    nint _in47_row = _in47.Row(0);
                    nint _out46_row = _out46.Row(0);
                    nint _out48_row = _out48.Row(0);
                    nint _out49_row = _out49.Row(0);
                    nint _out50_row = _out50.Row(0);
                    nint _out51_row = _out51.Row(0);
                    nint _out52_row = _out52.Row(0);
                    nint _out53_row = _out53.Row(0);
                    nint _out54_row = _out54.Row(0);
                    nint _out55_row = _out55.Row(0);
                    nint _out56_row = _out56.Row(0);
                    nint _out57_row = _out57.Row(0);
                    nint _out58_row = _out58.Row(0);
                    nint _out59_row = _out59.Row(0);
                    var _s60 = Lanes64.Create(10000d);
                    var _s61 = Lanes64.Create(0d);
                    var _s62 = Lanes64.Create(_v43);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v63 = CpuMemory.LoadF64(_in45_row + 8 * _c);
                            var _v64 = CpuMath.Exp2(_v63);
                            CpuMemory.StoreF64(_out46_row + 8 * _c, _v64);
                            var _v65 = CpuMemory.LoadF64(_in47_row + 8 * _c);
                            var _v66 = Lanes64.Abs(_v65);
                            var _v67 = CpuMath.Log2(_v66);
                            CpuMemory.StoreF64(_out48_row + 8 * _c, _v67);
                            var _v68 = Lanes64.Abs(_v65);
                            var _v69 = CpuMath.Rsqrt(_v68);
                            CpuMemory.StoreF64(_out49_row + 8 * _c, _v69);
                            var _v70 = CpuMath.Tanh(_v63);
                            CpuMemory.StoreF64(_out50_row + 8 * _c, _v70);
                            var _v71 = CpuMath.Sigmoid(_v63);
                            CpuMemory.StoreF64(_out51_row + 8 * _c, _v71);
                            var _v72 = Lanes64.Abs(_v65);
                            var _v73 = Lanes64.LessThanOrEqual(_v72, _s60);
                            var _v74 = Lanes64.ConditionalSelect(_v73, _v65, _s61);
                            var _v75 = CpuMath.Sin(_v74);
                            CpuMemory.StoreF64(_out52_row + 8 * _c, _v75);
                            var _v76 = CpuMath.Cos(_v74);
                            CpuMemory.StoreF64(_out53_row + 8 * _c, _v76);
                            var _v77 = CpuMath.Erf(_v63);
                            CpuMemory.StoreF64(_out54_row + 8 * _c, _v77);
                            var _v78 = CpuMath.Pow(_v65, _v63);
                            CpuMemory.StoreF64(_out55_row + 8 * _c, _v78);
                            var _v79 = Lanes64.Floor(_v65);
                            CpuMemory.StoreF64(_out56_row + 8 * _c, _v79);
                            var _v80 = Lanes64.Ceiling(_v65);
                            CpuMemory.StoreF64(_out57_row + 8 * _c, _v80);
                            var _v81 = Lanes64.Round(_v65);
                            CpuMemory.StoreF64(_out58_row + 8 * _c, _v81);
                            var _v82 = _s62;
                            CpuMemory.StoreF64(_out59_row + 8 * _c, _v82);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v83 = CpuMemory.LoadF64(_in45_row + 8 * _c, _n);
                            var _v84 = CpuMath.Exp2(_v83);
                            CpuMemory.StoreF64(_out46_row + 8 * _c, _v84, _n);
                            var _v85 = CpuMemory.LoadF64(_in47_row + 8 * _c, _n);
                            var _v86 = Lanes64.Abs(_v85);
                            var _v87 = CpuMath.Log2(_v86);
                            CpuMemory.StoreF64(_out48_row + 8 * _c, _v87, _n);
                            var _v88 = Lanes64.Abs(_v85);
                            var _v89 = CpuMath.Rsqrt(_v88);
                            CpuMemory.StoreF64(_out49_row + 8 * _c, _v89, _n);
                            var _v90 = CpuMath.Tanh(_v83);
                            CpuMemory.StoreF64(_out50_row + 8 * _c, _v90, _n);
                            var _v91 = CpuMath.Sigmoid(_v83);
                            CpuMemory.StoreF64(_out51_row + 8 * _c, _v91, _n);
                            var _v92 = Lanes64.Abs(_v85);
                            var _v93 = Lanes64.LessThanOrEqual(_v92, _s60);
                            var _v94 = Lanes64.ConditionalSelect(_v93, _v85, _s61);
                            var _v95 = CpuMath.Sin(_v94);
                            CpuMemory.StoreF64(_out52_row + 8 * _c, _v95, _n);
                            var _v96 = CpuMath.Cos(_v94);
                            CpuMemory.StoreF64(_out53_row + 8 * _c, _v96, _n);
                            var _v97 = CpuMath.Erf(_v83);
                            CpuMemory.StoreF64(_out54_row + 8 * _c, _v97, _n);
                            var _v98 = CpuMath.Pow(_v85, _v83);
                            CpuMemory.StoreF64(_out55_row + 8 * _c, _v98, _n);
                            var _v99 = Lanes64.Floor(_v85);
                            CpuMemory.StoreF64(_out56_row + 8 * _c, _v99, _n);
                            var _v100 = Lanes64.Ceiling(_v85);
                            CpuMemory.StoreF64(_out57_row + 8 * _c, _v100, _n);
                            var _v101 = Lanes64.Round(_v85);
                            CpuMemory.StoreF64(_out58_row + 8 * _c, _v101, _n);
                            var _v102 = _s62;
                            CpuMemory.StoreF64(_out59_row + 8 * _c, _v102, _n);
                        }
                    }
                    _out46.End(0);
                    _out48.End(0);
                    _out49.End(0);
                    _out50.End(0);
                    _out51.End(0);
                    _out52.End(0);
                    _out53.End(0);
                    _out54.End(0);
                    _out55.End(0);
                    _out56.End(0);
                    _out57.End(0);
                    _out58.End(0);
                    _out59.End(0);
                }
            }
        }
    }
}
