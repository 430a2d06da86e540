internal static partial class CausalAttention_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.SampleKernels.CausalAttention",
        """
    fusion-ir 1
    kernel Fusion.Conformance.SampleKernels.CausalAttention
    param view %q : view<f32, 3>
    param view %k : view<f32, 3>
    param view %v : view<f32, 3>
    param view %o : view<f32, 3, write>
    param scalar %scale : f32
    param const %width : i32 = 8
    param tune %rows : i32 in [8]
    param tune %keys : i32 in [4]
    grid {
      %8 = length %q {axis=1 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      %13 = length %q {axis=0 at=1} : i32
      yield %12, %13 {at=1}
    }
    body (%14 : i32, %15 : i32) {
      %16 = slice %q, %15 {at=2} : view<f32, 2>
      %17 = const {value=0 at=2} : i32
      %18 = dim {dims=[rows] at=2} : i32
      %19 = mul %14, %18 {at=2} : i32
      %20 = load %16, %19, %17 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %21 = const {value=0xFFF0000000000000 at=3} : f32
      %22 = full %21 {dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %23 = const {value=0 at=4} : f32
      %24 = full %23 {dims=[rows, 1] at=4} : tile<f32, rows, 1>
      %25 = const {value=0 at=5} : f32
      %26 = full %25 {dims=[rows, width] at=5} : tile<f32, rows, width>
      %27 = const {value=1 at=6} : i32
      %28 = add %14, %27 {at=6} : i32
      %29 = mul %28, %rows {at=6} : i32
      %30 = length %k {axis=1 at=6} : i32
      %31 = min %29, %30 {at=6} : i32
      %32 = const {value=0 at=7} : i32
      %33 = add %31, %keys {at=7} : i32
      %34 = const {value=1 at=7} : i32
      %35 = sub %33, %34 {at=7} : i32
      %36 = div %35, %keys {at=7} : i32
      %37 = const {value=1 at=7} : i32
      %38, %39, %40 = for %32, %36, %37, %24, %26, %22 {at=7} : tile<f32, rows, 1>, tile<f32, rows, width>, tile<f32, rows, 1>
      region (%41 : i32, %42 : tile<f32, rows, 1>, %43 : tile<f32, rows, width>, %44 : tile<f32, rows, 1>) {
        %45 = slice %k, %15 {at=8} : view<f32, 2>
        %46 = const {value=0 at=8} : i32
        %47 = dim {dims=[keys] at=8} : i32
        %48 = mul %41, %47 {at=8} : i32
        %49 = load %45, %48, %46 {value=0 dims=[keys, width] at=8} : tile<f32, keys, width>
        %50 = transpose %49 {at=8} : tile<f32, width, keys>
        %51 = dot %20, %50 {at=8} : tile<f32, rows, keys>
        %52 = mul %51, %scale {at=8} : tile<f32, rows, keys>
        %53 = dim {dims=[rows] at=9} : i32
        %54 = mul %14, %53 {at=9} : i32
        %55 = coordinates %54 {dims=[rows] along=rows at=9} : tile<i32, rows, 1>
        %56 = dim {dims=[keys] at=9} : i32
        %57 = mul %41, %56 {at=9} : i32
        %58 = coordinates %57 {dims=[keys] along=columns at=9} : tile<i32, 1, keys>
        %59 = ge %55, %58 {at=9} : tile<bool, rows, keys>
        %60 = dim {dims=[keys] at=9} : i32
        %61 = mul %41, %60 {at=9} : i32
        %62 = inBounds %k, %61 {dims=[keys] axis=1 at=9} : tile<bool, 1, keys>
        %63 = and %59, %62 {at=9} : tile<bool, rows, keys>
        %64 = const {value=0xFFF0000000000000 at=10} : f32
        %65 = select %63, %52, %64 {at=10} : tile<f32, rows, keys>
        %66 = reduceMax %65 {along=columns at=11} : tile<f32, rows, 1>
        %67 = max %44, %66 {at=11} : tile<f32, rows, 1>
        %68 = sub %65, %67 {at=12} : tile<f32, rows, keys>
        %69 = exp %68 {at=12} : tile<f32, rows, keys>
        %70 = sub %44, %67 {at=13} : tile<f32, rows, 1>
        %71 = exp %70 {at=13} : tile<f32, rows, 1>
        %72 = mul %42, %71 {at=14} : tile<f32, rows, 1>
        %73 = reduceSum %69 {along=columns at=14} : tile<f32, rows, 1>
        %74 = add %72, %73 {at=14} : tile<f32, rows, 1>
        %75 = slice %v, %15 {at=15} : view<f32, 2>
        %76 = const {value=0 at=15} : i32
        %77 = dim {dims=[keys] at=15} : i32
        %78 = mul %41, %77 {at=15} : i32
        %79 = load %75, %78, %76 {value=0 dims=[keys, width] at=15} : tile<f32, keys, width>
        %80 = mul %43, %71 {at=15} : tile<f32, rows, width>
        %81 = dot %69, %79, %80 {at=15} : tile<f32, rows, width>
        yield %74, %81, %67 {at=7}
      }
      %82 = slice %o, %15 {at=17} : view<f32, 2, write>
      %83 = const {value=0 at=17} : i32
      %84 = div %39, %38 {at=17} : tile<f32, rows, width>
      %85 = dim {dims=[rows] at=17} : i32
      %86 = mul %14, %85 {at=17} : i32
      store %82, %86, %83, %84 {at=17}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows", "keys"], Assembly = typeof(CausalAttention_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_o, float @scale, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 3, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 3, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 3, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 3, _handle.Name, "o");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@q, 4, ViewAccess.Read, "q"), new ViewUse(@k, 4, ViewAccess.Read, "k"), new ViewUse(@v, 4, ViewAccess.Read, "v"), new ViewUse(@o, 4, ViewAccess.Write, "o"));
        Span<int> _tuned = [8, 4];
        _launch.Choose(_handle, _tuned, [@width], [@q, @k, @v, @o]);
        int @rows = _tuned[0];
        int @keys = _tuned[1];
        int _v0 = @q.Length1 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @q.Length0);
        int _programs = checked(grid0 * grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @o = @o, @scale = @scale, @width = @width, @rows = @rows, @keys = @keys, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_o, @scale, @width, @rows, @keys);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows, @keys],
                    [@q, @k, @v, @o], [BitConverter.SingleToInt32Bits(@scale)], [grid0, grid1]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @o, float @scale, int @width, int @rows, int @keys) =>
        _launch.Interpret(() => CausalAttention(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), @scale, @width, @rows, @keys));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @o;
        public float @scale;
        public int @width;
        public int @rows;
        public int @keys;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program;
            int _e0_bytes = CpuTile.Bytes(1, rows);
            int _e1_bytes = CpuTile.Bytes(1, rows);
            int _e2_bytes = CpuTile.Bytes(16, rows);
            int _e3_bytes = CpuTile.Bytes(16, rows);
            int _e4_bytes = CpuTile.Bytes(1, rows);
            int _e5_bytes = CpuTile.Bytes(1, rows);
            int _e6_bytes = CpuTile.Bytes(1, rows);
            int _e7_bytes = CpuTile.Bytes(1, rows);
            int _e8_bytes = CpuTile.Bytes(1, rows);
            int _e9_bytes = CpuTile.Bytes(1, rows);
            int _e10_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(rows, width);
            int _b2_bytes = CpuTile.Bytes(1, rows);
            int _b3_bytes = CpuTile.Bytes(rows, keys);
            int _b4_bytes = CpuTile.Bytes(1, rows);
            int _b5_bytes = CpuTile.Bytes(rows, keys);
            int _b6_bytes = CpuTile.Bytes(1, rows);
            int _b7_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            nint _e9 = _e8 + _e8_bytes;
            nint _e10 = _e9 + _e9_bytes;
            nint _b0 = _e10 + _e10_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            nint _b4 = _b3 + _b3_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint _b6 = _b5 + _b5_bytes;
            nint _b7 = _b6 + _b6_bytes;
            ViewArgument _v0 = CpuViews.Slice(@q, 4, _grid1);
            int _v1 = _grid0 * rows;
            int _v2 = _grid0 + 1;
            int _v3 = _v2 * @rows;
            int _v4 = Math.Min(_v3, @k.Length1);
            int _v5 = _v4 + @keys;
            int _v6 = _v5 - 1;
            int _v7 = CpuMath.Divide(_v6, @keys);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    CpuMemory.WriteF32(_b0 + 4 * _r, 0f);
                    CpuMemory.WriteF32(_b2 + 4 * _r, float.NegativeInfinity);
                    var _s8 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v9 = _s8;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v9);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v10 = _s8;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v10);
                        }
                    }
                }
            }
            for (int _i11 = 0; _i11 < _v7; _i11 += 1)
            {
                ViewArgument _v12 = CpuViews.Slice(@k, 4, _grid1);
                int _v13 = _i11 * keys;
                CpuDot.Multiply(CpuTile.Operand(_v0, _v1, 0, rows, width, _worker), CpuTile.Transposed(CpuTile.Operand(_v12, _v13, 0, keys, width, _worker)),
                    ref CpuMemory.Float(_b3), CpuTile.Stride(keys), rows, keys, width, false, _worker);
                int _v14 = _grid0 * rows;
                int _v15 = _i11 * keys;
                int _v16 = _i11 * keys;
                ViewArgument _v17 = CpuViews.Slice(@v, 4, _grid1);
                int _v18 = _i11 * keys;
                {
                    if (CpuMath.IsAtLeast((long)_v14, (long)_v14 + rows - 1, (long)_v15, (long)_v15 + keys - 1)
                && CpuMath.IsAtLeast((long)_v16, (long)_v16 + keys - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@k.Length1, (long)@k.Length1, (long)_v16, (long)_v16 + keys - 1))
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            var _s19 = Vector512.Create(@scale);
                            {
                                Vector512<float> _v20_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v21 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v22 = _v21 * _s19;
                                    _v20_lanes = Vector512.Max(_v20_lanes, _v22);
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v23 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v24 = _v23 * _s19;
                                    _v20_lanes = Vector512.Max(_v20_lanes, CpuMath.Keep(_v24, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v20_lanes);
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e0 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var _v26 = CpuMemory.LoadF32(_b2 + 4 * _r);
                            var _v27 = CpuMemory.LoadF32(_e0 + 4 * _r);
                            var _v25 = Vector512.Max(_v26, _v27);
                            CpuMemory.StoreF32(_b4 + 4 * _r, _v25);
                            var _v29 = _v26 - _v25;
                            var _v28 = CpuMath.Exp(_v29);
                            CpuMemory.StoreF32(_e4 + 4 * _r, _v28);
                            var _v31 = CpuMemory.LoadF32(_b0 + 4 * _r);
                            var _v30 = _v31 * _v28;
                            CpuMemory.StoreF32(_e5 + 4 * _r, _v30);
                        }
                        for (int _r = 0; _r < rows; _r++)
                        {
                            var _s32 = Vector512.Create(@scale);
                            float _v33 = CpuMemory.ReadF32(_b4 + 4 * _r);
                            var _s34 = Vector512.Create(_v33);
                            {
                                Vector512<float> _v35_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v36 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v37 = _v36 * _s32;
                                    var _v38 = _v37 - _s34;
                                    var _v39 = CpuMath.Exp(_v38);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(keys) + _c), _v39);
                                    _v35_lanes = _v35_lanes + _v39;
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v40 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v41 = _v40 * _s32;
                                    var _v42 = _v41 - _s34;
                                    var _v43 = CpuMath.Exp(_v42);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(keys) + _c), _v43);
                                    _v35_lanes = _v35_lanes + CpuMath.Keep(_v43, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v35_lanes);
                            }
                            float _v44 = CpuMemory.ReadF32(_e4 + 4 * _r);
                            var _s45 = Vector512.Create(_v44);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v46 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v47 = _v46 * _s45;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v47);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v48 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v49 = _v48 * _s45;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v49);
                                }
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e1 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var _v51 = CpuMemory.LoadF32(_e5 + 4 * _r);
                            var _v52 = CpuMemory.LoadF32(_e1 + 4 * _r);
                            var _v50 = _v51 + _v52;
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v50);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            int _v53 = _v14 + _r;
                            var _s54 = Vector512.Create(_v53);
                            var _s55 = Vector512.Create(0);
                            var _s56 = Vector512.Create(@k.Length1);
                            var _s57 = Vector512.Create(@scale);
                            var _s58 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v59_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v60 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v61 = Vector512.GreaterThanOrEqual(_s54, _v60);
                                    var _v62 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                    var _v63 = Vector512.GreaterThanOrEqual(_v62, _s55);
                                    var _v64 = Vector512.LessThan(_v62, _s56);
                                    var _v65 = _v63 & _v64;
                                    var _v66 = _v61 & _v65;
                                    var _v67 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v68 = _v67 * _s57;
                                    var _v69 = Vector512.ConditionalSelect(_v66.AsSingle(), _v68, _s58);
                                    _v59_lanes = Vector512.Max(_v59_lanes, _v69);
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v70 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v71 = Vector512.GreaterThanOrEqual(_s54, _v70);
                                    var _v72 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                    var _v73 = Vector512.GreaterThanOrEqual(_v72, _s55);
                                    var _v74 = Vector512.LessThan(_v72, _s56);
                                    var _v75 = _v73 & _v74;
                                    var _v76 = _v71 & _v75;
                                    var _v77 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v78 = _v77 * _s57;
                                    var _v79 = Vector512.ConditionalSelect(_v76.AsSingle(), _v78, _s58);
                                    _v59_lanes = Vector512.Max(_v59_lanes, CpuMath.Keep(_v79, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v59_lanes);
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e6 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var _v81 = CpuMemory.LoadF32(_b2 + 4 * _r);
                            var _v82 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var _v80 = Vector512.Max(_v81, _v82);
                            CpuMemory.StoreF32(_b4 + 4 * _r, _v80);
                            var _v84 = _v81 - _v80;
                            var _v83 = CpuMath.Exp(_v84);
                            CpuMemory.StoreF32(_e8 + 4 * _r, _v83);
                            var _v86 = CpuMemory.LoadF32(_b0 + 4 * _r);
                            var _v85 = _v86 * _v83;
                            CpuMemory.StoreF32(_e9 + 4 * _r, _v85);
                        }
                        for (int _r = 0; _r < rows; _r++)
                        {
                            int _v87 = _v14 + _r;
                            var _s88 = Vector512.Create(_v87);
                            var _s89 = Vector512.Create(0);
                            var _s90 = Vector512.Create(@k.Length1);
                            var _s91 = Vector512.Create(@scale);
                            var _s92 = Vector512.Create(float.NegativeInfinity);
                            float _v93 = CpuMemory.ReadF32(_b4 + 4 * _r);
                            var _s94 = Vector512.Create(_v93);
                            {
                                Vector512<float> _v95_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v96 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v97 = Vector512.GreaterThanOrEqual(_s88, _v96);
                                    var _v98 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                    var _v99 = Vector512.GreaterThanOrEqual(_v98, _s89);
                                    var _v100 = Vector512.LessThan(_v98, _s90);
                                    var _v101 = _v99 & _v100;
                                    var _v102 = _v97 & _v101;
                                    var _v103 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v104 = _v103 * _s91;
                                    var _v105 = Vector512.ConditionalSelect(_v102.AsSingle(), _v104, _s92);
                                    var _v106 = _v105 - _s94;
                                    var _v107 = CpuMath.Exp(_v106);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(keys) + _c), _v107);
                                    _v95_lanes = _v95_lanes + _v107;
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v108 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                    var _v109 = Vector512.GreaterThanOrEqual(_s88, _v108);
                                    var _v110 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                    var _v111 = Vector512.GreaterThanOrEqual(_v110, _s89);
                                    var _v112 = Vector512.LessThan(_v110, _s90);
                                    var _v113 = _v111 & _v112;
                                    var _v114 = _v109 & _v113;
                                    var _v115 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var _v116 = _v115 * _s91;
                                    var _v117 = Vector512.ConditionalSelect(_v114.AsSingle(), _v116, _s92);
                                    var _v118 = _v117 - _s94;
                                    var _v119 = CpuMath.Exp(_v118);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(keys) + _c), _v119);
                                    _v95_lanes = _v95_lanes + CpuMath.Keep(_v119, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v95_lanes);
                            }
                            float _v120 = CpuMemory.ReadF32(_e8 + 4 * _r);
                            var _s121 = Vector512.Create(_v120);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v122 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v123 = _v122 * _s121;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v123);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v124 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v125 = _v124 * _s121;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v125);
                                }
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var _v127 = CpuMemory.LoadF32(_e9 + 4 * _r);
                            var _v128 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var _v126 = _v127 + _v128;
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v126);
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b5, CpuTile.Stride(keys), 1, rows, keys), CpuTile.Operand(_v17, _v18, 0, keys, width, _worker),
                    ref CpuMemory.Float(_b7), CpuTile.Stride(width), rows, width, keys, true, _worker);
                (_b0, _b6) = (_b6, _b0);
                (_b1, _b7) = (_b7, _b1);
                (_b2, _b4) = (_b4, _b2);
            }
            ViewArgument _v129 = CpuViews.Slice(@o, 4, _grid1);
            int _v130 = _grid0 * rows;
            {
                var _out131 = new TileWriter<float>(_v129, _v130, 0, width, _e10);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out131_row = _out131.Row(_r);
                    float _v132 = CpuMemory.ReadF32(_b0 + 4 * _r);
                    var _s133 = Vector512.Create(_v132);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v134 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v135 = _v134 / _s133;
                            CpuMemory.StoreF32(_out131_row + 4 * _c, _v135);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v136 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v137 = _v136 / _s133;
                            CpuMemory.StoreF32(_out131_row + 4 * _c, _v137, _n);
                        }
                    }
                    _out131.End(_r);
                }
            }
        }
    }
}
