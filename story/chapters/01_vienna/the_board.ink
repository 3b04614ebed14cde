// Chapter 1, scene 3: the office at night, June 2022. The list is opened.
// Who wants what: Ku wants to know, name by name. Inés wants to know without finding out more than three half-days
// can carry. Comandante Olmedo, upstairs, wants her two watchers back. Echegaray wants the folder out of the building.
// The turn: what is looked at begins to be known, and everything else stays a photograph.
// Remembered: the findings (everything reads them), `loan` (the cost lines), `folder` (chapter 3), `papers` list_copy
// (chapters 3, 7 and 8), and that no copy came back for the folder.
// The finding itself is told by leg_report, which comes from the names file. n16: nobody knows here what is wrong.

=== the_board ===
# date: 2022-06-15 # place: desk # hour: night # amb: night_street # music: archive_noir # weather: rain # light: lamp
Ten at night, rain. # sfx: lamp # pose: ku standing # pose: ines window
{ papers ? receipt_copy:
    The registry has given way to the carbon copy in your bag: what has been signed for exists, and may be opened.
- else:
    { receipt == signed:
        The registry has given way to your own words: an American slip says *envelope, closed*, and what is closed may be opened.
    - else:
        The registry has found a way: as nobody ever received the envelope, it needs nobody's leave to be opened. # recap: line
    }
}
Twenty-seven photographs, passport size, in three rows of nine. You count them twice, in case it is twenty-six. # on: board # sfx: paper
“And we have three half-days,” says Ku. “Two watchers, if Trafficking will lend them.” # on: none
*   [“Tell Trafficking the truth: it is an embassy.” # id: the_truth]
    ~ loan = loan_told
    “And which of them is moving anything?” says Comandante Olmedo, upstairs. # sfx: telephone # meet: olmedo
    “I don't know yet.”
    “Then we are colleagues.” She lends you Chayo and a man whom they call the Notary, who have been nine weeks behind a tanker. # meet: chayo # meet: notary
*   [“Tell Trafficking that it is a course.” # id: a_course]
    ~ loan = loan_training
    “A course in what?” says Comandante Olmedo, upstairs. # sfx: telephone # meet: olmedo
    “Patience.”
    She laughs, and lends you Chayo, and a man whom they call the Notary. He asks whether there will be a certificate. # meet: chayo # meet: notary
*   [“Tell nobody. Ask Chayo what she does on Thursdays.” # id: thursdays]
    ~ loan = loan_private
    Chayo sleeps: she has been nine weeks behind a tanker. She will come for breakfast, in her own car, with a man whom they call the Notary; if anybody asks, they are in love. # sfx: telephone # meet: chayo # meet: notary
-   {in_photo:“This one I have a better picture of,” says Ku: from the Chamber's page, a pin, a sope, Zarechnev, you.|{washington > washington_correct:With the photographs comes a yellow sticker in Thorsby's hand: *Thank you for being told.*|{washington < washington_correct:With the photographs comes a sheet of posts, and not a word of Thorsby's own, nor a clip.|With the photographs comes a sheet of posts, like a school report.}}}
# doc: note # claim: F32
The newspaper: the United States and its allies in Europe sent home upward of a hundred Russian intelligence personnel in 2022.
# doc: note # claim: F34 # reply: F23
Officials say that some of those expelled were later posted to Mexico; how many is not said, and our text is damaged here. The Russian embassy: unfounded.
Ku goes down the directory with a ruler. Eleven of these have come since January. # pose: ku desk
~ shifts = 3
-> names

= names
# on: board
<- name_offer(-> under_the_lamp)
+   [Put out the lamp. # id: lamp # at: lamp]
    {shifts == 3:Ku looks at the ruler, and puts it away. “Tomorrow, then,” he says, in the voice for tomorrows.|{shifts == 2:“Chayo will be glad,” says Ku. It is the first nice thing that anyone has said to you about restraint.|“I had one more in mind,” says Ku, and does not say which, and gets your coat.}}
    ~ shifts = 0
    -> lamp_out

= under_the_lamp
~ last_face = at_hand
{ at_hand:
- n01:
    {Zarechnev has let them take him in the middle of a sentence. {father_ill:He knew about your father, and here he does not look it.|{told_length:He knows how long you were at table.|{bluffed:You think of papaya. You still do not know whether it was true.|He is the only one who looks at the camera as if it had said something.}}}|Zarechnev again, still in the middle of his sentence.}
- n05:
    {Polyntseva is laughing, the one face in twenty-seven that they caught at it. {poly_chair:You look at what she is sitting on. It is only a photographer's stool.|{poly_film:Whoever has typed her line has put *films* under *other*.|“She does the posters,” says Ku. “There was one in the bakery.”}}|Polyntseva again. It is hard to look at her twice without answering.}
- n14:
    {Medyntsev, consular, has the colour of a man photographed on a boat. “Cancún, every month,” says Ku. “Nobody goes every month. My mother goes every day, but they pay her.”|Medyntsev again. The colour has not improved.}
- n16:
    {A driver, sixty: Tverdokhlebin. The name runs out of its box. “What would a driver know?” says Ku. Who was in the back, you tell him.|The driver again, with his name out of its box.}
- else:
    {~“{t_name(at_hand)},” says Ku, who has been practising the stress.|{t_name(at_hand)}: born, posted, posted, posted, posted.|“I have stood behind {t_name(at_hand)} at the bank,” says Ku. “I am nearly sure.”|{t_name(at_hand)}. You look for what one looks for, and find somebody who slept badly.|{t_name(at_hand)} has been stamped across one ear.|“With the eyes covered,” says Ku of {t_name(at_hand)}, “it is my uncle in Bacalar.”|{t_name(at_hand)}, then.}
}
+   {not seen(at_hand, leg_lineage)} [“The file. Who had that desk before?” # id: lineage]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_lineage) ->
    -> weigh(leg_lineage)
+   {not seen(at_hand, leg_conduct)} [“Half a day of Chayo and the Notary.” # id: conduct]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_conduct) ->
    -> weigh(leg_conduct)
+   {not seen(at_hand, leg_contact)} [“Who has sat down to eat with this one?” # id: contact]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_contact) ->
    -> weigh(leg_contact)
+   {not put_back} [Put the photograph back in its row. # id: back # reflect # at: board]
    ~ put_back = true
    {You put it back and square it with the others, as one does with a card one nearly played.|Back it goes. You have now looked at it, which is on no sheet.|“We could look at all of them for nothing,” says Ku, “like this.”|Back.} # sfx: paper
    -> names

= weigh(leg)
{ shifts < 2:
    -> after(leg)
}
*   {leg == leg_lineage} [“Paper can be told to lie, Tomás.” # id: told_to_lie # reflect]
    “By whom?” # on: none # pose: ku standing
    “By somebody like me.”
*   {leg == leg_lineage} [“File it as it stands. No adverbs.” # id: no_adverbs # reflect]
    Ku takes out *clearly*. You can read it as before. # on: none # pose: ku standing
*   {leg == leg_lineage} [Ask what your father would have called this. # id: father_call # reflect]
    He would have called it *pending*, and put it in with the umbrellas. # on: none # pose: ku standing
*   {leg == leg_lineage} [“Somebody kept that for a reason.” # id: kept_it # reflect]
    “Or nobody threw it away,” says Ku. # on: none # pose: ku standing
*   {leg == leg_conduct} [“How are their feet, after that?” # id: their_feet # reflect]
    “Chayo's are wet. The Notary says that his belong to the State.” # on: none # pose: ku standing
*   {leg == leg_conduct} [“What would they write, following me?” # id: following_me # reflect]
    “That you count the lamp posts,” says Ku, too soon. # on: none # pose: ku standing caught
*   {leg == leg_conduct} [“Strike out whatever they only thought.” # id: only_thought # reflect]
    Ku strikes out two lines. The second was the better one. # sfx: pen # on: none # pose: ku standing tired
*   {leg == leg_conduct} [Imagine the same day, and nothing wrong. # id: same_day # reflect]
    It takes under a minute. You would have liked to live it. # on: none # pose: ku standing
*   {leg == leg_contact} [“Would you have told me that?” # id: told_me # reflect]
    “You, yes,” says Ku. “Your chair, no.” # on: none # pose: ku standing warm
*   {leg == leg_contact} [“One witness is a rumour with shoes on.” # id: with_shoes # reflect]
    Ku asks whether that may go in the report. It may not. # on: none # pose: ku standing
*   {leg == leg_contact} [Put down who paid for the coffee. # id: who_paid # reflect]
    You did. Ku enters it under *stationery*. # sfx: coffee # on: none # pose: ku standing amused
*   {leg == leg_contact} [“By supper they will be talking about us.” # id: about_us # reflect]
    “What will they say?” # on: none # pose: ku standing
    “That there are two of us, and that one takes notes.”
-   -> after(leg)

= after(leg)
~ temp verdict = came_back(at_hand, leg)
{ at_hand:
- n01:
    { verdict > 0:
        {“So he is one,” says Ku. “It is possible,” you say. “He never told me that he was not.”|“That makes two,” says Ku. You write *probable*, in pencil, sharpened at one end.}
    - else:
        “He lets himself be seen all day,” says Ku, “and then there is nothing to see.”
    }
- n05:
    { verdict > 0:
        “Pity,” says Ku{poly_film:, whom you have told about Buñuel|, who has one of her posters}. He leaves the card lying crooked, by itself.
    - else:
        {“She likes films,” you say. “For or against?” says Ku, with the pen up. It depends, you tell him, on which embassy is reading.|“That is twice,” says Ku. Two against, and no way of writing it down that would help her.}
    }
- n14:
    {“Which hotel?” says Ku. It does not say. He has his telephone out, and his mother's name on it, and then he puts it face down on the desk.|“My mother would know,” says Ku; and, when you look up: “I did not say that. Please write that I did not say it.”|Ku sends his mother a message. You read it upside down: it asks whether she has eaten.} # pose: ku desk caught
- n16:
    { verdict > 0:
        “So it is the drivers too,” says Ku. He goes to the window and looks at who is parked. # pose: ku standing
    - else:
        “One would have liked a driver to have something,” says Ku, “a cousin, at least.”
    }
- else:
    { leg:
    - leg_lineage:
        { verdict > 0:
            {~Ku writes *stands* on a folder. It is a thin folder. He squares its edges.|“Desks do not lie,” says Ku. “They get sat at,” you say, and let it stand.|“Stands,” says Ku, before you can. He does not look glad.}
        - else:
            { verdict < 0:
                {doubted:“There may be your dead man,” says Ku.|“Then what is this one doing here?” says Ku, and means under the lamp.} You write *against*, and have to look for where one writes it. # sfx: pen
            - else:
                {~The file says nothing, at some length.|“Either they hid ten years,” says Ku, “or they filed them.” It could be either.|There is a staple where a page was. It may have been a page about parking.}
            }
        }
    - leg_conduct:
        { verdict > 0:
            {~The Notary's log has four lines and no adjective. You would promote him, had you anything to promote him to.|Chayo draws it on a napkin. “Nobody walks like that to buy bread.”|Ku reads the log twice, and takes his ruler away from that row.}
        - else:
            { verdict < 0:
                {~“I would swear to this one,” says Chayo, who does not swear to her own brother.|“Let that one be, licenciada,” says the Notary, and goes red.|“Six hours,” says Chayo, “and what I have learned is where to get shoes mended.”}
            - else:
                {~“Went in,” reads Ku. “Came out. Went in.”|Half a day, and the log could be anybody's. You try it with your own name and it fits.|The Notary has put the weather in. It is the best part.}
            }
        }
    - else:
        { verdict > 0:
            {~You write down a second name beside the first. That makes twenty-eight people on your desk.|“People with nothing to say to each other,” says Ku, “do not do it twice a month.”|“Two people told me the same,” says Ku. “In the same words?” He looks. You cross out one.}
        - else:
            { verdict < 0:
                {~Everybody who has met this one tells you so, and for the same dull reasons.|“They like each other,” says Ku. “Is there a box for that?” There is not.|“They asked whether there was trouble,” says Ku, “and offered to lend money.”}
            - else:
                {~You ask nicely. Then you ask who else has been asking, and that they do not like.|Nobody else is at home, or somebody was there first, with flowers.|“He asks what it is for,” says Ku, with a hand over the telephone. You do not know either.}
            }
        }
    }
}
{ shifts:
- 2:
    { loan:
    - loan_told:
        Olmedo rings at one. “Did yours move anything?” Not yet, you say. “Mine did.” Two left. # sfx: telephone
    - loan_training:
        Chayo hands in an exercise book. She has ruled a margin, for the corrections. Two left. # sfx: paper
    - else:
        Chayo's clutch goes, on Patriotismo, in love. Ku enters it as stationery. Two left.
    }
- 1:
    { loan:
    - loan_told:
        “The guns come from Texas, the powder from across the Pacific,” says Olmedo, of her tanker. “What is domestic about it is the dead.” One left. # sfx: telephone # recap: line
    - loan_training:
        The Notary asks when the second lesson is. This was it, you tell him. One left.
    - else:
        Chayo and the Notary have quarrelled, for the look of it. They are still not speaking. One left.
    }
- else:
    { loan:
    - loan_told:
        While Chayo sat in a pastry shop for you, the tanker went through Tepotzotlán alone. Olmedo mentions it once. # sfx: telephone
    - loan_training:
        On the last day of the course the tanker drove out of Manzanillo. The Notary still asks about the certificate.
    - else:
        Chayo falls asleep at a red light, behind the tanker. No harm done, she says, and takes her own car home.
    }
}
~ at_hand = ()
{ shifts > 0:
    -> names
}
-> lamp_out

= lamp_out
# on: none # light: none # sfx: lamp # pose: ku standing # music: none
{ not any_seen():
    Twenty-seven, and you have looked at nobody. It is a decision; all that it lacks is a form.
}
{last_face:Last under the lamp: {t_name(last_face)}, {t_cover(last_face)}.}
Folder 0417 is for Foreign Affairs: nobody else can declare a *persona non grata*. Echegaray wants it gone. {chief > chief_correct:He has brought the tape himself.|{chief < chief_correct:He has said so in writing, unsigned.|He has said so twice.}} # term: sre # term: persona_non_grata
At nine comes the boy from the third floor. His cold has gone, and so have the receipt books. “I'll bring you the copy tomorrow,” he says. # date: 2022-06-16 # place: office # hour: morning # amb: office_before_dawn # pose: ku desk # pose: courier door # sfx: door # term: acuse
*   [Send it as it came. # id: as_it_came # at: door]
    ~ folder = as_came
    You tie the tape in a bow, as for a cake. What you know stays in your head, where no office can mislay it. # sfx: paper
*   {any_seen()} [Pin your own page to the front. # id: own_page]
    ~ folder = with_page
    Who was looked at, what stood for and against, according to whom. It is the only sheet in the folder with a *perhaps* on it. {sixteen:You think of the chile de árbol, and take out *recommend*.|You look at *recommend*, and leave it in.} “It got thicker,” says the boy. # sfx: type_line
*   [“Sit down. I have something to copy first.” # id: by_hand # at: calendar]
    ~ papers += list_copy
    Twenty-seven lines, in pencil. The boy eats four of Ku's Marías and looks at the wall, as he was brought up to. They go into the tyre shop's calendar, behind December. # sfx: pen
*   [Read the names once to Ku, and let it go. # id: aloud # reflect]
    Ku mends your stresses. At nineteen he stops you. “That one is a teacher,” he says. You read nineteen again, more slowly, and tie the tape.
-   {receipt == signed:A slip says that you were given it. That you gave it to anybody, none does.|Nobody saw it come to you, and nobody has seen it go.} # leave: courier
You clear a tray for tomorrow's copy, and Ku writes *0417* on it. # recap: line
# panel: you
{receipt == signed:You signed for the list.|You took the list and signed nothing.} {lunch_report == filed:You reported the lunch.|{lunch_report == drafted:You wrote the report of it and kept it.|You had lunch.}}
# panel: you
Names looked into: {any_seen():{LIST_COUNT(lineage_seen + conduct_seen + contact_seen)}|none} of twenty-seven. Folder 0417 went off {folder == with_page:with your page on top|as it came}{papers ? list_copy:, and you kept the names in pencil}. No copy came back.
# panel: reported # claim: F07 # claim: F08
Five officials, unnamed: the CIA drew up a list of more than two dozen people it regards as Russian spies under diplomatic cover, and Mexico declined to expel them.
# panel: reported # reply: F22 # reply: F23
Mexico's government declined to comment. The Russian embassy: unfounded.
# panel: unknown
When, how and to whom a list was given, and whether it is right.
*   [Put an umbrella in Ku's car, and wait. # id: umbrella # reflect]
    -> the_window

// Whether anybody has been looked at.
=== function any_seen()
~ return LIST_COUNT(lineage_seen + conduct_seen + contact_seen) > 0

// What one leg of a name came back as: 1 for the claim, -1 against it, 0 for nothing either way.
=== function came_back(who, leg)
{ leg:
- leg_lineage:
    ~ return (lineage ? who) - (lineage_against ? who)
- leg_conduct:
    ~ return (conduct ? who) - (conduct_against ? who)
- else:
    ~ return (contact ? who) - (contact_against ? who)
}
