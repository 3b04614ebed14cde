// Chapter 9, Declined to Comment / No quiso comentar. Scene 1: Monday 8 and Tuesday 9 December 2025.
// Who wants what: Ku wants to know which of the officials is theirs. Echegaray wants not to have kept a folder. Renata
// wants a name for a form: *person who answers*. Rentería wants a document, and failing that a yes or a no. The
// telephone wants to be picked up before the seventh ring. Inés wants to have written it down at the time.
// The turn: the three versions of the card lie on one desk for the first time, and the question that was never asked rings.
// Nobody real is on the screen or says a word; what was not said is told in notes, from the record. The making of the
// article is not here, and nobody guesses at it.
// Remembered: `answer` (H11, the endings), `said` (the endings, Rentería's coda), `unread`, `ninth_line`, `rang_first`,
// `three`, `emergency` (endings and codas), ladders renata, press, ku.
// Read: `addressee`, `chief`, `papers`, card and all that was typed on it, `courier_signed`, `week_line`, `ku_heard`,
// `slip`, `renata`, `paper`, `dalia`, `drawer`, `receipt`, `lunch_report`, `feed`.
// In passing, one clause: a man under an umbrella whom Renata thanks.

=== declined ===
# chapter: 9 # date: 2025-12-08 # place: office # hour: morning # amb: press_hall # light: tv # on: tv # music: none # pose: ku desk
Monday, 8 December. The same hall on the same television, at half past seven now. Ku has the sound off. # record: W24
{ addressee:
- to_ministry:
    For twelve days your oficio has been on Iturbe's table, being received.
- to_upstairs:
    For twelve days your oficio has been upstairs. The green tick was good for one.
- to_americans:
    For twelve days your oficio has been in a house full of crates.
- to_reporter:
    For twelve days your oficio has been with Rentería, who has not rung.
- to_archive:
    For twelve days your oficio has been on a shelf, where it is in order.
- else:
    For twelve days the tyre shop's calendar has hung a finger's breadth from the wall.
}
A foreign paper has printed a story. The boy with the moustache brings it in translation, with a sheet for whoever has not read it to sign. There are nineteen signatures. # pose: courier door # sfx: door # recap: line
# doc: note
The article is real. Everybody here is invented, and none of its officials; it does not mention the CNI.
“Which of them is you, licenciada?” says Ku, who knows.
*   [“None of them. I have looked as well.” # id: none_of_them # reflect]
    “Officials, officials,” says Ku, with the ruler. In all those columns there is nobody with half a packet of Marías. # leave: courier
    # doc: note # claim: F44 # claim: F33 # record: W26 # reply: F23
    The newspaper: little of the activity it reports can be seen. Of 2018 it recalls that dozens were sent home elsewhere, after a poisoning in Britain; Russia denied any part. The Russian embassy: unfounded.
*   [Sign, twentieth, that you have not read it. # id: sign_unread]
    ~ unread = true
    “It's the only list that came back complete,” says the boy. You read it when he has gone, which makes it true at the hour that you put. # sfx: pen # leave: courier
    # doc: note # claim: F31 # claim: F36 # claim: F37 # reply: F23
    U.S. officials, unnamed: such efforts grew after the invasion of 2022, the Kremlin wished to know more of Washington, and some of its ablest officers are in this capital. The Russian embassy: unfounded.
*   [Ring your father, before somebody else does. # id: ring_first # at: telephone]
    ~ rang_first = true
    “Does it say that something was kept, or that it was lost?” says Don Aurelio. That something was said. “Ah,” he says. “That is not paper.” # leave: courier # sfx: telephone
*   [Turn to the end, to see who answered. # id: who_answered # reflect]
    It is the part that your house is good at. Ku has got there first, and is sharpening a pencil. # leave: courier
    # doc: note # claim: F83 # reply: F23
    Duyane Norman, who left the CIA in 2019, gives a reading: had Washington backed Ukraine, Moscow would look for trouble among its neighbours, and Mexico is the way in. The Russian embassy: unfounded.
-   Ku rules two columns. On the left goes what is said, and by how many. # on: none # light: none # amb: office_before_dawn
# doc: note # claim: F07 # claim: F08 # claim: F13 # claim: F14 # reply: F22 # reply: F23
Five officials, unnamed: the CIA listed more than two dozen people as Russian spies under diplomatic cover; Mexico would not expel them. Juan González, once of the White House: names of seasoned officers were given. The Russian embassy: unfounded.
“This one has no officials,” says Ku. “The paper says it itself: that *no information*, in 2022, was not true.” # claim: F04 # reply: F60
On the right goes whoever would not say, with a number.
# doc: note # reply: F22 # reply: F43 # reply: F54 # reply: F59 # reply: F64 # reply: F28 # reply: F60 # reply: F78
Declined to comment: Mexico's government; Cabrera Fuentes; Wendy Sherman; Marcelo Ebrard; Liz Sherwood-Randall. Did not respond: the White House; officials of Morena. Not speaking to the media, say his aides: López Obrador.
“Eight,” says Ku, “with something to hide.” # recap: line
*   [“Or nothing. It weighs the same, Tomás.” # id: weighs_same # reflect]
    “And if not answering were a confession,” you say, “who would be the first?”
    Ku thinks. “I have been confessing to you since 2018,” he says, and heads the column *Not said*.
*   [“Leave a line under it for this desk.” # id: ninth_line]
    ~ ninth_line = true
    Ku writes *Was not asked*, and initials it. In either column it is the only line with a signature. # sfx: pen
*   [“Which telephone did they ring, for *Mexico*?” # id: which_telephone # reflect]
    “It only says *the government*,” says Ku. “Somebody picked up.” You both look at yours. # reply: F22
*   [“The embassy did answer. Put that down.” # id: did_answer # reflect]
    By e-mail: accused often, without foundation; wide ties. Ku gives it a line as wide as the others. # reply: F23
-   -> versions

= versions
A quarter past nine that night. {chief > chief_correct:“I took a folder home, Arriaga, under my coat,” says Echegaray, retired. “It is bad for the sleep.”|{chief < chief_correct:“A folder has been found in my house,” says Echegaray, retired. “I do not say in which room.”|“There was a folder among my ties, Arriaga,” says Echegaray, retired. “I have nowhere to wear them.”}} A grandson brings it, on a bicycle, and has been told to want no receipt. # place: desk # hour: night # amb: night_street # light: lamp # music: archive_theme # pose: ku standing # sfx: telephone
The folder is called *What Has Been Answered*, and holds the three lines of that evening. With Monday's index and the pink copy{papers ? bin_copy:, which smells of tangerine,|} that makes three papers that have never lain on one desk. # recap: line
Card. Friday 25 March 2022. Foreign desk. {subject == on_persons:Subject: persons accredited since January.|{subject == on_various:Subject: various.|{subject == on_nothing:Subject:|{subject == on_known:Subject: the matter you know of.|Subject: statement by a foreign official.}}}} # doc: form # on: card
{ card == exact:
    24 March: statement made. January: {corrected:seven, for nine,|nine} arrivals at one embassy; the usual is two. Four name a city that does not recall them. No children{no_dogs:.| and no dogs.}{no_proof: Not held: proof.}{proposed: Proposed: the files.} # doc: form
    {source == from_ku:Source: T. Ku Poot, analyst.|{source == from_desk:Source: this desk.|{source == from_register:Source: diplomatic register, pp. 4 to 391.|{source == from_one:Source: one person, counting.|Line seven is blank.}}}} {card_hour == at_dawn:06:40.|{card_hour == at_noon:11:50.|{card_hour == at_both:06:40; 11:50.|12:04, in somebody else's hand.}}} # doc: form
}
{ card == hedged:
    Statement noted. Information under assessment. This desk will report {promised:by 1 April|in due course}.{annex: Annex: one sheet.}{padded: A preliminary note will precede the note.}{passive: It will be reported when it is known.} # doc: form
    {card_hour == at_dawn:Hour: 06:40.|{card_hour == at_noon:Hour: 11:50.|{card_hour == at_both:Typed 06:40. Handed over 11:50.|Hour, in somebody else's hand: 12:04.}}} # doc: form
}
{ card == blank:
    I. A. L.{stopped: And lower down, a full stop.}{ruled: One stroke, corner to corner.}{pencilled: One word in pencil, which did not reach the pink.}{on_back: On the back, which the pink has not got, nine names.} # doc: form
    {card_hour == at_dawn:Hour: 06:40.|{card_hour == at_noon:Hour: 11:50.|{card_hour == at_both:Typed 06:40. Handed over 11:50.|Hour, in somebody else's hand: 12:04.}}} # doc: form
}
*   [“Now lay the evening's beside it.” # id: lay_evening # reflect]
    Ku lays it down like a hand that somebody else has played.
*   [Hold the pink against the lamp. # id: against_lamp # reflect # at: lamp]
    {card == blank:One can see the lamp through it.|One can see where the keys struck, from behind.} # sfx: lamp
*   [“Who else has ever read this one?” # id: who_else_read # reflect]
    “You, me, {courier_signed:Ezequiel, if he did|a boy, if he did},” says Ku. “And whoever cut it.”
-   -> evening

= evening
The statement of 24 March has been noted. No elements are held to confirm it or rule it out. The office remains attentive. # doc: form
25 March. {subject == on_various:Various|{subject == on_known:Known matter|Foreign statement}}. Noted. *Archívese.* {week_line == line_initialled:I. A. L.|{week_line == line_annotated:I. A. L. It was longer.|{week_line == line_refused:Seen.|T. K. P.}}} # doc: form
“A morning, an evening, a Monday,” says Ku. “By Tuesday there'd have been nothing to file.” # on: none
*   [Pin the three together, the oldest on top. # id: pin_three]
    ~ three = three_pinned
    One pin, through all three. {courier_signed:On top is a name that is not yours, *Ezequiel, 11:52*.|{card_hour == at_dawn or card_hour == at_both:On top is a 06:40, from before the hall filled up.|On top is an hour that comes after the answer.}} # sfx: paper
*   [Read them to your father, one by one. # id: read_three]
    ~ three = three_read
    ~ father = true
    {card == exact:“The first has people in it,” says Don Aurelio. “Then somebody tidied.”|{card == hedged:“That is the same one three times,” says Don Aurelio. “Somebody was practising.”|“The first is the fullest,” says Don Aurelio. “After that they got nervous, and wrote.”}} # sfx: telephone
*   [Send each back to where it was kept. # id: send_back]
    ~ three = three_back
    {papers ? pink_copy:March goes back to the tyre shop|The pink goes back where Ku can find it}, the index to the boy, the folder to a gentleman who never had it. Apart, says Ku, they cannot hear one another. # sfx: paper
*   [Look for what stands in none of them. # id: in_none # reflect]
    {card == exact:“Who read it,” says Ku.|{ku_heard:“January,” says Ku. He has it in the drawer with the soy sauce.|“Me,” says Ku, without heat.}}
-   -> person_who_answers

= person_who_answers
Tuesday, ten to five. Renata, nineteen, first semester of Law, has been let in as *Maintenance*, dry, under somebody's umbrella. # date: 2025-12-09 # place: office # hour: dusk # amb: office_before_dawn # light: none # music: none # pose: renata seated # pose: ku desk # weather: rain
{slip == slip_pending:“I've a form. The last one you received,” she says.|{renata > renata_joking:“I've a form,” she says, and kisses you on the parting.|{renata < renata_joking:“It's only a form,” she says, to Ku.|“I've a form,” she says. “No stamps.”}}} For Teotihuacan: Law goes too, to see a city given up without a decree. *In an emergency, person who answers*: a blank. # recap: line
*   [“Put me. I shall pick up.” # id: put_me]
    ~ emergency = form_mother
    ~ warm(renata)
    “In an emergency,” says Renata. “It's Tuesdays I worry about.” She puts you in pencil.
*   [“Put your grandfather. He always picks up.” # id: put_grandfather]
    ~ emergency = form_grandfather
    “And tells them which shelf I'm on.” She knows his number the way he knows yours. In ink.
*   [“You are of age. Answer for yourself.” # id: put_self]
    ~ emergency = form_self
    ~ cool(renata)
    “I do. It's for when I'm under a pyramid.”
*   [Stamp it, before you have thought. # id: stamp_it # reflect]
    RECEIVED, and the day. Renata holds it up to the window. “Twice,” she says. “I'll never be returned.” # sfx: stamp
-   Zúñiga has prolonged his leave until there is a position.
-> rings

= rings
# on: phone
Then the telephone rings. Until now nobody has rung it with a question. # sfx: telephone # recap: line
“*El Centinela*,” says Ku, who has the switchboard. “They're following up the foreign paper. {paper == paper_given:You gave her a page once; this is the rest:|{paper == paper_promised:She says that you promised, and|{dalia == dalia_slept:She says that you're awake this time;|One question:}}} did the list arrive?”
{papers ? acuse:That it never did, nobody can say: Iturbe wrote her name on it, and the hour.|{drawer == drawer_lost:That it never did, five desks can say, and none would be lying.|That it never did, five desks could say, until you handed it in again.}} {receipt == signed:You can't: a plumber's slip has both your surnames.|{lunch_report == filed:You can't: *One envelope. Enchiladas*, in four copies.|You could: there is a slip signed by nobody.}}
At the seventh ring comes Echegaray, who has been regretting on a tape since 2019. “The manual says *the office*,” says Ku. “I'm not staff,” says Renata. “I could say anything.”
*   [“Arriaga Luna. Good afternoon, Dalia.” # id: answer_self # hinge: H11 # at: phone]
    ~ answer = answer_self
    ~ warm(press)
    -> as_herself
*   [“The office. What is it about?” # id: answer_office # hinge: H11]
    ~ answer = answer_office
    -> as_the_office
*   [“You get it, Renata. Go on.” # id: answer_renata # hinge: H11]
    ~ answer = answer_renata
    ~ warm(renata)
    -> as_renata

= as_herself
“I had only prepared for the office,” says Rentería. You hear her look for another page. “Did it arrive?” # on: none # pose: ku standing
*   [“A list arrived. That is not a proof.” # id: did_arrive]
    ~ said = said_yes
    “I'll take both sentences,” says Rentería, “in that order.” {receipt == signed:Would you sign for it? You have, you say, with a plumber.|It is the first thing that you have let go of without a carbon.} # sfx: pen
*   [“I know who wrote what, and when. Ask that.” # id: who_wrote]
    ~ said = said_later
    “That takes longer,” says Rentería. You have till March, you say. {paper == paper_refused:“*No* was quicker,” she says.|She begins at 06:40.}
*   [“By law I have three days to report you.” # id: report_you # reflect]
    “Me? I'm not a foreign agent. I'm from Torreón.” Ku is the first to laugh.
-   -> hang_up

= as_the_office
It comes with Echegaray's breath in front of it, and the lighter. “And who is that?” “The office.” “Did it arrive, office?” says Rentería. # on: none # pose: ku standing
*   [“No elements are held on the matter.” # id: no_elements]
    ~ said = said_no
    It is well made. You could not say by whom. Renata reads her form again from the top.
*   [“The office will be in touch, in due course.” # id: in_due_course]
    ~ said = said_later
    “Which course?” says Rentería. “Due,” you say. {card == hedged:A horse could sleep in it, as in 2022.|You had forgotten how soft it is.}
*   [Say nothing else, and do not hang up. # id: hold_line # reflect]
    A minute and ten. She has buried two colleagues, and knows how to listen to a line. “Thank you,” says Rentería in the end. “That's eight and one.”
-   -> hang_up

= as_renata
Renata takes it with two fingers. “Person who answers, good afternoon. No, her daughter. She's here, she's counting the ceiling. *Mamá, did it arrive?* She's on eleven. I can only speak for myself: I was received, in 2022. There's a stamp.” Out of the receiver comes a noise that nobody in this trade has heard. Rentería is laughing. # on: none # pose: renata phone # pose: ku standing amused
*   [Nod, since somebody is looking at you. # id: she_nods]
    ~ said = said_yes
    “She's nodded,” says Renata. “Small. No, you can't print a nod. Yes, I'd sign it, I'm of age.” {feed == feed_pulled:She has followed it till somebody was standing there: you.|{feed == feed_forbidden:She holds it like a telephone that has been given back.|Nobody has ever quoted you before.}}
*   [“Tell her that I shall ring her back.” # id: ring_back]
    ~ said = said_later
    “She says she'll ring back.” Renata covers the mouthpiece. “Will you?” Yes. “She says yes. I'd ask for it in writing.”
*   [Hold up three fingers, as to Ku in 2022. # id: three_fingers # reflect]
    “Three,” says Renata. “She doesn't say three what.” Ku has turned to the window, with his shoulders going.
-   -> hang_up

= hang_up
*   [Hang up first, like somebody who is busy. # id: hang_up_first # reflect]
    It runs in the family. The line clicks, and does not tick.
*   [Wait until it is she who hangs up. # id: she_hangs_up # reflect]
    She does it softly. She will be back.
*   [Hand the receiver to Ku, to put down. # id: to_ku]
    ~ warm(ku)
    He holds it for a moment by both ends, and enters the hour.
-   -> ending
