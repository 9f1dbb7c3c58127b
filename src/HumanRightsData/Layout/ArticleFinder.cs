namespace HumanRightsData.Layout;

/// <summary>Gives blocks their roles and bounds the articles of a page.</summary>
internal static class ArticleFinder
{
    public static void Find(Page page)
    {
        page.Articles.Clear();
    }
}
