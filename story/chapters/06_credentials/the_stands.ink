// Chapter 6, scene 2: the stands of the parade, 16 September 2023.
// Who wants what: Zarechnev wants an adjective, and company in which to want it. Inés wants to sit beside him and come
// away with more than she brought. Halyna Zavadiuk, in the row below, wants it to be
// the turn of the horses.
// The turn: he begins to ask her to a garden just as a car door is opened; she can attend to the one or to the other.
// Remembered: `garden` (chapter 8, ending 8), `door_seen` (chapter 8: the twenty-eighth), `attention`, `verse` (scene 3),
// `ojerosa` (here; chapter 8, if she goes to the garden), `clapped` (here, scene 3), `spoke_below` (here).
// The other driver: who holds the car door. A clause, unless she looks.

=== the_stands ===
# date: 2023-09-16 # place: stands # hour: morning # amb: parade_street # music: none # sfx: crowd_far
Saturday, 16 September. Last night's foam has set on the seats like meringue. One hears boots; there is only street. # term: grito
{ told_length:
    {attention > noticed:“They are going to be an hour late,” says Zarechnev, who has wiped your seat, “and you will stay; you stayed for cold enchiladas. And Don Aurelio?”|“They will be late,” says Zarechnev, who has wiped your seat. “You do not mind; you stay until the plates are cold. And Don Aurelio?”} # pose: zarechnev bowing # meet: zarechnev
- else:
  { bluffed:
    From Zarechnev's breast pocket, where others have a handkerchief, looks the end of a roll. “You see how I live now,” he says, and wipes your seat. “And Don Aurelio?” # pose: zarechnev bowing # meet: zarechnev
  - else:
    { father_ill:
        “And Don Aurelio?” says Zarechnev, who has wiped your seat. He asks it as one asks after a house that one has heard is being emptied. # pose: zarechnev bowing # meet: zarechnev
    - else:
      { in_photo:
        “Here we shall be photographed again,” says Zarechnev, who has wiped your seat, “and I had hoped for the sope. Did Don Aurelio think it a likeness?” # pose: zarechnev bowing # meet: zarechnev
      - else:
        “Protocol seats us by the alphabet: Arriaga, Zarechnev,” says Zarechnev, who has wiped your seat. “In between they found nobody. And Don Aurelio?” # pose: zarechnev bowing # meet: zarechnev
      }
    }
  }
}
{attention > noticed:He has brought you a cushion. It is grey, like yours at the office.}
Then it is the Russians, in step, and very young. In the row below sits Halyna Zavadiuk, of Chernivtsi, who interpreted for you in July. She is peeling a tangerine. # record: W17 # music: parade # pose: zarechnev standing tired # recap: line
*   [Watch her, and not the street. # id: watch_her # reflect]
    {family == family_passed or family == family_pending:She does not turn her head. She takes off the white, thread by thread; and when it is somebody else's boots she gives the whole of it, clean, to a boy of six or so, who is not hers.|She takes the white off, thread by thread, and does not turn her head. When the boots have become somebody else's she gives the whole of it, clean, to a child who is not hers.}
*   [Lean down. “Is that seat dry, Halyna?” # id: seat_dry # at: seat]
    ~ spoke_below = true
    ~ cool(attention)
    {poly == poly_friend or poly == poly_source:She turns round, so that she has her back to the street, and looks at you, and then at who is standing beside you. “Dry enough,” she says, and tells you about the horses, which have not yet passed, for as long as it lasts.|She turns round to you, with her back to the street. “Dry enough. I come every year, for the horses.” And she tells you about the horses, which have not yet passed, for as long as it lasts.}
*   [Clap, as you did for the firemen. # id: clap # at: street]
    ~ clapped = true
    ~ warm(attention)
    {in_photo:At the second clap Halyna looks round, and a telephone with her. You have been photographed beside this man before, with a sope. It comes to four.|At the second clap Halyna looks round, to see whose hands they are. You had meant to stop at two. It comes to four.}
    # doc: note # claim: F70 # reply: F60 # reply: F22
    A newspaper will report that Russian soldiers marched, and that Mexico's then-president defended it; our text is damaged here. His aides: he is not speaking to the media.
*   [“In New York we voted against this.” # id: we_voted # reflect]
    “More than once; and you send them nothing, and forbid us nothing,” says Zarechnev. {attention > noticed:“One is voted against, and given a seat in the shade. You I would have put in charge of it.”|“I have served in countries that loved us. This is more restful.”} What Halyna did, you have not seen. # claim: F67 # claim: F68 # reply: F22 # record: W12 # record: W05
*   {father or father_ill} [“My father asks who reads López Velarde.” # id: who_reads]
    ~ verse = true
    ~ warm(attention)
    {father_ill:He takes off his glasses, and the whole contingent goes by without him. “So he asks. Tell him, one man; badly. Tell him that the sharp pencil was of great help. He will know the morning, if not the year.”|He takes off his glasses, and the whole contingent goes by without him. “One man. Badly. Tell him that the sharp pencil was of great help.” What Halyna did, neither of you has seen.}
*   {not (father or father_ill)} [“Which word is it, this year?” # id: which_word]
    ~ ojerosa = true
    ~ warm(attention)
    {attention > noticed:“*Ojerosa*; you will have it in your files by now. In my language a woman has shadows under the eyes. She cannot *be* them.”|“*Ojerosa*. In my language a woman can have shadows under the eyes. She cannot *be* them.”}
    “It is what one is after sitting up with somebody,” you say. He writes that on the programme, across the navy. # sfx: pen
-   -> empty_stands

= empty_stands
“{spoke_below:You were kind to a lady; I must tell you that I saw it. |{clapped:Four. I should have stopped at three. |}}I have the use of a garden,” says Zarechnev, “in Coyoacán,” and chooses the next word. The rows are emptying. In the side street his car has come, somebody holding the door. # sfx: crowd_far # music: none
*   [“And I have Thursdays, after five.” # id: thursdays]
    ~ garden = true
    ~ warm(attention)
    “Then some Thursday.” {ojerosa:“We shall hang *ojerosa* on the wall, and look at it. There is a bench, and nobody has ever been in a hurry on it.”|{verse:“I have one book there that is not mine. Its owner sharpens at both ends; you could carry it back to him.”|“A bench, a wall, a jacaranda. One may quarrel there about adjectives. Nobody has ever been in a hurry in it.”}} # pose: zarechnev bowing
*   [“Who else sits in it?” # id: who_else]
    ~ garden = true
    “A gardener, on Mondays. A dead oculist, in whose name it stands. {beach == beach_approached or beach == beach_warned:You like, I hear, to talk with my colleagues by the sea; it has no sea.|{lunch_report == filed:The bench you may report. It is one metre forty.|If you ask as an official, then I invite the other one.}}” You say that you will come and count. # pose: zarechnev bowing
*   [Look past him, at who holds the door. # id: the_door # at: car]
    ~ door_seen = true
    So you lose the sentence, and say that it was a fine parade. At the car it is he who says good day, the counsellor to the cap; and the cap lets him wait. {not_listed:*Like somebody waiting*, said the girl at the stall. Today it was the counsellor who waited.|{rota:On a garage door it is Thursdays that are chalked. This is a Saturday.|Of the twenty-seven one is a driver, and the man in that photograph would have answered.}} # sfx: door # pose: zarechnev bowing # pose: passer door
*   [“I should have to report the roses.” # id: roses]
    ~ cool(attention)
    {attention > considered:“There are none. You have a geranium, I believe; that you may report.”|“There are none. I see that you would report it accurately.”} {lunch_report == filed:He bows, as to a woman who has spelled *enchiladas* in four copies.|{paid:“I would have asked you to bring your own chair,” he says. “I know how you are.”|He goes down the steps sideways, a hand on the rail, like any man near sixty.}} He does not ask again. # pose: zarechnev bowing
*   [“My father would only correct the labels.” # id: labels # reflect]
    “Then it wants labels.” He waits to see whether that was an answer. {attention > considered:“I shall have some made,” he says, “and wrong.”|{verse:“I still have the pencil,” he says. “One ought to return it in person.”|It was; he tips a hat that he is not wearing.}} # pose: zarechnev bowing
-   -> the_view
