using FsCheck;
using FsCheck.Fluent;

namespace HumanRightsData.Tests.Recognition.Speech;

/// <summary>What is found as said, and by what rule. The people and bodies are invented.</summary>
public class SpeechRecogniserTests
{
    [Theory]
    [InlineData("speaker, cue, colon", "Ada Brimstone said: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("speaker, cue, comma", "Ada Brimstone said, “We go.”", "Ada Brimstone: We go.")]
    [InlineData("speaker and cue after", "“We go,” Ada Brimstone said.", "Ada Brimstone: We go,")]
    [InlineData("cue and speaker after", "“We go,” said Ada Brimstone.", "Ada Brimstone: We go,")]
    [InlineData("speaker after, with a post", "“We go,” said Ada Brimstone, director of the clinic.", "Ada Brimstone: We go,")]
    [InlineData("question mark before the cue", "“Do we go?” Ada Brimstone asked.", "Ada Brimstone: Do we go?")]
    [InlineData("a stop before the cue", "“We go.” Ada Brimstone said.", "Ada Brimstone: We go.")]
    [InlineData("the cue stands between two parts", "“We go,” said Ada Brimstone, “and we stay.”", "Ada Brimstone: We go, and we stay.")]
    [InlineData("the cue leads to the next quotation", "“We go.” Ada Brimstone added, “We stay.”", "Ada Brimstone: We stay.")]
    [InlineData("what stands between cue and quotation", "Ada Brimstone said in a letter on 3 May 2015: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("a hearer before the quotation", "Ada Brimstone told the panel: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("the sentence before names the speaker", "Ada Brimstone regretted the delay. “We go nowhere.”", "Ada Brimstone: We go nowhere.")]
    [InlineData("name and colon", "Ada Brimstone: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("name after a dash", "“We go nowhere.” — Ada Brimstone", "Ada Brimstone: We go nowhere.")]
    [InlineData("paragraphs that reopen", "Ada Brimstone said: “We go.\n\n“We stay.”", "Ada Brimstone: We go. We stay.")]
    [InlineData("paragraphs that close and reopen", "Ada Brimstone said: “We go.”\n\n“We stay.”", "Ada Brimstone: We go. We stay.")]
    [InlineData("a fragment in reported speech", "Ada Brimstone said that the hearing was “a farce” from its start.", "Ada Brimstone: a farce")]
    [InlineData("a fragment after as", "The trial, which Ada Brimstone described as “a farce”, went on.", "Ada Brimstone: a farce")]
    [InlineData("a question without marks", "Ada Brimstone asked: Who gave the order?", "Ada Brimstone: Who gave the order?")]
    [InlineData("according to", "According to Ada Brimstone, “the door was locked”.", "Ada Brimstone: the door was locked")]
    [InlineData("words that nobody is named for", "A clip went round on social media: “We will not forget.”", "?: We will not forget.")]
    [InlineData("somebody's words within another's", "“Ben Oakley told me: ‘Go home,’” said Ada Brimstone.", "Ada Brimstone: Ben Oakley told me: ‘Go home,’|Ben Oakley: Go home,")]
    [InlineData("a name in marks", "Ada Brimstone spoke at the “Hall of Mirrors” on Monday.", "")]
    [InlineData("a title in marks", "Ada Brimstone wrote “The Long Way Home” in 1999.", "")]
    [InlineData("a word held at arm's length", "The guards ran the “special wing” of the prison.", "")]
    [InlineData("a word taken up within reported speech", "Ada Brimstone said that this “special wing” must close.", "")]
    [InlineData("marks without speech", "The sign has 12 “x” marks.", "")]
    [InlineData("a title that something is of", "On this week’s broadcast of “Ashton News Sunday,” Ada Brimstone said that the door was locked.", "")]
    [InlineData("near miss: one word with which somebody answers", "Ada Brimstone answered with “Never.”", "Ada Brimstone: Never.")]
    [InlineData("what was refused, in marks", "The miners left after being denied bail and their hope of “special exams” was lost.", "")]
    [InlineData("what somebody is charged with", "Ada Brimstone is facing two charges: “Theft of a key and forgery of a letter.”", "?: Theft of a key and forgery of a letter.")]
    [InlineData("near miss: what somebody answers", "Ada Brimstone had two answers: “We go and we stay.”", "Ada Brimstone: We go and we stay.")]
    [InlineData("who is told, by a name in marks and one by one", "Ada Brimstone tells members of the “upper house”, Ben Oakley, the miners’ lawyer, and Lena Ott, a nurse, “We have lost the key.”", "Ada Brimstone: We have lost the key.")]
    [InlineData("whom a participle belongs to behind a verb that no list knows", "Ada Brimstone openly attributes it to Ben Oakley, reminding Ben Oakley: “You lost the key.”", "Ada Brimstone: You lost the key.")]
    [InlineData("who is quoted, with a post", "The Orre Gazette quotes Ada Brimstone, the miners’ director for the north, as saying: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("marks that open nothing", "Ada Brimstone added: ” We go.”", "Ada Brimstone: We go.")]
    [InlineData("what was not said", "Ada Brimstone never said “stop”.", "")]
    [InlineData("what may be said", "Ada Brimstone would not say “stop” again.", "")]
    [InlineData("paragraphs left open before the one that names the speaker", "“We go.\n\n“We wait.\n\n“We stay,” Ada Brimstone said.", "Ada Brimstone: We go. We wait. We stay,")]
    [InlineData("near miss: a paragraph that is closed before it", "“We go.”\n\n“We stay,” Ada Brimstone said.", "Ada Brimstone: We stay,")]
    [InlineData("near miss: a paragraph left open that has its speaker", "Ben Oakley said: “We go.\n\n“We stay,” Ada Brimstone said.", "Ben Oakley: We go.|Ada Brimstone: We stay,")]
    [InlineData("who is quoted by another", "“We go,” the lawyer Ada Brimstone quoted Ben Oakley as telling the court.", "Ben Oakley: We go,")]
    [InlineData("a briefing at which it is said", "Ada Brimstone told the panel at the same briefing: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("what somebody is said to be, within an order", "The court ordered the guards to free Ben Oakley, who was said to be “fighting for his life”.", "")]
    [InlineData("near miss: what is quoted behind it", "The lawyer said that it had been proved that they came, and asked the court to “act as the law asks”.", "lawyer: act as the law asks")]
    [InlineData("he, however", "Ada Brimstone nodded. She however, answered, “We go.”", "Ada Brimstone: We go.")]
    [InlineData("what is said of a time", "“It was hard,” Ada Brimstone said of the ten months where no trace was found.", "Ada Brimstone: It was hard,")]
    [InlineData("what somebody is called whose name is kept back", "“Kasim,” 26, described the theft.", "")]
    [InlineData("near miss: one word that is said", "“Never,” Ada Brimstone said.", "Ada Brimstone: Never,")]
    [InlineData("a by-name within what is welcomed", "The committee welcomed the sentencing of John Dunn, known as “El Quillo,” one of the thieves.", "")]
    [InlineData("a holder’s word for a thing", "Ada Brimstone said that they were lost in the country’s ‘dirty wars’ of old.", "")]
    [InlineData("when it was posted", "Posted: Apr 03, 2012 7:31 PM", "")]
    [InlineData("where it was said", "“He was young,” Ada Brimstone later recalled in an interview that was published in 2000.", "Ada Brimstone: He was young,")]
    [InlineData("a paragraph after what its speaker is said to have said", "Ada Brimstone said that the door was locked.\n\n“The key was lost in the snow of that winter.”", "Ada Brimstone: The key was lost in the snow of that winter.")]
    [InlineData("and the paragraph after that", "Ada Brimstone said that the door was locked.\n\n“The key was lost in the snow.”\n\n“The guards came for us at night.”", "Ada Brimstone: The key was lost in the snow. The guards came for us at night.")]
    [InlineData("near miss: two who speak before it", "Ada Brimstone said that the door was locked, but Ben Oakley said that it was open.\n\n“The key was lost in the snow of that winter.”", "")]
    [InlineData("near miss: a sentence between", "Ada Brimstone said that the door was locked. It snowed.\n\n“The key was lost in the snow of that winter.”", "")]
    [InlineData("near miss: a title that is a paragraph", "Ada Brimstone said that the door was locked.\n\n“The Long and Winding Way Home.”", "")]
    [InlineData("a person's answer", "Ada Brimstone’s answer was ‘we go home in the dark’.", "Ada Brimstone: we go home in the dark")]
    [InlineData("her answer", "Ada Brimstone nodded. Her first answer was simple: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("somebody's words", "The words of Ada Brimstone were “we must go”.", "Ada Brimstone: we must go")]
    [InlineData("near miss: what others think of a claim", "Ada Brimstone’s claim was “a bad joke”.", "")]
    [InlineData("a statement from somebody", "The folder holds a statement from Ada Brimstone on 3 May 2015: “We go.”", "Ada Brimstone: We go.")]
    [InlineData("near miss: a statement from nobody known", "The folder holds a statement from the spring: “We go.”", "?: We go.")]
    [InlineData("people ask", "People ask Ada Brimstone, “Do we go?”", "People: Do we go?")]
    [InlineData("who goes on after another's words within his", "“People say, ‘We go,’” Ada Brimstone said. “We stay.”", "Ada Brimstone: People say, ‘We go,’ We stay.|People: We go,")]
    [InlineData("the name of a thing before its cue", "Many fell in what became known as Orre’s “Long War,” the miners said.", "")]
    [InlineData("what a bill resolves", "The bill resolves that “the door must be locked.”", "bill: the door must be locked.")]
    [InlineData("a post without its article behind the cue", "“We go,” said human rights lawyer Ada Brimstone.", "Ada Brimstone: We go,")]
    [InlineData("the same behind a dash", "“We go.” – wrote lawyer Ada Brimstone in response to a letter.", "Ada Brimstone: We go.")]
    [InlineData("near miss: a plural behind the cue", "“We go,” said miners near Ada Brimstone.", "?: We go,")]
    [InlineData("a meeting that is told", "Ada Brimstone told a meeting of miners that “The key was lost in the snow.”", "Ada Brimstone: The key was lost in the snow.")]
    [InlineData("a long quotation within what is said", "Ada Brimstone said that the guards would “open the door for all the miners who were locked in for days on end and then go home.”", "Ada Brimstone: open the door for all the miners who were locked in for days on end and then go home.")]
    [InlineData("whose words end a sentence that another speaks in", "The union has said that 40 miners left — which “means that many more were held,” said Ada Brimstone.", "Ada Brimstone: means that many more were held,")]
    [InlineData("a thing named in marks", "Her letter was about the “Girls of the Old Mill,” a group of miners who left in May, a nurse told the court.", "")]
    public void Direct_speech(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Find(text, StatementMode.Direct));
    }

    [Theory]
    [InlineData("that", "Ada Brimstone said that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("without that", "Ada Brimstone said the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("that after place and time", "Ada Brimstone said in a statement on 8 March 2017 that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("that after a hearer", "Ada Brimstone told the crowd that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("how", "Ada Brimstone explained how the door was locked.", "Ada Brimstone: how the door was locked")]
    [InlineData("whether", "Ada Brimstone asked whether the door was locked.", "Ada Brimstone: whether the door was locked")]
    [InlineData("two cues of one speaker", "Ada Brimstone said that the door was locked and added that the key was lost.", "Ada Brimstone: the door was locked|Ada Brimstone: the key was lost")]
    [InlineData("one cue for two clauses", "Ada Brimstone said that the door was locked and that the key was lost.", "Ada Brimstone: the door was locked and that the key was lost")]
    [InlineData("a participle of saying ends it", "Ada Brimstone condemned the arrest, saying that the door was locked.", "Ada Brimstone: the arrest|Ada Brimstone: the door was locked")]
    [InlineData("trailing", "The door was locked, Ada Brimstone said.", "Ada Brimstone: The door was locked")]
    [InlineData("trailing, the speaker after", "The door was locked, said Ada Brimstone.", "Ada Brimstone: The door was locked")]
    [InlineData("in the middle", "The door, Ada Brimstone said, was locked at noon.", "Ada Brimstone: The door was locked at noon")]
    [InlineData("according to, before", "According to Ada Brimstone, the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("according to, after", "The door was locked, according to Ada Brimstone.", "Ada Brimstone: The door was locked")]
    [InlineData("according to, without a comma", "According to Ada Brimstone the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("an apposition after the speaker", "Ada Brimstone, a former guard, said that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("a post before the speaker", "Former prison guard Ada Brimstone said that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("a clause after the speaker", "Ada Brimstone, who led the ward, said that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("a date between speaker and cue", "Ada Brimstone on 3 May 2015 said that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("called for", "Ada Brimstone called for an inquiry into the deaths.", "Ada Brimstone: an inquiry into the deaths")]
    [InlineData("urged to", "Ada Brimstone urged the ministry to open the prison.", "Ada Brimstone: the ministry to open the prison")]
    [InlineData("called on", "Ada Brimstone called on the ministry to open the prison.", "Ada Brimstone: the ministry to open the prison")]
    [InlineData("condemned", "Ada Brimstone strongly condemned the arrests.", "Ada Brimstone: the arrests")]
    [InlineData("denied that", "Ada Brimstone denied that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("denied a charge", "Ada Brimstone denied the charges.", "Ada Brimstone: the charges")]
    [InlineData("expressed", "Ada Brimstone expressed deep concern about the arrests.", "Ada Brimstone: the arrests")]
    [InlineData("told of", "Ada Brimstone told the panel about the locked door.", "Ada Brimstone: the locked door")]
    [InlineData("a call of hers", "The panel took up Ada Brimstone’s call for an inquiry.", "Ada Brimstone: an inquiry")]
    [InlineData("in somebody's opinion", "In the opinion of Ada Brimstone, the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("went on to", "Ada Brimstone went on to argue that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("by saying", "Ada Brimstone began by saying that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("a passive with its agent", "Ben Oakley was told by Ada Brimstone that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("a passive without", "The guards are believed to have locked the door.", "?: to have locked the door")]
    [InlineData("who in a relative clause", "Ada Brimstone, who said the door was locked, has left.", "Ada Brimstone: the door was locked")]
    [InlineData("a clause that hangs on another", "Although Ada Brimstone said that the door was locked, the guards opened it.", "Ada Brimstone: the door was locked")]
    [InlineData("a thousand's comma ends nothing", "Ada Brimstone, who called for 30,000 beds, has left.", "Ada Brimstone: 30,000 beds")]
    [InlineData("a text that speaks", "The report says that the door was locked.", "report: the door was locked")]
    [InlineData("unnamed people", "Two former guards said that the door was locked.", "Two former guards: the door was locked")]
    [InlineData("a headline", "Ada Brimstone calls for an inquiry\n\nThe hearing took place in Geneva, and many of the families came to it.", "Ada Brimstone: an inquiry")]
    [InlineData("an inquest heard", "The door was locked, an inquest has heard.", "?: The door was locked")]
    [InlineData("a verb of doing", "Ada Brimstone organised a hearing and attended the talks.", "")]
    [InlineData("what was never said", "Ada Brimstone never admitted that the door was locked.", "")]
    [InlineData("what was neither said", "Ada Brimstone has not acknowledged or admitted that the door was locked.", "")]
    [InlineData("what may be said", "Ada Brimstone could argue that the door was locked.", "")]
    [InlineData("what is promised", "Ada Brimstone pledged to open the door.", "")]
    [InlineData("nouns that look like cues", "The reports of the claims and demands filled three boxes.", "")]
    [InlineData("a participle that is none", "The people accused of the theft were described as poor.", "")]
    [InlineData("member states", "They met the council, the member states and the press.", "")]
    [InlineData("denied something to somebody", "The guards denied medical care to the prisoners.", "")]
    [InlineData("that in a date", "They said that in 2005.", "")]
    [InlineData("we with those who they are", "Amnesty International nodded. We, the undersigned, urge you to open the door.", "?: you to open the door")]
    [InlineData("what is done with it is no speech of its own", "We urge you to take up this issue and raise it in the Council.", "?: you to take up this issue and raise it in the Council")]
    [InlineData("near miss: what is said of it is", "We urge you to take up this issue and raise concern about the mine.", "?: you to take up this issue|?: the mine")]
    [InlineData("two names with one verb", "Ada Brimstone pointed out that many bodies such as Orre Watch and Ashton Rights have demanded that the door be locked.", "Ada Brimstone: many bodies such as Orre Watch and Ashton Rights have demanded that the door be locked|many bodies such as Orre Watch and Ashton Rights: the door be locked")]
    [InlineData("two subjects of one verb, without that", "Ada Brimstone said the union and the ministry have demanded an inquiry.", "Ada Brimstone: the union and the ministry have demanded an inquiry|union and the ministry: an inquiry")]
    [InlineData("near miss: two verbs, two clauses", "Ada Brimstone said that the door was locked and the ministry demanded an inquiry.", "Ada Brimstone: the door was locked|ministry: an inquiry")]
    [InlineData("near miss: the colon of a time", "Posted at Jun 03 2017 05:23 AM", "")]
    [InlineData("near miss: condemned to death, which is done", "The court condemned the guards to death.", "")]
    [InlineData("near miss: condemned what stands before a death", "Ada Brimstone condemned the response to death threats.", "Ada Brimstone: the response to death threats")]
    [InlineData("near miss: a thing and another's demand", "Ada Brimstone condemned the attack and the ministry demanded an inquiry.", "Ada Brimstone: the attack|ministry: an inquiry")]
    [InlineData("a noun in the plural before which", "The ministry unveiled a set of clean air rules that could close the mine.", "")]
    [InlineData("near miss: the verb", "The court rules that the mine is closed.", "court: the mine is closed")]
    [InlineData("a number and a noun that looks like a verb", "Twenty states led by the miners are challenging the rules.", "")]
    [InlineData("denied bail, and another verb behind it", "The miners left after being denied bail and their request was lost.", "")]
    [InlineData("denied entry, and another verb behind it", "The guard denied entry to the lawyers and their driver was arrested.", "")]
    [InlineData("near miss: a passive denial of a clause", "It was denied that the door was locked.", "?: the door was locked")]
    [InlineData("near miss: denied a clause", "The guard denied the lawyers were beaten.", "guard: the lawyers were beaten")]
    [InlineData("a thing that a body brings to light", "The union is highlighting cases from the camps.", "")]
    [InlineData("near miss: what it says", "The union is highlighting how the door was locked.", "union: how the door was locked")]
    [InlineData("near miss: what a text says", "The report highlights the need for locks.", "report: the need for locks")]
    [InlineData("But before the speaker", "But a guard said that the door was locked.", "guard: the door was locked")]
    [InlineData("near miss: But before a bidding", "But let me tell you that the door was locked.", "")]
    [InlineData("But before what is said", "But a guard decided to lock the door before the miners who could tell came, a nurse said.", "nurse: But a guard decided to lock the door before the miners who could tell came")]
    [InlineData("a clause whose verb is a past form", "Ada Brimstone said the union planned to bus in miners, though she acknowledged it was late.", "Ada Brimstone: the union planned to bus in miners|Ada Brimstone: it was late")]
    [InlineData("near miss: a thing", "Ada Brimstone noted the increase.", "")]
    [InlineData("that of a report that is asked about", "Asked about the declaration that the door was locked, Ada Brimstone left.", "")]
    [InlineData("a hearer and whose he is", "Ada Brimstone told Ben Oakley of Fox News this week.", "")]
    [InlineData("near miss: a hearer and what of", "Ada Brimstone told Ben Oakley of the fire.", "Ada Brimstone: the fire")]
    [InlineData("a noun before its verb", "Local housing advocates say the door was locked.", "Local housing advocates: the door was locked")]
    [InlineData("near miss: the noun as a verb", "The union advocates a strike.", "union: a strike")]
    [InlineData("what a letter says, not who answers it", "Ben Oakley replied to a letter saying that the door was locked.", "letter: the door was locked")]
    [InlineData("after, before a clause", "After the union announced that the door was locked, the miners left.", "union: the door was locked")]
    [InlineData("after within a sentence", "The miners left the ward after the mine owner claimed that the door was locked.", "mine owner: the door was locked")]
    [InlineData("near miss: after a thing", "After the trial the minister said that the door was locked.", "minister: the door was locked")]
    [InlineData("on a day, before the verb", "The union on Tuesday said that the door was locked.", "union: the door was locked")]
    [InlineData("a day that holds the thing", "The minister condemned Friday’s attack.", "minister: Friday’s attack")]
    [InlineData("near miss: a day before the thing", "The minister condemned Friday the attack on the ward.", "minister: the attack on the ward")]
    [InlineData("a past form before a thing", "The miners said the findings raised more questions.", "miners: the findings raised more questions")]
    [InlineData("near miss: a past form that is none", "The miners noted the related findings.", "")]
    [InlineData("the speaker after a comma that follows a date", "The mine was closed as of 2005, said Ada Brimstone, a nurse.", "Ada Brimstone: The mine was closed as of 2005")]
    [InlineData("near miss: a clause behind an apposition", "Ada Brimstone, a nurse, said Ben Oakley was late.", "Ada Brimstone: Ben Oakley was late")]
    [InlineData("near miss: a hearer behind an apposition", "Ada Brimstone, a nurse, told Ben Oakley.", "")]
    [InlineData("who is told, before when", "Ada Brimstone told the Orre Gazette when asked about the miners.", "")]
    [InlineData("what is said of the text it stands in", "“We go,” the guard Ada Brimstone said in a statement issued on Monday.", "")]
    [InlineData("near miss: a clause behind the text", "Ada Brimstone said in a statement the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("an infinitive behind its object", "Ada Brimstone said “we will help them and make them feel the door is locked”.", "")]
    [InlineData("near miss: a clause that ends in its object", "The nurses who met them say the door was locked.", "nurses who met them: the door was locked")]
    [InlineData("examples behind a comma", "Ada Brimstone responded with attacks on the miners, including the letters of Friday.", "")]
    [InlineData("a thing that is said by nobody", "They worked in the mine, built near a stream called Orre Run.", "")]
    [InlineData("an adjective behind and", "The march and alleged theft of a key took place on Sunday.", "")]
    [InlineData("an adjective behind a holder", "A nurse said one of Ben Oakley’s alleged victims was in the ward.", "nurse: one of Ben Oakley’s alleged victims was in the ward")]
    [InlineData("near miss: two verbs", "Ada Brimstone left the ward and alleged that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("how it was said", "The miners left the ward, a source said asking not to be named.", "source: The miners left the ward")]
    [InlineData("near miss: what was said", "When they came, a source said asking for keys was forbidden.", "source: asking for keys was forbidden")]
    [InlineData("at least, before what was said", "Guards say at least 40 men have been locked in.", "Guards: at least 40 men have been locked in")]
    [InlineData("only, before what was said", "Ada Brimstone said only 40 men were locked in.", "Ada Brimstone: only 40 men were locked in")]
    [InlineData("near miss: when it was said", "Ada Brimstone said on Friday the men were locked in.", "Ada Brimstone: the men were locked in")]
    [InlineData("somebody without a name after the cue", "The charges carry a term of years in jail, said a lawyer who did not know the law.", "lawyer: The charges carry a term of years in jail")]
    [InlineData("near miss: a clause after the cue", "Ada Brimstone, in a letter, said a lawyer who knew the law was late.", "Ada Brimstone: a lawyer who knew the law was late")]
    [InlineData("near miss: a thing after the cue", "Ada Brimstone, in a letter, confirmed the attacks.", "")]
    [InlineData("what somebody calls himself", "The men who call themselves the Orre Guard took the key.", "")]
    [InlineData("and within a number", "The union estimated the number was between 18 and 27 men, based on those thought to be in the mine.", "union: the number was between 18 and 27 men, based on those thought to be in the mine")]
    [InlineData("a man suspected of something", "A nurse said the guards came and locked the door on the man suspected of the theft.", "nurse: the guards came and locked the door on the man suspected of the theft")]
    [InlineData("according to a name, before a number", "According to Orre Watch International 40 men were locked in.", "Orre Watch International: 40 men were locked in")]
    [InlineData("who is quoted", "The Orre Gazette quoted Ada Brimstone as saying that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("several of a body who are told", "Ada Brimstone told members of the panel that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("near miss: of what they are told", "Ada Brimstone told the members of the fire.", "Ada Brimstone: the fire")]
    [InlineData("a thing ends before what the speaker does as well", "Ada Brimstone stressed the need for talks, showing a key to the door.", "Ada Brimstone: the need for talks")]
    [InlineData("a thing ends before another cue", "Ada Brimstone stressed the need for talks, emphasizing a lack of keys.", "Ada Brimstone: the need for talks|Ada Brimstone: a lack of keys")]
    [InlineData("near miss: what belongs to the thing", "Ada Brimstone condemned the raids, including the arrests.", "Ada Brimstone: the raids, including the arrests")]
    [InlineData("near miss: what belongs to the demand", "Ada Brimstone called for an inquiry, opening the door to the miners.", "Ada Brimstone: an inquiry, opening the door to the miners")]
    [InlineData("who was asked a thing", "They were asked a few questions by what was known as the ward.", "")]
    [InlineData("who was called, not what", "The guards called me for questioning.", "")]
    [InlineData("near miss: what it was called", "The guards called it a crime.", "guards: it a crime")]
    [InlineData("all of them", "Ada Brimstone urged all miners to open the door.", "Ada Brimstone: all miners to open the door")]
    [InlineData("all charges", "Ada Brimstone denied all of the charges.", "Ada Brimstone: all of the charges")]
    [InlineData("near miss: all as an adverb", "Ada Brimstone said all along that the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("a participle behind while ends it", "Ada Brimstone denied all charges while claiming that the door was locked.", "Ada Brimstone: all charges|Ada Brimstone: the door was locked")]
    [InlineData("a thing before another clause", "The miners recommended a term of two years and the judge has set a day.", "miners: a term of two years")]
    [InlineData("near miss: a clause of two subjects", "Ada Brimstone denied the door and the gate were locked.", "Ada Brimstone: the door and the gate were locked")]
    [InlineData("near miss: two things", "The miners condemned the arrests and the raid.", "miners: the arrests and the raid")]
    [InlineData("a participle before the main clause", "With Ben Oakley denying all charges, the judge opened the door.", "Ben Oakley: all charges")]
    [InlineData("near miss: a participle behind it", "Ada Brimstone left, saying the door was locked, which nobody believed.", "Ada Brimstone: the door was locked, which nobody believed")]
    [InlineData("who ruled, not what", "The mine had been closed since 1986, then ruled by Orre.", "")]
    [InlineData("near miss: what was ruled", "The mine had to close, ruled the court.", "court: The mine had to close")]
    [InlineData("according to several, one of them named", "According to reports by unions, including Amnesty International, the door was locked.", "reports by unions: the door was locked")]
    [InlineData("welcome news", "It was welcome news to Ada Brimstone.", "")]
    [InlineData("near miss: they welcome the news", "The miners welcome the news.", "miners: the news")]
    [InlineData("what must be said", "The miners must condemn the theft and describe it as a crime.", "")]
    [InlineData("near miss: what is said after another thing is", "The miners condemn the theft and describe it as a crime.", "miners: the theft|miners: it as a crime")]
    [InlineData("a blow", "Two guards slammed Ben Oakley into a wall.", "")]
    [InlineData("a blow at what is his", "The guard slammed his head on the floor.", "")]
    [InlineData("near miss: hard words", "The union slammed the ministry over the mine.", "union: the ministry over the mine")]
    [InlineData("where there was a protest", "The miners protested in Ashton, the second city, on Friday over a law that closed the mine.", "")]
    [InlineData("near miss: what the protest said", "The miners protested that the door was locked.", "miners: the door was locked")]
    [InlineData("what somebody tells he told", "“He is ill,” the guard recalls telling the nurse.", "")]
    [InlineData("that’s", "Ada Brimstone said that’s the last door.", "Ada Brimstone: that’s the last door")]
    [InlineData("as others urged before", "The army should open the camp as the council has urged, in order to reach the sick.", "")]
    [InlineData("near miss: as somebody says at the head of a sentence", "Yet, as Ada Brimstone observed, the door was locked.", "Ada Brimstone: the door was locked")]
    [InlineData("the judgment of a day", "During Thursday’s judgment, the court singled out the theft.", "")]
    [InlineData("near miss: the judgment of somebody", "In the minister’s judgment, the door was locked.", "minister: the door was locked")]
    [InlineData("people who speak up for others", "One of the town’s leading human rights advocates died Friday.", "")]
    [InlineData("what it rests on is not what was said", "Based on what the union has received, most miners have confessed under torture.", "")]
    [InlineData("near miss: a condition is part of what was said", "If they lose, they will leave, said Ada Brimstone.", "Ada Brimstone: If they lose, they will leave")]
    [InlineData("who they were is not what was reported", "The union reported on five men who were held in Ashton.", "")]
    [InlineData("near miss: who it was is what was explained", "Ada Brimstone explained to the panel who had the key.", "Ada Brimstone: who had the key")]
    [InlineData("it is worth saying", "It is also worth recalling that the door was locked.", "")]
    [InlineData("near miss: voices that say", "There are voices saying that the door was locked.", "voices: the door was locked")]
    [InlineData("a noun at the head of a sentence", "Mass protests against the law went on for months.", "")]
    [InlineData("who is told", "Miners told to leave the ward\n\nThe hearing took place in Geneva, and many of the families came to it.", "")]
    [InlineData("near miss: who asks", "The miners asked to leave the ward.", "miners: to leave the ward")]
    [InlineData("a time before the clause that is said", "Ada Brimstone recalled that the year before the fire in 1987, a guard had asked Ben Oakley to leave.", "Ada Brimstone: the year before the fire in 1987, a guard had asked Ben Oakley to leave|guard: Ben Oakley to leave")]
    [InlineData("near miss: a clause that is said before another says more", "Ada Brimstone recalled that the door was locked in 1987, and Ben Oakley said that it was open.", "Ada Brimstone: the door was locked in 1987|Ben Oakley: it was open")]
    [InlineData("a letter that says", "The work was ordered by Ada Brimstone in a letter that clearly stated that the door must be locked.", "letter: the door must be locked")]
    [InlineData("a sentence that ends in marks before its cue", "In her first winter she “lost the key,” said Ada Brimstone.", "Ada Brimstone: In her first winter she “lost the key,”")]
    [InlineData("the same with the subject first", "Many fell in what became known as Orre’s “Long War,” the miners said.", "miners: Many fell in what became known as Orre’s “Long War,”")]
    [InlineData("near miss: a whole sentence in marks behind adverbs", "Then finally, “we go,” said Ada Brimstone.", "")]
    [InlineData("near miss: two who speak in one sentence", "Ada Brimstone said it was late and “time to go,” said Ben Oakley.", "Ada Brimstone: it was late")]
    [InlineData("according to, within a clause", "The hall burnt in a fire which according to many miners was the work of the guards.", "many miners: was the work of the guards")]
    [InlineData("the same behind an auxiliary", "The key was according to the miners buried in the snow.", "miners: buried in the snow")]
    [InlineData("near miss: according to, at the end", "The key was lost according to the miners.", "miners: The key was lost")]
    [InlineData("an appeal by somebody", "The guards backed the appeal by Ada Brimstone for the miners to go home.", "Ada Brimstone: the miners to go home")]
    [InlineData("the call of somebody with a post", "The miners signed a letter with the call of the mayor, Ada Brimstone, for a new lock.", "Ada Brimstone: a new lock")]
    [InlineData("near miss: the call of a thing", "The miners heard the call of the sea for hours.", "")]
    [InlineData("a demand in marks", "Ada Brimstone urged the guards to “lock the door”.", "Ada Brimstone: the guards to “lock the door”")]
    [InlineData("a day before a participle", "The miners opened a campaign on 3 May 2015 calling on the guards to go.", "campaign: the guards to go")]
    [InlineData("near miss: who was invited", "The miners were invited to take part in the meeting.", "")]
    [InlineData("the verb of the sentence around it", "The hall, where miners are believed to be locked in, was closed.", "?: to be locked in")]
    [InlineData("what somebody does besides", "The union condemns the fire and supports the miners in their camp.", "union: the fire")]
    [InlineData("the same with a participle", "The union condemns the fire and remains committed to the miners.", "union: the fire")]
    [InlineData("near miss: two things that are condemned", "The union condemns the fire and threats to the miners.", "union: the fire and threats to the miners")]
    [InlineData("near miss: a heading that is a noun", "# Calls for a lock\n\nThe door was open.", "")]
    [InlineData("near miss: miners who were urged", "Miners urged to leave the hall", "")]
    [InlineData("a report of a day", "The union said in a Tuesday report that the door was locked.", "union: the door was locked")]
    [InlineData("a report with an adjective", "The union said in a recent report that the door was locked.", "union: the door was locked")]
    [InlineData("another who speaks after while", "Ada Brimstone has rejected the charges while the guards have said that the door was locked.", "Ada Brimstone: the charges|guards: the door was locked")]
    [InlineData("near miss: while within what is said", "Ada Brimstone has rejected the charges while in prison.", "Ada Brimstone: the charges while in prison")]
    [InlineData("what somebody is denied", "The union denied Ada Brimstone her right to choose a room.", "")]
    [InlineData("near miss: what is denied", "The union denied allegations that the door was locked.", "union: allegations that the door was locked")]
    [InlineData("what a thing is called that stands before", "It was a charge that the union has repeatedly called politically motivated.", "")]
    [InlineData("a long quotation is part of what is said", "Ada Brimstone said the guards would “open the door for all the miners who were locked in for days on end and then go home.”", "Ada Brimstone: the guards would “open the door for all the miners who were locked in for days on end and then go home.”")]
    [InlineData("a resolution where it was made", "The union backed a resolution at the council condemning the fire.", "resolution: the fire")]
    [InlineData("state media", "The clip shows the first meeting of the union, which state media described as friendly.", "")]
    [InlineData("what somebody did besides", "The miners condemned Ada Brimstone and deemed her a fool.", "miners: Ada Brimstone")]
    [InlineData("near miss: two things that were condemned", "The miners condemned the fire and rigged orders.", "miners: the fire and rigged orders")]
    [InlineData("a participle of what is said", "Ada Brimstone pointed out that the rule gives all keys to the guards, making a change of the lock hard.", "Ada Brimstone: the rule gives all keys to the guards, making a change of the lock hard")]
    [InlineData("near miss: a clause behind what is urged", "Ada Brimstone urges talks on the fire of 2015, when the new mayor was a guard.", "")]
    [InlineData("whose words a clause behind another's is", "The union has said that 40 miners left — which “means that many more were held,” said Ada Brimstone.", "union: 40 miners left")]
    [InlineData("a thing named in marks", "Her letter was about the “Girls of the Old Mill,” a group of miners who left in May, a nurse told the court.", "nurse: Her letter was about the “Girls of the Old Mill,” a group of miners who left in May")]
    [InlineData("a town is not who protests", "She joined the marches in Tehran protesting the fire.", "")]
    [InlineData("examples behind a colon", "Official statements confirmed some fires: for example, the hall was burnt in May.", "")]
    [InlineData("near miss: a colon within what is said", "Ada Brimstone said that the rule was clear: the door must be locked.", "Ada Brimstone: the rule was clear: the door must be locked")]
    [InlineData("a letter addressed to somebody", "The miners published a letter addressed to the Mayor of Orre denouncing the fire.", "letter: the fire")]
    [InlineData("a letter that was written", "The miners wrote a letter addressed to the Mayor of Orre.", "")]
    [InlineData("a report without an article behind the cue", "The guards are guilty of theft, says report by a judge.", "report by a judge: The guards are guilty of theft")]
    [InlineData("what is said of those who are named before", "They freed two miners, who Ada Brimstone said had been held for days.", "Ada Brimstone: had been held for days")]
    [InlineData("near miss: those who said it", "They freed two miners, who said they had been held for days.", "two miners: they had been held for days")]
    [InlineData("a dash that opens speech", "– It has been hard, but it is right, says Ada Brimstone.", "Ada Brimstone: It has been hard, but it is right")]
    [InlineData("several who speak, with others between commas", "The miners, as well as relatives of those already buried there, say the door was locked.", "miners: the door was locked")]
    public void Reported_speech(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Find(text, StatementMode.Indirect));
    }

    private const string Opening = "Families met in Geneva\n\nThe families of the dead met in Geneva on Monday, and many of the guards came to hear them.\n\n";

    [Theory]
    [InlineData("to the end of the page", "Ada Brimstone told the conference:\n\nThe door was locked. I saw it.\n\nWe all saw it.", "Ada Brimstone: The door was locked. I saw it. We all saw it.")]
    [InlineData("to the next speaker", "Ada Brimstone said:\n\nI saw the door.\n\nBen Oakley said:\n\nI did not.", "Ada Brimstone: I saw the door.|Ben Oakley: I did not.")]
    [InlineData("to the reporter's words", "Ada Brimstone said:\n\nI saw the door.\n\nOther speakers included Ben Oakley, a former guard.", "Ada Brimstone: I saw the door.")]
    [InlineData("to a quotation with marks", "Ada Brimstone said:\n\nI saw the door.\n\nBen Oakley told the event: “I did not.”", "Ada Brimstone: I saw the door.|Ben Oakley: I did not.")]
    [InlineData("marks after the colon", "Ada Brimstone said:\n\n“I saw the door.”\n\nThe hearing goes on.", "Ada Brimstone: I saw the door.")]
    [InlineData("a list after a colon is none", "The programme:\n\nOpening at nine.\n\nLunch at noon.", "")]
    public void Speech_without_marks_over_paragraphs(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Find(Opening + text, StatementMode.Direct));
    }

    [Fact]
    public void An_interview_gives_each_paragraph_to_the_name_before_its_colon()
    {
        const string Text = "Ada Brimstone: Where is the key?\n\nBen Oakley: I lost it. I said that I was sorry.\n\nAda Brimstone: When?\n\nThe interview took place in May.";
        Assert.Equal("Ada Brimstone: Where is the key?|Ben Oakley: I lost it. I said that I was sorry.|Ada Brimstone: When?", Find(Opening + Text, StatementMode.Direct));
        Assert.Equal("Ben Oakley: I was sorry", Find(Opening + Text, StatementMode.Indirect));
        Assert.Equal("", Find("Contact: Ada Brimstone\n\nAda Brimstone: 12 Harbour Street\n\nOpen from nine to five.", StatementMode.Direct));
    }

    [Theory]
    [InlineData("Ada Brimstone said that the door was locked.", StatementAct.Assertion)]
    [InlineData("Ada Brimstone called for an inquiry.", StatementAct.Demand)]
    [InlineData("Ada Brimstone asked whether the door was locked.", StatementAct.Question)]
    [InlineData("Ada Brimstone denied that the door was locked.", StatementAct.Denial)]
    [InlineData("Ada Brimstone condemned the arrests.", StatementAct.Judgement)]
    public void The_cue_tells_the_act(string text, StatementAct act) => Assert.Equal(act, Assert.Single(Statements(text)).Act);

    [Fact]
    public void A_statement_keeps_where_its_cue_and_its_speaker_stand()
    {
        const string Text = "“The door,” said the guard Ada Brimstone, “was locked.”";
        Statement statement = Assert.Single(Statements(Text));
        Assert.Equal("said", Text[statement.CueMention!.Value.ToRange()]);
        Assert.Equal("the guard Ada Brimstone", Text[statement.SpeakerMention!.Value.ToRange()]);
        Assert.Equal("said", statement.Cue);
        Assert.Equal(2, statement.Sources.Count);
        Assert.Equal("The door, was locked.", statement.Text);
        Assert.StartsWith("speech.", statement.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Callers_can_add_words()
    {
        const string Text = "Ada Brimstone ululated that the door was locked.";
        Assert.Empty(Statements(Text));
        SeedParserOptions options = new();
        options.AdditionalWords["speech-verbs"] = ["ululated\tpast that judgement"];
        Statement statement = Assert.Single(new SeedParser(options).Parse(SourceDocument.FromText("page.txt", Text)).Records.OfType<Statement>());
        Assert.Equal(StatementAct.Judgement, statement.Act);
        Assert.Equal("the door was locked", statement.Text);

        options.AdditionalWords["speech-verbs"] = ["ululated\tloudly"];
        Assert.Contains("'loudly'", Assert.Throws<ArgumentException>(() => new SeedParser(options)).Message, StringComparison.Ordinal);
        options.AdditionalWords.Clear();
        options.AdditionalWords["no-such-list"] = [];
        Assert.Contains("no-such-list", Assert.Throws<ArgumentException>(() => new SeedParser(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_quote_their_text_and_never_cross_an_article() => Prop.ForAll(QuotationRecogniserTests.Texts(), text =>
    {
        foreach (Statement statement in Statements(text))
        {
            Assert.All(statement.Sources, source => Assert.Equal(text[source.Span.ToRange()], source.Quote));
            Assert.NotNull(statement.Rule);
        }
    }).QuickCheckThrowOnFailure();

    private static string Find(string text, StatementMode mode) => string.Join('|', Statements(text)
        .Where(statement => statement.Mode == mode)
        .Select(statement => $"{statement.SpeakerName ?? "?"}: {statement.Text}"));

    private static IEnumerable<Statement> Statements(string text) => new SeedParser().Parse(SourceDocument.FromText("page.txt", text)).Records.OfType<Statement>();
}
