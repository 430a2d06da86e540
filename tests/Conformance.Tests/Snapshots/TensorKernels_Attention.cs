private static partial class Attention_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.TensorKernels.Attention",
        """
    fusion-ir 1
    kernel Fusion.Conformance.TensorKernels.Attention
    param view %q : view<bf16, 2>
    param view %k : view<bf16, 2>
    param view %v : view<bf16, 2>
    param view %o : view<f32, 2, write>
    param view %logSum : view<f32, 1, write>
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
    statement 7 "var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T) * scale;"
    statement 8 "s = Tile.Where(k.InBounds(0, n, bn), s, float.NegativeInfinity);"
    statement 9 "var next = Tile.Max(maximum, s.Max(Axis.Columns));"
    statement 10 "var p = Tile.Exp(s - next);"
    statement 11 "var fade = Tile.Exp(maximum - next);"
    statement 12 "total = total * fade + p.Sum(Axis.Columns);"
    statement 13 "sum = Tile.Dot(p.To<BFloat16>(), v.Load((n, 0), (bn, width)), sum * fade);"
    statement 14 "maximum = next;"
    statement 15 "o.Store((m, 0), sum / total);"
    statement 16 "logSum.AsColumn().Store((m, 0), maximum + Tile.Log(total));"
    grid {
      %9 = length %q {axis=0 at=1} : i32
      %10 = add %9, %bm {at=1} : i32
      %11 = const {value=1 at=1} : i32
      %12 = sub %10, %11 {at=1} : i32
      %13 = div %12, %bm {at=1} : i32
      yield %13 {at=1}
    }
    body (%m : i32) {
      %15 = const {value=0 at=2} : i32
      %16 = dim {dims=[bm] at=2} : i32
      %17 = mul %m, %16 {at=2} : i32
      %query = load %q, %17, %15 {value=0 dims=[bm, width] at=2} : tile<bf16, bm, width>
      %19 = const {value=0xC6293E5940000000 at=3} : f32
      %maximum = full %19 {dims=[bm, 1] at=3} : tile<f32, bm, 1>
      %21 = const {value=0 at=4} : f32
      %total = full %21 {dims=[bm, 1] at=4} : tile<f32, bm, 1>
      %23 = const {value=0 at=5} : f32
      %sum = full %23 {dims=[bm, width] at=5} : tile<f32, bm, width>
      %25 = const {value=0 at=6} : i32
      %26 = length %k {axis=0 at=6} : i32
      %27 = add %26, %bn {at=6} : i32
      %28 = const {value=1 at=6} : i32
      %29 = sub %27, %28 {at=6} : i32
      %30 = div %29, %bn {at=6} : i32
      %31 = const {value=1 at=6} : i32
      %total.2, %sum.2, %maximum.2 = for %25, %30, %31, %total, %sum, %maximum {at=6} : tile<f32, bm, 1>, tile<f32, bm, width>, tile<f32, bm, 1>
      region (%n : i32, %total.3 : tile<f32, bm, 1>, %sum.3 : tile<f32, bm, width>, %maximum.3 : tile<f32, bm, 1>) {
        %39 = const {value=0 at=7} : i32
        %40 = dim {dims=[bn] at=7} : i32
        %41 = mul %n, %40 {at=7} : i32
        %42 = load %k, %41, %39 {value=0 dims=[bn, width] at=7} : tile<bf16, bn, width>
        %43 = transpose %42 {at=7} : tile<bf16, width, bn>
        %44 = dot %query, %43 {at=7} : tile<f32, bm, bn>
        %s = mul %44, %scale {at=7} : tile<f32, bm, bn>
        %46 = dim {dims=[bn] at=8} : i32
        %47 = mul %n, %46 {at=8} : i32
        %48 = inBounds %k, %47 {dims=[bn] axis=0 at=8} : tile<bool, 1, bn>
        %49 = const {value=0xFFF0000000000000 at=8} : f32
        %s.2 = select %48, %s, %49 {at=8} : tile<f32, bm, bn>
        %51 = reduceMax %s.2 {along=columns at=9} : tile<f32, bm, 1>
        %next = max %maximum.3, %51 {at=9} : tile<f32, bm, 1>
        %53 = sub %s.2, %next {at=10} : tile<f32, bm, bn>
        %p = exp %53 {at=10} : tile<f32, bm, bn>
        %55 = sub %maximum.3, %next {at=11} : tile<f32, bm, 1>
        %fade = exp %55 {at=11} : tile<f32, bm, 1>
        %57 = mul %total.3, %fade {at=12} : tile<f32, bm, 1>
        %58 = reduceSum %p {along=columns at=12} : tile<f32, bm, 1>
        %total.4 = add %57, %58 {at=12} : tile<f32, bm, 1>
        %60 = cast %p {at=13} : tile<bf16, bm, bn>
        %61 = const {value=0 at=13} : i32
        %62 = dim {dims=[bn] at=13} : i32
        %63 = mul %n, %62 {at=13} : i32
        %64 = load %v, %63, %61 {value=0 dims=[bn, width] at=13} : tile<bf16, bn, width>
        %65 = mul %sum.3, %fade {at=13} : tile<f32, bm, width>
        %sum.4 = dot %60, %64, %65 {at=13} : tile<f32, bm, width>
        yield %total.4, %sum.4, %next {at=6}
      }
      %67 = const {value=0 at=15} : i32
      %68 = div %sum.2, %total.2 {at=15} : tile<f32, bm, width>
      %69 = dim {dims=[bm] at=15} : i32
      %70 = mul %m, %69 {at=15} : i32
      store %o, %70, %67, %68 {at=15}
      %71 = asColumn %logSum {at=16} : view<f32, 2, write>
      %72 = const {value=0 at=16} : i32
      %73 = log %total.2 {at=16} : tile<f32, bm, 1>
      %74 = add %maximum.2, %73 {at=16} : tile<f32, bm, 1>
      %75 = dim {dims=[bm] at=16} : i32
      %76 = mul %m, %75 {at=16} : i32
      store %71, %76, %72, %74 {at=16}
      yield
    }
    """,
        _lines)
        { Fingerprint = "f4b2100000b5", Tuned = new string[] { "bm", "bn" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "q"), new ViewParameter(2, ViewAccess.Read, "k"), new ViewParameter(2, ViewAccess.Read, "v"), new ViewParameter(4, ViewAccess.Write, "o"), new ViewParameter(4, ViewAccess.Write, "logSum") }, Assembly = typeof(Attention_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_q, Tensor<BFloat16> _tensor_k, Tensor<BFloat16> _tensor_v, Tensor<float> _tensor_o, Tensor<float> _tensor_logSum, float @scale, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 2, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 2, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 2, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 2, _handle.Name, "o");
        ViewArgument @logSum = _launch.Argument(_tensor_logSum, 1, _handle.Name, "logSum");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @q, @k, @v, @o, @logSum };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 64, 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @q.Length0, @o.Length0, @logSum.Length0);
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
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @o = @o, @logSum = @logSum, @scale = @scale, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_o, _tensor_logSum, @scale, @width, @bm, @bn);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @bm, @bn };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@scale) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @q, Tensor<BFloat16> @k, Tensor<BFloat16> @v, Tensor<float> @o, Tensor<float> @logSum, float @scale, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => global::Fusion.Conformance.TensorKernels.Attention(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), InterpreterViews.View(@logSum), @scale, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @o;
        public ViewArgument @logSum;
        public float @scale;
        public int @width;
        public int @bm;
        public int @bn;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, bm);
            int _e3_bytes = CpuTile.Bytes(1, bm);
            int _e4_bytes = CpuTile.Bytes(16, bm);
            int _e5_bytes = CpuTile.Bytes(16, bm);
            int _e6_bytes = CpuTile.Bytes(1, bm);
            int _e7_bytes = CpuTile.Bytes(1, bm);
            int _e8_bytes = CpuTile.Bytes(1, bm);
            int _e9_bytes = CpuTile.Bytes(1, bm);
            int _e10_bytes = CpuTile.Bytes(1, width);
            int _e11_bytes = CpuTile.Bytes(1, width);
            int _e12_bytes = CpuTile.Bytes(1, 1);
            int query_tile_bytes = CpuTile.Bytes(bm, width);
            int total_tile_bytes = CpuTile.Bytes(1, bm);
            int sum_tile_bytes = CpuTile.Bytes(bm, width);
            int maximum_tile_bytes = CpuTile.Bytes(1, bm);
            int k_tile_bytes = CpuTile.Bytes(bn, width);
            int _b5_bytes = CpuTile.Bytes(bm, bn);
            int next_tile_bytes = CpuTile.Bytes(1, bm);
            int fade_tile_bytes = CpuTile.Bytes(1, bm);
            int total_tile2_bytes = CpuTile.Bytes(1, bm);
            int _b9_bytes = CpuTile.Bytes(bm, bn);
            int v_tile_bytes = CpuTile.Bytes(bn, width);
            int sum_tile2_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + query_tile_bytes + total_tile_bytes + sum_tile_bytes + maximum_tile_bytes + k_tile_bytes + _b5_bytes + next_tile_bytes + fade_tile_bytes + total_tile2_bytes + _b9_bytes + v_tile_bytes + sum_tile2_bytes);
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
            nint _e11 = _e10 + _e10_bytes;
            nint _e12 = _e11 + _e11_bytes;
            nint query_tile = _e12 + _e12_bytes;
            nint total_tile = query_tile + query_tile_bytes;
            nint sum_tile = total_tile + total_tile_bytes;
            nint maximum_tile = sum_tile + sum_tile_bytes;
            nint k_tile = maximum_tile + maximum_tile_bytes;
            nint _b5 = k_tile + k_tile_bytes;
            nint next_tile = _b5 + _b5_bytes;
            nint fade_tile = next_tile + next_tile_bytes;
            nint total_tile2 = fade_tile + fade_tile_bytes;
            nint _b9 = total_tile2 + total_tile2_bytes;
            nint v_tile = _b9 + _b9_bytes;
            nint sum_tile2 = v_tile + v_tile_bytes;
            // var query = q.Load((m, 0), (bm, width));
            int _v0 = m * bm;
            // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
            int _v1 = CpuMath.Divide((@k.Length0 + @bn) - 1, @bn);
            // var query = q.Load((m, 0), (bm, width));
            // var maximum = Tile.Full(bm, 1, -1e30f);
            // var total = Tile.Zeros<float>(bm, 1);
            // var sum = Tile.Zeros<float>(bm, width);
            {
                var q_in = new TileReader<BFloat16>(@q, _v0, 0, width, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint q_in_row = q_in.Row(_r);
                    CpuMemory.WriteF32(total_tile + 4 * _r, 0f);
                    CpuMemory.WriteF32(maximum_tile + 4 * _r, -1.00000002E+30f);
                    var _s2 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var query = CpuMemory.LoadBF16(q_in_row + 2 * _c);
                            CpuMemory.StoreF32(query_tile + 4 * (_r * CpuTile.Stride(width) + _c), query);
                            var sum = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c), sum);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var query_2 = CpuMemory.LoadBF16(q_in_row + 2 * _c, _n);
                            CpuMemory.StoreF32(query_tile + 4 * (_r * CpuTile.Stride(width) + _c), query_2);
                            var sum_2 = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c), sum_2);
                        }
                    }
                }
            }
            // for (int n = 0; n < Tile.Count(k.Length(0), bn); n++)
            for (int n = 0; n < _v1; n += 1)
            {
                // var s = Tile.Dot(query, k.Load((n, 0), (bn, width)).T) * scale;
                int _v3 = n * bn;
                {
                    var k_in = new TileReader<BFloat16>(@k, _v3, 0, width, 0f, _e1);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint k_in_row = k_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v4 = CpuMemory.LoadBF16(k_in_row + 2 * _c);
                                CpuMemory.StoreF32(k_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v4);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v5 = CpuMemory.LoadBF16(k_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(k_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v5);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(query_tile, CpuTile.Stride(width), 1, Math.Clamp(@q.Length0 - _v0, 0, bm), Math.Clamp(@q.Length1 - 0, 0, width)), CpuTile.Transposed(CpuTile.Operand(k_tile, CpuTile.Stride(width), 1, Math.Clamp(@k.Length0 - _v3, 0, bn), Math.Clamp(@k.Length1 - 0, 0, width))),
                    ref CpuMemory.Float(_b5), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                // var next = Tile.Max(maximum, s.Max(Axis.Columns));
                // var fade = Tile.Exp(maximum - next);
                // total = total * fade + p.Sum(Axis.Columns);
                // sum = Tile.Dot(p.To<BFloat16>(), v.Load((n, 0), (bn, width)), sum * fade);
                {
                    if (CpuMath.IsAtLeast((long)_v3, (long)_v3 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@k.Length0, (long)@k.Length0, (long)_v3, (long)_v3 + bn - 1))
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var scale_splat = Vector512.Create(@scale);
                            {
                                Vector512<float> _v6_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v7 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s = _v7 * scale_splat;
                                    _v6_lanes = Vector512.Max(_v6_lanes, s);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v8 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_2 = _v8 * scale_splat;
                                    _v6_lanes = Vector512.Max(_v6_lanes, CpuMath.Keep(s_2, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e4 + 64 * _r, _v6_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e2 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var maximum = CpuMemory.LoadF32(maximum_tile + 4 * _r);
                            var _v9 = CpuMemory.LoadF32(_e2 + 4 * _r);
                            var next = Vector512.Max(maximum, _v9);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next);
                            var total = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v11 = maximum - next;
                            var fade = CpuMath.Exp(_v11);
                            var _v10 = total * fade;
                            CpuMemory.StoreF32(_e6 + 4 * _r, _v10);
                            CpuMemory.StoreF32(fade_tile + 4 * _r, fade);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var scale_splat_2 = Vector512.Create(@scale);
                            float next_2 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat = Vector512.Create(next_2);
                            {
                                Vector512<float> _v12_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v13 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_3 = _v13 * scale_splat_2;
                                    var _v14 = s_3 - next_splat;
                                    var p = CpuMath.Exp(_v14);
                                    _v12_lanes = _v12_lanes + p;
                                    var _v15 = CpuMath.RoundToBFloat16(p);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v15);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v16 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_4 = _v16 * scale_splat_2;
                                    var _v17 = s_4 - next_splat;
                                    var p_2 = CpuMath.Exp(_v17);
                                    _v12_lanes = _v12_lanes + CpuMath.Keep(p_2, _n, 0f);
                                    var _v18 = CpuMath.RoundToBFloat16(p_2);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v18);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v12_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e3 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v19 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var _v20 = CpuMemory.LoadF32(_e3 + 4 * _r);
                            var total_2 = _v19 + _v20;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_2);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s21 = Vector512.Create(0);
                            var _s22 = Vector512.Create(@k.Length0);
                            var scale_splat_3 = Vector512.Create(@scale);
                            var _s23 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v24_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v25 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v26 = Vector512.GreaterThanOrEqual(_v25, _s21);
                                    var _v27 = Vector512.LessThan(_v25, _s22);
                                    var _v28 = _v26 & _v27;
                                    var _v29 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_5 = _v29 * scale_splat_3;
                                    var s_6 = Vector512.ConditionalSelect(_v28.AsSingle(), s_5, _s23);
                                    _v24_lanes = Vector512.Max(_v24_lanes, s_6);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v30 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v31 = Vector512.GreaterThanOrEqual(_v30, _s21);
                                    var _v32 = Vector512.LessThan(_v30, _s22);
                                    var _v33 = _v31 & _v32;
                                    var _v34 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_7 = _v34 * scale_splat_3;
                                    var s_8 = Vector512.ConditionalSelect(_v33.AsSingle(), s_7, _s23);
                                    _v24_lanes = Vector512.Max(_v24_lanes, CpuMath.Keep(s_8, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e4 + 64 * _r, _v24_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var maximum_2 = CpuMemory.LoadF32(maximum_tile + 4 * _r);
                            var _v35 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var next_3 = Vector512.Max(maximum_2, _v35);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next_3);
                            var total_3 = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v37 = maximum_2 - next_3;
                            var fade_2 = CpuMath.Exp(_v37);
                            var _v36 = total_3 * fade_2;
                            CpuMemory.StoreF32(_e9 + 4 * _r, _v36);
                            CpuMemory.StoreF32(fade_tile + 4 * _r, fade_2);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s38 = Vector512.Create(0);
                            var _s39 = Vector512.Create(@k.Length0);
                            var scale_splat_4 = Vector512.Create(@scale);
                            var _s40 = Vector512.Create(float.NegativeInfinity);
                            float next_4 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat_2 = Vector512.Create(next_4);
                            {
                                Vector512<float> _v41_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v42 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v43 = Vector512.GreaterThanOrEqual(_v42, _s38);
                                    var _v44 = Vector512.LessThan(_v42, _s39);
                                    var _v45 = _v43 & _v44;
                                    var _v46 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_9 = _v46 * scale_splat_4;
                                    var s_10 = Vector512.ConditionalSelect(_v45.AsSingle(), s_9, _s40);
                                    var _v47 = s_10 - next_splat_2;
                                    var p_3 = CpuMath.Exp(_v47);
                                    _v41_lanes = _v41_lanes + p_3;
                                    var _v48 = CpuMath.RoundToBFloat16(p_3);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v48);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v49 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v50 = Vector512.GreaterThanOrEqual(_v49, _s38);
                                    var _v51 = Vector512.LessThan(_v49, _s39);
                                    var _v52 = _v50 & _v51;
                                    var _v53 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_11 = _v53 * scale_splat_4;
                                    var s_12 = Vector512.ConditionalSelect(_v52.AsSingle(), s_11, _s40);
                                    var _v54 = s_12 - next_splat_2;
                                    var p_4 = CpuMath.Exp(_v54);
                                    _v41_lanes = _v41_lanes + CpuMath.Keep(p_4, _n, 0f);
                                    var _v55 = CpuMath.RoundToBFloat16(p_4);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v55);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v41_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e8 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v56 = CpuMemory.LoadF32(_e9 + 4 * _r);
                            var _v57 = CpuMemory.LoadF32(_e8 + 4 * _r);
                            var total_4 = _v56 + _v57;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_4);
                        }
                    }
                }
                {
                    var v_in = new TileReader<BFloat16>(@v, _v3, 0, width, 0f, _e10);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint v_in_row = v_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v58 = CpuMemory.LoadBF16(v_in_row + 2 * _c);
                                CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v58);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v59 = CpuMemory.LoadBF16(v_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(v_tile + 4 * (_r * CpuTile.Stride(width) + _c), _v59);
                            }
                        }
                    }
                }
                {
                    for (int _r = 0; _r < bm; _r++)
                    {
                        float fade_3 = CpuMemory.ReadF32(fade_tile + 4 * _r);
                        var fade_splat = Vector512.Create(fade_3);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v60 = sum_3 * fade_splat;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v60);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v61 = sum_4 * fade_splat;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v61);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b9, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(v_tile, CpuTile.Stride(width), 1, Math.Clamp(@v.Length0 - _v3, 0, bn), Math.Clamp(@v.Length1 - 0, 0, width)),
                    ref CpuMemory.Float(sum_tile2), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (total_tile, total_tile2) = (total_tile2, total_tile);
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
                (maximum_tile, next_tile) = (next_tile, maximum_tile);
            }
            // logSum.AsColumn().Store((m, 0), maximum + Tile.Log(total));
            ViewArgument logSum_2 = CpuViews.AsColumn(@logSum);
            // o.Store((m, 0), sum / total);
            // logSum.AsColumn().Store((m, 0), maximum + Tile.Log(total));
            {
                var o_out = new TileWriter<float>(@o, _v0, 0, width, _e11);
                var logSum_out = new TileWriter<float>(logSum_2, _v0, 0, 1, _e12);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint o_out_row = o_out.Row(_r);
                    nint logSum_out_row = logSum_out.Row(_r);
                    float maximum_3 = CpuMemory.ReadF32(maximum_tile + 4 * _r);
                    float total_5 = CpuMemory.ReadF32(total_tile + 4 * _r);
                    float _v62 = CpuMath.Log(total_5);
                    float _v63 = maximum_3 + _v62;
                    CpuMemory.WriteF32(logSum_out_row, _v63);
                    var total_splat = Vector512.Create(total_5);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v64 = sum_5 / total_splat;
                            CpuMemory.StoreF32(o_out_row + 4 * _c, _v64);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sum_6 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v65 = sum_6 / total_splat;
                            CpuMemory.StoreF32(o_out_row + 4 * _c, _v65, _n);
                        }
                    }
                    o_out.End(_r);
                    logSum_out.End(_r);
                }
            }
        }
    }
}
