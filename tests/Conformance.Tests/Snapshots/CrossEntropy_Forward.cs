internal static partial class Forward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.CrossEntropy.Forward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.CrossEntropy.Forward
    param view %logits : view<f32, 2>
    param view %targets : view<i32, 1>
    param view %loss : view<f32, 1, write>
    param const %vocabulary : i32 = 2048
    param tune %rows : i32 in [4] cpu [4]
    grid {
      %5 = length %logits {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%10 : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %10, %12 {at=2} : i32
      %14 = load %logits, %13, %11 {value=0xFFF0000000000000 dims=[rows, vocabulary] at=2} : tile<f32, rows, vocabulary>
      %15 = asColumn %targets {at=3} : view<i32, 2>
      %16 = const {value=0 at=3} : i32
      %17 = dim {dims=[rows] at=3} : i32
      %18 = mul %10, %17 {at=3} : i32
      %19 = load %15, %18, %16 {value=-1 dims=[rows, 1] at=3} : tile<i32, rows, 1>
      %20 = reduceMax %14 {along=columns at=4} : tile<f32, rows, 1>
      %21 = sub %14, %20 {at=5} : tile<f32, rows, vocabulary>
      %22 = exp %21 {at=5} : tile<f32, rows, vocabulary>
      %23 = reduceSum %22 {along=columns at=5} : tile<f32, rows, 1>
      %24 = log %23 {at=5} : tile<f32, rows, 1>
      %25 = add %20, %24 {at=5} : tile<f32, rows, 1>
      %26 = const {value=0 at=6} : i32
      %27 = coordinates %26 {dims=[vocabulary] along=columns at=6} : tile<i32, 1, vocabulary>
      %28 = eq %27, %19 {at=6} : tile<bool, rows, vocabulary>
      %29 = const {value=0 at=6} : f32
      %30 = select %28, %14, %29 {at=6} : tile<f32, rows, vocabulary>
      %31 = reduceSum %30 {along=columns at=6} : tile<f32, rows, 1>
      %32 = asColumn %loss {at=7} : view<f32, 2, write>
      %33 = const {value=0 at=7} : i32
      %34 = const {value=0 at=7} : i32
      %35 = ge %19, %34 {at=7} : tile<bool, rows, 1>
      %36 = sub %25, %31 {at=7} : tile<f32, rows, 1>
      %37 = const {value=0 at=7} : f32
      %38 = select %35, %36, %37 {at=7} : tile<f32, rows, 1>
      %39 = dim {dims=[rows] at=7} : i32
      %40 = mul %10, %39 {at=7} : i32
      store %32, %40, %33, %38 {at=7}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(Forward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_targets, Tensor<float> _tensor_loss, int @vocabulary)
    {
        ViewArgument @logits = _launch.Argument(_tensor_logits, 2, _handle.Name, "logits");
        ViewArgument @targets = _launch.Argument(_tensor_targets, 1, _handle.Name, "targets");
        ViewArgument @loss = _launch.Argument(_tensor_loss, 1, _handle.Name, "loss");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@logits, 4, ViewAccess.Read, "logits"), new ViewUse(@targets, 4, ViewAccess.Read, "targets"), new ViewUse(@loss, 4, ViewAccess.Write, "loss"));
        Span<int> _tuned = [_launch.Device.Kind == DeviceKind.Cpu ? 4 : 4];
        _launch.Choose(_handle, _tuned, [@vocabulary], [@logits, @targets, @loss]);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @logits.Length0, @loss.Length0);
        int _v0 = @logits.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = checked(grid0);
        if (_programs == 0) return;
        switch (_launch.Device.Kind)
        {
            case DeviceKind.Cpu:
                var _program = new CpuProgram { @logits = @logits, @targets = @targets, @loss = @loss, @vocabulary = @vocabulary, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_logits, _tensor_targets, _tensor_loss, @vocabulary, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@vocabulary, @rows],
                    [@logits, @targets, @loss], [], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @targets, Tensor<float> @loss, int @vocabulary, int @rows) =>
        _launch.Interpret(() => Forward(InterpreterViews.ReadView(@logits), InterpreterViews.ReadView(@targets), InterpreterViews.View(@loss), @vocabulary, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @logits;
        public ViewArgument @targets;
        public ViewArgument @loss;
        public int @vocabulary;
        public int @rows;
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
            int _v0 = _grid0 * rows;
            ViewArgument _v1 = CpuViews.AsColumn(@targets);
            int _v2 = _grid0 * rows;
            ViewArgument _v3 = CpuViews.AsColumn(@loss);
            int _v4 = _grid0 * rows;
            {
                var _in5 = new TileReader<float>(@logits, _v0, 0, vocabulary, float.NegativeInfinity, _e0);
                var _in6 = new TileReader<int>(_v1, _v2, 0, 1, -1, _e1);
                var _out7 = new TileWriter<float>(_v3, _v4, 0, 1, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in5_row = _in5.Row(_r);
                    nint _in6_row = _in6.Row(_r);
                    nint _out7_row = _out7.Row(_r);
                    int _v8 = CpuMemory.ReadI32(_in6_row);
                    var _s9 = Vector512.Create(_v8);
                    var _s10 = Vector512.Create(0f);
                    float _v11;
                    float _v12;
                    {
                        Vector512<float> _v11_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v12_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var _v13 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            _v11_lanes = Vector512.Max(_v11_lanes, _v13);
                            var _v14 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v15 = Vector512.Equals(_v14, _s9);
                            var _v16 = Vector512.ConditionalSelect(_v15.AsSingle(), _v13, _s10);
                            _v12_lanes = _v12_lanes + _v16;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var _v17 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            _v11_lanes = Vector512.Max(_v11_lanes, CpuMath.Keep(_v17, _n, float.NegativeInfinity));
                            var _v18 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v19 = Vector512.Equals(_v18, _s9);
                            var _v20 = Vector512.ConditionalSelect(_v19.AsSingle(), _v17, _s10);
                            _v12_lanes = _v12_lanes + CpuMath.Keep(_v20, _n, 0f);
                        }
                        _v11 = CpuMath.Max(_v11_lanes);
                        _v12 = CpuMath.Sum(_v12_lanes);
                    }
                    var _s21 = Vector512.Create(_v11);
                    float _v22;
                    {
                        Vector512<float> _v22_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var _v23 = CpuMemory.LoadF32(_in5_row + 4 * _c);
                            var _v24 = _v23 - _s21;
                            var _v25 = CpuMath.Exp(_v24);
                            _v22_lanes = _v22_lanes + _v25;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var _v26 = CpuMemory.LoadF32(_in5_row + 4 * _c, _n);
                            var _v27 = _v26 - _s21;
                            var _v28 = CpuMath.Exp(_v27);
                            _v22_lanes = _v22_lanes + CpuMath.Keep(_v28, _n, 0f);
                        }
                        _v22 = CpuMath.Sum(_v22_lanes);
                    }
                    bool _v29 = _v8 >= 0;
                    float _v30 = CpuMath.Log(_v22);
                    float _v31 = _v11 + _v30;
                    float _v32 = _v31 - _v12;
                    float _v33 = _v29 ? _v32 : 0f;
                    CpuMemory.WriteF32(_out7_row, _v33);
                    _out7.End(_r);
                }
            }
        }
    }
}
