using System.Globalization;

namespace HumanRightsData.Tests.Gold;

/// <summary>Links between records of the documents that people have read: figure → event, statement → event, person → role in an event.</summary>
/// <remarks>
/// The rows were written by reading the documents. A place in a document is given by its words; of a row with brackets, what stands in
/// them. An event is named by any words that tell it. Each kind has rows where the words give no link: a link there is worse than one that is missed.
/// </remarks>
public class LinkTests
{
    /// <summary>Whose number it is: the document, the figure in brackets, words that tell the event; none where the text gives no link.</summary>
    private static readonly (string Document, string Figure, string? Event)[] Figures =
    [
        ("un-briefing.txt", "the deaths of [at least 23] people", "deaths of at least 23 people"),
        ("un-briefing.txt", "guards had demanded [up to 50,000] CFA francs", null),
        ("un-briefing.txt", "They counted [more than 340] detainees", null),
        ("un-briefing.txt", "in cells built for [80]", null),
        ("un-briefing.txt", "now has [12] human rights officers", null),
        ("conflict-incident.txt", "VICTIMS: [nine] killed, four disappeared", "shot dead nine farmers"),
        ("conflict-incident.txt", "nine killed, [four] disappeared", "four disappeared"),
        ("conflict-incident.txt", "They shot dead [nine] farmers", "shot dead nine farmers"),
        ("conflict-incident.txt", "among them [two] girls", "shot dead nine farmers"),
        ("conflict-incident.txt", "and took away [four] others", "took away four others"),
        ("conflict-incident.txt", "together with [about 25] hooded men", null),
        ("conflict-incident.txt", "that [3] rifles had been seized", null),
        ("conflict-incident.txt", "[58] families (311 people", "fled to the town"),
        ("conflict-incident.txt", "58 families ([311] people", "fled to the town"),
        ("conflict-incident.txt", "killing [2] patrolmen", "hit the police station"),
        ("court-report.txt", "yesterday convicted [seven] men", "convicted seven men"),
        ("court-report.txt", "judgment, [at least 26] seamen died", "at least 26 seamen died"),
        ("court-report.txt", "in the camp, [14] of them by shooting", "at least 26 seamen died"),
        ("court-report.txt", "I had [eleven] cows", null),
        ("court-report.txt", "who had asked for life in [three] cases", null),
        ("live-blog.txt", "has acquitted [nine] dockers", "acquitted nine dockers"),
        ("live-blog.txt", "a crowd of [about 2,000]", "Police used tear gas"),
        ("live-blog.txt", "[At least 16] people were hurt", "At least 16 people were hurt"),
        ("live-blog.txt", "The [nine] face up to 12 years", null),
        ("newswire-ascii.txt", "[More than 1,200] people have died", "More than 1,200 people have died"),
        ("newswire-ascii.txt", "\n\n[Two] smugglers were sentenced", "Two smugglers were sentenced"),
        ("newswire-ascii.txt", "in June to [10] years in prison", "Two smugglers were sentenced"),
        ("newswire-ascii.txt", "[Between 10 and 15] trucks leave", null),
        ("newswire-ascii.txt", "[Eight] survivors are in a hospital", null),
        ("open-letter.txt", "[at least five] of the detainees were whipped", "at least five of the detainees were whipped"),
        ("open-letter.txt", "on which [some 1,500] families", null),
        ("prison-deaths.txt", "[at least 418] people died", "at least 418 people died"),
        ("prison-deaths.txt", "[between 14 and 17] people died", "between 14 and 17 people died"),
        ("prison-deaths.txt", "never got a death certificate.\n- [Up to 90] detainees", null),
        ("british-single-quotes.txt", "held there for [11] weeks", "He had been held there"),
        ("british-single-quotes.txt", "[Almost 60] people have died", "Almost 60 people have died"),
        ("british-single-quotes.txt", "We’d two officers for [90] men", null),
        ("solar-hijri.txt", "a rally of [some 300] teachers", "rally of some 300 teachers"),
        ("solar-hijri.txt", "and [between 12 and 15] sheep", null),
        ("geneva-conference.txt", "Iran has [89] children on death row", null),
        ("geneva-conference.txt", "has executed [four] this year", "executed four"),
        ("geneva-conference.txt", "[around 100] high-ranking members", null),
        ("geneva-conference.txt", "which executed [tens of thousands] of political prisoners", "executed tens of thousands of political prisoners"),
        ("time-for-truth.txt", "killed [30,000] political prisoners", "1988 Massacre"),
        ("time-for-truth.txt", "co-sponsored by [56] Congressmen", null),
        ("experts-decr", "another [30,000] people disappeared", "30,000 people disappeared in Argentina"),
        ("experts-decr", "[5,000] of them from one detention center", "30,000 people disappeared in Argentina"),
        ("experts-decr", "the names of [nearly 100] commission members", null),
        ("conference-category.txt", "1988 massacre of [30,000] political prisoners", "1988 massacre of 30,000 political prisoners"),
        ("conference-category.txt", "appeasement over [some 40] years", null),
        ("amnesty-review.txt", "[More than 30,000] political prisoners were killed", "1988 Massacre of 30,000"),
        ("amnesty-review.txt", "[three dozen] mass graves", null),
    ];

    /// <summary>The event at which a statement was made: the document, the statement's first words, words that tell the event.</summary>
    private static readonly (string Document, string Statement, string? Event)[] Made =
    [
        ("experts-decr", "[the Office of the UN High Commissioner] for Human Rights (OHCHR) should", "international conference in Paris"),
        ("experts-decr", "[Khomeini harbored genocidal intentions]", "international conference in Paris"),
        ("experts-decr", "[I am dismayed, but not surprised]", "international conference in Paris"),
        ("experts-decr", "that [a Swedish court had sentenced]", null),
        ("time-for-truth.txt", "that [the authorities are repressing Akbari-Monfared]", "said in a statement on 8 March 2017"),
        ("time-for-truth.txt", "that [dozens of complaint letters]", "13 March 2017 report"),
        ("newswire-ascii.txt", "that [its volunteers found the bodies]", "said in a statement Wednesday"),
        ("newswire-ascii.txt", "\"[They had no water left]", null),
        ("conflict-incident.txt", "that [nine guerrillas of the 72nd Front]", "communiqué of 16 March"),
        ("conflict-incident.txt", "that [the soldiers had a list]", null),
        ("open-letter.txt", "it “[takes every allegation seriously]", "letter of 14 November"),
        ("un-briefing.txt", "that [the authorities had not yet released a list]", null),
    ];

    /// <summary>The events that a statement speaks of.</summary>
    private static readonly (string Document, string Statement, string[] Events)[] About =
    [
        ("un-briefing.txt", "[the deaths of at least 23 people]", ["deaths of at least 23 people"]),
        ("un-briefing.txt", "condemned [the killing]", ["was shot dead outside her home"]),
        ("un-briefing.txt", "“[No one should die because of a quarrel", []),
        ("court-report.txt", "judgment, [at least 26 seamen died]", ["at least 26 seamen died"]),
        ("court-report.txt", "said that [the men had “turned a lighthouse]", []),
        ("newswire-ascii.txt", "[More than 1,200 people have died]", ["More than 1,200 people have died"]),
        ("newswire-ascii.txt", "\"[We don't leave people in the desert]", []),
        ("live-blog.txt", "said [the state had “not come close”]", ["fire of 11 August 2021"]),
        ("geneva-conference.txt", "that [both justice ministers of President Hassan Rouhani]", ["1988 massacre of Iran’s political prisoners"]),
        ("geneva-conference.txt", "said that [he stood behind Jahangir]", []),
        ("geneva-conference.txt", "encouraged [other states to declare the massacre]", ["1988 massacre of Iran’s political prisoners"]),
        ("experts-decr", "that [a Swedish court had sentenced]", ["sentenced former official Hamid Nouri"]),
        ("experts-decr", "that [the Human Rights Council held a special session]", ["special session on November 22", "protests that had begun"]),
        ("experts-decr", "[I’m very clear in my support]", []),
        ("time-for-truth.txt", "described [the massacre as a]", ["1988 Massacre"]),
        ("open-letter.txt", "recall that [Kenya ratified the Convention]", ["ratified the Convention"]),
    ];

    /// <summary>Who took part in an event and how: the document, words that tell the event, and everybody in it.</summary>
    private static readonly (string Document, string Event, string[] Participants)[] Participants =
    [
        ("un-briefing.txt", "was shot dead outside her home", ["victim Hilaria Guasase Moye"]),
        ("un-briefing.txt", "deaths of at least 23 people", []),
        ("un-briefing.txt", "statement of the Attorney General’s Office", ["author Attorney General’s Office"]),
        ("conflict-incident.txt", "shot dead nine farmers", []),
        ("conflict-incident.txt", "communiqué of 16 March", []),
        ("court-report.txt", "convicted seven men", ["judge International Chamber for Crimes at Sea"]),
        ("court-report.txt", "walked free", ["participant Jejomar Q. Pagsanjan Jr."]),
        ("interview-qa.txt", "Stanojlo was convicted", ["defendant convicted Milorad Vukašin Stanojlo"]),
        ("open-letter.txt", "arrested the men", ["perpetrator alleged Coast Guard"]),
        ("open-letter.txt", "at least five of the detainees were whipped", []),
        ("obituary.txt", "was born on March 9", ["participant Ngozi Abara-Whitlock"]),
        ("live-blog.txt", "acquitted nine dockers", []),
        ("solar-hijri.txt", "rally of some 300 teachers", []),
        ("geneva-conference.txt", "A [conference] at the United Nations building", ["speaker Alejo Vidal-Quadras", "speaker Tahar Boumedra", "speaker Kirsty Brimelow", "speaker Alfred de Zayas", "speaker Rama Yade"]),
        ("geneva-conference.txt", "the [report by Asma Jahangir]", ["author Asma Jahangir"]),
        ("geneva-conference.txt", "1988 massacre of Iran’s political prisoners", []),
        ("time-for-truth.txt", "The killings rested", []),
        ("time-for-truth.txt", "fatwa by Supreme Leader Ayatollah Khomeini", ["participant Khomeini"]),
        ("experts-decr", "sentenced former official Hamid Nouri", ["defendant convicted Hamid Nouri"]),
        ("experts-decr", "killing of Mahsa Amini", ["victim Mahsa Amini"]),
        ("conference-category.txt", "Mostafa Naderi, arrested", ["victim Mostafa Naderi"]),
    ];

    [Fact]
    public void Figures_are_linked_to_their_events() => Check(
        0.92,
        Figures.Select(row => (row.Document, row.Figure, row.Event is null ? Array.Empty<string>() : [row.Event])),
        (dataset, span) => dataset.Figures.Where(figure => Holds(figure, span)).SelectMany(figure => figure.Event is { } id ? [id] : Array.Empty<RecordId>()));

    [Fact]
    public void Statements_are_linked_to_where_they_were_made() => Check(
        0.90,
        Made.Select(row => (row.Document, row.Statement, row.Event is null ? Array.Empty<string>() : [row.Event])),
        (dataset, span) => dataset.Statements.Where(statement => Holds(statement, span)).SelectMany(statement => statement.Event is { } id ? [id] : Array.Empty<RecordId>()));

    [Fact]
    public void Statements_are_linked_to_what_they_speak_of() => Check(
        0.95,
        About,
        (dataset, span) => dataset.Statements.Where(statement => Holds(statement, span)).SelectMany(statement => statement.About));

    [Fact]
    public void People_and_bodies_are_linked_to_events_by_their_roles()
    {
        List<string> faults = [];
        foreach ((string name, string words, string[] expected) in Participants)
        {
            (SourceDocument document, Dataset dataset) = Read(name);
            Event? happened = EventOf(dataset, Find(document, words));
            IEnumerable<string> found = happened?.Participants.Select(part => string.Join(
                ' ', new[] { part.Role.ToString(), part.Allegation?.ToString(), NameOf(dataset.Find(part.Person ?? part.Organisation!.Value)) }.OfType<string>()).ToLowerInvariant()) ?? [];
            if (happened is null || !found.Order(StringComparer.Ordinal).SequenceEqual(expected.Select(part => part.ToLowerInvariant()).Order(StringComparer.Ordinal)))
            {
                faults.Add($"{name}: {words}: {(happened is null ? "no event" : string.Join("; ", found))}");
            }
        }

        Judge(0.85, Participants.Length, faults);
    }

    /// <summary>Counts the rows that are right in full. A link where the words give none fails whatever the share.</summary>
    private static void Check(double floor, IEnumerable<(string Document, string Place, string[] Events)> rows, Func<Dataset, TextSpan, IEnumerable<RecordId>> linked)
    {
        List<string> faults = [], invented = [];
        int count = 0;
        foreach ((string name, string place, string[] expected) in rows)
        {
            count++;
            (SourceDocument document, Dataset dataset) = Read(name);
            HashSet<RecordId?> wanted = [.. expected.Select(words => EventOf(dataset, Find(document, words))?.Id)];
            HashSet<RecordId?> found = [.. linked(dataset, Find(document, place)).Distinct().Select(id => (RecordId?)id)];
            if (!found.SetEquals(wanted))
            {
                faults.Add($"{name}: {place}: {string.Join("; ", found.Select(id => ((Event)dataset.Find(id!.Value)!).Title))}");
                invented.AddRange(expected.Length == 0 ? [faults[^1]] : []);
            }
        }

        Assert.Empty(invented);
        Judge(floor, count, faults);
    }

    private static void Judge(double floor, int count, List<string> faults)
    {
        double share = (count - faults.Count) / (double)count;
        Assert.True(share >= floor, string.Create(CultureInfo.InvariantCulture, $"{share:F3} of {count} rows are right:\n{string.Join('\n', faults)}"));
    }

    private static (SourceDocument Document, Dataset Dataset) Read(string name)
    {
        (SourceDocument document, _, Dataset dataset) = GoldSet.Seeds.Documents.Concat(GoldSet.OtherStyles.Documents).Single(item => item.Document.Name.StartsWith(name, StringComparison.Ordinal));
        return (document, dataset);
    }

    /// <summary>Where the words stand first; of words with brackets, what stands in them.</summary>
    private static TextSpan Find(SourceDocument document, string words)
    {
        int open = words.IndexOf('['), close = words.IndexOf(']');
        string plain = words.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        int at = document.Text.ReplaceLineEndings("\n").IndexOf(plain, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{document.Name} has no “{plain}”.");
        return open < 0 ? new TextSpan(at, at + plain.Length) : new TextSpan(at + open, at + (close < 0 ? plain.Length : close - 1));
    }

    /// <summary>The event that one of its sources tells within the words, or around them; the one that shares most with them.</summary>
    private static Event? EventOf(Dataset dataset, TextSpan span) => dataset.Events
        .Select(happened => (happened, Shared: happened.Sources.Max(source => Math.Min(source.Span.End, span.End) - Math.Max(source.Span.Start, span.Start))))
        .Where(pair => pair.Shared > 0).OrderByDescending(pair => pair.Shared).Select(pair => pair.happened).FirstOrDefault();

    private static bool Holds(SourcedRecord record, TextSpan span) => record.Sources.Any(source => Math.Abs(source.Span.Start - span.Start) <= 2);

    private static string? NameOf(SourcedRecord? record) => record switch
    {
        Person person => person.Name,
        Organisation organisation => organisation.Name,
        _ => null,
    };
}
