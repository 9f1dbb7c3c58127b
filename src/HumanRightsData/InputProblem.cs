namespace HumanRightsData;

/// <summary>Something among the inputs that could not be read as a document, or not wholly.</summary>
/// <param name="Input">The file, folder or stream, as the caller named it.</param>
/// <param name="Line">The line of a JSON Lines input, from 1; null for a file or folder as a whole.</param>
/// <param name="Message">What is wrong.</param>
public sealed record InputProblem(string Input, long? Line, string Message)
{
    /// <summary>The problem as <c>input(line): message</c>.</summary>
    public override string ToString() => Line is null
        ? $"{Input}: {Message}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Input}({Line}): {Message}");
}
