namespace Fusion.Runtime.Tests.Emulation;

/// <summary>
/// Where the elements of mma.sync lie, written out from the tables of the PTX manual ("Matrix fragments for mma"): g is the
/// lane divided by 4, t the rest.
/// </summary>
internal static class Fragments
{
    /// <summary>Row and column of the i-th element of A that a lane holds.</summary>
    public static (int Row, int Column) PlaceOfA(string type, int m, int i, int lane)
    {
        int g = lane / 4, t = lane % 4;
        switch (type)
        {
            case "f16" or "bf16":
                // Rows g for elements 0, 1, 4, 5; columns 0..7 for elements 0..3.
                return (i is 0 or 1 or 4 or 5 ? g : g + 8, 2 * t + i % 2 + (i < 4 ? 0 : 8));
            case "tf32":
                return (i is 0 or 2 ? g : g + 8, i < 2 ? t : t + 4);
            default:
                if (m == 8)
                    return (g, 4 * t + i);
                return (i is >= 0 and < 4 or >= 8 and < 12 ? g : g + 8, 4 * t + i % 4 + (i < 8 ? 0 : 16));
        }
    }

    /// <summary>Row and column of the i-th element of B.</summary>
    public static (int Row, int Column) PlaceOfB(string type, int i, int lane)
    {
        int g = lane / 4, t = lane % 4;
        return type switch
        {
            "f16" or "bf16" => (2 * t + i % 2 + (i < 2 ? 0 : 8), g),
            "tf32" => (i == 0 ? t : t + 4, g),
            _ => (4 * t + i % 4 + (i < 4 ? 0 : 16), g),
        };
    }

    /// <summary>Row and column of the i-th accumulator.</summary>
    public static (int Row, int Column) PlaceOfC(int i, int lane) => (i < 2 ? lane / 4 : lane / 4 + 8, lane % 4 * 2 + i % 2);
}
