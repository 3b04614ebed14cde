// Chapter 7, scene 2: the archive, two afternoons in September 2024.
// Who wants what: Don Aurelio wants to put one thing back where it belongs. Inés wants the marks of 1971 read while
// there is somebody who can. Ku wants to know where to put the floods.
// The set piece: forty boxes, of which there is time to open three; then the list is filed, correctly.
// The turn: there is no third shelf, and he asks where they have been putting things.
// Remembered: `opened` (scenes 3 and 4, the panel), `marks_read` (scene 4, the panel; chapter 9, ending 15),
// `key_asked` (scene 4). Read: `mark`, `father`, `ku`, `portrait`, `windows`, `drawing`, `papers`, `attention`,
// `told_length`, `coffee`, `lunch_report`, `poly`, `drawer`, `washington`, `father_ill`.
// In passing, one clause: another badge in the book at the gate.

=== the_marks ===
# date: 2024-09-10 # place: archive # hour: afternoon # amb: archive_room # music: archive_theme
Annex 4: forty boxes from the basement on Bucareli, where your father was a clerk for forty years. Nobody on the payroll can read the marks. # pose: ku standing # sfx: box
{mark:One you have had in pencil since 2022: 3-25-R.|{father:In 2022 you thought of him once, over a card.|“Somebody wrote these,” says Ku, of the marks.}} So he has been hired, for two afternoons.
Don Aurelio pins his badge on straight. “*Visitor*,” he reads. “And whom am I visiting?” # pose: aurelio standing amused # meet: aurelio # recap: line
-> shelf

= shelf
{ LIST_COUNT(opened):
- 0:
    {ku > ku_easy:“Where would Floods like to be, Don Aurelio?” says Ku.|“Where do these go?” says Ku, with his chin on Floods.} There is time for three.
- 1:
    Somebody who is coming in asks Ku by message whether he codes. {ku > ku_polite:“I count,” he answers, aloud, and is offered a grade.|He counts, he answers, and is offered a grade.}
- else:
    {opened ? box_forty:One more, with something in it.|{portrait == pic_given:“One more,” says Ku, and wipes his hands for it.|“One more,” says Ku, who is grey to the elbows.}}
}
*   [Floods. Everything was always behind Floods. # id: floods # at: shelf]
    ~ opened += box_floods
    Every other box has a tidemark. This one he put on top, in 1962. “It had seen enough,” says your father. Inside is the estimate for a pump, approved the day before the earthquake of 1985. # record: W41 # sfx: box # pose: aurelio reading
*   [Umbrellas, by owner, date and rain. # id: umbrellas]
    ~ opened += box_umbrellas
    The porter's lodge, 1958 to 1994: three hundred and six. One was claimed; the widow writes that it is not his, but that she will have it. {windows ? w_mender:Sixty pesos a rib, you think.|“We had a column for *lost* and a column for *left*,” says your father.} # sfx: box
*   [Various, with both hands. # id: various]
    ~ opened += box_various
    It alone weighs more than last year. {portrait == pic_filed:On top is Ku, in the rain, with a coin. “I had heard that I was here,” he says.|{drawing == drawing_filed:On top lies our copy of a child's drawing, from Tijuana.|{papers ? misc_folder:On top lies *Miscellaneous, 1*, which nobody has brought down.|On top lie four hundred circulars on saving paper.}}} Your father lowers the corner as one does a sleeper's blanket. # sfx: paper # pose: aurelio reading
*   [A poet, two hundred and fourteen sheets. # id: poet]
    ~ opened += box_poet
    One agent, eleven years. Subject buys bread. Subject looks at a jacaranda, fourteen minutes. By 1970 the reports scan; the last is a resignation, in hendecasyllables. Subject never once looked round. The name is cut out. “He was charged with nothing,” says your father. “Only described.” # sfx: paper # pose: aurelio reading
*   [The reading room's slips, 1990. # id: slips # at: table]
    ~ opened += box_slips
    Eleven mornings of Zarechnev: López Velarde, nine to noon. At the next table, each time, sat a gentleman who asked for the telephone directory, and by the eleventh had got to M. {attention > noticed:“The Russian gave it back open at the page,” says your father. “So one would ask.”|{told_length:“The Russian sat long,” says your father. “The other, exactly as long.”|“The Russian got the sharp pencil,” says your father. “The other only had to turn pages.”}} # sfx: paper
*   {LIST_COUNT(opened) == 1} [The lift, complaints and inspections. # id: lift]
    ~ opened += box_lift
    In 1957 a deputy minister is shut in between two floors for an hour, with a clerk from the basement. What they talked of is reserved. The next sheet raises the clerk by two grades; and on the next, he takes the stairs. “I never told,” says your father. {coffee:He winks, at somebody who is holding two cups.|He was fourteen in 1957.} # sfx: paper # pose: aurelio reading amused
*   {LIST_COUNT(opened) > 0} [“Visits that did not take place.” # id: visits]
    ~ opened += box_visits
    Menus, motorcades, flags ironed for people who went elsewhere. The last sheet is this year's. # sfx: paper
    # doc: note # claim: F27 # claim: F79 # record: W21
    In February 2024 Patrushev, then head of Russia's Security Council, toured Cuba and Nicaragua; in public, the newspaper says, he offered help in resisting U.S. influence. No visit to Mexico is reported.
    # doc: note # claim: F29 # reply: F23
    A statement of that year, whose speaker our text has lost, spoke of the region's true sovereignty. The Russian embassy: its ties with Mexico are wide.
*   {LIST_COUNT(opened) == 1} [Anonymous letters, in order of handwriting. # id: letters]
    ~ opened += box_letters
    Forty-one are one lady's, about a dog, to five presidents. “Señora Magaña, Dr. Lucio, second floor,” says your father. He always knew, and never wrote it on the tab: she had not signed. {lunch_report == drafted:You think of a report in a drawer, which you had.|The dog is called Sultan until 1976, and then Sultan.} # sfx: paper # pose: aurelio reading
*   {LIST_COUNT(opened) == 2} [Keys, two hundred and eleven. # id: keys]
    ~ opened += box_keys
    On each is a tag, and on each tag, *key*. “The doors are in Doors,” says your father. Doors was pulped in 1993. He has gone on feeling about, without looking, and holds one up: it is the lock of your bicycle. # sfx: box
*   {LIST_COUNT(opened) == 2} [Leave to marry a foreigner, 1946 to 1990. # id: weddings]
    ~ opened += box_weddings
    Under *reasons* ninety-one have put love; nine, housing; and one, *see annex*. The annex is a man asleep in a hammock. “Granted,” says your father, who has it by heart. {poly == poly_friend:You think of an evening that you had to rule a heading for.|Ku asks whether it is still in force.} # sfx: paper # pose: aurelio reading
*   {LIST_COUNT(opened) > 0} [Box 40, which weighs nothing. # id: forty # at: boxes]
    ~ opened += box_forty
    It is sealed, *reserved until 2052*, and empty, and in the inventory it is *box, 1, empty*. “There must be one,” says your father. “Where would you put the next thing?” {drawer == drawer_lost:Ku looks at you, and into it.|Ku puts the lid back, in case.} # sfx: box
*   {LIST_COUNT(opened) > 0} [“Enough, Papá. Sit down a minute.” # id: enough # reflect]
    “In front of the boxes one stands,” says your father, and sits. Stool, lamp and pencil are where they were; only the building has been moved. # pose: aurelio seated
    -> third_shelf
-   { LIST_COUNT(opened) < 3:
        -> shelf
    }
    -> third_shelf

= third_shelf
{papers ? list_copy:Twenty-seven lines in pencil, two years behind December.|{papers ? acuse:The acuse has twenty-seven lines pinned to it by now, of Ku's typing.|Ku has typed twenty-seven lines, from the backs of the photographs.}} Your father counts them, with his lips shut. “Who is looking for it?” # date: 2024-09-11 # pose: aurelio reading # sfx: paper # recap: line
{washington > washington_correct:“A lady at an embassy, Papá.” “Has she filled in a slip? Then nobody is, and it can be filed.”|{drawer == drawer_again:“Whoever I handed it in to, Papá.” “Then he has it. This is for when he has not.”|“Nobody, Papá.” “Then it can be filed. While they are looking, it is only a quarrel.”}} He writes {mark:3-25-R|a mark that you have never seen}: third shelf. There are two. “And where have you been putting things?” Ku makes one, of a plank and the *Official Gazette*. # sfx: pen
Beside it go the spines of 1971: five of the Soviet embassy, ordered out. What part Moscow had was argued over then and still is. # record: W09 # pose: aurelio standing
*   [“What does the last letter say?” # id: last_letter]
    ~ marks_read = true
    “R, it comes back: you put it where one who knows arrives, and one who is only looking gets tired. N was lent, and does not come back.” {mark:You had taken your R for part of the address.|He writes both on the back of the badge.} “And what do I owe it?” “A dry place. The same on Thursday as on Wednesday.” # sfx: pen
*   [“The five of 1971. Read me the spines.” # id: five_spines]
    ~ marks_read = true
    “1-19-N,” he reads, and four times more. “R comes back. N was lent, and did not. These are covers, Inés.” Was it true, what was in them? “That is not on a spine. On a spine is who had it last.” # pose: aurelio reading caught
*   [“Who had the key, in those years?” # id: the_key]
    ~ key_asked = true
    “Gentlemen without a badge.” Their directorate ended before your house began, in 1989. “They asked by surname; I brought by surname. I was quick, Inés. They were students.” He goes along the shelf with a finger, and back. “Those I would have marked R.” # record: W16 # term: dfs
*   [“Who else can read these, Papá?” # id: who_else # reflect]
    {father_ill:He goes through the year like somebody feeling for a step. |}“Rutilio, Lupe, and the boy, Chucho. Rutilio in February, a Friday; it rained.” It is some time before you see that he is giving you the funerals.
*   [“Could you find it again, without the mark?” # id: find_again # reflect]
    “No,” he says, delighted. “That is what it is for.” It goes in to the second knuckle, so that a hand will find it and an eye will not. {papers ? bin_copy:The sheet smells of tangerine, from lying against your pink copy.|Your lunch used to be on the kitchen shelf like that.}
*   [Hold the lamp, and ask nothing. # id: hold_lamp # reflect # at: lamp]
    He runs his thumb down the edge, twice, as every August down the covers of your exercise books. “There. Now it is only waiting.” You hold the lamp till he remembers that he can let you go. # pose: aurelio reading warm
-   {ku > ku_polite:At the gate he hands in his badge, under one that went out at five, for a delivery. “Am I expected tomorrow?” “At three, Don Aurelio,” says Ku, who knows that it was two afternoons.|{opened ? box_keys:At the gate he hands in his badge, under one that went out at five, for a delivery, and keeps the lock. “Am I expected tomorrow?” he asks the guard.|At the gate he hands in his badge, under one that went out at five, for a delivery. “Am I expected tomorrow?” he asks the guard, who looks in his book, and then at you.}} # leave: all # sfx: stamp
-> the_feed
