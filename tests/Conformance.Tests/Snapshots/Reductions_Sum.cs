internal static partial class Sum_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.Sum",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.Sum
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param const %block : i32 = 1024
    grid {
      %3 = const {value=1 at=1} : i32
      yield %3 {at=1}
    }
    body (%4 : i32) {
      %5 = const {value=0 at=2} : f32
      %6 = full %5 {dims=[1, 1] at=2} : tile<f32, 1, 1>
      %7 = const {value=0 at=3} : i32
      %8 = length %x {axis=0 at=3} : i32
      %9 = add %8, %block {at=3} : i32
      %10 = const {value=1 at=3} : i32
      %11 = sub %9, %10 {at=3} : i32
      %12 = div %11, %block {at=3} : i32
      %13 = const {value=1 at=3} : i32
      %14 = for %7, %12, %13, %6 {at=3} : tile<f32, 1, 1>
      region (%15 : i32, %16 : tile<f32, 1, 1>) {
        %17 = dim {dims=[block] at=4} : i32
        %18 = mul %15, %17 {at=4} : i32
        %19 = load %x, %18 {value=0 dims=[block] at=4} : tile<f32, 1, block>
        %20 = reduceSum %19 {along=columns at=4} : tile<f32, 1, 1>
        %21 = add %16, %20 {at=4} : tile<f32, 1, 1>
        yield %21 {at=3}
      }
      store %y, %4, %14 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Sum_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @block)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        int grid0 = Math.Max(0, 1);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @block = @block, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @block);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@block],
                    [@x, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @block) =>
        _launch.Interpret(() => Sum(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @block;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, block);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, 1);
            int _b1_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = @x.Length0 + @block;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @block);
            {
                {
                    CpuMemory.WriteF32(_b0, 0f);
                }
            }
            for (int _i3 = 0; _i3 < _v2; _i3 += 1)
            {
                int _v4 = _i3 * block;
                {
                    var _in5 = new TileReader<float>(@x, 0, _v4, block, 0f, _e0);
                    {
                        nint _in5_row = _in5.Row(0);
                        float _v6;
                        {
                            Vector512<float> _v6_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= block - 16; _c += 16)
                            {
                                var _v7 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                                _v6_lanes = _v6_lanes + _v7;
                            }
                            if (_c < block)
                            {
                                int _n = block - _c;
                                var _v8 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                                _v6_lanes = _v6_lanes + CpuMath.Keep(_v8, _n, 0f);
                            }
                            _v6 = CpuMath.Sum(_v6_lanes);
                        }
                        float _v9 = CpuMemory.ReadF32(_b0);
                        float _v10 = _v9 + _v6;
                        CpuMemory.WriteF32(_b1, _v10);
                    }
                }
                (_b0, _b1) = (_b1, _b0);
            }
            {
                var _out11 = new TileWriter<float>(@y, 0, _grid0, 1, _e1);
                {
                    nint _out11_row = _out11.Row(0);
                    float _v12 = CpuMemory.ReadF32(_b0);
                    CpuMemory.WriteF32(_out11_row, _v12);
                    _out11.End(0);
                }
            }
        }
    }
}
