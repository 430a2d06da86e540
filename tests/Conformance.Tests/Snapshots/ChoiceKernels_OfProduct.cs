private static partial class OfProduct_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ChoiceKernels.OfProduct",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ChoiceKernels.OfProduct
    param view %a : view<bf16, 2>
    param view %b : view<bf16, 2>
    param view %best : view<i32, 2, write>
    param view %product : view<f32, 1, write>
    param const %depth : i32 = 32
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), 32));"
    statement 2 "var c = Tile.Dot(a.Load((i, 0), (32, depth)), b.Load((0, 0), (depth, 32)));"
    statement 3 "best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));"
    statement 4 "best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());"
    statement 5 "product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));"
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
      %15 = load %a, %14, %12 {value=0 dims=[32, depth] at=2} : tile<bf16, 32, depth>
      %16 = const {value=0 at=2} : i32
      %17 = const {value=0 at=2} : i32
      %18 = load %b, %16, %17 {value=0 dims=[depth, 32] at=2} : tile<bf16, depth, 32>
      %c = dot %15, %18 {at=2} : tile<f32, 32, 32>
      %20 = const {value=0 at=3} : i32
      %21 = slice %best, %20 {at=3} : view<i32, 1, write>
      %22 = asColumn %21 {at=3} : view<i32, 2, write>
      %23 = const {value=0 at=3} : i32
      %24 = reduceArgMax %c {along=columns at=3} : tile<i32, 32, 1>
      %25 = const {value=32 at=3} : i32
      %26 = mul %i, %25 {at=3} : i32
      store %22, %26, %23, %24 {at=3}
      %27 = const {value=1 at=4} : i32
      %28 = slice %best, %27 {at=4} : view<i32, 1, write>
      %29 = asColumn %28 {at=4} : view<i32, 2, write>
      %30 = const {value=0 at=4} : i32
      %31 = const {value=0 at=4} : f32
      %32 = eq %c, %31 {at=4} : tile<bool, 32, 32>
      %33 = reduceAny %32 {along=columns at=4} : tile<bool, 32, 1>
      %34 = cast %33 {at=4} : tile<i32, 32, 1>
      %35 = const {value=32 at=4} : i32
      %36 = mul %i, %35 {at=4} : i32
      store %29, %36, %30, %34 {at=4}
      %37 = asColumn %product {at=5} : view<f32, 2, write>
      %38 = const {value=0 at=5} : i32
      %39 = const {value=0x3FB0000000000000 at=5} : f32
      %40 = mul %c, %39 {at=5} : tile<f32, 32, 32>
      %41 = reduceProd %40 {along=columns at=5} : tile<f32, 32, 1>
      %42 = const {value=32 at=5} : i32
      %43 = mul %i, %42 {at=5} : i32
      store %37, %43, %38, %41 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "3206a0b1c82e", Tuned = [], Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "a"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "best"), new ViewParameter(4, ViewAccess.Write, "product") }, Assembly = typeof(OfProduct_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<int> _tensor_best, Tensor<float> _tensor_product, int @depth)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @best = _launch.Argument(_tensor_best, 2, _handle.Name, "best");
        ViewArgument @product = _launch.Argument(_tensor_product, 1, _handle.Name, "product");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @best, @product };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(depth, _handle.Name, "depth");
        int _v0 = @a.Length0 + 32;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, 32);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @b = @b, @best = @best, @product = @product, @depth = @depth, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_best, _tensor_product, @depth);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @depth };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<int> @best, Tensor<float> @product, int @depth) =>
        _launch.Interpret(() => global::Fusion.Conformance.ChoiceKernels.OfProduct(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@best), InterpreterViews.View(@product), @depth));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @best;
        public ViewArgument @product;
        public int @depth;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, depth);
            int _e1_bytes = CpuTile.Bytes(1, 32);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int a_tile_bytes = CpuTile.Bytes(32, depth);
            int b_tile_bytes = CpuTile.Bytes(depth, 32);
            int c_tile_bytes = CpuTile.Bytes(32, 32);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + a_tile_bytes + b_tile_bytes + c_tile_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint a_tile = _e4 + _e4_bytes;
            nint b_tile = a_tile + a_tile_bytes;
            nint c_tile = b_tile + b_tile_bytes;
            // var c = Tile.Dot(a.Load((i, 0), (32, depth)), b.Load((0, 0), (depth, 32)));
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
                            var _v1 = CpuMemory.LoadBF16(a_in_row + 2 * _c);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(depth) + _c), _v1);
                        }
                        if (_c < depth)
                        {
                            int _n = depth - _c;
                            var _v2 = CpuMemory.LoadBF16(a_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(a_tile + 4 * (_r * CpuTile.Stride(depth) + _c), _v2);
                        }
                    }
                }
            }
            {
                var b_in = new TileReader<BFloat16>(@b, 0, 0, 32, 0f, _e1);
                for (int _r = 0; _r < depth; _r++)
                {
                    nint b_in_row = b_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadBF16(b_in_row + 2 * _c);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v3);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v4 = CpuMemory.LoadBF16(b_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(b_tile + 4 * (_r * CpuTile.Stride(32) + _c), _v4);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(a_tile, CpuTile.Stride(depth), 1, Math.Clamp(@a.Length0 - _v0, 0, 32), Math.Clamp(@a.Length1 - 0, 0, depth)), CpuTile.Operand(b_tile, CpuTile.Stride(32), 1, Math.Clamp(@b.Length0 - 0, 0, depth), Math.Clamp(@b.Length1 - 0, 0, 32)),
                ref CpuMemory.Float(c_tile), CpuTile.Stride(32), 32, 32, depth, false, _worker);
            // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
            ViewArgument best_2 = CpuViews.Slice(@best, 4, 0);
            ViewArgument best_3 = CpuViews.AsColumn(best_2);
            // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
            ViewArgument best_4 = CpuViews.Slice(@best, 4, 1);
            ViewArgument best_5 = CpuViews.AsColumn(best_4);
            // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
            ViewArgument product_2 = CpuViews.AsColumn(@product);
            // best[0].AsColumn().Store((i, 0), c.ArgMax(Axis.Columns));
            // best[1].AsColumn().Store((i, 0), (c == 0f).Any(Axis.Columns).To<int>());
            // product.AsColumn().Store((i, 0), (c * 0.0625f).Prod(Axis.Columns));
            {
                var best_out = new TileWriter<int>(best_3, _v0, 0, 1, _e2);
                var best_out_2 = new TileWriter<int>(best_5, _v0, 0, 1, _e3);
                var product_out = new TileWriter<float>(product_2, _v0, 0, 1, _e4);
                for (int _r = 0; _r < 32; _r++)
                {
                    nint best_out_row = best_out.Row(_r);
                    nint best_out_2_row = best_out_2.Row(_r);
                    nint product_out_row = product_out.Row(_r);
                    var _s5 = Vector512.Create(0f);
                    var _s6 = Vector512.Create(0.0625f);
                    float _v7;
                    int _v8;
                    float _v9;
                    {
                        Vector512<float> _v7_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v8_lanes = Vector512.Create(int.MinValue);
                        Vector512<float> _v9_lanes = Vector512.Create(1f);
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var c = CpuMemory.LoadF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            _v7_lanes = Vector512.Max(_v7_lanes, c);
                            var _v10 = Vector512.Equals(c, _s5).AsInt32();
                            var _v11 = -_v10;
                            _v8_lanes = Vector512.Max(_v8_lanes, _v11);
                            var _v12 = c * _s6;
                            _v9_lanes = _v9_lanes * _v12;
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var c_2 = CpuMemory.LoadF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            _v7_lanes = Vector512.Max(_v7_lanes, CpuMath.Keep(c_2, _n, float.NegativeInfinity));
                            var _v13 = Vector512.Equals(c_2, _s5).AsInt32();
                            var _v14 = -_v13;
                            _v8_lanes = Vector512.Max(_v8_lanes, CpuMath.Keep(_v14, _n, int.MinValue));
                            var _v15 = c_2 * _s6;
                            _v9_lanes = _v9_lanes * CpuMath.Keep(_v15, _n, 1f);
                        }
                        _v7 = CpuMath.Max(_v7_lanes);
                        _v8 = CpuMath.Max(_v8_lanes);
                        _v9 = CpuMath.Prod(_v9_lanes);
                    }
                    bool _v16 = _v8 != 0;
                    int _v17 = _v16 ? 1 : 0;
                    CpuMemory.WriteI32(best_out_2_row, _v17);
                    CpuMemory.WriteF32(product_out_row, _v9);
                    var _s18 = Vector512.Create(_v7);
                    var _s19 = Vector512.Create(2147483647);
                    int _v20;
                    {
                        Vector512<int> _v20_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var c_3 = CpuMemory.LoadF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            var _v21 = Vector512.Equals(c_3, _s18).AsInt32();
                            var _v22 = ~Vector512.Equals(c_3, c_3).AsInt32();
                            var _v23 = _v21 | _v22;
                            var _v24 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v25 = Vector512.ConditionalSelect(_v23, _v24, _s19);
                            _v20_lanes = Vector512.Min(_v20_lanes, _v25);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var c_4 = CpuMemory.LoadF32(c_tile + 4 * (_r * CpuTile.Stride(32) + _c));
                            var _v26 = Vector512.Equals(c_4, _s18).AsInt32();
                            var _v27 = ~Vector512.Equals(c_4, c_4).AsInt32();
                            var _v28 = _v26 | _v27;
                            var _v29 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v30 = Vector512.ConditionalSelect(_v28, _v29, _s19);
                            _v20_lanes = Vector512.Min(_v20_lanes, CpuMath.Keep(_v30, _n, int.MaxValue));
                        }
                        _v20 = CpuMath.Min(_v20_lanes);
                    }
                    CpuMemory.WriteI32(best_out_row, _v20);
                    best_out.End(_r);
                    best_out_2.End(_r);
                    product_out.End(_r);
                }
            }
        }
    }
}
