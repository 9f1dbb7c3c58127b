namespace HumanRightsData.Dates;

/// <summary>A date as an EDTF expression.</summary>
public sealed class EdtfDate
{
}
