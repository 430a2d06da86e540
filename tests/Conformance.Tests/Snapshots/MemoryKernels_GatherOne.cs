private static partial class GatherOne_Kernel
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
    statement 1 "var i = Grid.Over(Tile.Count(index.Length(0), size));"
    statement 2 "y.Store(i, table.Gather(index.Load(i, size, -1), -5f));"
    grid {
      %4 = length %index {axis=0 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      yield %8 {at=1}
    }
    body (%i : i32) {
      %10 = dim {dims=[size] at=2} : i32
      %11 = mul %i, %10 {at=2} : i32
      %12 = load %index, %11 {value=-1 dims=[size] at=2} : tile<i32, 1, size>
      %13 = gather %table, %12 {value=-5 at=2} : tile<f32, 1, size>
      %14 = dim {dims=[size] at=2} : i32
      %15 = mul %i, %14 {at=2} : i32
      store %y, %15, %13 {at=2}
      yield
    }
    """,
        _lines)
        { Fingerprint = "333c753e55ab", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "table"), new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(GatherOne_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_table, Tensor<int> _tensor_index, Tensor<float> _tensor_y)
    {
        ViewArgument @table = _launch.Argument(_tensor_table, 1, _handle.Name, "table");
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @table, @index, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 24 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @index.Length0 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @table, Tensor<int> @index, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.MemoryKernels.GatherOne(InterpreterViews.ReadView(@table), InterpreterViews.ReadView(@index), InterpreterViews.View(@y), @size));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // y.Store(i, table.Gather(index.Load(i, size, -1), -5f));
            int _v0 = i * size;
            {
                var index_in = new TileReader<int>(@index, 0, _v0, size, -1, _e0);
                var y_out = new TileWriter<float>(@y, 0, _v0, size, _e1);
                {
                    nint index_in_row = index_in.Row(0);
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadI32(index_in_row + 4 * _c);
                            var _v2 = CpuGather.F32(@table, _v1, -5f, 16);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v2);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v3 = CpuMemory.LoadI32(index_in_row + 4 * _c, _n);
                            var _v4 = CpuGather.F32(@table, _v3, -5f, _n);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v4, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
