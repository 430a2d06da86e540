private static partial class PartsOfProducts_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WholeKernels.PartsOfProducts",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WholeKernels.PartsOfProducts
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %y : view<f32, 2, write>
    param view %z : view<f32, 2, write>
    param const %depth : i32 = 32
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), 32));"
    statement 2 "var u = a.Load((i, 0), (32, depth));"
    statement 3 "var v = b.Load((0, 0), (depth, 32));"
    statement 4 "var left = u.Slice((0, 0), (32, depth / 2));"
    statement 5 "var right = u.Slice((0, depth / 2), (32, depth / 2));"
    statement 6 "y.Store((i, 0), Tile.Dot(right, v.Slice((depth / 2, 0), (depth / 2, 32)), Tile.Dot(left, v.Slice((0, 0), (depth / 2, 32)))));"
    statement 7 "var whole = Tile.Dot(u, v);"
    statement 8 "z.Store((i, 0), whole.Slice((0, 0), (32, 16)) + whole.Slice((0, 16), (32, 16)).CumMax(Axis.Columns));"
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = const {value=32 at=1} : i32
      %7 = add %5, %6 {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %6 {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = const {value=32 at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %u = load %a, %14, %12 {value=0 dims=[32, depth] at=2} : tile<bf16, 32, depth>
      %16 = const {value=0 at=3} : i32
      %17 = const {value=0 at=3} : i32
      %v = load %b, %16, %17 {value=0 dims=[depth, 32] at=3} : tile<bf16, depth, 32>
      %left = extract %u {dims=[0, 0, 32, (depth / 2)] at=4} : tile<bf16, 32, (depth / 2)>
      %right = extract %u {dims=[0, (depth / 2), 32, (depth / 2)] at=5} : tile<bf16, 32, (depth / 2)>
      %21 = const {value=0 at=6} : i32
      %22 = extract %v {dims=[(depth / 2), 0, (depth / 2), 32] at=6} : tile<bf16, (depth / 2), 32>
      %23 = extract %v {dims=[0, 0, (depth / 2), 32] at=6} : tile<bf16, (depth / 2), 32>
      %24 = dot %left, %23 {at=6} : tile<f32, 32, 32>
      %25 = dot %right, %22, %24 {at=6} : tile<f32, 32, 32>
      %26 = const {value=32 at=6} : i32
      %27 = mul %i, %26 {at=6} : i32
      store %y, %27, %21, %25 {at=6}
      %whole = dot %u, %v {at=7} : tile<f32, 32, 32>
      %29 = const {value=0 at=8} : i32
      %30 = extract %whole {dims=[0, 0, 32, 16] at=8} : tile<f32, 32, 16>
      %31 = extract %whole {dims=[0, 16, 32, 16] at=8} : tile<f32, 32, 16>
      %32 = scanMax %31 {along=columns at=8} : tile<f32, 32, 16>
      %33 = add %30, %32 {at=8} : tile<f32, 32, 16>
      %34 = const {value=32 at=8} : i32
      %35 = mul %i, %34 {at=8} : i32
      store %z, %35, %29, %33 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c1f2a29789cf", Tuned = [], Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(PartsOfProducts_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @depth)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(depth, _handle.Name, "depth");
        Launch.RequireExtent((depth / 2), _handle.Name, "depth / 2");
        Launch.Require((depth / 2) <= depth, _handle.Name, "(32, (depth / 2)) from (0, 0) on is not inside (32, depth)");
        Launch.Require(0 <= (depth / 2), _handle.Name, "(32, (depth / 2)) from (0, (depth / 2)) on is not inside (32, depth)");
        Launch.Require(((depth / 2) * 2) <= depth, _handle.Name, "(32, (depth / 2)) from (0, (depth / 2)) on is not inside (32, depth)");
        Launch.Require(0 <= (depth / 2), _handle.Name, "((depth / 2), 32) from ((depth / 2), 0) on is not inside (depth, 32)");
        Launch.Require(((depth / 2) * 2) <= depth, _handle.Name, "((depth / 2), 32) from ((depth / 2), 0) on is not inside (depth, 32)");
        Launch.Require((depth / 2) <= depth, _handle.Name, "((depth / 2), 32) from (0, 0) on is not inside (depth, 32)");
        int _v0 = @a.Length0 + 32;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, 32);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @depth = @depth, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @depth);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @depth };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<float> @y, Tensor<float> @z, int @depth) =>
        _launch.Interpret(() => global::Fusion.Conformance.WholeKernels.PartsOfProducts(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @depth));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @depth;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, depth);
            int _e1_bytes = CpuTile.Bytes(1, 32);
            int _e2_bytes = CpuTile.Bytes(1, 32);
            int _e3_bytes = CpuTile.Bytes(1, 16);
            int u_tile_bytes = CpuTile.Bytes(32, depth);
            int v_tile_bytes = CpuTile.Bytes(depth, 32);
            int left_tile_bytes = CpuTile.Bytes(32, (depth / 2));
            int right_tile_bytes = CpuTile.Bytes(32, (depth / 2));
            int _b4_bytes = CpuTile.Bytes((depth / 2), 32);
            int _b5_bytes = CpuTile.Bytes((depth / 2), 32);
            int _b6_home_bytes = CpuTile.Bytes(32, 32);
            int whole_tile_bytes = CpuTile.Bytes(32, 32);
            int _b8_bytes = CpuTile.Bytes(32, 16);
            int _b9_bytes = CpuTile.Bytes(32, 16);
            int _b10_bytes = CpuTile.Bytes(32, 16);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + u_tile_bytes + v_tile_bytes + left_tile_bytes + right_tile_bytes + _b4_bytes + _b5_bytes + _b6_home_bytes + whole_tile_bytes + _b8_bytes + _b9_bytes + _b10_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint u_tile = _e3 + _e3_bytes;
            nint v_tile = u_tile + u_tile_bytes;
            nint left_tile = v_tile + v_tile_bytes;
            nint right_tile = left_tile + left_tile_bytes;
            nint _b4 = right_tile + right_tile_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6_home = _b5 + _b5_bytes;
            nint whole_tile = _b6_home + _b6_home_bytes;
            nint _b8 = whole_tile + whole_tile_bytes;
            nint _b9 = _b8 + _b8_bytes;
            nint _b10 = _b9 + _b9_bytes;
            // var u = a.Load((i, 0), (32, depth));
            int _v0 = i * 32;
            {
                var a_in = new TileReader<BFloat16>(@a, _v0, 0, depth, 0f, _e0);
                for (int _r = 0; _r < 32; _r++)
                {
                    nint a_in_row = a_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= depth - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(depth) + _c), u);
                        }
                        if (_c < depth)
                        {
                            int _n = depth - _c;
                            var u_2 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(u_tile + 4 * (_r * CpuTile.Stride(depth) + _c), u_2);
                        }
                    }
                }
            }
            // var v = b.Load((0, 0), (depth, 32));
            {
                var b_in = new TileReader<BFloat16>(@b, 0, 0, 32, 0f, _e1);
                for (int _r = 0; _r < depth; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(32) + _c), v);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var v_2 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(32) + _c), v_2);
                        }
                    }
                }
            }
            // var left = u.Slice((0, 0), (32, depth / 2));
            CpuTile.Copy(u_tile + 4 * (0 * CpuTile.Stride(depth) + 0), CpuTile.Stride(depth), 1, left_tile, CpuTile.Stride((depth / 2)), 1, 32, (depth / 2));
            // var right = u.Slice((0, depth / 2), (32, depth / 2));
            CpuTile.Copy(u_tile + 4 * (0 * CpuTile.Stride(depth) + (depth / 2)), CpuTile.Stride(depth), 1, right_tile, CpuTile.Stride((depth / 2)), 1, 32, (depth / 2));
            // y.Store((i, 0), Tile.Dot(right, v.Slice((depth / 2, 0), (depth / 2, 32)), Tile.Dot(left, v.Slice((0, 0), (depth / 2, 32)))));
            CpuTile.Copy(v_tile + 4 * ((depth / 2) * CpuTile.Stride(32) + 0), CpuTile.Stride(32), 1, _b4, CpuTile.Stride(32), 1, (depth / 2), 32);
            CpuTile.Copy(v_tile + 4 * (0 * CpuTile.Stride(32) + 0), CpuTile.Stride(32), 1, _b5, CpuTile.Stride(32), 1, (depth / 2), 32);
            bool _b6_placed = CpuTile.FitsInPart(@y, _v0, 0, 32, 32);
            nint _b6 = _b6_placed ? CpuTile.Address(@y, _v0, 0) : _b6_home;
            int _b6_rows = _b6_placed ? Math.Min(32, @y.Length0 - _v0) : 32;
            int _b6_columns = _b6_placed ? Math.Min(32, @y.Length1 - 0) : 32;
            nint _b6_stride = _b6_placed ? @y.Stride0 : CpuTile.Stride(32);
            CpuDot.Multiply(CpuTile.Operand(left_tile, CpuTile.Stride((depth / 2)), 1, 32, (depth / 2)), CpuTile.Operand(_b5, CpuTile.Stride(32), 1, (depth / 2), 32),
                ref CpuMemory.Float(_b6), _b6_stride, _b6_rows, _b6_columns, (depth / 2), false, _worker);
            CpuDot.Multiply(CpuTile.Operand(right_tile, CpuTile.Stride((depth / 2)), 1, 32, (depth / 2)), CpuTile.Operand(_b4, CpuTile.Stride(32), 1, (depth / 2), 32),
                ref CpuMemory.Float(_b6), _b6_stride, _b6_rows, _b6_columns, (depth / 2), true, _worker);
            if (!_b6_placed)
            {
                var y_out = new TileWriter<float>(@y, _v0, 0, 32, _e2);
                for (int _r = 0; _r < 32; _r++)
                {
                    nint y_out_row = y_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v1);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v2 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v2, _n);
                        }
                    }
                    y_out.End(_r);
                }
            }
            // var whole = Tile.Dot(u, v);
            CpuDot.Multiply(CpuTile.Operand(u_tile, CpuTile.Stride(depth), 1, Math.Clamp(@a.Length0 - _v0, 0, 32), Math.Clamp(@a.Length1 - 0, 0, depth)), CpuTile.Operand(v_tile, CpuTile.Stride(32), 1, Math.Clamp(@b.Length0 - 0, 0, depth), Math.Clamp(@b.Length1 - 0, 0, 32)),
                ref CpuMemory.Float(whole_tile), CpuTile.Stride(32), 32, 32, depth, false, _worker);
            // z.Store((i, 0), whole.Slice((0, 0), (32, 16)) + whole.Slice((0, 16), (32, 16)).CumMax(Axis.Columns));
            CpuTile.Copy(whole_tile + 4 * (0 * CpuTile.Stride(32) + 0), CpuTile.Stride(32), 1, _b8, CpuTile.Stride(16), 1, 32, 16);
            CpuTile.Copy(whole_tile + 4 * (0 * CpuTile.Stride(32) + 16), CpuTile.Stride(32), 1, _b9, CpuTile.Stride(16), 1, 32, 16);
            CpuScan.Columns<float, JoinMax>(_b9, _b10, 32, 16);
            {
                var z_out = new TileWriter<float>(@z, _v0, 0, 16, _e3);
                for (int _r = 0; _r < 32; _r++)
                {
                    nint z_out_row = z_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 16 - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadF32(_b8 + 4 * (_r * CpuTile.Stride(16) + _c));
                            var _v4 = CpuMemory.LoadF32(_b10 + 4 * (_r * CpuTile.Stride(16) + _c));
                            var _v5 = _v3 + _v4;
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v5);
                        }
                        if (_c < 16)
                        {
                            int _n = 16 - _c;
                            var _v6 = CpuMemory.LoadF32(_b8 + 4 * (_r * CpuTile.Stride(16) + _c));
                            var _v7 = CpuMemory.LoadF32(_b10 + 4 * (_r * CpuTile.Stride(16) + _c));
                            var _v8 = _v6 + _v7;
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v8, _n);
                        }
                    }
                    z_out.End(_r);
                }
            }
        }
    }
}
