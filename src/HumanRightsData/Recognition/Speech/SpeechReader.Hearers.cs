using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Speech;

internal ref partial struct SpeechReader
{
    // Who is told, between a cue and what it says.

    /// <summary>A name in quotation marks has no more words.</summary>
    private const int LongestName = 4;

    /// <summary>"told | the paper that": those who are told, where what follows shows that they are.</summary>
    private readonly LeadStep AtHearer(in CueMention cue, ref LeadWalk walk)
    {
        int at = walk.At;
        int end = _clauses.SkipNounPhrase(at, walk.Limit, (cue.Frames & SpeechFrames.Of) == 0);
        bool story = end > at && _clauses.IsPossessive(at) && (_clauses.IsDocument(end - 1) || _tokens[end - 1].Is(WordClass.SpeechNoun)); // "told | their stories of the war"
        if (story || SaysLast(walk.Cue + 1, at, end))
        {
            return LeadStep.End;
        }

        if (end <= at || !IsAfterHearer(end, walk.Limit, cue.Frames))
        {
            return LeadStep.Other;
        }

        walk.Hearer = at;
        walk.Told = true;
        return walk.GoOn(end);
    }

    /// <summary>The token behind the comma that ends the name of those who are told: "asked a guard|, Ben Roe, whether"; 0 where none stands there.</summary>
    private readonly int BehindNameOfHearer(int comma, int limit)
    {
        int end = _clauses.SkipNounPhrase(comma + 1, limit);
        if (end == comma + 1 || end + 1 >= limit || _tokens[end].Kind != TokenKind.Comma)
        {
            return 0;
        }

        int next = end + 1;
        bool told = (_clauses.Conjunction(next) & ConjunctionForms.That) != 0 || _tokens[next].Is(WordClass.QuestionWord) || _clauses.QuotationAt(next) >= 0
            || ((_clauses.Preposition(next) & PrepositionForms.To) != 0 && IsInfinitive(next));
        return told ? next : 0;
    }

    /// <summary>"told Ada Dunn | of Orre Radio": "of" a body, not of what is told.</summary>
    private readonly bool IsBodyOfHearer(int of) => _tokens[of - 1].Capitalised && _clauses.Covers(of + 1, MentionKinds.Organisation);

    /// <summary>Whether a quotation is what those who are told are called, and what they are told follows: "told the “upper house”, “…”".</summary>
    private readonly bool IsNameOfHearer(int quotation, int limit)
    {
        ref QuotationMention named = ref mentions.Quotations[quotation];
        return !named.Has(QuotationFlags.Utterance) && named.Run.Length <= LongestName && _clauses.OpensPhrase(named.Open - 1)
            && NextQuotation(named.Close, limit) is >= 0 and int next && mentions.Quotations[next].Has(QuotationFlags.Utterance);
    }

    /// <summary>Where "of" and its noun phrase end that belong to several who are told, as what they are told follows: "told members of the panel that"; 0 where it is what they are told of.</summary>
    private readonly int OfHearers(int of, int limit)
    {
        bool plural = _clauses.IsPlural(of - 1);
        if (_clauses.Covers(of - 1, MentionKinds.Name))
        {
            return 0;
        }

        int at = of + 1;
        at += at < limit && _tokens[at].Is(WordClass.Determiner) ? 1 : 0;
        int quotation = at < limit ? _clauses.QuotationAt(at) : -1;
        int end = quotation >= 0 && IsNameOfHearer(quotation, limit) ? mentions.Quotations[quotation].Close : _clauses.SkipNounPhrase(of + 1, limit);
        if (end >= limit || end == of + 1)
        {
            return 0;
        }

        if (!plural)
        {
            return (_clauses.Conjunction(end) & ConjunctionForms.That) != 0 && end + 1 < limit && _clauses.IsOpening(end + 1) ? end : 0; // "told a meeting of miners that “…”"
        }

        bool told = (_clauses.Conjunction(end) & ConjunctionForms.That) != 0 || _tokens[end].Kind == TokenKind.Colon || _clauses.QuotationAt(end) >= 0
            || (_tokens[end].Is(WordClass.QuestionWord) && !_clauses.IsRelative(end)) || NextQuotation(end, limit) >= 0;
        return told ? end : 0;
    }

    /// <summary>Whether what follows a noun phrase shows that it named who was told.</summary>
    private readonly bool IsAfterHearer(int at, int limit, SpeechFrames frames)
    {
        if (at >= limit)
        {
            return true;
        }

        ref readonly Token token = ref _tokens[at];
        return (_clauses.Conjunction(token) & ConjunctionForms.That) != 0 || token.Is(WordClass.QuestionWord | WordClass.Determiner | WordClass.Pronoun)
            || token.Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Stop || _clauses.QuotationAt(at) >= 0
            || (_clauses.Conjunction(token) & ConjunctionForms.Subordinate) != 0
            || (token.Is(WordClass.Preposition) && (frames & (SpeechFrames.Of | SpeechFrames.To | SpeechFrames.Clause | SpeechFrames.That)) != 0)
            || _clauses.Covers(at, MentionKinds.Name | MentionKinds.Date);
    }
}
