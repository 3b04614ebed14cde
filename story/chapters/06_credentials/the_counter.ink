// Chapter 6, scene 1: the accreditation counter of Protocol, 11 September 2023. Three bundles, eight files, two stamps.
// Who wants what: Iturbe wants one refusal in her life to be Mexico's own, and has sent for somebody who may say so.
// Inés wants a reason, from anybody. Eight people want to be called diplomats. The fax wants toner.
// The set piece: what a neighbour thinks of each comes as the fax of a fax; it is legible only in the box for reasons,
// which is empty, so that objection and no objection are told apart with a ruler. A refusal gives no reasons either.
// The turn: the stamps are hers; in each bundle she may differ once, and the rest goes as it measures.
// Remembered: `refused` (the panel; chapter 7: app_3 is a hydrologist, app_6 not what his file says), `overruled`
// (scene 3, the panel), `messenger` (here), `sixteen` (chapter 8), `ministry`, `washington`.
// In passing: nobody here; the one clause of this chapter is in the stands.

=== the_counter ===
# chapter: 6 # date: 2023-09-11 # place: counter # hour: morning # amb: counter_room # music: ministry_waltz # pose: iturbe standing
~ refused = (app_1, app_3, app_4, app_7)
Monday, 11 September 2023. Protocol's counter, on Plaza Juárez: a fax machine, a bell, a red stamp and a blue. # meet: iturbe # term: protocolo # term: accreditation
{ drawer:
- drawer_stamped:
    “You have stamped in this house before,” says Iturbe. “It came out level. {ministry > ministry_correct:I have kept you the good pad.|I have sent for you all the same.}”
- drawer_again:
    Folder 0417 is on its second journey through this building. You met it in the lift, on a trolley, under {ministry < ministry_correct:a fern, and neither of you greeted the other|somebody's lunch}.
- else:
    Some floors up is a drawer, and in it folder 0417. {ministry > ministry_correct:Iturbe has had a chair brought for you, with arms|{ministry < ministry_correct:Iturbe asks to see the badge that is on your jacket|Neither of you looks at the ceiling}}.
}
# doc: note # claim: F09 # reply: F22
Several officials, unnamed, will say that in 2023, pressed by Washington, Mexico accepted that U.S. officials might give their view on Russians seeking accreditation. Mexico's government will decline to comment. This counter, the fax and the files are invented.
“Eight files,” says Iturbe, “and eight opinions.”
*   [“An opinion, or a veto?” # id: opinion # reflect]
    “A veto would have to be signed.” {lunch_report == filed:She squares the sheets, as she once filed three words of yours.|{ministry < ministry_correct:She squares the sheets, a little away from you.|She squares the sheets.}} “Only we can refuse, licenciada: before they have packed, and without a word of why.” # record: W03 # term: vienna_convention
*   [Strike the bell. See who it is for. # id: bell # at: bell]
    ~ messenger = true
    An old man in felt soles comes out of the wall, finds no tray, and takes away {ministry > ministry_correct:Iturbe's coffee|{ministry < ministry_correct:your hat|the flowers}}. # sfx: bell
    “In forty years,” says Iturbe, “he has never gone back with nothing.”
*   [“Does Moscow ask anyone about ours?” # id: ours]
    {abril_ninth:“You have seen the sheet. It is sixteen names long,” says Iturbe. “Moscow need not ask.” She moves the red stamp a finger's breadth away from her.|{sixteen:“You asked me once how many,” says Iturbe. “It is still sixteen. Moscow does not have to ask; it has only to look up.”|“There are sixteen,” says Iturbe, “and I sign for their parcels. Moscow does not have to ask; it has only to look up.”}} # pose: iturbe turned # term: reciprocity
    ~ sixteen = true
*   [“And behind the opinion? Is there a file?” # id: behind # reflect]
    “One is told that there is, and that it is thick,” says Iturbe. “One is always told by the same person.”
    # doc: note # claim: F48 # reply: F23
    Three U.S. officials, each briefed by the CIA, will say that it keeps thick files on the embassy's staff: one chain, not three. The Russian embassy: unfounded.
-   -> first_bundle

= first_bundle
It is the fax of a fax: black, save for the box *Reasons*, which is quite clear, and empty. Of each opinion there is a smear. “*Objection* is twenty-two millimetres,” says Iturbe, with a ruler. “*No objection* is thirty-one. I do as it measures, unless the Centre observes otherwise: one line a bundle.” She turns the stamps toward you. # pose: iturbe standing # sfx: printer # recap: line
Cook, 51. Declares eleven knives, each by name. 22 mm. # doc: form
Attaché, buildings, 44. Wife: cello, six months, Toluca. Under *purpose*: “her”. 31. # doc: form
Hydrologist, 47. Boots, and a whistle that one lets down a well until it sings. 22. # doc: form
*   [Blue for the cook. He has declared everything. # id: cook # at: blue_stamp]
    ~ refused -= app_1
    ~ overruled += 1
    ~ cool(washington)
    {ministry < ministry_correct:Iturbe reads out all eleven, that you may know whom you have let in. The eighth is Vera, for onions. You put, on the line, *candid*.|{drawer == drawer_stamped:“From the shoulder,” says Iturbe, of your stamp. “I had remembered it so.” She reads the knives while it dries; the eighth is Vera, for onions.|Iturbe reads the knives while it dries. “Vera,” she says. “For onions. One would have liked to ask.” You put, on the line, *candid*.}} # sfx: stamp
*   [“*Her* is not a purpose.” Red for the husband. # id: husband # at: red_stamp]
    ~ refused += app_2
    ~ overruled += 1
    ~ cool(ministry)
    {drawer == drawer_lost:“I had taken you for someone who leaves a thing in its drawer,” says Iturbe. “That was before I lent you the red.” It has taken at once.|{poly == poly_friend or poly == poly_cleared:“You have been known to write *nothing of interest*, and be kind,” says Iturbe. She blots it. “This was the only purpose of the eight that I believed.”|The red takes at once; it is inked more often. “Of the eight,” says Iturbe, to the sheet, “it was the only purpose that I believed.”}} # sfx: stamp
*   [“This city is sinking.” Blue for the hydrologist. # id: hydrologist # at: blue_stamp]
    ~ refused -= app_3
    ~ overruled += 1
    ~ cool(washington)
    “This floor has gone down eleven centimetres in my service,” says Iturbe. “I reported it. They sent a painter.” {ministry > ministry_correct:She watches the blue until it is dry.|{ministry < ministry_correct:She holds the blue to the light, for flaws.|You put, on the line, *wells*.}} # sfx: stamp
*   [As it measures. Red, blue, red. # id: measured_a # reflect # at: red_stamp]
    {drawer == drawer_lost:Red, blue, red. You can do it as one leaves a thing in a drawer: by doing nothing else.|{family == family_cleared:Red, blue, red. It is as with fingerprints: after the third, one no longer sees the hand.|Red, blue, red. By the third, your wrist knows the way.}} “That is what I dislike about it,” says Iturbe. # sfx: stamp
*   [“Have them send it again, darker.” # id: darker # reflect # at: fax]
    “I did. It came darker.” {washington > washington_correct:On the second there is a line in ballpoint, *sorry, M.*, which is not a reason.|{washington < washington_correct:She lays the two side by side, and you both look, as at twins.|On the second, too, the box has come out perfectly.}} You stamp as it measures, red, blue, red. # sfx: stamp
-   -> second_bundle

= second_bundle
{messenger:The bell; and now that there is a tray for him the old man looks under it.|The bell; an old man in felt soles; the bundle is gone.} # sfx: bell
Nurse, 33. Asks on which floor; is afraid of lifts. 22 mm. # doc: form
Bookkeeper, 59. Photograph cut from a wedding; on her shoulder a hand, to the wrist. 31. # doc: form
Veterinary attaché, 40: beef certificates. Does a dog of eleven kilos travel free? 31. # doc: form
*   [Blue for the nurse. It is the ground floor. # id: nurse # at: blue_stamp]
    ~ refused -= app_4
    ~ overruled += 1
    ~ cool(washington)
    {overruled > 1:“That is twice, licenciada, on nobody's word,” says Iturbe. “It weighs what the stamp weighs.” You put, on the line, *ground floor*.|{mother_asked:“Then she will not have to be carried,” says Iturbe. You think of Ku's mother, who has a third floor, and the service stairs. You put *ground floor*.|You put, on the line, *ground floor*. Iturbe reads it over. It is the first reason that anybody has given this morning.}} # sfx: stamp
*   [“Whose hand is that?” Red for the bookkeeper. # id: bookkeeper # at: red_stamp]
    ~ refused += app_5
    ~ overruled += 1
    ~ cool(ministry)
    When it is stamped you turn the photograph over: in her writing, a year, and *we*. {father:Your father would have turned it over first.|{portrait == pic_given:Ku cut his along the top, for his mother. You kept that strip.|“One turns them over first, licenciada,” says Iturbe.}} # sfx: stamp # pose: iturbe turned
*   [Red for the vet. Who asks about a dog? # id: vet # at: red_stamp]
    ~ refused += app_6
    ~ overruled += 1
    ~ cool(ministry)
    You put, on the line, *dog*. {card == exact and not no_dogs:Last year, on a card, it told against some people that they had none. It comes back to you as the pad closes.|{card == exact:Last year you struck the dogs from a card, for being an adjective. Here is one that has been promoted.|“For,” asks Iturbe, “or against?” You had thought that the word would manage by itself.}} # sfx: stamp
*   [As it measures. The pad is getting dry. # id: measured_b # reflect # at: blue_stamp]
    Red, blue, blue. The vet comes out upside down. “It is valid from all sides,” says Iturbe{overruled:.|, and initials your second nothing{week_line == line_initialled:; you know the gesture|}.} # sfx: stamp
*   [“What shall we tell the nurse?” # id: tell_nurse # reflect]
    “What we were told.” Iturbe looks for it, politely, in the box. {abril_ninth:“And if one of ours asked, in three languages?” She does not let you get as far as a name.|{papers ? acuse:You have a paper at home with a stamp on it that says *received*; it is more than the nurse will get.|“That,” she says, “comes through very clearly.”}} Red, blue, blue. # sfx: stamp
-   -> third_bundle

= third_bundle
Beneath lies what no fax concerns: Polyntseva, renewal, and an autumn of six films. {poly == poly_friend:Protocol has put a query beside *broth*.|{poly == poly_source:Contacts in the host country: *none at present*.|{poly == poly_cleared:Pinned to it is your house's one opinion, *projector poor*, and her request for a new one.|Attendance expected: *forty, and one lady who laughs*.}}}
Typist, 58. Had this post from 1986 to 1990, and left a coat at a cleaner's on Patriotismo. 22 mm. # doc: form
Communications clerk, 24. Under *remarks*, a dash on every line. 31. # doc: form
*   [“Let her fetch the coat.” Blue for the typist. # id: typist # at: blue_stamp]
    ~ refused -= app_7
    ~ overruled += 1
    ~ warm(ministry)
    “They give them away after ninety days,” says Iturbe. {overruled > 2:She looks down your three lines: *wells* or *knives*, a floor or a hand, and now a coat. “It is a policy,” she says.|{ministry > ministry_correct:“They gave away a suit of mine. I saw it pass, in 1988, on a clarinettist.” She finds you the line.|“I had a suit there.” She counts. “Grey. In 1988.”}} # sfx: stamp
*   [Nobody is that empty. Red for the clerk. # id: clerk # at: red_stamp]
    ~ refused += app_8
    ~ overruled += 1
    ~ cool(ministry)
    It lies across the dashes before you know whose they are. {mark or father:So that nobody can add a cousin: your father closes a page like that.|{card == blank:You once sent up a card with three letters on it, and were praised for your restraint.|“He was well brought up,” says Iturbe. “In my office we close a page like that.”}} # sfx: stamp
*   [“Could one not ask them?” # id: ask_them # reflect # at: window]
    “They would have to be here. To be here they need a stamp.” {overruled:“You have differed, licenciada,” says Iturbe. “Had you asked?”|{ministry < ministry_correct:Iturbe has explained this before, to a minister.|She considers it, as one does a good road that ends in a lake.}} Red, then, and blue. # sfx: stamp
*   [Lay the ruler down. As it says. # id: measured_c # reflect]
    Red, and blue. {overruled == 0:Eight out of eight: a typewriter could have done it, and would have been oiled.|{overruled == 1:You have differed once today, and it has made you tired.|Twice is enough; a third would be a position.}} Iturbe puts the ruler back into its case. It has a case. # sfx: stamp
-   Each refusal goes by note verbale: compliments, a surname, *not admitted*. “And the box for reasons?” you say. # sfx: bell # term: nota_verbal
“Ours has none,” says Iturbe. “It is an older form, and better designed.” # recap: line # music: none
-> the_stands
