using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using HumanRightsData.Dates;

namespace HumanRightsData.Tool;

/// <summary><c>hrdata edtf -</c>: for each line read a JSON line that says whether it is EDTF, and which days it may mean.</summary>
internal static class EdtfCommand
{
    private const int FlushAt = 64 * 1024;

    public static Command Create(Terminal terminal)
    {
        Argument<string> path = new("PATH") { Description = "- for standard input, one expression a line." };
        path.AcceptOnlyFromAmong("-");
        Option<bool> prose = new("--prose") { Description = "The lines are prose: find the dates in them." };
        Option<string?> published = new("--published") { Description = "When the prose was published, which \"yesterday\" and \"8 November\" take.", HelpName = "EDTF" };
        published.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && EdtfDate.TryParse(result.Tokens[0].Value) is { Success: false } parsed)
            {
                result.AddError($"--published wants a date in EDTF. {parsed.Message}");
            }
        });
        Command command = new("edtf", "Says of each line whether it is a date in EDTF (ISO 8601-2), and which days it may mean; or finds the dates of prose.")
        {
            path, prose, published,
        };
        Help.Explain(command, """
            echo 1988-22 | hrdata edtf -     {"input":"1988-22","valid":true,"edtf":"1988-22","level":1,…}
            hrdata edtf --prose --published 2017-11-28 - < lines.txt
            hrdata edtf - < dates.txt | jq -r 'select(.valid | not) | .error'
            """);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using StreamReader input = new(terminal.In, leaveOpen: true);
            try
            {
                await (parsed.GetValue(prose)
                    ? EdtfProse.RunAsync(input, terminal.Out, parsed.GetValue(published) is { } day ? EdtfDate.Parse(day) : null, cancellationToken)
                    : RunAsync(input, terminal.Out, cancellationToken));
            }
            catch (IOException e) when (ClosedPipeException.IsMeant(e))
            {
                throw new ClosedPipeException(e);
            }

            return HrData.Good;
        });
        return command;
    }

    /// <summary>Reads expressions, one a line, and writes <c>{"input","valid","edtf","level","earliest","latest","error"}</c> for each; a field without a value is left out.</summary>
    public static async Task RunAsync(TextReader input, Stream output, CancellationToken cancellationToken = default)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAt);
        await using var json = new Utf8JsonWriter(buffer, PlainJson.Options);
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            json.Reset();
            Write(json, line);
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= FlushAt)
            {
                await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
                buffer.ResetWrittenCount();
            }
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private static void Write(Utf8JsonWriter json, string line)
    {
        EdtfParseResult result = EdtfDate.TryParse(line);
        json.WriteStartObject();
        json.WriteText("input"u8, line);
        json.WriteBoolean("valid"u8, result.Success);
        if (result.Success)
        {
            EdtfDate date = result.Value;
            json.WriteText("edtf"u8, date.AsWritten);
            json.WriteNumber("level"u8, date.Level);
            WriteDay(json, "earliest"u8, date.Earliest);
            WriteDay(json, "latest"u8, date.Latest);
        }
        else
        {
            json.WriteText("error"u8, result.Message);
        }

        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteDay(Utf8JsonWriter json, ReadOnlySpan<byte> name, EdtfBound bound)
    {
        if (bound.IsKnown)
            json.WriteString(name, bound.ToString());
    }
}
