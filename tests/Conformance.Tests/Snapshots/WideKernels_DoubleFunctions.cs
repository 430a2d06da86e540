internal static partial class DoubleFunctions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.DoubleFunctions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.DoubleFunctions
    param view %a : view<f64, 1>
    param view %y : view<f64, 2, write>
    param scalar %s : f64
    param tune %size : i32 in [20]
    grid {
      %4 = length %a {axis=0 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%9 : i32) {
      %10 = dim {dims=[size] at=2} : i32
      %11 = mul %9, %10 {at=2} : i32
      %12 = load %a, %11 {value=0 dims=[size] at=2} : tile<f64, 1, size>
      %13 = const {value=0 at=3} : i32
      %14 = slice %y, %13 {at=3} : view<f64, 1, write>
      %15 = exp %12 {at=3} : tile<f64, 1, size>
      %16 = dim {dims=[size] at=3} : i32
      %17 = mul %9, %16 {at=3} : i32
      store %14, %17, %15 {at=3}
      %18 = const {value=1 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<f64, 1, write>
      %20 = abs %12 {at=4} : tile<f64, 1, size>
      %21 = const {value=0x3E112E0BE826D695 at=4} : f64
      %22 = add %20, %21 {at=4} : tile<f64, 1, size>
      %23 = log %22 {at=4} : tile<f64, 1, size>
      %24 = dim {dims=[size] at=4} : i32
      %25 = mul %9, %24 {at=4} : i32
      store %19, %25, %23 {at=4}
      %26 = const {value=2 at=5} : i32
      %27 = slice %y, %26 {at=5} : view<f64, 1, write>
      %28 = asColumn %27 {at=5} : view<f64, 2, write>
      %29 = const {value=0 at=5} : i32
      %30 = asColumn %a {at=5} : view<f64, 2>
      %31 = const {value=0 at=5} : i32
      %32 = dim {dims=[size] at=5} : i32
      %33 = mul %9, %32 {at=5} : i32
      %34 = load %30, %33, %31 {value=0 dims=[size, 1] at=5} : tile<f64, size, 1>
      %35 = exp %34 {at=5} : tile<f64, size, 1>
      %36 = dim {dims=[size] at=5} : i32
      %37 = mul %9, %36 {at=5} : i32
      store %28, %37, %29, %35 {at=5}
      %38 = const {value=3 at=6} : i32
      %39 = slice %y, %38 {at=6} : view<f64, 1, write>
      %40 = exp %s {at=6} : f64
      %41 = log %s {at=6} : f64
      %42 = add %40, %41 {at=6} : f64
      %43 = full %42 {dims=[1, size] at=6} : tile<f64, 1, size>
      %44 = dim {dims=[size] at=6} : i32
      %45 = mul %9, %44 {at=6} : i32
      store %39, %45, %43 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(DoubleFunctions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_a, Tensor<double> _tensor_y, double @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 8, ViewAccess.Read, "a"), new ViewUse(@y, 8, ViewAccess.Write, "y"));
        Span<int> _tuned = [20];
        _launch.Choose(_handle, _tuned, [], [@a, @y]);
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
                var _program = new CpuProgram { @a = @a, @y = @y, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y, @s, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @y], [unchecked((int)BitConverter.DoubleToInt64Bits(@s)), unchecked((int)(BitConverter.DoubleToInt64Bits(@s) >> 32))], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @a, Tensor<double> @y, double @s, int @size) =>
        _launch.Interpret(() => DoubleFunctions(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
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
            int _e3_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e4_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e5_bytes = 2 * CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            int _v0 = _grid0 * size;
            ViewArgument _v1 = CpuViews.Slice(@y, 8, 0);
            int _v2 = _grid0 * size;
            ViewArgument _v3 = CpuViews.Slice(@y, 8, 1);
            int _v4 = _grid0 * size;
            ViewArgument _v5 = CpuViews.Slice(@y, 8, 2);
            ViewArgument _v6 = CpuViews.AsColumn(_v5);
            ViewArgument _v7 = CpuViews.AsColumn(@a);
            int _v8 = _grid0 * size;
            int _v9 = _grid0 * size;
            ViewArgument _v10 = CpuViews.Slice(@y, 8, 3);
            double _v11 = Math.Exp(@s);
            double _v12 = Math.Log(@s);
            double _v13 = _v11 + _v12;
            int _v14 = _grid0 * size;
            {
                var _in15 = new TileReader<double>(@a, 0, _v0, size, 0d, _e0);
                var _out16 = new TileWriter<double>(_v1, 0, _v2, size, _e1);
                var _out17 = new TileWriter<double>(_v3, 0, _v4, size, _e2);
                {
                    nint _in15_row = _in15.Row(0);
                    nint _out16_row = _out16.Row(0);
                    nint _out17_row = _out17.Row(0);
                    var _s18 = Lanes64.Create(1.0000000000000001E-09d);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadF64(_in15_row + 8 * _c);
                            var _v20 = CpuMath.Exp(_v19);
                            CpuMemory.StoreF64(_out16_row + 8 * _c, _v20);
                            var _v21 = Lanes64.Abs(_v19);
                            var _v22 = _v21 + _s18;
                            var _v23 = CpuMath.Log(_v22);
                            CpuMemory.StoreF64(_out17_row + 8 * _c, _v23);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v24 = CpuMemory.LoadF64(_in15_row + 8 * _c, _n);
                            var _v25 = CpuMath.Exp(_v24);
                            CpuMemory.StoreF64(_out16_row + 8 * _c, _v25, _n);
                            var _v26 = Lanes64.Abs(_v24);
                            var _v27 = _v26 + _s18;
                            var _v28 = CpuMath.Log(_v27);
                            CpuMemory.StoreF64(_out17_row + 8 * _c, _v28, _n);
                        }
                    }
                    _out16.End(0);
                    _out17.End(0);
                }
            }
            {
                var _in29 = new TileReader<double>(_v7, _v8, 0, 1, 0d, _e3);
                var _out30 = new TileWriter<double>(_v6, _v9, 0, 1, _e4);
                for (int _r = 0; _r < size; _r++)
                {
                    nint _in29_row = _in29.Row(_r);
                    nint _out30_row = _out30.Row(_r);
                    double _v31 = CpuMemory.ReadF64(_in29_row);
                    double _v32 = CpuMath.Exp(_v31);
                    CpuMemory.WriteF64(_out30_row, _v32);
                    _out30.End(_r);
                }
            }
            {
                var _out33 = new TileWriter<double>(_v10, 0, _v14, size, _e5);
                {
                    nint _out33_row = _out33.Row(0);
                    var _s34 = Lanes64.Create(_v13);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v35 = _s34;
                            CpuMemory.StoreF64(_out33_row + 8 * _c, _v35);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v36 = _s34;
                            CpuMemory.StoreF64(_out33_row + 8 * _c, _v36, _n);
                        }
                    }
                    _out33.End(0);
                }
            }
        }
    }
}
