namespace HumanRightsData.Tool;

/// <summary>Whoever read the output has gone: <c>hrdata extract … | head</c>.</summary>
internal sealed class ClosedPipeException(IOException inner) : Exception(inner.Message, inner);
