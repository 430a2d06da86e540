private static partial class InPlaceUpdate_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.InPlaceUpdate",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.InPlaceUpdate
    param view %w : view<f32, 1, write> inplace
    param view %m : view<f32, 1, write>
    param view %g : view<f32, 1>
    param scalar %rate : f32
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(w.Length(0), size));"
    statement 2 "var gradient = g.Load(i, size);"
    statement 3 "var momentum = m.Load(i, size) * 0.9f + gradient;"
    statement 4 "m.Store(i, momentum);"
    statement 5 "w.Store(i, w.Load(i, size) - momentum * rate + gradient * 0f);"
    grid {
      %5 = length %w {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %i, %11 {at=2} : i32
      %gradient = load %g, %12 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %14 = dim {dims=[size] at=3} : i32
      %15 = mul %i, %14 {at=3} : i32
      %16 = load %m, %15 {value=0 dims=[size] at=3} : tile<f32, 1, size>
      %17 = const {value=0x3FECCCCCC0000000 at=3} : f32
      %18 = mul %16, %17 {at=3} : tile<f32, 1, size>
      %momentum = add %18, %gradient {at=3} : tile<f32, 1, size>
      %20 = dim {dims=[size] at=4} : i32
      %21 = mul %i, %20 {at=4} : i32
      store %m, %21, %momentum {at=4}
      %22 = dim {dims=[size] at=5} : i32
      %23 = mul %i, %22 {at=5} : i32
      %24 = load %w, %23 {value=0 dims=[size] at=5} : tile<f32, 1, size>
      %25 = mul %momentum, %rate {at=5} : tile<f32, 1, size>
      %26 = sub %24, %25 {at=5} : tile<f32, 1, size>
      %27 = const {value=0 at=5} : f32
      %28 = mul %gradient, %27 {at=5} : tile<f32, 1, size>
      %29 = add %26, %28 {at=5} : tile<f32, 1, size>
      %30 = dim {dims=[size] at=5} : i32
      %31 = mul %i, %30 {at=5} : i32
      store %w, %31, %29 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "00fed3734154", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.InPlace, "w"), new ViewParameter(4, ViewAccess.Write, "m"), new ViewParameter(4, ViewAccess.Read, "g") }, Assembly = typeof(InPlaceUpdate_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_w, Tensor<float> _tensor_m, Tensor<float> _tensor_g, float @rate)
    {
        ViewArgument @w = _launch.Argument(_tensor_w, 1, _handle.Name, "w");
        ViewArgument @m = _launch.Argument(_tensor_m, 1, _handle.Name, "m");
        ViewArgument @g = _launch.Argument(_tensor_g, 1, _handle.Name, "g");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @w, @m, @g };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @w.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @w = @w, @m = @m, @g = @g, @rate = @rate, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_w, _tensor_m, _tensor_g, @rate, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@rate) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @w, Tensor<float> @m, Tensor<float> @g, float @rate, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.InPlaceUpdate(InterpreterViews.View(@w), InterpreterViews.View(@m), InterpreterViews.ReadView(@g), @rate, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @w;
        public ViewArgument @m;
        public ViewArgument @g;
        public float @rate;
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
            int m_tile_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + m_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint m_tile = _e5 + _e5_bytes;
            // var gradient = g.Load(i, size);
            int _v0 = i * size;
            // var momentum = m.Load(i, size) * 0.9f + gradient;
            // m.Store(i, momentum);
            {
                var m_in = new TileReader<float>(@m, 0, _v0, size, 0f, _e0);
                var g_in = new TileReader<float>(@g, 0, _v0, size, 0f, _e1);
                var m_out = new TileWriter<float>(@m, 0, _v0, size, _e2);
                {
                    nint m_in_row = m_in.Row(0);
                    nint g_in_row = g_in.Row(0);
                    nint m_out_row = m_out.Row(0);
                    var _s1 = Vector512.Create(0.899999976f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(m_in_row + 4 * _c);
                            var gradient = CpuMemory.LoadF32(g_in_row + 4 * _c);
                            CpuMemory.StoreF32(m_tile + 4 * _c, _v2);
                            var _v3 = _v2 * _s1;
                            var momentum = _v3 + gradient;
                            CpuMemory.StoreF32(m_out_row + 4 * _c, momentum);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v4 = CpuMemory.LoadF32(m_in_row + 4 * _c, _n);
                            var gradient_2 = CpuMemory.LoadF32(g_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(m_tile + 4 * _c, _v4);
                            var _v5 = _v4 * _s1;
                            var momentum_2 = _v5 + gradient_2;
                            CpuMemory.StoreF32(m_out_row + 4 * _c, momentum_2, _n);
                        }
                    }
                    m_out.End(0);
                }
            }
            // w.Store(i, w.Load(i, size) - momentum * rate + gradient * 0f);
            {
                var w_in = new TileReader<float>(@w, 0, _v0, size, 0f, _e3);
                var g_in_2 = new TileReader<float>(@g, 0, _v0, size, 0f, _e4);
                var w_out = new TileWriter<float>(@w, 0, _v0, size, _e5);
                {
                    nint w_in_row = w_in.Row(0);
                    nint g_in_2_row = g_in_2.Row(0);
                    nint w_out_row = w_out.Row(0);
                    var _s6 = Vector512.Create(0.899999976f);
                    var rate_splat = Vector512.Create(@rate);
                    var _s7 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadF32(w_in_row + 4 * _c);
                            var gradient_3 = CpuMemory.LoadF32(g_in_2_row + 4 * _c);
                            var _v9 = CpuMemory.LoadF32(m_tile + 4 * _c);
                            var _v10 = _v9 * _s6;
                            var momentum_3 = _v10 + gradient_3;
                            var _v11 = momentum_3 * rate_splat;
                            var _v12 = _v8 - _v11;
                            var _v13 = gradient_3 * _s7;
                            var _v14 = _v12 + _v13;
                            CpuMemory.StoreF32(w_out_row + 4 * _c, _v14);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v15 = CpuMemory.LoadF32(w_in_row + 4 * _c, _n);
                            var gradient_4 = CpuMemory.LoadF32(g_in_2_row + 4 * _c, _n);
                            var _v16 = CpuMemory.LoadF32(m_tile + 4 * _c);
                            var _v17 = _v16 * _s6;
                            var momentum_4 = _v17 + gradient_4;
                            var _v18 = momentum_4 * rate_splat;
                            var _v19 = _v15 - _v18;
                            var _v20 = gradient_4 * _s7;
                            var _v21 = _v19 + _v20;
                            CpuMemory.StoreF32(w_out_row + 4 * _c, _v21, _n);
                        }
                    }
                    w_out.End(0);
                }
            }
        }
    }
}
