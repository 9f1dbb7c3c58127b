using HumanRightsData.Dates;

namespace HumanRightsData.Tests.Validation;

/// <summary>A dataset with one thing broken.</summary>
/// <param name="Name">What was broken.</param>
/// <param name="Expected">The codes of which one must appear for it.</param>
/// <param name="Changed">The id of the record, before.</param>
/// <param name="NewId">The id of the record, after.</param>
/// <param name="Dataset">The dataset, after.</param>
internal sealed record Mutation(string Name, string[] Expected, RecordId Changed, RecordId NewId, Dataset Dataset)
{
    private static readonly string[] NotThere = ["HRD105", "HRD106", "HRD107", "HRD108"];
    private static readonly RecordId Nobody = RecordId.For(RecordType.Person, new string('e', 64), new TextSpan(0, 1), "");

    /// <summary>Everything that can be broken in a dataset, one thing at a time.</summary>
    public static IEnumerable<Mutation> All(Dataset dataset, Func<RecordId, string> textOf)
    {
        foreach (DocumentInfo document in dataset.Documents)
        {
            foreach ((string name, string[] expected, DocumentInfo changed) in Of(document))
            {
                yield return new Mutation(
                    name, expected, document.Id, changed.Id, new Dataset([.. dataset.Documents.Select(old => old == document ? changed : old)], dataset.Records));
            }
        }

        foreach (SourcedRecord record in dataset.Records)
        {
            IEnumerable<(string Name, string[] Expected, SourcedRecord Record)> mutants =
                Common(dataset, record, textOf).Concat(record switch
                {
                    Person person => Of(dataset, person),
                    Organisation organisation => Of(organisation),
                    Event happening => Of(dataset, happening, textOf(happening.Sources[0].Document)),
                    Statement statement => Of(dataset, statement, textOf(statement.Sources[0].Document)),
                    Figure figure => Of(dataset, figure),
                    _ => [],
                });
            foreach ((string name, string[] expected, SourcedRecord changed) in mutants)
            {
                yield return new Mutation(
                    name,
                    expected,
                    record.Id,
                    changed.Id,
                    new Dataset(dataset.Documents, [.. dataset.Records.Select(old => ReferenceEquals(old, record) ? changed : old)]));
            }
        }

        foreach (Figure figure in dataset.Figures)
        {
            foreach ((string name, string[] expected, Figure added) in Beside(figure))
            {
                yield return new Mutation(name, expected, figure.Id, added.Id, new Dataset(dataset.Documents, [.. dataset.Records, added]));
            }
        }
    }

    /// <summary>Whether a record refers to another.</summary>
    public static bool Refers(SourcedRecord record, RecordId id) => record switch
    {
        Person person => person.Roles.Any(role => role.Organisation == id),
        Event happening => happening.Participants.Any(who => who.Person == id || who.Organisation == id || who.Judgment == id),
        Statement said => said.Speaker == id || said.CoSpeakers.Contains(id) || said.Event == id || said.About.Contains(id),
        Figure figure => figure.Event == id || figure.AssertedBy == id || figure.PartOf == id,
        _ => false,
    } || record.Sources.Any(source => source.Document == id);

    /// <summary>A claim beside another that cannot hold with it.</summary>
    private static IEnumerable<(string, string[], Figure)> Beside(Figure figure)
    {
        Quantity quantity = figure.Quantity;
        Figure beside = figure with { Id = new RecordId(Flip(figure.Id.Value)) };
        if (quantity is { Part: { } part, Whole: { } whole })
        {
            yield return ("figure: parts above the whole", ["HRD306"], beside with { Quantity = quantity with { Part = whole - part + 1 } });
        }

        if (quantity is { Kind: QuantityKind.Count, Lower: { } lower } && figure is { Event: not null, Counted: not null })
        {
            yield return ("figure: contrary claim", ["HRD309"], beside with { Quantity = new Quantity(QuantityKind.Count, null, (lower / 4) - 1, Qualifier.AtMost), PartOf = null });
        }
    }

    private static IEnumerable<(string, string[], DocumentInfo)> Of(DocumentInfo document)
    {
        yield return ("document: sha256", ["HRD102"], new DocumentInfo(document.Id, document.Name, Flip(document.Sha256), document.Length) { Articles = document.Articles });
        yield return ("document: length", ["HRD102"], new DocumentInfo(document.Id, document.Name, document.Sha256, document.Length + 1) { Articles = document.Articles });
        yield return ("document: id", ["HRD010"], new DocumentInfo(RecordId.ForDocument(Flip(document.Sha256)), document.Name, document.Sha256, document.Length) { Articles = document.Articles });
        yield return ("document: malformed id", ["HRD009"], new DocumentInfo(new RecordId("document:1"), document.Name, document.Sha256, document.Length) { Articles = document.Articles });
        if (!document.Articles.IsEmpty)
        {
            Article first = document.Articles[0];
            yield return ("article: end", ["HRD103"], document with { Articles = [first with { Span = new TextSpan(first.Span.Start, document.Length + 7) }, .. document.Articles.Skip(1)] });
            yield return ("article: published", ["HRD112"], document with { Articles = [first with { Published = EdtfDate.Parse("1951-07-30") }, .. document.Articles.Skip(1)] });
            yield return ("article: title", ["HRD114"], document with { Articles = [first with { Title = "Zyzzyva found in Qatburg" }, .. document.Articles.Skip(1)] });
        }
    }

    private static IEnumerable<(string, string[], SourcedRecord)> Common(Dataset dataset, SourcedRecord record, Func<RecordId, string> textOf)
    {
        SourceAttribution first = record.Sources[0];
        string text = textOf(first.Document);
        for (int i = 0; i < Math.Min(record.Sources.Count, 3); i++)
        {
            SourceAttribution source = record.Sources[i];
            string letter = Change(source.Quote);
            if (!text.Contains(letter, StringComparison.OrdinalIgnoreCase))
            {
                yield return ($"source {i}: a letter", NotThere, WithSource(record, i, source with { Quote = letter }));
            }

            yield return ($"source {i}: span + 1", [.. NotThere, "HRD104"], WithSource(record, i, source with { Span = new TextSpan(source.Span.Start + 1, source.Span.End + 1) }));
            if (source.Span.Start > 0)
            {
                yield return ($"source {i}: span - 1", NotThere, WithSource(record, i, source with { Span = new TextSpan(source.Span.Start - 1, source.Span.End - 1) }));
            }

            yield return ($"source {i}: end + 1", [.. NotThere, "HRD104"], WithSource(record, i, source with { Span = new TextSpan(source.Span.Start, source.Span.End + 1) }));
            yield return ($"source {i}: beyond the text", ["HRD104"], WithSource(record, i, source with { Span = new TextSpan(text.Length, text.Length + source.Span.Length) }));
            yield return ($"source {i}: document", ["HRD101"], WithSource(record, i, source with { Document = RecordId.ForDocument(new string('f', 64)) }));
            if (source.Quote.Length > 20 && source.Quote.Contains(' ', StringComparison.Ordinal))
            {
                yield return ($"source {i}: white space", ["HRD106", "HRD107"], WithSource(record, i, source with { Quote = source.Quote.Replace(" ", "  ", StringComparison.Ordinal) }));
            }
        }

        if (Twice(text) is { } twice)
        {
            yield return ("source: words that stand twice", ["HRD108"], WithSource(record, 0, first with { Quote = twice, Span = new TextSpan(text.Length - 1, text.Length) }));
        }

        yield return ("id: one letter, of another program", ["HRD011"], record with { Rule = null, Id = new RecordId(Flip(record.Id.Value)) });
        yield return ("id: another type's", ["HRD014"], record with { Id = new RecordId((record is Event ? "figure:" : "event:") + record.Id.Value[(record.Id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]) });
        yield return ("id: one letter", record.Rule is null ? ["HRD011"] : ["HRD010"], record with { Id = new RecordId(Flip(record.Id.Value)) });
        yield return ("id: malformed", ["HRD009"], record with { Id = new RecordId(record.Id.Value.ToUpperInvariant()) });
        yield return ("id: another's", ["HRD006"], record with { Id = dataset.Records.First(other => other.Id != record.Id).Id });
    }

    private static IEnumerable<(string, string[], SourcedRecord)> Of(Dataset dataset, Person person)
    {
        yield return ("person: name", ["HRD114"], person with { Name = "Zyzzyva Qatburg" });
        yield return ("person: names", ["HRD114"], person with { Names = [.. person.Names, "Zyzzyva Qatburg"] });
        yield return ("person: honorific", ["HRD116"], person with { Honorifics = ["Zyzzyva"] });
        yield return ("person: role", ["HRD116"], person with { Roles = [new PersonRole("Zyzzyva of the realm")] });
        yield return ("person: role's organisation", ["HRD114"], person with { Roles = [new PersonRole("chair") { OrganisationName = "Qatburg" }] });
        yield return ("person: role's reference", ["HRD007"], person with { Roles = [new PersonRole("chair") { Organisation = Nobody }] });
        yield return ("person: role's wrong type", ["HRD008"], person with { Roles = [new PersonRole("chair") { Organisation = person.Id }] });
        yield return ("person: control in name", ["HRD603"], person with { Name = person.Name + "\u202E" });
        yield return ("person: address in role", ["HRD602"], person with { Roles = [new PersonRole("tenant of 12 Quarry Street")] });
        if (dataset.People.FirstOrDefault(other => other.Id != person.Id && other.Sources[0].Document == person.Sources[0].Document && other.Name.Contains(' ', StringComparison.Ordinal)) is { } other)
        {
            string[] words = other.Name.Split(' ');
            yield return ("person: another's name in other order", ["HRD501"], person with { Name = string.Join(' ', words.Reverse()) });
        }
    }

    private static IEnumerable<(string, string[], SourcedRecord)> Of(Organisation organisation)
    {
        yield return ("organisation: name", ["HRD114"], organisation with { Name = "Zyzzyva Qatburg" });
        yield return ("organisation: acronym", ["HRD502"], organisation with { Name = "Harbour Rights Centre", Names = ["ZQX"] });
        yield return ("organisation: two scripts", ["HRD603"], organisation with { Name = organisation.Name + (char)0x0430 });
    }

    private static IEnumerable<(string, string[], SourcedRecord)> Of(Dataset dataset, Event happening, string text)
    {
        yield return ("event: title", ["HRD116"], happening with { Title = "zyzzyva of qatburg" });
        yield return ("event: place", ["HRD114"], happening with { Place = "Qatburg" });
        yield return ("event: date", ["HRD111", "HRD112"], happening with { Date = EdtfDate.Parse("1951-07-30") });
        if (happening.Date is { } date && date.TryGetLocalDate(out NodaTime.LocalDate day))
        {
            EdtfDate other = EdtfDate.FromDate(day.PlusDays(day.Day < 20 ? 9 : -9));
            yield return ("event: day", ["HRD111", "HRD112"], happening with { Date = other });

            // Words that name the day themselves.
            SourceAttribution first = happening.Sources[0];
            string stated = day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
            int at = text.AsSpan(first.Span.Start, Math.Min(100, text.Length - first.Span.Start)).IndexOf(stated);
            if (at > 0)
            {
                TextSpan span = new(first.Span.Start, first.Span.Start + at + stated.Length);
                yield return ("event: day that its words contradict", ["HRD111"], happening with { Date = other, Sources = [first with { Span = span, Quote = text[span.ToRange()] }] });
            }
        }

        yield return ("event: kind", happening.Rule is null ? ["HRD011"] : ["HRD010"], happening with { Kind = happening.Kind == EventKind.Election ? EventKind.Killing : EventKind.Election });
        yield return ("event: participant", ["HRD007"], happening with { Participants = [.. happening.Participants, new Participant(Nobody, null, ParticipantRole.Witness)] });
        if (dataset.People is [var person, ..])
        {
            yield return ("event: participant of the wrong type", ["HRD008"], happening with { Participants = [new Participant(null, person.Id, ParticipantRole.Witness)] });
            yield return ("event: perpetrator", ["HRD601"], happening with { Participants = [new Participant(person.Id, null, ParticipantRole.Perpetrator)] });
            yield return (
                "event: contrary role",
                ["HRD012"],
                happening with { Participants = [.. happening.Participants, new(person.Id, null, ParticipantRole.Judge), new(person.Id, null, ParticipantRole.Victim)] });
        }

        if (dataset.Statements.Any(said => (said.About.Contains(happening.Id) || said.Event == happening.Id) && (said.Date is not null || IsDated(dataset, said))))
        {
            yield return ("event: later date", ["HRD204"], happening with { Date = EdtfDate.Parse("2950-01-01") });
        }
    }

    private static IEnumerable<(string, string[], SourcedRecord)> Of(Dataset dataset, Statement statement, string text)
    {
        SourceAttribution last = statement.Sources[^1];
        int next = text.IndexOf("\n\n", last.Span.End, StringComparison.Ordinal);
        if (next > 0 && next + 4 < text.Length && char.IsUpper(text[next + 2]))
        {
            TextSpan span = new(last.Span.Start, next + 4);
            yield return ("statement: into the next paragraph", ["HRD404"], WithSource(statement, statement.Sources.Count - 1, last with { Span = span, Quote = text[span.ToRange()] }));
        }

        yield return ("statement: text", ["HRD115"], statement with { Text = Change(statement.Text) });
        yield return ("statement: mark in text", ["HRD402"], statement with { Text = statement.Text.TrimEnd('”') + " “" });
        yield return ("statement: speaker not in the document", ["HRD113"], statement with { SpeakerName = "Zyzzyva Qatburg" });
        yield return ("statement: speaker's reference", ["HRD007"], statement with { Speaker = Nobody });
        yield return ("statement: speaker of the wrong type", ["HRD008"], statement with { Speaker = statement.Id });
        yield return ("statement: co-speaker", ["HRD007"], statement with { CoSpeakers = [Nobody] });
        yield return ("statement: event", ["HRD007"], statement with { Event = Nobody });
        yield return ("statement: about", ["HRD008"], statement with { About = [statement.Id] });
        if (statement.Speaker is not null || statement.SpeakerName is not null)
        {
            yield return (
                "statement: no speaker",
                statement.Mode == StatementMode.Direct ? ["HRD401"] : ["HRD403"],
                statement with { Speaker = null, SpeakerName = null, Cue = "said" });
        }

        yield return ("statement: cue", ["HRD116"], statement with { Cue = "zyzzyvated" });
        if (statement.CueMention is { } cue)
        {
            yield return ("statement: cue's place", ["HRD117"], statement with { CueMention = new TextSpan(cue.Start + 1, cue.End + 1) });
        }

        if (statement.SpeakerMention is { } mention)
        {
            yield return ("statement: speaker's place", ["HRD117"], statement with { SpeakerMention = new TextSpan(mention.Start + 1, mention.End + 1) });
        }

        if (IsDated(dataset, statement))
        {
            yield return ("statement: date", ["HRD203"], statement with { Date = EdtfDate.Parse("2950-01-01") });
        }

        if (statement.Speaker is { } speaker && dataset.People.FirstOrDefault(person => person.Id != speaker) is { } other && statement.SpeakerName is { } name
            && !name.Contains(other.Name, StringComparison.Ordinal) && !other.Names.Any(known => name.Contains(known, StringComparison.Ordinal)) && !other.Name.Contains(name, StringComparison.Ordinal))
        {
            yield return ("statement: another speaker", ["HRD013"], statement with { Speaker = other.Id });
        }
    }

    private static IEnumerable<(string, string[], SourcedRecord)> Of(Dataset dataset, Figure figure)
    {
        Quantity quantity = figure.Quantity;
        if (quantity.Lower is { } lower)
        {
            yield return ("figure: a digit of the lower bound", ["HRD109"], figure with { Quantity = With(quantity, Digit(lower), quantity.Upper == lower ? Digit(lower) : quantity.Upper) });
        }

        if (quantity.Upper is { } upper)
        {
            yield return ("figure: a digit of the upper bound", ["HRD109"], figure with { Quantity = With(quantity, quantity.Lower == upper ? Digit(upper) : quantity.Lower, Digit(upper)) });
        }

        if (quantity.Part is { } part)
        {
            yield return ("figure: part by one", ["HRD305", "HRD109"], figure with { Quantity = quantity with { Part = part + 1 } });
            yield return ("figure: whole by one", ["HRD305", "HRD109"], figure with { Quantity = quantity with { Whole = quantity.Whole + 1 } });
        }

        Qualifier other = quantity.Qualifier switch
        {
            Qualifier.Exact => Qualifier.About,
            Qualifier.About => Qualifier.Exact,
            Qualifier.AtLeast => Qualifier.MoreThan,
            Qualifier.MoreThan => Qualifier.AtLeast,
            Qualifier.AtMost => Qualifier.LessThan,
            Qualifier.LessThan => Qualifier.AtMost,
            Qualifier.Between => Qualifier.About,
            _ => Qualifier.AtLeast,
        };
        yield return ("figure: qualifier", ["HRD110", "HRD308"], figure with { Quantity = quantity with { Qualifier = other } });
        yield return ("figure: period", ["HRD112"], figure with { Period = EdtfDate.Parse("1951-07-30") });
        yield return ("figure: share above one", ["HRD303"], figure with { Quantity = new Quantity(QuantityKind.Share, 60, 60, Qualifier.Exact) });
        yield return ("figure: negative", ["HRD302"], figure with { Quantity = new Quantity(quantity.Kind, -3, quantity.Upper ?? 5, Qualifier.Between) });
        yield return ("figure: part above whole", ["HRD304"], figure with { Quantity = new Quantity(QuantityKind.Share, 1, 1, Qualifier.Exact) { Part = 9, Whole = 7 } });
        yield return ("figure: part", ["HRD305"], figure with { Quantity = new Quantity(QuantityKind.Share, 0.5m, 0.5m, Qualifier.Exact) { Part = 3, Whole = 7 } });
        yield return ("figure: nothing counted", ["HRD307"], figure with { Counted = null });
        if (quantity.Kind != QuantityKind.Money)
        {
            yield return ("figure: counted", ["HRD116"], figure with { Counted = "zyzzyvas" });
        }

        yield return ("figure: exact between two", ["HRD308"], figure with { Quantity = new Quantity(quantity.Kind, 3, 5, Qualifier.Exact) });
        yield return ("figure: text", ["HRD115"], figure with { Text = figure.Text + "0" });
        yield return ("figure: event", ["HRD007"], figure with { Event = Nobody });
        yield return ("figure: event of the wrong type", ["HRD008"], figure with { Event = figure.Id });
        yield return ("figure: asserted by", ["HRD007"], figure with { AssertedBy = Nobody });
        yield return ("figure: asserted by the wrong type", ["HRD008"], figure with { AssertedBy = figure.Id });
        if (quantity.Kind is QuantityKind.Rate or QuantityKind.Count or QuantityKind.Share)
        {
            yield return ("figure: per", ["HRD310"], quantity.Kind == QuantityKind.Rate ? figure with { Per = null } : figure with { Per = "night" });
        }

        yield return ("figure: part of nothing", ["HRD007"], figure with { PartOf = Nobody });
    }

    private static bool IsDated(Dataset dataset, Statement statement) => dataset.Documents.Any(document => document.Id == statement.Sources[0].Document
        && document.Articles.FirstOrDefault(article => article.Span.Contains(statement.Sources[0].Span)) is { Published: not null });

    private static Quantity With(Quantity quantity, decimal? lower, decimal? upper) =>
        new(quantity.Kind, lower > upper ? upper : lower, upper, quantity.Qualifier) { Part = quantity.Part, Whole = quantity.Whole };

    /// <summary>The number with its first digit changed.</summary>
    private static decimal Digit(decimal number)
    {
        char[] digits = number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
        int at = Array.FindIndex(digits, digit => digit is >= '1' and <= '9');
        if (at < 0)
        {
            return number + 1;
        }

        digits[at] = digits[at] == '9' ? '8' : (char)(digits[at] + 1);
        return decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static SourcedRecord WithSource(SourcedRecord record, int index, SourceAttribution source) =>
        record with { Sources = [.. record.Sources.Select((old, i) => i == index ? source : old)] };

    /// <summary>The text with a letter or digit in its middle changed.</summary>
    private static string Change(string text)
    {
        int at = text.Length / 2;
        while (at > 0 && !char.IsAsciiLetterOrDigit(text[at]))
        {
            at--;
        }

        char other = text[at] switch { 'q' => 'w', >= '0' and <= '8' => (char)(text[at] + 1), '9' => '3', _ => 'q' };
        return string.Concat(text.AsSpan(0, at), [other], text.AsSpan(at + 1));
    }

    /// <summary>A word that stands at two places of a text, and at neither of them near its end.</summary>
    private static string? Twice(string text) => text.Split(' ')
        .FirstOrDefault(word => word.Length > 4 && word.All(char.IsAsciiLetterLower)
            && text.Split(' ', '\n').Count(other => other == word) > 1 && !text[^Math.Min(text.Length, 60)..].Contains(word, StringComparison.Ordinal));

    private static string Flip(string id) => id[..^1] + (id[^1] == '0' ? '1' : '0');
}
