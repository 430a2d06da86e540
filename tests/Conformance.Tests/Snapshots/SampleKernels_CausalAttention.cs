private static partial class CausalAttention_Kernel
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
    statement 1 "var (i, head) = Grid.Over(Tile.Count(q.Length(1), rows), q.Length(0));"
    statement 2 "var query = q[head].Load((i, 0), (rows, width));"
    statement 3 "var maximum = Tile.Full(rows, 1, float.NegativeInfinity);"
    statement 4 "var total = Tile.Zeros<float>(rows, 1);"
    statement 5 "var sum = Tile.Zeros<float>(rows, width);"
    statement 6 "int last = Math.Min((i + 1) * rows, k.Length(1));"
    statement 7 "for (int j = 0; j < Tile.Count(last, keys); j++)"
    statement 8 "var scores = Tile.Dot(query, k[head].Load((j, 0), (keys, width)).T) * scale;"
    statement 9 "var visible = (Tile.Rows(i, rows) >= Tile.Columns(j, keys)) & k.InBounds(1, j, keys);"
    statement 10 "scores = Tile.Where(visible, scores, float.NegativeInfinity);"
    statement 11 "var next = Tile.Max(maximum, scores.Max(Axis.Columns));"
    statement 12 "var weights = Tile.Exp(scores - next);"
    statement 13 "var shrink = Tile.Exp(maximum - next);"
    statement 14 "total = total * shrink + weights.Sum(Axis.Columns);"
    statement 15 "sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * shrink);"
    statement 16 "maximum = next;"
    statement 17 "o[head].Store((i, 0), sum / total);"
    grid {
      %8 = length %q {axis=1 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      %13 = length %q {axis=0 at=1} : i32
      yield %12, %13 {at=1}
    }
    body (%i : i32, %head : i32) {
      %16 = slice %q, %head {at=2} : view<f32, 2>
      %17 = const {value=0 at=2} : i32
      %18 = dim {dims=[rows] at=2} : i32
      %19 = mul %i, %18 {at=2} : i32
      %query = load %16, %19, %17 {value=0 dims=[rows, width] at=2} : tile<f32, rows, width>
      %21 = const {value=0xFFF0000000000000 at=3} : f32
      %maximum = full %21 {dims=[rows, 1] at=3} : tile<f32, rows, 1>
      %23 = const {value=0 at=4} : f32
      %total = full %23 {dims=[rows, 1] at=4} : tile<f32, rows, 1>
      %25 = const {value=0 at=5} : f32
      %sum = full %25 {dims=[rows, width] at=5} : tile<f32, rows, width>
      %27 = const {value=1 at=6} : i32
      %28 = add %i, %27 {at=6} : i32
      %29 = mul %28, %rows {at=6} : i32
      %30 = length %k {axis=1 at=6} : i32
      %last = min %29, %30 {at=6} : i32
      %32 = const {value=0 at=7} : i32
      %33 = add %last, %keys {at=7} : i32
      %34 = const {value=1 at=7} : i32
      %35 = sub %33, %34 {at=7} : i32
      %36 = div %35, %keys {at=7} : i32
      %37 = const {value=1 at=7} : i32
      %total.2, %sum.2, %maximum.2 = for %32, %36, %37, %total, %sum, %maximum {at=7} : tile<f32, rows, 1>, tile<f32, rows, width>, tile<f32, rows, 1>
      region (%j : i32, %total.3 : tile<f32, rows, 1>, %sum.3 : tile<f32, rows, width>, %maximum.3 : tile<f32, rows, 1>) {
        %45 = slice %k, %head {at=8} : view<f32, 2>
        %46 = const {value=0 at=8} : i32
        %47 = dim {dims=[keys] at=8} : i32
        %48 = mul %j, %47 {at=8} : i32
        %49 = load %45, %48, %46 {value=0 dims=[keys, width] at=8} : tile<f32, keys, width>
        %50 = transpose %49 {at=8} : tile<f32, width, keys>
        %51 = dot %query, %50 {at=8} : tile<f32, rows, keys>
        %scores = mul %51, %scale {at=8} : tile<f32, rows, keys>
        %53 = dim {dims=[rows] at=9} : i32
        %54 = mul %i, %53 {at=9} : i32
        %55 = coordinates %54 {dims=[rows] along=rows at=9} : tile<i32, rows, 1>
        %56 = dim {dims=[keys] at=9} : i32
        %57 = mul %j, %56 {at=9} : i32
        %58 = coordinates %57 {dims=[keys] along=columns at=9} : tile<i32, 1, keys>
        %59 = ge %55, %58 {at=9} : tile<bool, rows, keys>
        %60 = dim {dims=[keys] at=9} : i32
        %61 = mul %j, %60 {at=9} : i32
        %62 = inBounds %k, %61 {dims=[keys] axis=1 at=9} : tile<bool, 1, keys>
        %visible = and %59, %62 {at=9} : tile<bool, rows, keys>
        %64 = const {value=0xFFF0000000000000 at=10} : f32
        %scores.2 = select %visible, %scores, %64 {at=10} : tile<f32, rows, keys>
        %66 = reduceMax %scores.2 {along=columns at=11} : tile<f32, rows, 1>
        %next = max %maximum.3, %66 {at=11} : tile<f32, rows, 1>
        %68 = sub %scores.2, %next {at=12} : tile<f32, rows, keys>
        %weights = exp %68 {at=12} : tile<f32, rows, keys>
        %70 = sub %maximum.3, %next {at=13} : tile<f32, rows, 1>
        %shrink = exp %70 {at=13} : tile<f32, rows, 1>
        %72 = mul %total.3, %shrink {at=14} : tile<f32, rows, 1>
        %73 = reduceSum %weights {along=columns at=14} : tile<f32, rows, 1>
        %total.4 = add %72, %73 {at=14} : tile<f32, rows, 1>
        %75 = slice %v, %head {at=15} : view<f32, 2>
        %76 = const {value=0 at=15} : i32
        %77 = dim {dims=[keys] at=15} : i32
        %78 = mul %j, %77 {at=15} : i32
        %79 = load %75, %78, %76 {value=0 dims=[keys, width] at=15} : tile<f32, keys, width>
        %80 = mul %sum.3, %shrink {at=15} : tile<f32, rows, width>
        %sum.4 = dot %weights, %79, %80 {at=15} : tile<f32, rows, width>
        yield %total.4, %sum.4, %next {at=7}
      }
      %82 = slice %o, %head {at=17} : view<f32, 2, write>
      %83 = const {value=0 at=17} : i32
      %84 = div %sum.2, %total.2 {at=17} : tile<f32, rows, width>
      %85 = dim {dims=[rows] at=17} : i32
      %86 = mul %i, %85 {at=17} : i32
      store %82, %86, %83, %84 {at=17}
      yield
    }
    """,
        _lines)
        { Fingerprint = "14544c27dd78", Tuned = new string[] { "rows", "keys" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "q"), new ViewParameter(4, ViewAccess.Read, "k"), new ViewParameter(4, ViewAccess.Read, "v"), new ViewParameter(4, ViewAccess.Write, "o") }, Assembly = typeof(CausalAttention_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_o, float @scale, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 3, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 3, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 3, _handle.Name, "v");
        ViewArgument @o = _launch.Argument(_tensor_o, 3, _handle.Name, "o");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @q, @k, @v, @o };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 8, 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        int @keys = _tuned[1];
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(width, _handle.Name, "width");
        Launch.RequireExtent(keys, _handle.Name, "keys");
        int _v0 = @q.Length1 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @q.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @width, @rows, @keys };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@scale) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @o, float @scale, int @width, int @rows, int @keys) =>
        _launch.Interpret(() => global::Fusion.Conformance.SampleKernels.CausalAttention(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.View(@o), @scale, @width, @rows, @keys));

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
            int i = _program % grid0;
            _program /= grid0;
            int head = _program;
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
            int total_tile_bytes = CpuTile.Bytes(1, rows);
            int sum_tile_bytes = CpuTile.Bytes(rows, width);
            int maximum_tile_bytes = CpuTile.Bytes(1, rows);
            int _b3_bytes = CpuTile.Bytes(rows, keys);
            int next_tile_bytes = CpuTile.Bytes(1, rows);
            int weights_tile_bytes = CpuTile.Bytes(rows, keys);
            int total_tile2_bytes = CpuTile.Bytes(1, rows);
            int sum_tile2_bytes = CpuTile.Bytes(rows, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes + _e9_bytes + _e10_bytes + total_tile_bytes + sum_tile_bytes + maximum_tile_bytes + _b3_bytes + next_tile_bytes + weights_tile_bytes + total_tile2_bytes + sum_tile2_bytes);
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
            nint weights_tile = next_tile + next_tile_bytes;
            nint total_tile2 = weights_tile + weights_tile_bytes;
            nint sum_tile2 = total_tile2 + total_tile2_bytes;
            // var query = q[head].Load((i, 0), (rows, width));
            ViewArgument q_2 = CpuViews.Slice(@q, 4, head);
            int _v0 = i * rows;
            // int last = Math.Min((i + 1) * rows, k.Length(1));
            int last = Math.Min((i + 1) * @rows, @k.Length1);
            // for (int j = 0; j < Tile.Count(last, keys); j++)
            int _v1 = CpuMath.Divide((last + @keys) - 1, @keys);
            // var maximum = Tile.Full(rows, 1, float.NegativeInfinity);
            // var total = Tile.Zeros<float>(rows, 1);
            // var sum = Tile.Zeros<float>(rows, width);
            {
                for (int _r = 0; _r < rows; _r++)
                {
                    CpuMemory.WriteF32(total_tile + 4 * _r, 0f);
                    CpuMemory.WriteF32(maximum_tile + 4 * _r, float.NegativeInfinity);
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
            // for (int j = 0; j < Tile.Count(last, keys); j++)
            for (int j = 0; j < _v1; j += 1)
            {
                // var scores = Tile.Dot(query, k[head].Load((j, 0), (keys, width)).T) * scale;
                ViewArgument k_2 = CpuViews.Slice(@k, 4, head);
                int _v3 = j * keys;
                CpuDot.Multiply(CpuTile.Operand(q_2, _v0, 0, rows, width, _worker), CpuTile.Transposed(CpuTile.Operand(k_2, _v3, 0, keys, width, _worker)),
                    ref CpuMemory.Float(_b3), CpuTile.Stride(keys), rows, keys, width, false, _worker);
                // sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * shrink);
                ViewArgument v_2 = CpuViews.Slice(@v, 4, head);
                // var next = Tile.Max(maximum, scores.Max(Axis.Columns));
                // var weights = Tile.Exp(scores - next);
                // total = total * shrink + weights.Sum(Axis.Columns);
                // sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * shrink);
                {
                    if (CpuMath.IsAtLeast((long)_v0, (long)_v0 + rows - 1, (long)_v3, (long)_v3 + keys - 1)
                && CpuMath.IsAtLeast((long)_v3, (long)_v3 + keys - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)@k.Length1, (long)@k.Length1, (long)_v3, (long)_v3 + keys - 1))
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            var scale_splat = Vector512.Create(@scale);
                            {
                                Vector512<float> _v4_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v5 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores = _v5 * scale_splat;
                                    _v4_lanes = Vector512.Max(_v4_lanes, scores);
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v6 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores_2 = _v6 * scale_splat;
                                    _v4_lanes = Vector512.Max(_v4_lanes, CpuMath.Keep(scores_2, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v4_lanes);
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e0 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var maximum = CpuMemory.LoadF32(maximum_tile + 4 * _r);
                            var _v7 = CpuMemory.LoadF32(_e0 + 4 * _r);
                            var next = Vector512.Max(maximum, _v7);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next);
                            var _v8 = maximum - next;
                            var shrink = CpuMath.Exp(_v8);
                            CpuMemory.StoreF32(_e4 + 4 * _r, shrink);
                            var total = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v9 = total * shrink;
                            CpuMemory.StoreF32(_e5 + 4 * _r, _v9);
                        }
                        for (int _r = 0; _r < rows; _r++)
                        {
                            var scale_splat_2 = Vector512.Create(@scale);
                            float next_2 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat = Vector512.Create(next_2);
                            {
                                Vector512<float> _v10_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v11 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores_3 = _v11 * scale_splat_2;
                                    var _v12 = scores_3 - next_splat;
                                    var weights = CpuMath.Exp(_v12);
                                    CpuMemory.StoreF32(weights_tile + 4 * (_r * CpuTile.Stride(keys) + _c), weights);
                                    _v10_lanes = _v10_lanes + weights;
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v13 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores_4 = _v13 * scale_splat_2;
                                    var _v14 = scores_4 - next_splat;
                                    var weights_2 = CpuMath.Exp(_v14);
                                    CpuMemory.StoreF32(weights_tile + 4 * (_r * CpuTile.Stride(keys) + _c), weights_2);
                                    _v10_lanes = _v10_lanes + CpuMath.Keep(weights_2, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v10_lanes);
                            }
                            float shrink_2 = CpuMemory.ReadF32(_e4 + 4 * _r);
                            var shrink_splat = Vector512.Create(shrink_2);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v15 = sum_3 * shrink_splat;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v15);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var sum_4 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v16 = sum_4 * shrink_splat;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v16);
                                }
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e1 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var _v17 = CpuMemory.LoadF32(_e5 + 4 * _r);
                            var _v18 = CpuMemory.LoadF32(_e1 + 4 * _r);
                            var total_2 = _v17 + _v18;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_2);
                        }
                    }
                    else
                    {
                        for (int _r = 0; _r < rows; _r++)
                        {
                            int _v19 = _v0 + _r;
                            var _s20 = Vector512.Create(_v19);
                            var _s21 = Vector512.Create(0);
                            var _s22 = Vector512.Create(@k.Length1);
                            var scale_splat_3 = Vector512.Create(@scale);
                            var _s23 = Vector512.Create(float.NegativeInfinity);
                            {
                                Vector512<float> _v24_lanes = Vector512.Create(float.NegativeInfinity);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v25 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v26 = Vector512.GreaterThanOrEqual(_s20, _v25);
                                    var _v27 = Vector512.GreaterThanOrEqual(_v25, _s21);
                                    var _v28 = Vector512.LessThan(_v25, _s22);
                                    var _v29 = _v27 & _v28;
                                    var visible = _v26 & _v29;
                                    var _v30 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores_5 = _v30 * scale_splat_3;
                                    var scores_6 = Vector512.ConditionalSelect(visible.AsSingle(), scores_5, _s23);
                                    _v24_lanes = Vector512.Max(_v24_lanes, scores_6);
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v31 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v32 = Vector512.GreaterThanOrEqual(_s20, _v31);
                                    var _v33 = Vector512.GreaterThanOrEqual(_v31, _s21);
                                    var _v34 = Vector512.LessThan(_v31, _s22);
                                    var _v35 = _v33 & _v34;
                                    var visible_2 = _v32 & _v35;
                                    var _v36 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores_7 = _v36 * scale_splat_3;
                                    var scores_8 = Vector512.ConditionalSelect(visible_2.AsSingle(), scores_7, _s23);
                                    _v24_lanes = Vector512.Max(_v24_lanes, CpuMath.Keep(scores_8, _n, float.NegativeInfinity));
                                }
                                CpuMemory.StoreF32(_e2 + 64 * _r, _v24_lanes);
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e6 + 4 * _r, CpuMath.MaxRows(_e2 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var maximum_2 = CpuMemory.LoadF32(maximum_tile + 4 * _r);
                            var _v37 = CpuMemory.LoadF32(_e6 + 4 * _r);
                            var next_3 = Vector512.Max(maximum_2, _v37);
                            CpuMemory.StoreF32(next_tile + 4 * _r, next_3);
                            var _v38 = maximum_2 - next_3;
                            var shrink_3 = CpuMath.Exp(_v38);
                            CpuMemory.StoreF32(_e8 + 4 * _r, shrink_3);
                            var total_3 = CpuMemory.LoadF32(total_tile + 4 * _r);
                            var _v39 = total_3 * shrink_3;
                            CpuMemory.StoreF32(_e9 + 4 * _r, _v39);
                        }
                        for (int _r = 0; _r < rows; _r++)
                        {
                            int _v40 = _v0 + _r;
                            var _s41 = Vector512.Create(_v40);
                            var _s42 = Vector512.Create(0);
                            var _s43 = Vector512.Create(@k.Length1);
                            var scale_splat_4 = Vector512.Create(@scale);
                            var _s44 = Vector512.Create(float.NegativeInfinity);
                            float next_4 = CpuMemory.ReadF32(next_tile + 4 * _r);
                            var next_splat_2 = Vector512.Create(next_4);
                            {
                                Vector512<float> _v45_lanes = Vector512.Create(0f);
                                int _c = 0;
                                for (; _c <= keys - 16; _c += 16)
                                {
                                    var _v46 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v47 = Vector512.GreaterThanOrEqual(_s41, _v46);
                                    var _v48 = Vector512.GreaterThanOrEqual(_v46, _s42);
                                    var _v49 = Vector512.LessThan(_v46, _s43);
                                    var _v50 = _v48 & _v49;
                                    var visible_3 = _v47 & _v50;
                                    var _v51 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores_9 = _v51 * scale_splat_4;
                                    var scores_10 = Vector512.ConditionalSelect(visible_3.AsSingle(), scores_9, _s44);
                                    var _v52 = scores_10 - next_splat_2;
                                    var weights_3 = CpuMath.Exp(_v52);
                                    CpuMemory.StoreF32(weights_tile + 4 * (_r * CpuTile.Stride(keys) + _c), weights_3);
                                    _v45_lanes = _v45_lanes + weights_3;
                                }
                                if (_c < keys)
                                {
                                    int _n = keys - _c;
                                    var _v53 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                    var _v54 = Vector512.GreaterThanOrEqual(_s41, _v53);
                                    var _v55 = Vector512.GreaterThanOrEqual(_v53, _s42);
                                    var _v56 = Vector512.LessThan(_v53, _s43);
                                    var _v57 = _v55 & _v56;
                                    var visible_4 = _v54 & _v57;
                                    var _v58 = CpuMemory.LoadF32(_b3 + 4 * (_r * CpuTile.Stride(keys) + _c));
                                    var scores_11 = _v58 * scale_splat_4;
                                    var scores_12 = Vector512.ConditionalSelect(visible_4.AsSingle(), scores_11, _s44);
                                    var _v59 = scores_12 - next_splat_2;
                                    var weights_4 = CpuMath.Exp(_v59);
                                    CpuMemory.StoreF32(weights_tile + 4 * (_r * CpuTile.Stride(keys) + _c), weights_4);
                                    _v45_lanes = _v45_lanes + CpuMath.Keep(weights_4, _n, 0f);
                                }
                                CpuMemory.StoreF32(_e3 + 64 * _r, _v45_lanes);
                            }
                            float shrink_4 = CpuMemory.ReadF32(_e8 + 4 * _r);
                            var shrink_splat_2 = Vector512.Create(shrink_4);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v60 = sum_5 * shrink_splat_2;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v60);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var sum_6 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                    var _v61 = sum_6 * shrink_splat_2;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * (_r * CpuTile.Stride(width) + _c), _v61);
                                }
                            }
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            CpuMemory.StoreF32(_e7 + 4 * _r, CpuMath.SumRows(_e3 + 64 * _r));
                        }
                        for (int _r = 0; _r < rows; _r += 16)
                        {
                            var _v62 = CpuMemory.LoadF32(_e9 + 4 * _r);
                            var _v63 = CpuMemory.LoadF32(_e7 + 4 * _r);
                            var total_4 = _v62 + _v63;
                            CpuMemory.StoreF32(total_tile2 + 4 * _r, total_4);
                        }
                    }
                }
                CpuDot.Multiply(CpuTile.Operand(weights_tile, CpuTile.Stride(keys), 1, rows, keys), CpuTile.Operand(v_2, _v3, 0, keys, width, _worker),
                    ref CpuMemory.Float(sum_tile2), CpuTile.Stride(width), rows, width, keys, true, _worker);
                (total_tile, total_tile2) = (total_tile2, total_tile);
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
                (maximum_tile, next_tile) = (next_tile, maximum_tile);
            }
            // o[head].Store((i, 0), sum / total);
            ViewArgument o_2 = CpuViews.Slice(@o, 4, head);
            {
                var o_out = new TileWriter<float>(o_2, _v0, 0, width, _e10);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint o_out_row = o_out.Row(_r);
                    float total_5 = CpuMemory.ReadF32(total_tile + 4 * _r);
                    var total_splat = Vector512.Create(total_5);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v64 = sum_7 / total_splat;
                            CpuMemory.StoreF32(o_out_row + 4 * _c, _v64);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                            var _v65 = sum_8 / total_splat;
                            CpuMemory.StoreF32(o_out_row + 4 * _c, _v65, _n);
                        }
                    }
                    o_out.End(_r);
                }
            }
        }
    }
}
