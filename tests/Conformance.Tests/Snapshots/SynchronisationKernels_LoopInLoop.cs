private static partial class LoopInLoop_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SynchronisationKernels.LoopInLoop",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SynchronisationKernels.LoopInLoop
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %c : view<f32, 2, write>
    param scalar %outer : i32
    param tune %rows : i32 in [64]
    param tune %columns : i32 in [64]
    param tune %depth : i32 in [32]
    statement 1 "var m = Grid.Over(Tile.Count(c.Length(0), rows));"
    statement 2 "var sum = Tile.Zeros<float>(rows, columns);"
    statement 3 "for (int i = 0; i < outer; i++)"
    statement 4 "for (int k = 0; k < Tile.Count(a.Length(1), depth); k++)"
    statement 5 "sum = Tile.Dot(a.Load((m, k), (rows, depth)), b.Load((k, i), (depth, columns)), sum);"
    statement 6 "c.Store((m, 0), sum);"
    grid {
      %7 = length %c {axis=0 at=1} : i32
      %8 = add %7, %rows {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %rows {at=1} : i32
      yield %11 {at=1}
    }
    body (%m : i32) {
      %13 = const {value=0 at=2} : f32
      %sum = full %13 {dims=[rows, columns] at=2} : tile<f32, rows, columns>
      %15 = const {value=0 at=3} : i32
      %16 = const {value=1 at=3} : i32
      %sum.2 = for %15, %outer, %16, %sum {at=3} : tile<f32, rows, columns>
      region (%i : i32, %sum.3 : tile<f32, rows, columns>) {
        %20 = const {value=0 at=4} : i32
        %21 = length %a {axis=1 at=4} : i32
        %22 = add %21, %depth {at=4} : i32
        %23 = const {value=1 at=4} : i32
        %24 = sub %22, %23 {at=4} : i32
        %25 = div %24, %depth {at=4} : i32
        %26 = const {value=1 at=4} : i32
        %sum.4 = for %20, %25, %26, %sum.3 {at=4} : tile<f32, rows, columns>
        region (%k : i32, %sum.5 : tile<f32, rows, columns>) {
          %30 = dim {dims=[rows] at=5} : i32
          %31 = mul %m, %30 {at=5} : i32
          %32 = dim {dims=[depth] at=5} : i32
          %33 = mul %k, %32 {at=5} : i32
          %34 = load %a, %31, %33 {value=0 dims=[rows, depth] at=5} : tile<bf16, rows, depth>
          %35 = dim {dims=[depth] at=5} : i32
          %36 = mul %k, %35 {at=5} : i32
          %37 = dim {dims=[columns] at=5} : i32
          %38 = mul %i, %37 {at=5} : i32
          %39 = load %b, %36, %38 {value=0 dims=[depth, columns] at=5} : tile<bf16, depth, columns>
          %sum.6 = dot %34, %39, %sum.5 {at=5} : tile<f32, rows, columns>
          yield %sum.6 {at=4}
        }
        yield %sum.4 {at=3}
      }
      %41 = const {value=0 at=6} : i32
      %42 = dim {dims=[rows] at=6} : i32
      %43 = mul %m, %42 {at=6} : i32
      store %c, %43, %41, %sum.2 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "0c6fbcefce1d", Tuned = new string[] { "rows", "columns", "depth" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "c") }, Assembly = typeof(LoopInLoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_c, int @outer)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @c = _launch.Argument(_tensor_c, 2, _handle.Name, "c");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @c };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 64, 64, 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @columns = _tuned[1];
        int @depth = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @c.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(columns, _handle.Name, "columns");
        Launch.RequireExtent(depth, _handle.Name, "depth");
        int _v0 = @c.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @c = @c, @outer = @outer, @rows = @rows, @columns = @columns, @depth = @depth, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_c, @outer, @rows, @columns, @depth);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @rows, @columns, @depth };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @outer };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @c, int @outer, int @rows, int @columns, int @depth) =>
        _launch.Interpret(() => global::Fusion.Conformance.SynchronisationKernels.LoopInLoop(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@c), @outer, @rows, @columns, @depth));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @c;
        public int @outer;
        public int @rows;
        public int @columns;
        public int @depth;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, depth);
            int _e1_bytes = CpuTile.Bytes(1, columns);
            int _e2_bytes = CpuTile.Bytes(1, columns);
            int sum_tile_home_bytes = CpuTile.Bytes(rows, columns);
            int a_tile_bytes = CpuTile.Bytes(rows, depth);
            int b_tile_bytes = CpuTile.Bytes(depth, columns);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + sum_tile_home_bytes + a_tile_bytes + b_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint sum_tile_home = _e2 + _e2_bytes;
            nint a_tile = sum_tile_home + sum_tile_home_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            // var sum = Tile.Zeros<float>(rows, columns);
            // c.Store((m, 0), sum);
            int _v0 = m * rows;
            bool sum_tile_placed = CpuTile.Fits(@c, _v0, 0, rows, columns);
            nint sum_tile = sum_tile_placed ? CpuTile.Address(@c, _v0, 0) : sum_tile_home;
            int sum_tile_rows = sum_tile_placed ? Math.Min(rows, @c.Length0 - _v0) : rows;
            int sum_tile_columns = sum_tile_placed ? Math.Min(columns, @c.Length1 - 0) : columns;
            nint sum_tile_stride = sum_tile_placed ? @c.Stride0 : CpuTile.Stride(columns);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
                            var sum_2 = _s1;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * sum_tile_stride + _c), sum_2);
                        }
                    }
                }
            }
            // for (int i = 0; i < outer; i++)
            for (int i = 0; i < @outer; i += 1)
            {
                // for (int k = 0; k < Tile.Count(a.Length(1), depth); k++)
                int _v2 = CpuMath.Divide((@a.Length1 + @depth) - 1, @depth);
                for (int k = 0; k < _v2; k += 1)
                {
                    // sum = Tile.Dot(a.Load((m, k), (rows, depth)), b.Load((k, i), (depth, columns)), sum);
                    int _v3 = m * rows;
                    int _v4 = k * depth;
                    int _v5 = i * columns;
                    {
                        var a_in = new TileReader<BFloat16>(@a, _v3, _v4, depth, 0f, _e0);
                        for (int _r = 0; _r < rows; _r++)
                        {
                            nint a_in_row = a_in.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= depth - 16; _c += 16)
                                {
                                    var _v6 = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                                    CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(depth) + _c), _v6);
                                }
                                if (_c < depth)
                                {
                                    int _n = depth - _c;
                                    var _v7 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                                    CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(depth) + _c), _v7);
                                }
                            }
                        }
                    }
                    {
                        var b_in = new TileReader<BFloat16>(@b, _v4, _v5, columns, 0f, _e1);
                        for (int _r = 0; _r < depth; _r++)
                        {
                            nint b_in_row = b_in.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= columns - 16; _c += 16)
                                {
                                    var _v8 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                                    CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(columns) + _c), _v8);
                                }
                                if (_c < columns)
                                {
                                    int _n = columns - _c;
                                    var _v9 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                                    CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(columns) + _c), _v9);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(a_tile, CpuTile.Stride(depth), 1, Math.Clamp(@a.Length0 - _v3, 0, rows), Math.Clamp(@a.Length1 - _v4, 0, depth)), CpuTile.Operand(b_tile, CpuTile.Stride(columns), 1, Math.Clamp(@b.Length0 - _v4, 0, depth), Math.Clamp(@b.Length1 - _v5, 0, columns)),
                        ref CpuMemory.Float(sum_tile), sum_tile_stride, sum_tile_rows, sum_tile_columns, depth, true, _worker);
                }
            }
            // c.Store((m, 0), sum);
            if (!sum_tile_placed)
            {
                var c_out = new TileWriter<float>(@c, _v0, 0, columns, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint c_out_row = c_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= columns - 16; _c += 16)
                        {
                            var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * sum_tile_stride + _c));
                            CpuMemory.StoreF32(c_out_row + 4 * _c, sum_3);
                        }
                        if (_c < columns)
                        {
                            int _n = columns - _c;
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
