using HumanRightsData.Layout;

namespace HumanRightsData.Linking;

/// <summary>Describes the articles of a page.</summary>
internal static class ArticleBuilder
{
    public static ValueList<Article> Build(Page page)
    {
        List<Article> articles = [];
        foreach (ref readonly ArticleSpan article in page.Articles.Items)
        {
            articles.Add(new Article(new TextSpan(article.Start, article.End))
            {
                Title = article.TitleEnd > article.TitleStart ? page.Text[article.TitleStart..article.TitleEnd] : null,
            });
        }

        return [.. articles];
    }
}
