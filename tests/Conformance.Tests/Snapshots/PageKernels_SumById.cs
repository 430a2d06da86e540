private static partial class SumById_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.SumById",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.SumById
    param view %x : view<f32, 2>
    param view %order : view<i32, 1>
    param view %starts : view<i32, 1>
    param view %y : view<f32, 2, write>
    param const %width : i32 = 20
    statement 1 "var id = Grid.Over(y.Length(0));"
    statement 2 "var sum = Tile.Zeros<float>(1, width);"
    statement 3 "int end = starts.At(id + 1);"
    statement 4 "for (int n = starts.At(id); n < end; n++)"
    statement 5 "sum += x[order.At(n)].Load(0, width);"
    statement 6 "y[id].Store(0, sum);"
    grid {
      %5 = length %y {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%id : i32) {
      %7 = const {value=0 at=2} : f32
      %sum = full %7 {dims=[1, width] at=2} : tile<f32, 1, width>
      %9 = const {value=1 at=3} : i32
      %10 = add %id, %9 {at=3} : i32
      %end = at %starts, %10 {at=3} : i32
      %12 = at %starts, %id {at=4} : i32
      %13 = const {value=1 at=4} : i32
      %sum.2 = for %12, %end, %13, %sum {at=4} : tile<f32, 1, width>
      region (%n : i32, %sum.3 : tile<f32, 1, width>) {
        %17 = at %order, %n {at=5} : i32
        %18 = slice %x, %17 {at=5} : view<f32, 1>
        %19 = const {value=0 at=5} : i32
        %20 = load %18, %19 {value=0 dims=[width] at=5} : tile<f32, 1, width>
        %sum.4 = add %sum.3, %20 {at=5} : tile<f32, 1, width>
        yield %sum.4 {at=4}
      }
      %22 = slice %y, %id {at=6} : view<f32, 1, write>
      %23 = const {value=0 at=6} : i32
      store %22, %23, %sum.2 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "fe45bd2b9220", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "order"), new ViewParameter(4, ViewAccess.Read, "starts"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(SumById_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_order, Tensor<int> _tensor_starts, Tensor<float> _tensor_y, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @order = _launch.Argument(_tensor_order, 1, _handle.Name, "order");
        ViewArgument @starts = _launch.Argument(_tensor_starts, 1, _handle.Name, "starts");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @order, @starts, @y };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(width, _handle.Name, "width");
        int grid0 = Math.Max(0, @y.Length0);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @order = @order, @starts = @starts, @y = @y, @width = @width, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_order, _tensor_starts, _tensor_y, @width);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @width };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @order, Tensor<int> @starts, Tensor<float> @y, int @width) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.SumById(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@order), InterpreterViews.ReadView(@starts), InterpreterViews.View(@y), @width));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @order;
        public ViewArgument @starts;
        public ViewArgument @y;
        public int @width;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int id = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int sum_tile_bytes = CpuTile.Bytes(1, width);
            int sum_tile2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + sum_tile_bytes + sum_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint sum_tile = _e1 + _e1_bytes;
            nint sum_tile2 = sum_tile + sum_tile_bytes;
            // int end = starts.At(id + 1);
            int _v0 = id + 1;
            int end = CpuViews.ReadI32(@starts, _v0);
            // for (int n = starts.At(id); n < end; n++)
            int _v1 = CpuViews.ReadI32(@starts, id);
            // var sum = Tile.Zeros<float>(1, width);
            {
                {
                    var _s2 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sum = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * _c, sum);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sum_2 = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * _c, sum_2);
                        }
                    }
                }
            }
            // for (int n = starts.At(id); n < end; n++)
            for (int n = _v1; n < end; n += 1)
            {
                // sum += x[order.At(n)].Load(0, width);
                int _v3 = CpuViews.ReadI32(@order, n);
                ViewArgument x_2 = CpuViews.Slice(@x, 4, _v3);
                {
                    var x_in = new TileReader<float>(x_2, 0, 0, width, 0f, _e0);
                    {
                        nint x_in_row = x_in.Row(0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                var _v4 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                var sum_4 = sum_3 + _v4;
                                CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_4);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                var _v5 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                var sum_6 = sum_5 + _v5;
                                CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_6);
                            }
                        }
                    }
                }
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
            }
            // y[id].Store(0, sum);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, id);
            {
                var y_out = new TileWriter<float>(y_2, 0, 0, width, _e1);
                {
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, sum_7);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, sum_8, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
