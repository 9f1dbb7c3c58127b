using System.Reflection;
using System.Text.Json.Serialization;

namespace HumanRightsData.Tests;

public class WireWordsTests
{
    [Fact]
    public void The_words_are_those_of_the_enumerations()
    {
        Check(WireWords.RecordTypes);
        Check(WireWords.MentionKinds);
        Check(WireWords.OrganisationKinds);
        Check(WireWords.ProtectionNeeds);
        Check(WireWords.EventKinds);
        Check(WireWords.ParticipantRoles);
        Check(WireWords.AllegationStatuses);
        Check(WireWords.StatementModes);
        Check(WireWords.StatementActs);
        Check(WireWords.QuantityKinds);
        Check(WireWords.Qualifiers);
    }

    [Fact]
    public void A_value_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => ((EventKind)99).ToWord());

    private static void Check<T>(WireWords<T> words)
        where T : unmanaged, Enum
    {
        T[] values = Enum.GetValues<T>();
        Assert.Equal(values.Length, words.All.Length);
        foreach (T value in values)
        {
            string name = typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name;
            Assert.Equal(name, words[value]);
            Assert.True(words.TryFind(System.Text.Encoding.UTF8.GetBytes(name), out T found));
            Assert.Equal(value, found);
        }
    }
}
