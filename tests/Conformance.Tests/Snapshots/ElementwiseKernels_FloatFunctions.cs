internal static partial class FloatFunctions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementwiseKernels.FloatFunctions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementwiseKernels.FloatFunctions
    param view %a : view<f32, 1>
    param view %y : view<f32, 2, write>
    param tune %size : i32 in [40]
    grid {
      %3 = length %a {axis=0 at=1} : i32
      %4 = add %3, %size {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %size {at=1} : i32
      yield %7 {at=1}
    }
    body (%8 : i32) {
      %9 = dim {dims=[size] at=2} : i32
      %10 = mul %8, %9 {at=2} : i32
      %11 = load %a, %10 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %12 = abs %11 {at=3} : tile<f32, 1, size>
      %13 = const {value=0x3FD0000000000000 at=3} : f32
      %14 = add %12, %13 {at=3} : tile<f32, 1, size>
      %15 = const {value=0 at=4} : i32
      %16 = slice %y, %15 {at=4} : view<f32, 1, write>
      %17 = exp %11 {at=4} : tile<f32, 1, size>
      %18 = dim {dims=[size] at=4} : i32
      %19 = mul %8, %18 {at=4} : i32
      store %16, %19, %17 {at=4}
      %20 = const {value=1 at=5} : i32
      %21 = slice %y, %20 {at=5} : view<f32, 1, write>
      %22 = exp2 %11 {at=5} : tile<f32, 1, size>
      %23 = dim {dims=[size] at=5} : i32
      %24 = mul %8, %23 {at=5} : i32
      store %21, %24, %22 {at=5}
      %25 = const {value=2 at=6} : i32
      %26 = slice %y, %25 {at=6} : view<f32, 1, write>
      %27 = log %14 {at=6} : tile<f32, 1, size>
      %28 = dim {dims=[size] at=6} : i32
      %29 = mul %8, %28 {at=6} : i32
      store %26, %29, %27 {at=6}
      %30 = const {value=3 at=7} : i32
      %31 = slice %y, %30 {at=7} : view<f32, 1, write>
      %32 = log2 %14 {at=7} : tile<f32, 1, size>
      %33 = dim {dims=[size] at=7} : i32
      %34 = mul %8, %33 {at=7} : i32
      store %31, %34, %32 {at=7}
      %35 = const {value=4 at=8} : i32
      %36 = slice %y, %35 {at=8} : view<f32, 1, write>
      %37 = rsqrt %14 {at=8} : tile<f32, 1, size>
      %38 = dim {dims=[size] at=8} : i32
      %39 = mul %8, %38 {at=8} : i32
      store %36, %39, %37 {at=8}
      %40 = const {value=5 at=9} : i32
      %41 = slice %y, %40 {at=9} : view<f32, 1, write>
      %42 = tanh %11 {at=9} : tile<f32, 1, size>
      %43 = dim {dims=[size] at=9} : i32
      %44 = mul %8, %43 {at=9} : i32
      store %41, %44, %42 {at=9}
      %45 = const {value=6 at=10} : i32
      %46 = slice %y, %45 {at=10} : view<f32, 1, write>
      %47 = sigmoid %11 {at=10} : tile<f32, 1, size>
      %48 = dim {dims=[size] at=10} : i32
      %49 = mul %8, %48 {at=10} : i32
      store %46, %49, %47 {at=10}
      %50 = const {value=7 at=11} : i32
      %51 = slice %y, %50 {at=11} : view<f32, 1, write>
      %52 = sin %11 {at=11} : tile<f32, 1, size>
      %53 = dim {dims=[size] at=11} : i32
      %54 = mul %8, %53 {at=11} : i32
      store %51, %54, %52 {at=11}
      %55 = const {value=8 at=12} : i32
      %56 = slice %y, %55 {at=12} : view<f32, 1, write>
      %57 = cos %11 {at=12} : tile<f32, 1, size>
      %58 = dim {dims=[size] at=12} : i32
      %59 = mul %8, %58 {at=12} : i32
      store %56, %59, %57 {at=12}
      %60 = const {value=9 at=13} : i32
      %61 = slice %y, %60 {at=13} : view<f32, 1, write>
      %62 = const {value=50 at=13} : f32
      %63 = mul %11, %62 {at=13} : tile<f32, 1, size>
      %64 = sigmoid %63 {at=13} : tile<f32, 1, size>
      %65 = dim {dims=[size] at=13} : i32
      %66 = mul %8, %65 {at=13} : i32
      store %61, %66, %64 {at=13}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(FloatFunctions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [40];
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
                var _program = new CpuProgram { @a = @a, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@a, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => FloatFunctions(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            int _e9_bytes = CpuTile.Bytes(1, size);
            int _e10_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes);
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
            int _v0 = _grid0 * size;
            ViewArgument _v1 = CpuViews.Slice(@y, 4, 0);
            int _v2 = _grid0 * size;
            ViewArgument _v3 = CpuViews.Slice(@y, 4, 1);
            int _v4 = _grid0 * size;
            ViewArgument _v5 = CpuViews.Slice(@y, 4, 2);
            int _v6 = _grid0 * size;
            ViewArgument _v7 = CpuViews.Slice(@y, 4, 3);
            int _v8 = _grid0 * size;
            ViewArgument _v9 = CpuViews.Slice(@y, 4, 4);
            int _v10 = _grid0 * size;
            ViewArgument _v11 = CpuViews.Slice(@y, 4, 5);
            int _v12 = _grid0 * size;
            ViewArgument _v13 = CpuViews.Slice(@y, 4, 6);
            int _v14 = _grid0 * size;
            ViewArgument _v15 = CpuViews.Slice(@y, 4, 7);
            int _v16 = _grid0 * size;
            ViewArgument _v17 = CpuViews.Slice(@y, 4, 8);
            int _v18 = _grid0 * size;
            ViewArgument _v19 = CpuViews.Slice(@y, 4, 9);
            int _v20 = _grid0 * size;
            {
                var _in21 = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var _out22 = new TileWriter<float>(_v1, 0, _v2, size, _e1);
                var _out23 = new TileWriter<float>(_v3, 0, _v4, size, _e2);
                var _out24 = new TileWriter<float>(_v5, 0, _v6, size, _e3);
                var _out25 = new TileWriter<float>(_v7, 0, _v8, size, _e4);
                var _out26 = new TileWriter<float>(_v9, 0, _v10, size, _e5);
                var _out27 = new TileWriter<float>(_v11, 0, _v12, size, _e6);
                var _out28 = new TileWriter<float>(_v13, 0, _v14, size, _e7);
                var _out29 = new TileWriter<float>(_v15, 0, _v16, size, _e8);
                var _out30 = new TileWriter<float>(_v17, 0, _v18, size, _e9);
                var _out31 = new TileWriter<float>(_v19, 0, _v20, size, _e10);
                {
                    nint _in21_row = _in21.Row(0);
                    nint _out22_row = _out22.Row(0);
                    nint _out23_row = _out23.Row(0);
                    nint _out24_row = _out24.Row(0);
                    nint _out25_row = _out25.Row(0);
                    nint _out26_row = _out26.Row(0);
                    nint _out27_row = _out27.Row(0);
                    nint _out28_row = _out28.Row(0);
                    nint _out29_row = _out29.Row(0);
                    nint _out30_row = _out30.Row(0);
                    nint _out31_row = _out31.Row(0);
                    var _s32 = Vector512.Create(0.25f);
                    var _s33 = Vector512.Create(50f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v34 = CpuMemory.LoadF32(_in21_row + 4 * _c);
                            var _v35 = CpuMath.Exp(_v34);
                            CpuMemory.StoreF32(_out22_row + 4 * _c, _v35);
                            var _v36 = CpuMath.Exp2(_v34);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v36);
                            var _v37 = Vector512.Abs(_v34);
                            var _v38 = _v37 + _s32;
                            var _v39 = CpuMath.Log(_v38);
                            CpuMemory.StoreF32(_out24_row + 4 * _c, _v39);
                            var _v40 = CpuMath.Log2(_v38);
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v40);
                            var _v41 = CpuMath.Rsqrt(_v38);
                            CpuMemory.StoreF32(_out26_row + 4 * _c, _v41);
                            var _v42 = CpuMath.Tanh(_v34);
                            CpuMemory.StoreF32(_out27_row + 4 * _c, _v42);
                            var _v43 = CpuMath.Sigmoid(_v34);
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v43);
                            var _v44 = CpuMath.Sin(_v34);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v44);
                            var _v45 = CpuMath.Cos(_v34);
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v45);
                            var _v46 = _v34 * _s33;
                            var _v47 = CpuMath.Sigmoid(_v46);
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v47);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v48 = CpuMemory.LoadF32(_in21_row + 4 * _c, _n);
                            var _v49 = CpuMath.Exp(_v48);
                            CpuMemory.StoreF32(_out22_row + 4 * _c, _v49, _n);
                            var _v50 = CpuMath.Exp2(_v48);
                            CpuMemory.StoreF32(_out23_row + 4 * _c, _v50, _n);
                            var _v51 = Vector512.Abs(_v48);
                            var _v52 = _v51 + _s32;
                            var _v53 = CpuMath.Log(_v52);
                            CpuMemory.StoreF32(_out24_row + 4 * _c, _v53, _n);
                            var _v54 = CpuMath.Log2(_v52);
                            CpuMemory.StoreF32(_out25_row + 4 * _c, _v54, _n);
                            var _v55 = CpuMath.Rsqrt(_v52);
                            CpuMemory.StoreF32(_out26_row + 4 * _c, _v55, _n);
                            var _v56 = CpuMath.Tanh(_v48);
                            CpuMemory.StoreF32(_out27_row + 4 * _c, _v56, _n);
                            var _v57 = CpuMath.Sigmoid(_v48);
                            CpuMemory.StoreF32(_out28_row + 4 * _c, _v57, _n);
                            var _v58 = CpuMath.Sin(_v48);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v58, _n);
                            var _v59 = CpuMath.Cos(_v48);
                            CpuMemory.StoreF32(_out30_row + 4 * _c, _v59, _n);
                            var _v60 = _v48 * _s33;
                            var _v61 = CpuMath.Sigmoid(_v60);
                            CpuMemory.StoreF32(_out31_row + 4 * _c, _v61, _n);
                        }
                    }
                    _out22.End(0);
                    _out23.End(0);
                    _out24.End(0);
                    _out25.End(0);
                    _out26.End(0);
                    _out27.End(0);
                    _out28.End(0);
                    _out29.End(0);
                    _out30.End(0);
                    _out31.End(0);
                }
            }
        }
    }
}
