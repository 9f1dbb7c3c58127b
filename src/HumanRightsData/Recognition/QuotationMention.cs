namespace HumanRightsData.Recognition;

/// <summary>Words between quotation marks, marks excluded; or a block quotation without marks.</summary>
internal struct QuotationMention
{
    public TokenRun Run;
}
