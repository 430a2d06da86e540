internal static partial class ClipFactor_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.ClipFactor",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.ClipFactor
    param view %partial : view<f32, 1>
    param view %clip : view<f32, 1, write>
    param scalar %limit : f32
    param const %block : i32 = 1024
    grid {
      %4 = const {value=1 at=1} : i32
      yield %4 {at=1}
    }
    body (%5 : i32) {
      %6 = const {value=0 at=2} : f32
      %7 = full %6 {dims=[1, 1] at=2} : tile<f32, 1, 1>
      %8 = const {value=0 at=3} : i32
      %9 = length %partial {axis=0 at=3} : i32
      %10 = add %9, %block {at=3} : i32
      %11 = const {value=1 at=3} : i32
      %12 = sub %10, %11 {at=3} : i32
      %13 = div %12, %block {at=3} : i32
      %14 = const {value=1 at=3} : i32
      %15 = for %8, %13, %14, %7 {at=3} : tile<f32, 1, 1>
      region (%16 : i32, %17 : tile<f32, 1, 1>) {
        %18 = dim {dims=[block] at=4} : i32
        %19 = mul %16, %18 {at=4} : i32
        %20 = load %partial, %19 {value=0 dims=[block] at=4} : tile<f32, 1, block>
        %21 = reduceSum %20 {along=columns at=4} : tile<f32, 1, 1>
        %22 = add %17, %21 {at=4} : tile<f32, 1, 1>
        yield %22 {at=3}
      }
      %23 = sqrt %15 {at=5} : tile<f32, 1, 1>
      %24 = const {value=0x3EB0C6F7A0000000 at=6} : f32
      %25 = add %23, %24 {at=6} : tile<f32, 1, 1>
      %26 = div %limit, %25 {at=6} : tile<f32, 1, 1>
      %27 = const {value=1 at=6} : f32
      %28 = min %26, %27 {at=6} : tile<f32, 1, 1>
      store %clip, %5, %28 {at=6}
      %29 = const {value=1 at=7} : i32
      %30 = add %5, %29 {at=7} : i32
      store %clip, %30, %23 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(ClipFactor_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_partial, Tensor<float> _tensor_clip, float @limit, int @block)
    {
        ViewArgument @partial = _launch.Argument(_tensor_partial, 1, _handle.Name, "partial");
        ViewArgument @clip = _launch.Argument(_tensor_clip, 1, _handle.Name, "clip");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@partial, 4, ViewAccess.Read, "partial"), new ViewUse(@clip, 4, ViewAccess.Write, "clip"));
        int grid0 = Math.Max(0, 1);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @partial = @partial, @clip = @clip, @limit = @limit, @block = @block, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_partial, _tensor_clip, @limit, @block);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@block],
                    [@partial, @clip], [BitConverter.SingleToInt32Bits(@limit)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @partial, Tensor<float> @clip, float @limit, int @block) =>
        _launch.Interpret(() => ClipFactor(InterpreterViews.ReadView(@partial), InterpreterViews.View(@clip), @limit, @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @partial;
        public ViewArgument @clip;
        public float @limit;
        public int @block;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, block);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _b0_bytes = CpuTile.Bytes(1, 1);
            int _b1_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _b0 = _e2 + _e2_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = @partial.Length0 + @block;
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
                    var _in5 = new TileReader<float>(@partial, 0, _v4, block, 0f, _e0);
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
            int _v11 = _grid0 + 1;
            {
                var _out12 = new TileWriter<float>(@clip, 0, _grid0, 1, _e1);
                var _out13 = new TileWriter<float>(@clip, 0, _v11, 1, _e2);
                {
                    nint _out12_row = _out12.Row(0);
                    nint _out13_row = _out13.Row(0);
                    float _v14 = CpuMemory.ReadF32(_b0);
                    float _v15 = MathF.Sqrt(_v14);
                    float _v16 = _v15 + 9.99999997E-07f;
                    float _v17 = @limit / _v16;
                    float _v18 = MathF.Min(_v17, 1f);
                    CpuMemory.WriteF32(_out12_row, _v18);
                    CpuMemory.WriteF32(_out13_row, _v15);
                    _out12.End(0);
                    _out13.End(0);
                }
            }
        }
    }
}
