internal static partial class WhileLoop_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.WhileLoop",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.WhileLoop
    param view %start : view<i32, 1>
    param view %steps : view<i32, 1, write>
    param view %y : view<f32, 2, write>
    param tune %size : i32 in [20]
    grid {
      %4 = length %start {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%5 : i32) {
      %6 = at %start, %5 {at=2} : i32
      %7 = const {value=0 at=3} : i32
      %8 = const {value=1 at=4} : f32
      %9 = full %8 {dims=[1, size] at=4} : tile<f32, 1, size>
      %10, %11, %12 = while %6, %7, %9 {at=5} : i32, i32, tile<f32, 1, size>
      region (%13 : i32, %14 : i32, %15 : tile<f32, 1, size>) {
        %16 = const {value=1 at=5} : i32
        %17 = gt %13, %16 {at=5} : bool
        %18 = const {value=50 at=5} : i32
        %19 = lt %14, %18 {at=5} : bool
        %20 = and %17, %19 {at=5} : bool
        yield %20 {at=5}
      }
      region (%21 : i32, %22 : i32, %23 : tile<f32, 1, size>) {
        %24 = const {value=2 at=6} : i32
        %25 = rem %21, %24 {at=6} : i32
        %26 = const {value=0 at=6} : i32
        %27 = eq %25, %26 {at=6} : bool
        %28 = const {value=2 at=6} : i32
        %29 = div %21, %28 {at=6} : i32
        %30 = const {value=3 at=6} : i32
        %31 = mul %30, %21 {at=6} : i32
        %32 = const {value=1 at=6} : i32
        %33 = add %31, %32 {at=6} : i32
        %34 = select %27, %29, %33 {at=6} : i32
        %35 = const {value=1 at=7} : i32
        %36 = add %22, %35 {at=7} : i32
        %37 = dim {dims=[size] at=8} : i32
        %38 = mul %36, %37 {at=8} : i32
        %39 = coordinates %38 {dims=[size] along=columns at=8} : tile<i32, 1, size>
        %40 = cast %39 {at=8} : tile<f32, 1, size>
        %41 = add %23, %40 {at=8} : tile<f32, 1, size>
        yield %34, %36, %41 {at=5}
      }
      %42 = full %11 {dims=[1, 1] at=9} : tile<i32, 1, 1>
      store %steps, %5, %42 {at=9}
      %43 = slice %y, %5 {at=10} : view<f32, 1, write>
      %44 = const {value=0 at=10} : i32
      store %43, %44, %12 {at=10}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(WhileLoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_start, Tensor<int> _tensor_steps, Tensor<float> _tensor_y)
    {
        ViewArgument @start = _launch.Argument(_tensor_start, 1, _handle.Name, "start");
        ViewArgument @steps = _launch.Argument(_tensor_steps, 1, _handle.Name, "steps");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@start, 4, ViewAccess.Read, "start"), new ViewUse(@steps, 4, ViewAccess.Write, "steps"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [20];
        _launch.Choose(_handle, _tuned, [], [@start, @steps, @y]);
        int @size = _tuned[0];
        int grid0 = Math.Max(0, @start.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @start = @start, @steps = @steps, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_start, _tensor_steps, _tensor_y, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@start, @steps, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @start, Tensor<int> @steps, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => WhileLoop(InterpreterViews.ReadView(@start), InterpreterViews.View(@steps), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @start;
        public ViewArgument @steps;
        public ViewArgument @y;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _b0_bytes = CpuTile.Bytes(1, size);
            int _b1_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            nint _b1 = _b0 + _b0_bytes;
            int _v0 = CpuViews.ReadI32(@start, _grid0);
            {
                {
                    var _s1 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v2 = _s1;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v2);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v3 = _s1;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v3);
                        }
                    }
                }
            }
            int _v4 = _v0;
            int _v5 = 0;
            while (true)
            {
                bool _v6 = _v4 > 1;
                bool _v7 = _v5 < 50;
                bool _v8 = _v6 & _v7;
                if (!(_v8)) break;
                int _v9 = CpuMath.Remainder(_v4, 2);
                bool _v10 = _v9 == 0;
                int _v11 = CpuMath.Divide(_v4, 2);
                int _v12 = 3 * _v4;
                int _v13 = _v12 + 1;
                int _v14 = _v10 ? _v11 : _v13;
                int _v15 = _v5 + 1;
                int _v16 = _v15 * size;
                {
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v17 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v18 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                var _v19 = Vector512.ConvertToSingle(_v18);
                                var _v20 = _v17 + _v19;
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v20);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v21 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                var _v22 = Vector512.Create(_v16 + _c) + Vector512<int>.Indices;
                                var _v23 = Vector512.ConvertToSingle(_v22);
                                var _v24 = _v21 + _v23;
                                CpuMemory.StoreF32(_b1 + 4 * _c, _v24);
                            }
                        }
                    }
                }
                int _n25 = _v14;
                int _n26 = _v15;
                _v4 = _n25;
                _v5 = _n26;
                (_b0, _b1) = (_b1, _b0);
            }
            ViewArgument _v27 = CpuViews.Slice(@y, 4, _grid0);
            {
                var _out28 = new TileWriter<int>(@steps, 0, _grid0, 1, _e0);
                var _out29 = new TileWriter<float>(_v27, 0, 0, size, _e1);
                {
                    nint _out28_row = _out28.Row(0);
                    nint _out29_row = _out29.Row(0);
                    CpuMemory.WriteI32(_out28_row, _v5);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v30 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v30);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v31 = CpuMemory.LoadF32(_b0 + 4 * _c);
                            CpuMemory.StoreF32(_out29_row + 4 * _c, _v31, _n);
                        }
                    }
                    _out28.End(0);
                    _out29.End(0);
                }
            }
        }
    }
}
