internal static partial class StoresInLoops_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.ControlKernels.StoresInLoops",
        """
    fusion-ir 1
    kernel Fusion.Conformance.ControlKernels.StoresInLoops
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param view %z : view<f32, 1, write>
    param scalar %limit : i32
    param tune %size : i32 in [16]
    grid {
      %5 = length %x {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%6 : i32) {
      %7 = const {value=0 at=2} : f32
      %8 = full %7 {dims=[1, size] at=2} : tile<f32, 1, size>
      %9 = const {value=0 at=3} : i32
      %10 = length %x {axis=1 at=3} : i32
      %11 = add %10, %size {at=3} : i32
      %12 = const {value=1 at=3} : i32
      %13 = sub %11, %12 {at=3} : i32
      %14 = div %13, %size {at=3} : i32
      %15 = const {value=1 at=3} : i32
      %16 = for %9, %14, %15, %8 {at=3} : tile<f32, 1, size>
      region (%17 : i32, %18 : tile<f32, 1, size>) {
        %19 = slice %x, %6 {at=4} : view<f32, 1>
        %20 = dim {dims=[size] at=4} : i32
        %21 = mul %17, %20 {at=4} : i32
        %22 = load %19, %21 {value=0 dims=[size] at=4} : tile<f32, 1, size>
        %23 = lt %17, %limit {at=5} : bool
        %24 = if %23 {at=5} : tile<f32, 1, size>
        region {
          %25 = add %18, %22 {at=6} : tile<f32, 1, size>
          yield %25 {at=5}
        }
        region {
          %26 = const {value=0 at=7} : i32
          %27 = const {value=2 at=7} : i32
          %28 = const {value=1 at=7} : i32
          %29 = for %26, %27, %28, %18 {at=7} : tile<f32, 1, size>
          region (%30 : i32, %31 : tile<f32, 1, size>) {
            %32 = const {value=0x3FE0000000000000 at=8} : f32
            %33 = mul %31, %32 {at=8} : tile<f32, 1, size>
            %34 = add %33, %22 {at=8} : tile<f32, 1, size>
            yield %34 {at=7}
          }
          yield %29 {at=5}
        }
        %35 = slice %y, %6 {at=9} : view<f32, 1, write>
        %36 = dim {dims=[size] at=9} : i32
        %37 = mul %17, %36 {at=9} : i32
        store %35, %37, %24 {at=9}
        %38 = const {value=0 at=10} : i32
        %39 = const {value=0 at=10} : f32
        %40 = mul %22, %39 {at=10} : tile<f32, 1, size>
        %41 = const {value=1 at=10} : f32
        %42 = add %40, %41 {at=10} : tile<f32, 1, size>
        atomicAdd %z, %38, %42 {at=10}
        yield %24 {at=3}
      }
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(StoresInLoops_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @limit)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@x, 4, ViewAccess.Read, "x"), new ViewUse(@y, 4, ViewAccess.Write, "y"), new ViewUse(@z, 4, ViewAccess.Write, "z"));
        Span<int> _tuned = [16];
        _launch.Choose(_handle, _tuned, [], [@x, @y, @z]);
        int @size = _tuned[0];
        int grid0 = Math.Max(0, @x.Length0);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @z = @z, @limit = @limit, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, _tensor_z, @limit, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@x, @y, @z], [@limit], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @z, int @limit, int @size) =>
        _launch.Interpret(() => StoresInLoops(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @limit, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public ViewArgument @z;
        public int @limit;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int _b0_bytes = CpuTile.Bytes(1, size);
            int _b1_bytes = CpuTile.Bytes(1, size);
            int _b2_bytes = CpuTile.Bytes(1, size);
            int _b3_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + _b0_bytes + _b1_bytes + _b2_bytes + _b3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint _b0 = _e4 + _e4_bytes;
            nint _b1 = _b0 + _b0_bytes;
            nint _b2 = _b1 + _b1_bytes;
            nint _b3 = _b2 + _b2_bytes;
            int _v0 = @x.Length1 + @size;
            int _v1 = _v0 - 1;
            int _v2 = CpuMath.Divide(_v1, @size);
            {
                {
                    var _s3 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v4 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v4);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v5 = _s3;
                            CpuMemory.StoreF32(_b0 + 4 * _c, _v5);
                        }
                    }
                }
            }
            for (int _i6 = 0; _i6 < _v2; _i6 += 1)
            {
                ViewArgument _v7 = CpuViews.Slice(@x, 4, _grid0);
                int _v8 = _i6 * size;
                bool _v9 = _i6 < @limit;
                if (_v9)
                {
                    {
                        var _in10 = new TileReader<float>(_v7, 0, _v8, size, 0f, _e0);
                        {
                            nint _in10_row = _in10.Row(0);
                            {
                                int _c = 0;
                                for (; _c <= size - 16; _c += 16)
                                {
                                    var _v11 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                    var _v12 = CpuMemory.LoadF32(_in10_row + 4 * _c);
                                    var _v13 = _v11 + _v12;
                                    CpuMemory.StoreF32(_b1 + 4 * _c, _v13);
                                }
                                if (_c < size)
                                {
                                    int _n = size - _c;
                                    var _v14 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                    var _v15 = CpuMemory.LoadF32(_in10_row + 4 * _c, _n);
                                    var _v16 = _v14 + _v15;
                                    CpuMemory.StoreF32(_b1 + 4 * _c, _v16);
                                }
                            }
                        }
                    }
                }
                else
                {
                    {
                        {
                            {
                                int _c = 0;
                                for (; _c <= size - 16; _c += 16)
                                {
                                    var _v17 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                    CpuMemory.StoreF32(_b2 + 4 * _c, _v17);
                                }
                                if (_c < size)
                                {
                                    int _n = size - _c;
                                    var _v18 = CpuMemory.LoadF32(_b0 + 4 * _c);
                                    CpuMemory.StoreF32(_b2 + 4 * _c, _v18);
                                }
                            }
                        }
                    }
                    for (int _i19 = 0; _i19 < 2; _i19 += 1)
                    {
                        {
                            var _in20 = new TileReader<float>(_v7, 0, _v8, size, 0f, _e1);
                            {
                                nint _in20_row = _in20.Row(0);
                                var _s21 = Vector512.Create(0.5f);
                                {
                                    int _c = 0;
                                    for (; _c <= size - 16; _c += 16)
                                    {
                                        var _v22 = CpuMemory.LoadF32(_b2 + 4 * _c);
                                        var _v23 = _v22 * _s21;
                                        var _v24 = CpuMemory.LoadF32(_in20_row + 4 * _c);
                                        var _v25 = _v23 + _v24;
                                        CpuMemory.StoreF32(_b3 + 4 * _c, _v25);
                                    }
                                    if (_c < size)
                                    {
                                        int _n = size - _c;
                                        var _v26 = CpuMemory.LoadF32(_b2 + 4 * _c);
                                        var _v27 = _v26 * _s21;
                                        var _v28 = CpuMemory.LoadF32(_in20_row + 4 * _c, _n);
                                        var _v29 = _v27 + _v28;
                                        CpuMemory.StoreF32(_b3 + 4 * _c, _v29);
                                    }
                                }
                            }
                        }
                        (_b2, _b3) = (_b3, _b2);
                    }
                    {
                        {
                            {
                                int _c = 0;
                                for (; _c <= size - 16; _c += 16)
                                {
                                    var _v30 = CpuMemory.LoadF32(_b2 + 4 * _c);
                                    CpuMemory.StoreF32(_b1 + 4 * _c, _v30);
                                }
                                if (_c < size)
                                {
                                    int _n = size - _c;
                                    var _v31 = CpuMemory.LoadF32(_b2 + 4 * _c);
                                    CpuMemory.StoreF32(_b1 + 4 * _c, _v31);
                                }
                            }
                        }
                    }
                }
                ViewArgument _v32 = CpuViews.Slice(@y, 4, _grid0);
                int _v33 = _i6 * size;
                {
                    var _out34 = new TileWriter<float>(_v32, 0, _v33, size, _e2);
                    var _in35 = new TileReader<float>(_v7, 0, _v8, size, 0f, _e3);
                    var _out36 = new TileAdder<float>(@z, 0, 0, size, _e4);
                    {
                        nint _in35_row = _in35.Row(0);
                        nint _out34_row = _out34.Row(0);
                        nint _out36_row = _out36.Row(0);
                        var _s37 = Vector512.Create(0f);
                        var _s38 = Vector512.Create(1f);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var _v39 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                CpuMemory.StoreF32(_out34_row + 4 * _c, _v39);
                                var _v40 = CpuMemory.LoadF32(_in35_row + 4 * _c);
                                var _v41 = _v40 * _s37;
                                var _v42 = _v41 + _s38;
                                CpuMemory.StoreF32(_out36_row + 4 * _c, _v42);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var _v43 = CpuMemory.LoadF32(_b1 + 4 * _c);
                                CpuMemory.StoreF32(_out34_row + 4 * _c, _v43, _n);
                                var _v44 = CpuMemory.LoadF32(_in35_row + 4 * _c, _n);
                                var _v45 = _v44 * _s37;
                                var _v46 = _v45 + _s38;
                                CpuMemory.StoreF32(_out36_row + 4 * _c, _v46, _n);
                            }
                        }
                        _out34.End(0);
                        _out36.End(0);
                    }
                }
                (_b0, _b1) = (_b1, _b0);
            }
        }
    }
}
