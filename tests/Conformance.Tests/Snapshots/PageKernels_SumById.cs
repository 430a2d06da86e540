internal static partial class SumById_Kernel
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
    grid {
      %5 = length %y {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%6 : i32) {
      %7 = const {value=0 at=2} : f32
      %8 = full %7 {dims=[1, width] at=2} : tile<f32, 1, width>
      %9 = const {value=1 at=3} : i32
      %10 = add %6, %9 {at=3} : i32
      %11 = at %starts, %10 {at=3} : i32
      %12 = at %starts, %6 {at=4} : i32
      %13 = const {value=1 at=4} : i32
      %14 = for %12, %11, %13, %8 {at=4} : tile<f32, 1, width>
      region (%15 : i32, %16 : tile<f32, 1, width>) {
        %17 = at %order, %15 {at=5} : i32
        %18 = slice %x, %17 {at=5} : view<f32, 1>
        %19 = const {value=0 at=5} : i32
        %20 = load %18, %19 {value=0 dims=[width] at=5} : tile<f32, 1, width>
        %21 = add %16, %20 {at=5} : tile<f32, 1, width>
        yield %21 {at=4}
      }
      %22 = slice %y, %6 {at=6} : view<f32, 1, write>
      %23 = const {value=0 at=6} : i32
      store %22, %23, %14 {at=6}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(SumById_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_order, Tensor<int> _tensor_starts, Tensor<float> _tensor_y, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @order = _launch.Argument(_tensor_order, 1, _handle.Name, "order");
        ViewArgument @starts = _launch.Argument(_tensor_starts, 1, _handle.Name, "starts");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@order, 4, ViewAccess.Read, "order"), new ViewUse(@starts, 4, ViewAccess.Read, "starts"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        int grid0 = Math.Max(0, @y.Length0);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width],
                    [@x, @order, @starts, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @order, Tensor<int> @starts, Tensor<float> @y, int @width) =>
        _launch.Interpret(() => SumById(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@order), InterpreterViews.ReadView(@starts), InterpreterViews.View(@y), @width));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            int _b1_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = _grid0 + 1;
            int _v1 = CpuViews.ReadI32(@starts, _v0);
            int _v2 = CpuViews.ReadI32(@starts, _grid0);
            {
                {
                    var _s3 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v4 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v4);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v5 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v5);
                        }
                    }
                }
            }
            for (int _i6 = _v2; _i6 < _v1; _i6 += 1)
            {
                int _v7 = CpuViews.ReadI32(@order, _i6);
                ViewArgument _v8 = CpuViews.Slice(@x, 4, _v7);
                {
                    var _in9 = new TileReader<float>(_v8, 0, 0, width, 0f, _e0);
                    {
                        nint _in9_row = _in9.Row(0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v10 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v11 = CpuMemory.LoadF32(_in9_row + 4 * _c);
                                var _v12 = _v10 + _v11;
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v12);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v13 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v14 = CpuMemory.LoadF32(_in9_row + 4 * _c, _n);
                                var _v15 = _v13 + _v14;
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v15);
                            }
                        }
                    }
                }
                (_b0, _b1) = (_b1, _b0);
            }
            ViewArgument _v16 = CpuViews.Slice(@y, 4, _grid0);
            {
                var _out17 = new TileWriter<float>(_v16, 0, 0, width, _e1);
                {
                    nint _out17_row = _out17.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v18 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v18);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v19 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out17_row + 4 * _c, _v19, _n);
                        }
                    }
                    _out17.End(0);
                }
            }
        }
    }
}
