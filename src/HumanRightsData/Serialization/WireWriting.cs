namespace HumanRightsData.Serialization;

/// <summary>Writes each type of the wire format: its fields, in the order in which they stand on a line.</summary>
/// <remarks>Straight down, a line a field, and no list of fields with a delegate each as for reading in <see cref="Shapes"/>: the processor cannot guess its way through those.</remarks>
internal static class WireWriting
{
    public static void Write(JsonText text, DocumentInfo document)
    {
        text.Raw("{\"type\":\"document\""u8);
        text.Id(",\"id\":"u8, document.Id);
        text.Text(",\"name\":"u8, document.Name);
        text.Text(",\"sha256\":"u8, document.Sha256);
        text.Number(",\"length\":"u8, document.Length);
        text.Text(",\"uri\":"u8, document.Uri);
        text.Date(",\"retrieved\":"u8, document.Retrieved);
        text.Text(",\"language\":"u8, document.Language);
        text.Raw(",\"articles\":["u8);
        foreach (Article article in document.Articles)
        {
            text.Separate();
            Write(text, article);
        }

        text.EndArray();
        text.Texts(",\"notices\":"u8, document.Notices);
        text.EndObject();
    }

    public static void Write(JsonText text, Mention mention)
    {
        text.Raw("{\"type\":\"mention\""u8);
        text.Word(",\"kind\":"u8, WireWords.MentionKinds, mention.Kind);
        text.Id(",\"document\":"u8, mention.Source.Document);
        text.Number(",\"start\":"u8, mention.Source.Span.Start);
        text.Number(",\"end\":"u8, mention.Source.Span.End);
        text.Text(",\"quote\":"u8, mention.Source.Quote);
        text.Text(",\"value\":"u8, mention.Value);
        text.Text(",\"rule\":"u8, mention.Rule);
        text.EndObject();
    }

    public static void Write(JsonText text, SourcedRecord record)
    {
        switch (record)
        {
            case Person person: Write(text, person); break;
            case Organisation organisation: Write(text, organisation); break;
            case Event @event: Write(text, @event); break;
            case Statement statement: Write(text, statement); break;
            case Figure figure: Write(text, figure); break;
            default: throw new ArgumentOutOfRangeException(nameof(record), record, "There is no such type of record.");
        }

        text.Text(",\"rule\":"u8, record.Rule);
        text.Raw(",\"sources\":["u8);
        foreach (SourceAttribution source in record.Sources)
        {
            text.Separate();
            text.Source(source);
        }

        text.EndArray();
        text.EndObject();
    }

    private static void Write(JsonText text, Person person)
    {
        text.Raw("{\"type\":\"person\""u8);
        text.Id(",\"id\":"u8, person.Id);
        text.Text(",\"name\":"u8, person.Name);
        text.Texts(",\"names\":"u8, person.Names);
        text.Texts(",\"honorifics\":"u8, person.Honorifics);
        if (!person.Roles.IsEmpty)
        {
            text.Raw(",\"roles\":["u8);
            foreach (PersonRole role in person.Roles)
            {
                text.Separate();
                text.Text("{\"title\":"u8, role.Title);
                text.Id(",\"organisation\":"u8, role.Organisation);
                text.Text(",\"organisationName\":"u8, role.OrganisationName);
                text.EndObject();
            }

            text.EndArray();
        }

        text.Word(",\"protection\":"u8, WireWords.ProtectionNeeds, person.Protection);
    }

    private static void Write(JsonText text, Organisation organisation)
    {
        text.Raw("{\"type\":\"organisation\""u8);
        text.Id(",\"id\":"u8, organisation.Id);
        text.Text(",\"name\":"u8, organisation.Name);
        text.Texts(",\"names\":"u8, organisation.Names);
        text.Word(",\"kind\":"u8, WireWords.OrganisationKinds, organisation.Kind);
    }

    private static void Write(JsonText text, Event @event)
    {
        text.Raw("{\"type\":\"event\""u8);
        text.Id(",\"id\":"u8, @event.Id);
        text.Word(",\"kind\":"u8, WireWords.EventKinds, @event.Kind);
        text.Text(",\"title\":"u8, @event.Title);
        text.Date(",\"date\":"u8, @event.Date);
        text.Text(",\"place\":"u8, @event.Place);
        if (!@event.Participants.IsEmpty)
        {
            text.Raw(",\"participants\":["u8);
            foreach (Participant participant in @event.Participants)
            {
                // One of the two is there, and comes first.
                text.Separate();
                text.Id("{\"person\":"u8, participant.Person);
                text.Id("{\"organisation\":"u8, participant.Organisation);
                text.Word(",\"role\":"u8, WireWords.ParticipantRoles, participant.Role);
                text.Word(",\"allegation\":"u8, WireWords.AllegationStatuses, participant.Allegation);
                text.Id(",\"judgment\":"u8, participant.Judgment);
                text.EndObject();
            }

            text.EndArray();
        }
    }

    private static void Write(JsonText text, Statement statement)
    {
        text.Raw("{\"type\":\"statement\""u8);
        text.Id(",\"id\":"u8, statement.Id);
        text.Word(",\"mode\":"u8, WireWords.StatementModes, statement.Mode);
        text.Text(",\"text\":"u8, statement.Text);
        text.Id(",\"speaker\":"u8, statement.Speaker);
        text.Text(",\"speakerName\":"u8, statement.SpeakerName);
        text.Ids(",\"coSpeakers\":"u8, statement.CoSpeakers);
        text.Text(",\"cue\":"u8, statement.Cue);
        text.Span(",\"speakerMention\":"u8, statement.SpeakerMention);
        text.Span(",\"cueMention\":"u8, statement.CueMention);
        text.Word(",\"act\":"u8, WireWords.StatementActs, statement.Act);
        text.Date(",\"date\":"u8, statement.Date);
        text.Id(",\"event\":"u8, statement.Event);
        text.Ids(",\"about\":"u8, statement.About);
    }

    private static void Write(JsonText text, Figure figure)
    {
        Quantity quantity = figure.Quantity;
        text.Raw("{\"type\":\"figure\""u8);
        text.Id(",\"id\":"u8, figure.Id);
        text.Word(",\"kind\":"u8, WireWords.QuantityKinds, quantity.Kind);
        text.Word(",\"qualifier\":"u8, WireWords.Qualifiers, quantity.Qualifier);
        text.Text(",\"text\":"u8, figure.Text);
        text.Number(",\"lower\":"u8, quantity.Lower);
        text.Number(",\"upper\":"u8, quantity.Upper);
        text.Number(",\"part\":"u8, quantity.Part);
        text.Number(",\"whole\":"u8, quantity.Whole);
        text.Text(",\"counted\":"u8, figure.Counted);
        text.Text(",\"per\":"u8, figure.Per);
        text.Date(",\"period\":"u8, figure.Period);
        text.Id(",\"event\":"u8, figure.Event);
        text.Id(",\"assertedBy\":"u8, figure.AssertedBy);
        text.Id(",\"partOf\":"u8, figure.PartOf);
    }

    private static void Write(JsonText text, Article article)
    {
        text.Number("{\"start\":"u8, article.Span.Start);
        text.Number(",\"end\":"u8, article.Span.End);
        text.Text(",\"title\":"u8, article.Title);
        text.Date(",\"published\":"u8, article.Published);
        text.Text(",\"dateline\":"u8, article.Dateline);
        text.Text(",\"byline\":"u8, article.Byline);
        text.EndObject();
    }
}
