private static partial class SumOfSquares_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.SumOfSquares",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.SumOfSquares
    param view %x : view<f32, 1>
    param view %partial : view<f32, 1, write>
    param const %block : i32 = 4096
    statement 1 "var i = Grid.Over(Tile.Count(x.Length(0), block));"
    statement 2 "var v = x.Load(i, block);"
    statement 3 "partial.Store(i, (v * v).Sum(Axis.Columns));"
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
      %v = load %x, %10 {value=0 dims=[block] at=2} : tile<f32, 1, block>
      %12 = mul %v, %v {at=3} : tile<f32, 1, block>
      %13 = reduceSum %12 {along=columns at=3} : tile<f32, 1, 1>
      store %partial, %i, %13 {at=3}
      yield
    }
    """,
        _lines)
        { Fingerprint = "236c294fea4a", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "partial") }, Assembly = typeof(SumOfSquares_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_partial, int @block)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @partial = _launch.Argument(_tensor_partial, 1, _handle.Name, "partial");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @partial };
        Launch.CheckOverlap(_handle, _views);
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
                var _program = new CpuProgram { @x = @x, @partial = @partial, @block = @block, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_x, _tensor_partial, @block);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @block };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @x, Tensor<float> @partial, int @block) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Reductions.SumOfSquares(InterpreterViews.ReadView(@x), InterpreterViews.View(@partial), @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @partial;
        public int @block;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, block);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes);
            nint _e1 = _e0 + _e0_bytes;
            // var v = x.Load(i, block);
            int _v0 = i * block;
            // partial.Store(i, (v * v).Sum(Axis.Columns));
            {
                var x_in = new TileReader<float>(@x, 0, _v0, block, 0f, _e0);
                var partial_out = new TileWriter<float>(@partial, 0, i, 1, _e1);
                {
                    nint x_in_row = x_in.Row(0);
                    nint partial_out_row = partial_out.Row(0);
                    float _v1;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= block - 16; _c += 16)
                        {
                            var v = CpuMemory.LoadF32(x_in_row + 4 * _c);
                            var _v2 = v * v;
                            _v1_lanes = _v1_lanes + _v2;
                        }
                        if (_c < block)
                        {
                            int _n = block - _c;
                            var v_2 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                            var _v3 = v_2 * v_2;
                            _v1_lanes = _v1_lanes + CpuMath.Keep(_v3, _n, 0f);
                        }
                        _v1 = CpuMath.Sum(_v1_lanes);
                    }
                    CpuMemory.WriteF32(partial_out_row, _v1);
                    partial_out.End(0);
                }
            }
        }
    }
}
