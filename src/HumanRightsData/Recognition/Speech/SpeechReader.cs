using HumanRightsData.Layout;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Reads the speech of a page: what follows each cue, then who says each quotation, then what is reported, then the quoted words within it.</summary>
internal ref partial struct SpeechReader(Page page, Mentions mentions)
{
    private readonly Clauses _clauses = new(page, mentions);
    private readonly ReadOnlySpan<Token> _tokens = page.Tokens.Items;
    private int _statements;
    private int _nearCue;

    /// <summary>The token after the last content that was found.</summary>
    private int _reported;

    /// <summary>The token after the last content that was denied.</summary>
    private int _denied;

    /// <summary>What is said behind a statement in whose words it stands is looked for among so many.</summary>
    private const int MostWithin = 8;

    /// <summary>Where, among the segments found, those begin that are no quotations.</summary>
    public int FirstReported { get; private set; }

    /// <summary>Where, among the segments found, the quoted words within what is reported begin.</summary>
    public int FirstFragment { get; private set; }

    public void Read()
    {
        for (int c = 0; c < mentions.Cues.Count; c++)
        {
            ReadLead(c);
        }

        for (int q = 0; q < mentions.Quotations.Count; q++)
        {
            ReadQuotation(q);
        }

        FirstReported = mentions.Speech.Count;

        for (int c = 0; c < mentions.Cues.Count; c++)
        {
            ReadContent(c);
        }

        DropUnsaid();
        FirstFragment = mentions.Speech.Count;
        ReadFragments();
    }

    /// <summary>Takes away what nobody is said to say where it turns out to stand in what another says: "Roe was expected to leave, Dunn said".</summary>
    private readonly void DropUnsaid()
    {
        Span<SpeechMention> speech = mentions.Speech.Items;
        int first = FirstReported;
        while (first < speech.Length && !IsUnsaid(speech, first))
        {
            first++;
        }

        if (first == speech.Length)
        {
            return; // on most pages
        }

        // Each notes where it will stand, for the quotations; who speaks is not known before the next stage.
        int kept = first;
        for (int i = first; i < speech.Length; i++)
        {
            speech[i].SpeakerEntity = IsUnsaid(speech, i) ? -1 : kept++;
        }

        foreach (ref QuotationMention quotation in mentions.Quotations.Items)
        {
            quotation.Speech = quotation.Speech < first ? quotation.Speech : speech[quotation.Speech].SpeakerEntity;
        }

        kept = first;
        foreach (ref readonly SpeechMention mention in speech[first..])
        {
            if (mention.SpeakerEntity >= 0)
            {
                speech[kept] = mention;
                speech[kept++].SpeakerEntity = -1;
            }
        }

        mentions.Speech.Truncate(kept);
    }

    private static bool IsUnsaid(ReadOnlySpan<SpeechMention> speech, int index)
    {
        ref readonly SpeechMention mention = ref speech[index];
        if (mention.Speaker.Length > 0)
        {
            return false;
        }

        int end = Math.Min(speech.Length, index + 1 + MostWithin);
        for (int i = index + 1; i < end && speech[i].Content.First <= mention.Cue.First; i++)
        {
            if (speech[i].Rule is SpeechRule.Trailing or SpeechRule.AccordingTo && speech[i].Content.Contains(mention.Cue.First))
            {
                return true;
            }
        }

        return false;
    }
}
