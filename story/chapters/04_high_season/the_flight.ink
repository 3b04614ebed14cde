// Chapter 4, scene 1: the gate and the plane, Tuesday 21 March 2023; Cancún airport.
// Who wants what: Rentería wants a document, and to know why a woman who says “papers” flies to a beach in March. Inés
// wants to arrive without having been a story. Ku wants it to be a big hotel. Renata wants her mother not to be at spring
// break, or else to be told about it.
// The turn: whatever Inés says across an aisle, somebody who is paid to notice has noticed.
// Remembered: `dalia` (scene 4; chapters 7 to 9), `press`, `renata`.
// Read: `last_shift`, `ku`, `mother_asked`, `press`, `drawer`, `renata`, `father`, `subject`, `slip`, `week_line`.
// In passing, one clause: a driver's cap among the name boards.

=== the_flight ===
# chapter: 4 # date: 2023-03-21 # place: airport # hour: morning # amb: airport_hall # music: cancun_lounge # pose: ku standing
Tuesday, 21 March 2023. At a quarter to eleven the ten o'clock to Cancún is boarding.
{ last_shift:
- shift_bus:
    The hotel you have had since September, as Chayo spelled it off a van: the Sargazo. It opened in 1981, when that was a word in poems.
- shift_photo:
    In September the bus for the coast left without you: your two were after a man with a camera. A printed notice has the hotel: *consular hours, 22 March, Hotel Sargazo.*
- else:
    In September the bus for the coast left without you: your two were outside Ku's door. A printed notice has the hotel: *consular hours, 22 March, Hotel Sargazo.*
}
{ku > ku_easy:“There are four hundred and twelve rooms,” says Ku, “and she does fourteen. It could be any of the others.”|{ku < ku_polite:“My mother does the third floor, licenciada,” says Ku. “I mention it so that you do not have to look it up.”|{mother_asked:“She thinks that I count weather,” says Ku, of his mother, who does the third floor. “If we meet her, it is going to rain.”|“It is a big hotel,” says Ku. His mother does the third floor.}}} # recap: line
{press > press_correct:“You have not seen me either,” says Dalia Rentería, of *El Centinela*, across the aisle, over an American court file.|{press < press_guarded:Across the aisle Dalia Rentería, of *El Centinela*, does not say good morning. “So it is Cancún,” she says, to an American court file on her knees.|“So it is Cancún, licenciada,” says Dalia Rentería, of *El Centinela*, across the aisle, over an American court file.}} # pose: renteria seated # meet: renteria
*   [“Read what he pleaded to, not the headline.” # id: plea # at: file]
    ~ dalia = dalia_spoke
    ~ warm(press)
    “To being an agent who had not registered,” you say. “Not to spying.” # record: W22
    # doc: note # claim: F41 # claim: F42 # record: W22 # reply: F43
    The file is public: a Mexican arrested in Miami in 2020. Prosecutors: he had sought details of a U.S. informant on Russia's government. He pleaded guilty to being an unregistered agent, and apologised; four years and a day. He declined to comment. Nobody here is based on him.
    Rentería moves a yellow tab. “So over at yours they do read.” {press > press_correct:“I shall not say who corrected me.”|Now she knows that you know the file.} # pose: renteria writing amused
*   [“And what would you do with a document?” # id: listen]
    ~ dalia = dalia_listened
    “Print it. I have buried two colleagues who had stories, licenciada. A story, they know where it lives.”
    # doc: note # claim: F41 # claim: F42 # record: W22 # reply: F43
    What she has on her knees is public. A Mexican, arrested in Miami in 2020, had sought details of a U.S. informant on Russia's government, prosecutors said. Guilty plea, as an unregistered agent; an apology; four years and a day. He declined to comment, and nobody here is based on him.
    By Campeche you know what was on both desks, to the brand of cigarettes. {drawer == drawer_stamped:“You have one on you now,” she says, of how you hold your handbag.|{drawer == drawer_lost:“And you have just lost one,” she says.|“So somebody still has yours,” she says.}}
*   [“My analyst counts. Ask him how many.” # id: ask_him]
    ~ dalia = dalia_spoke
    “How many of what?” says Rentería. Ku gives her the passengers, by row: a hundred and seventy-four, nine hats. {press < press_guarded:She takes it down without thanks.|{drawer == drawer_again:“And the ones that you count twice?” she says.|“So it is something that one counts,” she says.}} You have told a reporter the shape of your work, as a joke. # pose: renteria writing
*   [Coat over your head, and sleep. # id: sleep # at: bench]
    ~ dalia = dalia_slept
    ~ cool(press)
    Beside a reporter you sleep on one ear. Over Campeche there is a visiting card in your shoe. “She asked me what I do,” says Ku. {mother_asked:“I said weather. It is what I have.”|{ku > ku_easy:“I said that I carry your coat. She wrote down the coat.”|“I said that I count. She said: what? I said: that too.”}}
-   You come out past the name boards, a driver's cap among them, into the heat. # leave: renteria # pose: passer cap # hour: afternoon # sfx: plane
{renata < renata_joking:Your location says Cancún. In March. I am not asking.|{renata > renata_joking:Mamá, quick question. Cancún, March, you. Which of the three were you not going to tell me?|Mamá. Your location says Cancún. In MARCH. I am the one who is supposed to lie to YOU about this.}} # doc: message # sfx: message
*   [“It is work. They put a band on me.” # id: band # at: telephone]
    ~ warm(renata)
    “A BAND,” says Renata. “With the open bar?” {renata < renata_joking:They are the first capitals that you have had from her this month.|{father:And after eleven seconds, lower: “Then who rings my grandfather at four?” You do. It will be five.|And after eleven seconds, lower: “Who is looking after you?”}}
*   [“I have come to see about the weather.” # id: about_weather # reflect]
    “Miss Paty went to see about the weather in 2019,” says Renata. “She came back with a dolphin on her.” {renata > renata_joking:“You want to see where?” You do not.|She does not say where.}
*   [A picture of the seaweed, and no words. # id: seaweed # reflect]
    “Is that the beach,” says Renata, “or did something happen?” {father:It is a question that your father would have put on two cards.|{subject == on_various:Various, you think, from habit.|You look again. It could be filed under either.}}
*   [“And who can see where I am?” # id: who_can_see # reflect]
    “Me. You set it up, in 2020, so as to see where I was. It goes both ways, Mamá.” {slip == slip_spoken:“I have saved that one too.”|“Does nobody in your building read the instructions?”}
*   [Let the two ticks turn blue. # id: blue_ticks # reflect]
    {slip == slip_pending:RECEIVED, writes Renata. She still has the stamp.|{week_line == line_refused:*Seen*, writes Renata. In your building that is what they put when somebody does not sign.|*Seen*, writes Renata, and means you.}}
-   -> the_beach
