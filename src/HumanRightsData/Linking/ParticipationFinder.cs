using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Finds who took part in the events, and how: by the verbs that tell them and by phrases of participation.</summary>
/// <remarks>A link that the words do not give is left out. Whoever is named as having done harm is alleged to have.</remarks>
internal static class ParticipationFinder
{
    // Bits of the list of participation, in the order of its attributes.
    private const int Roles = 12;
    private const uint After = 1 << Roles, Gather = 4 << Roles;

    /// <summary>A list of participants is over by then.</summary>
    private const int LongestList = 400;

    public static void Find(Page page, Mentions mentions, DocumentEvents events)
    {
        int name = 0;
        for (int m = 0; m < mentions.Events.Count; m++)
        {
            EventMention mention = mentions.Events[m];
            if (mention.Event < 0)
            {
                continue;
            }

            Sentence sentence = page.Sentences[page.SentenceOfToken[mention.Head]];
            while (name < mentions.Names.Count && mentions.Names[name].Run.First < sentence.FirstToken)
            {
                name++;
            }

            if (mention.Verb != EventVerbTraits.None)
            {
                AddOfVerb(page, mentions, events, mention, sentence, name);
            }
            else if (mention.Kind is EventKind.Report or EventKind.StatementRelease)
            {
                AddAuthors(page, mentions, events, mention, name);
            }
        }

        AddOfPhrases(page, mentions, events);
    }

    private static void AddOfVerb(Page page, Mentions mentions, DocumentEvents events, in EventMention mention, Sentence sentence, int firstName)
    {
        ParticipantRole? patient = null, agent = null;
        AllegationStatus? accused = null;
        bool judgment = false;
        if ((mention.Verb & EventVerbTraits.Harm) != 0)
        {
            patient = ParticipantRole.Victim;
            agent = ParticipantRole.Perpetrator;
        }
        else if ((mention.Verb & EventVerbTraits.Court) != 0 && mention.Kind is EventKind.Sentence or EventKind.Trial)
        {
            patient = ParticipantRole.Defendant;
            agent = ParticipantRole.Judge;
            judgment = mention.Kind == EventKind.Sentence;
            accused = judgment ? OutcomeOf(page, mention) : AllegationStatus.Charged;
        }
        else if ((mention.Verb & EventVerbTraits.Post) != 0)
        {
            patient = ParticipantRole.Participant;
        }
        else if ((mention.Verb & EventVerbTraits.Text) != 0)
        {
            agent = ParticipantRole.Author;
        }

        if (mention.IsPassive)
        {
            AddNames(mentions, events, mention.Event, mention.Subject, patient, accused, judgment, firstName, last: true);
            int by = FindBy(page, mention.Head, sentence.EndToken);
            if (by >= 0 && by + 1 < sentence.EndToken)
            {
                AddNames(mentions, events, mention.Event, TokenRun.Of(page, by + 1, Math.Min(sentence.EndToken, by + 10)), agent, AllegedIfHarm(agent), judgment: false, firstName, last: false);
            }
        }
        else
        {
            AddNames(mentions, events, mention.Event, mention.Subject, (mention.Verb & EventVerbTraits.Alone) != 0 ? patient : agent, AllegedIfHarm(agent), judgment: false, firstName, last: true);
            AddNames(mentions, events, mention.Event, mention.Object, patient, accused, judgment, firstName, last: false);
        }
    }

    private static AllegationStatus? AllegedIfHarm(ParticipantRole? role) => role == ParticipantRole.Perpetrator ? AllegationStatus.Alleged : null;

    private static AllegationStatus OutcomeOf(Page page, in EventMention mention) =>
        page.Lexicon.TextOf(mention.HeadId) is "acquitted" ? AllegationStatus.Acquitted : AllegationStatus.Convicted;

    private static int FindBy(Page page, int head, int end)
    {
        for (int i = head + 1; i < Math.Min(end, head + 4); i++)
        {
            if (page.TextOf(page.Tokens[i]) is "by")
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds the one name of a run that is a person or body: the last of a subject, the first of an object. Two say too little.</summary>
    private static void AddNames(
        Mentions mentions, DocumentEvents events, int happened, TokenRun run, ParticipantRole? role, AllegationStatus? allegation, bool judgment, int from, bool last)
    {
        if (role is null || run.Length == 0)
        {
            return;
        }

        int found = -1;
        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.First < run.End; n++)
        {
            if (mentions.Names[n].Run.First < run.First || mentions.Names[n].Kind == NameKind.Place)
            {
                continue;
            }

            // The name must be the phrase's own head, not a modifier within it: "members of X" are not X.
            bool isHead = last ? mentions.Names[n].Run.End == run.End || IsPlural(mentions, n, run) : mentions.Names[n].Run.First - run.First <= 4;
            if (isHead && (found < 0 || last))
            {
                found = n;
            }
        }

        if (found >= 0 && mentions.Names[found].Entity >= 0)
        {
            Add(events, happened, mentions.Names[found].Entity, role.Value, role is ParticipantRole.Perpetrator or ParticipantRole.Defendant ? allegation ?? AllegationStatus.Alleged : null, judgment);
        }
    }

    private static bool IsPlural(Mentions mentions, int name, TokenRun run) => mentions.Names[name].Run.First == run.First && run.End - mentions.Names[name].Run.End <= 1;

    /// <summary>"the report of A", "A’s report": who wrote it.</summary>
    private static void AddAuthors(Page page, Mentions mentions, DocumentEvents events, in EventMention mention, int from)
    {
        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.First < mention.Run.End + 2; n++)
        {
            NameMention name = mentions.Names[n];
            if (name.Kind == NameKind.Place || name.Entity < 0)
            {
                continue;
            }

            bool owner = name.Run.End + 1 == mention.Run.First && page.Tokens[name.Run.End].Kind == TokenKind.Possessive;
            bool author = name.Run.First > mention.Head && page.TextOf(page.Tokens[name.Run.First - 1]) is "of" or "by";
            if (owner || (author && name.Kind == NameKind.Person))
            {
                Add(events, mention.Event, name.Entity, ParticipantRole.Author, null, judgment: false);
            }
        }
    }

    private static void AddOfPhrases(Page page, Mentions mentions, DocumentEvents events)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        int nextEvent = 0;
        int name = 0;
        for (int s = 0; s < page.Sentences.Count; s++)
        {
            Sentence sentence = page.Sentences[s];
            for (int i = sentence.FirstToken; (i = mentions.Triggers.Next(i, sentence.EndToken, Trigger.Participation)) < sentence.EndToken; i++)
            {
                PhraseMatch match = page.Lexicon.Match(tokens[..sentence.EndToken], i, WordClass.Participation);
                if (!match.Found)
                {
                    continue;
                }

                uint attributes = page.Lexicon.Value(match.Id, WordClass.Participation).Attributes;
                while (nextEvent < mentions.Events.Count && mentions.Events[nextEvent].Head < sentence.FirstToken)
                {
                    nextEvent++;
                }

                while (name < mentions.Names.Count && mentions.Names[name].Run.First < sentence.FirstToken)
                {
                    name++;
                }

                int happened = EventOf(page, mentions, sentence, nextEvent, (attributes & Gather) != 0, i);
                if (happened >= 0)
                {
                    ParticipantRole role = (ParticipantRole)System.Numerics.BitOperations.TrailingZeroCount(attributes);
                    AddList(page, mentions, events, sentence, happened, role, name, i, i + match.Length, (attributes & After) != 0);
                }

                i += match.Length - 1;
            }
        }
    }

    /// <summary>The event that a phrase speaks of: one told in its sentence, else for gatherings the last one told before.</summary>
    private static int EventOf(Page page, Mentions mentions, Sentence sentence, int nextEvent, bool gathering, int phrase)
    {
        int found = -1, distance = int.MaxValue;
        for (int m = nextEvent; m < mentions.Events.Count && mentions.Events[m].Head < sentence.EndToken; m++)
        {
            if (mentions.Events[m].Event >= 0 && IsGathering(mentions.Events[m].Kind) == gathering && Math.Abs(mentions.Events[m].Head - phrase) < distance)
            {
                found = mentions.Events[m].Event;
                distance = Math.Abs(mentions.Events[m].Head - phrase);
            }
        }

        int session = -1;
        for (int m = nextEvent - 1; found < 0 && gathering && m >= Math.Max(0, nextEvent - 24); m--)
        {
            if (mentions.Events[m].Event >= 0 && IsGathering(mentions.Events[m].Kind) && page.ArticleOf(mentions.Events[m].Head) == page.ArticleOf(phrase))
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

    private static bool IsGathering(EventKind kind) => kind is EventKind.Conference or EventKind.Exhibition or EventKind.Session;

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
            if (name.Kind == NameKind.Person || body)
            {
                Add(events, happened, name.Entity, role, role == ParticipantRole.Perpetrator ? AllegationStatus.Alleged : null, judgment: false);
                people |= name.Kind == NameKind.Person;
            }

            if (body || role is not (ParticipantRole.Speaker or ParticipantRole.Participant))
            {
                break;
            }
        }
    }

    /// <summary>The subject before a phrase: who opens the sentence, or a list that ends right before the phrase.</summary>
    private static void AddSubjects(Page page, Mentions mentions, DocumentEvents events, Sentence sentence, int happened, ParticipantRole role, int from, int phrase)
    {
        int nearest = -1, opening = -1;
        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.End <= phrase; n++)
        {
            if (mentions.Names[n].Kind == NameKind.Place || mentions.Names[n].Entity < 0)
            {
                continue;
            }

            opening = opening < 0 && mentions.Names[n].Run.First - sentence.FirstToken <= 3 ? n : opening;
            nearest = n;
        }

        if (nearest >= 0 && phrase - mentions.Names[nearest].Run.End <= 2 && !(opening >= 0 && page.Tokens[mentions.Names[opening].Run.End].Kind == TokenKind.Comma))
        {
            int start = phrase;
            for (int n = nearest; n >= from && start - mentions.Names[n].Run.End <= 3; n--)
            {
                if (mentions.Names[n].Kind != NameKind.Place && mentions.Names[n].Entity >= 0)
                {
                    Add(events, happened, mentions.Names[n].Entity, role, null, judgment: false);
                }

                start = mentions.Names[n].Run.First;
            }
        }
        else if (opening >= 0)
        {
            Add(events, happened, mentions.Names[opening].Entity, role, null, judgment: false);
        }
    }

    private static void Add(DocumentEvents events, int happened, int entity, ParticipantRole role, AllegationStatus? allegation, bool judgment)
    {
        // The list of an event is short; the latest ones are looked through for the same.
        for (int i = events.Participations.Count - 1; i >= Math.Max(0, events.Participations.Count - 64); i--)
        {
            EventParticipation known = events.Participations[i];
            if (known.Event == happened && known.Entity == entity && known.Role == role)
            {
                return;
            }
        }

        events.Participations.Add(new EventParticipation(happened, entity, role, allegation, judgment));
    }
}
