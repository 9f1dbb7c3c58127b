namespace HumanRightsData.Dates;

/// <summary>Writes the canonical form into a span that is large enough (see <see cref="MaxLength"/>).</summary>
internal ref struct EdtfWriter
{
    /// <summary>What one date takes at most: sign, eight digits, two hyphens, a qualification each.</summary>
    private const int MaxPointLength = 14;

    private readonly Span<char> _into;

    private EdtfWriter(Span<char> into) => _into = into;

    private int Length { get; set; }

    /// <summary>No date's canonical form is longer.</summary>
    public static int MaxLength(EdtfDate date) => date.Kind switch
    {
        EdtfKind.LongYear => date.LongYear.Length,
        EdtfKind.OneOf or EdtfKind.AllOf => 2 + (date.Ranges.Length * ((2 * MaxPointLength) + 3)),
        _ => 32,
    };

    public static int Write(EdtfDate date, Span<char> into)
    {
        var writer = new EdtfWriter(into);
        switch (date.Kind)
        {
            case EdtfKind.LongYear:
                date.LongYear.CopyTo(into);
                return date.LongYear.Length;
            case EdtfKind.Interval:
                writer.AppendPoint(date.First);
                writer.Append('/');
                writer.AppendPoint(date.Second);
                break;
            case EdtfKind.DateTime:
                writer.AppendPoint(date.First);
                writer.AppendTime(date.Time);
                break;
            case EdtfKind.OneOf:
                writer.AppendSet('[', date.Ranges, ']');
                break;
            case EdtfKind.AllOf:
                writer.AppendSet('{', date.Ranges, '}');
                break;
            default:
                writer.AppendPoint(date.First);
                break;
        }

        return writer.Length;
    }

    private void Append(char c) => _into[Length++] = c;

    private void AppendSet(char open, EdtfRange[] ranges, char close)
    {
        char separator = open;
        foreach (EdtfRange range in ranges)
        {
            Append(separator);
            if (range.Start.IsDate)
                AppendPoint(range.Start);

            if (!range.IsSingle)
            {
                Append('.');
                Append('.');
                if (range.End.IsDate)
                    AppendPoint(range.End);
            }

            separator = ',';
        }

        Append(close);
    }

    /// <summary>
    /// A qualification stands at the right of all the components from the year on that share it, and otherwise at the left of its
    /// component: each state has one form, and a date qualified as a whole has that of level 1.
    /// </summary>
    private void AppendPoint(EdtfPoint point)
    {
        if (!point.IsDate)
        {
            if (point.IsOpen)
            {
                Append('.');
                Append('.');
            }

            return;
        }

        EdtfQualification ofYear = point.QualificationOf(0);
        int shared = 1;
        while (shared < point.Components && point.QualificationOf(shared) == ofYear)
            shared++;

        if (point.IsNegative)
            Append('-');

        AppendDigits(point.YearDigits, 12);
        for (int component = 0; component < point.Components; component++)
        {
            if (component > 0)
            {
                Append('-');
                if (component >= shared)
                    AppendQualification(point.QualificationOf(component));

                AppendDigits(component == 1 ? point.MonthDigits : point.DayDigits, 4);
            }

            if (component == shared - 1)
                AppendQualification(ofYear);
        }
    }

    private void AppendQualification(EdtfQualification qualification)
    {
        if (qualification != EdtfQualification.None)
            Append(qualification switch { EdtfQualification.Uncertain => '?', EdtfQualification.Approximate => '~', _ => '%' });
    }

    private void AppendDigits(int digits, int shift)
    {
        for (; shift >= 0; shift -= 4)
        {
            int digit = (digits >> shift) & 0xF;
            Append(digit == EdtfPoint.X ? 'X' : (char)('0' + digit));
        }
    }

    private void AppendTime(EdtfTime time)
    {
        Append('T');
        AppendTwo(time.Hour);
        Append(':');
        AppendTwo(time.Minute);
        Append(':');
        AppendTwo(time.Second);
        switch (time.ShiftMinutes)
        {
            case null:
                break;
            case 0:
                Append('Z');
                break;
            case { } shift:
                Append(shift < 0 ? '-' : '+');
                AppendTwo(Math.Abs(shift) / 60);
                Append(':');
                AppendTwo(Math.Abs(shift) % 60);
                break;
        }
    }

    private void AppendTwo(int value)
    {
        Append((char)('0' + (value / 10)));
        Append((char)('0' + (value % 10)));
    }
}
