private static partial class Positions_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Positions",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Positions
    param view %tokens : view<i32, 2>
    param view %position : view<i32, 2, write>
    param scalar %endOfText : i32
    param const %length : i32 = 300
    statement 1 "var i = Grid.Over(tokens.Length(0));"
    statement 2 "var at = Tile.Columns(0, length);"
    statement 3 "var begin = Tile.Where(tokens[i].LoadAt(-1, length) == endOfText, at, 0);"
    statement 4 "position[i].Store(0, at - begin.CumMax(Axis.Columns));"
    grid {
      %4 = length %tokens {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%i : i32) {
      %6 = const {value=0 at=2} : i32
      %at = coordinates %6 {dims=[length] along=columns at=2} : tile<i32, 1, length>
      %8 = slice %tokens, %i {at=3} : view<i32, 1>
      %9 = const {value=-1 at=3} : i32
      %10 = load %8, %9 {value=0 dims=[length] at=3} : tile<i32, 1, length>
      %11 = eq %10, %endOfText {at=3} : tile<bool, 1, length>
      %12 = const {value=0 at=3} : i32
      %begin = select %11, %at, %12 {at=3} : tile<i32, 1, length>
      %14 = slice %position, %i {at=4} : view<i32, 1, write>
      %15 = const {value=0 at=4} : i32
      %16 = scanMax %begin {along=columns at=4} : tile<i32, 1, length>
      %17 = sub %at, %16 {at=4} : tile<i32, 1, length>
      store %14, %15, %17 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c7fdae0dc94c", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "tokens"), new ViewParameter(4, ViewAccess.Write, "position") }, Assembly = typeof(Positions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_tokens, Tensor<int> _tensor_position, int @endOfText, int @length)
    {
        ViewArgument @tokens = _launch.Argument(_tensor_tokens, 2, _handle.Name, "tokens");
        ViewArgument @position = _launch.Argument(_tensor_position, 2, _handle.Name, "position");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @tokens, @position };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(length, _handle.Name, "length");
        int grid0 = Math.Max(0, @tokens.Length0);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @tokens = @tokens, @position = @position, @endOfText = @endOfText, @length = @length, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_tokens, _tensor_position, @endOfText, @length);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @length };
                ReadOnlySpan<int> _scalars = stackalloc int[] { @endOfText };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @tokens, Tensor<int> @position, int @endOfText, int @length) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Positions(InterpreterViews.ReadView(@tokens), InterpreterViews.View(@position), @endOfText, @length));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @tokens;
        public ViewArgument @position;
        public int @endOfText;
        public int @length;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, length);
            int _e1_bytes = CpuTile.Bytes(1, length);
            int begin_tile_bytes = CpuTile.Bytes(1, length);
            int _b1_bytes = CpuTile.Bytes(1, length);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + begin_tile_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint begin_tile = _e1 + _e1_bytes;
            nint _b1 = begin_tile + begin_tile_bytes;
            // var begin = Tile.Where(tokens[i].LoadAt(-1, length) == endOfText, at, 0);
            ViewArgument tokens_2 = CpuViews.Slice(@tokens, 4, i);
            // position[i].Store(0, at - begin.CumMax(Axis.Columns));
            ViewArgument position_2 = CpuViews.Slice(@position, 4, i);
            // var begin = Tile.Where(tokens[i].LoadAt(-1, length) == endOfText, at, 0);
            {
                var tokens_in = new TileReader<int>(tokens_2, 0, -1, length, 0, _e0);
                {
                    nint tokens_in_row = tokens_in.Row(0);
                    var endOfText_splat = Vector512.Create(@endOfText);
                    var _s0 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= length - 16; _c += 16)
                        {
                            var _v1 = CpuMemory.LoadI32(tokens_in_row + 4 * _c);
                            var _v2 = Vector512.Equals(_v1, endOfText_splat);
                            var at = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var begin = Vector512.ConditionalSelect(_v2, at, _s0);
                            CpuMemory.StoreI32(begin_tile + 4 * _c, begin);
                        }
                        if (_c < length)
                        {
                            int _n = length - _c;
                            var _v3 = CpuMemory.LoadI32(tokens_in_row + 4 * _c, _n);
                            var _v4 = Vector512.Equals(_v3, endOfText_splat);
                            var at_2 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var begin_2 = Vector512.ConditionalSelect(_v4, at_2, _s0);
                            CpuMemory.StoreI32(begin_tile + 4 * _c, begin_2);
                        }
                    }
                }
            }
            // position[i].Store(0, at - begin.CumMax(Axis.Columns));
            CpuScan.Columns<int, JoinMax>(begin_tile, _b1, 1, length);
            {
                var position_out = new TileWriter<int>(position_2, 0, 0, length, _e1);
                {
                    nint position_out_row = position_out.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= length - 16; _c += 16)
                        {
                            var at_3 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v5 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            var _v6 = at_3 - _v5;
                            CpuMemory.StoreI32(position_out_row + 4 * _c, _v6);
                        }
                        if (_c < length)
                        {
                            int _n = length - _c;
                            var at_4 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v7 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            var _v8 = at_4 - _v7;
                            CpuMemory.StoreI32(position_out_row + 4 * _c, _v8, _n);
                        }
                    }
                    position_out.End(0);
                }
            }
        }
    }
}
