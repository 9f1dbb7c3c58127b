using System.Globalization;
using HumanRightsData.Dates;
using NodaTime;

namespace HumanRightsData.Tests.Dates;

public class EdtfReadmeTests
{
    public static TheoryData<string, int, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, int, string, string>();
            foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "README.md")))
            {
                string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
                if (cells.Length == 8 && cells[1].StartsWith('`'))
                    rows.Add(cells[1].Trim('`'), int.Parse(cells[2], CultureInfo.InvariantCulture), cells[4], cells[5]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_the_table_says_is_so(string form, int level, string earliest, string latest)
    {
        EdtfDate date = EdtfDate.Parse(form);
        Assert.Equal(level, date.Level);
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
    }

    [Fact]
    public void The_table_has_every_form() => Assert.True(Rows.Count >= 50);

    [Fact]
    public void What_the_example_says_is_so()
    {
        EdtfDate summer = EdtfDate.Parse("1988-22");
        EdtfDate month = EdtfDate.FromYearMonth(1988, 9);
        Assert.Equal(EdtfOrder.Before, summer.Compare(month));
        Assert.Equal(EdtfOrder.CannotTell, EdtfDate.FromYear(1988).Compare(month));
        Assert.Equal(new LocalDate(1988, 8, 31), summer.Latest.Date);
        Assert.Equal(EdtfBoundKind.Open, EdtfDate.Parse("2016/..").Latest.Kind);
        Assert.Contains("position 5", EdtfDate.TryParse("1988-13").Message, StringComparison.Ordinal);
    }
}
