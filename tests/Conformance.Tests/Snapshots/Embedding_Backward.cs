private static partial class Backward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Embedding.Backward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Embedding.Backward
    param view %dy : view<f32, 2>
    param view %order : view<i32, 1>
    param view %starts : view<i32, 1>
    param view %dtable : view<f32, 2, write>
    param const %width : i32 = 128
    statement 1 "var v = Grid.Over(dtable.Length(0));"
    statement 2 "int from = starts.At(v);"
    statement 3 "int to = starts.At(v + 1);"
    statement 4 "if (from < to)"
    statement 5 "var sum = dtable.Load((v, 0), (1, width));"
    statement 6 "for (int p = from; p < to; p++)"
    statement 7 "sum += dy.Load((order.At(p), 0), (1, width));"
    statement 8 "dtable.Store((v, 0), sum);"
    grid {
      %5 = length %dtable {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%v : i32) {
      %from = at %starts, %v {at=2} : i32
      %8 = const {value=1 at=3} : i32
      %9 = add %v, %8 {at=3} : i32
      %to = at %starts, %9 {at=3} : i32
      %11 = lt %from, %to {at=4} : bool
      if %11 {at=4}
      region {
        %12 = const {value=0 at=5} : i32
        %sum = load %dtable, %v, %12 {value=0 dims=[1, width] at=5} : tile<f32, 1, width>
        %14 = const {value=1 at=6} : i32
        %sum.2 = for %from, %to, %14, %sum {at=6} : tile<f32, 1, width>
        region (%p : i32, %sum.3 : tile<f32, 1, width>) {
          %18 = at %order, %p {at=7} : i32
          %19 = const {value=0 at=7} : i32
          %20 = load %dy, %18, %19 {value=0 dims=[1, width] at=7} : tile<f32, 1, width>
          %sum.4 = add %sum.3, %20 {at=7} : tile<f32, 1, width>
          yield %sum.4 {at=6}
        }
        %22 = const {value=0 at=8} : i32
        store %dtable, %v, %22, %sum.2 {at=8}
        yield {at=4}
      }
      region {
        yield {at=4}
      }
      yield
    }
    """,
        _lines)
        { Fingerprint = "95f09f253a7c", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "dy"), new ViewParameter(4, ViewAccess.Read, "order"), new ViewParameter(4, ViewAccess.Read, "starts"), new ViewParameter(4, ViewAccess.Write, "dtable") }, Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<int> _tensor_order, Tensor<int> _tensor_starts, Tensor<float> _tensor_dtable, int @width)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @order = _launch.Argument(_tensor_order, 1, _handle.Name, "order");
        ViewArgument @starts = _launch.Argument(_tensor_starts, 1, _handle.Name, "starts");
        ViewArgument @dtable = _launch.Argument(_tensor_dtable, 2, _handle.Name, "dtable");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @dy, @order, @starts, @dtable };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(width, _handle.Name, "width");
        int grid0 = Math.Max(0, @dtable.Length0);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @dy = @dy, @order = @order, @starts = @starts, @dtable = @dtable, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_dy, _tensor_order, _tensor_starts, _tensor_dtable, @width);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<int> @order, Tensor<int> @starts, Tensor<float> @dtable, int @width) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Embedding.Backward(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@order), InterpreterViews.ReadView(@starts), InterpreterViews.View(@dtable), @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @dy;
        public ViewArgument @order;
        public ViewArgument @starts;
        public ViewArgument @dtable;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int v = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int sum_tile_bytes = CpuTile.Bytes(1, width);
            int sum_tile2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + sum_tile_bytes + sum_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint sum_tile = _e2 + _e2_bytes;
            nint sum_tile2 = sum_tile + sum_tile_bytes;
            // int from = starts.At(v);
            int from = CpuViews.ReadI32(@starts, v);
            // int to = starts.At(v + 1);
            int _v0 = v + 1;
            int to = CpuViews.ReadI32(@starts, _v0);
            // if (from < to)
            bool _v1 = from < to;
            if (_v1)
            {
                // var sum = dtable.Load((v, 0), (1, width));
                {
                    var dtable_in = new TileReader<float>(@dtable, v, 0, width, 0f, _e0);
                    {
                        nint dtable_in_row = dtable_in.Row(0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var sum = CpuMemory.LoadF32(dtable_in_row + 4 * _c);
                                CpuMemory.StoreF32(sum_tile + 4 * _c, sum);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var sum_2 = CpuMemory.LoadF32(dtable_in_row + 4 * _c, _n);
                                CpuMemory.StoreF32(sum_tile + 4 * _c, sum_2);
                            }
                        }
                    }
                }
                // for (int p = from; p < to; p++)
                for (int p = from; p < to; p += 1)
                {
                    // sum += dy.Load((order.At(p), 0), (1, width));
                    int _v2 = CpuViews.ReadI32(@order, p);
                    {
                        var dy_in = new TileReader<float>(@dy, _v2, 0, width, 0f, _e1);
                        {
                            nint dy_in_row = dy_in.Row(0);
                            {
                                int _c = 0;
                                for (; _c <= width - 16; _c += 16)
                                {
                                    var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                    var _v3 = CpuMemory.LoadF32(dy_in_row + 4 * _c);
                                    var sum_4 = sum_3 + _v3;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_4);
                                }
                                if (_c < width)
                                {
                                    int _n = width - _c;
                                    var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                    var _v4 = CpuMemory.LoadF32(dy_in_row + 4 * _c, _n);
                                    var sum_6 = sum_5 + _v4;
                                    CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_6);
                                }
                            }
                        }
                    }
                    (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
                }
                // dtable.Store((v, 0), sum);
                {
                    var dtable_out = new TileWriter<float>(@dtable, v, 0, width, _e2);
                    {
                        nint dtable_out_row = dtable_out.Row(0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                CpuMemory.StoreF32(dtable_out_row + 4 * _c, sum_7);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                CpuMemory.StoreF32(dtable_out_row + 4 * _c, sum_8, _n);
                            }
                        }
                        dtable_out.End(0);
                    }
                }
            }
        }
    }
}
