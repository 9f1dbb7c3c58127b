using System.Text;
using HumanRightsData.Layout;
using HumanRightsData.Lexicons;
using HumanRightsData.Recognition;
using HumanRightsData.Text;

namespace HumanRightsData.Linking;

/// <summary>Describes the articles of a page.</summary>
internal static class ArticleBuilder
{
    public static ValueList<Article> Build(LinkingContext context)
    {
        Page page = context.Page;
        List<Article> articles = [];
        int name = 0;
        for (int a = 0; a < page.Articles.Count; a++)
        {
            ref readonly ArticleSpan article = ref page.Articles[a];
            ref readonly PublishedDate published = ref context.Mentions.Published[a];
            articles.Add(new Article(new TextSpan(article.Start, article.End))
            {
                Title = article.TitleEnd > article.TitleStart ? page.Text[article.TitleStart..article.TitleEnd] : null,
                Published = published.IsStated ? published.Value.ToEdtfDate() : null,
                Dateline = Dateline(context, article, ref name),
                Byline = Byline(context, article),
            });
        }

        return [.. articles];
    }

    /// <summary>The first place that the dateline names; <paramref name="name"/>, the first name that may stand in it, moves on with the articles.</summary>
    private static string? Dateline(LinkingContext context, in ArticleSpan article, ref int name)
    {
        ReadOnlySpan<NameMention> names = context.Mentions.Names.Items;
        while (name < names.Length && names[name].Run.First < article.DatelineFirstToken)
        {
            name++;
        }

        for (int i = name; i < names.Length && names[i].Run.End <= article.DatelineEndToken; i++)
        {
            if (names[i].Kind == NameKind.Place)
            {
                return UsualName(context.Page, names[i].Run);
            }
        }

        return null;
    }

    /// <summary>The words of a name, and those that the line has in capitals as they are written elsewhere.</summary>
    private static string UsualName(Page page, TokenRun run)
    {
        StringBuilder name = new();
        for (int i = run.First; i < run.End; i++)
        {
            ref readonly Token token = ref page.Tokens[i];
            ReadOnlySpan<char> word = page.TextOf(token);
            if (token.SpaceBefore && i > run.First)
            {
                name.Append(' ');
            }

            bool isSmall = i > run.First && token.Is(WordClass.NameParticle | WordClass.Preposition | WordClass.Determiner);
            bool starts = true;
            foreach (char c in word)
            {
                name.Append(!token.AllCapitals || (starts && !isSmall) ? c : char.ToLowerInvariant(c));
                starts = !char.IsLetter(c);
            }
        }

        return name.ToString();
    }

    /// <summary>What the first byline of the article says after its cue.</summary>
    private static string? Byline(LinkingContext context, in ArticleSpan article)
    {
        Page page = context.Page;
        for (int b = article.FirstBlock; b < article.EndBlock; b++)
        {
            ref readonly Block block = ref page.Blocks[b];
            if (block.Role == BlockRole.Byline)
            {
                PhraseMatch cue = page.Lexicon.Match(page.Tokens.Items[..block.EndToken], block.FirstToken, WordClass.Furniture);
                int first = block.FirstToken + cue.Length;
                return first < block.EndToken ? context.TextOf(TokenRun.Of(page, first, block.EndToken)) : null;
            }
        }

        return null;
    }
}
