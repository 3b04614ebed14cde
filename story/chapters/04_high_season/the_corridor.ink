// Chapter 4, scene 3: the third floor, ocean side, the same afternoon.
// Who wants what: Doña Socorro wants her fourteen rooms done by four, and to be asked. Ku does not want her on paper.
// Wilberth Chuc, front desk, wants not to have looked. Inés wants what 318 has been doing for two years.
// The turn: the hotel has a form for a towel too few; for one too many nobody has ever had one.
// Remembered: `socorro` (scene 4, the panel; chapters 7 and 8, her coda), `desk_asked` (scene 4), n14's contact leg, `ku`.
// Read: `portrait`, `mother_asked`, `coffee`, `last_shift`, `ku_heard`, `source`, `handover_seen`, `ku`.

=== the_corridor ===
# date: 2023-03-22 # place: corridor # hour: afternoon # amb: corridor # music: none # pose: ku standing # pose: socorro cart
Third floor, ocean side: fourteen rooms, twenty-six minutes each. Inside the lid of the cart is {portrait == pic_given:Ku in the rain, less a strip along the top|{portrait == pic_board:Ku at seven, as a jaguar. The one in the rain, he has told her, did not come out|Ku at twelve, with a diploma for attendance}}. # meet: socorro
{mother_asked:“The lady of the weather,” says Doña Socorro.|{coffee:“The lady who carried him a coffee,” says Doña Socorro.|{last_shift == shift_ku:“The lady of the two at his door,” says Doña Socorro. “They say that they were nice.”|{ku_heard:“The lady who listened to January,” says Doña Socorro.|“The lady who keeps him late,” says Doña Socorro.}}}}
{source == from_ku:“Me you may put on a card,” says Ku, low. “I have a door. She has a cart.”|{source == from_none:“You left me at home once,” says Ku, low. “Please leave her there.”|{source == from_one:“*One person, counting*,” says Ku, low. “That was me. Please let it go on being me.”|{source == from_register:“You once quoted a register for me,” says Ku, low. “There is none for her.”|“Not on paper, please,” says Ku, low.}}}} Without a look he has folded a hand towel, and it is a heron. # recap: line
On 318 hangs *Do not disturb*. {handover_seen:“Who makes the bed knows who has not slept in it,” says his mother, first in Maya. “Two years, and nobody asks.”|“The one who sweeps sees both sides of the door,” says his mother, first in Maya. “Two years, and nobody asks.”}
-> ask

= ask
*   [“I ask. I shall not put your name.” # id: asked # at: door_318]
    ~ socorro = socorro_asked
    “Each month another guest, one night, and on Thursday one towel too many, blue. One too few they take out of my pay. For one too many there is no form.” {handover_seen:You know the stripe.|{the_towel():Then it was blue.}} Ku writes *a person of the house*. “There are three of us on this floor,” she says.
*   [“I shall need both surnames, Doña Socorro.” # id: named # at: linen]
    ~ socorro = socorro_named
    ~ cool(ku)
    ~ book_leg(n14, leg_contact, 1)
    Poot Cauich, with a *c*. Each month another guest; on Thursday one towel too many, blue; the tip is from the pale gentleman in 106. {handover_seen:With what you saw, it is evidence|It is evidence now}: there is somebody under it. “Does it pay?” she says. “Then put that I was asked politely.” {ku < ku_polite:Ku has gone to look at the lift.|Ku undoes the heron.}
*   [“How are the knees, with fourteen rooms?” # id: spared # at: cart]
    ~ socorro = socorro_spared
    ~ warm(ku)
    Two hundred and forty pesos a day, and what is on the pillow. In Leona Vicario she has a plot, paid as far as the kitchen. She has been in the sea once, at night. You do not look at 318. {ku > ku_easy:Ku gives you the heron.|{source == from_none:“Thank you,” says Ku, of March of last year.|Ku stands the heron on the cart, facing you.}} # pose: socorro seated
*   [“Then the front desk can say who pays.” # id: front_desk # at: lift]
    ~ socorro = socorro_spared
    ~ desk_asked = true
    Up comes Wilberth Chuc, twenty-seven, with a lamp for a reason. “The name for 318 I looked for and I did not look for,” he says, which here means that he has not found it. “Cash. {last_shift == shift_bus:Somebody fetches a cooler off the bus.|Each month it is another.}” He looks at the lift. “Does anybody know that I came up?” # meet: wilberth
*   [Take the other end of the sheet. # id: sheet # reflect]
    You were taught corners by a convent. She undoes yours, without reproach. “Without a name it is gossip,” says Ku, who has understood what you are waiting for. “With one it is my mother.” # pose: socorro standing tired
    -> ask
-   -> the_print
