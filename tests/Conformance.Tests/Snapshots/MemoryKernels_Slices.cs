internal static partial class Slices_Kernel
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
    body (%12 : i32, %13 : i32, %14 : i32) {
      %15 = slice %x, %14, %13 {at=2} : view<f32, 2>
      %16 = at %w, %14, %13 {at=3} : f32
      %17 = const {value=0 at=3} : i32
      %18 = const {value=0 at=3} : i32
      %19 = at %x, %14, %13, %17, %18 {at=3} : f32
      %20 = add %16, %19 {at=3} : f32
      %21 = at %choice, %13 {at=4} : i32
      %22 = const {value=1 at=5} : i32
      %23 = slice %15, %22 {at=5} : view<f32, 1>
      %24 = dim {dims=[size] at=5} : i32
      %25 = mul %12, %24 {at=5} : i32
      %26 = load %23, %25 {value=0 dims=[size] at=5} : tile<f32, 1, size>
      %27 = mul %26, %20 {at=5} : tile<f32, 1, size>
      %28 = const {value=0 at=6} : i32
      %29 = dim {dims=[size] at=6} : i32
      %30 = mul %12, %29 {at=6} : i32
      %31 = load %15, %28, %30 {value=0 dims=[1, size] at=6} : tile<f32, 1, size>
      %32 = cast %21 {at=6} : f32
      %33 = mul %31, %32 {at=6} : tile<f32, 1, size>
      %34 = add %27, %33 {at=6} : tile<f32, 1, size>
      %35 = slice %y, %14 {at=7} : view<f32, 2, write>
      %36 = slice %35, %13 {at=7} : view<f32, 1, write>
      %37 = dim {dims=[size] at=7} : i32
      %38 = mul %12, %37 {at=7} : i32
      store %36, %38, %34 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(Slices_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_w, Tensor<float> _tensor_y, Tensor<int> _tensor_choice)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 4, _handle.Name, "x");
        ViewArgument @w = _launch.Argument(_tensor_w, 2, _handle.Name, "w");
        ViewArgument @y = _launch.Argument(_tensor_y, 3, _handle.Name, "y");
        ViewArgument @choice = _launch.Argument(_tensor_choice, 1, _handle.Name, "choice");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@w, 4, ViewAccess.Read, "w"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@choice, 4, ViewAccess.Read, "choice"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@x, @w, @y, @choice]);
        int @size = _tuned[0];
        int _v0 = @x.Length3 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @x.Length1);
        int grid2 = Math.Max(0, @x.Length0);
        int _programs = checked(grid0 * grid1 * grid2);
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
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @w, @y, @choice], [], [grid0, grid1, grid2]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @w, Tensor<float> @y, Tensor<int> @choice, int @size) =>
        _launch.Interpret(() => Slices(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@w), InterpreterViews.View(@y), InterpreterViews.ReadView(@choice), @size));

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
            int _grid0 = _program % grid0;
            _program /= grid0;
            int _grid1 = _program % grid1;
            _program /= grid1;
            int _grid2 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            ViewArgument _v0 = CpuViews.Slice(@x, 4, _grid2, _grid1);
            float _v1 = CpuViews.ReadF32(@w, _grid2, _grid1);
            float _v2 = CpuViews.ReadF32(@x, _grid2, _grid1, 0, 0);
            float _v3 = _v1 + _v2;
            int _v4 = CpuViews.ReadI32(@choice, _grid1);
            ViewArgument _v5 = CpuViews.Slice(_v0, 4, 1);
            int _v6 = _grid0 * size;
            int _v7 = _grid0 * size;
            float _v8 = (float)_v4;
            ViewArgument _v9 = CpuViews.Slice(@y, 4, _grid2);
            ViewArgument _v10 = CpuViews.Slice(_v9, 4, _grid1);
            int _v11 = _grid0 * size;
            {
                var _in12 = new TileReader<float>(_v5, 0, _v6, size, 0f, _e0);
                var _in13 = new TileReader<float>(_v0, 0, _v7, size, 0f, _e1);
                var _out14 = new TileWriter<float>(_v10, 0, _v11, size, _e2);
                {
                    nint _in12_row = _in12.Row(0);
                    nint _in13_row = _in13.Row(0);
                    nint _out14_row = _out14.Row(0);
                    var _s15 = Vector512.Create(_v3);
                    var _s16 = Vector512.Create(_v8);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v17 = CpuMemory.LoadF32(_in12_row + 4 * _c);
                            var _v18 = _v17 * _s15;
                            var _v19 = CpuMemory.LoadF32(_in13_row + 4 * _c);
                            var _v20 = _v19 * _s16;
                            var _v21 = _v18 + _v20;
                            CpuMemory.StoreF32(_out14_row + 4 * _c, _v21);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v22 = CpuMemory.LoadF32(_in12_row + 4 * _c, _n);
                            var _v23 = _v22 * _s15;
                            var _v24 = CpuMemory.LoadF32(_in13_row + 4 * _c, _n);
                            var _v25 = _v24 * _s16;
                            var _v26 = _v23 + _v25;
                            CpuMemory.StoreF32(_out14_row + 4 * _c, _v26, _n);
                        }
                    }
                    _out14.End(0);
                }
            }
        }
    }
}
