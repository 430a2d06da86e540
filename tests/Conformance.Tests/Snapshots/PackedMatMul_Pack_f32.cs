private static partial class Pack_Kernel_f32
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.PackedMatMul.Pack<f32>",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.PackedMatMul.Pack<f32>
    param view %w : view<f32, 2>
    param view %panels : view<f32, 3, write>
    param tune %depth : i32 in [32] cpu [64]
    statement 1 "var (k, p) = Grid.Over(Tile.Count(w.Length(1), depth), panels.Length(0));"
    statement 2 "panels[p].Store((k, 0), w.Load((p, k), (Panel, depth)).T.To<TElement>());"
    grid {
      %3 = length %w {axis=1 at=1} : i32
      %4 = add %3, %depth {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %depth {at=1} : i32
      %8 = length %panels {axis=0 at=1} : i32
      yield %7, %8 {at=1}
    }
    body (%k : i32, %p : i32) {
      %11 = slice %panels, %p {at=2} : view<f32, 2, write>
      %12 = const {value=0 at=2} : i32
      %13 = const {value=32 at=2} : i32
      %14 = mul %p, %13 {at=2} : i32
      %15 = dim {dims=[depth] at=2} : i32
      %16 = mul %k, %15 {at=2} : i32
      %17 = load %w, %14, %16 {value=0 dims=[32, depth] at=2} : tile<f32, 32, depth>
      %18 = transpose %17 {at=2} : tile<f32, depth, 32>
      %19 = dim {dims=[depth] at=2} : i32
      %20 = mul %k, %19 {at=2} : i32
      store %11, %20, %12, %18 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "b792edc4016d", Tuned = new string[] { "depth" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "w"), new ViewParameter(4, ViewAccess.Write, "panels") }, Assembly = typeof(Pack_Kernel_f32).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_w, Tensor<float> _tensor_panels)
    {
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @panels = _launch.Argument(_tensor_panels, 3, _handle.Name, "panels");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @w, @panels };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 64 : 32 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @depth = _tuned[0];
        Launch.RequireExtent(depth, _handle.Name, "depth");
        int _v0 = @w.Length1 + @depth;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @depth);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @panels.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @w = @w, @panels = @panels, @depth = @depth, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_w, _tensor_panels, @depth);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @depth };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @w, Tensor<float> @panels, int @depth) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.PackedMatMul.Pack<float>(InterpreterViews.ReadView(@w), InterpreterViews.View(@panels), @depth));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @w;
        public ViewArgument @panels;
        public int @depth;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int k = _program % grid0;
            _program /= grid0;
            int p = _program;
            int _e0_bytes = CpuTile.Bytes(1, depth);
            int _e1_bytes = CpuTile.Bytes(1, 32);
            int w_tile_bytes = CpuTile.Bytes(32, depth);
            int _b1_bytes = CpuTile.Bytes(depth, 32);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + w_tile_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint w_tile = _e1 + _e1_bytes;
            nint _b1 = w_tile + w_tile_bytes;
            // panels[p].Store((k, 0), w.Load((p, k), (Panel, depth)).T.To<TElement>());
            ViewArgument panels_2 = CpuViews.Slice(@panels, 4, p);
            int _v0 = p * 32;
            int _v1 = k * depth;
            {
                var w_in = new TileReader<float>(@w, _v0, _v1, depth, 0f, _e0);
                for (int _r = 0; _r < 32; _r++)
                {
                    nint w_in_row = w_in.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= depth - 16; _c += 16)
                        {
                            var _v2 = CpuMemory.LoadF32(w_in_row + 4 * _c);
                            CpuMemory.StoreF32(w_tile + 4 * (_r * CpuTile.Stride(depth) + _c), _v2);
                        }
                        if (_c < depth)
                        {
                            int _n = depth - _c;
                            var _v3 = CpuMemory.LoadF32(w_in_row + 4 * _c, _n);
                            CpuMemory.StoreF32(w_tile + 4 * (_r * CpuTile.Stride(depth) + _c), _v3);
                        }
                    }
                }
            }
            CpuTile.Transpose(w_tile, CpuTile.Stride(depth), 1, _b1, CpuTile.Stride(32), 1, 32, depth);
            {
                var panels_out = new TileWriter<float>(panels_2, _v1, 0, 32, _e1);
                for (int _r = 0; _r < depth; _r++)
                {
                    nint panels_out_row = panels_out.Row(_r);
                    {
                        int _c = 0;
                        for (; _c <= 32 - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(panels_out_row + 4 * _c, _v4);
                        }
                        if (_c < 32)
                        {
                            int _n = 32 - _c;
                            var _v5 = CpuMemory.LoadF32(_b1 + 4 * (_r * CpuTile.Stride(32) + _c));
                            CpuMemory.StoreF32(panels_out_row + 4 * _c, _v5, _n);
                        }
                    }
                    panels_out.End(_r);
                }
            }
        }
    }
}
