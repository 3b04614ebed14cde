// Chapter 3, scene 1: a telephone call, and the Foreign Ministry from four to six, Tuesday 22 November 2022.
// Who wants what: Thorsby wants to hear that there is a stamped copy. Inés wants to find folder 0417 and to be seen by
// nobody looking for it. Each clerk wants something else: Cuéllar, of the registry, to sell his raffle; Tejeda, of
// Europe, a plant at the window; Quiroz, of North America, the 31st of January; Noriega, of Legal, that her daughter
// pass; Brito, of Protocol, the footrest that she applied for in 2019. Each says no once, and each is right.
// The set piece: five desks and four half-hours; a desk costs one, and so does an answer. Not all can be had.
// The turn: everything that she is told is true, and at six the folder is where nobody has received it.
// Remembered: `honest` (scene 2, the panel; chapters 8 and 9), `desks` (scene 2, the panel), `call_filed` (scene 2, the
// panel), `raffle` (scenes 2 and 3, the panel), `plant`, `crossed`, `thesis`, `footrest` (scene 2), `half_hours` (here).
// In passing, one clause: a driver holds a car door for nobody. Nobody looks at him.
// None of it is the real ministry: building, desks, stamps and clerks are invented, and the panel says so.

=== the_ministry ===
# chapter: 3 # date: 2022-11-22 # place: office # hour: afternoon # amb: office_before_dawn # music: none
For five months there has been a tray on your desk marked *0417*, for the copy that the boy was to bring next day. # recap: line # pose: ku desk tired
{ portrait:
- pic_board:
    It holds what was left over when Ku's picture went up: two drawing pins.
- pic_given:
    It holds a strip of a photograph, with the rib of an umbrella in it.
- pic_abroad:
    It holds a yellow sticker in Thorsby's hand: *Lovely light.*
- pic_filed:
    It holds a slip that says what it is for. Ku would not have a tray do nothing.
- else:
    It holds tangerines. Ku says that it is only until the copy comes.
}
“A small question,” says Thorsby, on the telephone. “About a list, we have been told three things: that it never came, that there is too little in it, that somebody young put it down somewhere.” You hear her square the cards. “Is there an *acuse*?” # sfx: telephone # claim: F51 # reply: F22 # term: acuse
*   [“There is a tray for one.” # id: a_tray # reflect # at: telephone]
    “And in the tray?” {portrait == pic_abroad:Her own sticker, you say. “Then it waits for me,” says Thorsby.|You tell her. She reads it back to you, with the spelling.}
*   {receipt == signed} [“You have the plumber's slip for that.” # id: own_slip]
    ~ cool(washington)
    “It says that you took it,” says Thorsby. “It does not say that you let it go.”
*   {receipt != signed} [“You brought a slip of your own, in April.” # id: your_slip]
    ~ cool(washington)
    “It says *Received*, over a line with nobody on it,” says Thorsby. “I look at it more than is good for me.”
*   [“This call goes on a form. Within three days.” # id: report_call]
    ~ call_filed = true
    ~ warm(ministry)
    “Mine too. I am between *Other* and *Other, specify*.” {lunch_report == filed:You put in the ribbon of April.|It is your first. It asks what was eaten.} # record: W04 # term: foreign_agents
*   [“Which of the three do you like best?” # id: like_best # reflect]
    {doubted:“You ask that, with your dead man,” says Thorsby. “Somebody young. It has a person in it.”|“Somebody young,” says Thorsby. “It has a person in it. The second hurt. I laid out those photographs.”}
*   [“Where did you get that word?” # id: that_word # reflect]
    “From the gas man,” says Thorsby. “He would not leave the cylinder without one.”
-   “Ask by word of mouth,” says Echegaray. {chief > chief_correct:“What one asks in writing gets answered. And eat something; Legal has biscuits.”|{chief < chief_correct:“What you ask in writing, Arriaga, somebody answers.”|“What one asks in writing gets answered.”}} # sfx: telephone
-> turnstile

= turnstile
Plaza Juárez, four o'clock, past a driver who holds a car door for nobody. The radio says nil–nil; the guard calls it a result within the doctrine. He is out of *Visitor*, and hangs *Supplier* on you. # record: W43 # place: ministry # hour: afternoon # amb: ministry # music: ministry_waltz # term: estrada
“Russians, from Americans, through you people? All five desks,” he says. They close at six. A desk takes half an hour, and so does an answer. # recap: line
# doc: note # claim: F53 # claim: F49 # reply: F54 # reply: F59 # reply: F22
Several people, unnamed: late in 2022 the State Department's number two took the worry about Russian spies to Mexico's foreign secretary; both declined to comment. A former White House official, named: it was raised many times. Mexico's government declined too.
*   [Begin where paper begins: the registry. # id: to_registry # at: registry]
    -> registry
*   [Take the lift to Europe, on the seventh. # id: to_europe # at: europe]
    -> europe
*   [“North America. It was theirs to begin with.” # id: to_north # at: north]
    -> north
*   [Try Legal, on the fifteenth, which has biscuits. # id: to_legal # at: legal]
    -> legal
*   [Go up to Protocol, and work down. # id: to_protocol # at: protocol]
    -> protocol

= registry
~ desks += desk_registry
~ half_hours -= 1
{LIST_COUNT(desks) > 1:Down again. The registry's|The registry's} window is at the height of a man's belt, so that everybody bows. Behind it, for thirty-one years: Señor Cuéllar, a square stamp, and raffle tickets for a blender. # sfx: stamp # term: oficialia
“Received, 16 June, 16:40. {desks ? desk_europe:And if Europe cannot find its slip, here is Europe's signature, which cannot be moved for a drill.|And here Europe signs to me that I passed it up.}” A copy of that line? “No,” says Cuéllar, with regret. “The copy would have to come in, and have a number.”
{ half_hours == 0:
    -> six
}
-> registry_desk

= registry_desk
*   [“And if somebody asks you for 0417?” # id: which_0417]
    ~ honest += honest_never
    “Then I tell them the truth.” He turns back to February and shows you his 0417: forty chairs, on loan; thirty-nine came back. Yours had brought its number from home. In this book everything gets the next one free, and that was 11,206.
    “Nobody has ever asked me for 11,206,” says Cuéllar. “They ask for 0417. I look, and no list has come under it. It is chairs.” # recap: line
    -> spent(-> registry_desk)
*   [“One ticket for the blender, please.” # id: ticket]
    ~ raffle = true
    Twenty pesos. He enters it, twice, and because he is a thorough man he stamps it: RECEIVED, 22 NOV 2022, and the hour. # sfx: stamp
    “There,” says Cuéllar. “Now you have got an *acuse*.”
    -> spent(-> registry_desk)
*   {courier_signed} [“Ezequiel, who brought it: did he sign?” # id: ezequiel # reflect]
    “He wanted to. He writes his name and the hour, he told me, ever since a lady asked him. But they had sent him without a book, and I have no line for a boy.” He shows you the margin. *Ezequiel*, in pencil, so as not to count; and the hour, which is right.
    -> spent(-> registry_desk)
*   {not courier_signed and lozenges} [“A boy with lozenges brought it. Did he sign?” # id: with_lozenges # reflect]
    He had no book; they had stopped giving him one. So he held out what he had, and Cuéllar, who has never sent anybody away without a stamp, stamped the wrapper. Then the boy ate the lozenge, and there the trail ends.
    -> spent(-> registry_desk)
*   {not courier_signed and not lozenges} [“The boy who brought it: did he sign?” # id: the_boy # reflect]
    “They had sent him without a book, and without a book there is nothing to stamp.” They looked together for something else, and got as far as his hand. He was not to wash it, said Cuéllar, before he was home.
    -> spent(-> registry_desk)
*   {not (desks ? desk_europe)} [Follow that signature up to Europe. # id: registry_up # at: europe]
    -> europe
*   {not (desks ? desk_protocol)} [Take the lift to the top: Protocol. # id: registry_top # at: lift]
    -> protocol

= europe
~ desks += desk_europe
~ half_hours -= 1
Licenciada Tejeda, an oval stamp, and a plant of the kind that people here call a telephone; along three shelves it is feeling for the window. {in_photo:“You are the lady with the sope,” she says.}
“{desks ? desk_north:Received in June; and in July passed to Quiroz, who is counting the days. I gave him something to do in them.|Received in June, and in July passed to North America. What comes from the Americans is America, even when it is about Europe.}” The slip is on the shelf. May you look? “No. Since the drill nobody touches the shelf.” # record: W42
{ half_hours == 0:
    -> six
}
-> europe_desk

= europe_desk
*   [“What happened to it at the drill?” # id: the_drill]
    ~ honest += honest_mislaid
    Iván happened, who is twenty-two and owes the nation four hundred and eighty hours. On 19 September he took the shelf down for the drill and put it back in order; forty-six minutes later, for the earthquake, he was quicker. Now it is by size. # record: W42 # recap: line
    “I say that a junior mislaid it,” says Tejeda. “He did: the slip.”
    -> spent(-> europe_desk)
*   [Hold up the plant while she moves the tape. # id: plant]
    ~ plant = true
    You hold the last leaf as one holds a child's coat, and she gives it a hand's breadth. At a leaf a month it will be at the glass in two years. In March they move her to Asia. She has left it a routing slip.
    -> spent(-> europe_desk)
*   {poly == poly_friend} [“Does the film season pass through here?” # id: the_season # reflect]
    “One form for the projector, and one for the lady.” On the lady's, under *dependants*, stands a grandmother in Vologda; Tejeda looked up whether there is a direct post. There is not. “She must be a good sort,” she says, “to declare a grandmother.”
    -> spent(-> europe_desk)
*   {poly == poly_cleared} [“The film season: has anybody complained?” # id: complaint # reflect]
    “Of the projector.” In September the embassy asked leave to bring in a new one, free of duty: it had come to its attention, it did not say how, that the old one was held to be poor. It arrives in January. You have never yet written anything that arrived.
    -> spent(-> europe_desk)
*   {poly == poly_source or poly == poly_left or not poly} [“Has Europe an opinion of the Russians?” # id: opinion # reflect]
    “In October, at the United Nations, we voted against what they are doing. I typed the commas.” She has the vote in a frame, beside the evacuation plan. “Of who they are I have no opinion. That is Protocol.” # record: W05
    -> spent(-> europe_desk)
*   {not (desks ? desk_north)} [Up four floors, to North America. # id: europe_up # at: north]
    -> north
*   {not (desks ? desk_registry)} [Down to the registry, to see it come in. # id: europe_down # at: registry]
    -> registry

= north
~ desks += desk_north
~ half_hours -= 1
Licenciado Quiroz, of North America, retires on 31 January; his calendar is crossed up to yesterday. His stamp is electric, from Ohio, and shuts like a good car. # sfx: stamp
“Received in July. {desks ? desk_legal:Sent up in August, so that Legal might have an opinion. You have met it? It winds its own stamp.|Sent up to Legal in August: it names persons, and to name is a legal act.}” And the rest of that page? “No. In forty-one days you may ask my successor. He has not been appointed.”
{ half_hours == 0:
    -> six
}
-> north_desk

= north_desk
*   [“They telephone you about it. What do you say?” # id: they_telephone]
    ~ honest += honest_vague
    “He rings on Thursdays, a very polite young man, and asks about the list. I ask which.” In the drawer there are two hundred and six: avocados, lorries, horses with a fever. “He may not say on that line. So I tell him that it is too vague. He thanks me. We are both being careful.” # recap: line
    -> spent(-> north_desk)
*   [Offer him the red pencil: “Today's is missing.” # id: cross_out]
    ~ crossed = true
    “Not before six,” says Quiroz. He looks at the clock, at you, at the door; then he makes the cross, like a man getting into warm water. Forty. In Tlaxcala there is a lathe waiting, under a blanket.
    -> spent(-> north_desk)
*   {portrait == pic_abroad} [“Did a print go through here, in September?” # id: a_print # reflect]
    “Of a young man, in rain? It came back the same way, with *Lovely light* on it.” He had read it as a comment on the file. He has put it in, under *Weather, bilateral*, in photocopy, which he was not obliged to do. Would you initial it? You would rather not.
    -> spent(-> north_desk)
*   {portrait != pic_abroad and papers ? list_copy} [“And if somebody told you the names aloud?” # id: aloud # reflect]
    “I should ask you to say them to a stenographer, and there is none since 1994.” Quiroz lowers his voice. “You have them? Where?” Behind a December, you say. He lifts his own, to see what is behind it, and it is wall.
    -> spent(-> north_desk)
*   {portrait != pic_abroad and not (papers ? list_copy)} [“What else do they ask you about?” # id: what_else # reflect]
    “Horses, on the whole.” A horse that crosses has four pages, two vets and a photograph in profile. {folder == with_page:You think of your own page, with its one *perhaps*, and no vet.|You think of your twenty-seven, who have only the front.}
    -> spent(-> north_desk)
*   {not (desks ? desk_legal)} [Up to Legal, after the signature. # id: north_up # at: legal]
    -> legal
*   {not (desks ? desk_europe)} [Down to Europe, by the stairs. # id: north_down # at: stairs]
    -> europe

= legal
~ desks += desk_legal
~ half_hours -= 1
Licenciada Noriega, of Legal: Canelitas in a saucer, a stamp that you wind, and her daughter's thesis, two hundred and fourteen pages on silence, and how long an authority must keep it before it is a no.
“Received, without opinion, since none was asked. {desks ? desk_protocol:Passed to Protocol. Whether Protocol receives is a matter of fact, and this is the floor of law.|In September, *túrnese*: to Protocol, since it is persons.}” A photocopy? “No,” says Noriega. “From this floor a copy is an opinion.” # term: turnese
{ half_hours == 0:
    -> six
}
-> legal_desk

= legal_desk
*   [“And my folder? Is it a no yet?” # id: a_no_yet]
    ~ honest += honest_vague
    “It would first have to ask for something.” She has noted the cover: *0417. Various.* {subject == on_various:In March you typed that word on a card.|It is what your registry puts when nobody will tell it.} “I have eleven thousand under Various. If I am asked about one, I say that there is too little to go on. To guess would be irregular.” # recap: line
    -> spent(-> legal_desk)
*   [“Silence: what does your daughter conclude?” # id: thesis]
    ~ thesis = true
    “That it depends on who is being silent.” The examination is on Friday. You read page forty standing, and find a comma too many; Noriega takes it out with a blade. “It is not the law that she fears,” she says. “It is being asked what her mother does.”
    -> spent(-> legal_desk)
*   {not call_filed} [“A call from a liaison: does that count?” # id: does_it_count]
    ~ call_filed = true
    “By the law of 2020, as much as a lunch.” She has the form under the saucer; a crumb goes in with it. {lunch_report == filed:“The other was yours? *Enchiladas*? We use it in the course.”|“Within three days,” she says. “Nobody has ever used the first two.”} # record: W04 # term: foreign_agents
    -> spent(-> legal_desk)
*   {call_filed and lunch_report == filed} [“There is a new one coming: a telephone call.” # id: another_one # reflect]
    “You are *Enchiladas*,” says Noriega, and pushes the saucer across. She keeps it in a plastic sleeve; two ministries have asked for it as a model. Nobody has yet asked her what was in the envelope.
    -> spent(-> legal_desk)
*   {call_filed and lunch_report != filed} [“I have reported a telephone call. Was that right?” # id: was_it_right # reflect]
    “It was legal,” says Noriega. Yours is the first that she has seen with the box for the hour filled in; she would like to show it to her daughter. “You will be in a footnote. Without a name.”
    -> spent(-> legal_desk)
*   {not (desks ? desk_protocol)} [Go up to Protocol, where persons are kept. # id: legal_up # at: protocol]
    -> protocol
*   {not (desks ? desk_north)} [Down to North America, by the stairs. # id: legal_down # at: stairs]
    -> north

= protocol
~ desks += desk_protocol
~ half_hours -= 1
Protocol, the front desk. Señorita Brito's feet do not reach the ground; the footrest, applied for in 2019, is in hand. Hers is the fifth stamp, clean as a spoon. # term: protocolo
“Not received,” she says. {desks ? desk_legal:You have seen the line in Legal's book, you say. “Then in Legal it has been passed.”|Four floors say that they passed it. “They did pass it.”} Behind her is a door with a light under it. In there? “No. The ambassador is dictating.” Nobody is saying anything.
{ half_hours == 0:
    -> six
}
-> protocol_desk

= protocol_desk
*   [“Passed, but not received? Then where is it?” # id: where_is_it]
    ~ honest += honest_never
    “Wherever it likes. It has not come until this has come down on it.” She lets you hold the stamp. “Whoever asks, I look, and say that it was never received. I would not lie to them; I am a Methodist.” # recap: line
    -> spent(-> protocol_desk)
*   [Slide two reams of paper under her feet. # id: footrest]
    ~ footrest = true
    Letter size, from below the window. Her shoes arrive, first one and then the other; she looks down as from a balcony.
    “It is not the official one,” says Señorita Brito. “Then nobody can collect it.”
    -> spent(-> protocol_desk)
*   {sixteen} [“The parcels for Moscow: do they leave from here?” # id: the_parcels # reflect]
    “On Mondays.” Señorita Brito ties them, and the ambassador signs. Sixteen envelopes, and the one that rattles: chile de árbol, *for office use*. Half of it, says Señorita Brito, gets there; they ask for one kilo, and she puts in two.
    -> spent(-> protocol_desk)
*   {not sixteen and in_photo} [“Is that the picture with the sope?” # id: the_sope # reflect]
    It is under the glass of the desk, cut out, with the seating plan of every embassy in the republic. “The ambassador wishes to know who stood next to whom,” says Señorita Brito. “You are with the potato. The gentleman we had.”
    -> spent(-> protocol_desk)
*   {not sixteen and not in_photo} [“Does she know that I am here?” # id: does_she_know # reflect]
    {ministry > ministry_correct:“Since the turnstile,” says Señorita Brito. “She asked what they had hung on you. She said that *Supplier* was optimistic.”|{ministry < ministry_correct:“The ambassador knows who is in the building,” says Señorita Brito, “and likes to be told it by them.”|“She knows that a supplier is,” says Señorita Brito. “She asked of what.”}}
    -> spent(-> protocol_desk)
*   {not (desks ? desk_legal)} [Down to Legal, who passed it. # id: protocol_down # at: legal]
    -> legal
*   {not (desks ? desk_registry)} [Take the lift all the way to the registry. # id: protocol_bottom # at: lift]
    -> registry

// Half an hour has gone on an answer.
= spent(-> back)
~ half_hours -= 1
{ half_hours > 0:
    -> back
}
-> six

= six
At six the lift goes off, and the light, from below. It reaches the eighteenth after you. Your telephone: *Abril, 2:41*. # hour: dusk # music: none # sfx: message # meet: abril
“Maestra, it is three in the morning and I am up for the bread: by five there is only white. They put dill on my tortillas. {sixteen:Your ambassador's chile de árbol came, half of it.|Thank whoever signs for the chile de árbol: half came.} Fourteen of my students need visas, and so do I. Are you eating?” # doc: message # recap: line
-> the_drawer
