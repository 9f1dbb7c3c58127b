using HumanRightsData.Layout;

namespace HumanRightsData.Recognition.Speech;

/// <summary>Finds what is said: words in quotation marks that a speaker is given for, and reported speech.</summary>
internal static class SpeechRecogniser
{
    public static void Recognise(Page page, Mentions mentions)
    {
        CueRecogniser.Recognise(page, mentions);
        SpeechReader reader = new(page, mentions);
        reader.Read();
        mentions.SortSpeech(reader.FirstReported, reader.FirstFragment);
    }
}
