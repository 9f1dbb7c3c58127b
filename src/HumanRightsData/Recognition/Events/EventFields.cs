using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Reads the lines of a form about one person: "Date of Killing: May 3, 2011", "Place of arrest: Orre".</summary>
internal static class EventFields
{
    /// <summary>How many lines above a field the name may stand whose form it is.</summary>
    private const int LongestForm = 24;

    /// <summary>How many tokens the label of a field may have, with its colon.</summary>
    private const int LongestLabel = 8;

    /// <summary>Whether a noun is what the line is about whose first words are "… of", and its date or place stands behind a colon.</summary>
    public static bool TryRead(in ClauseReader clause, int head, int end, EventKind kind, int id, ref EventMention mention)
    {
        if (end + 1 >= clause.Sentence.EndToken || clause.Tokens[end].Kind != TokenKind.Colon || head - 2 < clause.Sentence.FirstToken
            || !clause.IsOf(head - 1) || !IsLineStart(clause, head - 2) || clause.Tokens[end + 1].LineStart)
        {
            return false;
        }

        int date = clause.DateWithin(end + 1, end + 2), place = clause.PlaceWithin(end + 1, end + 2);
        if (date < 0 && place < 0)
        {
            return false; // "Mode of Killing: Shooting"
        }

        mention = default;
        mention.Kind = kind;
        mention.Head = head;
        mention.HeadId = id;
        mention.Date = date;
        mention.Place = place;
        mention.Owner = NameAbove(clause);
        mention.Count = -1;
        mention.IsOwn = mention.IsSpecific = mention.IsDefinite = true;
        mention.PredicateEnd = end + 2;
        mention.Run = TokenRun.Of(clause.Page, head, end);
        return true;
    }

    /// <summary>"Mode of Killing: | Shooting": how it was done is no other event.</summary>
    public static bool IsValue(in ClauseReader clause, int first) => first - 4 >= clause.Sentence.FirstToken && clause.Tokens[first - 1].Kind == TokenKind.Colon
        && clause.Tokens[first - 2].Is(WordClass.EventNoun) && clause.IsOf(first - 3) && IsLineStart(clause, first - 4);

    private static bool IsLineStart(in ClauseReader clause, int at) => clause.Tokens[at].IsWord
        && (at == clause.Sentence.FirstToken || clause.Tokens[at].LineStart);

    /// <summary>The person whose name is all that the line above the fields says, an index; -1 for none, or where another line stands between.</summary>
    private static int NameAbove(in ClauseReader clause)
    {
        for (int b = clause.Sentence.Block - 1; b >= Math.Max(0, clause.Sentence.Block - LongestForm); b--)
        {
            ref readonly Block block = ref clause.Page.Blocks[b];
            int name = clause.Mentions.NamesBegin.From(block.FirstToken);
            if (name < clause.Names.Length && clause.Names[name].Kind == NameKind.Person && clause.Names[name].Run.First == block.FirstToken
                && clause.Names[name].Run.End == block.EndToken)
            {
                return name;
            }

            if (!IsField(clause, block))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Age: 24".</summary>
    private static bool IsField(in ClauseReader clause, in Block block)
    {
        for (int i = block.FirstToken; i < Math.Min(block.EndToken, block.FirstToken + LongestLabel); i++)
        {
            if (clause.Tokens[i].Kind == TokenKind.Colon)
            {
                return true;
            }
        }

        return false;
    }
}
