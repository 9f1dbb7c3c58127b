using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Dates;

/// <content>What it takes to make a date of a bare year or a bare month.</content>
internal ref partial struct DateReader
{
    /// <summary>Whether four digits are a year.</summary>
    /// <remarks>
    /// A year of our time that is no round number is one unless something speaks against it. Round, older and later ones need a word
    /// of time before them and nothing after them that they could count.
    /// </remarks>
    private bool IsBareYear(int at, int year, int end)
    {
        int before = at - 1;
        if (KindAt(before) == TokenKind.Hyphen && IsGlued(at))
        {
            before--; // "mid-1988", "post-1979"
        }

        uint word = DateWordAt(before);
        TokenKind kind = KindAt(before);
        if ((word & DateWords.Over) != 0 || IsNumberOfThing(at) || IsDateWord(end, DateWords.Clock)
            || kind is TokenKind.Currency or TokenKind.Hash
            || (kind == TokenKind.Number && _tokens[at].SpaceBefore))
        {
            return false;
        }

        int next = Joint(end, out DateJoint joint);
        if (joint is DateJoint.To or DateJoint.Or or DateJoint.And && KindAt(next) == TokenKind.Number
            && (IsDateWord(next + 1, DateWords.Clock) || (year % 100 == 0 && IsCounted(next + 1))))
        {
            return false; // "from 1900 to 2000 hours"
        }

        bool article = kind == TokenKind.Possessive || (Is(before, WordClass.Determiner) && _tokens[before].Length == 3);
        bool time = (word & (DateWords.Time | DateWords.Prefix | DateWords.Third)) != 0;
        bool recent = (year is >= 1900 and <= 2035 && year % 100 != 0) || (_isSolar && SolarHijri.IsYear(year));
        if (recent && (time || article))
        {
            return true;
        }

        bool several = Is(end, WordClass.Auxiliary) && _lexicon.Value(_tokens[end], WordClass.Auxiliary).Has(DateWords.HelpsSeveral); // "1988 were killed"
        bool counted = several || IsCounted(end) || (IsContentWord(end) && IsCounted(end + 1));
        if (recent)
        {
            return !counted;
        }

        if (counted || (year is >= 1250 and <= 1450 && !IsOldYear(before, end)))
        {
            return false;
        }

        if (article)
        {
            return year >= 1700 && KindAt(end) == TokenKind.Word && !IsPluralWord(end) && (IsContentWord(end) || _tokens[end].Capitalised);
        }

        if (year >= 1700 && (word & DateWords.Of) != 0 && KindAt(before - 1) == TokenKind.Word && _tokens[before - 1].Capitalised && !IsPluralWord(end))
        {
            return true; // "the Citizenship Act of 2000 gave"
        }

        if (year == 2000 && kind == TokenKind.Word && _tokens[before].Capitalised
            && !_tokens[before].Is(WordClass.DateWord | WordClass.Preposition | WordClass.Conjunction)
            && !IsContentWord(end) && KindAt(end) != TokenKind.Word)
        {
            return true; // "the Witness Act 2000"
        }

        bool alone = kind == TokenKind.OpenBracket && KindAt(end) == TokenKind.CloseBracket && year >= 1500;
        bool joined = (word & (DateWords.And | DateWords.Or | DateWords.To)) != 0 && IsYearNumber(before - 1); // "between 1998 and 2000"
        bool weak = year >= 1500 && (word & (DateWords.Weak | DateWords.About | DateWords.Concerning | DateWords.Since)) != 0;
        return alone || ((time || weak || joined) && !IsContentWord(end));
    }

    /// <summary>Where the numbers of two calendars overlap, only a word that says "year" makes a Gregorian one.</summary>
    private bool IsOldYear(int before, int end) => Is(before, WordClass.TimeUnit) && KindAt(end) != TokenKind.OpenBracket;

    /// <summary>Whether the name of a month stands for the month.</summary>
    private bool IsBareMonth(int at, in MonthWord month)
    {
        int before = at - 1;
        if (IsDateWord(before, DateWords.Every) || KindAt(at + 1) == TokenKind.Hyphen)
        {
            return false;
        }

        bool possessive = KindAt(at + 1) == TokenKind.Possessive;
        if (month.Third != DateThird.None || ThirdAt(before) != DateThird.None
            || (IsDateWord(before, DateWords.Time | DateWords.Between) && !(possessive && month.IsOther)))
        {
            return true;
        }

        if (IsDateWord(before, DateWords.Of) && (IsDateWord(before - 1, DateWords.Edge | DateWords.Nth) || Is(before - 1, WordClass.TimeUnit)))
        {
            return true; // "the end of May", "the final days of July"
        }

        // "the October slaying", "a May report", but not "the March for Justice"
        bool article = KindAt(before) == TokenKind.Possessive || Is(before, WordClass.Determiner);
        if (article && !_tokens[at].AllCapitals
            && ((IsContentWord(at + 1) && !(month.IsOther && TextAt(at + 1) is [.., 'e', 'd']))
                || (!month.IsOther && KindAt(at + 1) == TokenKind.Word && _tokens[at + 1].Capitalised)))
        {
            return true;
        }

        if ((KindAt(before) == TokenKind.Comma || IsDateWord(before, DateWords.And | DateWords.Or)) && IsMonthName(before - 1))
        {
            return true; // "July, August and early September"
        }

        if (month.IsName || (month.IsOther && possessive))
        {
            return false;
        }

        if (IsDateWord(before, DateWords.Weak | DateWords.From | DateWords.About | DateWords.Concerning)
            || (IsDateWord(before, DateWords.And) && IsDateWord(before - 1, DateWords.Present)))
        {
            return !month.IsOther || KindAt(at + 1) != TokenKind.Word || !IsContentWord(at + 1);
        }

        if (month.IsOther)
        {
            return false;
        }

        // A name may hold it: "Black September", "October Films".
        bool named = (KindAt(before) == TokenKind.Word && _tokens[before].Capitalised
            && !_tokens[before].Is(WordClass.Common | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.DateWord))
            || (KindAt(at + 1) == TokenKind.Word && _tokens[at + 1].Capitalised);
        return !named && !_tokens[at].AllCapitals;
    }
}
