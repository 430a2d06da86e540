private static partial class WhileLoop_Kernel
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
    statement 1 "var i = Grid.Over(start.Length(0));"
    statement 2 "int n = start.At(i);"
    statement 3 "int count = 0;"
    statement 4 "var t = Tile.Full(1, size, 1f);"
    statement 5 "while (n > 1 && count < 50)"
    statement 6 "n = n % 2 == 0 ? n / 2 : 3 * n + 1;"
    statement 7 "count++;"
    statement 8 "t = t + Tile.Columns(count, size).To<float>();"
    statement 9 "steps.Store(i, Tile.Full(1, 1, count));"
    statement 10 "y[i].Store(0, t);"
    grid {
      %4 = length %start {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%i : i32) {
      %n = at %start, %i {at=2} : i32
      %count = const {value=0 at=3} : i32
      %8 = const {value=1 at=4} : f32
      %t = full %8 {dims=[1, size] at=4} : tile<f32, 1, size>
      %n.2, %count.2, %t.2 = while %n, %count, %t {at=5} : i32, i32, tile<f32, 1, size>
      region (%n.3 : i32, %count.3 : i32, %t.3 : tile<f32, 1, size>) {
        %16 = const {value=1 at=5} : i32
        %17 = gt %n.3, %16 {at=5} : bool
        %18 = const {value=50 at=5} : i32
        %19 = lt %count.3, %18 {at=5} : bool
        %20 = and %17, %19 {at=5} : bool
        yield %20 {at=5}
      }
      region (%n.4 : i32, %count.4 : i32, %t.4 : tile<f32, 1, size>) {
        %24 = const {value=2 at=6} : i32
        %25 = rem %n.4, %24 {at=6} : i32
        %26 = const {value=0 at=6} : i32
        %27 = eq %25, %26 {at=6} : bool
        %28 = const {value=2 at=6} : i32
        %29 = div %n.4, %28 {at=6} : i32
        %30 = const {value=3 at=6} : i32
        %31 = mul %30, %n.4 {at=6} : i32
        %32 = const {value=1 at=6} : i32
        %33 = add %31, %32 {at=6} : i32
        %n.5 = select %27, %29, %33 {at=6} : i32
        %35 = const {value=1 at=7} : i32
        %count.5 = add %count.4, %35 {at=7} : i32
        %37 = dim {dims=[size] at=8} : i32
        %38 = mul %count.5, %37 {at=8} : i32
        %39 = coordinates %38 {dims=[size] along=columns at=8} : tile<i32, 1, size>
        %40 = cast %39 {at=8} : tile<f32, 1, size>
        %t.5 = add %t.4, %40 {at=8} : tile<f32, 1, size>
        yield %n.5, %count.5, %t.5 {at=5}
      }
      %42 = full %count.2 {dims=[1, 1] at=9} : tile<i32, 1, 1>
      store %steps, %i, %42 {at=9}
      %43 = slice %y, %i {at=10} : view<f32, 1, write>
      %44 = const {value=0 at=10} : i32
      store %43, %44, %t.2 {at=10}
      yield
    }
    """,
        _lines)
        { Fingerprint = "bfcc3f63f328", Tuned = new string[] { "size" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "start"), new ViewParameter(4, ViewAccess.Write, "steps"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(WhileLoop_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_start, Tensor<int> _tensor_steps, Tensor<float> _tensor_y)
    {
        ViewArgument @start = _launch.Argument(_tensor_start, 1, _handle.Name, "start");
        ViewArgument @steps = _launch.Argument(_tensor_steps, 1, _handle.Name, "steps");
        ViewArgument @y = _launch.Argument(_tensor_y, 2, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @start, @steps, @y };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { 20 };
        ReadOnlySpan<int> _const = [];
        _launch.Choose(_handle, _tuned, _const, _views);
        int @size = _tuned[0];
        Launch.RequireExtent(size, _handle.Name, "size");
        int grid0 = Math.Max(0, @start.Length0);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @size };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @start, Tensor<int> @steps, Tensor<float> @y, int @size) =>
        _launch.Interpret(() => global::Fusion.Conformance.ControlKernels.WhileLoop(InterpreterViews.ReadView(@start), InterpreterViews.View(@steps), InterpreterViews.View(@y), @size));

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
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, 1);
            int _e1_bytes = CpuTile.Bytes(1, size);
            int t_tile_bytes = CpuTile.Bytes(1, size);
            int t_tile2_bytes = CpuTile.Bytes(1, size);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + t_tile_bytes + t_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint t_tile = _e1 + _e1_bytes;
            nint t_tile2 = t_tile + t_tile_bytes;
            // int n = start.At(i);
            int n = CpuViews.ReadI32(@start, i);
            // var t = Tile.Full(1, size, 1f);
            {
                {
                    var _s0 = Vector512.Create(1f);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var t = _s0;
                            CpuMemory.StoreF32(t_tile + 4 * _c, t);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var t_2 = _s0;
                            CpuMemory.StoreF32(t_tile + 4 * _c, t_2);
                        }
                    }
                }
            }
            // while (n > 1 && count < 50)
            int n_2 = n;
            int count = 0;
            while (true)
            {
                bool _v1 = (n_2 > 1) & (count < 50);
                if (!(_v1)) break;
                // n = n % 2 == 0 ? n / 2 : 3 * n + 1;
                int n_3 = (CpuMath.Remainder(n_2, 2) == 0) ? CpuMath.Divide(n_2, 2) : ((3 * n_2) + 1);
                // count++;
                int count_2 = count + 1;
                // t = t + Tile.Columns(count, size).To<float>();
                int _v2 = count_2 * size;
                {
                    {
                        {
                            int _c = 0;
                            for (; _c <= size - 16; _c += 16)
                            {
                                var t_3 = CpuMemory.LoadF32(t_tile + 4 * _c);
                                var _v3 = Vector512.Create(_v2 + _c) + Vector512<int>.Indices;
                                var _v4 = Vector512.ConvertToSingle(_v3);
                                var t_4 = t_3 + _v4;
                                CpuMemory.StoreF32(t_tile2 + 4 * _c, t_4);
                            }
                            if (_c < size)
                            {
                                int _n = size - _c;
                                var t_5 = CpuMemory.LoadF32(t_tile + 4 * _c);
                                var _v5 = Vector512.Create(_v2 + _c) + Vector512<int>.Indices;
                                var _v6 = Vector512.ConvertToSingle(_v5);
                                var t_6 = t_5 + _v6;
                                CpuMemory.StoreF32(t_tile2 + 4 * _c, t_6);
                            }
                        }
                    }
                }
                int _n7 = n_3;
                int _n8 = count_2;
                n_2 = _n7;
                count = _n8;
                (t_tile, t_tile2) = (t_tile2, t_tile);
            }
            // y[i].Store(0, t);
            ViewArgument y_2 = CpuViews.Slice(@y, 4, i);
            // steps.Store(i, Tile.Full(1, 1, count));
            // y[i].Store(0, t);
            {
                var steps_out = new TileWriter<int>(@steps, 0, i, 1, _e0);
                var y_out = new TileWriter<float>(y_2, 0, 0, size, _e1);
                {
                    nint steps_out_row = steps_out.Row(0);
                    nint y_out_row = y_out.Row(0);
                    CpuMemory.WriteI32(steps_out_row, count);
                    {
                        int _c = 0;
                        for (; _c <= size - 16; _c += 16)
                        {
                            var t_7 = CpuMemory.LoadF32(t_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, t_7);
                        }
                        if (_c < size)
                        {
                            int _n = size - _c;
                            var t_8 = CpuMemory.LoadF32(t_tile + 4 * _c);
                            CpuMemory.StoreF32(y_out_row + 4 * _c, t_8, _n);
                        }
                    }
                    steps_out.End(0);
                    y_out.End(0);
                }
            }
        }
    }
}
