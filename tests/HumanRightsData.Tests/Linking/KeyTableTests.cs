using HumanRightsData.Linking;

namespace HumanRightsData.Tests.Linking;

public class KeyTableTests
{
    [Fact]
    public void Values_of_a_key_come_from_the_last_added_on_however_many_others_there_are()
    {
        KeyTable table = new();
        foreach (int count in new[] { 3, 5000, 40 })
        {
            table.Clear();
            for (int i = 0; i < count; i++)
            {
                table.Add((uint)(i % 7) * 0x9E3779B1, i);
                table.Add((uint)i ^ 0x55555555, -1);
            }

            for (int key = 0; key < 7; key++)
            {
                List<int> found = [];
                for (int entry = table.First((uint)key * 0x9E3779B1); entry != 0; entry = table.Next(entry))
                {
                    found.Add(table.Value(entry));
                }

                Assert.Equal(Enumerable.Range(0, count).Where(i => i % 7 == key).Reverse(), found);
            }
        }
    }

    [Fact]
    public void What_was_cleared_is_not_found()
    {
        KeyTable table = new();
        table.Add(7, 1);
        table.Clear();
        Assert.Equal(0, table.First(7));
    }
}
