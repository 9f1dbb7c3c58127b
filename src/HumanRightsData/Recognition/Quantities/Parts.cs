using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Says of which whole a quantity is a part: "at least 43, including 11 children", "two of them", "5,000 members out of 30,000 prisoners".</summary>
internal static class Parts
{
    /// <summary>A row of parts in brackets is looked at so far back.</summary>
    private const int MostInRow = 12;

    /// <summary>Larger numbers count nothing that has parts, and might not be added.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>Says of which whole the quantity is a part: "at least 43, including 11 children", "two of them".</summary>
    /// <param name="context">The sentence.</param>
    /// <param name="mention">The quantity, which is not among the mentions yet.</param>
    /// <param name="end">The token behind what it counts.</param>
    public static void LinkPart(in QuantityContext context, ref QuantityMention mention, int end)
    {
        int last = Antecedents.LastInSentence(context);
        if (last < 0)
        {
            return;
        }

        ref QuantityMention before = ref context.Mentions.Quantities[last];
        LexiconValue joint = context.PhraseBefore(mention.Run.First, WordClass.QuantityWord, out int length);
        if (mention.Kind == QuantityKind.Count && joint.Has(QuantityBits.Out) && before.Counted.End == mention.Run.First - length && CanBePart(before, mention))
        {
            before.PartOf = mention.Run.First; // "5,000 members out of 30,000 prisoners"
        }

        if (mention.Kind == QuantityKind.Count && before.Kind == QuantityKind.Count && IsBeside(context, before, mention.Run.First, out Joint mark))
        {
            // "including 11 children and 12 women": both are parts, if the second can be one.
            if (before.PartOf >= 0 && before.PartOf < before.Run.First && mark == Joint.Row
                && Find(context.Mentions.Quantities, before.PartOf) is >= 0 and var whole && CanBePart(mention, context.Mentions.Quantities[whole]))
            {
                mention.PartOf = before.PartOf;
                return;
            }

            LinkRow(context, ref mention, last);
        }

        bool part = joint.Has(QuantityBits.Part) || IsAmongThem(context, end)
            || (context.Has(mention.Run.End, QuantityBits.Of) && ElisionSigns.IsPronoun(context, mention.Run.End + 1))
            || (NounPhrase.IsRelative(context, mention.Run.First - 1) && context.Has(mention.Run.First - 2, QuantityBits.Of));
        if (part && mention.Kind is not (QuantityKind.Duration or QuantityKind.Money) && end >= mention.Run.End && before.Kind == QuantityKind.Count
            && CanBePart(mention, before))
        {
            mention.PartOf = before.Run.First;
        }
    }

    /// <summary>"1,234 civilians (823 men, 301 women and 110 children)": no word says that these are parts, but they add up to the whole.</summary>
    private static void LinkRow(in QuantityContext context, ref QuantityMention mention, int last)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        if (mention is not { Qualifier: Qualifier.Exact, Lower: { } sum and < Largest })
        {
            return;
        }

        int first = mention.Run.First;
        for (int i = last; i >= Math.Max(0, last - MostInRow) && IsBeside(context, all[i], first, out Joint mark); i--)
        {
            if (all[i] is not { PartOf: < 0, Qualifier: Qualifier.Exact, Lower: { } lower and < Largest } || all[i].CountsPeople != mention.CountsPeople)
            {
                return;
            }

            if (mark == Joint.Opens)
            {
                if (i == last || lower != sum)
                {
                    return; // one alone in brackets may be anything: "58 families (58 houses)"
                }

                for (int row = i + 1; row <= last; row++)
                {
                    all[row].PartOf = all[i].Run.First;
                }

                mention.PartOf = all[i].Run.First;
                return;
            }

            sum += lower;
            first = all[i].Run.First;
        }
    }

    /// <summary>"53 people, 21 women among them"; but "53 people among them 21 women" says it of those behind.</summary>
    private static bool IsAmongThem(in QuantityContext context, int end)
    {
        LexiconValue phrase = context.Phrase(end, WordClass.QuantityWord, out int length);
        return phrase.Has(QuantityBits.Part) && phrase.Has(QuantityBits.Either) && context.IsBreak(end + length);
    }

    /// <summary>Whether the bounds allow that one quantity is a part of the other: a part is no more than its whole can be.</summary>
    private static bool CanBePart(in QuantityMention part, in QuantityMention whole) => part.Kind != whole.Kind || !(part.Lower > whole.Upper);

    /// <summary>Whether a quantity stands directly behind another and its noun, and by what it is joined to it.</summary>
    private static bool IsBeside(in QuantityContext context, in QuantityMention before, int first, out Joint joint)
    {
        joint = Joint.None;
        int at = first - 1;
        if (before.Kind != QuantityKind.Count || before.Counted.Length == 0 || before.Counted.First < before.Run.First || !context.Within(at))
        {
            return false;
        }

        if (context.Tokens[at].Kind is TokenKind.OpenBracket or TokenKind.Colon or TokenKind.Dash)
        {
            joint = Joint.Opens;
            return before.Counted.End == at;
        }

        bool and = context.Has(at, QuantityBits.And);
        if (and)
        {
            at--;
        }

        bool comma = context.Within(at) && context.Tokens[at].Kind == TokenKind.Comma;
        if (comma)
        {
            at--;
        }

        // A row of two takes no comma before its "and": "43 people, including 11 children, and 12 horses".
        joint = and && comma && !(context.Within(before.Run.First - 1) && context.Tokens[before.Run.First - 1].Kind == TokenKind.Comma) ? Joint.Apart
            : Joint.Row;
        return (and || comma) && before.Counted.End == at + 1;
    }

    /// <summary>What joins a quantity to the one before it.</summary>
    private enum Joint
    {
        None,

        /// <summary>A comma, "and", or the last "and" of a row of commas.</summary>
        Row,

        /// <summary>A comma and "and" behind the first of a row.</summary>
        Apart,

        /// <summary>A bracket, colon or dash.</summary>
        Opens,
    }

    /// <summary>The quantity whose first token this is; -1 where none begins there.</summary>
    public static int Find(PooledBuffer<QuantityMention> all, int token)
    {
        int low = 0, high = all.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int first = all[middle].Run.First;
            if (first == token)
            {
                return middle;
            }

            (low, high) = first < token ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
