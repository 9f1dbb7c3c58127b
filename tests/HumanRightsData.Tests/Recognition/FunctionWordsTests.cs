using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;

namespace HumanRightsData.Tests.Recognition;

public class FunctionWordsTests
{
    [Theory]
    [InlineData("that")]
    [InlineData("whether")]
    [InlineData("she")]
    [InlineData("of")]
    [InlineData("was")]
    public void Function_words_have_small_ids(string word)
    {
        int id = Lexicon.Default.Find(word);
        Assert.InRange(id, 1, new FunctionWords().Of(Lexicon.Default).Length - 1);
    }

    [Fact]
    public void Forms_are_those_of_the_lists_and_of_the_lexicon_last_asked_for()
    {
        FunctionWords words = new();
        Lexicon other = new LexiconBuilder().Build();
        int that = Lexicon.Default.Find("that");
        Assert.True(words.Of(Lexicon.Default)[that].Conjunction.HasFlag(ConjunctionForms.That));
        Assert.Equal(ConjunctionForms.None, words.Of(other)[that].Conjunction);
        for (int id = 0; id < words.Of(Lexicon.Default).Length; id++)
        {
            WordForms forms = words.Of(Lexicon.Default)[id];
            Assert.Equal((ConjunctionForms)Lexicon.Default.Value(id, WordClass.Conjunction).Attributes, forms.Conjunction);
            Assert.Equal((PronounForms)Lexicon.Default.Value(id, WordClass.Pronoun).Attributes, forms.Pronoun);
            Assert.Equal((PrepositionForms)Lexicon.Default.Value(id, WordClass.Preposition).Attributes, forms.Preposition);
            Assert.Equal((AuxiliaryForms)Lexicon.Default.Value(id, WordClass.Auxiliary).Attributes, forms.Auxiliary);
        }
    }
}
