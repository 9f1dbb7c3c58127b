using System.Diagnostics.CodeAnalysis;

namespace HumanRightsData.Dates;

public sealed partial class EdtfDate : ISpanParsable<EdtfDate>
{
    /// <summary>Reads an EDTF string of level 0, 1 or 2. Space around it is not part of it and not taken.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not EDTF; the message says where and what was expected.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfParser.Read(text, text).ValueOrThrow();
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static EdtfDate Parse(ReadOnlySpan<char> text) => EdtfParser.Read(text, null).ValueOrThrow();

    /// <summary>Reads an EDTF string of level 0, 1 or 2, or says where it is none and what was expected there. Never throws; null is read as an empty text.</summary>
    public static EdtfParseResult TryParse(string? text) => EdtfParser.Read(text, text);

    /// <summary>Reads an EDTF string of level 0, 1 or 2, or says where it is none and what was expected there. Never throws.</summary>
    public static EdtfParseResult TryParse(ReadOnlySpan<char> text) => EdtfParser.Read(text, null);

    /// <summary>Reads an EDTF string, if it is one. Never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = EdtfParser.Read(text, text).Value;
        return date is not null;
    }

    /// <summary>Reads an EDTF string, if it is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = EdtfParser.Read(text, null).Value;
        return date is not null;
    }

    static EdtfDate IParsable<EdtfDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EdtfDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result) =>
        TryParse(s, out result);

    static EdtfDate ISpanParsable<EdtfDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<EdtfDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfDate result) =>
        TryParse(s, out result);
}
