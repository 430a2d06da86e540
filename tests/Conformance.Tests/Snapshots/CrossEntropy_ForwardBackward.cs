private static partial class ForwardBackward_Kernel
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
    statement 1 "var m = Grid.Over(Tile.Count(logits.Length(0), rows));"
    statement 2 "var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);"
    statement 3 "var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);"
    statement 4 "var isTarget = Tile.Columns(0, vocabulary) == target;"
    statement 5 "var isValid = target >= 0;"
    statement 6 "var maximum = x.Max(Axis.Columns);"
    statement 7 "var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));"
    statement 8 "var chosen = Tile.Where(isTarget, x, 0f).Sum(Axis.Columns);"
    statement 9 "loss.AsColumn().Store((m, 0), Tile.Where(isValid, logSum - chosen, 0f));"
    statement 10 "var weight = Tile.Where(isValid, Tile.Full(1, 1, scale), 0f);"
    statement 11 "logits.Store((m, 0), (Tile.Exp(x - logSum) - isTarget.To<float>()) * weight);"
    grid {
      %6 = length %logits {axis=0 at=1} : i32
      %7 = add %6, %rows {at=1} : i32
      %8 = const {value=1 at=1} : i32
      %9 = sub %7, %8 {at=1} : i32
      %10 = div %9, %rows {at=1} : i32
      yield %10 {at=1}
    }
    body (%m : i32) {
      %12 = const {value=0 at=2} : i32
      %13 = dim {dims=[rows] at=2} : i32
      %14 = mul %m, %13 {at=2} : i32
      %x = load %logits, %14, %12 {value=0xFFF0000000000000 dims=[rows, vocabulary] at=2} : tile<f32, rows, vocabulary>
      %16 = asColumn %targets {at=3} : view<i32, 2>
      %17 = const {value=0 at=3} : i32
      %18 = dim {dims=[rows] at=3} : i32
      %19 = mul %m, %18 {at=3} : i32
      %target = load %16, %19, %17 {value=-1 dims=[rows, 1] at=3} : tile<i32, rows, 1>
      %21 = const {value=0 at=4} : i32
      %22 = coordinates %21 {dims=[vocabulary] along=columns at=4} : tile<i32, 1, vocabulary>
      %isTarget = eq %22, %target {at=4} : tile<bool, rows, vocabulary>
      %24 = const {value=0 at=5} : i32
      %isValid = ge %target, %24 {at=5} : tile<bool, rows, 1>
      %maximum = reduceMax %x {along=columns at=6} : tile<f32, rows, 1>
      %27 = sub %x, %maximum {at=7} : tile<f32, rows, vocabulary>
      %28 = exp %27 {at=7} : tile<f32, rows, vocabulary>
      %29 = reduceSum %28 {along=columns at=7} : tile<f32, rows, 1>
      %30 = log %29 {at=7} : tile<f32, rows, 1>
      %logSum = add %maximum, %30 {at=7} : tile<f32, rows, 1>
      %32 = const {value=0 at=8} : f32
      %33 = select %isTarget, %x, %32 {at=8} : tile<f32, rows, vocabulary>
      %chosen = reduceSum %33 {along=columns at=8} : tile<f32, rows, 1>
      %35 = asColumn %loss {at=9} : view<f32, 2, write>
      %36 = const {value=0 at=9} : i32
      %37 = sub %logSum, %chosen {at=9} : tile<f32, rows, 1>
      %38 = const {value=0 at=9} : f32
      %39 = select %isValid, %37, %38 {at=9} : tile<f32, rows, 1>
      %40 = dim {dims=[rows] at=9} : i32
      %41 = mul %m, %40 {at=9} : i32
      store %35, %41, %36, %39 {at=9}
      %42 = full %scale {dims=[1, 1] at=10} : tile<f32, 1, 1>
      %43 = const {value=0 at=10} : f32
      %weight = select %isValid, %42, %43 {at=10} : tile<f32, rows, 1>
      %45 = const {value=0 at=11} : i32
      %46 = sub %x, %logSum {at=11} : tile<f32, rows, vocabulary>
      %47 = exp %46 {at=11} : tile<f32, rows, vocabulary>
      %48 = cast %isTarget {at=11} : tile<f32, rows, vocabulary>
      %49 = sub %47, %48 {at=11} : tile<f32, rows, vocabulary>
      %50 = mul %49, %weight {at=11} : tile<f32, rows, vocabulary>
      %51 = dim {dims=[rows] at=11} : i32
      %52 = mul %m, %51 {at=11} : i32
      store %logits, %52, %45, %50 {at=11}
      yield
    }
    """,
        _lines)
        { Fingerprint = "eed9186732f2", Tuned = new string[] { "rows" }, Views = new ViewParameter[] { new ViewParameter(4, ViewAccess.Write, "logits"), new ViewParameter(4, ViewAccess.Read, "targets"), new ViewParameter(4, ViewAccess.Write, "loss") }, Assembly = typeof(ForwardBackward_Kernel).Assembly };

    public static void Run(Launch _launch, Tensor<float> _tensor_logits, Tensor<int> _tensor_targets, Tensor<float> _tensor_loss, float @scale, int @vocabulary)
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
                var _program = new CpuProgram { @logits = @logits, @targets = @targets, @loss = @loss, @scale = @scale, @vocabulary = @vocabulary, @rows = @rows, grid0 = grid0 };
                _launch.Cpu.Run(in _program, _programs);
                break;
            case DeviceKind.Interpreter:
                Interpret(_launch, _tensor_logits, _tensor_targets, _tensor_loss, @scale, @vocabulary, @rows);
                break;
            default:
                ReadOnlySpan<int> _constants = stackalloc int[] { @vocabulary, @rows };
                ReadOnlySpan<int> _scalars = stackalloc int[] { BitConverter.SingleToInt32Bits(@scale) };
                ReadOnlySpan<int> _extents = stackalloc int[] { grid0 };
                _launch.RunOnGpu(_handle, _programs, _constants, _views, _scalars, _extents);
                break;
        }
    }

    private static void Interpret(Launch _launch, Tensor<float> @logits, Tensor<int> @targets, Tensor<float> @loss, float @scale, int @vocabulary, int @rows) =>
        _launch.Interpret(() => global::Fusion.Model.Kernels.CrossEntropy.ForwardBackward(InterpreterViews.View(@logits), InterpreterViews.ReadView(@targets), InterpreterViews.View(@loss), @scale, @vocabulary, @rows));

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
            int m = _program;
            int _e0_bytes = CpuTile.Bytes(1, vocabulary);
            int _e1_bytes = CpuTile.Bytes(1, 1);
            int _e2_bytes = CpuTile.Bytes(1, 1);
            int _e3_bytes = CpuTile.Bytes(1, vocabulary);
            nint _e0 = _worker.Scratch(_e0_bytes + _e1_bytes + _e2_bytes + _e3_bytes);
            nint _e1 = _e0 + _e0_bytes;
            nint _e2 = _e1 + _e1_bytes;
            nint _e3 = _e2 + _e2_bytes;
            // var x = logits.Load((m, 0), (rows, vocabulary), float.NegativeInfinity);
            int _v0 = m * rows;
            // var target = targets.AsColumn().Load((m, 0), (rows, 1), -1);
            ViewArgument targets_2 = CpuViews.AsColumn(@targets);
            // loss.AsColumn().Store((m, 0), Tile.Where(isValid, logSum - chosen, 0f));
            ViewArgument loss_2 = CpuViews.AsColumn(@loss);
            // var maximum = x.Max(Axis.Columns);
            // var logSum = maximum + Tile.Log(Tile.Exp(x - maximum).Sum(Axis.Columns));
            // var chosen = Tile.Where(isTarget, x, 0f).Sum(Axis.Columns);
            // loss.AsColumn().Store((m, 0), Tile.Where(isValid, logSum - chosen, 0f));
            // logits.Store((m, 0), (Tile.Exp(x - logSum) - isTarget.To<float>()) * weight);
            {
                var logits_in = new TileReader<float>(@logits, _v0, 0, vocabulary, float.NegativeInfinity, _e0);
                var targets_in = new TileReader<int>(targets_2, _v0, 0, 1, -1, _e1);
                var loss_out = new TileWriter<float>(loss_2, _v0, 0, 1, _e2);
                var logits_out = new TileWriter<float>(@logits, _v0, 0, vocabulary, _e3);
                for (int _r = 0; _r < rows; _r++)
                {
                    nint logits_in_row = logits_in.Row(_r);
                    nint targets_in_row = targets_in.Row(_r);
                    nint loss_out_row = loss_out.Row(_r);
                    nint logits_out_row = logits_out.Row(_r);
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
                            var isTarget = Vector512.Equals(_v2, target_splat);
                            var _v3 = Vector512.ConditionalSelect(isTarget.AsSingle(), x, _s1);
                            chosen_lanes = chosen_lanes + _v3;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var x_2 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                            maximum_lanes = Vector512.Max(maximum_lanes, CpuMath.Keep(x_2, _n, float.NegativeInfinity));
                            var _v4 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var isTarget_2 = Vector512.Equals(_v4, target_splat);
                            var _v5 = Vector512.ConditionalSelect(isTarget_2.AsSingle(), x_2, _s1);
                            chosen_lanes = chosen_lanes + CpuMath.Keep(_v5, _n, 0f);
                        }
                        maximum = CpuMath.Max(maximum_lanes);
                        chosen = CpuMath.Sum(chosen_lanes);
                    }
                    var maximum_splat = Vector512.Create(maximum);
                    float _v6;
                    {
                        Vector512<float> _v6_lanes = Vector512.Create(0f);
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var x_3 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                            var _v7 = x_3 - maximum_splat;
                            var _v8 = CpuMath.Exp(_v7);
                            _v6_lanes = _v6_lanes + _v8;
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var x_4 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                            var _v9 = x_4 - maximum_splat;
                            var _v10 = CpuMath.Exp(_v9);
                            _v6_lanes = _v6_lanes + CpuMath.Keep(_v10, _n, 0f);
                        }
                        _v6 = CpuMath.Sum(_v6_lanes);
                    }
                    bool isValid = target >= 0;
                    float _v11 = CpuMath.Log(_v6);
                    float logSum = maximum + _v11;
                    float _v12 = logSum - chosen;
                    float _v13 = isValid ? _v12 : 0f;
                    CpuMemory.WriteF32(loss_out_row, _v13);
                    var logSum_splat = Vector512.Create(logSum);
                    float weight = isValid ? @scale : 0f;
                    var weight_splat = Vector512.Create(weight);
                    {
                        int _c = 0;
                        for (; _c <= vocabulary - 16; _c += 16)
                        {
                            var x_5 = CpuMemory.LoadF32(logits_in_row + 4 * _c);
                            var _v14 = x_5 - logSum_splat;
                            var _v15 = CpuMath.Exp(_v14);
                            var _v16 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var isTarget_3 = Vector512.Equals(_v16, target_splat);
                            var _v17 = Vector512.ConvertToSingle(-isTarget_3);
                            var _v18 = _v15 - _v17;
                            var _v19 = _v18 * weight_splat;
                            CpuMemory.StoreF32(logits_out_row + 4 * _c, _v19);
                        }
                        if (_c < vocabulary)
                        {
                            int _n = vocabulary - _c;
                            var x_6 = CpuMemory.LoadF32(logits_in_row + 4 * _c, _n);
                            var _v20 = x_6 - logSum_splat;
                            var _v21 = CpuMath.Exp(_v20);
                            var _v22 = Vector512.Create(0 + _c) + Vector512<int>.Indices;
                            var isTarget_4 = Vector512.Equals(_v22, target_splat);
                            var _v23 = Vector512.ConvertToSingle(-isTarget_4);
                            var _v24 = _v21 - _v23;
                            var _v25 = _v24 * weight_splat;
                            CpuMemory.StoreF32(logits_out_row + 4 * _c, _v25, _n);
                        }
                    }
                    loss_out.End(_r);
                    logits_out.End(_r);
                }
            }
        }
    }
}
