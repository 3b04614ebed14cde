// Chapter 0, No Information / Sin información. First half: before seven until eight minutes to twelve.
// BEATS
// 1 The general on the office television. Ku wants to be told that the nine arrivals he counted in January mattered.
// 2 Echegaray's telephone. He wants a card that can be carried upstairs without burning his hand.
// 3 The card, line by line: heading, subject, H1, two beats of its own way, the hour. Inés wants, for once, to have
//   written down what she knew when she knew it. The turn: the answer is given while the card is still in the machine.
// 4 The press hall at seven: the public answer, as F03 and W02 have it, and nothing else of anybody's mind.
// 5 The courier. The pink copy.
// REMEMBERED: card (H1, all endings), ku_heard, coffee, father, subject, source, no_proof, corrected, proposed, padded,
//   annex, promised, ruled, pencilled, stopped, card_hour, papers, courier_signed, lozenges; ladders chief and ku.
// Nothing on the card was known upstairs that morning: it leaves at noon, and goes no further than the third floor.

=== the_card ===
# chapter: 0 # date: 2022-03-25 # place: office # hour: before_dawn # pose: ines window # amb: office_before_dawn
Twenty to six.
The general is on television before the coffee is ready. # on: tv # light: tv
Yesterday, in Washington, he told a row of senators that the largest share of one Russian service in the world is in Mexico. # claim: F52 # record: W01 # term: gru
Somebody in subtitling had to decide how to spell it, and decided twice.
“Do we know this?” says Ku, who has turned the sound down. # meet: ku # pose: ku desk
The question has three answers; you are paid for one. # recap: line # meet: ines
*   [“We have known it since January.” # id: since_january]
    ~ ku_heard = true
    “Since you counted them,” you say. “All those new cards in one month, and not a child among them to put in school.” # on: none
    Ku writes nothing down. In four years he has learned which sentences are furniture. But he sits up a little, as people do when somebody remembers their birthday.
*   [“We know that he has said it.” # id: he_said_it # reflect]
    “It is more than most people will know by lunch,” you say.
    He laughs, because you have made it possible to. The notebook with January in it stays in the drawer. # on: none
*   [“What do you say we know?” # id: you_say]
    ~ ku_heard = true
    “Nine new cards in January. The usual is two. I told you on the twenty-eighth. You were eating a tangerine.” # on: none
    You remember the tangerine.
*   [Ask him to turn the general off. # id: turn_off # reflect # at: tv]
    Ku points the remote and the man goes out like a pilot light. In the black glass: two desks, one window, the calendar from the tyre shop. # sfx: tv_off # on: none # light: none
    “There,” you say. “Now nobody knows it.”
*   [“Is that you asking, or upstairs?” # id: who_wants # reflect]
    “Me,” says Ku. “Upstairs isn't up yet.” # on: none
    You both look at the ceiling. Nobody is walking on it. # pose: ku standing caught
-   -> telephone

= telephone
The telephone rings at a quarter to, which is how you know that it is Echegaray. # sfx: telephone # on: none # light: lamp # meet: echegaray
“A card, Arriaga. It goes up to the third floor at noon, when whatever is going to be said has been said. Eleven lines. What there is, what there is not, and nothing that has an adjective.” A lighter, a breath. He gave up in 2019. “If it is not on the card, it was not known. Do you follow me?” # term: tarjeta # recap: line
*   [“Eleven lines. By twelve.” # id: eleven]
    ~ warm(chief)
    “By ten to,” he says, and hangs up before the number can be discussed.
*   [“And if it is on the card?” # id: if_on_card # reflect]
    The line ticks. Somewhere behind him a floor polisher goes up a corridor and comes back.
    “Then it was known,” he says, “by whoever carried it.”
*   [“Who is asking, and in writing?” # id: in_writing]
    ~ cool(chief)
    A pause, as of a man feeling his pockets for a witness.
    “The third floor is asking. The third floor has never learned to write.”
*   [“No adjectives. And adverbs?” # id: adverbs # reflect]
    “‘Allegedly’ is always welcome.” It is the only joke he has made since the house changed its initials, and he hangs up before it can be minuted.
*   [Say nothing. Let the line run. # id: silence # at: telephone]
    ~ father = true
    Your father used to say that a clerk is asked two questions in his life, and that both come by telephone.
    “Good,” says Echegaray, to whatever he thinks you said.
-   You hang up. The coffee machine gives its last, disgusted cough. # sfx: coffee
*   [Two cups. Carry Ku's over yourself. # id: two_cups # at: coffee]
    ~ coffee = true
    He looks at the two Marías in the saucer, then at you, then at the door, in case it is a farewell. # pose: ku coffee caught
*   {not ku_heard} [“Read me January. Slowly.” # id: read_january]
    ~ ku_heard = true
    Ku takes the squared notebook from the drawer where he keeps the soy sauce. Nine names, nine dates, nine last posts. It takes him four minutes and he does not look up once. # sfx: paper
*   [“Have you eaten anything, Tomás?” # id: have_you_eaten # reflect]
    “My mother rings to ask me that at five. She asks it in Maya, where it sounds less like an order.” He has not. There is half a tangerine.
*   [Leave it to burn, and sit down. # id: sit_down # reflect]
    By seven it will be tar. You have drunk it as tar under four directors and could not tell them apart.
*   [Open the window on the cold first. # id: window # reflect # at: window]
    Down in the street a tricycle goes by, selling tamales in some other man's recorded voice. You let in a minute of it.
-   -> typing

= typing
The form has not changed since your father's day, nor when the house changed its initials: eleven ruled lines, a box for the hour, and in the corner *Card*, in case you thought it was a letter. Cards are typed. A computer remembers. # on: card # term: cisen # music: archive_noir
{coffee: Ku reads over your shoulder, warming both hands.|Behind you Ku pretends to read the weather.}
Card. Friday 25 March 2022. Foreign desk. # type: card # sfx: type_line
Line two is the subject: the word under which it will be looked for.
~ lines_left = 9
*   [“Subject: what a foreign general said.” # id: subject_statement]
    ~ subject = on_statement
    Subject: statement by a foreign official. # type: card # sfx: type_line
    “Then it is about him,” says Ku.
    “Until the next line.” # sfx: carriage
*   [“Subject: persons accredited since January.” # id: subject_persons]
    ~ subject = on_persons
    Subject: persons accredited since January. # type: card # sfx: type_line # term: accreditation
    The general has gone out of it. Ku moves his chair so that he can see the paper. # pose: ku standing
*   [“Subject: various.” Nobody ever empties Various. # id: subject_various]
    ~ subject = on_various
    Subject: various. # type: card # sfx: type_line
    Your father had a whole corridor of Various. It is the only one that never flooded.
*   [Leave the subject till the end. # id: subject_later]
    ~ subject = on_nothing
    You type the word and the colon, and go down a line.
    “In Maya the subject can go last,” says Ku.
    “You see.”
    “But it goes.”
*   [“Subject: the one you know of.” # id: subject_known]
    ~ subject = on_known
    Subject: the matter you know of. # type: card # sfx: type_line
    “Then he can't say that he doesn't,” says Ku.
    “He can say that he has not read as far as the subject.”
-   Ten past six. The window is turning the grey of a photocopy. Nine lines left. # sfx: carriage # on: none # pose: ines window tired
*   [Write what you have: numbers, dates, the posts they left. # id: exact # hinge: H1]
    ~ card = exact
    -> exact_lines
*   [Put down that the matter is under assessment. # id: hedged # hinge: H1]
    ~ card = hedged
    -> hedged_lines
*   [Type your initials, and stop. # id: blank # hinge: H1]
    ~ card = blank
    -> blank_lines

= exact_lines
24 March: statement made. We confirm that it was made. # type: card # sfx: type_line # on: card
January: nine arrivals at one embassy. The usual is two. # type: card # sfx: type_line
Four name as last post a city that does not recall them. # type: card # sfx: type_line
No children of school age. No dogs. # type: card # sfx: type_line
~ lines_left = 5
There is no adjective in it. It reads like a list of people who have not paid for their parking. Line seven is for the source, and {ku_heard: Ku is looking very hard at the stapler.|Ku has gone to see whether it is raining. In March.}
*   [Put his name: “Source: T. Ku Poot.” # id: source_ku]
    ~ source = from_ku
    ~ ku_heard = true
    ~ warm(ku)
    Source: T. Ku Poot, analyst. # type: card # sfx: type_line
    “You put me,” he says. # pose: ku standing warm
    “It is your January.” He reads it twice, and the second time his lips move.
*   [“Source: this desk.” Let them ask which. # id: source_desk]
    ~ source = from_desk
    Source: this desk. # type: card # sfx: type_line # term: mesa
    “There are two desks,” says Ku. “That makes it fifty per cent me.” He seems to think it a fair price.
*   [Cite the diplomatic register, page and date. # id: source_register]
    ~ source = from_register
    Source: diplomatic register, public, pp. 4 to 391. # type: card # sfx: type_line
    It is true, it is dull, and it is nobody's. That somebody read the three hundred and eighty-eight pages is not a thing the register mentions.
*   [Leave the source off. A source has a mother. # id: source_none]
    ~ source = from_none
    You turn the roller past it. Ku's mother does the third floor of a hotel in Cancún, ocean side, and has never been on a card.
    “You left me out,” says Ku.
    “I left you at home.”
*   [“Source: one person, counting.” # id: source_one]
    ~ source = from_one
    Source: one person, counting. # type: card # sfx: type_line
    “That is me without my jacket,” says Ku.
    “It is whoever they need it to be.”
-   “He wants what there is not, as well,” says Ku.
*   [“Not held: proof against any of the nine.” # id: no_proof]
    ~ no_proof = true
    ~ lines_left -= 2
    Not held: proof against any of the nine. # type: card # sfx: type_line
    “That is the line they will carry,” says Ku.
    “It is also true.” The bell at the end of the carriage agrees with both of you.
*   [Count again. Strike out nine, type seven. # id: seven]
    ~ corrected = true
    ~ lines_left -= 2
    Correction: for nine, read seven. # type: card # sfx: type_line
    Two of them went home in February. Ku hates it and knows that it is right. Under the seven you can still read the nine.
*   [“Proposed: that somebody ask for their files.” # id: proposed]
    ~ proposed = true
    ~ lines_left -= 2
    Proposed: request the nine files from Protocol. # type: card # sfx: type_line # term: protocolo
    “That has a verb in it,” says Ku. He looks at the verb as one looks at a dog off its lead.
*   [Strike the dogs out. They are an adjective. # id: no_dogs]
    ~ no_dogs = true
    ~ lines_left -= 1
    Correction: omit the dogs. # type: card # sfx: type_line
    “It was the line that made them people,” says Ku, who goes on looking at the row of x's.
    “That is why.”
*   [Leave the rest white. They can see. # id: leave_white # reflect]
    Your father would have drawn a dash on every empty line, so that nobody could add a cousin. You draw none, and feel him notice.
-   -> press_hall

= hedged_lines
The statement of 24 March has been noted. # type: card # sfx: type_line # on: card
Information on the matter is under assessment. # type: card # sfx: type_line
This desk will report in due course. # type: card # sfx: type_line
~ lines_left = 6
Three lines, and a horse could sleep in each of them. # sfx: carriage # pose: ku standing
Ku, who is twenty-nine, says: “Is it under assessment?”
*   [“It is now.” # id: it_is_now # reflect]
    “Since when?”
    “Since the full stop.” He looks at the full stop. It is a good one; the ribbon is new.
*   [“By you. From this minute.” # id: by_you]
    ~ ku_assesses = true
    ~ ku_heard = true
    ~ warm(ku)
    He opens the squared notebook at January, writes *Assessment* over it, and underlines the word with the edge of his metro card.
*   [“It is what one writes, Tomás.” # id: what_one_writes]
    ~ cool(ku)
    “Yes, licenciada.” It is the *licenciada* of his first month, with the door in it. # term: licenciada
*   [“Would you rather be quoted?” # id: be_quoted # reflect]
    He gives it honest thought. “By whom?” he says.
    Neither of you can come up with a name that would be an improvement.
*   [“Assess something aloud. I will listen.” # id: assess_aloud # reflect]
    “The coffee is burnt.”
    “Source?”
    “Myself.”
    “One source: it is *possible*. Find me somebody else who has drunk it and we shall call it *probable*.” You drink. “*Probable*,” you say.
-   Six lines are left, and half an hour.
*   [Fill all six with due course. # id: pad]
    ~ padded = true
    ~ lines_left = 0
    A preliminary note will precede the note. # type: card # sfx: type_line
    The note will be final, subject to revision. # type: card # sfx: type_line
    And so on down. Ku watches you as one watches somebody park a bus.
*   [Slip January in behind, as an annex. # id: annex]
    ~ annex = true
    ~ lines_left -= 1
    ~ ku_heard = true
    Annex: one sheet (January). # type: card # sfx: type_line
    Ku copies it out by hand. You use a paper clip: a staple would be an opinion. # sfx: paper
*   [Strike “in due course”. Type a date. # id: promise]
    ~ promised = true
    ~ lines_left -= 1
    Correction: for “in due course”, read “by 1 April”. # type: card # sfx: type_line
    “That is a week,” says Ku, with respect.
*   [Type it again, all in the passive. # id: passive]
    ~ passive = true
    ~ lines_left -= 2
    It is noted that it has been stated. # type: card # sfx: type_line
    It will be reported when it is known. # type: card # sfx: type_line
    “Nobody does anything in it,” says Ku. He turns his head sideways. “It's like a house after the movers.”
*   [Stop at three. It is their favourite number. # id: stop_at_three # reflect]
    You take your hands off the keys. The carriage stays where it stopped, stuck out to the left like an elbow. # sfx: carriage
-   -> press_hall

= blank_lines
I. A. L. # type: card # sfx: type_line # term: initials # on: card
Your initials, and under them the white. There is more of it than you had thought.
“He said eleven lines,” says Ku.
“He said nothing with an adjective.”
*   [“Whatever I type, they will own.” # id: they_own # reflect]
    “And if you type nothing?”
    “Then they own nothing.” Ku considers it. “They have bought worse,” he says.
*   [“Then tell me what is proved.” # id: what_is_proved]
    ~ ku_heard = true
    “That nine people came.”
    “And?”
    “And that it took me until February to be sure that it was nine.” He has never told you that.
*   [“A blank card makes the telephone ring.” # id: it_rings # reflect]
    “And what will you say, when it rings?”
    “More than fits.” You both look at the telephone, which has never in its life been rung by a question.
*   [“My father sent up a blank one once.” # id: father_blank]
    ~ father = true
    “What happened?”
    “It was filed.”
*   [“There are three kinds of blank.” # id: three_blanks # reflect]
    “Did not know,” you say. “Was not asked. Would not say.”
    Ku holds the card to the window. “Which is this?”
    “From outside you can't tell. That is the use of it.”
-   The white is getting whiter. It is nearly day. # on: none # pose: ku standing
*   [Rule it through in ink, corner to corner. # id: rule_through]
    ~ ruled = true
    ~ lines_left = 0
    One stroke, the way one cancels the empty half of a cheque. Now nobody can write in it. Ku blows on the ink. # sfx: pen # on: card
*   [Pencil one word, small: “January”. # id: pencil]
    ~ pencilled = true
    You put it under *Card*, with a number two. A pencil does not reach the pink copy. That is what is good about pencils, and what is not. # sfx: pen # on: card
*   [Type one full stop, in the middle. # id: full_stop]
    ~ stopped = true
    It lands on line seven, all alone. # sfx: type_line # on: card
    “What does it end?” says Ku.
    “The part above it.”
*   [Turn it over. Write January on the back. # id: on_back]
    ~ on_back = true
    ~ ku_heard = true
    Ku dictates and you write, by hand, on the side that has no lines and no box: nine names, nine dates. Nothing in the form says that it has a back. Nothing says that it has not. # sfx: pen # on: card
*   [Leave it white. Let somebody answer for it. # id: leave_it # reflect]
    Ku looks from the card to the notebook, where January is, in pencil, one name to a line. It would fit. He sees that you see it.
-   -> press_hall

= press_hall
At seven the hall comes up on the screen: the lectern, the flags, the rows. {card == exact: Ku unwraps a tamal in a bread roll.}{card == hedged: Ku divides a tamal in a bread roll with the steel ruler, and marks your half *pending*.}{card == blank: Ku unwraps a tamal in a bread roll and offers you the roll, which is the blank part.} # hour: morning # leave: ines # on: tv # light: tv # amb: press_hall # pose: ku standing # term: mananera # music: none
Somebody asks about the general. The president tells the reporters that his government has no information on the matter, and that Mexico is nobody's colony. # claim: F02 # claim: F03 # reply: F03 # record: W02
Then there is another question.
“No information,” says Ku. {card == blank: Both of you look at the card, which says the same.|Both of you look at the machine.} Two people in the world have read what is in it, and one of them is eating. # on: card # recap: line
When the hall has emptied, only the box for the hour is left. # sfx: tv_off # light: none # amb: office_before_dawn # pose: ku desk tired
*   [06:40. It was typed at 06:40. # id: at_dawn]
    ~ card_hour = at_dawn
    Hour: 06:40. # type: card # sfx: type_line
    {card == blank: “At 06:40 we had nothing to say,” says Ku, “and said it.”|“So we had it before seven,” says Ku.}
    “In a typewriter.”
*   [11:50. A card begins when it leaves. # id: at_noon]
    ~ card_hour = at_noon
    Hour: 11:50. # type: card # sfx: type_line
    At 06:40 it was two people and a ribbon. The manual says so, or did until it was mislaid.
*   [Type both, one under the other. # id: both_hours]
    ~ card_hour = at_both
    Typed 06:40. Handed over 11:50. # type: card # sfx: type_line
    Five hours and ten minutes, in a box two centimetres wide.
    “That is the longest thing on it,” says Ku.
*   [Leave the box. The third floor has clocks. # id: no_hour]
    ~ card_hour = at_none
    A clerk up there does nothing but hours. He is said to be fair. # sfx: carriage
-   -> courier

= courier
At eight to twelve a boy from the third floor comes for it, with a receipt book and a cold. # hour: noon # on: none # sfx: door # pose: courier door # meet: courier
{card == blank: He turns the card over, to see if it has a back{on_back:. It has; he turns it round again, like somebody who has opened the wrong door}.|{lines_left > 4: He does not read it. There is more paper to it than ink.|He does not read it. He is very good at not reading it.}}{annex: His book has room for one sheet; he writes *one*.}
“You sign that I took it,” he says, and tears you off the pink copy. # sfx: tear # term: acuse
*   [Keep the pink copy. # id: keep_pink # at: calendar]
    ~ papers += pink_copy
    You fold it in four and put it where you put things, between the March and April of the tyre shop. # sfx: paper
*   [Give it to Ku to file. # id: ku_files]
    ~ papers += misc_folder
    He looks for the folder, finds that there is none, and makes one: *Miscellaneous, 1.* # sfx: paper
*   [Put it in the bin. This is not a film. # id: bin]
    ~ papers += bin_copy
    You put it in the bin, like a person. At half past one, when Ku goes down to eat, you take it out again.
*   [“Sign mine as well. Name and hour.” # id: sign_mine]
    ~ courier_signed = true
    ~ papers += pink_copy
    “They don't send me to sign,” he says. “They send me to be signed for.” But he does: *Ezequiel, 11:52*, and a drop of the cold. # sfx: pen
*   [Find him the lozenges in your drawer. # id: lozenges]
    ~ lozenges = true
    ~ papers += misc_folder
    He takes two and looks for where to sign. The pink copy stays on your desk until Ku opens a folder for it.
-   -> after_noon
