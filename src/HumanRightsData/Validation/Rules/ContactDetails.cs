using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A record with somebody's telephone number, e-mail or street address.</summary>
internal sealed class ContactDetails() : Rule(
    "HRD602",
    "Telephone number, e-mail or street address",
    Severity.Warning,
    "Who can be found can be harmed; no question that this data answers needs an address.",
    "A statement that ends \"write to me at 12 Quarry Street\".")
{
    public override Subjects Subjects => Subjects.Records;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        switch (record)
        {
            case Person person:
                CheckText(person.Name, "name");
                CheckAll(person.Names, "names");
                for (int i = 0; i < person.Roles.Count; i++)
                {
                    CheckText(person.Roles[i].Title, "roles", i, "title");
                    CheckText(person.Roles[i].OrganisationName, "roles", i, "organisationName");
                }

                break;
            case Organisation organisation:
                CheckText(organisation.Name, "name");
                CheckAll(organisation.Names, "names");
                break;
            case Event happening:
                CheckText(happening.Title, "title");
                CheckText(happening.Place, "place");
                break;
            case Statement statement:
                CheckText(statement.Text, "text");
                CheckText(statement.SpeakerName, "speakerName");
                break;
            case Figure figure:
                CheckText(figure.Text, "text");
                CheckText(figure.Counted, "counted");
                break;
            default:
                break;
        }

        void CheckAll(ValueList<string> texts, string list)
        {
            for (int i = 0; i < texts.Count; i++)
            {
                CheckText(texts[i], list, i);
            }
        }

        void CheckText(string? text, string path, int index = -1, string? field = null)
        {
            if (text is not null && Contacts.Find(text) is var (what, span))
            {
                context.Report(
                    index < 0 ? path : field is null ? Paths.At(path, index) : Paths.At(path, index, field),
                    $"{Excerpt.Quote(text.AsSpan(span.Start, span.Length))} looks like {what}; expected none in a record.",
                    record.Sources[0]);
            }
        }
    }
}
