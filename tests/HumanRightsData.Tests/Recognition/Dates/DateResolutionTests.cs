namespace HumanRightsData.Tests.Recognition.Dates;

/// <summary>What a date lacks is filled in from its article, and from nothing else.</summary>
public class DateResolutionTests
{
    [Theory]
    [InlineData("the past year’s", "The panel met on October 25.", "2017-11-28", "October 25=2017-10-25")]
    [InlineData("long past", "The panel met on December 25.", "2017-11-28", "December 25=2016-12-25")]
    [InlineData("near future", "Before the session on January 8 they met.", "2017-11-28", "January 8=2018-01-08")]
    [InlineData("past verb before a near date", "Four of them died in January.", "2017-12-20", "January=2017-01")]
    [InlineData("a word of the future", "The panel will meet on June 8.", "2017-11-28", "June 8=2018-06-08")]
    [InlineData("the same day", "The panel met on November 28.", "2017-11-28", "November 28=2017-11-28")]
    [InlineData("a month", "In July the panel met.", "2017-11-28", "July=2017-07")]
    [InlineData("the month of writing", "In November the panel met.", "2017-11-28", "November=2017-11")]
    [InlineData("known to the month", "On May 3 the panel met.", "2017-09", "May 3=2017-05-03")]
    [InlineData("known to the year", "On May 3 the panel met.", "2017", "May 3=2017-05-03")]
    [InlineData("not known", "On May 3 the panel met.", null, "May 3=XXXX-05-03")]
    [InlineData("29 February", "On February 29 the panel met.", "2017-11-28", "February 29=2016-02-29")]
    [InlineData("a third of a month", "In late February the panel met.", "2016-05-02", "late February=2016-02-21~/2016-02-29~")]
    [InlineData("a range", "From November 28 to January 3 the panel met.", "2017-02-01", "From November 28 to January 3=2016-11-28/2017-01-03")]
    public void The_year_comes_from_the_article_s_date(string what, string text, string? published, string expected) => Check(what, text, published, expected);

    [Theory]
    [InlineData("a weekday that fits", "It met on Wednesday, November 6.", "2019-11-20", "Wednesday, November 6=2019-11-06")]
    [InlineData("a weekday and a year that is named", "It met on Wednesday, November 6. In 2014 and in 2019 it had not.", null, "Wednesday, November 6=2019-11-06; 2014=2014; 2019=2019")]
    [InlineData("a weekday and a year beside one that is named", "It met on Wednesday, November 6. In 2018 it had not.", null, "Wednesday, November 6=2019-11-06; 2018=2018")]
    [InlineData("near miss: a weekday and the year of an event that is spoken of", "On Thursday, October 20, it met on the 1988 massacre and the summer of 1988.", null, "Thursday, October 20=XXXX-10-20; 1988=1988; summer of 1988=1988-22")]
    [InlineData("a weekday that fits nothing", "It met on Wednesday, November 6. In 2011 it had not.", null, "Wednesday, November 6=XXXX-11-06; 2011=2011")]
    [InlineData("the date beside one that a weekday fixed", "It met on November 8, they said on Wednesday, November 6. In 2019 it had not.", null, "November 8=2019-11-08; Wednesday, November 6=2019-11-06; 2019=2019")]
    public void A_weekday_settles_the_year(string what, string text, string? published, string expected) => Check(what, text, published, expected);

    [Theory]
    [InlineData("the nearest full date", "It met on 3 July 2023 in Oslo.\n\nThe council sat on November 22 about it.", null, "3 July 2023=2023-07-03; November 22=2022-11-22")]
    [InlineData("near miss: news before what had gone before it", "On October 6 it met.\n\nIt had met on June 13, 2018 in Oslo.", null, "October 6=XXXX-10-06; June 13, 2018=2018-06-13")]
    [InlineData("news shortly before a full date", "On 29 November it met.\n\nOn 29 November 2022 they heard of it, and of 3 March 2021.", null, "29 November=2022-11-29; 29 November 2022=2022-11-29; 3 March 2021=2021-03-03")]
    [InlineData("news shortly after a full date", "The vote of November 8 was near.\n\nIt had met on September 17, 2016 in Oslo.", null, "November 8=2016-11-08; September 17, 2016=2016-09-17")]
    [InlineData("a date that goes on from it", "It met on 3 July 1988. On September 2 it met again.", null, "3 July 1988=1988-07-03; September 2=1988-09-02")]
    [InlineData("the latest month named", "In June 2017 it met.\n\nOn October 25 it met again.", null, "June 2017=2017-06; October 25=2017-10-25")]
    [InlineData("near miss: a month names no other year", "In November 2019 it met.\n\nOn 17 March it met again.", null, "November 2019=2019-11; 17 March=XXXX-03-17")]
    [InlineData("near miss: nor a weekday that it has not", "In May 2019 it met.\n\nOn Sunday, 17 March it met again.", null, "May 2019=2019-05; Sunday, 17 March=2019-03-17")]
    [InlineData("a weekday that the month’s year has not", "In May 2016 it met.\n\nOn Saturday, 17 September it met.\n\nOn Monday, 28 February it met.", null, "May 2016=2016-05; Saturday, 17 September=2016-09-17; Monday, 28 February=XXXX-02-28")]
    [InlineData("the nearest year up to the last full date", "It met on 12 December 2021 in Oslo.\n\nOn 27 February it met again.\n\nIt ended on 28 February 2022, it is said, and not long before that somebody else had gone.", null, "12 December 2021=2021-12-12; 27 February=2022-02-27; 28 February 2022=2022-02-28")]
    [InlineData("a full date long before what the article names", "It began on 11 September 2001.\n\nIn October it met, as in 2015.", null, "11 September 2001=2001-09-11; October=XXXX-10; 2015=2015")]
    [InlineData("that month", "In 1968 it met. It failed that November.", "2017-03-28", "1968=1968; November=1968-11")]
    [InlineData("a bare year is no full date", "In June it met.\n\nIt had met in 1988.", null, "June=XXXX-06; 1988=1988")]
    [InlineData("the year that opens the sentence", "It met on 3 July 2023. In 1988, on August 3, it had not.", null, "3 July 2023=2023-07-03; 1988=1988; August 3=1988-08-03")]
    [InlineData("years ago in the sentence", "It met on 3 July 2023.\n\nThirty-five years ago, in the last days of July, it had not.", null, "3 July 2023=2023-07-03; July=1988-07")]
    [InlineData("that year", "It had met in 1988. On August 3 of that year it met again.", "2017-11-28", "1988=1988; August 3 of that year=1988-08-03")]
    [InlineData("last year", "It met in February last year.", "2017-11-28", "February last year=2016-02")]
    [InlineData("this year", "It met on 3 February this year.", "2017-11-28", "3 February this year=2017-02-03")]
    public void The_year_comes_from_other_dates(string what, string text, string? published, string expected) => Check(what, text, published, expected);

    [Theory]
    [InlineData("today", "It met today.", "2017-11-28", "today=2017-11-28")]
    [InlineData("yesterday", "It met yesterday.", "2017-12-01", "yesterday=2017-11-30")]
    [InlineData("tomorrow", "It will meet tomorrow.", "2017-11-28", "tomorrow=2017-11-29")]
    [InlineData("the day before yesterday", "It met the day before yesterday.", "2017-11-28", "the day before yesterday=2017-11-26")]
    [InlineData("last week", "It met last week.", "2017-11-28", "last week=2017-11-20/2017-11-26")]
    [InlineData("last weekend", "It met last weekend.", "2017-11-28", "last weekend=2017-11-25/2017-11-26")]
    [InlineData("last month", "It met last month.", "2017-01-28", "last month=2016-12")]
    [InlineData("this year", "It has met four times this year.", "2017-09-17", "this year=2017")]
    [InlineData("next year", "It will meet early next year.", "2017-09-17", "early next year=2018-01~/2018-04~")]
    [InlineData("last October", "It met last October.", "1999-02-06", "last October=1998-10")]
    [InlineData("this past October", "It met this past October.", "1999-02-06", "this past October=1998-10")]
    [InlineData("next May", "It meets next May.", "1999-02-06", "next May=1999-05")]
    [InlineData("last summer", "It met last summer.", "2017-11-28", "last summer=2017-22")]
    [InlineData("this winter", "It met this winter.", "2018-01-28", "this winter=2017-24")]
    [InlineData("days ago", "It met 10 days ago.", "2017-11-28", "10 days ago=2017-11-18")]
    [InlineData("years ago in words", "It met almost thirty-five years ago.", "2017-11-28", "thirty-five years ago=1982~")]
    [InlineData("a month ago", "It met a month ago.", "2017-11-28", "a month ago=2017-10~")]
    [InlineData("years ago", "It met 29 years ago.", "2017-11-28", "29 years ago=1988~")]
    [InlineData("a weekday", "It met on Friday.", "2017-11-28", "Friday=2017-11-24")]
    [InlineData("the weekday of writing", "It met on Tuesday.", "2017-11-28", "Tuesday=2017-11-28")]
    [InlineData("a weekday to come", "It will meet on Friday.", "2017-11-28", "Friday=2017-12-01")]
    [InlineData("last weekday", "It met last Tuesday.", "2017-11-28", "last Tuesday=2017-11-21")]
    [InlineData("next weekday", "It meets next Tuesday.", "2017-11-28", "next Tuesday=2017-12-05")]
    [InlineData("a date known to the month only", "It met yesterday, last month and this year.", "2017-11", "last month=2017-10; this year=2017")]
    public void Relative_words_count_from_the_article_s_date(string what, string text, string? published, string expected) => Check(what, text, published, expected);

    [Theory]
    [InlineData("these times", "They are today bound to us. Even today, it is so.", "2017-11-28", "")]
    [InlineData("a span of time", "In the last year, over the past month and for two years it met.", "2017-11-28", "")]
    [InlineData("past, the preposition", "They looked past November, and past week after week.", "2017-11-28", "November=2017-11")]
    [InlineData("years later", "Two years later it met; the following month too.", "2017-11-28", "")]
    [InlineData("every week", "It meets every Friday, Monday to Friday.", "2017-11-28", "")]
    [InlineData("to this day", "It meets to this day.", "2017-11-28", "")]
    [InlineData("no date of the article", "It met yesterday and last week, on Friday and 29 years ago.", null, "")]
    [InlineData("a name", "the Sunday Times and the Friday prayers", "2017-11-28", "")]
    public void Words_of_time_that_are_no_date(string what, string text, string? published, string expected) => Check(what, text, published, expected);

    [Theory]
    [InlineData("nothing tells", "04/03/2017", "04/03/2017=[2017-03-04,2017-04-03]")]
    [InlineData("the same either way", "03/03/2017", "03/03/2017=2017-03-03")]
    [InlineData("another date is day first", "04/03/2017 and 14/09/2017", "04/03/2017=2017-03-04; 14/09/2017=2017-09-14")]
    [InlineData("another date is month first", "04/03/2017 and 09/14/2017", "04/03/2017=2017-04-03; 09/14/2017=2017-09-14")]
    [InlineData("one reading stands in words", "04/03/2017, that is April 3, 2017", "04/03/2017=2017-04-03; April 3, 2017=2017-04-03")]
    [InlineData("the others write the day first", "04/03/2017, after 5 May 2016", "04/03/2017=2017-03-04; 5 May 2016=2016-05-05")]
    [InlineData("near miss: who writes the month first in words may write the day first in figures", "04/03/2017, after May 5, 2016", "04/03/2017=[2017-03-04,2017-04-03]; May 5, 2016=2016-05-05")]
    [InlineData("stops are day first", "04.03.2017", "04.03.2017=2017-03-04")]
    public void The_article_s_own_dates_tell_day_from_month(string what, string text, string expected) => Check(what, text, null, expected);

    [Theory]
    [InlineData("a day", "on 5 Mordad 1367", "5 Mordad 1367=1988-07-27")]
    [InlineData("a day, month first", "on Mordad 5, 1367,", "Mordad 5, 1367=1988-07-27")]
    [InlineData("a month", "in Mordad 1367", "Mordad 1367=1988-07-23/1988-08-22")]
    [InlineData("Persian script and digits", "۵ مرداد ۱۳۶۷", "۵ مرداد ۱۳۶۷=1988-07-27")]
    [InlineData("Arabic digits", "٥ مرداد ١٣٦٧", "٥ مرداد ١٣٦٧=1988-07-27")]
    [InlineData("in figures", "on 1367/05/05", "1367/05/05=1988-07-27")]
    [InlineData("a year and its Gregorian one", "in 1367 (1988)", "1367=1988-03-21/1989-03-20; 1988=1988")]
    [InlineData("a year with its era", "in 1367 SH", "1367 SH=1988-03-21/1989-03-20")]
    [InlineData("the last day of a leap year", "30 Esfand 1366", "30 Esfand 1366=1988-03-20")]
    [InlineData("the first day of a year", "1 Farvardin 1400", "1 Farvardin 1400=2021-03-21")]
    [InlineData("on a page that counts so", "1 Farvardin 1400\n\nIn Dey he came. A note of 3 Tir; the 1357 revolution.", "1 Farvardin 1400=2021-03-21; Dey=2021-12-22/2022-01-20; 3 Tir=2021-06-24; 1357=1978-03-21/1979-03-20")]
    [InlineData("an era that two years might take", "۱۳۶۷ AH ۱۳۶۸", "۱۳۶۷ AH=1947-11-15~/1948-11-02~")]
    [InlineData("two calendars and a slash", "22 Bahman 1357/11 February 1979", "22 Bahman 1357=1979-02-11; 11 February 1979=1979-02-11")]
    [InlineData("a season", "the summer of 1367", "summer of 1367=1988-22")]
    [InlineData("an Islamic month", "in Muharram 1409", "Muharram 1409=1988-08-14~/1988-09-12~")]
    [InlineData("an Islamic day", "on 10 Muharram 1409", "10 Muharram 1409=1988-08-23~")]
    [InlineData("Arabic script", "في محرم ١٤٠٩", "محرم ١٤٠٩=1988-08-14~/1988-09-12~")]
    [InlineData("a month of two words", "12 Rabi al-Awwal 1445", "12 Rabi al-Awwal 1445=2023-09-27~")]
    [InlineData("an Islamic month of a Gregorian year", "in Ramadan 2017", "Ramadan 2017=2017-05-27~/2017-06-25~")]
    [InlineData("an Islamic year", "in 1409 AH", "1409 AH=1988-08-14~/1989-08-03~")]
    public void Other_calendars(string what, string text, string expected) => Check(what, text, null, expected);

    [Theory]
    [InlineData("a month without a year", "In Mordad they came, on 3 Tir too.", "")]
    [InlineData("a name", "Mehr said. Azar and Bahman Tir spoke of Ramadan.", "")]
    [InlineData("a day that is none", "on 31 Mehr 1367", "Mehr 1367=1988-09-23/1988-10-22")]
    [InlineData("30 Esfand of a common year", "on 30 Esfand 1367", "Esfand 1367=1989-02-20/1989-03-20")]
    [InlineData("a bare number", "in 1367 they came, 1409 of them", "")]
    [InlineData("ash, no era", "1367 ash trees", "")]
    public void What_looks_like_another_calendar_and_is_none(string what, string text, string expected) => Check(what, text, null, expected);

    private static void Check(string what, string text, string? published, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, DateText.Find(text, published));
    }
}
