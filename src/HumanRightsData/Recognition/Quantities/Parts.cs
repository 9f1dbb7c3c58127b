using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Says of which whole a quantity is a part: "at least 43, including 11 children", "two of them", "5,000 members out of 30,000 prisoners".</summary>
internal static class Parts
{
    /// <summary>Says of which whole the quantity is a part: "at least 43, including 11 children", "two of them".</summary>
    public static void LinkPart(in QuantityContext context, ref QuantityMention mention, int end)
    {
        bool part = context.PhraseBefore(mention.Run.First, WordClass.QuantityWord, out _).Has(QuantityBits.Part)
            || (context.Has(mention.Run.End, QuantityBits.Of) && ElisionSigns.IsPronoun(context, mention.Run.End + 1))
            || (NounPhrase.IsRelative(context, mention.Run.First - 1) && context.Has(mention.Run.First - 2, QuantityBits.Of));
        int last = Antecedents.LastInSentence(context);
        if (last >= 0 && mention.Kind == QuantityKind.Count && context.PhraseBefore(mention.Run.First, WordClass.QuantityWord, out int joint).Has(QuantityBits.Out)
            && context.Mentions.Quantities[last].Counted.End == mention.Run.First - joint)
        {
            context.Mentions.Quantities[last].PartOf = mention.Run.First; // "5,000 members out of 30,000 prisoners"
        }

        if (last >= 0 && mention.Kind == QuantityKind.Count && IsBeside(context, context.Mentions.Quantities[last], mention.Run.First, out bool bracket)
            && (bracket || context.Mentions.Quantities[last].PartOf >= 0))
        {
            mention.PartOf = bracket ? context.Mentions.Quantities[last].Run.First : context.Mentions.Quantities[last].PartOf;
            return; // "1,234 civilians (823 men, 301 women …)", "including 11 children and 12 women"
        }

        if (!part || last < 0 || mention.Kind is QuantityKind.Duration or QuantityKind.Money || end < mention.Run.End)
        {
            return;
        }

        // Parts stand in a row: "43, including 11 children and 12 women" are both parts of 43.
        ref readonly QuantityMention before = ref context.Mentions.Quantities[last];
        if (before.Kind == QuantityKind.Count)
        {
            mention.PartOf = before.Run.First;
        }
    }

    /// <summary>Whether a quantity stands directly behind another and its noun, after a comma and "and", or in brackets.</summary>
    private static bool IsBeside(in QuantityContext context, in QuantityMention before, int first, out bool bracket)
    {
        bracket = false;
        int at = first - 1;
        if (before.Kind != QuantityKind.Count || before.Counted.Length == 0 || before.Counted.First < before.Run.First || !context.Within(at))
        {
            return false;
        }

        if (context.Tokens[at].Kind == TokenKind.OpenBracket)
        {
            bracket = true;
            return before.Counted.End == at;
        }

        if (context.Has(at, QuantityBits.And))
        {
            at--;
        }

        if (context.Within(at) && context.Tokens[at].Kind == TokenKind.Comma)
        {
            at--;
        }

        return at < first - 1 && before.Counted.End == at + 1;
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
