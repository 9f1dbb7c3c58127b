using HumanRightsData.Validation;

namespace HumanRightsData.Tests.Validation;

public class RuleCatalogueTests
{
    [Fact]
    public void The_table_of_rules_is_the_catalogue()
    {
        string[] documented = [.. File.ReadLines(Path.Combine(Root(), "src", "HumanRightsData", "Validation", "README.md"))
            .Where(line => line.StartsWith("| HRD", StringComparison.Ordinal))];
        string[] rules = [.. RuleCatalogue.All.Select(rule => rule.Info).Select(rule =>
            $"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title} | {rule.Why} | {rule.Example} |")];
        Assert.Equal(rules, documented);
    }

    [Fact]
    public void Codes_are_distinct_and_in_order()
    {
        string[] codes = [.. RuleCatalogue.All.Select(rule => rule.Info.Code)];
        Assert.All(codes, code => Assert.True(code.Length == 6 && code.StartsWith("HRD", StringComparison.Ordinal) && code[3..].All(char.IsAsciiDigit), code));
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void A_rule_is_found_by_its_code()
    {
        Assert.Equal("HRD107", RuleCatalogue.Find("HRD107")?.Info.Code);
        Assert.Null(RuleCatalogue.Find("HRD999"));
    }

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "HumanRightsData.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
