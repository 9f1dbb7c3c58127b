using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Makes statements of the segments of speech.</summary>
internal static class StatementBuilder
{
    /// <summary>Lists the first segments of what becomes a record, if no other has its id.</summary>
    public static List<int> FirstSegments(LinkingContext context)
    {
        ReadOnlySpan<SpeechMention> speech = context.Mentions.Speech.Items;
        int most = 0;
        foreach (ref readonly SpeechMention segment in speech)
        {
            most = Math.Max(most, segment.Statement + 1);
        }

        Groups segments = context.Work.Segments;
        segments.Start(most, speech.Length);
        for (int i = speech.Length - 1; i >= 0; i--)
        {
            segments.AddBefore(speech[i].Statement, i);
        }

        List<int> firsts = context.Work.Statements;
        firsts.Clear();
        for (int i = 0; i < speech.Length; i++)
        {
            ref readonly SpeechMention first = ref speech[i];
            if (segments.First(first.Statement) == i
                && !(first.Mode == StatementMode.Indirect && first.SpeakerPhrase.Length == 0
                    && (first.Quoted || (first.Rule is SpeechRule.Thing or SpeechRule.Trailing && IsNobody(first))))) // a cue without a speaker within another's statement is none, nor is one without a clause
            {
                firsts.Add(i);
            }
        }

        return firsts;
    }

    /// <summary>Whether the words that seemed to name the speaker turned out to be no whole noun phrase.</summary>
    private static bool IsNobody(in SpeechMention speech) => speech.SpeakerForm == SpeakerForm.Phrase && speech.Speaker.Length > 0
        && speech.SpeakerPhrase.Length == 0;

    public static void Build(LinkingContext context)
    {
        ReadOnlySpan<SpeechMention> speech = context.Mentions.Speech.Items;
        List<int> firsts = context.Work.Statements;
        StatementLinker linker = new(context.Page, context.Mentions);
        HashSet<RecordId>? taken = null;
        for (int i = 0; i < firsts.Count; i++)
        {
            // Two with one id have one span, and so stand side by side.
            RecordId id = context.IdOfStatement(i);
            bool isAlone = i == 0 || speech[firsts[i]].Content.Span != speech[firsts[i - 1]].Content.Span;
            taken = isAlone ? null : taken ?? [context.IdOfStatement(i - 1)];
            if (taken is null || taken.Add(id))
            {
                context.Add(Make(context, ref linker, firsts[i], id));
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
                Rule = quotation.Has(QuotationFlags.Block) ? "quotation.block" : quotation.Has(QuotationFlags.Unclosed) ? "quotation.unclosed"
                    : "quotation.marks",
            });
        }
    }

    private static Statement Make(LinkingContext context, ref StatementLinker linker, int segment, RecordId id)
    {
        Page page = context.Page;
        ref readonly SpeechMention first = ref context.Mentions.Speech[segment];
        SourceAttribution[] sources = new SourceAttribution[context.Work.Segments.CountFrom(segment)];
        for (int i = 0, s = segment; i < sources.Length; i++, s = context.Work.Segments.Next(s))
        {
            sources[i] = context.Cite(context.Mentions.Speech[s].Content);
        }

        StatementLinks links = linker.Link(first);
        return new Statement(id, first.Mode, new(sources))
        {
            Rule = RuleOf(first.Rule),
            Speaker = first.SpeakerEntity >= 0 ? context.IdOfEntity(first.SpeakerEntity) : null,
            SpeakerName = first.SpeakerEntity >= 0 ? context.NameOfEntity(first.SpeakerEntity)
                : first.SpeakerPhrase.Length > 0 ? page.TextOf(first.SpeakerPhrase.First, first.SpeakerPhrase.End).ToString() : null,
            CoSpeakers = CoSpeakers(context, first),
            Cue = first.Cue.Length > 0 ? page.TextOf(first.Cue.First, first.Cue.End).ToString() : null,
            SpeakerMention = IsNobody(first) ? null : first.Relative.Length > 0 ? first.Relative.Span : first.Speaker.Length > 0 ? first.Speaker.Span : null,
            CueMention = first.Cue.Length > 0 ? first.Cue.Span : null,
            Act = first.HasAct ? first.Act : null,
            Date = links.Date < 0 ? null : context.DateOf(links.Date),
            Event = links.Event < 0 ? null : context.IdOfEvent(links.Event),
            About = About(context, ref linker, segment),
        };
    }

    private static ValueList<RecordId> About(LinkingContext context, ref StatementLinker linker, int segment)
    {
        List<RecordId> about = context.Work.About;
        about.Clear();
        for (int s = segment; s >= 0; s = context.Work.Segments.Next(s))
        {
            linker.About(context.Mentions.Speech[s].Content, context.Work.Events);
            foreach (int happened in context.Work.Events)
            {
                RecordId id = context.IdOfEvent(happened);
                if (!about.Contains(id))
                {
                    about.Add(id);
                }
            }
        }

        return about.Count == 0 ? default : new([.. about]);
    }

    private static ValueList<RecordId> CoSpeakers(LinkingContext context, in SpeechMention speech)
    {
        List<RecordId>? others = null;
        for (int i = speech.FirstCoSpeaker; i < speech.EndCoSpeaker; i++)
        {
            RecordId id = context.IdOfEntity(context.Mentions.CoSpeakers[i]);
            if (others?.Contains(id) != true)
            {
                (others ??= []).Add(id);
            }
        }

        return others is null ? default : new([.. others]);
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
