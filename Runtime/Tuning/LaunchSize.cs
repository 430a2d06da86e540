using System.Numerics;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// The size of a launch, for which tuned values are remembered: [Const] values exactly, lengths of views up to the next
/// power of two, so that a sequence that grows by one does not have to be looked up at every step.
/// </summary>
internal static class LaunchSize
{
    /// <summary>Ints that the key of a launch takes.</summary>
    public static int KeyLength(int constants, ReadOnlySpan<ViewArgument> views)
    {
        int length = constants;
        foreach (ref readonly ViewArgument view in views)
            length += view.Rank;
        return length;
    }

    /// <summary>Writes the key of a launch.</summary>
    public static void WriteKey(ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views, Span<int> key)
    {
        constants.CopyTo(key);
        int next = constants.Length;
        foreach (ref readonly ViewArgument view in views)
            for (int axis = 0; axis < view.Rank; axis++)
                key[next++] = CeilLog2(view.Length(axis));
    }

    /// <summary>
    /// How far a launch is from an entry: the sum over all lengths of the difference of their logarithms to base 2. Null
    /// where constants or ranks differ.
    /// </summary>
    public static double? Distance(TuningEntry entry, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views)
    {
        if (entry.Constants.Length != constants.Length || entry.Sizes.Length != views.Length)
            return null;
        for (int i = 0; i < constants.Length; i++)
            if (entry.Constants[i].Value != constants[i])
                return null;
        double distance = 0;
        for (int i = 0; i < views.Length; i++)
        {
            if (entry.Sizes[i].Lengths.Length != views[i].Rank)
                return null;
            for (int axis = 0; axis < views[i].Rank; axis++)
                distance += Math.Abs(Math.Log2((views[i].Length(axis) + 1.0) / (entry.Sizes[i].Lengths[axis] + 1.0)));
        }
        return distance;
    }

    private static int CeilLog2(int length) => length <= 1 ? length : 1 + 32 - BitOperations.LeadingZeroCount((uint)length - 1);
}
