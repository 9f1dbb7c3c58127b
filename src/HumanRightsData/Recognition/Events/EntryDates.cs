using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Gives the entries of a chronology the date that heads them: "3 May 2011" on a line of its own, then what happened.</summary>
/// <remarks>
/// One such line is a date of publication, several in one article are headings. What an entry tells happened then until it names a date of its own;
/// what it says had happened, what somebody said in it and what stands under another heading did not.
/// </remarks>
internal ref struct EntryDates(Page page, Mentions mentions)
{
    /// <summary>No entry has more blocks.</summary>
    private const int LongestEntry = 12;

    private readonly ReadOnlySpan<DateMention> _dates = mentions.Dates.Items;
    private int _article = -1, _inlineArticle = -1, _inline;
    private int _lines;
    private int _behindText;

    /// <summary>The date of the entry in which an event is told that has none of its own, an index; -1 for none.</summary>
    public int DateOf(in ClauseReader clause, in EventMention mention)
    {
        if (clause.Entry >= 0)
        {
            int opening = Math.Max(clause.Sentence.FirstToken, _dates[clause.Entry].Run.End + 1);
            return mention.Head >= opening && IsToldThere(clause, mention, opening) ? clause.Entry : -1;
        }

        int last = mentions.DatesBegin.From(mention.Head) - 1;
        return last >= 0 && IsHeading(last, clause.Sentence) && IsToldThere(clause, mention, clause.Sentence.FirstToken) ? last : -1;
    }

    /// <summary>The date that opens the block of a sentence, before a dash or colon, where others of the article have one as well: "3 May 2011 – Police arrest …"; an index, -1 for none.</summary>
    public int InlineDate(in Sentence sentence)
    {
        int date = OpeningDate(sentence.Block), article = page.Blocks[sentence.Block].Article;
        if (date < 0 || article < 0)
        {
            return -1;
        }

        if (article != _inlineArticle)
        {
            _inlineArticle = article;
            _inline = 0;
            for (int b = page.Articles[article].FirstBlock; b < page.Articles[article].EndBlock; b++)
            {
                _inline += OpeningDate(b) >= 0 ? 1 : 0;
            }
        }

        return _inline > 1 ? date : -1;
    }

    /// <summary>The date that opens a block of text before a dash or colon, an index; -1 for none.</summary>
    private readonly int OpeningDate(int b)
    {
        int first = FirstOf(page.Blocks[b]);
        if (!IsText(b) || first >= page.Blocks[b].EndToken || !mentions.Covers(first, MentionKinds.Date))
        {
            return -1;
        }

        int date = mentions.DatesBegin.From(first);
        return date < _dates.Length && _dates[date].Run.First == first && _dates[date].Run.End + 1 < page.Blocks[b].EndToken
            && page.Tokens[_dates[date].Run.End].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Hyphen && page.Tokens[_dates[date].Run.End + 1].SpaceBefore ? date : -1;
    }

    /// <summary>Whether the last date before a sentence heads the entry that the sentence stands in.</summary>
    private bool IsHeading(int date, in Sentence sentence)
    {
        int line = page.BlockOf(_dates[date].Run.First), article = page.Blocks[sentence.Block].Article;
        if (line >= sentence.Block || sentence.Block - line > LongestEntry || page.Blocks[line].Article != article || !IsDateLine(line, _dates[date].Run))
        {
            return false;
        }

        // The entry may have a heading of its own, right under its date.
        for (int b = line + 1; b <= sentence.Block; b++)
        {
            if (!IsText(b) && !(b == line + 1 && page.Blocks[b].Role == BlockRole.Heading))
            {
                return false;
            }
        }

        if (article < 0)
        {
            return false;
        }

        Count(article);
        return IsText(line - 1) ? _lines > 1 : _behindText > 1 || (_behindText == 1 && !IsPublication(article, date));
    }

    /// <summary>Counts the lines of an article that are but a date, and those of them behind text: one under a headline may be the date of a piece in a list of pieces.</summary>
    private void Count(int article)
    {
        if (article == _article)
        {
            return;
        }

        _article = article;
        _lines = _behindText = 0;
        for (int b = page.Articles[article].FirstBlock; b < page.Articles[article].EndBlock; b++)
        {
            if (IsDateLine(b))
            {
                _lines++;
                _behindText += IsText(b - 1) ? 1 : 0;
            }
        }
    }

    private readonly bool IsText(int b) => b >= 0 && page.Blocks[b].Role is BlockRole.Paragraph or BlockRole.ListItem;

    private readonly bool IsPublication(int article, int date) => mentions.Published[article].IsStated
        && mentions.Published[article].Value == _dates[date].Value;

    private readonly bool IsDateLine(int b)
    {
        int first = FirstOf(page.Blocks[b]);
        return first < page.Blocks[b].EndToken && mentions.Covers(first, MentionKinds.Date) && mentions.DatesBegin.From(first) is var date
            && date < _dates.Length && IsDateLine(b, _dates[date].Run);
    }

    /// <summary>Whether nothing but a date and a mark behind it stands in a block.</summary>
    private readonly bool IsDateLine(int b, TokenRun date)
    {
        ref readonly Block block = ref page.Blocks[b];
        return block.Role is not (BlockRole.Furniture or BlockRole.Widget or BlockRole.Headline) && FirstOf(block) == date.First
            && (date.End == block.EndToken || (date.End + 1 == block.EndToken
                && page.Tokens[date.End].Kind is TokenKind.Colon or TokenKind.Stop or TokenKind.Dash));
    }

    private readonly int FirstOf(in Block block) => block.FirstToken + (page.Tokens[block.FirstToken].Kind == TokenKind.Bullet ? 1 : 0);

    /// <summary>Whether the entry itself tells an event: not as what had happened before, what hangs on another's name, or what somebody said.</summary>
    private static bool IsToldThere(in ClauseReader clause, in EventMention mention, int first)
    {
        if (clause.Covers(mention.Head, MentionKinds.Quotation))
        {
            return false;
        }

        if (mention.Verb == EventVerbTraits.None)
        {
            // "Explosion at the port", "A rally was broken up"; "the massacre" is another day's.
            int opening = mention.IsIndefinite ? mention.Run.First - 1 : mention.Run.First;
            return !mention.IsDefinite && !mention.IsGeneral && opening == first && mention.Kind != EventKind.Other;
        }

        for (int i = first; i < mention.Head; i++)
        {
            bool earlier = i >= mention.Subject.First
                && (clause.Grammar.Auxiliary(i) & (AuxiliaryForms.Have | AuxiliaryForms.Past)) == (AuxiliaryForms.Have | AuxiliaryForms.Past)
                && clause.Tokens[i].Is(WordClass.Auxiliary);
            if (earlier || clause.IsSpeech(i) || clause.IsRelative(i))
            {
                return false;
            }
        }

        int time = clause.QuantityWithin(first, clause.Sentence.EndToken);
        return time < 0 || clause.Quantities[time].Kind != QuantityKind.Duration || (mention.Verb & EventVerbTraits.Court) != 0; // "sentenced to six years"
    }
}
