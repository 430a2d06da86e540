private static partial class Backward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Attention.Backward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Attention.Backward
    param view %q : view<f32, 4>
    param view %k : view<f32, 4>
    param view %v : view<f32, 4>
    param view %dO : view<f32, 4>
    param view %logSum : view<f32, 3>
    param view %delta : view<f32, 3>
    param view %dq : view<f32, 4, write>
    param view %dk : view<f32, 4, write>
    param view %dv : view<f32, 4, write>
    param scalar %scale : f32
    param const %causal : bool = 1
    param const %width : i32 = 64
    param tune %bm : i32 in [32] cpu [64, 32, 48]
    param tune %bn : i32 in [32] cpu [64, 32]
    statement 1 "var (head, batch) = Grid.Over(q.Length(1), q.Length(0));"
    statement 2 "var queries = q[batch, head];"
    statement 3 "var outputs = dO[batch, head];"
    statement 4 "var sums = logSum[batch, head].AsColumn();"
    statement 5 "var deltas = delta[batch, head].AsColumn();"
    statement 6 "var keys = k[batch, head];"
    statement 7 "var values = v[batch, head];"
    statement 8 "var queryGradients = dq[batch, head];"
    statement 9 "int shift = keys.Length(0) - queries.Length(0);"
    statement 10 "int reach = causal ? shift : keys.Length(0);"
    statement 11 "for (int m = 0; m < Tile.Count(queries.Length(0), bm); m++)"
    statement 12 "queryGradients.Store((m, 0), Tile.Zeros<float>(bm, width));"
    statement 13 "for (int n = 0; n < Tile.Count(keys.Length(0), bn); n++)"
    statement 14 "var key = keys.Load((n, 0), (bn, width));"
    statement 15 "var value = values.Load((n, 0), (bn, width));"
    statement 16 "var keyGradient = Tile.Zeros<float>(bn, width);"
    statement 17 "var valueGradient = Tile.Zeros<float>(bn, width);"
    statement 18 "int first = causal ? Math.Max(0, n * bn - shift) / bm : 0;"
    statement 19 "for (int m = first; m < Tile.Count(queries.Length(0), bm); m++)"
    statement 20 "var query = queries.Load((m, 0), (bm, width));"
    statement 21 "var output = outputs.Load((m, 0), (bm, width));"
    statement 22 "var visible = keys.InBounds(0, n, bn) & queries.InBounds(0, m, bm).T & (Tile.Rows(m, bm) + reach >= Tile.Columns(n, bn));"
    statement 23 "var s = Tile.Dot(query, key.T) * scale - sums.Load((m, 0), (bm, 1));"
    statement 24 "var p = Tile.Where(visible, Tile.Exp(s), 0f);"
    statement 25 "var ds = p * (Tile.Dot(output, value.T) - deltas.Load((m, 0), (bm, 1))) * scale;"
    statement 26 "valueGradient = Tile.Dot(p.T, output, valueGradient);"
    statement 27 "keyGradient = Tile.Dot(ds.T, query, keyGradient);"
    statement 28 "queryGradients.Store((m, 0), Tile.Dot(ds, key, queryGradients.Load((m, 0), (bm, width))));"
    statement 29 "dk[batch, head].Store((n, 0), keyGradient);"
    statement 30 "dv[batch, head].Store((n, 0), valueGradient);"
    grid {
      %14 = length %q {axis=1 at=1} : i32
      %15 = length %q {axis=0 at=1} : i32
      yield %14, %15 {at=1}
    }
    body (%head : i32, %batch : i32) {
      %queries = slice %q, %batch, %head {at=2} : view<f32, 2>
      %outputs = slice %dO, %batch, %head {at=3} : view<f32, 2>
      %20 = slice %logSum, %batch, %head {at=4} : view<f32, 1>
      %sums = asColumn %20 {at=4} : view<f32, 2>
      %22 = slice %delta, %batch, %head {at=5} : view<f32, 1>
      %deltas = asColumn %22 {at=5} : view<f32, 2>
      %keys = slice %k, %batch, %head {at=6} : view<f32, 2>
      %values = slice %v, %batch, %head {at=7} : view<f32, 2>
      %queryGradients = slice %dq, %batch, %head {at=8} : view<f32, 2, write>
      %27 = length %keys {axis=0 at=9} : i32
      %28 = length %queries {axis=0 at=9} : i32
      %shift = sub %27, %28 {at=9} : i32
      %30 = length %keys {axis=0 at=10} : i32
      %reach = select %causal, %shift, %30 {at=10} : i32
      %32 = const {value=0 at=11} : i32
      %33 = length %queries {axis=0 at=11} : i32
      %34 = add %33, %bm {at=11} : i32
      %35 = const {value=1 at=11} : i32
      %36 = sub %34, %35 {at=11} : i32
      %37 = div %36, %bm {at=11} : i32
      %38 = const {value=1 at=11} : i32
      for %32, %37, %38 {at=11}
      region (%m : i32) {
        %40 = const {value=0 at=12} : i32
        %41 = const {value=0 at=12} : f32
        %42 = full %41 {dims=[bm, width] at=12} : tile<f32, bm, width>
        %43 = dim {dims=[bm] at=12} : i32
        %44 = mul %m, %43 {at=12} : i32
        store %queryGradients, %44, %40, %42 {at=12}
        yield {at=11}
      }
      %45 = const {value=0 at=13} : i32
      %46 = length %keys {axis=0 at=13} : i32
      %47 = add %46, %bn {at=13} : i32
      %48 = const {value=1 at=13} : i32
      %49 = sub %47, %48 {at=13} : i32
      %50 = div %49, %bn {at=13} : i32
      %51 = const {value=1 at=13} : i32
      for %45, %50, %51 {at=13}
      region (%n : i32) {
        %53 = const {value=0 at=14} : i32
        %54 = dim {dims=[bn] at=14} : i32
        %55 = mul %n, %54 {at=14} : i32
        %key = load %keys, %55, %53 {value=0 dims=[bn, width] at=14} : tile<f32, bn, width>
        %57 = const {value=0 at=15} : i32
        %58 = dim {dims=[bn] at=15} : i32
        %59 = mul %n, %58 {at=15} : i32
        %value = load %values, %59, %57 {value=0 dims=[bn, width] at=15} : tile<f32, bn, width>
        %61 = const {value=0 at=16} : f32
        %keyGradient = full %61 {dims=[bn, width] at=16} : tile<f32, bn, width>
        %63 = const {value=0 at=17} : f32
        %valueGradient = full %63 {dims=[bn, width] at=17} : tile<f32, bn, width>
        %first = if %causal {at=18} : i32
        region {
          %66 = const {value=0 at=18} : i32
          %67 = mul %n, %bn {at=18} : i32
          %68 = sub %67, %shift {at=18} : i32
          %69 = max %66, %68 {at=18} : i32
          %70 = div %69, %bm {at=18} : i32
          yield %70 {at=18}
        }
        region {
          %71 = const {value=0 at=18} : i32
          yield %71 {at=18}
        }
        %72 = length %queries {axis=0 at=19} : i32
        %73 = add %72, %bm {at=19} : i32
        %74 = const {value=1 at=19} : i32
        %75 = sub %73, %74 {at=19} : i32
        %76 = div %75, %bm {at=19} : i32
        %77 = const {value=1 at=19} : i32
        %valueGradient.2, %keyGradient.2 = for %first, %76, %77, %valueGradient, %keyGradient {at=19} : tile<f32, bn, width>, tile<f32, bn, width>
        region (%m.2 : i32, %valueGradient.3 : tile<f32, bn, width>, %keyGradient.3 : tile<f32, bn, width>) {
          %83 = const {value=0 at=20} : i32
          %84 = dim {dims=[bm] at=20} : i32
          %85 = mul %m.2, %84 {at=20} : i32
          %query = load %queries, %85, %83 {value=0 dims=[bm, width] at=20} : tile<f32, bm, width>
          %87 = const {value=0 at=21} : i32
          %88 = dim {dims=[bm] at=21} : i32
          %89 = mul %m.2, %88 {at=21} : i32
          %output = load %outputs, %89, %87 {value=0 dims=[bm, width] at=21} : tile<f32, bm, width>
          %91 = dim {dims=[bn] at=22} : i32
          %92 = mul %n, %91 {at=22} : i32
          %93 = inBounds %keys, %92 {dims=[bn] axis=0 at=22} : tile<bool, 1, bn>
          %94 = dim {dims=[bm] at=22} : i32
          %95 = mul %m.2, %94 {at=22} : i32
          %96 = inBounds %queries, %95 {dims=[bm] axis=0 at=22} : tile<bool, 1, bm>
          %97 = transpose %96 {at=22} : tile<bool, bm, 1>
          %98 = and %93, %97 {at=22} : tile<bool, bm, bn>
          %99 = dim {dims=[bm] at=22} : i32
          %100 = mul %m.2, %99 {at=22} : i32
          %101 = coordinates %100 {dims=[bm] along=rows at=22} : tile<i32, bm, 1>
          %102 = add %101, %reach {at=22} : tile<i32, bm, 1>
          %103 = dim {dims=[bn] at=22} : i32
          %104 = mul %n, %103 {at=22} : i32
          %105 = coordinates %104 {dims=[bn] along=columns at=22} : tile<i32, 1, bn>
          %106 = ge %102, %105 {at=22} : tile<bool, bm, bn>
          %visible = and %98, %106 {at=22} : tile<bool, bm, bn>
          %108 = transpose %key {at=23} : tile<f32, width, bn>
          %109 = dot %query, %108 {at=23} : tile<f32, bm, bn>
          %110 = mul %109, %scale {at=23} : tile<f32, bm, bn>
          %111 = const {value=0 at=23} : i32
          %112 = dim {dims=[bm] at=23} : i32
          %113 = mul %m.2, %112 {at=23} : i32
          %114 = load %sums, %113, %111 {value=0 dims=[bm, 1] at=23} : tile<f32, bm, 1>
          %s = sub %110, %114 {at=23} : tile<f32, bm, bn>
          %116 = exp %s {at=24} : tile<f32, bm, bn>
          %117 = const {value=0 at=24} : f32
          %p = select %visible, %116, %117 {at=24} : tile<f32, bm, bn>
          %119 = transpose %value {at=25} : tile<f32, width, bn>
          %120 = dot %output, %119 {at=25} : tile<f32, bm, bn>
          %121 = const {value=0 at=25} : i32
          %122 = dim {dims=[bm] at=25} : i32
          %123 = mul %m.2, %122 {at=25} : i32
          %124 = load %deltas, %123, %121 {value=0 dims=[bm, 1] at=25} : tile<f32, bm, 1>
          %125 = sub %120, %124 {at=25} : tile<f32, bm, bn>
          %126 = mul %p, %125 {at=25} : tile<f32, bm, bn>
          %ds = mul %126, %scale {at=25} : tile<f32, bm, bn>
          %128 = transpose %p {at=26} : tile<f32, bn, bm>
          %valueGradient.4 = dot %128, %output, %valueGradient.3 {at=26} : tile<f32, bn, width>
          %130 = transpose %ds {at=27} : tile<f32, bn, bm>
          %keyGradient.4 = dot %130, %query, %keyGradient.3 {at=27} : tile<f32, bn, width>
          %132 = const {value=0 at=28} : i32
          %133 = const {value=0 at=28} : i32
          %134 = dim {dims=[bm] at=28} : i32
          %135 = mul %m.2, %134 {at=28} : i32
          %136 = load %queryGradients, %135, %133 {value=0 dims=[bm, width] at=28} : tile<f32, bm, width>
          %137 = dot %ds, %key, %136 {at=28} : tile<f32, bm, width>
          %138 = dim {dims=[bm] at=28} : i32
          %139 = mul %m.2, %138 {at=28} : i32
          store %queryGradients, %139, %132, %137 {at=28}
          yield %valueGradient.4, %keyGradient.4 {at=19}
        }
        %140 = slice %dk, %batch, %head {at=29} : view<f32, 2, write>
        %141 = const {value=0 at=29} : i32
        %142 = dim {dims=[bn] at=29} : i32
        %143 = mul %n, %142 {at=29} : i32
        store %140, %143, %141, %keyGradient.2 {at=29}
        %144 = slice %dv, %batch, %head {at=30} : view<f32, 2, write>
        %145 = const {value=0 at=30} : i32
        %146 = dim {dims=[bn] at=30} : i32
        %147 = mul %n, %146 {at=30} : i32
        store %144, %147, %145, %valueGradient.2 {at=30}
        yield {at=13}
      }
      yield
    }
    """,
        _lines)
        { Fingerprint = "38742b5944be", Tuned = new string[] { "bm", "bn" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "q"), new ViewParameter(4, ViewAccess.Read, "k"), new ViewParameter(4, ViewAccess.Read, "v"), new ViewParameter(4, ViewAccess.Read, "dO"), new ViewParameter(4, ViewAccess.Read, "logSum"), new ViewParameter(4, ViewAccess.Read, "delta"), new ViewParameter(4, ViewAccess.Write, "dq"), new ViewParameter(4, ViewAccess.Write, "dk"), new ViewParameter(4, ViewAccess.Write, "dv") }, Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_q, Tensor<float> _tensor_k, Tensor<float> _tensor_v, Tensor<float> _tensor_dO, Tensor<float> _tensor_logSum, Tensor<float> _tensor_delta, Tensor<float> _tensor_dq, Tensor<float> _tensor_dk, Tensor<float> _tensor_dv, float @scale, bool @causal, int @width)
    {
        ViewArgument @q = _launch.Argument(_tensor_q, 4, _handle.Name, "q");
        ViewArgument @k = _launch.Argument(_tensor_k, 4, _handle.Name, "k");
        ViewArgument @v = _launch.Argument(_tensor_v, 4, _handle.Name, "v");
        ViewArgument @dO = _launch.Argument(_tensor_dO, 4, _handle.Name, "dO");
        ViewArgument @logSum = _launch.Argument(_tensor_logSum, 3, _handle.Name, "logSum");
        ViewArgument @delta = _launch.Argument(_tensor_delta, 3, _handle.Name, "delta");
        ViewArgument @dq = _launch.Argument(_tensor_dq, 4, _handle.Name, "dq");
        ViewArgument @dk = _launch.Argument(_tensor_dk, 4, _handle.Name, "dk");
        ViewArgument @dv = _launch.Argument(_tensor_dv, 4, _handle.Name, "dv");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @q, @k, @v, @dO, @logSum, @delta, @dq, @dk, @dv };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 64 : 32, _launch.Device.Kind == DeviceKind.Cpu ? 64 : 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @causal ? 1 : 0, @width };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        Launch.RequireExtent(bm, _handle.Name, "bm");
        Launch.RequireExtent(width, _handle.Name, "width");
        Launch.RequireExtent(bn, _handle.Name, "bn");
        int grid0 = Math.Max(0, @q.Length1);
        int grid1 = Math.Max(0, @q.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @q = @q, @k = @k, @v = @v, @dO = @dO, @logSum = @logSum, @delta = @delta, @dq = @dq, @dk = @dk, @dv = @dv, @scale = @scale, @causal = @causal, @width = @width, @bm = @bm, @bn = @bn, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_q, _tensor_k, _tensor_v, _tensor_dO, _tensor_logSum, _tensor_delta, _tensor_dq, _tensor_dk, _tensor_dv, @scale, @causal, @width, @bm, @bn);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @causal ? 1 : 0, @width, @bm, @bn };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@scale) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @q, Tensor<float> @k, Tensor<float> @v, Tensor<float> @dO, Tensor<float> @logSum, Tensor<float> @delta, Tensor<float> @dq, Tensor<float> @dk, Tensor<float> @dv, float @scale, bool @causal, int @width, int @bm, int @bn) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Attention.Backward(InterpreterViews.ReadView(@q), InterpreterViews.ReadView(@k), InterpreterViews.ReadView(@v), InterpreterViews.ReadView(@dO), InterpreterViews.ReadView(@logSum), InterpreterViews.ReadView(@delta), InterpreterViews.View(@dq), InterpreterViews.View(@dk), InterpreterViews.View(@dv), @scale, @causal, @width, @bm, @bn));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @q;
        public ViewArgument @k;
        public ViewArgument @v;
        public ViewArgument @dO;
        public ViewArgument @logSum;
        public ViewArgument @delta;
        public ViewArgument @dq;
        public ViewArgument @dk;
        public ViewArgument @dv;
        public float @scale;
        public bool @causal;
        public int @width;
        public int @bm;
        public int @bn;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int head = _program % grid0;
            _program /= grid0;
            int batch = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, width);
            int _e4_bytes = CpuTile.Bytes(1, width);
            int _e5_bytes = CpuTile.Bytes(1, width);
            int _e6_bytes = CpuTile.Bytes(1, width);
            int valueGradient_tile_bytes = CpuTile.Bytes(bn, width);
            int keyGradient_tile_bytes = CpuTile.Bytes(bn, width);
            int _b2_bytes = CpuTile.Bytes(bm, bn);
            int p_tile_bytes = CpuTile.Bytes(bm, bn);
            int _b4_bytes = CpuTile.Bytes(bm, bn);
            int ds_tile_bytes = CpuTile.Bytes(bm, bn);
            int _b6_home_bytes = CpuTile.Bytes(bm, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + valueGradient_tile_bytes + keyGradient_tile_bytes + _b2_bytes + p_tile_bytes + _b4_bytes + ds_tile_bytes + _b6_home_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint valueGradient_tile = _e6 + _e6_bytes;
            nint keyGradient_tile = valueGradient_tile + valueGradient_tile_bytes;
            nint _b2 = keyGradient_tile + keyGradient_tile_bytes;
            nint p_tile = _b2 + _b2_bytes;
            nint _b4 = p_tile + p_tile_bytes;
            nint ds_tile = _b4 + _b4_bytes;
            nint _b6_home = ds_tile + ds_tile_bytes;
            // var queries = q[batch, head];
            ViewArgument queries = CpuViews.Slice(@q, 4, batch, head);
            // var outputs = dO[batch, head];
            ViewArgument outputs = CpuViews.Slice(@dO, 4, batch, head);
            // var sums = logSum[batch, head].AsColumn();
            ViewArgument logSum_2 = CpuViews.Slice(@logSum, 4, batch, head);
            ViewArgument sums = CpuViews.AsColumn(logSum_2);
            // var deltas = delta[batch, head].AsColumn();
            ViewArgument delta_2 = CpuViews.Slice(@delta, 4, batch, head);
            ViewArgument deltas = CpuViews.AsColumn(delta_2);
            // var keys = k[batch, head];
            ViewArgument keys = CpuViews.Slice(@k, 4, batch, head);
            // var values = v[batch, head];
            ViewArgument values = CpuViews.Slice(@v, 4, batch, head);
            // var queryGradients = dq[batch, head];
            ViewArgument queryGradients = CpuViews.Slice(@dq, 4, batch, head);
            // int shift = keys.Length(0) - queries.Length(0);
            int shift = keys.Length0 - queries.Length0;
            // int reach = causal ? shift : keys.Length(0);
            int reach = @causal ? shift : keys.Length0;
            // for (int m = 0; m < Tile.Count(queries.Length(0), bm); m++)
            int _v0 = CpuMath.Divide((queries.Length0 + @bm) - 1, @bm);
            for (int m = 0; m < _v0; m += 1)
            {
                // queryGradients.Store((m, 0), Tile.Zeros<float>(bm, width));
                int _v1 = m * bm;
                {
                    var queryGradients_out = new TileWriter<float>(queryGradients, _v1, 0, width, _e0);
                    for (int _r = 0; _r < bm; _r++)
                    {
                        nint queryGradients_out_row = queryGradients_out.Row(_r);
                        var _s2 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v3 = _s2;
                                CpuMemory.StoreF32(queryGradients_out_row + 4 * _c, _v3);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v4 = _s2;
                                CpuMemory.StoreF32(queryGradients_out_row + 4 * _c, _v4, _n);
                            }
                        }
                        queryGradients_out.End(_r);
                    }
                }
            }
            // for (int n = 0; n < Tile.Count(keys.Length(0), bn); n++)
            int _v5 = CpuMath.Divide((keys.Length0 + @bn) - 1, @bn);
            for (int n = 0; n < _v5; n += 1)
            {
                // var key = keys.Load((n, 0), (bn, width));
                int _v6 = n * bn;
                // int first = causal ? Math.Max(0, n * bn - shift) / bm : 0;
                int first;
                if (@causal)
                {
                    int _v7 = CpuMath.Divide(Math.Max(0, (n * @bn) - shift), @bm);
                    first = _v7;
                }
                else
                {
                    first = 0;
                }
                // var keyGradient = Tile.Zeros<float>(bn, width);
                // var valueGradient = Tile.Zeros<float>(bn, width);
                if (first >= _v0)
                {
                    for (int _r = 0; _r < bn; _r++)
                    {
                        var _s8 = Vector512.Create(0f);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var valueGradient = _s8;
                                CpuMemory.StoreF32(valueGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c), valueGradient);
                                var keyGradient = _s8;
                                CpuMemory.StoreF32(keyGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c), keyGradient);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var valueGradient_2 = _s8;
                                CpuMemory.StoreF32(valueGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c), valueGradient_2);
                                var keyGradient_2 = _s8;
                                CpuMemory.StoreF32(keyGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c), keyGradient_2);
                            }
                        }
                    }
                }
                // for (int m = first; m < Tile.Count(queries.Length(0), bm); m++)
                for (int m_2 = first; m_2 < _v0; m_2 += 1)
                {
                    // var query = queries.Load((m, 0), (bm, width));
                    int _v9 = m_2 * bm;
                    // var s = Tile.Dot(query, key.T) * scale - sums.Load((m, 0), (bm, 1));
                    CpuDot.Multiply(CpuTile.Operand(queries, _v9, 0, bm, width, _worker), CpuTile.Transposed(CpuTile.Operand(keys, _v6, 0, bn, width, _worker)),
                        ref CpuMemory.Float(_b2), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                    // var p = Tile.Where(visible, Tile.Exp(s), 0f);
                    {
                        var sums_in = new TileReader<float>(sums, _v9, 0, 1, 0f, _e1);
                        if (CpuMath.IsAtLeast((long)_v6, (long)_v6 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)keys.Length0, (long)keys.Length0, (long)_v6, (long)_v6 + bn - 1)
                && CpuMath.IsAtLeast((long)_v9, (long)_v9 + bm - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)queries.Length0, (long)queries.Length0, (long)_v9, (long)_v9 + bm - 1)
                && CpuMath.IsAtLeast((long)_v9 + (long)reach, (long)_v9 + bm - 1 + (long)reach, (long)_v6, (long)_v6 + bn - 1))
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint sums_in_row = sums_in.Row(_r);
                                var scale_splat = Vector512.Create(@scale);
                                float _v10 = CpuMemory.ReadF32(sums_in_row);
                                var _s11 = Vector512.Create(_v10);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var _v12 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v13 = _v12 * scale_splat;
                                        var s = _v13 - _s11;
                                        var _v14 = CpuMath.Exp(s);
                                        CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), _v14);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var _v15 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v16 = _v15 * scale_splat;
                                        var s_2 = _v16 - _s11;
                                        var _v17 = CpuMath.Exp(s_2);
                                        CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), _v17);
                                    }
                                }
                            }
                        }
                        else
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint sums_in_row = sums_in.Row(_r);
                                var _s18 = Vector512.Create(0);
                                var _s19 = Vector512.Create(keys.Length0);
                                int _v20 = _v9 + _r;
                                bool _v21 = _v20 >= 0;
                                bool _v22 = _v20 < queries.Length0;
                                bool _v23 = _v21 & _v22;
                                var _s24 = Vector512.Create(_v23 ? -1 : 0);
                                int _v25 = _v20 + reach;
                                var _s26 = Vector512.Create(_v25);
                                var scale_splat_2 = Vector512.Create(@scale);
                                float _v27 = CpuMemory.ReadF32(sums_in_row);
                                var _s28 = Vector512.Create(_v27);
                                var _s29 = Vector512.Create(0f);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var _v30 = Vector512.Create(_v6 + _c) + Vector512<int>.Indices;
                                        var _v31 = Vector512.GreaterThanOrEqual(_v30, _s18);
                                        var _v32 = Vector512.LessThan(_v30, _s19);
                                        var _v33 = _v31 & _v32;
                                        var _v34 = _v33 & _s24;
                                        var _v35 = Vector512.GreaterThanOrEqual(_s26, _v30);
                                        var visible = _v34 & _v35;
                                        var _v36 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v37 = _v36 * scale_splat_2;
                                        var s_3 = _v37 - _s28;
                                        var _v38 = CpuMath.Exp(s_3);
                                        var p = Vector512.ConditionalSelect(visible.AsSingle(), _v38, _s29);
                                        CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), p);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var _v39 = Vector512.Create(_v6 + _c) + Vector512<int>.Indices;
                                        var _v40 = Vector512.GreaterThanOrEqual(_v39, _s18);
                                        var _v41 = Vector512.LessThan(_v39, _s19);
                                        var _v42 = _v40 & _v41;
                                        var _v43 = _v42 & _s24;
                                        var _v44 = Vector512.GreaterThanOrEqual(_s26, _v39);
                                        var visible_2 = _v43 & _v44;
                                        var _v45 = CpuMemory.LoadF32(_b2 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v46 = _v45 * scale_splat_2;
                                        var s_4 = _v46 - _s28;
                                        var _v47 = CpuMath.Exp(s_4);
                                        var p_2 = Vector512.ConditionalSelect(visible_2.AsSingle(), _v47, _s29);
                                        CpuMemory.StoreF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c), p_2);
                                    }
                                }
                            }
                        }
                    }
                    // var ds = p * (Tile.Dot(output, value.T) - deltas.Load((m, 0), (bm, 1))) * scale;
                    CpuDot.Multiply(CpuTile.Operand(outputs, _v9, 0, bm, width, _worker), CpuTile.Transposed(CpuTile.Operand(values, _v6, 0, bn, width, _worker)),
                        ref CpuMemory.Float(_b4), CpuTile.Stride(bn), bm, bn, width, false, _worker);
                    {
                        var deltas_in = new TileReader<float>(deltas, _v9, 0, 1, 0f, _e2);
                        if (CpuMath.IsAtLeast((long)_v6, (long)_v6 + bn - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)keys.Length0, (long)keys.Length0, (long)_v6, (long)_v6 + bn - 1)
                && CpuMath.IsAtLeast((long)_v9, (long)_v9 + bm - 1, (long)0, (long)0)
                && CpuMath.IsAbove((long)queries.Length0, (long)queries.Length0, (long)_v9, (long)_v9 + bm - 1)
                && CpuMath.IsAtLeast((long)_v9 + (long)reach, (long)_v9 + bm - 1 + (long)reach, (long)_v6, (long)_v6 + bn - 1))
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint deltas_in_row = deltas_in.Row(_r);
                                float _v48 = CpuMemory.ReadF32(deltas_in_row);
                                var _s49 = Vector512.Create(_v48);
                                var scale_splat_3 = Vector512.Create(@scale);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var p_3 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v50 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v51 = _v50 - _s49;
                                        var _v52 = p_3 * _v51;
                                        var ds = _v52 * scale_splat_3;
                                        CpuMemory.StoreF32(ds_tile + 4 * (_r * CpuTile.Stride(bn) + _c), ds);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var p_4 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v53 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v54 = _v53 - _s49;
                                        var _v55 = p_4 * _v54;
                                        var ds_2 = _v55 * scale_splat_3;
                                        CpuMemory.StoreF32(ds_tile + 4 * (_r * CpuTile.Stride(bn) + _c), ds_2);
                                    }
                                }
                            }
                        }
                        else
                        {
                            for (int _r = 0; _r < bm; _r++)
                            {
                                nint deltas_in_row = deltas_in.Row(_r);
                                float _v56 = CpuMemory.ReadF32(deltas_in_row);
                                var _s57 = Vector512.Create(_v56);
                                var scale_splat_4 = Vector512.Create(@scale);
                                {
                                    int _c = 0;
                                    for (; _c <= bn - 16; _c += 16)
                                    {
                                        var p_5 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v58 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v59 = _v58 - _s57;
                                        var _v60 = p_5 * _v59;
                                        var ds_3 = _v60 * scale_splat_4;
                                        CpuMemory.StoreF32(ds_tile + 4 * (_r * CpuTile.Stride(bn) + _c), ds_3);
                                    }
                                    if (_c < bn)
                                    {
                                        int _n = bn - _c;
                                        var p_6 = CpuMemory.LoadF32(p_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v61 = CpuMemory.LoadF32(_b4 + 4 * (_r * CpuTile.Stride(bn) + _c));
                                        var _v62 = _v61 - _s57;
                                        var _v63 = p_6 * _v62;
                                        var ds_4 = _v63 * scale_splat_4;
                                        CpuMemory.StoreF32(ds_tile + 4 * (_r * CpuTile.Stride(bn) + _c), ds_4);
                                    }
                                }
                            }
                        }
                    }
                    // valueGradient = Tile.Dot(p.T, output, valueGradient);
                    CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(p_tile, CpuTile.Stride(bn), 1, bm, bn)), CpuTile.Operand(outputs, _v9, 0, bm, width, _worker),
                        ref CpuMemory.Float(valueGradient_tile), CpuTile.Stride(width), bn, width, bm, m_2 > first, _worker);
                    // keyGradient = Tile.Dot(ds.T, query, keyGradient);
                    CpuDot.Multiply(CpuTile.Transposed(CpuTile.Operand(ds_tile, CpuTile.Stride(bn), 1, bm, bn)), CpuTile.Operand(queries, _v9, 0, bm, width, _worker),
                        ref CpuMemory.Float(keyGradient_tile), CpuTile.Stride(width), bn, width, bm, m_2 > first, _worker);
                    // queryGradients.Store((m, 0), Tile.Dot(ds, key, queryGradients.Load((m, 0), (bm, width))));
                    bool _b6_placed = CpuTile.FitsInPart(queryGradients, _v9, 0, bm, width);
                    nint _b6 = _b6_placed ? CpuTile.Address(queryGradients, _v9, 0) : _b6_home;
                    int _b6_rows = _b6_placed ? Math.Min(bm, queryGradients.Length0 - _v9) : bm;
                    int _b6_columns = _b6_placed ? Math.Min(width, queryGradients.Length1 - 0) : width;
                    nint _b6_stride = _b6_placed ? queryGradients.Stride0 : CpuTile.Stride(width);
                    if (!_b6_placed)
                    {
                        var queryGradients_in = new TileReader<float>(queryGradients, _v9, 0, width, 0f, _e3);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint queryGradients_in_row = queryGradients_in.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v64 = CpuMemory.LoadF32(queryGradients_in_row + 4 * _c);
                                    CpuMemory.StoreF32(_b6 + 4 * (_r * _b6_stride + _c), _v64);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v65 = CpuMemory.LoadF32(queryGradients_in_row + 4 * _c, _n);
                                    CpuMemory.StoreF32(_b6 + 4 * (_r * _b6_stride + _c), _v65);
                                }
                            }
                        }
                    }
                    CpuDot.Multiply(CpuTile.Operand(ds_tile, CpuTile.Stride(bn), 1, bm, bn), CpuTile.Operand(keys, _v6, 0, bn, width, _worker),
                        ref CpuMemory.Float(_b6), _b6_stride, _b6_rows, _b6_columns, bn, true, _worker);
                    if (!_b6_placed)
                    {
                        var queryGradients_out_2 = new TileWriter<float>(queryGradients, _v9, 0, width, _e4);
                        for (int _r = 0; _r < bm; _r++)
                        {
                            nint queryGradients_out_2_row = queryGradients_out_2.Row(_r);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var _v66 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                                    CpuMemory.StoreF32(queryGradients_out_2_row + 4 * _c, _v66);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var _v67 = CpuMemory.LoadF32(_b6 + 4 * (_r * _b6_stride + _c));
                                    CpuMemory.StoreF32(queryGradients_out_2_row + 4 * _c, _v67, _n);
                                }
                            }
                            queryGradients_out_2.End(_r);
                        }
                    }
                }
                // dk[batch, head].Store((n, 0), keyGradient);
                ViewArgument dk_2 = CpuViews.Slice(@dk, 4, batch, head);
                // dv[batch, head].Store((n, 0), valueGradient);
                ViewArgument dv_2 = CpuViews.Slice(@dv, 4, batch, head);
                // dk[batch, head].Store((n, 0), keyGradient);
                // dv[batch, head].Store((n, 0), valueGradient);
                {
                    var dk_out = new TileWriter<float>(dk_2, _v6, 0, width, _e5);
                    var dv_out = new TileWriter<float>(dv_2, _v6, 0, width, _e6);
                    for (int _r = 0; _r < bn; _r++)
                    {
                        nint dk_out_row = dk_out.Row(_r);
                        nint dv_out_row = dv_out.Row(_r);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var keyGradient_3 = CpuMemory.LoadF32(keyGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(dk_out_row + 4 * _c, keyGradient_3);
                                var valueGradient_3 = CpuMemory.LoadF32(valueGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(dv_out_row + 4 * _c, valueGradient_3);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var keyGradient_4 = CpuMemory.LoadF32(keyGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(dk_out_row + 4 * _c, keyGradient_4, _n);
                                var valueGradient_4 = CpuMemory.LoadF32(valueGradient_tile + 4 * (_r * CpuTile.Stride(width) + _c));
                                CpuMemory.StoreF32(dv_out_row + 4 * _c, valueGradient_4, _n);
                            }
                        }
                        dk_out.End(_r);
                        dv_out.End(_r);
                    }
                }
            }
        }
    }
}
