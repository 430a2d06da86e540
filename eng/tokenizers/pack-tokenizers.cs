#:project ../../Pipelines/Fusion.Pipelines.csproj
#:property PublishAot=false

// Makes the resources of Pipelines/Tokenization/Presets from the published files:
//   dotnet run eng/tokenizers/pack-tokenizers.cs FOLDER
// where FOLDER holds r50k_base.tiktoken, cl100k_base.tiktoken and o200k_base.tiktoken, as OpenAI publishes them.
using System.IO.Compression;
using Fusion.Pipelines.Tokenization;

var output = Path.Combine("Pipelines", "Tokenization", "Presets");
var table = UnicodeClasses.Pack();
using (var file = File.Create(Path.Combine(output, "unicode-classes.br")))
using (var brotli = new BrotliStream(file, CompressionLevel.SmallestSize)) brotli.Write(table);

foreach (var name in (string[])["r50k_base", "cl100k_base", "o200k_base"])
{
    var ranks = TiktokenFile.ReadRanks(Path.Combine(args[0], name + ".tiktoken"));
    var tokens = new TokenTable(ranks);
    var merges = RankedMerges.Derive(tokens, [.. Enumerable.Range(0, ranks.Count)], new ByteAlphabet(TokenizerParts.Bytes(tokens, new HashSet<int>())), out var unreachable);
    if (unreachable.Count > 0 || merges.Length != ranks.Count - 256) throw new InvalidOperationException($"{name} has tokens that merges do not lead to.");
    var packed = PresetFile.Write(merges);
    File.WriteAllBytes(Path.Combine(output, name + ".bpe.br"), packed);
    Console.WriteLine($"{name}: {ranks.Count} tokens in {packed.Length} bytes");
}
