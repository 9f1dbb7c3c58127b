using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Events;

internal static partial class EventNounReader
{
    // Whether what a noun names is a certain event, and no general word.

    private static bool IsEvent(in ClauseReader clause, ref Noun noun)
    {
        if (noun.IsWeak)
        {
            return (noun.IsDated || noun.IsHosted || noun.PointsAtGathering || (noun.IsSpoken && noun.IsNamed)
                || (noun.IsDefinite && (noun.IsNamed || noun.IsPlaced))
                    || (!noun.IsGeneral && !(noun.IsSpoken && noun.IsDefinite) && Happened(clause, ref noun)))
                && !IsBare(clause, ref noun);
        }

        if (noun.IsSpoken)
        {
            return noun.IsDated || noun.IsNamed || (noun.IsDefinite && !IsPronominal(clause, noun.Determiner))
                || (!noun.IsGeneral && Happened(clause, ref noun));
        }

        if (noun.Kind is EventKind.Other or EventKind.Trial or EventKind.Sentence or EventKind.Investigation or EventKind.Detention)
        {
            return noun.IsDefinite || IsSpecific(clause, ref noun);
        }

        return noun.Determiner >= 0 || (noun.HasOfPhrase && !noun.IsGeneral) || IsSpecific(clause, ref noun);
    }

    /// <summary>A bare singular is a word of its general sense: "by treaty", "Convention against Torture", "crimes under international law committed in the war".</summary>
    private static bool IsBare(in ClauseReader clause, ref Noun noun) => noun.Determiner < 0 && !noun.IsGeneral && !noun.IsTitled && !noun.IsNamed
        && !noun.IsHeading
        && !noun.IsCounted && (!Happened(clause, ref noun) || (!noun.IsDated && IsBehindPreposition(clause, noun.From)));

    /// <summary>Whether a preposition opens the phrase, before its adjectives.</summary>
    private static bool IsBehindPreposition(in ClauseReader clause, int from)
    {
        int at = from - 1;
        for (int adjectives = 0; adjectives < 2 && at > clause.Sentence.FirstToken && clause.IsNominal(at) && !clause.IsName(at); adjectives++)
        {
            at--;
        }

        return at >= clause.Sentence.FirstToken && clause.Tokens[at].Is(WordClass.Preposition);
    }

    /// <summary>Whether the words alone make a certain event.</summary>
    private static bool IsSpecific(in ClauseReader clause, ref Noun noun) => noun.IsDated || noun.IsNamed || noun.IsHosted
        || (noun.IsTitled && noun.Kind != EventKind.Other && !noun.IsFuture)
        || (((noun.IsLocated && (!noun.IsFuture || noun.IsDefinite)) || (noun.IsHeading && !noun.IsFuture))
            && (!noun.IsGeneral || (noun.IsPlaced && noun.IsHeading)))
        || ((!noun.IsGeneral || noun.Kind is EventKind.Protest or EventKind.Attack) && Happened(clause, ref noun));

    /// <summary>"this report".</summary>
    private static bool IsPronominal(in ClauseReader clause, int determiner) => !clause.Tokens[determiner].Is(WordClass.Pronoun)
        && clause.Tokens[determiner].Is(WordClass.Demonstrative);

    /// <summary>Whether a verb says that it happened, or somebody says something in it.</summary>
    private static bool Happened(in ClauseReader clause, ref Noun noun) => noun.Happened ??= EventReality.Happened(clause, noun.From, noun.TitleEnd)
        || (noun.Said > noun.TitleEnd && clause.Tokens[noun.Said - 1].Is(WordClass.EventOccurrence)
            && EventVerbGroup.Before(clause, noun.Said - 1) is { Happened: true, IsPassive: true })
        || (IsWhereSaid(clause, noun.Determiner)
            && (noun.Kind == EventKind.Report || (noun.Kind == EventKind.StatementRelease && IsToGathering(clause, noun.TitleEnd))));

    /// <summary>"in a submission to the Council": somebody says something in it.</summary>
    private static bool IsWhereSaid(in ClauseReader clause, int determiner, PrepositionForms where = PrepositionForms.In) =>
        determiner > clause.Sentence.FirstToken && (!clause.IsDefinite(determiner) || clause.Grammar.IsPossessive(determiner))
            && !clause.IsNone(determiner) && (clause.Preposition(determiner - 1) & where) != 0;

    /// <summary>"in a message | to the conference": it was read there; what is said without a day elsewhere is a statement and no event.</summary>
    private static bool IsToGathering(in ClauseReader clause, int last) => clause.IsTo(last) && last + 2 < clause.Sentence.EndToken
        && clause.Tokens[last + 1].Is(WordClass.Determiner) && clause.Tokens[last + 2].Is(WordClass.EventNoun)
        && EventWords.IsMeeting(EventWords.NounKind(clause.Page, last + 2));

    /// <summary>Whether a place makes a noun a certain event. Of a bare singular only one right behind it does: "war in Syria", not "studied war at Leeds".</summary>
    private static bool IsPlaced(in ClauseReader clause, in Noun noun) => noun.Determiner >= 0 || noun.IsPlural
        || (clause.Preposition(noun.Last) & PrepositionForms.In) != 0 || !clause.Tokens[noun.Last].Is(WordClass.Preposition);

    /// <summary>"a Swedish court case": a court of which country makes it a certain one.</summary>
    private static bool HasNationality(in ClauseReader clause, int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (clause.Tokens[i].Is(WordClass.Nationality))
            {
                return true;
            }
        }

        return false;
    }
}
