// Chapter 9: the two endings of a shelf. E01 Archívese: filed. E15 Fondo reservado: found, in a future that is invented.
// Read: `addressee`, `three`, `ninth_line`, `boxes`, `card`, `week_line`, `marks_read`, `mark`, `altered`, `papers`,
// `card_hour`, `courier_signed`.

=== endings_shelf ===
-> e01

= e01
~ fate = fate_01
# ending: E01
Nobody comes for it, which is how one knows that it has been filed. # place: office # hour: morning # amb: office_before_dawn # music: archive_theme # light: none # pose: ku desk
{addressee == to_archive:By Candlemas the oficio has a folder, the folder a spine, and the spine a mark that the system takes for dirt.|By Candlemas there is a new calendar from the tyre shop, and behind its January, since December has been thrown out, the oficio.} {three == three_pinned:The three versions are in it, on one pin.|{three == three_back:The three versions are where they were.|The three versions have gone in with it.}}
{ninth_line:In Ku's table the desk is still *not asked*, which by now is wrong.|Ku's table of the eight hangs with the menu of the fonda.}
The forty boxes {boxes == boxes_over:answer from a server in four seconds, and to every question with the same box|{boxes == boxes_copied:are in your wardrobe, on paper, behind the winter coats|{boxes == boxes_shredded:are forty certificates, of which one is missing|are in transit}}}. Twenty-seven people go on sleeping badly, some for a reason.
A boy with a new diploma has been told to send up a card. {card == exact:It has a number, two dates and somebody's surname. You let it go up as it is, all eleven lines|{card == hedged:*Under assessment*, it says. “By whom?” you ask, and he looks behind him|It is three letters and some white. “There are three kinds,” you tell him, and he gets out a notebook}}. {week_line == line_annotated:In Monday's index there is a column now for *it was longer*.|{week_line == line_refused:On Monday it goes up as *seen*.|On Monday you initial it, beside the lunch.}}
Then you take out what Echegaray left you, and do what it says. You have your father's wrist for it: once, and do not rock. In the spring the violet runs out. You put in for a pad. It comes green. # sfx: stamp # term: archivese
-> codas

= e15
~ fate = fate_15
# ending: E15
# doc: note # date: 2052-01-03 # place: archive # hour: morning # amb: archive_room # music: archive_theme
What follows is an invented future.
Box 40, *reserved until 2052*. Your granddaughter has a thesis to hand in, on umbrellas; you are seventy-six, and have been asked not to lean on anything. Your badges say *Visitor*. “And whom are we visiting?” she says. # sfx: door # recap: line
The box is empty. She grows tired, as one does who is only looking, and sits down behind Floods. {marks_read:On the back of an old badge you have given her two letters: R, it comes back; N, it was lent.|Nobody ever told you what the last letter was for.} {mark:3-25-R, she reads, at the height of somebody sitting.|It is a mark that no system has, at the height of somebody sitting.} There is no third shelf. There is a plank, on the *Official Gazette*. # sfx: box
In it: twenty-seven names and an oficio, {altered:some rows typed by one hand, the rest by nobody|with *leave* twenty-seven times}. {papers ? acuse:An acuse, with a lady's full name.|{papers ? receipt_copy:A plumber's slip.|The label of a tray, *0417*.}} {three == three_pinned:Three cards on one pin, which has rusted through all three alike{papers ? bin_copy:; the pink one smells of nothing now|}.|A pink card{three == three_back:, which Ku must have brought here since|}{papers ? bin_copy:; it smells of nothing now|}. {card == exact:“Nine what?” she says.|{card == hedged:She asks how the assessment came out.|Of its eleven lines, three letters.}}} She reads for two hours, and asks whether it was true. # sfx: paper
*   [“Some of it. It says so where it is.” # id: some_of_it # reflect]
    She finds the *perhaps*. She asks whether she may quote it. “With the shelf,” you say.
*   [“Read me the hour on the first one.” # id: read_hour # reflect]
    {card_hour == at_dawn or card_hour == at_both:“Six forty,” she reads. “So you had it before breakfast.” You had it, you say, in a typewriter.|{card_hour == at_noon:“Ten to twelve,” she reads. You tell her that it was earlier, and she asks what for a source that is.|“It isn't your hand,” she says. No.}}
*   [Ask her who the thesis is for. # id: thesis_for # reflect]
    On the flyleaf she has put *Don A.*: her mother told her of a man who lent the sharp one.
-   What the others wrote in those years, in two other capitals, is still reserved there. {courier_signed:She has found a name, *Ezequiel, 11:52*, and a round stain, and would like to know what he was like.|She has found half a Marías between two sheets, and puts it in an envelope of its own.} At one they close. She puts the folder back to the second knuckle, and fills in the slip. # sfx: pen # leave: all
-> codas
