private static partial class Scalars_Kernel
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
    statement 1 "var i = Grid.Over(x.Length(0));"
    statement 2 "float v = x.At(i);"
    statement 3 "float w = flag ? MathF.Exp(v * 0.1f) + MathF.Cos(v) : MathF.Log(MathF.Abs(v) + 1f) - MathF.Sin(v);"
    statement 4 "w = Math.Max(w, -s) + Math.Min(v, s) + MathF.Pow(MathF.Abs(v) + 0.5f, 1.5f);"
    statement 5 "int k = (int)(v * 100f) + n / 3 + Math.Abs(i - 5) - (n << 2) % 7;"
    statement 6 "bool even = (k & 1) == 0 || !flag;"
    statement 7 "y.Store(i, Tile.Full(1, 1, w + (even ? 1f : -1f)));"
    statement 8 "z.Store(i, Tile.Full(1, 1, k ^ n));"
    grid {
      %6 = length %x {axis=0 at=1} : i32
      yield %6 {at=1}
    }
    body (%i : i32) {
      %v = at %x, %i {at=2} : f32
      %9 = const {value=0x3FB99999A0000000 at=3} : f32
      %10 = mul %v, %9 {at=3} : f32
      %11 = exp %10 {at=3} : f32
      %12 = cos %v {at=3} : f32
      %13 = add %11, %12 {at=3} : f32
      %14 = abs %v {at=3} : f32
      %15 = const {value=1 at=3} : f32
      %16 = add %14, %15 {at=3} : f32
      %17 = log %16 {at=3} : f32
      %18 = sin %v {at=3} : f32
      %19 = sub %17, %18 {at=3} : f32
      %w = select %flag, %13, %19 {at=3} : f32
      %21 = neg %s {at=4} : f32
      %22 = max %w, %21 {at=4} : f32
      %23 = min %v, %s {at=4} : f32
      %24 = add %22, %23 {at=4} : f32
      %25 = abs %v {at=4} : f32
      %26 = const {value=0x3FE0000000000000 at=4} : f32
      %27 = add %25, %26 {at=4} : f32
      %28 = const {value=0x3FF8000000000000 at=4} : f32
      %29 = pow %27, %28 {at=4} : f32
      %w.2 = add %24, %29 {at=4} : f32
      %31 = const {value=100 at=5} : f32
      %32 = mul %v, %31 {at=5} : f32
      %33 = cast %32 {at=5} : i32
      %34 = const {value=3 at=5} : i32
      %35 = div %n, %34 {at=5} : i32
      %36 = add %33, %35 {at=5} : i32
      %37 = const {value=5 at=5} : i32
      %38 = sub %i, %37 {at=5} : i32
      %39 = abs %38 {at=5} : i32
      %40 = add %36, %39 {at=5} : i32
      %41 = const {value=2 at=5} : i32
      %42 = shl %n, %41 {at=5} : i32
      %43 = const {value=7 at=5} : i32
      %44 = rem %42, %43 {at=5} : i32
      %k = sub %40, %44 {at=5} : i32
      %46 = const {value=1 at=6} : i32
      %47 = and %k, %46 {at=6} : i32
      %48 = const {value=0 at=6} : i32
      %49 = eq %47, %48 {at=6} : bool
      %50 = not %flag {at=6} : bool
      %even = or %49, %50 {at=6} : bool
      %52 = const {value=1 at=7} : f32
      %53 = const {value=-1 at=7} : f32
      %54 = select %even, %52, %53 {at=7} : f32
      %55 = add %w.2, %54 {at=7} : f32
      %56 = full %55 {dims=[1, 1] at=7} : tile<f32, 1, 1>
      store %y, %i, %56 {at=7}
      %57 = xor %k, %n {at=8} : i32
      %58 = full %57 {dims=[1, 1] at=8} : tile<i32, 1, 1>
      store %z, %i, %58 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "492efb31a516", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(Scalars_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<int> _tensor_z, float @s, int @n, bool @flag)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        int grid0 = Math.Max(0, @x.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = [];
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@s), @n, @flag ? 1 : 0 };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<int> @z, float @s, int @n, bool @flag) =>
        _launch.Interpret(() => global::Fusion.Conformance.ControlKernels.Scalars(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @s, @n, @flag));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // float v = x.At(i);
            float v = CpuViews.ReadF32(@x, i);
            // float w = flag ? MathF.Exp(v * 0.1f) + MathF.Cos(v) : MathF.Log(MathF.Abs(v) + 1f) - MathF.Sin(v);
            float _v0 = MathF.Abs(v);
            float w = @flag ? (MathF.Exp(v * 0.100000001f) + MathF.Cos(v)) : (MathF.Log(_v0 + 1f) - MathF.Sin(v));
            // w = Math.Max(w, -s) + Math.Min(v, s) + MathF.Pow(MathF.Abs(v) + 0.5f, 1.5f);
            float w_2 = (MathF.Max(w, -(@s)) + MathF.Min(v, @s)) + MathF.Pow(_v0 + 0.5f, 1.5f);
            // int k = (int)(v * 100f) + n / 3 + Math.Abs(i - 5) - (n << 2) % 7;
            int k = (((int)(v * 100f) + CpuMath.Divide(@n, 3)) + CpuMath.Abs(i - 5)) - CpuMath.Remainder(@n << 2, 7);
            // bool even = (k & 1) == 0 || !flag;
            bool even = ((k & 1) == 0) | (!@flag);
            // y.Store(i, Tile.Full(1, 1, w + (even ? 1f : -1f)));
            float _v1 = w_2 + (even ? 1f : -1f);
            // z.Store(i, Tile.Full(1, 1, k ^ n));
            int _v2 = k ^ @n;
            // y.Store(i, Tile.Full(1, 1, w + (even ? 1f : -1f)));
            // z.Store(i, Tile.Full(1, 1, k ^ n));
            {
                var y_out = new TileWriter<float>(@y, 0, i, 1, _e0);
                var z_out = new TileWriter<int>(@z, 0, i, 1, _e1);
                {
                    nint y_out_row = y_out.Row(0);
                    nint z_out_row = z_out.Row(0);
                    CpuMemory.WriteF32(y_out_row, _v1);
                    CpuMemory.WriteI32(z_out_row, _v2);
                    y_out.End(0);
                    z_out.End(0);
                }
            }
        }
    }
}
