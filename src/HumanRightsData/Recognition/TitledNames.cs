using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>People in a list, with what each is and how old: "former Home Guard officer Ana Dunn, 31, and bus driver Ben Carr (44)".</summary>
internal static class TitledNames
{
    /// <summary>How many words may say what somebody is.</summary>
    private const int LongestTitle = 8;

    /// <summary>Lists of the words that none of them stands in.</summary>
    private const WordClass NoTitle = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner
        | WordClass.SpeechVerb | WordClass.EventVerb | WordClass.VerbForm;

    /// <summary>Whether the words from a token on say what the person is whose name follows them: "bus driver | Ana Dunn", but not "Ana Dunn" alone.</summary>
    public static bool IsTitled(Page page, Mentions mentions, int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + LongestTitle); i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            if (mentions.Covers(i, MentionKinds.Person))
            {
                return i > first && page.Tokens[i - 1].Is(WordClass.RoleNoun | WordClass.Honorific);
            }

            bool title = token.IsWord && !mentions.Covers(i, MentionKinds.Place | MentionKinds.Date | MentionKinds.Quantity)
                && (mentions.Covers(i, MentionKinds.Organisation) || token.Is(WordClass.RoleNoun | WordClass.RoleModifier | WordClass.Honorific)
                    || !token.Is(NoTitle) || JoinsTitles(page, i, first, end));
            if (!title)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"journalist | and economist Ana Dunn".</summary>
    private static bool JoinsTitles(Page page, int and, int first, int end) => and > first && and + 1 < end
        && (page.Conjunction(and) & ConjunctionForms.Joins) != 0
        && page.Tokens[and - 1].Is(WordClass.RoleNoun) && page.Tokens[and + 1].Is(WordClass.RoleNoun);

    /// <summary>The person who is named at a token, or behind a title that begins there: an index of names, -1 for none.</summary>
    public static int PersonFrom(Page page, Mentions mentions, int at, int end)
    {
        int name = mentions.NamesBegin.From(at), limit = Math.Min(end, at + LongestTitle);
        while (name < mentions.Names.Count && mentions.Names[name].Run.First < limit && mentions.Names[name].Kind != NameKind.Person)
        {
            name++;
        }

        if (name == mentions.Names.Count || mentions.Names[name].Run.First >= limit)
        {
            return -1;
        }

        ref readonly NameMention person = ref mentions.Names[name];
        bool titled = person.TitleFirst == at && person.TitleEnd > at; // "editor-in-chief | Ana Dunn"
        return titled || mentions.Covers(at, MentionKinds.Person) || IsTitled(page, mentions, at, end) ? name : -1;
    }

    /// <summary>The token after an age behind a name, "Ana Dunn|, 31", "Ana Dunn| (31)"; the token itself where none stands there.</summary>
    public static int AfterAge(Page page, Mentions mentions, int at, int end)
    {
        if (at + 1 >= end || !page.Tokens[at + 1].IsNumber || mentions.Covers(at + 1, MentionKinds.Date))
        {
            return at;
        }

        return page.Tokens[at].Kind == TokenKind.Comma ? at + 2
            : page.Tokens[at].Kind == TokenKind.OpenBracket && at + 2 < end && page.Tokens[at + 2].Kind == TokenKind.CloseBracket ? at + 3
            : at;
    }

    /// <summary>The last token of the name before an age that ends at a token: "Ana Dunn, 31|", "Ana Dunn (31)|"; the token itself where none ends
    /// there.</summary>
    public static int BeforeAge(Page page, Mentions mentions, int last, int first)
    {
        int number = page.Tokens[last].Kind == TokenKind.CloseBracket ? last - 1 : last;
        return number - 2 >= first && page.Tokens[number].IsNumber && page.Tokens[number - 1].Kind == (number < last ? TokenKind.OpenBracket : TokenKind.Comma)
            && mentions.Covers(number - 2, MentionKinds.Person) && !mentions.Covers(number, MentionKinds.Date) ? number - 2 : last;
    }
}
