// Chapter 6, scene 1: the accreditation counter of Protocol, 11 September 2023. Three bundles, eight files, two stamps.
// Who wants what: Iturbe wants one refusal in her life to be Mexico's own, and has sent for somebody who may say so.
// Inés wants a reason, from anybody. Eight people want to be called diplomats. The fax wants toner.
// The set piece: what a neighbour thinks of each comes as the fax of a fax; it is legible only in the box for reasons,
// which is empty, so that objection and no objection are told apart with a ruler. A refusal gives no reasons either.
// The turn: the stamps are hers; in each bundle she may differ once, and the rest goes as it measures.
// Remembered: `refused` (the panel; chapter 7: app_3 is a hydrologist, app_6 not what his file says), `overruled`
// (scene 3, the panel), `messenger` (the third bundle), `sixteen` (chapter 8), `ministry`, `washington`.
// In passing: nobody here; the one clause of this chapter is in the stands.

=== the_counter ===
# chapter: 6 # date: 2023-09-11 # place: counter # hour: morning # amb: counter_room # music: ministry_waltz # pose: iturbe standing
~ refused = (app_1, app_3, app_4, app_7)
Monday, 11 September 2023. Protocol's counter, on Plaza Juárez: a fax machine, a bell, a red stamp and a blue. # meet: iturbe # term: protocolo # term: accreditation
{ drawer:
- drawer_stamped:
    “You have stamped in this house before,” says Iturbe. {ministry > ministry_correct:“It came out level. I have kept you the good pad.”|{papers ? acuse:“I take it that you still have the copy. One does not lend a stamp twice by oversight.”|“It came out level. I have sent for you all the same.”}}
- drawer_again:
    {ministry < ministry_correct:Folder 0417 is making its second journey through this building. You met it in the lift, under a fern, and neither of you greeted the other.|{papers ? list_copy:Folder 0417 is on its second journey through this building, on a trolley, under somebody's lunch. You, who have it behind December, let it pass.|Folder 0417 is on its second journey through this building. You met it in the lift, on a trolley, under somebody's lunch.}}
- else:
    Some floors up is a drawer, and in it folder 0417. {ministry > ministry_correct:Iturbe has had a chair brought for you, with arms. One does it for people who keep still.|{ministry < ministry_correct:Iturbe asks to see the badge that is on your jacket. She reads both sides.|Neither of you looks at the ceiling.}}
}
# doc: note # claim: F09 # reply: F22
Several officials, unnamed, will say that in 2023, pressed by Washington, Mexico accepted that U.S. officials might give their view on Russians seeking accreditation. Mexico's government will decline to comment. Counter, fax and files are invented.
“Eight files,” says Iturbe, “and eight opinions.”
*   [“An opinion, or a veto?” # id: opinion # reflect]
    “A veto would have to be signed.” {lunch_report == filed:She squares the sheets, as she once filed three words of yours.|{ministry < ministry_correct:She squares the sheets, a little away from you.|She squares the sheets.}} “Only we can refuse, licenciada: before they have packed, and without a word of why.” # record: W03 # term: vienna_convention
*   [Strike the bell. See who it is for. # id: bell # at: bell]
    ~ messenger = true
    An old man in felt soles comes out of the wall, finds no tray, and takes away {ministry > ministry_correct:Iturbe's coffee|{ministry < ministry_correct:your umbrella|the flowers}}. # sfx: bell
    “In fifty-three years,” says Iturbe, “never with nothing.”
*   [“Does Moscow ask anyone about ours?” # id: ours]
    {asked_ours:“You asked me that over a drawer,” says Iturbe. “It is still sixteen names, and Moscow need not ask.” She moves the red stamp a finger's breadth away from her.|{sixteen:“You asked me once how many,” says Iturbe. “It is still sixteen. Moscow does not have to ask; it has only to look up.”|“You have seen the sheet. It is sixteen names long,” says Iturbe. “Moscow does not have to ask; it has only to look up.”}} # pose: iturbe turned # term: reciprocity
    ~ sixteen = true
*   [“And behind the opinion? Is there a file?” # id: behind # reflect]
    {washington > washington_correct:“You lunch with them, licenciada. I had hoped that you would have seen it,” says Iturbe.|“One is told that there is, and that it is thick,” says Iturbe. “One is always told by the same person.”}
    # doc: note # claim: F48 # reply: F23
    Three U.S. officials, each briefed by the CIA, will say that it keeps thick files on the embassy's staff: one chain, not three. The Russian embassy: unfounded.
*   [“Why have you sent for me?” # id: why_me # reflect]
    {drawer == drawer_stamped:“Because a stamp of yours is in my cupboard, on my own paper, and I have not slept badly over it,” says Iturbe. “I wish to find out why not.”|{drawer == drawer_again:“Because you handed in a second time what had been lost,” says Iturbe. “Either you hope for something, or you count. I can use both.”|“Because you saw a thing lie, licenciada, and let it,” says Iturbe. “I wish to know whether you can do anything else. I do not always know it of myself.”}}
-   -> first_bundle

= first_bundle
The opinions have come as the fax of a fax: eight sheets, all of them night, with one lit window, *Reasons*, and nobody in it. # sfx: printer
Iturbe has a ruler. “*No objection* is the longer smear,” she says. “By that I know it. I do as it measures, unless you observe otherwise; in each bundle there is one line for that.” She moves the stamps across. Red is for those who will not be coming. # pose: iturbe standing # recap: line
Cook, 51. Declares eleven knives, each by name. Short: objection. # doc: form
Attaché, buildings, 44. Wife: cello, six months, Toluca. Under *purpose*: “her”. Long: no objection. # doc: form
Hydrologist, 47. Brings a whistle that one lets down a well until it sings. Short. # doc: form
*   [Blue for the cook. He has declared everything. # id: cook]
    ~ refused -= app_1
    ~ overruled += 1
    ~ cool(washington)
    {ministry < ministry_correct:Iturbe reads out all eleven, that you may know whom you have let in. The eighth is Vera, for onions. You put *candid*.|{drawer == drawer_stamped:“From the shoulder,” says Iturbe, of your stamp. “I had remembered it so.” She reads the knives while it dries; the eighth is Vera, for onions.|Iturbe reads the knives while it dries. “Vera,” she says. “For onions. One would have liked to ask.” You put, on the line, *candid*.}} # sfx: stamp
*   [“*Her* is not a purpose.” Red for the husband. # id: husband]
    ~ refused += app_2
    ~ overruled += 1
    ~ cool(ministry)
    {drawer == drawer_lost:“I had taken you for someone who leaves a thing in its drawer,” says Iturbe. “That was before I lent you the red.” It has taken at once.|{poly == poly_cleared:“One has known you write *nothing of interest*, and be kind,” says Iturbe. She blots it. “It was the only purpose that I believed.”|The red takes at once. “Of the eight,” says Iturbe, to the sheet, “it was the only purpose that I believed.”}} # sfx: stamp
*   [“This city is sinking.” Blue for the hydrologist. # id: hydrologist]
    ~ refused -= app_3
    ~ overruled += 1
    ~ cool(washington)
    {ministry > ministry_correct:“This floor has gone down eleven centimetres in my service. I reported it,” says Iturbe, and watches the blue until it is dry. “They sent a painter.”|{ministry < ministry_correct:“He has been told that it is a lake,” says Iturbe. You put *wells*. She holds the blue to the light, for flaws.|“This floor has gone down eleven centimetres in my service,” says Iturbe. “I reported it. They sent a painter.” You put *wells*.}} # sfx: stamp
*   [As it measures. Red, blue, red. # id: measured_a # reflect]
    {drawer == drawer_lost:Red, blue, red. You can do it as one leaves a thing in a drawer: by doing nothing else.|{family == family_cleared:Red, blue, red. It is as with fingerprints: after the third, one no longer sees the hand.|Red, blue, red. By the third, your wrist knows the way.}} “That is what I dislike about it,” says Iturbe. # sfx: stamp
*   [“Have them send it again, darker.” # id: darker # reflect # at: fax]
    “I did. It came darker.” {washington > washington_correct:On the second there is a line in ballpoint, *sorry, M.*, which is not a reason.|{washington < washington_correct:She lays the two side by side, and you both look, as at twins.|On the second, too, the box has come out perfectly.}} Red, blue, red. # sfx: stamp
-   -> second_bundle

= second_bundle
{messenger:The bell. He looks under the tray as well.|The bell; an old man in felt soles; it is gone.} # sfx: bell
Nurse, 33. On which floor? Afraid of lifts. Short. # doc: form
Bookkeeper, 59. Photograph cut from a wedding; on her shoulder, a hand. Long. # doc: form
Veterinarian, 40: beef certificates. Does a dog of eleven kilos travel free? Long. # doc: form
*   [Blue for the nurse. It is the ground floor. # id: nurse]
    ~ refused -= app_4
    ~ overruled += 1
    ~ cool(washington)
    {overruled > 1:“That is twice, licenciada, on nobody's word,” says Iturbe. “It weighs what the stamp weighs.” You put *ground floor*.|{mother_asked:You think of Ku's mother, who has a third floor, and the service stairs. You put *ground floor*. It is the first reason that anybody has given today.|You put *ground floor*, and Iturbe reads it over. It is the first reason that anybody has given today.}} # sfx: stamp
*   [“Whose hand is that?” Red for the bookkeeper. # id: bookkeeper]
    ~ refused += app_5
    ~ overruled += 1
    ~ cool(ministry)
    {portrait == pic_given:When it is stamped you turn the photograph over: a year, and *we*. Ku cut one too, along the top, for his mother; you have the strip.|{father:Only then do you turn the photograph over: in her writing, a year, and *we*. Your father would have turned it over first.|When it is stamped you turn it over: in her writing, a year, and *we*. “One turns them over first, licenciada,” says Iturbe.}} # sfx: stamp # pose: iturbe turned
*   [Red for the vet. Who asks about a dog? # id: vet]
    ~ refused += app_6
    ~ overruled += 1
    ~ cool(ministry)
    You put, on the line, *dog*. {card == exact and not no_dogs:Last year, on a card, it told against some people that they had none. It comes back to you as the pad closes.|{card == exact:Last year you struck the dogs from a card, for being an adjective. Here is one that has been promoted.|“For,” asks Iturbe, “or against?” You had thought that the word would manage by itself.}} # sfx: stamp
*   [As it measures. The pad is getting dry. # id: measured_b # reflect]
    Red, blue, blue. {overruled:The vet comes out upside down. “It is valid from all sides,” says Iturbe.|{week_line == line_initialled:On the form Iturbe initials your second nothing; you know the gesture, and how little it takes.|The vet comes out upside down. “It is valid from all sides,” says Iturbe, and initials your second nothing.}} # sfx: stamp
*   [“What shall we tell the nurse?” # id: tell_nurse # reflect]
    “What we were told.” Iturbe looks for it, politely, in the box. {abril:“And if one of ours asked?” you say. She does not let you get as far as a name.|{papers ? acuse:You have a paper with a stamp on it, *received*; it is more than the nurse will get.|“That,” she says, “comes through very clearly.”}} Red, blue, blue. # sfx: stamp
-   -> third_bundle

= third_bundle
Beneath, unfaxed: Polyntseva, renewal, six films. {poly == poly_friend:Protocol has put a query beside *broth*.|{poly == poly_source:Contacts in the host country: *none at present*.|{poly == poly_cleared:Pinned to it, *projector poor*, and her request for a new one.|Attendance expected: *forty, and a lady who laughs*.}}}
Typist, 58. Was here till 1990, and left a coat at a cleaner's on Patriotismo. Short. # doc: form
Communications clerk, 24. Under *remarks*, a dash on every line. Long. # doc: form
*   [“Let her fetch the coat.” Blue for the typist. # id: typist # at: blue_stamp]
    ~ refused -= app_7
    ~ overruled += 1
    ~ warm(ministry)
    “They give them away after ninety days,” says Iturbe. {overruled > 2:She reads your three lines, one under the other. “It is getting to be a policy. I had not thought that it would be about laundry.”|{ministry > ministry_correct:“They gave away a suit of mine. I saw it pass, in 1988, on a clarinettist.” She finds you the line.|“I had a suit there.” She counts. “Grey. In 1988.” It is the first thing she has told you that is in no file.}} # sfx: stamp
*   [Nobody is that empty. Red for the clerk. # id: clerk # at: red_stamp]
    ~ refused += app_8
    ~ overruled += 1
    ~ cool(ministry)
    {mark or father:It lies across the dashes before you know whose they are. So that nobody can add a cousin: your father closes a page like that.|{card == blank:It lies across the dashes. You once sent up a card with three letters on it, and were praised. Iturbe blots.|It lies across the dashes. “He was well brought up,” says Iturbe. “So that nobody can add a cousin.”}} # sfx: stamp
*   [“Could one not ask them?” # id: ask_them # reflect # at: window]
    {overruled:“They would have to be here, and for that they need the stamp. But you have differed once already, licenciada,” says Iturbe. “Had you asked then?” Red, and blue.|“They would have to be here. To be here they need a stamp,” says Iturbe. {ministry < ministry_correct:She explained it once before, to a deputy.|She admires it a moment: a good road, into a lake.} Red, and blue.} # sfx: stamp
*   [Lay the ruler down. As it says. # id: measured_c # reflect]
    Red, and blue. {overruled == 0:Eight out of eight: a typewriter could have done it, and would have been oiled.|{overruled == 1:You have differed once today, and it has made you tired.|Twice is enough; a third would be a position.}} Iturbe puts the ruler back into its case. It has a case. # sfx: stamp
*   {messenger} [“And you, señor? Which would you use?” # id: ask_old_man # reflect # at: bell]
    The old man looks at the red, and then at the blue. “In '71 it was five Soviets, in one envelope,” he says. “It weighed the same.” He waits. It strikes you that they have all been waiting, and you stamp as it measures. # record: W09 # sfx: stamp
-   The refusals go by note verbale: compliments, *not admitted*. “And the box for reasons?” # sfx: bell # term: nota_verbal
“Ours has none,” says Iturbe. “It is an older form, and better designed.” # recap: line # music: none
-> the_stands
