// Chapter 3, scene 2: Protocol after six, one lamp. Tuesday 22 November 2022.
// Who wants what: Inés wants her folder. Iturbe wants not to be the one who sends home a young woman in Moscow, and
// would like somebody to see that she has not hidden the folder but kept it.
// The turn: in the same drawer lies a sheet of sixteen names, and the ninth is Abril's.
// Remembered: `drawer` (H5: the tray, the panel; chapters 6, 8 and 9, the endings), `papers` acuse (the same),
// `asked_ours` (chapters 6 and 8), `with_eleven` (the panel; chapters 6 and 8), `asked_never` (the hinge).
// The numbers are said as people say them in 2022, and are invented.

=== the_drawer ===
# date: 2022-11-22 # place: ministry # hour: night # amb: ministry # music: none
One lamp, and Iturbe. {call_filed:“The form for your telephone call came up at twenty to six,” she says. “No paper of yours has ever been early before.”|{footrest:“Señorita Brito said good evening to me from a greater height than usual,” she says.|{plant:“In Europe they say that you have a steady hand,” she says.|{crossed:“Licenciado Quiroz has gone home on the hour,” she says. “He whistled.”|{thesis:“Legal has asked me whether you would sit on an examining board,” she says.|“In this building,” she says, “what is looked for stays where it is. Whoever is looking goes up at once.”}}}}} # pose: iturbe seated # meet: iturbe
She opens a drawer. *0417*, a square stamp, an oval, two round: RECEIVED, four times. {folder == with_page:On your page somebody has underlined, in pencil, the *perhaps*.|{folder == as_came:The bow is better than the one you tied.|{papers ? list_copy:You know it by heart, as far as December.|The tape has been tied by somebody who was taught how.}}} # sfx: paper # recap: line
*   [“Is it you who tells them never?” # id: tells_them]
    ~ asked_never = true
    ~ cool(ministry)
    “It is Señorita Brito, and it is true; I see to that.” {honest ? honest_never:You have held the stamp, or seen the chairs.|She lays a hand on it. “I do not lie to embassies. I have let a verb wait.”}
*   [“How did it come to be in there?” # id: in_there # reflect]
    “A messenger put it down in the tremor, and ran. I took it in, as one does a neighbour's cat.” {honest ? honest_mislaid:You tell her about Iván; she notes the name.|Three of the clips on it are not yours.} # record: W42
*   [“And have you read it, ambassador?” # id: have_you_read # reflect]
    “Twice. {folder == with_page:The American pages are very sure of themselves. Yours is not, and I believed it.|It has twenty-seven photographs, and not one sentence with a *because*.}” {poly == poly_friend:One of the clips, you see, is on number five.|{honest ? honest_vague:She taps the cover. “This is what is vague.”|She squares the edges.}}
*   {sixteen} [“Sixteen, you told me in May. Is it that?” # id: in_may]
    ~ asked_ours = true
    “You asked how many they were, as everybody does,” says Iturbe. “You did not ask which.”
*   {not sixteen} [“It is about ours, over there. Isn't it?” # id: about_ours]
    ~ asked_ours = true
    “Nobody from your house has asked me that before. They ask how many of theirs.” She moves the lamp to your side.
*   [Count the four stamps again, aloud. # id: four_stamps # reflect]
    She lets you get to four. {LIST_COUNT(honest) > 1:“And between them they can give every answer that there is,” says Iturbe, “each with a signature.”|“You count as your father did,” says Iturbe. “In 1991 he made me wait for a file. It was the right one.”}
-   -> sheet

= sheet
Under it, a sheet of hers: Moscow, sixteen names. You stop at the ninth. *Ochoa Cházaro, Abril.* # sfx: paper # pose: iturbe turned # recap: line
“Article 9 asks no proof of us, nor of them,” says Iturbe. “They are eighty-odd here; we are sixteen. Send home five, and we are eleven. For your twenty-seven they would have to lend us eleven.” # record: W03 # term: reciprocity
Below it, unsigned since 2019, her own note on Article 11: no embassy larger than is reasonable. # record: W14
“In 1938 the reason was ours, and we were boycotted for it; that file I read on Sundays. Covered like this, yours is back here by Easter. If I stamp it, I answer by name. What would you have me do?” # record: W28 # pose: iturbe seated hard
*   [“Give it here. It goes in again, properly covered.” # id: again # hinge: H5]
    ~ drawer = drawer_again
    You type the cover at Señorita Brito's machine: *Twenty-seven persons, one embassy. Source: one foreign service. Not verified.* Iturbe mends a comma. In the hall Cuéllar, with his coat on, {raffle:says when the draw is, and|} opens the window again: RECEIVED, 19,880. He reads the cover to the end. # sfx: type_line
*   [“Stamp it, ambassador. Name and hour.” # id: stamp_it # hinge: H5]
    ~ drawer = drawer_stamped
    ~ papers += acuse
    RECEIVED; and in ink, in full, *Leonor Iturbe Saldívar, 18:52*. {asked_never:“There is your verb,” she says|“Now I am the person to whom it happened,” she says}. She does your copy first. The folder stays on her desk, with the sixteen on it, as a paperweight. # sfx: stamp # term: acuse
*   [“Shut the drawer. I did not find it.” # id: shut_it # hinge: H5]
    ~ drawer = drawer_lost
    ~ warm(ministry)
    It runs on felt. “Then you have not been here.” {LIST_COUNT(desks) > 2:Half the building|A whole floor} saw you at it, you say. “Nobody has ever been so publicly without a paper.” She lights you down eighteen floors with her telephone.
*   [“Put it with your Article 11. One cover.” # id: one_cover # hinge: H5]
    ~ drawer = drawer_lost
    ~ with_eleven = true
    She has to think about it. Then she squares them, the list nobody received and the note nobody signed, and ties a bow. “Under what name?”
    “Various.” She laughs, once, with a look at the door. # sfx: paper
-   -> the_tray
