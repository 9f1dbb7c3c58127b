using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

internal static partial class EventNounReader
{
    // Where what a noun names was, and whose it is.

    private static void ReadPlace(in ClauseReader clause, ref Noun noun)
    {
        bool attack = noun.Kind == EventKind.Attack;
        int place = EventSetting.PlaceOfPhrase(clause, noun.First, noun.Head, noun.Last, noun.IsGathering || noun.IsSpoken);
        if (attack && place >= 0 && clause.Names[place].Run.End == noun.Head && EventSetting.IsState(clause, clause.Names[place].Run))
        {
            place = clause.PlaceWithin(noun.End, noun.Last); // "US strikes": who did it
        }

        if (place < 0 && !noun.IsSpoken && !attack)
        {
            place = EventSetting.PlaceOfOwner(clause, noun.Determiner, noun.Head);
        }

        if (place < 0)
        {
            int end = noun.IsWhole ? Math.Min(noun.Matter, BeforePurpose(clause, noun.IsGathering ? noun.Said : noun.Last, noun.Tail))
                : BeforeTopic(clause, noun.IsSpoken || noun.Kind is EventKind.Legislation or EventKind.Investigation, noun.TitleEnd, noun.Tail);
            place = EventSetting.PlaceAfter(clause, noun.IsGathering || noun.Said > noun.Last ? noun.Said : noun.Last, end);
        }

        place = place < 0 && noun.ToldEnd >= 0 ? EventSetting.PlaceAfter(clause, noun.ToldEnd, clause.TailEnd(noun.ToldEnd)) : place;
        place = place >= 0 ? place : noun.HeldAt;
        noun.Place = place >= 0 && IsOfOuter(clause, noun, clause.Names[place].Run) ? -1 : place;
    }

    /// <summary>"the third session of | the trial of Ana Dunn was held in Orre on 3 May": what stands behind says when and where the session was.</summary>
    private static bool IsOfOuter(in ClauseReader clause, in Noun noun, TokenRun setting)
    {
        int count = clause.Mentions.Events.Count;
        if (count < 2 || setting.First < noun.Last)
        {
            return false;
        }

        ref readonly EventMention outer = ref clause.Mentions.Events[count - 2]; // the one that is being read is the last
        return outer.Verb == EventVerbTraits.None && EventWords.IsMeeting(outer.Kind)
            && outer.Head < noun.Head && outer.Run.End >= noun.Last && outer.Run.Contains(noun.Head);
    }

    /// <summary>"a meeting was held | to discuss the prisons of Norway": what it was for has its own place, but not "a vigil to remember them was held in Norway".</summary>
    private static int BeforePurpose(in ClauseReader clause, int from, int tail)
    {
        int purpose = EventVerbReader.BeforePurpose(clause, from, tail);
        for (int i = purpose; i < tail; i++)
        {
            if (clause.Tokens[i].Begins(WordClass.EventOccurrence) || clause.Tokens[i].Is(WordClass.EventOccurrence | WordClass.Auxiliary))
            {
                return tail;
            }
        }

        return purpose;
    }

    /// <summary>Where the words end that may say where it was: "the massacre | at a conference in Geneva", "the report | on the situation in Iran" do not.</summary>
    private static int BeforeTopic(in ClauseReader clause, bool spoken, int from, int tail)
    {
        for (int i = from; i < tail; i++)
        {
            if (clause.IsName(i) || clause.IsDate(i))
            {
                continue;
            }

            bool another = i > from && clause.Tokens[i].Is(WordClass.EventNoun) && !clause.Tokens[i].Is(WordClass.EventOccurrence)
                && EventWords.NounKind(clause.Page, i) is var kind && (EventWords.IsMeeting(kind) || EventWords.IsText(kind));
            if (another || (spoken && (clause.Preposition(i) & PrepositionForms.On) != 0 && !clause.IsDate(i + 1)))
            {
                return i;
            }
        }

        return tail;
    }

    /// <summary>The name of whose it is: "A’s report", "the report of A", "a panel by A".</summary>
    private static int OwnerOf(in ClauseReader clause, in Noun noun)
    {
        int determiner = noun.Determiner, last = noun.Last;
        if (determiner > 0 && clause.Tokens[determiner].Kind == TokenKind.Possessive
            && clause.Covers(determiner - 1, MentionKinds.Person | MentionKinds.Organisation))
        {
            int name = clause.NameWithin(Math.Max(clause.Sentence.FirstToken, determiner - 6), determiner);
            while (name >= 0 && clause.Names[name].Run.End < determiner && clause.NameWithin(clause.Names[name].Run.End, determiner) is >= 0 and int next)
            {
                name = next; // "Ben Carr spoke after Ana Dunn’s execution": the nearest
            }

            return name;
        }

        int within = clause.NameWithin(noun.End, last);
        if (within >= 0)
        {
            return within;
        }

        if (noun.TitleEnd == last && Apposed(clause, last) is >= 0 and int apposed)
        {
            return apposed;
        }

        // "by A", "issued by A".
        int by = noun.TitleEnd < clause.Sentence.EndToken && clause.Tokens[noun.TitleEnd].Is(WordClass.EventOccurrence) ? noun.TitleEnd + 1 : last;
        bool whole = !noun.IsSpoken || determiner <= clause.Sentence.FirstToken || !clause.IsOf(determiner - 1); // "a translation of the letter by A" is not A’s letter
        bool from = EventWords.IsText(noun.Kind) && by == last
            && (clause.Preposition(by) & PrepositionForms.Source) != 0; // "a letter from A"
        return whole && (clause.IsBy(by) || from) ? clause.NameWithin(by, Math.Max(by + 4, clause.PhraseEnd(by + 1))) : -1;
    }

    /// <summary>The name behind a post and a comma: "the trial of a former official|, Ana Dunn, began"; -1 for none.</summary>
    private static int Apposed(in ClauseReader clause, int comma)
    {
        if (comma + 1 >= clause.Sentence.EndToken || clause.Tokens[comma].Kind != TokenKind.Comma || !clause.Tokens[comma - 1].Is(WordClass.RoleNoun)
            || !clause.Covers(comma + 1, MentionKinds.Person))
        {
            return -1;
        }

        int name = clause.NameWithin(comma + 1, comma + 2);
        return name >= 0 && clause.Names[name].Run.End < clause.Sentence.EndToken && clause.Tokens[clause.Names[name].Run.End] is { IsWord: false, Kind: not TokenKind.Possessive } ? name : -1;
    }
}
