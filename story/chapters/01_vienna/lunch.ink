// Chapter 1, scene 1: the restaurant of the tiles, late April 2022.
// Who wants what: Thorsby wants one person in this city to have been told, on paper. Inés wants to know what it is
// before it is hers. Echegaray, by telephone, wants it to have been lunch.
// The turn: the list comes with a plumber's receipt, and the receipt is the heavier of the two papers.
// Remembered: `receipt` (H2, all endings; the board), `lunch_report` (the patio; chapters 3 and 9), `doubted` (the board),
// `paid` and `counted` (the patio), `washington`, `chief`, `ministry`.
// The lunch, the paper and the number 0417 are invented, and a note says so before the paper is seen.

=== lunch ===
# chapter: 1 # date: 2022-04-28 # place: restaurant # hour: afternoon # amb: restaurant # music: vienna_waltz
Thursday, 28 April 2022. Ten past two, under the glass roof.
{ card:
- exact:
    Your card went up in March with nine lines on it and came down praised for its brevity. Somebody had helped.
- hedged:
    The matter has been under assessment for thirty-four days. Twice the third floor has asked how the assessment goes, and twice you have answered that it goes.
- else:
    Your initials have been upstairs for thirty-four days with nothing above them. Echegaray says that no card of his ever came back with so few corrections.
}
Thorsby has the corner by the stairs, and has given the waitress her own name. A declared liaison may be seen; it is most of what she is for. # pose: thorsby seated # meet: thorsby # term: liaison
“Enchiladas suizas, two,” she says. “I asked whether they could come less hot. They were very kind about it.”
*   [“This month a congressman of yours listed a dead man.” # id: dead_man]
    ~ doubted = true
    “He asked, in public, for twenty-five of our legislators to be kept out. Eleven no longer sat. One of the eleven was dead.” # record: W08
    “That was not my house,” says Thorsby. “In mine we check for a pulse.” She thinks about it with the butter knife in the air. “Mostly we do.” # pose: thorsby leaning
*   [Put your own two hundred pesos under the salt. # id: own_money # at: plate]
    ~ paid = true
    “A hundred and seventy-nine, and the tip,” you say. “The law lets me have lunch. It does not let me be given one.”
    “Thank God,” says Thorsby. “If I buy yours I get a form with a list of reasons to choose from, and none of them is lunch.”
*   [“You were going to say how you know.” # id: how_you_know # reflect]
    “You might ask how long,” says Thorsby. # pose: thorsby leaning
    “How long?”
    “Since before they were yours.” It is an answer, and you have thanked her for it before you notice to which question.
*   [“Who else is having lunch with us?” # id: who_else]
    ~ counted = true
    “The chess players are chess players. The family is from Toluca; it is the girl's birthday, there will be singing. The gentleman with the newspaper has been on one page since a quarter past one.” She butters a roll. “I was hoping that he was yours.”
    You count heads. Nine, with the waitress.
*   [Ask when they are sending her home. # id: rotation # reflect]
    “Twenty twenty-five, if nobody above me writes a book.” She has a flat by the park until then, and has got a cat. “I would like to see one thing happen first. I am not particular. A small thing, with a stamp on it.”
-   “Boiling,” says the waitress, setting down two plates, the way one says amen. # pose: waitress standing # sfx: cutlery
# doc: note # claim: F07 # claim: F13
A newspaper will one day report: the CIA drew up a list of more than two dozen people it regards as Russian spies under diplomatic cover (five officials, unnamed); names were passed to Mexico (a former White House official, named).
# doc: note # reply: F23
The Russian embassy: such accusations are frequent, and unfounded.
# doc: note
When, how and to whom is not reported. This lunch, this paper and its number, 0417, are invented, and so are the twenty-seven names: the article gives none, and no exact number.
Thorsby lays a brown envelope among the rolls. “Twenty-seven,” she says. On it goes a slip from a plumber's pad, No. 0417, *Received*, which she turns until it is the right way up for you. # leave: waitress # on: receipt # sfx: paper
*   [Sign it: both surnames, twenty to three. # id: sign # hinge: H2 # at: receipt]
    ~ receipt = signed
    ~ papers += receipt_copy
    ~ warm(washington)
    You sign as you sign for the gas. Thorsby tears along the dots, gives you the copy, and for the first time picks up her fork. # sfx: tear # on: none
    “Now I have told somebody,” she says, and eats like a woman who has got a piano down the stairs. # recap: line
*   [“One envelope, closed”: write that, then sign. # id: closed # hinge: H2]
    ~ receipt = signed
    You write: *One envelope, closed, contents not examined.* It fills both lines and runs on into the plumber's telephone. # sfx: pen
    “That is a beautiful sentence,” says Thorsby, and keeps both copies of it.
    “It is my father's. He was a clerk.”
    “He would have gone far in my building.” She hears herself. “Sideways. But far.” # on: none
*   [“You first. Sign that you gave it to me.” # id: you_first # hinge: H2]
    ~ receipt = unsigned
    ~ cool(washington)
    Thorsby uncaps the pen and looks at the line. At the next table somebody asks for the bill by writing on the air, and it is brought to him. # sfx: pen
    “I was never good at going first,” she says. The slip goes back into her handbag, signed by nobody; the envelope stays among the rolls. # sfx: paper # on: none
*   [Keep the envelope; push the slip back with one finger. # id: push_back # hinge: H2]
    ~ receipt = unsigned
    “I had enchiladas,” you say, and lay your napkin over the envelope. # on: none
    “They were very good,” says Thorsby, who has not touched hers. Somebody at home will ask her for the slip, and she will have to tell him that it went well. # recap: line
-   The law of December 2020 wants a written report of any meeting with a foreign agent, within three days. # record: W04 # term: foreign_agents
“What did you eat?” says Echegaray, whom you have rung from the stairs. # leave: all # sfx: telephone # meet: echegaray
“Enchiladas.”
“Then you had lunch, Arriaga. Lunch is not reported. Lunch is digested.”
- (stairs)
*   [Type the report tonight, in four copies. # id: four_copies]
    ~ lunch_report = filed
    ~ cool(chief)
    ~ warm(ministry)
    The box for *matters discussed* is five centimetres wide. You type: *One envelope. Enchiladas.* Foreign Affairs, Security, the house, you. Echegaray initials his and does not say good morning until Tuesday. # sfx: type_line
*   [“Then I had lunch.” # id: had_lunch]
    ~ lunch_report = untold
    ~ warm(chief)
    You can hear him not write it down. “And did they wrap you something to take home?”
    “What was left.”
    “To the registry with it, before it smells.” He sounds ten years younger, and pensioned.
*   [Type it, sign it, leave it in the drawer. # id: drawer]
    ~ lunch_report = drafted
    It is a correct report, and it lies under the spare ribbon{papers ? pink_copy:, with the pink copy of your card|{papers ? bin_copy:, with a pink copy that smells of tangerine|, beside *Miscellaneous, 1*}}. The three days run out on Sunday, the first of May, when the state rests and takes in no paper. Whether the law rests too it does not say. # sfx: type_line
*   [“And what did you have, licenciado?” # id: his_fish # reflect]
    “Fish. By myself.” The lighter, which has had nothing to light since 2019. “In 2009 I lunched with a Frenchman, Arriaga. They are still asking me about the dessert.”
    -> stairs
-   As for the envelope: the registry cannot open one that has no number, nor number one until somebody states what is in it. # recap: line
It goes on a shelf, to wait for either. # sfx: door
-> patio
