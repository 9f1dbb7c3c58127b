namespace HumanRightsData.Tests.Recognition.Names;

/// <summary>What the parser finds in a text, in words that a data row can hold.</summary>
internal static class Found
{
    /// <summary>The names in the order of the text: "person:Ada Okoro; place:Oslo".</summary>
    public static string Names(string text)
    {
        Annotation annotation = Parsed.Annotate(text);
        return string.Join("; ", annotation.Mentions
            .Where(mention => mention.Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Place)
            .Select(mention => $"{Word(mention.Kind)}:{mention.Source.Quote}"));
    }

    /// <summary>The names of one kind in the order of the text.</summary>
    public static string Names(string text, MentionKind kind) => string.Join("; ", Parsed.Annotate(text).Mentions
        .Where(mention => mention.Kind == kind).Select(mention => mention.Source.Quote));

    /// <summary>Each entity with its other names: "Ada Okoro (Okoro)".</summary>
    public static string Entities(string text)
    {
        Dataset dataset = Parsed.Text(text);
        return string.Join("; ", dataset.Records.Select(record => record switch
        {
            Person person => Entity(person.Name, person.Names),
            Organisation organisation => Entity(organisation.Name, organisation.Names),
            _ => "",
        }).Where(entity => entity.Length > 0));
    }

    /// <summary>The posts of all people: "Ada Okoro: director @ Open Archive".</summary>
    public static string Roles(string text)
    {
        Dataset dataset = Parsed.Text(text);
        return string.Join("; ", dataset.People.SelectMany(person => person.Roles.Select(role =>
            $"{person.Name}: {role.Title}{(role.OrganisationName is { } body ? " @ " + body : "")}")));
    }

    /// <summary>The honorifics of all people: "Ada Okoro: Dr".</summary>
    public static string Honorifics(string text) => string.Join("; ", Parsed.Text(text).People
        .SelectMany(person => person.Honorifics.Select(title => $"{person.Name}: {title}")));

    private static string Entity(string name, ValueList<string> names) => names.IsEmpty ? name : $"{name} ({string.Join(", ", names)})";

    private static string Word(MentionKind kind) => kind switch
    {
        MentionKind.Person => "person",
        MentionKind.Organisation => "organisation",
        _ => "place",
    };
}
