using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A name that the document does not have.</summary>
internal sealed class NameNowhere() : Rule(
    "HRD114",
    "Name that its document does not have",
    Severity.Warning,
    "The name was completed from elsewhere, spelled otherwise, or invented.",
    "A person named Ilsabet M. Orrin-Vale on a page that has Ilsabet Orrin-Vale alone.")
{
    public override Subjects Subjects => Subjects.Documents | Subjects.People | Subjects.Organisations | Subjects.Events;

    public override void Check(DocumentInfo document, ValidationContext context)
    {
        if (context.TextOf(document.Id) is not { } text)
        {
            return;
        }

        for (int i = 0; i < document.Articles.Count; i++)
        {
            Article article = document.Articles[i];
            CheckArticle(article.Title, i, "title");
            CheckArticle(article.Byline, i, "byline");
            CheckArticle(article.Dateline, i, "dateline");
        }

        void CheckArticle(string? words, int i, string field)
        {
            if (!string.IsNullOrWhiteSpace(words) && !text.Contains(words))
            {
                context.Report(Paths.At("articles", i, field), $"The document does not have {Excerpt.Quote(words)}; expected words as they stand there.");
            }
        }
    }

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        switch (record)
        {
            case Person person:
                CheckNames(person, person.Name, person.Names, context);
                for (int i = 0; i < person.Roles.Count; i++)
                {
                    if (context.Stands(record, person.Roles[i].OrganisationName) == false)
                    {
                        Report(record, person.Roles[i].OrganisationName, Paths.At("roles", i, "organisationName"), context);
                    }
                }

                break;
            case Organisation organisation:
                CheckNames(organisation, organisation.Name, organisation.Names, context);
                break;
            case Event happening when context.Stands(record, happening.Place) == false:
                Report(happening, happening.Place, "place", context);
                break;
            default:
                break;
        }
    }

    private static void CheckNames(SourcedRecord record, string name, ValueList<string> others, ValidationContext context)
    {
        if (context.Stands(record, name) == false)
        {
            Report(record, name, "name", context);
        }

        for (int i = 0; i < others.Count; i++)
        {
            if (context.Stands(record, others[i]) == false)
            {
                Report(record, others[i], Paths.At("names", i), context);
            }
        }
    }

    private static void Report(SourcedRecord record, string? name, string path, ValidationContext context) =>
        context.Report(path, $"No document quoted has {Excerpt.Quote(name)}; expected a name as it stands there.", record.Sources[0]);
}
