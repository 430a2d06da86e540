private static partial class Bounds_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.Bounds",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.Bounds
    param view %x : view<f32, 1>
    param view %y : view<i32, 1, write>
    param view %z : view<i32, 1, write>
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), size) + 1);"
    statement 2 "y.Store(i, x.InBounds(0, i, size).To<int>());"
    statement 3 "z.AsColumn().Store((i, 0), x.InBounds(0, i - 1, size).T.To<int>() * 2);"
    grid {
      %4 = length %x {axis=0 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      %9 = const {value=1 at=1} : i32
      %10 = add %8, %9 {at=1} : i32
      yield %10 {at=1}
    }
    body (%i : i32) {
      %12 = dim {dims=[size] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %14 = inBounds %x, %13 {dims=[size] axis=0 at=2} : tile<bool, 1, size>
      %15 = cast %14 {at=2} : tile<i32, 1, size>
      %16 = dim {dims=[size] at=2} : i32
      %17 = mul %i, %16 {at=2} : i32
      store %y, %17, %15 {at=2}
      %18 = asColumn %z {at=3} : view<i32, 2, write>
      %19 = const {value=0 at=3} : i32
      %20 = const {value=1 at=3} : i32
      %21 = sub %i, %20 {at=3} : i32
      %22 = dim {dims=[size] at=3} : i32
      %23 = mul %21, %22 {at=3} : i32
      %24 = inBounds %x, %23 {dims=[size] axis=0 at=3} : tile<bool, 1, size>
      %25 = transpose %24 {at=3} : tile<bool, size, 1>
      %26 = cast %25 {at=3} : tile<i32, size, 1>
      %27 = const {value=2 at=3} : i32
      %28 = mul %26, %27 {at=3} : tile<i32, size, 1>
      %29 = dim {dims=[size] at=3} : i32
      %30 = mul %i, %29 {at=3} : i32
      store %18, %30, %19, %28 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c64712e81ae6", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(Bounds_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<int> _tensor_y, Tensor<int> _tensor_z)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int _v3 = _v2 + 1;
        int grid0 = Math.Max(0, _v3);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<int> @y, Tensor<int> @z, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.Bounds(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // y.Store(i, x.InBounds(0, i, size).To<int>());
            int _v0 = i * size;
            // z.AsColumn().Store((i, 0), x.InBounds(0, i - 1, size).T.To<int>() * 2);
            ViewArgument z_2 = CpuViews.AsColumn(@z);
            int _v1 = (i - 1) * size;
            // y.Store(i, x.InBounds(0, i, size).To<int>());
            {
                var y_out = new TileWriter<int>(@y, 0, _v0, size, _e0);
                {
                    nint y_out_row = y_out.Row(0);
                    var _s2 = Vector512.Create(0);
                    var _s3 = Vector512.Create(@x.Length0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v4 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            var _v5 = Vector512.GreaterThanOrEqual(_v4, _s2);
                            var _v6 = Vector512.LessThan(_v4, _s3);
                            var _v7 = _v5 & _v6;
                            var _v8 = -_v7;
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v8);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v9 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            var _v10 = Vector512.GreaterThanOrEqual(_v9, _s2);
                            var _v11 = Vector512.LessThan(_v9, _s3);
                            var _v12 = _v10 & _v11;
                            var _v13 = -_v12;
                            CpuMemory.StoreI32(y_out_row + 4 * _c, _v13, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
            // z.AsColumn().Store((i, 0), x.InBounds(0, i - 1, size).T.To<int>() * 2);
            {
                var z_out = new TileWriter<int>(z_2, _v0, 0, 1, _e1);
                for (int _r = 0; _r < size; _r++)
                {
                    nint z_out_row = z_out.Row(_r);
                    int _v14 = _v1 + _r;
                    bool _v15 = _v14 >= 0;
                    bool _v16 = _v14 < @x.Length0;
                    bool _v17 = _v15 & _v16;
                    int _v18 = _v17 ? 1 : 0;
                    int _v19 = _v18 * 2;
                    CpuMemory.WriteI32(z_out_row, _v19);
                    z_out.End(_r);
                }
            }
        }
    }
}
