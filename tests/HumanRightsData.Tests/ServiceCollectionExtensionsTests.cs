using HumanRightsData.Serialization;
using HumanRightsData.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HumanRightsData.Tests;

public class ServiceCollectionExtensionsTests
{
    [Fact]
    public void A_container_gives_out_one_of_each()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddHumanRightsData(options =>
            {
                options.Parser.MaxDegreeOfParallelism = 1;
                options.Reader.MaxLineBytes = 10;
            })
            .BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<SeedParser>(), provider.GetRequiredService<SeedParser>());
        Assert.NotNull(provider.GetRequiredService<JsonLinesWriter>());
        Assert.NotNull(provider.GetRequiredService<DatasetValidator>());
        ReadIssue issue = Assert.Single(provider.GetRequiredService<JsonLinesReader>().ReadLine("{\"type\":\"person\"}"u8).Issues);
        Assert.Equal(ReadIssueReason.LineTooLong, issue.Reason);
    }

    [Fact]
    public void What_is_registered_already_stays()
    {
        SeedParser own = new();
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddHumanRightsData().AddHumanRightsData().BuildServiceProvider();
        Assert.Same(own, Assert.Single(provider.GetServices<SeedParser>()));
    }
}
