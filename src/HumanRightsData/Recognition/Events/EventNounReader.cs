using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Reads a noun that names an event, with its modifiers, of-phrase, date and place.</summary>
internal static class EventNounReader
{
    private const int Kinds = 19;
    private const uint Weak = 1 << Kinds, Spoken = 2 << Kinds, Future = 4 << Kinds;

    public static bool TryRead(ref ClauseReader clause, int head, PhraseMatch match, out EventMention mention)
    {
        int end = head + match.Length;
        uint attributes = clause.Page.Lexicon.Value(match.Id, WordClass.EventNoun).Attributes;
        int first = clause.PhraseStart(head, out int determiner);
        bool ofPhrase = clause.IsWord(end, "of") && clause.PhraseEnd(end + 1) > end + 1;
        int last = ofPhrase ? clause.PhraseEnd(end + 1) : end;

        bool definite = determiner >= 0 && IsDefinite(clause, determiner);
        bool indefinite = determiner >= 0 && !definite;
        int date = clause.DateWithin(first, last);
        EventKind kind = KindOf(attributes);
        bool gathering = kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session or EventKind.Election;
        int tail = gathering || kind is EventKind.Protest or EventKind.Attack ? clause.ClauseEnd(last) : clause.TailEnd(last);
        date = date >= 0 ? date : clause.DateAfter(last, tail);
        bool titled = clause.Tokens[head].Capitalised && head > clause.Sentence.FirstToken && clause.Tokens[head - 1].Capitalised;
        if (date < 0 && gathering)
        {
            date = clause.DateBefore(head);
        }

        int place = clause.PlaceWithin(first, last);
        place = place >= 0 ? place : clause.PlaceAfter(last, tail);
        int owner = OwnerOf(clause, determiner, end, last);
        bool named = owner >= 0 || (ofPhrase && clause.HasQuantity(end, last));

        mention = new EventMention
        {
            Kind = kind,
            Owner = owner,
            Head = head,
            HeadId = match.Id,
            Date = date,
            Place = place,
            IsDefinite = definite,
            Run = TokenRun.Of(clause.Page, first, last),
        };

        bool dated = date >= 0;
        mention.IsGeneral = determiner < 0 && !titled && clause.Page.Lexicon.TextOf(match.Id).EndsWith('s');
        mention.IsSpecific = dated || named || titled || (place >= 0 && !mention.IsGeneral);
        if (IsWanted(clause, determiner >= 0 ? determiner : first, attributes, dated))
        {
            return false;
        }

        if ((attributes & Weak) != 0)
        {
            return dated || titled || ((attributes & Spoken) != 0 && named) || (definite && (named || place >= 0));
        }

        if ((attributes & Spoken) != 0)
        {
            return dated || named || titled || (definite && !IsPronominal(clause, determiner));
        }

        if (mention.Kind is EventKind.Other or EventKind.Trial or EventKind.Sentence or EventKind.Investigation or EventKind.Detention)
        {
            return mention.IsSpecific || (definite && !indefinite);
        }

        return mention.IsSpecific || determiner >= 0 || (ofPhrase && !mention.IsGeneral);
    }

    public static EventKind KindOf(uint attributes) => (EventKind)System.Numerics.BitOperations.TrailingZeroCount(attributes | (1u << Kinds));

    /// <summary>"the", "this", somebody's: the reader is taken to know which.</summary>
    private static bool IsDefinite(in ClauseReader clause, int determiner) => clause.Tokens[determiner].Kind == TokenKind.Possessive
        || clause.IsWord(determiner, "the") || clause.IsWord(determiner, "this") || clause.IsWord(determiner, "these") || clause.IsWord(determiner, "that")
        || clause.IsWord(determiner, "those") || clause.Tokens[determiner].Is(WordClass.Pronoun);

    private static bool IsPronominal(in ClauseReader clause, int determiner) => !clause.IsWord(determiner, "the") && clause.Tokens[determiner].Is(WordClass.Determiner)
        && !clause.Tokens[determiner].Is(WordClass.Pronoun);

    /// <summary>The name of whose it is: "A’s report", "the report of A", "a panel by A".</summary>
    private static int OwnerOf(in ClauseReader clause, int determiner, int end, int last)
    {
        if (determiner > 0 && clause.Tokens[determiner].Kind == TokenKind.Possessive && clause.Mentions.Covers(determiner - 1, MentionKinds.Person | MentionKinds.Organisation))
        {
            return clause.NameWithin(Math.Max(clause.Sentence.FirstToken, determiner - 6), determiner);
        }

        int within = clause.NameWithin(end, last);
        return within >= 0 ? within : clause.IsWord(last, "by") || clause.IsWord(last, "at") ? clause.NameWithin(last, last + 4) : -1;
    }

    /// <summary>Whether somebody asks for it, so that it has not happened: "called for an inquiry", "must launch an investigation".</summary>
    private static bool IsWanted(in ClauseReader clause, int first, uint attributes, bool dated)
    {
        if (dated && (attributes & Future) == 0)
        {
            return false;
        }

        bool future = (attributes & Future) != 0;
        for (int i = first - 1; i >= Math.Max(clause.Sentence.FirstToken, first - 6); i--)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if (future && (clause.IsWord(i, "for") || clause.IsWord(i, "to") || clause.IsWord(i, "must") || clause.IsWord(i, "should")
                || token.Is(WordClass.SpeechVerb) || clause.IsWord(i, "without") || clause.IsWord(i, "no") || clause.IsWord(i, "not") || clause.IsWord(i, "any")))
            {
                return true;
            }

            if (clause.IsWord(i, "no") || clause.IsWord(i, "without") || clause.IsWord(i, "halt") || clause.IsWord(i, "never"))
            {
                return true;
            }

            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon)
            {
                break;
            }
        }

        return false;
    }
}
