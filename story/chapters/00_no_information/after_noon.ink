// Chapter 0, second half: the afternoon of Friday 25 March 2022, the evening, and Monday.
// BEATS
// 1 Renata, by voice note: she wants her mother to sign a thing, and has been stamped.
// 2 Don Aurelio, by telephone: he wants to know whether the green copy is still kept. Sometimes he is perfectly clear.
// 3 Echegaray reads out what the card has become: three lines, the same three whatever was sent. He does not want to have read it.
// 4 Monday: one line, to be initialled, stamped Archívese. The loss or the decision is hers.
// 5 The panel. The later judgment of the newspaper belongs here only, with its replies.
// REMEMBERED: papers, mark, father, renata, chief, protested, consented, week_line.

=== after_noon ===
At ten past two, your own telephone: *Renata, 0:41*. # hour: afternoon # leave: all # sfx: telephone # meet: renata
“Mamá. You *stamped* it. My slip for Teotihuacan. Where it says *I authorise* there is a stamp that says RECEIVED. Miss Paty says that legally I've been delivered.” # doc: message
Then two seconds more: “By registered post.” # doc: message
*   [Voice note: “You may go. I say it aloud.” # id: renata_voice]
    ~ warm(renata)
    ~ slip = slip_spoken
    “Aloud is not a signature,” says Renata, eleven seconds later. “But I've saved it. As evidence.”
*   [Write: “Authorised. I. A. L.” # id: renata_text]
    ~ slip = slip_written
    She answers with a picture of a rubber stamp. She must have had it ready.
*   [“And who is Miss Paty's authority?” # id: miss_paty # reflect]
    “The Ministry of Education and God, in that order. ARE YOU SIGNING.” There is no question mark. She has that from you.
*   [Leave it for tonight, and a pen. # id: renata_tonight]
    ~ cool(renata)
    ~ slip = slip_pending
    You are on the stairs, where the light has a timer. It goes out; two ticks turn blue. She can see that it was received.
*   [Listen again, for the joke. # id: renata_again # reflect]
    You hear it twice more with a hand over your mouth. *Delivered.* In forty-one seconds she has got to the bottom of administrative law.
-   At four it is your father, who has the office's number by heart, and the year more or less. # sfx: telephone # meet: aurelio
“Inés. Do they still give you the pink one?”
“They do.” {papers ? bin_copy: It smells of tangerine.}
“White goes up, pink stays, and the green we kept. How is the girl? Is she walking?”
*   [“Who kept the green one, Papá?” # id: who_kept]
    ~ father = true
    “The basement. So that one of the three should go on saying what it said.” Somebody in the flat asks whom he is talking to. “The office,” he says. # recap: line
*   [“Where would you put one about arrivals?” # id: where_put]
    ~ father = true
    ~ mark = true
    “3-25-R. Third shelf, behind the floods.” You write it in pencil on the pink copy{papers ? misc_folder:, which Ku fetches}. There has been no third shelf since 1985. # sfx: pen # pose: ku standing
*   [Read him the pink copy, slowly. # id: read_him]
    ~ father = true
    {card == exact: He listens to the end. “Who counted them?” “A boy from Carrillo Puerto.” “Keep that one,” he says, and you do not ask whether he means the boy.}{card == hedged: He listens to the end. “It is very well typed,” he says. He was always polite about other people's paper.}{card == blank: It does not take long. “But that is your name,” he says, pleased.} # sfx: paper
*   [“She walks, Papá. She is fifteen.” # id: she_walks # reflect]
    “Fifteen,” he says, and you can hear him looking for where that goes. “Then buy her shoes.”
*   [“I am at work. I will ring tonight.” # id: at_work # reflect]
    “So am I,” he says, kindly, and hangs up first, as one does with people who are busy.
-   -> three_lines

= three_lines
At ten to seven it is Echegaray. {chief > chief_correct: He asks after your father, which he does once a year.|{chief < chief_correct: He does not say good evening.|He says good evening to somebody behind him first.}} “It has been tidied. I shall read it once.” # hour: dusk # sfx: telephone # light: lamp # pose: ines window # pose: ku desk tired
The statement of 24 March has been noted. # doc: form
No elements are held to confirm it or rule it out. # doc: form # term: elements
The office remains attentive. # doc: form
{ card == exact:
    The arrivals are not in it, nor the city that does not recall them. {no_proof: But the second line you know: it is yours, in better clothes.}{corrected: Your correction has gone with what it corrected.}{proposed: “There was also a verb,” he says. “It was thought best to rest it.”}{no_dogs: You had taken out the dogs yourself.}
}
{ card == hedged:
    No change: you have been writing in their hand since dawn. {annex: “And the annex?” “What annex?” says Echegaray, and he is asking.}{padded: Only the padding is gone. They have spared your horses.}{promised: Only the first of April is gone. The office is attentive without a date.}{passive: Even your nobody is in it, remaining attentive.}
}
{ card == blank:
    You sent up three letters and it has grown. {ruled: The lines run, he says, very neatly along the diagonal.}{pencilled: There is a shine in one corner, he says, where something has been rubbed.}{stopped: “They kept your full stop,” he says. “It is the one at the end.”}{on_back: “A new card was used,” he says. “Yours was found to have been written on.”}
}
*   [“Whose initials are on it?” # id: whose_initials # reflect]
    “Yours. Those came out very clear.”
*   [“Send it down. I will type it again.” # id: send_it_down]
    ~ protested = true
    ~ cool(chief)
    “It is in the folder, Arriaga.”
    “Which folder?”
    “The one for what has been answered.”
*   [“It is shorter. It reads well.” # id: reads_well]
    ~ consented = true
    ~ warm(chief)
    He waits for the rest of the sentence. When there is none he wishes you a good weekend, and means it.
*   [“The second line again, please.” # id: second_line # reflect]
    “‘No elements are held.’” He reads it more slowly, and clears his throat at the end. “It is well made,” he says. “I could not tell you by whom.”
*   [“And what did you read, this noon?” # id: what_did_you_read # reflect]
    “The envelope. One carries the tray, Arriaga. One does not taste the soup.”
-   Ku has his jacket on. {ku < ku_polite: “How many, licenciada?”|“How many?” he says.} You hold up three fingers. # pose: ku standing tired
{card == blank: “That is three more than I remember.”|He counts them himself, to be sure.} {source == from_ku: “Which of them is me?”}{source == from_one: “Still counting,” he says.}{source == from_desk: “And my fifty per cent?”}{source == from_register: “Did they keep the page numbers?”}{source == from_none: He does not ask which of them is his.}{ku_assesses: He puts the notebook in his rucksack, still under assessment.}
-> monday

= monday
{slip == slip_pending: Renata's slip has gone back to school as it was: received.} The boy is back, {lozenges: cured, and asks what brand they were|with the same cold}{courier_signed:; he keeps his pen in his pocket}. He has the week's index, one line to a matter, for initials. Friday is between the lift inspection and a retirement lunch, eighty pesos a head. # date: 2022-03-28 # hour: morning # leave: ines # light: none # music: none # sfx: door # pose: ku desk # pose: courier door
25 March. {subject == on_various: Various|{subject == on_known: Known matter|Foreign statement}}. Noted. # doc: form
And across it, {father:in the violet of your father's pad|in violet}: *Archívese.* Let it be filed: the politest verb in the building, and it has no subject. {subject == on_persons: Your card had one; it has been taken out.}{subject == on_nothing: Neither had your card.} # sfx: stamp # term: archivese # recap: line # music: archive_noir
*   [Initial it, small, beside the lunch. # id: initial_small]
    ~ week_line = line_initialled
    The pen works at once, which on Mondays it does not. {consented: A second yes takes half as long as the first.|You put yourself down for the lunch as well.} # sfx: pen
*   [Initial it, and add: “It was longer.” # id: it_was_longer]
    ~ week_line = line_annotated
    This one the boy reads. {protested: “They said you would,” he says.|“There's no column for that,” he says.} He blows on the ink all the same. # sfx: pen
*   [Hand it back without initials. # id: hand_back]
    ~ week_line = line_refused
    He turns it round twice, looking for the place. “Then it goes up as *seen*,” he says. “*Seen* is when they don't sign.”
*   [“Is there a column for what is missing?” # id: column_missing]
    ~ week_line = line_initialled
    “That would be page two,” says the boy. You both look for it. At the foot it says *1 of 1*. You initial it. # sfx: pen
*   [Pass it to Ku: “You count better.” # id: ku_counts]
    ~ week_line = line_ku
    ~ warm(ku)
    Nobody has asked for his initials before. {ku_heard: He writes them, and beside them, so small that the boy takes it for a blot, a nine.|He writes them on the line for the lunch.} # sfx: pen # pose: ku standing warm
-   -> panel

= panel
{ card == exact:
    You put on the card what the desk had{source == from_ku:, and whose it was}{no_proof:, and what it had not}. By Monday it was one line. # panel: you # leave: courier
}
{ card == hedged:
    You put on the card that the matter was being looked at{annex:, and behind it a sheet that did not arrive}. By Monday it was one line. # panel: you # leave: courier
}
{ card == blank:
    You put on the card your initials{ruled: and a line across the rest}. By evening they had three lines above them, and by Monday one. # panel: you # leave: courier
}
Your copy has {card_hour == at_dawn or card_hour == at_both:06:40 on it|{card_hour == at_noon:11:50 on it, which is after the answer|somebody else's hour on it}}{courier_signed:, and a name}{mark:, and in pencil 3-25-R}. Monday's line has {week_line == line_initialled:your initials|{week_line == line_annotated:three words of yours|{week_line == line_refused:the word *seen*|Ku's initials}}}. # panel: you
The day after the testimony, the president told reporters that his government had no information. # panel: reported # claim: F03 # record: W02
In December 2025 The New York Times reported that this was not true. # panel: reported # claim: F04
Nine officials, unnamed, serving and former, U.S. and Mexican: his senior advisers had been warned more than once of covert Russian activity. # panel: reported # claim: F05
Three of them, U.S. officials: he had himself been briefed. # panel: reported # claim: F06
His aides: he is not speaking to the media. Mexico's government chose not to comment. # panel: reported # reply: F60 # reply: F22
The Russian embassy: its missions are often accused of spying, without foundation. # panel: reported # reply: F23
The paper does not date the warnings: whether any came before that Friday is not reported. # panel: unknown
The card and all who touched it are invented. The article does not mention the CNI. # panel: unknown # term: cni
*   [Put the cover on the typewriter. # id: cover # reflect # at: typewriter]
    -> lunch
