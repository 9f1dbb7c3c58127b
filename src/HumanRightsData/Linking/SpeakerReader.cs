using HumanRightsData.Layout;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Takes the words that name speakers in the order of the text, and finds whom each names.</summary>
internal ref partial struct SpeakerReader(Page page, Mentions mentions, Entities entities, SpeakerMemory memory)
{
    /// <summary>A pronoun looks back over so many sentences and blocks.</summary>
    private const int MostSentences = 40;

    /// <summary>Of so many names in a paragraph one that alone is a woman’s or a man’s says little.</summary>
    private const int MostNames = 40;

    /// <summary>So many letters a country's name and its nationality share: "Iran", "Iranian"; "Syria", "Syrian".</summary>
    private const int CountryRoot = 4;

    /// <summary>A pronoun looks back over so many speakers, in however few sentences they stand.</summary>
    private const int MostTurns = 256;

    private readonly Clauses _clauses = new(page, mentions);
    private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;

    public void Read()
    {
        int statements = 0;
        foreach (ref readonly SpeechMention speech in mentions.Speech.Items)
        {
            statements = Math.Max(statements, speech.Statement + 1);
        }

        memory.Clear(page, entities.Items.Count, statements);
        PooledBuffer<SpeakerTurn> turns = memory.Turns;
        foreach (int place in Places())
        {
            ref SpeechMention speech = ref mentions.Speech[place];
            int t = turns.Count;
            ref SpeakerTurn turn = ref turns.Add();
            if (t > 0 && speech.Speaker.First == turns[t - 1].Run.First && speech.Speaker.End == turns[t - 1].Run.End)
            {
                turn = turns[t - 1];
                turn.Speech = place;
            }
            else
            {
                turn.Run = speech.Speaker;
                turn.Form = speech.SpeakerForm;
                turn.Quoted = speech.Quoted;
                turn.Inner = speech.Inner;
                turn.Outer = speech.Outer;
                turn.Article = page.ArticleOf(speech.Speaker.First);
                turn.Speech = place;
                turn.Entity = -1;
                ResolveTurn(t);
            }

            speech.SpeakerEntity = turn.Entity;
            speech.SpeakerPhrase = turn.Phrase;
            speech.FirstCoSpeaker = turn.FirstCo;
            speech.EndCoSpeaker = turn.EndCo;
        }

        ResolveOwn();
    }

    /// <summary>The segments whose speaker is named, in the order of the words that name them.</summary>
    private readonly Span<int> Places()
    {
        int count = 0;
        mentions.SortKeys.Start(mentions.Speech.Count, out Span<ulong> keys, out Span<int> items);
        for (int i = 0; i < mentions.Speech.Count; i++)
        {
            ref SpeechMention speech = ref mentions.Speech[i];
            ref int of = ref memory.SpeechOfStatement[speech.Statement];
            of = of == 0 ? i + 1 : of;
            if (speech.Speaker.Length > 0)
            {
                keys[count] = ((ulong)(uint)speech.Speaker.First << 32) | (uint)speech.Speaker.End;
                items[count++] = i;
            }
        }

        return mentions.SortKeys.Sort(count);
    }

    /// <summary>"I said that" within a quotation: the one who is quoted, who may be named after it.</summary>
    private void ResolveOwn()
    {
        foreach (ref SpeechMention speech in mentions.Speech.Items)
        {
            if (speech.SpeakerForm == SpeakerForm.Pronoun && speech.Outer >= 0 && speech.Speaker.Length > 0
                && (_clauses.Pronoun(speech.Speaker.First) & PronounForms.First) != 0
                && memory.SpeechOfStatement[speech.Outer] is > 0 and int outer)
            {
                ref SpeechMention other = ref mentions.Speech[outer - 1];
                speech.SpeakerEntity = other.SpeakerEntity;
                speech.SpeakerPhrase = other.SpeakerPhrase;
            }
        }
    }

    private void ResolveTurn(int t)
    {
        ref SpeakerTurn turn = ref memory.Turns[t];
        if (turn.Form == SpeakerForm.Pronoun)
        {
            ResolvePronoun(t);
            return;
        }

        int name = HeadName(turn.Run, _clauses.FirstNameFrom(turn.Run.First));
        if (name >= 0)
        {
            turn.Entity = mentions.Names[name].Entity;
            turn.Phrase = mentions.Names[name].Run;
            turn.Kind = mentions.Names[name].Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Body;
            AddCoSpeakers(ref turn, name);
            return;
        }

        turn.Phrase = Bare(turn.Run);
        turn.Kind = KindOf(turn.Phrase);
        if (turn.Kind == SpeakerKind.None && IsSurname(turn.Phrase))
        {
            turn.Kind = SpeakerKind.Person;
            turn.Entity = OfSurname(turn.Phrase.First);
            return;
        }

        if (!turn.Inner && IsDefinite(turn.Run) && ResolveRole(t) is >= 0 and int entity)
        {
            turn.Entity = entity;
            turn.Kind = entities.Items[entity].Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Body;
        }
    }
}
