using System.Globalization;

namespace HumanRightsData.Validation;

/// <summary>Writes places within a record.</summary>
internal static class Paths
{
    public static string At(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    public static string At(string list, int index, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}].{field}");
}
