private static partial class Magnitudes_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.WideKernels.Magnitudes",
        """
    fusion-ir 1
    kernel Fusion.Conformance.WideKernels.Magnitudes
    param view %a : view<i32, 1>
    param view %b : view<i64, 1>
    param view %y : view<i32, 2, write>
    param view %z : view<i64, 2, write>
    param tune %size : i32 in [20]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "y[0].Store(i, Tile.Abs(a.Load(i, size)));"
    statement 3 "y[1].AsColumn().Store((i, 0), Tile.Abs(a.AsColumn().Load((i, 0), (size, 1)) * 3));"
    statement 4 "z[0].Store(i, Tile.Abs(b.Load(i, size)));"
    statement 5 "z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));"
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = slice %y, %11 {at=2} : view<i32, 1, write>
      %13 = dim {dims=[size] at=2} : i32
      %14 = mul %i, %13 {at=2} : i32
      %15 = load %a, %14 {value=0 dims=[size] at=2} : tile<i32, 1, size>
      %16 = abs %15 {at=2} : tile<i32, 1, size>
      %17 = dim {dims=[size] at=2} : i32
      %18 = mul %i, %17 {at=2} : i32
      store %12, %18, %16 {at=2}
      %19 = const {value=1 at=3} : i32
      %20 = slice %y, %19 {at=3} : view<i32, 1, write>
      %21 = asColumn %20 {at=3} : view<i32, 2, write>
      %22 = const {value=0 at=3} : i32
      %23 = asColumn %a {at=3} : view<i32, 2>
      %24 = const {value=0 at=3} : i32
      %25 = dim {dims=[size] at=3} : i32
      %26 = mul %i, %25 {at=3} : i32
      %27 = load %23, %26, %24 {value=0 dims=[size, 1] at=3} : tile<i32, size, 1>
      %28 = const {value=3 at=3} : i32
      %29 = mul %27, %28 {at=3} : tile<i32, size, 1>
      %30 = abs %29 {at=3} : tile<i32, size, 1>
      %31 = dim {dims=[size] at=3} : i32
      %32 = mul %i, %31 {at=3} : i32
      store %21, %32, %22, %30 {at=3}
      %33 = const {value=0 at=4} : i32
      %34 = slice %z, %33 {at=4} : view<i64, 1, write>
      %35 = dim {dims=[size] at=4} : i32
      %36 = mul %i, %35 {at=4} : i32
      %37 = load %b, %36 {value=0 dims=[size] at=4} : tile<i64, 1, size>
      %38 = abs %37 {at=4} : tile<i64, 1, size>
      %39 = dim {dims=[size] at=4} : i32
      %40 = mul %i, %39 {at=4} : i32
      store %34, %40, %38 {at=4}
      %41 = const {value=1 at=5} : i32
      %42 = slice %z, %41 {at=5} : view<i64, 1, write>
      %43 = dim {dims=[size] at=5} : i32
      %44 = mul %i, %43 {at=5} : i32
      %45 = load %a, %44 {value=0 dims=[size] at=5} : tile<i32, 1, size>
      %46 = abs %45 {at=5} : tile<i32, 1, size>
      %47 = cast %46 {at=5} : tile<i64, 1, size>
      %48 = dim {dims=[size] at=5} : i32
      %49 = mul %i, %48 {at=5} : i32
      %50 = load %b, %49 {value=0 dims=[size] at=5} : tile<i64, 1, size>
      %51 = sub %47, %50 {at=5} : tile<i64, 1, size>
      %52 = abs %51 {at=5} : tile<i64, 1, size>
      %53 = dim {dims=[size] at=5} : i32
      %54 = mul %i, %53 {at=5} : i32
      store %42, %54, %52 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "269029c665a5", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(8, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(8, ViewAccess.Write, "z") }, Assembly = typeof(Magnitudes_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_a, Tensor<long> _tensor_b, Tensor<int> _tensor_y, Tensor<long> _tensor_z)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
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
                var _program = new CpuProgram { @a = @a, @b = @b, @y = @y, @z = @z, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_a, _tensor_b, _tensor_y, _tensor_z, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @a, Tensor<long> @b, Tensor<int> @y, Tensor<long> @z, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.WideKernels.Magnitudes(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @a;
        public ViewArgument @b;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, 1);
            int _e4_bytes = 2 * CpuTile.Bytes(1, size);
            int _e5_bytes = 2 * CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = 2 * CpuTile.Bytes(1, size);
            int _e8_bytes = 2 * CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            // y[0].Store(i, Tile.Abs(a.Load(i, size)));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            int _v0 = i * size;
            // y[1].AsColumn().Store((i, 0), Tile.Abs(a.AsColumn().Load((i, 0), (size, 1)) * 3));
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            ViewArgument y_4 = CpuViews.AsColumn(y_3);
            ViewArgument a_2 = CpuViews.AsColumn(@a);
            // z[0].Store(i, Tile.Abs(b.Load(i, size)));
            ViewArgument z_2 = CpuViews.Slice(@z, 8, 0);
            // z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
            ViewArgument z_3 = CpuViews.Slice(@z, 8, 1);
            // y[0].Store(i, Tile.Abs(a.Load(i, size)));
            {
                var a_in = new TileReader<int>(@a, 0, _v0, size, 0, _e0);
                var y_out = new TileWriter<int>(y_2, 0, _v0, size, _e1);
                {
                    nint a_in_row = a_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadI32(a_in_row + 4 * _c);
                            var _v2 = Vector512.Abs(_v1);
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v2);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v3 = CpuMemory.LoadI32(a_in_row + 4 * _c, _n);
                            var _v4 = Vector512.Abs(_v3);
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v4, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
            // y[1].AsColumn().Store((i, 0), Tile.Abs(a.AsColumn().Load((i, 0), (size, 1)) * 3));
            {
                var a_in_2 = new TileReader<int>(a_2, _v0, 0, 1, 0, _e2);
                var y_out_2 = new TileWriter<int>(y_4, _v0, 0, 1, _e3);
                for (int _r = 0; _r < size; _r++)
                {
                    nint a_in_2_row = a_in_2.Row(_r);
                    nint y_out_2_row = y_out_2.Row(_r);
                    int _v5 = CpuMemory.ReadI32(a_in_2_row);
                    int _v6 = _v5 * 3;
                    int _v7 = CpuMath.Abs(_v6);
                    CpuMemory.WriteI32(y_out_2_row, _v7);
                    y_out_2.End(_r);
                }
            }
            // z[0].Store(i, Tile.Abs(b.Load(i, size)));
            // z[1].Store(i, Tile.Abs(Tile.Abs(a.Load(i, size)).To<long>() - b.Load(i, size)));
            {
                var b_in = new TileReader<long>(@b, 0, _v0, size, 0L, _e4);
                var z_out = new TileWriter<long>(z_2, 0, _v0, size, _e5);
                var a_in_3 = new TileReader<int>(@a, 0, _v0, size, 0, _e6);
                var b_in_2 = new TileReader<long>(@b, 0, _v0, size, 0L, _e7);
                var z_out_2 = new TileWriter<long>(z_3, 0, _v0, size, _e8);
                {
                    nint b_in_row = b_in.Row(0);
                    nint a_in_3_row = a_in_3.Row(0);
                    nint b_in_2_row = b_in_2.Row(0);
                    nint z_out_row = z_out.Row(0);
                    nint z_out_2_row = z_out_2.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v8 = CpuMemory.LoadI64(b_in_row + 8 * _c);
                            var _v9 = Lanes64.Abs(_v8);
                            CpuMemory.StoreI64(z_out_row + 8 * _c, _v9);
                            var _v10 = CpuMemory.LoadI32(a_in_3_row + 4 * _c);
                            var _v11 = Vector512.Abs(_v10);
                            var _v12 = CpuConvert.ToI64(_v11);
                            var _v13 = CpuMemory.LoadI64(b_in_2_row + 8 * _c);
                            var _v14 = _v12 - _v13;
                            var _v15 = Lanes64.Abs(_v14);
                            CpuMemory.StoreI64(z_out_2_row + 8 * _c, _v15);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v16 = CpuMemory.LoadI64(b_in_row + 8 * _c, _n);
                            var _v17 = Lanes64.Abs(_v16);
                            CpuMemory.StoreI64(z_out_row + 8 * _c, _v17, _n);
                            var _v18 = CpuMemory.LoadI32(a_in_3_row + 4 * _c, _n);
                            var _v19 = Vector512.Abs(_v18);
                            var _v20 = CpuConvert.ToI64(_v19);
                            var _v21 = CpuMemory.LoadI64(b_in_2_row + 8 * _c, _n);
                            var _v22 = _v20 - _v21;
                            var _v23 = Lanes64.Abs(_v22);
                            CpuMemory.StoreI64(z_out_2_row + 8 * _c, _v23, _n);
                        }
                    }
                    z_out.End(0);
                    z_out_2.End(0);
                }
            }
        }
    }
}
