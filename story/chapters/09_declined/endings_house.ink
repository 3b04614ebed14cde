// Chapter 9: four endings that the house makes of her. E02 Sin información: she becomes the denial. E09 Contacto no
// reportado: the law of 2020. E10 En comisión: Chetumal, with Ku. E14 Renuncia: she teaches.
// Read: `said`, `ninth_line`, `unread`, `receipt`, `lunch_report`, `drawer`, `poly`, `in_photo`, `told_length`,
// `beach`, `answer`, `ku_tu`, `ku`, `last_shift`, `portrait`, `source`, `socorro`, `emergency`, `contact_filed`,
// `signature`, `card`, `three`, `papers`, `family`.

=== endings_house ===
-> e02

= e02
~ fate = fate_02
# ending: E02
Next day *El Centinela* prints *The office holds no information*, and *said the office*. There is nothing in it to correct. # place: office # hour: morning # amb: office_before_dawn # music: ministry_waltz # light: none # pose: ku desk
By noon three more have rung. You do it so well: one breath, no adjective. {said == said_later:*In due course* is for Fridays.|{said == said_no:You have tried *at this time*, and taken it out.|To some you only listen; they thank you most.}} {ninth_line:In his table Ku rubs out *was not asked*.|Ku adds a stroke for each call, in fives.}
In February there is a plate on the door, *Liaison (No Comment)*: two people and a window. {unread:You have signed that you had not read it, and are promoted.|Zúñiga, brown, calls it an ecosystem.} They record you, in a booth lined with egg boxes. Press one for *no information*; two, for *no elements*; three, to remain attentive. # recap: line
Nobody asks any more whether the list arrived. They ask for extension four. {receipt == signed:A plumber's slip with your surnames lies in Minnesota.|{lunch_report == filed:In a folder of Iturbe's stands *One envelope. Enchiladas*. She does not comment.|Nobody can show that it did.}} {drawer == drawer_stamped:Iturbe's ink, in the tray, you have turned face down.|You sleep very well.}
On a Sunday you are in the bath, and Renata tries the office. She gets you. She hears it to the end; then she presses two, and three. When you come out there is a voice note, four seconds: “Hi, Mamá. I held.” # sfx: message # leave: all
-> codas

= e09
~ fate = fate_09
# ending: E09
You have answered with two surnames, so there is somebody to whom things have happened. They look up what else has. # place: office # hour: afternoon # amb: office_before_dawn # music: elegy # light: none
“On 28 April 2022 you had lunch,” says the chairman, one of three, over a plate of Canelitas. “The law allows three days. This is the one thousand three hundred and fifty-fifth.” # record: W04 # term: foreign_agents # recap: line
# doc: note # record: W04
How the rule binds the Centre itself is our reading. The hearing is invented.
{ lunch_report:
- drafted:
    They have the report. It was in your drawer, under the ribbon: in time, signed. “So you knew,” says the chairman. It is the aggravating circumstance.
- untold:
    Echegaray is heard, by telephone, on the quarter. “Lunch is digested,” says Echegaray. They ask him to spell it.
- else:
    The lunch you did report. They apologise, and go on to the cinema.
}
{poly == poly_friend:There are thirty evenings of broth, under *private*, which you ruled yourself. “There is no such heading,” says the chairman.|{in_photo:There is a photograph, too: you, a sope and number one.|{told_length:There is a Russian, too, who knows how long it took.|{beach == beach_approached:There is a beach, too, and a subjunctive.|{receipt == signed:There is a slip, too; the plumber has been to see them.|There is a call of 9 December, too, to a lady from Torreón.}}}}}
They ask whether there was harm. You count the Canelitas. Nobody can say what came of that lunch{said == said_yes:, though since the ninth one can read that there was one|}. # recap: line
Three months without pay, and a course, *Contacts: How to Report Them*. There turns out to be no teacher. You are seconded to give it. The box for matters discussed is six centimetres now; in the house they call it *an Arriaga*. # leave: all
-> codas

= e10
~ fate = fate_10
# ending: E10
{answer == answer_renata:The complaint says that the telephone of the State was answered by a minor. She is nineteen; it is noted as extenuating. You are put on commission: Chetumal, two years.|Ku has asked for a post near home, and where it said *alone* he has put *no*: Chetumal, on commission, two years.} # place: beach # hour: dusk # amb: beach_dusk # music: none # weather: clear
The southern desk is two people and a window, with Belize in it, doing nothing. It is an hour later here, so that when Zúñiga rings you have already gone. # record: W39 # recap: line
{ku_tu:On Fridays Ku says *tú*. He gets it over before breakfast, like a cold shower.|{ku > ku_easy:Ku is *licenciado* here. He looks round each time, to see who has come in.|Ku lends you a hat. It belongs, he says, to the office.}} {last_shift == shift_ku:The two who ate sweetcorn at his door have sent a card, with love.|{last_shift == shift_bus:He still notes who gets off the bus with a cooler. It is mostly fish.|{portrait == pic_board or portrait == pic_given:His picture, in the rain, hangs by the door. People ask when he died.|Nobody here has photographed him.}}}
He counts what comes in: lorries, in January nine manatees. {source == from_ku:*Source: T. Ku Poot*, you type, in full.|{source == from_none:“Leave the source off,” says Ku. “They have mothers.”|“Source?” you say. “One person,” says Ku, “counting.”}} On Tuesdays comes his mother. {socorro == socorro_named:She brings her own chair, and puts it where no camera is.|She goes into the sea to the knees, by daylight.}
What became of the oficio nobody writes to say. {emergency == form_mother:The telephone rings, and it is a faculty of Law, to see whether you answer.|Renata rings at five, which here is six, and asks in Maya whether you have eaten. Ku has taught her that much.} # sfx: telephone
Twenty-seven people are being looked at by somebody else, or by nobody. You ask Ku which. He is looking at the water. “Ten,” he says. # leave: all
-> codas

= e14
~ fate = fate_14
# ending: E14
It comes to eleven lines, without an adjective. Line seven is for the source. *Myself*, you type. In the box you put the hour. # place: office # hour: morning # amb: office_before_dawn # music: archive_noir # light: none # sfx: type_line # pose: ku standing
By evening it is three lines, and on the Monday, *Resigned. Noted.*{contact_filed: Upstairs they had looked for what you never reported, and found October, in four copies.} You have kept the pink one. # sfx: tear
{said == said_yes:*El Centinela* has you on page seven, both sentences, in your order.|{said == said_later:Rentería has you on Wednesdays, from 06:40 on.|*El Centinela* has you on page nine, for Torreón.}} {signature == sign_none:Upstairs they are looking for whoever did not sign the oficio.|The oficio goes its way, like a dog that knows the streets.}
In February you teach, at night, in a public faculty whose lift stops a hand below the fifth floor. *Documentation II*, thirty-one students, several for the heating. There is no heating. There is a piece of chalk. # recap: line
*   [Write: *If it is not on the card…* # id: on_the_card # reflect]
    “It was not known,” says somebody at the back. You have them look for what is wrong with it. At nine they are still there.
*   [Write the three versions, one below the other. # id: three_versions # reflect]
    {card == exact:They find in four minutes what was taken out.|{card == hedged:They cannot find where it changed, and are angry.|They ask what was there before the white.}} {three == three_read:You read it aloud, as to your father.|Nobody asks who did it. They ask when.}
*   [Ask each of them how they know their name. # id: their_name # reflect]
    From their mothers, mostly: one source. A girl in the second row has an acuse, with her weight on it, and goes home *probable*.
-   {receipt == signed:You set them a plumber's slip, as an exercise|{papers ? acuse:You set them an acuse, with the name covered|You set them a form that nobody has signed}}: *What does it prove?* Thirty say that a list was handed over. The thirty-first writes that somebody had a pen. {family == family_flagged:There is a form, with thirty-one boxes, that you do not set.|You mark in pencil.} # leave: all
-> codas
