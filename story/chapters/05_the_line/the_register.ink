// Chapter 5, scene 2: the same room, Friday 28 July 2023.
// Who wants what: Thorsby wants one mark in a column that has stood at nought for seven weeks; she means no harm by it,
// and what she offers with it is a lawyer. Ku wants to stay, and asks not to be counted. Darya wants to know what each
// thing is for. Don Aurelio, by way of Renata, wants her to do in a queue what one does.
// The turn: what fitted a box has gone over, and lost a word on the way.
// Remembered: `family` (H7: scene 3, the panel; chapters 6 to 8, their coda), `drawing` (the panel; chapters 7 and 9),
// `terms` (the stamp); ladder washington. Read: `renata`, `washington`, `trade`, `road`, `served`, `receipt`,
// `in_queue`, `lunch_report`, `told_them`, `comadre`, `invasion`, `misprint`, `ku`.

=== the_register ===
# date: 2023-07-28 # place: border # hour: noon # amb: border_room # music: none
{renata > renata_joking:Friday. Renata, before breakfast: “Grandpa asks where you are. I said in a queue. He says ask who is last and remember the face. I say wear a hat.”|{renata < renata_joking:Friday. Renata, without a greeting: “Grandpa asks where you are. I said in a queue. He says ask who is last and remember the face.”|Friday. Renata: “Grandpa asks where you are. I said in a queue. He says ask who is last and remember the face.”}} # doc: message # sfx: message # pose: ku standing
# doc: note # claim: F65 # reply: F22
The same two: Mexico undertook to watch Russian asylum seekers and to tell the Americans of anything suspicious. Its government declined to comment.
At twelve, Thorsby. {washington > washington_correct:“Have you anything to sit on?” she says; she has heard about the chairs.|{washington < washington_correct:“Licenciada,” she says, and waits to be told that it is she.|“Is it hot?” she says; she has looked it up.}} # sfx: telephone
“Your register has a word that nobody uses. *Flag*. At home it has a column, with seven noughts in it, and I get asked. Could one of yours be a flag? Perm, say. {trade or road or served:It says here{trade: *lifts*}{road: *Cancún*}{served:{trade or road:,} *military lorry*}.” What fitted a box went over at six.{served: The bread did not.}|It says nothing here at all, and people will read that too.”} # recap: line
*   [“What would it mean for them?” # id: mean # at: telephone]
    ~ terms = true
    “A hotel, and a date. Two hours with ours, and a lawyer of theirs in the room. *Pending* has no lawyer.” It is true, and you write it down. {washington > washington_correct:The date she does not know; she says so before you ask.|When the date is she does not know.}
*   [“Suspicious of what, in your view?” # id: of_what]
    ~ cool(washington)
    “I did not say suspicious. I said a column.” The line hums. {washington > washington_correct:“I was asked to ask. I'd put it better if I believed in it more, and I should like you to forget that.”|“I was asked to ask, and now I can say that I did.”}
*   [“You only ever ask on Fridays.” # id: fridays # reflect]
    “On Thursdays they tell me what,” says Thorsby. “By Monday it was your idea.” She is the first to laugh. {receipt == signed:“You signed for mine, once. I'd sign for yours.”|“This time I would sign first.” You hear her look for the pen.}
*   [Hold the receiver out of the window. # id: receiver # reflect # at: window]
    She gives it ten seconds. “What are they shouting?”
    “Three hundred and fifty-two.”
    “Is that good?”
    {in_queue:“It is thirty-six short,” you say, and do not say of what.|“It's where they had got to.”}
*   {lunch_report == filed} [“This call makes a form, you know.” # id: makes_a_form # reflect]
    “Then put that I asked, and that you were busy.” You put *one call, one column*. The box for *matters discussed* has not grown since the enchiladas. “Do they read them?” says Thorsby. One does, you tell her.
*   {lunch_report == drafted} [“I have a report on you in a drawer.” # id: in_a_drawer # reflect]
    “The lunch? Keep it,” says Thorsby. “Mine says that we spoke of enchiladas. Twice I have been asked which.” Somebody near her laughs, and is not introduced.
*   {lunch_report == untold} [“What would you do, in my chair?” # id: my_chair # reflect]
    “Ring me back on Monday,” says Thorsby, “and be out when I ring on Tuesday.” She thinks about it. “I have done it to myself. It works until somebody counts the weeks.”
-   Ku's stamp has four faces. He tries them on the back of his hand, since paper has to be accounted for. # recap: line
“*Clear*. The page and the prints go on the register. It is the quickest way across, and it has no box for forgetting.”
“*Pending*. The page goes into my drawer, and they go back to the queue. Till winter, says Doña Amparo.”
“*Not competent*. They go to COMAR, the refugee agency: Mexico, slowly, by law. Whoever gives a case away goes home himself.” That one he puts higher up, where the cuff will cover it. # term: comar # record: W23
The fourth, *Flag*, is still in its cellophane.
“I should like to stay,” says Ku. “Don't count it.”
*   [Clear: ink their thumbs and send the page. # id: clear # hinge: H7 # at: register]
    ~ family = family_cleared
    Misha's will not take; there is not enough of him. It is done three times. {told_them:Darya, who was told, gives you the left one unasked.|“What is it for?” says Darya. You tell her while it dries.} {comadre:Ku has put the godmother under *employer*.|{invasion:*Invasion* goes with them, in eight squares of eleven.|{misprint:Box 26 goes over empty, as it does for everybody.|By Monday they will be across.}}} # sfx: stamp # pose: darya standing
*   [Pending: the page stays in the drawer. # id: pending # hinge: H7]
    ~ family = family_pending
    No page goes over, and no thumb. {in_queue:“Three hundred eighty-eight,” says Darya. “Still.”|“The same number?” says Darya, and is told that it is the same.} {told_them:Artyom shakes your hand: so the box for no is the drawer.|Artyom asks what they did wrong. “Nothing,” says Halyna, before she has put it to you.} Doña Amparo asks about blankets. It is July. # sfx: stamp # pose: darya standing tired
*   [Not competent: give them over to COMAR. # id: pass # hinge: H7]
    ~ family = family_passed
    “In Mexico?” says Artyom. It is his first word of Spanish. {comadre:Darya says the godmother's name once, and asks where one queues.|{misprint:“Has it its own form?” says Darya. “With how many twenty-twos?”|Darya asks where one queues.}}
    “There are lifts in Puebla,” says Halyna, to nobody, in both languages. {ku > ku_easy:“Good,” says Ku, stamps it straight, and begins to take down his calendar.|Ku stamps it straight. His calendar is down before it is dry.} # sfx: stamp # pose: darya standing
*   [Break the cellophane: flag them, for Thorsby. # id: flag # hinge: H7]
    ~ family = family_flagged
    ~ warm(washington)
    It comes out purple. {terms:You tell them: a hotel, a lawyer, a date.|You tell them that others will ask, elsewhere.} {served:“Bread,” says Halyna, in English, to the telephone.|{told_them:Nobody asks you what it is for.|Ku asks whether he should put why. There is no box.}} Darya reads it upside down. {misprint:“It is well spelled,” she says.|“Is it good?” she says.} # sfx: stamp # pose: darya standing
-   Page four is left. On its back Misha has drawn this room, and given everybody a chair; Doña Amparo, whom he knows only from above, has two.
*   [Fold it into your bag. # id: keep # at: drawing]
    ~ drawing = drawing_kept
    {family == family_cleared:He watches it go in, and nods, like a cashier. Five sheets go over; the sixth is entered as spoiled, by the licenciada, who signs.|{family == family_pending:He asks, by way of Darya, whether you will need it until winter. Ku enters page four as spoiled, and in the drawer three is followed by five.|{family == family_passed:Ku, who will not be here to be asked, enters page four as spoiled, and signs in your place.|“That also?” says Darya, of the bag. “No,” you say. It is the one sheet that nobody else will read, and you sign that you spoiled it.}}} # sfx: paper
*   [Leave it in the file, behind page three. # id: file_it # at: register]
    ~ drawing = drawing_filed
    {family == family_cleared:It goes over with the rest. Under *documents in support* Ku has put *drawing*, and struck out *in support*; somebody in San Diego will look for the box.|{family == family_pending:Under *documents in support* Ku writes *drawing*, and strikes out *in support*. It lies in the drawer face upward, with everybody sitting.|{family == family_passed:Ku makes the inventory for COMAR: sheets, six; drawings, one; of which the same, one. He needs three attempts to make it come to six.|Ku lays a blank sheet over it before he shuts the file. The purple is wet, and would print itself on the chairs.}}} # sfx: pen
*   [Give it back to him, and lose page four. # id: give_back]
    ~ drawing = drawing_back
    {family == family_cleared:He takes it by the edges, on account of his thumbs. Ku copies out page four by hand, and the copy has no chairs in it.|{family == family_pending:He shows it to Doña Amparo, who would like the second chair a little nearer to the shade. He does what he can. Ku copies out page four by hand.|{family == family_passed:He adds a house with a lift in it, and Halyna helps him with the P of Puebla. Ku copies out page four by hand, as his last act here.|Darya lays it on top of the papers, where it will be seen first. Ku copies out page four by hand, which takes until three.}}} # sfx: paper
-   -> the_packet
