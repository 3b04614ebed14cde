// Chapter 8, scene 4: the oficio, the night of 25 November 2025 and the morning after.
// Who wants what: the system wants twenty-seven cells. Ku wants to see what she does at fourteen. Zúñiga wants to have
// been away. Inés wants it to be a paper that somebody has written.
// The set piece: the form comes filled from the board, every row *leave*; eight rows at most can be typed, each with a
// disposition and one of seven words. Whoever touches nothing hears it twenty-seven times from the printer.
// The turn: it is printed, and then it is hers.
// Remembered: `d_…`, `w1` to `w7`, `altered` (the debrief), `found28`, `row28` (ending 12), `signature` and `addressee`
// (H10, all endings). Nothing on this page tells an officer from anybody else.
// Read: `boxes`, `chair_offered`, `match_kept`, `poly_home`, `abril_packed`, `rota`, `not_listed`, `slip_seen`,
// `door_seen`, `mother_says`, `contact_filed`, `garden`, `receipt`, `lunch_report`, `card`, `marks_read`, `washington`,
// `iturbe_tu`, `drawer`, `courier_signed`, `candour`, `mark`, `papers`, `paper`, `dalia`.
// Otradnev is named here, once, by whoever has two of the four and asks.

=== the_oficio ===
Five nights later there is only the form, *Disposition of Rows*: from the board *leave*, twenty-seven times, and after each, in a word, how likely it is that the list is right. The system knows seven words. *Perhaps* is not among them. # date: 2025-11-25 # on: oficio # light: lamp # term: oficio # recap: line
{boxes == boxes_over:Of your forty boxes it has the lids.|{boxes == boxes_copied:Of your forty boxes it has the lids. You have what was under them.|{boxes == boxes_shredded:For your forty boxes it has forty certificates of shredding, and asks which is the annex.|Your forty boxes it has as *in transit*. Your father was delighted with *transit*.}}}
What you alter goes into the annex as well, which has eight lines. There were nine, until the year when they saved on biscuits.
-> rows

= rows
{ LIST_COUNT(altered) > 7:
    -> full
}
~ temp left = 8 - LIST_COUNT(altered)
{altered:Lines left: {left}.|“Which row?” says Ku, at the keys.}
<- oficio_rows(-> the_oficio.row)
*   {not found28 and clues_28() > 1} [“Who drives on Thursdays?” # id: who_drives]
    ~ found28 = true
    -> thursday
+   [Enough. Print it. # id: print_it # reflect # at: printer]
    {altered:Ku straightens the paper in the tray.|“As it is?” says Ku. “As it came,” you say.}
    -> print

= full
“Full,” says Ku. There is a margin. What one writes in the margin comes out on another floor.
-> print

= row
{t_name(at_hand)}, {t_cover(at_hand)}. From the board: *{t_word(word_of(at_hand))}*.
{ at_hand:
- n01:
    {chair_offered ? n01:He asked you for a third word.|Ku has typed his patronymic, out of respect.}
- n05:
    {match_kept:You put a hand to your breast pocket.|A programme from the Farol marks the place.}
- n14:
    Ku takes his hands off the keys, and puts them back.
- n16:
    “Which of us?” says Ku, in Abril's voice. He has it exactly.
- n19:
    “That one is a teacher,” says Ku, as he did in 2022.
- n22:
    He is twenty-nine now, which is what Ku was.
- else:
    {~Ku waits.|The cursor has more patience than either of you.|The cell is three centimetres wide.|Ku reads it out once more, for the stress.}
}
+   [Leave. The row stays as it is. # id: leave_row]
    ~ altered += at_hand
    {Ku types *leave* over *leave*. It looks the same, and now it is yours.|*Leave* over *leave*.|Once more, on purpose.}
    -> word
+   [Watch. Half-days, if anybody lends them. # id: watch_row]
    ~ altered += at_hand
    ~ d_watch += at_hand
    {~“Who with?” says Ku, and types it.|Somewhere the Notary's knee has been spoken for.|Chayo will ask whether there is parking.|Watching is leaving with a notebook. Ku types it.}
    -> word
+   [Refuse the renewal, when it comes. # id: refuse_row]
    ~ altered += at_hand
    ~ d_refuse += at_hand
    {at_hand == n05 and poly_home:One cinema, with a pillar. Ku types it.|{~A card will run out, and nobody will find the form. The house is good at that.|Nothing will happen, on a date to be fixed.|It is expulsion by filing. Your father would have known the tray.}}
    -> word
+   {at_hand == n01 or at_hand == n05 or at_hand == n14} [Approach. A chair, and time. # id: approach_row]
    ~ altered += at_hand
    ~ d_approach += at_hand
    {chair_offered ? at_hand:You have asked already, aloud. Now it has a column.|Nobody has asked yet. Ku leaves a space, for the answer.}
    -> word
+   [Expel. Article 9, and no reason given. # id: expel_row]
    ~ altered += at_hand
    ~ d_expel += at_hand
    -> matches

= matches
{ LIST_COUNT(d_expel):
- 1:
    Ku takes a match from Iturbe's row. Fifteen{match_kept:, with yours}. Of theirs it would be one in eighty-five, drivers apart. # claim: F45 # claim: F47
- 2:
    Fourteen. He lays the two side by side, so that they have company.
- 3:
    Thirteen. Of theirs there would be eighty-two. # claim: F45 # claim: F47
- 4:
    Twelve. The visa window in Moscow, Abril says, is three people and a kettle.
- else:
    {LIST_COUNT(d_expel) == 5:Eleven. Five is one in seventeen of theirs, and of ours nearly one in three.|{LIST_COUNT(d_expel) == 6:Ten. Ku asks whether they answer with the same number. As a rule, you say; nobody wrote it.|{LIST_COUNT(d_expel) == 7:Nine.|Eight. Going up from the foot, the ninth has just gone{match_kept:; it is in your pocket|, the one that lay the other way round}{abril_packed:, with eight kilos}. Sixteen, and there is nobody for the plants.}}} # claim: F45 # claim: F47
}
-> word

= word
{~And the word?|“How likely?” says Ku.|“In a word,” says Ku.}
+   [Keep the board's word. # id: keep_word]
    ~ set_word(at_hand, word_of(at_hand))
    {~It is in already.|Ku presses the key that does nothing.|The board has its say.}
    -> next
+   {word_of(at_hand) != 1} [Almost certainly not. # id: word_1]
    ~ set_word(at_hand, 1)
    {~“Then why is there a row?” says Ku.|Ku types it very gently.}
    -> next
+   {word_of(at_hand) != 2} [Very unlikely. # id: word_2]
    ~ set_word(at_hand, 2)
    {~One in ten, by the system's table, or less.|“Very,” says Ku, and types both.}
    -> next
+   {word_of(at_hand) != 3} [Unlikely, on the whole. # id: word_3]
    ~ set_word(at_hand, 3)
    {~The system drops *on the whole*.|“On which whole?” says Ku. It takes one word.}
    -> next
+   {word_of(at_hand) != 4} [Roughly even. # id: word_4]
    ~ set_word(at_hand, 4)
    {~It is the word for having looked at a coin.|“That one they like,” says Ku.}
    -> next
+   {word_of(at_hand) != 5} [Likely, as things go. # id: word_5]
    ~ set_word(at_hand, 5)
    {~The system drops how things go.|“*Likely*,” types Ku, and looks at the door.}
    -> next
+   {word_of(at_hand) != 6} [Very likely. # id: word_6]
    ~ set_word(at_hand, 6)
    {~Ku asks for whom it is the *very*.|Nine in ten, by the table. You think of the tenth.}
    -> next
+   {word_of(at_hand) != 7} [Almost certainly. # id: word_7]
    ~ set_word(at_hand, 7)
    {~“That is as far as it goes,” says Ku: after it the menu ends.|The *almost*, says the manual, is not optional.}
    -> next

= next
~ at_hand = ()
-> rows

= thursday
{rota:Chalk, on a garage door. }{not_listed:A face that is none of the twenty-seven. }{slip_seen:A shift slip, with a name that stands in no row. }{door_seen:A car door, held, on a sixteenth of September. }{rota:“Not sixteen,” says Ku. “On Thursdays sixteen sings.”|“Not sixteen,” says Ku, who has rung the parish. “On Thursdays sixteen sings.”} # recap: line
It takes him four minutes, in the list of cars. Otradnev, Semyon, sixty-three, driver: the one with the umbrella. Since 2022 you have gone past him as past a coat stand. You try for the face, both of you, and get the umbrella.
*   [Type him in, below twenty-seven. # id: type_28]
    ~ row28 = true
    There is no such row. Ku types him across the foot, where it says *for official use*. He is the only one on the sheet whom nobody sent you.
*   [Leave him off. For once, ours alone. # id: leave_off # reflect]
    “Then nobody has him but us,” says Ku, and after a moment: “And he has had us since August.” He means that of 2022. He puts his hood up, indoors.
*   [“What does he look like, Tomás?” # id: looks_like # reflect]
    {not_listed:“Like somebody waiting,” says Ku, who has it from a girl with a bucket.|Ku opens his mouth, and closes it. “Tall?” he says.} The foot of the form stays white.
-   -> rows

= print
~ temp untouched = 27 - LIST_COUNT(d_watch + d_refuse + d_approach + d_expel)
The printer reads aloud what it prints; nobody has found how to stop it. It was trained in Valladolid. “*Leave*,” it says, with all its teeth, {untouched} times{d_expel:, and *expel*, in the same voice, {LIST_COUNT(d_expel) == 1:once|{LIST_COUNT(d_expel)} times}}. {altered:Then it asks for cyan.|By the ninth Ku is saying it with her.} # hour: before_dawn # date: 2025-11-26 # sfx: printer
Ku reads it through on his feet, with the ruler. {d_expel ? n14:At fourteen the ruler stops, and goes on.|{mother_says:At fourteen he says something in Maya, and goes on.|At fourteen he lifts the ruler over it.}} # pose: ku standing
At the foot: *Head of unit*, who is on a beach. *P.A.* is signed by somebody for somebody, and no court has found either. A name can be found. {contact_filed:Yours is on a report of October, beside {garden:a wall of three metres|a *d* in its right place}.|{receipt == signed:Yours is on a plumber's slip already.|{lunch_report == filed:Yours is on a lunch already.|Yours is on nothing so far.}}}
*   [Sign it: Inés Arriaga Luna. # id: sign_name # hinge: H10 # at: signature]
    ~ signature = sign_name
    {card == blank:In 2022 you sent up three letters. This is fifteen.|{card == exact:In 2022 you sent up all that you had, except that. This is a name.|In 2022 you were looking into it. This is who was.}} “It comes out very clear,” says Ku. # sfx: pen
*   [*P.A.*, and a flourish that is anybody's. # id: sign_pa # hinge: H10]
    ~ signature = sign_pa
    “And who is that?” says Ku.
    “The absence.” It has a good hand. One would say a man of fifty, rested. # sfx: pen
*   [Leave the line as white as it is. # id: sign_none # hinge: H10]
    ~ signature = sign_none
    “Then it isn't a paper yet,” says Ku.
    “It is a paper. It isn't anybody's.” He looks at his hands, which typed it.
-   At eight the boy from the third floor, who has a moustache now, brings a telephone to be signed with the finger: there is a tray upstairs. The ministry has a counter, {marks_read:your father a mark that two people can read|your father an opinion about shelves}, the tyre shop another December.{washington > washington_closed: Okonjo-Price has left his card, blank on the back.}{for_reporter(): Rentería wants a document.} # hour: morning # light: none # sfx: door
*   [To the Foreign Ministry, into Iturbe's own hand. # id: to_ministry # hinge: H10]
    ~ addressee = to_ministry
    {iturbe_tu:“*Te lo recibo*,” says Iturbe|“Received,” says Iturbe}, and stamps your copy before you can ask. {drawer == drawer_stamped:It is the second that you have from that house. She knows what you do with them.|{drawer == drawer_lost:“There is no drawer in this room,” she says. “I have had it taken out.”|“The last one went round by five desks,” she says. “This one is going to sit.”}} {contact_filed:Your report of October is already on her table.} # sfx: stamp
*   [Upstairs, by the boy, for what there is. # id: to_upstairs # hinge: H10 # at: envelope]
    ~ addressee = to_upstairs
    “They said that if there was one I should bring it up,” he says, “and if there was none, that.” You sign with the finger; it comes out like somebody else on a boat. {courier_signed:He signs yours without being asked: *Ezequiel*, and the hour.|A green tick appears, good for twenty-four hours.}
*   {washington > washington_closed} [Okonjo-Price's, in an envelope without a crest. # id: to_americans # hinge: H10]
    ~ addressee = to_americans
    His house has moved that week; he reads it on the pavement, among crates. “Is this guidance?” {receipt == signed:He offers you a receipt. Not a plumber's, you say.|He offers you a receipt. In that house, you say, it has never been the custom.} {candour:“I asked whether I ask,” says Okonjo-Price. “I think I have been answered.”|He puts it under his jacket, like something that might get cold.} # record: W20
*   {for_reporter()} [To Rentería: the document, and no story. # id: to_reporter # hinge: H10]
    ~ addressee = to_reporter
    She reads it at the counter of a juice stall, standing, and asks one question, whether that is an *expel* or a fold. She copies the number of the form on to her wrist, in case somebody takes the rest.
*   [To the archive, with a mark in pencil. # id: to_archive # hinge: H10 # at: stamp]
    ~ addressee = to_archive
    {marks_read:You give it the mark that he would have given it. There are two of you now who could find it, and one of you will remember.|{mark:3-25-R. It has not existed since 1985, and nothing under it has ever been lost.|“Third shelf,” says your father, by telephone, without asking what it is.}} Across it, in violet, goes the verb that Echegaray left you. # sfx: stamp # term: archivese
*   [To nobody. Behind December, once more. # id: to_nobody # hinge: H10]
    ~ addressee = to_nobody
    {papers ? list_copy:The pencil list is there, from another December, and has yellowed along the fold.|There is nothing behind it but a nail.} Ku lifts eleven months and lets them down. “It's thicker this year,” says the boy, of the calendar. # sfx: paper
-   # panel: you
{altered:Rows that you typed: {LIST_COUNT(altered)} of twenty-seven; *expel*: {d_expel:{LIST_COUNT(d_expel)}|none}.|You typed no row. All twenty-seven say *leave*.} {row28:Below them stands a twenty-eighth, whom nobody sent you.|{found28:A twenty-eighth you found, and left off.}}
# panel: you
{signature == sign_name:It has your name|{signature == sign_pa:It is signed by an absence|It has no signature}}, and went {addressee == to_ministry:to the ministry|{addressee == to_upstairs:upstairs|{addressee == to_americans:to the Americans|{addressee == to_reporter:to a reporter|{addressee == to_archive:to the archive|to nobody}}}}}.
# panel: reported # claim: F24 # reply: F28
The newspaper: unclear whether Washington still asks for expulsions. The White House did not respond.
# panel: unknown
Whether anybody, in either capital, ever did this sum. The form and everyone on it are invented.
*   [Put the cover on the printer, teeth and all. # id: cover_printer # reflect]
    -> declined

// What the oficio reads of the evidence: the word of the estimate where the reader has typed none, 1 to 7.
// Nothing seen is 4, roughly even; each leg for it is one up. One leg against takes it to 3, or holds it at 4 if two
// stand for it; two against make 2, three would make 1.
=== function word_of(who)
~ temp against = legs_against(who)
{ against == 0:
    ~ return 4 + legs_for(who)
}
~ return 4 - against + (against == 1 and legs_for(who) == 2)

// Puts a name under one of the seven words.
=== function set_word(who, number)
{ number:
- 1: ~ w1 += who
- 2: ~ w2 += who
- 3: ~ w3 += who
- 4: ~ w4 += who
- 5: ~ w5 += who
- 6: ~ w6 += who
- else: ~ w7 += who
}

// How many of the four clues to the other driver she has.
=== function clues_28()
~ return rota + not_listed + slip_seen + door_seen

// Whether Rentería has reason to expect a paper.
=== function for_reporter()
~ return paper == paper_given or paper == paper_promised or dalia == dalia_spoke

// The board's own word; the first, *almost certainly not*, it never has.
=== function t_word(number)
{number < 4:{number < 3:very unlikely|unlikely}|{number == 4:roughly even|{number == 5:likely|{number == 6:very likely|almost certainly}}}}

// Every row that has not been typed. It leaves with the name in `at_hand`.
=== oficio_rows(-> where)
+   {not (altered ? n01)} [One. Zarechnev. # name: n01]
    ~ at_hand = n01
    -> where
+   {not (altered ? n02)} [Two. Vyazmitina. # name: n02]
    ~ at_hand = n02
    -> where
+   {not (altered ? n03)} [Three. Akchurov. # name: n03]
    ~ at_hand = n03
    -> where
+   {not (altered ? n04)} [Four. Tikhorechin. # name: n04]
    ~ at_hand = n04
    -> where
+   {not (altered ? n05)} [Five. Polyntseva. # name: n05]
    ~ at_hand = n05
    -> where
+   {not (altered ? n06)} [Six. Lukomorov. # name: n06]
    ~ at_hand = n06
    -> where
+   {not (altered ? n07)} [Seven. Krutoyarov. # name: n07]
    ~ at_hand = n07
    -> where
+   {not (altered ? n08)} [Eight. Bystritsyna. # name: n08]
    ~ at_hand = n08
    -> where
+   {not (altered ? n09)} [Nine. Kholmogortsev. # name: n09]
    ~ at_hand = n09
    -> where
+   {not (altered ? n10)} [Ten. Verstakov. # name: n10]
    ~ at_hand = n10
    -> where
+   {not (altered ? n11)} [Eleven. Zimogorov. # name: n11]
    ~ at_hand = n11
    -> where
+   {not (altered ? n12)} [Twelve. Tukhvatova. # name: n12]
    ~ at_hand = n12
    -> where
+   {not (altered ? n13)} [Thirteen. Ladoshin. # name: n13]
    ~ at_hand = n13
    -> where
+   {not (altered ? n14)} [Fourteen. Medyntsev. # name: n14]
    ~ at_hand = n14
    -> where
+   {not (altered ? n15)} [Fifteen. Ryabokoneva. # name: n15]
    ~ at_hand = n15
    -> where
+   {not (altered ? n16)} [Sixteen. Tverdokhlebin. # name: n16]
    ~ at_hand = n16
    -> where
+   {not (altered ? n17)} [Seventeen. Murashkintsev. # name: n17]
    ~ at_hand = n17
    -> where
+   {not (altered ? n18)} [Eighteen. Yasnogorov. # name: n18]
    ~ at_hand = n18
    -> where
+   {not (altered ? n19)} [Nineteen. Snezhnitskaya. # name: n19]
    ~ at_hand = n19
    -> where
+   {not (altered ? n20)} [Twenty. Zhalsanov. # name: n20]
    ~ at_hand = n20
    -> where
+   {not (altered ? n21)} [Twenty-one. Gedugov. # name: n21]
    ~ at_hand = n21
    -> where
+   {not (altered ? n22)} [Twenty-two. Razdolin. # name: n22]
    ~ at_hand = n22
    -> where
+   {not (altered ? n23)} [Twenty-three. Ozernikova. # name: n23]
    ~ at_hand = n23
    -> where
+   {not (altered ? n24)} [Twenty-four. Poltorakov. # name: n24]
    ~ at_hand = n24
    -> where
+   {not (altered ? n25)} [Twenty-five. Sosnitsyn. # name: n25]
    ~ at_hand = n25
    -> where
+   {not (altered ? n26)} [Twenty-six. Chernobrivtseva. # name: n26]
    ~ at_hand = n26
    -> where
+   {not (altered ? n27)} [Twenty-seven. Gornostalev. # name: n27]
    ~ at_hand = n27
    -> where
