using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Makes statements of the segments of speech.</summary>
internal static class StatementBuilder
{
    public static void Build(LinkingContext context)
    {
        Dictionary<int, int> places = [];
        List<List<int>> statements = [];
        for (int i = 0; i < context.Mentions.Speech.Count; i++)
        {
            int number = context.Mentions.Speech[i].Statement;
            if (!places.TryGetValue(number, out int place))
            {
                places.Add(number, place = statements.Count);
                statements.Add([]);
            }

            statements[place].Add(i);
        }

        HashSet<RecordId> taken = [];
        foreach (List<int> segments in statements)
        {
            ref SpeechMention first = ref context.Mentions.Speech[segments[0]];
            if (first.Quoted && first.Mode == StatementMode.Indirect && first.SpeakerPhrase.Length == 0)
            {
                continue; // a cue without a speaker within another's statement is none
            }

            Statement statement = Make(context, segments);
            if (taken.Add(statement.Id))
            {
                context.Records.Add(statement);
            }
        }
    }

    /// <summary>Adds what stands between quotation marks, and paragraphs of speech without them, to the mention layer.</summary>
    public static void Annotate(LinkingContext context, List<Mention> found)
    {
        foreach (ref readonly QuotationMention quotation in context.Mentions.Quotations.Items)
        {
            found.Add(new Mention(MentionKind.Quotation, context.Cite(quotation.Run))
            {
                Rule = quotation.Has(QuotationFlags.Block) ? "quotation.block" : quotation.Has(QuotationFlags.Unclosed) ? "quotation.unclosed" : "quotation.marks",
            });
        }
    }

    private static Statement Make(LinkingContext context, List<int> segments)
    {
        Page page = context.Page;
        ref SpeechMention first = ref context.Mentions.Speech[segments[0]];
        string? name = first.SpeakerEntity >= 0 ? context.NameOfEntity(first.SpeakerEntity)
            : first.SpeakerPhrase.Length > 0 ? page.TextOf(first.SpeakerPhrase.First, first.SpeakerPhrase.End).ToString() : null;
        string mode = first.Mode == StatementMode.Direct ? "direct" : "indirect";
        SourceAttribution[] sources = new SourceAttribution[segments.Count];
        for (int i = 0; i < sources.Length; i++)
        {
            sources[i] = context.Cite(context.Mentions.Speech[segments[i]].Content);
        }

        StatementLinks links = StatementLinker.Link(page, context.Mentions, first);
        return new Statement(
            RecordId.For(RecordType.Statement, context.Document.Sha256, first.Content.Span, name is null ? mode : mode + ":" + name), first.Mode, [.. sources])
        {
            Rule = RuleOf(first.Rule),
            Speaker = first.SpeakerEntity >= 0 ? context.IdOfEntity(first.SpeakerEntity) : null,
            SpeakerName = name,
            CoSpeakers = CoSpeakers(context, first),
            Cue = first.Cue.Length > 0 ? page.TextOf(first.Cue.First, first.Cue.End).ToString() : null,
            SpeakerMention = first.Relative.Length > 0 ? first.Relative.Span : first.Speaker.Length > 0 ? first.Speaker.Span : null,
            CueMention = first.Cue.Length > 0 ? first.Cue.Span : null,
            Act = first.HasAct ? first.Act : null,
            Date = links.Date < 0 ? null : context.DateOf(links.Date),
            Event = links.Event < 0 ? null : context.IdOfEvent(links.Event),
            About = About(context, segments),
        };
    }

    private static ValueList<RecordId> About(LinkingContext context, List<int> segments)
    {
        List<RecordId> about = [];
        foreach (int segment in segments)
        {
            foreach (int happened in StatementLinker.About(context.Mentions, context.Mentions.Speech[segment].Content))
            {
                RecordId id = context.IdOfEvent(happened);
                if (!about.Contains(id))
                {
                    about.Add(id);
                }
            }
        }

        return [.. about];
    }

    private static ValueList<RecordId> CoSpeakers(LinkingContext context, in SpeechMention speech)
    {
        List<RecordId> others = [];
        for (int i = speech.FirstCoSpeaker; i < speech.EndCoSpeaker; i++)
        {
            RecordId id = context.IdOfEntity(context.Mentions.CoSpeakers[i]);
            if (!others.Contains(id))
            {
                others.Add(id);
            }
        }

        return [.. others];
    }

    private static string RuleOf(SpeechRule rule) => rule switch
    {
        SpeechRule.QuoteAfterCue => "speech.quote-after-cue",
        SpeechRule.QuoteBeforeCue => "speech.quote-before-cue",
        SpeechRule.QuoteBroken => "speech.quote-broken",
        SpeechRule.QuoteContinued => "speech.quote-continued",
        SpeechRule.QuoteBySubject => "speech.quote-by-subject",
        SpeechRule.QuoteAfterName => "speech.quote-after-name",
        SpeechRule.QuoteBeforeName => "speech.quote-before-name",
        SpeechRule.QuoteFragment => "speech.quote-fragment",
        SpeechRule.QuoteBlock => "speech.quote-block",
        SpeechRule.ColonWithoutMarks => "speech.colon",
        SpeechRule.That => "speech.that",
        SpeechRule.Bare => "speech.bare",
        SpeechRule.QuestionWord => "speech.question-word",
        SpeechRule.Thing => "speech.thing",
        SpeechRule.Infinitive => "speech.infinitive",
        SpeechRule.Told => "speech.told",
        SpeechRule.Trailing => "speech.trailing",
        SpeechRule.AccordingTo => "speech.according-to",
        SpeechRule.Noun => "speech.noun",
        SpeechRule.Passive => "speech.passive",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule."),
    };
}
