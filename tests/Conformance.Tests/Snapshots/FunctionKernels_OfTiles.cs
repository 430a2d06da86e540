private static partial class OfTiles_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.FunctionKernels.OfTiles",
        """
    fusion-ir 1
    kernel Fusion.Conformance.FunctionKernels.OfTiles
    param view %a : view<f32, 1>
    param view %b : view<f32, 1>
    param view %y : view<f32, 2, write>
    param view %z : view<f32, 2, write>
    param tune %size : i32 in [40]
    statement 1 "var i = Grid.Over(Tile.Count(a.Length(0), size));"
    statement 2 "var u = a.Load(i, size);"
    statement 3 "y[0].Store(i, Tile.Erf(u));"
    statement 4 "y[1].Store(i, Tile.Pow(u, b.Load(i, size)));"
    statement 5 "y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));"
    statement 6 "z[0].Store(i, Tile.Floor(u));"
    statement 7 "z[1].Store(i, Tile.Ceiling(u));"
    statement 8 "z[2].Store(i, Tile.Round(u * 8f));"
    grid {
      %5 = length %a {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %i, %11 {at=2} : i32
      %u = load %a, %12 {value=0 dims=[size] at=2} : tile<f32, 1, size>
      %14 = const {value=0 at=3} : i32
      %15 = slice %y, %14 {at=3} : view<f32, 1, write>
      %16 = erf %u {at=3} : tile<f32, 1, size>
      %17 = dim {dims=[size] at=3} : i32
      %18 = mul %i, %17 {at=3} : i32
      store %15, %18, %16 {at=3}
      %19 = const {value=1 at=4} : i32
      %20 = slice %y, %19 {at=4} : view<f32, 1, write>
      %21 = dim {dims=[size] at=4} : i32
      %22 = mul %i, %21 {at=4} : i32
      %23 = load %b, %22 {value=0 dims=[size] at=4} : tile<f32, 1, size>
      %24 = pow %u, %23 {at=4} : tile<f32, 1, size>
      %25 = dim {dims=[size] at=4} : i32
      %26 = mul %i, %25 {at=4} : i32
      store %20, %26, %24 {at=4}
      %27 = const {value=2 at=5} : i32
      %28 = slice %y, %27 {at=5} : view<f32, 1, write>
      %29 = abs %u {at=5} : tile<f32, 1, size>
      %30 = const {value=0x3F847AE140000000 at=5} : f32
      %31 = add %29, %30 {at=5} : tile<f32, 1, size>
      %32 = dim {dims=[size] at=5} : i32
      %33 = mul %i, %32 {at=5} : i32
      %34 = load %b, %33 {value=1 dims=[size] at=5} : tile<f32, 1, size>
      %35 = const {value=3 at=5} : f32
      %36 = mul %34, %35 {at=5} : tile<f32, 1, size>
      %37 = pow %31, %36 {at=5} : tile<f32, 1, size>
      %38 = dim {dims=[size] at=5} : i32
      %39 = mul %i, %38 {at=5} : i32
      store %28, %39, %37 {at=5}
      %40 = const {value=0 at=6} : i32
      %41 = slice %z, %40 {at=6} : view<f32, 1, write>
      %42 = floor %u {at=6} : tile<f32, 1, size>
      %43 = dim {dims=[size] at=6} : i32
      %44 = mul %i, %43 {at=6} : i32
      store %41, %44, %42 {at=6}
      %45 = const {value=1 at=7} : i32
      %46 = slice %z, %45 {at=7} : view<f32, 1, write>
      %47 = ceiling %u {at=7} : tile<f32, 1, size>
      %48 = dim {dims=[size] at=7} : i32
      %49 = mul %i, %48 {at=7} : i32
      store %46, %49, %47 {at=7}
      %50 = const {value=2 at=8} : i32
      %51 = slice %z, %50 {at=8} : view<f32, 1, write>
      %52 = const {value=8 at=8} : f32
      %53 = mul %u, %52 {at=8} : tile<f32, 1, size>
      %54 = round %53 {at=8} : tile<f32, 1, size>
      %55 = dim {dims=[size] at=8} : i32
      %56 = mul %i, %55 {at=8} : i32
      store %51, %56, %54 {at=8}
      yield
    }
    """,
        _lines)
        { Fingerprint = "88aea215e087", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "a"), new ViewParameter(4, ViewAccess.Read, "b"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(OfTiles_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_a, Tensor<float> _tensor_b, Tensor<float> _tensor_y, Tensor<float> _tensor_z)
    {
        ViewArgument @a = _launch.Argument(_tensor_a, 1, _handle.Name, "a");
        ViewArgument @b = _launch.Argument(_tensor_b, 1, _handle.Name, "b");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @a, @b, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 40 };
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

    private static void Interpret(Launch _launch, Tensor<float> @a, Tensor<float> @b, Tensor<float> @y, Tensor<float> @z, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.FunctionKernels.OfTiles(InterpreterViews.ReadView(@a), InterpreterViews.ReadView(@b), InterpreterViews.View(@y), InterpreterViews.View(@z), @size));

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
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _e5_bytes = CpuTile.Bytes(1, size);
            int _e6_bytes = CpuTile.Bytes(1, size);
            int _e7_bytes = CpuTile.Bytes(1, size);
            int _e8_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _e5_bytes + _e6_bytes + _e7_bytes + _e8_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _e5 = _e4 + _e4_bytes;
            nint _e6 = _e5 + _e5_bytes;
            nint _e7 = _e6 + _e6_bytes;
            nint _e8 = _e7 + _e7_bytes;
            // var u = a.Load(i, size);
            int _v0 = i * size;
            // y[0].Store(i, Tile.Erf(u));
            ViewArgument y_2 = CpuViews.Slice(@y, 4, 0);
            // y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
            ViewArgument y_3 = CpuViews.Slice(@y, 4, 1);
            // y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
            ViewArgument y_4 = CpuViews.Slice(@y, 4, 2);
            // z[0].Store(i, Tile.Floor(u));
            ViewArgument z_2 = CpuViews.Slice(@z, 4, 0);
            // z[1].Store(i, Tile.Ceiling(u));
            ViewArgument z_3 = CpuViews.Slice(@z, 4, 1);
            // z[2].Store(i, Tile.Round(u * 8f));
            ViewArgument z_4 = CpuViews.Slice(@z, 4, 2);
            // y[0].Store(i, Tile.Erf(u));
            // y[1].Store(i, Tile.Pow(u, b.Load(i, size)));
            // y[2].Store(i, Tile.Pow(Tile.Abs(u) + 0.01f, b.Load(i, size, 1f) * 3f));
            // z[0].Store(i, Tile.Floor(u));
            // z[1].Store(i, Tile.Ceiling(u));
            // z[2].Store(i, Tile.Round(u * 8f));
            {
                var a_in = new TileReader<float>(@a, 0, _v0, size, 0f, _e0);
                var y_out = new TileWriter<float>(y_2, 0, _v0, size, _e1);
                var b_in = new TileReader<float>(@b, 0, _v0, size, 0f, _e2);
                var y_out_2 = new TileWriter<float>(y_3, 0, _v0, size, _e3);
                var b_in_2 = new TileReader<float>(@b, 0, _v0, size, 1f, _e4);
                var y_out_3 = new TileWriter<float>(y_4, 0, _v0, size, _e5);
                var z_out = new TileWriter<float>(z_2, 0, _v0, size, _e6);
                var z_out_2 = new TileWriter<float>(z_3, 0, _v0, size, _e7);
                var z_out_3 = new TileWriter<float>(z_4, 0, _v0, size, _e8);
                {
                    nint a_in_row = a_in.Row(0);
                    nint b_in_row = b_in.Row(0);
                    nint b_in_2_row = b_in_2.Row(0);
                    nint y_out_row = y_out.Row(0);
                    nint y_out_2_row = y_out_2.Row(0);
                    nint y_out_3_row = y_out_3.Row(0);
                    nint z_out_row = z_out.Row(0);
                    nint z_out_2_row = z_out_2.Row(0);
                    nint z_out_3_row = z_out_3.Row(0);
                    var _s1 = Vector512.Create(0.00999999978f);
                    var _s2 = Vector512.Create(3f);
                    var _s3 = Vector512.Create(8f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var u = CpuMemory.LoadF32(a_in_row + 4 * _c);
                            var _v4 = CpuMath.Erf(u);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4);
                            var _v5 = CpuMemory.LoadF32(b_in_row + 4 * _c);
                            var _v6 = CpuMath.Pow(u, _v5);
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v6);
                            var _v7 = Vector512.Abs(u);
                            var _v8 = _v7 + _s1;
                            var _v9 = CpuMemory.LoadF32(b_in_2_row + 4 * _c);
                            var _v10 = _v9 * _s2;
                            var _v11 = CpuMath.Pow(_v8, _v10);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v11);
                            var _v12 = Vector512.Floor(u);
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v12);
                            var _v13 = Vector512.Ceiling(u);
                            CpuMemory.StoreF32(z_out_2_row + 4 * _c, _v13);
                            var _v14 = u * _s3;
                            var _v15 = Vector512.Round(_v14);
                            CpuMemory.StoreF32(z_out_3_row + 4 * _c, _v15);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var u_2 = CpuMemory.LoadF32(a_in_row + 4 * _c, _n);
                            var _v16 = CpuMath.Erf(u_2);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v16, _n);
                            var _v17 = CpuMemory.LoadF32(b_in_row + 4 * _c, _n);
                            var _v18 = CpuMath.Pow(u_2, _v17);
                            CpuMemory.StoreF32(y_out_2_row + 4 * _c, _v18, _n);
                            var _v19 = Vector512.Abs(u_2);
                            var _v20 = _v19 + _s1;
                            var _v21 = CpuMemory.LoadF32(b_in_2_row + 4 * _c, _n);
                            var _v22 = _v21 * _s2;
                            var _v23 = CpuMath.Pow(_v20, _v22);
                            CpuMemory.StoreF32(y_out_3_row + 4 * _c, _v23, _n);
                            var _v24 = Vector512.Floor(u_2);
                            CpuMemory.StoreF32(z_out_row + 4 * _c, _v24, _n);
                            var _v25 = Vector512.Ceiling(u_2);
                            CpuMemory.StoreF32(z_out_2_row + 4 * _c, _v25, _n);
                            var _v26 = u_2 * _s3;
                            var _v27 = Vector512.Round(_v26);
                            CpuMemory.StoreF32(z_out_3_row + 4 * _c, _v27, _n);
                        }
                    }
                    y_out.End(0);
                    y_out_2.End(0);
                    y_out_3.End(0);
                    z_out.End(0);
                    z_out_2.End(0);
                    z_out_3.End(0);
                }
            }
        }
    }
}
