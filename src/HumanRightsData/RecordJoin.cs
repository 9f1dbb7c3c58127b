using System.Diagnostics.CodeAnalysis;
using HumanRightsData.Dates;

namespace HumanRightsData;

/// <summary>Joins two records, or two descriptions of a document, with one id: <see cref="Dataset.Merge(Dataset)"/> says how.</summary>
/// <remarks>
/// Every join here is the least upper bound in some order, which makes merging associative, commutative and idempotent: the smaller of two
/// values by a total order with null last; the union of two sets; a key that decides together with what is joined under equal keys. A list
/// counts as its set: joined with an equal list it keeps its order, with any other it is sorted.
/// </remarks>
internal static class RecordJoin
{
    public static DocumentInfo Join(DocumentInfo a, DocumentInfo b)
    {
        if (a == b)
        {
            return a;
        }

        DocumentInfo text = First(a, b, (x, y) =>
        {
            int order = string.CompareOrdinal(x.Sha256, y.Sha256);
            return order != 0 ? order : x.Length.CompareTo(y.Length);
        });
        return new DocumentInfo(a.Id, First(a.Name, b.Name), text.Sha256, text.Length)
        {
            Uri = First(a.Uri, b.Uri),
            Retrieved = First(a.Retrieved, b.Retrieved),
            Language = First(a.Language, b.Language),
            Articles = Join(a.Articles, b.Articles),
            Notices = Unite(a.Notices, b.Notices, string.CompareOrdinal),
        };
    }

    public static SourcedRecord Join(SourcedRecord a, SourcedRecord b) => a == b ? a : (a, b) switch
    {
        (Person x, Person y) => Join(x, y),
        (Organisation x, Organisation y) => Join(x, y),
        (Event x, Event y) => Join(x, y),
        (Statement x, Statement y) => Join(x, y),
        (Figure x, Figure y) => Join(x, y),
        _ => throw new ArgumentException("The records are of two types.", nameof(b)),
    };

    private static Person Join(Person a, Person b)
    {
        (string name, ValueList<string> names) = JoinNames(a.Name, a.Names, b.Name, b.Names);
        return a with
        {
            Rule = First(a.Rule, b.Rule),
            Sources = Join(a.Sources, b.Sources),
            Name = name,
            Names = names,
            Honorifics = Unite(a.Honorifics, b.Honorifics, string.CompareOrdinal),
            Roles = Unite(a.Roles, b.Roles, Compare),
            Protection = First(a.Protection, b.Protection),
        };
    }

    private static Organisation Join(Organisation a, Organisation b)
    {
        (string name, ValueList<string> names) = JoinNames(a.Name, a.Names, b.Name, b.Names);
        return a with
        {
            Rule = First(a.Rule, b.Rule),
            Sources = Join(a.Sources, b.Sources),
            Name = name,
            Names = names,
            Kind = First(a.Kind, b.Kind),
        };
    }

    private static Event Join(Event a, Event b) => a with
    {
        Rule = First(a.Rule, b.Rule),
        Sources = Join(a.Sources, b.Sources),
        Kind = First<EventKind>(a.Kind, b.Kind)!.Value,
        Title = First(a.Title, b.Title),
        Date = First(a.Date, b.Date),
        Place = First(a.Place, b.Place),
        Participants = Unite(a.Participants, b.Participants, Compare),
    };

    private static Statement Join(Statement a, Statement b)
    {
        Statement content = First(a, b, (x, y) =>
        {
            int order = Compare(x.Sources, y.Sources);
            return order != 0 ? order : string.CompareOrdinal(x.Text, y.Text);
        });

        int speakers = Compare(a.Speaker, b.Speaker);
        Statement speaking = speakers <= 0 ? a : b;
        int cues = Compare(a.Cue, b.Cue);
        Statement cued = cues <= 0 ? a : b;
        return a with
        {
            Rule = First(a.Rule, b.Rule),
            Sources = content.Sources,
            Text = content.Text,
            Mode = First<StatementMode>(a.Mode, b.Mode)!.Value,
            Speaker = speaking.Speaker,
            SpeakerName = speakers == 0 ? First(a.SpeakerName, b.SpeakerName) : speaking.SpeakerName,
            SpeakerMention = speakers == 0 ? First(a.SpeakerMention, b.SpeakerMention) : speaking.SpeakerMention,
            CoSpeakers = speakers == 0 ? Unite(a.CoSpeakers, b.CoSpeakers, Compare) : speaking.CoSpeakers,
            Cue = cued.Cue,
            CueMention = cues == 0 ? First(a.CueMention, b.CueMention) : cued.CueMention,
            Act = First(a.Act, b.Act),
            Date = First(a.Date, b.Date),
            Event = First(a.Event, b.Event),
            About = Unite(a.About, b.About, Compare),
        };
    }

    private static Figure Join(Figure a, Figure b)
    {
        int quantities = Compare(a.Quantity, b.Quantity);
        Figure claim = quantities <= 0 ? a : b;
        return a with
        {
            Rule = First(a.Rule, b.Rule),
            Sources = Join(a.Sources, b.Sources),
            Quantity = claim.Quantity,
            Text = quantities == 0 ? First(a.Text, b.Text) : claim.Text,
            Counted = quantities == 0 ? First(a.Counted, b.Counted) : claim.Counted,
            Per = quantities == 0 ? First(a.Per, b.Per) : claim.Per,
            Period = First(a.Period, b.Period),
            Event = First(a.Event, b.Event),
            AssertedBy = First(a.AssertedBy, b.AssertedBy),
            PartOf = quantities == 0 ? First(a.PartOf, b.PartOf) : claim.PartOf,
        };
    }

    private static (string Name, ValueList<string> Names) JoinNames(string name, ValueList<string> names, string otherName, ValueList<string> otherNames)
    {
        if (name == otherName && names == otherNames)
        {
            return (name, names);
        }

        string first = First(name, otherName);
        return (first, Sorted(names.Concat(otherNames).Append(name).Append(otherName).Where(one => one != first), string.CompareOrdinal));
    }

    private static ValueList<SourceAttribution> Join(ValueList<SourceAttribution> a, ValueList<SourceAttribution> b)
    {
        if (a == b)
        {
            return a;
        }

        SourceAttribution first = First(a[0], b[0], Compare);
        return [first, .. Sorted(a.Concat(b).Where(source => source != first), Compare)];
    }

    private static ValueList<Article> Join(ValueList<Article> a, ValueList<Article> b) => a == b
        ? a
        : [.. a.Concat(b).GroupBy(article => article.Span).OrderBy(same => same.Key).Select(same => same.Aggregate(Join))];

    private static Article Join(Article a, Article b) => new(a.Span)
    {
        Title = First(a.Title, b.Title),
        Published = First(a.Published, b.Published),
        Dateline = First(a.Dateline, b.Dateline),
        Byline = First(a.Byline, b.Byline),
    };

    private static ValueList<T> Unite<T>(ValueList<T> a, ValueList<T> b, Comparison<T> compare) =>
        a == b ? a : Sorted(a.Concat(b), compare);

    private static ValueList<T> Sorted<T>(IEnumerable<T> items, Comparison<T> compare) => [.. items.Distinct().Order(Comparer<T>.Create(compare))];

    private static T First<T>(T a, T b, Comparison<T> compare) => compare(a, b) <= 0 ? a : b;

    [return: NotNullIfNotNull(nameof(a))]
    private static string? First(string? a, string? b) => Compare(a, b) <= 0 ? a : b;

    private static EdtfDate? First(EdtfDate? a, EdtfDate? b) => Compare(a?.ToString(), b?.ToString()) <= 0 ? a : b;

    private static T? First<T>(T? a, T? b)
        where T : struct => Compare(a, b) <= 0 ? a : b;

    private static int Compare(RecordId a, RecordId b) => a.CompareTo(b);

    private static int Compare(string? a, string? b) => a is null || b is null ? (a is null).CompareTo(b is null) : string.CompareOrdinal(a, b);

    private static int Compare<T>(T? a, T? b)
        where T : struct => a is null || b is null ? (a is null).CompareTo(b is null) : Comparer<T>.Default.Compare(a.Value, b.Value);

    private static int Compare(ValueList<SourceAttribution> a, ValueList<SourceAttribution> b)
    {
        for (int i = 0; i < a.Count && i < b.Count; i++)
        {
            int order = Compare(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Count.CompareTo(b.Count);
    }

    private static int Compare(SourceAttribution a, SourceAttribution b)
    {
        int order = a.Document.CompareTo(b.Document);
        order = order != 0 ? order : a.Span.CompareTo(b.Span);
        return order != 0 ? order : string.CompareOrdinal(a.Quote, b.Quote);
    }

    private static int Compare(PersonRole a, PersonRole b)
    {
        int order = string.CompareOrdinal(a.Title, b.Title);
        order = order != 0 ? order : Compare(a.Organisation, b.Organisation);
        return order != 0 ? order : Compare(a.OrganisationName, b.OrganisationName);
    }

    private static int Compare(Participant a, Participant b)
    {
        int order = Compare(a.Person, b.Person);
        order = order != 0 ? order : Compare(a.Organisation, b.Organisation);
        order = order != 0 ? order : a.Role.CompareTo(b.Role);
        order = order != 0 ? order : Compare(a.Allegation, b.Allegation);
        return order != 0 ? order : Compare(a.Judgment, b.Judgment);
    }

    private static int Compare(Quantity a, Quantity b)
    {
        int order = a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : Compare(a.Lower, b.Lower);
        order = order != 0 ? order : Compare(a.Upper, b.Upper);
        order = order != 0 ? order : a.Qualifier.CompareTo(b.Qualifier);
        order = order != 0 ? order : Compare(a.Part, b.Part);
        return order != 0 ? order : Compare(a.Whole, b.Whole);
    }
}
