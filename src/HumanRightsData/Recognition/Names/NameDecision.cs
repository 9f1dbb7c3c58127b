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

    /// <summary>Fewer letters make no initials.</summary>
    private const int FewestInitials = 3;

    public static void Decide(Page page, Mentions mentions)
    {
        NameWork work = mentions.NameWork;
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            ref NameCandidate candidate = ref work.Candidates[i];
            if (candidate.Evidence >= NameCandidate.Sure && !candidate.Has(CandidateTraits.Guess | CandidateTraits.Doubtful))
            {
                Learn(page, work, candidate);
            }
        }

        for (int i = 0; i < work.Candidates.Count; i++)
        {
            ref NameCandidate candidate = ref work.Candidates[i];
            NameWord last = Look(page, work, candidate, out NameWord all);
            if (candidate.Evidence >= NameCandidate.Sure)
            {
                Correct(ref candidate, last);
            }
            else if (!IsKnown(page, work, ref candidate, last, all))
            {
                candidate.Mention = -1;
                continue;
            }

            candidate.Mention = mentions.Names.Count;
            AddMention(mentions, work, candidate);
        }
    }

    private static void AddMention(Mentions mentions, NameWork work, in NameCandidate candidate)
    {
        mentions.Names.Add(new NameMention
        {
            Run = candidate.Run,
            Kind = candidate.Kind,
            Entity = -1,
            AliasOf = candidate.AliasOf < 0 ? -1 : work.Candidates[candidate.AliasOf].Mention,
            OrganisationKind = candidate.OrganisationKind,
            TitleFirst = candidate.TitleFirst,
            TitleEnd = candidate.TitleEnd,
            AfterFirst = candidate.AfterFirst,
            AfterEnd = candidate.AfterEnd,
        });
        mentions.Mark(candidate.Run, candidate.Kind switch
        {
            NameKind.Person => MentionKinds.Person,
            NameKind.Organisation => MentionKinds.Organisation,
            _ => MentionKinds.Place,
        });
    }

    private static void Learn(Page page, NameWork work, in NameCandidate candidate)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        bool whole = candidate.Run.Length == 1;
        if (candidate.Kind == NameKind.Organisation && !whole)
        {
            LearnInitials(page, work, candidate);
        }

        for (int t = candidate.Run.First; t < candidate.Run.End; t++)
        {
            ref readonly Token token = ref tokens[t];
            if (!token.IsWord || token.Has(TokenFlags.OneLetter) || token.Is(NameLists.Grammar | WordClass.NameParticle | WordClass.NameConnector))
            {
                continue;
            }

            NameWord role = candidate.Kind switch
            {
                NameKind.Person => PersonRole(token, candidate, t),
                NameKind.Organisation => (whole ? NameWord.WholeOrganisation : NameWord.None)
                    | (t == candidate.Run.First && !whole && !token.Is(IsFirm(candidate) ? SharedByFirms : Shared) ? NameWord.OrganisationFirst : NameWord.None)
                    | NameWord.Organisation,
                _ => whole ? NameWord.WholePlace : NameWord.None,
            };
            if (role != NameWord.None)
            {
                work.Words.Add(page.KeyOf(t), role);
            }
        }
    }

    private static bool IsFirm(in NameCandidate candidate) => candidate.OrganisationKind == (int)OrganisationKind.Company + 1;

    /// <summary>Learns the initials of a body's name, with and without its small words, so that they are known for an acronym.</summary>
    private static void LearnInitials(Page page, NameWork work, in NameCandidate candidate)
    {
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

    /// <summary>How the document knows the last word of a candidate, and all of its words.</summary>
    private static NameWord Look(Page page, NameWork work, in NameCandidate candidate, out NameWord all)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        all = (NameWord)byte.MaxValue;
        NameWord last = NameWord.None;
        for (int t = candidate.Run.First; t < candidate.Run.End; t++)
        {
            if (!tokens[t].IsWord || tokens[t].Has(TokenFlags.OneLetter) || tokens[t].Is(WordClass.NameParticle))
            {
                continue;
            }

            last = work.Words.Find(page.KeyOf(t));
            all &= (last & NameWord.Person) != 0 ? last | NameWord.Person : last;
        }

        return last;
    }

    /// <summary>Puts right what was sure of itself against what the document knows better.</summary>
    private static void Correct(ref NameCandidate candidate, NameWord last)
    {
        if (candidate.Kind == NameKind.Place && candidate.Run.Length == 1 && candidate.Has(CandidateTraits.Guess | CandidateTraits.Doubtful))
        {
            if ((last & NameWord.WholePlace) == 0 && (last & (NameWord.Last | NameWord.Inner)) != 0)
            {
                candidate.Kind = NameKind.Person;
            }
            else if (candidate.Has(CandidateTraits.Guess) && (last & (NameWord.WholeOrganisation | NameWord.OrganisationFirst)) != 0)
            {
                candidate.Kind = NameKind.Organisation;
            }
        }
    }

    /// <summary>Whether the document knows a candidate's words from names that are sure.</summary>
    private static bool IsKnown(Page page, NameWork work, ref NameCandidate candidate, NameWord last, NameWord all)
    {
        bool single = candidate.Run.Length == 1;
        if (single && (last & NameWord.Initials) != 0 && page.Tokens[candidate.Run.First].AllCapitals)
        {
            candidate.Kind = NameKind.Organisation;
            return true;
        }

        if (single && candidate.Has(CandidateTraits.Ordinary))
        {
            // "Trump said" opens a sentence like "Rain said": only a word that the document never has in small letters.
            ref readonly Token token = ref page.Tokens[candidate.Run.First];
            bool small = candidate.Has(CandidateTraits.Opens) || !candidate.Has(CandidateTraits.Teaches);
            if (small && work.Small.Contains(token.Id))
            {
                return false;
            }

            if ((last & NameWord.Last) != 0)
            {
                candidate.Kind = NameKind.Person;
                return true;
            }

            return Whole(ref candidate, last);
        }

        if (candidate.Kind == NameKind.Person && (last & NameWord.Person) != 0 && (all & NameWord.Person) != 0)
        {
            return true;
        }

        if (single)
        {
            return Whole(ref candidate, last);
        }

        // Two words or more that no list knows, and nothing that speaks against them.
        return candidate is { Kind: NameKind.Person, Evidence: > 0 } && candidate.Has(CandidateTraits.Teaches);
    }

    /// <summary>A word that is a whole name elsewhere, or opens a body's.</summary>
    private static bool Whole(ref NameCandidate candidate, NameWord last)
    {
        if ((last & (NameWord.WholeOrganisation | NameWord.OrganisationFirst)) != 0)
        {
            candidate.Kind = NameKind.Organisation;
            return true;
        }

        if ((last & NameWord.WholePlace) != 0)
        {
            candidate.Kind = NameKind.Place;
            return true;
        }

        return false;
    }
}
