using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

internal readonly ref partial struct Clauses
{
    // Verbs, and the adverbs that stand among them.

    /// <summary>Lists without which no word is a verb, but for its ending.</summary>
    private const WordClass Verbal = WordClass.Auxiliary | WordClass.Pronoun | WordClass.VerbForm | WordClass.SpeechVerb;

    public bool IsAdverb(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Is(WordClass.Adverb) ? Lexicon.Value(token, WordClass.Adverb).Attributes == 0
            : EndsIn(token, "ly") && !Covers(i, MentionKinds.Name | MentionKinds.Date);
    }

    /// <summary>"night" after "Wednesday".</summary>
    private bool IsTimeOfDay(int i) => i > 0 && Tokens[i].Is(WordClass.Adverb) && Tokens[i - 1].Is(WordClass.Weekday)
        && (Lexicon.Value(Tokens[i], WordClass.Adverb).Attributes & 2) != 0;

    /// <summary>The token after the adverbs that begin at one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SkipAdverbs(int i, int end) => i < end && MayBeAdverb(i) ? SkipAdverbsFrom(i, end) : i;

    /// <summary>False where no adverb, weekday or date can begin or end.</summary>
    public bool MayBeAdverb(int i)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Begins(WordClass.Adverb | WordClass.Weekday) || Covers(i, MentionKinds.Date) || EndsIn(token, "ly");
    }

    private int SkipAdverbsFrom(int i, int end)
    {
        while (i < end && MayBeAdverb(i))
        {
            int length = Lexicon.Match(Tokens, i, WordClass.Adverb).Length;
            bool isAdverb = length <= 1 && IsAdverb(i);
            if (length == 0 || (length == 1 && !isAdverb) || i + length > end)
            {
                isAdverb = isAdverb || (length > 1 && IsAdverb(i));
                length = 1;
            }

            if (i + length < end && Tokens[i + length].Kind == TokenKind.Possessive)
            {
                break; // "Friday’s test"
            }

            if (length == 1 && !isAdverb && !Covers(i, MentionKinds.Date) && !Tokens[i].Is(WordClass.Weekday) && !IsTimeOfDay(i))
            {
                break;
            }

            i += length;
        }

        return i;
    }

    /// <summary>The token before the adverb or adverbial phrase that ends at one; the same where none does.</summary>
    public int SkipAdverbBack(int i, int first)
    {
        int at = Math.Max(i - 4, first);
        if (at < i && Mentions.Triggers.MayEndPhrase(i))
        {
            foreach (ref readonly Token token in Tokens[at..i])
            {
                if ((token.Phrases & WordClass.Adverb) != 0 && Lexicon.Match(Tokens, at, WordClass.Adverb).Length == i - at + 1)
                {
                    return at - 1;
                }

                at++;
            }
        }

        if (!MayBeAdverb(i))
        {
            return i;
        }

        if (IsTimeOfDay(i))
        {
            return i - 2;
        }

        if (Tokens[i].Is(WordClass.Weekday))
        {
            return i > first && (Preposition(i - 1) & PrepositionForms.On) != 0 ? i - 2 : i - 1;
        }

        return IsAdverb(i) ? i - 1 : i;
    }

    /// <summary>Whether nothing that can stand between a subject and its verb ends at a token: an auxiliary, "to", "not", an adverb, a date.</summary>
    public bool EndsBeforeVerb(int i)
    {
        ref readonly Token token = ref Tokens[i];
        if (token.Begins(WordClass.Adverb | WordClass.Weekday | WordClass.Negation | WordClass.Auxiliary | WordClass.Preposition)
            || token.Kind == TokenKind.Possessive
            || Covers(i, MentionKinds.Date) || EndsIn(token, "ly"))
        {
            return false;
        }

        if (!Mentions.Triggers.MayEndPhrase(i))
        {
            return true;
        }

        WordClass phrases = WordClass.None;
        foreach (ref readonly Token before in Tokens[Math.Max(i - 4, 0)..i])
        {
            phrases |= before.Phrases;
        }

        return (phrases & WordClass.Adverb) == 0;
    }

    /// <summary>Whether a token looks like a finite verb.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsVerb(int i, int first, int end) => MayBeVerb(Tokens[i]) && ReadVerb(i, first, end);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayBeVerb(in Token token) => token.Begins(Verbal) || token.Kind == TokenKind.Possessive || EndsIn(token, "ed");

    private bool ReadVerb(int i, int first, int end)
    {
        ref readonly Token token = ref Tokens[i];
        if (!token.IsWord)
        {
            return token.Kind == TokenKind.Possessive && Auxiliary(i) != AuxiliaryForms.None;
        }

        if (token.Is(WordClass.Auxiliary) || (Pronoun(token) & PronounForms.Verb) != 0)
        {
            return true;
        }

        if (token.Capitalised || i == first || OpensPhrase(i - 1))
        {
            return false;
        }

        if ((token.Phrases & WordClass.SpeechVerb) != 0 && Lexicon.Match(Tokens, i, WordClass.SpeechVerb) is { Length: > 1 } phrase
            && ((SpeechFrames)Lexicon.Value(phrase.Id, WordClass.SpeechVerb).Attributes & (SpeechFrames.Third | SpeechFrames.Past)) != 0)
        {
            return true;
        }

        if (token.Is(WordClass.VerbForm))
        {
            return true;
        }

        SpeechFrames frames = Speech(i);
        bool past = frames != SpeechFrames.None ? (frames & SpeechFrames.Past) != 0 : EndsIn(token, "ed");
        if (!past && (frames & (SpeechFrames.Third | SpeechFrames.Base)) == 0)
        {
            return false;
        }

        ref readonly Token before = ref Tokens[i - 1];
        if ((frames & SpeechFrames.Past) != 0 && (frames & (SpeechFrames.Clause | SpeechFrames.That)) != 0)
        {
            return before.IsWord || OpensContent(i + 1, end)
                || (before.Kind == TokenKind.Comma && i + 1 < end
                    && (Tokens[i + 1].Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition) || Covers(i + 1, MentionKinds.Name)));
        }

        if (!past)
        {
            // "the ministry says": a form that is no noun.
            bool says = (frames & (SpeechFrames.Third | SpeechFrames.Clause | SpeechFrames.Noun | SpeechFrames.Belief | SpeechFrames.Thing | SpeechFrames.To | SpeechFrames.Demand)) == (SpeechFrames.Third | SpeechFrames.Clause);
            return !before.Is(WordClass.SpeechVerb) && (Covers(i - 1, MentionKinds.Person) || before.Is(WordClass.Pronoun) || (says && before.IsWord)
                || (OpensContent(i + 1, end) && ((frames & SpeechFrames.Base) == 0 || IsPlural(i - 1) || Covers(i - 1, MentionKinds.Name)))); // not "in a recent report that"
        }

        // A past form is a verb where an object or a clause follows it; "carried out by" is a participle.
        if (before.Is(WordClass.Pronoun) || i + 1 >= end)
        {
            return true;
        }

        int next = SkipAdverbs(i + 1, end);
        return next < end && (Tokens[next].Is(WordClass.Determiner | WordClass.Pronoun) || Tokens[next].Capitalised || Tokens[next].IsNumber
            || OpensContent(next, end));
    }

    /// <summary>Whether "that" or a quotation begins at a token.</summary>
    private bool OpensContent(int i, int end) => i < end && ((Conjunction(i) & ConjunctionForms.That) != 0 || IsOpening(i));

    /// <summary>Whether who, which or that opens a clause that belongs to the noun before it.</summary>
    public bool OpensRelative(int i, int first)
    {
        ref readonly Token token = ref Tokens[i];
        return token.Is(WordClass.Pronoun | WordClass.Conjunction) && (IsRelative(token)
            || ((Conjunction(token) & ConjunctionForms.That) != 0 && i > first && Tokens[i - 1].IsWord
                && !Tokens[i - 1].Is(WordClass.SpeechVerb | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Preposition)));
    }

    /// <summary>Whether a finite verb stands in a run of tokens, brackets left out, and quotations unless they count.</summary>
    public bool HasVerb(int first, int end, bool quoted = false)
    {
        end = Math.Min(end, first + Reach);
        bool relative = false;
        ReadOnlySpan<Token> tokens = Tokens;
        string text = Page.Text;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsWord)
            {
                if (!token.Begins(Verbal | WordClass.Conjunction) && text[token.End - 1] != 'd')
                {
                    continue; // neither a verb nor what opens a clause
                }
            }
            else if (IsInset(token.Kind))
            {
                i = quoted && token.Kind != TokenKind.OpenBracket ? i : SkipInset(i, end);
                if (i >= end)
                {
                    break;
                }
            }
            else if (token.Kind != TokenKind.Possessive)
            {
                continue;
            }

            if (i > first && OpensRelative(i, first))
            {
                relative = true; // its verb is not the clause's
            }
            else if (IsVerb(i, first, end))
            {
                if (!relative)
                {
                    return true;
                }

                while (i + 1 < end && (tokens[i + 1].Is(WordClass.Negation) || IsVerb(i + 1, first, end)))
                {
                    i++;
                }

                relative = false;
            }
        }

        return false;
    }

    /// <summary>
    /// The first token of what begins as a noun phrase that is no part of one: a verb, a mark of a quotation that does not stand whole in it, an article behind a noun.
    /// What belongs to a noun after "who" or "which" is passed over. The end where there is none.
    /// </summary>
    public int VerbWithin(int first, int end)
    {
        ReadOnlySpan<Token> tokens = Tokens;
        bool relative = false;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind is >= TokenKind.OpenQuote and <= TokenKind.OpenBracket)
            {
                int inset = SkipInset(i, end);
                if (inset == i && token.Kind != TokenKind.StraightSingle
                    && !(token.Kind == TokenKind.CloseSingle && !token.SpaceBefore && i > first && EndsIn(i - 1, "s"))) // but for "the miners’ families"
                {
                    return i;
                }

                i = inset;
                continue;
            }

            if (relative || i == first || !token.IsWord || Covers(i, MentionKinds.Name))
            {
                continue;
            }

            if (OpensRelative(i, first))
            {
                relative = true;
            }
            else if ((IsVerb(i, first, end) && !(i + 1 == end && EndsIn(token, "ed"))) || IsTellingVerb(i, end) || (IsArticle(i, end) && IsNounBefore(i)))
            {
                return IsArticle(i, end) ? i - 1 : i;
            }
        }

        return end;
    }

    /// <summary>Whether a past form behind a noun has the next as its object: "the government exhorted citizens", "the agency interviewed 20".</summary>
    private bool IsTellingVerb(int i, int end)
    {
        if (!EndsIn(i, "ed") || Tokens[i].Capitalised || i + 1 >= end)
        {
            return false;
        }

        ref readonly Token next = ref Tokens[i + 1];
        bool noun = Covers(i - 1, MentionKinds.Name) || Tokens[i - 1].Is(WordClass.SpeakerNoun | WordClass.RoleNoun);
        return noun && (Covers(i + 1, MentionKinds.Quantity)
            || (next.IsWord && !next.Is(WordClass.Preposition | WordClass.Conjunction) && !IsAdverb(i + 1) && IsPlural(i + 1)));
    }

    /// <summary>"a", "the", "his" before a noun, not "such as".</summary>
    private bool IsArticle(int i, int end) => i + 1 < end && !Tokens[i + 1].Is(WordClass.Preposition)
        && ((Tokens[i].Is(WordClass.Determiner) && (Conjunction(i) & ConjunctionForms.That) == 0) || IsPossessive(i));

    /// <summary>Whether the word before a token is a noun or a verb, so that no article follows it within one phrase.</summary>
    private bool IsNounBefore(int i)
    {
        ref readonly Token before = ref Tokens[i - 1];
        return before.IsWord && !before.Capitalised && !EndsIn(before, "ing") && !IsAdverb(i - 1)
            && !before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.QuestionWord);
    }

    /// <summary>The rest of a phrase of verbs behind the object of its first word: "found A | guilty", "condemned A | to death"; not "the guilty plea", "to death threats".</summary>
    /// <param name="verb">The first word.</param>
    /// <param name="at">Where the object may end.</param>
    /// <param name="end">The token behind the last.</param>
    public PhraseMatch EventVerbApart(int verb, int at, int end)
    {
        PhraseMatch rest = Page.Lexicon.MatchApart(Tokens[..end], verb, at, WordClass.EventVerb);
        int behind = at + rest.Length;
        bool whole = rest.Found && !Tokens[at - 1].Is(WordClass.Determiner)
            && (behind >= end || !Tokens[behind].IsWord || Covers(behind, MentionKinds.Date) || IsAdverb(behind)
                || Tokens[behind].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun));
        return whole ? rest : default;
    }
}
