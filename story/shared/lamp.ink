// The board in chapters 3 to 8: the names under the lamp, for as many half-days as `shifts` says.
// A tunnel: set `shifts` (two, as a rule), say in the scene where they come from, then `-> lamp_turns ->`.
// It leaves with `shifts` at 0 and the lamp out; `last_face` is the name that lay under it last.
// Whatever Ku says here he may be saying by telephone: he is not always in the room.

=== lamp_turns ===
~ put_back = false
~ reported = ()
-> names

= names
{shifts > 1:{Two half-days, then.|Two half-days.|Two.|Two, as ever.|Two, to go on with.|Two: the last of it.}|{And one.|One.|And the other.|One left.|One more.|The last one.}} # place: desk # on: board
<- name_offer(-> lamp_turns.under)
+   [Put out the lamp. # id: lamp # reflect # at: lamp]
    {“Another day, then,” says Ku.|What is not spent goes back to Olmedo, who does not say thank you either.|You have two people's half a day in your hand, and give it back to them.|Dark. One can still make out the rows.}
    -> out

= under
~ last_face = at_hand
{ at_hand:
- n01:
    {Zarechnev, *political affairs*. Somebody has added in pencil: *and López Velarde*. It is your hand.|Zarechnev, who has aged since the picture was taken, as one does from being looked at.}
- n02:
    {Vyazmitina, economic affairs. On the fifth of each month she is in a queue. You could set the calendar of the tyre shop by it.|Vyazmitina again. The bank has sent her money back again, too.}
- n03:
    {Akchurov, trade disputes. On Saturdays he loses at chess, and takes trouble over it.|Akchurov. A boy of nine has beaten him with a bishop that he had been left. “He will remember that all his life,” says Ku. It is not clear which of them he means.}
- n04:
    {Tikhorechin, consular. The card in his breast pocket says *no avocado*, in three sizes of letter.|Tikhorechin. In this country he has lunch the way others cross the Viaducto.}
- n05:
    {Polyntseva, laughing. {poly == poly_cleared:You have written of her, badly, that she is clean, and it has not rubbed off on the picture.|{poly == poly_source:She gave you a door with chalk on it, and you have not been to her cinema since.|{poly == poly_friend:In a letter to Vologda you are a spoon.|She has you down for two laughs.}}}|Polyntseva. Under this lamp everybody looks guilty, and she looks as if they had been very funny about it.}
- n06:
    {Lukomorov, culture, twenty-nine. They had looked for a viola through two winters. Nobody asked what else he played.|Lukomorov. Somebody has noted that the quartet has got better.}
- n07:
    {Krutoyarov, trade mission. He tells the lift how many days he has left. The lift has stopped asking.|Krutoyarov: fewer days than last time.}
- n08:
    {Bystritsyna, fertilisers. There is earth on the photograph. Ku says that it is a flaw in the print; you have smelled it.|Bystritsyna. Whoever put her on the list has never been shown a field by her.}
- n09:
    {Kholmogortsev, military. Three hundred and eleven birds, with the hour, and whether he was happy. You would like to see the column.|Kholmogortsev. Three hundred and fourteen.}
- n10:
    {Verstakov, naval. His car smells of banana leaf, and his report, where one gets to see it, of achiote.|Verstakov, whom a widow in Isla Aguada calls *my lieutenant*. He has three ranks more than that and has not corrected her.}
- n11:
    {Zimogorov. The glasses have been mended; the name has not.|Zimogorov. At the night school the chair in the front row is still kept free, and the students have begun to hang their coats elsewhere.}
- n12:
    {Tukhvatova, multilateral. Her mother knows what a kilo of tomatoes costs in the Narvarte. You do not.|Tukhvatova in the same jacket. It has been taken in.}
- n13:
    {Ladoshin, thirty-one. There is a telephone that he lays face up on every table, and in the picture he is not looking at the camera.|Ladoshin. “Does it ring?” says Ku, of the telephone. That is in nobody's leg.}
- n14:
    {Medyntsev, consular. He tips the deckhand in advance, like a man who knows himself.|Medyntsev. Someone has drawn a horizon behind him, in pencil, and then taken it out.}
- n15:
    {Ryabokoneva, accounts, who could sink the building with an eraser.|Ryabokoneva. You catch yourself adding up what you owe.}
- n16:
    {Tverdokhlebin. The name goes out of its box on one side and comes in again on the next line.|{rota:Tverdokhlebin. On Thursdays, chalk.|Tverdokhlebin, humming, as far as one can tell from a photograph.}}
- n17:
    {Murashkintsev, communications, who cuts his own hair and may not go out alone. The two may be connected.|Murashkintsev. The gardener says that he has asked for a film with streets in it.}
- n18:
    {Yasnogorov, security. He reads to page forty and sells the rest.|Yasnogorov. At the stall they ask two pesos less for the books that he has solved.}
- n19:
    {Snezhnitskaya, teacher. Ku has left a finger's breadth round her, all the way.|Snezhnitskaya. The volcano has erupted, twice, with vinegar. There is a note of it from the fire brigade.}
- n20:
    {Zhalsanov, United Nations. When he says good evening there is room in it for an advertisement.|Zhalsanov: soap, then the second half of the sentence.}
- n21:
    {Gedugov, sport and youth, up at four every day, which a desk like yours would call a pattern and a concierge calls bread.|Gedugov. “Too much yeast,” the concierge has told the Notary, in confidence.}
- n22:
    {Razdolin, archive, twenty-six. His arm is round the page in this picture as well; there is no page.|Razdolin, who has had to begin a second diary.}
- n23:
    {Ozernikova, vice-consul. A florist in the Doctores gives her ten per cent.|Ozernikova. In a prison in Nayarit there is a man who asks when the lady is coming.}
- n24:
    {Poltorakov. The clock in the café on the corner is five minutes fast. You had wondered why you were early.|Poltorakov has mended the Notary's watch. The Notary has declared it as a gift.}
- n25:
    {Sosnitsyn, protocol. Good teeth, and somebody to look after them. On the form, under *ties*: none.|Sosnitsyn, with his pen. One knows now what the box is for.}
- n26:
    {Chernobrivtseva. The Notary once signed for three parcels in her street, for three ladies, and gave them all to her.|Chernobrivtseva. Iuliia, today.}
- n27:
    {Gornostalev, expelled with the Gs.|Gornostalev, with the fish. Ku has inked it over: it was fading.}
}
+   {not seen(at_hand, leg_lineage)} [“Bring the file. Whose desk was it?” # id: lineage]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_lineage) ->
    -> after(leg_lineage)
+   {not seen(at_hand, leg_conduct)} [“Half a day of Chayo and the Notary.” # id: conduct]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_conduct) ->
    -> after(leg_conduct)
+   {not seen(at_hand, leg_contact)} [“Who sits down to eat with this one?” # id: contact]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_contact) ->
    -> after(leg_contact)
+   {not put_back} [Not this one. Back in its row. # id: back # reflect # at: board]
    ~ put_back = true
    {It goes back, a little crooked.|Back.|Back in its row, for now.} # sfx: paper
    -> names

= after(leg)
~ temp verdict = came_back(at_hand, leg)
{
- verdict > 0:
    { leg:
    - leg_lineage:
        {~It stands, on paper. Somebody has numbered the blank sides as well.|“That chair is warm,” says Ku, “from before he sat in it. Or she.”|You write *stands*, and the shelf mark.|The file says yes, and does not look up.}
    - leg_conduct:
        {~“We put down what we saw,” says the Notary. “What we thought is on the back.”|Chayo's log has a map in it. On the map there is a taco stand, with a star.|It stands. The Notary has signed each page, and Chayo has signed for the tacos.|“Six hours,” says Chayo, “and now I know how that person walks. I will know it when I am eighty.”}
    - else:
        {~It stands, if one believes people.|“The second says so too,” says Ku, “and can't stand the first.”|You put down who said it, and what they were drinking.|“They did not want to say,” says Ku. “Then they did not want to stop.”}
    }
- verdict < 0:
    { at_hand:
    - n05:
        {“Against,” says Ku, and for once has the right pencil ready.|“She will have thanked them,” says Ku.}
    - n16:
        {“Against. So who was driving?” says Ku, and the question is left on the desk, with the cups.|“A man who sings is heard,” says Ku. “If he was there, he was not here.”}
    - else:
        {~“Against,” says Ku. “I shall have to rule that column wider.”|“Twenty-six, then,” says Ku, “and a half.”|You write *against* with the pen that you keep for it. It has hardly been used.|Against. Nobody will thank you for it, on either side of any ocean.|{doubted:“Another with a pulse,” says Ku, who has had the story of the dead man from you.|“One does feel that they might have asked,” says Ku, of this one.}}
    }
- else:
    {~Nothing, on headed paper.|“Nothing,” says Ku, “and well looked at.”|The sheet has a box for *result*. You draw a line through it, with the ruler.|Half a day, and nothing in it that you have not done yourself.|“Went in. Came out. Bought bread,” you read. “Which bread?” says Ku. It does not say.}
}
~ reported = at_hand
~ at_hand = ()
{ shifts > 0:
    -> names
}
-> out

= out
# on: none # light: none
~ shifts = 0
{ reported and not_seen_of(reported):
    -> unasked(not_seen_of(reported)) ->
}
->->

// One leg the more comes by itself, in a line, on whoever was looked at last: half of what a desk knows was never asked.
= unasked(leg)
~ temp verdict = verdict_of(reported, leg)
~ book_leg(reported, leg, verdict)
{ leg:
- leg_lineage:
    {Unasked, the registry has sent up|The registry has sent up, too,|With the lamp already out comes} the paper on {t_name(reported)}. {verdict > 0:It stands.|{verdict < 0:It is against.|It is about parking.}}
- leg_conduct:
    {The Notary has thrown in|Chayo has thrown in|There is, besides,} an hour of {t_name(reported)}, unpaid. {verdict > 0:It stands.|{verdict < 0:It is against, under oath.|It rained.}}
- else:
    {Somebody has rung back|A concierge has rung back|One more has rung back} about {t_name(reported)}. {verdict > 0:It stands, and there is a cousin who says so too.|{verdict < 0:Not a word against.|Who else, they would like to know, is asking?}}
}
->->

// A leg of a name that nobody has looked at, or none.
=== function not_seen_of(who)
{
- not (lineage_seen ? who): ~ return leg_lineage
- not (conduct_seen ? who): ~ return leg_conduct
- not (contact_seen ? who): ~ return leg_contact
- else: ~ return ()
}
