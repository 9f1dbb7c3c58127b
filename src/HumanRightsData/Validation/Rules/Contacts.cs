using System.Buffers;
using System.Collections.Frozen;

namespace HumanRightsData.Validation.Rules;

/// <summary>Finds in a text what leads to somebody's door.</summary>
internal static class Contacts
{
    /// <summary>The digits of a telephone number with its area: fewer are years and counts, more are none.</summary>
    private const int FewestDigits = 9;
    private const int MostDigits = 15;

    private static readonly SearchValues<char> Telling = SearchValues.Create("@0123456789");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterName = Streets(word => word[0] != '-' && word[^1] != '-');
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeName = Streets(word => word[^1] == '-');
    private static readonly SearchValues<char> InitialsBeforeName = Letters(word => word[^1] == '-', word => word[0]);
    private static readonly SearchValues<char> LastOfEndings = Letters(word => word[0] == '-', word => word[^1]);
    private static readonly string[] Endings = [.. WordList.Load("street-words").Where(word => word[0] == '-').Select(word => word[1..])];

    /// <summary>The first of them: what it is, and where it stands; null where there is none.</summary>
    public static (string What, TextSpan Span)? Find(string text)
    {
        int at = text.AsSpan().IndexOfAny(Telling);
        while (at >= 0)
        {
            int end = at + 1;
            if (text[at] == '@')
            {
                if (Mail(text, at) is { } mail)
                {
                    return ("an e-mail address", mail);
                }
            }
            else
            {
                TextSpan number = Number(text, at, out int digits);
                end = number.End;
                if (IsTelephone(text, number, digits))
                {
                    return ("a telephone number", number);
                }

                if (Street(text, at) is { } street)
                {
                    return ("a street address", street);
                }
            }

            int next = end < text.Length ? text.AsSpan(end).IndexOfAny(Telling) : -1;
            at = next < 0 ? -1 : end + next;
        }

        return null;
    }

    private static TextSpan? Mail(string text, int at)
    {
        int start = at;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+'))
        {
            start--;
        }

        int end = at + 1, dot = -1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            dot = text[end] == '.' && end + 2 < text.Length && char.IsAsciiLetter(text[end + 1]) && char.IsAsciiLetter(text[end + 2]) ? end : dot;
            end++;
        }

        return start < at && dot > at + 1 ? new TextSpan(start, text[end - 1] == '.' ? end - 1 : end) : null;
    }

    /// <summary>A run of digits with what stands between those of a telephone number; a plus or bracket before it belongs to it.</summary>
    private static TextSpan Number(string text, int at, out int digits)
    {
        int start = at, end = at;
        digits = 0;
        for (int i = at; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                end = i + 1;
            }
            else if (text[i] is not (' ' or '\u00A0' or '-' or '.' or '(' or ')' or '/' or '\u2010' or '\u2011') || i - end >= 2)
            {
                break;
            }
        }

        if (start > 0 && text[start - 1] == '+')
        {
            start--;
        }

        if (start > 0 && text[start - 1] == '(' && text.AsSpan(start, end - start).Contains(')'))
        {
            start--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>
    /// With a plus, the digits of a number abroad; without one, a leading zero, or groups of three, three and four. Dates, sums and
    /// the numbers of documents have none of these.
    /// </summary>
    private static bool IsTelephone(string text, TextSpan span, int digits)
    {
        if (digits is < FewestDigits or > MostDigits)
        {
            return false;
        }

        ReadOnlySpan<char> number = text.AsSpan(span.Start, span.Length);
        if (number[0] == '+' || number.StartsWith("(+", StringComparison.Ordinal))
        {
            return true;
        }

        ReadOnlySpan<char> plain = number.TrimStart('(');
        bool parted = plain.ContainsAnyExceptInRange('0', '9');
        if (plain[0] == '0')
        {
            return digits >= 10 || parted;
        }

        Span<int> groups = stackalloc int[8];
        int count = 0, run = 0;
        foreach (char c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                run++;
            }
            else if (run > 0 && count < groups.Length)
            {
                groups[count++] = run;
                run = 0;
            }
        }

        if (run > 0 && count < groups.Length)
        {
            groups[count++] = run;
        }

        return groups[..count] is [3, 3, 4] or [1, 3, 3, 4];
    }

    /// <summary>"12 Quarry Street", "12, rue des Lilas", "Hauptstraße 12": a short number beside a name with a word for a street.</summary>
    private static TextSpan? Street(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - at > 5 || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',')))
        {
            return null;
        }

        // The word before: "Hauptstraße 12".
        ReadOnlySpan<char> before = text.AsSpan(0, at).TrimEnd(' ');
        if (before.Length < at && !before.IsEmpty && LastOfEndings.Contains(before[^1]))
        {
            int start = before.LastIndexOfAny(' ', '\n') + 1;
            if (start < before.Length && char.IsUpper(before[start]) && EndsInStreet(before[start..]))
            {
                return new TextSpan(start, end);
            }
        }

        // The words after: up to three with capitals, of which the last is a street's; or a small one of French or Spanish first.
        int i = end < text.Length && text[end] == ',' ? end + 1 : end;
        for (int words = 0; words < 4 && i < text.Length && text[i] == ' '; words++)
        {
            int from = ++i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’' or '-'))
            {
                i++;
            }

            ReadOnlySpan<char> word = text.AsSpan(from, i - from);
            if (word.IsEmpty)
            {
                return null;
            }

            bool capital = char.IsUpper(word[0]);
            if (words == 0 ? InitialsBeforeName.Contains(word[0]) && BeforeName.Contains(word) && i < text.Length && text[i] == ' '
                : capital && AfterName.Contains(word))
            {
                return new TextSpan(at, i);
            }

            if (!capital)
            {
                return null;
            }
        }

        return null;
    }

    private static bool EndsInStreet(ReadOnlySpan<char> word)
    {
        foreach (string ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter of each word of the list that is asked for, small and capital.</summary>
    private static SearchValues<char> Letters(Func<string, bool> which, Func<string, char> letter) =>
        SearchValues.Create([.. WordList.Load("street-words").Where(which).Select(letter).SelectMany(c => new[] { char.ToLowerInvariant(c), char.ToUpperInvariant(c) })]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Streets(Func<string, bool> which) =>
        WordList.Load("street-words").Where(which).Select(word => word.Trim('-')).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
