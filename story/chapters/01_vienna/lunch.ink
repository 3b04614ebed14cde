// Chapter 1, scene 1: the restaurant of the tiles, late April 2022.
// Who wants what: Thorsby wants one person in this city to have been told, on paper. Inés wants to know what it is
// before it is hers. Echegaray, by telephone, wants it to have been lunch.
// The turn: the list comes with a plumber's receipt, and the receipt is the heavier of the two papers.
// Remembered: `receipt` (H2, all endings; the board), `lunch_report` (the patio; chapters 3 and 9), `doubted` (the board),
// `paid` and `counted` (the patio), `washington`, `chief`, `ministry`.
// The lunch, the paper and the number 0417 are invented, and a note says so before the paper is seen.

=== lunch ===
# chapter: 1 # date: 2022-04-28 # place: restaurant # hour: afternoon # amb: restaurant # music: vienna_waltz
Ten past two, under the glass roof.
{ card:
- exact:
    Your card went up in March with every line you had on it and came down praised for its brevity. Somebody had helped.
- hedged:
    The matter has been under assessment for thirty-four days. Twice the third floor has asked how it goes, and twice you have answered that it goes.
- else:
    Your initials have been upstairs for thirty-four days, under three lines that you did not write. Echegaray says that no card of yours ever needed so few corrections.
}
Thorsby has the corner by the stairs, and has given the waitress her own name. A declared liaison may be seen; it is most of what she is for. # pose: thorsby seated # meet: thorsby # term: liaison
“Enchiladas suizas, two,” she says. “I asked whether they could come less hot. They were very kind.”
*   [“This month a congressman of yours listed a dead man.” # id: dead_man]
    ~ doubted = true
    “He wanted twenty-five of our legislators kept out. Eleven no longer sat. One of the eleven was dead.” # record: W08
    “That was not my house,” says Thorsby. “In mine we check for a pulse.” The butter knife stays in the air. “Mostly we do.” # pose: thorsby leaning caught
*   [Put your own two hundred pesos under the salt. # id: own_money # at: plate]
    ~ paid = true
    “A hundred and seventy-nine, and the tip,” you say. “The law lets me have lunch. It does not let me be given one.”
    “Thank God,” says Thorsby. “If I buy yours I get a form with a list of reasons, and none of them is lunch.”
*   [“You were going to say how you know.” # id: how_you_know # reflect]
    “You might ask how long,” says Thorsby. # pose: thorsby leaning amused
    “How long?”
    “Since before they were yours.” It is an answer, and you have thanked her for it before you notice to which question.
*   [“Who else is having lunch with us?” # id: who_else]
    ~ counted = true
    “The chess players are chess players. The family is from Toluca; it is the girl's birthday. The gentleman with the newspaper has been on one page since one. I was hoping that he was yours.”
    You count heads. Nine, with the waitress.
*   [Ask when they are sending her home. # id: rotation # reflect]
    “Twenty twenty-five, if nobody above me writes a book.” Until then she has a flat by the park, and has got a cat. “I would like to see one thing happen first. A small thing, with a stamp on it.”
-   “Boiling,” says the waitress, setting down two plates, the way one says amen. # pose: waitress standing # sfx: cutlery # meet: waitress
“Before you eat,” says Thorsby, and moves the rolls aside. # pose: thorsby leaning # leave: waitress
*   [“If it is paper, I would rather eat.” # id: rather_eat # reflect]
    “So would I,” says Thorsby. “I have been told not to come home with it.”
*   [“Tell me aloud. I shall remember it.” # id: tell_me # reflect]
    “I suggested that,” says Thorsby. “They said that a memory has no carbon copy.”
*   [“Is it true, whatever it is?” # id: is_it_true # reflect]
    “We assess that it is.” She hears the verb. “I would put my own money on most of it.”
*   [Blow on your fork, and wait. # id: wait # reflect # at: plate]
    You are good at it. It is she who looks at the stairs, at the chess players, and last at you.
-
# doc: note # claim: F07 # claim: F13
A newspaper will report that the CIA drew up a list of more than two dozen people it regards as Russian spies under diplomatic cover (five officials, unnamed), and that names were passed to Mexico (a former White House official, named).
# doc: note # reply: F23
The Russian embassy: such accusations are frequent, and unfounded.
# doc: note
This lunch, this paper and the twenty-seven names are invented: the article gives no name, no exact number and no day.
A brown envelope. “Twenty-seven,” she says. On it goes a slip from a plumber's pad, No. 0417, *Received*, which she turns until it is the right way up for you. # on: receipt # sfx: paper
*   [Sign it: both surnames, twenty to three. # id: sign # hinge: H2 # at: receipt]
    ~ receipt = signed
    ~ papers += receipt_copy
    ~ warm(washington)
    You sign as for the gas. Thorsby tears along the dots, gives you the copy, and picks up her fork. # sfx: tear # on: none # pose: thorsby seated warm
    “Now I have told somebody,” she says, and eats like a woman who has got a piano down the stairs. # recap: line # sfx: cutlery
*   [“One envelope, closed”: write that, then sign. # id: closed # hinge: H2]
    ~ receipt = signed
    You write: *One envelope, closed, contents not examined.* It fills both lines and runs on into the plumber's telephone. # sfx: pen
    “That is a beautiful sentence,” says Thorsby, and keeps both copies of it.
    “It is my father's. He was a clerk.” # on: none # pose: thorsby seated
    “He would have gone far in my building.” She hears herself. “Sideways. But far.”
*   [“You first. Sign that you gave it to me.” # id: you_first # hinge: H2]
    ~ receipt = unsigned
    ~ cool(washington)
    Thorsby uncaps the pen and looks at the line. At the next table somebody writes on the air, and is brought the bill. # sfx: pen
    “I was never good at going first,” she says. The slip goes back into her handbag, signed by nobody; the envelope stays among the rolls. # sfx: paper # on: none # pose: thorsby seated tired
*   [Keep the envelope; push the slip back with one finger. # id: push_back # hinge: H2]
    ~ receipt = unsigned
    “I had enchiladas,” you say, and lay your napkin over the envelope. # on: none # pose: thorsby seated amused
    “They were very good,” says Thorsby, who has not touched hers. Somebody at home will ask for the slip, and she will tell him that it went well. # recap: line
-   The law of December 2020 wants a written report of any meeting with a foreign agent, within three days. # record: W04 # term: foreign_agents # leave: all # music: none
“What did you eat?” says Echegaray, when you ring him from the stairs. # sfx: telephone # meet: echegaray
“Enchiladas.”
“Then you had lunch, Arriaga. Lunch is not reported. Lunch is digested.”
- (stairs)
*   [Type the report tonight, in four copies. # id: four_copies]
    ~ lunch_report = filed
    ~ cool(chief)
    ~ warm(ministry)
    The box for *matters discussed* is five centimetres wide. You type: *One envelope. Enchiladas.* Echegaray does not say good morning until Tuesday. # sfx: type_line # term: sre
*   [“Then I had lunch.” # id: had_lunch # at: stairs]
    ~ lunch_report = untold
    ~ warm(chief)
    You can hear him not write it down. “And did they wrap you something to take home?”
    “What was left.”
    “To the registry with it, before it smells.” He sounds ten years younger, and pensioned.
*   [Type it, sign it, leave it in the drawer. # id: drawer]
    ~ lunch_report = drafted
    It lies under the spare ribbon{papers ? pink_copy:, with the pink copy of your card|{papers ? bin_copy:, with a pink copy that smells of tangerine|, beside *Miscellaneous, 1*}}. The three days run out on Sunday, the first of May. The state rests; whether the law does too it does not say. # sfx: type_line
*   [“And what did you have, licenciado?” # id: his_fish # reflect]
    “Fish. By myself.” The lighter, which has had nothing to light since 2019. “In 2009 I lunched with a Frenchman, Arriaga. They are still asking me about the dessert.”
    -> stairs
-   The registry takes in *oficios*. It cannot open an envelope that has no number, nor number one until somebody states what is in it. # recap: line # term: oficio
It goes on a shelf, to wait for either. # sfx: door
-> patio
