// Chapter 9: four endings in which the paper goes on without her. E03 Visto bueno: quiet refusals. E05 Fuente anónima: of
// an invented story in an invented daily. E06 Con copia: the Americans. E12 El veintiocho: the other driver, named.
// Read: `d_refuse`, `signature`, `concur`, `overruled`, `drawer`, `paper`, `said`, `dalia`, `boxes`, `beach`, `family`,
// `contested`, `receipt`, `washington`, `addressee`, `d_expel`, `two_copies`, `answer`.

=== endings_other ===
-> e03

= e03
~ fate = fate_03
# ending: E03
# doc: note # claim: F11 # reply: F22 # place: counter # hour: morning # amb: counter_room # music: ministry_waltz
Invented: not reported; F11 does not exclude it. Six officials, unnamed, say that those already here were not expelled. Mexico's government declined to comment.
The first is {t_name(LIST_MIN(d_refuse))}, {t_cover(LIST_MIN(d_refuse))}, whose card runs out on a Friday. Nobody refuses: the form is looked for. “It was here,” says the young man at the counter, and goes on looking, with goodwill, until four. # recap: line
{LIST_COUNT(d_refuse) == 1:In your annex there is the one. It finds imitators|In your annex there are {LIST_COUNT(d_refuse)}, and each has its Friday}. {d_refuse ? n05:Polyntseva asks whether it is for her or for the chair. For the card, they tell her.|{d_refuse ? n19:The teacher brings her class's drawings of the form, in case that helps.|{d_refuse ? n01:Zarechnev mends a comma in the notice of absence.|{d_refuse ? n14:Medyntsev has to be told twice. “By air?” he says.|Each says thank you.}}}}
It is nobody's policy, and has no number. {signature == sign_pa:On the sheet stands the flourish of an absence|On the sheet stands your name, next to a tick}: *seen and approved*. {concur == concur_all:In 2023 you refused whom a fax refused. You know the tune.|{concur == concur_none:In 2023 you refused nobody without a reason.|In 2023 you refused some, and not others. Nobody asks you why.}}
By 2027 so many desks have stood empty, one by one, that somebody draws a line through a floor. {overruled > 1:Whether you were right to differ from a fax, is not known.|Whether those went who should have, is not known.} Nobody ever declared a thing. # leave: all
“Who decided?” says Iturbe. {drawer == drawer_stamped:You would have to look for the acuse.|“It ran out, ambassador.”} “So I hear,” says Iturbe.
-> codas

= e05
~ fate = fate_05
# ending: E05
# doc: note # claim: F35 # place: office # hour: morning # amb: office_before_dawn # music: surveillance # light: none
The daily, its story and its source are invented. Nobody in this novel is a source of the real article.
On the fourteenth it runs in *El Centinela*, page seven, beside the weather: *Folder 0417 did arrive, and got a number*, says *a person familiar with the paper*. {paper == paper_given:It has two documents, last year's and this.|It has one document, and no story.} # sfx: paper # pose: ku desk
The house wants to know who. Zúñiga comes back from the beach to name an investigator: somebody senior, discreet, familiar with the paper. He names you. # recap: line
So on the Monday, with Ku to take the minutes, you call yourself in. “Name?” says Ku, who has to. {signature == sign_name:It is on the oficio, in ink; nobody has looked.|He puts down that you hesitated.} Where were you on the twenty-sixth? With a juice, you say, and hear yourself count the oranges.
{said == said_yes:There is the telephone call, in which you said yes. It is taken for a bluff.|{said == said_no:There is the telephone call, in which no elements were held. It clears you.|There is the telephone call. The line, say Ku's minutes, was bad.}} The report comes to eleven lines. *Not held: proof against any of the two.*
In the story nobody is named; she has folded the sheet at *expel*. {dalia == dalia_slept:“You were awake,” says Rentería's message. It is all that she ever sends.|Rentería takes carnations to two graves, and for once a newspaper.} So far there has been one letter, about the weather. # leave: all
-> codas

= e06
~ fate = fate_06
# ending: E06
Okonjo-Price reads it out, on the new carpet, to a screen. “She gave us everything,” he says. The screen asks for the same again, in the new format. # place: restaurant # hour: afternoon # amb: restaurant # music: surveillance # pose: okonjo seated
He has {boxes == boxes_copied:the oficio, and a copy of forty boxes, in a removal van|{boxes == boxes_over:the oficio, and the number of a server|{boxes == boxes_shredded:the oficio, and forty certificates|the oficio; the boxes are in transit}}}. {beach == beach_shared:They lay it beside your postcard of a beach. In February a man with a fork, of Chiapas, is refused a visa to see his brother in Tampa.|{family == family_flagged:They lay it beside what you did for them at Tijuana.|They have nothing of yours to lay it beside.}} # recap: line
In April the list comes back, improved. Where there stood *one source* there now stands *two*; the second is *a Mexican service*. {contested:“Isn't that us, quoting you, quoting us?” you say.|“The second is us, reading the first,” you say.} “It's what we call *corroborated*,” says Okonjo-Price, in the present tense. # pose: okonjo standing
Article 40 wants leave for a foreign part in an inquiry, and nobody had given you any. {receipt == signed:Of receipts there are two now, with both your surnames.|There is no receipt.} # record: W19
{washington > washington_correct:In Minnesota Thorsby is rung up, to be told. She asks what was done about it. The line ticks.|In Minnesota nobody is told.} The twenty-seven have been moved from a sheet to a screen. {said == said_no:To the press you held no elements. Now you hold none.|What you knew you are sent, in eleven slides.} # leave: all
-> codas

= e12
~ fate = fate_12
# ending: E12
{ addressee:
- to_ministry:
    “And who sent us this one?” says Iturbe, of the foot of the sheet. Nobody, you say. She takes off her glasses. “Then he is ours,” she says{drawer == drawer_lost:, “and I have no drawer”|}. # place: office # hour: dusk # amb: night_street # weather: rain # music: surveillance # light: none
- to_americans:
    “You've one more than us,” says Okonjo-Price. He counts, and counts theirs. “If it's him,” he says, “then who is sixteen?” Sixteen sings, you say. His house thanks him for not raising it. # place: office # hour: dusk # amb: night_street # weather: rain # music: surveillance # light: none
- to_reporter:
    Rentería prints no name. She goes to look at the man, three Thursdays running, so as to describe him. “An umbrella,” she says. # place: office # hour: dusk # amb: night_street # weather: rain # music: surveillance # light: none
- else:
    Upstairs it is read as far as twenty-seven. Below that it says *for official use*, and nobody is sure whether they are. # place: office # hour: dusk # amb: night_street # weather: rain # music: surveillance # light: none
}
{ addressee == to_ministry and LIST_COUNT(d_expel) > 0:
    This did not happen. # counterfactual: E12
    In January {LIST_COUNT(d_expel) == 1:one of the twenty-seven is|{LIST_COUNT(d_expel)} of the twenty-seven are} put out, in four lines. He is not on the note. He drives to the airport, and holds the door. # counterfactual: E12 # record: W03
    This did not happen. # counterfactual: E12
}
In the internal mail comes a print, ten by fifteen: Ku, in the rain, looking up, with a coin. {two_copies:It is the good one, and on the back stands *1*, with a ring round it.|On the back stands *1*. So there had been another.} # sfx: paper # pose: ku standing
Two days before Christmas you come out at six without a hat, and it stops raining on you. There is an umbrella over you. It goes with you to the metro, at your pace, on the side of the kerb. You could ask it anything. # recap: line
*   [“Good evening, Semyon. How are the Thursdays?” # id: thursdays # reflect]
    “Long,” he says, in good Spanish. It goes on a card of its own.
*   [Look at his face, once, on purpose. # id: his_face # reflect]
    You look. It is a face, and he lets you. You would know it again. On the platform you try to have it for Ku, and get the umbrella.
*   [Say thank you, as one does to a driver. # id: thank_driver # reflect]
    He inclines the umbrella, like a man who has been thanked in seven countries.
-   By the end of January he is gone, and Tverdokhlebin sings on all days. {answer == answer_office:You hold no elements on where.|{answer == answer_renata:“The one with the umbrella?” says Renata. “I thanked him.” She begins to describe him, and stops.|His name you have, and have given, under your own.}} What he saw in all those years from the front seat stands on no list, and not on yours. # leave: all
-> codas
