internal static partial class Positions_Kernel
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
    grid {
      %4 = length %tokens {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%5 : i32) {
      %6 = const {value=0 at=2} : i32
      %7 = coordinates %6 {dims=[length] along=columns at=2} : tile<i32, 1, length>
      %8 = slice %tokens, %5 {at=3} : view<i32, 1>
      %9 = const {value=-1 at=3} : i32
      %10 = load %8, %9 {value=0 dims=[length] at=3} : tile<i32, 1, length>
      %11 = eq %10, %endOfText {at=3} : tile<bool, 1, length>
      %12 = const {value=0 at=3} : i32
      %13 = select %11, %7, %12 {at=3} : tile<i32, 1, length>
      %14 = slice %position, %5 {at=4} : view<i32, 1, write>
      %15 = const {value=0 at=4} : i32
      %16 = scanMax %13 {along=columns at=4} : tile<i32, 1, length>
      %17 = sub %7, %16 {at=4} : tile<i32, 1, length>
      store %14, %15, %17 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Positions_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<int> _tensor_tokens, Tensor<int> _tensor_position, int @endOfText, int @length)
    {
        ViewArgument @tokens = _launch.Argument(_tensor_tokens, 2, _handle.Name, "tokens");
        ViewArgument @position = _launch.Argument(_tensor_position, 2, _handle.Name, "position");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@tokens, 4, ViewAccess.Read, "tokens"), new ViewUse(@position, 4, ViewAccess.Write, "position"));
        int grid0 = Math.Max(0, @tokens.Length0);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@length],
                    [@tokens, @position], [@endOfText], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<int> @tokens, Tensor<int> @position, int @endOfText, int @length) =>
        _launch.Interpret(() => Positions(InterpreterViews.ReadView(@tokens), InterpreterViews.View(@position), @endOfText, @length));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, length);
            int _e1_bytes = CpuTile.Bytes(1, length);
            int _b0_bytes = CpuTile.Bytes(1, length);
            int _b1_bytes = CpuTile.Bytes(1, length);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _b0_bytes + _b1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _b0 = _e1 + _e1_bytes;
            nint _b1 = _b0 + _b0_bytes;
            ViewArgument _v0 = CpuViews.Slice(@tokens, 4, _grid0);
            ViewArgument _v1 = CpuViews.Slice(@position, 4, _grid0);
            {
                var _in2 = new TileReader<int>(_v0, 0, -1, length, 0, _e0);
                {
                    nint _in2_row = _in2.Row(0);
                    var _s3 = Vector512.Create(@endOfText);
                    var _s4 = Vector512.Create(0);
                    {
                        int _c = 0;
                        for (; _c <= length - 16; _c += 16)
                        {
                            var _v5 = CpuMemory.LoadI32(_in2_row + 4 * _c);
                            var _v6 = Vector512.Equals(_v5, _s3);
                            var _v7 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v8 = Vector512.ConditionalSelect(_v6, _v7, _s4);
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v8);
                        }
                        if (_c < length)
                        {
                            int _n = length - _c;
                            var _v9 = CpuMemory.LoadI32(_in2_row + 4 * _c, _n);
                            var _v10 = Vector512.Equals(_v9, _s3);
                            var _v11 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v12 = Vector512.ConditionalSelect(_v10, _v11, _s4);
                            CpuMemory.StoreI32(_b0 + 4 * _c, _v12);
                        }
                    }
                }
            }
            CpuScan.Columns<int, JoinMax>(_b0, _b1, 1, length);
            {
                var _out13 = new TileWriter<int>(_v1, 0, 0, length, _e1);
                {
                    nint _out13_row = _out13.Row(0);
                    {
                        int _c = 0;
                        for (; _c <= length - 16; _c += 16)
                        {
                            var _v14 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v15 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            var _v16 = _v14 - _v15;
                            CpuMemory.StoreI32(_out13_row + 4 * _c, _v16);
                        }
                        if (_c < length)
                        {
                            int _n = length - _c;
                            var _v17 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v18 = CpuMemory.LoadI32(_b1 + 4 * _c);
                            var _v19 = _v17 - _v18;
                            CpuMemory.StoreI32(_out13_row + 4 * _c, _v19, _n);
                        }
                    }
                    _out13.End(0);
                }
            }
        }
    }
}
