using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

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
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        for (int s = 0; s < page.Sentences.Count; s++)
        {
            Sentence sentence = page.Sentences[s];
            BlockRole role = page.Blocks[sentence.Block].Role;
            if (role is BlockRole.Furniture or BlockRole.Published or BlockRole.Byline)
            {
                continue;
            }

            bool entered = false;
            EventMention before = default;
            for (int i = sentence.FirstToken; (i = mentions.Triggers.Next(i, sentence.EndToken, Trigger.Event)) < sentence.EndToken; i++)
            {
                if (mentions.Covers(i, MentionKinds.Name | MentionKinds.Date))
                {
                    continue;
                }

                PhraseMatch match = page.Lexicon.Match(tokens[..sentence.EndToken], i, Triggers);
                if (!match.Found)
                {
                    continue;
                }

                if (!entered)
                {
                    clause.Enter(sentence, role is BlockRole.Headline or BlockRole.Heading or BlockRole.Caption);
                    entered = true;
                }

                if (TryRead(ref clause, i, match, before, out EventMention mention))
                {
                    mention.Event = -1;
                    mentions.Events.Add(mention);
                    mentions.Mark(mention.Run with { First = i, End = i + match.Length }, MentionKinds.Event);
                    before = mention.Verb != EventVerbTraits.None ? mention : before;
                }

                i += match.Length - 1;
            }
        }
    }

    private static bool TryRead(ref ClauseReader clause, int head, PhraseMatch match, in EventMention before, out EventMention mention)
    {
        if ((match.Classes & WordClass.EventVerb) != 0 && EventVerbReader.TryRead(ref clause, head, match, before, out mention))
        {
            return true;
        }

        mention = default;
        return (match.Classes & WordClass.EventNoun) != 0 && EventNounReader.TryRead(ref clause, head, match, out mention);
    }
}
