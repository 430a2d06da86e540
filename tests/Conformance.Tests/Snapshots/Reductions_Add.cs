private static partial class Add_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.Add",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.Add
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param tune %block : i32 in [1024] cpu [16384]
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), block));"
    statement 2 "y.Store(i, y.Load(i, block) + x.Load(i, block));"
    grid {
      %3 = length %x {axis=0 at=1} : i32
      %4 = add %3, %block {at=1} : i32
      %5 = const {value=1 at=1} : i32
      %6 = sub %4, %5 {at=1} : i32
      %7 = div %6, %block {at=1} : i32
      yield %7 {at=1}
    }
    body (%i : i32) {
      %9 = dim {dims=[block] at=2} : i32
      %10 = mul %i, %9 {at=2} : i32
      %11 = load %y, %10 {value=0 dims=[block] at=2} : tile<f32, 1, block>
      %12 = dim {dims=[block] at=2} : i32
      %13 = mul %i, %12 {at=2} : i32
      %14 = load %x, %13 {value=0 dims=[block] at=2} : tile<f32, 1, block>
      %15 = add %11, %14 {at=2} : tile<f32, 1, block>
      %16 = dim {dims=[block] at=2} : i32
      %17 = mul %i, %16 {at=2} : i32
      store %y, %17, %15 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "b54c620cade3", Tuned = new string[] { "block" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Add_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 16384 : 1024 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @block = _tuned[0];
        Launch.RequireExtent(block, _handle.Name, "block");
        int _v0 = @x.Length0 + @block;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @block);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @block = @block, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @block);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @block };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @block) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Reductions.Add(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @block;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, block);
            int _e1_bytes = CpuTile.Bytes(1, block);
            int _e2_bytes = CpuTile.Bytes(1, block);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // y.Store(i, y.Load(i, block) + x.Load(i, block));
            int _v0 = i * block;
            {
                var y_in = new TileReader<float>(@y, 0, _v0, block, 0f, _e0);
                var x_in = new TileReader<float>(@x, 0, _v0, block, 0f, _e1);
                var y_out = new TileWriter<float>(@y, 0, _v0, block, _e2);
                {
                    nint y_in_row = y_in.Row(0);
                    nint x_in_row = x_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= block - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadF32(y_in_row + 4 * _c);
                            var _v2 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v3 = _v1 + _v2;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v3);
                        }
                        if (_c < block)
                        {
                            int _n = block - _c;
                            var _v4 = CpuMemory.LoadF32(y_in_row + 4 * _c, _n);
                            var _v5 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v6 = _v4 + _v5;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v6, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
