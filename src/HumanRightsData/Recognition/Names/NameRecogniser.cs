using System.Numerics;
using System.Runtime.CompilerServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the names of people, bodies and places.</summary>
/// <remarks>
/// Each sentence is cut into pieces, and names are read from left to right with what their own words and the words around say for
/// them. What is not sure then waits for the rest of the document: a name that is sure once is a name wherever it stands.
/// </remarks>
internal static class NameRecogniser
{
    /// <summary>An acronym that no list knows has so many letters.</summary>
    private const int FewestLetters = 3;

    public static void Recognise(Page page, Mentions mentions)
    {
        NameWork work = mentions.NameWork;
        work.Clear();
        work.Forms.Use(page.Lexicon);
        NamePieces.MarkNeighbours(page, mentions.Triggers);
        for (int s = 0; s < page.Sentences.Count; s++)
        {
            ref Sentence sentence = ref page.Sentences[s];
            (ulong special, ulong read) = mentions.Triggers.From(sentence.FirstToken, sentence.EndToken, Trigger.Name, Trigger.NameRead);
            bool isLong = sentence.EndToken - sentence.FirstToken > Triggers.AtOnce;
            if (!isLong && NamePieces.HasNone(page, work.Forms, sentence.FirstToken, special, read))
            {
                continue;
            }

            (bool headline, bool capitals) = MayBeHeadline(mentions, sentence, special)
                ? NameSentence.Style(page, mentions, sentence, isLong ? int.MaxValue : BitOperations.PopCount(read)) : (false, false);
            NamePieces.Cut(page, mentions, sentence, special, read, headline);
            if (page.Blocks[sentence.Block].Role == BlockRole.Furniture)
            {
                NamePieces.PartGlued(page, work.Pieces.Items);
            }

            ReadSentence(new NameSentence(page, work.Pieces.Items, headline, capitals), work);
        }

        NameDecision.Decide(page, mentions);
    }

    /// <summary>Whether a sentence has two capitals or more, and no auxiliaries and pronouns in small letters.</summary>
    private static bool MayBeHeadline(Mentions mentions, in Sentence sentence, ulong special) =>
        (BitOperations.PopCount(special) > 1 || sentence.EndToken - sentence.FirstToken > Triggers.AtOnce)
        && mentions.Triggers.Next(sentence.FirstToken, sentence.EndToken, Trigger.Grammar) == sentence.EndToken;

    private static void ReadSentence(in NameSentence sentence, NameWork work)
    {
        int before = work.Candidates.Count;
        int at = 0;
        foreach (ref readonly PieceMask starts in work.Starts.Items)
        {
            for (ulong left = starts.Bits & Triggers.PlacesFrom(at - starts.First); left != 0; left &= Triggers.PlacesFrom(at - starts.First))
            {
                int start = starts.First + BitOperations.TrailingZeroCount(left);
                at = sentence.Pieces[start].Kind switch
                {
                    PieceKind.Open => ReadBracket(sentence, start, work, before),
                    PieceKind.Number when !sentence.Pieces[start + 1].IsCapital => start + 1,
                    _ => ReadName(sentence, start, work),
                };
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // by itself it has registers enough
    private static int ReadName(in NameSentence sentence, int at, NameWork work)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int titleFirst = at;
        int titled = at > 0 && PersonReader.MayTitle(pieces[at - 1]) ? PersonReader.Titled(sentence, at, out titleFirst) : 0;
        WordClass classes = sentence.ClassesFrom(at);
        if (ReadByWordsBefore(sentence, at, titled, classes, work) is var before && before > at)
        {
            return before;
        }

        byte kind = 0;
        int organisation = (classes & OrganisationReader.Heads) != 0 ? OrganisationReader.Read(sentence, at, out kind) : at;
        int evidence = 0;
        bool named = false;
        int person = PersonReader.MayBegin(sentence, at, titled) ? PersonReader.Read(sentence, at, titled, out evidence, out named) : at;
        if (organisation > at && (titled == 0 || organisation > person))
        {
            bool sure = !sentence.Capitals || pieces[at].Is(WordClass.Organisation);
            Add(sentence, work, at, organisation, NameKind.Organisation, sure ? NameCandidate.Sure + 1 : 0).OrganisationKind = kind;
            return organisation;
        }

        if (titled == 0 && at > 0 && OrganisationReader.ReadBehindArticle(sentence, at) is var paper && paper > at)
        {
            Add(sentence, work, at, paper, NameKind.Organisation, NameCandidate.Sure).OrganisationKind = (byte)((int)OrganisationKind.Media + 1);
            return paper;
        }

        if (titled == 0 && (classes & WordClass.PlaceHead) != 0 && PlaceReader.ReadWithHead(sentence, at) is var place && place > at)
        {
            Add(sentence, work, at, place, NameKind.Place, sentence.Headline || sentence.Capitals ? 0 : NameCandidate.Sure);
            return place;
        }

        if (pieces[at].Kind == PieceKind.Number)
        {
            return at + 1;
        }

        if (person == at && IsJoinedPlace(sentence, at))
        {
            Add(sentence, work, at, at + 2, NameKind.Place, NameCandidate.Sure).Traits |= CandidateTraits.Guess;
            return at + 2;
        }

        bool known = pieces[at].Is(WordClass.Place);
        return person > at && !(titled == 0 && person == at + 1 && known)
            ? AddPerson(sentence, work, at, person, evidence, named, titleFirst)
            : known ? AddPlace(sentence, at, work) : AddWord(sentence, at, work);
    }

    /// <summary>A name whose kind the words before it tell: "aboard the Dehna", "in the town of Dehna", "a group called Dehna".</summary>
    private static int ReadByWordsBefore(in NameSentence sentence, int at, int titled, WordClass classes, NameWork work)
    {
        if (at > 0 && titled == 0 && PlaceReader.IsVessel(sentence, at, out int vessel))
        {
            return vessel;
        }

        if (PlaceReader.IsGoverned(sentence, at))
        {
            Add(sentence, work, at, at + 1, NameKind.Place, NameCandidate.Sure).Traits |= CandidateTraits.Guess;
            return at + 1;
        }

        if (PlaceReader.ReadNamed(sentence, at) is var site && site > at)
        {
            Add(sentence, work, at, site, NameKind.Place, NameCandidate.Sure);
            return site;
        }

        if (at > 1 && sentence.Pieces[at].IsCapital && !sentence.Headline
            && (Apposition.IsCalled(sentence, at) || ((classes & OrganisationReader.Heads) == 0 && Apposition.IsPublisher(sentence, at))))
        {
            int rest = ReadRest(sentence, at + 1);
            Add(sentence, work, at, rest, NameKind.Organisation, NameCandidate.Sure);
            return rest;
        }

        return at;
    }

    /// <summary>"in Dehna-ye Sorkhan".</summary>
    private static bool IsJoinedPlace(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        return pieces[at].IsCapital && pieces[at + 1].IsCapital && sentence.Page.Tokens[pieces[at].First].Has(TokenFlags.Hyphenated)
            && PersonReader.IsJoined(sentence, at) && PlaceReader.IsPlaceContext(sentence, at);
    }

    private static int AddPlace(in NameSentence sentence, int at, NameWork work)
    {
        int end = PlaceReader.ReadForeign(sentence, at + 1);
        ref NameCandidate place = ref Add(sentence, work, at, end, NameKind.Place, end > at + 1 ? NameCandidate.Sure : PlaceReader.Known(sentence, at));
        if (end == at + 1 && !sentence.Value(at, WordClass.Place).Has(NameLists.PlaceCountry) && !PlaceReader.IsPlaceContext(sentence, at))
        {
            place.Traits |= CandidateTraits.Doubtful;
        }

        return end;
    }

    /// <summary>A word that no list knows for a name and nothing before it tells: letters are a body's, a capital may be a name.</summary>
    private static int AddWord(in NameSentence sentence, int at, NameWork work)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (pieces[at].Has(PieceTraits.Acronym) && !sentence.Capitals && !FollowsSlash(sentence, at) && !IsOfCode(sentence, at)
            && !PersonReader.IsNumeral(sentence, at))
        {
            int length = sentence.Page.Tokens[pieces[at].First].Length;
            bool article = at > 0 && sentence.Connector(at - 1).Has(NameLists.Article) && !sentence.Opens(at - 1); // "A GROUP of men has": how papers begin
            bool sure = length >= FewestLetters && !IsShouted(sentence, at) && !sentence.Headline && pieces[at + 1].Kind != PieceKind.Number // "EDM 448"
                && (article || !pieces[at].Is(WordClass.Ordinary | WordClass.GivenName | WordClass.Surname | WordClass.Honorific));
            Add(sentence, work, at, at + 1, NameKind.Organisation, sure ? NameCandidate.Sure : 0);
        }
        else if (pieces[at].IsCapital && pieces[at].End - pieces[at].First == 1 && !pieces[at].Is(WordClass.Nationality))
        {
            // A word of every day or a title; the document may know it for a name ("Trump", "King").
            Add(sentence, work, at, at + 1, NameKind.Person, -1);
        }

        return at + 1;
    }

    /// <summary>"in Idlib, Saraqib and Binnish": the next of a list of places.</summary>
    private static bool FollowsPlace(in NameSentence sentence, NameWork work, int at, int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int i = at;
        while (i > 0 && at - i < 2 && pieces[i - 1].Kind is PieceKind.Comma or PieceKind.And)
        {
            i--;
        }

        if (i == at || work.Candidates.Count == 0 || pieces[end].Kind is PieceKind.Lower or PieceKind.Possessive)
        {
            return false;
        }

        ref NameCandidate before = ref work.Candidates[work.Candidates.Count - 1];
        return before.Kind == NameKind.Place && before.Evidence >= NameCandidate.Sure && before.Run.End == pieces[i].First;
    }

    /// <summary>"[EC0144/96ETK]", "[KZN/146/DN]": letters of a mark that files bear.</summary>
    private static bool IsOfCode(in NameSentence sentence, int at)
    {
        int first = sentence.Pieces[at].First;
        ReadOnlySpan<Token> tokens = sentence.Page.Tokens.Items;
        return first > 0 && !tokens[first].SpaceBefore && (tokens[first - 1].IsNumber
            || (tokens[first - 1].Kind == TokenKind.OpenBracket && tokens[first + 1].Kind == TokenKind.Slash && !tokens[first + 1].SpaceBefore));
    }

    private static bool FollowsSlash(in NameSentence sentence, int at) =>
        at > 0 && sentence.Page.Tokens[sentence.Pieces[at - 1].First].Kind == TokenKind.Slash && !sentence.Page.Tokens[sentence.Pieces[at].First].SpaceBefore;

    /// <summary>The words with capitals, and those of other languages between them, that go on a name called a body's.</summary>
    private static int ReadRest(in NameSentence sentence, int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int start = end;
        int foreign;
        do
        {
            while (end < start + NameSentence.LongestRun && pieces[end].IsCapital
                && !pieces[end].Is(WordClass.RoleNoun | WordClass.Place | WordClass.Organisation)
                && !PersonReader.IsTitle(sentence, end))
            {
                end++;
            }

            foreign = end;
            end = PlaceReader.ReadForeign(sentence, end);
        }
        while (end > foreign);

        return end;
    }

    private static int AddPerson(in NameSentence sentence, NameWork work, int at, int end, int evidence, bool named, int titleFirst)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if ((!named || end == at + 1) && titleFirst == at && !sentence.Headline && !(end == at + 1 && pieces[at].Has(PieceTraits.Ordinary)))
        {
            int kind = Apposition.KindBefore(sentence, at);
            if (kind != Apposition.None)
            {
                end = ReadRest(sentence, end); // "the NGO Medicos en Marcha"
            }
            else
            {
                kind = Apposition.KindAfter(sentence, at, end);
            }

            if (kind == (int)NameKind.Organisation || (kind == (int)NameKind.Place && end == at + 1))
            {
                Add(sentence, work, at, end, (NameKind)kind, NameCandidate.Sure);
                return end;
            }

            if (evidence < NameCandidate.Sure && FollowsPlace(sentence, work, at, end))
            {
                Add(sentence, work, at, end, NameKind.Place, NameCandidate.Sure).Traits |= CandidateTraits.Guess;
                return end;
            }
        }

        if (titleFirst == at && !sentence.Headline && !(end == at + 1 && pieces[at].Has(PieceTraits.Ordinary))
            && (PlaceReader.IsPlaceContext(sentence, at) || PlaceReader.IsAreaAfter(sentence, end)))
        {
            int foreign = PlaceReader.ReadForeign(sentence, end);
            if (foreign > end || ((evidence < NameCandidate.Sure || PlaceReader.IsAreaAfter(sentence, end))
                && !(end > at + 1 && pieces[at].Is(WordClass.GivenName))))
            {
                Add(sentence, work, at, foreign, NameKind.Place, NameCandidate.Sure).Traits |= CandidateTraits.Guess;
                return foreign;
            }
        }

        int after = end;
        while (after < pieces.Length - 1 && (PersonReader.IsPostNominal(sentence, after)
            || (pieces[after].Kind == PieceKind.Comma && PersonReader.IsPostNominal(sentence, after + 1))))
        {
            after++;
        }

        if (end == at + 1 && titleFirst < at && sentence.Value(at - 1, WordClass.Honorific).Has(NameLists.HonorificPeer)
            && sentence.Connector(after).Has(NameLists.Of) && pieces[after + 1].IsCapital)
        {
            after += 2; // "Lord Okoro of Tarsk"
            while (after < pieces.Length - 1 && PersonReader.IsPostNominal(sentence, after))
            {
                after++;
            }
        }

        int alias = at > 1 ? OtherNameOf(sentence, work, titleFirst) : -1;
        ref NameCandidate person = ref Add(sentence, work, at, end, NameKind.Person, alias >= 0 ? NameCandidate.Sure : evidence);
        person.AliasOf = alias;
        person.Run = WithoutTitle(sentence, person.Run);
        person.TitleFirst = pieces[titleFirst].First;
        person.TitleEnd = pieces[at].First;
        person.AfterFirst = pieces[end].First;
        person.AfterEnd = pieces[after].First;
        if (titleFirst < at)
        {
            person.Traits |= CandidateTraits.Titled;
        }

        return after;
    }

    /// <summary>The person whose other name follows, by the words before it: "Ada Okoro, also known as …", "Ada Okoro (alias …"; -1 for none.</summary>
    private static int OtherNameOf(in NameSentence sentence, NameWork work, int at)
    {
        const int LongestLink = 3;
        ReadOnlySpan<Token> tokens = sentence.Page.Tokens.Items[..sentence.Pieces[at].First];
        if (at == 0 || work.Candidates.Count == 0 || !tokens[^1].IsWord || tokens[^1].Capitalised || !tokens[^1].Is(WordClass.NameLink | WordClass.Preposition))
        {
            return -1;
        }

        int last = work.Candidates.Count - 1;
        NameCandidate before = work.Candidates[last];
        int end = Math.Max(before.Run.End, before.AfterEnd);
        for (int from = tokens.Length - 1; from >= Math.Max(end, tokens.Length - LongestLink); from--)
        {
            PhraseMatch link = sentence.Lexicon.Match(tokens, from, WordClass.NameLink);
            if (link.Length == tokens.Length - from && sentence.Lexicon.Value(link.Id, WordClass.NameLink).Has(NameLists.LinkAlias)
                && (from == end || (from == end + 1 && tokens[end].Kind is TokenKind.Comma or TokenKind.OpenBracket)))
            {
                return before.Kind == NameKind.Person && before.Evidence >= NameCandidate.Sure ? last : -1;
            }
        }

        return -1;
    }

    /// <summary>"Robertson-QC": a title joined to the name by a hyphen is no part of it.</summary>
    private static TokenRun WithoutTitle(in NameSentence sentence, TokenRun run)
    {
        ref readonly Token last = ref sentence.Page.Tokens[run.End - 1];
        if (!last.Has(TokenFlags.Hyphenated))
        {
            return run;
        }

        ReadOnlySpan<char> text = sentence.Page.TextOf(last);
        int hyphen = text.LastIndexOfAny('-', '\u2010', '\u2011');
        ReadOnlySpan<char> end = text[(hyphen + 1)..];
        bool title = Characters.AreWithin(end, 'A', 'Z')
            && sentence.Lexicon.Value(sentence.Lexicon.Find(end), WordClass.Honorific).Has(NameLists.HonorificAfter);
        return title ? run with { Span = new TextSpan(run.Span.Start, last.Start + hyphen) } : run;
    }

    /// <summary>Whether the word beside one is written in capitals too, so that capitals mean loudness.</summary>
    private static bool IsShouted(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        return (pieces[at + 1].Has(PieceTraits.AllCapitals) && !pieces[at + 1].Is(WordClass.Organisation | WordClass.Place))
            || (at > 0 && pieces[at - 1].Has(PieceTraits.AllCapitals) && !pieces[at - 1].Is(WordClass.Organisation | WordClass.Place));
    }

    /// <summary>Reads "(ISJ)", "(PMOI or MEK)", "[Mujahedin-e Khalq]", "(Justice for Victims …)": other names of what stands before.</summary>
    private static int ReadBracket(in NameSentence sentence, int open, NameWork work, int firstCandidate)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int at = open + 1;
        if (open == 0 || at >= pieces.Length - 1)
        {
            return at;
        }

        bool acronym = AcronymReader.IsAcronym(sentence, at) && pieces[at + 1].Kind is PieceKind.Close or PieceKind.And or PieceKind.Comma;
        int named = LastEnding(sentence, work, firstCandidate, open);
        if (acronym && AcronymReader.FindBefore(sentence, open, at, out int first, out int end) && !NamesEvent(sentence, first, end)
            && !NamesPost(sentence, first))
        {
            int start = sentence.Pieces[first].First;
            if (named >= 0 && work.Candidates[named].Kind == NameKind.Place && work.Candidates[named].Run.First <= start
                && work.Candidates[named].Run.Length > 1
                && work.Candidates[named].Evidence >= NameCandidate.Sure)
            {
                Add(sentence, work, at, at + 1, NameKind.Place, NameCandidate.Sure).AliasOf = named; // "the Islamic Republic of Iran (IRI)"
                work.PlaceAlias = sentence.Page.KeyOf(pieces[at].First);
                return at + 1;
            }

            bool body = named >= 0 && work.Candidates[named].Kind == NameKind.Organisation;
            if (body && work.Candidates[named].Run.First < start && first > 0 && pieces[first - 1].Kind == PieceKind.Connector)
            {
                return at; // "72nd Front of the Ejército Popular (EP)": the name within
            }

            named = body && work.Candidates[named].Run.First <= start ? named : Replace(sentence, work, firstCandidate, first, end);
        }
        else if (acronym && named >= 0 && !IsNamedBy(sentence, work, named, open, at))
        {
            return at;
        }

        // "JVMI (Justice for Victims …)"
        int close = at;
        while (close < pieces.Length - 1 && close < at + NameSentence.LongestRun && pieces[close].Kind != PieceKind.Close)
        {
            close++;
        }

        if (AcronymReader.IsAcronym(sentence, open - 1) && pieces[close].Kind == PieceKind.Close && AcronymReader.Matches(sentence, at, close, open - 1)
            && !NamesEvent(sentence, at, close))
        {
            int of = named >= 0 ? named : Replace(sentence, work, firstCandidate, open - 1, open);
            Add(sentence, work, at, close, NameKind.Organisation, NameCandidate.Sure + 1).AliasOf = of;
            return close + 1;
        }

        // "Council A/Movement B (CA/MB)": whose each name is only its list can tell.
        bool two = named >= 0 && work.Candidates[named].Run.First > 0 && sentence.Page.Tokens[work.Candidates[named].Run.First - 1].Kind == TokenKind.Slash;
        if (named >= 0 && !two && work.Candidates[named].Kind == NameKind.Organisation)
        {
            return ReadAliases(sentence, at, work, named);
        }

        return at;
    }

    /// <summary>The candidate that ends at a piece; -1 for none.</summary>
    private static int LastEnding(in NameSentence sentence, NameWork work, int firstCandidate, int piece)
    {
        int last = work.Candidates.Count - 1;
        return last >= firstCandidate && work.Candidates[last].Run.End == sentence.Pieces[piece].First ? last : -1;
    }

    /// <summary>
    /// Whether an acronym may be that of the body before the bracket: its first letter, or half of its letters where it is of another language, are
    /// those of the body's words.
    /// </summary>
    private static bool IsNamedBy(in NameSentence sentence, NameWork work, int candidate, int open, int acronym)
    {
        ref NameCandidate named = ref work.Candidates[candidate];
        if (named.Kind != NameKind.Organisation || named.Evidence < NameCandidate.Sure || named.Run.Length == 1)
        {
            return false;
        }

        ReadOnlySpan<char> letters = sentence.TextOf(acronym);
        int shared = 0;
        for (int t = named.Run.First; t < sentence.Pieces[open].First; t++)
        {
            char initial = Characters.Fold(sentence.Page.Text[sentence.Page.Tokens[t].Start]);
            if (initial == Characters.Fold(letters[0]))
            {
                return true;
            }

            for (int i = 1; i < letters.Length; i++)
            {
                if (Characters.Fold(letters[i]) == initial)
                {
                    shared++;
                    break;
                }
            }
        }

        return shared > 1 && shared * 2 >= letters.Length; // "Navy Mechanics School (ESMA)"
    }

    /// <summary>"Minister of Health and Welfare (MHW)": the acronym is the ministry's.</summary>
    private static bool NamesPost(in NameSentence sentence, int first) => sentence.Pieces[first].Is(WordClass.RoleNoun)
        && !sentence.Pieces[first].Is(WordClass.OrganisationHead | WordClass.Organisation)
        && sentence.Value(first, WordClass.RoleNoun).Has(NameLists.RoleOffice) && sentence.Connector(first + 1).Has(NameLists.Of);

    private static bool NamesEvent(in NameSentence sentence, int first, int end)
    {
        bool body = false;
        for (int i = first; i < end; i++)
        {
            body |= sentence.Pieces[i].Is(WordClass.OrganisationHead | WordClass.Organisation) && sentence.Pieces[i].IsCapital;
        }

        return !body && sentence.Pieces[end - 1].Is(WordClass.EventHead);
    }

    /// <summary>Puts a body's name in the place of all candidates that it covers.</summary>
    private static int Replace(in NameSentence sentence, NameWork work, int firstCandidate, int first, int end)
    {
        int start = sentence.Pieces[first].First;
        int keep = work.Candidates.Count;
        while (keep > firstCandidate && work.Candidates[keep - 1].Run.End > start)
        {
            keep--;
        }

        // What stands between the name and the bracket stays: "Friends of a Free Iran in the European Parliament (FOFI)".
        int from = keep;
        while (from < work.Candidates.Count && work.Candidates[from].Run.First < sentence.Pieces[end].First)
        {
            from++;
        }

        work.Candidates.RemoveRange(keep, from - keep);
        Add(sentence, work, first, end, NameKind.Organisation, NameCandidate.Sure + 1);
        NameCandidate name = work.Candidates[work.Candidates.Count - 1];
        work.Candidates.RemoveLast();
        work.Candidates.Insert(keep, name);
        foreach (ref NameCandidate candidate in work.Candidates.Items[(keep + 1)..])
        {
            candidate.AliasOf = candidate.AliasOf < keep ? candidate.AliasOf : Math.Max(keep, candidate.AliasOf + 1 - (from - keep));
        }

        return keep;
    }

    /// <summary>The names within brackets, up to what is none.</summary>
    private static int ReadAliases(in NameSentence sentence, int at, NameWork work, int named)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        for (int i = at; i < Math.Min(pieces.Length - 1, at + NameSentence.LongestRun);)
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

            int end = OrganisationReader.Read(sentence, i, out byte kind);
            if (end == i && piece.Kind is PieceKind.Capital or PieceKind.Initial && IsMarked(sentence, i))
            {
                end = i + 1;
            }

            if (end == i)
            {
                end = OtherLanguage(sentence, i);
            }

            if (end == i)
            {
                return i == at ? at : i;
            }

            ref NameCandidate alias = ref Add(sentence, work, i, end, NameKind.Organisation, NameCandidate.Sure + 1);
            alias.AliasOf = AreOthers(sentence, work, named, i, end) ? -1 : named;
            alias.OrganisationKind = kind;
            i = end;
        }

        return at;
    }

    /// <summary>"United Nations Human Rights Council (UNHCR)": two bodies that a list knows apart, the second a slip.</summary>
    private static bool AreOthers(in NameSentence sentence, NameWork work, int named, int at, int end)
    {
        if (end != at + 1 || !sentence.Pieces[at].Is(WordClass.Organisation))
        {
            return false;
        }

        TokenRun run = work.Candidates[named].Run;
        PhraseMatch match = sentence.Lexicon.Match(sentence.Page.Tokens.Items[..run.End], run.First, WordClass.Organisation);
        int name = match.Length == run.Length ? sentence.Lexicon.Value(match.Id, WordClass.Organisation).Number : 0;
        int acronym = sentence.Value(at, WordClass.Organisation).Number;
        return name != 0 && acronym != 0 && name != acronym;
    }

    /// <summary>"(Wolesi Jirga)", "(Chama Cha Mapinduzi, CCM)": words of which no list has one, to the next comma or the bracket; a body's name in its language.</summary>
    private static int OtherLanguage(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        bool unknown = false;
        int i = at;
        for (; i < Math.Min(pieces.Length - 1, at + NameSentence.LongestRun); i++)
        {
            ref readonly NamePiece piece = ref pieces[i];
            if (piece.Kind is PieceKind.Close or PieceKind.Comma)
            {
                return unknown ? i : at;
            }

            bool joins = i > at && (piece.Is(WordClass.NameParticle) || (piece.Kind == PieceKind.Connector && sentence.Connector(i).Has(NameLists.Foreign)));
            if (!joins && (!piece.IsCapital || piece.Is(WordClass.Place | WordClass.Nationality | WordClass.RoleNoun | WordClass.Honorific)
                || (i == at && piece.Is(WordClass.GivenName | WordClass.Surname))))
            {
                return at;
            }

            unknown |= piece.Has(PieceTraits.Unknown);
        }

        return at;
    }

    /// <summary>A word with capitals within it, as acronyms and coined names have.</summary>
    private static bool IsMarked(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        ref readonly Token token = ref sentence.Page.Tokens[piece.First];
        return (token.Length > 1 && token.Has(TokenFlags.InnerCapital | TokenFlags.AllCapitals)) && !piece.Is(WordClass.Place);
    }

    private static ref NameCandidate Add(in NameSentence sentence, NameWork work, int first, int end, NameKind kind, int evidence)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[first];
        CandidateTraits traits = sentence.Headline || sentence.Capitals ? CandidateTraits.None : CandidateTraits.Teaches;
        if (piece.Has(PieceTraits.Ordinary) || piece.Is(WordClass.Honorific | WordClass.RoleNoun))
        {
            traits |= CandidateTraits.Ordinary | (sentence.Opens(first) ? CandidateTraits.Opens : CandidateTraits.None);
        }

        ref NameCandidate candidate = ref work.Candidates.Add();
        candidate.Run = sentence.Run(first, end);
        candidate.Kind = kind;
        candidate.Evidence = (sbyte)Math.Clamp(evidence, -9, 9);
        candidate.Traits = traits;
        candidate.AliasOf = -1;
        return ref candidate;
    }
}
