internal static partial class Elements_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ElementKernels.Elements",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ElementKernels.Elements
    param view %d : view<f64, 1>
    param view %h : view<f16, 1>
    param view %b : view<bf16, 1>
    param view %s : view<i8, 1>
    param view %u : view<u8, 1>
    param view %w : view<u16, 1>
    param view %l : view<i64, 1>
    param view %dy : view<f64, 1, write>
    param view %fy : view<f32, 1, write>
    param view %ny : view<i32, 1, write>
    param view %ly : view<i64, 1, write>
    grid {
      %11 = length %d {axis=0 at=1} : i32
      yield %11 {at=1}
    }
    body (%12 : i32) {
      %13 = at %d, %12 {at=2} : f64
      %14 = const {value=3 at=2} : f64
      %15 = mul %13, %14 {at=2} : f64
      %16 = at %h, %12 {at=2} : f16
      %17 = cast %16 {at=2} : f32
      %18 = cast %17 {at=2} : f64
      %19 = add %15, %18 {at=2} : f64
      %20 = full %19 {dims=[1, 1] at=2} : tile<f64, 1, 1>
      store %dy, %12, %20 {at=2}
      %21 = at %h, %12 {at=3} : f16
      %22 = cast %21 {at=3} : f32
      %23 = at %b, %12 {at=3} : bf16
      %24 = cast %23 {at=3} : f32
      %25 = add %22, %24 {at=3} : f32
      %26 = full %25 {dims=[1, 1] at=3} : tile<f32, 1, 1>
      store %fy, %12, %26 {at=3}
      %27 = at %s, %12 {at=4} : i8
      %28 = cast %27 {at=4} : i32
      %29 = const {value=1000 at=4} : i32
      %30 = mul %28, %29 {at=4} : i32
      %31 = at %u, %12 {at=4} : u8
      %32 = cast %31 {at=4} : i32
      %33 = add %30, %32 {at=4} : i32
      %34 = at %w, %12 {at=4} : u16
      %35 = cast %34 {at=4} : i32
      %36 = sub %33, %35 {at=4} : i32
      %37 = full %36 {dims=[1, 1] at=5} : tile<i32, 1, 1>
      store %ny, %12, %37 {at=5}
      %38 = at %l, %12 {at=6} : i64
      %39 = cast %36 {at=7} : i64
      %40 = add %38, %39 {at=7} : i64
      %41 = at %w, %12 {at=8} : u16
      %42 = cast %41 {at=8} : i32
      %43 = const {value=30000 at=8} : i32
      %44 = gt %42, %43 {at=8} : bool
      %45 = if %44 {at=8} : i64
      region {
        %46 = neg %40 {at=9} : i64
        yield %46 {at=8}
      }
      region {
        yield %40 {at=8}
      }
      %47 = full %45 {dims=[1, 1] at=10} : tile<i64, 1, 1>
      store %ly, %12, %47 {at=10}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Elements_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_d, Tensor<Half> _tensor_h, Tensor<BFloat16> _tensor_b, Tensor<sbyte> _tensor_s, Tensor<byte> _tensor_u, Tensor<ushort> _tensor_w, Tensor<long> _tensor_l, Tensor<double> _tensor_dy, Tensor<float> _tensor_fy, Tensor<int> _tensor_ny, Tensor<long> _tensor_ly)
    {
        ViewArgument @d = _launch.Argument(_tensor_d, 1, _handle.Name, "d");
        ViewArgument @h = _launch.Argument(_tensor_h, 1, _handle.Name, "h");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @s = _launch.Argument(_tensor_s, 1, _handle.Name, "s");
        ViewArgument @u = _launch.Argument(_tensor_u, 1, _handle.Name, "u");
        ViewArgument @w = _launch.Argument(_tensor_w, 1, _handle.Name, "w");
        ViewArgument @l = _launch.Argument(_tensor_l, 1, _handle.Name, "l");
        ViewArgument @dy = _launch.Argument(_tensor_dy, 1, _handle.Name, "dy");
        ViewArgument @fy = _launch.Argument(_tensor_fy, 1, _handle.Name, "fy");
        ViewArgument @ny = _launch.Argument(_tensor_ny, 1, _handle.Name, "ny");
        ViewArgument @ly = _launch.Argument(_tensor_ly, 1, _handle.Name, "ly");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@d, 8, ViewAccess.Read, "d"), new ViewUse(@h, 2, ViewAccess.Read, "h"), new ViewUse(@b, 2, ViewAccess.Read, "b"), new ViewUse(@s, 1, ViewAccess.Read, "s"), new ViewUse(@u, 1, ViewAccess.Read, "u"), new ViewUse(@w, 2, ViewAccess.Read, "w"), new ViewUse(@l, 8, ViewAccess.Read, "l"), new ViewUse(@dy, 8, ViewAccess.Write, "dy"), new ViewUse(@fy, 4, ViewAccess.Write, "fy"), new ViewUse(@ny, 4, ViewAccess.Write, "ny"), new ViewUse(@ly, 8, ViewAccess.Write, "ly"));
        int grid0 = Math.Max(0, @d.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @d = @d, @h = @h, @b = @b, @s = @s, @u = @u, @w = @w, @l = @l, @dy = @dy, @fy = @fy, @ny = @ny, @ly = @ly, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_d, _tensor_h, _tensor_b, _tensor_s, _tensor_u, _tensor_w, _tensor_l, _tensor_dy, _tensor_fy, _tensor_ny, _tensor_ly);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [],
                    [@d, @h, @b, @s, @u, @w, @l, @dy, @fy, @ny, @ly], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @d, Tensor<Half> @h, Tensor<BFloat16> @b, Tensor<sbyte> @s, Tensor<byte> @u, Tensor<ushort> @w, Tensor<long> @l, Tensor<double> @dy, Tensor<float> @fy, Tensor<int> @ny, Tensor<long> @ly) =>
        _launch.Interpret(() => Elements(InterpreterViews.ReadView(@d), InterpreterViews.ReadView(@h), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@s), InterpreterViews.ReadView(@u), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@l), InterpreterViews.View(@dy), InterpreterViews.View(@fy), InterpreterViews.View(@ny), InterpreterViews.View(@ly)));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @d;
        public ViewArgument @h;
        public ViewArgument @b;
        public ViewArgument @s;
        public ViewArgument @u;
        public ViewArgument @w;
        public ViewArgument @l;
        public ViewArgument @dy;
        public ViewArgument @fy;
        public ViewArgument @ny;
        public ViewArgument @ly;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = 2 * CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            double _v0 = CpuViews.ReadF64(@d, _grid0);
            double _v1 = _v0 * 3d;
            float _v2 = CpuViews.ReadF16(@h, _grid0);
            float _v3 = _v2;
            double _v4 = (double)_v3;
            double _v5 = _v1 + _v4;
            float _v6 = CpuViews.ReadF16(@h, _grid0);
            float _v7 = _v6;
            float _v8 = CpuViews.ReadBF16(@b, _grid0);
            float _v9 = _v8;
            float _v10 = _v7 + _v9;
            int _v11 = CpuViews.ReadI8(@s, _grid0);
            int _v12 = _v11;
            int _v13 = _v12 * 1000;
            int _v14 = CpuViews.ReadU8(@u, _grid0);
            int _v15 = _v14;
            int _v16 = _v13 + _v15;
            int _v17 = CpuViews.ReadU16(@w, _grid0);
            int _v18 = _v17;
            int _v19 = _v16 - _v18;
            long _v20 = CpuViews.ReadI64(@l, _grid0);
            long _v21 = (long)_v19;
            long _v22 = _v20 + _v21;
            int _v23 = CpuViews.ReadU16(@w, _grid0);
            int _v24 = _v23;
            bool _v25 = _v24 > 30000;
            {
                var _out26 = new TileWriter<double>(@dy, 0, _grid0, 1, _e0);
                var _out27 = new TileWriter<float>(@fy, 0, _grid0, 1, _e1);
                var _out28 = new TileWriter<int>(@ny, 0, _grid0, 1, _e2);
                {
                    nint _out26_row = _out26.Row(0);
                    nint _out27_row = _out27.Row(0);
                    nint _out28_row = _out28.Row(0);
                    CpuMemory.WriteF64(_out26_row, _v5);
                    CpuMemory.WriteF32(_out27_row, _v10);
                    CpuMemory.WriteI32(_out28_row, _v19);
                    _out26.End(0);
                    _out27.End(0);
                    _out28.End(0);
                }
            }
            long _v29;
            if (_v25)
            {
                long _v30 = -(_v22);
                _v29 = _v30;
            }
            else
            {
                _v29 = _v22;
            }
            {
                var _out31 = new TileWriter<long>(@ly, 0, _grid0, 1, _e3);
                {
                    nint _out31_row = _out31.Row(0);
                    CpuMemory.WriteI64(_out31_row, _v29);
                    _out31.End(0);
                }
            }
        }
    }
}
