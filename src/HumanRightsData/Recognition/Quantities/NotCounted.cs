using System.Globalization;
using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>How strongly something speaks against a number being a claim.</summary>
internal enum Objection : byte
{
    None,

    /// <summary>It is none unless something that can be counted follows it directly.</summary>
    Weak,
    Strong,
}

/// <summary>Tells numbers that say which one, how old, when or how far from those that say how many.</summary>
internal static class NotCounted
{
    /// <summary>A bare number of four digits within these bounds may be a year that nobody has marked.</summary>
    private const int FirstYear = 1900, LastYear = 2050;

    public const int OldestAge = 120;

    /// <summary>A list of labels is no longer: "articles 6, 7 and 14".</summary>
    private const int LongestList = 12;

    /// <summary>So many tokens may stand in a line that begins with its number.</summary>
    private const int LongestLine = 40;

    /// <summary>What stands before a quantity.</summary>
    public static Objection Before(in QuantityContext context, in QuantityCandidate candidate)
    {
        ref readonly NumberReading number = ref candidate.Number;
        int start = candidate.Start, before = start - 1;
        bool qualified = start < number.First;
        if (!context.Within(before))
        {
            return Objection.None;
        }

        ref readonly Token token = ref context.Tokens[before];
        ref readonly Token first = ref context.Tokens[start];
        LexiconValue directly = (candidate.ListsBefore & WordClass.NotCounted) != 0 ? context.PhraseBefore(start, WordClass.NotCounted, out _) : default;
        if (directly.Has(LabelBits.Age))
        {
            return Objection.Strong; // "aged 16", "ages 12 to 17"
        }

        if (qualified)
        {
            return Objection.None;
        }

        switch (token.Kind)
        {
            case TokenKind.Hash or TokenKind.At:
                return Objection.Strong;
            case TokenKind.Hyphen or TokenKind.Slash or TokenKind.Colon when !first.SpaceBefore:
                return Objection.Strong; // "COVID-19", "A/RES/43"
            case TokenKind.Symbol when context.CharacterOf(before) is '+' or '=' or '§' or '№' or '°':
                return Objection.Strong;
            case TokenKind.Stop when number.Plain && context.Within(before - 1) && context.Tokens[before - 1].IsWord && !token.SpaceBefore:
                before--; // "No. 5", "art. 6", "H.Res. 188"
                break;
            case TokenKind.Comma when !first.SpaceBefore && !number.Words:
                return Objection.Weak; // "citizens,15 nationals"; "articles 6,7"
            case TokenKind.Stop or TokenKind.CloseQuote or TokenKind.CloseBracket or TokenKind.StraightQuote when !first.SpaceBefore && !number.Words:
                return Objection.Strong; // a footnote's number glued to the sentence
        }

        // "articles 6, 7 and 14"
        for (int i = 0; i < LongestList && number.Plain && context.Within(before - 1) && context.Tokens[before - 1].IsNumber
            && (context.Tokens[before].Kind is TokenKind.Comma or TokenKind.Hyphen or TokenKind.Dash
                || context.Has(before, QuantityBits.And | QuantityBits.Or | QuantityBits.To)); i++)
        {
            before -= 2;
        }

        if (!context.Within(before))
        {
            return Objection.None;
        }

        uint label = before == start - 1 && token.IsWord ? directly.Attributes : LabelBefore(context, before);
        if ((label & LabelBits.Before) != 0 && !number.Order)
        {
            return Objection.Strong;
        }

        return (label & LabelBits.Weak) != 0 ? Objection.Weak : Objection.None;
    }

    private static uint LabelBefore(in QuantityContext context, int before) =>
        context.Tokens[before].IsWord ? context.PhraseBefore(before + 1, WordClass.NotCounted, out _).Attributes : 0;

    /// <summary>What stands behind a number.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="start">The first token of the quantity.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">The token behind it.</param>
    public static Objection Behind(in QuantityContext context, int start, in NumberReading number, int end)
    {
        if (!context.Within(end))
        {
            return Objection.None;
        }

        ref readonly Token token = ref context.Tokens[end];
        if (token.IsWord)
        {
            LexiconValue label = context.Label(end);
            if (label.Has(LabelBits.Unit) && !(context.Glued(end + 1) && context.Tokens[end + 1].Kind == TokenKind.Hyphen))
            {
                return Objection.Strong; // "7.62 mm", "5 p.m.", "30 points"
            }

            if (token.Is(WordClass.Unit) && context.Within(end + 1) && context.Unit(end).Has(UnitBits.Time) && context.Unit(end + 1).Has(UnitBits.Old))
            {
                return Objection.Strong; // "a 60 year old engineer"
            }

            if (token.Capitalised && !number.Words && !number.Order && IsNameBehind(context, end))
            {
                return Objection.Strong; // "82 Division", "10 Downing Street"
            }
        }

        if (token.Kind == TokenKind.CloseBracket && context.Within(start - 1) && context.Tokens[start - 1].Kind == TokenKind.OpenBracket && number.Plain)
        {
            return Objection.Strong; // "(34)", "[12]"
        }

        if (token.Kind == TokenKind.Stop && number.Plain && context.Tokens[start].LineStart)
        {
            return Objection.Strong; // "1. Put pressure on …"
        }

        if (token.Kind == TokenKind.CloseBracket && number.Plain && context.Tokens[start].LineStart)
        {
            return Objection.Strong; // "1) limit …"
        }

        if (number.Plain && context.Tokens[start].LineStart && IsLineNumber(context, start, number.Integer))
        {
            return Objection.Strong; // a transcript whose lines are counted
        }

        if (token.Kind is TokenKind.Comma or TokenKind.CloseBracket && IsAgeOfName(context, start, number))
        {
            return Objection.Strong; // "Jana Novak, 34, said"
        }

        return Objection.None;
    }

    /// <summary>Whether the line before begins with the number before, and the line behind with the next.</summary>
    private static bool IsLineNumber(in QuantityContext context, int start, long number)
    {
        int before = start - 1, behind = start + 1;
        while (before > 0 && before > start - LongestLine && !context.Tokens[before].LineStart)
        {
            before--;
        }

        while (behind < context.Tokens.Length - 1 && behind < start + LongestLine && !context.Tokens[behind].LineStart)
        {
            behind++;
        }

        return before >= 0 && behind < context.Tokens.Length && IsNumber(context, before, number - 1) && IsNumber(context, behind, number + 1);
    }

    private static bool IsNumber(in QuantityContext context, int token, long number) => context.Tokens[token].LineStart && context.Tokens[token].IsNumber
        && long.TryParse(context.Page.TextOf(context.Tokens[token]), NumberStyles.None, CultureInfo.InvariantCulture, out long value) && value == number;

    /// <summary>A number between commas behind a name is an age.</summary>
    private static bool IsAgeOfName(in QuantityContext context, int start, in NumberReading number) =>
        number.Plain && number.Integer is > 0 and <= OldestAge && context.Within(start - 2) && context.Tokens[start - 1].Kind == TokenKind.Comma
        && (context.Tokens[start - 2].Capitalised || context.Noun(start - 2).Has(NounBits.Person));

    /// <summary>Whether a number stands before the name of a unit, a street, a district.</summary>
    private static bool IsNameBehind(in QuantityContext context, int end)
    {
        for (int i = end; i < end + 4 && context.Within(i) && context.Tokens[i].IsWord; i++)
        {
            ref readonly Token token = ref context.Tokens[i];
            if (!token.Capitalised || (i == end + 1 && context.InCapitals(end)))
            {
                return false;
            }

            if (context.Label(i).Has(LabelBits.Behind))
            {
                return !context.Within(i + 1) || !context.IsPlural(i + 1) || token.Capitalised;
            }
        }

        return false;
    }

    /// <summary>Whether a number may be a year or the day of a month.</summary>
    public static bool MayBeDate(in QuantityContext context, int start, in NumberReading number, int end)
    {
        if (!number.Plain)
        {
            return false;
        }

        ref readonly Token token = ref context.Tokens[number.First];
        if (token.Length == 4 && number.Integer is >= FirstYear and <= LastYear)
        {
            return true;
        }

        return number.Integer is > 0 and <= 31
            && (IsMonth(context, end)
                || (IsMonth(context, start - 1) && !context.Mentions.Covers(start - 1, MentionKinds.Date)) // "on 3 May 12 prisoners", "in May 12 prisoners": the date is read without it
                || (context.Within(start - 1) && context.Tokens[start - 1].Kind == TokenKind.Stop && IsMonth(context, start - 2)));
    }

    private static bool IsMonth(in QuantityContext context, int token) =>
        context.Within(token) && context.Tokens[token].Is(WordClass.Month) && context.Tokens[token].Capitalised;

    /// <summary>Whether a time is said to lie in the past or to have passed: "36 years ago", "35 years later", "31 years on"; or is an age.</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="start">The first token of the quantity.</param>
    /// <param name="end">The token behind the unit.</param>
    public static bool IsWhen(in QuantityContext context, int start, int end)
    {
        LexiconValue behind = context.Phrase(end, WordClass.Unit, out int length);
        if (behind.Has(UnitBits.Old))
        {
            return true;
        }

        bool clause = context.IsBreak(end + length)
            || (context.Within(end + length) && context.Tokens[end + length].Is(WordClass.Preposition | WordClass.Conjunction));
        if (behind.Has(UnitBits.On))
        {
            return clause || (IsHead(context, start) && ElisionSigns.IsPronoun(context, end + length)); // "Six weeks on they had no news"
        }

        if (!behind.Has(UnitBits.Ago))
        {
            return false;
        }

        if (context.Tokens[end].Is(WordClass.Preposition | WordClass.Conjunction))
        {
            // "three years after the massacre" is how long; at the head of its clause, "Sixteen years after the war, …", it says when.
            return context.IsBreak(end + length) || (IsAfter(context, end) && IsHead(context, start));
        }

        return true;
    }

    /// <summary>Whether a clause begins with a token, in quotation marks or not.</summary>
    private static bool IsHead(in QuantityContext context, int start) => start == context.First || context.IsBreak(start - 1)
        || (context.Tokens[start - 1].Kind is TokenKind.OpenQuote or TokenKind.OpenSingle);

    private static bool IsAfter(in QuantityContext context, int token) => context.Quantity(token).Has(QuantityBits.Time);

    /// <summary>Whether numbers that stand against each other in a sentence are a result: "won 3-1", "by 5 to 4".</summary>
    public static bool IsResult(in QuantityContext context, int start)
    {
        for (int i = start - 1; i >= context.First && i > start - 8; i--)
        {
            if (context.Label(i).Has(LabelBits.Score))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is a counter of the page: "698 signatures = 0% of goal", "228 people are talking about this", "12 Shares".</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="end">The token behind the number.</param>
    public static bool IsCounter(in QuantityContext context, int end)
    {
        LexiconValue phrase = context.Phrase(end, WordClass.NotCounted, out int length);
        if (!phrase.Has(LabelBits.Counter))
        {
            return false;
        }

        int next = end + length;
        return length > 1 || !context.Within(next) || context.Tokens[next].LineStart || context.Tokens[next].IsNumber
            || context.Tokens[next].Kind is TokenKind.Symbol or TokenKind.Bullet or TokenKind.Slash or TokenKind.Exclamation;
    }

    /// <summary>A number word that is part of a name: "the Five Eyes", "the Six Day War".</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInName(in QuantityContext context, int start, in NumberReading number) =>
        context.Tokens[number.First].Capitalised && number.Words && start == number.First && start > context.First && IsAmongCapitals(context, start, number);

    private static bool IsAmongCapitals(in QuantityContext context, int start, in NumberReading number)
    {
        ref readonly Token before = ref context.Tokens[start - 1];
        if (before.Kind is TokenKind.OpenQuote or TokenKind.OpenSingle or TokenKind.StraightQuote or TokenKind.StraightSingle)
        {
            return context.Within(number.End) && context.Tokens[number.End].Capitalised && !context.InCapitals(start); // the title of a book
        }

        if (before.Kind is not (TokenKind.Word or TokenKind.Possessive) || context.InCapitals(start))
        {
            return false;
        }

        // In a headline every word has its capital.
        return !before.Capitalised && context.Within(number.End) && context.Tokens[number.End].Capitalised
            && !(context.Within(start - 2) && context.Tokens[start - 2].Capitalised);
    }
}
