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
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, rows);
            int _b1_bytes = CpuTile.Bytes(rows, width);
            int _b2_bytes = CpuTile.Bytes(1, rows);
            int _b3_bytes = CpuTile.Bytes(rows, keys);
            int _b4_bytes = CpuTile.Bytes(1, rows);
            int _b5_bytes = CpuTile.Bytes(rows, keys);
            int _b6_bytes = CpuTile.Bytes(1, rows);
            int _b7_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes + _b4_bytes + _b5_bytes + _b6_bytes + _b7_bytes);
            nint _b0 = _e0 + _e0_bytes;
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
                    for (int _r = 0; _r < rows; _r++)
                    {
                        int _v19 = _v14 + _r;
                        var _s20 = Vector512.Create(_v19);
                        var _s21 = Vector512.Create(0);
                        var _s22 = Vector512.Create(@k.Length1);
                        var _s23 = Vector512.Create(@scale);
                        var _s24 = Vector512.Create(float.NegativeInfinity);
                        float _v25;
                        {
                            Vector512<float> _v25_lanes = Vector512.Create(float.NegativeInfinity);
                            int _c = 0;
                            for (; _c <= keys - 16; _c += 16)
                            {
                                var _v26 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                var _v27 = Vector512.GreaterThanOrEqual(_s20, _v26);
                                var _v28 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                var _v29 = Vector512.GreaterThanOrEqual(_v28, _s21);
                                var _v30 = Vector512.LessThan(_v28, _s22);
                                var _v31 = _v29 & _v30;
                                var _v32 = _v27 & _v31;
                                var _v33 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                var _v34 = _v33 * _s23;
                                var _v35 = Vector512.ConditionalSelect(_v32.AsSingle(), _v34, _s24);
                                _v25_lanes = Vector512.Max(_v25_lanes, _v35);
                            }
                            if (_c < keys)
                            {
                                int _n = keys - _c;
                                var _v36 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                var _v37 = Vector512.GreaterThanOrEqual(_s20, _v36);
                                var _v38 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                var _v39 = Vector512.GreaterThanOrEqual(_v38, _s21);
                                var _v40 = Vector512.LessThan(_v38, _s22);
                                var _v41 = _v39 & _v40;
                                var _v42 = _v37 & _v41;
                                var _v43 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                var _v44 = _v43 * _s23;
                                var _v45 = Vector512.ConditionalSelect(_v42.AsSingle(), _v44, _s24);
                                _v25_lanes = Vector512.Max(_v25_lanes, CpuMath.Keep(_v45, _n, float.NegativeInfinity));
                            }
                            _v25 = CpuMath.Max(_v25_lanes);
                        }
                        float _v46 = CpuMemory.ReadF32(_b2 + 4 * _r);
                        float _v47 = MathF.Max(_v46, _v25);
                        CpuMemory.WriteF32(_b4 + 4 * _r, _v47);
                        var _s48 = Vector512.Create(_v46);
                        var _s49 = Vector512.Create(_v25);
                        var _s50 = Vector512.Create(_v47);
                        float _v51;
                        {
                            Vector512<float> _v51_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= keys - 16; _c += 16)
                            {
                                var _v52 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                var _v53 = Vector512.GreaterThanOrEqual(_s20, _v52);
                                var _v54 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                var _v55 = Vector512.GreaterThanOrEqual(_v54, _s21);
                                var _v56 = Vector512.LessThan(_v54, _s22);
                                var _v57 = _v55 & _v56;
                                var _v58 = _v53 & _v57;
                                var _v59 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                var _v60 = _v59 * _s23;
                                var _v61 = Vector512.ConditionalSelect(_v58.AsSingle(), _v60, _s24);
                                var _v62 = _v61 - _s50;
                                var _v63 = CpuMath.Exp(_v62);
                                CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(keys) + _c), _v63);
                                _v51_lanes = _v51_lanes + _v63;
                            }
                            if (_c < keys)
                            {
                                int _n = keys - _c;
                                var _v64 = Vector512.Create(_v15 + _c) + Vector512<int>.Indices;
                                var _v65 = Vector512.GreaterThanOrEqual(_s20, _v64);
                                var _v66 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                var _v67 = Vector512.GreaterThanOrEqual(_v66, _s21);
                                var _v68 = Vector512.LessThan(_v66, _s22);
                                var _v69 = _v67 & _v68;
                                var _v70 = _v65 & _v69;
                                var _v71 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                var _v72 = _v71 * _s23;
                                var _v73 = Vector512.ConditionalSelect(_v70.AsSingle(), _v72, _s24);
                                var _v74 = _v73 - _s50;
                                var _v75 = CpuMath.Exp(_v74);
                                CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(keys) + _c), _v75);
                                _v51_lanes = _v51_lanes + CpuMath.Keep(_v75, _n, 0f);
                            }
                            _v51 = CpuMath.Sum(_v51_lanes);
                        }
                        float _v76 = _v46 - _v47;
                        var _s77 = Vector512.Create(_v76);
                        float _v78 = CpuMath.Exp(_v76);
                        var _s79 = Vector512.Create(_v78);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v80 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v81 = _v80 * _s79;
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v81);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v82 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v83 = _v82 * _s79;
                                CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v83);
                            }
                        }
                        float _v84 = CpuMemory.ReadF32(_b0 + 4 * _r);
                        float _v85 = _v84 * _v78;
                        float _v86 = _v85 + _v51;
                        CpuMemory.WriteF32(_b6 + 4 * _r, _v86);
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b5, CpuTile.Stride(keys), 1, rows, keys), CpuTile.Operand(_v17, _v18, 0, keys, width, _worker),
                    ref CpuMemory.Float(_b7), CpuTile.Stride(width), rows, width, keys, true, _worker);
                (_b0, _b6) = (_b6, _b0);
                (_b1, _b7) = (_b7, _b1);
                (_b2, _b4) = (_b4, _b2);
            }
            ViewArgument _v87 = CpuViews.Slice(@o, 4, _grid1);
            int _v88 = _grid0 * rows;
            {
                var _out89 = new TileWriter<float>(_v87, _v88, 0, width, _e0);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _out89_row = _out89.Row(_r);
                    float _v90 = CpuMemory.ReadF32(_b0 + 4 * _r);
                    var _s91 = Vector512.Create(_v90);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v92 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v93 = _v92 / _s91;
                            CpuMemory.StoreF32(_out89_row + 4 * _c, _v93);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v94 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v95 = _v94 / _s91;
                            CpuMemory.StoreF32(_out89_row + 4 * _c, _v95, _n);
                        }
                    }
                    _out89.End(_r);
                }
            }
        }
    }
}
