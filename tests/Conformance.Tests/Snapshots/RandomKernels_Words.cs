private static partial class Words_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(counter.Length(1), size));"
    statement 2 "var (a, b, c, d) = Tile.Philox(key.At(0), key.At(1), counter[0].Load(i, size), counter[1].Load(i, size), counter[2].Load(i, size), counter[3].Load(i, size));"
    statement 3 "words[0].Store(i, a);"
    statement 4 "words[1].Store(i, b);"
    statement 5 "words[2].Store(i, c);"
    statement 6 "words[3].Store(i, d);"
    grid {
      %4 = length %counter {axis=1 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%i : i32) {
      %10 = const {value=0 at=2} : i32
      %11 = at %key, %10 {at=2} : i32
      %12 = const {value=1 at=2} : i32
      %13 = at %key, %12 {at=2} : i32
      %14 = const {value=0 at=2} : i32
      %15 = slice %counter, %14 {at=2} : view<i32, 1>
      %16 = dim {dims=[size] at=2} : i32
      %17 = mul %i, %16 {at=2} : i32
      %18 = load %15, %17 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %19 = const {value=1 at=2} : i32
      %20 = slice %counter, %19 {at=2} : view<i32, 1>
      %21 = dim {dims=[size] at=2} : i32
      %22 = mul %i, %21 {at=2} : i32
      %23 = load %20, %22 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %24 = const {value=2 at=2} : i32
      %25 = slice %counter, %24 {at=2} : view<i32, 1>
      %26 = dim {dims=[size] at=2} : i32
      %27 = mul %i, %26 {at=2} : i32
      %28 = load %25, %27 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %29 = const {value=3 at=2} : i32
      %30 = slice %counter, %29 {at=2} : view<i32, 1>
      %31 = dim {dims=[size] at=2} : i32
      %32 = mul %i, %31 {at=2} : i32
      %33 = load %30, %32 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %a = philox %11, %13, %18, %23, %28, %33 {word=0 at=2} : tile<i32, 1, size>
      %b = philox %11, %13, %18, %23, %28, %33 {word=1 at=2} : tile<i32, 1, size>
      %c = philox %11, %13, %18, %23, %28, %33 {word=2 at=2} : tile<i32, 1, size>
      %d = philox %11, %13, %18, %23, %28, %33 {word=3 at=2} : tile<i32, 1, size>
      %38 = const {value=0 at=3} : i32
      %39 = slice %words, %38 {at=3} : view<i32, 1, write>
      %40 = dim {dims=[size] at=3} : i32
      %41 = mul %i, %40 {at=3} : i32
      store %39, %41, %a {at=3}
      %42 = const {value=1 at=4} : i32
      %43 = slice %words, %42 {at=4} : view<i32, 1, write>
      %44 = dim {dims=[size] at=4} : i32
      %45 = mul %i, %44 {at=4} : i32
      store %43, %45, %b {at=4}
      %46 = const {value=2 at=5} : i32
      %47 = slice %words, %46 {at=5} : view<i32, 1, write>
      %48 = dim {dims=[size] at=5} : i32
      %49 = mul %i, %48 {at=5} : i32
      store %47, %49, %c {at=5}
      %50 = const {value=3 at=6} : i32
      %51 = slice %words, %50 {at=6} : view<i32, 1, write>
      %52 = dim {dims=[size] at=6} : i32
      %53 = mul %i, %52 {at=6} : i32
      store %51, %53, %d {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "e05f169243d7", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "key"), new ViewParameter(4, ViewAccess.Read, "counter"), new ViewParameter(4, ViewAccess.Write, "words") }, Assembly = typeof(Words_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_key, Tensor<int> _tensor_counter, Tensor<int> _tensor_words)
    {
        ViewArgument @key = _launch.Argument(_tensor_key, 1, _handle.Name, "key");
        ViewArgument @counter = _launch.Argument(_tensor_counter, 2, _handle.Name, "counter");
        ViewArgument @words = _launch.Argument(_tensor_words, 2, _handle.Name, "words");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @key, @counter, @words };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 40 : 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @counter.Length1 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @key, Tensor<int> @counter, Tensor<int> @words, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.RandomKernels.Words(InterpreterViews.ReadView(@key), InterpreterViews.ReadView(@counter), InterpreterViews.View(@words), @size));

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
            int i = _program;
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
            // var (a, b, c, d) = Tile.Philox(key.At(0), key.At(1), counter[0].Load(i, size), counter[1].Load(i, size), counter[2].Load(i, size), counter[3].Load(i, size));
            int _v0 = CpuViews.ReadI32(@key, 0);
            int _v1 = CpuViews.ReadI32(@key, 1);
            ViewArgument counter_2 = CpuViews.Slice(@counter, 4, 0);
            int _v2 = i * size;
            ViewArgument counter_3 = CpuViews.Slice(@counter, 4, 1);
            ViewArgument counter_4 = CpuViews.Slice(@counter, 4, 2);
            ViewArgument counter_5 = CpuViews.Slice(@counter, 4, 3);
            // words[0].Store(i, a);
            ViewArgument words_2 = CpuViews.Slice(@words, 4, 0);
            // words[1].Store(i, b);
            ViewArgument words_3 = CpuViews.Slice(@words, 4, 1);
            // words[2].Store(i, c);
            ViewArgument words_4 = CpuViews.Slice(@words, 4, 2);
            // words[3].Store(i, d);
            ViewArgument words_5 = CpuViews.Slice(@words, 4, 3);
            // words[0].Store(i, a);
            // words[1].Store(i, b);
            // words[2].Store(i, c);
            // words[3].Store(i, d);
            {
                var counter_in = new TileReader<int>(counter_2, 0, _v2, size, 0, _e0);
                var counter_in_2 = new TileReader<int>(counter_3, 0, _v2, size, 0, _e1);
                var counter_in_3 = new TileReader<int>(counter_4, 0, _v2, size, 0, _e2);
                var counter_in_4 = new TileReader<int>(counter_5, 0, _v2, size, 0, _e3);
                var words_out = new TileWriter<int>(words_2, 0, _v2, size, _e4);
                var words_out_2 = new TileWriter<int>(words_3, 0, _v2, size, _e5);
                var words_out_3 = new TileWriter<int>(words_4, 0, _v2, size, _e6);
                var words_out_4 = new TileWriter<int>(words_5, 0, _v2, size, _e7);
                {
                    nint counter_in_row = counter_in.Row(0);
                    nint counter_in_2_row = counter_in_2.Row(0);
                    nint counter_in_3_row = counter_in_3.Row(0);
                    nint counter_in_4_row = counter_in_4.Row(0);
                    nint words_out_row = words_out.Row(0);
                    nint words_out_2_row = words_out_2.Row(0);
                    nint words_out_3_row = words_out_3.Row(0);
                    nint words_out_4_row = words_out_4.Row(0);
                    var _s3 = Vector512.Create(_v0);
                    var _s4 = Vector512.Create(_v1);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadI32(counter_in_row + 4 * _c);
                            var _v6 = CpuMemory.LoadI32(counter_in_2_row + 4 * _c);
                            var _v7 = CpuMemory.LoadI32(counter_in_3_row + 4 * _c);
                            var _v8 = CpuMemory.LoadI32(counter_in_4_row + 4 * _c);
                            var _p9 = CpuPhilox.Words(_s3, _s4, _v5, _v6, _v7, _v8);
                            var a = _p9.W0;
                            CpuMemory.StoreI32(words_out_row + 4 * _c, a);
                            var b = _p9.W1;
                            CpuMemory.StoreI32(words_out_2_row + 4 * _c, b);
                            var c = _p9.W2;
                            CpuMemory.StoreI32(words_out_3_row + 4 * _c, c);
                            var d = _p9.W3;
                            CpuMemory.StoreI32(words_out_4_row + 4 * _c, d);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v10 = CpuMemory.LoadI32(counter_in_row + 4 * _c, _n);
                            var _v11 = CpuMemory.LoadI32(counter_in_2_row + 4 * _c, _n);
                            var _v12 = CpuMemory.LoadI32(counter_in_3_row + 4 * _c, _n);
                            var _v13 = CpuMemory.LoadI32(counter_in_4_row + 4 * _c, _n);
                            var _p14 = CpuPhilox.Words(_s3, _s4, _v10, _v11, _v12, _v13);
                            var a_2 = _p14.W0;
                            CpuMemory.StoreI32(words_out_row + 4 * _c, a_2, _n);
                            var b_2 = _p14.W1;
                            CpuMemory.StoreI32(words_out_2_row + 4 * _c, b_2, _n);
                            var c_2 = _p14.W2;
                            CpuMemory.StoreI32(words_out_3_row + 4 * _c, c_2, _n);
                            var d_2 = _p14.W3;
                            CpuMemory.StoreI32(words_out_4_row + 4 * _c, d_2, _n);
                        }
                    }
                    words_out.End(0);
                    words_out_2.End(0);
                    words_out_3.End(0);
                    words_out_4.End(0);
                }
            }
        }
    }
}
