using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Names;

/// <summary>Finds the names of people and weighs what speaks for them.</summary>
internal static class PersonReader
{
    /// <summary>A name has no more words than this.</summary>
    private const int MostWords = 8;

    /// <summary>What the words around a name, and its own, say for and against it.</summary>
    private const int ByTitle = 3;
    private const int ByRole = 2;
    private const int ByGivenName = 2;
    private const int ByShape = 1;

    /// <summary>A post before a name and its comma stands within so many pieces.</summary>
    private const int AppositionReach = 12;

    /// <summary>Lists whose words stand in few people's names.</summary>
    private const WordClass Others = WordClass.RoleNoun | WordClass.Honorific | WordClass.OrganisationHead | WordClass.EventHead | WordClass.Nationality
        | WordClass.PlaceHead | WordClass.RoleModifier;

    /// <summary>A word of none of these lists may stand anywhere in a person's name, if its letters do not speak against it.</summary>
    public const WordClass NotPlain = Others | WordClass.Organisation | WordClass.Place | WordClass.Ordinary | WordClass.NameParticle;

    /// <summary>Whether what stands before a name may be a title or the mark after one.</summary>
    public static bool MayTitle(in NamePiece before) =>
        before.Is(WordClass.Honorific | WordClass.RoleNoun) || before.Kind is PieceKind.Break or PieceKind.Dash;

    /// <summary>The words of a name, counted and pooled.</summary>
    private struct Parts
    {
        /// <summary>The piece after the name.</summary>
        public int End;
        public int Words;
        public int Initials;

        /// <summary>Whether one is a given name.</summary>
        public bool HasGiven;
        public bool HasParticles;

        /// <summary>The lists and traits of all.</summary>
        public WordClass Classes;
        public PieceTraits Traits;
    }

    /// <summary>The name that begins at a piece; the piece after it is returned, or <paramref name="at"/> where none can begin there.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(in NameSentence sentence, int at, int titled, out int evidence, out bool named)
    {
        evidence = 0;
        named = false;
        ReadWords(sentence, at, titled > 0, out Parts name);
        if (name.End == at)
        {
            return at;
        }

        // "Ko Aung Thurein": a title where two words follow, else a name ("Ma Jun")
        if (at + 1 < name.End && sentence.Value(at, WordClass.Honorific).Has(NameLists.HonorificLong))
        {
            named = true;
            return at;
        }

        SettleEnd(sentence, at, ref name);
        if (name.End == at || name.Words == 0 || (name.Words == name.Initials && titled == 0))
        {
            return at;
        }

        bool firstGiven = sentence.Pieces[at].Is(WordClass.GivenName) || (sentence.Headline && name.Words > 1 && IsGivenPair(sentence, at));
        name.HasGiven |= firstGiven;
        named = name.HasGiven || name.Initials > 0;
        int weight = titled + WeightOf(sentence, name, firstGiven) + After(sentence, at, name.End) + Before(sentence, at);
        if (name.HasParticles && name.Words == 1 && titled == 0 && Particle(sentence, at).Has(NameLists.ParticleKnown))
        {
            weight = 0; // "Van der Berg said", "De Standaard reported": whether it is a name the document knows
        }

        if (sentence.Capitals)
        {
            weight -= name.HasGiven ? ByShape : ByTitle;
        }

        evidence = weight;
        return name.End;
    }

    /// <summary>Reads the words that may be one name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The first of them.</param>
    /// <param name="strong">Whether a title stands before it, so that words of every day may be in it.</param>
    /// <param name="name">The words; none where there is no name.</param>
    private static void ReadWords(in NameSentence sentence, int at, bool strong, out Parts name)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        name = new Parts { End = at };
        for (int i = at; name.Words < MostWords;)
        {
            int particle = i;
            if (!pieces[i].Has(PieceTraits.Part) || sentence.Page.Tokens[pieces[i].First].AllCapitals)
            {
                particle = pieces[i].Is(WordClass.NameParticle) ? ReadParticles(sentence, i, at) : i;
                if (pieces[particle].Kind is not (PieceKind.Capital or PieceKind.Initial)
                    || !IsPart(sentence, particle, i == at, strong || (particle > i && pieces[at].Is(WordClass.GivenName))))
                {
                    break;
                }
            }

            ref readonly NamePiece piece = ref pieces[particle];
            name.Classes |= piece.Classes;
            name.Traits |= piece.Traits;
            name.HasParticles |= particle > i;
            name.Words++;
            i = name.End = particle + 1;
            if (piece.Kind == PieceKind.Initial)
            {
                name.Initials++;
                strong = true;
            }

            if (piece.Is(WordClass.GivenName) && !(piece.Has(PieceTraits.Ordinary) && sentence.Opens(particle)))
            {
                name.HasGiven = strong = true;
            }

            if (pieces[i].Kind == PieceKind.Dash && piece.Kind != PieceKind.Initial && IsTight(sentence, i))
            {
                break;
            }

            i = IsNickname(sentence, i, strong) ? i + 3 : i;
        }
    }

    /// <summary>Takes in what ends a name, "George IV", "Pagsanjan Jr.", and leaves out initials, which end none.</summary>
    private static void SettleEnd(in NameSentence sentence, int at, ref Parts name)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        if (pieces[name.End].IsCapital && Particle(sentence, name.End).Has(NameLists.ParticleEnds))
        {
            name.End += IsStop(sentence, name.End + 1) ? 2 : 1;
        }

        if (IsNumeral(sentence, name.End))
        {
            name.End++;
        }

        while (name.End > at && pieces[name.End - 1].Kind == PieceKind.Initial)
        {
            name.End--;
            name.Words--;
            name.Initials--;
        }
    }

    /// <summary>How much its own words speak for a name.</summary>
    private static int WeightOf(in NameSentence sentence, in Parts name, bool firstGiven)
    {
        bool surname = (name.Classes & WordClass.Surname) != 0;
        if (name.Words == 1)
        {
            return firstGiven | surname ? ByShape : 0;
        }

        bool unknown = (name.Traits & (PieceTraits.Unknown | PieceTraits.Prefixed)) != 0;
        int weight = firstGiven ? ByGivenName : name.HasGiven ? ByShape : 0;
        weight += sentence.Pieces[name.End - 1].Is(WordClass.Surname) ? ByShape : 0;
        weight += name.Initials > 0 ? ByShape : 0;
        weight += name.HasParticles ? ByShape : 0;
        weight += unknown ? ByShape : 0;
        return sentence.Headline && (!name.HasGiven || (!unknown && !surname)) ? weight - ByRole : weight;
    }

    /// <summary>The titles before a piece at which a name may begin: how much they speak for it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The piece after the titles.</param>
    /// <param name="first">The first piece of the titles.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Titled(in NameSentence sentence, int at, out int first)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        first = at;
        int evidence = 0;
        for (int i = at - 1; i >= 0; i--)
        {
            ref readonly NamePiece piece = ref pieces[i];
            if (piece.Kind == PieceKind.Break && IsStop(sentence, i) && i > 0 && IsTitle(sentence, i - 1))
            {
                continue; // "Gen."
            }

            if (piece.Kind == PieceKind.Dash && i > 0 && IsTitle(sentence, i - 1) && IsTight(sentence, i))
            {
                continue; // "Maj.-Gen."
            }

            bool subject = IsOfOffice(sentence, i);
            if (IsTitle(sentence, i) && !subject)
            {
                first = i;
                evidence = Math.Max(evidence, ByTitle);
                continue;
            }

            if (piece.Kind is PieceKind.Capital or PieceKind.Lower && piece.Is(WordClass.RoleNoun)
                && !(piece.IsCapital && sentence.Value(i, WordClass.RoleNoun).Has(NameLists.RolePerson))) // "a national", not "the National …"
            {
                first = subject ? first : i;
                evidence = Math.Max(evidence, piece.Kind == PieceKind.Capital || at - i == 1 ? ByRole + 1 : ByRole);
                continue;
            }

            break;
        }

        return evidence;
    }

    /// <summary>"Minister of Justice Ada Okoro": what an office is of is no title, even where it could be one.</summary>
    private static bool IsOfOffice(in NameSentence sentence, int at) => at > 1 && sentence.Pieces[at - 1].Kind == PieceKind.Connector
        && sentence.Connector(at - 1).Has(NameLists.Of)
        && sentence.Value(at, WordClass.Honorific) is var title && title.Has(NameLists.HonorificWord) && !title.Has(NameLists.HonorificRank)
        && sentence.Pieces[at - 2].Is(WordClass.RoleNoun)
        && sentence.Value(at - 2, WordClass.RoleNoun).Has(NameLists.RoleOffice);

    /// <summary>Whether a piece is a title that stands before a name.</summary>
    public static bool IsTitle(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        if (!piece.Is(WordClass.Honorific) || piece.Kind is not (PieceKind.Capital or PieceKind.Lower or PieceKind.Initial))
        {
            return false;
        }

        LexiconValue value = sentence.Value(at, WordClass.Honorific);
        return value.Has(NameLists.HonorificBefore) && (piece.Kind != PieceKind.Lower || !value.Has(NameLists.HonorificWord));
    }

    /// <summary>Whether what stands before a name is a word of every day besides: "Justice", "General", "national".</summary>
    private static bool IsWord(in NameSentence sentence, int at) =>
        sentence.Pieces[at].Is(WordClass.Honorific) ? sentence.Value(at, WordClass.Honorific).Has(NameLists.HonorificWord)
            : sentence.Pieces[at].Is(WordClass.RoleModifier);

    /// <summary>Whether a piece is a title that stands after a name.</summary>
    public static bool IsPostNominal(in NameSentence sentence, int at) =>
        sentence.Pieces[at].Is(WordClass.Honorific) && sentence.Pieces[at].IsCapital
        && sentence.Value(at, WordClass.Honorific).Has(NameLists.HonorificAfter);

    /// <summary>"IV", "XII".</summary>
    public static bool IsNumeral(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        return piece.IsCapital && piece.Has(PieceTraits.AllCapitals) && !sentence.Capitals && sentence.TextOf(at).IndexOfAnyExcept("IVX") < 0;
    }

    /// <summary>A stop of the sentence: the last piece stands for the next one, which may begin with a stop.</summary>
    private static bool IsStop(in NameSentence sentence, int at) => at + 1 < sentence.Pieces.Length
        && sentence.Page.Tokens[sentence.Pieces[at].First].Kind == TokenKind.Stop;

    private static bool IsTight(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        return !sentence.Page.Tokens[piece.First].SpaceBefore && !sentence.Page.Tokens[piece.End].SpaceBefore;
    }

    /// <summary>Goes over particles that lead to a name's next word; returns the piece of that word.</summary>
    private static int ReadParticles(in NameSentence sentence, int at, int first)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int i = at;
        while (i < pieces.Length - 1 && i - at < 3 && pieces[i].Is(WordClass.NameParticle)
            && pieces[i].Kind is PieceKind.Lower or PieceKind.Connector or PieceKind.Capital)
        {
            LexiconValue value = Particle(sentence, i);
            if (value.Has(NameLists.ParticleEnds) || (pieces[i].Is(WordClass.GivenName) && !value.Has(NameLists.ParticleStarts)))
            {
                break;
            }

            if (at == first && i == at ? !(pieces[i].IsCapital && value.Has(NameLists.ParticleStarts | NameLists.ParticleKnown))
                : !value.Has(NameLists.ParticleJoins | NameLists.ParticleStarts))
            {
                break;
            }

            i++;
        }

        return i == at || (i < pieces.Length && (pieces[i].IsCapital || pieces[i].Kind == PieceKind.Initial)) ? i : at;
    }

    /// <summary>Whether a name may begin at a piece, by what can be told of it at once.</summary>
    public static bool MayBegin(in NameSentence sentence, int at, int titled)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        ref readonly NamePiece next = ref sentence.Pieces[at + 1];
        if (titled == 0 && sentence.Opens(at) && sentence.Page.Tokens[piece.First].Is(WordClass.NumberWord))
        {
            return false; // "Nine Zorvak members"
        }

        return piece.Has(PieceTraits.Part) || piece.Kind == PieceKind.Initial || titled > 0 || sentence.Capitals
            || piece.Is(WordClass.NameParticle | WordClass.GivenName | WordClass.Surname)
            || (piece.Is(WordClass.Ordinary) && (next.IsCapital || next.Kind == PieceKind.Initial))
            || (!piece.Is(NotPlain) && !piece.Has(PieceTraits.Acronym));
    }

    /// <summary>"Ernesto | ‘Che’ Guevara": one name in marks within another.</summary>
    private static bool IsNickname(in NameSentence sentence, int quote, bool strong)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        return pieces[quote].Kind == PieceKind.Quote && quote + 3 < pieces.Length && pieces[quote + 1].IsCapital && pieces[quote + 1].Length == 1
            && pieces[quote + 2].Kind == PieceKind.Quote
            && sentence.Page.Tokens[pieces[quote].First].SpaceBefore && !sentence.Page.Tokens[pieces[quote + 1].First].SpaceBefore
            && pieces[quote + 3].IsCapital && sentence.Page.Tokens[pieces[quote + 3].First].SpaceBefore && IsPart(sentence, quote + 3, first: false, strong);
    }

    /// <summary>Whether a piece can be a word of a person's name.</summary>
    private static bool IsPart(in NameSentence sentence, int at, bool first, bool strong)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        if (piece.Kind == PieceKind.Initial)
        {
            return true;
        }

        if (!piece.IsCapital)
        {
            return false;
        }

        if (piece.Is(WordClass.NameParticle) && Particle(sentence, at).Has(NameLists.ParticleEnds))
        {
            return false;
        }

        bool name = piece.Is(WordClass.GivenName | WordClass.Surname);
        ref readonly Token token = ref sentence.Page.Tokens[piece.First];
        if (token.Has(TokenFlags.Dotted) || (!name && token.Has(TokenFlags.Hyphenated) && IsJoined(sentence, at)))
        {
            return false;
        }

        if (!first && !name && !sentence.Capitals && token.AllCapitals && token.Is(WordClass.EventVerb | WordClass.VerbForm | WordClass.SpeechVerb))
        {
            return false; // "Ada Okoro FREED on Saturday"
        }

        if (piece.End - piece.First > 1 || piece.Is(WordClass.Organisation))
        {
            return false;
        }

        if (piece.Is(WordClass.Nationality) && !first && strong && IsLastBefore(sentence, at))
        {
            return true; // "Mina Farsi was freed", not "Mina’s Iranian lawyer"
        }

        if (piece.Is(Others))
        {
            return name && (first ? (piece.Is(WordClass.Surname) && IsSyllables(sentence, at + 1)) || OpensName(sentence, at)
                : strong && !sentence.Headline && !IsPostNominal(sentence, at));
        }

        if (piece.Is(WordClass.Place))
        {
            return name || (first && strong) ? !first || NextIsName(sentence, at) : !first && strong && !sentence.Headline && !NextIsPlace(sentence, at);
        }

        if (piece.Has(PieceTraits.Acronym) && !sentence.Capitals)
        {
            return !first && strong && !piece.Is(WordClass.Ordinary) && token.Length > 3;
        }

        if (piece.Is(WordClass.Ordinary))
        {
            return (first && piece.Is(WordClass.Surname) && IsSyllables(sentence, at + 1))
                || (first ? MayOpen(sentence, at, strong) : MayFollow(sentence, at, strong));
        }

        return true;
    }

    /// <summary>"Mina Farsi | ,", "Mina Farsi | was": a word of a people right after a given name of nobody else's, with no noun after it.</summary>
    private static bool IsLastBefore(in NameSentence sentence, int at)
    {
        ref readonly NamePiece before = ref sentence.Pieces[at - 1];
        ref readonly NamePiece next = ref sentence.Pieces[at + 1];
        return !sentence.Headline && before.IsCapital && before.Is(WordClass.GivenName)
            && !before.Is(WordClass.Ordinary | WordClass.Place | WordClass.Nationality)
            && (next.Kind is PieceKind.Comma or PieceKind.Possessive or PieceKind.Break or PieceKind.And or PieceKind.Close
                || sentence.Page.Tokens[next.First].Is(WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.EventVerb));
    }

    private static LexiconValue Particle(in NameSentence sentence, int at) =>
        sentence.Lexicon.Value(sentence.Page.Tokens[sentence.Pieces[at].First], WordClass.NameParticle);

    /// <summary>"Sepah-e", "Shura-ye": a word that the Persian particle joins to the next, as in the names of bodies, places and ideas.</summary>
    public static bool IsJoined(in NameSentence sentence, int at) => sentence.TextOf(at) is [.., '-', 'e'] or [.., '-', 'y', 'e'];

    /// <summary>"Hossein-Ali": two given names with a hyphen.</summary>
    private static bool IsGivenPair(in NameSentence sentence, int at)
    {
        ReadOnlySpan<char> text = sentence.TextOf(at);
        int hyphen = text.IndexOfAny('-', '\u2010', '\u2011');
        return hyphen > 0 && sentence.Lexicon.Find(text[..hyphen], out WordClass first) != 0 && (first & WordClass.GivenName) != 0
            && sentence.Lexicon.Find(text[(hyphen + 1)..], out WordClass second) != 0 && (second & WordClass.GivenName) != 0;
    }

    /// <summary>"Dong-seok": a given name of two syllables, as it follows a Korean or Chinese surname.</summary>
    private static bool IsSyllables(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        ref readonly Token token = ref sentence.Page.Tokens[piece.First];
        return piece.IsCapital && token.Has(TokenFlags.Hyphenated) && !token.Has(TokenFlags.InnerCapital | TokenFlags.AllCapitals);
    }

    /// <summary>"Bill Okoro", "Dean Okoro": a given name that heads a law's name or is a post as well, not "the Amnesty Bill Okoro signed".</summary>
    private static bool OpensName(in NameSentence sentence, int at)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        return piece.Is(WordClass.GivenName) && !piece.Is(WordClass.Nationality | WordClass.PlaceHead | WordClass.OrganisationHead | WordClass.Honorific)
            && !sentence.Headline && NextIsName(sentence, at)
            && (at == 0 || !sentence.Pieces[at - 1].IsCapital || sentence.Pieces[at - 1].Is(WordClass.RoleNoun | WordClass.Honorific));
    }

    /// <summary>Whether a word of every day may open a name: "Grace Okoro", "Mr. King", "Mitt Romney".</summary>
    private static bool MayOpen(in NameSentence sentence, int at, bool titled)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        bool named = NextIsName(sentence, at);
        if (!named && titled && sentence.Pieces[at + 1].IsCapital && IsWord(sentence, at - 1))
        {
            return false; // "Juvenile Justice System Act", "General Framework Agreement"
        }

        if (piece.Is(WordClass.GivenName))
        {
            return named || (titled && !sentence.Headline)
                || (!sentence.Headline && (!sentence.Opens(at)
                    || (sentence.Pieces[at + 1].Is(WordClass.NameParticle) && ReadParticles(sentence, at + 1, at) > at + 1)));
        }

        if (titled)
        {
            return !sentence.Headline && (piece.Is(WordClass.Surname) || IsStop(sentence, at - 1) || (IsTitle(sentence, at - 1) && !IsWord(sentence, at - 1)));
        }

        return named && !sentence.Headline && !sentence.Pieces[at + 1].Is(WordClass.Ordinary | WordClass.GivenName) && !sentence.Opens(at)
            && !(sentence.Pieces[at - 1].IsCapital && !IsPost(sentence.Pieces[at - 1]) && !sentence.Pieces[at + 1].Is(WordClass.Surname)
                && !sentence.Opens(at - 1)) && !FollowsPost(sentence, at);
    }

    /// <summary>"Lawyers", "HRD": what may stand before a name without being part of it; not "National".</summary>
    private static bool IsPost(in NamePiece piece) =>
        (piece.Is(WordClass.RoleNoun | WordClass.Honorific) && !piece.Is(WordClass.RoleModifier)) || piece.Has(PieceTraits.Acronym);

    /// <summary>"Minister of Defence Okoro", "the Minister for the Interior Okoro": what the post is for.</summary>
    private static bool FollowsPost(in NameSentence sentence, int at)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        int of = at - 1;
        while (of > 1 && pieces[of].Kind is PieceKind.And or PieceKind.Comma && pieces[of - 1].IsCapital && pieces[of - 1].Is(WordClass.Ordinary)
            && at - of < AppositionReach)
        {
            of--;
            while (of > 0 && pieces[of].IsCapital)
            {
                of--;
            }
        }

        if (of > 0 && sentence.Connector(of).Has(NameLists.Article))
        {
            of--;
        }

        LexiconValue connector = of > 0 ? sentence.Connector(of) : default;
        return connector.Has(NameLists.Of | NameLists.For) && !connector.Has(NameLists.Against | NameLists.On)
            && pieces[of - 1].IsCapital && pieces[of - 1].Is(WordClass.RoleNoun);
    }

    /// <summary>Whether a word of every day may follow in a name: a surname, or the last word after a given name.</summary>
    private static bool MayFollow(in NameSentence sentence, int at, bool strong)
    {
        ref readonly NamePiece piece = ref sentence.Pieces[at];
        if (!strong)
        {
            return false;
        }

        if (piece.Is(WordClass.Surname))
        {
            return !sentence.Headline || !sentence.Pieces[at - 1].Is(WordClass.Ordinary);
        }

        ref readonly NamePiece before = ref sentence.Pieces[at - 1];
        ref readonly NamePiece next = ref sentence.Pieces[at + 1];
        bool ends = next.Kind != PieceKind.Lower || sentence.Page.Tokens[next.First].Is(WordClass.Auxiliary | WordClass.SpeechVerb | WordClass.EventVerb);
        bool given = before.Is(WordClass.GivenName) && !before.Is(WordClass.Ordinary)
            && (!before.Is(WordClass.Place) || (at > 1 && sentence.Pieces[at - 2].IsCapital && sentence.Pieces[at - 2].Is(WordClass.GivenName)));
        if (next.IsCapital)
        {
            return !sentence.Headline && (given || (at > 1 && IsTitle(sentence, at - 2))) && !next.Is(WordClass.Ordinary) && NextIsName(sentence, at); // "Leandro Flash Okoro"
        }

        return !sentence.Headline
            && (before.Kind == PieceKind.Initial || (!before.IsCapital && before.Is(WordClass.NameParticle)) // "Osama bin Field"
                || (before.Has(PieceTraits.Unknown) && ends) // "Aung Hlaing Win, a teacher"
                || given);
    }

    private static bool NextIsName(in NameSentence sentence, int at)
    {
        ref readonly NamePiece next = ref sentence.Pieces[at + 1];
        return next.Kind == PieceKind.Initial
            || (next.IsCapital && next.End - next.First == 1
                && (next.Is(WordClass.Surname | WordClass.GivenName) || next.Has(PieceTraits.Unknown))
                && (!next.Is(WordClass.Place) || next.Is(WordClass.Surname))
                && !next.Is(WordClass.Organisation | WordClass.OrganisationHead | WordClass.PlaceHead | WordClass.EventHead | WordClass.RoleNoun));
    }

    private static bool NextIsPlace(in NameSentence sentence, int at) => sentence.Pieces[at + 1].IsCapital && sentence.Pieces[at + 1].Is(WordClass.Place)
        && !sentence.Pieces[at + 1].Is(WordClass.Surname);

    /// <summary>What stands after a name.</summary>
    private static int After(in NameSentence sentence, int at, int end)
    {
        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        ref readonly NamePiece next = ref pieces[end];
        int evidence = 0;
        if (IsPostNominal(sentence, end))
        {
            return ByTitle;
        }

        if (next.Kind is PieceKind.Comma or PieceKind.Open or PieceKind.Dash)
        {
            if (end + 1 < pieces.Length && pieces[end + 1].Kind == PieceKind.Number && next.Kind == PieceKind.Comma)
            {
                return ByShape; // an age
            }

            evidence = Apposition.KindAfter(sentence, at, end) switch
            {
                (int)NameKind.Person => ByRole,
                Apposition.None => 0,
                _ => -ByRole,
            };
        }
        else if ((next.Kind == PieceKind.Lower && sentence.Page.Tokens[next.First].Is(WordClass.SpeechVerb | WordClass.EventVerb))
            || (next.Kind == PieceKind.Possessive && pieces[end + 1].Kind == PieceKind.Lower))
        {
            evidence = ByShape; // "Okoro denied", "under Okoro’s presidency"
        }

        return evidence;
    }

    /// <summary>What stands before a name.</summary>
    private static int Before(in NameSentence sentence, int at)
    {
        if (at == 0)
        {
            return 0;
        }

        ReadOnlySpan<NamePiece> pieces = sentence.Pieces;
        ref readonly NamePiece before = ref pieces[at - 1];
        if (before.Kind == PieceKind.Comma)
        {
            for (int j = at - 2; j >= Math.Max(0, at - 2 - (AppositionReach)); j--)
            {
                if (pieces[j].Kind is PieceKind.Break or PieceKind.Comma or PieceKind.Quote)
                {
                    break;
                }

                if (pieces[j].Is(WordClass.RoleNoun))
                {
                    return ByShape;
                }
            }
        }

        if (before.Kind == PieceKind.Connector)
        {
            LexiconValue connector = sentence.Connector(at - 1);
            return connector.Has(NameLists.Article | NameLists.In | NameLists.At) ? -ByRole : 0;
        }

        return 0;
    }
}
