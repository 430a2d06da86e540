private static partial class Smooth_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Smooth",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Smooth
    param view %x : view<f32, 2>
    param view %y : view<f32, 2, write>
    param const %radius : i32 = 2
    param tune %size : i32 in [32]
    statement 1 "var (i, row) = Grid.Over(Tile.Count(x.Length(1), size), x.Length(0));"
    statement 2 "var line = x[row];"
    statement 3 "var sum = Tile.Zeros<float>(1, size);"
    statement 4 "var count = Tile.Zeros<float>(1, size);"
    statement 5 "for (int d = -radius; d <= radius; d++)"
    statement 6 "var at = Tile.Columns(i, size) + d;"
    statement 7 "sum += line.LoadAt(i * size + d, size);"
    statement 8 "count += (at >= 0 & at < line.Length(0)).To<float>();"
    statement 9 "y[row].Store(i, sum / count);"
    grid {
      %4 = length %x {axis=1 at=1} : i32
      %5 = add %4, %size {at=1} : i32
      %6 = const {value=1 at=1} : i32
      %7 = sub %5, %6 {at=1} : i32
      %8 = div %7, %size {at=1} : i32
      %9 = length %x {axis=0 at=1} : i32
      yield %8, %9 {at=1}
    }
    body (%i : i32, %row : i32) {
      %line = slice %x, %row {at=2} : view<f32, 1>
      %13 = const {value=0 at=3} : f32
      %sum = full %13 {dims=[1, size] at=3} : tile<f32, 1, size>
      %15 = const {value=0 at=4} : f32
      %count = full %15 {dims=[1, size] at=4} : tile<f32, 1, size>
      %17 = neg %radius {at=5} : i32
      %18 = const {value=1 at=5} : i32
      %19 = add %radius, %18 {at=5} : i32
      %20 = const {value=1 at=5} : i32
      %sum.2, %count.2 = for %17, %19, %20, %sum, %count {at=5} : tile<f32, 1, size>, tile<f32, 1, size>
      region (%d : i32, %sum.3 : tile<f32, 1, size>, %count.3 : tile<f32, 1, size>) {
        %26 = dim {dims=[size] at=6} : i32
        %27 = mul %i, %26 {at=6} : i32
        %28 = coordinates %27 {dims=[size] along=columns at=6} : tile<i32, 1, size>
        %at = add %28, %d {at=6} : tile<i32, 1, size>
        %30 = mul %i, %size {at=7} : i32
        %31 = add %30, %d {at=7} : i32
        %32 = load %line, %31 {value=0 dims=[size] at=7} : tile<f32, 1, size>
        %sum.4 = add %sum.3, %32 {at=7} : tile<f32, 1, size>
        %34 = const {value=0 at=8} : i32
        %35 = ge %at, %34 {at=8} : tile<bool, 1, size>
        %36 = length %line {axis=0 at=8} : i32
        %37 = lt %at, %36 {at=8} : tile<bool, 1, size>
        %38 = and %35, %37 {at=8} : tile<bool, 1, size>
        %39 = cast %38 {at=8} : tile<f32, 1, size>
        %count.4 = add %count.3, %39 {at=8} : tile<f32, 1, size>
        yield %sum.4, %count.4 {at=5}
      }
      %41 = slice %y, %row {at=9} : view<f32, 1, write>
      %42 = div %sum.2, %count.2 {at=9} : tile<f32, 1, size>
      %43 = dim {dims=[size] at=9} : i32
      %44 = mul %i, %43 {at=9} : i32
      store %41, %44, %42 {at=9}
      yield
    }
    """,
        _lines)
        { Fingerprint = "9a2265b27934", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Smooth_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @radius)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 32 };
        ReadOnlySpan<int> _const = stackalloc int[] { @radius };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int _v0 = @x.Length1 + @size;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @size);
        int grid0 = Math.Max(0, _v2);
        int grid1 = Math.Max(0, @x.Length0);
        int _programs = Launch.Programs(_handle.Name, grid0, grid1);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @x = @x, @y = @y, @radius = @radius, @size = @size, grid0 = grid0, grid1 = grid1 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_y, @radius, @size);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @radius, @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0, grid1 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, int @radius, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Smooth(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @radius, @size));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @radius;
        public int @size;
        public int grid0;
        public int grid1;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program % grid0;
            _program /= grid0;
            int row = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int sum_tile_bytes = CpuTile.Bytes(1, size);
            int count_tile_bytes = CpuTile.Bytes(1, size);
            int sum_tile2_bytes = CpuTile.Bytes(1, size);
            int count_tile2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + sum_tile_bytes + count_tile_bytes + sum_tile2_bytes + count_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint sum_tile = _e1 + _e1_bytes;
            nint count_tile = sum_tile + sum_tile_bytes;
            nint sum_tile2 = count_tile + count_tile_bytes;
            nint count_tile2 = sum_tile2 + sum_tile2_bytes;
            // var line = x[row];
            ViewArgument line = CpuViews.Slice(@x, 4, row);
            // for (int d = -radius; d <= radius; d++)
            int _v0 = -(@radius);
            int _v1 = @radius + 1;
            // var sum = Tile.Zeros<float>(1, size);
            // var count = Tile.Zeros<float>(1, size);
            {
                {
                    var _s2 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var sum = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * _c, sum);
                            var count = _s2;
                            CpuMemory.StoreF32(count_tile + 4 * _c, count);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var sum_2 = _s2;
                            CpuMemory.StoreF32(sum_tile + 4 * _c, sum_2);
                            var count_2 = _s2;
                            CpuMemory.StoreF32(count_tile + 4 * _c, count_2);
                        }
                    }
                }
            }
            // for (int d = -radius; d <= radius; d++)
            for (int d = _v0; d < _v1; d += 1)
            {
                // var at = Tile.Columns(i, size) + d;
                int _v3 = i * size;
                // sum += line.LoadAt(i * size + d, size);
                int _v4 = (i * @size) + d;
                // count += (at >= 0 & at < line.Length(0)).To<float>();
                {
                    var line_in = new TileReader<float>(line, 0, _v4, size, 0f, _e0);
                    {
                        nint line_in_row = line_in.Row(0);
                        var d_splat = Vector512.Create(d);
                        var _s5 = Vector512.Create(0);
                        var _s6 = Vector512.Create(line.Length0);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var sum_3 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                var _v7 = CpuMemory.LoadF32(line_in_row + 4 * _c);
                                var sum_4 = sum_3 + _v7;
                                CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_4);
                                var count_3 = CpuMemory.LoadF32(count_tile + 4 * _c);
                                var _v8 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                var at = _v8 + d_splat;
                                var _v9 = Vector512.GreaterThanOrEqual(at, _s5);
                                var _v10 = Vector512.LessThan(at, _s6);
                                var _v11 = _v9 & _v10;
                                var _v12 = Vector512.ConvertToSingle(-_v11);
                                var count_4 = count_3 + _v12;
                                CpuMemory.StoreF32(count_tile2 + 4 * _c, count_4);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var sum_5 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                                var _v13 = CpuMemory.LoadF32(line_in_row + 4 * _c, _n);
                                var sum_6 = sum_5 + _v13;
                                CpuMemory.StoreF32(sum_tile2 + 4 * _c, sum_6);
                                var count_5 = CpuMemory.LoadF32(count_tile + 4 * _c);
                                var _v14 = Vector512.Create(_v3 + _c) + Vector512<int>.Indices;
                                var at_2 = _v14 + d_splat;
                                var _v15 = Vector512.GreaterThanOrEqual(at_2, _s5);
                                var _v16 = Vector512.LessThan(at_2, _s6);
                                var _v17 = _v15 & _v16;
                                var _v18 = Vector512.ConvertToSingle(-_v17);
                                var count_6 = count_5 + _v18;
                                CpuMemory.StoreF32(count_tile2 + 4 * _c, count_6);
                            }
                        }
                    }
                }
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
                (count_tile, count_tile2) = (count_tile2, count_tile);
            }
            // y[row].Store(i, sum / count);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, row);
            int _v19 = i * size;
            {
                var y_out = new TileWriter<float>(y_2, 0, _v19, size, _e1);
                {
                    nint y_out_row = y_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var sum_7 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                            var count_7 = CpuMemory.LoadF32(count_tile + 4 * _c);
                            var _v20 = sum_7 / count_7;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v20);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var sum_8 = CpuMemory.LoadF32(sum_tile + 4 * _c);
                            var count_8 = CpuMemory.LoadF32(count_tile + 4 * _c);
                            var _v21 = sum_8 / count_8;
                            CpuMemory.StoreF32(y_out_row + 4 * _c, _v21, _n);
                        }
                    }
                    y_out.End(0);
                }
            }
        }
    }
}
