namespace HumanRightsData.Validation;

/// <summary>What a rule looks at one by one: a bit for each <see cref="RecordType"/>.</summary>
[Flags]
internal enum Subjects : byte
{
    /// <summary>Nothing: the rule looks at what stands far apart, or at lines.</summary>
    None = 0,

    Documents = 1 << RecordType.Document,
    People = 1 << RecordType.Person,
    Organisations = 1 << RecordType.Organisation,
    Events = 1 << RecordType.Event,
    Statements = 1 << RecordType.Statement,
    Figures = 1 << RecordType.Figure,

    /// <summary>Whatever has sources.</summary>
    Records = People | Organisations | Events | Statements | Figures,

    All = Documents | Records,
}
