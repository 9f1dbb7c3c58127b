using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Tells whether what a noun names has happened, or is only wanted, feared, planned or denied.</summary>
internal static class EventReality
{
    /// <summary>How far before a noun a word may say that it is only wanted, and how far a verb that it happened.</summary>
    private const int Before = 6, Beside = 5;

    /// <summary>How many words a verb may have that says that something took place: "carried out".</summary>
    private const int LongestOccurrence = 3;

    /// <summary>What the list of occurrences says of a verb: that it ended, or what became of it; that it has no object.</summary>
    public const uint Ends = 1, Alone = 2;

    /// <summary>Lists of the words that may say that something has not happened.</summary>
    private const WordClass Telling = WordClass.Negation | WordClass.Determiner | WordClass.EventProspect | WordClass.Auxiliary;

    /// <summary>Those that may say it of what lies ahead by its nature.</summary>
    private const WordClass TellingOfFuture = Telling | WordClass.Preposition | WordClass.SpeechVerb;

    /// <summary>Whether a verb says that it happened or was made: "issued a statement", "a conference was held", "a report published in May".</summary>
    public static bool Happened(in ClauseReader clause, int first, int last)
    {
        int before = OccurrenceBefore(clause, first, out _);
        if (before >= 0)
        {
            return EventVerbGroup.Before(clause, before).Happened;
        }

        last += last + 1 < clause.Sentence.EndToken && clause.Tokens[last].Kind == TokenKind.Comma && clause.IsRelative(last + 1)
            ? 1 : 0; // "the blast, which killed twelve"
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
            if (token.Is(WordClass.EventVerb) && !token.Is(WordClass.EventNoun) && (!clause.IsRelative(i - 1) || i - 1 == last))
            {
                return IsHarmful(clause, i) && EventVerbGroup.Before(clause, i) is { Happened: true, IsPassive: false } && clause.ObjectEnd(i + 1) >= 0;
            }

            if (!token.Is(WordClass.Auxiliary) && !clause.IsRelative(i) && !clause.IsDate(i) && !clause.IsName(i) && !token.Is(WordClass.Preposition)
                && !clause.Grammar.IsAdverb(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The verb right before a phrase that says that what it names took place or was made, "carried out | the execution"; -1 for none.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="ends">Whether it says that it was over, or what became of it.</param>
    public static int OccurrenceBefore(in ClauseReader clause, int first, out bool ends)
    {
        ends = false;
        for (int i = first - 1; i >= Math.Max(clause.Sentence.FirstToken, first - LongestOccurrence); i--)
        {
            if (clause.Tokens[i].Begins(WordClass.EventOccurrence) && !clause.IsName(i)
                && clause.Page.Lexicon.Match(clause.Tokens[..first], i, WordClass.EventOccurrence) is { Found: true } match && i + match.Length == first)
            {
                ends = (clause.Page.Lexicon.Value(match, WordClass.EventOccurrence).Attributes & Ends) != 0;
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first verb within some tokens, or right behind them, that says of its subject that it took place: "a trial over the killing of A | began
    /// in May"; -1 for none.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="end">The token after the verb.</param>
    public static int OccurrenceWithin(in ClauseReader clause, int from, int to, out int end)
    {
        end = -1;
        for (int i = from; i <= Math.Min(to, clause.Sentence.EndToken - 1); i++)
        {
            if (clause.IsRelative(i) || (clause.Grammar.Conjunction(i) & ConjunctionForms.That) != 0)
            {
                return -1; // "the protests | that began in May"
            }

            if (clause.IsName(i) || clause.IsDate(i))
            {
                continue;
            }

            int verb = i;
            while (verb < clause.Sentence.EndToken && clause.Tokens[verb].Is(WordClass.Auxiliary) && !clause.Grammar.EndsIn(verb, "ing")
                && (clause.Grammar.Auxiliary(verb) & (AuxiliaryForms.Modal | AuxiliaryForms.Not)) == 0)
            {
                verb++;
            }

            if (verb < clause.Sentence.EndToken && clause.Tokens[verb].Begins(WordClass.EventOccurrence)
                && clause.Page.Lexicon.Match(clause.Tokens[..clause.Sentence.EndToken], verb, WordClass.EventOccurrence) is { Found: true } match
                && (verb > i || (clause.Page.Lexicon.Value(match, WordClass.EventOccurrence).Attributes & Alone) != 0))
            {
                end = verb + match.Length;
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb says that what a noun names was over, or what became of it, and not that it took place.</summary>
    public static bool IsOver(in ClauseReader clause, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (clause.Tokens[i].Begins(WordClass.EventOccurrence)
                && clause.Page.Lexicon.Match(clause.Tokens[..to], i, WordClass.EventOccurrence) is { Found: true } match
                && (clause.Page.Lexicon.Value(match, WordClass.EventOccurrence).Attributes & Ends) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a possible attack", "his prospective nomination".</summary>
    public static bool IsProspective(in ClauseReader clause, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (clause.Tokens[i].Is(WordClass.EventProspect) && !clause.Tokens[i].Is(WordClass.EventVerb)
                && IsAny(clause, i, ProspectForms.Far | ProspectForms.Near))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the list of prospects says of a word.</summary>
    [Flags]
    private enum ProspectForms
    {
        Aspect = 1 << 0,
        Short = 1 << 1,
        Near = 1 << 2,
        Doubt = 1 << 3,
        Behind = 1 << 4,
        Undone = 1 << 5,
        Far = 1 << 6,
        Order = 1 << 7,
    }

    /// <summary>Whether a word of the list says any of some things; without attributes it is one that reaches far.</summary>
    private static bool IsAny(in ClauseReader clause, int at, ProspectForms forms) => clause.Tokens[at].Is(WordClass.EventProspect)
        && IsAny(clause.Page.Lexicon.Value(clause.Tokens[at], WordClass.EventProspect).Attributes, forms);

    private static bool IsAny(uint attributes, ProspectForms forms) => ((attributes == 0 ? ProspectForms.Far : (ProspectForms)attributes) & forms) != 0;

    /// <summary>"continues to", "managed to": it did happen.</summary>
    public static bool IsAspect(in ClauseReader clause, int at) => IsAny(clause, at, ProspectForms.Aspect);

    /// <summary>"nearly": the verb behind it was not done.</summary>
    public static bool IsShort(in ClauseReader clause, int at) => IsAny(clause, at, ProspectForms.Short);

    /// <summary>"feared", "rumours": the clause behind it may not be true.</summary>
    public static bool IsDoubt(in ClauseReader clause, int at) => IsAny(clause, at, ProspectForms.Doubt);

    /// <summary>Whether the word that a noun phrase hangs on says that it has not happened: "faces | execution", "a warrant for | the arrest of".</summary>
    public static bool IsAhead(in ClauseReader clause, int first, EventKind kind)
    {
        ProspectForms forms = kind == EventKind.Detention ? ProspectForms.Near | ProspectForms.Order : ProspectForms.Near;
        int at = HangsOn(clause, first);
        for (int i = at; i >= Math.Max(clause.Sentence.FirstToken, at - 1); i--)
        {
            if (ReachesOver(clause, i, at, first, WordClass.EventProspect, out uint attributes) && IsAny(attributes, forms))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody asks for what a noun phrase names: "called for | her release", "demanded | the execution of".</summary>
    public static bool IsDemanded(in ClauseReader clause, int first)
    {
        int at = HangsOn(clause, first);
        for (int i = at + 1; i < first; i++)
        {
            if (clause.Tokens[i].Is(WordClass.Preposition) && (clause.Preposition(i) & PrepositionForms.For) == 0)
            {
                return false; // "asked about the execution"
            }
        }

        for (int i = at; i >= Math.Max(clause.Sentence.FirstToken, at - 1); i--)
        {
            if (IsAny(clause, i, ProspectForms.Far) && ReachesOver(clause, i, at, first, WordClass.SpeechVerb, out uint frames)
                && ((SpeechFrames)frames & SpeechFrames.Demand) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word or phrase of a list begins at a token and reaches over another, before a noun phrase; and what the list says of it.</summary>
    private static bool ReachesOver(in ClauseReader clause, int from, int over, int first, WordClass list, out uint attributes)
    {
        attributes = 0;
        if (!clause.Tokens[from].Begins(list) || clause.IsName(from)
            || clause.Page.Lexicon.Match(clause.Tokens[..first], from, list) is not { Found: true } match)
        {
            return false;
        }

        attributes = clause.Page.Lexicon.Value(match, list).Attributes;
        return from + match.Length > over;
    }

    /// <summary>The word before a noun phrase, but for small words and whose it is.</summary>
    private static int HangsOn(in ClauseReader clause, int first)
    {
        int at = first - 1;
        while (first < clause.Sentence.EndToken && clause.Tokens[first].Kind == TokenKind.Possessive && at >= clause.Sentence.FirstToken && clause.IsName(at))
        {
            at--; // "ordered | Ana Dunn’s capture"
        }

        for (int steps = 0; steps < 3 && at >= clause.Sentence.FirstToken && !clause.IsName(at) && !clause.IsDate(at)
            && (clause.Tokens[at].Is(WordClass.Determiner | WordClass.Preposition) || clause.Grammar.IsPossessive(at)
                || clause.Tokens[at].Kind == TokenKind.Possessive || clause.Grammar.IsAdverb(at)); steps++)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether one of the words says that a judgment no longer stands.</summary>
    public static bool IsUndone(Page page, int from, int to, int end)
    {
        for (int i = from; i < to; i++)
        {
            if (page.Tokens[i].Begins(WordClass.EventProspect)
                && page.Lexicon.Match(page.Tokens.Items[..end], i, WordClass.EventProspect) is { Found: true } match
                && IsAny(page.Lexicon.Value(match, WordClass.EventProspect).Attributes, ProspectForms.Undone))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is said of a noun says that it has not happened: "the execution | is scheduled for", "the attack | was averted".</summary>
    public static bool IsPutOff(in ClauseReader clause, int last)
    {
        int at = last;
        at += at < clause.Sentence.EndToken && clause.Tokens[at].Kind == TokenKind.Comma ? 1 : 0;
        while (at < Math.Min(clause.Sentence.EndToken, last + 4) && (clause.Tokens[at].Is(WordClass.Auxiliary) || clause.Grammar.IsAdverb(at))
            && !clause.IsName(at))
        {
            at++;
        }

        return at < clause.Sentence.EndToken && at > last && clause.Tokens[at].Begins(WordClass.EventProspect)
            && clause.Page.Lexicon.Match(clause.Tokens[..clause.Sentence.EndToken], at, WordClass.EventProspect) is { Found: true } match
            && IsAny(clause.Page.Lexicon.Value(match, WordClass.EventProspect).Attributes, ProspectForms.Behind);
    }

    /// <summary>Whether somebody asks for it, so that it has not happened: "called for an inquiry", "must launch an investigation".</summary>
    public static bool IsWanted(in ClauseReader clause, int first, EventKind kind, bool future, bool dated)
    {
        if (IsAhead(clause, first, kind))
        {
            return true;
        }

        if (first < clause.Sentence.EndToken && clause.IsNone(first) && !clause.Covers(first, MentionKinds.Quantity)) // but "no fewer than 1,630 executions"
        {
            return true;
        }

        if (dated && !future)
        {
            return false;
        }

        if (future && OccurrenceBefore(clause, first, out bool ends) is >= 0 and int launched && !ends
            && EventVerbGroup.Before(clause, launched) is { Happened: true } group && (group.HasAuxiliary || clause.Grammar.EndsIn(launched, "ed")))
        {
            return false; // "said it has launched an investigation"
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
            || IsAny(clause, at, ProspectForms.Far)
            || (token.Is(WordClass.Auxiliary) && (clause.Grammar.Auxiliary(at) & (AuxiliaryForms.Modal | AuxiliaryForms.Not)) != 0)
            || (future && (clause.IsTo(at) || (clause.Preposition(at) & PrepositionForms.For) != 0 || token.Is(WordClass.SpeechVerb)));
    }

    private static bool IsHarmful(in ClauseReader clause, int verb) =>
        (EventWords.VerbTraits(clause.Page.Lexicon, clause.Tokens[verb]) & EventVerbTraits.Harm) != 0;
}
