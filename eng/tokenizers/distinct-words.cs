// Writes text of which no word comes twice: what a bound on the memory of training is measured with.
//
//   dotnet run eng/tokenizers/distinct-words.cs -- 134000000 > words.txt

if (args.Length != 1 || !long.TryParse(args[0], out var bytes) || bytes is < 1 or > 60_000_000_000)
{
    Console.Error.WriteLine("Give the number of bytes to write, at most 60,000,000,000: there are 8,031,810,176 words of seven letters.");
    return 1;
}
const long Words = 26L * 26 * 26 * 26 * 26 * 26 * 26;
using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
for (long number = 0; bytes > 0; number++)
{
    // The factor is prime to 26, so that all words differ, and neighbours have little in common.
    var rest = ((number * 2_654_435_761) + 12_345) % Words;
    for (var letter = 0; letter < 7 && bytes > 0; letter++, rest /= 26, bytes--) output.WriteByte((byte)('a' + (rest % 26)));
    if (bytes-- > 0) output.WriteByte((byte)(number % 20_000 == 19_999 ? '\n' : ' '));
}
return 0;
