private static partial class CarriedOperands_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PrecisionKernels.CarriedOperands<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PrecisionKernels.CarriedOperands<bf16>
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param scalar %rounds : i32
    param const %size : i32 = 32
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var left = a.Load((i, 0), (size, size));"
    statement 3 "var x = b.Load((0, 0), (size, size));"
    statement 4 "var y = b.Load((0, 1), (size, size));"
    statement 5 "var z = b.Load((1, 0), (size, size));"
    statement 6 "var sum = Tile.Zeros<float>(size, size);"
    statement 7 "for (int r = 0; r < rounds; r++)"
    statement 8 "sum = Tile.Dot(left, x, sum, Precision.TF32);"
    statement 9 "sum = Tile.Dot(left, y.T, sum, Precision.TF32);"
    statement 10 "x = (x.To<float>() * 0.5f).To<TElement>();"
    statement 11 "var old = y;"
    statement 12 "y = z;"
    statement 13 "z = old;"
    statement 14 "c.Store((i, 0), sum);"
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %left = load %a, %13, %11 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %15 = const {value=0 at=3} : i32
      %16 = const {value=0 at=3} : i32
      %x = load %b, %15, %16 {value=0 dims=[size, size] at=3} : tile<bf16, size, size>
      %18 = const {value=0 at=4} : i32
      %19 = const {value=1 at=4} : i32
      %20 = dim {dims=[size] at=4} : i32
      %21 = mul %19, %20 {at=4} : i32
      %y = load %b, %18, %21 {value=0 dims=[size, size] at=4} : tile<bf16, size, size>
      %23 = const {value=1 at=5} : i32
      %24 = const {value=0 at=5} : i32
      %25 = dim {dims=[size] at=5} : i32
      %26 = mul %23, %25 {at=5} : i32
      %z = load %b, %26, %24 {value=0 dims=[size, size] at=5} : tile<bf16, size, size>
      %28 = const {value=0 at=6} : f32
      %sum = full %28 {dims=[size, size] at=6} : tile<f32, size, size>
      %30 = const {value=0 at=7} : i32
      %31 = const {value=1 at=7} : i32
      %sum.2, %x.2, %y.2, %z.2 = for %30, %rounds, %31, %sum, %x, %y, %z {at=7} : tile<f32, size, size>, tile<bf16, size, size>, tile<bf16, size, size>, tile<bf16, size, size>
      region (%r : i32, %sum.3 : tile<f32, size, size>, %x.3 : tile<bf16, size, size>, %y.3 : tile<bf16, size, size>, %z.3 : tile<bf16, size, size>) {
        %sum.4 = dot %left, %x.3, %sum.3 {at=8} : tile<f32, size, size>
        %42 = transpose %y.3 {at=9} : tile<bf16, size, size>
        %sum.5 = dot %left, %42, %sum.4 {at=9} : tile<f32, size, size>
        %44 = cast %x.3 {at=10} : tile<f32, size, size>
        %45 = const {value=0x3FE0000000000000 at=10} : f32
        %46 = mul %44, %45 {at=10} : tile<f32, size, size>
        %x.4 = cast %46 {at=10} : tile<bf16, size, size>
        yield %sum.5, %x.4, %z.3, %y.3 {at=7}
      }
      %48 = const {value=0 at=14} : i32
      %49 = dim {dims=[size] at=14} : i32
      %50 = mul %i, %49 {at=14} : i32
      store %c, %50, %48, %sum.2 {at=14}
      yield
    }
    """,
        _lines)
        { Fingerprint = "38d72cc63210", Tuned = [], Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c") }, Assembly = typeof(CarriedOperands_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, int @rounds, int @size)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @a.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @rounds = @rounds, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, @rounds, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @rounds };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, int @rounds, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.PrecisionKernels.CarriedOperands<BFloat16>(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), @rounds, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public int @rounds;
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
            int left_tile_bytes = CpuTile.Bytes(size, size);
            int sum_tile_home_bytes = CpuTile.Bytes(size, size);
            int x_tile_bytes = CpuTile.Bytes(size, size);
            int y_tile_bytes = CpuTile.Bytes(size, size);
            int z_tile_bytes = CpuTile.Bytes(size, size);
            int x_tile2_bytes = CpuTile.Bytes(size, size);
            int z_tile2_bytes = CpuTile.Bytes(size, size);
            int y_tile2_bytes = CpuTile.Bytes(size, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + left_tile_bytes + sum_tile_home_bytes + x_tile_bytes + y_tile_bytes + z_tile_bytes + x_tile2_bytes + z_tile2_bytes + y_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint left_tile = _e4 + _e4_bytes;
            nint sum_tile_home = left_tile + left_tile_bytes;
            nint x_tile = sum_tile_home + sum_tile_home_bytes;
            nint y_tile = x_tile + x_tile_bytes;
            nint z_tile = y_tile + y_tile_bytes;
            nint x_tile2 = z_tile + z_tile_bytes;
            nint z_tile2 = x_tile2 + x_tile2_bytes;
            nint y_tile2 = z_tile2 + z_tile2_bytes;
            // var left = a.Load((i, 0), (size, size));
            int _v0 = i * size;
            // var x = b.Load((0, 0), (size, size));
            // var y = b.Load((0, 1), (size, size));
            // var z = b.Load((1, 0), (size, size));
            // var sum = Tile.Zeros<float>(size, size);
            bool sum_tile_placed = CpuTile.Fits(@c, _v0, 0, size, size);
            nint sum_tile = sum_tile_placed ? CpuTile.Address(@c, _v0, 0) : sum_tile_home;
            int sum_tile_rows = sum_tile_placed ? Math.Min(size, @c.Length0 - _v0) : size;
            int sum_tile_columns = sum_tile_placed ? Math.Min(size, @c.Length1 - 0) : size;
            nint sum_tile_stride = sum_tile_placed ? @c.Stride0 : CpuTile.Stride(size);
            {
                var a_in = new TileReader<BFloat16>(@a, _v0, 0, size, 0f, _e0);
                var b_in = new TileReader<BFloat16>(@b, 0, 0, size, 0f, _e1);
                var b_in_2 = new TileReader<BFloat16>(@b, 0, size, size, 0f, _e2);
                var b_in_3 = new TileReader<BFloat16>(@b, size, 0, size, 0f, _e3);
                for (int _r = 0; _r < size; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    nint b_in_2_row = b_in_2.Row(_r);
                    nint b_in_3_row = b_in_3.Row(_r);
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var left = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(left_tile + 4 * (_r * CpuTile.Stride(size) + _c), left);
                            var sum = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum);
                            var x = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(size) + _c), x);
                            var y = CpuMemory.LoadBF16(b_in_2_row + 2 * _c);
                            CpuMemory.StoreF32(y_tile + 4 * (_r * CpuTile.Stride(size) + _c), y);
                            var z = CpuMemory.LoadBF16(b_in_3_row + 2 * _c);
                            CpuMemory.StoreF32(z_tile + 4 * (_r * CpuTile.Stride(size) + _c), z);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var left_2 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(left_tile + 4 * (_r * CpuTile.Stride(size) + _c), left_2);
                            var sum_2 = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum_2);
                            var x_2 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(x_tile + 4 * (_r * CpuTile.Stride(size) + _c), x_2);
                            var y_2 = CpuMemory.LoadBF16(b_in_2_row + 2 * _c, _n);
                            CpuMemory.StoreF32(y_tile + 4 * (_r * CpuTile.Stride(size) + _c), y_2);
                            var z_2 = CpuMemory.LoadBF16(b_in_3_row + 2 * _c, _n);
                            CpuMemory.StoreF32(z_tile + 4 * (_r * CpuTile.Stride(size) + _c), z_2);
                        }
                    }
                }
            }
            // for (int r = 0; r < rounds; r++)
            for (int r = 0; r < @rounds; r += 1)
            {
                // sum = Tile.Dot(left, x, sum, Precision.TF32);
                CpuDot.Multiply(CpuTile.Operand(left_tile, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - 0, 0, size)), CpuTile.Operand(x_tile, CpuTile.Stride(size), 1, size, size),
                    ref CpuMemory.Float(sum_tile), sum_tile_stride, sum_tile_rows, sum_tile_columns, size, true, _worker);
                // sum = Tile.Dot(left, y.T, sum, Precision.TF32);
                CpuDot.Multiply(CpuTile.Operand(left_tile, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - 0, 0, size)), CpuTile.Transposed(CpuTile.Operand(y_tile, CpuTile.Stride(size), 1, size, size)),
                    ref CpuMemory.Float(sum_tile), sum_tile_stride, sum_tile_rows, sum_tile_columns, size, true, _worker);
                // x = (x.To<float>() * 0.5f).To<TElement>();
                {
                    for (int _r = 0; _r < size; _r++)
                    {
                        var _s2 = Vector512.Create(0.5f);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var x_3 = CpuMemory.LoadF32(x_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v3 = x_3;
                                var _v4 = _v3 * _s2;
                                var x_4 = CpuMath.RoundToBFloat16(_v4);
                                CpuMemory.StoreF32(x_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), x_4);
                                var z_3 = CpuMemory.LoadF32(z_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(z_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), z_3);
                                var y_3 = CpuMemory.LoadF32(y_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(y_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), y_3);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var x_5 = CpuMemory.LoadF32(x_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                var _v5 = x_5;
                                var _v6 = _v5 * _s2;
                                var x_6 = CpuMath.RoundToBFloat16(_v6);
                                CpuMemory.StoreF32(x_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), x_6);
                                var z_4 = CpuMemory.LoadF32(z_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(z_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), z_4);
                                var y_4 = CpuMemory.LoadF32(y_tile + 4 * (_r * CpuTile.Stride(size) + _c));
                                CpuMemory.StoreF32(y_tile2 + 4 * (_r * CpuTile.Stride(size) + _c), y_4);
                            }
                        }
                    }
                }
                (x_tile, x_tile2) = (x_tile2, x_tile);
                (y_tile, z_tile2) = (z_tile2, y_tile);
                (z_tile, y_tile2) = (y_tile2, z_tile);
            }
            // c.Store((i, 0), sum);
            if (!sum_tile_placed)
            {
                var c_out = new TileWriter<float>(@c, _v0, 0, size, _e4);
                for (int _r = 0; _r < size; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_3);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_4, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
        }
    }
}
