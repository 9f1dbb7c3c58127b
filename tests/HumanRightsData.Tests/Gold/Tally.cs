using System.Globalization;
using System.Text;

namespace HumanRightsData.Tests.Gold;

/// <summary>What of a kind was found rightly, was missed, and was found where nothing is.</summary>
internal sealed class Tally
{
    private readonly List<string> _misses = [];
    private readonly List<string> _false = [];
    private int _right;

    public int Gold => _right + _misses.Count;

    public int Found => _right + _false.Count;

    public double Precision => Found == 0 ? 1 : (double)_right / Found;

    public double Recall => Gold == 0 ? 1 : (double)_right / Gold;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Right() => _right++;

    public void Miss(string document, TextSpan span, string words) => _misses.Add(Line(document, span, words));

    public void False(string document, TextSpan span, string words) => _false.Add(Line(document, span, words));

    /// <summary>The misses and the false finds, a line each.</summary>
    public string Faults()
    {
        StringBuilder lines = new();
        _misses.ForEach(miss => lines.Append("missed ").Append(miss).Append('\n'));
        _false.ForEach(find => lines.Append("false  ").Append(find).Append('\n'));
        return lines.ToString();
    }

    private static string Line(string document, TextSpan span, string words) =>
        string.Create(CultureInfo.InvariantCulture, $"{document}:{span.Start} “{words}”");
}

/// <summary>Of what was matched, how often one thing about it was right.</summary>
internal sealed class Share
{
    private readonly List<string> _wrong = [];
    private int _right;

    public double Value => _right + _wrong.Count == 0 ? 0 : (double)_right / (_right + _wrong.Count);

    public int Right => _right;

    public int Of => _right + _wrong.Count;

    public void Add(bool isRight, Func<string> words)
    {
        if (isRight)
        {
            _right++;
        }
        else
        {
            _wrong.Add(words());
        }
    }

    /// <summary>What was wrong, a line each.</summary>
    public string Faults() => string.Concat(_wrong.Select(line => "wrong  " + line + "\n"));
}
