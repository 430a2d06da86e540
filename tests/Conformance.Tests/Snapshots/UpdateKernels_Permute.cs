internal static partial class Permute_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.UpdateKernels.Permute",
        """
    fusion-ir 1
    kernel Fusion.Conformance.UpdateKernels.Permute
    param view %x : view<f32, 2>
    param view %h : view<bf16, 2>
    param view %to : view<i32, 1>
    param view %y : view<f32, 2, write>
    param view %z : view<bf16, 2, write>
    param view %from : view<i32, 1, write>
    param const %width : i32 = 20
    param tune %rows : i32 in [4]
    grid {
      %8 = length %x {axis=0 at=1} : i32
      %9 = add %8, %rows {at=1} : i32
      %10 = const {value=1 at=1} : i32
      %11 = sub %9, %10 {at=1} : i32
      %12 = div %11, %rows {at=1} : i32
      yield %12 {at=1}
    }
    body (%13 : i32) {
      %14 = asColumn %to {at=2} : view<i32, 2>
      %15 = const {value=0 at=2} : i32
      %16 = dim {dims=[rows] at=2} : i32
      %17 = mul %13, %16 {at=2} : i32
      %18 = load %14, %17, %15 {value=-1 dims=[rows, 1] at=2} : tile<i32, rows, 1>
      %19 = const {value=1 at=3} : i32
      %20 = sub %width, %19 {at=3} : i32
      %21 = const {value=0 at=3} : i32
      %22 = coordinates %21 {dims=[width] along=columns at=3} : tile<i32, 1, width>
      %23 = sub %20, %22 {at=3} : tile<i32, 1, width>
      %24 = const {value=0 at=3} : i32
      %25 = dim {dims=[rows] at=3} : i32
      %26 = mul %13, %25 {at=3} : i32
      %27 = load %x, %26, %24 {value=0 dims=[rows, width] at=3} : tile<f32, rows, width>
      scatter %y, %18, %23, %27 {at=3}
      %28 = const {value=-1 at=4} : i32
      %29 = dim {dims=[width] at=4} : i32
      %30 = mul %28, %29 {at=4} : i32
      %31 = coordinates %30 {dims=[width] along=columns at=4} : tile<i32, 1, width>
      %32 = add %31, %width {at=4} : tile<i32, 1, width>
      %33 = const {value=1 at=4} : i32
      %34 = sub %32, %33 {at=4} : tile<i32, 1, width>
      %35 = const {value=0 at=4} : i32
      %36 = dim {dims=[rows] at=4} : i32
      %37 = mul %13, %36 {at=4} : i32
      %38 = load %h, %37, %35 {value=0 dims=[rows, width] at=4} : tile<bf16, rows, width>
      scatter %z, %18, %34, %38 {at=4}
      %39 = dim {dims=[rows] at=5} : i32
      %40 = mul %13, %39 {at=5} : i32
      %41 = coordinates %40 {dims=[rows] along=rows at=5} : tile<i32, rows, 1>
      scatter %from, %18, %41 {at=5}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Permute_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<BFloat16> _tensor_h, Tensor<int> _tensor_to, Tensor<float> _tensor_y, Tensor<BFloat16> _tensor_z, Tensor<int> _tensor_from, int @width)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @h = _launch.Argument(_tensor_h, 2, _handle.Name, "h");
        ViewArgument @to = _launch.Argument(_tensor_to, 1, _handle.Name, "to");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 2, _handle.Name, "z");
        ViewArgument @from = _launch.Argument(_tensor_from, 1, _handle.Name, "from");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@h, 2, ViewAccess.Read, "h"), new ViewUse(@to, 4, ViewAccess.Read, "to"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 2, ViewAccess.Write, "z"), new ViewUse(@from, 4, ViewAccess.Write, "from"));
        Span<int> _tuned = [4];
        _launch.Choose(_handle, _tuned, [@width], [@x, @h, @to, @y, @z, @from]);
        int @rows = _tuned[0];
        int _v0 = @x.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @h = @h, @to = @to, @y = @y, @z = @z, @from = @from, @width = @width, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_h, _tensor_to, _tensor_y, _tensor_z, _tensor_from, @width, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@width, @rows],
                    [@x, @h, @to, @y, @z, @from], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<BFloat16> @h, Tensor<int> @to, Tensor<float> @y, Tensor<BFloat16> @z, Tensor<int> @from, int @width, int @rows) =>
        _launch.Interpret(() => Permute(InterpreterViews.ReadView(@x), InterpreterViews.ReadView(@h), InterpreterViews.ReadView(@to), InterpreterViews.View(@y), InterpreterViews.View(@z), InterpreterViews.View(@from), @width, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @h;
        public ViewArgument @to;
        public ViewArgument @y;
        public ViewArgument @z;
        public ViewArgument @from;
        public int @width;
        public int @rows;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, width);
            int _e2_bytes = CpuTile.Bytes(1, width);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            ViewArgument _v0 = CpuViews.AsColumn(@to);
            int _v1 = _grid0 * rows;
            int _v2 = @width - 1;
            int _v3 = _grid0 * rows;
            int _v4 = -1 * width;
            int _v5 = _grid0 * rows;
            int _v6 = _grid0 * rows;
            {
                var _in7 = new TileReader<int>(_v0, _v1, 0, 1, -1, _e0);
                var _in8 = new TileReader<float>(@x, _v3, 0, width, 0f, _e1);
                var _in9 = new TileReader<BFloat16>(@h, _v5, 0, width, 0f, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in7_row = _in7.Row(_r);
                    nint _in8_row = _in8.Row(_r);
                    nint _in9_row = _in9.Row(_r);
                    var _s10 = Vector512.Create(_v2);
                    int _v11 = CpuMemory.ReadI32(_in7_row);
                    var _s12 = Vector512.Create(_v11);
                    var _s13 = Vector512.Create(@width);
                    var _s14 = Vector512.Create(1);
                    {
                        int _c = 0;
                        for (; _c <= width - 16; _c += 16)
                        {
                            var _v15 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v16 = _s10 - _v15;
                            var _v17 = CpuMemory.LoadF32(_in8_row + 4 * _c);
                            CpuScatter.StoreF32(@y, _s12, _v16, _v17, 16);
                            var _v18 = Vector512.Create(_v4 + _c) + Vector512<int>.Indices;
                            var _v19 = _v18 + _s13;
                            var _v20 = _v19 - _s14;
                            var _v21 = CpuMemory.LoadBF16(_in9_row + 2 * _c);
                            CpuScatter.StoreBF16(@z, _s12, _v20, _v21, 16);
                        }
                        if (_c < width)
                        {
                            int _n = width - _c;
                            var _v22 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v23 = _s10 - _v22;
                            var _v24 = CpuMemory.LoadF32(_in8_row + 4 * _c, _n);
                            CpuScatter.StoreF32(@y, _s12, _v23, _v24, _n);
                            var _v25 = Vector512.Create(_v4 + _c) + Vector512<int>.Indices;
                            var _v26 = _v25 + _s13;
                            var _v27 = _v26 - _s14;
                            var _v28 = CpuMemory.LoadBF16(_in9_row + 2 * _c, _n);
                            CpuScatter.StoreBF16(@z, _s12, _v27, _v28, _n);
                        }
                    }
                    int _v29 = _v6 + _r;
                    var _s30 = Vector512.Create(_v29);
                    {
                        int _c = 0;
                        for (; _c <= 1 - 16; _c += 16)
                        {
                            CpuScatter.StoreI32(@from, _s12, _s30, 16);
                        }
                        if (_c < 1)
                        {
                            int _n = 1 - _c;
                            CpuScatter.StoreI32(@from, _s12, _s30, _n);
                        }
                    }
                }
            }
        }
    }
}
