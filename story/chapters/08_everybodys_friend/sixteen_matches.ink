// Chapter 8, scene 3: the office, 18 to 20 November 2025. Three visitors, each with one name.
// Who wants what: Zúñiga wants the cells full and himself elsewhere. Ku wants number fourteen out of his mother's
// corridor, and has never asked for anything. Iturbe wants number five left alone: an innocent is answered with an
// innocent. Abril wants to know whose plants she is watering. Inés wants to owe each of them another answer.
// The turn: Iturbe, who says usted to God, asks for something; whether she says tú is decided by the years behind it.
// Remembered: `ku_tu`, `mother_says`, `iturbe_tu`, `match_kept`, `abril_packed`; the findings.
// Read: `socorro`, `family`, `ku`, `room_asked`, `told`, `sixteen`, `asked_ours`, `drawer`, `with_eleven`, `refused`,
// `ministry`, the legs of n05.
// The two half-days: Comandante Olmedo's, which the Treasury takes back on the thirtieth.
// Otradnev is not here.

=== sixteen_matches ===
“A legacy matter,” says Zúñiga. “The system will not close it with empty cells.” Where nobody types it puts *leave*. From noon he is on leave himself: a diploma in Public Resilience, beach included. “You sign by absence, *P.A.* Mine has been authorised.” # date: 2025-11-18 # place: office # hour: morning # amb: office_before_dawn # music: ministry_waltz # pose: zuniga standing # term: by_absence # recap: line
-> fourteen

= fourteen
That night Ku lays number fourteen apart from the rest. In seven years he has not asked for a name. “This one,” he says. “Out.” # place: desk # hour: night # amb: night_street # light: lamp # music: archive_noir # pose: ku standing hard # pose: ines window hard # recap: line
{ socorro:
- socorro_named:
    “My mother is on a paper now. They have put her in the laundry, where there is no corridor to see.”
- socorro_asked:
    “She told you because you asked. Since then, when the lift opens, she looks who it is.”
- else:
    “Nobody has asked her anything. I want him gone before somebody does.”
}
{family == family_passed:He does not mention the post in Tijuana, which you cost him.}
*   [“Somebody in Moscow would pay for him.” # id: moscow_pays # reflect]
    “I can count, {ku > ku_easy:you know I can|licenciada}. If it were me they sent home for it, I'd be in Carrillo by Friday.” He squares the photograph.
*   [“Then somebody else gets her corridor.” # id: somebody_else # reflect]
    “In a month.” Ku thinks about the month. “She has never had one with nobody in it. She'd wax the floor.”
*   [“Ring her, and ask what she wants.” # id: ring_her]
    ~ mother_says = true
    He rings, in Maya; it is short. “He makes his own bed,” says Ku{room_asked:, and does not see how you come to know how|, “badly”}. “She says to leave him. The next one might have children, and they draw on the walls.”
*   [“Say *tú* to me, Tomás. Then ask.” # id: say_tu]
    ~ ku_tu = true
    ~ warm(ku)
    He goes in as into cold water. “*Tú*,” says Ku, and waits for the building to do something. “Throw him out,” he says. “*Tú*. Please, licenciada.”
-   -> nine

= nine
This time Iturbe brings no envelope. In the visitors' book, under *purpose*, stands *personal*. # date: 2025-11-20 # place: office # hour: dusk # amb: office_before_dawn # music: none # pose: iturbe standing
{ told:
- told_french:
    “The British deplore, by note verbale, having been told second,” she says.
- told_british:
    “The French regret, in the pluperfect, having been told second,” she says.
- told_american:
    “The Americans have informed me of what the French ask,” she says, “in one tense.”
}
She lays out sixteen matches{sixteen or asked_ours:, since you once asked|, whose names you have seen}. The ninth lies the other way round. # claim: F47 # recap: line
“Your fifth row shows films. Somebody will propose her, because she is easy, and an innocent, licenciada, is answered with an innocent.”
Out of her handbag comes the Constitution; a burnt match marks Article 40. “In April it was given two doors. No act from abroad against our sovereignty; no foreigner in an inquiry unless we ask him in. It does not say which foreigner. I looked.” # record: W19
“Of the doors in Quito I have said what there is.” # record: W18 # pose: iturbe seated tired
~ iturbe_tu = iturbe_near() > 2
{ iturbe_tu:
    “Leave her, Inés. *Te lo pido.*” She has heard it too, and looks at the matches.
- else:
    “I ask you to leave her,” says Iturbe, with the whole of the *usted*.
}
*   [“Which door was it, Leonor?” # id: which_door # at: door]
    ~ iturbe_tu = iturbe_near() > 1
    {iturbe_tu:“The one in the photographs. I have nothing to add to the photographs.” She closes the box. “Except that one looks at the hinges. *Tú* would have looked at the hinges.”|“The one in the photographs, licenciada. I have nothing to add to the photographs.” She closes the box. Nobody in your house has used that name before. It lies on the desk, with the matches.}
*   [“And if she is not an innocent?” # id: not_innocent # reflect]
    “Then you will have three witnesses and a date.” She waits. {legs_against(n05) > 0:You have a basil plant, or some chairs that do not creak.|{legs_for(n05) > 0:You have a run of bad tenants, and a missing year.|You have a photograph, laughing.}} “I see,” says Iturbe.
*   [“It shuts out the list itself, your Article 40.” # id: shuts_list]
    ~ warm(ministry)
    ~ cool(washington)
    “I said two doors.” She has a smile that she keeps for full stops. “In February ninety-three states stood by Ukraine's borders, and the Americans were among the eighteen. One did not know where to look.” # record: W36
    # doc: note # claim: F72 # record: W36
    The newspaper: in 2025, at the United Nations, Mexico voted to reaffirm Ukraine's sovereignty. The vote of 24 February: 93 to 18, with 65 abstentions.
*   [Pick up the ninth match, and keep it. # id: keep_match]
    ~ match_kept = true
    “That is hers,” says Iturbe. It goes into your breast pocket, head up. “Then there are fifteen,” she says, and leaves you those, and the box.
-   -> voice

= voice
Night. *Abril, 1:12.* # place: desk # hour: night # light: lamp # amb: night_street # on: phone # sfx: message # meet: abril
“Maestra, black bread, with coriander: forty minutes, in the snow. Listen. Here they've heard that somebody over there is doing sums, so we've drawn numbers. I got nine. For sixteen of theirs they'd send home the lot of us, and the last hands in the keys and the plants. So which of us is the answer to number sixteen?” # doc: message # claim: F47 # recap: line
Ku looks at row sixteen. It is a driver. # on: none # pose: ku desk caught
*   [Voice note: “Whoever has the keys, Abril.” # id: the_keys # reflect]
    “Me, since October,” says Abril, nine seconds later. “Nobody else wanted them. They weigh six hundred grams and two of them open nothing.”
*   [Write to her: “Are you packed?” # id: are_you_packed]
    ~ abril_packed = true
    She sends a picture of a suitcase, open on a bed. In it is a molcajete. *That's all of it,* she writes. *Eight kilos. They allow ten.* # doc: message
*   [“Is there anything to put on it?” # id: to_put_on # reflect]
    “Maestra.” One can hear her chew. “There is a chile de árbol lying on it full length. It's the last one. I was keeping it.”
*   [Leave it unanswered. Count the matches again. # id: count_again # reflect]
    {match_kept:Fifteen. You feel for the other; it is there.|Sixteen.} Two ticks turn blue all the same. In Moscow it is tomorrow, and she will have gone to bed in her coat.
-   Comandante Olmedo sends down two half-days: whatever she has not spent by the thirtieth goes back to the Treasury. # sfx: telephone
~ shifts = 2
-> lamp_turns ->
-> the_oficio

// What there has been between the two of them, over the years: of five things, how many.
=== function iturbe_near()
~ return sixteen + asked_ours + (drawer == drawer_stamped or with_eleven) + not (refused ? app_7) + (ministry > ministry_correct)
