private static partial class OfScalars_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.FunctionKernels.OfScalars",
        """
    fusion-ir 1
    kernel Fusion.Conformance.FunctionKernels.OfScalars
    param view %a : view<f32, 1>
    param view %y : view<f32, 2, write>
    statement 1 "var i = Grid.Over(a.Length(0));"
    statement 2 "float x = a.At(i);"
    statement 3 "y[0].Store(i, MathF.Floor(x) + MathF.Ceiling(x) * 10f + MathF.Round(x) * 100f);"
    statement 4 "y[1].Store(i, float.Exp2(x) + MathF.Log2(Math.Abs(x) + 1f));"
    statement 5 "y[2].Store(i, MathF.Tanh(x) + MathF.Pow(Math.Abs(x), 1.5f));"
    grid {
      %2 = length %a {axis=0 at=1} : i32
      yield %2 {at=1}
    }
    body (%i : i32) {
      %x = at %a, %i {at=2} : f32
      %5 = const {value=0 at=3} : i32
      %6 = slice %y, %5 {at=3} : view<f32, 1, write>
      %7 = floor %x {at=3} : f32
      %8 = ceiling %x {at=3} : f32
      %9 = const {value=10 at=3} : f32
      %10 = mul %8, %9 {at=3} : f32
      %11 = add %7, %10 {at=3} : f32
      %12 = round %x {at=3} : f32
      %13 = const {value=100 at=3} : f32
      %14 = mul %12, %13 {at=3} : f32
      %15 = add %11, %14 {at=3} : f32
      %16 = splat %15 {at=3} : tile<f32, 1, 1>
      store %6, %i, %16 {at=3}
      %17 = const {value=1 at=4} : i32
      %18 = slice %y, %17 {at=4} : view<f32, 1, write>
      %19 = exp2 %x {at=4} : f32
      %20 = abs %x {at=4} : f32
      %21 = const {value=1 at=4} : f32
      %22 = add %20, %21 {at=4} : f32
      %23 = log2 %22 {at=4} : f32
      %24 = add %19, %23 {at=4} : f32
      %25 = splat %24 {at=4} : tile<f32, 1, 1>
      store %18, %i, %25 {at=4}
      %26 = const {value=2 at=5} : i32
      %27 = slice %y, %26 {at=5} : view<f32, 1, write>
      %28 = tanh %x {at=5} : f32
      %29 = abs %x {at=5} : f32
      %30 = const {value=0x3FF8000000000000 at=5} : f32
      %31 = pow %29, %30 {at=5} : f32
      %32 = add %28, %31 {at=5} : f32
      %33 = splat %32 {at=5} : tile<f32, 1, 1>
      store %27, %i, %33 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "edee91bf9938", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(OfScalars_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_y)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @y };
        Launch.CheckOverlap(_handle, _views);
        int grid0 = Math.Max(0, @a.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = [];
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @y) =>
        _launch.Interpret(() => global::Fusion.Conformance.FunctionKernels.OfScalars(InterpreterViews.ReadView(@a), InterpreterViews.View(@y)));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // float x = a.At(i);
            float x = CpuViews.ReadF32(@a, i);
            // y[0].Store(i, MathF.Floor(x) + MathF.Ceiling(x) * 10f + MathF.Round(x) * 100f);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            float _v0 = (MathF.Floor(x) + (MathF.Ceiling(x) * 10f)) + (MathF.Round(x) * 100f);
            // y[1].Store(i, float.Exp2(x) + MathF.Log2(Math.Abs(x) + 1f));
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            float _v1 = MathF.Abs(x);
            float _v2 = CpuMath.Exp2(x) + MathF.Log2(_v1 + 1f);
            // y[2].Store(i, MathF.Tanh(x) + MathF.Pow(Math.Abs(x), 1.5f));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            float _v3 = MathF.Tanh(x) + MathF.Pow(_v1, 1.5f);
            // y[0].Store(i, MathF.Floor(x) + MathF.Ceiling(x) * 10f + MathF.Round(x) * 100f);
            // y[1].Store(i, float.Exp2(x) + MathF.Log2(Math.Abs(x) + 1f));
            // y[2].Store(i, MathF.Tanh(x) + MathF.Pow(Math.Abs(x), 1.5f));
            {
                var y_out = new TileWriter<float>(y_2, 0, i, 1, _e0);
                var y_out_2 = new TileWriter<float>(y_3, 0, i, 1, _e1);
                var y_out_3 = new TileWriter<float>(y_4, 0, i, 1, _e2);
                {
                    nint y_out_row = y_out.Row(0);
                    nint y_out_2_row = y_out_2.Row(0);
                    nint y_out_3_row = y_out_3.Row(0);
                    CpuMemory.WriteF32(y_out_row, _v0);
                    CpuMemory.WriteF32(y_out_2_row, _v2);
                    CpuMemory.WriteF32(y_out_3_row, _v3);
                    y_out.End(0);
                    y_out_2.End(0);
                    y_out_3.End(0);
                }
            }
        }
    }
}
