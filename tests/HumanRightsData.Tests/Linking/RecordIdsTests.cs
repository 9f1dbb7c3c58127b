using System.Security.Cryptography;
using HumanRightsData.Linking;

namespace HumanRightsData.Tests.Linking;

public class RecordIdsTests
{
    private static readonly RecordType[] Types = [RecordType.Person, RecordType.Organisation, RecordType.Event, RecordType.Statement, RecordType.Figure];

    [Fact]
    public void Ids_made_together_are_those_made_one_at_a_time()
    {
        RecordIds ids = new();
        List<RecordId> expected = [];
        foreach (string hash in new[] { Hash("a"), Hash("b") })
        {
            ids.Start(hash);
            for (int count = 0; count < 40; count++)
            {
                // Keys of all lengths, so that some messages of a round end a block or two before others.
                expected.Clear();
                for (int i = 0; i < count; i++)
                {
                    RecordType type = Types[(i * 7) % Types.Length];
                    TextSpan span = new(i * i * 1_000, (i * i * 1_000) + (1 << (i % 30)));
                    string name = new('é', i * count % 97);
                    ids.Add(count - 1 - i, type, span, "direct:"u8, name);
                    expected.Add(RecordId.For(type, hash, span, "direct:" + name));
                }

                RecordId[] made = new RecordId[count];
                ids.Make(made);
                expected.Reverse();
                Assert.Equal(expected, made);
            }
        }
    }

    [Fact]
    public void Every_length_of_a_message_is_hashed_whole()
    {
        RecordIds ids = new();
        ids.Start(Hash("c"));
        for (int length = 0; length < 300; length++)
        {
            string key = new('k', length);
            RecordId[] made = new RecordId[1];
            ids.Add(0, RecordType.Figure, new TextSpan(int.MaxValue - 1, int.MaxValue), default, key);
            ids.Make(made);
            Assert.Equal(RecordId.For(RecordType.Figure, Hash("c"), new TextSpan(int.MaxValue - 1, int.MaxValue), key), made[0]);
        }
    }

    /// <summary>Worked out by another program from the description of <see cref="RecordId"/>: SHA-256, its first 130 bits, base 32.</summary>
    [Theory]
    [InlineData("a person by name", RecordType.Person, 3, 14, "Ada Dunn", "person:gh4vcmjv2026ehc0h8h9q7sy6p")]
    [InlineData("nothing to tell apart by", RecordType.Figure, 0, 2, "", "figure:67e6sxtbk9pg9m3z1wrv5pr67m")]
    public void Ids_are_what_their_description_gives(string what, RecordType type, int start, int end, string key, string expected)
    {
        Assert.NotEmpty(what);
        RecordIds ids = new();
        RecordId[] made = new RecordId[1];
        ids.Start(Hash("a"));
        ids.Add(0, type, new TextSpan(start, end), default, key);
        ids.Make(made);
        Assert.Equal(expected, made[0].Value);
        Assert.Equal(expected, RecordId.For(type, Hash("a"), new TextSpan(start, end), key).Value);
        Assert.Equal("document:xmdk32ejee195x3gktvyamv9cp", RecordId.ForDocument(Hash("a")).Value);
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
