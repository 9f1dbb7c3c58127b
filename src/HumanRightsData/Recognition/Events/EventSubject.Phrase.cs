using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

internal static partial class EventSubject
{
    // A noun phrase read from its end to its beginning, with what hangs on it.

    /// <summary>How far a phrase is read.</summary>
    private struct Phrase
    {
        /// <summary>The token after it.</summary>
        public required int End;

        /// <summary>The first token that it may have.</summary>
        public required int Limit;

        /// <summary>The first token that was read.</summary>
        public required int First;

        /// <summary>Where what hangs on its noun begins.</summary>
        public required int Head;

        /// <summary>Whether names in a list were read: "A, B and C".</summary>
        public bool IsListed;

        public readonly bool IsEmpty => First == End;
    }

    /// <summary>The first token of the phrase that ends before a token; that token where there is none.</summary>
    private static int PhraseBack(in ClauseReader clause, int end, int limit, ref int head)
    {
        Phrase phrase = new() { End = end, Limit = limit, First = end, Head = head };
        while (phrase.First > limit && TakeIn(clause, ref phrase))
        {
        }

        head = phrase.Head;
        return AfterLooseWords(clause, phrase.First, end);
    }

    /// <summary>Takes in what stands before what was read; returns false where the phrase has begun.</summary>
    private static bool TakeIn(in ClauseReader clause, ref Phrase phrase)
    {
        int at = phrase.First - 1;
        ref readonly Token token = ref clause.Tokens[at];
        if (clause.IsName(at))
        {
            phrase.First = RunStart(clause, at, MentionKinds.Name, phrase.Limit);
            return true;
        }

        if (clause.Covers(at, MentionKinds.Quantity))
        {
            return TakeInNumber(clause, at, ref phrase);
        }

        if (clause.IsDate(at) || (clause.Grammar.IsRelative(at) && !clause.Grammar.IsPossessive(at)))
        {
            return false; // "the plan by which | the Council gave hope to"
        }

        if (token.Kind is >= TokenKind.OpenQuote and <= TokenKind.StraightSingle)
        {
            return TakeInMarked(clause, at, ref phrase);
        }

        if ((token.Is(WordClass.Determiner) && !(token.Is(WordClass.Conjunction) && !phrase.IsEmpty))
            || (token.Is(WordClass.Pronoun) && clause.Grammar.IsPossessive(at)))
        {
            return TakeInDeterminer(clause, at, ref phrase);
        }

        if (token.Is(WordClass.Pronoun))
        {
            phrase.First = phrase.IsEmpty ? WithQuantifier(clause, at, phrase.Limit) : phrase.First;
            return false;
        }

        if (clause.IsOf(at) && !phrase.IsEmpty)
        {
            return !IsOfAnother(clause, at, phrase.End) && TakeInHead(at, ref phrase);
        }

        if (token.Is(WordClass.Preposition))
        {
            return HangsOnNoun(clause, at, phrase) && TakeInHead(at, ref phrase);
        }

        if (!phrase.IsEmpty && TakeInJoined(clause, at, ref phrase))
        {
            return true;
        }

        if (IsVerbBeforeSubject(clause, at, phrase))
        {
            return false;
        }

        if (IsAdjective(clause, at, phrase) || IsCountedNoun(clause, at, phrase))
        {
            phrase.First = at;
            return true;
        }

        // "officers | seeking Ana Dunn": what hangs on the noun before.
        if (!phrase.IsEmpty && at > phrase.Limit && IsGerund(clause, at)
            && clause.Covers(phrase.First, MentionKinds.Person | MentionKinds.Organisation) && clause.IsNominal(at - 1))
        {
            return TakeInHead(at, ref phrase);
        }

        if (!clause.IsNominal(at) || clause.Grammar.IsAdverb(at))
        {
            return false;
        }

        phrase.First = at;
        return !(token.LineStart && at > phrase.Limit);
    }

    /// <summary>Takes in a word with which begins what hangs on a noun.</summary>
    private static bool TakeInHead(int at, ref Phrase phrase)
    {
        phrase.Head = phrase.First = at;
        return true;
    }

    /// <summary>A number, with the determiner and the "of" before it; the phrase goes on where something else hangs on it: "her second letter | in two weeks".</summary>
    private static bool TakeInNumber(in ClauseReader clause, int at, ref Phrase phrase)
    {
        int first = phrase.First = RunStart(clause, at, MentionKinds.Quantity, phrase.Limit);
        if (first == phrase.Limit)
        {
            return false;
        }

        if (clause.IsJoining(first - 1) && NameBefore(clause, first - 1, phrase.Limit) is >= 0 and int name && OpensClause(clause, name))
        {
            phrase.IsListed = true;
            phrase.First = name + 1;
            return true; // "Ana Dunn and | nine others"
        }

        if (clause.Tokens[first - 1].Is(WordClass.Preposition)
            && clause.QuantityWithin(first, first + 1) is >= 0 and int time && clause.Quantities[time].Kind == QuantityKind.Duration)
        {
            if (first - 1 > clause.Sentence.FirstToken && first - 1 > phrase.Limit && clause.IsNominal(first - 2))
            {
                return true;
            }

            phrase.First = Math.Min(Math.Max(at + 1, clause.Quantities[time].Counted.End), phrase.End); // "For nine days | Ana Dunn"
            return false;
        }

        bool of = clause.IsOf(first - 1);
        if (of || (clause.Tokens[first - 1].Is(WordClass.Determiner) && !clause.Tokens[first - 1].Is(WordClass.Conjunction)))
        {
            phrase.First--;
            return of && phrase.First > phrase.Limit && TakeInHead(phrase.First, ref phrase);
        }

        return false;
    }

    /// <summary>Whether a person opens the sentence, or stands behind a mark or a date: "On 3 May | Ana Dunn and", but not "met | Ana Dunn and".</summary>
    private static bool OpensClause(in ClauseReader clause, int name)
    {
        if (!clause.Covers(name, MentionKinds.Person))
        {
            return false;
        }

        int before = RunStart(clause, name, MentionKinds.Person, clause.Sentence.FirstToken) - 1;
        while (before >= clause.Sentence.FirstToken && clause.Tokens[before].Is(WordClass.RoleNoun | WordClass.RoleModifier | WordClass.Honorific))
        {
            before--;
        }

        return before < clause.Sentence.FirstToken || !clause.Tokens[before].IsWord || clause.IsDate(before);
    }

    /// <summary>"‘Death Commission’ members": words in marks within a phrase, no speech.</summary>
    private static bool TakeInMarked(in ClauseReader clause, int at, ref Phrase phrase)
    {
        int open = clause.Grammar.SkipInsetBack(at, phrase.Limit);
        if (open == at || at - open > MostMarked || !clause.Tokens[at - 1].IsWord)
        {
            return false;
        }

        phrase.First = open;
        return true;
    }

    /// <summary>The word that opens a noun phrase, and what that phrase hangs on.</summary>
    private static bool TakeInDeterminer(in ClauseReader clause, int at, ref Phrase phrase)
    {
        if (phrase.IsEmpty && !clause.IsDefinite(at))
        {
            bool alone = at + 1 == phrase.End && clause.Tokens[phrase.End].Is(WordClass.Auxiliary) && clause.Grammar.IsAdverb(at) && !clause.IsNone(at);
            phrase.First = alone ? at : phrase.First; // "Both | were hanged"
            return false;
        }

        phrase.First = at;
        if (at == phrase.Limit)
        {
            return false;
        }

        int before = at - 1;
        if (clause.IsOf(before))
        {
            return !IsOfAnother(clause, before, phrase.End) && TakeInHead(before, ref phrase);
        }

        if (clause.Tokens[before].Is(WordClass.Preposition))
        {
            return true; // "a crowd outside the court"
        }

        if (before > phrase.Limit && clause.Grammar.IsPossessive(at) && clause.IsJoining(before) && clause.Covers(before - 1, MentionKinds.Person))
        {
            phrase.First = before;
            return true; // "Ana Dunn and her parents"
        }

        if (before > phrase.Limit && clause.IsJoining(before) && NameBefore(clause, before, phrase.Limit) is >= 0 and int name
            && clause.Covers(name, MentionKinds.Person)
            && TitledNames.IsTitled(clause.Page, clause.Mentions, at + 1, phrase.End))
        {
            phrase.IsListed = true;
            phrase.First = name + 1;
            return true; // "Ana Dunn and the driver Ben Carr"
        }

        if (clause.Tokens[before].Is(WordClass.OrganisationNoun) && clause.Covers(at + 1, MentionKinds.Organisation))
        {
            return true; // "members of the opposition group the Home Guard"
        }

        phrase.First -= clause.Tokens[before].Is(WordClass.Determiner) && !clause.Tokens[before].Is(WordClass.Conjunction) ? 1 : 0;
        return false;
    }

    /// <summary>Whether a preposition belongs to a noun before it: "a crowd | outside the court"; one that opens a clause or joins it does not: "Six hours after | the students went missing".</summary>
    private static bool HangsOnNoun(in ClauseReader clause, int at, in Phrase phrase) => !phrase.IsEmpty && at != phrase.Limit
        && (clause.Grammar.Conjunction(at) & ConjunctionForms.Subordinate) == 0 && clause.IsNominal(at - 1) && !clause.IsDate(at - 1)
        && !clause.Tokens[at - 1].Is(WordClass.VerbForm | WordClass.EventVerb) && !clause.Grammar.EndsIn(at - 1, "ed");

    /// <summary>What joins words of one phrase: "A, B | and C", a stop behind a title, "clerks | including women and children".</summary>
    private static bool TakeInJoined(in ClauseReader clause, int at, ref Phrase phrase)
    {
        ref readonly Token token = ref clause.Tokens[at];
        int name = NameBefore(clause, at, phrase.Limit);
        bool opens = name >= 0
            && (clause.IsName(phrase.First)
            || (clause.Covers(name, MentionKinds.Person) && TitledNames.IsTitled(clause.Page, clause.Mentions, phrase.First, phrase.End)));
        if (opens && token.Is(WordClass.Conjunction) && clause.Grammar.Joins(at))
        {
            phrase.IsListed = true;
            phrase.First = name + 1;
            return true;
        }

        if (IsOfAdjectives(clause, at, phrase.End))
        {
            phrase.First--;
            return true;
        }

        // "the killing of | Mr. Ana Dunn"
        if (token.Kind == TokenKind.Stop && clause.IsName(phrase.First) && at - 2 > phrase.Limit && clause.Tokens[at - 1].Is(WordClass.Honorific)
            && clause.IsOf(at - 2))
        {
            phrase.First = at - 1;
            return true;
        }

        // "300 clerks including women and children": who were among them.
        if (clause.IsJoining(at) && ExampleBefore(clause, at, phrase.Limit) is >= 0 and int example)
        {
            return TakeInHead(example, ref phrase);
        }

        bool comma = opens && token.Kind == TokenKind.Comma && phrase.IsListed && !IsOfOpening(clause, name);
        phrase.First = comma ? name + 1 : phrase.First;
        return comma;
    }

    /// <summary>The last token of the name before what joins it to another: "Ana Dunn | and", "Ana Dunn|, and", "Ana Dunn|, 23, and"; -1 for none.</summary>
    private static int NameBefore(in ClauseReader clause, int joint, int limit)
    {
        int at = joint - 1;
        at -= at > limit && clause.Tokens[at].Kind == TokenKind.Comma ? 1 : 0;
        at = TitledNames.BeforeAge(clause.Page, clause.Mentions, at, limit);
        return at > limit - (at == joint - 1 ? 0 : 1) && clause.IsName(at) ? at : -1;
    }

    /// <summary>"According to | Ana Dunn, Ben Carr and Cora Dale": a name behind a preposition that opens the sentence is none of the list.</summary>
    private static bool IsOfOpening(in ClauseReader clause, int name)
    {
        int at = RunStart(clause, name, MentionKinds.Name, clause.Sentence.FirstToken) - 1;
        while (at > clause.Sentence.FirstToken
            && (clause.Tokens[at].Is(WordClass.RoleNoun | WordClass.Determiner | WordClass.Honorific) && !clause.Tokens[at].Is(WordClass.Preposition)))
        {
            at--;
        }

        return at >= clause.Sentence.FirstToken && at <= clause.Sentence.FirstToken + 1 && clause.Tokens[at].Is(WordClass.Preposition) && !clause.IsOf(at);
    }

    /// <summary>"records show | Ana Dunn was".</summary>
    private static bool IsVerbBeforeSubject(in ClauseReader clause, int at, in Phrase phrase) => clause.Tokens[at].Is(WordClass.VerbForm)
        && !clause.Tokens[at].Capitalised && !phrase.IsEmpty
        && (clause.Covers(phrase.First, MentionKinds.Name | MentionKinds.Quantity) || clause.Tokens[phrase.First].Is(WordClass.Nationality));

    /// <summary>"60 suspected dealers": an adjective, since a number or a determiner stands before it.</summary>
    private static bool IsAdjective(in ClauseReader clause, int at, in Phrase phrase) => !phrase.IsEmpty && at > phrase.Limit
        && clause.Grammar.EndsIn(at, "ed") && clause.IsNominal(phrase.First) && !clause.IsName(phrase.First) && !clause.Tokens[at].Capitalised
        && (clause.Covers(at - 1, MentionKinds.Quantity) || clause.Tokens[at - 1].Is(WordClass.Determiner));

    /// <summary>"five suspects": a noun, since a number stands before it.</summary>
    private static bool IsCountedNoun(in ClauseReader clause, int at, in Phrase phrase) => phrase.IsEmpty && at > phrase.Limit
        && clause.Tokens[at].IsWord && !clause.IsNominal(at) && clause.Grammar.IsPlural(at) && clause.Covers(at - 1, MentionKinds.Quantity)
        && !clause.Tokens[at].Is(WordClass.Auxiliary | WordClass.Preposition | WordClass.Pronoun);

    /// <summary>Words before a number or a determiner belong to something else; an opening preposition to nothing here.</summary>
    private static int AfterLooseWords(in ClauseReader clause, int first, int end)
    {
        while (first < end && !clause.Covers(first, MentionKinds.Name | MentionKinds.Quantity)
            && (clause.Tokens[first].Is(WordClass.Preposition) || clause.Tokens[first].Kind == TokenKind.Possessive || IsParticiple(clause, first, end)))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether "of" belongs to a verb and not to the person before it: "reminded Ana Dunn of | the deeds of Ben Carr", but not "Ana Dunn of the Home Guard".</summary>
    private static bool IsOfAnother(in ClauseReader clause, int of, int end)
    {
        int at = of + 1;
        at += at < end && clause.Tokens[at].Is(WordClass.Determiner) ? 1 : 0;
        return of > clause.Sentence.FirstToken && clause.Covers(of - 1, MentionKinds.Person)
            && !(at < end && clause.Covers(at, MentionKinds.Place | MentionKinds.Organisation));
    }

    /// <summary>The word that gives an example right before the first noun of a pair: "including | women and children"; -1 for none.</summary>
    private static int ExampleBefore(in ClauseReader clause, int and, int limit)
    {
        for (int i = and - 1; i > Math.Max(limit, and - 4) && clause.Tokens[i].IsWord; i--)
        {
            if ((clause.Preposition(i) & PrepositionForms.Example) != 0)
            {
                return clause.Tokens[i - 1].IsWord && clause.IsNominal(i - 1) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"Protesters marching through the streets": what is left of it when its noun was not reached.</summary>
    private static bool IsParticiple(in ClauseReader clause, int at, int end) => at + 1 < end && clause.Tokens[at + 1].Is(WordClass.Preposition)
        && !clause.Tokens[at].Capitalised && clause.Grammar.EndsIn(at, "ing");

    /// <summary>"most of them", "two of them": the words that say how many; where there are none, a pronoun that can be no subject is none.</summary>
    private static int WithQuantifier(in ClauseReader clause, int pronoun, int limit)
    {
        if (pronoun - 2 >= limit && clause.IsOf(pronoun - 1))
        {
            return clause.Covers(pronoun - 2, MentionKinds.Quantity) ? RunStart(clause, pronoun - 2, MentionKinds.Quantity, limit) : pronoun - 2;
        }

        return (clause.Grammar.Pronoun(pronoun) & PronounForms.Object) != 0 ? pronoun + 1 : pronoun;
    }

    private static int RunStart(in ClauseReader clause, int at, MentionKinds kinds, int limit)
    {
        while (at > limit && clause.Covers(at - 1, kinds))
        {
            at--;
        }

        return at;
    }
}
