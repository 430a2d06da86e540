private static partial class MultipliedAfterALoop_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.MultipliedAfterALoop",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.MultipliedAfterALoop
    param view %x : view<bf16, 2>
    param view %y : view<bf16, 2>
    param view %z : view<f32, 2, write>
    param scalar %rounds : i32
    param const %size : i32 = 32
    statement 1 "var m = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "var t = x.Load((m, 0), (size, size));"
    statement 3 "var u = y.Load((m, 0), (size, size));"
    statement 4 "var r = Tile.Zeros<float>(size, size);"
    statement 5 "for (int i = 0; i < rounds; i++)"
    statement 6 "r = Tile.Dot(t, u, r);"
    statement 7 "z.Store((m, 0), r - Tile.Dot(u, t));"
    grid {
      %5 = length %x {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%m : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %m, %12 {at=2} : i32
      %t = load %x, %13, %11 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %15 = const {value=0 at=3} : i32
      %16 = dim {dims=[size] at=3} : i32
      %17 = mul %m, %16 {at=3} : i32
      %u = load %y, %17, %15 {value=0 dims=[size, size] at=3} : tile<bf16, size, size>
      %19 = const {value=0 at=4} : f32
      %r = full %19 {dims=[size, size] at=4} : tile<f32, size, size>
      %21 = const {value=0 at=5} : i32
      %22 = const {value=1 at=5} : i32
      %r.2 = for %21, %rounds, %22, %r {at=5} : tile<f32, size, size>
      region (%i : i32, %r.3 : tile<f32, size, size>) {
        %r.4 = dot %t, %u, %r.3 {at=6} : tile<f32, size, size>
        yield %r.4 {at=5}
      }
      %27 = const {value=0 at=7} : i32
      %28 = dot %u, %t {at=7} : tile<f32, size, size>
      %29 = sub %r.2, %28 {at=7} : tile<f32, size, size>
      %30 = dim {dims=[size] at=7} : i32
      %31 = mul %m, %30 {at=7} : i32
      store %z, %31, %27, %29 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "509d5de4c360", Tuned = [], Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Read, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(MultipliedAfterALoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_y, Tensor<float> _tensor_z, int @rounds, int @size)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
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
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @rounds = @rounds, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @rounds, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @rounds };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @y, Tensor<float> @z, int @rounds, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.SynchronisationKernels.MultipliedAfterALoop(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@y), InterpreterViews.View(@z), @rounds, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @rounds;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int t_tile_bytes = CpuTile.Bytes(size, size);
            int u_tile_bytes = CpuTile.Bytes(size, size);
            int r_tile_bytes = CpuTile.Bytes(size, size);
            int _b3_bytes = CpuTile.Bytes(size, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + t_tile_bytes + u_tile_bytes + r_tile_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint t_tile = _e2 + _e2_bytes;
            nint u_tile = t_tile + t_tile_bytes;
            nint r_tile = u_tile + u_tile_bytes;
            nint _b3 = r_tile + r_tile_bytes;
            // var t = x.Load((m, 0), (size, size));
            int _v0 = m * size;
            // var u = y.Load((m, 0), (size, size));
            // var r = Tile.Zeros<float>(size, size);
            {
                var x_in = new TileReader<BFloat16>(@x, _v0, 0, size, 0f, _e0);
                var y_in = new TileReader<BFloat16>(@y, _v0, 0, size, 0f, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_in_row = y_in.Row(_r);
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var t = CpuMemory.LoadBF16(x_in_row + 2 * _c);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c), t);
                            var u = CpuMemory.LoadBF16(y_in_row + 2 * _c);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(size) + _c), u);
                            var r = _s1;
                            CpuMemory.StoreF32(r_tile + 4 * (_r * CpuTile.Stride(size) + _c), r);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var t_2 = CpuMemory.LoadBF16(x_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c), t_2);
                            var u_2 = CpuMemory.LoadBF16(y_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(size) + _c), u_2);
                            var r_2 = _s1;
                            CpuMemory.StoreF32(r_tile + 4 * (_r * CpuTile.Stride(size) + _c), r_2);
                        }
                    }
                }
            }
            // for (int i = 0; i < rounds; i++)
            for (int i = 0; i < @rounds; i += 1)
            {
                // r = Tile.Dot(t, u, r);
                CpuDot.Multiply(CpuTile.Operand(t_tile, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)), CpuTile.Operand(u_tile, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v0, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(r_tile), CpuTile.Stride(size), size, size, size, true, _worker);
            }
            // z.Store((m, 0), r - Tile.Dot(u, t));
            CpuDot.Multiply(CpuTile.Operand(u_tile, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v0, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)), CpuTile.Operand(t_tile, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)),
                ref CpuMemory.Float(_b3), CpuTile.Stride(size), size, size, size, false, _worker);
            {
                var z_out = new TileWriter<float>(@z, _v0, 0, size, _e2);
                for (int _r = 0; _r < size; _r++)
                {
                    nint z_out_row = z_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var r_3 = CpuMemory.LoadF32(r_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v2 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v3 = r_3 - _v2;
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v3);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var r_4 = CpuMemory.LoadF32(r_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v4 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            var _v5 = r_4 - _v4;
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    z_out.End(_r);
                }
            }
        }
    }
}
