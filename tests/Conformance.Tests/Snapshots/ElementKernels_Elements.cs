private static partial class Elements_Kernel
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
    statement 1 "var i = Grid.Over(d.Length(0));"
    statement 2 "dy.StoreAt(i, Tile.Full(1, 1, d.At(i) * 3.0 + (float)h.At(i)));"
    statement 3 "fy.StoreAt(i, Tile.Full(1, 1, (float)h.At(i) + (float)b.At(i)));"
    statement 4 "int sum = s.At(i) * 1000 + u.At(i) - w.At(i);"
    statement 5 "ny.StoreAt(i, Tile.Full(1, 1, sum));"
    statement 6 "long whole = l.At(i);"
    statement 7 "whole += sum;"
    statement 8 "if (w.At(i) > 30000)"
    statement 9 "whole = -whole;"
    statement 10 "ly.StoreAt(i, Tile.Full(1, 1, whole));"
    grid {
      %11 = length %d {axis=0 at=1} : i32
      yield %11 {at=1}
    }
    body (%i : i32) {
      %13 = at %d, %i {at=2} : f64
      %14 = const {value=3 at=2} : f64
      %15 = mul %13, %14 {at=2} : f64
      %16 = at %h, %i {at=2} : f16
      %17 = cast %16 {at=2} : f32
      %18 = cast %17 {at=2} : f64
      %19 = add %15, %18 {at=2} : f64
      %20 = full %19 {dims=[1, 1] at=2} : tile<f64, 1, 1>
      store %dy, %i, %20 {at=2}
      %21 = at %h, %i {at=3} : f16
      %22 = cast %21 {at=3} : f32
      %23 = at %b, %i {at=3} : bf16
      %24 = cast %23 {at=3} : f32
      %25 = add %22, %24 {at=3} : f32
      %26 = full %25 {dims=[1, 1] at=3} : tile<f32, 1, 1>
      store %fy, %i, %26 {at=3}
      %27 = at %s, %i {at=4} : i8
      %28 = cast %27 {at=4} : i32
      %29 = const {value=1000 at=4} : i32
      %30 = mul %28, %29 {at=4} : i32
      %31 = at %u, %i {at=4} : u8
      %32 = cast %31 {at=4} : i32
      %33 = add %30, %32 {at=4} : i32
      %34 = at %w, %i {at=4} : u16
      %35 = cast %34 {at=4} : i32
      %sum = sub %33, %35 {at=4} : i32
      %37 = full %sum {dims=[1, 1] at=5} : tile<i32, 1, 1>
      store %ny, %i, %37 {at=5}
      %whole = at %l, %i {at=6} : i64
      %39 = cast %sum {at=7} : i64
      %whole.2 = add %whole, %39 {at=7} : i64
      %41 = at %w, %i {at=8} : u16
      %42 = cast %41 {at=8} : i32
      %43 = const {value=30000 at=8} : i32
      %44 = gt %42, %43 {at=8} : bool
      %whole.3 = if %44 {at=8} : i64
      region {
        %whole.4 = neg %whole.2 {at=9} : i64
        yield %whole.4 {at=8}
      }
      region {
        yield %whole.2 {at=8}
      }
      %47 = full %whole.3 {dims=[1, 1] at=10} : tile<i64, 1, 1>
      store %ly, %i, %47 {at=10}
      yield
    }
    """,
        _lines)
        { Fingerprint = "730a903edd8f", Tuned = [], Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "d"), new ViewParameter(2, ViewAccess.Read, "h"), new ViewParameter(2, ViewAccess.Read, "b"), new ViewParameter(1, ViewAccess.Read, "s"), new ViewParameter(1, ViewAccess.Read, "u"), new ViewParameter(2, ViewAccess.Read, "w"), new ViewParameter(8, ViewAccess.Read, "l"), new ViewParameter(8, ViewAccess.Write, "dy"), new ViewParameter(4, ViewAccess.Write, "fy"), new ViewParameter(4, ViewAccess.Write, "ny"), new ViewParameter(8, ViewAccess.Write, "ly") }, Assembly = typeof(Elements_Kernel).Assembly };

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
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @d, @h, @b, @s, @u, @w, @l, @dy, @fy, @ny, @ly };
        Launch.CheckOverlap(_handle, _views);
        int grid0 = Math.Max(0, @d.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = [];
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @d, Tensor<Half> @h, Tensor<BFloat16> @b, Tensor<sbyte> @s, Tensor<byte> @u, Tensor<ushort> @w, Tensor<long> @l, Tensor<double> @dy, Tensor<float> @fy, Tensor<int> @ny, Tensor<long> @ly) =>
        _launch.Interpret(() => global::Fusion.Conformance.ElementKernels.Elements(InterpreterViews.ReadView(@d), InterpreterViews.ReadView(@h), InterpreterViews.ReadView(@b), InterpreterViews.ReadView(@s), InterpreterViews.ReadView(@u), InterpreterViews.ReadView(@w), InterpreterViews.ReadView(@l), InterpreterViews.View(@dy), InterpreterViews.View(@fy), InterpreterViews.View(@ny), InterpreterViews.View(@ly)));

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
            int i = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = 2 * CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            // dy.StoreAt(i, Tile.Full(1, 1, d.At(i) * 3.0 + (float)h.At(i)));
            double _v0 = CpuViews.ReadF64(@d, i);
            float _v1 = CpuViews.ReadF16(@h, i);
            double _v2 = (_v0 * 3d) + (double)_v1;
            // fy.StoreAt(i, Tile.Full(1, 1, (float)h.At(i) + (float)b.At(i)));
            float _v3 = CpuViews.ReadF16(@h, i);
            float _v4 = CpuViews.ReadBF16(@b, i);
            float _v5 = _v3 + _v4;
            // int sum = s.At(i) * 1000 + u.At(i) - w.At(i);
            int _v6 = CpuViews.ReadI8(@s, i);
            int _v7 = CpuViews.ReadU8(@u, i);
            int _v8 = CpuViews.ReadU16(@w, i);
            int sum = ((_v6 * 1000) + _v7) - _v8;
            // long whole = l.At(i);
            long whole = CpuViews.ReadI64(@l, i);
            // whole += sum;
            long whole_2 = whole + (long)sum;
            // if (w.At(i) > 30000)
            int _v9 = CpuViews.ReadU16(@w, i);
            bool _v10 = _v9 > 30000;
            // dy.StoreAt(i, Tile.Full(1, 1, d.At(i) * 3.0 + (float)h.At(i)));
            // fy.StoreAt(i, Tile.Full(1, 1, (float)h.At(i) + (float)b.At(i)));
            // ny.StoreAt(i, Tile.Full(1, 1, sum));
            {
                var dy_out = new TileWriter<double>(@dy, 0, i, 1, _e0);
                var fy_out = new TileWriter<float>(@fy, 0, i, 1, _e1);
                var ny_out = new TileWriter<int>(@ny, 0, i, 1, _e2);
                {
                    nint dy_out_row = dy_out.Row(0);
                    nint fy_out_row = fy_out.Row(0);
                    nint ny_out_row = ny_out.Row(0);
                    CpuMemory.WriteF64(dy_out_row, _v2);
                    CpuMemory.WriteF32(fy_out_row, _v5);
                    CpuMemory.WriteI32(ny_out_row, sum);
                    dy_out.End(0);
                    fy_out.End(0);
                    ny_out.End(0);
                }
            }
            // if (w.At(i) > 30000)
            long whole_3;
            if (_v10)
            {
                // whole = -whole;
                long whole_4 = -(whole_2);
                whole_3 = whole_4;
            }
            else
            {
                whole_3 = whole_2;
            }
            // ly.StoreAt(i, Tile.Full(1, 1, whole));
            {
                var ly_out = new TileWriter<long>(@ly, 0, i, 1, _e3);
                {
                    nint ly_out_row = ly_out.Row(0);
                    CpuMemory.WriteI64(ly_out_row, whole_3);
                    ly_out.End(0);
                }
            }
        }
    }
}
