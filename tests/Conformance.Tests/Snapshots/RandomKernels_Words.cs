internal static partial class Words_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.RandomKernels.Words",
        """
    fusion-ir 1
    kernel Fusion.Conformance.RandomKernels.Words
    param view %key : view<i32, 1>
    param view %counter : view<i32, 2>
    param view %words : view<i32, 2, write>
    param tune %size : i32 in [16] cpu [40]
    grid {
      %4 = length %counter {axis=1 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%9 : i32) {
      %10 = const {value=0 at=2} : i32
      %11 = at %key, %10 {at=2} : i32
      %12 = const {value=1 at=2} : i32
      %13 = at %key, %12 {at=2} : i32
      %14 = const {value=0 at=2} : i32
      %15 = slice %counter, %14 {at=2} : view<i32, 1>
      %16 = dim {dims=[size] at=2} : i32
      %17 = mul %9, %16 {at=2} : i32
      %18 = load %15, %17 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %19 = const {value=1 at=2} : i32
      %20 = slice %counter, %19 {at=2} : view<i32, 1>
      %21 = dim {dims=[size] at=2} : i32
      %22 = mul %9, %21 {at=2} : i32
      %23 = load %20, %22 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %24 = const {value=2 at=2} : i32
      %25 = slice %counter, %24 {at=2} : view<i32, 1>
      %26 = dim {dims=[size] at=2} : i32
      %27 = mul %9, %26 {at=2} : i32
      %28 = load %25, %27 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %29 = const {value=3 at=2} : i32
      %30 = slice %counter, %29 {at=2} : view<i32, 1>
      %31 = dim {dims=[size] at=2} : i32
      %32 = mul %9, %31 {at=2} : i32
      %33 = load %30, %32 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %34 = philox %11, %13, %18, %23, %28, %33 {word=0 at=2} : tile<i32, 1, size>
      %35 = philox %11, %13, %18, %23, %28, %33 {word=1 at=2} : tile<i32, 1, size>
      %36 = philox %11, %13, %18, %23, %28, %33 {word=2 at=2} : tile<i32, 1, size>
      %37 = philox %11, %13, %18, %23, %28, %33 {word=3 at=2} : tile<i32, 1, size>
      %38 = const {value=0 at=3} : i32
      %39 = slice %words, %38 {at=3} : view<i32, 1, write>
      %40 = dim {dims=[size] at=3} : i32
      %41 = mul %9, %40 {at=3} : i32
      store %39, %41, %34 {at=3}
      %42 = const {value=1 at=4} : i32
      %43 = slice %words, %42 {at=4} : view<i32, 1, write>
      %44 = dim {dims=[size] at=4} : i32
      %45 = mul %9, %44 {at=4} : i32
      store %43, %45, %35 {at=4}
      %46 = const {value=2 at=5} : i32
      %47 = slice %words, %46 {at=5} : view<i32, 1, write>
      %48 = dim {dims=[size] at=5} : i32
      %49 = mul %9, %48 {at=5} : i32
      store %47, %49, %36 {at=5}
      %50 = const {value=3 at=6} : i32
      %51 = slice %words, %50 {at=6} : view<i32, 1, write>
      %52 = dim {dims=[size] at=6} : i32
      %53 = mul %9, %52 {at=6} : i32
      store %51, %53, %37 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(Words_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_key, Tensor<int> _tensor_counter, Tensor<int> _tensor_words)
    {
        ViewArgument @key = _launch.Argument(_tensor_key, 1, _handle.Name, "key");
        ViewArgument @counter = _launch.Argument(_tensor_counter, 2, _handle.Name, "counter");
        ViewArgument @words = _launch.Argument(_tensor_words, 2, _handle.Name, "words");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@key, 4, ViewAccess.Read, "key"), new ViewUse(@counter, 4, ViewAccess.Read, "counter"), new ViewUse(@words, 4, ViewAccess.Write, "words"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 40 : 16];
        _launch.Choose(_handle, _tuned, [], [@key, @counter, @words]);
        int @size = _tuned[0];
        int _v0 = @counter.Length1 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @key = @key, @counter = @counter, @words = @words, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_key, _tensor_counter, _tensor_words, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@key, @counter, @words], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @key, Tensor<int> @counter, Tensor<int> @words, int @size) =>
        _launch.Interpret(() => Words(InterpreterViews.ReadView(@key), InterpreterViews.ReadView(@counter), InterpreterViews.View(@words), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @key;
        public ViewArgument @counter;
        public ViewArgument @words;
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
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            int _v0 = CpuViews.ReadI32(@key, 0);
            int _v1 = CpuViews.ReadI32(@key, 1);
            ViewArgument _v2 = CpuViews.Slice(@counter, 4, 0);
            int _v3 = _grid0 * size;
            ViewArgument _v4 = CpuViews.Slice(@counter, 4, 1);
            int _v5 = _grid0 * size;
            ViewArgument _v6 = CpuViews.Slice(@counter, 4, 2);
            int _v7 = _grid0 * size;
            ViewArgument _v8 = CpuViews.Slice(@counter, 4, 3);
            int _v9 = _grid0 * size;
            ViewArgument _v10 = CpuViews.Slice(@words, 4, 0);
            int _v11 = _grid0 * size;
            ViewArgument _v12 = CpuViews.Slice(@words, 4, 1);
            int _v13 = _grid0 * size;
            ViewArgument _v14 = CpuViews.Slice(@words, 4, 2);
            int _v15 = _grid0 * size;
            ViewArgument _v16 = CpuViews.Slice(@words, 4, 3);
            int _v17 = _grid0 * size;
            {
                var _in18 = new TileReader<int>(_v2, 0, _v3, size, 0, _e0);
                var _in19 = new TileReader<int>(_v4, 0, _v5, size, 0, _e1);
                var _in20 = new TileReader<int>(_v6, 0, _v7, size, 0, _e2);
                var _in21 = new TileReader<int>(_v8, 0, _v9, size, 0, _e3);
                var _out22 = new TileWriter<int>(_v10, 0, _v11, size, _e4);
                var _out23 = new TileWriter<int>(_v12, 0, _v13, size, _e5);
                var _out24 = new TileWriter<int>(_v14, 0, _v15, size, _e6);
                var _out25 = new TileWriter<int>(_v16, 0, _v17, size, _e7);
                {
                    nint _in18_row = _in18.Row(0);
                    nint _in19_row = _in19.Row(0);
                    nint _in20_row = _in20.Row(0);
                    nint _in21_row = _in21.Row(0);
                    nint _out22_row = _out22.Row(0);
                    nint _out23_row = _out23.Row(0);
                    nint _out24_row = _out24.Row(0);
                    nint _out25_row = _out25.Row(0);
                    var _s26 = Vector512.Create(_v0);
                    var _s27 = Vector512.Create(_v1);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v28 = CpuMemory.LoadI32(_in18_row + 4 * _c);
                            var _v29 = CpuMemory.LoadI32(_in19_row + 4 * _c);
                            var _v30 = CpuMemory.LoadI32(_in20_row + 4 * _c);
                            var _v31 = CpuMemory.LoadI32(_in21_row + 4 * _c);
                            var _p32 = CpuPhilox.Words(_s26, _s27, _v28, _v29, _v30, _v31);
                            var _v33 = _p32.W0;
                            CpuMemory.StoreI32(_out22_row + 4 * _c, _v33);
                            var _v34 = _p32.W1;
                            CpuMemory.StoreI32(_out23_row + 4 * _c, _v34);
                            var _v35 = _p32.W2;
                            CpuMemory.StoreI32(_out24_row + 4 * _c, _v35);
                            var _v36 = _p32.W3;
                            CpuMemory.StoreI32(_out25_row + 4 * _c, _v36);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v37 = CpuMemory.LoadI32(_in18_row + 4 * _c, _n);
                            var _v38 = CpuMemory.LoadI32(_in19_row + 4 * _c, _n);
                            var _v39 = CpuMemory.LoadI32(_in20_row + 4 * _c, _n);
                            var _v40 = CpuMemory.LoadI32(_in21_row + 4 * _c, _n);
                            var _p41 = CpuPhilox.Words(_s26, _s27, _v37, _v38, _v39, _v40);
                            var _v42 = _p41.W0;
                            CpuMemory.StoreI32(_out22_row + 4 * _c, _v42, _n);
                            var _v43 = _p41.W1;
                            CpuMemory.StoreI32(_out23_row + 4 * _c, _v43, _n);
                            var _v44 = _p41.W2;
                            CpuMemory.StoreI32(_out24_row + 4 * _c, _v44, _n);
                            var _v45 = _p41.W3;
                            CpuMemory.StoreI32(_out25_row + 4 * _c, _v45, _n);
                        }
                    }
                    _out22.End(0);
                    _out23.End(0);
                    _out24.End(0);
                    _out25.End(0);
                }
            }
        }
    }
}
