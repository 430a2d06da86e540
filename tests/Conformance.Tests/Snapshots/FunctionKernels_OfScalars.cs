internal static partial class OfScalars_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.FunctionKernels.OfScalars",
        """
    fusion-ir 1
    kernel Fusion.Conformance.FunctionKernels.OfScalars
    param view %a : view<f32, 1>
    param view %y : view<f32, 2, write>
    grid {
      %2 = length %a {axis=0 at=1} : i32
      yield %2 {at=1}
    }
    body (%3 : i32) {
      %4 = at %a, %3 {at=2} : f32
      %5 = const {value=0 at=3} : i32
      %6 = slice %y, %5 {at=3} : view<f32, 1, write>
      %7 = floor %4 {at=3} : f32
      %8 = ceiling %4 {at=3} : f32
      %9 = const {value=10 at=3} : f32
      %10 = mul %8, %9 {at=3} : f32
      %11 = add %7, %10 {at=3} : f32
      %12 = round %4 {at=3} : f32
      %13 = const {value=100 at=3} : f32
      %14 = mul %12, %13 {at=3} : f32
      %15 = add %11, %14 {at=3} : f32
      %16 = splat %15 {at=3} : tile<f32, 1, 1>
      store %6, %3, %16 {at=3}
      %17 = const {value=1 at=4} : i32
      %18 = slice %y, %17 {at=4} : view<f32, 1, write>
      %19 = exp2 %4 {at=4} : f32
      %20 = abs %4 {at=4} : f32
      %21 = const {value=1 at=4} : f32
      %22 = add %20, %21 {at=4} : f32
      %23 = log2 %22 {at=4} : f32
      %24 = add %19, %23 {at=4} : f32
      %25 = splat %24 {at=4} : tile<f32, 1, 1>
      store %18, %3, %25 {at=4}
      %26 = const {value=2 at=5} : i32
      %27 = slice %y, %26 {at=5} : view<f32, 1, write>
      %28 = tanh %4 {at=5} : f32
      %29 = abs %4 {at=5} : f32
      %30 = const {value=0x3FF8000000000000 at=5} : f32
      %31 = pow %29, %30 {at=5} : f32
      %32 = add %28, %31 {at=5} : f32
      %33 = splat %32 {at=5} : tile<f32, 1, 1>
      store %27, %3, %33 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(OfScalars_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@a, 4, ViewAccess.Read, "a"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        int grid0 = Math.Max(0, @a.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @y = @y, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [],
                    [@a, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y) =>
        _launch.Interpret(() => OfScalars(InterpreterViews.ReadView(@a), InterpreterViews.View(@y)));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            float _v0 = CpuViews.ReadF32(@a, _grid0);
            ViewArgument _v1 = CpuViews.Slice(@y, 4, 0);
            float _v2 = MathF.Floor(_v0);
            float _v3 = MathF.Ceiling(_v0);
            float _v4 = _v3 * 10f;
            float _v5 = _v2 + _v4;
            float _v6 = MathF.Round(_v0);
            float _v7 = _v6 * 100f;
            float _v8 = _v5 + _v7;
            ViewArgument _v9 = CpuViews.Slice(@y, 4, 1);
            float _v10 = CpuMath.Exp2(_v0);
            float _v11 = MathF.Abs(_v0);
            float _v12 = _v11 + 1f;
            float _v13 = MathF.Log2(_v12);
            float _v14 = _v10 + _v13;
            ViewArgument _v15 = CpuViews.Slice(@y, 4, 2);
            float _v16 = MathF.Tanh(_v0);
            float _v17 = MathF.Abs(_v0);
            float _v18 = MathF.Pow(_v17, 1.5f);
            float _v19 = _v16 + _v18;
            {
                var _out20 = new TileWriter<float>(_v1, 0, _grid0, 1, _e0);
                var _out21 = new TileWriter<float>(_v9, 0, _grid0, 1, _e1);
                var _out22 = new TileWriter<float>(_v15, 0, _grid0, 1, _e2);
                {
                    nint _out20_row = _out20.Row(0);
                    nint _out21_row = _out21.Row(0);
                    nint _out22_row = _out22.Row(0);
                    CpuMemory.WriteF32(_out20_row, _v8);
                    CpuMemory.WriteF32(_out21_row, _v14);
                    CpuMemory.WriteF32(_out22_row, _v19);
                    _out20.End(0);
                    _out21.End(0);
                    _out22.End(0);
                }
            }
        }
    }
}
