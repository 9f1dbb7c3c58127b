using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition.Dates;
using HumanRightsData.Recognition.Events;
using HumanRightsData.Recognition.Names;
using HumanRightsData.Recognition.Quantities;
using HumanRightsData.Recognition.Speech;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>What may begin at a token, and what else is asked of every token.</summary>
[Flags]
internal enum Trigger : ushort
{
    None = 0,
    Date = 1,
    Quantity = 2,
    Role = 4,
    Quotation = 8,
    Cue = 16,
    Event = 32,
    Participation = 64,

    /// <summary>What as part of a name is more than its lists and its kind say: a word with a capital, a number.</summary>
    Name = 128,

    /// <summary>An auxiliary or pronoun in small letters: what stands in no headline.</summary>
    Grammar = 256,

    /// <summary>A word of every day in small letters.</summary>
    Everyday = 512,

    /// <summary>A phrase of several tokens begins with it.</summary>
    Phrase = 1024,

    /// <summary>What may end a noun phrase, or stands in it as no word of it: a conjunction, pronoun or question word, a comma or other mark of clauses, of quotations or of brackets.</summary>
    Break = 2048,

    /// <summary>A word of every day that has a capital in headlines.</summary>
    NoHeadline = 4096,
    Conjunction = 8192,

    /// <summary>Where what somebody says may end: a comma, semicolon, hyphen, dash, bracket or mark of a quotation.</summary>
    Turn = 16384,

    /// <summary>Of what has <see cref="Name"/>, that of which its lists and a capital do not tell all; and marks that make of the word beside them another part of a name.</summary>
    NameRead = 32768,
}

/// <summary>Of each token, the recognisers that have to look at it. Told once a page by kind and lists, so that each goes straight from one of its tokens to the next.</summary>
internal sealed class Triggers
{
    /// <summary>How many tokens <see cref="From(int, int, Trigger)"/> looks at.</summary>
    public const int AtOnce = 64;

    /// <summary>Flags of a word that call for more than its lists do.</summary>
    private const TokenFlags Telling = TokenFlags.Hyphenated | TokenFlags.Apostrophe | TokenFlags.Digits | TokenFlags.Dotted;

    /// <summary>How many combinations there are of <see cref="TokenFlags.Capitalised"/> and the two flags behind it.</summary>
    private const int Shapes = 8;

    /// <summary>Triggers that only a word in small letters has.</summary>
    private const Trigger OfSmall = Trigger.Grammar | Trigger.Everyday | Trigger.NoHeadline;

    /// <summary>How many tokens before another <see cref="MayEndPhrase"/> looks at.</summary>
    private const int Before = sizeof(ulong) / sizeof(ushort);

    private readonly PooledBuffer<ushort> _triggers = new();

    /// <summary>The tokens whose lists do not tell all.</summary>
    private readonly PooledBuffer<int> _telling = new();
    private Lexicon? _lexicon;

    /// <summary>By class set, and of each by its shape.</summary>
    private Trigger[] _ofSet = [];

    // Of parts of words with hyphens.
    private WordFilter? _dateParts;
    private WordFilter? _numbers;

    public void Mark(Page page)
    {
        if (_lexicon != page.Lexicon)
        {
            _lexicon = page.Lexicon;
            _ofSet = TriggersOfSets(page.Lexicon.Sets);
            _dateParts = page.Lexicon.FilterOf(DateReader.LastParts);
            _numbers = page.Lexicon.FilterOf(NumberReader.Triggers);
        }

        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        _triggers.Clear();
        _telling.Clear();
        Span<ushort> triggers = _triggers.MakeRoom(tokens.Length + AtOnce); // a search reads beyond the end
        triggers[tokens.Length..].Clear();
        Span<int> telling = _telling.MakeRoom(tokens.Length);
        foreach (int i in telling[..MarkByLists(tokens, page.Tokens.Sets, _ofSet, triggers, telling)])
        {
            triggers[i] |= (ushort)Of(page, tokens[i]);
        }
    }

    /// <summary>Gives each token the triggers of its lists; returns how many tokens there are of which those do not tell all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // else the loop has no registers left
    private static int MarkByLists(ReadOnlySpan<Token> tokens, ReadOnlySpan<ushort> sets, Trigger[] ofSet, Span<ushort> triggers, Span<int> telling)
    {
        // Without branches where nothing tells beforehand: neither capitals nor what calls for more are foreseen.
        // All columns have the tokens' length, and every set its triggers for all shapes.
        ref ushort set = ref MemoryMarshal.GetReference(sets[..tokens.Length]);
        ref ushort trigger = ref MemoryMarshal.GetReference(triggers[..tokens.Length]);
        ref int place = ref MemoryMarshal.GetReference(telling[..tokens.Length]);
        ref Trigger first = ref MemoryMarshal.GetArrayDataReference(ofSet);
        int count = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            int shape = ((int)token.Flags / (int)TokenFlags.Capitalised) & (Shapes - 1);
            Unsafe.Add(ref trigger, i) = (ushort)Unsafe.Add(ref first, (Shapes * Unsafe.Add(ref set, i)) + shape);
            Unsafe.Add(ref place, count) = i;
            count += ((ulong)token.Phrases | (ulong)(token.Flags & Telling)) != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Takes triggers from the tokens of a run and gives them others.</summary>
    public void Change(TokenRun run, Trigger from, Trigger to)
    {
        foreach (ref ushort triggers in _triggers.Items[run.First..run.End])
        {
            triggers = (ushort)((triggers & ~(ushort)from) | (ushort)to);
        }
    }

    /// <summary>Gives a token a trigger.</summary>
    public void Add(int token, Trigger trigger) => _triggers[token] |= (ushort)trigger;

    /// <summary>Takes a trigger from the tokens of a run.</summary>
    public void Remove(int first, int end, Trigger trigger)
    {
        foreach (ref ushort triggers in _triggers.Items[first..end])
        {
            triggers &= (ushort)~trigger;
        }
    }

    /// <summary>Of <see cref="AtOnce"/> tokens, from <paramref name="from"/> on and before <paramref name="end"/>, those at which something may begin: a bit for each.</summary>
    public ulong From(int from, int end, Trigger trigger)
    {
        ref ushort first = ref Unsafe.Add(ref MemoryMarshal.GetReference(_triggers.Items), from);
        Vector256<ushort> wanted = Vector256.Create((ushort)trigger);
        ulong none = None(ref first, 0, wanted) | (None(ref first, 16, wanted) << 16) | (None(ref first, 32, wanted) << 32) | (None(ref first, 48, wanted) << 48);
        return ~none & (ulong.MaxValue >> Math.Max(0, AtOnce - (end - from)));
    }

    /// <summary>Of <see cref="AtOnce"/> places those from one on; all where that lies before the first.</summary>
    public static ulong PlacesFrom(int place) => place <= 0 ? ulong.MaxValue : place < AtOnce ? ulong.MaxValue << place : 0;

    /// <summary>At how many tokens of a run something may begin.</summary>
    public int Count(int from, int end, Trigger trigger)
    {
        int count = 0;
        for (; from < end; from += AtOnce)
        {
            count += BitOperations.PopCount(From(from, end, trigger));
        }

        return count;
    }

    /// <summary>Those of <see cref="From(int, int, Trigger)"/>, and those of them that have a second trigger too.</summary>
    public (ulong Found, ulong Both) From(int from, int end, Trigger trigger, Trigger second)
    {
        ref ushort first = ref MemoryMarshal.GetReference(_triggers.Items);
        Vector256<ushort> wanted = Vector256.Create((ushort)trigger), wantedToo = Vector256.Create((ushort)second);
        ulong others = 0, single = 0;
        for (int i = 0; i < AtOnce; i += Vector256<ushort>.Count)
        {
            Vector256<ushort> triggers = Vector256.LoadUnsafe(ref first, (nuint)(from + i));
            others |= (ulong)Vector256.Equals(triggers & wanted, Vector256<ushort>.Zero).ExtractMostSignificantBits() << i;
            single |= (ulong)Vector256.Equals(triggers & wantedToo, Vector256<ushort>.Zero).ExtractMostSignificantBits() << i;
        }

        ulong found = ~others & ~PlacesFrom(end - from);
        return (found, found & ~single);
    }

    /// <summary>Of sixteen tokens, those that have none of the triggers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong None(ref ushort first, nuint at, Vector256<ushort> wanted) =>
        Vector256.Equals(Vector256.LoadUnsafe(ref first, at) & wanted, Vector256<ushort>.Zero).ExtractMostSignificantBits();

    /// <summary>The first token from <paramref name="from"/> on at which something may begin; <paramref name="end"/> where there is none before it.</summary>
    public int Next(int from, int end, Trigger trigger)
    {
        // What is found beyond the end counts for the end: so nothing has to be asked one by one, which is seldom foreseen.
        ref ushort first = ref MemoryMarshal.GetReference(_triggers.Items);
        Vector256<ushort> wanted = Vector256.Create((ushort)trigger);
        for (; from < end; from += Vector256<ushort>.Count)
        {
            uint none = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)from) & wanted, Vector256<ushort>.Zero).ExtractMostSignificantBits();
            if (none != ushort.MaxValue)
            {
                return Math.Min(from + BitOperations.TrailingZeroCount(~none), end);
            }
        }

        return end;
    }

    /// <summary>False where no phrase that begins up to four tokens before a token can end with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayEndPhrase(int at)
    {
        if (at < Before)
        {
            return true;
        }

        ref ushort before = ref Unsafe.Add(ref MemoryMarshal.GetReference(_triggers.Items), at - Before);
        return (Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref before)) & (0x0001_0001_0001_0001 * (ulong)Trigger.Phrase)) != 0;
    }

    /// <summary>What a word's hyphens and digits add, and the phrases that begin with it.</summary>
    private Trigger Of(Page page, in Token token) =>
        OfLists(token.Phrases)
        | (token.Phrases != 0 ? Trigger.Phrase : Trigger.None)
        | (token.Has(TokenFlags.Hyphenated | TokenFlags.Apostrophe) || (token.Phrases & NamePieces.Phrases) != 0 ? Trigger.Name | Trigger.NameRead
            : Trigger.None)
        | (token.Has(TokenFlags.Dotted) ? Trigger.NameRead : Trigger.None)
        | (token.Has(TokenFlags.Hyphenated) ? OfParts(page, token) : token.Has(TokenFlags.Digits) ? Trigger.Date : Trigger.None);

    /// <summary>What the parts of a word with hyphens call for: most have neither a number before the first hyphen nor a month, a time or an ordinal behind the last.</summary>
    private Trigger OfParts(Page page, in Token token)
    {
        ReadOnlySpan<char> word = page.TextOf(token);
        int first = 0, last = word.Length;
        while (first < word.Length && !IsHyphen(word[first]))
        {
            first++;
        }

        while (last > first && !IsHyphen(word[last - 1]))
        {
            last--;
        }

        return (_dateParts!.Passes(word[last..]) || (token.Phrases & DateReader.Triggers) != 0 ? Trigger.Date : Trigger.None)
            | (_numbers!.Passes(word[..first]) ? Trigger.Quantity : Trigger.None);
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>What the lists of a word, or of the phrases that begin with it, call for.</summary>
    private static Trigger OfLists(WordClass begins) =>
        If(begins, RoleRecogniser.Beginnings, Trigger.Role)
        | If(begins, CueRecogniser.Triggers, Trigger.Cue)
        | If(begins, EventRecogniser.Triggers, Trigger.Event)
        | If(begins, WordClass.Participation, Trigger.Participation);

    private static Trigger If(WordClass classes, WordClass wanted, Trigger trigger) => (classes & wanted) != 0 ? trigger : Trigger.None;

    private static Trigger[] TriggersOfSets(ClassSets sets)
    {
        Trigger[] triggers = new Trigger[sets.Count];
        for (int set = ClassSets.FirstOfLists; set < triggers.Length; set++)
        {
            WordClass classes = sets[set];
            triggers[set] = OfLists(classes)
                | If(classes, DateReader.Triggers, Trigger.Date)
                | If(classes, NumberReader.Triggers, Trigger.Quantity)
                | If(classes, NamePieces.Telling, Trigger.Name | Trigger.NameRead)
                | If(classes, WordClass.Auxiliary | WordClass.Pronoun, Trigger.Grammar)
                | If(classes, WordClass.Ordinary, Trigger.Everyday)
                | If(classes, WordClass.Conjunction | WordClass.Pronoun | WordClass.QuestionWord, Trigger.Break)
                | If(classes, WordClass.Conjunction, Trigger.Conjunction)
                | ((classes & NameSentence.SmallInHeadlines) == 0 ? If(classes, WordClass.Ordinary, Trigger.NoHeadline) : Trigger.None);
        }

        // Of what is no word.
        triggers[(int)TokenKind.Number] = Trigger.Name | Trigger.NameRead | Trigger.Date | Trigger.Quantity;
        triggers[(int)TokenKind.Currency] |= Trigger.Quantity;
        triggers[(int)TokenKind.OpenQuote] |= Trigger.Quotation;
        triggers[(int)TokenKind.CloseQuote] |= Trigger.Quotation;
        triggers[(int)TokenKind.StraightQuote] |= Trigger.Quotation;
        triggers[(int)TokenKind.OpenSingle] |= Trigger.Quotation;
        triggers[(int)TokenKind.CloseSingle] |= Trigger.Quotation | Trigger.Name | Trigger.NameRead;
        triggers[(int)TokenKind.StraightSingle] |= Trigger.Quotation | Trigger.Name | Trigger.NameRead;
        triggers[(int)TokenKind.OpenBracket] |= Trigger.Name;
        triggers[(int)TokenKind.Hash] |= Trigger.NameRead;
        triggers[(int)TokenKind.Possessive] |= Trigger.NameRead;
        triggers[(int)TokenKind.Symbol] |= Trigger.Quotation | Trigger.Quantity; // "「", "½"
        foreach (TokenKind kind in (ReadOnlySpan<TokenKind>)[TokenKind.Question, TokenKind.Exclamation, TokenKind.Comma, TokenKind.Semicolon, TokenKind.Colon, TokenKind.Dash])
        {
            triggers[(int)kind] |= Trigger.Break;
        }

        for (TokenKind kind = TokenKind.OpenQuote; kind <= TokenKind.CloseBracket; kind++)
        {
            triggers[(int)kind] |= Trigger.Break | Trigger.Turn;
        }

        foreach (TokenKind kind in (ReadOnlySpan<TokenKind>)[TokenKind.Comma, TokenKind.Semicolon, TokenKind.Hyphen, TokenKind.Dash])
        {
            triggers[(int)kind] |= Trigger.Turn;
        }

        Trigger[] shaped = new Trigger[Shapes * triggers.Length];
        const int Capital = 1;
        for (int i = 0; i < shaped.Length; i++)
        {
            int set = i / Shapes, shape = i % Shapes;
            bool told = shape == Capital && PieceForms.AreTold(set < ClassSets.FirstOfLists ? WordClass.None : sets[set]);
            shaped[i] = (shape & Capital) == 0 ? triggers[set]
                : (triggers[set] & ~OfSmall) | Trigger.Name | (told ? Trigger.None : Trigger.NameRead);
        }

        return shaped;
    }
}
