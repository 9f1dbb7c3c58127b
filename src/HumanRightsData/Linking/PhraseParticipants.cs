using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Who took part by phrases that say so: "speakers included", "took part in", "carried out by", "survivor of".</summary>
internal static class PhraseParticipants
{
    // Bits of the list of participation, in the order of its attributes.
    private const int Roles = 12;
    private const uint After = 1 << Roles, Gather = 4 << Roles;

    /// <summary>A list of participants is over by then.</summary>
    private const int LongestList = 400;

    /// <summary>How many mentions back a gathering is looked for that a phrase speaks of.</summary>
    private const int Back = 24;

    public static void Add(Page page, Mentions mentions, DocumentEvents events)
    {
        if (events.Items.Count == 0)
        {
            return;
        }

        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        int nextEvent = 0, name = 0;
        for (int i = 0; (i = mentions.Triggers.Next(i, tokens.Length, Trigger.Participation)) < tokens.Length; i++)
        {
            Sentence sentence = page.Sentences[page.SentenceOfToken[i]];
            PhraseMatch match = page.Lexicon.Match(tokens[..sentence.EndToken], i, WordClass.Participation);
            if (!match.Found)
            {
                continue;
            }

            while (nextEvent < mentions.Events.Count && mentions.Events[nextEvent].Head < sentence.FirstToken)
            {
                nextEvent++;
            }

            while (name < mentions.Names.Count && mentions.Names[name].Run.First < sentence.FirstToken)
            {
                name++;
            }

            uint attributes = page.Lexicon.Value(match.Id, WordClass.Participation).Attributes;
            ParticipantRole role = (ParticipantRole)System.Numerics.BitOperations.TrailingZeroCount(attributes);
            int happened = role == ParticipantRole.Perpetrator ? HarmBefore(page, mentions, sentence, nextEvent, i)
                : role == ParticipantRole.Organiser && (attributes & Gather) == 0 ? OrganisedBefore(mentions, nextEvent, i)
                : IsOfAnother(page, mentions, sentence, i) ? -1
                : EventOf(page, mentions, sentence, nextEvent, (attributes & Gather) != 0, i);
            if (happened >= 0)
            {
                AddList(page, mentions, events, sentence, happened, role, name, i, i + match.Length, (attributes & After) != 0);
            }

            i += match.Length - 1;
        }
    }

    /// <summary>"a trial | presided over by": said of what stands right before it, which is no gathering.</summary>
    private static bool IsOfAnother(Page page, Mentions mentions, Sentence sentence, int phrase) => phrase > sentence.FirstToken
        && page.Tokens[phrase - 1].Is(WordClass.EventNoun)
        && !mentions.Covers(phrase - 1, MentionKinds.Name) && EventWords.NounKind(page, phrase - 1) is var kind
        && (int)kind < EventWords.Kinds && !EventWords.IsMeeting(kind) && kind is not (EventKind.Protest or EventKind.Other);

    /// <summary>The event that a phrase speaks of: one told in its sentence, else for gatherings the last one told before.</summary>
    private static int EventOf(Page page, Mentions mentions, Sentence sentence, int nextEvent, bool gathering, int phrase)
    {
        int found = -1, distance = int.MaxValue;
        for (int m = nextEvent; m < mentions.Events.Count && mentions.Events[m].Head < sentence.EndToken; m++)
        {
            if (mentions.Events[m].Event >= 0 && EventWords.IsMeeting(mentions.Events[m].Kind) == gathering
                && Math.Abs(mentions.Events[m].Head - phrase) < distance)
            {
                found = mentions.Events[m].Event;
                distance = Math.Abs(mentions.Events[m].Head - phrase);
            }
        }

        int session = -1;
        for (int m = nextEvent - 1; found < 0 && gathering && m >= Math.Max(0, nextEvent - Back); m--)
        {
            if (mentions.Events[m].Event >= 0 && EventWords.IsMeeting(mentions.Events[m].Kind)
                && page.ArticleOf(mentions.Events[m].Head) == page.ArticleOf(phrase))
            {
                if (mentions.Events[m].Kind == EventKind.Session)
                {
                    session = session < 0 ? mentions.Events[m].Event : session; // the body's session that a meeting stands beside
                }
                else
                {
                    found = mentions.Events[m].Event;
                }
            }
        }

        return found >= 0 ? found : session;
    }

    /// <summary>The gathering or protest told last before "organised by"; -1 where its sentence tells none.</summary>
    private static int OrganisedBefore(Mentions mentions, int nextEvent, int phrase)
    {
        int found = -1;
        for (int m = nextEvent; m < mentions.Events.Count && mentions.Events[m].Head < phrase; m++)
        {
            ref readonly EventMention mention = ref mentions.Events[m];
            found = mention.Event >= 0 && (EventWords.IsMeeting(mention.Kind)
                || mention.Kind is EventKind.Protest or EventKind.Election or EventKind.Other) ? mention.Event : found;
        }

        return found;
    }

    /// <summary>The harm that is the subject of "was carried out by". One that something else is about ("research into the massacre carried out by") is not.</summary>
    private static int HarmBefore(Page page, Mentions mentions, Sentence sentence, int nextEvent, int phrase)
    {
        for (int m = nextEvent; m < mentions.Events.Count && mentions.Events[m].Head < phrase; m++)
        {
            ref readonly EventMention mention = ref mentions.Events[m];
            bool harm = mention.Kind is EventKind.Killing or EventKind.EnforcedDisappearance or EventKind.Torture or EventKind.Detention or EventKind.Attack;
            if (mention.Event < 0 || !harm)
            {
                continue;
            }

            int i = mention.Verb == EventVerbTraits.None ? mention.Run.End : Math.Max(mention.Run.End, mention.Object.End);
            while (i < phrase && page.Tokens[i].Is(WordClass.Auxiliary | WordClass.Adverb))
            {
                i++;
            }

            int before = mention.Run.First - 1;
            while (before > sentence.FirstToken && page.Tokens[before].Is(WordClass.Determiner))
            {
                before--;
            }

            if (i == phrase && (before < sentence.FirstToken || !page.Tokens[before].Is(WordClass.Preposition)))
            {
                return mention.Event;
            }
        }

        return -1;
    }

    private static void AddList(
        Page page, Mentions mentions, DocumentEvents events, Sentence sentence, int happened, ParticipantRole role, int from, int phrase, int phraseEnd, bool after)
    {
        if (!after)
        {
            AddSubjects(page, mentions, events, sentence, happened, role, from, phrase);
            return;
        }

        bool people = false;
        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.First < Math.Min(sentence.EndToken, phraseEnd + LongestList); n++)
        {
            NameMention name = mentions.Names[n];
            if (name.Kind == NameKind.Place || name.Entity < 0 || name.Run.First < phraseEnd)
            {
                continue;
            }

            // Within a list of people the bodies are their posts; the first of a list without people is a body itself.
            bool body = name.Kind == NameKind.Organisation && !people && name.Run.First - phraseEnd <= 3 && role != ParticipantRole.Speaker;
            bool person = name.Kind == NameKind.Person && !IsOfAnother(page, mentions, name, phraseEnd);
            if (person || body)
            {
                ParticipationFinder.Add(events, happened, name.Entity, role);
                people |= name.Kind == NameKind.Person;
            }

            if (body || role is not (ParticipantRole.Speaker or ParticipantRole.Participant))
            {
                break;
            }
        }
    }

    /// <summary>Whether a person in a list only belongs to what is said of another: "the lawyer of A", "A’s sister".</summary>
    private static bool IsOfAnother(Page page, Mentions mentions, in NameMention name, int listStart)
    {
        int before = (name.TitleEnd > name.TitleFirst ? name.TitleFirst : name.Run.First) - 1;
        while (before > listStart && page.Tokens[before].Is(WordClass.Determiner))
        {
            before--;
        }

        return page.Tokens[name.Run.End].Kind == TokenKind.Possessive || (before > listStart && page.Tokens[before].Kind == TokenKind.Possessive)
            || (before > listStart && page.Tokens[before].Is(WordClass.Preposition) && !mentions.Covers(before, MentionKinds.Name)
                && (page.Preposition(before) & PrepositionForms.Example) == 0);
    }

    /// <summary>Who stands before a phrase, back to the verb before it: people, or the one body that the phrase is said of.</summary>
    private static void AddSubjects(Page page, Mentions mentions, DocumentEvents events, Sentence sentence, int happened, ParticipantRole role, int from, int phrase)
    {
        bool lived = role is ParticipantRole.Survivor or ParticipantRole.Witness;
        int start = SubjectsStart(page, mentions, sentence, phrase, near: lived);
        bool people = false;
        int body = -1;
        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.End <= phrase; n++)
        {
            NameMention name = mentions.Names[n];
            if (name.Run.First < start || name.Kind == NameKind.Place || IsOfAnother(page, mentions, name, sentence.FirstToken - 1))
            {
                continue;
            }

            if (name.Kind == NameKind.Person)
            {
                ParticipationFinder.Add(events, happened, name.Entity, role);
                people = true;
            }
            else if (body < 0 && (phrase - name.Run.End <= 1 || page.Tokens[name.Run.End].Kind == TokenKind.Comma
                || page.Tokens[name.Run.End].Kind == TokenKind.OpenBracket))
            {
                body = n;
            }
        }

        if (!people && body >= 0 && !lived)
        {
            ParticipationFinder.Add(events, happened, mentions.Names[body].Entity, role);
        }
    }

    /// <summary>The token after the last verb before a phrase, those of relative clauses left out, and one close by unless nothing but "is" may stand there.</summary>
    private static int SubjectsStart(Page page, Mentions mentions, Sentence sentence, int phrase, bool near)
    {
        for (int i = phrase - 1; i > Math.Max(sentence.FirstToken, phrase - LongestList); i--)
        {
            if (page.Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon)
            {
                return i + 1;
            }

            if (page.Tokens[i].Is(WordClass.SpeechVerb | WordClass.Auxiliary | WordClass.EventVerb | (near ? WordClass.VerbForm : WordClass.None))
                && !mentions.Covers(i, MentionKinds.Name) && !page.Tokens[i].Capitalised
                && !page.Tokens[i - 1].Is(WordClass.Pronoun) && (phrase - i > 2 || (near && !page.Tokens[i].Is(WordClass.Auxiliary))))
            {
                return i + 1;
            }
        }

        return sentence.FirstToken;
    }
}
