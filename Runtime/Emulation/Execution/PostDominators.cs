namespace Fusion.Runtime.Emulation.Execution;

/// <summary>
/// The block at which diverged lanes meet again: the immediate post-dominator of the branch (Cooper, Harvey and Kennedy,
/// "A simple, fast dominance algorithm", 2001, on the reversed graph).
/// </summary>
internal static class PostDominators
{
    /// <summary>Sets <see cref="Block.Meeting"/> of every block.</summary>
    public static void Assign(Block[] blocks)
    {
        int exit = blocks.Length;
        var successors = new List<int>[exit];
        var predecessors = new List<int>[exit + 1];
        for (int i = 0; i <= exit; i++)
            predecessors[i] = [];
        for (int i = 0; i < exit; i++)
        {
            successors[i] = [.. Successors(blocks[i], exit).Distinct()];
            foreach (int next in successors[i])
                predecessors[next].Add(i);
        }

        (int[] order, int[] number) = PostOrder(predecessors, exit);
        var meeting = new int[exit + 1];
        Array.Fill(meeting, -1);
        meeting[exit] = exit;
        for (bool changed = true; changed;)
        {
            changed = false;
            // Reverse postorder of the reversed graph, without its root.
            for (int k = order.Length - 2; k >= 0; k--)
            {
                int block = order[k], found = -1;
                foreach (int next in successors[block])
                    if (meeting[next] >= 0)
                        found = found < 0 ? next : Intersect(meeting, number, found, next);
                if (found != meeting[block])
                {
                    meeting[block] = found;
                    changed = true;
                }
            }
        }
        for (int i = 0; i < exit; i++)
            blocks[i].Meeting = meeting[i] == exit ? -1 : meeting[i];
    }

    private static IEnumerable<int> Successors(Block block, int exit)
    {
        if (block.End == BlockEnd.Exit)
            yield return exit;
        if (block.End == BlockEnd.Branch)
            yield return block.Target;
        if (block.End is BlockEnd.Next or BlockEnd.Blocking || block.Predicate >= 0)
            yield return block.Next;
    }

    private static int Intersect(int[] meeting, int[] number, int a, int b)
    {
        while (a != b)
        {
            while (number[a] < number[b])
                a = meeting[a];
            while (number[b] < number[a])
                b = meeting[b];
        }
        return a;
    }

    private static (int[] Order, int[] Number) PostOrder(List<int>[] predecessors, int exit)
    {
        var number = new int[exit + 1];
        Array.Fill(number, -1);
        var order = new List<int>();
        var stack = new Stack<(int Block, int Child)>();
        stack.Push((exit, 0));
        var seen = new bool[exit + 1];
        seen[exit] = true;
        while (stack.TryPop(out (int Block, int Child) at))
        {
            if (at.Child < predecessors[at.Block].Count)
            {
                stack.Push((at.Block, at.Child + 1));
                int child = predecessors[at.Block][at.Child];
                if (!seen[child])
                {
                    seen[child] = true;
                    stack.Push((child, 0));
                }
            }
            else
            {
                number[at.Block] = order.Count;
                order.Add(at.Block);
            }
        }
        return ([.. order], number);
    }
}
