private static partial class Forward_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.GatedProduct.Forward<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.GatedProduct.Forward<f32>
    param view %x : view<f32, 2>
    param view %gateWeight : view<f32, 2>
    param view %upWeight : view<f32, 2>
    param view %h : view<f32, 2, write>
    param tune %bm : i32 in [64, 32, 128] cpu [256, 128, 384, 64]
    param tune %bn : i32 in [64, 32] cpu [128, 256, 64]
    param tune %bk : i32 in [32, 64] cpu [1024, 512]
    statement 1 "var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(gateWeight.Length(0), bn));"
    statement 2 "var gate = Tile.Zeros<float>(bm, bn);"
    statement 3 "var up = Tile.Zeros<float>(bm, bn);"
    statement 4 "for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)"
    statement 5 "var xTile = x.Load((m, k), (bm, bk));"
    statement 6 "gate = Tile.Dot(xTile, gateWeight.Load((n, k), (bn, bk)).T, gate);"
    statement 7 "up = Tile.Dot(xTile, upWeight.Load((n, k), (bn, bk)).T, up);"
    statement 8 "h.Store((m, n), SwiGlu.Of(gate, up).To<TElement>());"
    statement 9 "g * Tile.Sigmoid(g) * u"
    grid {
      %7 = length %x {axis=0 at=1} : i32
      %8 = add %7, %bm {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = sub %8, %9 {at=1} : i32
      %11 = div %10, %bm {at=1} : i32
      %12 = length %gateWeight {axis=0 at=1} : i32
      %13 = add %12, %bn {at=1} : i32
      %14 = const {value=1 at=1} : i32
      %15 = sub %13, %14 {at=1} : i32
      %16 = div %15, %bn {at=1} : i32
      yield %11, %16 {at=1}
    }
    body (%m : i32, %n : i32) {
      %19 = const {value=0 at=2} : f32
      %gate = full %19 {dims=[bm, bn] at=2} : tile<f32, bm, bn>
      %21 = const {value=0 at=3} : f32
      %up = full %21 {dims=[bm, bn] at=3} : tile<f32, bm, bn>
      %23 = const {value=0 at=4} : i32
      %24 = length %x {axis=1 at=4} : i32
      %25 = add %24, %bk {at=4} : i32
      %26 = const {value=1 at=4} : i32
      %27 = sub %25, %26 {at=4} : i32
      %28 = div %27, %bk {at=4} : i32
      %29 = const {value=1 at=4} : i32
      %gate.2, %up.2 = for %23, %28, %29, %gate, %up {at=4} : tile<f32, bm, bn>, tile<f32, bm, bn>
      region (%k : i32, %gate.3 : tile<f32, bm, bn>, %up.3 : tile<f32, bm, bn>) {
        %35 = dim {dims=[bm] at=5} : i32
        %36 = mul %m, %35 {at=5} : i32
        %37 = dim {dims=[bk] at=5} : i32
        %38 = mul %k, %37 {at=5} : i32
        %xTile = load %x, %36, %38 {value=0 dims=[bm, bk] at=5} : tile<f32, bm, bk>
        %40 = dim {dims=[bn] at=6} : i32
        %41 = mul %n, %40 {at=6} : i32
        %42 = dim {dims=[bk] at=6} : i32
        %43 = mul %k, %42 {at=6} : i32
        %44 = load %gateWeight, %41, %43 {value=0 dims=[bn, bk] at=6} : tile<f32, bn, bk>
        %45 = transpose %44 {at=6} : tile<f32, bk, bn>
        %gate.4 = dot %xTile, %45, %gate.3 {at=6} : tile<f32, bm, bn>
        %47 = dim {dims=[bn] at=7} : i32
        %48 = mul %n, %47 {at=7} : i32
        %49 = dim {dims=[bk] at=7} : i32
        %50 = mul %k, %49 {at=7} : i32
        %51 = load %upWeight, %48, %50 {value=0 dims=[bn, bk] at=7} : tile<f32, bn, bk>
        %52 = transpose %51 {at=7} : tile<f32, bk, bn>
        %up.4 = dot %xTile, %52, %up.3 {at=7} : tile<f32, bm, bn>
        yield %gate.4, %up.4 {at=4}
      }
      %54 = sigmoid %gate.2 {at=9} : tile<f32, bm, bn>
      %55 = mul %gate.2, %54 {at=9} : tile<f32, bm, bn>
      %56 = mul %55, %up.2 {at=9} : tile<f32, bm, bn>
      %57 = dim {dims=[bm] at=8} : i32
      %58 = mul %m, %57 {at=8} : i32
      %59 = dim {dims=[bn] at=8} : i32
      %60 = mul %n, %59 {at=8} : i32
      store %h, %58, %60, %56 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "39bc6f2b257e", Tuned = new string[] { "bm", "bn", "bk" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "gateWeight"), new ViewParameter(4, ViewAccess.Read, "upWeight"), new ViewParameter(4, ViewAccess.Write, "h") }, Assembly = typeof(Forward_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_gateWeight, Tensor<float> _tensor_upWeight, Tensor<float> _tensor_h)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @gateWeight = _launch.Argument(_tensor_gateWeight, 2, _handle.Name, "gateWeight");
        ViewArgument @upWeight = _launch.Argument(_tensor_upWeight, 2, _handle.Name, "upWeight");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @gateWeight, @upWeight, @h };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 256 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 128 : 64, _launch.Device.Kind == DeviceKind.Cpu ? 1024 : 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @bm = _tuned[0];
        int @bn = _tuned[1];
        int @bk = _tuned[2];
        if (_launch.Device.Kind == DeviceKind.Cpu) @bm = CpuTile.Rows(@bm, @x.Length0, @h.Length0);
        Launch.RequireExtent(bm, _handle.Name, "bm");
        Launch.RequireExtent(bn, _handle.Name, "bn");
        Launch.RequireExtent(bk, _handle.Name, "bk");
        int _v0 = @x.Length0 + @bm;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @bm);
        int _v3 = @gateWeight.Length0 + @bn;
        int _v4 = _v3 - 1;
        int _v5 = CpuMath.Divide(_v4, @bn);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, _v5);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @gateWeight = @gateWeight, @upWeight = @upWeight, @h = @h, @bm = @bm, @bn = @bn, @bk = @bk, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_gateWeight, _tensor_upWeight, _tensor_h, @bm, @bn, @bk);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @bm, @bn, @bk };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @gateWeight, Tensor<float> @upWeight, Tensor<float> @h, int @bm, int @bn, int @bk) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.GatedProduct.Forward<float>(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@gateWeight), InterpreterViews.ReadView(@upWeight), InterpreterViews.View(@h), @bm, @bn, @bk));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @gateWeight;
        public ViewArgument @upWeight;
        public ViewArgument @h;
        public int @bm;
        public int @bn;
        public int @bk;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int m = _program % grid0;
            _program /= grid0;
            int n = _program;
            int _e0_bytes = CpuTile.Bytes(1, bn);
            int gate_tile_bytes = CpuTile.Bytes(bm, bn);
            int up_tile_bytes = CpuTile.Bytes(bm, bn);
            nint _e0 = _worker.Scratch(_e0_bytes + gate_tile_bytes + up_tile_bytes);
            nint gate_tile = _e0 + _e0_bytes;
            nint up_tile = gate_tile + gate_tile_bytes;
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            int _v0 = CpuMath.Divide((@x.Length1 + @bk) - 1, @bk);
            // var gate = Tile.Zeros<float>(bm, bn);
            // var up = Tile.Zeros<float>(bm, bn);
            if (0 >= _v0)
            {
                for (int _r = 0; _r < bm; _r++)
                {
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var gate = _s1;
                            CpuMemory.StoreF32(gate_tile + 4 * (_r * CpuTile.Stride(bn) + _c), gate);
                            var up = _s1;
                            CpuMemory.StoreF32(up_tile + 4 * (_r * CpuTile.Stride(bn) + _c), up);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var gate_2 = _s1;
                            CpuMemory.StoreF32(gate_tile + 4 * (_r * CpuTile.Stride(bn) + _c), gate_2);
                            var up_2 = _s1;
                            CpuMemory.StoreF32(up_tile + 4 * (_r * CpuTile.Stride(bn) + _c), up_2);
                        }
                    }
                }
            }
            // for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            for (int k = 0; k < _v0; k += 1)
            {
                // var xTile = x.Load((m, k), (bm, bk));
                int _v2 = m * bm;
                int _v3 = k * bk;
                // gate = Tile.Dot(xTile, gateWeight.Load((n, k), (bn, bk)).T, gate);
                int _v4 = n * bn;
                CpuDot.Multiply(CpuTile.Operand(@x, _v2, _v3, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(@gateWeight, _v4, _v3, bn, bk, _worker)),
                    ref CpuMemory.Float(gate_tile), CpuTile.Stride(bn), bm, bn, bk, k > 0, _worker);
                // up = Tile.Dot(xTile, upWeight.Load((n, k), (bn, bk)).T, up);
                CpuDot.Multiply(CpuTile.Operand(@x, _v2, _v3, bm, bk, _worker), CpuTile.Transposed(CpuTile.Operand(@upWeight, _v4, _v3, bn, bk, _worker)),
                    ref CpuMemory.Float(up_tile), CpuTile.Stride(bn), bm, bn, bk, k > 0, _worker);
            }
            // h.Store((m, n), SwiGlu.Of(gate, up).To<TElement>());
            int _v5 = m * bm;
            int _v6 = n * bn;
            {
                var h_out = new TileWriter<float>(@h, _v5, _v6, bn, _e0);
                for (int _r = 0; _r < bm; _r++)
                {
                    nint h_out_row = h_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= bn - 16; _c += 16)
                        {
                            var gate_3 = CpuMemory.LoadF32(gate_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v7 = CpuMath.Sigmoid(gate_3);
                            var _v8 = gate_3 * _v7;
                            var up_3 = CpuMemory.LoadF32(up_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v9 = _v8 * up_3;
                            CpuMemory.StoreF32(h_out_row + 4 * _c, _v9);
                        }
                        if (_c < bn)
                        {
                            int _n = bn - _c;
                            var gate_4 = CpuMemory.LoadF32(gate_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v10 = CpuMath.Sigmoid(gate_4);
                            var _v11 = gate_4 * _v10;
                            var up_4 = CpuMemory.LoadF32(up_tile + 4 * (_r * CpuTile.Stride(bn) + _c));
                            var _v12 = _v11 * up_4;
                            CpuMemory.StoreF32(h_out_row + 4 * _c, _v12, _n);
                        }
                    }
                    h_out.End(_r);
                }
            }
        }
    }
}
