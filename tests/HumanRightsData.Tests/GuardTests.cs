namespace HumanRightsData.Tests;

public class GuardTests
{
    private static readonly SourceDocument Page = SourceDocument.FromBytes("page.txt", [0x41, 0xFF]);

    [Fact]
    public void A_rule_that_fails_costs_its_page_and_says_so()
    {
        Dataset dataset = Read(new InvalidOperationException("at 7"));
        Assert.Empty(dataset.Records);
        DocumentInfo info = Assert.Single(dataset.Documents);
        Assert.Equal((Page.Id, Page.Sha256), (info.Id, info.Sha256));
        Assert.Equal(2, info.Notices.Count); // what decoding said stays
        Assert.Equal(Guard.NoticeOf(new InvalidOperationException()), info.Notices[1]);
        Assert.Contains("(InvalidOperationException)", info.Notices[1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void What_wrong_code_gives_is_kept_to_the_page(Exception fault) =>
        Assert.Equal(Guard.NoticeOf(fault), Assert.Single(Read(fault).Documents).Notices[1]);

    public static TheoryData<Exception> Defects => [new OverflowException(), new DivideByZeroException(), new KeyNotFoundException(), new FormatException(), new InvalidCastException()];

    [Fact]
    public void A_page_that_is_read_has_no_such_notice()
    {
        Dataset read = new([Page.Describe()], []);
        Assert.Same(read, Guard.Read(Page, _ => read, info => new Dataset([info], [])));
    }

    [Fact]
    public void What_says_nothing_of_the_page_goes_on_to_the_caller()
    {
        Assert.Throws<InsufficientMemoryException>(() => Read(new InsufficientMemoryException()));
        Assert.Throws<OperationCanceledException>(() => Read(new OperationCanceledException()));
        Assert.Throws<FileNotFoundException>(() => Read(new FileNotFoundException("an assembly")));
        Assert.Throws<TypeInitializationException>(() => Read(new TypeInitializationException("Lexicon", new FormatException())));
    }

    private static Dataset Read(Exception fault) => Guard.Read(Page, _ => throw fault, info => new Dataset([info], []));
}
