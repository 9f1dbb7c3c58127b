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
        PooledBuffer<SpeechMention> speech = mentions.Speech;
        for (int i = FirstReported; i < speech.Count; i++)
        {
            bool within = false;
            for (int j = i + 1; speech[i].Speaker.Length == 0 && !within && j < speech.Count && speech[j].Content.First <= speech[i].Cue.First; j++)
            {
                within = speech[j].Rule is SpeechRule.Trailing or SpeechRule.AccordingTo && speech[j].Content.Contains(speech[i].Cue.First);
            }

            if (!within)
            {
                continue;
            }

            speech.RemoveRange(i, 1);
            foreach (ref QuotationMention quotation in mentions.Quotations.Items)
            {
                quotation.Speech -= quotation.Speech > i ? 1 : 0;
            }

            i--;
        }
    }
}
