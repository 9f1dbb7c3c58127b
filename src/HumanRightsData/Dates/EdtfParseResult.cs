using System.Diagnostics.CodeAnalysis;

namespace HumanRightsData.Dates;

/// <summary>What came of reading an EDTF string: a date, or where reading stopped and what was expected there.</summary>
public readonly struct EdtfParseResult
{
    private readonly string? _expected;

    private EdtfParseResult(EdtfDate? value, int position, string? expected)
    {
        Value = value;
        Position = position;
        _expected = expected;
    }

    /// <summary>Whether the text is EDTF.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Expected), nameof(Message))]
    public bool Success => Value is not null;

    /// <summary>The date; null if the text is none.</summary>
    public EdtfDate? Value { get; }

    /// <summary>Where reading stopped, in UTF-16 units from the start of the text; -1 if all was read.</summary>
    public int Position { get; }

    /// <summary>What was expected at <see cref="Position"/>; null if all was read.</summary>
    public string? Expected => Success ? null : _expected ?? EdtfErrors.Expression;

    /// <summary>Position and expectation as a sentence; null if all was read.</summary>
    public string? Message => Success ? null : EdtfErrors.Failure(Position, _expected ?? EdtfErrors.Expression);

    internal static EdtfParseResult Of(EdtfDate value) => new(value, -1, null);

    internal static EdtfParseResult Failed(int position, string expected) => new(null, position, expected);

    /// <summary>The date.</summary>
    /// <exception cref="FormatException">The text is not EDTF; the message says where and what was expected.</exception>
    public EdtfDate ValueOrThrow() => Value ?? throw new FormatException(Message);
}
