using System.CommandLine;
using System.CommandLine.Parsing;
using HumanRightsData.Serialization;
using HumanRightsData.Tool.Findings;
using HumanRightsData.Validation;

namespace HumanRightsData.Tool;

/// <summary><c>hrdata validate</c>: whether records are well formed, and true to their documents.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "Records as JSON Lines; - for standard input. Several files are one dataset.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string[]> documents = new("--documents", "-d")
        {
            Description = "The folder with the documents that the records quote, or a file of JSON Lines of {\"name\",\"text\"}. Without it only the form is looked at.",
            HelpName = "DIR",
        };
        Option<string?> format = new("--format")
        {
            Description = "text to read, jsonl for a JSON line a finding, sarif for SARIF 2.1.0. Without it: text on a terminal, jsonl in a pipe or file.",
            HelpName = "text|jsonl|sarif",
        };
        format.AcceptOnlyFromAmong("text", "jsonl", "sarif");
        Option<string[]> severity = new("--severity")
        {
            Description = "The least severity to show (error, warning, info), or another severity for a rule: HRD114=error.",
            HelpName = "LEVEL|CODE=LEVEL",
        };
        Option<string[]> disable = new("--disable") { Description = "A rule that is to keep silent; several with commas.", HelpName = "CODE" };
        Option<string?> output = new("--output", "-o") { Description = "The file to write to instead of standard output.", HelpName = "FILE" };
        severity.Validators.Add(Wants(result => Severities(result.Tokens.Select(token => token.Value)).Error));
        disable.Validators.Add(Wants(result => Codes(result.Tokens.Select(token => token.Value)).Error));
        Command command = new("validate", "Checks records: whether they are well formed, and whether each quote, number and date is what its document says.")
        {
            files, documents, format, severity, disable, output,
        };
        Help.Explain(command, """
            hrdata validate records.jsonl                              form alone: references, bounds, dates
            hrdata validate records.jsonl --documents pages/           each record held against its page
            hrdata validate records.jsonl -d pages/ --format sarif     for continuous integration and editors
            hrdata validate records.jsonl -d pages/ --severity error   errors alone; --severity HRD114=error to change one
            hrdata extract pages/ | hrdata validate - -d pages/        what was just extracted
            exit: 0 without errors, 1 with errors or a file that cannot be read, 2 for wrong usage
            """);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            terminal,
            new Request(
                parsed.GetRequiredValue(files),
                parsed.GetValue(documents) ?? [],
                parsed.GetValue(format) ?? (terminal.IsOutSeen && parsed.GetValue(output) is null ? "text" : "jsonl"),
                parsed.GetValue(output),
                Severities(parsed.GetValue(severity) ?? []),
                Codes(parsed.GetValue(disable) ?? []).Value),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Request request, CancellationToken cancellationToken)
    {
        await using DataOutput? output = DataOutput.Open(request.Output, terminal);
        if (output is null)
        {
            return HrData.Failed;
        }

        if (request.Documents.FirstOrDefault(path => !Directory.Exists(path) && !File.Exists(path)) is { } missing)
        {
            terminal.Say($"{missing}: There is no such file or folder.");
            return HrData.WrongUsage;
        }

        bool unreadable = false;
        void Problem(string message)
        {
            unreadable = true;
            terminal.Say(message);
        }

        IDocumentStore? store = request.Documents.Length == 0 ? null : await DocumentStores.OpenAsync(request.Documents, Problem, cancellationToken);
        DatasetValidator validator = new(new ValidationOptions { Disabled = [.. request.Disabled], Severities = request.Severities.Overrides });
        ValidationSession session = validator.Begin(store);
        await using FindingWriter writer = FindingWriter.Create(
            request.Format, output, terminal, validator, new Places(session, store), isSeen: request.Output is null && terminal.IsOutSeen);
        Reading reading = new(session, writer, request.Severities.Least);
        foreach (string file in request.Files)
        {
            unreadable |= file != "-" && !await reading.ReadDescriptionsAsync(file, cancellationToken);
        }

        foreach (string file in request.Files)
        {
            try
            {
                await (file == "-" ? reading.ReadAsync(terminal.In, "stdin", cancellationToken) : reading.ReadFileAsync(file, cancellationToken));
            }
            catch (Exception e) when (RecordFiles.IsFault(e))
            {
                Problem(RecordFiles.Explain(file, e));
            }
        }

        await reading.ConcludeAsync();
        if (request.Format == "text" || terminal.IsErrorSeen)
        {
            terminal.Say(reading.Tally.ToString());
        }

        return reading.Tally.Errors > 0 || unreadable ? HrData.Failed : HrData.Good;
    }

    private static (string? Error, Severity Least, Dictionary<string, Severity> Overrides) Severities(IEnumerable<string> values)
    {
        Severity least = Severity.Info;
        Dictionary<string, Severity> overrides = new(StringComparer.Ordinal);
        foreach (string value in values.SelectMany(value => value.Split(',')))
        {
            int equals = value.IndexOf('=', StringComparison.Ordinal);
            Severity? level = value[(equals + 1)..] switch { "error" => Severity.Error, "warning" => Severity.Warning, "info" => Severity.Info, _ => null };
            if (level is null)
            {
                return ($"--severity wants error, warning or info, alone or after a rule's code and =, not '{value}'.", least, overrides);
            }

            if (equals < 0)
            {
                least = level.Value;
            }
            else if (RuleCatalogue.Find(value[..equals]) is { } rule)
            {
                overrides[rule.Info.Code] = level.Value;
            }
            else
            {
                return ($"--severity: there is no rule {value[..equals]}.", least, overrides);
            }
        }

        return (null, least, overrides);
    }

    private static (string? Error, string[] Value) Codes(IEnumerable<string> values)
    {
        string[] codes = [.. values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        string? unknown = codes.FirstOrDefault(code => RuleCatalogue.Find(code) is null);
        return unknown is null ? (null, codes) : ($"--disable: there is no rule {unknown}.", codes);
    }

    private static Action<OptionResult> Wants(Func<OptionResult, string?> fault) => result =>
    {
        if (fault(result) is { } error)
        {
            result.AddError(error);
        }
    };

    private sealed record Request(
        string[] Files,
        string[] Documents,
        string Format,
        string? Output,
        (string? Error, Severity Least, Dictionary<string, Severity> Overrides) Severities,
        string[] Disabled);

    private sealed class Tally
    {
        public long Documents { get; set; }

        public long Records { get; set; }

        public long Errors { get; private set; }

        private long Warnings { get; set; }

        private long Infos { get; set; }

        public void Count(Severity severity)
        {
            Errors += severity == Severity.Error ? 1 : 0;
            Warnings += severity == Severity.Warning ? 1 : 0;
            Infos += severity == Severity.Info ? 1 : 0;
        }

        public override string ToString() => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Of(Records, "record")} of {Of(Documents, "document")}: {Of(Errors, "error")}, {Of(Warnings, "warning")}, {Infos} for information");

        private static string Of(long count, string noun) =>
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
    }

    /// <summary>Reads files of records into a session, and writes and counts what it finds.</summary>
    private sealed class Reading(ValidationSession session, FindingWriter writer, Severity least)
    {
        private readonly JsonLinesReader _reader = new();

        public Tally Tally { get; } = new();

        /// <summary>
        /// Descriptions first: another program may write them after the records that quote them. False where the file cannot be read; reading its
        /// records says why.
        /// </summary>
        public async Task<bool> ReadDescriptionsAsync(string file, CancellationToken cancellationToken)
        {
            try
            {
                await foreach (DocumentInfo document in DescriptionScan.ReadAsync(file, _reader, cancellationToken))
                {
                    await TellAsync(session.Check(document), file, null);
                }

                return true;
            }
            catch (Exception e) when (RecordFiles.IsFault(e))
            {
                return false;
            }
        }

        public async Task ReadFileAsync(string file, CancellationToken cancellationToken)
        {
            await using FileStream stream = RecordFiles.Open(file);
            await ReadAsync(stream, file, cancellationToken);
        }

        public async Task ReadAsync(Stream stream, string file, CancellationToken cancellationToken)
        {
            await foreach (WireLine line in _reader.ReadAsync(stream, file, cancellationToken))
            {
                foreach (ReadIssue issue in line.Issues)
                {
                    await TellAsync(session.Check(issue), file, line.Number);
                }

                if (line.Document is { } document)
                {
                    Tally.Documents++;
                    await TellAsync(session.Check(document), file, line.Number);
                }
                else if (line.Record is { } record)
                {
                    Tally.Records++;
                    await TellAsync(session.Check(record), file, line.Number);
                }
            }
        }

        /// <summary>What can be said only when everything has been read.</summary>
        public async Task ConcludeAsync()
        {
            await TellAsync(session.Conclude(), null, null);
            await writer.FinishAsync();
        }

        private async ValueTask TellAsync(IReadOnlyList<Finding> findings, string? file, long? line)
        {
            foreach (Finding finding in findings)
            {
                Tally.Count(finding.Severity);
                if (finding.Severity >= least)
                {
                    await writer.WriteAsync(finding, file, line);
                }
            }
        }
    }
}
