// Chapter 7, scene 3: Don Aurelio's flat, the same evening, and its landing.
// Who wants what: Renata wants her mother to see how it is done. Inés wants to know who is standing at the other end.
// Don Aurelio wants everything to have a mark. On the stairs, Rentería wants a document.
// The turn: the truest post on the wall is the one that has been handled most.
// Remembered: `feed` (the panel; chapter 9), `paper` (the panel; chapters 8 and 9), `renata`, `press`.
// Read: `renata`, `slip`, `portrait`, `opened`, `doubted`, `ku`, `dalia`, `papers`, `press`.
// The rumours are invented, and a note says so; the congressman's list is on the public record.

=== the_feed ===
# place: flat # hour: dusk # amb: flat # music: none # pose: aurelio seated # pose: renata standing
{renata > renata_joking:Renata, seventeen, does her homework at your father's, where she is asked twice an evening whether she walks. She says: “Like a goddess, Abuelo.”|{renata < renata_joking:Renata, seventeen, does her homework at your father's, who asks whether she walks. You she tells that it is open.|Renata, seventeen, does her homework at your father's, where she is asked twice an evening whether she walks.}} # meet: renata
For Civics she has put her feed up on his wall: ninety posts, red wool. It begins with {slip == slip_written:*Authorised. I. A. L.*|{slip == slip_spoken:eleven seconds of your voice, as a wavy line|a slip for Teotihuacan, RECEIVED}}: her primary source. “You follow it till somebody's standing there. Ku asked me for the method. I asked him for his salary.” # on: feed # recap: line
-> wall

= wall
*   [“Pull the market in Mérida.” # id: market # at: thread_1]
    ~ feed = feed_pulled
    ~ warm(renata)
    The Americans are buying up every habanero, to see how long we last. Behind it are an uncle, a taxi, and a stallholder who had a price to explain. “But on Thursday,” says Renata, “it comes back, told by people who call it *Mexican pepper*. In Mérida.”
*   [Follow the joke to whoever was paid for it. # id: joke # at: thread_2]
    ~ feed = feed_pulled
    ~ warm(renata)
    A Frenchman, an Englishman and the bill. You laugh. “So did I,” says Renata. “At nine, at one and at five, in six towns, with the same adverb. And Saturdays, nothing. A joke doesn't have Saturdays off, Mamá.” It took her a free period. {portrait == pic_abroad:“You'd have asked the lady with the stickers,” she says.|You would have asked for the Notary.}
*   [“Lupita has three million friends. Who is she?” # id: lupita # at: thread_3]
    ~ feed = feed_pulled
    ~ warm(renata)
    “Three million friends,” says Renata, “and not one cousin. In Mexico.”
    “Then she is a foundling,” says Don Aurelio, “or an office.” Renata takes the pencil from behind his ear and writes *office*. {opened ? box_umbrellas:He files her with the umbrellas: *left*.|{opened ? box_letters:“The lady with the dog had a cousin,” he says.|He gives her a mark.}}
*   [“That one is true. Let it hang.” # id: true_one # at: thread_4]
    ~ feed = feed_left
    A congressman in Washington listed twenty-five of our legislators, and one was dead. # record: W08
    “I know it's true. It's gone up nine thousand times since Sunday, by people who joined on Saturday. So what do I write?” {doubted:You said it once yourself, over enchiladas, for nothing.|You take the pencil, and give it back.} The card stays white.
*   [“Take it down. No telephone before Sunday.” # id: take_down]
    ~ feed = feed_forbidden
    ~ cool(renata)
    “It's wool, Mamá.” She gives you the telephone all the same, with two fingers. {slip == slip_pending:“Stamp it,” she says. “You know how.”|{renata > renata_joking:“You could look,” she says. “You'd have to ask me what at.”|She goes on, with scissors.}} Your father holds the ball. Nobody has told him which of you is the mother.
*   [“Did Ku tell you his salary?” # id: his_salary # reflect]
    “He said it in Maya.” She has looked it up. {ku > ku_easy:She has not told him that she is sorry, but she has lent him her scissors.|“I'm staying in school,” she says.}
    -> wall
-   # doc: note # claim: F18 # reply: F23
Officials, unnamed, say that Russia is widening its disinformation, mostly online, to turn Mexican opinion against Washington and Europe. They give no example; this wall is invented. The Russian embassy: unfounded.
{dalia == dalia_spoke:On the landing Dalia Rentería, of *El Centinela*, gets up from the stairs. “You said more on that plane than you meant to. I have printed none of it.”|{dalia == dalia_listened:On the landing Dalia Rentería, of *El Centinela*, gets up from the stairs. “On that plane it was I who talked. You owe me a sentence.”|On the landing Dalia Rentería, of *El Centinela*, gets up from the stairs. “You slept all the way to the sea,” she says. “Nobody sleeps with her shoes on.”}} # on: none # leave: all # hour: night # pose: renteria standing # meet: renteria # sfx: lamp
“The inventory is public: forty boxes. Which of them is the list in?” # recap: line
-> landing

= landing
*   [Give her the sheet that is in your bag. # id: give_sheet]
    ~ paper = paper_given
    ~ warm(press)
    {papers ? acuse:A photocopy of the acuse: one stamp, one number, the name folded under.|{papers ? receipt_copy:A photocopy of a plumber's receipt, No. 0417, folded above your two surnames.|Annex 4, forty lines and a stamp; line forty says *empty*.}} The timer puts out the light. She goes on reading with her thumb. “It doesn't say who,” she says. “It says that.” # sfx: paper # pose: renteria writing
*   [“After the first of October. On paper.” # id: after_first]
    ~ paper = paper_promised
    “By then you'll have been promoted,” says Rentería, “or I'll have been sued.” {press > press_guarded:She writes the date inside her wrist, under two others.|When the light is back on she has you say it again.} # pose: renteria writing
*   [“There is no list. There are boxes.” # id: no_list]
    ~ paper = paper_refused
    ~ cool(press)
    “Two statements,” says Rentería, and writes down both. {press < press_guarded:“The second I can print.”|She puts her card under the mat, the right way up for whoever comes in.} # pose: renteria writing
*   [Press the switch again, and say good night. # id: good_night]
    ~ paper = paper_refused
    It gives her two more minutes, which is what you have. {dalia == dalia_spoke:“You're better company in the air,” says Rentería.|“One day somebody in your house will want to have told me,” says Rentería.} # sfx: lamp
*   [“How long have you been sitting there?” # id: how_long # reflect]
    “Since the girl with the wool. She brought me a chair, and asked who I was standing at the other end of.” She did not take it: from a stair one sees who comes up. {dalia == dalia_slept:The two whom she buried were at their desks.|She has buried two who had their backs to a door.} # pose: renteria seated
    -> landing
-   -> the_boxes
