// Chapter 4, scene 4: the beach at dusk, Wednesday 22 March 2023; the desk, Thursday night; the board; the panel.
// Who wants what: Medyntsev wants to sit by himself. Ku wants somebody to have seen something. Thorsby would like the
// print. Accounts wants its wristbands back, uncut. Inés wants one thing out of this that is hers to decide.
// The turn (H6): everybody on the print has a face, and the one in focus is the one who did nothing there but good.
// Remembered: `beach` (H6: the desk, the panel; chapters 5, 7 and 8; ending 7), `papers` (print_copy), `washington`.
// Read: `looks`, `handover_seen`, `unblurred`, `socorro`, `last_shift`, `heard_him`, `lunch_report`, `washington`,
// `drawer`, `desk_asked`, `conduct_seen`, `both_hours`, `chief`, `ku`, `dalia`, `loan`.

=== the_print ===
# date: 2023-03-22 # place: beach # hour: dusk # amb: beach_dusk # music: cancun_lounge # pose: medyntsev seated
{looks ? look_photographer:By six the beach hangs in the lobby.|A photographer has taken the beach; by six it hangs in the lobby.} In your print: a pale man on his knees, a child. {handover_seen:{unblurred:And in the one for a hundred pesos, over a shoulder, a man begs pardon of a straw hat.|Behind them, soft as soap, a man begs pardon of a straw hat.}|{unblurred:In the one for a hundred pesos, thirty-eight backs.|Behind them, people.}} # sfx: paper
Thorsby would put a name to every face, the girl's too. Kept, it brings Article 129: up to five years, for knowing and telling no authority. # record: W25
{socorro == socorro_named:“He only carries,” says Ku, to the print. “If he hears that he was seen, they send him home, and April brings another. With a mother, I suppose.”|{last_shift == shift_bus:“He carries; Chayo said so in September,” says Ku. “If he hears that he was seen, they send him home, and April brings another.”|“He only carries,” says Ku. “If he hears that he was seen, they send him home, and April brings another.”}}
{heard_him:He is sitting where the sea stops, with his shoes beside him in step.|He is sitting where the sea stops.} For talking to him you have no form; he will have one.
*   [“Thorsby gets it. Ask her who they are.” # id: share # hinge: H6]
    ~ beach = beach_shared
    ~ warm(washington)
    {lunch_report == filed:There is a form; you have a pad of them by now.|The law gives you three days to report it: *one postcard*.} At ten comes the answer: eleven of the forty, with surnames. {handover_seen:The straw hat is not among them.|The straw hat has three.} The fifth is a man with a fork, from Chiapas, with a brother in Tampa. {washington > washington_correct:*He seems very nice*, adds Thorsby.|You had not asked about brothers.} # sfx: message # record: W04
*   [Keep it flat, between two menus. # id: keep # hinge: H6]
    ~ beach = beach_kept
    ~ papers += print_copy
    It fits between the fish and the desserts. {papers ? list_copy:Behind December it will have company.|{drawer == drawer_lost:You know by now how a thing is lost; this one you mean to keep.|{papers ? acuse:It will go behind the acuse, which says that somebody was told something.|It will need somewhere that nobody tidies.}}} “Who else has it?” says Ku. The photographer, at two hundred and eighty. {desk_asked:And Wilberth, who has seen what you bought.} # sfx: paper
*   [“In April, let them send somebody else, señor.” # id: warn # hinge: H6 # at: cooler]
    ~ beach = beach_warned
    You say it to the sea. “Where is the beach, please?” says Medyntsev, sitting on it. He shakes out the cooler. Then, to the sea as well, in a Spanish from no phrase book: “And if I did not come, who would have brought the ice?” {conduct_seen ? n14:You give him what there is, a paper of ginger.|{heard_him:He goes by way of the children's hole, and fills it in.|He does not go until it is dark.}} # pose: medyntsev standing caught
*   [Sit down by him. Ask in the subjunctive. # id: approach # hinge: H6 # at: umbrella]
    ~ beach = beach_approached
    {heard_him:“Had you rather that I had not heard you, with the child?”|“Had you rather that it had been somebody else who ran?”} He feels for the phrase book, and it is wet. “I had rather that nobody had seen me,” says Medyntsev. In Spanish it takes a tense that most people here go round. {conduct_seen ? n14:You offer ginger. He asks how the girl is.|He asks how the girl is.} At the buffet, you tell him. # pose: medyntsev pale
-   -> thursday

= thursday
# date: 2023-03-23 # place: desk # hour: night # amb: night_street # music: archive_noir # weather: haze # light: lamp # pose: ku desk # pose: ines window tired
Thursday. {both_hours:“Handed over at 11:41,” says Echegaray, who has the log, “and again at 12:41. They are thorough.”|{beach == beach_shared:“A postcard has been mentioned to me,” says Echegaray, “from above. I said that you had gone for the air.”|{chief < chief_correct:“I am told that you have a colour, Arriaga,” says Echegaray, and rings off.|{chief > chief_correct:“Did you bathe?” says Echegaray. You did not. “Pity. I went with an under-secretary in 1994, and he did.”|{beach == beach_approached:“You will have spoken to nobody, Arriaga,” says Echegaray. He leaves a space in which you might have said otherwise.|{beach == beach_kept:“Did you bring anything back, Arriaga?” says Echegaray. A wristband, you say. “Then you were searched.”|“Did you bathe?” says Echegaray. You did not. “Then it was work.”}}}}}} # sfx: telephone
{desk_asked:{beach == beach_shared:Thorsby would like to know who serves at the desk. Wilberth Chuc has been put on nights.|Wilberth Chuc has been put on nights.}|{socorro == socorro_asked:On the third floor they have been asked who talks. There are three of them.|{socorro == socorro_named:Ku says *licenciada* with the door in it.|{ku > ku_easy:The heron sits on the lamp. It flew in the hand luggage.|On the lamp sits a heron.}}}} {dalia == dalia_spoke:In the tray is a tab, yellow, and no note.|{dalia == dalia_listened:*El Centinela* has rung, and left two names: “So that you have them too.”|On a visiting card there is a ring from Ku's cup.}}
{loan == loan_private:Chayo and the Notary had put in for Cancún, as a couple. Comandante Olmedo lends them for a half-day each, here.|{loan == loan_training:“Two half-days,” says Comandante Olmedo, of Chayo and the Notary. “He asks whether there is a certificate in sand.”|“Two half-days,” says Comandante Olmedo, of Chayo and the Notary. “Do not show them the wristband.”}}
~ shifts = 2
-> lamp_turns ->
-> panel

= panel
# panel: you
{LIST_COUNT(looks) == 3:You looked at three of forty|You looked at two of forty, and listened}{handover_seen:, and saw the four seconds|, and saw ice}. {beach == beach_shared:Thorsby has the print.|{beach == beach_kept:You have the print.|{beach == beach_warned:Medyntsev has been told not to come.|Medyntsev has told you one thing.}}}
# panel: you
{socorro == socorro_asked:Doña Socorro is in the file as a person of the house.|{socorro == socorro_named:Doña Socorro is in the file, with both surnames.|Doña Socorro is in no file.}}
# panel: reported # claim: F16 # claim: F17
Officials, unnamed: Moscow can fly spies and informants to resorts such as Cancún; among the holidaymakers they meet, and hand over what was gathered in the United States. Our text is damaged here.
{ handover_seen:
    The newspaper itself: few cases of such spying have become public. # panel: reported # claim: F40
- else:
    A former CIA operations chief for the region, by name, out since 2019, an opinion: nearness counts, and in Mexico Russians are less watched. # panel: reported # claim: F39
}
# panel: reported # reply: F23 # reply: F22
The Russian embassy: unfounded. Mexico's government declined to comment.
# panel: unknown
Everything here, the towels included. No case in Cancún is reported.
*   [Lay your wrist on the counter at Accounts. # id: accounts # reflect]
    -> the_line
