using System.Buffers.Binary;
using System.Runtime.InteropServices;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Finds what stands between quotation marks, whatever the marks.</summary>
/// <remarks>
/// A mark opens or closes by its place first and by its shape second: pages have “words“ and ”words” as well as “words”. No quotation
/// runs over the end of its block; one whose mark is missing ends with its paragraph where it began as a speech does, else with its
/// sentence. Marks of all double kinds close each other. A single mark is an apostrophe until another closes it.
/// </remarks>
internal static class QuotationRecogniser
{
    public static void Recognise(Page page, Mentions mentions)
    {
        bool garbled = page.Text.Contains('â', StringComparison.Ordinal);
        bool ledIn = false;
        bool transcript = IsTranscript(page, mentions);
        TriggerWalk marks = new(mentions.Triggers, 0, page.Tokens.Count, Trigger.Quotation);
        int next = -1;
        for (int b = 0; b < page.Blocks.Count; b++)
        {
            int before = mentions.Quotations.Count;
            ref readonly Block block = ref page.Blocks[b];
            ledIn = ledIn && block.Article == page.Blocks[b - 1].Article && block.Role is BlockRole.Paragraph or BlockRole.ListItem
                && !Narrates(page, mentions, block);
            int colon = transcript ? SpeakerColon(page, mentions, block) : -1;
            if (colon >= 0)
            {
                ledIn = false;
                AddBlock(page, mentions, colon + 1, block.EndToken);
            }
            else if (ledIn)
            {
                AddBlock(page, mentions, block.FirstToken, block.EndToken);
            }
            else
            {
                ledIn = LeadsIn(page, block);
            }

            // The next token that may be a mark, most often some blocks away; where marks are garbled, any may be one.
            next = garbled ? block.FirstToken : next < block.FirstToken ? marks.Next(block.FirstToken) : next;
            if (next < block.EndToken)
            {
                new QuotationScan(page, mentions, block, garbled, next == block.FirstToken
                    && LeftOpen(page, mentions, b), mentions.Quotations.Count > before).Read(ref marks, ref next);
            }

            for (int q = before; q < mentions.Quotations.Count; q++)
            {
                ref QuotationMention quotation = ref mentions.Quotations[q];
                quotation.Flags |= IsUtterance(page, quotation) ? QuotationFlags.Utterance : QuotationFlags.None;
                mentions.Mark(quotation.Run, MentionKinds.Quotation);
                mentions.Cover[quotation.Open] |= MentionKinds.Opening;
            }
        }

        mentions.MarkBeginnings();
    }

    /// <summary>Whether quoted words stand for themselves, as a sentence does, rather than within another.</summary>
    private static bool IsUtterance(Page page, in QuotationMention quotation)
    {
        TokenRun run = quotation.Run;
        int last = run.End - 1;
        while (last > run.First && page.Tokens[last].Kind is TokenKind.CloseQuote or TokenKind.CloseSingle or TokenKind.StraightQuote or TokenKind.StraightSingle)
        {
            last--;
        }

        return quotation.Has(QuotationFlags.Block) || page.Tokens[last].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Question or TokenKind.Exclamation
            || (quotation.Has(QuotationFlags.Unclosed) && run.Length > 8)
            || page.SentenceOfToken[run.First] != page.SentenceOfToken[run.End - 1]
            || (run.Length > 3 && page.Tokens[quotation.Close].Kind == TokenKind.Comma);
    }

    private static void AddBlock(Page page, Mentions mentions, int first, int end) => mentions.Quotations.Add(new QuotationMention
    {
        Run = TokenRun.Of(page, first, end),
        Open = first,
        Close = end,
        Flags = QuotationFlags.Block,
        Cue = -1,
        Speech = -1,
    });

    /// <summary>Whether several paragraphs of a page begin with a speaker's name and a colon, as an interview does.</summary>
    private static bool IsTranscript(Page page, Mentions mentions)
    {
        int found = 0;
        foreach (ref readonly Block block in page.Blocks.Items)
        {
            if (SpeakerColon(page, mentions, block) >= 0 && ++found == 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The colon after the person's name with which a paragraph begins; -1 where it begins otherwise.</summary>
    private static int SpeakerColon(Page page, Mentions mentions, in Block block)
    {
        // Most begin with no name.
        int i = block.FirstToken;
        ulong cover = BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(mentions.Cover.Items)[i..]);
        if ((cover & (0x0101_0101_0101_0101 * (ulong)MentionKinds.Person)) == 0 || block.Role is not (BlockRole.Paragraph or BlockRole.ListItem))
        {
            return -1;
        }

        int end = Math.Min(block.EndToken - 1, i + sizeof(ulong));
        while (i < end && !mentions.Covers(i, MentionKinds.Person) && (page.Tokens[i].Is(WordClass.Honorific) || page.Tokens[i].Kind == TokenKind.Stop))
        {
            i++;
        }

        int name = i;
        while (i < end && mentions.Covers(i, MentionKinds.Person))
        {
            i++;
        }

        return i > name && i + 1 < block.EndToken && page.Tokens[i].Kind == TokenKind.Colon && page.Tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number ? i : -1;
    }

    /// <summary>Whether a block ends in words of saying and a colon, so that what follows it is speech.</summary>
    private static bool LeadsIn(Page page, in Block block)
    {
        if (block.EndToken - block.FirstToken < 3 || page.Tokens[block.EndToken - 1].Kind != TokenKind.Colon)
        {
            return false;
        }

        int first = Math.Max(page.Sentences[block.EndSentence - 1].FirstToken, block.EndToken - 10);
        for (int i = block.EndToken - 2; i >= first; i--)
        {
            ref Token token = ref page.Tokens[i];
            if (token.Is(WordClass.SpeechVerb))
            {
                SpeechFrames frames = (SpeechFrames)page.Lexicon.Value(token, WordClass.SpeechVerb).Attributes;
                return (frames & (SpeechFrames.Past | SpeechFrames.Third)) != 0 && (frames & SpeechFrames.Clause) != 0;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph after a speech without marks is the reporter's again.</summary>
    private static bool Narrates(Page page, Mentions mentions, in Block block)
    {
        ReadOnlySpan<Token> tokens = page.Tokens.Items;
        if (LeadsIn(page, block) || tokens[block.FirstToken].Kind is TokenKind.OpenQuote or TokenKind.StraightQuote or TokenKind.OpenSingle)
        {
            return true;
        }

        int end = page.Sentences[block.FirstSentence].EndToken;
        bool name = mentions.Covers(block.FirstToken, MentionKinds.Person)
            || tokens[block.FirstToken].Is(WordClass.Honorific | WordClass.RoleModifier | WordClass.RoleNoun);
        bool first = false, verb = false, meeting = false;
        for (int i = block.FirstToken; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.IsWord && !token.Is(WordClass.Pronoun | WordClass.Narration | WordClass.SpeechVerb))
            {
                continue;
            }

            first |= !verb && token.Is(WordClass.Pronoun) && page.Lexicon.Value(token, WordClass.Pronoun).Has((uint)PronounForms.First);
            meeting |= i < block.FirstToken + 4 && token.Is(WordClass.Narration);
            verb |= i < block.FirstToken + 60 && token.Is(WordClass.SpeechVerb)
                && ((SpeechFrames)page.Lexicon.Value(token, WordClass.SpeechVerb).Attributes & (SpeechFrames.Past | SpeechFrames.Third)) != 0;

            // "… told the event: “For …"
            if (verb && token.Kind is TokenKind.OpenQuote or TokenKind.StraightQuote && i > block.FirstToken
                && tokens[i - 1].Kind is TokenKind.Colon or TokenKind.Comma)
            {
                return true;
            }
        }

        return !first && (meeting || (name && verb));
    }

    /// <summary>Whether the block before ends within a quotation.</summary>
    private static bool LeftOpen(Page page, Mentions mentions, int block)
    {
        for (int i = mentions.Quotations.Count - 1; i >= 0; i--)
        {
            ref QuotationMention last = ref mentions.Quotations[i];
            if (!last.Has(QuotationFlags.Nested))
            {
                return block > 0 && last.Has(QuotationFlags.Unclosed) && last.Run.End == page.Blocks[block - 1].EndToken;
            }
        }

        return false;
    }
}
