using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition;

/// <summary>Reads a verb that tells an event, with its subject, object, date and place.</summary>
internal static class EventVerbReader
{
    private const int Kinds = 19;

    /// <summary>How many adverbs and auxiliaries may stand between a subject and its verb.</summary>
    private const int LongestVerbGroup = 5;

    public static bool TryRead(ref ClauseReader clause, int head, PhraseMatch match, out EventMention mention)
    {
        uint attributes = clause.Page.Lexicon.Value(match.Id, WordClass.EventVerb).Attributes;
        int end = head + match.Length;
        mention = new EventMention
        {
            Kind = EventNounReader.KindOf(attributes),
            Head = head,
            HeadId = match.Id,
            Verb = (EventVerbTraits)(attributes >> Kinds) | EventVerbTraits.Told,
            Owner = -1,
            Date = clause.DateAfter(end, clause.ClauseEnd(end)),
            Place = clause.PlaceAfter(end, clause.ClauseEnd(end)),
            Run = TokenRun.Of(clause.Page, head, end),
        };
        if (!ReadVerbGroup(clause, head, out int group, out bool passive))
        {
            return false;
        }

        mention.IsPassive = passive;
        if (mention.Date < 0)
        {
            mention.Date = clause.DateBefore(group);
        }

        int subject = SubjectStart(clause, group);
        if (subject < group)
        {
            mention.Subject = TokenRun.Of(clause.Page, subject, group);
        }

        if (passive || (mention.Verb & EventVerbTraits.Alone) != 0)
        {
            // An adjective before a noun ("executed prisoners") has no subject of its own; "who disappeared" speaks of others.
            if (mention.Subject.Length == 0 || (IsRelative(clause, group - 1) && mention.Date < 0))
            {
                return false;
            }

            mention.Run = TokenRun.Of(clause.Page, subject, end);
            mention.IsSpecific = mention.Date >= 0 || IsSomebody(clause, mention.Subject);
            return mention.IsSpecific || IsDefinite(clause, mention.Subject) || mention.Place >= 0;
        }

        int objectStart = end;
        int objectEnd = clause.PhraseEnd(objectStart);
        if (objectEnd == objectStart || mention.Subject.Length == 0 || IsModifier(clause, group))
        {
            return false;
        }

        mention.Object = TokenRun.Of(clause.Page, objectStart, objectEnd);
        mention.Run = TokenRun.Of(clause.Page, head, objectEnd);
        mention.IsSpecific = mention.Date >= 0 || IsSomebody(clause, mention.Object);
        return mention.IsSpecific || IsDefinite(clause, mention.Object) || (mention.Verb & EventVerbTraits.Text) != 0;
    }

    /// <summary>Goes back over auxiliaries and adverbs. False where the verb tells nothing that happened: "must be executed", "were not killed".</summary>
    private static bool ReadVerbGroup(in ClauseReader clause, int head, out int first, out bool passive)
    {
        first = head;
        passive = false;
        bool perfect = false;
        for (int i = head - 1; i >= Math.Max(clause.Sentence.FirstToken, head - LongestVerbGroup); i--)
        {
            ref readonly Token token = ref clause.Tokens[i];
            if (clause.IsWord(i, "not") || clause.IsWord(i, "never") || clause.IsWord(i, "to") || (token.Is(WordClass.Auxiliary) && token.Has(TokenFlags.Apostrophe)))
            {
                return false;
            }

            if (token.Is(WordClass.Auxiliary))
            {
                bool be = clause.IsWord(i, "was") || clause.IsWord(i, "were") || clause.IsWord(i, "been") || clause.IsWord(i, "being") || clause.IsWord(i, "is")
                    || clause.IsWord(i, "are") || clause.IsWord(i, "be");
                bool have = clause.IsWord(i, "has") || clause.IsWord(i, "have") || clause.IsWord(i, "had") || clause.IsWord(i, "having");
                if (!be && !have)
                {
                    return false; // a modal: it may or should happen
                }

                passive |= be;
                perfect |= have;
                first = i;
                continue;
            }

            bool adverb = token.IsWord && clause.Page.TextOf(token).EndsWith("ly", StringComparison.OrdinalIgnoreCase) && !token.Capitalised;
            if (!adverb && !clause.IsWord(i, "also") && !clause.IsWord(i, "already") && !clause.IsWord(i, "since") && !clause.IsWord(i, "first") && !clause.IsWord(i, "later"))
            {
                break;
            }

            if (passive || perfect || i == head - 1)
            {
                first = i;
            }
        }

        return true;
    }

    /// <summary>The first token of the noun phrase that ends right before the verb group; the group itself where there is none.</summary>
    private static int SubjectStart(in ClauseReader clause, int group)
    {
        int start = clause.ClauseStart(group);
        int i = group;
        while (i > start)
        {
            ref readonly Token token = ref clause.Tokens[i - 1];
            if (clause.Mentions.Covers(i - 1, MentionKinds.Date))
            {
                break;
            }

            bool inName = clause.Mentions.Covers(i - 1, MentionKinds.Name | MentionKinds.Quantity);
            if (!inName && (token.Is(WordClass.SpeechVerb | WordClass.Auxiliary) || clause.IsWord(i - 1, "that") || clause.IsWord(i - 1, "and") || clause.IsWord(i - 1, "but")
                || (token.Is(WordClass.Preposition) && !clause.IsWord(i - 1, "of") && !clause.IsWord(i - 1, "in"))))
            {
                break;
            }

            i--;
        }

        return i;
    }

    private static bool IsRelative(in ClauseReader clause, int at) =>
        clause.IsWord(at, "who") || clause.IsWord(at, "which") || clause.IsWord(at, "that") || clause.IsWord(at, "whom");

    /// <summary>Whether the participle stands before a noun as its adjective: "the executed prisoners", "Khomeini’s designated successor".</summary>
    private static bool IsModifier(in ClauseReader clause, int group) => group > clause.Sentence.FirstToken
        && (clause.Tokens[group - 1].Kind == TokenKind.Possessive || clause.Tokens[group - 1].Is(WordClass.Determiner | WordClass.Preposition));

    private static bool IsSomebody(in ClauseReader clause, TokenRun run) => clause.HasName(run.First, run.End) || clause.HasQuantity(run.First, run.End);

    private static bool IsDefinite(in ClauseReader clause, TokenRun run) => clause.IsWord(run.First, "the") || clause.IsWord(run.First, "these") || clause.IsWord(run.First, "those")
        || clause.Tokens[run.First].Is(WordClass.Pronoun);
}
