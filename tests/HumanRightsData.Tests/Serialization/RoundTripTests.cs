using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HumanRightsData.Serialization;

namespace HumanRightsData.Tests.Serialization;

public class RoundTripTests
{
    private static readonly JsonLinesReader Reader = new();
    private static readonly JsonLinesWriter Writer = new();

    [Fact]
    public void What_is_written_is_read_back_the_same() => Prop.ForAll(Generators.Dataset.ToArbitrary(), dataset =>
    {
        MemoryStream stream = new();
        Writer.WriteAsync(dataset, stream).GetAwaiter().GetResult();
        stream.Position = 0;
        WireReading reading = Reader.ReadDatasetAsync(stream).GetAwaiter().GetResult();
        Assert.Empty(reading.Issues);
        Assert.Equal(0, reading.Ignored);
        Assert.Equal(dataset, reading.Dataset);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mention_is_read_back_the_same() => Prop.ForAll(Generators.Mention.ToArbitrary(), mention =>
    {
        WireLine line = Reader.ReadLine(Encoding.UTF8.GetBytes(Writer.ToJson(mention)));
        Assert.Empty(line.Issues);
        Assert.Equal(mention, line.Mention);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_line_is_json_with_its_type_first_and_no_null() => Prop.ForAll(Generators.Record.ToArbitrary(), record =>
    {
        string json = Writer.ToJson(record);
        Assert.DoesNotContain('\n', json);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonProperty first = document.RootElement.EnumerateObject().First();
        Assert.Equal("type", first.Name);
        Assert.Equal(record.Type.ToWord(), first.Value.GetString());
        Assert.DoesNotContain(document.RootElement.EnumerateObject(), field => field.Value.ValueKind == JsonValueKind.Null);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fields_may_come_in_any_order() => Prop.ForAll(Generators.Record.ToArbitrary(), record =>
    {
        using JsonDocument document = JsonDocument.Parse(Writer.ToJson(record));
        string reversed = "{" + string.Join(',', document.RootElement.EnumerateObject().Reverse().Select(field => field.ToString())) + "}";
        WireLine line = Reader.ReadLine(Encoding.UTF8.GetBytes(reversed));
        Assert.Empty(line.Issues);
        Assert.Equal(record, line.Record);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_buffered_form_writes_the_same_bytes_as_the_stream() => Prop.ForAll(Generators.Dataset.ToArbitrary(), dataset =>
    {
        MemoryStream stream = new();
        Writer.WriteAsync(dataset, stream).GetAwaiter().GetResult();
        System.Buffers.ArrayBufferWriter<byte> buffer = new();
        Writer.Write(dataset, buffer);
        Assert.Equal(stream.ToArray(), buffer.WrittenSpan.ToArray());
    }).QuickCheckThrowOnFailure();
}
