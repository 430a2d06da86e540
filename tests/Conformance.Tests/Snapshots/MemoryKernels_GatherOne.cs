internal static partial class GatherOne_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.MemoryKernels.GatherOne",
        """
    fusion-ir 1
    kernel Fusion.Conformance.MemoryKernels.GatherOne
    param view %table : view<f32, 1>
    param view %index : view<i32, 1>
    param view %y : view<f32, 1, write>
    param tune %size : i32 in [24]
    grid {
      %4 = length %index {axis=0 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%9 : i32) {
      %10 = dim {dims=[size] at=2} : i32
      %11 = mul %9, %10 {at=2} : i32
      %12 = load %index, %11 {value=-1 dims=[size] at=2} : tile<i32, 1, size>
      %13 = gather %table, %12 {value=-5 at=2} : tile<f32, 1, size>
      %14 = dim {dims=[size] at=2} : i32
      %15 = mul %9, %14 {at=2} : i32
      store %y, %15, %13 {at=2}
      yield
    }
    """,
        _lines)
        { Tuned = ["size"], Assembly = typeof(GatherOne_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_table, Tensor<int> _tensor_index, Tensor<float> _tensor_y)
    {
        ViewArgument @table = _launch.Argument(_tensor_table, 1, _handle.Name, "table");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@table, 4, ViewAccess.Read, "table"), new ViewUse(@index, 4, ViewAccess.Read, "index"), new ViewUse(@y, 4, ViewAccess.Write, "y"));
        Span<int> _tuned = [24];
        _launch.Choose(_handle, _tuned, [], [@table, @index, @y]);
        int @size = _tuned[0];
        int _v0 = @index.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @table = @table, @index = @index, @y = @y, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_table, _tensor_index, _tensor_y, @size);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@size],
                    [@table, @index, @y], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @table, Tensor<int> @index, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => GatherOne(InterpreterViews.ReadView(@table), InterpreterViews.ReadView(@index), InterpreterViews.View(@y), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @table;
        public ViewArgument @index;
        public ViewArgument @y;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            int _v0 = _grid0 * size;
            int _v1 = _grid0 * size;
            {
                var _in2 = new TileReader<int>(@index, 0, _v0, size, -1, _e0);
                var _out3 = new TileWriter<float>(@y, 0, _v1, size, _e1);
                {
                    nint _in2_row = _in2.Row(0);
                    nint _out3_row = _out3.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v4 = CpuMemory.LoadI32(_in2_row + 4 * _c);
                            var _v5 = CpuGather.F32(@table, _v4, -5f, 16);
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v5);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v6 = CpuMemory.LoadI32(_in2_row + 4 * _c, _n);
                            var _v7 = CpuGather.F32(@table, _v6, -5f, _n);
                            CpuMemory.StoreF32(_out3_row + 4 * _c, _v7, _n);
                        }
                    }
                    _out3.End(0);
                }
            }
        }
    }
}
