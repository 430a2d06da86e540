private static partial class Attention_Kernel_f32
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
    statement 1 "var m = Grid.Over(Tile.Count(q.Length(0), bm));"
    statement 2 "var query = q.Load((m, 0), (bm, width));"
    statement 3 "var maximum = Tile.Full(bm, 1, -1e30f);"
    statement 4 "var total = Tile.Zeros<float>(bm, 1);"
    statement 5 "var sum = Tile.Zeros<float>(bm, width);"
    statement 6 "for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)"
    statement 7 "var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T, Precision.TF32) * scale;"
    statement 8 "s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);"
    statement 9 "var next = Tile.Max(maximum, s.Max(Axis.Columns));"
    statement 10 "var p = Tile.Exp(s - next);"
    statement 11 "var fade = Tile.Exp(maximum - next);"
    statement 12 "total = total * fade + p.Sum(Axis.Columns);"
    statement 13 "sum = Tile.Dot(p.To<TElement>(), v.Load((n, 0), (bn, width)), sum * fade, Precision.TF32);"
    statement 14 "maximum = next;"
    statement 15 "o.Store((m, 0), sum / total);"
    grid {
      %8 = length %q {axis=0 at=1} : i32
      %9 = add %8, %bm {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %bm {at=1} : i32
      yield %12 {at=1}
    }
    body (%m : i32) {
      %14 = const {value=0 at=2} : i32
      %15 = dim {dims=[bm] at=2} : i32
      %16 = mul %m, %15 {at=2} : i32
      %query = load %q, %16, %14 {value=0 dims=[bm, width] at=2} : tile<f32, bm, width>
      %18 = const {value=0xC6293E5940000000 at=3} : f32
      %maximum = full %18 {dims=[bm, 1] at=3} : tile<f32, bm, 1>
      %20 = const {value=0 at=4} : f32
      %total = full %20 {dims=[bm, 1] at=4} : tile<f32, bm, 1>
      %22 = const {value=0 at=5} : f32
      %sum = full %22 {dims=[bm, width] at=5} : tile<f32, bm, width>
      %24 = const {value=0 at=6} : i32
      %25 = length %k {axis=0 at=6} : i32
      %26 = add %25, %bn {at=6} : i32
      %27 = const {value=1 at=6} : i32
      %28 = sub %26, %27 {at=6} : i32
      %29 = div %28, %bn {at=6} : i32
      %30 = const {value=1 at=6} : i32
      %total.2, %sum.2, %maximum.2 = for %24, %29, %30, %total, %sum, %maximum {at=6} : tile<f32, bm, 1>, tile<f32, bm, width>, tile<f32, bm, 1>
      region (%n : i32, %total.3 : tile<f32, bm, 1>, %sum.3 : tile<f32, bm, width>, %maximum.3 : tile<f32, bm, 1>) {
        %38 = const {value=0 at=7} : i32
        %39 = dim {dims=[bn] at=7} : i32
        %40 = mul %n, %39 {at=7} : i32
        %41 = load %k, %40, %38 {value=0 dims=[bn, width] at=7} : tile<f32, bn, width>
        %42 = transpose %41 {at=7} : tile<f32, width, bn>
        %43 = dot %query, %42 {precision=tf32 at=7} : tile<f32, bm, bn>
        %s = mul %43, %scale {at=7} : tile<f32, bm, bn>
        %45 = dim {dims=[bn] at=8} : i32
        %46 = mul %n, %45 {at=8} : i32
        %47 = inBounds %k, %46 {dims=[bn] axis=0 at=8} : tile<bool, 1, bn>
        %48 = const {value=0xFFF0000000000000 at=8} : f32
        %s.2 = select %47, %s, %48 {at=8} : tile<f32, bm, bn>
        %50 = reduceMax %s.2 {along=columns at=9} : tile<f32, bm, 1>
        %next = max %maximum.3, %50 {at=9} : tile<f32, bm, 1>
        %52 = sub %s.2, %next {at=10} : tile<f32, bm, bn>
        %p = exp %52 {at=10} : tile<f32, bm, bn>
        %54 = sub %maximum.3, %next {at=11} : tile<f32, bm, 1>
        %fade = exp %54 {at=11} : tile<f32, bm, 1>
        %56 = mul %total.3, %fade {at=12} : tile<f32, bm, 1>
        %57 = reduceSum %p {along=columns at=12} : tile<f32, bm, 1>
        %total.4 = add %56, %57 {at=12} : tile<f32, bm, 1>
        %59 = const {value=0 at=13} : i32
        %60 = dim {dims=[bn] at=13} : i32
        %61 = mul %n, %60 {at=13} : i32
        %62 = load %v, %61, %59 {value=0 dims=[bn, width] at=13} : tile<f32, bn, width>
        %63 = mul %sum.3, %fade {at=13} : tile<f32, bm, width>
        %sum.4 = dot %p, %62, %63 {precision=tf32 at=13} : tile<f32, bm, width>
        yield %total.4, %sum.4, %next {at=6}
      }
      %65 = const {value=0 at=15} : i32
      %66 = div %sum.2, %total.2 {at=15} : tile<f32, bm, width>
      %67 = dim {dims=[bm] at=15} : i32
      %68 = mul %m, %67 {at=15} : i32
      store %o, %68, %65, %66 {at=15}
      yield
    }
    """,
        _lines)
        { Fingerprint = "e8464c9c4d57", Tuned = new string[] { "bm", "bn" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "q"), new ViewParameter(4, ViewAccess.Read, "k"), new ViewParameter(4, ViewAccess.Read, "v"), new ViewParameter(4, ViewAccess.Write, "o") }, Assembly = typeof(Attention_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_o, float @scale, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 2, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 2, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 2, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 2, _handle.Name, "o");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @q, @k, @v, @o };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 64, 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @q.Length0, @o.Length0);
        Launch.RequireExtent(bm, _handle.Name, "bm");
        Launch.RequireExtent(width, _handle.Name, "width");
        Launch.RequireExtent(bn, _handle.Name, "bn");
        int _v0 = @q.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @bm, @bn };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@scale) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @o, float @scale, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => global::Fusion.Conformance.PrecisionKernels.Attention<float>(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), @scale, @width, @bm, @bn));

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
            int m = _program;
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
            int total_tile_bytes = CpuTile.Bytes(1, bm);
            int sum_tile_bytes = CpuTile.Bytes(bm, width);
            int maximum_tile_bytes = CpuTile.Bytes(1, bm);
            int _b3_bytes = CpuTile.Bytes(bm, bn);
            int next_tile_bytes = CpuTile.Bytes(1, bm);
            int p_tile_bytes = CpuTile.Bytes(bm, bn);
            int total_tile2_bytes = CpuTile.Bytes(1, bm);
            int sum_tile2_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + total_tile_bytes + sum_tile_bytes + maximum_tile_bytes + _b3_bytes + next_tile_bytes + p_tile_bytes + total_tile2_bytes + sum_tile2_bytes);
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
            nint total_tile = _e10 + _e10_bytes;
            nint sum_tile = total_tile + total_tile_bytes;
            nint maximum_tile = sum_tile + sum_tile_bytes;
            nint _b3 = maximum_tile + maximum_tile_bytes;
            nint next_tile = _b3 + _b3_bytes;
            nint p_tile = next_tile + next_tile_bytes;
            nint total_tile2 = p_tile + p_tile_bytes;
            nint sum_tile2 = total_tile2 + total_tile2_bytes;
            // var query = q.Load((m, 0), (bm, width));
            int _v0 = m * bm;
            // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
            int _v1 = CpuMath.Divide((@k.Length0 + @bn) - 1, @bn);
            // var maximum = Tile.Full(bm, 1, -1e30f);
            // var total = Tile.Zeros<float>(bm, 1);
            // var sum = Tile.Zeros<float>(bm, width);
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    CpuMemory.WriteF32(total_tile + 4 * _r, 0f);
                    CpuMemory.WriteF32(maximum_tile + 4 * _r, -1.00000002E+30f);
                    var _s2 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sum = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c), sum);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sum_2 = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
            for (int n = 0; n < _v1; n += 1)
            {
                // var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T, Precision.TF32) * scale;
                int _v3 = n * bn;
                CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(@q, _v0, 0, bm, width, _worker), _worker), CpuTensorFloat.Round(CpuTile.Transposed(CpuTile.Operand(@k, _v3, 0, bn, width, _worker)), _worker),
                    ref CpuMemory.Float(_b3), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                // var next = Tile.Max(maximum, s.Max(Axis.Columns));
                // var p = Tile.Exp(s - next);
                // total = total * fade + p.Sum(Axis.Columns);
                // sum = Tile.Dot(p.To<TElement>(), v.Load((n, 0), (bn, width)), sum * fade, Precision.TF32);
                {
                    if (CpuMath.IsAtLeast((long)_v3, (long)_v3 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@k.Length0, (long)@k.Length0, (long)_v3, (long)_v3 + bn - 1))
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var scale_splat = Vector512.Create(@scale);
                            {
                                Vector512<float> _v4_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v5 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s = _v5 * scale_splat;
                                    _v4_lanes = Vector512.Max(_v4_lanes, s);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v6 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_2 = _v6 * scale_splat;
                                    _v4_lanes = Vector512.Max(_v4_lanes, CpuMath.Keep(s_2, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v4_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e0 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var maximum = CpuMemory.LoadF32(maximum_tile + 4 * _r);
                            var _v7 = CpuMemory.LoadF32(_e0 + 4 * _r);
                            var next = Vector512.Max(maximum, _v7);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next);
                            var _v8 = maximum - next;
                            var fade = CpuMath.Exp(_v8);
                            CpuMemory.StoreF32(_e4 + 4 * _r, fade);
                            var total = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v9 = total * fade;
                            CpuMemory.StoreF32(_e5 + 4 * _r, _v9);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var scale_splat_2 = Vector512.Create(@scale);
                            float next_2 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat = Vector512.Create(next_2);
                            {
                                Vector512<float> _v10_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v11 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_3 = _v11 * scale_splat_2;
                                    var _v12 = s_3 - next_splat;
                                    var p = CpuMath.Exp(_v12);
                                    CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), p);
                                    _v10_lanes = _v10_lanes + p;
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v13 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_4 = _v13 * scale_splat_2;
                                    var _v14 = s_4 - next_splat;
                                    var p_2 = CpuMath.Exp(_v14);
                                    CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), p_2);
                                    _v10_lanes = _v10_lanes + CpuMath.Keep(p_2, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v10_lanes);
                            }
                            float fade_2 = CpuMemory.ReadF32(_e4 + 4 * _r);
                            var fade_splat = Vector512.Create(fade_2);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v15 = sum_3 * fade_splat;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v15);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v16 = sum_4 * fade_splat;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v16);
                                }
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e1 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v17 = CpuMemory.LoadF32(_e5 + 4 * _r);
                            var _v18 = CpuMemory.LoadF32(_e1 + 4 * _r);
                            var total_2 = _v17 + _v18;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_2);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s19 = Vector512.Create(0);
                            var _s20 = Vector512.Create(@k.Length0);
                            var scale_splat_3 = Vector512.Create(@scale);
                            var _s21 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v22_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v23 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v24 = Vector512.GreaterThanOrEqual(_v23, _s19);
                                    var _v25 = Vector512.LessThan(_v23, _s20);
                                    var _v26 = _v24 & _v25;
                                    var _v27 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_5 = _v27 * scale_splat_3;
                                    var s_6 = Vector512.ConditionalSelect(_v26.AsSingle(), s_5, _s21);
                                    _v22_lanes = Vector512.Max(_v22_lanes, s_6);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v28 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v29 = Vector512.GreaterThanOrEqual(_v28, _s19);
                                    var _v30 = Vector512.LessThan(_v28, _s20);
                                    var _v31 = _v29 & _v30;
                                    var _v32 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_7 = _v32 * scale_splat_3;
                                    var s_8 = Vector512.ConditionalSelect(_v31.AsSingle(), s_7, _s21);
                                    _v22_lanes = Vector512.Max(_v22_lanes, CpuMath.Keep(s_8, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v22_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e6 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var maximum_2 = CpuMemory.LoadF32(maximum_tile + 4 * _r);
                            var _v33 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var next_3 = Vector512.Max(maximum_2, _v33);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next_3);
                            var _v34 = maximum_2 - next_3;
                            var fade_3 = CpuMath.Exp(_v34);
                            CpuMemory.StoreF32(_e8 + 4 * _r, fade_3);
                            var total_3 = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v35 = total_3 * fade_3;
                            CpuMemory.StoreF32(_e9 + 4 * _r, _v35);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s36 = Vector512.Create(0);
                            var _s37 = Vector512.Create(@k.Length0);
                            var scale_splat_4 = Vector512.Create(@scale);
                            var _s38 = Vector512.Create(float.NegativeInfinity);
                            float next_4 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat_2 = Vector512.Create(next_4);
                            {
                                Vector512<float> _v39_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v40 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v41 = Vector512.GreaterThanOrEqual(_v40, _s36);
                                    var _v42 = Vector512.LessThan(_v40, _s37);
                                    var _v43 = _v41 & _v42;
                                    var _v44 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_9 = _v44 * scale_splat_4;
                                    var s_10 = Vector512.ConditionalSelect(_v43.AsSingle(), s_9, _s38);
                                    var _v45 = s_10 - next_splat_2;
                                    var p_3 = CpuMath.Exp(_v45);
                                    CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), p_3);
                                    _v39_lanes = _v39_lanes + p_3;
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v46 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v47 = Vector512.GreaterThanOrEqual(_v46, _s36);
                                    var _v48 = Vector512.LessThan(_v46, _s37);
                                    var _v49 = _v47 & _v48;
                                    var _v50 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_11 = _v50 * scale_splat_4;
                                    var s_12 = Vector512.ConditionalSelect(_v49.AsSingle(), s_11, _s38);
                                    var _v51 = s_12 - next_splat_2;
                                    var p_4 = CpuMath.Exp(_v51);
                                    CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), p_4);
                                    _v39_lanes = _v39_lanes + CpuMath.Keep(p_4, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v39_lanes);
                            }
                            float fade_4 = CpuMemory.ReadF32(_e8 + 4 * _r);
                            var fade_splat_2 = Vector512.Create(fade_4);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v52 = sum_5 * fade_splat_2;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v52);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var sum_6 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v53 = sum_6 * fade_splat_2;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v53);
                                }
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v54 = CpuMemory.LoadF32(_e9 + 4 * _r);
                            var _v55 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var total_4 = _v54 + _v55;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_4);
                        }
                    }
                }
                CpuDot.Multiply(CpuTensorFloat.Round(CpuTile.Operand(p_tile, CpuTile.Stride(bn), 1, bm, bn), _worker), CpuTensorFloat.Round(CpuTile.Operand(@v, _v3, 0, bn, width, _worker), _worker),
                    ref CpuMemory.Float(sum_tile2), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (total_tile, total_tile2) = (total_tile2, total_tile);
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
                (maximum_tile, next_tile) = (next_tile, maximum_tile);
            }
            // o.Store((m, 0), sum / total);
            {
                var o_out = new TileWriter<float>(@o, _v0, 0, width, _e10);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint o_out_row = o_out.Row(_r);
                    float total_5 = CpuMemory.ReadF32(total_tile + 4 * _r);
                    var total_splat = Vector512.Create(total_5);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v56 = sum_7 / total_splat;
                            CpuMemory.StoreF32(o_out_row + 4 * _c, _v56);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v57 = sum_8 / total_splat;
                            CpuMemory.StoreF32(o_out_row + 4 * _c, _v57, _n);
                        }
                    }
                    o_out.End(_r);
                }
            }
        }
    }
}
