internal static partial class OfProduct_Kernel
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
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = const {value=32 at=1} : i32
      %7 = add %5, %6 {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %6 {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = const {value=32 at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %a, %14, %12 {value=0 dims=[32, depth] at=2} : tile<bf16, 32, depth>
      %16 = const {value=0 at=2} : i32
      %17 = const {value=0 at=2} : i32
      %18 = load %b, %16, %17 {value=0 dims=[depth, 32] at=2} : tile<bf16, depth, 32>
      %19 = dot %15, %18 {at=2} : tile<f32, 32, 32>
      %20 = const {value=0 at=3} : i32
      %21 = slice %best, %20 {at=3} : view<i32, 1, write>
      %22 = asColumn %21 {at=3} : view<i32, 2, write>
      %23 = const {value=0 at=3} : i32
      %24 = reduceArgMax %19 {along=columns at=3} : tile<i32, 32, 1>
      %25 = const {value=32 at=3} : i32
      %26 = mul %11, %25 {at=3} : i32
      store %22, %26, %23, %24 {at=3}
      %27 = const {value=1 at=4} : i32
      %28 = slice %best, %27 {at=4} : view<i32, 1, write>
      %29 = asColumn %28 {at=4} : view<i32, 2, write>
      %30 = const {value=0 at=4} : i32
      %31 = const {value=0 at=4} : f32
      %32 = eq %19, %31 {at=4} : tile<bool, 32, 32>
      %33 = reduceAny %32 {along=columns at=4} : tile<bool, 32, 1>
      %34 = cast %33 {at=4} : tile<i32, 32, 1>
      %35 = const {value=32 at=4} : i32
      %36 = mul %11, %35 {at=4} : i32
      store %29, %36, %30, %34 {at=4}
      %37 = asColumn %product {at=5} : view<f32, 2, write>
      %38 = const {value=0 at=5} : i32
      %39 = const {value=0x3FB0000000000000 at=5} : f32
      %40 = mul %19, %39 {at=5} : tile<f32, 32, 32>
      %41 = reduceProd %40 {along=columns at=5} : tile<f32, 32, 1>
      %42 = const {value=32 at=5} : i32
      %43 = mul %11, %42 {at=5} : i32
      store %37, %43, %38, %41 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(OfProduct_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_a, Tensor<BFloat16> _tensor_b, Tensor<int> _tensor_best, Tensor<float> _tensor_product, int @depth)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 2, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 2, _handle.Name, "b");
        ViewArgument @best = _launch.Argument(_tensor_best, 2, _handle.Name, "best");
        ViewArgument @product = _launch.Argument(_tensor_product, 1, _handle.Name, "product");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 2, ViewAccess.Read, "a"), new ViewUse(@b, 2, ViewAccess.Read, "b"), new ViewUse(@best, 4, ViewAccess.Write, "best"), new ViewUse(@product, 4, ViewAccess.Write, "product"));
        int _v0 = @a.Length0 + 32;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, 32);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@depth],
                    [@a, @b, @best, @product], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @a, Tensor<BFloat16> @b, Tensor<int> @best, Tensor<float> @product, int @depth) =>
        _launch.Interpret(() => OfProduct(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@best), InterpreterViews.View(@product), @depth));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, depth);
            int _e1_bytes = CpuTile.Bytes(1, 32);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(32, depth);
            int _b1_bytes = CpuTile.Bytes(depth, 32);
            int _b2_bytes = CpuTile.Bytes(32, 32);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _b0_bytes + _b1_bytes + _b2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _b0 = _e4 + _e4_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            int _v0 = _grid0 * 32;
            {
                var _in1 = new TileReader<BFloat16>(@a, _v0, 0, depth, 0f, _e0);
                for (int _r = 0; _r < 32; _r++)
                {
                    nint _in1_row = _in1.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= depth - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadBF16(_in1_row + 2 * _c);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(depth) + _c), _v2);
                        }
                        if (_c < depth)
                        {
                            int _n = depth - _c;
                            var _v3 = CpuMemory.LoadBF16(_in1_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b0 + 4 * (_r * CpuTile.Stride(depth) + _c), _v3);
                        }
                    }
                }
            }
            {
                var _in4 = new TileReader<BFloat16>(@b, 0, 0, 32, 0f, _e1);
                for (int _r = 0; _r < depth; _r++)
                {
                    nint _in4_row = _in4.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadBF16(_in4_row + 2 * _c);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c), _v5);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v6 = CpuMemory.LoadBF16(_in4_row + 2 * _c, _n);
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c), _v6);
                        }
                    }
                }
            }
            CpuDot.Multiply(CpuTile.Operand(_b0, CpuTile.Stride(depth), 1, Math.Clamp(@a.Length0 - _v0, 0, 32), Math.Clamp(@a.Length1 - 0, 0, depth)), CpuTile.Operand(_b1, CpuTile.Stride(32), 1, Math.Clamp(@b.Length0 - 0, 0, depth), Math.Clamp(@b.Length1 - 0, 0, 32)),
                ref CpuMemory.Float(_b2), CpuTile.Stride(32), 32, 32, depth, false, _worker);
            ViewArgument _v7 = CpuViews.Slice(@best, 4, 0);
            ViewArgument _v8 = CpuViews.AsColumn(_v7);
            int _v9 = _grid0 * 32;
            ViewArgument _v10 = CpuViews.Slice(@best, 4, 1);
            ViewArgument _v11 = CpuViews.AsColumn(_v10);
            int _v12 = _grid0 * 32;
            ViewArgument _v13 = CpuViews.AsColumn(@product);
            int _v14 = _grid0 * 32;
            {
                var _out15 = new TileWriter<int>(_v8, _v9, 0, 1, _e2);
                var _out16 = new TileWriter<int>(_v11, _v12, 0, 1, _e3);
                var _out17 = new TileWriter<float>(_v13, _v14, 0, 1, _e4);
                for (int _r = 0; _r < 32; _r++)
                {
                    nint _out15_row = _out15.Row(_r);
                    nint _out16_row = _out16.Row(_r);
                    nint _out17_row = _out17.Row(_r);
                    var _s18 = Vector512.Create(0f);
                    var _s19 = Vector512.Create(0.0625f);
                    float _v20;
                    int _v21;
                    float _v22;
                    {
                        Vector512<float> _v20_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v21_lanes = Vector512.Create(int.MinValue);
                        Vector512<float> _v22_lanes = Vector512.Create(1f);
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v23 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            _v20_lanes = Vector512.Max(_v20_lanes, _v23);
                            var _v24 = Vector512.Equals(_v23, _s18).AsInt32();
                            var _v25 = -_v24;
                            _v21_lanes = Vector512.Max(_v21_lanes, _v25);
                            var _v26 = _v23 * _s19;
                            _v22_lanes = _v22_lanes * _v26;
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v27 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            _v20_lanes = Vector512.Max(_v20_lanes, CpuMath.Keep(_v27, _n, float.NegativeInfinity));
                            var _v28 = Vector512.Equals(_v27, _s18).AsInt32();
                            var _v29 = -_v28;
                            _v21_lanes = Vector512.Max(_v21_lanes, CpuMath.Keep(_v29, _n, int.MinValue));
                            var _v30 = _v27 * _s19;
                            _v22_lanes = _v22_lanes * CpuMath.Keep(_v30, _n, 1f);
                        }
                        _v20 = CpuMath.Max(_v20_lanes);
                        _v21 = CpuMath.Max(_v21_lanes);
                        _v22 = CpuMath.Prod(_v22_lanes);
                    }
                    bool _v31 = _v21 != 0;
                    int _v32 = _v31 ? 1 : 0;
                    CpuMemory.WriteI32(_out16_row, _v32);
                    CpuMemory.WriteF32(_out17_row, _v22);
                    var _s33 = Vector512.Create(_v20);
                    var _s34 = Vector512.Create(2147483647);
                    int _v35;
                    {
                        Vector512<int> _v35_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v36 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            var _v37 = Vector512.Equals(_v36, _s33).AsInt32();
                            var _v38 = ~Vector512.Equals(_v36, _v36).AsInt32();
                            var _v39 = _v37 | _v38;
                            var _v40 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v41 = Vector512.ConditionalSelect(_v39, _v40, _s34);
                            _v35_lanes = Vector512.Min(_v35_lanes, _v41);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v42 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(32) + _c));
                            var _v43 = Vector512.Equals(_v42, _s33).AsInt32();
                            var _v44 = ~Vector512.Equals(_v42, _v42).AsInt32();
                            var _v45 = _v43 | _v44;
                            var _v46 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v47 = Vector512.ConditionalSelect(_v45, _v46, _s34);
                            _v35_lanes = Vector512.Min(_v35_lanes, CpuMath.Keep(_v47, _n, int.MaxValue));
                        }
                        _v35 = CpuMath.Min(_v35_lanes);
                    }
                    CpuMemory.WriteI32(_out15_row, _v35);
                    _out15.End(_r);
                    _out16.End(_r);
                    _out17.End(_r);
                }
            }
        }
    }
}
