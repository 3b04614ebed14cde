// Chapter 1, scene 2: the patio of an invented museum, May 2022, a reception at night.
// Who wants what: Zarechnev wants to see what she does when she is read. Polyntseva wants somebody to take the other
// corner. Iturbe wants the reason, if there must be one, to be Mexico's own. Inés wants to go home unread.
// The turn: he knows the enchiladas; what she did about the report decides who can have told him.
// Remembered: `attention`, `father_ill`, `told_length`, `bluffed`, `in_photo` (the board, n01), `poly_film` and
// `poly_chair` (the board, n05; chapter 2), `sixteen` (the board, the last page; chapter 3), `ministry`.
// In passing, one clause: a driver under an umbrella. Nobody looks at him, the prose included.

=== patio ===
# date: 2022-05-19 # place: museum # hour: night # amb: patio # music: vienna_waltz # pose: guests crowd
Eight in the evening. Among the scales of the Museum of Measures hang posters of lost films.
{ lunch_report:
- filed:
    Protocol has invited you, with your surnames in the right order: somebody over there reads forms. # term: protocolo
- untold:
    You are here as Echegaray: he has lent you his invitation, and a cough to go with it.
- else:
    You are not on the list of guests. You are on the list of those who need not be stopped.
}
“Licenciada Arriaga. And Don Aurelio, does he still sharpen his pencils at both ends?” # pose: zarechnev bowing warm # meet: zarechnev
You have him from the directory: Zarechnev, counsellor. {father:You last thought of those pencils in March, over a card, and told nobody.|Nobody here should know that you have a father.}
*   [“At both ends. He lends the blunt one.” # id: blunt_one]
    ~ warm(attention)
    “To me he lent the sharp one. Eleven mornings in his reading room, in 1990, for López Velarde, and never did he ask me what I was.” # pose: zarechnev standing
    Somewhere on Bucareli there is a slip for each morning.
*   [“Which of you two remembers the other?” # id: which_of_you]
    ~ warm(attention)
    ~ father_ill = true
    “I remember him.” He chooses a tense. “He, one hears, has begun to put things elsewhere.” # pose: zarechnev standing tired
    You know it, and your daughter, and a doctor in the Roma who is paid in cash.
*   [“My father is retired. Ask me about the posters.” # id: retired # reflect]
    “The posters belong to Yelena Viktorovna. I am permitted to stand in front of them.” He does. “*Jubilado*, you say here; there is a jubilee in it. My language says *put aside*.” # pose: zarechnev standing
*   [Count the scales, and let him go on. # id: count_scales # reflect]
    Fourteen, and it is he who cannot bear it. “Eleven mornings I sat in his reading room, when I translated badly. Forgive me. At my age one begins to ask after fathers.” # pose: zarechnev standing tired
-   “In the Cold War,” he says, “they called this place the Vienna of Latin America.” # claim: F30
{father_ill:“Everyone listened to everyone, and nobody forgot anything. It was very tiring.”|{attention > unseen:“Your neighbours listened, and we did. I have never since been heard so well.”|“The Americans sat there and we sat here, and we had the same waiter.”}}
“Chicken or potato, licenciada?” says a waiter. Nobody has told him that you are one. # sfx: cutlery
*   [Hold her poster; ask whose desk she got. # id: whose_desk]
    ~ poly_chair = true
    “By the corner, please. You hold it like a file.” Yelena Polyntseva, second secretary, culture and press, has a nail in her teeth. # leave: zarechnev # pose: polyntseva laughing # meet: polyntseva
    “The desk of a man who did not like films. To me he left a lamp, a chair, and the way people look at the chair.” # pose: polyntseva standing tired
*   [Take a poster's loose end: “Which would you show?” # id: which_film]
    ~ poly_film = true
    “Buñuel,” says the other end: Yelena Polyntseva, second secretary, culture and press. “*Él*. A jealous man, in this city, who sees signs in everything.” She glances at her own people, and laughs late. # leave: zarechnev # pose: polyntseva laughing # meet: polyntseva
    “Of this one only the poster is left. Those I love best. Nobody can tell you that he was disappointed.” # pose: polyntseva standing
*   [“Ambassador, the doctrine does not forbid an expulsion.” # id: doctrine # reflect]
    Iturbe, of Protocol, has heard it from abler people. “The doctrine of 1930 says that we do not pass judgment on governments; we keep our envoys or withdraw them.” # leave: zarechnev # pose: iturbe turned # meet: iturbe # record: W10 # term: estrada
    “Article 9 lets us send theirs home at any time,” you say, “by a note verbale that explains nothing.” # record: W03 # term: vienna_convention # term: nota_verbal
    “It does. I have read the files of 1847 and of 1914, licenciada: in each, somebody had kindly lent us a reason. I should like, once, to use one of our own.” # pose: iturbe standing hard
*   [“How many of ours are in Moscow, ambassador?” # id: how_many]
    ~ sixteen = true
    “Sixteen, if it is reciprocity that you have in mind,” says Iturbe, of Protocol. “I sign for their parcels. The third secretary asks for chile de árbol and gives it away to students.” # leave: zarechnev # pose: iturbe standing amused # meet: iturbe # term: reciprocity
    {lunch_report == filed:“Your report was three words long. I have given it a folder to itself.”|“I am told that you lunch, licenciada. I should have preferred to be told it by you.”} # pose: iturbe turned
*   [Let the man with two flags take your picture. # id: two_flags # at: table]
    ~ in_photo = true
    In March, when Washington wanted Moscow left without friends, members of the Chamber set up a friendship group with Russia. # claim: F69 # record: W06
    “It is routine,” says the aide. “There is one with Ukraine. There is one with Malta. My deputy is in eleven; he likes the pins.” And there you are on his telephone: Zarechnev, a potato sope and you. # sfx: shutter
-   “You leave before the chocolate,” says Zarechnev at the arch. “And that Thursday, among the tiles: enchiladas suizas. {paid:You paid for your own; that I liked.|The American lady paid.}” # leave: all # pose: zarechnev standing # music: none # recap: line
{ lunch_report:
- filed:
    The word stands on one paper in the republic, and you typed it in four copies.
- drafted:
    The word stands on one paper in the republic, in your drawer, under the ribbon.
- else:
    The word stands on no paper. Somebody looked. {counted:You go through your nine again, and get to the girl's birthday cake.}
}
*   [“They were cold by the time I ate.” # id: cold]
    ~ told_length = true
    ~ warm(attention)
    “They bring them boiling,” he says, with what sounds like regret. “Then it was a long conversation.”
    Twenty-two years in this trade, and you have told a man how long it took.
*   [“Next time, pull up a chair.” # id: chair # reflect]
    “I am never invited. I am only informed.” He bows, a little lower than before. “It is a lonely way to eat.” # pose: zarechnev bowing
*   [“And you had papaya, and no bread.” # id: papaya]
    ~ bluffed = true
    ~ warm(attention)
    It is what a man of fifty-eight is given whose doctor has lately spoken to him. His Spanish, for once, takes a second to arrive.
    “Who told you that?”
    “You. Now.”
*   [Say good night, and count the waiters. # id: good_night # reflect # at: arch]
    Four waiters, two guards, one girl with the coats; they have all been charming. “My regards to the pencils,” says Zarechnev. # pose: zarechnev bowing amused
-   Past the drivers, one of them under an umbrella that it is not raining on, Ku has double-parked, {coffee:two coffees on the dashboard.|a bag of Japanese peanuts in his lap.} # leave: all # pose: passer umbrella # amb: night_street
“He asked after my father,” you say.
{ku_heard:“Then next it is my mother,” says Ku, who does not make the joke. The car starts at the second try.|“Was that a threat or good manners?” says Ku, and you drive as far as the Viaducto without an answer.} # sfx: rain_start # weather: rain
-> the_board
