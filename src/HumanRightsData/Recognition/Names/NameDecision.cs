using System.Numerics;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Lets the document decide: learns the words of the names that are sure, and takes in those that are not where their words are known.</summary>
internal static class NameDecision
{
    /// <summary>Lists whose words open the names of many bodies, and so stand for none.</summary>
    private const WordClass Shared = WordClass.Place | WordClass.Nationality | WordClass.RoleModifier | WordClass.OrganisationHead | WordClass.PlaceHead
        | WordClass.EventHead | WordClass.RoleNoun | WordClass.Honorific | WordClass.Ordinary | WordClass.GivenName | WordClass.Surname;

    /// <summary>Lists whose words open the names of many firms.</summary>
    private const WordClass SharedByFirms = Shared & ~(WordClass.Ordinary | WordClass.GivenName | WordClass.Surname);

    /// <summary>What a word by itself may be a whole name by.</summary>
    private const NameWord Wholes = NameWord.WholeOrganisation | NameWord.OrganisationFirst | NameWord.WholePlace;

    /// <summary>So many names of a page are looked through for one word.</summary>
    private const int MostNames = 256;

    /// <summary>Two names have so many words together.</summary>
    private const int FewestOfTwo = 4;

    /// <summary>Fewer letters make no initials.</summary>
    private const int FewestInitials = 3;

    public static void Decide(Page page, Mentions mentions)
    {
        NameWork work = mentions.NameWork;
        Span<NameCandidate> candidates = work.Candidates.Items;
        if (work.PlaceAlias != 0)
        {
            GiveToPlace(page, work.PlaceAlias, candidates);
        }

        Part(work, candidates);
        uint acronyms = Want(page, work, candidates);
        Learn(page, work, candidates, acronyms);
        LearnUnlisted(page, work, candidates);
        foreach (int c in work.Unsure.Items)
        {
            ref NameCandidate candidate = ref candidates[c];
            if (candidate.Evidence >= NameCandidate.Sure)
            {
                Correct(page, work, ref candidate);
            }
            else if (IsKnown(page, mentions, ref candidate))
            {
                candidate.Evidence = NameCandidate.Sure;
            }
        }

        foreach (ref NameCandidate candidate in candidates)
        {
            candidate.Mention = -1;
            if (candidate.Evidence >= NameCandidate.Sure)
            {
                candidate.Mention = mentions.Names.Count;
                if (candidate.Kind == NameKind.Person)
                {
                    TakeOpening(page, work, candidates, ref candidate);
                }

                int second = candidate.Kind == NameKind.Person && candidate.Run.Length >= FewestOfTwo ? SecondOf(page, candidates, candidate.Run) : 0;
                if (second > 0)
                {
                    AddTwo(page, mentions, work, candidate, second);
                }
                else
                {
                    AddMention(mentions, work, candidate);
                }
            }
        }
    }

    /// <summary>"Ada Dunn Ben Roe" under each other or in a list without commas: where the second name begins; 0 where the page does not know both apart.</summary>
    private static int SecondOf(Page page, ReadOnlySpan<NameCandidate> candidates, TokenRun run)
    {
        int first = 0, second = 0;
        foreach (ref readonly NameCandidate candidate in candidates[..Math.Min(candidates.Length, MostNames)])
        {
            TokenRun name = candidate.Kind == NameKind.Person && candidate.Evidence >= NameCandidate.Sure ? candidate.Run : default;
            if (name.Length < 2 || name.Length > run.Length - 2)
            {
                continue;
            }

            first = IsSame(page, name, run.First) ? name.Length : first;
            second = IsSame(page, name, run.End - name.Length) ? name.Length : second;
        }

        return first > 0 && first + second == run.Length ? run.First + first : 0;
    }

    /// <summary>Whether the words of a name stand at a token.</summary>
    private static bool IsSame(Page page, TokenRun name, int at)
    {
        for (int t = name.First; t < name.End; t++)
        {
            if (page.KeyOf(t) != page.KeyOf(at + t - name.First))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddTwo(Page page, Mentions mentions, NameWork work, in NameCandidate both, int second)
    {
        NameCandidate name = both;
        name.Run = TokenRun.Of(page, both.Run.First, second);
        name.AfterFirst = name.AfterEnd = second;
        AddMention(mentions, work, name);
        name = both;
        name.Run = TokenRun.Of(page, second, both.Run.End);
        name.AliasOf = -1;
        name.TitleFirst = name.TitleEnd = second;
        AddMention(mentions, work, name);
    }

    /// <summary>"Will Dunn left", "Pour Mohammadi left": a word of every day that opens a sentence is of the name behind it where a longer name has both.</summary>
    private static void TakeOpening(Page page, NameWork work, ReadOnlySpan<NameCandidate> candidates, ref NameCandidate candidate)
    {
        int first = candidate.Run.First, before = first - 1;
        if (before < 0 || !page.Tokens[before].Is(WordClass.GivenName | WordClass.Surname) || !page.Tokens[before].Capitalised
            || candidate.TitleEnd > candidate.TitleFirst
            || page.Sentences[page.SentenceOfToken[before]].FirstToken != before || page.SentenceOfToken[before] != page.SentenceOfToken[first])
        {
            return;
        }

        ulong opening = page.KeyOf(before), next = page.KeyOf(first);
        ReadOnlySpan<int> sure = work.Sure.Items;
        foreach (int s in sure[..Math.Min(sure.Length, MostNames)])
        {
            TokenRun name = candidates[s].Kind == NameKind.Person ? candidates[s].Run : default;
            for (int t = name.First; t < name.End - 1; t++)
            {
                if (page.KeyOf(t) == opening && page.KeyOf(t + 1) == next)
                {
                    candidate.Run = TokenRun.Of(page, before, candidate.Run.End);
                    return;
                }
            }
        }
    }

    /// <summary>"IRI" of "the Islamic Republic of Iran (IRI)" is the place wherever it stands.</summary>
    private static void GiveToPlace(Page page, ulong acronym, Span<NameCandidate> candidates)
    {
        foreach (ref NameCandidate candidate in candidates)
        {
            if (candidate.Kind == NameKind.Organisation && candidate.Run.Length == 1 && page.KeyOf(candidate.Run.First) == acronym)
            {
                candidate.Kind = NameKind.Place;
                candidate.Evidence = NameCandidate.Sure;
            }
        }
    }

    /// <summary>Parts the candidates that are sure by themselves from the others, without a branch by which they are.</summary>
    private static void Part(NameWork work, ReadOnlySpan<NameCandidate> candidates)
    {
        Span<int> sure = work.Sure.MakeRoom(candidates.Length + 1);
        Span<int> unsure = work.Unsure.MakeRoom(candidates.Length + 1);
        int sureCount = 0, unsureCount = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref readonly NameCandidate candidate = ref candidates[i];
            int isSure = (candidate.Evidence >= NameCandidate.Sure ? 1 : 0) & (candidate.Has(CandidateTraits.Guess | CandidateTraits.Doubtful) ? 0 : 1);
            sure[sureCount] = unsure[unsureCount] = i;
            sureCount += isSure;
            unsureCount += 1 - isSure;
        }

        work.Sure.Truncate(sureCount);
        work.Unsure.Truncate(unsureCount);
    }

    /// <summary>Notes which words will be asked for: only they are learned. Returns the letters with which those of them begin that may be initials.</summary>
    private static uint Want(Page page, NameWork work, ReadOnlySpan<NameCandidate> candidates)
    {
        ReadOnlySpan<ulong> hashes = page.Tokens.Hashes;
        uint acronyms = 0;
        foreach (int c in work.Unsure.Items)
        {
            TokenRun run = candidates[c].Run;
            for (int t = run.First; t < run.End; t++)
            {
                work.Words.Want(hashes[t]);
                ref readonly Token token = ref page.Tokens[t];
                acronyms |= token.AllCapitals ? LetterOf(Characters.Fold(page.Text[token.Start])) : 0;
            }
        }

        return acronyms;
    }

    /// <summary>Learns the words of the names that are sure.</summary>
    private static void Learn(Page page, NameWork work, ReadOnlySpan<NameCandidate> candidates, uint acronyms)
    {
        ReadOnlySpan<ulong> hashes = page.Tokens.Hashes;
        foreach (int c in work.Sure.Items)
        {
            ref readonly NameCandidate candidate = ref candidates[c];
            if (work.Words.MayWant(hashes[candidate.Run.First..candidate.Run.End]))
            {
                Learn(page, work, candidate);
            }

            if (acronyms != 0 && candidate.Kind == NameKind.Organisation && candidate.Run.Length > 1)
            {
                LearnInitials(page, work, candidate, acronyms);
            }
        }
    }

    /// <summary>Learns the words of names of two words or more that no list knows, which are taken in whatever the document says.</summary>
    private static void LearnUnlisted(Page page, NameWork work, ReadOnlySpan<NameCandidate> candidates)
    {
        foreach (int c in work.Unsure.Items)
        {
            ref readonly NameCandidate candidate = ref candidates[c];
            if (candidate.Evidence < NameCandidate.Sure && IsUnlisted(candidate))
            {
                Learn(page, work, candidate);
            }
        }
    }

    /// <summary>Two words or more that no list knows, and nothing that speaks against them.</summary>
    private static bool IsUnlisted(in NameCandidate candidate) =>
        candidate.Kind == NameKind.Person && candidate.Run.Length > 1 && candidate.Evidence > 0 && candidate.Has(CandidateTraits.Teaches);

    private static void AddMention(Mentions mentions, NameWork work, in NameCandidate candidate)
    {
        ref NameMention mention = ref mentions.Names.Add();
        mention.Run = candidate.Run;
        mention.Kind = candidate.Kind;
        mention.Entity = -1;
        mention.AliasOf = candidate.AliasOf < 0 ? -1 : work.Candidates[candidate.AliasOf].Mention;
        mention.OrganisationKind = candidate.OrganisationKind;
        mention.TitleFirst = candidate.TitleFirst;
        mention.TitleEnd = candidate.TitleEnd;
        mention.AfterFirst = candidate.AfterFirst;
        mention.AfterEnd = candidate.AfterEnd;
        mentions.Mark(candidate.Run, (MentionKinds)((int)MentionKinds.Person << (int)candidate.Kind)); // they stand in one order
    }

    /// <summary>A bit for a letter, which some share.</summary>
    private static uint LetterOf(char letter) => 1u << (letter & 31);

    private static void Learn(Page page, NameWork work, in NameCandidate candidate)
    {
        bool whole = candidate.Run.Length == 1;
        if (candidate.Kind == NameKind.Place && !whole)
        {
            return;
        }

        for (int t = candidate.Run.First; t < candidate.Run.End; t++)
        {
            ref readonly Token token = ref page.Tokens[t];
            if (!work.Words.MayWant(page.KeyOf(t)) || !token.IsWord || token.Has(TokenFlags.OneLetter)
                || token.Is(NameLists.Grammar | WordClass.NameParticle | WordClass.NameConnector))
            {
                continue;
            }

            NameWord role = candidate.Kind switch
            {
                NameKind.Person => PersonRole(token, candidate, t),
                NameKind.Organisation when whole => NameWord.Organisation | NameWord.WholeOrganisation,
                NameKind.Organisation when t == candidate.Run.First && !IsOfPeople(page, token)
                    && (!token.Is(IsFirm(candidate) ? SharedByFirms : Shared) || HasShort(page, token, candidate.Run)) =>
                    NameWord.Organisation | NameWord.OrganisationFirst,
                NameKind.Organisation => NameWord.Organisation,
                _ => NameWord.WholePlace,
            };
            if (role != NameWord.None)
            {
                work.Words.Add(page.KeyOf(t), role);
            }
        }
    }

    /// <summary>"Amnesty" of "Amnesty International": a word of every day that names the body by itself.</summary>
    private static bool HasShort(Page page, in Token first, TokenRun run) => first.Begins(WordClass.Organisation)
        && page.Lexicon.Value(page.Lexicon.Match(page.Tokens.Items[..run.End], run.First, WordClass.Organisation), WordClass.Organisation).Has(NameLists.OrganisationShort);

    /// <summary>"Anglo-Norwegian": two peoples, of whom much is said besides.</summary>
    private static bool IsOfPeople(Page page, in Token token)
    {
        ReadOnlySpan<char> text = page.TextOf(token);
        return token.Has(TokenFlags.Hyphenated) && page.Lexicon.Find(text[(text.LastIndexOf('-') + 1)..], out WordClass last) != 0
            && (last & WordClass.Nationality) != 0;
    }

    private static bool IsFirm(in NameCandidate candidate) => candidate.OrganisationKind == (int)OrganisationKind.Company + 1;

    /// <summary>Learns the initials of a body's name, with and without its small words, so that they are known for an acronym.</summary>
    private static void LearnInitials(Page page, NameWork work, in NameCandidate candidate, uint acronyms)
    {
        int first = candidate.Run.First;
        if (page.Tokens[first].Capitalised && (LetterOf(Characters.Fold(page.Text[page.Tokens[first].Start])) & acronyms) == 0)
        {
            return; // none of the acronyms that are asked for begins as it does
        }

        WordHash all = default, large = default;
        int count = 0;
        for (int t = candidate.Run.First; t < candidate.Run.End; t++)
        {
            ref readonly Token token = ref page.Tokens[t];
            if (!token.IsWord)
            {
                continue;
            }

            char letter = Characters.Fold(page.Text[token.Start]);
            all.Add(letter);
            if (token.Capitalised)
            {
                large.Add(letter);
                count++;
            }
        }

        if (count >= FewestInitials)
        {
            work.Words.Add(all.Value, NameWord.Initials);
            work.Words.Add(large.Value, NameWord.Initials);
        }
    }

    private static NameWord PersonRole(in Token token, in NameCandidate candidate, int at)
    {
        if (at == candidate.Run.End - 1)
        {
            // A word of every day is learned from full names and after titles only.
            return token.Is(WordClass.Ordinary) && !token.Is(WordClass.Surname) && !candidate.Has(CandidateTraits.Titled)
                && candidate.Evidence <= NameCandidate.Sure ? NameWord.None : NameWord.Last;
        }

        return at == candidate.Run.First ? NameWord.First : NameWord.Inner;
    }

    /// <summary>How the document knows a word from the names that are sure.</summary>
    private static NameWord Look(Page page, NameWork work, int word) =>
        Counts(page.Tokens[word]) ? work.Words.Find(page.KeyOf(word)) : NameWord.None;

    private static bool Counts(in Token token) => token.IsWord && !token.Has(TokenFlags.OneLetter) && !token.Is(WordClass.NameParticle);

    /// <summary>Puts right what was sure of itself against what the document knows better.</summary>
    private static void Correct(Page page, NameWork work, ref NameCandidate candidate)
    {
        if (candidate.Kind != NameKind.Place || candidate.Run.Length > 1)
        {
            return;
        }

        NameWord known = Look(page, work, candidate.Run.First);
        if ((known & NameWord.WholePlace) == 0 && (known & (NameWord.Last | NameWord.Inner)) != 0)
        {
            candidate.Kind = NameKind.Person;
        }
        else if (candidate.Has(CandidateTraits.Guess) && (known & NameWord.WholeOrganisation) != 0)
        {
            candidate.Kind = NameKind.Organisation;
        }
    }

    /// <summary>Whether the document knows a candidate's words from names that are sure.</summary>
    private static bool IsKnown(Page page, Mentions mentions, ref NameCandidate candidate)
    {
        if (candidate.Run.Length > 1)
        {
            return IsUnlisted(candidate) || (candidate.Kind == NameKind.Person && ArePeoples(page, mentions.NameWork, candidate.Run));
        }

        if (candidate.Kind == NameKind.Place && candidate.Evidence <= -NameCandidate.Sure)
        {
            return false; // "the Free Norway Summit": of an event's name, whatever else the page tells of it
        }

        int word = candidate.Run.First;
        NameWord known = Look(page, mentions.NameWork, word);
        if ((known & NameWord.Initials) != 0 && page.Tokens[word].AllCapitals)
        {
            candidate.Kind = NameKind.Organisation;
            return true;
        }

        if (!candidate.Has(CandidateTraits.Ordinary))
        {
            return (candidate.Kind == NameKind.Person && (known & NameWord.Person) != 0) || IsWhole(ref candidate, known);
        }

        if ((known & (NameWord.Last | Wholes)) == 0)
        {
            return false;
        }

        // "Trump fell" opens a sentence like "Rain fell": only a word that the document never has in small letters, or one that speaks.
        bool small = candidate.Has(CandidateTraits.Opens) || !candidate.Has(CandidateTraits.Teaches);
        ref readonly Token next = ref page.Tokens[candidate.Run.End];
        bool speaks = next.Is(WordClass.SpeechVerb) && !next.Capitalised;
        if (small && !speaks && SmallWords(page, mentions).Contains(page.Tokens[word].Id))
        {
            return false;
        }

        if ((known & NameWord.Last) != 0)
        {
            candidate.Kind = NameKind.Person;
            return true;
        }

        return IsWhole(ref candidate, known);
    }

    /// <summary>Whether all words of a name stand in names of people that are sure.</summary>
    private static bool ArePeoples(Page page, NameWork work, TokenRun run)
    {
        bool known = false;
        for (int t = run.First; t < run.End; t++)
        {
            if (Counts(page.Tokens[t]))
            {
                known = (work.Words.Find(page.KeyOf(t)) & NameWord.Person) != 0;
                if (!known)
                {
                    return false;
                }
            }
        }

        return known;
    }

    /// <summary>The words of every day that the document has in small letters.</summary>
    private static IdSet SmallWords(Page page, Mentions mentions)
    {
        IdSet small = mentions.NameWork.Small;
        if (!small.IsFilled)
        {
            ReadOnlySpan<Token> tokens = page.Tokens.Items;
            small.Fill();
            for (int from = 0; from < tokens.Length; from += Triggers.AtOnce)
            {
                for (ulong found = mentions.Triggers.From(from, tokens.Length, Trigger.Everyday); found != 0; found &= found - 1)
                {
                    small.Add(tokens[from + BitOperations.TrailingZeroCount(found)].Id);
                }
            }
        }

        return small;
    }

    /// <summary>A word that is a whole name elsewhere, or opens a body's.</summary>
    private static bool IsWhole(ref NameCandidate candidate, NameWord known)
    {
        if ((known & (NameWord.WholeOrganisation | NameWord.OrganisationFirst)) != 0)
        {
            candidate.Kind = NameKind.Organisation;
            return true;
        }

        if ((known & NameWord.WholePlace) != 0)
        {
            candidate.Kind = NameKind.Place;
            return true;
        }

        return false;
    }
}
