using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fusion.Pipelines.Metrics;
using Fusion.Pipelines.Reports;

namespace Fusion.Pipelines.Tests.Reports;

public sealed partial class ReportTests : IDisposable
{
    private static readonly XNamespace SvgSpace = "http://www.w3.org/2000/svg";
    private readonly TemporaryFolder folder = new();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex SvgElement { get; }

    public void Dispose() => folder.Dispose();

    private static List<MetricsRecord> Run() =>
    [
        .. Enumerable.Range(1, 300).Select(step => new MetricsRecord(step)
        {
            TrainLoss = step == 13 ? double.NaN : 2 + 6 * Math.Exp(-step / 40.0) + 0.05 * Math.Sin(step),
            ValLoss = step % 25 == 0 ? 2.1 + 6 * Math.Exp(-step / 40.0) : null,
            Seconds = step * 0.7,
            Tokens = step * 4096L,
        }),
    ];

    private static ReportContent Content() => new("tiny-stories <1>", Run())
    {
        Summary = "A small model & its loss.",
        Figures = [("Held-out loss", "2.10"), ("Bits per byte", "0.91"), ("Tokens per second", "12,345"), ("Time", "3 min 30 s")],
        Configuration = [("layers", "4"), ("learning rate", "0.0003")],
        Samples = [new("Once upon a time", ", there was a <b>cat</b>.\nThe end.")],
    };

    [Fact]
    public void Html_OfARun_LoadsNothingFromElsewhere()
    {
        var html = Report.Html(Content());
        var addresses = Regex.Matches(html, "(?:src|href|url\\(|@import)[^;>\\s]*").Select(match => match.Value);
        Assert.All(addresses, address => Assert.StartsWith("url(#", address));
        // The only addresses are the names of XML vocabularies.
        Assert.All(Regex.Matches(html, "https?://[^\"]*").Select(match => match.Value), address => Assert.StartsWith("http://www.w3.org/", address));
        Assert.DoesNotContain("<script", html);
    }

    [Fact]
    public void Html_TextOfTheRun_IsEscaped()
    {
        var html = Report.Html(Content());
        Assert.Contains("<h1>tiny-stories &lt;1&gt;</h1>", html);
        Assert.Contains("&lt;b&gt;cat&lt;/b&gt;", html);
        Assert.DoesNotContain("<b>cat</b>", html);
    }

    [Fact]
    public void Html_OfARun_HasTwoWellFormedCurvesWithUniqueIds()
    {
        var curves = SvgElement.Matches(Report.Html(Content())).Select(match => XElement.Parse(match.Value)).ToList();
        Assert.Equal(2, curves.Count);
        var ids = curves.SelectMany(curve => curve.Descendants()).Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var curve in curves)
        {
            var texts = curve.Descendants(SvgSpace + "text").Select(text => text.Value).ToList();
            Assert.Contains("loss (nats per token)", texts);
            Assert.Contains("training", texts);
            Assert.Contains("held out", texts);
            Assert.Null(curve.Attribute("width"));
        }
    }

    [Fact]
    public void Html_RunWithoutMetrics_HasNoCurveAndNoEmptySection()
    {
        var html = Report.Html(new ReportContent("empty", []));
        Assert.DoesNotContain("<svg", html);
        Assert.DoesNotContain("<section", html);
    }

    [Fact]
    public void Svg_AnyAxis_TakesInkAndFontFromThePage()
    {
        foreach (var axis in Enum.GetValues<CurveAxis>())
        {
            var svg = LossCurve.Svg(Run(), axis);
            Assert.Contains("currentColor", svg);
            Assert.DoesNotContain("#0102", svg);
            Assert.DoesNotContain("#010101", svg);
            Assert.DoesNotContain("font-family", svg);
        }
    }

    [Fact]
    public void Svg_LongRun_StaysSmall()
    {
        var run = Enumerable.Range(1, 200_000).Select(step => new MetricsRecord(step) { TrainLoss = 2 + 1.0 / step }).ToList();
        // At most 1,600 points of about 16 characters each, and the axes.
        Assert.InRange(LossCurve.Svg(run).Length, 5_000, 60_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Png_OfARun_IsAPictureAtTwiceTheSize(bool dark)
    {
        var png = LossCurve.Png(Run(), width: 400, height: 200, dark: dark);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        // Width and height stand big-endian at bytes 16 and 20 of every PNG.
        Assert.Equal([0, 0, 800 >> 8, 800 & 255, 0, 0, 400 >> 8, 400 & 255], png[16..24]);
    }

    [Fact]
    public void Write_UnwritableFolder_SaysSo() =>
        Assert.Contains("Cannot write", Assert.Throws<FusionException>(() => Report.Write(Path.Combine(folder.Unwritable, "report.html"), Content())).Message);

    [Fact]
    public void Write_ExistingReport_IsReplacedWhole()
    {
        var path = folder.Write("report.html", "old");
        Report.Write(path, Content());
        Assert.Equal(Report.Html(Content()).Length, File.ReadAllText(path).Length);
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
