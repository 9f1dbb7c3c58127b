using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Finds who the words before or after a cue name: a person or body of the document, directly or through a pronoun or a role.</summary>
internal static class SpeakerResolver
{
    public static void Resolve(Page page, Mentions mentions)
    {
        Clauses clauses = new(page, mentions);
        int last = -1;
        for (int i = 0; i < mentions.Speech.Count; i++)
        {
            ref SpeechMention speech = ref mentions.Speech[i];
            speech.SpeakerEntity = -1;
            switch (speech.SpeakerForm)
            {
                case SpeakerForm.Phrase:
                    speech.SpeakerPhrase = HasWord(page, speech.Speaker) ? speech.Speaker : default;
                    int name = HeadName(mentions, clauses, speech.Speaker);
                    if (name >= 0)
                    {
                        speech.SpeakerEntity = mentions.Names[name].Entity;
                    }

                    last = i;
                    break;
                case SpeakerForm.Pronoun when last >= 0:
                    speech.SpeakerEntity = mentions.Speech[last].SpeakerEntity;
                    speech.SpeakerPhrase = mentions.Speech[last].SpeakerPhrase;
                    break;
                default:
                    break;
            }
        }
    }

    private static bool HasWord(Page page, TokenRun run)
    {
        for (int i = run.First; i < run.End; i++)
        {
            if (page.Tokens[i].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    private static int HeadName(Mentions mentions, in Clauses clauses, TokenRun run)
    {
        for (int n = clauses.FirstNameFrom(run.First); n < mentions.Names.Count && mentions.Names[n].Run.End <= run.End; n++)
        {
            if (mentions.Names[n].Kind == NameKind.Person)
            {
                return n;
            }
        }

        int first = clauses.FirstNameFrom(run.First);
        return first < mentions.Names.Count && mentions.Names[first].Run.End <= run.End && mentions.Names[first].Kind == NameKind.Organisation ? first : -1;
    }
}
