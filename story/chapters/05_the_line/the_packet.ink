// Chapter 5, scene 3: the office at night, 15 August 2023; the board.
// Who wants what: Ku has come about his loan (or for good) and wants to be asked whether he would go back. Comandante
// Olmedo wants a list, and gets one. The liaison's packet wants an initial on each sheet.
// The turn: a sheet that has nothing to do with the queue is stuck to the last one. To read it costs the evening's one
// question; nobody looks further.
// Remembered: `slip_seen` (chapter 8: the twenty-eighth; its name is printed here and nowhere before that), the board,
// ladders ku and washington. Read: `family`, `comadre`, `trade`, `terms`, `in_queue`, `rota`, `not_listed`, `ku`,
// `misprint`, `washington`, `source`, `raffle_won`, `drawing`.

=== the_packet ===
# date: 2023-08-15 # place: desk # hour: night # amb: night_street # music: archive_noir # weather: rain # light: lamp
{ family:
- family_cleared:
    Tuesday, 15 August. Darya writes from Sacramento, every accent in place: they have been asked for the three thumbs again, to see whether they are the same. {comadre:The godmother has been asked what she pays.|Ku, home to have his loan renewed, has corrected nothing.} # pose: ku desk
- family_passed:
    Tuesday, 15 August. The room has found Ku not competent either. He is back with a ruler, a calendar and the receipt for a chair. The Sinelobovs have a folder of their own{trade:, and the agency's lift has begun to stop at the floor|, which Darya has asked to read}. # pose: ku desk
- family_flagged:
    Tuesday, 15 August. The Sinelobovs are in a hotel, and their date has been moved twice. {terms:The lawyer is on holiday. }On a yellow sticker, for you: *Thank you. One is a lot more than nought.* # pose: ku desk
- else:
    Tuesday, 15 August. {in_queue:Doña Amparo's notebook has got to three hundred and fifty-seven.|The Sinelobovs have moved up five places.} Ku, home for three days to have his loan renewed, has ruled it out on squared paper: at this rate, the fifth of December. # pose: ku desk
}
The liaison's packet on the register has come, for initials. To its last sheet a smaller one is stuck, with something sweet. Ku is looking for his jacket.
*   [Peel the small sheet off, and read it. # id: peel # at: lamp]
    ~ slip_seen = true
    It takes the kettle and ten minutes. A shift slip, from an embassy garage, in letters that you have to spell: on four Thursdays *Tverdokhlebin*, struck out, and over each, in ballpoint, *Otradnev*. {rota:Here the chalk is in ink.|{not_listed:You look for an *Anatolio*, and find only the one who is crossed out.|Somewhere two trays have been mixed.}} You initial it with the rest. Ku has gone; you had meant to ask him something. # sfx: paper
*   [“Would you go back, Tomás?” # id: go_back]
    ~ warm(ku)
    {family == family_passed:“They kept the badge,” says Ku. “The face they let me have.” He would, then.|{family == family_cleared:“There people thank me,” says Ku, “and I know what for. It goes over at six.”|{family == family_flagged:“They have asked me whether I have another,” says Ku. “They asked as one asks for bread.”|{ku > ku_easy:“I have told Doña Amparo that I'll be back Friday,” says Ku. “She has given me a number.”|“There I say *still*,” says Ku, “all day, in four languages. I say it very well.”}}}} # sfx: door
*   [“What has become of Halyna?” # id: halyna # reflect]
    {family == family_passed:Gone home to her surgery, on a third floor in Puebla. The lift has been out since March, she writes to Artyom, and encloses the fare.|For the file she has left an erratum, *I tidied once*; and for Darya, on a raffle ticket, which of Misha's teeth will go first: lower left, in September.}
*   [“And they, tonight? Where are they?” # id: tonight # reflect]
    {family == family_cleared:Over a laundry, at the godmother's. Misha's school has sent a list of what to bring, says Ku. It begins with a chair, folding, with the name on the back.|{family == family_passed:In line, says Ku: at COMAR one goes the evening before. Darya asked who was last, and there was nobody. She has begun a notebook.|{family == family_flagged:“Room 214,” says Ku. “Three beds, a table, four chairs.” He has counted them off on the photograph that was attached.|At ten Doña Amparo shuts the notebook and puts a brick on it, says Ku; after that it counts as night.}}}
*   [Initial the sheets and have them sent back. # id: send_back]
    ~ warm(washington)
    You initial them by the corner, the last two as one. {misprint:Among them is the form, corrected: the second 22 is now a second 27.|{washington < washington_correct:By morning Thorsby's house has it. Her assistant rings to ask whether this was meant.|By morning Thorsby has it, and rings to ask whether anything is wrong.}} # sfx: pen
-   Comandante Olmedo has come down for a paper that Doña Amparo sends, unasked: which lorries passed the queue twice in a day with the same load. “Now that,” says Olmedo, “is a list. Source?” # sfx: door
{source == from_one:“One person, counting,” says Ku, who has waited sixteen months to.|{source == from_ku:“You put *me*, once,” says Ku to you, and to her: “A lady. Uruapan. No surname.”|{source == from_register:“A register,” says Ku. “Public, in pencil, with a brick on it.”|“A queue,” says Ku.}}} She pays at once: Chayo and the Notary, two half-days.{raffle_won: With the paper comes a raffle ticket, *received*, and a line. Olmedo, who signs for nothing, signs.}
~ shifts = 2
-> lamp_turns ->
{family == family_passed:Ku hangs his calendar over the tyre shop's and then, on reflection, under it.|{family == family_flagged:“If they ask me for another,” says Ku, “I shall say that I can't count to two.”|{ku > ku_easy:“There I have a window,” says Ku, at yours.|Ku's flight is at seven. He squares the desk that he is leaving.}}} # light: none # pose: ku standing
# panel: you
{family == family_cleared:You cleared a family. Their prints are on a register with two readers.|{family == family_pending:You kept a family off the register, and in the queue.|{family == family_passed:You passed a family to the refugee agency. It cost Ku his post.|You flagged a family of whom nothing was suspected.}}}
# panel: you
Of thirty-one boxes you asked three{slip_seen:, and initialled a slip about something else}. {drawing == drawing_kept:The drawing is in your bag.|{drawing == drawing_filed:The drawing is on file.|Misha has his drawing.}}
# panel: reported # claim: F62 # claim: F35 # reply: F23
Two people, unnamed; several who spoke were not authorised to: Washington feared spies among the migrants. No case is reported. The Russian embassy: unfounded.
# panel: reported # claim: F65 # reply: F22
The same two: Mexico undertook to watch Russian asylum seekers and tell the Americans of anything suspicious. Mexico's government declined to comment.
# panel: unknown
Whether it was done, and how.
*   [Put the chair's receipt where receipts are kept. # id: chair_receipt # reflect]
    -> the_counter
