using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Fusion.Samples.Tests.Tokenization;

/// <summary>
/// One tab of a headless Chromium, driven over its DevTools protocol. The program is <c>chromium</c> (Debian: apt install
/// chromium), or the one that FUSION_CHROMIUM names.
/// </summary>
internal sealed partial class Browser : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string profile = Directory.CreateTempSubdirectory("fusion-browser-").FullName;
    private readonly Process process;
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource timeout = new(Patience);
    private int last;

    public Browser()
    {
        var program = Environment.GetEnvironmentVariable("FUSION_CHROMIUM") is { Length: > 0 } named ? named : "chromium";
        // Without its sandbox, because containers run as root; it opens nothing but our own page.
        string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"];
        process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        try
        {
            Connect(program);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What the page asked for, itself included.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What went wrong in scripts, and what the console was told.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>A screen of the given size; a phone's when it is narrow.</summary>
    public void Resize(int width, int height, bool dark)
    {
        Send("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        Send("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" }) });
    }

    /// <summary>Opens a file and waits until it is laid out and its scripts have run.</summary>
    public void Open(string path)
    {
        Send("Page.navigate", new() { ["url"] = new Uri(path).AbsoluteUri });
        while (Evaluate<string>("document.readyState + location.protocol") != "completefile:") Thread.Sleep(20);
    }

    /// <summary>The value of an expression.</summary>
    public T Evaluate<T>(string expression)
    {
        var answer = Send("Runtime.evaluate", new() { ["expression"] = expression, ["returnByValue"] = true });
        if (answer["exceptionDetails"] is { } failure) throw new InvalidOperationException($"{expression}: {failure.ToJsonString()}");
        return answer["result"]!["value"].Deserialize<T>()!;
    }

    /// <summary>A picture of the whole page.</summary>
    public byte[] Picture() => Convert.FromBase64String((string)Send("Page.captureScreenshot", new() { ["captureBeyondViewport"] = true, ["clip"] = new JsonObject
    {
        ["x"] = 0, ["y"] = 0, ["scale"] = 1,
        ["width"] = Evaluate<int>("document.documentElement.scrollWidth"), ["height"] = Evaluate<int>("document.documentElement.scrollHeight"),
    } })["data"]!);

    public void Dispose()
    {
        // Asked to close it ends its helpers, too; some of them are no descendants that killing would find.
        if (socket.State == WebSocketState.Open)
        {
            Send("Browser.close");
            process.WaitForExit(10_000);
        }
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        socket.Dispose();
        timeout.Dispose();
        Directory.Delete(profile, recursive: true);
    }

    private void Connect(string program)
    {
        var address = "";
        while (!Address.IsMatch(address)) address = process.StandardError.ReadLine() ?? throw new InvalidOperationException($"'{program}' ended without a DevTools address.");
        // It would stop when the pipe is full.
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        using var http = new HttpClient();
        var tabs = JsonNode.Parse(http.GetStringAsync($"http://127.0.0.1:{Address.Match(address).Groups[1].Value}/json/list", timeout.Token).Result)!.AsArray();
        var tab = tabs.Single(entry => (string?)entry!["type"] == "page")!;
        socket.ConnectAsync(new Uri((string)tab["webSocketDebuggerUrl"]!), timeout.Token).Wait(timeout.Token);
        foreach (var domain in new[] { "Page", "Network", "Runtime", "Log" }) Send($"{domain}.enable");
    }

    private JsonNode Send(string method, JsonObject? parameters = null)
    {
        timeout.CancelAfter(Patience);
        var message = new JsonObject { ["id"] = ++last, ["method"] = method, ["params"] = parameters ?? [] };
        socket.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, timeout.Token).Wait(timeout.Token);
        for (; ; )
        {
            var answer = Receive();
            if ((int?)answer["id"] == last) return answer["result"] ?? throw new InvalidOperationException($"{method}: {answer.ToJsonString()}");
            switch ((string?)answer["method"])
            {
                case "Network.requestWillBeSent": Requests.Add((string)answer["params"]!["request"]!["url"]!); break;
                case "Runtime.exceptionThrown" or "Runtime.consoleAPICalled" or "Log.entryAdded": Complaints.Add(answer.ToJsonString()); break;
            }
        }
    }

    private JsonNode Receive()
    {
        using var message = new MemoryStream();
        var buffer = new byte[1 << 16];
        WebSocketReceiveResult part;
        do
        {
            part = socket.ReceiveAsync(buffer, timeout.Token).Result;
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(message.ToArray())!;
    }

    [GeneratedRegex(@"DevTools listening on ws://127\.0\.0\.1:(\d+)/")]
    private static partial Regex Address { get; }
}
