private static partial class StoresInLoops_Kernel
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
    statement 1 "var i = Grid.Over(x.Length(0));"
    statement 2 "var total = Tile.Zeros<float>(1, size);"
    statement 3 "for (int j = 0; j < Tile.Count(x.Length(1), size); j++)"
    statement 4 "var v = x[i].Load(j, size);"
    statement 5 "if (j < limit)"
    statement 6 "total = total + v;"
    statement 7 "for (int k = 0; k < 2; k++)"
    statement 8 "total = total * 0.5f + v;"
    statement 9 "y[i].Store(j, total);"
    statement 10 "z.AtomicAdd(0, v * 0f + 1f);"
    grid {
      %5 = length %x {axis=0 at=1} : i32
      yield %5 {at=1}
    }
    body (%i : i32) {
      %7 = const {value=0 at=2} : f32
      %total = full %7 {dims=[1, size] at=2} : tile<f32, 1, size>
      %9 = const {value=0 at=3} : i32
      %10 = length %x {axis=1 at=3} : i32
      %11 = add %10, %size {at=3} : i32
      %12 = const {value=1 at=3} : i32
      %13 = sub %11, %12 {at=3} : i32
      %14 = div %13, %size {at=3} : i32
      %15 = const {value=1 at=3} : i32
      %total.2 = for %9, %14, %15, %total {at=3} : tile<f32, 1, size>
      region (%j : i32, %total.3 : tile<f32, 1, size>) {
        %19 = slice %x, %i {at=4} : view<f32, 1>
        %20 = dim {dims=[size] at=4} : i32
        %21 = mul %j, %20 {at=4} : i32
        %v = load %19, %21 {value=0 dims=[size] at=4} : tile<f32, 1, size>
        %23 = lt %j, %limit {at=5} : bool
        %total.4 = if %23 {at=5} : tile<f32, 1, size>
        region {
          %total.5 = add %total.3, %v {at=6} : tile<f32, 1, size>
          yield %total.5 {at=5}
        }
        region {
          %26 = const {value=0 at=7} : i32
          %27 = const {value=2 at=7} : i32
          %28 = const {value=1 at=7} : i32
          %total.6 = for %26, %27, %28, %total.3 {at=7} : tile<f32, 1, size>
          region (%k : i32, %total.7 : tile<f32, 1, size>) {
            %32 = const {value=0x3FE0000000000000 at=8} : f32
            %33 = mul %total.7, %32 {at=8} : tile<f32, 1, size>
            %total.8 = add %33, %v {at=8} : tile<f32, 1, size>
            yield %total.8 {at=7}
          }
          yield %total.6 {at=5}
        }
        %35 = slice %y, %i {at=9} : view<f32, 1, write>
        %36 = dim {dims=[size] at=9} : i32
        %37 = mul %j, %36 {at=9} : i32
        store %35, %37, %total.4 {at=9}
        %38 = const {value=0 at=10} : i32
        %39 = const {value=0 at=10} : f32
        %40 = mul %v, %39 {at=10} : tile<f32, 1, size>
        %41 = const {value=1 at=10} : f32
        %42 = add %40, %41 {at=10} : tile<f32, 1, size>
        atomicAdd %z, %38, %42 {at=10}
        yield %total.4 {at=3}
      }
      yield
    }
    """,
        _lines)
        { Fingerprint = "be74c8219cc2", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y"), new ViewParameter(4, ViewAccess.Write, "z") }, Assembly = typeof(StoresInLoops_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, Tensor<float> _tensor_z, int @limit)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 2, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ViewArgument @z = _launch.Argument(_tensor_z, 1, _handle.Name, "z");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y, @z };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 16 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int grid0 = Math.Max(0, @x.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @limit };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @y, Tensor<float> @z, int @limit, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ControlKernels.StoresInLoops(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), InterpreterViews.View(@z), @limit, @size));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, size);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int _e2_bytes = CpuTile.Bytes(1, size);
            int _e3_bytes = CpuTile.Bytes(1, size);
            int _e4_bytes = CpuTile.Bytes(1, size);
            int total_tile_bytes = CpuTile.Bytes(1, size);
            int total_tile2_bytes = CpuTile.Bytes(1, size);
            int total_tile3_bytes = CpuTile.Bytes(1, size);
            int total_tile4_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes + _e4_bytes + total_tile_bytes + total_tile2_bytes + total_tile3_bytes + total_tile4_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            nint _e4 = _e3 + _e3_bytes;
            nint total_tile = _e4 + _e4_bytes;
            nint total_tile2 = total_tile + total_tile_bytes;
            nint total_tile3 = total_tile2 + total_tile2_bytes;
            nint total_tile4 = total_tile3 + total_tile3_bytes;
            // for (int j = 0; j < Tile.Count(x.Length(1), size); j++)
            int _v0 = CpuMath.Divide((@x.Length1 + @size) - 1, @size);
            // var total = Tile.Zeros<float>(1, size);
            {
                {
                    var _s1 = Vector512.Create(0f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var total = _s1;
                            CpuMemory.StoreF32(total_tile + 4 * _c, total);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var total_2 = _s1;
                            CpuMemory.StoreF32(total_tile + 4 * _c, total_2);
                        }
                    }
                }
            }
            // for (int j = 0; j < Tile.Count(x.Length(1), size); j++)
            for (int j = 0; j < _v0; j += 1)
            {
                // var v = x[i].Load(j, size);
                ViewArgument x_2 = CpuViews.Slice(@x, 4, i);
                int _v2 = j * size;
                // if (j < limit)
                bool _v3 = j < @limit;
                if (_v3)
                {
                    // total = total + v;
                    {
                        var x_in = new TileReader<float>(x_2, 0, _v2, size, 0f, _e0);
                        {
                            nint x_in_row = x_in.Row(0);
                            {
                                int _c = 0;
                                for (; _c <= size - 16; _c += 16)
                                {
                                    var total_3 = CpuMemory.LoadF32(total_tile + 4 * _c);
                                    var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                    var total_4 = total_3 + v;
                                    CpuMemory.StoreF32(total_tile2 + 4 * _c, total_4);
                                }
                                if (_c < size)
                                {
                                    int _n = size - _c;
                                    var total_5 = CpuMemory.LoadF32(total_tile + 4 * _c);
                                    var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                    var total_6 = total_5 + v_2;
                                    CpuMemory.StoreF32(total_tile2 + 4 * _c, total_6);
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
                                    var total_7 = CpuMemory.LoadF32(total_tile + 4 * _c);
                                    CpuMemory.StoreF32(total_tile3 + 4 * _c, total_7);
                                }
                                if (_c < size)
                                {
                                    int _n = size - _c;
                                    var total_8 = CpuMemory.LoadF32(total_tile + 4 * _c);
                                    CpuMemory.StoreF32(total_tile3 + 4 * _c, total_8);
                                }
                            }
                        }
                    }
                    // for (int k = 0; k < 2; k++)
                    for (int k = 0; k < 2; k += 1)
                    {
                        // total = total * 0.5f + v;
                        {
                            var x_in_2 = new TileReader<float>(x_2, 0, _v2, size, 0f, _e1);
                            {
                                nint x_in_2_row = x_in_2.Row(0);
                                var _s4 = Vector512.Create(0.5f);
                                {
                                    int _c = 0;
                                    for (; _c <= size - 16; _c += 16)
                                    {
                                        var total_9 = CpuMemory.LoadF32(total_tile3 + 4 * _c);
                                        var _v5 = total_9 * _s4;
                                        var v_3 = CpuMemory.LoadF32(x_in_2_row + 4 * _c);
                                        var total_10 = _v5 + v_3;
                                        CpuMemory.StoreF32(total_tile4 + 4 * _c, total_10);
                                    }
                                    if (_c < size)
                                    {
                                        int _n = size - _c;
                                        var total_11 = CpuMemory.LoadF32(total_tile3 + 4 * _c);
                                        var _v6 = total_11 * _s4;
                                        var v_4 = CpuMemory.LoadF32(x_in_2_row + 4 * _c, _n);
                                        var total_12 = _v6 + v_4;
                                        CpuMemory.StoreF32(total_tile4 + 4 * _c, total_12);
                                    }
                                }
                            }
                        }
                        (total_tile3, total_tile4) = (total_tile4, total_tile3);
                    }
                    // for (int k = 0; k < 2; k++)
                    {
                        {
                            {
                                int _c = 0;
                                for (; _c <= size - 16; _c += 16)
                                {
                                    var total_13 = CpuMemory.LoadF32(total_tile3 + 4 * _c);
                                    CpuMemory.StoreF32(total_tile2 + 4 * _c, total_13);
                                }
                                if (_c < size)
                                {
                                    int _n = size - _c;
                                    var total_14 = CpuMemory.LoadF32(total_tile3 + 4 * _c);
                                    CpuMemory.StoreF32(total_tile2 + 4 * _c, total_14);
                                }
                            }
                        }
                    }
                }
                // y[i].Store(j, total);
                ViewArgument y_2 = CpuViews.Slice(@y, 4, i);
                // z.AtomicAdd(0, v * 0f + 1f);
                {
                    var y_out = new TileWriter<float>(y_2, 0, _v2, size, _e2);
                    var x_in_3 = new TileReader<float>(x_2, 0, _v2, size, 0f, _e3);
                    var z_out = new TileAdder<float>(@z, 0, 0, size, _e4);
                    {
                        nint x_in_3_row = x_in_3.Row(0);
                        nint y_out_row = y_out.Row(0);
                        nint z_out_row = z_out.Row(0);
                        var _s7 = Vector512.Create(0f);
                        var _s8 = Vector512.Create(1f);
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var total_15 = CpuMemory.LoadF32(total_tile2 + 4 * _c);
                                CpuMemory.StoreF32(y_out_row + 4 * _c, total_15);
                                var v_5 = CpuMemory.LoadF32(x_in_3_row + 4 * _c);
                                var _v9 = v_5 * _s7;
                                var _v10 = _v9 + _s8;
                                CpuMemory.StoreF32(z_out_row + 4 * _c, _v10);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var total_16 = CpuMemory.LoadF32(total_tile2 + 4 * _c);
                                CpuMemory.StoreF32(y_out_row + 4 * _c, total_16, _n);
                                var v_6 = CpuMemory.LoadF32(x_in_3_row + 4 * _c, _n);
                                var _v11 = v_6 * _s7;
                                var _v12 = _v11 + _s8;
                                CpuMemory.StoreF32(z_out_row + 4 * _c, _v12, _n);
                            }
                        }
                        y_out.End(0);
                        z_out.End(0);
                    }
                }
                (total_tile, total_tile2) = (total_tile2, total_tile);
            }
        }
    }
}
