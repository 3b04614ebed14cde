// Chapter 8, scene 2: one meeting, October 2025; which, the earlier chapters have decided.
// Zarechnev wants to retire to Coyoacán and cannot say so in any of his languages. Medyntsev wants a desk on a hill.
// Polyntseva wants to know as what she is listed. Rentería wants a document. Inés wants to be told, for once, first.
// The turn, each time: she is asked which word stands in the row, and she is the one who types it.
// Remembered: `chair_offered` (the row; endings 7 and 8), `contact_filed` (the addressee; ending 9), `room_asked` (Ku),
// `poly_home` (the row), `paper` (the addressee; chapter 9), `attention`, `press`.
// Read: `garden`, `beach`, `poly`, `marks_read`, `father_ill`, `lunch_report`, `conduct_seen`, `dalia`.
// Otradnev is not here.

=== the_garden ===
{ garden:
    -> zarechnev
}
{ beach == beach_approached or beach == beach_warned:
    -> medyntsev
}
{ poly == poly_friend or poly == poly_source:
    -> polyntseva
}
-> renteria

= zarechnev
Coyoacán, a green gate. He asked you in two years ago, and you are on time. # date: 2025-10-16 # place: garden # hour: afternoon # amb: garden # music: elegy # weather: clear # pose: zarechnev seated
“A widow lets me prune,” says Zarechnev. “In spring I am retired to Ryazan, with a tea service.” On the bench López Velarde lies open at the word that has stopped him for three years: *ojerosa*. # recap: line
{marks_read:“Don Aurelio reads to you now, I hear. Do not tell me what.”|{father_ill:“And Don Aurelio? Does he put things elsewhere still?”|“And the pencils?” They are well, you say.}}
“Analysts write that Monroe is out of the cupboard,” he says. # claim: F25 # reply: F28
“You were in there with him.”
“It was dark. Somewhere, licenciada, there is a row for me. *Leave* is one more winter; *expel* is Ryazan, with a headline. Have you no third word?”
*   [“There is one. It takes a chair, and time.” # id: third_word # at: bench]
    ~ chair_offered = n01
    ~ warm(attention)
    He translates it under his breath, there and back. “*Acercarse*. With us the verb wants a preposition, and the preposition is *to whom*.” He does not say no. He prunes something that was in flower. # pose: zarechnev standing tired
*   [“*Ojerosa*. My mother said it of Mondays.” # id: ojerosa # reflect # at: books]
    “Of Mondays,” says Zarechnev. “Then it is not beauty that she has under the eyes. It is the washing.” He writes it in the margin, with a pencil sharpened at both ends.
*   [“And what stands in your row for me?” # id: my_row]
    ~ warm(attention)
    “*Arriaga, foreign desk: reads to the end.*” He turns a page that he has not read. “I have written nothing worse of anybody. They asked what you were for.”
*   [“I shall report this. The garden as well.” # id: report_garden # at: gate]
    ~ contact_filed = true
    “Naturally. Put the wall at three metres; they will measure it.” {lunch_report == filed:“You always wrote well about lunch.”|“You did not always.”} He sounds like somebody whose coat has been taken for him.
-   -> sixteen_matches

= medyntsev
Medyntsev, nearest the stairs, holds the table with both hands. It is not moving. # date: 2025-10-18 # place: restaurant # hour: noon # amb: restaurant # music: none # pose: medyntsev seated caught
{beach == beach_warned:“You told me to go home,” he says. “I applied. They took it for zeal, and gave me a second boat.”|“On the beach you asked me something,” he says. “I have been two and a half years answering. I wished to be thorough.”} Today his Spanish has all its subjunctives. # recap: line
“In Brazil, the police say, nine people had real papers,” says Medyntsev. “I have a real paper bag.” # record: W29 # reply: F23
# doc: note # claim: F80 # claim: F81 # claim: F82 # reply: F23
Experts, unnamed: covert work is not confined to Mexico. The newspaper: Brazil was for years a springboard for deep cover; friendly states, Cuba and Venezuela among them, centres. The Russian embassy: unfounded.
“In January I am recalled. My evaluation says *satisfactory*,” he says, as one names an illness. “What does yours say?”
*   [“What would you want, if nobody were asking?” # id: med_want]
    ~ chair_offered = n14
    “A desk,” says Medyntsev. “On a hill.” He is a while in seeing that somebody is. Then he inquires, in the conditional, how high the hill would be.
*   [“Room 318. Who was it that slept there?” # id: room_318]
    ~ room_asked = true
    “Nobody. That was the use of it.” He goes red, the first colour that you have seen on him. “One made the bed. I never learned. Every month somebody made it again after me, and did not complain.”
*   [“I shall have to write that you came.” # id: med_report # at: receipt]
    ~ contact_filed = true
    He spells his surname, to be of use. In four forms and two countries nobody has put the *d* where it goes. “Thank you,” says Medyntsev, watching it arrive.
*   [Order him ginger tea, and say nothing. # id: ginger # reflect # at: plate]
    {conduct_seen ? n14:“On the ferry a man with a bad knee bought me ginger,” says Medyntsev. “I took him for one of yours. Then I thought that nobody would be, and on duty.” You will tell the Notary.|“Boiling,” says the waitress. He waits until it isn't, with his eyes shut. “It helps to know where the door is,” says Medyntsev.}
-   # leave: all
-> sixteen_matches

= polyntseva
The Farol, the last film of the last season: thirty-four, by the counter. # date: 2025-10-16 # place: cinema # hour: night # amb: none # music: vienna_waltz # pose: polyntseva standing tired
“My renewal is somewhere,” says Polyntseva. “A lady at Protocol told me so, in complete sentences.” {poly == poly_friend:She has broth in a flask, and two spoons.|“You asked me once for a car. Since then it is the other one who takes me home.”}
“An American came with a tablet, to ask whether culture between us is thick or thin. I said thirty-four.” # recap: line
She clicks the counter back to nothing. “In some drawer I have a row. Is it for me, or for the chair?”
*   [“For the chair. I have said so, badly.” # id: for_chair # reflect]
    “Then expel the chair,” says Polyntseva. “I'll help you down the stairs with it.” She looks round for the man in row six. They have stopped sending him.
*   [“You could tell me things, now and then.” # id: poly_offer]
    ~ chair_offered = n05
    She looks at the screen, on which there is only screen. “You too,” says Polyntseva. “{poly == poly_friend:And I brought you a spoon.|The last one at least sat through the film.}” She sounds like somebody who has found the other glove.
*   [“And if nobody renews it, where?” # id: poly_where]
    ~ poly_home = true
    “Vologda. One cinema, with a pillar. I shall sit behind the pillar with my grandmother, who can't hear, and tell her what she would be seeing. It is not so different from the press office.”
*   [Take the counter from her; click her in. # id: click_her # reflect # at: booth]
    “Thirty-five,” you say. She has counted everyone who ever came through that door. She looks at the number for some time. “It will not balance,” says Polyntseva.
-   # leave: all
-> sixteen_matches

= renteria
Rentería, of *El Centinela*, has the table below the stairs, and her back to the wall. # date: 2025-10-16 # place: restaurant # hour: afternoon # amb: restaurant # music: none # pose: renteria seated # meet: renteria
{paper == paper_given:“What you gave me has a stamp and no date,” she says. “My editor likes a date.”|{paper == paper_promised:“Last year you told me *October*,” she says. “It is October.”|{dalia == dalia_slept:“On the plane you slept,” she says. “It is still the best interview I have had with your house.”|“Last year you told me no,” she says. “I have come to see whether it has ripened.”}}} # recap: line
“So it's the party that has you all so quiet,” says Rentería. It has no question mark. # pose: renteria writing
# doc: note # claim: F76 # claim: F77 # reply: F78 # reply: F22
U.S. officials, unnamed: tolerance of Russia *may* reflect the politics of the governing party, Morena; many at its heart, says the article (its own words or theirs), distrust Washington after a history of armed intervention and coups. Morena did not respond; Mexico declined to comment.
*   [“Distrust has dates. Take them down.” # id: the_dates # reflect]
    “1847, this city. 1914, Veracruz, seven months. 1938, the boycott.” # record: W28
    She takes them down. “And the Russians, all that while?”
    “They lived further off.”
    “That is not a virtue,” says Rentería. You had not said that it was.
*   [“December. A document, and not a story.” # id: in_december]
    ~ paper = paper_promised
    ~ warm(press)
    She writes *December* and does not underline it. “Two colleagues of mine were promised a month,” says Rentería. “I take them flowers in it. They have to be the kind that last.”
*   [“*May*. Print the *may* as well.” # id: the_may # reflect]
    “It is three letters; it never fits,” says Rentería.
    “Take it out of *party*.”
    She counts on her fingers, and comes out one short.
    # doc: note # claim: F71 # reply: F22
    The newspaper: the president since 2024 has mostly kept Mexico's neutrality, relations with Russia included. Mexico declined to comment.
*   [“It has not ripened. It is a stone.” # id: not_ripe]
    ~ paper = paper_refused
    ~ cool(press)
    “Good,” says Rentería. “Stones last.” She caps the pen. “When somebody else has printed it I shall ring you all the same, to ask why it was not me.”
-   # leave: all
-> sixteen_matches
