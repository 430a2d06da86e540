namespace Fusion.Fuzzing;

/// <summary>Expressions out of others of one type: $1 is the one that is replaced, $2 another one of its type, $n a number.</summary>
internal static class Templates
{
    private static readonly Dictionary<string, string[]> s_templates = new()
    {
        ["Tile<float>"] =
        [
            "$1 + $2", "$1 * $2", "$1 - $2", "$1 / $2", "-$1", "$1 * 2f", "$1 + $n", "Tile.Max($1, $2)", "Tile.Min($1, $2)", "Tile.Fma($1, $2, $1)", "Tile.Where($1 > $2, $1, $2)",
            "Tile.Where($1 == $2, $1, 1f)", "Tile.Abs($1)", "Tile.Sqrt(Tile.Abs($1))", "Tile.Floor($1)", "Tile.Ceiling($1)", "Tile.Round($1)", "Tile.Exp($1)", "Tile.Tanh($1)", "Tile.Log(Tile.Abs($1) + 1f)",
            "Tile.Cos($1)", "Tile.Pow(Tile.Abs($1), $2)", "Tile.Erf($1)", "Tile.Sigmoid($1)", "$1.To<int>().To<float>()", "$1.To<BFloat16>().To<float>()", "$1.Sum(Axis.Columns)", "$1.Sum(Axis.Rows)",
            "$1.Max(Axis.Columns)", "$1.Min(Axis.Rows)", "$1.Prod(Axis.Columns)", "$1 - $1.Max(Axis.Columns)", "$1 / $1.Sum(Axis.Columns)", "$1 + $1.Sum(Axis.Rows)", "$1.ArgMax(Axis.Columns).To<float>()",
            "$1.T.T", "$1.T", "Tile.Exp($1 - $1.Max(Axis.Columns))", "$1.CumSum(Axis.Columns)", "$1.CumMax(Axis.Rows)", "$1 + $1.CumSum(Axis.Rows)", "$1.Slice((0, 0), (1, 1))", "Tile.Dot($1, $1.T)",
            "Tile.Dot($1, $2)", "Tile.Dot($1.To<BFloat16>(), $1.T.To<BFloat16>())", "Tile.Concat($1, $2, Axis.Rows)", "Tile.Concat($1, $1, Axis.Columns).Slice((0, 0), (1, 1))", "$1 + Tile.Uniform(1, 2, Tile.Rows(0, 1), Tile.Columns(0, 1))",
            "Tile.Zeros<float>(1, 1)", "Tile.Full(1, 1, 3f)", "($1 > $2).To<float>()", "(($1 > $2).Any(Axis.Columns)).To<float>()", "$1.Reshape(1, 16)", "$1.TopK(1).Values",
        ],
        ["Tile<int>"] =
        [
            "$1 + $2", "$1 * $2", "$1 - $2", "$1 / $2", "$1 % $2", "$1 / $n", "$1 % $n", "-$1", "~$1", "$1 & $2", "$1 | $n", "$1 ^ $2", "$1 << $2", "$1 >> $n", "Tile.Max($1, $2)", "Tile.Min($1, $n)",
            "Tile.Where($1 > $2, $1, $2)", "$1.To<float>().To<int>()", "$1.Sum(Axis.Columns)", "$1.Max(Axis.Rows)", "$1.ArgMin(Axis.Columns)", "$1.CumSum(Axis.Rows)", "$1 + $1.Sum(Axis.Columns)", "$1.T.T", "Tile.Abs($1)",
            "Tile.RandomBits(3, 4, $1, $2)", "$1.To<BFloat16>().To<int>()", "($1 == $2).To<int>()",
        ],
        ["Tile<bool>"] = ["$1 & $2", "$1 | $2", "$1 ^ $2", "!$1", "$1 == $2", "$1 != $2", "$1.Any(Axis.Columns)", "$1 & $1.All(Axis.Rows)", "$1.T.T", "Tile.Where($1, $1, $2)"],
        ["Tile<BFloat16>"] = ["$1.To<float>().To<BFloat16>()", "$1.T", "$1.T.T", "Tile.Concat($1, $2, Axis.Rows)", "Tile.Where(Tile.Rows(0, 1) > $n, $1, $2)", "($1.To<float>() + $2.To<float>()).To<BFloat16>()"],
        ["int"] =
        [
            "$1 + $2", "$1 - $n", "$1 * $2", "$1 / $n", "$1 % $n", "-$1", "~$1", "$1 << $n", "$1 >> $n", "$1 & $n", "$1 | $2", "$1 ^ $n", "Math.Min($1, $2)", "Math.Max($1, $n)", "Math.Abs($1)", "($1 > $2 ? $1 : $2)", "(int)(float)$1",
            "(int)MathF.Floor((float)$1)", "Tile.Count($1, 3)",
        ],
        ["float"] =
        [
            "$1 + $2", "$1 - $2", "$1 * $2", "$1 / $2", "-$1", "MathF.Sqrt(MathF.Abs($1))", "MathF.Exp($1)", "(float)(int)$1", "($1 > $2 ? $1 : 2f)", "Math.Max($1, $2)", "Math.Min($1, $2)", "MathF.Round($1)", "MathF.Cos($1)",
            "MathF.Pow($1, $2)", "Math.Abs($1)", "$1 % $2", "float.Exp2($1)",
        ],
        ["bool"] = ["!$1", "$1 && $2", "$1 || $2", "$1 == $2", "$1 != $2", "$1 ^ $2", "$1 & $2", "$1 | $2", "true", "false"],
    };

    public static IReadOnlyList<string> Of(string type) => s_templates.GetValueOrDefault(type, []);
}
