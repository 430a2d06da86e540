internal static partial class Attention_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PrecisionKernels.Attention<f32>",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PrecisionKernels.Attention<f32>
    param view %q : view<f32, 2>
    param view %k : view<f32, 2>
    param view %v : view<f32, 2>
    param view %o : view<f32, 2, write>
    param scalar %scale : f32
    param const %width : i32 = 32
    param tune %bm : i32 in [64]
    param tune %bn : i32 in [32]
    grid {
      %8 = length %q {axis=0 at=1} : i32
      %9 = add %8, %bm {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %bm {at=1} : i32
      yield %12 {at=1}
    }
    body (%13 : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[bm] at=2} : i32
      %16 = mul %13, %15 {at=2} : i32
      %17 = load %q, %16, %14 {value=0 dims=[bm, width] at=2} : tile<f32, bm, width>
      %18 = const {value=0xC6293E5940000000 at=3} : f32
      %19 = full %18 {dims=[bm, 1] at=3} : tile<f32, bm, 1>
      %20 = const {value=0 at=4} : f32
      %21 = full %20 {dims=[bm, 1] at=4} : tile<f32, bm, 1>
      %22 = const {value=0 at=5} : f32
      %23 = full %22 {dims=[bm, width] at=5} : tile<f32, bm, width>
      %24 = const {value=0 at=6} : i32
      %25 = length %k {axis=0 at=6} : i32
      %26 = add %25, %bn {at=6} : i32
      %27 = const {value=1 at=6} : i32
      %28 = sub %26, %27 {at=6} : i32
      %29 = div %28, %bn {at=6} : i32
      %30 = const {value=1 at=6} : i32
      %31, %32, %33 = for %24, %29, %30, %21, %23, %19 {at=6} : tile<f32, bm, 1>, tile<f32, bm, width>, tile<f32, bm, 1>
      region (%34 : i32, %35 : tile<f32, bm, 1>, %36 : tile<f32, bm, width>, %37 : tile<f32, bm, 1>) {
        %38 = const {value=0 at=7} : i32
        %39 = dim {dims=[bn] at=7} : i32
        %40 = mul %34, %39 {at=7} : i32
        %41 = load %k, %40, %38 {value=0 dims=[bn, width] at=7} : tile<f32, bn, width>
        %42 = transpose %41 {at=7} : tile<f32, width, bn>
        %43 = dot %17, %42 {precision=tf32 at=7} : tile<f32, bm, bn>
        %44 = mul %43, %scale {at=7} : tile<f32, bm, bn>
        %45 = dim {dims=[bn] at=8} : i32
        %46 = mul %34, %45 {at=8} : i32
        %47 = inBounds %k, %46 {dims=[bn] axis=0 at=8} : tile<bool, 1, bn>
        %48 = const {value=0xFFF0000000000000 at=8} : f32
        %49 = select %47, %44, %48 {at=8} : tile<f32, bm, bn>
        %50 = reduceMax %49 {along=columns at=9} : tile<f32, bm, 1>
        %51 = max %37, %50 {at=9} : tile<f32, bm, 1>
        %52 = sub %49, %51 {at=10} : tile<f32, bm, bn>
        %53 = exp %52 {at=10} : tile<f32, bm, bn>
        %54 = sub %37, %51 {at=11} : tile<f32, bm, 1>
        %55 = exp %54 {at=11} : tile<f32, bm, 1>
        %56 = mul %35, %55 {at=12} : tile<f32, bm, 1>
        %57 = reduceSum %53 {along=columns at=12} : tile<f32, bm, 1>
        %58 = add %56, %57 {at=12} : tile<f32, bm, 1>
        %59 = const {value=0 at=13} : i32
        %60 = dim {dims=[bn] at=13} : i32
        %61 = mul %34, %60 {at=13} : i32
        %62 = load %v, %61, %59 {value=0 dims=[bn, width] at=13} : tile<f32, bn, width>
        %63 = mul %36, %55 {at=13} : tile<f32, bm, width>
        %64 = dot %53, %62, %63 {precision=tf32 at=13} : tile<f32, bm, width>
        yield %58, %64, %51 {at=6}
      }
      %65 = const {value=0 at=15} : i32
      %66 = div %32, %31 {at=15} : tile<f32, bm, width>
      %67 = dim {dims=[bm] at=15} : i32
      %68 = mul %13, %67 {at=15} : i32
      store %o, %68, %65, %66 {at=15}
      yield
    }
    """,
        _lines)
        { Tuned = ["bm", "bn"], Assembly = typeof(Attention_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_o, float @scale, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 2, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 2, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 2, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 2, _handle.Name, "o");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@q, 4, ViewAccess.Read, "q"), new ViewUse(@k, 4, ViewAccess.Read, "k"), new ViewUse(@v, 4, ViewAccess.Read, "v"), new ViewUse(@o, 4, ViewAccess.Write, "o"));
        Span<int> _tuned = [64, 32];
        _launch.Choose(_handle, _tuned, [@width], [@q, @k, @v, @o]);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @q.Length0, @o.Length0);
        int _v0 = @q.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @o = @o, @scale = @scale, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_o, @scale, @width, @bm, @bn);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @bm, @bn],
                    [@q, @k, @v, @o], [BitConverter.SingleToInt32Bits(@scale)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @o, float @scale, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => Attention<float>(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), @scale, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @o;
        public float @scale;
        public int @width;
        public int @bm;
        public int @bn;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, bm);
            int _e1_bytes = CpuTile.Bytes(1, bm);
            int _e2_bytes = CpuTile.Bytes(16, bm);
            int _e3_bytes = CpuTile.Bytes(16, bm);
            int _e4_bytes = CpuTile.Bytes(1, bm);
            int _e5_bytes = CpuTile.Bytes(1, bm);
            int _e6_bytes = CpuTile.Bytes(1, bm);
            int _e7_bytes = CpuTile.Bytes(1, bm);
            int _e8_bytes = CpuTile.Bytes(1, bm);
            int _e9_bytes = CpuTile.Bytes(1, bm);
            int _e10_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, bm);
            int _b1_bytes = CpuTile.Bytes(bm, width);
            int _b2_bytes = CpuTile.Bytes(1, bm);
            int _b3_bytes = CpuTile.Bytes(bm, bn);
            int _b4_bytes = CpuTile.Bytes(1, bm);
            int _b5_bytes = CpuTile.Bytes(bm, bn);
            int _b6_bytes = CpuTile.Bytes(1, bm);
            int _b7_bytes = CpuTile.Bytes(bm, width);
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
            int _v0 = _grid0 * bm;
            int _v1 = @k.Length0 + @bn;
            int _v2 = _v1 - 1;
            int _v3 = CpuMath.Divide(_v2, @bn);
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    CpuMemory.WriteF32(_b0 + 4 * _r, 0f);
                    CpuMemory.WriteF32(_b2 + 4 * _r, -1.00000002E+30f);
                    var _s4 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v5 = _s4;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v5);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v6 = _s4;
                            CpuMemory.StoreF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c), _v6);
                        }
                    }
                }
            }
            for (int _i7 = 0; _i7 < _v3; _i7 += 1)
            {
                int _v8 = _i7 * bn;
                CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(@q, _v0, 0, bm, width, _worker), _worker), CpuTensorFloat.Round(CpuTile.Transposed(CpuTile.Operand(@k, _v8, 0, bn, width, _worker)), _worker),
                    ref CpuMemory.Float(_b3), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                int _v9 = _i7 * bn;
                int _v10 = _i7 * bn;
                {
                    if (CpuMath.IsAtLeast((long)_v9, (long)_v9 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@k.Length0, (long)@k.Length0, (long)_v9, (long)_v9 + bn - 1))
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s11 = Vector512.Create(@scale);
                            {
                                Vector512<float> _v12_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v13 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v14 = _v13 * _s11;
                                    _v12_lanes = Vector512.Max(_v12_lanes, _v14);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v15 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v16 = _v15 * _s11;
                                    _v12_lanes = Vector512.Max(_v12_lanes, CpuMath.Keep(_v16, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v12_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e0 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v18 = CpuMemory.LoadF32(_b2 + 4 * _r);
                            var _v19 = CpuMemory.LoadF32(_e0 + 4 * _r);
                            var _v17 = Vector512.Max(_v18, _v19);
                            CpuMemory.StoreF32(_b4 + 4 * _r, _v17);
                            var _v21 = _v18 - _v17;
                            var _v20 = CpuMath.Exp(_v21);
                            CpuMemory.StoreF32(_e4 + 4 * _r, _v20);
                            var _v23 = CpuMemory.LoadF32(_b0 + 4 * _r);
                            var _v22 = _v23 * _v20;
                            CpuMemory.StoreF32(_e5 + 4 * _r, _v22);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s24 = Vector512.Create(@scale);
                            float _v25 = CpuMemory.ReadF32(_b4 + 4 * _r);
                            var _s26 = Vector512.Create(_v25);
                            {
                                Vector512<float> _v27_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v28 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v29 = _v28 * _s24;
                                    var _v30 = _v29 - _s26;
                                    var _v31 = CpuMath.Exp(_v30);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v31);
                                    _v27_lanes = _v27_lanes + _v31;
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v32 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v33 = _v32 * _s24;
                                    var _v34 = _v33 - _s26;
                                    var _v35 = CpuMath.Exp(_v34);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v35);
                                    _v27_lanes = _v27_lanes + CpuMath.Keep(_v35, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v27_lanes);
                            }
                            float _v36 = CpuMemory.ReadF32(_e4 + 4 * _r);
                            var _s37 = Vector512.Create(_v36);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v38 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v39 = _v38 * _s37;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v39);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v40 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v41 = _v40 * _s37;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v41);
                                }
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e1 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v43 = CpuMemory.LoadF32(_e5 + 4 * _r);
                            var _v44 = CpuMemory.LoadF32(_e1 + 4 * _r);
                            var _v42 = _v43 + _v44;
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v42);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s45 = Vector512.Create(0);
                            var _s46 = Vector512.Create(@k.Length0);
                            var _s47 = Vector512.Create(@scale);
                            var _s48 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v49_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v50 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                    var _v51 = Vector512.GreaterThanOrEqual(_v50, _s45);
                                    var _v52 = Vector512.LessThan(_v50, _s46);
                                    var _v53 = _v51 & _v52;
                                    var _v54 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v55 = _v54 * _s47;
                                    var _v56 = Vector512.ConditionalSelect(_v53.AsSingle(), _v55, _s48);
                                    _v49_lanes = Vector512.Max(_v49_lanes, _v56);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v57 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                    var _v58 = Vector512.GreaterThanOrEqual(_v57, _s45);
                                    var _v59 = Vector512.LessThan(_v57, _s46);
                                    var _v60 = _v58 & _v59;
                                    var _v61 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v62 = _v61 * _s47;
                                    var _v63 = Vector512.ConditionalSelect(_v60.AsSingle(), _v62, _s48);
                                    _v49_lanes = Vector512.Max(_v49_lanes, CpuMath.Keep(_v63, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v49_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e6 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v65 = CpuMemory.LoadF32(_b2 + 4 * _r);
                            var _v66 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var _v64 = Vector512.Max(_v65, _v66);
                            CpuMemory.StoreF32(_b4 + 4 * _r, _v64);
                            var _v68 = _v65 - _v64;
                            var _v67 = CpuMath.Exp(_v68);
                            CpuMemory.StoreF32(_e8 + 4 * _r, _v67);
                            var _v70 = CpuMemory.LoadF32(_b0 + 4 * _r);
                            var _v69 = _v70 * _v67;
                            CpuMemory.StoreF32(_e9 + 4 * _r, _v69);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s71 = Vector512.Create(0);
                            var _s72 = Vector512.Create(@k.Length0);
                            var _s73 = Vector512.Create(@scale);
                            var _s74 = Vector512.Create(float.NegativeInfinity);
                            float _v75 = CpuMemory.ReadF32(_b4 + 4 * _r);
                            var _s76 = Vector512.Create(_v75);
                            {
                                Vector512<float> _v77_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v78 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                    var _v79 = Vector512.GreaterThanOrEqual(_v78, _s71);
                                    var _v80 = Vector512.LessThan(_v78, _s72);
                                    var _v81 = _v79 & _v80;
                                    var _v82 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v83 = _v82 * _s73;
                                    var _v84 = Vector512.ConditionalSelect(_v81.AsSingle(), _v83, _s74);
                                    var _v85 = _v84 - _s76;
                                    var _v86 = CpuMath.Exp(_v85);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v86);
                                    _v77_lanes = _v77_lanes + _v86;
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v87 = Vector512.Create(_v9 + _c) + Vector512<int>.Indices;
                                    var _v88 = Vector512.GreaterThanOrEqual(_v87, _s71);
                                    var _v89 = Vector512.LessThan(_v87, _s72);
                                    var _v90 = _v88 & _v89;
                                    var _v91 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var _v92 = _v91 * _s73;
                                    var _v93 = Vector512.ConditionalSelect(_v90.AsSingle(), _v92, _s74);
                                    var _v94 = _v93 - _s76;
                                    var _v95 = CpuMath.Exp(_v94);
                                    CpuMemory.StoreF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c), _v95);
                                    _v77_lanes = _v77_lanes + CpuMath.Keep(_v95, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v77_lanes);
                            }
                            float _v96 = CpuMemory.ReadF32(_e8 + 4 * _r);
                            var _s97 = Vector512.Create(_v96);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v98 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v99 = _v98 * _s97;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v99);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v100 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v101 = _v100 * _s97;
                                    CpuMemory.StoreF32(_b7 + 4 * (_r * CpuTile.Stride(width) + _c), _v101);
                                }
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v103 = CpuMemory.LoadF32(_e9 + 4 * _r);
                            var _v104 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var _v102 = _v103 + _v104;
                            CpuMemory.StoreF32(_b6 + 4 * _r, _v102);
                        }
                    }
                }
                CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(_b5, CpuTile.Stride(bn), 1, bm, bn), _worker), CpuTensorFloat.Round(CpuTile.Operand(@v, _v10, 0, bn, width, _worker), _worker),
                    ref CpuMemory.Float(_b7), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (_b0, _b6) = (_b6, _b0);
                (_b1, _b7) = (_b7, _b1);
                (_b2, _b4) = (_b4, _b2);
            }
            int _v105 = _grid0 * bm;
            {
                var _out106 = new TileWriter<float>(@o, _v105, 0, width, _e10);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint _out106_row = _out106.Row(_r);
                    float _v107 = CpuMemory.ReadF32(_b0 + 4 * _r);
                    var _s108 = Vector512.Create(_v107);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v109 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v110 = _v109 / _s108;
                            CpuMemory.StoreF32(_out106_row + 4 * _c, _v110);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v111 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v112 = _v111 / _s108;
                            CpuMemory.StoreF32(_out106_row + 4 * _c, _v112, _n);
                        }
                    }
                    _out106.End(_r);
                }
            }
        }
    }
}
