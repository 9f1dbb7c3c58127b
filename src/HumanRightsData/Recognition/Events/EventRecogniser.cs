using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Events;

/// <summary>Finds the words that name an event ("the 1988 massacre") or tell one ("101 prisoners were executed").</summary>
/// <remarks>
/// A noun or verb of the lists starts it. Whether it is an event of this document, and not a general word, is told by what stands
/// around it: a date, a place, a number, somebody's name, a determiner that points at something known, a verb that says it happened.
/// </remarks>
internal static class EventRecogniser
{
    /// <summary>Words that an event can begin with.</summary>
    public const WordClass Triggers = WordClass.EventNoun | WordClass.EventVerb;

    public static void Recognise(Page page, Mentions mentions)
    {
        ClauseReader clause = new(page, mentions);
        EntryDates entries = new(page, mentions);
        int end = page.Tokens.Count;
        TriggerWalk walk = new(mentions.Triggers, 0, end, Trigger.Event);
        int at = walk.Next(0);
        while (at < end)
        {
            Sentence sentence = page.Sentences[page.SentenceOfToken[at]];
            BlockRole role = page.Blocks[sentence.Block].Role;
            if (role is BlockRole.Furniture or BlockRole.Published or BlockRole.Byline)
            {
                at = walk.Next(sentence.EndToken);
                continue;
            }

            clause.Enter(sentence, role is BlockRole.Headline or BlockRole.Heading or BlockRole.Caption, entries.InlineDate(sentence));
            at = ReadSentence(ref clause, ref walk, ref entries, at);
        }
    }

    /// <summary>Reads a sentence from the first of its tokens on at which an event may begin; returns the next such token behind it.</summary>
    private static int ReadSentence(ref ClauseReader clause, ref TriggerWalk walk, ref EntryDates entries, int at)
    {
        Page page = clause.Page;
        Mentions mentions = clause.Mentions;
        ReadOnlySpan<Token> tokens = clause.Tokens[..clause.Sentence.EndToken];
        EventMention none = default;
        ref readonly EventMention before = ref none; // the last verb that told one
        for (; at < tokens.Length; at = walk.Next(at + 1))
        {
            PhraseMatch match;
            if (mentions.Covers(at, MentionKinds.Name | MentionKinds.Date) || !(match = page.Lexicon.Match(tokens, at, Triggers)).Found)
            {
                continue;
            }

            ref EventMention mention = ref mentions.Events.Add();
            if (TryRead(ref clause, at, match, before, ref mention))
            {
                mention.Event = -1;
                mention.Date = mention.Date < 0 ? entries.DateOf(clause, mention) : mention.Date;
                mentions.Mark(mention.Run with { First = at, End = at + match.Length }, MentionKinds.Event);
                if (mention.Verb != EventVerbTraits.None)
                {
                    before = ref mention;
                }
            }
            else
            {
                mentions.Events.RemoveLast();
            }

            at += match.Length - 1;
        }

        return at;
    }

    private static bool TryRead(ref ClauseReader clause, int head, PhraseMatch match, in EventMention before, ref EventMention mention)
    {
        if ((match.Classes & WordClass.EventVerb) != 0 && EventVerbReader.TryRead(ref clause, head, match, before, ref mention))
        {
            return true;
        }

        return (match.Classes & WordClass.EventNoun) != 0 && EventNounReader.TryRead(ref clause, head, match, ref mention);
    }
}
