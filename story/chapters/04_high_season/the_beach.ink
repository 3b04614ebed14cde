// Chapter 4, scene 2: the beach of an invented hotel, Wednesday 22 March 2023, noon by the sea and eleven at the office.
// Who wants what: Medyntsev wants it to be over, and not to be ill. Ku wants the two in front of them to be the two. The
// forty want shade, a sale, a tip, a clean bucket of water. Inés wants to see four seconds.
// The set piece: three looks out of nine. The loud ones offer themselves first; each shows a life. Who has looked at the
// towel (umbrella, rakers) and at the man who carries one (bar, lifeguard) knows where not to look when everybody turns.
// The turn: the two that she watches do meet, over a child's foot, and what passes between them is ice.
// Remembered: `looks` (here; the panel), `handover_seen` (scenes 3 and 4, the panel; chapter 8), `both_hours`, `heard_him`
// and `unblurred` (scene 4).
// Read: `cooler`, `windows`, `conduct_seen`, `counted`, `renata`, `last_shift`, `ku`, `two_copies`, `portrait`,
// `in_photo`, `card_hour`.

=== the_beach ===
# date: 2023-03-22 # place: beach # hour: noon # amb: beach_noon # weather: clear # music: cancun_lounge # pose: medyntsev pale
# doc: note # claim: F15 # claim: F16 # reply: F23
U.S. officials, unnamed: nearness, and tourism as cover, let Moscow step up its spying in Mexico; it *can* bring to resorts such as Cancún, by air, spies, and informants who live in the United States. The Russian embassy: unfounded.
# doc: note
No date, hotel, beach, person or arrest is reported: this Cancún is invented.
Wednesday, noon; at the office, eleven. Accounts wants both wristbands back as vouchers, uncut. # record: W39 # term: voucher
Forty people, and two to watch: Medyntsev, in long trousers, with {cooler:the blue cooler that Chayo followed for twenty-five hours|a blue picnic cooler}; and, off yesterday's flight, a man with a book. There is time for three good looks. # meet: medyntsev # recap: line
-> looking

= looking
{LIST_COUNT(looks) == 2:{~Twenty to one. At the office, twenty to twelve.|A waiter asks whether all is well. You are not drinking.|A girl offers you a temporary dolphin.|Ku has gone the colour of a brick. He is from here, he says.|“Yours is crooked,” says a lady, of your wristband.|The buried man asks what time it is. Nobody has the language.}}
*   {LIST_COUNT(looks) < 3} [The blue cooler: what is in it? # id: cooler # at: cooler]
    ~ looks += look_cooler
    He opens it at last: ice, half a lemon, egg sandwiches without crusts. {cooler or windows ? w_gate:Since last year you have been following a picnic.|It is a picnic cooler, with a picnic in it.} {conduct_seen ? n14:He sucks a piece of ginger; the rest of the bag is in the Notary's expenses.|{looks ? look_reader:At the man with the book he has not once looked.|He eats with his back to the sea, and looks round, to see whether it is still there.}} # pose: medyntsev seated
    -> looked
*   {LIST_COUNT(looks) < 3} [That man's book. Which page is he on? # id: reader # at: reader]
    ~ looks += look_reader
    Page nine, since ten. {looks ? look_vendor:As he reads he feels along his own jaw.|{counted:You met a gentleman on one page once, among tiles, and never found out whose he was.|There is sand in the spine.}} Over the top he watches a woman of fifty learn to float. When her face goes under, he stops breathing.
    -> looked
*   {LIST_COUNT(looks) == 0} [Those five children, burying somebody's father. # id: children # at: children]
    ~ looks += look_children
    He is from Puebla, and asleep. In four languages they have agreed on a word for *deeper*. A girl in red fetches the water; the edge is brown with weed, and for clean she wades to the waist. {renata > renata_joking:At that age Renata charged by the bucket.|{renata < renata_joking:At that age Renata told you where she was going.|Somebody calls to her, as somebody who has called before.}}
    -> looked
*   {LIST_COUNT(looks) == 0} [The vendor, ten kilometres into his day. # id: vendor # at: vendor]
    ~ looks += look_vendor
    Permit 0093, on a cord. Hats, two hundred and fifty. “Him with the book? Dentist. Upper left, he said, and charged me nothing.” He opens, to show you. {last_shift == shift_bus:He sells to every van, and never yet to a driver.|{conduct_seen ? n14:The pale one buys a hat each month, he says, and leaves it.|You buy a hat. There will be no voucher.}}
    -> looked
*   {LIST_COUNT(looks) == 0} [Ask the lifeguard what he looks at. # id: lifeguard # at: lifeguard]
    ~ looks += look_lifeguard
    “Water.” Nine thousand eight hundred a month, and the whistle is his own. Of the sand he knows what walks on it. “The gentleman from the bar has carried that towel up and down since ten. Green stripe, ours. It has not been wet.”
    -> looked
*   {LIST_COUNT(looks) > 0 && LIST_COUNT(looks) < 3} [The straw hat under the third umbrella. # id: umbrella # at: umbrella]
    ~ looks += look_umbrella
    A crossword, in ink. {looks ? look_rakers:Here is what they go round: a blue stripe, folded in three.|{looks ? look_lifeguard or looks ? look_bar:On the next lounger lies a towel, striped blue. The hotel's are green.|On the next lounger lies a towel. The hotel's are striped green, and three hundred and fifty pesos if you lose one; this is blue.}} She lifts her feet for the rakers, and never looks up to see who is coming back for it.
    -> looked
*   {LIST_COUNT(looks) > 0 && LIST_COUNT(looks) < 3} [Over at the bar somebody is always waiting. # id: bar # at: bar]
    ~ looks += look_bar
    The price is still on his sandals. He orders a lemonade, gives it to the next in line and begins again, {looks ? look_lifeguard:that dry towel|{looks ? look_umbrella or looks ? look_rakers:a towel, striped green,|a green-striped towel}} under one arm like a newspaper. “Very correct,” says the barman. “He tips on what he gives away.”
    -> looked
*   {LIST_COUNT(looks) > 0 && LIST_COUNT(looks) < 3} [Men with forks, and the weed. # id: rakers # at: rakers]
    ~ looks += look_rakers
    Six, since five o'clock, at three hundred and twenty a day: eleven tonnes, smelling of eggs. Guests lift their feet without looking. {looks ? look_umbrella:Round the blue stripe they go as round a dog. {ku > ku_polite:“From Chiapas,” says Ku. “Here nobody is from here. I am, nearly.”|“From Chiapas,” says Ku. “Here nobody is from here.”}|Beside a straw hat they have gone four times round a towel, striped blue, that nobody lies on and nobody lifts.}
    -> looked
*   {LIST_COUNT(looks) > 0 && LIST_COUNT(looks) < 3} [The photographer, who asks nobody's leave. # id: photographer # at: photographer]
    ~ looks += look_photographer
    Each quarter of an hour he takes the whole beach; from six it hangs in the lobby, at two hundred and eighty pesos. Some couples buy every copy. “The blurred ones I throw out.” {two_copies:“Mine was eight,” says Ku, “and there was another.”|{portrait == pic_board:“Mine was eight,” says Ku, “and I hang among Russians.”|{in_photo:You look the other way, and think of a sope.|“Mine was eight,” says Ku, with a towel over his face.}}}
    -> looked

*   {LIST_COUNT(looks) == 2} [Close your eyes, and listen to the forty. # id: listen # reflect]
    Seven languages and one loudspeaker. Everybody is saying the same three things: where is the cream, whose is this, come out of there. {counted:You used to count a room like this, with your eyes shut, under another name of the house.|On the left, for as long as it takes to fold something, nobody says anything.}
    -> ice_now

= looked
{ LIST_COUNT(looks) < 3:
    -> looking
}
-> ice_now

= ice_now
~ handover_seen = the_towel() && the_man()
-> ice

= ice
Then the girl {looks ? look_children:with the bucket|in red} screams: round her shin a purple thread, *aguamala*. Forty heads turn. Medyntsev is there first, with the cooler; the man with the book second. Four hands meet in the ice. You count. *One.* # pose: medyntsev standing caught # sfx: whistle # term: aguamala # recap: line
{ handover_seen:
    {looks ? look_bar:On *two* you look where nobody is looking. The man of the lemonades has sat down on the wrong lounger; on *three* he begs a straw hat's pardon; on *four* he goes. He came with a green stripe and leaves with a blue.|On *two* you look where nobody is looking. The lifeguard's gentleman has taken the wrong lounger; on *three* he begs a straw hat's pardon; on *four* he goes, and the stripe under his arm, which was green, is blue.} # sfx: wave
- else:
    { the_towel():
        On *four* a hand comes out of the cooler, and in it is ice. When you look round, the towel beside the straw hat is striped green. You would swear that it was blue. # sfx: wave
    - else:
        { the_man():
            On *four* a hand comes out of the cooler, and in it is ice. When you look round, {looks ? look_bar:a lemonade stands on the bar, paid for, and the next in line does not know whether it is his|nobody is carrying a towel up and down, for the first time since ten. The lifeguard has run, and there is no one to ask}. # sfx: wave
        - else:
            On *four* a hand comes out of the cooler, and in it is ice. When you look round there are the forty again, each with a towel. Ku counts them too, to be on the safe side, and gets thirty-nine. # sfx: wave
        }
    }
}
*   [“Four seconds. Put both hours, Tomás.” # id: both_hours]
    ~ both_hours = true
    “Twelve forty-one,” says Ku. “Eleven forty-one,” says your telephone, which belongs to the office. {card_hour == at_both:You did the same on a card once, and it was the hours that they kept out.|Read upstairs, it will have happened twice.}
*   [Go and hold the girl's other foot. # id: other_foot]
    ~ heard_him = true
    It kicks. “If you were to blow on it,” Medyntsev is telling her, “it would be as if it were somebody else's.” There are subjunctives in that, and they are right. He sees you. “Where is the beach, please?” he says.
*   [“What did you see, Tomás?” # id: only_ice # reflect]
    {handover_seen:“A good man getting his trousers wet,” says Ku. “Why? Where were you looking?”|{ku > ku_easy:“A good man,” says Ku, “and it spoils everything.”|“A good man getting his trousers wet,” says Ku, as if it would have to go on a form.}}
*   {looks ? look_photographer} [Ask for what he is about to throw out. # id: unblurred]
    ~ unblurred = true
    “That? There's only backs in it,” says the photographer. He lets you have it for a hundred, and on the sleeve writes {portrait == pic_filed:*1 photograph, various*. You nearly embrace him|*satisfied customer*}. # sfx: shutter
*   [Clap. The whole beach is clapping. # id: clap # reflect]
    For the lifeguard, who has come with vinegar. {looks ? look_lifeguard:He is still looking at the water.|The pale man claps too, with ice in his hands.} The girl looks round at all of you with great dislike.
*   [Ask the floating lady for her husband's name. # id: floating # reflect]
    “He's not my husband,” she says. “He's my dentist. I am afraid of water, and of him, and they said to begin with one.” {looks ? look_reader:You take *page nine* out of your notes.|She has got her toes up, and nobody saw.}
-   -> the_corridor

// Whether she has noticed the towel under the third umbrella.
=== function the_towel()
~ return looks ? look_umbrella or looks ? look_rakers

// Whether she has noticed the man who carries one about.
=== function the_man()
~ return looks ? look_bar or looks ? look_lifeguard
