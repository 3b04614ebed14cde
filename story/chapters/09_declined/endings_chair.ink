// Chapter 9: the two endings with a chair in them. Nothing here is how such a thing is done.
// E07 Agente doble: Medyntsev, on a hill. E08 El jardín de Coyoacán: Zarechnev, with a slip.
// Read: `answer`, `chair_offered`, `beach`, `room_asked`, `said`, `told_length`, `bluffed`, `father_ill`, `marks_read`,
// `signature`.

=== endings_chair ===
-> e07

= e07
~ fate = fate_07
# ending: E07
{answer == answer_renata:Two days after your daughter has answered for the State, Medyntsev|Two days after the telephone, Medyntsev} writes to ask {chair_offered ? n14:how high the hill would be|whether the chair would stand on land}. At two thousand eight hundred metres, you answer, and a day from either sea. # place: restaurant # hour: noon # amb: restaurant # music: vienna_waltz # pose: medyntsev seated
In January he is not recalled: he has told his house that he has somebody in yours. You have told your house that you have somebody in his. Neither of you may be risked on a boat again. {beach == beach_warned:“You told me once to go home. I wished to repay it.”|“On the beach you had asked. I did not like to leave it.”} # sfx: coffee
On the first Monday of the month you sit under the glass roof. He tells you who is on leave; you tell him what tomatoes cost. Both houses mark it *reliable*, and in March, *very*. Both want a receipt, so the waitress makes out two, for one pot of ginger tea. # recap: line
*   [Keep both receipts. One of them is evidence. # id: both_receipts # reflect # at: receipt]
    “Of what?” says Medyntsev. Of thirst, you say. He takes his own back, for the file: *one tea, hers*. # sfx: paper
*   [“Which of us two is being paid?” # id: who_is_paid # reflect]
    “In my house it is a box that one leaves empty,” says Medyntsev. He inquires whether in yours there is a box.
*   [“And on the hill, are you ever seasick?” # id: seasick # reflect]
    “On Tuesdays,” says Medyntsev, “when it has rained, and one can see a lake.”
-   {room_asked:He has learned to make a bed. Doña Socorro sends word that the corners are wrong.|Somebody else is ill in the boat.}
In the summer Ku lays two files side by side: what he has told you, and what you have told him. They come to the same page. {said == said_no:“And the office never had a list,” says Ku.|“Which of you has got whom?” says Ku.} Who leaves the tip? you ask. He looks it up. You take turns.
What was in the cooler you never learned. Mostly, says Medyntsev, it was ice. # leave: all
-> codas

= e08
~ fate = fate_08
# ending: E08
In March they give Zarechnev his tea service, with a speech. He thanks them in very good Russian, and misses the aeroplane. # place: garden # hour: afternoon # weather: clear # amb: garden # music: elegy # pose: zarechnev seated tired
He misses it on a bench. {chair_offered ? n01:“I found the preposition,” says Zarechnev. “One approaches *a*. In Spanish it takes nothing at all.”|“I gather that I have a column,” says Zarechnev. “I should have pruned better.”} He has a pencil, a shirt, and an envelope.
{told_length:You stay as long as a hot lunch.|{bluffed:There is papaya, and no bread.|{father_ill:He asks after your father first.|He has put out two chairs.}}} “You will be asked what I brought you,” he says. “I am a traitor only in verse.” # recap: line
*   [Open it here, while he prunes. # id: open_it # reflect # at: bench]
    One poem, in Russian; for *ojerosa* there are four words, and three are crossed out. “They will want to know what it means,” says Zarechnev. “So did I.” # sfx: paper
*   [“What were you, all those years?” # id: what_were_you # reflect]
    “A reader,” says Zarechnev. “They sent me to read you. It took longer than was planned.” He does not say that he was nothing else.
*   [Give it back. “Keep it till somebody asks.” # id: give_back # reflect]
    “Then it will keep,” says Zarechnev. He looks to see whether it has been copied.
-   For eleven days people of yours ask him for names. He gives them with the stress right; how many are true is put in pencil. His house says nothing; {answer == answer_office:yours holds no elements|yours will be in touch, in due course}. The widow is told that he is a botanist.
On Thursdays Don Aurelio is driven over. {marks_read:They read to each other. Your father corrects the Russian's marks, and the Russian your father's years|They do not recall each other. Each has noticed that the other sharpens at both ends}. Between them they have filled in a slip: *reading room, one morning*. {signature == sign_name:You sign it.|It is not signed.}
You have lost your best reader by it, and got an old man who is afraid of cars. # leave: all
-> codas
