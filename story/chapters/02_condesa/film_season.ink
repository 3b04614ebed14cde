// Chapter 2, scene 2: the Farol, an invented cinema in the Condesa, 8 September 2022, Buñuel's *Él*.
// Who wants what: Polyntseva wants to be believed, by either house. Inés wants to know why she is on the list. A man
// from her own embassy wants her to know that he is there. The projectionist wants chairs that do not creak.
// The turn: she asks which of the two sides has got her, because she would like to be fed.
// Remembered: `poly` (H4: the board, the panel; chapters 6, 8 and her coda), `rota` (the board, n16; scene 3; chapter 8),
// `eleven`, `man_behind` and `named` (here).
// In passing, one clause: under somebody's umbrella.

=== film_season ===
# date: 2022-09-08 # place: cinema # hour: night # amb: none # music: vienna_waltz # weather: rain
Thursday, 8 September. The Farol: *Buñuel in Mexico*, second film of six. The embassy that pays is at the foot of the programme, in the smallest type there is.
{ conduct_seen ? n05:
    Chayo is in row nine, off duty, and holds up her ticket, so that you can see that she has paid.
- else:
  { contact_seen ? n05:
    The projectionist knows you, from above, as the lady who asked. He holds up six fingers, for the chairs.
  - else:
    { poly_film:
        It is *Él*, as she said it would be: a jealous man, in this city, who sees signs in everything.
    - else:
        { poly_chair:
            There is a chair by the door for whoever takes the tickets. She stands beside it, like somebody who has had enough of chairs.
        - else:
            You have it from a poster in Ku's bakery, which is an odd source to put beside number five.
        }
    }
  }
}
Yelena Polyntseva has a tally counter, as on a bus. She clicks you in. “Forty-one,” she says. # pose: polyntseva standing amused # meet: polyntseva
*   [“And how many of us came for the film?” # id: for_the_film]
    ~ eleven = true
    “Thirty. Eleven come for me; without them I lose the hall. And four of the eleven have begun to laugh in the right places.” # pose: polyntseva laughing
*   [Climb to the booth, and look down on faces. # id: booth # at: booth]
    ~ man_behind = true
    “They are flowers, from here,” says the projectionist. “Except that one.” A gentleman from her own embassy has a detective novel. In the dark he turns a page.
*   [Tell her your name. Both surnames. # id: both_surnames]
    ~ named = true
    {poly_film or poly_chair:“I know. You held my poster.”|“I know. One is shown photographs.”} She clicks you in again. “Forty-two. The other time you were somebody else.”
*   [Sit in the row behind her, and watch. # id: row_behind # reflect]
    A man pushes a needle through a keyhole, in case there is an eye. In your house there is a form for it.
*   [“Do they creak, the chairs?” # id: creak # reflect]
    “All but six. I put the old ladies on those. The others I leave: when somebody behind me gets up, I like to know.”
-   {man_behind:When the lights come up there are forty.|A man from her embassy has left before the lights.}
“Mine think that you have got me,” she says, folding programmes. “Yours think that mine have. If somebody has got me, would they please say so? I would like to be fed.” # recap: line # pose: polyntseva standing tired
*   [“There is a place that does broth. Come.” # id: befriend # hinge: H4]
    ~ poly = poly_friend
    She asks you for nothing but the lime. On Sundays she writes to a deaf grandmother in Vologda what the films sounded like: shoes, a bell, a man grinding his teeth. {named:“I shall put you in. As a spoon.”|“Tonight there will be a spoon,” she says.}
    In the log you put *21:50 to 00:55, private*. It is not a heading; you have to rule one.
*   [“Who has the grey car on Thursdays?” # id: use # hinge: H4]
    ~ poly = poly_source
    ~ rota = true
    She looks at you as one looks at a bill. “{eleven:Twelve, then|{man_behind:And I had thought that you were only counting|So you did not come for it either}}.” She folds. “On the sheet, Anatoly. But on Thursdays Anatoly sings. They change it in chalk, on the garage door.” # pose: polyntseva standing hard
    “Nobody will know who told me.”
    “No,” she says. “That is in all the films.” She sets the counter back to nothing.
*   [“I shall write down that you are clean.” # id: clear # hinge: H4]
    ~ poly = poly_cleared
    “Please,” says Polyntseva. “Mine will ask who washed me.” She folds one more. “If you must, write it badly.”
    You do, and it takes four drafts: *05, nothing of interest, projector poor*. It is the kindest line in the cabinet and reads like an insult{eleven:; four people in eleven would laugh}.
*   [Thank her for the film, and go. # id: leave_her # hinge: H4]
    ~ poly = poly_left
    “You laughed twice,” she says. “It goes in my report: *lady, unknown, two laughs*. {named:Unknown, I shall say. I am not good at surnames.|{man_behind:The gentleman with the novel will have put *three*.|They will ask me which scenes.}}” # pose: polyntseva laughing
    You have one to write as well. You put her down for one laugh, late.
-   {poly == poly_friend:At one she is fetched, waving, and seen to the car under somebody's umbrella.|She is driven home, waving, having been seen to the car under somebody's umbrella.} # leave: all # sfx: door
-> the_shift
