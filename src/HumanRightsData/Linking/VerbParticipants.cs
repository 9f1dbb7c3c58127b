using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Who did it and to whom, by the subject, the object and the by-phrase of a verb.</summary>
internal static class VerbParticipants
{
    /// <summary>How far behind a passive verb "by" may stand.</summary>
    private const int ByWithin = 8;

    /// <summary>How many people a list of examples may have.</summary>
    private const int MostExamples = 16;

    /// <summary>What the list of counted nouns says of people who do to others: "soldiers", "police".</summary>
    private const uint Agents = 1 << 5;

    public static void Add(Page page, Mentions mentions, DocumentEvents events, in EventMention mention, Sentence sentence, int from)
    {
        int by = mention.IsPassive ? FindBy(page, mentions, mention, sentence) : -1;
        int byEnd = by >= 0 ? PhraseEnd(page, mentions, by + 1, sentence.EndToken) : -1;
        (ParticipantRole? patient, ParticipantRole? agent) = RolesOf(mention, byForces: IsBlow(page, mention, sentence)
            || (by >= 0 && IsOfForces(page, mentions, by + 1, byEnd)));
        bool court = patient == ParticipantRole.Defendant;
        bool judgment = court && mention.Kind == EventKind.Sentence;
        AllegationStatus? accused = !court ? null : (mention.Verb & EventVerbTraits.Civil) != 0 ? AllegationStatus.Alleged : !judgment ? AllegationStatus.Charged
            : (mention.Verb & EventVerbTraits.Acquits) != 0 ? AllegationStatus.Acquitted : AllegationStatus.Convicted;
        TokenRun subject = mention.Subject with { End = mention.SubjectEnd };
        if (mention.IsPassive)
        {
            if (!IsBehindBy(page, subject.First, sentence))
            {
                AddPatients(page, mentions, events, mention.Event, subject, patient, accused, judgment, from);
                AddExamples(page, mentions, events, mention.Event, subject.End, sentence.EndToken, patient, accused, judgment);
                if (patient is not null && subject.Length == 1 && mention.Owner >= 0 && page.Tokens[subject.First].Is(WordClass.Pronoun))
                {
                    ParticipationFinder.Add(events, mention.Event, mentions.Names[mention.Owner].Entity, patient.Value, accused, judgment);
                }
            }

            if (by >= 0)
            {
                AddAgents(page, mentions, events, mention.Event, by + 1, byEnd, agent, from);
            }
        }
        else if ((mention.Verb & EventVerbTraits.Alone) != 0)
        {
            // "disappeared": its subject suffered it; "protested", "fled": its subject did it.
            bool suffered = (mention.Verb & (EventVerbTraits.Harm | EventVerbTraits.Court)) != 0;
            ParticipantRole? role = suffered ? patient
                : mention.Kind is EventKind.StatementRelease or EventKind.Report ? ParticipantRole.Author : ParticipantRole.Participant;
            AddPatients(page, mentions, events, mention.Event, subject, role, accused, judgment, from);
        }
        else if (!IsReflexive(page, mention.Object)) // who shot himself is nobody's perpetrator
        {
            if (!IsBehindPreposition(page, subject.First, sentence))
            {
                AddAgents(page, mentions, events, mention.Event, subject.First, subject.End, agent, from);
            }

            AddPatients(page, mentions, events, mention.Event, mention.Object, patient, accused, judgment, from);
            AddExamples(page, mentions, events, mention.Event, mention.Object.End, sentence.EndToken, patient, accused, judgment);
        }
    }

    /// <summary>Adds those whom a phrase gives as examples behind a comma: "nine clerks, including | Ana Dunn, 31, and Ben Carr", but not "including Ana
    /// Dunn’s brother".</summary>
    private static void AddExamples(Page page, Mentions mentions, DocumentEvents events, int happened, int comma, int limit, ParticipantRole? role,
        AllegationStatus? allegation, bool judgment)
    {
        if (role is null || comma <= 0 || comma + 2 >= limit || page.Tokens[comma].Kind != TokenKind.Comma
            || (page.Preposition(comma + 1) & PrepositionForms.Example) == 0)
        {
            return;
        }

        int at = comma + 2;
        for (int listed = 0; listed < MostExamples && at < limit; listed++)
        {
            int n = TitledNames.PersonFrom(page, mentions, at, limit);
            int end = n < 0 ? at : mentions.Names[n].Run.End;
            if (n < 0 || page.Tokens[end].Kind == TokenKind.Possessive || page.Tokens[end].Is(WordClass.SpeechVerb | WordClass.Auxiliary | WordClass.VerbForm))
            {
                return;
            }

            ParticipationFinder.Add(events, happened, mentions.Names[n].Entity, role.Value, allegation, judgment);
            at = TitledNames.AfterAge(page, mentions, end, limit);
            int joint = at;
            at += at < limit && page.Tokens[at].Kind == TokenKind.Comma ? 1 : 0;
            at += at < limit && page.Tokens[at].Is(WordClass.Conjunction) ? 1 : 0;
            if (at == joint)
            {
                return;
            }
        }
    }

    /// <summary>"a strike aimed at | Ana Dunn killed nine": what a preposition stands before did nothing.</summary>
    private static bool IsBehindPreposition(Page page, int first, Sentence sentence)
    {
        int before = first - 1;
        return before >= sentence.FirstToken && page.Tokens[before].Is(WordClass.Preposition) && !page.Tokens[before].Is(WordClass.Conjunction);
    }

    /// <summary>"radios used by | the Home Guard blown up": who did one thing did not suffer the other.</summary>
    private static bool IsBehindBy(Page page, int first, Sentence sentence) => first > sentence.FirstToken && page.Tokens[first - 1].Is(WordClass.Preposition)
        && (page.Preposition(first - 1) & PrepositionForms.By) != 0;

    private static bool IsReflexive(Page page, TokenRun run) => run.Length > 0 && page.Tokens[run.First].Is(WordClass.Pronoun)
        && (page.Pronoun(run.First) & PronounForms.Reflexive) != 0;

    private static (ParticipantRole? Patient, ParticipantRole? Agent) RolesOf(in EventMention mention, bool byForces)
    {
        if (mention.Kind == EventKind.Attack && (mention.Verb & EventVerbTraits.Weak) != 0 && !byForces)
        {
            return (null, null); // who "attacked" or "hit out at" somebody may have done so in words
        }

        if ((mention.Verb & EventVerbTraits.Harm) != 0)
        {
            // Who rescued, freed or evacuated somebody harmed nobody.
            return mention.Kind == EventKind.Other ? (ParticipantRole.Participant, null) : (ParticipantRole.Victim, ParticipantRole.Perpetrator);
        }

        if ((mention.Verb & EventVerbTraits.Court) != 0)
        {
            return mention.Kind is EventKind.Sentence or EventKind.Trial
                ? (ParticipantRole.Defendant, mention.Kind == EventKind.Sentence ? ParticipantRole.Judge : null) : (null, null);
        }

        return (mention.Verb & EventVerbTraits.Post) != 0 ? (ParticipantRole.Participant, null)
            : (mention.Verb & EventVerbTraits.Text) != 0 ? (null, mention.Kind == EventKind.Report ? ParticipantRole.Author : ParticipantRole.Participant)
            : (null, mention.Kind == EventKind.Other ? ParticipantRole.Participant : null);
    }

    /// <summary>Adds those whose names are the phrase itself, not within it: "members of X" are not X.</summary>
    private static void AddPatients(
        Page page, Mentions mentions, DocumentEvents events, int happened, TokenRun run, ParticipantRole? role, AllegationStatus? allegation, bool judgment, int from)
    {
        if (role is null || run.First >= run.End)
        {
            return;
        }

        int head = HeadEnd(page, mentions, run.First, run.End);
        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.First < head; n++)
        {
            ref readonly NameMention name = ref mentions.Names[n];
            if (name.Run.First >= run.First && name.Kind != NameKind.Place && IsHead(page, mentions, name.Run, head)
                && (name.Kind == NameKind.Person || name.Run.First <= run.First + 1))
            {
                ParticipationFinder.Add(events, happened, name.Entity, role.Value, allegation, judgment);
            }
        }
    }

    /// <summary>Adds those who did it: a name that is the phrase, or the body whose people did it ("officers of X", "X soldiers").</summary>
    private static void AddAgents(Page page, Mentions mentions, DocumentEvents events, int happened, int first, int end, ParticipantRole? role, int from)
    {
        if (role is null || first >= end)
        {
            return;
        }

        int head = HeadEnd(page, mentions, first, end);
        bool people = IsOfForces(page, mentions, first, end);
        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.First < end + 4; n++)
        {
            ref readonly NameMention name = ref mentions.Names[n];
            if (name.Run.First < first || name.Kind == NameKind.Place)
            {
                continue;
            }

            if (page.Tokens[name.Run.End].Kind == TokenKind.Possessive)
            {
                continue; // "killed by Ana Dunn’s brother"
            }

            bool whose = people && name.Kind == NameKind.Organisation && (name.Run.End == head - 1 || IsBehindOf(page, head, name.Run.First));
            if (whose || (name.Run.End <= head && IsHead(page, mentions, name.Run, head)))
            {
                ParticipationFinder.Add(events, happened, name.Entity, role.Value);
            }
        }
    }

    /// <summary>"attacked | and stabbed": a verb that "and" joins to it says that it was done with more than words.</summary>
    private static bool IsBlow(Page page, in EventMention mention, Sentence sentence)
    {
        int next = mention.Head + 2;
        return mention.Kind == EventKind.Attack && next < sentence.EndToken && page.Tokens[next - 1].Is(WordClass.Conjunction)
            && page.Tokens[next].Is(WordClass.EventVerb)
            && (EventWords.VerbTraits(page.Lexicon, page.Tokens[next]) & (EventVerbTraits.Harm | EventVerbTraits.Weak)) == EventVerbTraits.Harm
            && EventWords.VerbKind(page.Lexicon, page.Lexicon.Match(page.Tokens.Items[..sentence.EndToken], next, WordClass.EventVerb).Id) is EventKind.Attack or EventKind.Killing or EventKind.Torture;
    }

    /// <summary>Whether a phrase is of those who do to others: "soldiers", "Home Guard officers in plain clothes".</summary>
    private static bool IsOfForces(Page page, Mentions mentions, int first, int end)
    {
        int head = HeadEnd(page, mentions, first, end);
        return head > first && page.Tokens[head - 1].Is(WordClass.CountedNoun) && page.Lexicon.Value(page.Tokens[head - 1], WordClass.CountedNoun).Has(Agents);
    }

    /// <summary>"of the" between a noun and a name.</summary>
    private static bool IsBehindOf(Page page, int head, int name) => name > head && name - head <= 3 && page.Tokens[head].Is(WordClass.Preposition)
        && (page.Preposition(head) & PrepositionForms.Genitive) != 0;

    /// <summary>Whether a name ends the phrase, or is one of a list that does.</summary>
    private static bool IsHead(Page page, Mentions mentions, TokenRun name, int head)
    {
        if (name.End == head)
        {
            return true;
        }

        int at = TitledNames.AfterAge(page, mentions, name.End, head);
        ref readonly Token next = ref page.Tokens[at];
        int other = next.Kind == TokenKind.Comma && page.Tokens[at + 1].Is(WordClass.Conjunction) ? at + 2 : at + 1;
        if ((next.Kind != TokenKind.Comma && !next.Is(WordClass.Conjunction)) || other >= head)
        {
            return at == head && at > name.End; // "Ben Carr (44) was arrested"
        }

        other += page.Tokens[other].Is(WordClass.Determiner) && TitledNames.IsTitled(page, mentions, other + 1, head) ? 1 : 0;
        return mentions.Covers(other, MentionKinds.Person | MentionKinds.Organisation | MentionKinds.Quantity) // "Ana Dunn and nine others"
            || TitledNames.PersonFrom(page, mentions, other, head) >= 0 // "Ben Carr and Dr Cora Dale"
            || (page.Tokens[other].Is(WordClass.Pronoun) && page.Tokens[other].Is(WordClass.Determiner)); // "Ana Dunn and her parents"
    }

    /// <summary>The token after a phrase’s own noun: before its first preposition.</summary>
    private static int HeadEnd(Page page, Mentions mentions, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!mentions.Covers(i, MentionKinds.Name | MentionKinds.Quantity) && i > first && page.Tokens[i].Is(WordClass.Preposition))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The token after the noun phrase that begins at one.</summary>
    private static int PhraseEnd(Page page, Mentions mentions, int at, int limit)
    {
        int i = at;
        while (i < Math.Min(limit, at + ByWithin) && (mentions.Covers(i, MentionKinds.Name)
            || (page.Tokens[i].IsWord && !mentions.Covers(i, MentionKinds.Date)
                && !page.Tokens[i].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.EventVerb | WordClass.Conjunction))))
        {
            i++;
        }

        return i;
    }

    private static int FindBy(Page page, Mentions mentions, in EventMention mention, Sentence sentence)
    {
        int end = Math.Min(sentence.EndToken, Math.Min(mention.PredicateEnd, mention.Head + ByWithin));
        for (int i = mention.Head + 1; i < end; i++)
        {
            if (page.Tokens[i].Is(WordClass.Preposition) && !mentions.Covers(i, MentionKinds.Name | MentionKinds.Date | MentionKinds.Quantity)
                && (page.Preposition(i) & PrepositionForms.By) != 0)
            {
                return i;
            }

            // "wounded when radios used by them exploded": what is done by them is another verb's.
            bool verb = page.Tokens[i].IsWord && !mentions.Covers(i, MentionKinds.Name) && !page.Tokens[i].Is(WordClass.Adverb)
                && (page.Tokens[i].Is(WordClass.EventVerb | WordClass.VerbForm | WordClass.SpeechVerb) || page.TextOf(page.Tokens[i]) is [.., 'e', 'd']);
            if (verb && page.Tokens[i - 1].IsWord && i > mention.Run.End && !page.Tokens[i - 1].Is(WordClass.Conjunction | WordClass.Adverb))
            {
                return -1;
            }
        }

        return -1;
    }
}
