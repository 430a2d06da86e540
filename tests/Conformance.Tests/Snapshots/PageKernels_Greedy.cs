internal static partial class Greedy_Kernel
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
    grid {
      %4 = length %logits {axis=0 at=1} : i32
      yield %4 {at=1}
    }
    body (%5 : i32) {
      %6 = slice %logits, %5 {at=2} : view<f32, 1>
      %7 = const {value=0 at=2} : i32
      %8 = load %6, %7 {value=0 dims=[vocabulary] at=2} : tile<f32, 1, vocabulary>
      %9 = reduceArgMax %8 {along=columns at=3} : tile<i32, 1, 1>
      store %token, %5, %9 {at=3}
      %10 = const {value=0x7FF0000000000000 at=4} : f32
      %11 = le %8, %10 {at=4} : tile<bool, 1, vocabulary>
      %12 = not %11 {at=4} : tile<bool, 1, vocabulary>
      %13 = reduceAny %12 {along=columns at=4} : tile<bool, 1, 1>
      %14 = cast %13 {at=4} : tile<i32, 1, 1>
      store %broken, %5, %14 {at=4}
      yield
    }
    """,
        _lines)
        { Tuned = [], Assembly = typeof(Greedy_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_token, Tensor<int> _tensor_broken, int @vocabulary)
    {
        ViewArgument @logits = _launch.Argument(_tensor_logits, 2, _handle.Name, "logits");
        ViewArgument @token = _launch.Argument(_tensor_token, 1, _handle.Name, "token");
        ViewArgument @broken = _launch.Argument(_tensor_broken, 1, _handle.Name, "broken");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@logits, 4, ViewAccess.Read, "logits"), new ViewUse(@token, 4, ViewAccess.Write, "token"), new ViewUse(@broken, 4, ViewAccess.Write, "broken"));
        int grid0 = Math.Max(0, @logits.Length0);
        int _programs = checked(grid0);
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
                _launch.RunOnGpu(_handle, _programs, [@vocabulary],
                    [@logits, @token, @broken], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @token, Tensor<int> @broken, int @vocabulary) =>
        _launch.Interpret(() => Greedy(InterpreterViews.ReadView(@logits), InterpreterViews.View(@token), InterpreterViews.View(@broken), @vocabulary));

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
            int _grid0 = _program;
            int _e0_bytes = CpuTile.Bytes(1, vocabulary);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            ViewArgument _v0 = CpuViews.Slice(@logits, 4, _grid0);
            {
                var _in1 = new TileReader<float>(_v0, 0, 0, vocabulary, 0f, _e0);
                var _out2 = new TileWriter<int>(@token, 0, _grid0, 1, _e1);
                var _out3 = new TileWriter<int>(@broken, 0, _grid0, 1, _e2);
                {
                    nint _in1_row = _in1.Row(0);
                    nint _out2_row = _out2.Row(0);
                    nint _out3_row = _out3.Row(0);
                    var _s4 = Vector512.Create(float.PositiveInfinity);
                    float _v5;
                    int _v6;
                    {
                        Vector512<float> _v5_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<int> _v6_lanes = Vector512.Create(int.MinValue);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var _v7 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            _v5_lanes = Vector512.Max(_v5_lanes, _v7);
                            var _v8 = Vector512.LessThanOrEqual(_v7, _s4).AsInt32();
                            var _v9 = ~_v8;
                            var _v10 = -_v9;
                            _v6_lanes = Vector512.Max(_v6_lanes, _v10);
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var _v11 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            _v5_lanes = Vector512.Max(_v5_lanes, CpuMath.Keep(_v11, _n, float.NegativeInfinity));
                            var _v12 = Vector512.LessThanOrEqual(_v11, _s4).AsInt32();
                            var _v13 = ~_v12;
                            var _v14 = -_v13;
                            _v6_lanes = Vector512.Max(_v6_lanes, CpuMath.Keep(_v14, _n, int.MinValue));
                        }
                        _v5 = CpuMath.Max(_v5_lanes);
                        _v6 = CpuMath.Max(_v6_lanes);
                    }
                    bool _v15 = _v6 != 0;
                    int _v16 = _v15 ? 1 : 0;
                    CpuMemory.WriteI32(_out3_row, _v16);
                    var _s17 = Vector512.Create(_v5);
                    var _s18 = Vector512.Create(2147483647);
                    int _v19;
                    {
                        Vector512<int> _v19_lanes = Vector512.Create(int.MaxValue);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var _v20 = CpuMemory.LoadF32(_in1_row + 4 * _c);
                            var _v21 = Vector512.Equals(_v20, _s17).AsInt32();
                            var _v22 = ~Vector512.Equals(_v20, _v20).AsInt32();
                            var _v23 = _v21 | _v22;
                            var _v24 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v25 = Vector512.ConditionalSelect(_v23, _v24, _s18);
                            _v19_lanes = Vector512.Min(_v19_lanes, _v25);
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var _v26 = CpuMemory.LoadF32(_in1_row + 4 * _c, _n);
                            var _v27 = Vector512.Equals(_v26, _s17).AsInt32();
                            var _v28 = ~Vector512.Equals(_v26, _v26).AsInt32();
                            var _v29 = _v27 | _v28;
                            var _v30 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v31 = Vector512.ConditionalSelect(_v29, _v30, _s18);
                            _v19_lanes = Vector512.Min(_v19_lanes, CpuMath.Keep(_v31, _n, int.MaxValue));
                        }
                        _v19 = CpuMath.Min(_v19_lanes);
                    }
                    CpuMemory.WriteI32(_out2_row, _v19);
                    _out2.End(0);
                    _out3.End(0);
                }
            }
        }
    }
}
