using HumanRightsData.Lexicons;

namespace HumanRightsData.Recognition.Names;

/// <summary>The attributes of the lists that names are read with, by their place in <see cref="LexiconFile.All"/>.</summary>
internal static class NameLists
{
    /// <summary>All lists that a name is read with.</summary>
    public const WordClass All = WordClass.Honorific | WordClass.RoleNoun | WordClass.RoleModifier | WordClass.GivenName | WordClass.Surname
        | WordClass.NameParticle | WordClass.Place | WordClass.PlaceHead | WordClass.Nationality | WordClass.OrganisationHead
        | WordClass.Organisation | WordClass.EventHead | WordClass.Ordinary | WordClass.NameConnector
        | WordClass.OrganisationNoun;

    /// <summary>Words that are grammar, and no part of a name unless a list says otherwise.</summary>
    public const WordClass Grammar = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Common;

    public const uint HonorificBefore = 1;
    public const uint HonorificAfter = 2;
    public const uint HonorificRank = 4;
    public const uint HonorificOffice = 8;
    public const uint HonorificWord = 16;
    public const uint HonorificCapitals = 32;
    public const uint HonorificLong = 256;
    public const uint HonorificPeer = 512;

    /// <summary>A word before a post that is held no more: "former".</summary>
    public const uint RolePast = 1;

    public const uint Of = 1;
    public const uint For = 2;
    public const uint To = 4;
    public const uint At = 8;
    public const uint In = 16;
    public const uint With = 32;
    public const uint Article = 64;
    public const uint And = 128;
    public const uint Foreign = 256;
    public const uint Against = 512;
    public const uint On = 1024;

    public const uint RoleOffice = 1;
    public const uint RoleTitle = 2;
    public const uint RolePlace = 4;
    public const uint RolePerson = 8;
    public const uint RoleSubject = 16;

    public const uint LinkPost = 1;
    public const uint LinkAlias = 2;
    public const uint LinkCalled = 4;

    public const uint ParticleJoins = 1;
    public const uint ParticleStarts = 2;
    public const uint ParticlePrefix = 4;
    public const uint ParticleEnds = 8;
    public const uint ParticleKnown = 16;

    public const uint PlaceCountry = 1;
    public const uint PlaceRegion = 2;
    public const uint PlaceCity = 4;
    public const uint PlaceCapitals = 8;
    public const uint PlaceWord = 16;
    public const uint PlaceName = 32;
    public const uint PlaceArticle = 64;
    public const uint PlaceSmall = 128;
    public const uint PlaceCompass = 256;
    public const uint PlaceOther = 512;

    public const uint PlaceHeadAfter = 1;
    public const uint PlaceHeadBefore = 2;
    public const uint PlaceHeadOf = 4;
    public const uint PlaceHeadArea = 8;
    public const uint PlaceHeadSite = 16;
    public const uint PlaceHeadWater = 32;
    public const uint PlaceHeadSmall = 64;
    public const uint PlaceHeadSurname = 128;
    public const uint PlaceHeadStreet = 256;
    public const uint PlaceHeadVessel = 512;
    public const uint PlaceHeadCompass = 1024;
    public const uint PlaceHeadProper = 2048;

    public const uint NounAfter = 1;
    public const uint NounMembers = 2;

    public const uint EventBinds = 2;
    public const uint EventNames = 4;

    /// <summary>The first ten attributes of heads and bodies are kinds.</summary>
    public const uint Kinds = (1 << 10) - 1;
    public const uint HeadOf = 1 << 10;
    public const uint HeadWeak = 1 << 11;
    public const uint HeadSingle = 1 << 12;
    public const uint HeadLower = 1 << 13;
    public const uint HeadUnit = 1 << 14;
    public const uint HeadBefore = 1 << 15;
    public const uint HeadProper = 1 << 16;
    public const uint HeadPlain = 1 << 17;
    public const uint HeadIn = 1 << 18;
    public const uint HeadRegion = 1 << 19;
    public const uint HeadSits = 1 << 20;

    public const uint OrganisationCapitals = 1 << 10;
    public const uint OrganisationOrgan = 1 << 11;
    public const uint OrganisationShort = 1 << 12;
    public const uint OrganisationArticle = 1 << 13;

    /// <summary>The kind of body that attributes name, plus 1; 0 for none.</summary>
    public static byte KindOf(uint attributes)
    {
        uint kinds = attributes & Kinds;
        return kinds == 0 ? (byte)0 : (byte)(System.Numerics.BitOperations.TrailingZeroCount(kinds) + 1);
    }
}
