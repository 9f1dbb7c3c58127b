using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Dates;

namespace HumanRightsData.Tests.Dates;

/// <summary>Random expressions of all forms, most of them valid, for properties.</summary>
internal static class EdtfTexts
{
    private const string Alphabet = "0123456789X-/.,[]{}?~%YESTZ:+ x\0é\ud800";

    /// <summary>Expressions that are EDTF.</summary>
    public static Arbitrary<EdtfDate> Dates() => Seeds(random =>
    {
        while (true)
        {
            if (EdtfDate.TryParse(Expression(random), out EdtfDate? date))
                return date;
        }
    });

    /// <summary>Expressions of a year, month or day, whose digits may be unspecified, the century mostly given.</summary>
    public static Arbitrary<EdtfDate> Points() => Seeds(random =>
    {
        while (true)
        {
            if (EdtfDate.TryParse(Point(random), out EdtfDate? date))
                return date;
        }
    });

    /// <summary>Anything, near to EDTF and far from it.</summary>
    public static Arbitrary<string> Any() => Seeds(random =>
    {
        char[] text = random.Next(4) == 0
            ? [.. Enumerable.Range(0, random.Next(30)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]
            : Expression(random).ToCharArray();
        for (int i = random.Next(3); i > 0 && text.Length > 0; i--)
            text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];

        return new string(text);
    });

    /// <summary>Days of a few centuries around year 0 and of our own time, and any.</summary>
    public static Arbitrary<NodaTime.LocalDate> Days() => Seeds(random =>
    {
        int year = random.Next(3) switch { 0 => random.Next(-9998, 10000), 1 => random.Next(-300, 300), _ => random.Next(1900, 2100) };
        int month = random.Next(1, 13);
        return new NodaTime.LocalDate(year, month, random.Next(1, NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month) + 1));
    });

    private static Arbitrary<T> Seeds<T>(Func<Random, T> make) => Gen.Choose(0, int.MaxValue).Select(seed => make(new Random(seed))).ToArbitrary();

    private static string Expression(Random random) => random.Next(8) switch
    {
        0 => Point(random) + "/" + Point(random),
        1 => (random.Next(2) == 0 ? ".." : "") + "/" + Point(random),
        2 => Point(random) + "/" + (random.Next(2) == 0 ? ".." : ""),
        3 => LongYear(random),
        4 => Time(random),
        5 => Set(random),
        _ => Point(random),
    };

    private static string Point(Random random)
    {
        string year = random.Next(3) switch
        {
            0 => Digits(random, random.Next(0, 10000), 4),
            1 => Digits(random, random.Next(0, 30), 4),
            _ => Digits(random, random.Next(1980, 2020), 4),
        };
        string text = Mark(random) + (random.Next(4) == 0 ? "-" : "") + year + Mark(random);
        if (random.Next(3) == 0)
            return text;

        bool subYear = random.Next(4) == 0;
        text += "-" + Mark(random) + (subYear ? Number(random.Next(21, 42), 2) : Digits(random, random.Next(1, 13), 2)) + Mark(random);
        return subYear || random.Next(3) == 0 ? text : text + "-" + Mark(random) + Digits(random, random.Next(1, 32), 2) + Mark(random);
    }

    private static string LongYear(Random random) => random.Next(3) switch
    {
        0 => (random.Next(2) == 0 ? "-" : "") + Number(random.Next(1, 10000), 4) + "S" + Number(random.Next(1, 6), 1),
        1 => "Y" + (random.Next(2) == 0 ? "-" : "") + Number(random.Next(10000, int.MaxValue), 1) + (random.Next(2) == 0 ? "S3" : ""),
        _ => "Y" + (random.Next(2) == 0 ? "-" : "") + Number(random.Next(1, 10000), 1) + "E" + Number(random.Next(1, 40), 1),
    };

    private static string Time(Random random) =>
        $"{Number(random.Next(0, 10000), 4)}-{Number(random.Next(1, 13), 2)}-{Number(random.Next(1, 29), 2)}"
        + $"T{Number(random.Next(0, 24), 2)}:{Number(random.Next(0, 60), 2)}:{Number(random.Next(0, 60), 2)}"
        + random.Next(4) switch
        {
            0 => "",
            1 => "Z",
            2 => (random.Next(2) == 0 ? "+" : "-") + Number(random.Next(0, 24), 2),
            _ => (random.Next(2) == 0 ? "+" : "-") + Number(random.Next(0, 24), 2) + ":" + Number(random.Next(0, 60), 2),
        };

    private static string Set(Random random)
    {
        IEnumerable<string> members = Enumerable.Range(0, random.Next(1, 6))
            .Select(_ => random.Next(3) == 0 ? Point(random) + ".." + Point(random) : Point(random));
        string list = (random.Next(4) == 0 ? ".." : "") + string.Join(',', members) + (random.Next(4) == 0 ? ".." : "");
        return random.Next(2) == 0 ? "[" + list + "]" : "{" + list + "}";
    }

    private static string Mark(Random random) => random.Next(8) == 0 ? "?~%"[random.Next(3)].ToString() : "";

    private static string Number(int value, int digits) => value.ToString("D" + digits, CultureInfo.InvariantCulture);

    private static string Digits(Random random, int value, int digits)
    {
        char[] text = Number(value, digits).ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            if (random.Next(6) == 0)
                text[i] = 'X';
        }

        return new string(text);
    }
}
