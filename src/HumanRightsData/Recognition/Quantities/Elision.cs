using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Fills in what quantities count whose noun is left out, and keeps those that wait for the noun of the next.</summary>
internal static class Elision
{
    /// <summary>Fills in what a share without a noun is a share of: "63% of the dead … Nearly a third were …".</summary>
    public static void FillShare(in QuantityContext context, ref QuantityMention mention, int end)
    {
        int antecedent = Antecedents.Antecedent(context, mention.Run.First, agents: false);
        int first = mention.Run.First;
        bool head = first == context.First || context.Tokens[first].LineStart || context.Tokens[first - 1].Is(WordClass.Conjunction)
            || context.Tokens[first - 1].Kind is TokenKind.Comma or TokenKind.Semicolon || context.Tokens[first - 1].LineStart
            || context.Quantity(first - 1).Has(QuantityBits.Adverb);
        bool subject = context.Has(end, QuantityBits.Of)
            || (head && context.Within(end) && (context.Tokens[end].Is(WordClass.Auxiliary | WordClass.FigureVerb) || context.IsBreak(end)));
        if (context.Within(mention.Run.First - 1) && context.Tokens[mention.Run.First - 1].Is(WordClass.Preposition))
        {
            Totals.IsTotal(context, mention.Run.First, ref mention); // "the prison population had fallen by half"
            return;
        }

        if (antecedent >= 0 && subject)
        {
            Antecedents.Copy(ref mention, context.Mentions.Quantities[antecedent]);
        }
    }

    /// <summary>Gives quantities that wait for a noun that of the next: "not 12 but 15 people".</summary>
    public static void FillForward(in QuantityContext context)
    {
        PooledBuffer<QuantityMention> all = context.Mentions.Quantities;
        for (int i = all.Count - 2; i >= 0 && all[i].Run.First >= context.First; i--)
        {
            ref QuantityMention mention = ref all[i];
            ref readonly QuantityMention next = ref all[i + 1];
            if (mention.Pending && !next.Pending && next.Kind is QuantityKind.Count or QuantityKind.Duration && next.Run.First - mention.Run.End <= 3)
            {
                Antecedents.Copy(ref mention, next);
                mention.Pending = false;
            }
        }
    }

    /// <summary>Removes the numbers that nothing gave a noun.</summary>
    public static void RemovePending(Mentions mentions)
    {
        PooledBuffer<QuantityMention> all = mentions.Quantities;
        int kept = 0;
        foreach (ref readonly QuantityMention mention in all.Items)
        {
            if (!mention.Pending)
            {
                all[kept++] = mention;
            }
        }

        all.Resize(kept);
    }
}
