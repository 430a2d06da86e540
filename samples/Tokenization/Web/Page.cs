using System.Globalization;
using System.Text;
using Fusion.Pipelines.Tokenization;
using Fusion.Samples.Tokenization.Lessons;

namespace Fusion.Samples.Tokenization.Web;

/// <summary>The tour as one HTML file: it loads nothing, and its policy forbids it to.</summary>
internal static class Page
{
    public static string Of(Tour tour)
    {
        var page = new StringBuilder();
        void Add(FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
        Add($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>How text becomes tokens</title>
            <style>
            {Resource("page.css")}</style>
            </head>
            <body>
            <header><h1>How text becomes tokens</h1>
            <p class="soft">Computed from your text and from {Html.Escape(tour.Corpus.Name)}; nothing here is scripted in advance.</p></header>
            <main>
            <section><h2>Type, and see</h2>
            {Live(tour)}</section>
            <section><h2>One text, five vocabularies</h2>
            {Schemes(tour)}</section>
            <section><h2>Learning: merge by merge</h2>
            <p>Each step counts the neighbours and joins the most frequent pair; of equals, the greatest by its bytes.</p>
            {string.Concat(tour.Walks.Select(WalkSection.Of))}</section>
            <section><h2>Why spaces live inside tokens</h2>
            {Spaces(tour.Spaces)}</section>
            <section><h2>How numbers split</h2>
            {Html.Table("Numbers", ["number", .. NumberSplit.Vocabularies], tour.Numbers.Select(number => (string[])[Html.Escape(number.Number), .. number.Tokens.Select(pieces => Html.Tokens(pieces))]))}
            <p>{Html.Escape(LessonText.Numbers)}</p></section>
            <section><h2>More ids, fewer tokens</h2>
            <figure>{CompressionPlot.Svg(tour.Compression)}<figcaption>On the held-out end of {Html.Escape(tour.Corpus.Name)}</figcaption></figure>
            <p>{Html.Escape(LessonText.Compression(tour.Compression))}</p></section>
            <section><h2>What length costs</h2>
            <p>A page of {AttentionCost.PageBytes:N0} bytes through {AttentionCost.Layers} layers of width {AttentionCost.Width}, forward:</p>
            {Costs(tour.Costs)}
            <p>{Html.Escape(LessonText.Attention)}</p></section>
            </main>
            <script type="application/json" id="merges">[{string.Join(',', Merges(tour.Learned))}]</script>
            <script>
            {Resource("live.js")}</script>
            </body>
            </html>

            """);
        return page.ToString();
    }

    private static string Live(Tour tour)
    {
        var learned = tour.Schemes.Single(scheme => scheme.VocabularySize == tour.Learned.VocabularySize && scheme.Name.Contains("here", StringComparison.Ordinal));
        // A textarea swallows its first newline.
        return Html.Text($"""
            <div id="controls" hidden>
            <label for="text">Your text</label>
            <textarea id="text" maxlength="4000" spellcheck="false">{"\n"}{Html.Escape(tour.Text)}</textarea>
            <label for="size">Vocabulary: <output id="size-shown" for="size">{tour.Learned.VocabularySize}</output> ids, learned from {Html.Escape(tour.Corpus.Name)}</label>
            <input id="size" type="range" min="256" max="{tour.Learned.VocabularySize}" value="{tour.Learned.VocabularySize}">
            </div>
            <p id="count" role="status">{learned.Pieces.Count} tokens, {Encoding.UTF8.GetByteCount(tour.Text)} bytes, {learned.BytesPerToken:F2} bytes per token</p>
            {Html.Tokens(learned.Pieces, "live-tokens")}

            """);
    }

    private static string Schemes(Tour tour) =>
        Html.Table("Vocabularies", ["scheme", ">ids", ">tokens", ">bytes per token", "comes back", ">unknown"], tour.Schemes.Select(scheme => (string[])
            [Html.Escape(scheme.Name), Html.Text($"{scheme.VocabularySize:N0}"), Html.Text($"{scheme.Pieces.Count}"), Html.Text($"{scheme.BytesPerToken:F2}"), scheme.ComesBack ? "yes" : "<b>no</b>", Html.Text($"{scheme.Unknown}")]))
        + string.Concat(tour.Schemes.Select(scheme => $"<h3>{Html.Escape(scheme.Name)}</h3>\n<div class=\"scheme\">{Html.Tokens(scheme.Pieces)}<p class=\"soft\">What breaks: {Html.Escape(scheme.Breaks)}.</p></div>\n"));

    private static string Spaces(LeadingSpaces spaces) =>
        (spaces.Words.Count == 0 ? "" : Html.Table("Words", ["word", "alone", "ids", "with the space", "ids"], spaces.Words.Select(word => (string[])
            [Html.Escape(word.Word), Html.Tokens(word.Alone), Ids(word.Alone), Html.Tokens(word.Spaced), Ids(word.Spaced)])))
        + $"<p>{Html.Escape(LessonText.Spaces(spaces))}</p>";

    private static string Costs(IReadOnlyList<AttentionCost> costs) =>
        Html.Table("Costs", ["scheme", ">tokens", ">attention, GFLOPs", ">other products, GFLOPs", ">attention against the last"], costs.Select(cost => (string[])
            [Html.Escape(cost.Name), Html.Text($"{cost.Tokens:N0}"), Html.Text($"{cost.AttentionFlops / 1e9:N0}"), Html.Text($"{cost.OtherFlops / 1e9:N0}"), Html.Text($"{cost.AttentionFlops / costs[^1].AttentionFlops:F1}×")]));

    private static string Ids(IReadOnlyList<Piece> pieces) => string.Join(' ', pieces.Select(piece => piece.Id));

    /// <summary>Left, right and result of each merge. The bytes of a token find its id: no two ids have the same.</summary>
    private static IEnumerable<int> Merges(Tokenizer tokenizer)
    {
        var idOf = Enumerable.Range(0, tokenizer.VocabularySize).ToDictionary(id => Convert.ToHexString(tokenizer.TokenBytes(id)), StringComparer.Ordinal);
        return tokenizer.Merges.SelectMany(merge => (int[])[idOf[Convert.ToHexString(merge.Left)], idOf[Convert.ToHexString(merge.Right)], idOf[Convert.ToHexString([.. merge.Left, .. merge.Right])]]);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Page).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
