private static partial class Sum_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.Sum",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.Sum
    param view %x : view<f32, 1>
    param view %y : view<f32, 1, write>
    param const %block : i32 = 1024
    statement 1 "var one = Grid.Over(1);"
    statement 2 "var sum = Tile.Zeros<float>(1, 1);"
    statement 3 "for (int i = 0; i < Tile.Count(x.Length(0), block); i++)"
    statement 4 "sum += x.Load(i, block).Sum(Axis.Columns);"
    statement 5 "y.Store(one, sum);"
    grid {
      %3 = const {value=1 at=1} : i32
      yield %3 {at=1}
    }
    body (%one : i32) {
      %5 = const {value=0 at=2} : f32
      %sum = full %5 {dims=[1, 1] at=2} : tile<f32, 1, 1>
      %7 = const {value=0 at=3} : i32
      %8 = length %x {axis=0 at=3} : i32
      %9 = add %8, %block {at=3} : i32
      %10 = const {value=1 at=3} : i32
      %11 = sub %9, %10 {at=3} : i32
      %12 = div %11, %block {at=3} : i32
      %13 = const {value=1 at=3} : i32
      %sum.2 = for %7, %12, %13, %sum {at=3} : tile<f32, 1, 1>
      region (%i : i32, %sum.3 : tile<f32, 1, 1>) {
        %17 = dim {dims=[block] at=4} : i32
        %18 = mul %i, %17 {at=4} : i32
        %19 = load %x, %18 {value=0 dims=[block] at=4} : tile<f32, 1, block>
        %20 = reduceSum %19 {along=columns at=4} : tile<f32, 1, 1>
        %sum.4 = add %sum.3, %20 {at=4} : tile<f32, 1, 1>
        yield %sum.4 {at=3}
      }
      store %y, %one, %sum.2 {at=5}
      yield
    }
    """,
        _lines)
        { Fingerprint = "6c08e9094ca3", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "x"), new ViewParameter(4, ViewAccess.Write, "y") }, Assembly = typeof(Sum_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_x, Tensor<float> _tensor_y, int @block)
    {
        ViewArgument @x = _launch.Argument(_tensor_x, 1, _handle.Name, "x");
        ViewArgument @y = _launch.Argument(_tensor_y, 1, _handle.Name, "y");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @x, @y };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(block, _handle.Name, "block");
        int grid0 = Math.Max(0, 1);
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
        _launch.Interpret(() => global::Fusion.Model.Kernels.Reductions.Sum(InterpreterViews.ReadView(@x), InterpreterViews.View(@y), @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @x;
        public ViewArgument @y;
        public int @block;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int one = _program;
            int _e0_bytes = CpuTile.Bytes(1, block);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int sum_tile_bytes = CpuTile.Bytes(1, 1);
            int sum_tile2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + sum_tile_bytes + sum_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint sum_tile = _e1 + _e1_bytes;
            nint sum_tile2 = sum_tile + sum_tile_bytes;
            // for (int i = 0; i < Tile.Count(x.Length(0), block); i++)
            int _v0 = CpuMath.Divide((@x.Length0 + @block) - 1, @block);
            // var sum = Tile.Zeros<float>(1, 1);
            {
                {
                    CpuMemory.WriteF32(sum_tile, 0f);
                }
            }
            // for (int i = 0; i < Tile.Count(x.Length(0), block); i++)
            for (int i = 0; i < _v0; i += 1)
            {
                // sum += x.Load(i, block).Sum(Axis.Columns);
                int _v1 = i * block;
                {
                    var x_in = new TileReader<float>(@x, 0, _v1, block, 0f, _e0);
                    {
                        nint x_in_row = x_in.Row(0);
                        float _v2;
                        {
                            Vector512<float> _v2_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= block - 16; _c += 16)
                            {
                                var _v3 = CpuMemory.LoadF32(x_in_row + 4 * _c);
                                _v2_lanes = _v2_lanes + _v3;
                            }
                            if (_c < block)
                            {
                                int _n = block - _c;
                                var _v4 = CpuMemory.LoadF32(x_in_row + 4 * _c, _n);
                                _v2_lanes = _v2_lanes + CpuMath.Keep(_v4, _n, 0f);
                            }
                            _v2 = CpuMath.Sum(_v2_lanes);
                        }
                        float sum = CpuMemory.ReadF32(sum_tile);
                        float sum_2 = sum + _v2;
                        CpuMemory.WriteF32(sum_tile2, sum_2);
                    }
                }
                (sum_tile, sum_tile2) = (sum_tile2, sum_tile);
            }
            // y.Store(one, sum);
            {
                var y_out = new TileWriter<float>(@y, 0, one, 1, _e1);
                {
                    nint y_out_row = y_out.Row(0);
                    float sum_3 = CpuMemory.ReadF32(sum_tile);
                    CpuMemory.WriteF32(y_out_row, sum_3);
                    y_out.End(0);
                }
            }
        }
    }
}
