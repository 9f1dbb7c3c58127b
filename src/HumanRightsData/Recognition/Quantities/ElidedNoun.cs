using System.Runtime.CompilerServices;
using HumanRightsData.Lexicons;
using HumanRightsData.Text;

namespace HumanRightsData.Recognition.Quantities;

/// <summary>Judges a number whose noun is left out, and fills in what it counts: "have executed four", "86 more are known".</summary>
/// <remarks>Each rule either names what is counted, or says that the number is no claim, or leaves it to the next.</remarks>
internal ref struct ElidedNoun
{
    private const int Millions = 2_000_000;

    private QuantityContext _context;
    private ref readonly QuantityCandidate _candidate;
    private int _start;
    private int _end;

    // The token behind the number, its adverbs and "of them".
    private int _behind;
    private bool _of;
    private bool _more;

    // It may be a year or the day of a month.
    private bool _date;

    // Too large, too exact or too much qualified for a pronoun: "12", "at least three", "two or three".
    private bool _large;
    private bool _verbBefore;
    private bool _verbBehind;
    private bool _peopleBehind;
    private bool _part;

    // Looked for where it is asked for: below -1 until then.
    private int _antecedent;
    private QuantityMention _mention;

    private enum Verdict : byte
    {
        /// <summary>The rule does not apply.</summary>
        Unknown,

        /// <summary>What is counted is known.</summary>
        Named,

        /// <summary>It is no claim.</summary>
        None,
    }

    private readonly PooledBuffer<QuantityMention> All => _context.Mentions.Quantities;

    /// <summary>Whether it may be a date, and nothing says that it counts a part of something.</summary>
    private readonly bool IsDate => _date && !_of && !_part && !_more;

    /// <summary>The quantity before whose noun is meant; -1 where there is none.</summary>
    private int Antecedent => _antecedent > -2 ? _antecedent : _antecedent = Antecedents.Antecedent(_context, _start, _verbBefore || IsObjectOfHave);

    /// <summary>"committees had thousands executed": who has it done is not whom it befell.</summary>
    private readonly bool IsObjectOfHave => _verbBehind && _context.Within(_start - 1) && _context.Tokens[_start - 1].Is(WordClass.Auxiliary)
        && (_context.Page.Auxiliary(_start - 1) & AuxiliaryForms.Have) != 0;

    /// <summary>Whether the quantity before whose noun is meant stands in the same sentence.</summary>
    private bool IsNear => Antecedent >= 0 && All[Antecedent].Run.First >= _context.First;

    /// <summary>Whether a determiner stands directly before: "all nine", "the nine".</summary>
    private readonly bool IsDetermined => _context.Within(_start - 1) && _context.Tokens[_start - 1].Is(WordClass.Determiner);

    /// <summary>Adds a number without a noun to the mentions where its words say that it counts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Judge(in QuantityContext context, ref QuantityCandidate candidate)
    {
        if (IsOfOther(context, candidate))
        {
            return false;
        }

        LookAround(context, candidate, out ElidedNoun noun);
        return !noun.IsDate && noun.Judge();
    }

    /// <summary>Reads what stands around the number.</summary>
    /// <remarks>No constructor: what one makes of arguments by reference is copied.</remarks>
    private static void LookAround(in QuantityContext context, in QuantityCandidate candidate, out ElidedNoun noun)
    {
        noun = default;
        noun._context = context;
        noun._candidate = ref candidate;
        noun._antecedent = -2;
        int start = noun._start = candidate.Start;
        int end = noun._end = candidate.End;
        int behind = ElisionSigns.SkipAdverbs(context, end, out noun._more);
        noun._of = context.Has(behind, QuantityBits.Of) && ElisionSigns.IsPronoun(context, behind + 1);
        behind += noun._of ? 2 : 0;
        noun._behind = behind;
        noun._part = (candidate.ListsBefore & WordClass.QuantityWord) != 0 && context.PhraseBefore(start, WordClass.QuantityWord, out _).Has(QuantityBits.Part);
        bool qualified = (candidate.Qualifier & QuantityBits.Qualifiers) != 0;
        noun._date = NotCounted.MayBeDate(context, start, candidate.Number, end) && !qualified;
        noun._large = !candidate.Number.Words || candidate.Range || qualified;
        if (!noun.IsDate)
        {
            noun._verbBefore = ElisionSigns.IsVerbBefore(context, start);
            noun._verbBehind = ElisionSigns.IsVerbBehind(context, behind, out noun._peopleBehind);
        }
    }

    private bool Judge()
    {
        if (IsPronoun())
        {
            return false;
        }

        QuantityFinder.Begin(_context, _candidate, QuantityKind.Count, _candidate.Order ? QuantityRule.Order : QuantityRule.Elided, out _mention);
        Verdict verdict = NameAmongThem();
        verdict = verdict == Verdict.Unknown ? NamePeople() : verdict;
        verdict = verdict == Verdict.Unknown ? NamePart() : verdict;
        verdict = verdict == Verdict.Unknown && _date ? Verdict.None : verdict;
        verdict = verdict == Verdict.Unknown ? NameAgain() : verdict;
        verdict = verdict == Verdict.Unknown ? NameByPlace() : verdict;
        switch (verdict)
        {
            case Verdict.None:
                return false;
            case Verdict.Named:
                return QuantityFinder.SetBounds(ref _mention, _candidate) && Add();
            default:
                ReadPeriod();
                if (_mention.Per.Length > 0 && _large)
                {
                    return QuantityFinder.SetBounds(ref _mention, _candidate) && Add();
                }

                // "not 12 but 15 people"
                _mention.Pending = true;
                return ElisionSigns.JoinsNext(_context, _behind) && QuantityFinder.SetBounds(ref _mention, _candidate) && Add();
        }
    }

    /// <summary>What is no claim whatever else stands around it: "a mother of two", "children under five".</summary>
    private static bool IsOfOther(in QuantityContext context, in QuantityCandidate candidate) => ElisionSigns.IsAge(context, candidate)
        || (candidate.Number.Words && context.Has(candidate.Start - 1, QuantityBits.Of) && context.Within(candidate.Start - 2)
            && context.Noun(candidate.Start - 2).Has(NounBits.Person));

    /// <summary>Whether "one" stands for somebody. "killing one", "one was wounded", "1 killed": of a bare "one" only that counts.</summary>
    private readonly bool IsPronoun() => _candidate.One && _start == _candidate.Number.First && !_peopleBehind
        && !(_verbBefore && (_context.IsBreak(_behind) || _context.Has(_behind, QuantityBits.And)));

    /// <summary>"three of them children".</summary>
    private Verdict NameAmongThem() =>
        _of && _context.Within(_behind) && _context.IsPlural(_behind) && _context.IsBreak(_behind + 1) ? Name(_behind) : Verdict.Unknown;

    /// <summary>"killing 12", "12 were killed", "Killed: 12", "a crowd of about 2,000", "the death toll rose to 43".</summary>
    private Verdict NamePeople()
    {
        if (_date)
        {
            return Verdict.Unknown;
        }

        int crowd = _start - 2;
        if (_context.Has(_start - 1, QuantityBits.Of) && _context.Within(crowd) && _context.Noun(crowd).Has(NounBits.Crowd)
            && (!_context.Tokens[crowd].Capitalised || _context.InCapitals(crowd) || crowd == _context.First))
        {
            _mention.People = _mention.CountsPeople = true;
            return Verdict.Named;
        }

        if (!_peopleBehind && Totals.IsOrder(_context, _candidate, ref _mention, out bool named))
        {
            return named ? Verdict.Named : Verdict.None;
        }

        if (_verbBefore || _peopleBehind || ElisionSigns.IsListed(_context, _start))
        {
            if (_verbBefore && IsOfThing())
            {
                _mention.People = _mention.CountsPeople = true;
            }
            else
            {
                Antecedents.FillPeople(_context, ref _mention, Antecedent, back: false);
            }

            return Verdict.Named;
        }

        return Totals.IsTotal(_context, _start, ref _mention) || Totals.IsBounded(_context, _candidate, ref _mention)
            || (_context.IsBreak(_behind) && Totals.IsSum(_context, _start, ref _mention))
            ? Verdict.Named : Verdict.Unknown;
    }

    /// <summary>"a war that has killed thousands": whom a thing killed are not those of whom the sentence told before.</summary>
    private readonly bool IsOfThing()
    {
        for (int i = _start - 1; i > Math.Max(_context.First, _start - 6); i--)
        {
            ref readonly Token token = ref _context.Tokens[i];
            if ((_context.Page.Pronoun(token) & PronounForms.Relative) != 0
                || (token.Is(WordClass.Conjunction) && (_context.Page.Conjunction(token) & ConjunctionForms.That) != 0))
            {
                int head = i - (_context.Tokens[i - 1].Kind == TokenKind.Comma ? 2 : 1);
                return head >= _context.First && _context.Tokens[head] is { IsWord: true } noun
                    && !noun.Is(WordClass.SpeechVerb | WordClass.RoleNoun | WordClass.Pronoun) && !_context.Noun(head).Has(NounBits.People | NounBits.Person);
            }

            if (!token.Is(WordClass.Auxiliary | WordClass.VerbForm | WordClass.FigureVerb | WordClass.Adverb | WordClass.QuantityWord))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"a vigil for the victims drew thousands", "those behind the killing of thousands": not those who were told of before.</summary>
    private readonly bool IsOfNewPeople() => _context.Within(_start - 1) && (_context.Verb(_start - 1).Has(VerbBits.Draws)
        || (_context.Has(_start - 1, QuantityBits.Of) && _context.Within(_start - 2) && _context.Tokens[_start - 2].Is(WordClass.EventNoun)
            && _context.IsBreak(_behind)));

    /// <summary>"thousands", "six of them", "including 17", "86 more".</summary>
    private Verdict NamePart()
    {
        bool weak = (_context.Number(_candidate.Number.First).Has(NumberBits.Weak) || _candidate.Low >= Millions) && !_verbBehind && !_part && !_more;
        if (_candidate.Order && !_of && (weak || (IsDetermined && !_context.Tokens[_start - 1].Is(WordClass.Conjunction))))
        {
            return Verdict.None; // "worth millions", "the scores were read out"
        }

        // "six years in prison, four of them suspended"
        if (_of && Antecedents.LastInSentence(_context) is >= 0 and var last && All[last].Kind == QuantityKind.Duration)
        {
            return NameAs(last);
        }

        if (!_candidate.Order && !_of && !_part && !_more)
        {
            return Verdict.Unknown;
        }

        if (_candidate.Order && !_of && !_part && !_more && IsOfNewPeople())
        {
            _mention.People = _mention.CountsPeople = true;
            return Verdict.Named;
        }

        Antecedents.FillPeople(_context, ref _mention, Antecedent, back: _of || _part || _more);
        if (_of && _mention.People && Antecedents.NearestPeopleBefore(_context) is >= 0 and var them)
        {
            return Name(them); // "… released. Six of them are over 65."
        }

        bool us = _of && _context.Page.Lexicon.Value(_context.Tokens[_behind - 1], WordClass.Pronoun).Has(NounPhrase.FirstPersonBit);
        return _candidate.Order || us || _mention.Counted.Length > 0 ? Verdict.Named : Verdict.None;
    }

    /// <summary>"I compare the 30,000 with …", "cells built for 80", "perhaps as many as 350", "compared with 8 million".</summary>
    private Verdict NameAgain()
    {
        if (Antecedents.IsTheSame(_context, _candidate, _behind, out int same))
        {
            return NameAs(same);
        }

        if (_context.Has(_start - 1, QuantityBits.For) && _context.IsBreak(_behind) && Antecedents.LastInSentences(_context) is >= 0 and var last)
        {
            return NameAs(last);
        }

        if (ElisionSigns.IsApposed(_context, _candidate, _end, out int noun) && (noun >= 0 || IsNear))
        {
            return noun >= 0 ? Name(noun) : NameAs(Antecedent);
        }

        // A number of that form is no label.
        return _candidate.Number.Scale > 1 && _context.Within(_start - 1)
            && (_context.Tokens[_start - 1].Is(WordClass.Preposition) || _context.Quantity(_start - 1).Has(QuantityBits.Compare)) && IsNear
            ? NameAs(Antecedent) : Verdict.Unknown;
    }

    /// <summary>What the number's place in the sentence tells: it is the subject of a verb, has "who" behind it, or "up from" before it.</summary>
    private Verdict NameByPlace()
    {
        if (_context.IsBreak(_behind) && _candidate.Low > 2
            && _context.PhraseBefore(ElisionSigns.BeforeAdverbs(_context, _start), WordClass.FigureVerb, out _).Has(VerbBits.Exist)
            && Antecedents.NearestPeopleBefore(_context) is >= 0 and var named)
        {
            return Name(named); // "He asked for proofs. Here are sixty."
        }

        bool subject = IsSubject();
        bool who = NounPhrase.IsRelative(_context, _behind);
        bool change = ElisionSigns.IsChanged(_context, _start) && (_large || IsNear);
        bool acted = IsDetermined && _context.IsBreak(_behind);
        if (subject && !IsNear && Antecedents.PeopleOfOpening(_context, _start) is >= 0 and var whom)
        {
            return Name(whom);
        }

        if ((who || subject || change || acted) && Antecedent >= 0 && (who || subject || change || IsNear) && (_large || IsNear || subject))
        {
            return NameAs(Antecedent);
        }

        if (who && _large)
        {
            _mention.People = true;
            return Verdict.Named;
        }

        // "The nine face up to 12 years", "acquits all nine": the people named nearest; "the two" is whoever was named
        return (acted || subject || (_verbBehind && IsDetermined)) && _candidate.Low > 2
            && Antecedents.NearestPeople(_context, _start, agents: true) is >= 0 and var people ? Name(people) : Verdict.Unknown;
    }

    /// <summary>Whether the number is the subject of the verb behind it: nothing but a joint or a sentence's start stands before.</summary>
    private readonly bool IsSubject()
    {
        if (!_verbBehind || !(_large || _context.Tokens[_behind].Is(WordClass.Auxiliary)))
        {
            return false;
        }

        int front = ElisionSigns.BeforeAdverbs(_context, _start);
        return front == _context.First || _context.IsBreak(front - 1) || _context.Tokens[front - 1].Is(WordClass.Conjunction)
            || _context.Has(front - 1, QuantityBits.And | QuantityBits.Or) || NounPhrase.IsRelative(_context, front - 1)
            || (_large && _context.Tokens[front - 1].Is(WordClass.Determiner));
    }

    private Verdict Name(int noun)
    {
        _mention.Counted = TokenRun.Of(_context.Page, noun, noun + 1);
        _mention.People = false;
        _mention.CountsPeople = _context.Noun(noun).Has(NounBits.People);
        return Verdict.Named;
    }

    private Verdict NameAs(int before)
    {
        Antecedents.Copy(ref _mention, All[before]);
        return Verdict.Named;
    }

    /// <summary>"about seven a month".</summary>
    private void ReadPeriod()
    {
        if (_mention.Kind != QuantityKind.Count || !QuantityFinder.SetPeriod(_context, ref _mention, Rates.At(_context, _end, direct: true)))
        {
            return;
        }

        _mention.Kind = QuantityKind.Rate;
        _mention.Rule = QuantityRule.Rate;
        for (int i = All.Count - 1; _mention.Counted.Length == 0 && !_mention.People && i >= 0 && All[i].Run.First >= _context.First; i--)
        {
            if (All[i].Kind is QuantityKind.Count or QuantityKind.Rate && !All[i].Pending)
            {
                Antecedents.Copy(ref _mention, All[i]);
            }
        }
    }

    private bool Add()
    {
        if (!_mention.Pending)
        {
            ReadPeriod();
            Parts.LinkPart(_context, ref _mention, _end);
        }

        All.Add(_mention);
        return true;
    }
}
