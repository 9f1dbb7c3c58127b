using HumanRightsData.Layout;
using HumanRightsData.Recognition;

namespace HumanRightsData.Linking;

/// <summary>Describes the articles of a page.</summary>
internal static class ArticleBuilder
{
    public static ValueList<Article> Build(Page page, Mentions mentions)
    {
        List<Article> articles = [];
        for (int a = 0; a < page.Articles.Count; a++)
        {
            ref readonly ArticleSpan article = ref page.Articles[a];
            ref readonly PublishedDate published = ref mentions.Published[a];
            articles.Add(new Article(new TextSpan(article.Start, article.End))
            {
                Title = article.TitleEnd > article.TitleStart ? page.Text[article.TitleStart..article.TitleEnd] : null,
                Published = published.IsStated ? published.Value.ToEdtfDate() : null,
            });
        }

        return [.. articles];
    }
}
