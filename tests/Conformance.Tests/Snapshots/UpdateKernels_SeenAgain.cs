private static partial class SeenAgain_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.UpdateKernels.SeenAgain",
        """
    fusion-ir 1
    kernel Fusion.Conformance.UpdateKernels.SeenAgain
    param view %index : view<i32, 1>
    param view %flags : view<i32, 1, write>
    param view %own : view<i32, 2, write>
    param view %sum : view<i32, 1, write>
    param tune %size : i32 in [16]
    statement 1 "var i = Grid.Over(Tile.Count(index.Length(0), size));"
    statement 2 "flags.Scatter(index.Load(i, size, -1), Tile.Full(1, 1, 1));"
    statement 3 "var mine = own[i];"
    statement 4 "mine.Scatter(size - 1 - Tile.Columns(0, size), Tile.Columns(i, size));"
    statement 5 "mine.Scatter(Tile.Columns(0, size) / 2 * 2, Tile.Full(1, 1, 7));"
    statement 6 "sum.Store(i, mine.Load(0, size).CumSum(Axis.Columns));"
    grid {
      %5 = length %index {axis=0 at=1} : i32
      %6 = add %5, %size {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %size {at=1} : i32
      yield %9 {at=1}
    }
    body (%i : i32) {
      %11 = dim {dims=[size] at=2} : i32
      %12 = mul %i, %11 {at=2} : i32
      %13 = load %index, %12 {value=-1 dims=[size] at=2} : tile<i32, 1, size>
      %14 = const {value=1 at=2} : i32
      %15 = full %14 {dims=[1, 1] at=2} : tile<i32, 1, 1>
      scatter %flags, %13, %15 {at=2}
      %mine = slice %own, %i {at=3} : view<i32, 1, write>
      %17 = const {value=1 at=4} : i32
      %18 = sub %size, %17 {at=4} : i32
      %19 = const {value=0 at=4} : i32
      %20 = coordinates %19 {dims=[size] along=columns at=4} : tile<i32, 1, size>
      %21 = sub %18, %20 {at=4} : tile<i32, 1, size>
      %22 = dim {dims=[size] at=4} : i32
      %23 = mul %i, %22 {at=4} : i32
      %24 = coordinates %23 {dims=[size] along=columns at=4} : tile<i32, 1, size>
      scatter %mine, %21, %24 {at=4}
      %25 = const {value=0 at=5} : i32
      %26 = coordinates %25 {dims=[size] along=columns at=5} : tile<i32, 1, size>
      %27 = const {value=2 at=5} : i32
      %28 = div %26, %27 {at=5} : tile<i32, 1, size>
      %29 = const {value=2 at=5} : i32
      %30 = mul %28, %29 {at=5} : tile<i32, 1, size>
      %31 = const {value=7 at=5} : i32
      %32 = full %31 {dims=[1, 1] at=5} : tile<i32, 1, 1>
      scatter %mine, %30, %32 {at=5}
      %33 = const {value=0 at=6} : i32
      %34 = load %mine, %33 {value=0 dims=[size] at=6} : tile<i32, 1, size>
      %35 = scanSum %34 {along=columns at=6} : tile<i32, 1, size>
      %36 = dim {dims=[size] at=6} : i32
      %37 = mul %i, %36 {at=6} : i32
      store %sum, %37, %35 {at=6}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c037474c8999", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "index"), new ViewParameter(4, ViewAccess.Write, "flags"), new ViewParameter(4, ViewAccess.Write, "own"), new ViewParameter(4, ViewAccess.Write, "sum") }, Assembly = typeof(SeenAgain_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_index, Tensor<int> _tensor_flags, Tensor<int> _tensor_own, Tensor<int> _tensor_sum)
    {
        ViewArgument @index = _launch.Argument(_tensor_index, 1, _handle.Name, "index");
        ViewArgument @flags = _launch.Argument(_tensor_flags, 1, _handle.Name, "flags");
        ViewArgument @own = _launch.Argument(_tensor_own, 2, _handle.Name, "own");
        ViewArgument @sum = _launch.Argument(_tensor_sum, 1, _handle.Name, "sum");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @index, @flags, @own, @sum };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
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
                var _program = new CpuProgram { @index = @index, @flags = @flags, @own = @own, @sum = @sum, @size = @size, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_index, _tensor_flags, _tensor_own, _tensor_sum, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @index, Tensor<int> @flags, Tensor<int> @own, Tensor<int> @sum, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.UpdateKernels.SeenAgain(InterpreterViews.ReadView(@index), InterpreterViews.View(@flags), InterpreterViews.View(@own), InterpreterViews.View(@sum), @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @index;
        public ViewArgument @flags;
        public ViewArgument @own;
        public ViewArgument @sum;
        public int @size;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int mine_tile_bytes = CpuTile.Bytes(1, size);
            int _b1_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + mine_tile_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint mine_tile = _e2 + _e2_bytes;
            nint _b1 = mine_tile + mine_tile_bytes;
            // flags.Scatter(index.Load(i, size, -1), Tile.Full(1, 1, 1));
            int _v0 = i * size;
            // var mine = own[i];
            ViewArgument mine = CpuViews.Slice(@own, 4, i);
            // flags.Scatter(index.Load(i, size, -1), Tile.Full(1, 1, 1));
            // mine.Scatter(size - 1 - Tile.Columns(0, size), Tile.Columns(i, size));
            {
                var index_in = new TileReader<int>(@index, 0, _v0, size, -1, _e0);
                {
                    nint index_in_row = index_in.Row(0);
                    var _s1 = Vector512.Create(1);
                    var _s2 = Vector512.Create((@size - 1));
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v3 = CpuMemory.LoadI32(index_in_row + 4 * _c);
                            CpuScatter.StoreI32(@flags, _v3, _s1, 16);
                            var _v4 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v5 = _s2 - _v4;
                            var _v6 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            CpuScatter.StoreI32(mine, _v5, _v6, 16);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v7 = CpuMemory.LoadI32(index_in_row + 4 * _c, _n);
                            CpuScatter.StoreI32(@flags, _v7, _s1, _n);
                            var _v8 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v9 = _s2 - _v8;
                            var _v10 = Vector512.Create(_v0 + _c) + Vector512<int>.Indices;
                            CpuScatter.StoreI32(mine, _v9, _v10, _n);
                        }
                    }
                }
            }
            // mine.Scatter(Tile.Columns(0, size) / 2 * 2, Tile.Full(1, 1, 7));
            {
                {
                    var _s11 = Vector512.Create(2);
                    var _s12 = Vector512.Create(7);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v13 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v14 = CpuMath.Divide(_v13, _s11);
                            var _v15 = _v14 * _s11;
                            CpuScatter.StoreI32(mine, _v15, _s12, 16);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v17 = CpuMath.Divide(_v16, _s11);
                            var _v18 = _v17 * _s11;
                            CpuScatter.StoreI32(mine, _v18, _s12, _n);
                        }
                    }
                }
            }
            // sum.Store(i, mine.Load(0, size).CumSum(Axis.Columns));
            {
                var mine_in = new TileReader<int>(mine, 0, 0, size, 0, _e1);
                {
                    nint mine_in_row = mine_in.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v19 = CpuMemory.LoadI32(mine_in_row + 4 * _c);
                            CpuMemory.StoreI32(mine_tile + 4 * _c, _v19);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v20 = CpuMemory.LoadI32(mine_in_row + 4 * _c, _n);
                            CpuMemory.StoreI32(mine_tile + 4 * _c, _v20);
                        }
                    }
                }
            }
            CpuScan.Columns<int, JoinSum>(mine_tile, _b1, 1, size);
            {
                var sum_out = new TileWriter<int>(@sum, 0, _v0, size, _e2);
                {
                    nint sum_out_row = sum_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var _v21 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(sum_out_row + 4 * _c, _v21);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var _v22 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            CpuMemory.StoreI32(sum_out_row + 4 * _c, _v22, _n);
                        }
                    }
                    sum_out.End(0);
                }
            }
        }
    }
}
