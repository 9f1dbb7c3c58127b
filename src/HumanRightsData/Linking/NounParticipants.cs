using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Who takes part by what stands around a noun: "the killing of A", "A’s trial", "the report by A".</summary>
internal static class NounParticipants
{
    /// <summary>How many words of a title or role may stand between "of" or "by" and the name.</summary>
    private const int LongestTitle = 6;

    public static void Add(Page page, Mentions mentions, DocumentEvents events, in EventMention mention, Sentence sentence, int from)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        if (mention.Kind == EventKind.Trial && mention.Owner >= 0
            && (tokens[mention.Head].Is(WordClass.Preposition) || IsSubject(page, mentions.Names[mention.Owner].Run, mention.Head)))
        {
            Add(page, events, mention, mentions.Names[mention.Owner], ParticipantRole.Defendant); // "Ana Dunn has been on trial"
            return;
        }

        if (mention.Kind == EventKind.Detention && mention.Owner >= 0 && tokens[mention.Head].Is(WordClass.Preposition))
        {
            Add(page, events, mention, mentions.Names[mention.Owner], ParticipantRole.Victim); // "Ana Dunn has been in custody"
            return;
        }

        if (mention.Owner >= 0 && IsApart(page, mention, mentions.Names[mention.Owner].Run, sentence))
        {
            Add(page, events, mention, mentions.Names[mention.Owner], RoleOfOwner(mention.Kind, mentions.Names[mention.Owner].Kind));
        }

        for (int n = from; n < mentions.Names.Count && mentions.Names[n].Run.First < Math.Min(sentence.EndToken, mention.Run.End + LongestTitle + 2); n++)
        {
            NameMention name = mentions.Names[n];
            if (name.Kind == NameKind.Place)
            {
                continue;
            }

            if (name.Run.End < mention.Run.First)
            {
                // "A’s report": nothing but the mark of possession stands between, or words within the noun's own phrase.
                if (tokens[name.Run.End].Kind == TokenKind.Possessive && name.Run.End + 1 == mention.Run.First)
                {
                    // "A’s killing of B"
                    bool did = mention.Run.End > mention.Head + 1 && OfWhom(page, mentions, mention, n) >= 0;
                    ParticipantRole? role = RoleOfOwner(mention.Kind, name.Kind);
                    Add(page, events, mention, name, !did ? UnlessUndone(page, mention, role) : role is ParticipantRole.Victim ? RoleOfAgent(mention.Kind)
                        : role is ParticipantRole.Defendant ? null : role);
                }

                continue;
            }

            if (name.Run.First <= mention.Head)
            {
                continue;
            }

            int preposition = PrepositionBefore(page, mentions, name.Run.First, mention.Head);
            PrepositionForms form = preposition < 0 ? PrepositionForms.None
                : page.Preposition(preposition);
            if ((form & PrepositionForms.Genitive) != 0 && name.Run.First < mention.Run.End && IsWhole(page, name.Run)
                && !IsOfAnother(page, mentions, mention.Head, preposition))
            {
                ParticipantRole? role = (EventWords.NounTraits(page.Lexicon, mention.HeadId) & EventNounTraits.Shows) != 0 ? null
                    : UnlessUndone(page, mention, RoleOfOwner(mention.Kind, name.Kind));
                Add(page, events, mention, name, role);
                for (int last = name.Kind == NameKind.Person ? LastOfList(page, mentions, n, sentence) : n; n < last; n++)
                {
                    Add(page, events, mention, mentions.Names[n + 1], role);
                }
            }
            else if (((form & PrepositionForms.By) != 0 || IsSource(mention, preposition, form)) && (name.Kind == NameKind.Person || IsWhole(page, name.Run))
                && (preposition == mention.Run.End || (preposition == mention.Run.End + 1 && tokens[mention.Run.End].Is(WordClass.EventOccurrence))
                    || (preposition == mention.Run.End + 2 && tokens[mention.Run.End].Kind == TokenKind.Comma
                        && tokens[mention.Run.End + 1].Is(WordClass.EventOccurrence)))) // "a fatwa, issued by A"
            {
                // A person's attack may be one in words.
                ParticipantRole? role = mention.Kind == EventKind.Attack && name.Kind == NameKind.Person ? null : RoleOfAgent(mention.Kind);
                bool another = (role == ParticipantRole.Author && IsBehindOf(page, mention.Run.First, sentence))
                    || (role == ParticipantRole.Perpetrator && (IsBehindPreposition(page, mention.Run.First, sentence)
                        || IsCalledSo(page, mention.Run.First, sentence)));
                Add(page, events, mention, name, another ? null : role);
            }

            return; // what follows hangs on that name
        }
    }

    /// <summary>"a letter | from Ana Dunn".</summary>
    private static bool IsSource(in EventMention mention, int preposition, PrepositionForms form) =>
        EventWords.IsText(mention.Kind) && (form & PrepositionForms.Source) != 0 && preposition == mention.Run.End;

    /// <summary>"Ana Dunn is standing | trial".</summary>
    private static bool IsSubject(Page page, TokenRun name, int head) => name.End < head
        && (page.Tokens[name.End].Is(WordClass.Auxiliary) || page.Tokens[name.End].Is(WordClass.Adverb));

    /// <summary>Whether whose it is stands above the line of a form, or between commas: "the trial of a former official, Ana Dunn".</summary>
    private static bool IsApart(Page page, in EventMention mention, TokenRun owner, Sentence sentence) => owner.End <= sentence.FirstToken
        || (owner.First == mention.Run.End + 1 && page.Tokens[mention.Run.End].Kind == TokenKind.Comma);

    /// <summary>The last person of the list that begins with one, "A, B and C"; the same where "and" joins none.</summary>
    private static int LastOfList(Page page, Mentions mentions, int first, Sentence sentence)
    {
        int last = first;
        bool joined = false;
        while (!joined && last + 1 < mentions.Names.Count && mentions.Names[last + 1] is { Kind: NameKind.Person } next && next.Run.End < sentence.EndToken)
        {
            int at = mentions.Names[last].Run.End;
            at += page.Tokens[at].Kind == TokenKind.Comma ? 1 : 0;
            joined = page.Lexicon.Value(page.Tokens[at], WordClass.Conjunction).Has((uint)ConjunctionForms.Joins);
            at += joined ? 1 : 0;
            int begins = next.TitleEnd > next.TitleFirst ? next.TitleFirst : next.Run.First;
            if (at == mentions.Names[last].Run.End || begins != at)
            {
                return first;
            }

            last++;
        }

        // "of A’s wife"; "… of A and B said so": another clause.
        ref readonly Token behind = ref page.Tokens[mentions.Names[last].Run.End];
        return joined && behind.Kind != TokenKind.Possessive && !behind.Is(WordClass.SpeechVerb) ? last : first;
    }

    private static void Add(Page page, DocumentEvents events, in EventMention mention, in NameMention name, ParticipantRole? role)
    {
        EventNounTraits noun = EventWords.NounTraits(page.Lexicon, mention.HeadId);
        if (role is not { } part || (part == ParticipantRole.Defendant && (noun & (EventNounTraits.Judged | EventNounTraits.Civil)) != 0))
        {
            return; // "Judge Dunn’s ruling", "a lawsuit by Dunn": no defendant
        }

        bool judgment = part == ParticipantRole.Defendant && mention.Kind == EventKind.Sentence;
        ParticipationFinder.Add(events, mention.Event, name.Entity, part, part != ParticipantRole.Defendant ? null
            : (noun & EventNounTraits.Acquits) != 0 ? AllegationStatus.Acquitted
            : judgment ? AllegationStatus.Convicted : AllegationStatus.Charged, judgment);
    }

    /// <summary>"a translation of the | letter by A": A made the translation.</summary>
    private static bool IsBehindOf(Page page, int first, Sentence sentence)
    {
        int of = first - 1;
        of -= of > sentence.FirstToken && page.Tokens[of].Is(WordClass.Determiner) ? 1 : 0;
        return of > sentence.FirstToken && page.Tokens[of].Is(WordClass.Preposition)
            && (page.Preposition(of) & PrepositionForms.Of) != 0;
    }

    /// <summary>How many words off a judgment a word may say that it no longer stands.</summary>
    private const int Undone = 4;

    /// <summary>A judgment that was quashed leaves nobody convicted.</summary>
    private static ParticipantRole? UnlessUndone(Page page, in EventMention mention, ParticipantRole? role)
    {
        Sentence sentence = page.Sentences[page.SentenceOfToken[mention.Head]];
        return role == ParticipantRole.Defendant && mention.Kind == EventKind.Sentence
            && (EventReality.IsUndone(page, Math.Max(sentence.FirstToken, mention.Run.First - Undone), mention.Run.First, sentence.EndToken)
                || EventReality.IsUndone(page, mention.Run.End, Math.Min(sentence.EndToken, mention.Run.End + Undone), sentence.EndToken)) ? null : role;
    }

    /// <summary>The first person behind a noun within its words, an index; -1 for none.</summary>
    private static int OfWhom(Page page, Mentions mentions, in EventMention mention, int from)
    {
        for (int n = from + 1; n < mentions.Names.Count && mentions.Names[n].Run.First < mention.Run.End; n++)
        {
            if (mentions.Names[n].Kind == NameKind.Person && mentions.Names[n].Run.First > mention.Head
                && page.Tokens[mentions.Names[n].Run.End].Kind != TokenKind.Possessive)
            {
                return n;
            }
        }

        return -1;
    }

    /// <summary>"of A", "A’s": whom it befell, or who made it. A body is not killed or tried so.</summary>
    private static ParticipantRole? RoleOfOwner(EventKind kind, NameKind name) => kind switch
    {
        EventKind.Report or EventKind.StatementRelease => ParticipantRole.Author,
        EventKind.Killing or EventKind.EnforcedDisappearance or EventKind.Torture or EventKind.Detention when name == NameKind.Person => ParticipantRole.Victim,
        EventKind.Trial or EventKind.Sentence when name == NameKind.Person => ParticipantRole.Defendant,
        EventKind.Appointment or EventKind.Election or EventKind.Other when name == NameKind.Person => ParticipantRole.Participant,
        _ => null,
    };

    /// <summary>"by A".</summary>
    private static ParticipantRole? RoleOfAgent(EventKind kind) => kind switch
    {
        EventKind.Report or EventKind.StatementRelease => ParticipantRole.Author,
        EventKind.Killing or EventKind.EnforcedDisappearance or EventKind.Torture or EventKind.Detention or EventKind.Attack => ParticipantRole.Perpetrator,
        EventKind.Conference or EventKind.Exhibition => ParticipantRole.Organiser,
        EventKind.Protest or EventKind.Other => ParticipantRole.Participant,
        _ => null,
    };

    /// <summary>"research into the massacre by A": it is not said which of the two A did.</summary>
    private static bool IsBehindPreposition(Page page, int first, Sentence sentence)
    {
        int before = first - 1;
        while (before > sentence.FirstToken && page.Tokens[before].Is(WordClass.Determiner))
        {
            before--;
        }

        return before >= sentence.FirstToken && page.Tokens[before].Is(WordClass.Preposition);
    }

    /// <summary>"was declared an attack by the police": they called it so.</summary>
    private static bool IsCalledSo(Page page, int first, Sentence sentence)
    {
        int before = first - 1;
        while (before > sentence.FirstToken && (page.Tokens[before].Is(WordClass.Determiner | WordClass.Preposition) || !page.Tokens[before].IsWord))
        {
            before--;
        }

        if (before <= sentence.FirstToken || page.TextOf(page.Tokens[before]) is not [.., 'e', 'd'])
        {
            return false;
        }

        return (page.Tokens[before - 1].Is(WordClass.Auxiliary)
            && (page.Auxiliary(before - 1) & AuxiliaryForms.Be) != 0)
            || (page.Tokens[before].Is(WordClass.SpeechVerb)
                && ((SpeechFrames)page.Lexicon.Value(page.Tokens[before], WordClass.SpeechVerb).Attributes & SpeechFrames.Thing) == 0);
    }

    /// <summary>The preposition before a name and the words of its title; -1 for none.</summary>
    private static int PrepositionBefore(Page page, Mentions mentions, int name, int head)
    {
        for (int i = name - 1; i > head && name - i <= LongestTitle + 1; i--)
        {
            if (page.Tokens[i].Kind == TokenKind.Stop && page.Tokens[i - 1].Is(WordClass.Honorific))
            {
                continue; // "of Dr. Ana Dunn"
            }

            if (mentions.Covers(i, MentionKinds.Name) || !page.Tokens[i].IsWord)
            {
                return -1;
            }

            if (page.Tokens[i].Is(WordClass.Preposition))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"the trial of the killers of A": another noun stands between, and whose that is is not whose the event is.</summary>
    private static bool IsOfAnother(Page page, Mentions mentions, int head, int preposition)
    {
        ref readonly Token before = ref page.Tokens[preposition - 1];
        return preposition - 1 > head && before.IsWord && !before.Is(WordClass.EventNoun)
            && !mentions.Covers(preposition - 1, MentionKinds.Name | MentionKinds.Date);
    }

    /// <summary>Whether the name is not the first part of a longer phrase: "the killing of X supporters", "of X’s brother".</summary>
    private static bool IsWhole(Page page, TokenRun name)
    {
        ref readonly Token next = ref page.Tokens[name.End];
        return next.Kind != TokenKind.Possessive
            && (!next.IsWord || next.LineStart || next.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun
            | WordClass.EventOccurrence | WordClass.EventVerb | WordClass.SpeechVerb | WordClass.VerbForm | WordClass.Adverb)
            || page.TextOf(next) is [.., 'e', 'd']);
    }
}
