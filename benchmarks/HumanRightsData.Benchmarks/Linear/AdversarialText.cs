using System.Globalization;
using System.Text;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Benchmarks.Linear;

/// <summary>A kind of text that nobody would write, of any length: what a rule that looks too far would stumble over.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Piece">The piece at a place, from 0; the text is these one after the other.</param>
internal sealed record AdversarialText(string Name, Func<int, string> Piece)
{
    /// <summary>The piece at a place of the second half of the text, where it is another: rules that look back over the first.</summary>
    public Func<int, string>? Later { get; init; }

    /// <summary>What the text begins with.</summary>
    public string Opening { get; init; } = "";

    private static readonly string[] Separators = [" ", ", ", ". ", " and ", "\n\n"];

    /// <summary>The texts of the list, and their kin.</summary>
    public static IEnumerable<AdversarialText> Common =>
    [
        new("opening quotes", _ => "“"),
        new("closing quotes", _ => "”"),
        new("straight quotes", _ => "\""),
        new("apostrophes", _ => "’"),
        new("opening single quotes", _ => "‘"),
        new("single quotes before words", _ => "‘so "),
        new("quotes before words", _ => "“So "),
        new("straight quotes around words", _ => "\"so\" "),
        new("empty quotes", _ => "“”"),
        new("digits", _ => "7"),
        new("numbers", i => (i % 1000).ToString(CultureInfo.InvariantCulture) + " "),
        new("capitals", _ => "A"),
        new("capital words", i => Letters(i, upper: true) + " "),
        new("one letter", _ => "a"),
        new("one word", _ => "people "),
        new("one unknown word", _ => "zorb "),
        new("unknown words", i => Letters(i, upper: false) + " "),
        new("one endless sentence", i => i % 2 == 0 ? "the old man went home and " : "whoever came to the town stayed, "),
        new("commas", _ => ","),
        new("commas after words", _ => "so, "),
        new("full stops", _ => "."),
        new("full stops after words", _ => "So. "),
        new("colons", _ => "so: "),
        new("semicolons", _ => "so; "),
        new("dashes", _ => "so – "),
        new("hyphens", _ => "so-"),
        new("slashes", _ => "so/"),
        new("stops in a word", _ => "a."),
        new("spaces", _ => " "),
        new("lines", _ => "\n"),
        new("lines of a word", _ => "So\n"),
        new("paragraphs of a word", _ => "So\n\n"),
        new("paragraphs of a sentence", i => $"The man of {NameOf(i)} said so.\n\n"),
        new("headlines", i => $"{NameOf(i)} In The News\n\n"),
        new("one headline again and again", _ => "Massacre Of Prisoners In The News Of The Day\n\n"),
        new("bullets", _ => "• so\n"),
        new("datelines", _ => "LONDON, May 3 (Reuters) – So it is.\n\n"),
        new("published", _ => "Published: 3 May 2017\n\n"),
        new("bylines", _ => "By Ann Lee\n\n"),
        new("brackets", _ => "("),
        new("brackets before words", _ => "(so "),
        new("square brackets", _ => "["),
        new("quotes and brackets", _ => "“("),
        new("quotations", _ => "“So it is,” said Ann Lee. "),
        new("quotations without a speaker", _ => "“So it is.” "),
        new("quotations of one word", _ => "the “so” "),
        new("paragraphs of quotations that go on", _ => "“So it is and so it was.\n\n"),
        new("a quotation that goes on in each paragraph, with cues", _ => "“So it is, said Ann Lee, and so it was.\n\n"),
        new("speech inside speech", _ => "Ann Lee said that "),
        new("speech inside speech of many", i => NameOf(i) + " said that "),
        new("speech inside quotation inside speech", _ => "Ann said “that he told ‘them that "),
        new("according to", _ => "according to Ann Lee, "),
        new("cues", _ => "said "),
        new("cues and colons", _ => "he said: "),
        new("told and quoted", _ => "was told: “So”, "),
        new("cues in one quotation", _ => "he said ‘so’ that ") { Opening = "“So it is, " },
        new("quotations, then cues", _ => "“so” and ") { Later = _ => "she said " },
        new("cues, then quotations", _ => "she said ") { Later = _ => "“so” and " },
        new("bodies, then the group", i => $"The {NameOf(i)} Group said so. ") { Later = _ => "The committee said so. " },
        new("women, then he", i => $"Ms Jane {NameOf(i)} said so. ") { Later = _ => "He said so. " },
        new("names, then surnames", i => $"{NameOf(i)}, ") { Later = i => $"Mr {NameOf(i).Split(' ')[1]}, " },
        new("quantities, then parts", i => $"{i % 1000} prisoners, ") { Later = _ => "three of them, " },
        new("events, then quantities", _ => "massacre, ") { Later = _ => "12 people, " },
        new("dates, then quantities", _ => "in May 1988, ") { Later = _ => "12 people, " },
        new("names, then event verbs", i => $"{NameOf(i)}, ") { Later = _ => "was killed by " },
        new("names, then took part", i => $"{NameOf(i)}, ") { Later = _ => "took part in the conference, " },
        new("he said", _ => "he said, "),
        new("he said in sentences", _ => "He said that it was so. "),
        new("the spokesman said", _ => "The spokesman said it was so. "),
        new("words of a speaker", i => $"{NameOf(i)} said it was so. He said so. "),
        new("names", i => NameOf(i) + " "),
        new("names with commas", i => NameOf(i) + ", "),
        new("names with and", i => NameOf(i) + " and "),
        new("names of many words", i => Letters(i, upper: false, capital: true) + " "),
        new("names in sentences", i => $"{NameOf(i)} came. "),
        new("one name", _ => "Ann Lee, "),
        new("one surname", i => $"{NameOf(i).Split(' ')[0]} Hosseini, "),
        new("one given name", i => $"Mohammad {NameOf(i).Split(' ')[1]}, "),
        new("initials", _ => "A. "),
        new("names with initials", i => $"{(char)('A' + (i % 26))}. {(char)('A' + (i / 26 % 26))}. Lee, "),
        new("names with particles", i => $"{NameOf(i)} van der "),
        new("bodies", i => $"Ministry of {NameOf(i)} "),
        new("bodies with of", _ => "Ministry of the "),
        new("bodies and their acronyms", i => $"Committee of {NameOf(i)} (C{(char)('A' + (i % 26))}{(char)('A' + (i / 26 % 26))}), "),
        new("acronyms", i => $"{(char)('A' + (i % 26))}{(char)('A' + (i / 26 % 26))}{(char)('A' + (i / 676 % 26))} "),
        new("posts", i => $"Minister of Justice {NameOf(i)}, "),
        new("posts after names", i => $"{NameOf(i)}, minister of justice, "),
        new("the minister", _ => "the minister said so. "),
        new("posts without names", _ => "the president, "),
        new("titles", _ => "Dr "),
        new("titles and names", i => $"Dr {NameOf(i)}, "),
        new("he", _ => "he "),
        new("Mr", i => $"Mr {NameOf(i).Split(' ')[1]} said it was so. "),
        new("dates", i => $"{1 + (i % 28)} May {1900 + (i % 100)}, "),
        new("days", _ => "3 May "),
        new("months", _ => "May "),
        new("years", _ => "1988 "),
        new("years joined", _ => "1988-"),
        new("from year to year", _ => "from 1988 to "),
        new("weekdays", _ => "on Monday "),
        new("day of", _ => "the first day of "),
        new("ago", _ => "two years "),
        new("numeric dates", _ => "03/04/"),
        new("number words", _ => "twenty thousand "),
        new("number words joined", _ => "one hundred and "),
        new("quantities", i => $"{i % 1000} people and "),
        new("quantities of", _ => "three of the 40 "),
        new("quantities of them", _ => "three of them, "),
        new("quantities left out", _ => "12 in May, "),
        new("quantities in sentences", i => $"He saw {i % 1000}. "),
        new("total", i => $"{i % 1000} men, 12 women, in all "),
        new("at least", _ => "at least "),
        new("per", _ => "12 a day per "),
        new("money", _ => "$3 million "),
        new("per cent", _ => "12 per cent of "),
        new("killed", _ => "12 people were killed, "),
        new("events", _ => "massacre of "),
        new("events in sentences", i => $"The massacre of {NameOf(i)} was in {1900 + (i % 100)}. "),
        new("events of kinds", _ => "trial, massacre, conference, report, "),
        new("event verbs", i => $"{NameOf(i)} killed "),
        new("event verbs in the passive", i => $"was killed by {NameOf(i)} and "),
        new("took part", i => $"{NameOf(i)} took part in the conference, "),
        new("participants", _ => "participants included Ann Lee, "),
        new("the massacre", _ => "the massacre. "),
        new("reports of", i => $"the report of {NameOf(i)}, "),
        new("sentenced", i => $"{NameOf(i)} was sentenced to 12 years, "),
        new("which that who", _ => "which that who "),
        new("and", _ => "and "),
        new("of the", _ => "of the "),
        new("to be", _ => "to be "),
        new("ellipses", _ => "…"),
        new("spaced stops", _ => ". . . "),
        new("URLs", _ => "https://www.example.org/a?b=c "),
        new("at signs", _ => "@so "),
        new("emoji", _ => "😀"),
        new("lone surrogates", _ => "\uD83D"),
        new("combining marks", _ => "e\u0301"),
        new("Persian digits", _ => "۱"),
        new("Persian words", _ => "مرداد "),
        new("Chinese", _ => "日本"),
        new("line separators", _ => "\u2028"),
        new("NUL", _ => "\0"),
        new("form feeds", _ => "\f"),
        new("tabs", _ => "so\t"),
        new("furniture", _ => "Please follow and like us:\n\n"),
        new("captions", _ => "Photo: Ann Lee\n\n"),
    ];

    /// <summary>The entries of each word list, one after the other, with each of several separators.</summary>
    public static IEnumerable<AdversarialText> OfLists()
    {
        foreach (LexiconFile file in LexiconFile.All)
        {
            string[] entries = EntriesOf(file);
            foreach (string separator in Separators)
            {
                yield return new(OnOneLine($"{file.Name} with '{separator}'"), i => entries[i % entries.Length] + separator);
            }
        }
    }

    /// <summary>A few words, marks and numbers drawn from the lists, and that again and again. The same number gives the same text.</summary>
    public static AdversarialText OfChance(int number)
    {
        Random random = new(number);
        string first = Unit(random), second = Unit(random), opening = Unit(random);
        string name = $"{number.ToString(CultureInfo.InvariantCulture)}: {first}";
        return (number % 3) switch
        {
            0 => new(OnOneLine(name), _ => first),
            1 => new(OnOneLine($"{name}* {second}*"), _ => first) { Later = _ => second },
            _ => new(OnOneLine($"{name}* after {opening}"), _ => first) { Opening = opening },
        };
    }

    /// <summary>The text, of so many characters.</summary>
    public string OfLength(int characters)
    {
        StringBuilder text = new(characters + 64);
        text.Append(Opening);
        for (int i = 0; text.Length < characters; i++)
        {
            text.Append(Later is null || text.Length < characters / 2 ? Piece(i) : Later(i));
        }

        return text.ToString(0, characters);
    }

    private static string OnOneLine(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Unit(Random random)
    {
        string[] marks = ["“", "”", "‘", "’", "\"", "(", ")", ",", ",", ".", ":", ";", "–", "-", "…", "\n\n", "'s", "[", "]"];
        string[] others = ["Ann Lee", "Karimi", "Zorb", "12", "1988", "2,000", "UN", "zorb", "He", "he", "The", "the", "of", "and", "said", "that", "to", "in", "3 May 2017"];
        StringBuilder unit = new();
        for (int i = 1 + random.Next(9); i > 0; i--)
        {
            string[] entries = random.Next(3) switch { 0 => marks, 1 => others, _ => EntriesOf(LexiconFile.All[random.Next(LexiconFile.All.Length)]) };
            string piece = entries[random.Next(entries.Length)];
            unit.Append(random.Next(6) == 0 ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(piece) : piece).Append(random.Next(8) == 0 ? "" : " ");
        }

        return unit.ToString();
    }

    private static string[] EntriesOf(LexiconFile file)
    {
        using Stream stream = typeof(LexiconFile).Assembly.GetManifestResourceStream($"Lexicons/{file.Name}.txt")!;
        using StreamReader reader = new(stream);
        List<string> entries = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                entries.Add(line.Split('\t')[0]);
            }
        }

        return [.. entries];
    }

    /// <summary>A name of two words, another for each number up to a million.</summary>
    private static string NameOf(int number) => $"{Letters(number % 1000, upper: false, capital: true)} {Letters(number / 1000 % 1000, upper: false, capital: true)}";

    private static string Letters(int number, bool upper, bool capital = false)
    {
        const string Consonants = "bdfghklmnrstvz", Vowels = "aeiou";
        StringBuilder word = new();
        for (int rest = number, i = 0; i < 3; i++)
        {
            word.Append(Consonants[rest % 14]).Append(Vowels[rest / 14 % 5]);
            rest /= 70;
        }

        string small = word.Append('n').ToString();
        return upper ? small.ToUpperInvariant() : capital ? char.ToUpperInvariant(small[0]) + small[1..] : small;
    }
}
