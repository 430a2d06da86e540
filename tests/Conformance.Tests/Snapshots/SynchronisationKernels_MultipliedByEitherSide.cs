private static partial class MultipliedByEitherSide_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide
    param view %x : view<bf16, 2>
    param view %y : view<bf16, 2>
    param view %z : view<f32, 2, write>
    param scalar %flag : i32
    param const %size : i32 = 32
    statement 1 "var m = Grid.Over(Tile.Count(x.Length(0), size));"
    statement 2 "var t = x.Load((m, 0), (size, size));"
    statement 3 "var u = y.Load((m, 0), (size, size));"
    statement 4 "var r = Tile.Zeros<float>(size, size);"
    statement 5 "if (flag > 0)"
    statement 6 "r = Tile.Dot(t, u);"
    statement 7 "r = Tile.Dot(u, t);"
    statement 8 "z.Store((m, 0), r);"
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
      %19 = const {value=0 at=5} : i32
      %20 = gt %flag, %19 {at=5} : bool
      %r = if %20 {at=5} : tile<f32, size, size>
      region {
        %r.2 = dot %t, %u {at=6} : tile<f32, size, size>
        yield %r.2 {at=5}
      }
      region {
        %r.3 = dot %u, %t {at=7} : tile<f32, size, size>
        yield %r.3 {at=5}
      }
      %24 = const {value=0 at=8} : i32
      %25 = dim {dims=[size] at=8} : i32
      %26 = mul %m, %25 {at=8} : i32
      store %z, %26, %24, %r {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "cddac08b4fed", Tuned = [], Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "x"), new ViewParameter(2, ViewAccess.Read, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(MultipliedByEitherSide_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_x, Tensor<BFloat16> _tensor_y, Tensor<float> _tensor_z, int @flag, int @size)
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
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @flag = @flag, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @flag, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @flag };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @x, Tensor<BFloat16> @y, Tensor<float> @z, int @flag, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.SynchronisationKernels.MultipliedByEitherSide(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@y), InterpreterViews.View(@z), @flag, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @flag;
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
            int r_tile_home_bytes = CpuTile.Bytes(size, size);
            int r_tile2_bytes = CpuTile.Bytes(size, size);
            int r_tile3_bytes = CpuTile.Bytes(size, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + t_tile_bytes + u_tile_bytes + r_tile_home_bytes + r_tile2_bytes + r_tile3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint t_tile = _e2 + _e2_bytes;
            nint u_tile = t_tile + t_tile_bytes;
            nint r_tile_home = u_tile + u_tile_bytes;
            nint r_tile2 = r_tile_home + r_tile_home_bytes;
            nint r_tile3 = r_tile2 + r_tile2_bytes;
            // var t = x.Load((m, 0), (size, size));
            int _v0 = m * size;
            // if (flag > 0)
            bool _v1 = @flag > 0;
            // var t = x.Load((m, 0), (size, size));
            // var u = y.Load((m, 0), (size, size));
            {
                var x_in = new TileReader<BFloat16>(@x, _v0, 0, size, 0f, _e0);
                var y_in = new TileReader<BFloat16>(@y, _v0, 0, size, 0f, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint x_in_row = x_in.Row(_r);
                    nint y_in_row = y_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var t = CpuMemory.LoadBF16(x_in_row + 2 * _c);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c), t);
                            var u = CpuMemory.LoadBF16(y_in_row + 2 * _c);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(size) + _c), u);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var t_2 = CpuMemory.LoadBF16(x_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(t_tile + 4 * (_r * CpuTile.Stride(size) + _c), t_2);
                            var u_2 = CpuMemory.LoadBF16(y_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(size) + _c), u_2);
                        }
                    }
                }
            }
            // if (flag > 0)
            bool r_tile_placed = CpuTile.Fits(@z, _v0, 0, size, size);
            nint r_tile = r_tile_placed ? CpuTile.Address(@z, _v0, 0) : r_tile_home;
            int r_tile_rows = r_tile_placed ? Math.Min(size, @z.Length0 - _v0) : size;
            int r_tile_columns = r_tile_placed ? Math.Min(size, @z.Length1 - 0) : size;
            nint r_tile_stride = r_tile_placed ? @z.Stride0 : CpuTile.Stride(size);
            if (_v1)
            {
                // r = Tile.Dot(t, u);
                CpuDot.Multiply(CpuTile.Operand(t_tile, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)), CpuTile.Operand(u_tile, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v0, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(r_tile2), CpuTile.Stride(size), size, size, size, false, _worker);
                {
                    for (int _r = 0; _r < size; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var r = CpuMemory.LoadF32(r_tile2 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(r_tile + 4 * (_r * r_tile_stride + _c), r);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var r_2 = CpuMemory.LoadF32(r_tile2 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(r_tile + 4 * (_r * r_tile_stride + _c), r_2);
                            }
                        }
                    }
                }
            }
            else
            {
                // r = Tile.Dot(u, t);
                CpuDot.Multiply(CpuTile.Operand(u_tile, CpuTile.Stride(size), 1, Math.Clamp(@y.Length0 - _v0, 0, size), Math.Clamp(@y.Length1 - 0, 0, size)), CpuTile.Operand(t_tile, CpuTile.Stride(size), 1, Math.Clamp(@x.Length0 - _v0, 0, size), Math.Clamp(@x.Length1 - 0, 0, size)),
                    ref CpuMemory.Float(r_tile3), CpuTile.Stride(size), size, size, size, false, _worker);
                {
                    for (int _r = 0; _r < size; _r++)
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var r_3 = CpuMemory.LoadF32(r_tile3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(r_tile + 4 * (_r * r_tile_stride + _c), r_3);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var r_4 = CpuMemory.LoadF32(r_tile3 + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(r_tile + 4 * (_r * r_tile_stride + _c), r_4);
                            }
                        }
                    }
                }
            }
            // z.Store((m, 0), r);
            if (!r_tile_placed)
            {
                var z_out = new TileWriter<float>(@z, _v0, 0, size, _e2);
                for (int _r = 0; _r < size; _r++)
                {
                    nint z_out_row = z_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var r_5 = CpuMemory.LoadF32(r_tile + 4 * (_r * r_tile_stride + _c));
                            CpuMemory.StoreF32(z_out_row + 4 * _c, r_5);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var r_6 = CpuMemory.LoadF32(r_tile + 4 * (_r * r_tile_stride + _c));
                            CpuMemory.StoreF32(z_out_row + 4 * _c, r_6, _n);
                        }
                    }
                    z_out.End(_r);
                }
            }
        }
    }
}
