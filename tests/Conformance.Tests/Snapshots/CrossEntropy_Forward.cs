private static partial class Forward_Kernel
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
    statement 1 "var m = Grid.Over(Tile.Count(logits.Length(0), rows));"
    statement 2 "var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);"
    statement 3 "var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);"
    statement 4 "var maximum = x.Max(Axis.Columns);"
    statement 5 "var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));"
    statement 6 "var chosen = Tile.Where(Tile.Columns(0, vocabulary) == target, x, 0f).Sum(Axis.Columns);"
    statement 7 "loss.AsColumn().Store((m, 0), Tile.Where(target >= 0, logSum - chosen, 0f));"
    grid {
      %5 = length %logits {axis=0 at=1} : i32
      %6 = add %5, %rows {at=1} : i32
      %7 = const {value=1 at=1} : i32
      %8 = sub %6, %7 {at=1} : i32
      %9 = div %8, %rows {at=1} : i32
      yield %9 {at=1}
    }
    body (%m : i32) {
      %11 = const {value=0 at=2} : i32
      %12 = dim {dims=[rows] at=2} : i32
      %13 = mul %m, %12 {at=2} : i32
      %x = load %logits, %13, %11 {value=0xFFF0000000000000 dims=[rows, vocabulary] at=2} : tile<f32, rows, vocabulary>
      %15 = asColumn %targets {at=3} : view<i32, 2>
      %16 = const {value=0 at=3} : i32
      %17 = dim {dims=[rows] at=3} : i32
      %18 = mul %m, %17 {at=3} : i32
      %target = load %15, %18, %16 {value=-1 dims=[rows, 1] at=3} : tile<i32, rows, 1>
      %maximum = reduceMax %x {along=columns at=4} : tile<f32, rows, 1>
      %21 = sub %x, %maximum {at=5} : tile<f32, rows, vocabulary>
      %22 = exp %21 {at=5} : tile<f32, rows, vocabulary>
      %23 = reduceSum %22 {along=columns at=5} : tile<f32, rows, 1>
      %24 = log %23 {at=5} : tile<f32, rows, 1>
      %logSum = add %maximum, %24 {at=5} : tile<f32, rows, 1>
      %26 = const {value=0 at=6} : i32
      %27 = coordinates %26 {dims=[vocabulary] along=columns at=6} : tile<i32, 1, vocabulary>
      %28 = eq %27, %target {at=6} : tile<bool, rows, vocabulary>
      %29 = const {value=0 at=6} : f32
      %30 = select %28, %x, %29 {at=6} : tile<f32, rows, vocabulary>
      %chosen = reduceSum %30 {along=columns at=6} : tile<f32, rows, 1>
      %32 = asColumn %loss {at=7} : view<f32, 2, write>
      %33 = const {value=0 at=7} : i32
      %34 = const {value=0 at=7} : i32
      %35 = ge %target, %34 {at=7} : tile<bool, rows, 1>
      %36 = sub %logSum, %chosen {at=7} : tile<f32, rows, 1>
      %37 = const {value=0 at=7} : f32
      %38 = select %35, %36, %37 {at=7} : tile<f32, rows, 1>
      %39 = dim {dims=[rows] at=7} : i32
      %40 = mul %m, %39 {at=7} : i32
      store %32, %40, %33, %38 {at=7}
      yield
    }
    """,
        _lines)
        { Fingerprint = "c10683923541", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Read, "logits"), new ViewParameter(4, ViewAccess.Read, "targets"), new ViewParameter(4, ViewAccess.Write, "loss") }, Assembly = typeof(Forward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_targets, Tensor<float> _tensor_loss, int @vocabulary)
    {
        ViewArgument @logits = _launch.Argument(_tensor_logits, 2, _handle.Name, "logits");
        ViewArgument @targets = _launch.Argument(_tensor_targets, 1, _handle.Name, "targets");
        ViewArgument @loss = _launch.Argument(_tensor_loss, 1, _handle.Name, "loss");
        ReadOnlySpan<ViewArgument> _views = stackalloc ViewArgument[] { @logits, @targets, @loss };
        Launch.CheckOverlap(_handle, _views);
        Span<int> _tuned = stackalloc int[] { _launch.Device.Kind == DeviceKind.Cpu ? 4 : 4 };
        ReadOnlySpan<int> _const = stackalloc int[] { @vocabulary };
        _launch.Choose(_handle, _tuned, _const, _views);
        int @rows = _tuned[0];
        if (_launch.Device.Kind == DeviceKind.Cpu) @rows = CpuTile.Rows(@rows, @logits.Length0, @loss.Length0);
        Launch.RequireExtent(rows, _handle.Name, "rows");
        Launch.RequireExtent(vocabulary, _handle.Name, "vocabulary");
        int _v0 = @logits.Length0 + @rows;
        int _v1 = _v0 - 1;
        int _v2 = CpuMath.Divide(_v1, @rows);
        int grid0 = Math.Max(0, _v2);
        int _programs = grid0;
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
                ReadOnlySpan<int> _constants = stackalloc int[] { @vocabulary, @rows };
                ReadOnlySpan<int> _scalars = [];
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @targets, Tensor<float> @loss, int @vocabulary, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.CrossEntropy.Forward(InterpreterViews.ReadView(@logits), InterpreterViews.ReadView(@targets), InterpreterViews.View(@loss), @vocabulary, @rows));

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
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, vocabulary);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            // var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
            int _v0 = m * rows;
            // var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);
            ViewArgument targets_2 = CpuViews.AsColumn(@targets);
            // loss.AsColumn().Store((m, 0), Tile.Where(target >= 0, logSum - chosen, 0f));
            ViewArgument loss_2 = CpuViews.AsColumn(@loss);
            // var maximum = x.Max(Axis.Columns);
            // var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));
            // var chosen = Tile.Where(Tile.Columns(0, vocabulary) == target, x, 0f).Sum(Axis.Columns);
            // loss.AsColumn().Store((m, 0), Tile.Where(target >= 0, logSum - chosen, 0f));
            {
                var logits_in = new TileReader<float>(@logits, _v0, 0, vocabulary, float.NegativeInfinity, _e0);
                var targets_in = new TileReader<int>(targets_2, _v0, 0, 1, -1, _e1);
                var loss_out = new TileWriter<float>(loss_2, _v0, 0, 1, _e2);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint logits_in_row = logits_in.Row(_r);
                    nint targets_in_row = targets_in.Row(_r);
                    nint loss_out_row = loss_out.Row(_r);
                    int target = CpuMemory.ReadI32(targets_in_row);
                    var target_splat = Vector512.Create(target);
                    var _s1 = Vector512.Create(0f);
                    float maximum;
                    float chosen;
                    {
                        Vector512<float> maximum_lanes = Vector512.Create(float.NegativeInfinity);
                        Vector512<float> chosen_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var x = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                            maximum_lanes = Vector512.Max(maximum_lanes, x);
                            var _v2 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v3 = Vector512.Equals(_v2, target_splat);
                            var _v4 = Vector512.ConditionalSelect(_v3.AsSingle(), x, _s1);
                            chosen_lanes = chosen_lanes + _v4;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var x_2 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                            maximum_lanes = Vector512.Max(maximum_lanes, CpuMath.Keep(x_2, _n, float.NegativeInfinity));
                            var _v5 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var _v6 = Vector512.Equals(_v5, target_splat);
                            var _v7 = Vector512.ConditionalSelect(_v6.AsSingle(), x_2, _s1);
                            chosen_lanes = chosen_lanes + CpuMath.Keep(_v7, _n, 0f);
                        }
                        maximum = CpuMath.Max(maximum_lanes);
                        chosen = CpuMath.Sum(chosen_lanes);
                    }
                    var maximum_splat = Vector512.Create(maximum);
                    float _v8;
                    {
                        Vector512<float> _v8_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var x_3 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                            var _v9 = x_3 - maximum_splat;
                            var _v10 = CpuMath.Exp(_v9);
                            _v8_lanes = _v8_lanes + _v10;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var x_4 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                            var _v11 = x_4 - maximum_splat;
                            var _v12 = CpuMath.Exp(_v11);
                            _v8_lanes = _v8_lanes + CpuMath.Keep(_v12, _n, 0f);
                        }
                        _v8 = CpuMath.Sum(_v8_lanes);
                    }
                    bool _v13 = target >= 0;
                    float _v14 = CpuMath.Log(_v8);
                    float logSum = maximum + _v14;
                    float _v15 = logSum - chosen;
                    float _v16 = _v13 ? _v15 : 0f;
                    CpuMemory.WriteF32(loss_out_row, _v16);
                    loss_out.End(_r);
                }
            }
        }
    }
}
