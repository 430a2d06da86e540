private static partial class ClipFactor_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.Reductions.ClipFactor",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.Reductions.ClipFactor
    param view %partial : view<f32, 1>
    param view %clip : view<f32, 1, write>
    param scalar %limit : f32
    param const %block : i32 = 1024
    statement 1 "var one = Grid.Over(1);"
    statement 2 "var sum = Tile.Zeros<float>(1, 1);"
    statement 3 "for (int i = 0; i < Tile.Count(partial.Length(0), block); i++)"
    statement 4 "sum += partial.Load(i, block).Sum(Axis.Columns);"
    statement 5 "var norm = Tile.Sqrt(sum);"
    statement 6 "clip.Store(one, Tile.Min(limit / (norm + 1e-6f), 1f));"
    statement 7 "clip.Store(one + 1, norm);"
    grid {
      %4 = const {value=1 at=1} : i32
      yield %4 {at=1}
    }
    body (%one : i32) {
      %6 = const {value=0 at=2} : f32
      %sum = full %6 {dims=[1, 1] at=2} : tile<f32, 1, 1>
      %8 = const {value=0 at=3} : i32
      %9 = length %partial {axis=0 at=3} : i32
      %10 = add %9, %block {at=3} : i32
      %11 = const {value=1 at=3} : i32
      %12 = sub %10, %11 {at=3} : i32
      %13 = div %12, %block {at=3} : i32
      %14 = const {value=1 at=3} : i32
      %sum.2 = for %8, %13, %14, %sum {at=3} : tile<f32, 1, 1>
      region (%i : i32, %sum.3 : tile<f32, 1, 1>) {
        %18 = dim {dims=[block] at=4} : i32
        %19 = mul %i, %18 {at=4} : i32
        %20 = load %partial, %19 {value=0 dims=[block] at=4} : tile<f32, 1, block>
        %21 = reduceSum %20 {along=columns at=4} : tile<f32, 1, 1>
        %sum.4 = add %sum.3, %21 {at=4} : tile<f32, 1, 1>
        yield %sum.4 {at=3}
      }
      %norm = sqrt %sum.2 {at=5} : tile<f32, 1, 1>
      %24 = const {value=0x3EB0C6F7A0000000 at=6} : f32
      %25 = add %norm, %24 {at=6} : tile<f32, 1, 1>
      %26 = div %limit, %25 {at=6} : tile<f32, 1, 1>
      %27 = const {value=1 at=6} : f32
      %28 = min %26, %27 {at=6} : tile<f32, 1, 1>
      store %clip, %one, %28 {at=6}
      %29 = const {value=1 at=7} : i32
      %30 = add %one, %29 {at=7} : i32
      store %clip, %30, %norm {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "8ba6712cf31d", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "partial"), new ViewParameter(4, ViewAccess.Write, "clip") }, Assembly = typeof(ClipFactor_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_partial, Tensor<float> _tensor_clip, float @limit, int @block)
    {
        ViewArgument @partial = _launch.Argument(_tensor_partial, 1, _handle.Name, "partial");
        ViewArgument @clip = _launch.Argument(_tensor_clip, 1, _handle.Name, "clip");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @partial, @clip };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(block, _handle.Name, "block");
        int grid0 = Math.Max(0, 1);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @partial = @partial, @clip = @clip, @limit = @limit, @block = @block, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_partial, _tensor_clip, @limit, @block);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @block };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@limit) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @partial, Tensor<float> @clip, float @limit, int @block) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.Reductions.ClipFactor(InterpreterViews.ReadView(@partial), InterpreterViews.View(@clip), @limit, @block));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @partial;
        public ViewArgument @clip;
        public float @limit;
        public int @block;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int one = _program;
            int _e0_bytes = CpuTile.Bytes(1, block);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int sum_tile_bytes = CpuTile.Bytes(1, 1);
            int sum_tile2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + sum_tile_bytes + sum_tile2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint sum_tile = _e2 + _e2_bytes;
            nint sum_tile2 = sum_tile + sum_tile_bytes;
            // for (int i = 0; i < Tile.Count(partial.Length(0), block); i++)
            int _v0 = CpuMath.Divide((@partial.Length0 + @block) - 1, @block);
            // var sum = Tile.Zeros<float>(1, 1);
            {
                {
                    CpuMemory.WriteF32(sum_tile, 0f);
                }
            }
            // for (int i = 0; i < Tile.Count(partial.Length(0), block); i++)
            for (int i = 0; i < _v0; i += 1)
            {
                // sum += partial.Load(i, block).Sum(Axis.Columns);
                int _v1 = i * block;
                {
                    var partial_in = new TileReader<float>(@partial, 0, _v1, block, 0f, _e0);
                    {
                        nint partial_in_row = partial_in.Row(0);
                        float _v2;
                        {
                            Vector512<float> _v2_lanes = Vector512.Create(0f);
                            int _c = 0;
                            for (; _c <= block - 16; _c += 16)
                            {
                                var _v3 = CpuMemory.LoadF32(partial_in_row + 4 * _c);
                                _v2_lanes = _v2_lanes + _v3;
                            }
                            if (_c < block)
                            {
                                int _n = block - _c;
                                var _v4 = CpuMemory.LoadF32(partial_in_row + 4 * _c, _n);
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
            // clip.Store(one + 1, norm);
            int _v5 = one + 1;
            // clip.Store(one, Tile.Min(limit / (norm + 1e-6f), 1f));
            // clip.Store(one + 1, norm);
            {
                var clip_out = new TileWriter<float>(@clip, 0, one, 1, _e1);
                var clip_out_2 = new TileWriter<float>(@clip, 0, _v5, 1, _e2);
                {
                    nint clip_out_row = clip_out.Row(0);
                    nint clip_out_2_row = clip_out_2.Row(0);
                    float sum_3 = CpuMemory.ReadF32(sum_tile);
                    float norm = MathF.Sqrt(sum_3);
                    float _v6 = norm + 9.99999997E-07f;
                    float _v7 = @limit / _v6;
                    float _v8 = MathF.Min(_v7, 1f);
                    CpuMemory.WriteF32(clip_out_row, _v8);
                    CpuMemory.WriteF32(clip_out_2_row, norm);
                    clip_out.End(0);
                    clip_out_2.End(0);
                }
            }
        }
    }
}
