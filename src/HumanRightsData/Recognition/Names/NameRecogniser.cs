using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the names of people, bodies and places.</summary>
/// <remarks>
/// Each sentence is cut into pieces, and names are read from left to right with what their own words and the words around them say for
/// them. What is not sure then waits for the rest of the document: a name that is sure once is a name wherever it stands.
/// </remarks>
internal static class NameRecogniser
{
    public static void Recognise(Page page, Mentions mentions)
    {
        NameWork work = mentions.NameWork;
        work.Clear();
        for (int s = 0; s < page.Sentences.Count; s++)
        {
            NamePieces.Cut(page, mentions, s, work.Pieces);
            ReadSentence(NameSentence.Of(page, work.Pieces.Items), work);
        }

        Decide(page, mentions, work);
    }

    private static void ReadSentence(in NameSentence sentence, NameWork work)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        for (int at = 0; at < pieces.Length - 1;)
        {
            ref readonly NamePiece piece = ref pieces[at];
            if (piece.Kind is not (PieceKind.Capital or PieceKind.Initial or PieceKind.Number))
            {
                at++;
                continue;
            }

            at = ReadName(sentence, at, work);
        }
    }

    private static int ReadName(in NameSentence sentence, int at, NameWork work)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int end;
        int titled = PersonReader.Titled(sentence, at, out int titleFirst);
        if (titled == 0 && (end = OrganisationReader.Read(sentence, at, out byte kind)) > at)
        {
            bool sure = !sentence.Capitals || pieces[at].Is(WordClass.Organisation);
            Add(sentence, work, at, end, NameKind.Organisation, sure ? NameCandidate.Sure + 1 : 0, kind);
            return ReadBracket(sentence, end, work, work.Candidates.Count - 1);
        }

        if (pieces[at].Kind == PieceKind.Number)
        {
            return at + 1;
        }

        if (titled == 0 && (end = PlaceReader.ReadWithHead(sentence, at)) > at)
        {
            Add(sentence, work, at, end, NameKind.Place, sentence.Headline || sentence.Capitals ? 0 : NameCandidate.Sure, 0);
            return end;
        }

        if ((end = PersonReader.Read(sentence, at, titled, out int evidence)) > at
            && !(titled == 0 && end == at + 1 && pieces[at].Is(WordClass.Place)))
        {
            if (evidence < NameCandidate.Sure && end == at + 1 && PlaceReader.IsPlaceContext(sentence, at) && !pieces[at].Has(PieceTraits.Ordinary)
                && !sentence.Headline)
            {
                Add(sentence, work, at, end, NameKind.Place, NameCandidate.Sure, 0);
                return end;
            }

            int after = end;
            while (after < pieces.Length - 1 && (PersonReader.IsPostNominal(sentence, after)
                || (pieces[after].Kind == PieceKind.Comma && PersonReader.IsPostNominal(sentence, after + 1))))
            {
                after++;
            }

            ref NameCandidate person = ref Add(sentence, work, at, end, NameKind.Person, evidence, 0);
            person.TitleFirst = pieces[titleFirst].First;
            person.TitleEnd = pieces[at].First;
            person.AfterFirst = pieces[end].First;
            person.AfterEnd = pieces[after].First;
            return after;
        }

        if (pieces[at].Is(WordClass.Place))
        {
            Add(sentence, work, at, at + 1, NameKind.Place, PlaceReader.Known(sentence, at), 0);
            return at + 1;
        }

        if (pieces[at].Has(PieceTraits.Acronym) && !sentence.Capitals && !pieces[at].Is(WordClass.Honorific))
        {
            int length = sentence.Page.Tokens[pieces[at].First].Length;
            Add(sentence, work, at, at + 1, NameKind.Organisation, length > 2 && !pieces[at].Is(WordClass.Ordinary) ? NameCandidate.Sure : 0, 0);
        }

        return at + 1;
    }

    /// <summary>Reads "(ISJ)", "(PMOI or MEK)", "(Justice for Victims …)" after a body's name: other names of it.</summary>
    private static int ReadBracket(in NameSentence sentence, int at, NameWork work, int named)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (pieces[at].Kind != PieceKind.Open)
        {
            return at;
        }

        for (int i = at + 1; i < Math.Min(pieces.Length, at + NameSentence.LongestRun);)
        {
            ref readonly NamePiece piece = ref pieces[i];
            if (piece.Kind == PieceKind.Close)
            {
                return i + 1;
            }

            if (piece.Kind is PieceKind.And or PieceKind.Comma or PieceKind.Quote or PieceKind.Connector)
            {
                i++;
                continue;
            }

            if (piece.Kind is not (PieceKind.Capital or PieceKind.Initial))
            {
                break;
            }

            int end = OrganisationReader.Read(sentence, i, out byte kind);
            if (end == i && (piece.Has(PieceTraits.Acronym) || sentence.Page.Tokens[piece.First].Has(TokenFlags.InnerCapital | TokenFlags.AllCapitals)))
            {
                end = i + 1;
            }

            if (end == i)
            {
                break;
            }

            ref NameCandidate alias = ref Add(sentence, work, i, end, NameKind.Organisation, NameCandidate.Sure + 1, kind);
            alias.AliasOf = named;
            i = end;
        }

        return at;
    }

    private static ref NameCandidate Add(in NameSentence sentence, NameWork work, int first, int end, NameKind kind, int evidence, byte organisationKind)
    {
        work.Candidates.Add(new NameCandidate
        {
            Run = sentence.Run(first, end),
            Kind = kind,
            Evidence = (sbyte)Math.Clamp(evidence, -9, 9),
            Teaches = !sentence.Headline && !sentence.Capitals,
            OrganisationKind = organisationKind,
            AliasOf = -1,
        });
        return ref work.Candidates[work.Candidates.Count - 1];
    }

    /// <summary>Learns the words of the names that are sure, and takes in those that are not when the document knows their words.</summary>
    private static void Decide(Page page, Mentions mentions, NameWork work)
    {
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            ref NameCandidate candidate = ref work.Candidates[i];
            if (candidate.Evidence >= NameCandidate.Sure)
            {
                Learn(page, work, candidate);
            }
        }

        for (int i = 0; i < work.Candidates.Count; i++)
        {
            ref NameCandidate candidate = ref work.Candidates[i];
            if (candidate.Evidence < NameCandidate.Sure && !IsKnown(page, work, ref candidate))
            {
                candidate.Evidence = sbyte.MinValue;
                continue;
            }

            mentions.Names.Add(new NameMention
            {
                Run = candidate.Run,
                Kind = candidate.Kind,
                Entity = -1,
                AliasOf = -1,
                OrganisationKind = candidate.OrganisationKind,
                TitleFirst = candidate.TitleFirst,
                TitleEnd = candidate.TitleEnd,
                AfterFirst = candidate.AfterFirst,
                AfterEnd = candidate.AfterEnd,
            });
            int index = mentions.Names.Count - 1;
            mentions.Mark(candidate.Run, candidate.Kind switch
            {
                NameKind.Person => MentionKinds.Person,
                NameKind.Organisation => MentionKinds.Organisation,
                _ => MentionKinds.Place,
            });

            // From here on the candidate's place in the list of mentions stands where its evidence stood.
            if (candidate.AliasOf >= 0 && work.Candidates[candidate.AliasOf] is { Evidence: > sbyte.MinValue } named)
            {
                mentions.Names[index].AliasOf = named.Mention;
            }

            candidate.Mention = index;
        }
    }

    private static void Learn(Page page, NameWork work, in NameCandidate candidate)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        bool whole = candidate.Run.Length == 1;
        for (int t = candidate.Run.First; t < candidate.Run.End; t++)
        {
            if (!tokens[t].IsWord || tokens[t].Has(TokenFlags.OneLetter) || tokens[t].Is(NameLists.Grammar | WordClass.NameParticle))
            {
                continue;
            }

            bool last = t == candidate.Run.End - 1;
            NameWord role = candidate.Kind switch
            {
                NameKind.Person => last ? NameWord.Last : t == candidate.Run.First ? NameWord.First : NameWord.Inner,
                NameKind.Organisation => whole ? NameWord.WholeOrganisation | NameWord.Organisation : NameWord.Organisation,
                _ => whole ? NameWord.WholePlace : NameWord.None,
            };
            if (role != NameWord.None)
            {
                work.Words.Add(WordHash.Of(page.TextOf(tokens[t])), role);
            }
        }
    }

    /// <summary>Whether the document knows a candidate's words from names that are sure.</summary>
    private static bool IsKnown(Page page, NameWork work, ref NameCandidate candidate)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        NameWord all = (NameWord)byte.MaxValue;
        NameWord last = NameWord.None;
        for (int t = candidate.Run.First; t < candidate.Run.End; t++)
        {
            if (!tokens[t].IsWord || tokens[t].Has(TokenFlags.OneLetter) || tokens[t].Is(WordClass.NameParticle))
            {
                continue;
            }

            last = work.Words.Find(WordHash.Of(page.TextOf(tokens[t])));
            all &= (last & NameWord.Person) != 0 ? last | NameWord.Person : last;
        }

        if (candidate.Kind == NameKind.Person && (last & NameWord.Person) != 0 && (all & NameWord.Person) != 0)
        {
            return true;
        }

        if (candidate.Run.Length == 1 && (last & (NameWord.WholeOrganisation | NameWord.WholePlace)) != 0)
        {
            candidate.Kind = (last & NameWord.WholeOrganisation) != 0 ? NameKind.Organisation : NameKind.Place;
            return true;
        }

        // Two words or more that no list knows, and nothing that speaks against them.
        return candidate is { Kind: NameKind.Person, Run.Length: > 1, Evidence: > 0, Teaches: true };
    }
}
