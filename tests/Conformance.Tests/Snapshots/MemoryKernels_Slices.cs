private static partial class Slices_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.Slices",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.Slices
    param view %x : view<f32, 4>
    param view %w : view<f32, 2>
    param view %y : view<f32, 3, write>
    param view %choice : view<i32, 1>
    param tune %size : i32 in [16]
    statement 1 "var (i, h, b) = Grid.Over(Tile.Count(x.Length(3), size), x.Length(1), x.Length(0));"
    statement 2 "var row = x[b, h];"
    statement 3 "var scale = w.At(b, h) + x.At(b, h, 0, 0);"
    statement 4 "int c = choice.At(h);"
    statement 5 "var v = row[1].Load(i, size) * scale;"
    statement 6 "v += row.Load((0, i), (1, size)) * c;"
    statement 7 "y[b][h].Store(i, v);"
    grid {
      %5 = length %x {axis=3 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      %10 = length %x {axis=1 at=1} : i32
      %11 = length %x {axis=0 at=1} : i32
      yield %9, %10, %11 {at=1}
    }
    body (%i : i32, %h : i32, %b : i32) {
      %row = slice %x, %b, %h {at=2} : view<f32, 2>
      %16 = at %w, %b, %h {at=3} : f32
      %17 = const {value=0 at=3} : i32
      %18 = const {value=0 at=3} : i32
      %19 = at %x, %b, %h, %17, %18 {at=3} : f32
      %scale = add %16, %19 {at=3} : f32
      %c = at %choice, %h {at=4} : i32
      %22 = const {value=1 at=5} : i32
      %23 = slice %row, %22 {at=5} : view<f32, 1>
      %24 = dim {dims=[size] at=5} : i32
      %25 = mul %i, %24 {at=5} : i32
      %26 = load %23, %25 {value=0 dims=[size] at=5} : tile<f32, 1, size>
      %v = mul %26, %scale {at=5} : tile<f32, 1, size>
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[size] at=6} : i32
      %30 = mul %i, %29 {at=6} : i32
      %31 = load %row, %28, %30 {value=0 dims=[1, size] at=6} : tile<f32, 1, size>
      %32 = cast %c {at=6} : f32
      %33 = mul %31, %32 {at=6} : tile<f32, 1, size>
      %v.2 = add %v, %33 {at=6} : tile<f32, 1, size>
      %35 = slice %y, %b {at=7} : view<f32, 2, write>
      %36 = slice %35, %h {at=7} : view<f32, 1, write>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %i, %37 {at=7} : i32
      store %36, %38, %v.2 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "01c864ef8aea", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Read, "w"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Read, "choice") }, Assembly = typeof(Slices_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_w, Tensor<float> _tensor_y, Tensor<int> _tensor_choice)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 4, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @choice = _launch.Argument(_tensor_choice, 1, _handle.Name, "choice");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @w, @y, @choice };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length3 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @x.Length1);
        int grid2 = Math.Max(0, @x.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1, grid2);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @w = @w, @y = @y, @choice = @choice, @size = @size, grid0 = grid0, grid1 = grid1, grid2 = grid2 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_w, _tensor_y, _tensor_choice, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1, grid2 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @w, Tensor<float> @y, Tensor<int> @choice, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.Slices(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.View(@y), InterpreterViews.ReadView(@choice), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @w;
        public ViewArgument @y;
        public ViewArgument @choice;
        public int @size;
        public int grid0;
        public int grid1;
        public int grid2;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program % grid0;
            _program /= grid0;
            int h = _program % grid1;
            _program /= grid1;
            int b = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var row = x[b, h];
            ViewArgument row = CpuViews.Slice(@x, 4, b, h);
            // var scale = w.At(b, h) + x.At(b, h, 0, 0);
            float _v0 = CpuViews.ReadF32(@w, b, h);
            float _v1 = CpuViews.ReadF32(@x, b, h, 0, 0);
            float scale = _v0 + _v1;
            // int c = choice.At(h);
            int c = CpuViews.ReadI32(@choice, h);
            // var v = row[1].Load(i, size) * scale;
            ViewArgument row_2 = CpuViews.Slice(row, 4, 1);
            int _v2 = i * size;
            // y[b][h].Store(i, v);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, b);
            ViewArgument y_3 = CpuViews.Slice(y_2, 4, h);
            {
                var row_in = new TileReader<float>(row_2, 0, _v2, size, 0f, _e0);
                var row_in_2 = new TileReader<float>(row, 0, _v2, size, 0f, _e1);
                var y_out = new TileWriter<float>(y_3, 0, _v2, size, _e2);
                {
                    nint row_in_row = row_in.Row(0);
                    nint row_in_2_row = row_in_2.Row(0);
                    nint y_out_row = y_out.Row(0);
                    var scale_splat = Vector512.Create(scale);
                    var _s3 = Vector512.Create((float)c);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadF32(row_in_row + 4 * _c);
                            var v = _v4 * scale_splat;
                            var _v5 = CpuMemory.LoadF32(row_in_2_row + 4 * _c);
                            var _v6 = _v5 * _s3;
                            var v_2 = v + _v6;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, v_2);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v7 = CpuMemory.LoadF32(row_in_row + 4 * _c, _n);
                            var v_3 = _v7 * scale_splat;
                            var _v8 = CpuMemory.LoadF32(row_in_2_row + 4 * _c, _n);
                            var _v9 = _v8 * _s3;
                            var v_4 = v_3 + _v9;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, v_4, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
