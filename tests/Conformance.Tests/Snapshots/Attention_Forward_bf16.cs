private static partial class Forward_Kernel_bf16
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Attention.Forward<bf16>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Attention.Forward<bf16>
    param view %q : view<bf16, 4>
    param view %k : view<bf16, 4>
    param view %v : view<bf16, 4>
    param view %o : view<bf16, 4, write>
    param view %logSum : view<f32, 3, write>
    param scalar %scale : f32
    param const %causal : bool = 1
    param const %width : i32 = 64
    param tune %bm : i32 in [64] cpu [64, 32, 48]
    param tune %bn : i32 in [64] cpu [64, 32, 128]
    statement 1 "var (m, head, batch) = Grid.Over(Tile.Count(q.Length(2), bm), q.Length(1), q.Length(0));"
    statement 2 "var (y, logs) = Attend<TElement>(q[batch, head], k[batch, head], v[batch, head], m, scale, causal, width, bm, bn);"
    statement 3 "o[batch, head].Store((m, 0), y.To<TElement>());"
    statement 4 "logSum[batch, head].AsColumn().Store((m, 0), logs);"
    statement 5 "var query = q.Load((m, 0), (bm, width));"
    statement 6 "int shift = keys.Length(0) - q.Length(0);"
    statement 7 "int reach = causal ? shift : keys.Length(0);"
    statement 8 "int last = causal ? Math.Max(0, Math.Min(keys.Length(0), (m + 1) * bm + shift)) : keys.Length(0);"
    statement 9 "var maximum = Tile.Full(bm, 1, float.NegativeInfinity);"
    statement 10 "var total = Tile.Zeros<float>(bm, 1);"
    statement 11 "var sum = Tile.Zeros<float>(bm, width);"
    statement 12 "for (int n = 0; n < Tile.Count(last, bn); n++)"
    statement 13 "var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;"
    statement 14 "var visible = keys.InBounds(0, n, bn) & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));"
    statement 15 "s = Tile.Where(visible, s, float.NegativeInfinity);"
    statement 16 "var next = Tile.Max(maximum, Tile.Max(s.Max(Axis.Columns), -1e30f));"
    statement 17 "var p = Tile.Exp(s - next);"
    statement 18 "var fade = Tile.Exp(maximum - next);"
    statement 19 "total = total * fade + p.Sum(Axis.Columns);"
    statement 20 "sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);"
    statement 21 "maximum = next;"
    statement 22 "var weight = Tile.Where(total > 0f, 1f / total, 0f);"
    statement 23 "return (sum * weight, maximum + Tile.Log(total));"
    grid {
      %10 = length %q {axis=2 at=1} : i32
      %11 = add %10, %bm {at=1} : i32
      %12 = const {value=1 at=1} : i32
      %13 = sub %11, %12 {at=1} : i32
      %14 = div %13, %bm {at=1} : i32
      %15 = length %q {axis=1 at=1} : i32
      %16 = length %q {axis=0 at=1} : i32
      yield %14, %15, %16 {at=1}
    }
    body (%m : i32, %head : i32, %batch : i32) {
      %20 = slice %q, %batch, %head {at=2} : view<bf16, 2>
      %21 = slice %k, %batch, %head {at=2} : view<bf16, 2>
      %22 = slice %v, %batch, %head {at=2} : view<bf16, 2>
      %23 = const {value=0 at=5} : i32
      %24 = dim {dims=[bm] at=5} : i32
      %25 = mul %m, %24 {at=5} : i32
      %query = load %20, %25, %23 {value=0 dims=[bm, width] at=5} : tile<bf16, bm, width>
      %27 = length %21 {axis=0 at=6} : i32
      %28 = length %20 {axis=0 at=6} : i32
      %shift = sub %27, %28 {at=6} : i32
      %30 = length %21 {axis=0 at=7} : i32
      %reach = select %causal, %shift, %30 {at=7} : i32
      %32 = const {value=0 at=8} : i32
      %33 = length %21 {axis=0 at=8} : i32
      %34 = const {value=1 at=8} : i32
      %35 = add %m, %34 {at=8} : i32
      %36 = mul %35, %bm {at=8} : i32
      %37 = add %36, %shift {at=8} : i32
      %38 = min %33, %37 {at=8} : i32
      %39 = max %32, %38 {at=8} : i32
      %40 = length %21 {axis=0 at=8} : i32
      %last = select %causal, %39, %40 {at=8} : i32
      %42 = const {value=0xFFF0000000000000 at=9} : f32
      %maximum = full %42 {dims=[bm, 1] at=9} : tile<f32, bm, 1>
      %44 = const {value=0 at=10} : f32
      %total = full %44 {dims=[bm, 1] at=10} : tile<f32, bm, 1>
      %46 = const {value=0 at=11} : f32
      %sum = full %46 {dims=[bm, width] at=11} : tile<f32, bm, width>
      %48 = const {value=0 at=12} : i32
      %49 = add %last, %bn {at=12} : i32
      %50 = const {value=1 at=12} : i32
      %51 = sub %49, %50 {at=12} : i32
      %52 = div %51, %bn {at=12} : i32
      %53 = const {value=1 at=12} : i32
      %total.2, %sum.2, %maximum.2 = for %48, %52, %53, %total, %sum, %maximum {at=12} : tile<f32, bm, 1>, tile<f32, bm, width>, tile<f32, bm, 1>
      region (%n : i32, %total.3 : tile<f32, bm, 1>, %sum.3 : tile<f32, bm, width>, %maximum.3 : tile<f32, bm, 1>) {
        %61 = const {value=0 at=13} : i32
        %62 = dim {dims=[bn] at=13} : i32
        %63 = mul %n, %62 {at=13} : i32
        %64 = load %21, %63, %61 {value=0 dims=[bn, width] at=13} : tile<bf16, bn, width>
        %65 = transpose %64 {at=13} : tile<bf16, width, bn>
        %66 = dot %query, %65 {at=13} : tile<f32, bm, bn>
        %s = mul %66, %scale {at=13} : tile<f32, bm, bn>
        %68 = dim {dims=[bn] at=14} : i32
        %69 = mul %n, %68 {at=14} : i32
        %70 = inBounds %21, %69 {dims=[bn] axis=0 at=14} : tile<bool, 1, bn>
        %71 = dim {dims=[bm] at=14} : i32
        %72 = mul %m, %71 {at=14} : i32
        %73 = coordinates %72 {dims=[bm] along=rows at=14} : tile<i32, bm, 1>
        %74 = add %73, %reach {at=14} : tile<i32, bm, 1>
        %75 = dim {dims=[bn] at=14} : i32
        %76 = mul %n, %75 {at=14} : i32
        %77 = coordinates %76 {dims=[bn] along=columns at=14} : tile<i32, 1, bn>
        %78 = ge %74, %77 {at=14} : tile<bool, bm, bn>
        %visible = and %70, %78 {at=14} : tile<bool, bm, bn>
        %80 = const {value=0xFFF0000000000000 at=15} : f32
        %s.2 = select %visible, %s, %80 {at=15} : tile<f32, bm, bn>
        %82 = reduceMax %s.2 {along=columns at=16} : tile<f32, bm, 1>
        %83 = const {value=0xC6293E5940000000 at=16} : f32
        %84 = max %82, %83 {at=16} : tile<f32, bm, 1>
        %next = max %maximum.3, %84 {at=16} : tile<f32, bm, 1>
        %86 = sub %s.2, %next {at=17} : tile<f32, bm, bn>
        %p = exp %86 {at=17} : tile<f32, bm, bn>
        %88 = sub %maximum.3, %next {at=18} : tile<f32, bm, 1>
        %fade = exp %88 {at=18} : tile<f32, bm, 1>
        %90 = mul %total.3, %fade {at=19} : tile<f32, bm, 1>
        %91 = reduceSum %p {along=columns at=19} : tile<f32, bm, 1>
        %total.4 = add %90, %91 {at=19} : tile<f32, bm, 1>
        %93 = cast %p {at=20} : tile<bf16, bm, bn>
        %94 = const {value=0 at=20} : i32
        %95 = dim {dims=[bn] at=20} : i32
        %96 = mul %n, %95 {at=20} : i32
        %97 = load %22, %96, %94 {value=0 dims=[bn, width] at=20} : tile<bf16, bn, width>
        %98 = mul %sum.3, %fade {at=20} : tile<f32, bm, width>
        %sum.4 = dot %93, %97, %98 {at=20} : tile<f32, bm, width>
        yield %total.4, %sum.4, %next {at=12}
      }
      %100 = const {value=0 at=22} : f32
      %101 = gt %total.2, %100 {at=22} : tile<bool, bm, 1>
      %102 = const {value=1 at=22} : f32
      %103 = div %102, %total.2 {at=22} : tile<f32, bm, 1>
      %104 = const {value=0 at=22} : f32
      %weight = select %101, %103, %104 {at=22} : tile<f32, bm, 1>
      %y = mul %sum.2, %weight {at=23} : tile<f32, bm, width>
      %107 = log %total.2 {at=23} : tile<f32, bm, 1>
      %logs = add %maximum.2, %107 {at=23} : tile<f32, bm, 1>
      %109 = slice %o, %batch, %head {at=3} : view<bf16, 2, write>
      %110 = const {value=0 at=3} : i32
      %111 = cast %y {at=3} : tile<bf16, bm, width>
      %112 = dim {dims=[bm] at=3} : i32
      %113 = mul %m, %112 {at=3} : i32
      store %109, %113, %110, %111 {at=3}
      %114 = slice %logSum, %batch, %head {at=4} : view<f32, 1, write>
      %115 = asColumn %114 {at=4} : view<f32, 2, write>
      %116 = const {value=0 at=4} : i32
      %117 = dim {dims=[bm] at=4} : i32
      %118 = mul %m, %117 {at=4} : i32
      store %115, %118, %116, %logs {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "3a32b5fe53df", Tuned = new string[] { "bm", "bn" }, Views = new ViewParameter[] { new ViewParameter(2, ViewAccess.Read, "q"), new ViewParameter(2, ViewAccess.Read, "k"), new ViewParameter(2, ViewAccess.Read, "v"), new ViewParameter(2, ViewAccess.Write, "o"), new ViewParameter(4, ViewAccess.Write, "logSum") }, Assembly = typeof(Forward_Kernel_bf16).Assembly };

    public static void Run(Launch _launch, Tensor<BFloat16> _tensor_q, Tensor<BFloat16> _tensor_k, Tensor<BFloat16> _tensor_v, Tensor<BFloat16> _tensor_o, Tensor<float> _tensor_logSum, float @scale, bool @causal, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 4, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 4, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 4, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 4, _handle.Name, "o");
        ViewArgument @logSum = _launch.Argument(_tensor_logSum, 3, _handle.Name, "logSum");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @q, @k, @v, @o, @logSum };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 64 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 64 : 64 };
        ReadOnlySpan<int> _const = stackalloc int[] { @causal ? 1 : 0, @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        Launch.RequireExtent(bm, _handle.Name, "bm");
        Launch.RequireExtent(width, _handle.Name, "width");
        Launch.RequireExtent(bn, _handle.Name, "bn");
        int _v0 = @q.Length2 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @q.Length1);
        int grid2 = Math.Max(0, @q.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1, grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @o = @o, @logSum = @logSum, @scale = @scale, @causal = @causal, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_o, _tensor_logSum, @scale, @causal, @width, @bm, @bn);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @causal ? 1 : 0, @width, @bm, @bn };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@scale) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1, grid2 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<BFloat16> @q, Tensor<BFloat16> @k, Tensor<BFloat16> @v, Tensor<BFloat16> @o, Tensor<float> @logSum, float @scale, bool @causal, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Attention.Forward<BFloat16>(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), InterpreterViews.View(@logSum), @scale, @causal, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @o;
        public ViewArgument @logSum;
        public float @scale;
        public bool @causal;
        public int @width;
        public int @bm;
        public int @bn;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program % grid0;
            _program /= grid0;
            int head = _program % grid1;
            _program /= grid1;
            int batch = _program;
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
            int _e10_bytes = CpuTile.Bytes(1, bm);
            int _e11_bytes = CpuTile.Bytes(1, width);
            int _e12_bytes = CpuTile.Bytes(1, width);
            int _e13_bytes = CpuTile.Bytes(1, 1);
            int query_tile_bytes = CpuTile.Bytes(bm, width);
            int total_tile_bytes = CpuTile.Bytes(1, bm);
            int sum_tile_bytes = CpuTile.Bytes(bm, width);
            int maximum_tile_bytes = CpuTile.Bytes(1, bm);
            int _b4_bytes = CpuTile.Bytes(bn, width);
            int _b5_bytes = CpuTile.Bytes(bm, bn);
            int next_tile_bytes = CpuTile.Bytes(1, bm);
            int fade_tile_bytes = CpuTile.Bytes(1, bm);
            int total_tile2_bytes = CpuTile.Bytes(1, bm);
            int _b9_bytes = CpuTile.Bytes(bm, bn);
            int _b10_bytes = CpuTile.Bytes(bn, width);
            int sum_tile2_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + _e11_bytes + _e12_bytes + _e13_bytes + query_tile_bytes + total_tile_bytes + sum_tile_bytes + maximum_tile_bytes + _b4_bytes + _b5_bytes + next_tile_bytes + fade_tile_bytes + total_tile2_bytes + _b9_bytes + _b10_bytes + sum_tile2_bytes);
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
            nint _e13 = _e12 + _e12_bytes;
            nint query_tile = _e13 + _e13_bytes;
            nint total_tile = query_tile + query_tile_bytes;
            nint sum_tile = total_tile + total_tile_bytes;
            nint maximum_tile = sum_tile + sum_tile_bytes;
            nint _b4 = maximum_tile + maximum_tile_bytes;
            nint _b5 = _b4 + _b4_bytes;
            nint next_tile = _b5 + _b5_bytes;
            nint fade_tile = next_tile + next_tile_bytes;
            nint total_tile2 = fade_tile + fade_tile_bytes;
            nint _b9 = total_tile2 + total_tile2_bytes;
            nint _b10 = _b9 + _b9_bytes;
            nint sum_tile2 = _b10 + _b10_bytes;
            // var (y, logs) = Attend<TElement>(q[batch, head], k[batch, head], v[batch, head], m, scale, causal, width, bm, bn);
            ViewArgument q_2 = CpuViews.Slice(@q, 2, batch, head);
            ViewArgument k_2 = CpuViews.Slice(@k, 2, batch, head);
            ViewArgument v_2 = CpuViews.Slice(@v, 2, batch, head);
            // var query = q.Load((m, 0), (bm, width));
            int _v0 = m * bm;
            // int shift = keys.Length(0) - q.Length(0);
            int shift = k_2.Length0 - q_2.Length0;
            // int reach = causal ? shift : keys.Length(0);
            int reach = @causal ? shift : k_2.Length0;
            // int last = causal ? Math.Max(0, Math.Min(keys.Length(0), (m + 1) * bm + shift)) : keys.Length(0);
            int last = @causal ? Math.Max(0, Math.Min(k_2.Length0, ((m + 1) * @bm) + shift)) : k_2.Length0;
            // for (int n = 0; n < Tile.Count(last, bn); n++)
            int _v1 = CpuMath.Divide((last + @bn) - 1, @bn);
            // var query = q.Load((m, 0), (bm, width));
            // var maximum = Tile.Full(bm, 1, float.NegativeInfinity);
            // var total = Tile.Zeros<float>(bm, 1);
            // var sum = Tile.Zeros<float>(bm, width);
            {
                var q_in = new TileReader<BFloat16>(q_2, _v0, 0, width, 0f, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint q_in_row = q_in.Row(_r);
                    CpuMemory.WriteF32(total_tile + 4 * _r, 0f);
                    CpuMemory.WriteF32(maximum_tile + 4 * _r, float.NegativeInfinity);
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
            // for (int n = 0; n < Tile.Count(last, bn); n++)
            for (int n = 0; n < _v1; n += 1)
            {
                // var s = Tile.Dot(query, keys.Load((n, 0), (bn, width)).T) * scale;
                int _v3 = n * bn;
                {
                    var k_in = new TileReader<BFloat16>(k_2, _v3, 0, width, 0f, _e1);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint k_in_row = k_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v4 = CpuMemory.LoadBF16(k_in_row + 2 * _c);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v4);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v5 = CpuMemory.LoadBF16(k_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b4 + 4 * (_r * CpuTile.Stride(width) + _c), _v5);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(query_tile, CpuTile.Stride(width), 1, Math.Clamp(q_2.Length0 - _v0, 0, bm), Math.Clamp(q_2.Length1 - 0, 0, width)), CpuTile.Transposed(CpuTile.Operand(_b4, CpuTile.Stride(width), 1, Math.Clamp(k_2.Length0 - _v3, 0, bn), Math.Clamp(k_2.Length1 - 0, 0, width))),
                    ref CpuMemory.Float(_b5), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                // var next = Tile.Max(maximum, Tile.Max(s.Max(Axis.Columns), -1e30f));
                // var fade = Tile.Exp(maximum - next);
                // total = total * fade + p.Sum(Axis.Columns);
                // sum = Tile.Dot(p.To<TElement>(), values.Load((n, 0), (bn, width)), sum * fade);
                {
                    if (CpuMath.IsAtLeast((long)_v3, (long)_v3 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)k_2.Length0, (long)k_2.Length0, (long)_v3, (long)_v3 + bn - 1)
                && CpuMath.IsAtLeast((long)_v0 + (long)reach, (long)_v0 + bm - 1 + (long)reach, (long)_v3, (long)_v3 + bn - 1))
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
                            var _v10 = CpuMemory.LoadF32(_e2 + 4 * _r);
                            var _v11 = Vector512.Create(-1.00000002E+30f);
                            var _v9 = Vector512.Max(_v10, _v11);
                            var next = Vector512.Max(maximum, _v9);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next);
                            var total = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v13 = maximum - next;
                            var fade = CpuMath.Exp(_v13);
                            var _v12 = total * fade;
                            CpuMemory.StoreF32(_e6 + 4 * _r, _v12);
                            CpuMemory.StoreF32(fade_tile + 4 * _r, fade);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var scale_splat_2 = Vector512.Create(@scale);
                            float next_2 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat = Vector512.Create(next_2);
                            {
                                Vector512<float> _v14_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v15 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_3 = _v15 * scale_splat_2;
                                    var _v16 = s_3 - next_splat;
                                    var p = CpuMath.Exp(_v16);
                                    _v14_lanes = _v14_lanes + p;
                                    var _v17 = CpuMath.RoundToBFloat16(p);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v17);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v18 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_4 = _v18 * scale_splat_2;
                                    var _v19 = s_4 - next_splat;
                                    var p_2 = CpuMath.Exp(_v19);
                                    _v14_lanes = _v14_lanes + CpuMath.Keep(p_2, _n, 0f);
                                    var _v20 = CpuMath.RoundToBFloat16(p_2);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v20);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v14_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e3 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v21 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var _v22 = CpuMemory.LoadF32(_e3 + 4 * _r);
                            var total_2 = _v21 + _v22;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_2);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v24 = Vector512.Create(_v0 + _r) + Vector512<int>.Indices;
                            var reach_2 = Vector512.Create(reach);
                            var _v23 = _v24 + reach_2;
                            CpuMemory.StoreI32(_e9 + 4 * _r, _v23);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s25 = Vector512.Create(0);
                            var _s26 = Vector512.Create(k_2.Length0);
                            int _v27 = CpuMemory.ReadI32(_e9 + 4 * _r);
                            var _s28 = Vector512.Create(_v27);
                            var scale_splat_3 = Vector512.Create(@scale);
                            var _s29 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v30_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v31 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v32 = Vector512.GreaterThanOrEqual(_v31, _s25);
                                    var _v33 = Vector512.LessThan(_v31, _s26);
                                    var _v34 = _v32 & _v33;
                                    var _v35 = Vector512.GreaterThanOrEqual(_s28, _v31);
                                    var visible = _v34 & _v35;
                                    var _v36 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_5 = _v36 * scale_splat_3;
                                    var s_6 = Vector512.ConditionalSelect(visible.AsSingle(), s_5, _s29);
                                    _v30_lanes = Vector512.Max(_v30_lanes, s_6);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v37 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v38 = Vector512.GreaterThanOrEqual(_v37, _s25);
                                    var _v39 = Vector512.LessThan(_v37, _s26);
                                    var _v40 = _v38 & _v39;
                                    var _v41 = Vector512.GreaterThanOrEqual(_s28, _v37);
                                    var visible_2 = _v40 & _v41;
                                    var _v42 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_7 = _v42 * scale_splat_3;
                                    var s_8 = Vector512.ConditionalSelect(visible_2.AsSingle(), s_7, _s29);
                                    _v30_lanes = Vector512.Max(_v30_lanes, CpuMath.Keep(s_8, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e4 + 64 * _r, _v30_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.MaxRows(_e4 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var maximum_2 = CpuMemory.LoadF32(maximum_tile + 4 * _r);
                            var _v44 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var _v45 = Vector512.Create(-1.00000002E+30f);
                            var _v43 = Vector512.Max(_v44, _v45);
                            var next_3 = Vector512.Max(maximum_2, _v43);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next_3);
                            var total_3 = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v47 = maximum_2 - next_3;
                            var fade_2 = CpuMath.Exp(_v47);
                            var _v46 = total_3 * fade_2;
                            CpuMemory.StoreF32(_e10 + 4 * _r, _v46);
                            CpuMemory.StoreF32(fade_tile + 4 * _r, fade_2);
                        }
                        for (int _r = 0; _r < bm; _r++)
                        {
                            var _s48 = Vector512.Create(0);
                            var _s49 = Vector512.Create(k_2.Length0);
                            int _v50 = CpuMemory.ReadI32(_e9 + 4 * _r);
                            var _s51 = Vector512.Create(_v50);
                            var scale_splat_4 = Vector512.Create(@scale);
                            var _s52 = Vector512.Create(float.NegativeInfinity);
                            float next_4 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat_2 = Vector512.Create(next_4);
                            {
                                Vector512<float> _v53_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= bn - 16; _c += 16)
                                {
                                    var _v54 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v55 = Vector512.GreaterThanOrEqual(_v54, _s48);
                                    var _v56 = Vector512.LessThan(_v54, _s49);
                                    var _v57 = _v55 & _v56;
                                    var _v58 = Vector512.GreaterThanOrEqual(_s51, _v54);
                                    var visible_3 = _v57 & _v58;
                                    var _v59 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_9 = _v59 * scale_splat_4;
                                    var s_10 = Vector512.ConditionalSelect(visible_3.AsSingle(), s_9, _s52);
                                    var _v60 = s_10 - next_splat_2;
                                    var p_3 = CpuMath.Exp(_v60);
                                    _v53_lanes = _v53_lanes + p_3;
                                    var _v61 = CpuMath.RoundToBFloat16(p_3);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v61);
                                }
                                if (_c < bn)
                                {
                                    int _n = bn - _c;
                                    var _v62 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v63 = Vector512.GreaterThanOrEqual(_v62, _s48);
                                    var _v64 = Vector512.LessThan(_v62, _s49);
                                    var _v65 = _v63 & _v64;
                                    var _v66 = Vector512.GreaterThanOrEqual(_s51, _v62);
                                    var visible_4 = _v65 & _v66;
                                    var _v67 = CpuMemory.LoadF32(_b5 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                    var s_11 = _v67 * scale_splat_4;
                                    var s_12 = Vector512.ConditionalSelect(visible_4.AsSingle(), s_11, _s52);
                                    var _v68 = s_12 - next_splat_2;
                                    var p_4 = CpuMath.Exp(_v68);
                                    _v53_lanes = _v53_lanes + CpuMath.Keep(p_4, _n, 0f);
                                    var _v69 = CpuMath.RoundToBFloat16(p_4);
                                    CpuMemory.StoreF32(_b9 + 4 * (_r * CpuTile.Stride(bn) + _c), _v69);
                                }
                                CpuMemory.StoreF32(_e5 + 64 * _r, _v53_lanes);
                            }
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            CpuMemory.StoreF32(_e8 + 4 * _r, CpuMath.SumRows(_e5 + 64 * _r));
                        }
                        for (int _r = 0; _r < bm; _r += 16)
                        {
                            var _v70 = CpuMemory.LoadF32(_e10 + 4 * _r);
                            var _v71 = CpuMemory.LoadF32(_e8 + 4 * _r);
                            var total_4 = _v70 + _v71;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_4);
                        }
                    }
                }
                {
                    var v_in = new TileReader<BFloat16>(v_2, _v3, 0, width, 0f, _e11);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint v_in_row = v_in.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v72 = CpuMemory.LoadBF16(v_in_row + 2 * _c);
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c), _v72);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v73 = CpuMemory.LoadBF16(v_in_row + 2 * _c, _n);
                                CpuMemory.StoreF32(_b10 + 4 * (_r * CpuTile.Stride(width) + _c), _v73);
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
                                var _v74 = sum_3 * fade_splat;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v74);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                var _v75 = sum_4 * fade_splat;
                                CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v75);
                            }
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(_b9, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(_b10, CpuTile.Stride(width), 1, Math.Clamp(v_2.Length0 - _v3, 0, bn), Math.Clamp(v_2.Length1 - 0, 0, width)),
                    ref CpuMemory.Float(sum_tile2), CpuTile.Stride(width), bm, width, bn, true, _worker);
                (total_tile, total_tile2) = (total_tile2, total_tile);
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
                (maximum_tile, next_tile) = (next_tile, maximum_tile);
            }
            // o[batch, head].Store((m, 0), y.To<TElement>());
            ViewArgument o_2 = CpuViews.Slice(@o, 2, batch, head);
            // logSum[batch, head].AsColumn().Store((m, 0), logs);
            ViewArgument logSum_2 = CpuViews.Slice(@logSum, 4, batch, head);
            ViewArgument logSum_3 = CpuViews.AsColumn(logSum_2);
            // o[batch, head].Store((m, 0), y.To<TElement>());
            // logSum[batch, head].AsColumn().Store((m, 0), logs);
            {
                var o_out = new TileWriter<BFloat16>(o_2, _v0, 0, width, _e12);
                var logSum_out = new TileWriter<float>(logSum_3, _v0, 0, 1, _e13);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint o_out_row = o_out.Row(_r);
                    nint logSum_out_row = logSum_out.Row(_r);
                    float maximum_3 = CpuMemory.ReadF32(maximum_tile + 4 * _r);
                    float total_5 = CpuMemory.ReadF32(total_tile + 4 * _r);
                    float _v76 = CpuMath.Log(total_5);
                    float logs = maximum_3 + _v76;
                    CpuMemory.WriteF32(logSum_out_row, logs);
                    bool _v77 = total_5 > 0f;
                    float _v78 = 1f / total_5;
                    float weight = _v77 ? _v78 : 0f;
                    var weight_splat = Vector512.Create(weight);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var y = sum_5 * weight_splat;
                            var _v79 = CpuMath.RoundToBFloat16(y);
                            CpuMemory.StoreBF16(o_out_row + 2 * _c, _v79);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sum_6 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var y_2 = sum_6 * weight_splat;
                            var _v80 = CpuMath.RoundToBFloat16(y_2);
                            CpuMemory.StoreBF16(o_out_row + 2 * _c, _v80, _n);
                        }
                    }
                    o_out.End(_r);
                    logSum_out.End(_r);
                }
            }
        }
    }
}
