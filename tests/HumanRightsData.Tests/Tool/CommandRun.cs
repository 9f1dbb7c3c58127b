using System.Text;
using HumanRightsData.Tool;

namespace HumanRightsData.Tests.Tool;

/// <summary>One run of the command within the test's process.</summary>
internal sealed record CommandRun(int Code, byte[] Bytes, string Error)
{
    public string Out => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> RunAsync(params string[] args) => RunAsync("", false, args);

    public static async Task<CommandRun> RunAsync(string input, bool isOutSeen, params string[] args)
    {
        using MemoryStream standardInput = new(Encoding.UTF8.GetBytes(input)), standardOutput = new();
        using StringWriter standardError = new() { NewLine = "\n" };
        using Terminal terminal = new(standardInput, standardOutput, standardError) { IsOutSeen = isOutSeen };
        int code = await HrData.RunAsync(args, terminal);
        return new CommandRun(code, standardOutput.ToArray(), standardError.ToString());
    }
}
