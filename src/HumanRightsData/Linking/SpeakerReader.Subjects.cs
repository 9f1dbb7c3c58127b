using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

internal ref partial struct SpeakerReader
{
    // What the sentences before are about.

    /// <summary>Who or what a sentence is about: the phrase it begins with.</summary>
    private readonly ref readonly SpeakerTurn SubjectOf(int s)
    {
        ref int known = ref memory.SubjectOfSentence[s];
        if (known == 0)
        {
            known = FindSubject(page.Sentences[s]) + 1;
        }

        return ref memory.Subjects[known - 1];
    }

    /// <summary>False where the subject of a sentence is nobody that a pronoun can stand for: not quoted, or for he or she no person and no word of a post in it.</summary>
    private readonly bool MayBeAbout(int s, PronounForms forms, bool quoted)
    {
        ref readonly Sentence sentence = ref page.Sentences[s];
        if (quoted && !_clauses.IsOpening(sentence.FirstToken) && !_clauses.Covers(sentence.FirstToken, MentionKinds.Quotation))
        {
            return false;
        }

        return (forms & (PronounForms.He | PronounForms.She)) == 0 || memory.SubjectOfSentence[s] != 0 || _clauses.IsOpening(sentence.FirstToken)
            || mentions.Triggers.Next(sentence.FirstToken, sentence.EndToken, Trigger.Role) < sentence.EndToken || NamesPerson(sentence);
    }

    private readonly bool NamesPerson(in Sentence sentence)
    {
        int end = _clauses.FirstNameFrom(sentence.EndToken);
        for (int name = _clauses.FirstNameFrom(sentence.FirstToken); name < end; name++)
        {
            if (mentions.Names[name].Kind == NameKind.Person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the subject of a sentence: its place in <see cref="SpeakerMemory.Subjects"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int FindSubject(in Sentence sentence)
    {
        if (_clauses.QuotationAt(sentence.FirstToken) is >= 0 and int alias && mentions.Quotations[alias].Has(QuotationFlags.Alias))
        {
            TokenRun words = mentions.Quotations[alias].Run;
            ref SpeakerTurn called = ref memory.Subjects.Add();
            called.Run = called.Phrase = _clauses.Run(words.First, words.End - (_tokens[words.End - 1].Kind == TokenKind.Comma && words.Length > 1 ? 1 : 0));
            called.Form = SpeakerForm.Phrase;
            called.Kind = SpeakerKind.Person;
            called.Entity = called.Outer = -1;
            return memory.Subjects.Count - 1;
        }

        int first = sentence.FirstToken + (_clauses.IsOpening(sentence.FirstToken) ? 1 : 0); // what is said has its own subject, which is for those who speak in it
        if (_clauses.FirstQuotationFrom(first) is var q && q < mentions.Quotations.Count && mentions.Quotations[q] is { Run.First: var spoken } block
            && block.Has(QuotationFlags.Block) && spoken < sentence.EndToken)
        {
            first = spoken; // "Ada Dunn: | A woman came"
        }

        first = _clauses.SkipAdverbial(first, sentence.EndToken);
        first = _clauses.SkipAdverbs(first, sentence.EndToken);
        if (first >= sentence.EndToken || _clauses.IsSubjectPronoun(first))
        {
            return 0;
        }

        int end = _clauses.VerbWithin(first, SubjectEnd(first, sentence.EndToken));
        end -= end > first + 1 && _clauses.EndsIn(end - 1, "ed") && !_clauses.Covers(end - 1, MentionKinds.Name) && !_clauses.OpensPhrase(end - 2) ? 1 : 0; // "the girl walked | around"
        end = WithoutTime(first, end);
        if (end == first)
        {
            return 0;
        }

        TokenRun run = _clauses.Run(first, end), phrase;
        SpeakerKind kind;
        int entity = -1;
        int firstName = _clauses.FirstNameFrom(first);
        int name = HeadName(run, firstName);
        name = name >= 0 ? name : HolderIn(run, firstName);
        name = name >= 0 ? name : NamedAs(end, sentence.EndToken);
        if (name >= 0)
        {
            ref readonly NameMention named = ref mentions.Names[name];
            entity = named.Entity;
            phrase = named.Run;
            kind = named.Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Body;
        }
        else
        {
            phrase = Bare(run);
            kind = KindOf(phrase);
            if (kind is SpeakerKind.None)
            {
                return 0;
            }
        }

        ref SpeakerTurn turn = ref memory.Subjects.Add();
        turn.Run = run;
        turn.Form = SpeakerForm.Phrase;
        turn.Kind = kind;
        turn.Entity = entity;
        turn.Phrase = phrase;
        turn.Outer = -1;
        turn.Quoted = _clauses.Covers(first, MentionKinds.Quotation);
        return memory.Subjects.Count - 1;
    }

    /// <summary>Ends a subject before what says when: "the union | today renewed", "the union | last week renewed".</summary>
    private readonly int WithoutTime(int first, int end)
    {
        int at = end > first + 2 && _clauses.EndsIn(end - 1, "ed") && !_clauses.Covers(end - 1, MentionKinds.Name) ? end - 1 : end;
        while (at > first + 1 && !_clauses.Covers(at - 1, MentionKinds.Name)
            && (_clauses.Covers(at - 1, MentionKinds.Date) || _tokens[at - 1].Is(WordClass.Weekday | WordClass.TimeUnit)
                || (_clauses.MayBeAdverb(at - 1) && !_tokens[at - 1].Capitalised)))
        {
            at -= _tokens[at - 1].Is(WordClass.TimeUnit) && at > first + 2 && !_clauses.Covers(at - 2, MentionKinds.Name) ? 2 : 1;
        }

        return at > first && _clauses.Covers(at - 1, MentionKinds.Name) ? at : end;
    }

    /// <summary>The person who is said to be the subject before a verb: "The next witness was | Ada Dunn"; -1 for none.</summary>
    private readonly int NamedAs(int verb, int end)
    {
        if (verb + 1 >= end || (_clauses.Auxiliary(verb) & AuxiliaryForms.Be) == 0)
        {
            return -1;
        }

        int at = verb + 1, n = _clauses.FirstNameFrom(at);
        while (at < end && (_tokens[at].Is(WordClass.Honorific) || _tokens[at].Kind == TokenKind.Stop) && !_clauses.Covers(at, MentionKinds.Name))
        {
            at++;
        }

        return n < mentions.Names.Count && mentions.Names[n] is { Kind: NameKind.Person } name && (name.Run.First == at || (name.TitleFirst == verb + 1 && name.TitleEnd > name.TitleFirst)) ? n : -1;
    }

    /// <summary>The person who holds what a phrase names, "Dunn’s team": a pronoun after it stands for the person.</summary>
    private readonly int HolderIn(TokenRun run, int n)
    {
        if (KindOf(Bare(run)) == SpeakerKind.Person)
        {
            return -1; // "Dunn’s mother" is somebody else
        }

        return n < mentions.Names.Count && mentions.Names[n].Run.End < run.End && mentions.Names[n].Kind == NameKind.Person && IsHolder(mentions.Names[n].Run.End, run.End) ? n : -1;
    }

    /// <summary>The token before the verb of a sentence, with the appositions between commas.</summary>
    private readonly int SubjectEnd(int first, int end)
    {
        end = Math.Min(end, first + Clauses.Reach);
        int phrase = _clauses.SkipNounPhrase(first, end);
        int at = phrase;
        for (int i = phrase; i < end; i++)
        {
            i = _clauses.SkipInset(i, end);
            if (i >= end || _clauses.IsVerb(i, first, end))
            {
                return i < end && i > phrase ? i : phrase;
            }

            at = i;
        }

        return Math.Max(phrase, Math.Min(at, phrase));
    }
}
