// Chapter 7, scene 1: the office that does nothing is handed over. June and July 2024.
// Who wants what: Echegaray wants an inventory in which nothing is pending. Inés wants one paper to say that something
// was. Iturbe, home from Quito and on leave, wants to be of use, and brings a letter that she could have sent.
// Comandante Olmedo wants her two people used before they are counted.
// The turn: a system that refuses *not applicable*.
// Remembered: `pending` (what Annex 3 says: scene 4), `chief`. Read: `drawer`, `papers`, `honest`, `portrait`,
// `courier_signed`, `ku`, `week_line`, `protested`, `ministry`, `refused`, `asked`, `concur`.

=== handover ===
# chapter: 7 # note: the_basement # date: 2024-06-10 # place: office # hour: morning # amb: office_before_dawn # music: ministry_waltz # pose: ku desk
Monday, 10 June 2024. Eight days ago there was an election, on 1 October there is a new government, and in between every office is counted. # record: W40 # term: entrega_recepcion
{ drawer:
- drawer_stamped:
    Echegaray has come down in person to see the only thing that yours has: an acuse, with a stamp. He keeps his hands behind his back. # pose: echegaray standing # meet: echegaray # recap: line
- drawer_again:
    Number 0417 you have handed in twice. Echegaray has come down in person to settle whether that makes two matters or none. # pose: echegaray standing # meet: echegaray # recap: line
- else:
    { papers ? list_copy:
        Number 0417 is lost, and in pencil behind December. Echegaray, who has come down in person, admires the calendar from a distance. # pose: echegaray standing # meet: echegaray # recap: line
    - else:
        “What is lost is not pending, Arriaga,” says Echegaray, who has come down in person about number 0417. “It has arrived.” # pose: echegaray standing # meet: echegaray # recap: line
    }
}
“Seven annexes. Staff: two. Furniture: does the window open? Matters in process: *not applicable* is not accepted; *in process of not applying* is.”
*   [“Put down one matter. Number 0417.” # id: one_matter]
    ~ pending = pending_listed
    ~ cool(chief)
    There are three states for it: *not received*, *insufficient*, *mislaid*. {honest ? honest_mislaid:The third you have seen said in good faith|{honest ? honest_never:The first you have seen said in good faith|{honest ? honest_vague:The second you have seen said in good faith|The third has a person in it}}}, and you take that. “I could swear to all of them,” says Echegaray. # sfx: type_line
*   [“None. We have never had any.” # id: none_pending]
    ~ pending = pending_none
    ~ warm(chief)
    He types it with the whole hand. {drawer == drawer_lost:By now it is nearly true.|Three times the system asks whether he is sure; three times he is.} Then, for the second time in a year, he asks after your father. # sfx: type_line
*   [“What is the seventh annex for?” # id: seventh]
    ~ pending = pending_other
    “*Other*. It is the only one that anybody reads.” You enter twenty-seven portraits, passport size, unframed{portrait == pic_board:, and one of a young man in the rain}. {courier_signed:The boy from the third floor signs that he has seen them.|The system asks for the painter.} # sfx: type_line
*   [“In process of not applying. How many may I have?” # id: not_applying # reflect]
    “Ninety-nine,” says Echegaray, who has asked.
    {ku < ku_polite:“Then I apply, licenciada,” says Ku.|“I should like to be one of them,” says Ku. “I have the seniority.”}
*   [“Where does one enter what one knows?” # id: what_one_knows # reflect]
    “One takes it home, Arriaga.” He smooths the form. {week_line == line_annotated:“You once put *it was longer*, on an index. I have taken that home for two years.”|“There is no annex for home. I looked.”}
*   [Try the window, so as to be exact. # id: try_window # reflect # at: window]
    It opens. In nine years he has known this window by telephone only; he looks out for so long that Ku brings him a chair. {protested:“I ought to have come down about that card,” he says, to the tree.|“Nobody reported a tree,” he says.} # pose: echegaray seated tired
-   At noon Iturbe, of Protocol, home from Quito and on leave, brings an envelope, {ministry > ministry_correct:and sits down in Ku's chair, as at a cousin's|{ministry < ministry_correct:and sits down by the door, with her raincoat on|and sits down before she is asked to}}. # hour: noon # leave: all # pose: iturbe seated # meet: iturbe # sfx: door
“On 5 April the police came in by the doors, licenciada. I had always thought of those doors as the Convention. They are wood. Eighteen of us came home.” # record: W18 # term: vienna_convention
{ refused ? app_3:
    { refused ? app_6:
        A university writes that the hydrologist, whom you stamped red, was a hydrologist. The veterinarian, red as well, was no veterinarian, adds Protocol. The dog was a dog. # sfx: paper
    - else:
        A university writes that the hydrologist, whom you stamped red, was a hydrologist; it encloses the level of a lake. The veterinarian, adds Protocol, in the blue, has yet to ask after a cow. # sfx: paper
    }
- else:
    { refused ? app_6:
        Protocol writes that the veterinarian, whom you stamped red on account of a dog, was no veterinarian. The dog was a dog. You were right, about the wrong animal. # sfx: paper
    - else:
        Protocol writes that the veterinarian, whom you stamped blue, has yet to ask after a cow. The hydrologist let down his whistle in Chalco, and it sang: a university sends its thanks, and the level of a lake. # sfx: paper
    }
}
{asked == asked_reasons:The reasons that you asked for are enclosed: a paper clip.|{asked == asked_sixteen:“I rang each of the sixteen,” says Iturbe. “They asked about the doors.”|{concur == concur_all:Of December's eleven, nothing: they have not applied.|“Of December's eleven two have applied,” says Iturbe. “Nobody objects.”}}}
-> july

= july
# date: 2024-07-08 # place: desk # hour: night # amb: night_street # music: archive_noir # weather: rain # light: lamp
In July they count Trafficking. Chayo comes out twice, under staff and, as the car is hers, under vehicles; the Notary not at all. “Until it adds up,” says Comandante Olmedo, “have them both: two half-days.” # pose: ku desk # sfx: telephone # meet: olmedo
~ shifts = 2
-> lamp_turns ->
-> the_marks
