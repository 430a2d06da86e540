private static partial class Greedy_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Conformance.PageKernels.Greedy",
        """
    fusion-ir 1
    kernel Fusion.Conformance.PageKernels.Greedy
    param view %logits : view<f32, 2>
    param view %token : view<i32, 1, write>
    param view %broken : view<i32, 1, write>
    param const %vocabulary : i32 = 100
    statement 1 "var i = Grid.Over(logits.Length(0));"
    statement 2 "var row = logits[i].Load(0, vocabulary);"
    statement 3 "token.Store(i, row.ArgMax(Axis.Columns));"
    statement 4 "broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());"
    grid {
      %4 = length %logits {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%i : i32) {
      %6 = slice %logits, %i {at=2} : view<f32, 1>
      %7 = const {value=0 at=2} : i32
      %row = load %6, %7 {value=0 dims=[vocabulary] at=2} : tile<f32, 1, vocabulary>
      %9 = reduceArgMax %row {along=columns at=3} : tile<i32, 1, 1>
      store %token, %i, %9 {at=3}
      %10 = const {value=0x7FF0000000000000 at=4} : f32
      %11 = le %row, %10 {at=4} : tile<bool, 1, vocabulary>
      %12 = not %11 {at=4} : tile<bool, 1, vocabulary>
      %13 = reduceAny %12 {along=columns at=4} : tile<bool, 1, 1>
      %14 = cast %13 {at=4} : tile<i32, 1, 1>
      store %broken, %i, %14 {at=4}
      yield
    }
    """,
        _lines)
        { Fingerprint = "a1f09526a1f9", Tuned = [], Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "logits"), new ViewParameter(4, ViewAccess.Write, "token"), new ViewParameter(4, ViewAccess.Write, "broken") }, Assembly = typeof(Greedy_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_token, Tensor<int> _tensor_broken, int @vocabulary)
    {
        ViewArgument @logits = _launch.Argument(_tensor_logits, 2, _handle.Name, "logits");
        ViewArgument @token = _launch.Argument(_tensor_token, 1, _handle.Name, "token");
        ViewArgument @broken = _launch.Argument(_tensor_broken, 1, _handle.Name, "broken");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @logits, @token, @broken };
        Launch.CheckOverlap(_handle, _views);
        Launch.RequireExtent(vocabulary, _handle.Name, "vocabulary");
        int grid0 = Math.Max(0, @logits.Length0);
        int _programs = grid0;
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @logits = @logits, @token = @token, @broken = @broken, @vocabulary = @vocabulary, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_logits, _tensor_token, _tensor_broken, @vocabulary);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @vocabulary };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @token, Tensor<int> @broken, int @vocabulary) =>
        _launch.Interpret(() => global::Fusion.Conformance.PageKernels.Greedy(InterpreterViews.ReadView(@logits), InterpreterViews.View(@token), InterpreterViews.View(@broken), @vocabulary));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @logits;
        public ViewArgument @token;
        public ViewArgument @broken;
        public int @vocabulary;
        public int grid0;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int _program, CpuWorker _worker)
        {
            int i = _program;
            int _e0_bytes = CpuTile.Bytes(1, vocabulary);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var row = logits[i].Load(0, vocabulary);
            ViewArgument logits_2 = CpuViews.Slice(@logits, 4, i);
            // token.Store(i, row.ArgMax(Axis.Columns));
            // broken.Store(i, (!(row <= float.PositiveInfinity)).Any(Axis.Columns).To<int>());
            {
                var logits_in = new TileReader<float>(logits_2, 0, 0, vocabulary, 0f, _e0);
                var token_out = new TileWriter<int>(@token, 0, i, 1, _e1);
                var broken_out = new TileWriter<int>(@broken, 0, i, 1, _e2);
                {
                    nint logits_in_row = logits_in.Row(0);
                    nint token_out_row = token_out.Row(0);
                    nint broken_out_row = broken_out.Row(0);
                    var _s0 = Vector512.Create(float.PositiveInfinity);
                    float _v1;
                    int _v2;
                    {
                        Vector512<float> _v1_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v2_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var row = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                            _v1_lanes = Vector512.Max(_v1_lanes, row);
                            var _v3 = Vector512.LessThanOrEqual(row, _s0).AsInt32();
                            var _v4 = ~_v3;
                            var _v5 = -_v4;
                            _v2_lanes = Vector512.Max(_v2_lanes, _v5);
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var row_2 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                            _v1_lanes = Vector512.Max(_v1_lanes, CpuMath.Keep(row_2, _n, float.NegativeInfinity));
                            var _v6 = Vector512.LessThanOrEqual(row_2, _s0).AsInt32();
                            var _v7 = ~_v6;
                            var _v8 = -_v7;
                            _v2_lanes = Vector512.Max(_v2_lanes, CpuMath.Keep(_v8, _n, int.MinValue));
                        }
                        _v1 = CpuMath.Max(_v1_lanes);
                        _v2 = CpuMath.Max(_v2_lanes);
                    }
                    bool _v9 = _v2 != 0;
                    int _v10 = _v9 ? 1 : 0;
                    CpuMemory.WriteI32(broken_out_row, _v10);
                    var _s11 = Vector512.Create(_v1);
                    var _s12 = Vector512.Create(2147483647);
                    int _v13;
                    {
                        Vector512<int> _v13_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var row_3 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                            var _v14 = Vector512.Equals(row_3, _s11).AsInt32();
                            var _v15 = ~Vector512.Equals(row_3, row_3).AsInt32();
                            var _v16 = _v14 | _v15;
                            var _v17 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v18 = Vector512.ConditionalSelect(_v16, _v17, _s12);
                            _v13_lanes = Vector512.Min(_v13_lanes, _v18);
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var row_4 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                            var _v19 = Vector512.Equals(row_4, _s11).AsInt32();
                            var _v20 = ~Vector512.Equals(row_4, row_4).AsInt32();
                            var _v21 = _v19 | _v20;
                            var _v22 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v23 = Vector512.ConditionalSelect(_v21, _v22, _s12);
                            _v13_lanes = Vector512.Min(_v13_lanes, CpuMath.Keep(_v23, _n, int.MaxValue));
                        }
                        _v13 = CpuMath.Min(_v13_lanes);
                    }
                    CpuMemory.WriteI32(token_out_row, _v13);
                    token_out.End(0);
                    broken_out.End(0);
                }
            }
        }
    }
}
