// Chapter 8, scene 1: lunch with Thorsby's successor, April 2025; a reception in the museum, October 2025.
// Who wants what: Okonjo-Price wants guidance, and until it comes somebody to say so to. Le Guerrec wants to have been
// first, Farrant not to have been last. Inés wants one of the three to ask a question of its own.
// The turn: each of them has come to hear what the others have asked, and nobody has asked anything.
// Remembered: `contested` (the museum), `candour` (the addressee), `told` (Iturbe).
// Read: `washington`, `receipt`, `paid`, `family`, `beach`, `lunch_report`.
// In passing, one clause: somebody's umbrella, past the cars of the museum.
// The posts of F20 and F21 are in notes, and are nobody here.

=== everybodys_friend ===
# chapter: 8 # date: 2025-04-24 # place: restaurant # hour: afternoon # amb: restaurant # music: vienna_waltz
Ten past two, under the glass roof, three years on.
{ washington < washington_correct:
    Thorsby has rotated. Her farewell is a printed card, to *Mrs. Luna Arriaga*, signed by a machine.
- else:
    { receipt == signed:
        Thorsby has rotated, and left you a yellow sticker: *Our slip goes home with me. One house ought to have received it.*
    - else:
        Thorsby has rotated, and left you a plumber's slip, No. 0417, signed by nobody. *Keep it for the pipes,* says the sticker.
    }
}
In her corner by the stairs sits Daniel Okonjo-Price, forty-one, of Maryland, with a tablet against the salt. “Eleven slides,” he says. “After that I can talk.” # pose: okonjo seated # meet: okonjo
The first says 85, 16 and, underneath, *thin*. # claim: F45 # claim: F46 # claim: F47 # reply: F23
# doc: note # claim: F45 # claim: F46 # claim: F47 # reply: F23
The newspaper: 85 Russian diplomats in Mexico; 16 Mexican ones in Moscow, by Mexico's own figure; the ties, it thinks, are thin. The Russian embassy: they are wide.
*   [“Thin? Our legislators have put a figure on it.” # id: the_figure # at: plate]
    ~ contested = true
    “Up to four thousand eight hundred million dollars a year in trade. They said it in 2022, in the Chamber.” # record: W30
    He adds it to slide one with a finger. It comes out wider than the word. “Now I have to ask whether I may say *thin*.”
*   [“Do you still want anybody expelled?” # id: still_want]
    ~ candour = true
    He lays the tablet on its face. “I have asked whether I ask,” says Okonjo-Price. “They thanked me for my question. I asked again, and they thanked me for my patience, from another number.” # claim: F24 # reply: F28
    # doc: note # claim: F24 # reply: F28
    The newspaper: unclear whether Washington still asks. The White House did not respond.
*   [“Whose is the map on slide two?” # id: the_map # reflect]
    It is a hemisphere, in a single blue. “A base map,” says Okonjo-Price. “The colours come with guidance.” # claim: F25 # reply: F28
    # doc: note # claim: F25 # reply: F28
    Officials and analysts, unnamed: the Monroe Doctrine has in effect been revived. The White House did not respond.
*   [Ask what he has been told to ask you. # id: told_to_ask # reflect]
    “To convey concern,” says Okonjo-Price, “and not to specify.” He has learned it by heart, like a telephone number.
    # doc: note # claim: F26 # reply: F28
    U.S. officials, unnamed: they have *some* direction now, to keep Russia and China from a foothold. The White House did not respond.
*   [“And who has got her cat?” # id: the_cat # reflect]
    “The waitress,” says Okonjo-Price. “It is Mexican and could not be accredited. We have it as locally engaged staff.” It was the first page of the handover. {paid:She still brings you your own bill.|She still brings you no bill.}
-   “Her note on you is one line,” he says. “{family == family_flagged:*Did us a favour at Tijuana. Do not ask for another.*|{beach == beach_shared:*Shares what she sees, and not what she thinks.*|{lunch_report == filed:*Reports her lunches; order accordingly.*|*Counts. Will not say what.*}}}” # leave: all # sfx: cutlery
-> one_tray

= one_tray
In October, past the cars and somebody's umbrella, into the Museum of Measures. # date: 2025-10-07 # place: museum # hour: night # amb: patio # pose: leguerrec standing # pose: passer umbrella
Yesterday the French asked you what the British had asked. This morning the British asked you what the French had. By five the Americans wished to know what both of them wanted, and by then so did you. # recap: line
“I should have wished that you had told it first to us,” says Le Guerrec, of Quimper, who in Spanish has every subjunctive. # meet: leguerrec
“So sorry. One was rather hoping one might hear?” says Farrant, who apologises to a verb before using it. # meet: farrant
“They come. They ask. What do they ask?” says Okonjo-Price{contested:, who no longer says *thin*|}. He has the present; the other tenses are awaiting guidance. # pose: okonjo standing
*   [Tell Le Guerrec what the British asked. # id: tell_french]
    ~ told = told_french
    He enters it in a spreadsheet, on his telephone, where until tonight France has been second. “That it were always so!” says Le Guerrec.
    # doc: note # claim: F19 # claim: F21 # reply: F22 # reply: F23
    Officials, unnamed: the French and the British took their worries about Russian disinformation to the ministry. The newspaper: the French embassy set up a post for it, held by nobody here. Mexico declined to comment; the Russian embassy: unfounded.
*   [Tell Farrant what the French asked. # id: tell_british]
    ~ told = told_british
    “Oh, you *are* kind.” And would it be awful to wonder about Canada? You were not in Canada, you say. “No,” says Farrant. “That does seem to have been the thing about it.” # record: W34
    # doc: note # claim: F73 # claim: F74 # reply: F22
    Two people, unnamed: at the Group of 7 Mexico did not meet Ukraine's president; nor, it seems from them, did the ministers speak at the United Nations. No reason is given. Mexico declined to comment.
*   [Tell Okonjo-Price, slowly, in the present. # id: tell_american # at: fountain]
    ~ told = told_american
    “The French ask what the British ask. The British ask what you ask.”
    “And what do I ask?”
    “That.” He thanks you warmly. He has to send something by nine.
    # doc: note # claim: F20
    The newspaper: that summer the U.S. embassy named a Russia watcher, its first. Nobody in this story is that person.
*   [Stand the three round one tray. # id: round_tray # at: table]
    ~ told = told_nobody
    They are enchanted. They ask about the drive, the rain, the sope. Farrant has read of two foreign ministers in Brazil; Le Guerrec, that it was warm. For eleven minutes nobody wants to know anything. # claim: F75
    # doc: note # claim: F75 # record: W35 # reply: F22 # reply: F23
    The newspaper: in Brazil, that summer, Mexico's foreign minister and Russia's met, and spoke of cordial relations. We found no other account.
*   [“And nobody asks me what we ask.” # id: what_we_ask # reflect]
    “What would it be that you should have asked?” says Le Guerrec. Three pens are out. It has not come up before, and you say that you will send a note.
    # doc: note # claim: F66 # claim: F71 # reply: F22
    The newspaper: Mexico has mostly kept its long neutrality; Washington has found its help abroad hard to win, close as the two are in security and trade. Mexico declined to comment.
-   “Everybody's friend,” says Farrant, of the country, or of you. “Is there a pension with it?” # leave: all # sfx: crowd_far
-> the_garden
