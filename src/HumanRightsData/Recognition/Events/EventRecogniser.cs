using HumanRightsData.Layout;
using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition;

/// <summary>Finds the words that name an event ("the 1988 massacre") or tell one ("101 prisoners were executed").</summary>
/// <remarks>
/// A noun or verb of the lists starts it. Whether it is an event of this document, and not a general word, is told by what stands
/// around it: a date, a place, a number, somebody's name, a determiner that points at something known.
/// </remarks>
internal static class EventRecogniser
{
    /// <summary>Words that an event can begin with.</summary>
    public const WordClass Triggers = WordClass.EventNoun | WordClass.EventVerb;

    public static void Recognise(Page page, Mentions mentions)
    {
        ClauseReader clause = new(page, mentions);
        for (int s = 0; s < page.Sentences.Count; s++)
        {
            Sentence sentence = page.Sentences[s];
            if (page.Blocks[sentence.Block].Role is BlockRole.Furniture or BlockRole.Published or BlockRole.Byline)
            {
                continue;
            }

            clause.Enter(sentence);
            for (int i = sentence.FirstToken; (i = mentions.Triggers.Next(i, sentence.EndToken, Trigger.Event)) < sentence.EndToken; i++)
            {
                if (mentions.Covers(i, MentionKinds.Name | MentionKinds.Date))
                {
                    continue;
                }

                PhraseMatch match = page.Lexicon.Match(page.Tokens.Items[..sentence.EndToken], i, Triggers);
                if (!match.Found)
                {
                    continue;
                }

                bool found = (match.Classes & WordClass.EventVerb) != 0
                    ? EventVerbReader.TryRead(ref clause, i, match, out EventMention mention)
                    : EventNounReader.TryRead(ref clause, i, match, out mention);
                if (found)
                {
                    mention.Event = -1;
                    mentions.Events.Add(mention);
                    mentions.Mark(mention.Run with { First = i, End = i + match.Length }, MentionKinds.Event);
                }

                i += match.Length - 1;
            }
        }
    }
}
