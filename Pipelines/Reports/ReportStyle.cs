namespace Fusion.Pipelines.Reports;

/// <summary>The look of <c>report.html</c>.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --paper: #fdfdfb; --ink: #22252a; --soft: #6a7078; --rule: #e2e2dc; --tile: #f3f3ee; }
        @media (prefers-color-scheme: dark) { :root { --paper: #14161a; --ink: #d7dae0; --soft: #8f96a1; --rule: #2b2f36; --tile: #1c1f25; } }
        * { box-sizing: border-box; }
        body { max-width: 52rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; background: var(--paper); color: var(--ink);
          font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
        h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -0.02em; }
        h2 { margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--rule); font-size: 1.15rem; }
        header p { margin: .5rem 0 0; color: var(--soft); }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: 2rem 0 0; }
        .figures div { padding: .9rem 1rem; border-radius: .5rem; background: var(--tile); }
        .figures dt { color: var(--soft); font-size: .8rem; }
        .figures dd { margin: .1rem 0 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        figure { margin: 0 0 2rem; }
        figure svg { display: block; width: 100%; height: auto; color: var(--ink); font-family: inherit; }
        figcaption { color: var(--soft); font-size: .85rem; text-align: center; }
        blockquote { margin: 0 0 1rem; padding: 1.1rem 1.4rem; border-left: 3px solid #e0762f; background: var(--tile);
          font: 1.05rem/1.7 Georgia, "Noto Serif", "DejaVu Serif", serif; white-space: pre-wrap; overflow-wrap: anywhere; }
        table { width: 100%; border-collapse: collapse; font-size: .9rem; }
        th, td { padding: .4rem .5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
        th { width: 40%; color: var(--soft); font-weight: normal; }
        td { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
        @media print { body { padding: 0; } figure, blockquote, tr { break-inside: avoid; } }
        """;
}
