using System.Globalization;
using HumanRightsData.Dates;
using HumanRightsData.Serialization;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>Gives what is wrong with a line of the wire format to the rule that it breaks.</summary>
internal static class ReadingRules
{
    public static string CodeOf(ReadIssue issue) => issue.Reason switch
    {
        ReadIssueReason.NoSource => "HRD001",
        ReadIssueReason.EmptySpan or ReadIssueReason.InvertedSpan => "HRD003",
        ReadIssueReason.NumberOutOfRange when issue.Path is { } path
            && (path.EndsWith(".start", StringComparison.Ordinal) || path.EndsWith(".end", StringComparison.Ordinal)) => "HRD003",
        ReadIssueReason.EmptyText => "HRD004",
        ReadIssueReason.UnknownWord => "HRD005",
        ReadIssueReason.NotEdtf => EndsBeforeItBegins(issue) ? "HRD202" : "HRD201",
        ReadIssueReason.InvertedBounds => "HRD301",
        _ => "HRD002",
    };

    public static string MessageOf(ReadIssue issue) =>
        string.Create(CultureInfo.InvariantCulture, $"{Excerpt.Plain(issue.File)}({issue.Line}): {Excerpt.Whole(issue.Message)}{(issue.Found is null ? ", found nothing" : "")}.");

    private static bool EndsBeforeItBegins(ReadIssue issue) =>
        issue.Found is { } found && (found.Contains(EdtfErrors.EndOfInterval, StringComparison.Ordinal)
            || found.Contains(EdtfErrors.EndOfRange, StringComparison.Ordinal));
}
