internal static partial class Backward_Kernel
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
    grid {
      %5 = length %dtable {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%6 : i32) {
      %7 = at %starts, %6 {at=2} : i32
      %8 = const {value=1 at=3} : i32
      %9 = add %6, %8 {at=3} : i32
      %10 = at %starts, %9 {at=3} : i32
      %11 = lt %7, %10 {at=4} : bool
      if %11 {at=4}
      region {
        %12 = const {value=0 at=5} : i32
        %13 = load %dtable, %6, %12 {value=0 dims=[1, width] at=5} : tile<f32, 1, width>
        %14 = const {value=1 at=6} : i32
        %15 = for %7, %10, %14, %13 {at=6} : tile<f32, 1, width>
        region (%16 : i32, %17 : tile<f32, 1, width>) {
          %18 = at %order, %16 {at=7} : i32
          %19 = const {value=0 at=7} : i32
          %20 = load %dy, %18, %19 {value=0 dims=[1, width] at=7} : tile<f32, 1, width>
          %21 = add %17, %20 {at=7} : tile<f32, 1, width>
          yield %21 {at=6}
        }
        %22 = const {value=0 at=8} : i32
        store %dtable, %6, %22, %15 {at=8}
        yield {at=4}
      }
      region {
        yield {at=4}
      }
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Backward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_dy, Tensor<int> _tensor_order, Tensor<int> _tensor_starts, Tensor<float> _tensor_dtable, int @width)
    {
        ViewArgument @dy = _launch.Argument(_tensor_dy, 2, _handle.Name, "dy");
        ViewArgument @order = _launch.Argument(_tensor_order, 1, _handle.Name, "order");
        ViewArgument @starts = _launch.Argument(_tensor_starts, 1, _handle.Name, "starts");
        ViewArgument @dtable = _launch.Argument(_tensor_dtable, 2, _handle.Name, "dtable");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@dy, 4, ViewAccess.Read, "dy"), new ViewUse(@order, 4, ViewAccess.Read, "order"), new ViewUse(@starts, 4, ViewAccess.Read, "starts"), new ViewUse(@dtable, 4, ViewAccess.Write, "dtable"));
        int grid0 = Math.Max(0, @dtable.Length0);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@width],
                    [@dy, @order, @starts, @dtable], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @dy, Tensor<int> @order, Tensor<int> @starts, Tensor<float> @dtable, int @width) =>
        _launch.Interpret(() => Backward(InterpreterViews.ReadView(@dy), InterpreterViews.ReadView(@order), InterpreterViews.ReadView(@starts), InterpreterViews.View(@dtable), @width));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, width);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            int _b0_bytes = CpuTile.Bytes(1, width);
            int _b1_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = CpuViews.ReadI32(@starts, _grid0);
            int _v1 = _grid0 + 1;
            int _v2 = CpuViews.ReadI32(@starts, _v1);
            bool _v3 = _v0 < _v2;
            if (_v3)
            {
                {
                    var _in4 = new TileReader<float>(@dtable, _grid0, 0, width, 0f, _e0);
                    {
                        nint _in4_row = _in4.Row(0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v5 = CpuMemory.LoadF32(_in4_row + 4 * _c);
                                CpuMemory.StoreF32(_b0 + 4 * _c, _v5);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v6 = CpuMemory.LoadF32(_in4_row + 4 * _c, _n);
                                CpuMemory.StoreF32(_b0 + 4 * _c, _v6);
                            }
                        }
                    }
                }
                for (int _i7 = _v0; _i7 < _v2; _i7 += 1)
                {
                    int _v8 = CpuViews.ReadI32(@order, _i7);
                    {
                        var _in9 = new TileReader<float>(@dy, _v8, 0, width, 0f, _e1);
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
                {
                    var _out16 = new TileWriter<float>(@dtable, _grid0, 0, width, _e2);
                    {
                        nint _out16_row = _out16.Row(0);
                        {
                            int _c = 0;
                            for (; _c <= width - 16; _c += 16)
                            {
                                var _v17 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                CpuMemory.StoreF32(_out16_row + 4 * _c, _v17);
                            }
                            if (_c < width)
                            {
                                int _n = width - _c;
                                var _v18 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                CpuMemory.StoreF32(_out16_row + 4 * _c, _v18, _n);
                            }
                        }
                        _out16.End(0);
                    }
                }
            }
        }
    }
}
