namespace HumanRightsData.Dates;

/// <summary>Years, months, days and their qualifications.</summary>
internal ref partial struct EdtfParser
{
    /// <summary>Reads <c>[q][-]YYYY[q]-[q]MM[q]-[q]DD[q]</c>, where q is a qualification, and finds its level.</summary>
    private bool ReadPoint(out EdtfPoint point, out int level)
    {
        point = default;
        level = 0;
        Qualifications qualifications = default;
        qualifications.AddLeft(0, ReadQualification());
        int yearAt = _at;
        bool negative = Current == '-';
        if (negative)
            _at++;

        if (!ReadDigits(4, EdtfErrors.YearDigit, out int year))
            return false;

        if (negative && year == 0)
            return Fail(EdtfErrors.NegativeZero, yearAt);

        qualifications.AddRight(0, ReadQualification());
        int month = 0;
        int day = 0;
        int monthAt = 0;
        int dayAt = 0;
        int components = 1;
        if (Current == '-')
        {
            components = 2;
            if (!ReadComponent(1, EdtfErrors.MonthDigit, ref qualifications, out month, out monthAt))
                return false;

            if (Current == '-')
            {
                components = 3;
                if (!ReadComponent(2, EdtfErrors.DayDigit, ref qualifications, out day, out dayAt))
                    return false;
            }
        }

        point = new EdtfPoint(negative, year, month, day, components);
        if (!EdtfPointDays.Exists(point))
        {
            // Which of the two is wrong: without its day, a month that is one stands.
            bool dayIsWrong = components == 3 && !point.IsSubYear
                && EdtfPointDays.Exists(new EdtfPoint(negative, year, month, 0, 2));
            return dayIsWrong ? Fail(EdtfErrors.Day, dayAt) : Fail(components == 3 ? EdtfErrors.MonthOfDay : EdtfErrors.Month, monthAt);
        }

        level = EdtfDate.LevelOfDigits(point);
        if (qualifications.Any)
        {
            bool wholeAtEnd = qualifications.AreAtEnd(components);
            point = qualifications.ApplyTo(point);
            level = Math.Max(level, wholeAtEnd ? 1 : 2);
            _mayDiffer |= !wholeAtEnd;
        }

        return true;
    }

    private bool ReadComponent(int component, string expected, ref Qualifications qualifications, out int digits, out int at)
    {
        _at++;
        qualifications.AddLeft(component, ReadQualification());
        at = _at;
        if (!ReadDigits(2, expected, out digits))
            return false;

        qualifications.AddRight(component, ReadQualification());
        return true;
    }

    private EdtfQualification ReadQualification()
    {
        EdtfQualification qualification = Current switch
        {
            '?' => EdtfQualification.Uncertain,
            '~' => EdtfQualification.Approximate,
            '%' => EdtfQualification.UncertainAndApproximate,
            _ => EdtfQualification.None,
        };
        if (qualification != EdtfQualification.None)
            _at++;

        return qualification;
    }

    /// <summary>Reads digits and X as nibbles.</summary>
    private bool ReadDigits(int count, string expected, out int digits)
    {
        digits = 0;
        for (int i = 0; i < count; i++)
        {
            char c = Current;
            int digit = char.IsAsciiDigit(c) ? c - '0' : c == 'X' ? EdtfPoint.X : -1;
            if (digit < 0)
                return Fail(expected);

            digits = (digits << 4) | digit;
            _at++;
        }

        return true;
    }

    /// <summary>
    /// The marks at the left and at the right of year, month and day, two bits each. One at the left says something of its component,
    /// one at the right of its component and all before it; two that meet add up.
    /// </summary>
    private struct Qualifications
    {
        private int _left;
        private int _right;

        public readonly bool Any => (_left | _right) != 0;

        public void AddLeft(int component, EdtfQualification qualification) => _left |= (int)qualification << (component * 2);

        public void AddRight(int component, EdtfQualification qualification) => _right |= (int)qualification << (component * 2);

        /// <summary>Whether the one mark stands at the end and so says something of the whole date, as level 1 has it.</summary>
        public readonly bool AreAtEnd(int components) => _left == 0 && (_right & ((1 << ((components - 1) * 2)) - 1)) == 0;

        public readonly EdtfPoint ApplyTo(EdtfPoint point)
        {
            for (int component = 0; component < point.Components; component++)
            {
                point = point
                    .Qualify((EdtfQualification)((_left >> (component * 2)) & 3), component, component)
                    .Qualify((EdtfQualification)((_right >> (component * 2)) & 3), 0, component);
            }

            return point;
        }
    }
}
