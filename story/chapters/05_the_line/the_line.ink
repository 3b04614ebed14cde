// Chapter 5, scene 1: a room at Tijuana, Thursday 27 July 2023, and the queue under its window.
// Who wants what: the Sinelobovs want to cross, and to be of use to nobody. Ku wants to go on being useful. Halyna
// Zavadiuk, who interprets, wants to have said what was said. The form wants a word of eleven letters. Inés wants to
// know which of her questions will stay in the room.
// The turn: the interpreter tidies one sentence, out of kindness, and Darya puts it right, in Spanish.
// Three questions, of many; what fits a box goes over at six (scene 2), what fits none stays here.
// Remembered: `trade`, `road`, `served` (scene 2: Thorsby has them), `invasion`, `told_them`, `comadre`, `in_queue`,
// `misprint` (the stamp and the packet), `raffle_won` (scene 3); ladder ku.
// Nobody in the queue is a spy, and a note says so. Misha draws: it is a drawing.
// The clause of the other driver has its place in scene 3, on paper, far from here.

=== the_line ===
# chapter: 5 # note: the_queue # date: 2023-07-27 # place: border # hour: morning # amb: border_room # music: border
Thursday, 27 July 2023. Tijuana, a room with one window.
{ beach:
- beach_shared:
    The Americans liked your photograph of a beach. They thanked you by asking for Ku, by name, with his surnames in the right order. # pose: ku standing
- beach_kept:
    You kept your photograph of a beach. When the Americans asked for something else instead, the Centre looked round your office and lent half of it: Ku. # pose: ku standing
- beach_warned:
    Since March Medyntsev travels without a cooler, and nobody has asked you why. Ku saw a notice for the other end of the country, and put up his hand. # pose: ku standing
- else:
    What you said to a man on a beach in March is on no form. Ku, who has not asked what it was, put in for the post furthest from his sea. # pose: ku standing
}
Here he has had three chairs since June. For a fourth, a photograph of the lack was to be attached. He sent one of the floor; it came back, because no chair could be made out in it. # recap: line
So the queue has lent you one, against his signature.
*   [“Who keeps the notebook, down there?” # id: notebook # at: window]
    ~ raffle_won = true
    “Amparo.”
    “They have gone to court?” # term: amparo
    “It's her name. She ran parcels in Uruapan.” Numbers at seven, complaints on Wednesdays, an acuse for everything, on a raffle ticket. {drawer == drawer_stamped:Yours took five desks.|{drawer == drawer_lost:You have a lost folder, and no acuse for the loss.|You have been after one since last June.}} “In eleven weeks she hasn't lost anybody,” says Ku. “I have applied for a transfer.”
*   {mother_asked} [“Does your mother know where you are?” # id: weather]
    ~ warm(ku)
    “Weather,” says Ku. He rings her at five, which here is three; she is in the linen room with the door shut. {socorro == socorro_spared:“She asks whether you are eating. You, licenciada.”|“She asks what it is like. I look down there and say that it moves slowly.”}
*   {not mother_asked} [“And you, Tomás? Truly.” # id: and_you]
    ~ warm(ku)
    {ku < ku_easy:“At your orders, licenciada,” says Ku; and then, since nobody else is there, “well.”|“Useful,” says Ku, and looks round in case he was heard.} {last_shift == shift_ku:Nobody eats sweetcorn outside his door here.|{last_shift == shift_bus:Here nobody knows where his mother works.|Here they photograph him for a badge, from the front, and ask first.}}
*   [Read the form from the beginning. # id: form # reflect # at: form]
    Thirty-one boxes. Somebody made it out of the one for tourists and cut off the beach. {~Box 28 still asks whether they would recommend the destination. “Most say yes,” says Ku.|Box 12 still wants the hotel and its category. Ku has been putting *queue*, and under category, *first come*.|Box 6 wants the purpose of the stay in one word. Ku has had *live* four times, and once, from a lady of ninety, *see*.}
*   [Look along the queue, as far as the bend. # id: queue # reflect # at: window]
    {~At 404 a barber from Gonaïves is cutting the hair of 405, who may not move until it moves. At 440 a Russian dentist has a Honduran by the jaw and is turning him to the light.|At 361 a schoolmaster from Maracaibo is holding a class, seated in the order in which they arrived. At 362 somebody's grandmother has asked whether there will be an examination.|At 399 a man from Tapachula sells coffee by the half cup, and his place to nobody. At 400 two sisters from Kumasi are being taught to say *half*.|At 455 a couple from Quito are married, or will be at noon: Doña Amparo has looked it up, and can do it if nobody leaves the line.}
*   [Try the chair. Somebody has painted a number on it. # id: chair # reflect # at: chair]
    It says 417, who is having a tooth out and wants it back by noon. “While you sit there, licenciada, you are 417,” says Ku. “If they call it, you have to say that you are at the dentist's.”
-   {socorro == socorro_named:Ku asks everybody, before their name, whether they mind being written down.|{socorro == socorro_asked:Ku begins, as with his mother, with the hours they worked.|Ku asks everybody first whether they have eaten.}}
# doc: note # claim: F61 # claim: F62 # record: W33 # reply: F23
Two people, unnamed, will tell a newspaper that in 2023 Washington feared spies among the migrants. Some of these were Russian; few, by other counts. No case is reported; our text is damaged here. The Russian embassy: unfounded.
# doc: note
No asylum seeker in this story is a spy. Room, form and register are invented.
The interpreter is Halyna Zavadiuk, of Chernivtsi, a dentist in Puebla. Last year she did this for Ukrainians, whom the invasion sent by the same road. “I interpret,” she says. “Forgiving is another tariff.” # record: W37 # meet: halyna
Artyom and Darya Sinelobov, from Perm; Misha, six, is given a pencil and the back of page four. “Half an hour,” says Ku. “Three questions.” # pose: darya seated # meet: darya # recap: line
-> first_question

= first_question
*   [“What was your work in Perm?” # id: work]
    ~ trade = true
    “Lifts,” says Halyna. “He mends them.” Box 7 has farming, fishing, building, transport. “Up and down,” says Ku, and ticks transport. It fits. # sfx: pen
*   [“By which road did you come?” # id: which_road]
    ~ road = true
    Istanbul, Cancún, here. In Cancún three nights with everything cost less than one without. {socorro == socorro_spared:“Which floor?” says Ku, and takes it back.|Misha still has the wristband on: it used to open all the doors.} Box 11 has room for *Cancún*. # sfx: pen
*   [“Why did you leave?” # id: why_leave]
    ~ invasion = true
    “The war, and that he was called to it.” Box 4, *other*, has eleven squares; *conscription* wants twelve. “*Invasion* is eight,” says Halyna, who has counted, and prints it so hard that it comes through to page five. # sfx: pen
*   [“Would you like another interpreter?” # id: another # reflect]
    She puts it to them, against herself, and leaves out nothing. “He says that they would understand it if I wanted another family.” The next one is in Guadalajara, and is a patient of hers.
*   {ku > ku_polite} [Let Ku ask. You would like to hear it. # id: let_ku # reflect]
    “When did you last sleep lying down?” says Ku. Artyom looks at the boy before he answers. It is what Ku asks here instead of *good morning*. There is no box, and he writes it on his cuff.
*   {ku < ku_easy} [“What did you leave unfinished?” # id: unfinished # reflect]
    A lift that stops a hand below the fifth floor. He had told the old lady Monday. Box 9 is for *goods abroad, and their value*, and Ku holds his pen over it for as long as is decent.
-   -> second_question

= second_question
*   [“May I see the call-up papers?” # id: call_up # reflect # at: form]
    Two, for two men at one address. The other had the flat before them, and died in 2019. {doubted:You had thought that dead men on lists were an American speciality.|{invasion:“He was not at home either,” says Artyom, by way of Halyna.|“Documents: one,” Ku reads out, from box 15. “Which?”}} # sfx: paper
*   [“Have you done your military service?” # id: service]
    ~ served = true
    One year, 2009: he drove a bread lorry{trade:, and saw to the bakery's hoist}. It is box 17, the newest, and the only one with space enough. “Bread,” says Halyna, twice, so that it should be written. # sfx: pen
*   [“Is anyone waiting for you over there?” # id: godmother]
    ~ comadre = true
    Misha's godmother, in Sacramento. Ku goes down the codes: parent, spouse, child, employer. “No *comadre*,” he says. “This form was never born here.” # sfx: pen
*   [Tell them who else will read this. # id: who_reads]
    ~ told_them = true
    “By law it is confidential. There is also a register, and that has two readers.” Halyna does not soften it. Artyom asks which box one ticks for no. She looks for it herself, on both sides. # record: W38
*   {receipt == signed} [“Have you kept any receipts?” # id: receipts # reflect]
    All of them: the flat, the tickets, a kettle, a shovel. In box 15 a receipt is not a document. Ku lays them out by date all the same, since somebody has carried them from Perm in a bag for shoes.
*   {receipt != signed} [“What would you do, if they let you in?” # id: let_in # reflect]
    {trade:“He asks how high they go, there,” says Halyna.|{invasion:“Not that,” says Halyna, with a finger on the eight squares.|“He says, mend what they have,” says Halyna.}} Box 20 offers *reside*, *pass through* and *invest*. Ku reads out all three, and nobody laughs until *invest*.
-   Box 19: who received the call-up? Artyom tells the table. “He would rather not say,” says Halyna.
“His mother signed for it,” says Darya, in Spanish. “He said *ashamed*.” In eleven weeks nobody had asked her what she spoke. # recap: line
“I tidied,” says Halyna. “I want it recorded that I tidied.” There is no box for that.
-> third_question

= third_question
*   [“What number have they given you?” # id: what_number]
    ~ in_queue = true
    “Three hundred eighty-eight.” That is Doña Amparo's{raffle_won:, and she has the ticket for it|, on a raffle ticket}. From the state they have one with fourteen digits, which has not moved since May. “Hers walks,” says Darya. “On Sunday, three steps.”
*   [“And you? What did you do there?” # id: and_her # at: form]
    ~ misprint = true
    “I correct. Train hours.” {trade:Box 7 is one to a family, and is taken by lifts.|Box 7 is one to a family.} She turns the form round with a finger: there are two boxes 22, and no 26. Forty thousand have been printed, and she is the first to read it.
*   [“What does the boy know?” # id: boy # reflect]
    “All,” says Darya. “He asked me not to tell it to his father.” {invasion:Misha has heard the word for the eight squares, and does not look up.|Box 23 says *minors: accompanied*, and Ku has ticked it before he hears her.}
*   {told_them} [“Would you rather that I wrote none of this?” # id: wrote_none # reflect]
    “Write,” says Darya. “But without faults.” She reads upside down, as she was paid to, and at the third line lays a finger under a comma.
*   {comadre} [“What do you read to him, here?” # id: read_to_him # reflect]
    “Timetables,” says Darya. “He knows all the stations from Perm to the sea. Before sleeping he asks in which ones it is permitted to get off.” Ku's pen has stopped, over no box in particular.
*   {not told_them and not comadre} [“Who taught you your Spanish?” # id: spanish # reflect]
    “The line.” There is Michoacán in it, and Gonaïves. “First one learns *who is last*. Then *I was before*. With that you can live.”
*   [Put down the pen. Ask nothing. # id: ask_nothing # reflect]
    “Then I ask,” says Darya. “You, how long in this line?”
    {receipt == signed:“Fifteen months,” you say|“Since June of last year,” you say}, before you have thought which line she means.
-   -> the_register
