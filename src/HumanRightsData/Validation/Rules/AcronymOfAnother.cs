using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>An acronym among an organisation's names that none of its full names gives, and that no list knows as its own (FIDH, MEK).</summary>
internal sealed class AcronymOfAnother() : Rule(
    "HRD502",
    "Acronym that the name does not give",
    Severity.Info,
    "It may come from the name in another language, or belong to another body.",
    "CNDH for National Human Rights Commission.")
{
    public override Subjects Subjects => Subjects.Organisations;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        if (record is not Organisation { Names.Count: > 0 } organisation)
        {
            return;
        }

        for (int i = 0; i < organisation.Names.Count; i++)
        {
            string acronym = organisation.Names[i];
            if (IsAcronym(acronym) && !GivenByAny(organisation, acronym) && !IsKnown(organisation, acronym, context.Reader))
            {
                context.Report(
                    Paths.At("names", i),
                    $"{Excerpt.Quote(acronym)} is not given by the initials of {Excerpt.Quote(organisation.Name)}; expected an acronym of one of its names, or another organisation's record.");
            }
        }
    }

    private static bool GivenByAny(Organisation organisation, string acronym)
    {
        string letters = Folding.Fold(acronym);
        if (Gives(organisation.Name, letters) || IsAcronym(organisation.Name))
        {
            return true;
        }

        foreach (string name in organisation.Names)
        {
            if (name != acronym && (Folding.Fold(name) == letters || (!IsAcronym(name) && Gives(name, letters))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the list of organisations has the acronym and one of the names as names of one body.</summary>
    private static bool IsKnown(Organisation organisation, string acronym, QuoteReader reader) =>
        reader.BodyOf(acronym) is not 0 and var body
        && (reader.BodyOf(organisation.Name) == body || organisation.Names.Any(name => name != acronym && reader.BodyOf(name) == body));

    private static bool IsAcronym(string name)
    {
        int capitals = 0;
        foreach (char c in name)
        {
            if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (c is not ('.' or '-' or '&' or '/'))
            {
                return false;
            }
        }

        return capitals is >= 2 and <= 10;
    }

    /// <summary>
    /// Whether a name gives the letters, in order: each as the initial of a word, or next to the one before it, as in BENELUX.
    /// </summary>
    private static bool Gives(string name, string letters)
    {
        int found = 0;
        bool within = false, boundary = true;
        foreach (char c in name)
        {
            char folded = Folding.Fold(c);
            if (folded == '\0')
            {
                boundary |= c is not ('\'' or '’');
                continue;
            }

            bool initial = boundary || char.IsUpper(c);
            boundary = false;
            if (found < letters.Length && folded == letters[found] && (initial || within))
            {
                found++;
                within = true;
            }
            else
            {
                within = false;
            }
        }

        return found == letters.Length;
    }
}
