private static partial class TransposedResult_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.TransposedResult",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.TransposedResult
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param const %size : i32 = 32
    statement 1 "var m = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "c.Store((0, m), Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size))).T);"
    grid {
      %4 = length %a {axis=0 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%m : i32) {
      %10 = const {value=0 at=2} : i32
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %m, %12 {at=2} : i32
      %14 = load %a, %13, %11 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %15 = const {value=0 at=2} : i32
      %16 = const {value=0 at=2} : i32
      %17 = load %b, %15, %16 {value=0 dims=[size, size] at=2} : tile<bf16, size, size>
      %18 = dot %14, %17 {at=2} : tile<f32, size, size>
      %19 = transpose %18 {at=2} : tile<f32, size, size>
      %20 = dim {dims=[size] at=2} : i32
      %21 = mul %m, %20 {at=2} : i32
      store %c, %10, %21, %19 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "ebc1626b173e", Tuned = [], Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c") }, Assembly = typeof(TransposedResult_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, int @size)
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
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.SynchronisationKernels.TransposedResult(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int a_tile_bytes = CpuTile.Bytes(size, size);
            int b_tile_bytes = CpuTile.Bytes(size, size);
            int _b2_bytes = CpuTile.Bytes(size, size);
            int _b3_bytes = CpuTile.Bytes(size, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + a_tile_bytes + b_tile_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint a_tile = _e2 + _e2_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint _b2 = b_tile + b_tile_bytes;
            nint _b3 = _b2 + _b2_bytes;
            // c.Store((0, m), Tile.Dot(a.Load((m, 0), (size, size)), b.Load((0, 0), (size, size))).T);
            int _v0 = m * size;
            {
                var a_in = new TileReader<BFloat16>(@a, _v0, 0, size, 0f, _e0);
                var b_in = new TileReader<BFloat16>(@b, 0, 0, size, 0f, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v1);
                            var _v2 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v2);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v3 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v3);
                            var _v4 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(size) + _c), _v4);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(a_tile, CpuTile.Stride(size), 1, Math.Clamp(@a.Length0 - _v0, 0, size), Math.Clamp(@a.Length1 - 0, 0, size)), CpuTile.Operand(b_tile, CpuTile.Stride(size), 1, Math.Clamp(@b.Length0 - 0, 0, size), Math.Clamp(@b.Length1 - 0, 0, size)),
                ref CpuMemory.Float(_b2), CpuTile.Stride(size), size, size, size, false, _worker);
            CpuTile.Transpose(_b2, CpuTile.Stride(size), 1, _b3, CpuTile.Stride(size), 1, size, size);
            {
                var c_out = new TileWriter<float>(@c, 0, _v0, size, _e2);
                for (int _r = 0; _r < size; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v5);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v6 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(size) + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, _v6, _n);
                        }
                    }
                    c_out.End(_r);
                }
            }
        }
    }
}
