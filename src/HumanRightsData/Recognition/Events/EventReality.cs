using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Tells whether what a noun names has happened, or is only wanted, feared, planned or denied.</summary>
internal static class EventReality
{
    /// <summary>How far before a noun a word may say that it is only wanted, and how far a verb that it happened.</summary>
    private const int Before = 6, Beside = 5;

    /// <summary>Lists of the words that may say that something has not happened.</summary>
    private const WordClass Telling = WordClass.Negation | WordClass.Determiner | WordClass.EventProspect | WordClass.Auxiliary;

    /// <summary>Those that may say it of what lies ahead by its nature.</summary>
    private const WordClass TellingOfFuture = Telling | WordClass.Preposition | WordClass.SpeechVerb;

    /// <summary>Whether a verb says that it happened or was made: "issued a statement", "a conference was held", "a report published in May".</summary>
    public static bool Happened(in ClauseReader clause, int first, int last)
    {
        int before = first - 1;
        if (before >= clause.Sentence.FirstToken && clause.Tokens[before].Is(WordClass.EventOccurrence) && !clause.IsName(before))
        {
            return EventVerbGroup.Before(clause, before).Happened;
        }

        for (int i = last; i < Math.Min(clause.Sentence.EndToken, last + Beside); i++)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if (token.Begins(WordClass.EventOccurrence))
            {
                PhraseMatch match = clause.Page.Lexicon.Match(clause.Tokens[..clause.Sentence.EndToken], i, WordClass.EventOccurrence);
                if (!match.Found)
                {
                    return false;
                }

                // "the panel held a meeting": who does it is none.
                EventVerbGroup group = EventVerbGroup.Before(clause, i);
                return group.Happened && (group.IsPassive || clause.ObjectEnd(i + match.Length) < 0);
            }

            // "the blast killed twelve"
            if (token.Is(WordClass.EventVerb) && !token.Is(WordClass.EventNoun) && !clause.IsRelative(i - 1))
            {
                return IsHarmful(clause, i) && EventVerbGroup.Before(clause, i) is { Happened: true, IsPassive: false } && clause.ObjectEnd(i + 1) >= 0;
            }

            if (!token.Is(WordClass.Auxiliary) && !clause.IsRelative(i) && !clause.IsDate(i) && !clause.IsName(i) && !token.Is(WordClass.Preposition) && !clause.Grammar.IsAdverb(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"a possible attack", "his prospective nomination".</summary>
    public static bool IsProspective(in ClauseReader clause, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (clause.Tokens[i].Is(WordClass.EventProspect) && !clause.Tokens[i].Is(WordClass.EventVerb) && clause.Page.Lexicon.Value(clause.Tokens[i], WordClass.EventProspect).Attributes == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody asks for it, so that it has not happened: "called for an inquiry", "must launch an investigation".</summary>
    public static bool IsWanted(in ClauseReader clause, int first, bool future, bool dated)
    {
        if (dated && !future)
        {
            return false;
        }

        if (first < clause.Sentence.EndToken && clause.IsNone(first))
        {
            return true;
        }

        WordClass telling = future ? TellingOfFuture : Telling;
        for (int i = first - 1; i >= Math.Max(clause.Sentence.FirstToken, first - Before); i--)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if (!token.IsWord)
            {
                if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon && !clause.Covers(i, MentionKinds.Name | MentionKinds.Date))
                {
                    break;
                }
            }
            else if (token.Is(telling) && !clause.Covers(i, MentionKinds.Name | MentionKinds.Date) && MakesUnreal(clause, i, future))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word before what a noun names says that it has not happened.</summary>
    private static bool MakesUnreal(in ClauseReader clause, int at, bool future)
    {
        ref readonly Token token = ref clause.Tokens[at];
        return token.Is(WordClass.Negation) || clause.IsNone(at)
            || (token.Is(WordClass.EventProspect) && clause.Page.Lexicon.Value(token, WordClass.EventProspect).Attributes == 0)
            || (token.Is(WordClass.Auxiliary) && (clause.Grammar.Auxiliary(at) & (AuxiliaryForms.Modal | AuxiliaryForms.Not)) != 0)
            || (future && (clause.IsTo(at) || (clause.Preposition(at) & PrepositionForms.For) != 0 || token.Is(WordClass.SpeechVerb)));
    }

    private static bool IsHarmful(in ClauseReader clause, int verb) =>
        ((EventVerbTraits)(clause.Page.Lexicon.Value(clause.Tokens[verb], WordClass.EventVerb).Attributes >> EventNounReader.Kinds) & EventVerbTraits.Harm) != 0;
}
