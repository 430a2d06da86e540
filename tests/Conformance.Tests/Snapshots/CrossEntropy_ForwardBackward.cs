internal static partial class ForwardBackward_Kernel
{
    private static readonly KernelHandle _handle = new(
        "Fusion.Model.Kernels.CrossEntropy.ForwardBackward",
        """
    fusion-ir 1
    kernel Fusion.Model.Kernels.CrossEntropy.ForwardBackward
    param view %logits : view<f32, 2, write>
    param view %targets : view<i32, 1>
    param view %loss : view<f32, 1, write>
    param scalar %scale : f32
    param const %vocabulary : i32 = 2048
    param tune %rows : i32 in [4] cpu [4]
    grid {
      %6 = length %logits {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%11 : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %11, %13 {at=2} : i32
      %15 = load %logits, %14, %12 {value=0xFFF0000000000000 dims=[rows, vocabulary] at=2} : tile<f32, rows, vocabulary>
      %16 = asColumn %targets {at=3} : view<i32, 2>
      %17 = const {value=0 at=3} : i32
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %11, %18 {at=3} : i32
      %20 = load %16, %19, %17 {value=-1 dims=[rows, 1] at=3} : tile<i32, rows, 1>
      %21 = const {value=0 at=4} : i32
      %22 = coordinates %21 {dims=[vocabulary] along=columns at=4} : tile<i32, 1, vocabulary>
      %23 = eq %22, %20 {at=4} : tile<bool, rows, vocabulary>
      %24 = const {value=0 at=5} : i32
      %25 = ge %20, %24 {at=5} : tile<bool, rows, 1>
      %26 = reduceMax %15 {along=columns at=6} : tile<f32, rows, 1>
      %27 = sub %15, %26 {at=7} : tile<f32, rows, vocabulary>
      %28 = exp %27 {at=7} : tile<f32, rows, vocabulary>
      %29 = reduceSum %28 {along=columns at=7} : tile<f32, rows, 1>
      %30 = log %29 {at=7} : tile<f32, rows, 1>
      %31 = add %26, %30 {at=7} : tile<f32, rows, 1>
      %32 = const {value=0 at=8} : f32
      %33 = select %23, %15, %32 {at=8} : tile<f32, rows, vocabulary>
      %34 = reduceSum %33 {along=columns at=8} : tile<f32, rows, 1>
      %35 = asColumn %loss {at=9} : view<f32, 2, write>
      %36 = const {value=0 at=9} : i32
      %37 = sub %31, %34 {at=9} : tile<f32, rows, 1>
      %38 = const {value=0 at=9} : f32
      %39 = select %25, %37, %38 {at=9} : tile<f32, rows, 1>
      %40 = dim {dims=[rows] at=9} : i32
      %41 = mul %11, %40 {at=9} : i32
      store %35, %41, %36, %39 {at=9}
      %42 = full %scale {dims=[1, 1] at=10} : tile<f32, 1, 1>
      %43 = const {value=0 at=10} : f32
      %44 = select %25, %42, %43 {at=10} : tile<f32, rows, 1>
      %45 = const {value=0 at=11} : i32
      %46 = sub %15, %31 {at=11} : tile<f32, rows, vocabulary>
      %47 = exp %46 {at=11} : tile<f32, rows, vocabulary>
      %48 = cast %23 {at=11} : tile<f32, rows, vocabulary>
      %49 = sub %47, %48 {at=11} : tile<f32, rows, vocabulary>
      %50 = mul %49, %44 {at=11} : tile<f32, rows, vocabulary>
      %51 = dim {dims=[rows] at=11} : i32
      %52 = mul %11, %51 {at=11} : i32
      store %logits, %52, %45, %50 {at=11}
      yield
    }
    """,
        _lines)
        { Tuned = ["rows"], Assembly = typeof(ForwardBackward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_targets, Tensor<float> _tensor_loss, float @scale, int @vocabulary)
    {
        ViewArgument @logits = _launch.Argument(_tensor_logits, 2, _handle.Name, "logits");
        ViewArgument @targets = _launch.Argument(_tensor_targets, 1, _handle.Name, "targets");
        ViewArgument @loss = _launch.Argument(_tensor_loss, 1, _handle.Name, "loss");
        Launch.CheckOverlap(_handle.Name, new ViewUse(@logits, 4, ViewAccess.Write, "logits"), new ViewUse(@targets, 4, ViewAccess.Read, "targets"), new ViewUse(@loss, 4, ViewAccess.Write, "loss"));
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
                var _program = new CpuProgram { @logits = @logits, @targets = @targets, @loss = @loss, @scale = @scale, @vocabulary = @vocabulary, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_logits, _tensor_targets, _tensor_loss, @scale, @vocabulary, @rows);
                break;
            default:
                _launch.RunOnGpu(_handle, _programs, [@vocabulary, @rows],
                    [@logits, @targets, @loss], [BitConverter.SingleToInt32Bits(@scale)], [grid0]);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @targets, Tensor<float> @loss, float @scale, int @vocabulary, int @rows) =>
        _launch.Interpret(() => ForwardBackward(InterpreterViews.View(@logits), InterpreterViews.ReadView(@targets), InterpreterViews.View(@loss), @scale, @vocabulary, @rows));

    public struct CpuProgram : ICpuProgram
    {
        public ViewArgument @logits;
        public ViewArgument @targets;
        public ViewArgument @loss;
        public float @scale;
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
            int _e3_bytes = CpuTile.Bytes(1, vocabulary);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            int _v0 = _grid0 * rows;
            ViewArgument _v1 = CpuViews.AsColumn(@targets);
            int _v2 = _grid0 * rows;
            ViewArgument _v3 = CpuViews.AsColumn(@loss);
            int _v4 = _grid0 * rows;
            int _v5 = _grid0 * rows;
            {
                var _in6 = new TileReader<float>(@logits, _v0, 0, vocabulary, float.NegativeInfinity, _e0);
                var _in7 = new TileReader<int>(_v1, _v2, 0, 1, -1, _e1);
                var _out8 = new TileWriter<float>(_v3, _v4, 0, 1, _e2);
                var _out9 = new TileWriter<float>(@logits, _v5, 0, vocabulary, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint _in6_row = _in6.Row(_r);
                    nint _in7_row = _in7.Row(_r);
                    nint _out8_row = _out8.Row(_r);
                    nint _out9_row = _out9.Row(_r);
                    int _v10 = CpuMemory.ReadI32(_in7_row);
                    var _s11 = Vector512.Create(_v10);
                    var _s12 = Vector512.Create(0f);
                    float _v13;
                    float _v14;
                    {
                        Vector512<float> _v13_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> _v14_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var _v15 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            _v13_lanes = Vector512.Max(_v13_lanes, _v15);
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v17 = Vector512.Equals(_v16, _s11);
                            var _v18 = Vector512.ConditionalSelect(_v17.AsSingle(), _v15, _s12);
                            _v14_lanes = _v14_lanes + _v18;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var _v19 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            _v13_lanes = Vector512.Max(_v13_lanes, CpuMath.Keep(_v19, _n, float.NegativeInfinity));
                            var _v20 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v21 = Vector512.Equals(_v20, _s11);
                            var _v22 = Vector512.ConditionalSelect(_v21.AsSingle(), _v19, _s12);
                            _v14_lanes = _v14_lanes + CpuMath.Keep(_v22, _n, 0f);
                        }
                        _v13 = CpuMath.Max(_v13_lanes);
                        _v14 = CpuMath.Sum(_v14_lanes);
                    }
                    var _s23 = Vector512.Create(_v13);
                    float _v24;
                    {
                        Vector512<float> _v24_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var _v25 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            var _v26 = _v25 - _s23;
                            var _v27 = CpuMath.Exp(_v26);
                            _v24_lanes = _v24_lanes + _v27;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var _v28 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            var _v29 = _v28 - _s23;
                            var _v30 = CpuMath.Exp(_v29);
                            _v24_lanes = _v24_lanes + CpuMath.Keep(_v30, _n, 0f);
                        }
                        _v24 = CpuMath.Sum(_v24_lanes);
                    }
                    bool _v31 = _v10 >= 0;
                    float _v32 = CpuMath.Log(_v24);
                    float _v33 = _v13 + _v32;
                    float _v34 = _v33 - _v14;
                    float _v35 = _v31 ? _v34 : 0f;
                    CpuMemory.WriteF32(_out8_row, _v35);
                    var _s36 = Vector512.Create(_v33);
                    float _v37 = _v31 ? @scale : 0f;
                    var _s38 = Vector512.Create(_v37);
                    {
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var _v39 = CpuMemory.LoadF32(_in6_row + 4 * _c);
                            var _v40 = _v39 - _s36;
                            var _v41 = CpuMath.Exp(_v40);
                            var _v42 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v43 = Vector512.Equals(_v42, _s11);
                            var _v44 = Vector512.ConvertToSingle(-_v43);
                            var _v45 = _v41 - _v44;
                            var _v46 = _v45 * _s38;
                            CpuMemory.StoreF32(_out9_row + 4 * _c, _v46);
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var _v47 = CpuMemory.LoadF32(_in6_row + 4 * _c, _n);
                            var _v48 = _v47 - _s36;
                            var _v49 = CpuMath.Exp(_v48);
                            var _v50 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v51 = Vector512.Equals(_v50, _s11);
                            var _v52 = Vector512.ConvertToSingle(-_v51);
                            var _v53 = _v49 - _v52;
                            var _v54 = _v53 * _s38;
                            CpuMemory.StoreF32(_out9_row + 4 * _c, _v54, _n);
                        }
                    }
                    _out8.End(_r);
                    _out9.End(_r);
                }
            }
        }
    }
}
