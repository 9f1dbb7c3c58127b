using HumanRightsData.Linking;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>Words of a record, other than names, that its document does not have.</summary>
internal sealed class WordsNowhere() : Rule(
    "HRD116",
    "Words that their document does not have",
    Severity.Warning,
    "What is counted, a cue or a title is given in the document's words; others are somebody's reading of it.",
    "A figure that counts \"dissidents\" on a page that speaks of prisoners alone.")
{
    public override void Check(SourcedRecord record, ValidationContext context)
    {
        switch (record)
        {
            case Person person:
                for (int i = 0; i < person.Honorifics.Count; i++)
                {
                    if (context.Stands(record, person.Honorifics[i]) == false)
                    {
                        Report(record, person.Honorifics[i], Paths.At("honorifics", i), context);
                    }
                }

                for (int i = 0; i < person.Roles.Count; i++)
                {
                    if (context.Stands(record, person.Roles[i].Title) == false)
                    {
                        Report(record, person.Roles[i].Title, Paths.At("roles", i, "title"), context);
                    }
                }

                break;
            case Event happening when context.Stands(record, happening.Title) == false:
                Report(record, happening.Title, "title", context);
                break;
            case Statement { Cue: { } cue } when context.Stands(record, cue) == false:
                Report(record, cue, "cue", context);
                break;
            // "people" fills in a noun that the words leave out: "killing 12".
            case Figure { Counted: { } counted and not FigureBuilder.People } figure when figure.Quantity.Kind != QuantityKind.Money && context.Stands(record, counted) == false:
                Report(record, counted, "counted", context);
                break;
            default:
                break;
        }
    }

    private static void Report(SourcedRecord record, string words, string path, ValidationContext context) =>
        context.Report(path, $"No document quoted has {Excerpt.Quote(words)}; expected words as they stand there.", record.Sources[0]);
}
