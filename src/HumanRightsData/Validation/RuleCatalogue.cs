using HumanRightsData.Validation.Rules;

namespace HumanRightsData.Validation;

/// <summary>The rules of the library, by code. The README beside this file is their table.</summary>
/// <remarks>
/// The hundreds tell what a rule is about: 0 structure, 1 grounding, 2 dates, 3 figures, 4 statements, 5 identity, 6 doing no harm. A code is
/// never given to another rule.
/// </remarks>
public static class RuleCatalogue
{
    /// <summary>All rules, in order of their codes.</summary>
    public static ValueList<IValidationRule> All { get; } =
    [
        new NoSource(),
        new UnreadableLine(),
        new ImpossibleSpan(),
        new EmptyText(),
        new UnknownWord(),
        new DuplicateId(),
        new DanglingReference(),
        new MistypedReference(),
        new MalformedId(),
        new AlteredId(),
        new ForeignId(),
        new ContraryRoles(),
        new NameOfAnother(),
        new IdOfAnotherType(),

        new UnknownDocument(),
        new ChangedDocument(),
        new ArticleOutOfRange(),
        new SpanOutOfRange(),
        new QuoteElsewhere(),
        new QuoteAltered(),
        new QuoteNowhere(),
        new QuoteAmbiguous(),
        new FigureContradicted(),
        new QualifierContradicted(),
        new DateContradicted(),
        new DateNowhere(),
        new SpeakerNowhere(),
        new NameNowhere(),
        new TextNotQuotes(),
        new WordsNowhere(),
        new MentionMisplaced(),

        new NotEdtf(),
        new EndBeforeStart(),
        new StatementAfterPublication(),
        new EventAfterReport(),

        new InvertedBounds(),
        new NegativeNumber(),
        new ShareOutOfRange(),
        new PartAboveWhole(),
        new ShareNotQuotient(),
        new PartsAboveWhole(),
        new NothingCounted(),
        new QualifierAgainstBounds(),
        new ContraryClaims(),
        new KindAgainstFields(),

        new DirectWithoutSpeaker(),
        new UnbalancedMarks(),
        new CueWithoutSpeaker(),
        new BeyondParagraph(),

        new ProbablyOne(),
        new AcronymOfAnother(),

        new UnprovedPerpetrator(),
        new ContactDetails(),
        new MisleadingLetters(),
    ];

    /// <summary>The rule with a code; null where there is none.</summary>
    public static IValidationRule? Find(string code) => All.FirstOrDefault(rule => rule.Info.Code == code);
}
