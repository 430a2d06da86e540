using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fusion.Pipelines.Tokenization;
using Fusion.Samples.Tokenization;
using Fusion.Samples.Tokenization.Lessons;
using Fusion.Samples.Tokenization.Web;

namespace Fusion.Samples.Tests.Tokenization;

/// <summary>
/// The page holds the text and its tokens and loads nothing. By default an HTML parser reads it; in long mode a real browser
/// does, too, lays it out as a phone and as a desktop, and types into it.
/// </summary>
public sealed class PageOfTokensTests
{
    public static TheoryData<string> TextsToShow => new()
    {
        { Tour.DefaultText },
        { "\n\tthe  cat\r\n\n in </ol></textarea><script>alert(1)</script> & \"quotes\" 'it's'" },
        { "naïve 漢字 e\u0301 👩‍👩‍👧 \u00a0 \u3000 \u2028 1234567" },
        { new string('a', 300) + " " + new string('-', 300) },
    };

    [Theory, MemberData(nameof(TextsToShow))]
    public void Page_OfAnyText_HoldsItsTokensAndLoadsNothing(string text)
    {
        var tour = Tour.Of(text, TourTests.Corpus);
        var html = Page.Of(tour);
        var page = new HtmlParser().ParseDocument(html);
        Check(page, tour);
        Assert.Equal(Read(text), Read(((IHtmlTextAreaElement)page.GetElementById("text")!).DefaultValue));
        if (TestMode.IsLong) PageInBrowser.Check(html, tour, document => Check(document, tour));
    }

    /// <summary>What holds for the page, whoever has read it.</summary>
    private static void Check(IHtmlDocument page, Tour tour)
    {
        var lists = page.QuerySelectorAll(".scheme .tokens").ToList();
        Assert.Equal(tour.Schemes.Count, lists.Count);
        foreach (var (list, scheme) in lists.Zip(tour.Schemes))
        {
            Assert.Equal(scheme.Pieces.Select(piece => $"{piece.Id}"), list.Children.Select(token => token.GetAttribute("data-id")));
            Assert.Equal(scheme.Pieces.Select(piece => Read(piece.Shown)), list.Children.Select(token => Read(token.TextContent)));
            Assert.Equal(scheme.Unknown, list.QuerySelectorAll(".unknown").Length);
        }
        var live = tour.Learned.Encode(tour.Text, SpecialTokenRule.None);
        Assert.Equal(live.Select(id => $"{id}"), page.QuerySelectorAll("#live-tokens li").Select(token => token.GetAttribute("data-id")));
        Assert.Equal(tour.Walks.Sum(walk => walk.Steps.Count), page.QuerySelectorAll(".steps > li").Length);
        Assert.Equal(tour.Compression.Count, page.QuerySelectorAll("figure svg circle").Length);

        Assert.Empty(page.QuerySelectorAll("[src], [href], link, iframe, img, object"));
        Assert.Equal(2, page.Scripts.Length);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["text", "size"], page.QuerySelectorAll("label").Select(label => label.GetAttribute("for")));
        Assert.All(page.QuerySelectorAll(".scroll"), table => Assert.NotEqual("", table.GetAttribute("aria-label")));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.All(table.QuerySelectorAll("tr"), row => Assert.NotNull(row.QuerySelector("th[scope]"))));
        Assert.NotEqual("", page.QuerySelector("figure svg title")!.TextContent);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    /// <summary>HTML knows one kind of line end.</summary>
    internal static string Read(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
