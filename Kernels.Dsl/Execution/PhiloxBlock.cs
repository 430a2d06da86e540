namespace Fusion.Kernels;

/// <summary>Philox4x32-10 (Salmon, Moraes, Dror and Shaw, 2011): four random words of a key and a counter.</summary>
internal static class PhiloxBlock
{
    private const int Rounds = 10;

    public static (uint W0, uint W1, uint W2, uint W3) Of((uint K0, uint K1) key, (uint C0, uint C1, uint C2, uint C3) counter)
    {
        for (var round = 0; round < Rounds; round++)
        {
            ulong a = 0xD2511F53ul * counter.C0, b = 0xCD9E8D57ul * counter.C2;
            counter = unchecked(((uint)(b >> 32) ^ counter.C1 ^ key.K0, (uint)b, (uint)(a >> 32) ^ counter.C3 ^ key.K1, (uint)a));
            key = unchecked((key.K0 + 0x9E3779B9, key.K1 + 0xBB67AE85));
        }

        return counter;
    }
}
