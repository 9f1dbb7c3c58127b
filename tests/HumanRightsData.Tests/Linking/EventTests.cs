namespace HumanRightsData.Tests.Linking;

/// <summary>Events of short texts with invented people: which are found, and what must not be.</summary>
public class EventTests
{
    [Theory]
    [InlineData("a noun with its year", "The 1984 massacre is not forgotten.", "killing 1984 massacre @1984")]
    [InlineData("a noun with its date after it", "Families recalled the massacre of villagers in May 1984.", "killing massacre of villagers @1984-05")]
    [InlineData("told twice, it is one", "The 1984 massacre is not forgotten. The massacre has scarred the town.", "killing 1984 massacre @1984")]
    [InlineData("told by noun and pronoun-like noun", "The 1984 massacre is remembered. These killings were denied.", "killing 1984 massacre @1984")]
    [InlineData("two of different years are two", "The 1984 massacre and the 1991 massacre are remembered.", "killing 1984 massacre @1984; killing 1991 massacre @1991")]
    [InlineData("killings in general are none", "Executions are a cruel punishment.", "")]
    [InlineData("a passive with a date", "On 3 May 2011 the prisoners were executed.", "killing the prisoners were executed @2011-05-03")]
    [InlineData("what must not happen is none", "The prisoners must not be executed on 3 May 2011.", "")]
    [InlineData("what may happen is none", "The prisoners could be executed in May 2011.", "")]
    [InlineData("what did not happen is none", "The prisoners were not executed in May 2011.", "")]
    [InlineData("a gathering", "A conference was held in Geneva on 14 September 2017.", "conference conference @2017-09-14 in Geneva")]
    [InlineData("an inquiry that is asked for is none", "She called for an independent inquiry.", "")]
    [InlineData("an inquiry that was opened", "The inquiry of 2009 found nothing.", "investigation inquiry of 2009 @2009")]
    [InlineData("a year in another name is not its date", "A conference on the 1984 massacre was held in Geneva.", "conference conference in Geneva; killing 1984 massacre @1984")]
    [InlineData("an adjective is none", "The executed prisoners had no lawyers.", "")]
    [InlineData("a revolution keeps its own year", "After the 1979 revolution he left.", "other 1979 revolution @1979")]
    [InlineData("from a day’s meeting is not since", "The tape came from a December 30, 1988 meeting at her house.", "conference December 30, 1988 meeting @1988-12-30")]
    [InlineData("since a month has no end", "The protests have gone on since May 2011.", "protest protests @2011-05/..")]
    // Verbs: passive, active, reduced, joined.
    [InlineData("a participle after a number is a passive", "VICTIMS: nine killed, four wounded", "killing nine killed; attack four wounded")]
    [InlineData("a participle after a name and a comma", "Ana Dunn, arrested in 1991, never came home.", "detention Ana Dunn, arrested @1991")]
    [InlineData("an apposition between a name and its verb", "Ana Dunn, a teacher from Orre, was arrested in May 2011.", "detention Ana Dunn, a teacher from Orre, was arrested @2011-05")]
    [InlineData("a name between commas", "A teacher, Ana Dunn, was arrested in May 2011.", "detention Ana Dunn, was arrested @2011-05")]
    [InlineData("two verbs of one subject, two kinds", "Ana Dunn was arrested and tortured in May 2011.", "detention Ana Dunn was arrested; torture tortured @2011-05")]
    [InlineData("two verbs of one kind are one", "Ana Dunn was arrested and detained in May 2011.", "detention Ana Dunn was arrested")]
    [InlineData("an active verb with its object", "Soldiers of the Home Guard shot dead nine farmers on 3 May 2011.", "killing shot dead nine farmers @2011-05-03")]
    [InlineData("a day between the subject and the verb", "The court on 3 May 2011 convicted seven men.", "sentence convicted seven men @2011-05-03")]
    [InlineData("somebody not yet known", "A policeman was shot at the gate.", "attack A policeman was shot")]
    [InlineData("what goes on happens", "Ana Dunn continues to be tortured.", "torture Ana Dunn continues to be tortured")]
    [InlineData("near miss: what is wanted does not", "Ana Dunn wants to be elected.", "")]
    [InlineData("near miss: a condition", "If Ana Dunn is arrested, protests will follow.", "")]
    [InlineData("near miss: neither nor", "Neither Ana Dunn nor her brother was arrested in 2011.", "")]
    [InlineData("near miss: what is asked is told elsewhere", "Families ask how they died and where they are buried.", "")]
    [InlineData("near miss: people in general", "The law is for those who disappeared.", "")]
    [InlineData("near miss: a participle as a noun", "Counting the disappeared takes time.", "")]
    [InlineData("near miss: an adjective", "Like most elected officials he was tired.", "")]
    [InlineData("near miss: a verb with another meaning", "She demonstrated her skill. They must be held to account.", "")]
    [InlineData("a verb of many meanings counts with a date", "The Office was opened on 3 May 2011.", "other The Office was opened @2011-05-03")]
    [InlineData("near miss: and without one does not", "She opened the letter.", "")]
    [InlineData("the words before a number are another phrase's", "Since the start of the year 435 people have been executed.", "killing 435 people have been executed")]
    [InlineData("what hangs on the subject belongs to it", "A crowd outside the court was shelled.", "attack A crowd outside the court was shelled")]

    [InlineData("all whom a verb has are its subject, before a comma too", "On 3 May 2011 three clerks, Ana Dunn, Ben Carr and Cora Dale, were arrested.", "detention Ana Dunn, Ben Carr and Cora Dale, were arrested @2011-05-03")]
    [InlineData("a name and the name's people", "Ben Carr and his parents have been detained.", "detention Ben Carr and his parents have been detained")]
    [InlineData("an adjective behind a number", "At least 60 suspected dealers were killed.", "killing At least 60 suspected dealers were killed")]
    [InlineData("near miss: two nouns that after joins are two clauses", "Six hours after the clerks went missing we left.", "enforced-disappearance the clerks went missing")]
    [InlineData("verbs of one subject and one object", "By order of Ben Carr, the guards questioned, tortured and executed thousands of farmers.", "torture tortured and executed thousands of farmers; killing executed thousands of farmers")]
    [InlineData("verbs of one subject and no object", "The farmers were questioned, tortured and executed in 1990.", "torture tortured; killing executed @1990")]
    [InlineData("an object behind the second verb", "Soldiers arrested and tortured three farmers in 2010.", "detention arrested and tortured three farmers @2010; torture tortured three farmers @2010")]
    [InlineData("near miss: a name is not the subject of a clause behind it", "By order of Ben Carr, the guards questioned, tortured and went away.", "")]
    [InlineData("near miss: a name is not whose deeds it is reminded of", "She reminded Ana Dunn of the deeds of Ben Carr, who shot three farmers.", "attack shot three farmers")]
    [InlineData("near miss: a text that begins with of", "of tens people rose killed to 1,7", "")]
    [InlineData("near miss: what it must end with has not happened", "It must end with Ana Dunn and her friends convicted.", "")]
    [InlineData("near miss: a day of remembrance is not what it remembers", "The Day of the Disappeared is tomorrow.", "")]
    // Whose verb it is: a phrase that another verb is done to is not its subject.
    [InlineData("a clause on the subject with its own object", "The man who killed Ana Dunn was arrested in May 2011.", "detention The man who killed Ana Dunn was arrested @2011-05; killing killed Ana Dunn")]
    [InlineData("a clause with that on the subject", "The court that tried Ben Carr acquitted Ana Dunn in 2011.", "sentence acquitted Ana Dunn @2011")]
    [InlineData("near miss: a clause that says is no such clause", "The woman who said Ana Dunn was killed left.", "killing Ana Dunn was killed")]
    [InlineData("near miss: what a claim says has its own subject", "The claim that Ana Dunn was killed in 2011 was true.", "killing Ana Dunn was killed @2011")]
    [InlineData("who is accused of a deed is the subject, not whom it was done to", "The man accused of killing Ana Dunn was arrested in 2011.", "detention The man accused of killing Ana Dunn was arrested @2011")]
    [InlineData("near miss: an adjective in -ing", "Leading activist Ana Dunn was arrested in 2011.", "detention Leading activist Ana Dunn was arrested @2011")]
    [InlineData("a verb in -ing with its object is no noun", "Ben Carr denied killing Ana Dunn in 2011.", "")]
    [InlineData("a participle and its phrase belong to the subject", "On 3 May 2011, three men convicted of theft were executed.", "killing three men convicted of theft were executed @2011-05-03")]
    [InlineData("near miss: a clause that after opens is another", "The men protested after three clerks were arrested.", "protest The men protested; detention three clerks were arrested")]
    [InlineData("a date between a noun and whose it is", "They condemned the killing on 3 May 2011 of Ana Dunn.", "killing killing on 3 May 2011 of Ana Dunn @2011-05-03")]
    [InlineData("near miss: a crime in a heading about its judgment", "Court overturns murder conviction\n\nThe court met.\n", "sentence conviction")]
    // Which clause a date belongs to.
    [InlineData("a date behind the first verb is not that of the second", "Ana Dunn was arrested in Ashton on 3 May 2011 and sentenced to death.", "detention Ana Dunn was arrested @2011-05-03 in Ashton; sentence sentenced to death")]
    [InlineData("near miss: a date before both is of both", "On 3 May 2011 Ana Dunn was arrested and tortured.", "detention Ana Dunn was arrested @2011-05-03; torture tortured @2011-05-03")]
    [InlineData("a date behind that opens its clause", "The ministry said that on 3 May 2011, four farmers were killed.", "killing four farmers were killed @2011-05-03")]
    [InlineData("a dateline dates no deed", "Ashton, May 3, 2011 (HNA): Fighters massacred 300 farmers in Orre.", "killing massacred 300 farmers in Orre")]
    [InlineData("a date of the main verb is not that of a participle in its object", "On 3 May 2011 the king met Ana Dunn and two farmers tortured in Ashton.", "other met Ana Dunn and two farmers @2011-05-03; torture two farmers tortured in Ashton")]
    // What did not happen, or may not have.
    [InlineData("near miss: what a reward is for", "Police offered a reward for information leading to the arrest of Ana Dunn.", "")]
    [InlineData("near miss: what somebody faces", "Ana Dunn faces execution in May 2011.", "")]
    [InlineData("near miss: what somebody was threatened with", "Ana Dunn was threatened with execution in May 2011.", "")]
    [InlineData("near miss: what somebody escaped", "Ana Dunn escaped execution in 1988.", "")]
    [InlineData("near miss: a warrant", "The judge issued a warrant for the arrest of Ben Carr on 3 May 2011.", "")]
    [InlineData("near miss: an order", "The judge ordered the arrest of Ben Carr on 3 May 2011.", "")]
    [InlineData("near miss: what is yet to be", "The execution of Ana Dunn is scheduled for 3 May 2011.", "")]
    [InlineData("near miss: when it ended is not when it was", "The occupation of Geneva ended in 2011.", "other occupation of Geneva in Geneva")]
    [InlineData("near miss: an arrest that was ordered", "The king ordered Ana Dunn’s capture in 2011.", "")]
    [InlineData("a massacre that was ordered", "The king ordered the massacre of farmers in 2011.", "killing massacre of farmers @2011")]
    [InlineData("near miss: what was put off", "The execution of Ana Dunn was postponed in May 2011.", "")]
    [InlineData("what was done on its day", "The execution of Ana Dunn was carried out on 3 May 2011.", "killing execution of Ana Dunn @2011-05-03")]
    [InlineData("near miss: nearly", "Ana Dunn was nearly killed in 2011.", "")]
    [InlineData("near miss: feared", "Relatives feared that Ana Dunn had been executed.", "")]
    [InlineData("near miss: denied", "Ben Carr denied that he had tortured Ana Dunn.", "")]
    [InlineData("what was said was said", "Ben Carr said that guards had tortured Ana Dunn.", "torture tortured Ana Dunn")]
    [InlineData("near miss: what shall be", "She demanded that Ben Carr be arrested.", "")]
    [InlineData("what has been", "She said that Ben Carr had been arrested.", "detention Ben Carr had been arrested")]
    [InlineData("an attempt is no killing", "The attempted murder of Ana Dunn in 2011 was denounced.", "attack attempted murder of Ana Dunn @2011")]
    [InlineData("near miss: towns that were visited", "Small towns visited in April 2011 were quiet.", "")]
    [InlineData("near miss: a crime that one is guilty of has not the day of the verdict", "Ben Carr was found guilty of murder on 3 May 2011.", "sentence Ben Carr was found guilty @2011-05-03")]
    // A title or another word before a name; another place before a date.
    [InlineData("a title before the object", "Judges sentenced former General Ben Carr to five years.", "sentence sentenced former General Ben Carr")]
    [InlineData("a participle before the object", "Officials extradited suspected rebel Ben Carr in May 2011.", "other extradited suspected rebel Ben Carr @2011-05")]
    [InlineData("the day of a week that is not known", "The Ashton Court on Friday convicted Ben Carr.", "sentence convicted Ben Carr")]
    [InlineData("a date in a noun's own words", "He died soon after his May 2011 arrest.", "other He died; detention May 2011 arrest @2011-05")]
    // What a heading tells, its piece tells again.
    [InlineData("a heading and its piece", "Farm leader shot dead\n\nThe farm leader Ana Dunn was shot dead on 3 May 2011 in Geneva.\n", "killing Farm leader shot dead @2011-05-03 in Geneva")]
    [InlineData("near miss: a heading of many and one of them", "Nine farmers killed\n\nAna Dunn was killed on 3 May 2011 in Geneva.\n", "killing Nine farmers killed; killing Ana Dunn was killed @2011-05-03 in Geneva")]
    [InlineData("near miss: a later paragraph tells another", "Farm leader shot dead\n\nPeople mourned in the town.\n\nA clerk was shot dead on 3 May 2011 in Geneva.\n", "killing Farm leader shot dead; killing A clerk was shot dead @2011-05-03 in Geneva")]
    [InlineData("near miss: his strike is not a protest told before", "The 1989 Ashton protests are remembered. Ana Dunn began his strike.", "protest 1989 Ashton protests @1989; protest strike")]
    // Strikes of forces and of workers; a place before a noun.
    [InlineData("a strike by a state's forces", "An Israeli strike on 3 May 2011 was denounced.", "attack Israeli strike @2011-05-03")]
    [InlineData("a strike on something", "A strike on a school in Geneva on 3 May 2011 was denounced.", "attack strike @2011-05-03 in Geneva")]
    [InlineData("near miss: a strike of workers", "A strike of teachers began on 3 May 2011.", "protest strike of teachers @2011-05-03")]
    [InlineData("a place before the noun of an attack is not where it was", "Ana Dunn was killed in a US drone strike in Somalia in 2011.", "killing Ana Dunn was killed @2011 in Somalia; attack US drone strike @2011 in Somalia")]
    // Chronologies with the date and what happened on one line.
    [InlineData("entries in the present", "The year in Orre\n\n3 May 2011 – Police arrest five men in Geneva.\n\n9 June 2011 – A court sentences Ana Dunn to six years.\n", "detention arrest five men @2011-05-03 in Geneva; sentence sentences Ana Dunn @2011-06-09")]
    [InlineData("near miss: one date and dash is a dateline", "The year in Orre\n\n3 May 2011 – Soldiers shot dead nine farmers in Geneva.\n\nPeople mourned.\n", "killing shot dead nine farmers in Geneva")]
    [InlineData("near miss: the present of a text is what is done as a rule", "The year in Orre\n\nPolice arrest five men in Geneva every day.\n", "")]
    [InlineData("what one is tried for has its own day", "Ben Carr was prosecuted for his part in a rally in Geneva on 3 May 2011.", "trial Ben Carr was prosecuted; protest rally @2011-05-03 in Geneva")]
    [InlineData("near miss: done in protest", "Ana Dunn resigned in 2011 in protest of the killings.", "appointment Ana Dunn resigned @2011")]
    [InlineData("what a court is for has its own time", "A court was set up to try officers for what they did in 1971.", "")]
    [InlineData("near miss: whose work was hindered was not assaulted", "Guards assaulted, harassed and hindered the work of four clerks in 2011.", "")]
    [InlineData("a fatal shot", "Two men fatally shot Ana Dunn on 3 May 2011.", "killing fatally shot Ana Dunn @2011-05-03")]
    [InlineData("what somebody managed to do", "Ana Dunn managed to flee the town in 2011.", "other flee the town @2011")]
    [InlineData("near miss: what somebody tried to do", "Ana Dunn wanted to flee the town in 2011.", "")]
    [InlineData("no less than a number is a number", "No less than 26 clerks had been arrested.", "detention No less than 26 clerks had been arrested")]
    [InlineData("near miss: no clerk is nobody", "No clerk had been arrested in 2011.", "")]
    [InlineData("near miss: a general law", "Crimes under international law committed in the war were not tried.", "")]
    [InlineData("people that a clause tells from those before", "28 fishers disappeared. We know the people who disappeared in 1998.", "enforced-disappearance 28 fishers disappeared; enforced-disappearance the people who disappeared @1998")]
    [InlineData("near miss: the date of a clause behind since is that clause's", "Soldiers abducted 300 farmers since the war began in 2011.", "detention abducted 300 farmers; other war @2011")]
    [InlineData("near miss: the date of a clause behind after is that clause's", "Ana Dunn was arrested after the council resigned in May 2011.", "detention Ana Dunn was arrested; appointment the council resigned @2011-05")]
    [InlineData("the date behind after a noun", "Ana Dunn was arrested after the vote in May 2011.", "detention Ana Dunn was arrested @2011-05")]
    [InlineData("other people of a later day", "Guards executed 28 farmers. The clerks were executed in 1990.", "killing executed 28 farmers; killing The clerks were executed @1990")]
    [InlineData("near miss: a noun that looks like a verb", "No candidate but long shot Ana Dunn has said so.", "")]
    [InlineData("near miss: protested that is speech", "The members protested that nobody had asked.", "")]
    [InlineData("a preposition at the end leads on to something else", "Three clerks were charged with theft in May 2011.", "trial Three clerks were charged @2011-05")]

    [InlineData("what an event led to is the event", "The blast killed twelve people in May 2011.", "attack blast @2011-05")]
    [InlineData("an agent between the verb and its date", "Ana Dunn was abducted by state agents in May 2011.", "detention Ana Dunn was abducted @2011-05")]
    [InlineData("a phrase that holds its own object", "The government declared a state of emergency on 3 May 2011.", "legislation The government declared a state of emergency @2011-05-03")]
    [InlineData("near miss: an adjective that looks like a verb", "Free elections were open to all.", "")]

    // Headlines tell the past in the present.
    [InlineData("a headline in the present", "Court acquits nine\n\nThe square was empty by noon.", "sentence acquits nine")]
    [InlineData("near miss: the present in prose is what is done as a rule", "It is said that the court acquits nine in ten.", "")]

    // Nouns and what says that they happened.
    [InlineData("what was issued was made", "The ministry issued a statement.", "statement-release statement")]
    [InlineData("near miss: what must be issued was not", "The ministry must issue a statement.", "")]
    [InlineData("what began took place", "The town spoke of protests that began in May 2011.", "protest protests @2011-05")]
    [InlineData("a document in which something is said", "In a submission to the Council, the group asked for more.", "report submission")]
    [InlineData("a gathering in a house", "They spoke of it in a panel at the Miners Club.", "conference panel")]
    [InlineData("near miss: a gathering somewhere", "They spoke of it in a panel at the club.", "")]
    [InlineData("near miss: who holds a meeting is none", "The panel held a vote on it.", "")]
    [InlineData("a verb that only says that it was held is not another", "The Council held a special session on 3 May 2011.", "session special session @2011-05-03")]
    [InlineData("near miss: a bare word is meant in general", "It was set up by treaty, as laws on torture are.", "")]
    [InlineData("near miss: the first part of another noun", "Protest leaders met election officials.", "")]
    [InlineData("near miss: a phrase that is listed as none", "He had a heart attack and a death certificate was written.", "")]
    [InlineData("near miss: what is only possible", "A possible attack worried the prospective nomination.", "")]
    [InlineData("near miss: a bare word and a place of something else", "He studied the ethics of war at Leeds.", "")]
    [InlineData("a bare word and its place", "They spoke of war in Syria.", "other war in Syria")]
    [InlineData("near miss: a given name", "Former President Bill Hadley spoke in Leeds.", "")]
    [InlineData("a book by its title in marks", "Her book “The Weight of Ash” (2010) is out of print.", "report book @2010")]

    // When and where.
    [InlineData("a place of another noun is not its own", "They recalled the 1984 massacre at Geneva conference in May 2011.", "killing 1984 massacre @1984; conference Geneva conference @2011-05 in Geneva")]
    [InlineData("a place within what it is called is not where it was", "The Free Iran World Summit was held in Paris.", "conference Free Iran World Summit in Paris")]
    [InlineData("a date and a place that open the sentence", "In Geneva in May 2011, three men were arrested.", "detention three men were arrested @2011-05 in Geneva")]
    [InlineData("near miss: the date of what was said", "She said on 3 May 2011 that three men were arrested.", "detention three men were arrested")]
    [InlineData("near miss: the day may be that of condemning", "The office condemned the killing of Ana Dunn on 3 May 2011.", "killing killing of Ana Dunn")]
    [InlineData("near miss: a date that belongs to a noun", "The court acquitted nine men of last year’s arson in Leeds.", "sentence acquitted nine men of last year’s arson in Leeds")]

    [InlineData("behind what a gathering is about", "A conference on the massacre of miners in Orlan in 1984 was held in Paris in May 2011.", "conference conference @2011-05 in Paris; killing massacre of miners @1984 in Orlan")]
    [InlineData("near miss: what it is about is not where it was", "A conference on the killings in Syria was held.", "conference conference; killing killings in Syria")]

    // One event, told again.
    [InlineData("the same number of people", "Nine dockers were acquitted on 3 May 2011. BREAKING: nine men acquitted.", "sentence Nine dockers were acquitted @2011-05-03")]
    [InlineData("people that are known", "28 fishers were detained. The men were arrested on 3 May 2011 at the port.", "detention 28 fishers were detained @2011-05-03")]
    [InlineData("near miss: two people are two", "Ana Dunn was arrested in May 2011. Pavel Ash was arrested in May 2011.", "detention Ana Dunn was arrested @2011-05; detention Pavel Ash was arrested @2011-05")]
    [InlineData("a verb that goes on to name its event", "Hundreds were executed in the 1984 massacre.", "killing Hundreds were executed @1984")]
    [InlineData("near miss: a war of another name", "They spoke of the war in Syria and of the end of the Vietnam War.", "other war in Syria")]
    [InlineData("near miss: another day's meeting", "A meeting was held in Geneva. Thursday’s debate was on trade.", "conference meeting in Geneva")]
    [InlineData("near miss: the place of the crime", "Seven men were convicted over killings at Orre Camp in Syria.", "sentence Seven men were convicted")]
    [InlineData("a noun within what a verb says", "A recording was published in May 2011.", "report recording @2011-05")]
    [InlineData("near miss: one person's killing is not the massacre", "The 1984 massacre is remembered. The killing of Ana Dunn is not.", "killing 1984 massacre @1984; killing killing of Ana Dunn")]
    // The subject is whole, and no pronoun that can be none.
    [InlineData("of a pronoun, how many of them", "Two hundred had been held. Most of them were tortured, four of them died.", "torture Most of them were tortured; other four of them died")]
    [InlineData("near miss: none of them", "Two hundred had been held. None of them was tortured in May 2011.", "")]
    [InlineData("near miss: none of the many", "None of the prisoners were executed in May 2011.", "")]
    [InlineData("near miss: a pronoun that is no subject", "The judge saw them arrested.", "")]
    [InlineData("who is no title", "She praised him, and who was jailed for it in May 2011.", "detention was jailed @2011-05")]
    [InlineData("nor is the comma before it", "The judge saw them, who were arrested in May 2011, leave.", "detention were arrested @2011-05")]
    [InlineData("nor is whose", "They spoke for villagers whose creeks had been poisoned.", "other creeks had been poisoned")]
    [InlineData("a clause on the noun stands within the subject", "A man whose house was allegedly a bomb factory was arrested.", "detention A man whose house was allegedly a bomb factory was arrested")]
    [InlineData("and one whose verb is no known one", "Three doctors who perform operations were shot.", "attack Three doctors who perform operations were shot")]
    [InlineData("near miss: the subject of what somebody said", "The members who said the prisoners were executed left.", "killing the prisoners were executed")]
    [InlineData("what opens the sentence dates its own verb", "On 3 May 2011 the town recalled the guards who tortured nine men.", "torture tortured nine men")]
    [InlineData("words in marks within the subject", "The names of nine ‘special court’ members were revealed in May 2011.", "other The names of nine ‘special court’ members were revealed @2011-05")]
    [InlineData("near miss: speech before it", "“Stop it,” they were told, and 12 prisoners were executed.", "killing 12 prisoners were executed")]
    [InlineData("a stroke between nouns", "At least 26 journalists/bloggers had been arrested.", "detention At least 26 journalists/bloggers had been arrested")]
    [InlineData("a nationality in the plural is a noun", "Iranians protested in May 2011.", "protest Iranians protested @2011-05")]
    [InlineData("a date before the verb is no part of the title", "The men had on 3 May 2011 fled the country.", "other fled the country @2011-05-03")]
    [InlineData("near miss: elected is an adjective", "We in the Orre Council, who are elected members, agree.", "")]
    [InlineData("near miss: not one", "The guards executed no prisoners, and sent to the gallows any of the men.", "")]
    [InlineData("a body that is brought into being", "The Orre Commission was set up in secret.", "other The Orre Commission was set up")]
    [InlineData("near miss: one without a name", "A committee was set up in secret.", "")]
    [InlineData("somebody who leaves a post to another", "Ana Dunn was replaced with Ben Oakley.", "appointment Ana Dunn was replaced")]
    [InlineData("near miss: a thing that is replaced", "The door was replaced with another.", "")]
    [InlineData("somebody is released", "He was released three years after the flood.", "other He was released")]
    [InlineData("near miss: a song is not", "It was released with a clip.", "")]
    [InlineData("who stands for the people nearest", "They hid the fate of nine dissidents who were executed.", "killing nine dissidents who were executed")]
    [InlineData("near miss: but not for a body", "Nine members of the Council who were arrested wept.", "detention Nine members of the Council who were arrested")]
    [InlineData("near miss: nor for a part of a whole", "They named 40 of the 90 people who disappeared.", "enforced-disappearance 40 of the 90 people who disappeared")]
    [InlineData("a country's court", "He was a lawyer in a Swedish court case.", "trial Swedish court case")]
    [InlineData("near miss: any court", "He was a lawyer in a court case.", "")]
    [InlineData("a date before in", "Ana Dunn died on 3 May 2011, in an attack on the port.", "attack attack @2011-05-03")]
    [InlineData("near miss: that of another noun", "Ana Dunn spoke on 3 May 2011 of an attack on the port.", "")]

    [InlineData("a place in an of-phrase may say who they are", "They recalled the bombing of the U.S. embassies in Kenya.", "attack bombing of the U.S. embassies in Kenya")]
    [InlineData("near miss: or where it was", "They recalled the bombing of Aleppo.", "attack bombing of Aleppo in Aleppo")]
    [InlineData("a verb behind a name ends the phrase", "The 1984 murder of Ana Dunn came as a shock.", "killing 1984 murder of Ana Dunn @1984")]
    [InlineData("a verb before a name begins no subject", "State records show Ana Dunn was found guilty in May 2011.", "sentence Ana Dunn was found guilty @2011-05")]
    [InlineData("near miss: what is somebody's is not somebody", "Most of Dunn’s assets are held in Malta since May 2011.", "")]
    [InlineData("but a brother is", "Dunn’s brother was held in Malta in May 2011.", "detention Dunn’s brother was held @2011-05 in Malta")]
    [InlineData("an adverb before the object", "Police shot only a guard in May 2011.", "attack shot only a guard @2011-05")]
    [InlineData("near miss: no people", "Orre Press rounded up just a sampling in May 2011.", "")]
    [InlineData("near miss: with words", "Ana Dunn lashed out at the court in May 2011.", "")]

    [InlineData("a title with a stop within a phrase", "The 1984 murder of Dr. Ana Dunn is not forgotten.", "killing 1984 murder of Dr. Ana Dunn @1984")]
    [InlineData("near miss: the day of the charge", "Ana Dunn was charged with murder on 3 May 2011.", "trial Ana Dunn was charged @2011-05-03")]
    [InlineData("near miss: the day of the case", "They put a murder case to the jury on 3 May 2011, and an arrest warrant to the judge.", "")]
    [InlineData("near miss: a given name before a known name", "Dunn is well. On 3 May 2011 President Bill Dunn spoke.", "")]

    // Dates that head the entries of a chronology.
    [InlineData("a date on a line of its own", "The year in Orre\n\n3 May 2011\nTwo men were arrested. A crowd marched to the square.\n\n5 May 2011\nThree men were shot dead.\n\nJune 2011\nThe court sentenced nine men.",
        "detention Two men were arrested @2011-05-03; protest A crowd marched @2011-05-03; killing Three men were shot dead @2011-05-05; sentence sentenced nine men @2011-06")]
    [InlineData("near miss: one such line is a date of publication", "The year in Orre\n\n3 May 2011\n\nTwo men were arrested.", "detention Two men were arrested")]
    [InlineData("near miss: the first of two may be", "The year in Orre\n\n3 May 2011\n\nTwo men were arrested.\n\n2 May 2011\n\nThree men were shot dead.", "detention Two men were arrested; killing Three men were shot dead @2011-05-02")]
    [InlineData("the first of two is not where the second is a later day", "The year in Orre\n\n3 May 2011\n\nTwo men were arrested.\n\n5 May 2011\n\nThree men were shot dead.", "detention Two men were arrested @2011-05-03; killing Three men were shot dead @2011-05-05")]
    [InlineData("near miss: what was before, what was said, what went on", "The year in Orre\n\n3 May 2011\nThe port was shut.\n\n5 May 2011\nThree men had been shot dead. The ministry said that nine men were arrested. For nine days Ana Dunn was tortured.",
        "killing Three men had been shot dead; detention nine men were arrested; torture Ana Dunn was tortured")]
    [InlineData("near miss: behind another date", "The year in Orre\n\n3 May 2011\nThe port was shut.\n\nJune 2011\nOn 12 June Ana Dunn was arrested. Ben Oakley was tortured.", "detention Ana Dunn was arrested @2011-06-12; torture Ben Oakley was tortured")]
    [InlineData("near miss: under another heading", "The year in Orre\n\n3 May 2011\nThe port was shut.\n\n5 May 2011\nA clerk was shot dead.\n\nBackground of it all\n\nThree men were shot dead.", "killing A clerk was shot dead @2011-05-05; killing Three men were shot dead")]
    [InlineData("near miss: a known event that is brought up again", "The year in Orre\n\n3 May 2011\nThe port was shut.\n\n5 May 2011\nThe massacre of nine miners is denied.", "killing massacre of nine miners")]
    public void Events_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Dataset dataset = new SeedParser().Parse(SourceDocument.FromText("test", text));
        Assert.Equal(expected, string.Join("; ", dataset.Events.Select(Describe)));
    }

    [Theory]
    [InlineData("victim of a passive", "Ana Dunn was killed on 3 May 2011.", "victim Ana Dunn")]
    [InlineData("whoever did it is alleged to have", "Ana Dunn was killed by Pavel Ash on 3 May 2011.", "victim Ana Dunn; perpetrator alleged Pavel Ash")]
    [InlineData("a court's sentence is a judgment", "The court sentenced Pavel Ash to ten years in prison in May 2012.", "defendant convicted Pavel Ash")]
    [InlineData("a charge is no judgment", "Pavel Ash was charged with murder in May 2012.", "defendant charged Pavel Ash")]
    [InlineData("an acquittal", "Pavel Ash was acquitted in May 2012.", "defendant acquitted Pavel Ash")]
    [InlineData("speakers in a list", "A conference was held in Geneva on 3 May 2011. Speakers included Ana Dunn, a lawyer, and Pavel Ash.", "speaker Ana Dunn; speaker Pavel Ash")]
    [InlineData("a host", "A conference was held in Geneva on 3 May 2011. It was moderated by Ana Dunn.", "host Ana Dunn")]
    [InlineData("several victims", "Ana Dunn, Bo Reyes and Pavel Ash were killed on 3 May 2011.", "victim Ana Dunn; victim Bo Reyes; victim Pavel Ash")]
    [InlineData("near miss: whose people they were is no victim", "Three members of the Orre Council were killed on 3 May 2011.", "")]
    [InlineData("a body whose people did it", "Officers of the Coast Guard arrested nine men on 3 May 2011.", "perpetrator alleged Coast Guard")]
    [InlineData("an active verb", "Pavel Ash murdered Ana Dunn on 3 May 2011.", "perpetrator alleged Pavel Ash; victim Ana Dunn")]
    [InlineData("a victim by a title with a stop", "They recalled the murder of Dr. Ana Dunn.", "victim Ana Dunn")]
    [InlineData("near miss: whose killer was arrested is not arrested", "The man who killed Ana Dunn was arrested in 2011.", "victim Ana Dunn")]
    [InlineData("near miss: whom convicted officers had arrested is not convicted", "The officers who arrested Ana Dunn were convicted in 2011.", "victim Ana Dunn")]
    [InlineData("near miss: whom the dead were looking for", "Officers seeking Ana Dunn were shot dead in 2011.", "")]
    [InlineData("near miss: of whose torture an officer was accused", "The officer charged with torturing Ana Dunn was jailed in 2011.", "")]
    [InlineData("near miss: whose brother did it", "Ana Dunn was killed by Pavel Ash’s brother in 2011.", "victim Ana Dunn")]
    [InlineData("near miss: whose killers are tried", "The trial of the killers of Ana Dunn opened on 3 May 2011.", "")]
    [InlineData("whose trial, with a title", "The trial of former mayor Pavel Ash opened on 3 May 2011.", "defendant charged Pavel Ash")]
    [InlineData("near miss: who led a body did not do what it did", "The Home Guard, led by Pavel Ash, shot nine farmers on 3 May 2011.", "perpetrator alleged Home Guard")]
    [InlineData("near miss: whom a strike was aimed at", "A strike aimed at Pavel Ash killed nine farmers on 3 May 2011.", "")]
    [InlineData("near miss: by whom something else was used", "Nine farmers were wounded on 3 May 2011 when radios used by the Home Guard blew up.", "")]
    [InlineData("near miss: who called it an attack", "The blast of 3 May 2011 was declared an attack by the Home Guard.", "")]
    [InlineData("an attack by whom is condemned", "She condemned the attack by the Home Guard on 3 May 2011.", "perpetrator alleged Home Guard")]
    [InlineData("near miss: who held his son", "Pavel Ash held his son in his arms on 3 May 2011.", "")]
    [InlineData("near miss: an attack by others elsewhere", "The 2009 attack on Geneva is remembered. So is the attack by the Home Guard on Paris.", "perpetrator alleged Home Guard")]
    [InlineData("whose killing of whom", "Pavel Ash’s murder of Ana Dunn shocked the town.", "perpetrator alleged Pavel Ash; victim Ana Dunn")]
    [InlineData("near miss: a conviction that was quashed", "The conviction of Pavel Ash was quashed in 2011.", "")]
    [InlineData("a conviction that was upheld", "The conviction of Pavel Ash in 2011 was welcomed.", "defendant convicted Pavel Ash")]
    [InlineData("near miss: nobody's perpetrator", "Pavel Ash shot himself on 3 May 2011.", "")]
    [InlineData("near miss: who is in a picture did not make it", "The station published footage of Ana Dunn on 3 May 2011.", "")]
    [InlineData("but whose report it is wrote it", "He cited the report of Ana Dunn.", "author Ana Dunn")]
    [InlineData("who disappeared", "Ana Dunn disappeared on 3 May 2011.", "victim Ana Dunn")]
    [InlineData("near miss: who frees somebody harms nobody", "The Home Guard freed Ana Dunn on 3 May 2011.", "participant Ana Dunn")]
    [InlineData("whose killing", "The killing of Ana Dunn shocked the town.", "victim Ana Dunn")]
    [InlineData("near miss: not the brother of hers", "The killing of Ana Dunn’s brother shocked the town.", "")]
    [InlineData("somebody's trial", "Pavel Ash’s trial opened in May 2012.", "defendant charged Pavel Ash")]
    [InlineData("an author", "The report by Ana Dunn was published in May 2012.", "author Ana Dunn")]
    [InlineData("a noun with by", "The massacre by the Home Guard is remembered.", "perpetrator alleged Home Guard")]
    [InlineData("near miss: who carried out research harmed nobody", "She read research into the 1984 massacre carried out by the Orre Council.", "")]
    [InlineData("near miss: who decreed it is not said to have done it", "The 1984 massacre followed a fatwa by Pavel Ash.", "participant Pavel Ash")]
    [InlineData("who carried it out", "The 1984 massacre was carried out by the Home Guard.", "perpetrator alleged Home Guard")]
    [InlineData("a survivor", "Ana Dunn, a survivor of the 1984 massacre, spoke.", "survivor Ana Dunn")]
    [InlineData("near miss: a body survives nothing", "The Orre Council honoured each survivor of the 1984 massacre.", "")]
    [InlineData("a judge", "Pavel Ash was sentenced by Judge Ana Dunn in May 2012.", "defendant convicted Pavel Ash; judge Ana Dunn")]
    [InlineData("an appointment", "Ana Dunn was appointed minister in May 2012.", "participant Ana Dunn")]
    [InlineData("who took part", "Ana Dunn, a lawyer, and Pavel Ash took part in the conference in Geneva.", "participant Ana Dunn; participant Pavel Ash")]
    [InlineData("near miss: not who is spoken of within the list", "Ana Dunn, the lawyer of Pavel Ash, took part in the conference in Geneva.", "participant Ana Dunn")]
    [InlineData("near miss: who met survivors is none", "Pavel Ash met survivors of the 1984 massacre.", "")]
    [InlineData("near miss: who attacks somebody may do so in words", "Pavel Ash attacked Ana Dunn on 3 May 2011.", "")]
    [InlineData("who makes a statement is its author", "Ana Dunn said in a statement on 3 May 2011 that it was over.", "author Ana Dunn")]
    [InlineData("somebody only named beside it is nothing", "The 1984 massacre is remembered. Ana Dunn lives in Geneva.", "")]
    public void Participants_are_found(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Dataset dataset = new SeedParser().Parse(SourceDocument.FromText("test", text));
        IEnumerable<string> found = dataset.Events.SelectMany(@event => @event.Participants).Select(participant =>
            $"{participant.Role} {participant.Allegation} {Name(dataset, participant)}".ToLowerInvariant().Replace("  ", " "));
        Assert.Equal(expected.ToLowerInvariant(), string.Join("; ", found));
    }

    [Fact]
    public void A_conviction_refers_to_its_judgment()
    {
        Dataset dataset = new SeedParser().Parse(SourceDocument.FromText("test", "The court sentenced Pavel Ash to ten years in prison in May 2012."));
        Event sentence = Assert.Single(dataset.Events);
        Assert.Equal(sentence.Id, Assert.Single(sentence.Participants).Judgment);
    }

    private static string Describe(Event @event) =>
        $"{Serialise(@event.Kind)} {@event.Title}{(@event.Date is null ? "" : " @" + @event.Date)}{(@event.Place is null ? "" : " in " + @event.Place)}";

    private static string Serialise(EventKind kind) => string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + c : $"{c}")).ToLowerInvariant();

    private static string Name(Dataset dataset, Participant participant) => dataset.Find(participant.Person ?? participant.Organisation!.Value) switch
    {
        Person person => person.Name,
        Organisation organisation => organisation.Name,
        _ => "?",
    };
}
