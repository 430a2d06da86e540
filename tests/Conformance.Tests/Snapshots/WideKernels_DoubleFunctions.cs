private static partial class DoubleFunctions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.DoubleFunctions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.DoubleFunctions
    param view %a : view<f64, 1>
    param view %y : view<f64, 2, write>
    param scalar %s : f64
    param tune %size : i32 in [20]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "y[0].Store(i, Tile.Exp(u));"
    statement 4 "y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));"
    statement 5 "y[2].AsColumn().Store((i, 0), Tile.Exp(a.AsColumn().Load((i, 0), (size, 1))));"
    statement 6 "y[3].Store(i, Tile.Full(1, size, Math.Exp(s) + Math.Log(s)));"
    grid {
      %4 = length %a {axis=0 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%i : i32) {
      %10 = dim {dims=[size] at=2} : i32
      %11 = mul %i, %10 {at=2} : i32
      %u = load %a, %11 {value=0 dims=[size] at=2} : tile<f64, 1, size>
      %13 = const {value=0 at=3} : i32
      %14 = slice %y, %13 {at=3} : view<f64, 1, write>
      %15 = exp %u {at=3} : tile<f64, 1, size>
      %16 = dim {dims=[size] at=3} : i32
      %17 = mul %i, %16 {at=3} : i32
      store %14, %17, %15 {at=3}
      %18 = const {value=1 at=4} : i32
      %19 = slice %y, %18 {at=4} : view<f64, 1, write>
      %20 = abs %u {at=4} : tile<f64, 1, size>
      %21 = const {value=0x3E112E0BE826D695 at=4} : f64
      %22 = add %20, %21 {at=4} : tile<f64, 1, size>
      %23 = log %22 {at=4} : tile<f64, 1, size>
      %24 = dim {dims=[size] at=4} : i32
      %25 = mul %i, %24 {at=4} : i32
      store %19, %25, %23 {at=4}
      %26 = const {value=2 at=5} : i32
      %27 = slice %y, %26 {at=5} : view<f64, 1, write>
      %28 = asColumn %27 {at=5} : view<f64, 2, write>
      %29 = const {value=0 at=5} : i32
      %30 = asColumn %a {at=5} : view<f64, 2>
      %31 = const {value=0 at=5} : i32
      %32 = dim {dims=[size] at=5} : i32
      %33 = mul %i, %32 {at=5} : i32
      %34 = load %30, %33, %31 {value=0 dims=[size, 1] at=5} : tile<f64, size, 1>
      %35 = exp %34 {at=5} : tile<f64, size, 1>
      %36 = dim {dims=[size] at=5} : i32
      %37 = mul %i, %36 {at=5} : i32
      store %28, %37, %29, %35 {at=5}
      %38 = const {value=3 at=6} : i32
      %39 = slice %y, %38 {at=6} : view<f64, 1, write>
      %40 = exp %s {at=6} : f64
      %41 = log %s {at=6} : f64
      %42 = add %40, %41 {at=6} : f64
      %43 = full %42 {dims=[1, size] at=6} : tile<f64, 1, size>
      %44 = dim {dims=[size] at=6} : i32
      %45 = mul %i, %44 {at=6} : i32
      store %39, %45, %43 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "1b07efb17a9d", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(8, ViewAccess.Read, "a"), new ViewParameter(8, ViewAccess.Write, "y") }, Assembly = typeof(DoubleFunctions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<double> _tensor_a, Tensor<double> _tensor_y, double @s)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @a.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @a = @a, @y = @y, @s = @s, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_y, @s, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { unchecked((int)BitConverter.DoubleToInt64Bits(@s)), unchecked((int)(BitConverter.DoubleToInt64Bits(@s) >> 32)) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<double> @a, Tensor<double> @y, double @s, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.DoubleFunctions(InterpreterViews.ReadView(@a), InterpreterViews.View(@y), @s, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @y;
        public double @s;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = 2 * CpuTile.Bytes(1, size);
            int _e1_bytes = 2 * CpuTile.Bytes(1, size);
            int _e2_bytes = 2 * CpuTile.Bytes(1, size);
            int _e3_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e4_bytes = 2 * CpuTile.Bytes(1, 1);
            int _e5_bytes = 2 * CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, Tile.Exp(u));
            ViewArgument y_2 = CpuViews.Slice(@y, 8, 0);
            // y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));
            ViewArgument y_3 = CpuViews.Slice(@y, 8, 1);
            // y[2].AsColumn().Store((i, 0), Tile.Exp(a.AsColumn().Load((i, 0), (size, 1))));
            ViewArgument y_4 = CpuViews.Slice(@y, 8, 2);
            ViewArgument y_5 = CpuViews.AsColumn(y_4);
            ViewArgument a_2 = CpuViews.AsColumn(@a);
            // y[3].Store(i, Tile.Full(1, size, Math.Exp(s) + Math.Log(s)));
            ViewArgument y_6 = CpuViews.Slice(@y, 8, 3);
            double _v1 = Math.Exp(@s) + Math.Log(@s);
            // y[0].Store(i, Tile.Exp(u));
            // y[1].Store(i, Tile.Log(Tile.Abs(u) + 1e-9));
            {
                var a_in = new TileReader<double>(@a, 0, _v0, size, 0d, _e0);
                var y_out = new TileWriter<double>(y_2, 0, _v0, size, _e1);
                var y_out_2 = new TileWriter<double>(y_3, 0, _v0, size, _e2);
                {
                    nint a_in_row = a_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint y_out_2_row = y_out_2.Row(0);
                    var _s2 = Lanes64.Create(1.0000000000000001E-09d);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadF64(a_in_row + 8 * _c);
                            var _v3 = CpuMath.Exp(u);
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v3);
                            var _v4 = Lanes64.Abs(u);
                            var _v5 = _v4 + _s2;
                            var _v6 = CpuMath.Log(_v5);
                            CpuMemory.StoreF64(y_out_2_row + 8 * _c, _v6);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadF64(a_in_row + 8 * _c, _n);
                            var _v7 = CpuMath.Exp(u_2);
                            CpuMemory.StoreF64(y_out_row + 8 * _c, _v7, _n);
                            var _v8 = Lanes64.Abs(u_2);
                            var _v9 = _v8 + _s2;
                            var _v10 = CpuMath.Log(_v9);
                            CpuMemory.StoreF64(y_out_2_row + 8 * _c, _v10, _n);
                        }
                    }
                    y_out.End(0);
                    y_out_2.End(0);
                }
            }
            // y[2].AsColumn().Store((i, 0), Tile.Exp(a.AsColumn().Load((i, 0), (size, 1))));
            {
                var a_in_2 = new TileReader<double>(a_2, _v0, 0, 1, 0d, _e3);
                var y_out_3 = new TileWriter<double>(y_5, _v0, 0, 1, _e4);
                for (int _r = 0; _r < size; _r++)
                {
                    nint a_in_2_row = a_in_2.Row(_r);
                    nint y_out_3_row = y_out_3.Row(_r);
                    double _v11 = CpuMemory.ReadF64(a_in_2_row);
                    double _v12 = CpuMath.Exp(_v11);
                    CpuMemory.WriteF64(y_out_3_row, _v12);
                    y_out_3.End(_r);
                }
            }
            // y[3].Store(i, Tile.Full(1, size, Math.Exp(s) + Math.Log(s)));
            {
                var y_out_4 = new TileWriter<double>(y_6, 0, _v0, size, _e5);
                {
                    nint y_out_4_row = y_out_4.Row(0);
                    var _s13 = Lanes64.Create(_v1);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v14 = _s13;
                            CpuMemory.StoreF64(y_out_4_row + 8 * _c, _v14);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v15 = _s13;
                            CpuMemory.StoreF64(y_out_4_row + 8 * _c, _v15, _n);
                        }
                    }
                    y_out_4.End(0);
                }
            }
        }
    }
}
