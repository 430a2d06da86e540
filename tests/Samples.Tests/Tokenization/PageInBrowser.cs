using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Fusion.Pipelines.Tokenization;
using Fusion.Samples.Tokenization;
using Fusion.Samples.Tokenization.Lessons;

namespace Fusion.Samples.Tests.Tokenization;

/// <summary>What only a browser can tell of the page.</summary>
internal static class PageInBrowser
{
    /// <summary>WCAG 2.1, success criterion 1.4.3 (AA): text against its background.</summary>
    private const double LeastContrast = 4.5;

    /// <summary>The lowest contrast of the page's own texts, by WCAG's definition of relative luminance.</summary>
    private const string Contrast = """
        (() => {
          const numbers = color => color.match(/[\d.]+/g).map(Number);
          const light = color => { const [r, g, b] = numbers(color).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const behind = element => { for (let e = element; e; e = e.parentElement) { const color = getComputedStyle(e).backgroundColor; if ((numbers(color)[3] ?? 1) === 1) return color; } };
          let least = [99, ""];
          for (const element of document.querySelectorAll("h1, h2, h3, p, li, th, td, label, figcaption, textarea")) {
            if (!element.textContent.trim() || !element.checkVisibility()) continue;
            const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < least[0]) least = [ratio, element.outerHTML.slice(0, 80)];
          }
          return least;
        })()
        """;

    public static void Check(string html, Tour tour, Action<IHtmlDocument> checkDocument)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages")).FullName;
        var file = Path.Combine(folder, $"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(tour.Text)))[..8]}.html");
        File.WriteAllText(file, html);
        using var browser = new Browser();
        foreach (var (width, height, dark) in new[] { (360, 740, false), (390, 844, true), (1280, 800, false), (1280, 800, true) })
        {
            browser.Resize(width, height, dark);
            browser.Open(file);
            Assert.True(browser.Evaluate<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{file} is wider than {width}.");
            var least = browser.Evaluate<JsonElement>(Contrast);
            Assert.True(least[0].GetDouble() >= LeastContrast, $"{file}, {(dark ? "dark" : "light")}: contrast {least}.");
            // To be looked at by people.
            File.WriteAllBytes(Path.ChangeExtension(file, $"{width}-{(dark ? "dark" : "light")}.png"), browser.Picture());
        }
        Assert.Equal(PageOfTokensTests.Read(tour.Text), browser.Evaluate<string>("document.getElementById('text').value"));
        checkDocument(new HtmlParser().ParseDocument("<!DOCTYPE html>" + browser.Evaluate<string>("document.documentElement.outerHTML")));
        Type(browser, tour);
        Assert.All(browser.Requests, address => Assert.Equal(new Uri(file).AbsoluteUri, address));
        Assert.Empty(browser.Complaints);
    }

    /// <summary>The page's own encoder gives the ids of Fusion's, for every size of the vocabulary.</summary>
    private static void Type(Browser browser, Tour tour)
    {
        Assert.True(browser.Evaluate<bool>("document.getElementById('controls').checkVisibility()"), "The script shows the controls.");
        var most = tour.Learned.VocabularySize;
        foreach (var (text, size) in new[] { ("", most), ("the cats sat in the hat", most), (" they're  3 naïve\n\n 漢字 👩‍👩‍👧\t\t", most), ("The cat number 7 of the hat", 256), ("the end of the cats", 256 + ((most - 256) / 3)), ("IT'S it's 'lll \u0085\u00a0x", most), ("-----aaaa   ", most - 1) })
        {
            // In this order: the slider is clamped to its range, and each change is followed by the page itself.
            browser.Evaluate<bool>($"(() => {{ for (const [id, value] of [['size', '{size}'], ['text', {JsonSerializer.Serialize(text)}]]) {{ const e = document.getElementById(id); e.value = value; e.dispatchEvent(new Event('input', {{ bubbles: true }})); }} return true; }})()");
            var ids = browser.Evaluate<int[]>("[...document.querySelectorAll('#live-tokens li')].map(token => Number(token.dataset.id))");
            Assert.Equal(Compression.Beginning(tour.Learned, size).Encode(text, SpecialTokenRule.None), ids);
            Assert.StartsWith($"{ids.Length} tokens", browser.Evaluate<string>("document.getElementById('count').textContent"), StringComparison.Ordinal);
        }
    }
}
