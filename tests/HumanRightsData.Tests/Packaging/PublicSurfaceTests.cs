namespace HumanRightsData.Tests.Packaging;

public class PublicSurfaceTests
{
    /// <summary>
    /// What users can call changes only on purpose: whoever changes it copies the file named in the message over the approved one
    /// and says in the commit why.
    /// </summary>
    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        string approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Packaging", "PublicSurface.approved.txt")).ReplaceLineEndings("\n");
        string actual = PublicSurface.Describe(typeof(SourcedRecord).Assembly);
        string received = Path.Combine(AppContext.BaseDirectory, "Packaging", "PublicSurface.received.txt");
        File.WriteAllText(received, actual);
        Assert.True(approved == actual, $"The public surface differs from the approved one. What it is now: {received}");
    }
}
