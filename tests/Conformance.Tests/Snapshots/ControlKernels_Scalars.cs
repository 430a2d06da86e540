internal static partial class Scalars_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.Scalars",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.Scalars
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param view %z : view<i32, 1, write>
    param scalar %s : f32
    param scalar %n : i32
    param scalar %flag : bool
    grid {
      %6 = length %x {axis=0 at=1} : i32
      yield %6 {at=1}
    }
    body (%7 : i32) {
      %8 = at %x, %7 {at=2} : f32
      %9 = const {value=0x3FB99999A0000000 at=3} : f32
      %10 = mul %8, %9 {at=3} : f32
      %11 = exp %10 {at=3} : f32
      %12 = cos %8 {at=3} : f32
      %13 = add %11, %12 {at=3} : f32
      %14 = abs %8 {at=3} : f32
      %15 = const {value=1 at=3} : f32
      %16 = add %14, %15 {at=3} : f32
      %17 = log %16 {at=3} : f32
      %18 = sin %8 {at=3} : f32
      %19 = sub %17, %18 {at=3} : f32
      %20 = select %flag, %13, %19 {at=3} : f32
      %21 = neg %s {at=4} : f32
      %22 = max %20, %21 {at=4} : f32
      %23 = min %8, %s {at=4} : f32
      %24 = add %22, %23 {at=4} : f32
      %25 = abs %8 {at=4} : f32
      %26 = const {value=0x3FE0000000000000 at=4} : f32
      %27 = add %25, %26 {at=4} : f32
      %28 = const {value=0x3FF8000000000000 at=4} : f32
      %29 = pow %27, %28 {at=4} : f32
      %30 = add %24, %29 {at=4} : f32
      %31 = const {value=100 at=5} : f32
      %32 = mul %8, %31 {at=5} : f32
      %33 = cast %32 {at=5} : i32
      %34 = const {value=3 at=5} : i32
      %35 = div %n, %34 {at=5} : i32
      %36 = add %33, %35 {at=5} : i32
      %37 = const {value=5 at=5} : i32
      %38 = sub %7, %37 {at=5} : i32
      %39 = abs %38 {at=5} : i32
      %40 = add %36, %39 {at=5} : i32
      %41 = const {value=2 at=5} : i32
      %42 = shl %n, %41 {at=5} : i32
      %43 = const {value=7 at=5} : i32
      %44 = rem %42, %43 {at=5} : i32
      %45 = sub %40, %44 {at=5} : i32
      %46 = const {value=1 at=6} : i32
      %47 = and %45, %46 {at=6} : i32
      %48 = const {value=0 at=6} : i32
      %49 = eq %47, %48 {at=6} : bool
      %50 = not %flag {at=6} : bool
      %51 = or %49, %50 {at=6} : bool
      %52 = const {value=1 at=7} : f32
      %53 = const {value=-1 at=7} : f32
      %54 = select %51, %52, %53 {at=7} : f32
      %55 = add %30, %54 {at=7} : f32
      %56 = full %55 {dims=[1, 1] at=7} : tile<f32, 1, 1>
      store %y, %7, %56 {at=7}
      %57 = xor %45, %n {at=8} : i32
      %58 = full %57 {dims=[1, 1] at=8} : tile<i32, 1, 1>
      store %z, %7, %58 {at=8}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Scalars_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<int> _tensor_z, float @s, int @n, bool @flag)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        int grid0 = Math.Max(0, @x.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @s = @s, @n = @n, @flag = @flag, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @s, @n, @flag);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [],
                    [@x, @y, @z], [BitConverter.SingleToInt32Bits(@s), @n, @flag ? 1 : 0], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<int> @z, float @s, int @n, bool @flag) =>
        _launch.Interpret(() => Scalars(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @s, @n, @flag));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public float @s;
        public int @n;
        public bool @flag;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            float _v0 = CpuViews.ReadF32(@x, _grid0);
            float _v1 = _v0 * 0.100000001f;
            float _v2 = MathF.Exp(_v1);
            float _v3 = MathF.Cos(_v0);
            float _v4 = _v2 + _v3;
            float _v5 = MathF.Abs(_v0);
            float _v6 = _v5 + 1f;
            float _v7 = MathF.Log(_v6);
            float _v8 = MathF.Sin(_v0);
            float _v9 = _v7 - _v8;
            float _v10 = @flag ? _v4 : _v9;
            float _v11 = -(@s);
            float _v12 = MathF.Max(_v10, _v11);
            float _v13 = MathF.Min(_v0, @s);
            float _v14 = _v12 + _v13;
            float _v15 = MathF.Abs(_v0);
            float _v16 = _v15 + 0.5f;
            float _v17 = MathF.Pow(_v16, 1.5f);
            float _v18 = _v14 + _v17;
            float _v19 = _v0 * 100f;
            int _v20 = (int)_v19;
            int _v21 = CpuMath.Divide(@n, 3);
            int _v22 = _v20 + _v21;
            int _v23 = _grid0 - 5;
            int _v24 = CpuMath.Abs(_v23);
            int _v25 = _v22 + _v24;
            int _v26 = @n << 2;
            int _v27 = CpuMath.Remainder(_v26, 7);
            int _v28 = _v25 - _v27;
            int _v29 = _v28 & 1;
            bool _v30 = _v29 == 0;
            bool _v31 = !@flag;
            bool _v32 = _v30 | _v31;
            float _v33 = _v32 ? 1f : -1f;
            float _v34 = _v18 + _v33;
            int _v35 = _v28 ^ @n;
            {
                var _out36 = new TileWriter<float>(@y, 0, _grid0, 1, _e0);
                var _out37 = new TileWriter<int>(@z, 0, _grid0, 1, _e1);
                {
                    nint _out36_row = _out36.Row(0);
                    nint _out37_row = _out37.Row(0);
                    CpuMemory.WriteF32(_out36_row, _v34);
                    CpuMemory.WriteI32(_out37_row, _v35);
                    _out36.End(0);
                    _out37.End(0);
                }
            }
        }
    }
}
