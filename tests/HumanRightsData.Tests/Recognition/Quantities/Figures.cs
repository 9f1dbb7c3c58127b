using System.Globalization;

namespace HumanRightsData.Tests.Recognition.Quantities;

/// <summary>Writes the figures of a text as rows of expectations do: <c>more than 2,500: 2500.. more-than people</c>.</summary>
internal static class Figures
{
    public static ValueList<Figure> Of(string text) => [.. Parsed.Text(text).Figures];

    public static string In(string text) => string.Join("; ", Of(text).AsSpan().ToArray().Select(Write));

    private static string Write(Figure figure)
    {
        Quantity quantity = figure.Quantity;
        List<string> parts = [$"{figure.Text}:"];
        if (quantity.Kind != QuantityKind.Count)
        {
            parts.Add(quantity.Kind.ToWord());
        }

        parts.Add(quantity.Lower == quantity.Upper ? Number(quantity.Lower) : $"{Number(quantity.Lower)}..{Number(quantity.Upper)}");
        if (quantity.Qualifier != Qualifier.Exact)
        {
            parts.Add(quantity.Qualifier.ToWord());
        }

        if (figure.Counted is { } counted)
        {
            parts.Add(counted);
        }

        if (figure.Per is { } per)
        {
            parts.Add($"per {per}");
        }

        if (quantity.Part is not null)
        {
            parts.Add($"({Number(quantity.Part)} of {Number(quantity.Whole)})");
        }

        return string.Join(' ', parts);
    }

    private static string Number(decimal? value) => value?.ToString("0.#####", CultureInfo.InvariantCulture) ?? "";
}
