using System.Globalization;
using System.Text;

namespace HumanRightsData.Validation.Grounding;

/// <summary>Cuts foreign text to a length that a message can bear, and takes from it what could harm a terminal or mislead an eye.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    /// <summary>A text between quotation marks.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        StringBuilder builder = new(Math.Min(text.Length, Longest) + 8);
        builder.Append('“');
        Append(builder, text);
        return builder.Append('”').ToString();
    }

    /// <summary>A text as it stands, cut and made harmless.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        StringBuilder builder = new(Math.Min(text.Length, Longest) + 8);
        Append(builder, text);
        return builder.ToString();
    }

    /// <summary>A text made harmless, and not cut.</summary>
    public static string Whole(ReadOnlySpan<char> text)
    {
        StringBuilder builder = new(text.Length);
        AppendSafe(builder, text);
        return builder.ToString();
    }

    /// <summary>A number as messages write it.</summary>
    public static string Number(decimal value) => value.ToString("G29", CultureInfo.InvariantCulture);

    private static void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
        {
            AppendSafe(builder, text);
            return;
        }

        int head = Longest * 2 / 3;
        int tail = text.Length - (Longest - head);
        head -= char.IsHighSurrogate(text[head - 1]) ? 1 : 0;
        tail += char.IsLowSurrogate(text[tail]) ? 1 : 0;
        AppendSafe(builder, text[..head]);
        builder.Append(" … ");
        AppendSafe(builder, text[tail..]);
    }

    private static void AppendSafe(StringBuilder builder, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\r':
                    builder.Append("\\r");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                default:
                    if (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator)
                    {
                        builder.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        builder.Append(c);
                    }

                    break;
            }
        }
    }
}
