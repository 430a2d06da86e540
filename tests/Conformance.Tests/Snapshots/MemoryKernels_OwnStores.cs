private static partial class OwnStores_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.OwnStores",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.OwnStores
    param view %x : view<f32, 1, write>
    param view %y : view<f32, 1, write>
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "var v = x.Load(i, size);"
    statement 3 "y.Store(i, v * 3f);"
    statement 4 "x.Store(i, v + 1f);"
    statement 5 "var again = x.LoadAt(i * size, size);"
    statement 6 "var old = v;"
    statement 7 "y.Store(i, y.Load(i, size) + again * 10f + old * 100f);"
    statement 8 "x.Store(i, Tile.Zeros<float>(1, size) + y.At(i * size));"
    grid {
      %3 = length %x {axis=0 at=1} : i32
      %4 = add %3, %size {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %size {at=1} : i32
      yield %7 {at=1}
    }
    body (%i : i32) {
      %9 = dim {dims=[size] at=2} : i32
      %10 = mul %i, %9 {at=2} : i32
      %v = load %x, %10 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %12 = const {value=3 at=3} : f32
      %13 = mul %v, %12 {at=3} : tile<f32, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %i, %14 {at=3} : i32
      store %y, %15, %13 {at=3}
      %16 = const {value=1 at=4} : f32
      %17 = add %v, %16 {at=4} : tile<f32, 1, size>
      %18 = dim {dims=[size] at=4} : i32
      %19 = mul %i, %18 {at=4} : i32
      store %x, %19, %17 {at=4}
      %20 = mul %i, %size {at=5} : i32
      %again = load %x, %20 {value=0 dims=[size] at=5} : tile<f32, 1, size>
      %22 = dim {dims=[size] at=7} : i32
      %23 = mul %i, %22 {at=7} : i32
      %24 = load %y, %23 {value=0 dims=[size] at=7} : tile<f32, 1, size>
      %25 = const {value=10 at=7} : f32
      %26 = mul %again, %25 {at=7} : tile<f32, 1, size>
      %27 = add %24, %26 {at=7} : tile<f32, 1, size>
      %28 = const {value=100 at=7} : f32
      %29 = mul %v, %28 {at=7} : tile<f32, 1, size>
      %30 = add %27, %29 {at=7} : tile<f32, 1, size>
      %31 = dim {dims=[size] at=7} : i32
      %32 = mul %i, %31 {at=7} : i32
      store %y, %32, %30 {at=7}
      %33 = const {value=0 at=8} : f32
      %34 = full %33 {dims=[1, size] at=8} : tile<f32, 1, size>
      %35 = mul %i, %size {at=8} : i32
      %36 = at %y, %35 {at=8} : f32
      %37 = add %34, %36 {at=8} : tile<f32, 1, size>
      %38 = dim {dims=[size] at=8} : i32
      %39 = mul %i, %38 {at=8} : i32
      store %x, %39, %37 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "f732e5fcb329", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(OwnStores_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.OwnStores(InterpreterViews.View(@x), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
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
            int v_tile_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + v_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint v_tile = _e6 + _e6_bytes;
            // var v = x.Load(i, size);
            int _v0 = i * size;
            // var again = x.LoadAt(i * size, size);
            int _v1 = i * @size;
            // var v = x.Load(i, size);
            // y.Store(i, v * 3f);
            // x.Store(i, v + 1f);
            {
                var x_in = new TileReader<float>(@x, 0, _v0, size, 0f, _e0);
                var y_out = new TileWriter<float>(@y, 0, _v0, size, _e1);
                var x_out = new TileWriter<float>(@x, 0, _v0, size, _e2);
                {
                    nint x_in_row = x_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint x_out_row = x_out.Row(0);
                    var _s2 = Vector512.Create(3f);
                    var _s3 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            CpuMemory.StoreF32(v_tile + 4 * _c, v);
                            var _v4 = v * _s2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4);
                            var _v5 = v + _s3;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v5);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(v_tile + 4 * _c, v_2);
                            var _v6 = v_2 * _s2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v6, _n);
                            var _v7 = v_2 + _s3;
                            CpuMemory.StoreF32(x_out_row + 4 * _c, _v7, _n);
                        }
                    }
                    y_out.End(0);
                    x_out.End(0);
                }
            }
            // y.Store(i, y.Load(i, size) + again * 10f + old * 100f);
            {
                var y_in = new TileReader<float>(@y, 0, _v0, size, 0f, _e3);
                var x_in_2 = new TileReader<float>(@x, 0, _v1, size, 0f, _e4);
                var y_out_2 = new TileWriter<float>(@y, 0, _v0, size, _e5);
                {
                    nint y_in_row = y_in.Row(0);
                    nint x_in_2_row = x_in_2.Row(0);
                    nint y_out_2_row = y_out_2.Row(0);
                    var _s8 = Vector512.Create(10f);
                    var _s9 = Vector512.Create(100f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v10 = CpuMemory.LoadF32(y_in_row + 4 * _c);
                            var again = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                            var _v11 = again * _s8;
                            var _v12 = _v10 + _v11;
                            var v_3 = CpuMemory.LoadF32(v_tile + 4 * _c);
                            var _v13 = v_3 * _s9;
                            var _v14 = _v12 + _v13;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v14);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v15 = CpuMemory.LoadF32(y_in_row + 4 * _c, _n);
                            var again_2 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                            var _v16 = again_2 * _s8;
                            var _v17 = _v15 + _v16;
                            var v_4 = CpuMemory.LoadF32(v_tile + 4 * _c);
                            var _v18 = v_4 * _s9;
                            var _v19 = _v17 + _v18;
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v19, _n);
                        }
                    }
                    y_out_2.End(0);
                }
            }
            // x.Store(i, Tile.Zeros<float>(1, size) + y.At(i * size));
            float _v20 = CpuViews.ReadF32(@y, _v1);
            {
                var x_out_2 = new TileWriter<float>(@x, 0, _v0, size, _e6);
                {
                    nint x_out_2_row = x_out_2.Row(0);
                    var _s21 = Vector512.Create(0f);
                    var _s22 = Vector512.Create(_v20);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v23 = _s21;
                            var _v24 = _v23 + _s22;
                            CpuMemory.StoreF32(x_out_2_row + 4 * _c, _v24);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v25 = _s21;
                            var _v26 = _v25 + _s22;
                            CpuMemory.StoreF32(x_out_2_row + 4 * _c, _v26, _n);
                        }
                    }
                    x_out_2.End(0);
                }
            }
        }
    }
}
