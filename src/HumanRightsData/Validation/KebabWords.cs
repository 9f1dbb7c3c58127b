namespace HumanRightsData.Validation;

/// <summary>The words of enumerations, as the wire format writes them: small, with hyphens.</summary>
internal static class KebabWords
{
    public static string ToWord<T>(this T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
