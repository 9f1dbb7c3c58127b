using ArchUnitNET.Loader;
using Architecture = ArchUnitNET.Domain.Architecture;

namespace HumanRightsData.Tests;

/// <summary>Data flows one way: no room of the house knows a later one (src/README.md).</summary>
public class RoomTests
{
    private const string Prefix = "HumanRightsData.";

    private static readonly Architecture House = new ArchLoader().LoadAssembly(typeof(SeedParser).Assembly).Build();

    /// <summary>
    /// The rooms on a page's way, in its order. Text and lexicons are one stage: a word is looked up while it is read. What the recognisers share,
    /// with the working memory of each, stands in Recognition itself and is no stage.
    /// </summary>
    private static readonly string[][] Way =
    [
        ["Text", "Lexicons"],
        ["Layout"],
        ["Recognition.Dates"],
        ["Recognition.Quantities"],
        ["Recognition.Names"],
        ["Recognition.Speech"],
        ["Recognition.Events"],
        ["Linking"],
    ];

    public static TheoryData<string, string> LaterRooms()
    {
        TheoryData<string, string> rows = [];
        for (int stage = 0; stage < Way.Length; stage++)
        {
            foreach (string room in Way[stage])
            {
                foreach (string later in Way.Skip(stage + 1).SelectMany(rooms => rooms).Concat(["Serialization", "Validation"]))
                {
                    rows.Add(room, later);
                }
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(LaterRooms))]
    public void No_room_knows_a_later_one(string room, string later) => Assert.Empty(Known(room, later));

    [Theory]
    [InlineData("Recognition", "Linking")]
    [InlineData("Recognition", "Serialization")]
    [InlineData("Recognition", "Validation")]
    [InlineData("Serialization", "Recognition")]
    [InlineData("Serialization", "Linking")]
    [InlineData("Serialization", "Validation")]
    [InlineData("Dates", "Text")]
    [InlineData("Dates", "Recognition")]
    public void No_room_knows_one_it_stands_apart_from(string room, string other) => Assert.Empty(Known(room, other));

    /// <summary>The near miss: what the tests above look for is found where it is.</summary>
    [Fact]
    public void A_room_knows_an_earlier_one() => Assert.NotEmpty(Known("Linking", "Recognition"));

    private static IEnumerable<string> Known(string room, string other) =>
        from type in House.Types
        where type.Namespace?.FullName == Prefix + room
        from dependency in type.Dependencies
        where dependency.Target.Namespace?.FullName == Prefix + other
        select $"{type.FullName} knows {dependency.Target.FullName}";
}
