using System.Globalization;
using HumanRightsData.Validation.Grounding;

namespace HumanRightsData.Validation.Rules;

/// <summary>A name with characters that make it look like another one.</summary>
internal sealed class MisleadingLetters() : Rule(
    "HRD603",
    "Name with controls of direction or letters of two scripts",
    Severity.Warning,
    "The name is not found by who searches for it, or is read in another order than it is written.",
    "A Latin name with a Cyrillic а in it.")
{
    public override Subjects Subjects => Subjects.People | Subjects.Organisations | Subjects.Events | Subjects.Statements;

    public override void Check(SourcedRecord record, ValidationContext context)
    {
        switch (record)
        {
            case Person person:
                CheckName(person.Name, "name");
                CheckAll(person.Names, "names");
                for (int i = 0; i < person.Roles.Count; i++)
                {
                    if (Fault(person.Roles[i].OrganisationName) is { } fault)
                    {
                        context.Report(Paths.At("roles", i, "organisationName"), fault, record.Sources[0]);
                    }
                }

                break;
            case Organisation organisation:
                CheckName(organisation.Name, "name");
                CheckAll(organisation.Names, "names");
                break;
            case Event happening:
                CheckName(happening.Title, "title");
                CheckName(happening.Place, "place");
                break;
            case Statement statement:
                CheckName(statement.SpeakerName, "speakerName");
                break;
            default:
                break;
        }

        void CheckAll(ValueList<string> names, string list)
        {
            for (int i = 0; i < names.Count; i++)
            {
                if (Fault(names[i]) is { } fault)
                {
                    context.Report(Paths.At(list, i), fault, record.Sources[0]);
                }
            }
        }

        void CheckName(string? name, string path)
        {
            if (Fault(name) is { } fault)
            {
                context.Report(path, fault, record.Sources[0]);
            }
        }
    }

    private static string? Fault(string? name)
    {
        if (name is null || !name.AsSpan().ContainsAnyExceptInRange('\0', '\u036F'))
        {
            return null;
        }

        Script word = Script.None;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                return string.Create(
                    CultureInfo.InvariantCulture, $"{Excerpt.Quote(name)} has the control of direction U+{(int)c:X4} at {i}; expected visible characters alone.");
            }

            if (!Folding.IsWord(c))
            {
                word = char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? word : Script.None;
                continue;
            }

            Script script = ScriptOf(c);
            if (script != Script.None && word != Script.None && script != word)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Excerpt.Quote(name)} mixes {word} and {script} letters in one word, “{c}” (U+{(int)c:X4}) at {i}; expected one script a word.");
            }

            word = script == Script.None ? word : script;
        }

        return null;
    }

    /// <summary>The three scripts whose letters are mistaken for each other; no other has letters that look like Latin ones.</summary>
    private static Script ScriptOf(char c) => c switch
    {
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0370' and <= '\u03FF' => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        _ => Script.None,
    };

    private enum Script
    {
        None,
        Latin,
        Greek,
        Cyrillic,
    }
}
