// Chapter 6, scene 3: the desk at night, 7 December 2023; the counter, the next day, a Friday.
// Who wants what: Thorsby wants one initial before her weekend, and eleven people not to arrive. Iturbe wants to refuse
// people unassisted. Echegaray wants it to have been concurrence. Abril wants the heel of a loaf.
// The turn: what is asked for is asked beforehand, of people who have not applied; and it may be paid for.
// Remembered: `concur` and `asked` (H8: the panel; chapters 7 and 8, the debrief), the findings; `ministry`,
// `washington`, `chief`. Read: `family`, `ku`, `drawing`, `verse`, `renata`, `loan`, `abril`, `washington`, `clapped`,
// `overruled`, `asked_ours`, `ministry`, `receipt`, `chief`, `refused`, `garden`, `door_seen`, `spoke_below`.
// What became of the eight is learned in chapter 7: nothing of it here.

=== the_view ===
# date: 2023-12-07 # place: desk # hour: night # amb: night_street # music: archive_noir # light: lamp # pose: ku desk # pose: ines window hard # sfx: lamp
Thursday, 7 December. {family == family_passed:Ku is back from Tijuana for good.|Ku is down from Tijuana till Monday{ku > ku_polite:, with his own cushion|}.} # meet: ku
{ family:
- family_cleared:
    {drawing == drawing_back:There is a postcard of a bridge in Sacramento, signed by two, and with it the drawing that you gave back. He has put you in.|There is a postcard of a bridge in Sacramento. Two have signed it, and the third has drawn himself under the bridge, with a fish.} # sfx: paper
- family_pending:
    “Not yet,” he says. By his squared paper the Sinelobovs were to be called on Tuesday; there are two before them.
- family_passed:
    {drawing == drawing_filed:His successor writes: *Your three are at the refugee office. The boy asks under what letter you have got his drawing.*|His successor writes: *Your three are at the refugee office. The boy asks whether they count drawings.*} # doc: message
- family_flagged:
    His stand-in writes: *The flag on your three is still up. They ask me who put it. What do I say?* # doc: message
}
{verse:Your father, given the message, says that the sharp one never came back.|{renata > renata_joking:Renata, seventeen since November, would like to see the fax. Half her class does not believe her.|{renata < renata_joking:Renata is seventeen. You rang on the day, and got the recording; it has a new voice.|“You have a FAX,” says Renata, seventeen, by voice note. “Does it know about the meteor?”}}}
The tanker's driver is walking to the Basilica, and one cannot tail a pilgrim by car. {loan == loan_private:Comandante Olmedo lends you the lovers, as she has called them since, for two half-days.|Comandante Olmedo lends you Chayo and the Notary for two half-days.} # meet: olmedo # meet: chayo # meet: notary
~ shifts = 2
-> lamp_turns ->
-> friday

= friday
From Abril thirty-one seconds, which for her is a telegram. # date: 2023-12-08 # place: counter # hour: dusk # amb: counter_room # sfx: message # meet: abril
“Maestra, short: it's minus nineteen, and the battery feels it. The baker keeps me the heel. And our gate has a new policeman, who can spell Ochoa. Nobody here can spell Ochoa.” # doc: message
{abril == abril_papers:Her papers are where the bread is. The policeman, one supposes, eats bread.|{abril == abril_asked:You once asked her whether she would come home. She has never asked you why.|You count down a sheet, to nine.}}
*   [“Wear the hat that we sent you.” # id: the_hat # reflect]
    Four seconds: “I am wearing it. *Indoors*.” # doc: message
*   [“Ask him where he learned to spell it.” # id: where_learned # reflect]
    Two ticks, blue. Then a picture of the heel, with chile on it.
*   [Save it for tonight: somebody has drawn a number. # id: for_tonight # reflect]
    The telephone goes into the bag, face up. It is minus nineteen in there as well.
-   Friday, ten to six. Thorsby has drawn a number, 41, though there is nobody else. {washington > washington_correct:She has brought a poinsettia.|{washington < washington_correct:She does not sit.|She holds it up.}} Iturbe sits between you; the law wants the ministry in the room. # pose: thorsby standing # pose: iturbe seated # meet: thorsby # record: W04 # term: liaison
{clapped:“You are on a video,” says Thorsby. “Four claps. Somebody counted.”|{family == family_flagged:“We are obliged to you for July,” says Thorsby. “It won't be put in writing.”|{overruled > 1:“In September you differed, more than once,” says Thorsby. “I was asked what you know.”|{overruled:“In September you differed once,” says Thorsby. “I was asked what you know.”|“In September you agreed eight times,” says Thorsby. “It was noticed.”}}}} She has one sheet. “Next year's. Eleven; they haven't applied yet. Would your house concur beforehand?” # sfx: paper
The box for reasons is empty, and this is the original. “Who concurs,” Echegaray has said, “has refused nobody.” # meet: echegaray # recap: line
*   [“All eleven. And a week's warning, for sixteen people.” # id: all_sixteen # hinge: H8]
    ~ concur = concur_all
    ~ asked = asked_sixteen
    ~ cool(ministry)
    “Warning of what?” says Thorsby.
    “Of whatever you do next in public.” She writes *16*, *7 days*, *cannot promise*. {asked_ours:You initial. “She has a name,” says Iturbe. “So have the eleven.”|{ministry < ministry_correct:You initial. “You are generous with what is not yours,” says Iturbe.|You initial. “They have names,” says Iturbe. “So have the eleven.”}} # sfx: pen # pose: thorsby leaning hard
*   [“Those that you can fill the box for.” # id: some_reasons # hinge: H8]
    ~ concur = concur_some
    ~ asked = asked_reasons
    {washington > washington_correct:Thorsby looks at the poinsettia, and writes quite fast: four boxes, two words in each. “They'll say it was the altitude,” she says. You initial four.|{washington < washington_correct:“I am not the one who leaves it empty,” says Thorsby. Then she fills four, two words in each, with a hand round them. You initial four.|Thorsby writes with a hand round it: four boxes, two words in each. You initial four. “They are not good reasons,” says Iturbe. “But they are the first.”}} # sfx: pen # pose: thorsby leaning tired
*   [“None of them. We can refuse people unassisted.” # id: none_nothing # hinge: H8]
    ~ concur = concur_none
    ~ asked = asked_nothing
    ~ cool(washington)
    ~ warm(ministry)
    “I know that you *can*,” says Thorsby, and folds it in three. {family == family_flagged:“In July you needed no reasons,” she says. It is true, and she is sorry to have said it.|{receipt == unsigned:“So this time, too, nobody has signed,” she says. She keeps the number, 41, in her pocket.|“I shall put that you were asked.” She keeps the number, 41, in her pocket.}} Iturbe inks the blue. # sfx: paper
*   [“All eleven. Have a good weekend.” # id: all_nothing # hinge: H8]
    ~ concur = concur_all
    ~ asked = asked_nothing
    ~ warm(washington)
    ~ warm(chief)
    ~ cool(ministry)
    {overruled > 1:It takes one movement; to differ took you a morning. “You could have had something for it,” says Thorsby, who plays fair. Iturbe asks for her ruler.|{chief > chief_correct:It takes one movement. “You could have had something for it,” says Thorsby, who plays fair. Echegaray sends down a panettone.|It takes one movement. “You could have had something for it,” says Thorsby, who plays fair. Iturbe asks for her ruler, which is in its case.}} # sfx: pen
-   # panel: you # leave: all
You differed {overruled == 0:not once|{overruled == 1:once|{overruled == 2:twice|three times}}} in eight; refused, {LIST_COUNT(refused)}. You concurred in {concur == concur_all:all eleven|{concur == concur_some:four of eleven|none}}, and asked for {asked == asked_reasons:reasons|{asked == asked_sixteen:a week|nothing}}.
# panel: you
{garden:Zarechnev has a bench for you, some Thursday.|{door_seen:You looked at who holds a door, and missed a question.|{clapped:You clapped, and did not go to see a garden.|{spoke_below:You spoke to Halyna about horses, and were not asked twice to a garden.|You were not asked again to a garden.}}}}
# panel: reported # claim: F09 # reply: F22
Several officials, unnamed: pressed by Washington, Mexico accepted in 2023 that U.S. officials might give a view on Russians seeking accreditation. Mexico's government declined to comment.
# panel: reported # claim: F10 # reply: F22 # reply: F23
Some were turned down, they say; our damaged text does not show by whom. In law only Mexico can refuse. The Russian embassy: unfounded.
# panel: reported # claim: F12 # reply: F22
Juan González, formerly of the White House, on the record: Mexico did help, and might have done much more.
# panel: unknown
The number, the channel, the month. The applicants are invented.
*   [Put a new roll in the fax, and go home. # id: new_roll # reflect # at: fax]
    -> handover
