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
    public override Subjects Subjects => Subjects.People | Subjects.Events | Subjects.Statements | Subjects.Figures;

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
            case Statement { Cue: { } cue } statement when context.Stands(record, cue, statement.CueMention) == false:
                Report(record, cue, "cue", context);
                break;
            case Figure figure:
                CheckFigure(figure, context);
                break;
            default:
                break;
        }
    }

    private static void CheckFigure(Figure figure, ValidationContext context)
    {
        // A currency may be a sign on the page; "people" fills in a noun that the words leave out: "killing 12".
        if (figure.Counted is { } counted and not FigureBuilder.People && figure.Quantity.Kind != QuantityKind.Money
            && context.Stands(figure, counted) == false)
        {
            Report(figure, counted, "counted", context);
        }

        // The number of a period may be written otherwise ("thirty minutes"), its unit is not.
        if (figure.Per is { } per && context.Stands(figure, per[(per.LastIndexOf(' ') + 1)..]) == false)
        {
            Report(figure, per, "per", context);
        }
    }

    private static void Report(SourcedRecord record, string words, string path, ValidationContext context) =>
        context.Report(path, $"No document quoted has {Excerpt.Quote(words)}; expected words as they stand there.", record.Sources[0]);
}
