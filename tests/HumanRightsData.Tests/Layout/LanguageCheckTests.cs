namespace HumanRightsData.Tests.Layout;

public class LanguageCheckTests
{
    [Theory]
    [InlineData("Das Gericht in der Hafenstadt hat am Dienstag drei Männer verurteilt. Die Angeklagten waren nach Angaben der Anwälte im Auftrag gekommen.")]
    [InlineData("O tribunal condenou na terça-feira três homens pelo crime. Segundo o procurador, os arguidos vieram ao país por ordem de um serviço.")]
    [InlineData("Mahkeme salı günü üç kişiyi mahkûm etti. Savcıya göre sanıklar ülkeye yabancı bir servisin emriyle gelmişti ve aile kararı bekledi uzun süre.")]
    [InlineData("دادگاه روز سه‌شنبه سه مرد را محکوم کرد. به گفته دادستان متهمان به دستور یک سازمان آمده بودند.")]
    [InlineData("周二法院判处三名男子有罪。检察官说，被告奉外国机构之命来到该国，家属长期等待这一判决结果。")]
    public void A_page_in_another_language_says_so(string text) =>
        Assert.Contains("does not read as English", Assert.Single(Notices(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("The court convicted three men on Tuesday. They had come to the country on the orders of an office abroad, the prosecutor said.")]
    [InlineData("Panel two: Counting the missing. Chair: Ana Dunn, Institute of Forensic Medicine. Speakers: Otto Brand, Centre for Records; Lin Wu, University of the North")]
    [InlineData("Ana Dunn, Otto Brand, Lin Wu")] // too short to tell
    [InlineData("The court met in Teheran (تهران) on Tuesday and heard three men of whom nobody had known for years, as the families say.")]
    [InlineData("")]
    public void A_page_in_English_or_too_short_says_nothing(string text) => Assert.Empty(Notices(text));

    [Theory]
    [InlineData("fa", 1)]
    [InlineData("es-CO", 1)]
    [InlineData("enm", 1)]
    [InlineData("en", 0)]
    [InlineData("en-GB", 0)]
    [InlineData(null, 0)]
    public void What_the_collector_says_of_the_language_counts(string? language, int notices) =>
        Assert.Equal(notices, Notices("The court met on Tuesday.", language).Count);

    private static ValueList<string> Notices(string text, string? language = null) =>
        new SeedParser().Parse(SourceDocument.FromText("page.txt", text).With(language: language)).Documents[0].Notices;
}
