// Chapter 2, scene 3: the office at night, 20 September 2022, and what is left of the watchers.
// Who wants what: Ku wants the bus, or says so. Inés wants to know who knows his name. Comandante Olmedo wants her two
// people back for a funeral. Echegaray wants it to have been a portrait.
// The turn: one half-day, and two things to spend it on; the third way is to spend it on Ku.
// Remembered: the findings, `last_shift` (H3: the panel; chapters 4 and 8), `cooler` (chapter 4), `not_listed` (the
// twenty-eighth; chapters 7 and 8), `portrait` (the panel; chapter 4), `mother_asked` (here; chapter 4), `two_copies`
// and `told_up` (here).

=== the_shift ===
# date: 2022-09-20 # place: desk # hour: night # amb: night_street # music: archive_noir # weather: rain # light: lamp
Tuesday, 20 September. Yesterday the building was emptied twice, for the drill and, forty-six minutes later, for the earthquake. # record: W42 # sfx: lamp # pose: ku desk tired # pose: ines window tired
In the internal mail, with the circulars: *C. Tomás Ku Poot, by hand*. No letter; a print, ten by fifteen, of Ku in the rain, looking up, with a coin. # sfx: paper # recap: line
{ku > ku_easy:“It is the best one I have,” he says. “I should like to send it to somebody, and everybody I would send it to must not see it.”|{ku < ku_polite:“Is it an offence, licenciada,” he says, “to be in it?” Then he says that it is the best one he has.|“It is the best one I have,” he says.}}
It was taken from no higher than a waistcoat. Along the top runs something black, out of focus, with a rib in it. {suspect == on_street:“Lower down,” says Ku. “You said so.”|{suspect == on_third:“And I had got as far as disliking the third floor.”|{suspect == on_top:“So not the top,” says Ku.|“That is no window,” says Ku.}}}{windows ? w_curtain: It was in the basket: *he stands*.}
*   [“What does your mother think you do?” # id: mother]
    ~ mother_asked = true
    ~ warm(ku)
    “Weather. I told her that I count what comes in.” He lays the print on its face. “If they have my two surnames, they have hers.”
*   [Turn it over. See where it was printed. # id: turn_over]
    ~ two_copies = true
    The stamp of a market stall, eight pesos, while you wait; in ballpoint, a 2, with a ring round it.
    “Two copies,” says Ku. “Then who has the good one?” # sfx: paper
*   [“Send it upstairs. There must be a form.” # id: upstairs]
    ~ told_up = true
    ~ cool(chief)
    Echegaray, at a quarter past: “Nobody has been photographed, Arriaga. A portrait has been delivered.” The line ticks. “He did not sign for it?” # sfx: telephone
*   [“Both surnames, and in the right order.” # id: surnames # reflect]
    “Payroll never managed it,” says Ku, who has been paid since last year as Tomás Poot Cu, and has got fond of him.
*   [“From now on it is I who feed the meter.” # id: feed_it # reflect]
    “You had no coins either,” says Ku.
    “I am forty-six. Nobody looks.” He does not know what he may say to that, and says it to the lamp.
-   # doc: note # claim: F38 # reply: F22 # reply: F23
Officials, unnamed, will tell the newspaper that Mexican counterintelligence looks inward and has less experience of foreign spies: an opinion. Mexico's government will decline to comment; the Russian embassy: unfounded. # term: counterintelligence
“Less experience, an attaché tells me,” says Comandante Olmedo, who has come down in person. “When I lose mine, somebody is found in a field. When they lose theirs, there is a cocktail. Who gets the practice?” # meet: olmedo
{loan == loan_told:“Three half-days. Then I need them for a funeral.”|{loan == loan_training:“Three half-days: the refresher. Then I need them for a funeral.”|“Three half-days. Then I need the lovers for a funeral.”}} # sfx: door
~ shifts = 2
~ put_back = false
-> names

= names
{shifts == 2:{One you keep for Thursday. That is two.|Two.}|{And the other.|The other.}} # on: board
<- name_offer(-> under_the_lamp)
+   [Keep them rested. Put out the lamp. # id: lamp # reflect # at: lamp]
    {shifts == 2:“We could lend them back to her,” says Ku. “With interest.”|“One each way,” says Ku, of the half-day you have given Olmedo back. She sends down, by the boy, half a packet of Marías.}
    ~ shifts = 0
    -> thursday

= under_the_lamp
{ at_hand:
- n05:
    {poly == poly_friend:Polyntseva. You know how she takes her broth. It does not go into any of the three boxes.|{poly == poly_source:Polyntseva, laughing. She has given you a door with chalk on it. You would rather she had not been good at it.|{poly == poly_cleared:Polyntseva: *projector poor*. Ku has read it twice. “It is not poor,” he says.|Polyntseva: one laugh, late.}}}
- n01:
    {told_length:Zarechnev, who knows how long you were at lunch. You give him the length of a cigarette.|{father_ill:Zarechnev. On Sunday your father asked you who reads López Velarde now. You said that you would find out.|{bluffed:Zarechnev, who since May has been seen twice with bread.|Zarechnev. He looks as if he had been told that you would come back to him.}}}
- n02:
    Vyazmitina. She looks at the lens as at a queue that she has decided to stand in.
- n03:
    Akchurov, trade disputes. He looks into the lens as at a clock that he has just stopped with the flat of his hand.
- n04:
    Tikhorechin, consular. There is a card in his breast pocket, and one would like to know what it says.
- n06:
    Lukomorov, culture. Under the left jaw is a mark, which anybody who has not lived below a viola would put down as a scar.
- n08:
    Bystritsyna, fertilisers. {~Burnt down to the collar. It is the only photograph of the twenty-seven in which anybody has been doing anything.|“It says *expert*,” says Ku. “The others only say *attaché*.”}
- n09:
    Kholmogortsev, military. He is looking past the camera and a little up, where there must have been something better.
- n11:
    {~Zimogorov, science and education. On the back, in three hands, his name is spelled three ways, and one of them has been corrected into a fourth.|Zimogorov. One hinge of the glasses has been mended, by somebody who until lately had it done for him.}
- n12:
    Tukhvatova has bought a jacket for it. She is the only one who will have asked for a print.
- n14:
    {windows ? w_gate:Medyntsev, without the cooler. One misses it.|Medyntsev, the colour of the wall behind him.}
- n15:
    Ryabokoneva, accounts. It is you who look away.
- n16:
    {rota:Tverdokhlebin, driver. On Thursdays, according to a garage door, somebody else.|Tverdokhlebin, driver, with his name out of its box.}
- n17:
    Murashkintsev, communications, cuts his own hair. He looks to one side, at what will have been the window.
- n18:
    {man_behind:Yasnogorov, security. Under the lamp he looks like a man who has guessed who did it and is reading on from politeness.|Yasnogorov, security. The lamp interests him less than you do.}
- n19:
    Snezhnitskaya, teacher. Ku has laid her a finger's breadth apart from the rest, on his own authority.
- n20:
    Zhalsanov, United Nations bodies. Under *languages* somebody has typed: Spanish, fluent (radio).
- n21:
    Gedugov, sport and youth, has had to stand further back to fit.
- n22:
    Razdolin, archive, twenty-six. One can see that it is a first posting by the collar, which is somebody else's.
- n23:
    Ozernikova, vice-consul: prisons, passports, funerals. She has brought the one face that does for all three.
- n24:
    “What is he looking at?” says Ku of Poltorakov. It can only be a clock, and it can only be wrong.
- n25:
    Sosnitsyn, protocol. Somebody looks after those teeth.
- n26:
    {~Chernobrivtseva, interpreter. You look for her in the picture of the Ambassador's arrival: she is the shoulder.|Chernobrivtseva. Ku has tried her surname in the ministry's index under Ch, Tch, Tsch and C, and has met four women.}
- n27:
    {~Gornostalev, fisheries and transport. “Seventh of ten,” says Ku, who has found the communiqué. “It is like being thrown out with a wedding.”|Gornostalev. There is one photograph on which somebody has drawn, in ballpoint, a small fish.}
- else:
    {~Ku says {t_name(at_hand)} with all the stresses where they belong.|{t_name(at_hand)}. You have passed this face in a lift, or one that was on its way to being it.|{t_name(at_hand)}: “{t_cover(at_hand)}”, says the line, and leaves it at that.|Since June {t_name(at_hand)} has got a ring on it, from a cup. It is Ku's cup.|{t_name(at_hand)}, who was told not to smile, and has taken it further than was asked.}
}
+   {not seen(at_hand, leg_lineage)} [“Bring the old directories. Whose chair was it?” # id: lineage]
    ~ shifts -= 1
    -> leg_report(at_hand, leg_lineage) ->
    -> after(leg_lineage)
+   {not seen(at_hand, leg_conduct)} [“Chayo and the Notary, till they are hungry.” # id: conduct]
    ~ shifts -= 1
    -> leg_report(at_hand, leg_conduct) ->
    -> after(leg_conduct)
+   {not seen(at_hand, leg_contact)} [“Find whoever shares a table with this one.” # id: contact]
    ~ shifts -= 1
    -> leg_report(at_hand, leg_contact) ->
    -> after(leg_contact)
+   {not put_back} [Not this one. Back in its row. # id: back # reflect # at: board]
    ~ put_back = true
    {“You looked sorry,” says Ku.|Ku squares the row with the ruler.|Back, then.} # sfx: paper
    -> names

= after(leg)
~ temp verdict = came_back(at_hand, leg)
{ verdict > 0:
    { leg:
    - leg_lineage:
        {~Ku rules a line under it, which from him is strong language.|“On paper,” says Ku, “yes.”|It stands. Your father would have asked who bound it.|“I wanted it to be duller,” says Ku.}
    - leg_conduct:
        {~“I put down the hours,” says the Notary, “and what I think I kept.”|Chayo wants it noted that she was not seen. Nobody had asked.|{loan == loan_private:They are holding hands when they hand it in. Neither seems to have noticed.|The Notary has initialled each hour, and the weather.}}
    - else:
        {~“That is two people,” says Ku, “and one of them is us.”|You write *stands*, and who said so, and whether they had been drinking.|“They all remember the manners,” says Ku.}
    }
}
{ verdict < 0:
    { at_hand:
    - n05:
        {poly == poly_cleared:“Projector poor,” says Ku, and writes *against* as if it hurt.|“That is her, then,” says Ku. “That is just what she is like.”}
    - n16:
        {leg == leg_contact:“He was singing,” says Ku. “Nobody makes up four hours of singing.”|“A bakery misses him,” says Ku. “Nobody would forge that.”}
    - else:
        {~“Against,” says Ku, and looks for the other pencil.|“So on the list there is somebody who is not on the list,” says Ku. It takes you both a moment.|“Do we tell the Americans?” says Ku. You tell him to sharpen something.|{doubted:“There goes another dead man,” says Ku.|“Then somebody counted wrong,” says Ku, not without sympathy.}}
    }
}
{ verdict == 0:
    {~Nothing, then, at the full price.|“It is not nothing,” says Ku. “It is nothing *seen*.”|Ku asks what he should file it under. There is a silence in which you can both hear Various.|The sheet has a box for *result*. He draws a chair in it.}
}
~ at_hand = ()
{ shifts > 0:
    -> names
}
-> thursday

= thursday
That leaves Thursday, and one half-day. # on: none # recap: line
“Medyntsev has a ticket,” says Ku. “The night bus to the coast, twenty-five hours{windows ? w_gate:, with picnic}. They would pay him to fly.” The other thing is propped against the lamp.
-> one_half_day

= one_half_day
*   [Put them on the bus, three rows behind him. # id: bus # hinge: H3]
    ~ last_shift = shift_bus
    ~ cooler = true
    {windows ? w_gate:The cooler goes in the rack|A blue picnic cooler goes in the rack}, like a child asleep. At the first stop he gets down, green, and lets it go on without him. The Notary stays with the man; Chayo pays nineteen hundred pesos more{loan == loan_private:, under *honeymoon*,|} and stays with the rack. # hour: morning # weather: clear # sfx: telephone
    At the far end somebody in sandals lifts it down and takes it out to a hotel van. Ku writes the hotel as she spells it, and goes on holding the pen. {mother_asked:“Weather,” he says.|“My mother does the third floor,” he says.}
*   [“The man with the camera. Find me him.” # id: photographer # hinge: H3]
    ~ last_shift = shift_photo
    ~ not_listed = true
    {two_copies:The stamp is a stall's|The stall takes a day to find}: a girl, a bucket for umbrellas. He would not leave his in it. On the ticket she wrote what she heard: *Anatolio*. # hour: morning # weather: clear # sfx: paper
    Chayo lays the twenty-seven before her, {rota:the man who sings|the driver of that name} on top. She goes through them twice, to be of help. He isn't there.
    “What did he look like?”
    She thinks. “Like somebody waiting,” she says.
*   [“Your own door, Tomás. Both of them.” # id: your_door # hinge: H3]
    ~ last_shift = shift_ku
    ~ warm(ku)
    “That is not a use,” says Ku. {told_up:“Echegaray asks what has been signed for,” you say. “That has.”|You tell him that you have signed for it.} # hour: morning # weather: clear # sfx: pen
    For half a day Chayo sits across from a building in the Portales with a bag of sweetcorn; the landlord has the Notary in for dominoes. Nobody comes. It looks so when it works, and when it was never needed; the log has one word for both.
*   [“It is your picture. You say.” # id: you_say # reflect]
    “The bus,” says Ku, too fast. “How I came out I know.” He has put his thumb over the coin.
    -> one_half_day
-   Which leaves the print. # pose: ku standing
*   [Pin it up, after the last row. # id: pin_it # at: board]
    ~ portrait = pic_board
    It makes twenty-eight. {last_shift == shift_photo:Ku leaves a space beside himself, the width of a face. “For when we know what he looks like,” he says.|Ku looks at himself among them. “I am the only one who looks guilty,” he says.} # sfx: paper
*   [Give it to him. It is his face. # id: give_it]
    ~ portrait = pic_given
    ~ warm(ku)
    It is for his mother. He cuts along the top with the steel ruler, and the strip with the rib in it falls into the bin. When he has gone you take it out. # sfx: paper
*   [A copy to Thorsby. Ask her who stands. # id: to_thorsby]
    ~ portrait = pic_abroad
    ~ warm(washington)
    {lunch_report == filed:It wants a form, so you fill one in: *one print, one question*.|It wants a form. You send it as a Christmas card, in September.} The answer is on a yellow sticker: *Lovely light. Not ours. Not on ours, either.* # sfx: paper
*   [File it under Various, envelope and all. # id: file_it]
    ~ portrait = pic_filed
    {told_up:Upstairs have sent a slip to go with it: *Portrait, one.*|{last_shift == shift_bus:Behind it goes the sheet with the hotel's name, folded inward.|There is a Various, 1. You open Various, 2.}} Your father's corridor comes to mind: the one that never flooded. # sfx: stamp
*   [“You came out well, Tomás.” # id: came_out_well # reflect]
    {last_shift == shift_ku:“I look like somebody with two people outside his door,” says Ku.|“The rain helps,” says Ku.} He files it himself, under K, and then, because a person may be looked for in two ways, a slip under P. # sfx: paper
-   # panel: you
{last_shift == shift_bus:Your half-day went on Medyntsev's bus. Who photographed Ku you did not ask.|{last_shift == shift_photo:Your half-day went on the man who photographed Ku. The bus left, with something blue in it.|Your half-day went on Ku's door. The bus left, and the man with the camera was not asked for.}} {poly == poly_friend:You ate with Polyntseva, and wrote *private*.|{poly == poly_source:You asked Polyntseva a question, and have her answer.|{poly == poly_cleared:You wrote, badly, that Polyntseva is clean.|You left Polyntseva as you found her.}}}
# panel: you
Windows looked into: {LIST_COUNT(windows - (w_gate, w_rag)) > 0:{LIST_COUNT(windows - (w_gate, w_rag))}|none} of five. {portrait == pic_board:Ku is on the board.|{portrait == pic_given:Ku has his picture, less a strip.|{portrait == pic_abroad:Ku is in an American file.|Ku's picture is on file.}}}
# panel: reported # claim: F38 # reply: F22
Officials, unnamed, an opinion: Russian agents meet little resistance, because Mexican counterintelligence is busy with matters such as drug trafficking. Mexico's government declined to comment.
# panel: reported # claim: F40 # reply: F23
The newspaper itself: few cases of such spying have become public. The Russian embassy: unfounded.
# panel: unknown
How many have not. The street, the season, the photograph and everyone here are invented.
*   [Go down to the registry, and ask after a folder. # id: ask_after # reflect]
    -> the_ministry
