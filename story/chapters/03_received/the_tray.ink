// Chapter 3, scene 3: the office at night, 22 November 2022, and a telephone.
// Who wants what: Ku wants to know what to do with the tray. Don Aurelio wants to be asked something that he knows.
// Abril has asked whether she is eating. Comandante Olmedo wants the afternoon of the match for herself.
// The turn: an acuse is kept for a reason, and her father has one of her.
// Remembered: `abril` (the panel; chapters 6 and 8), the findings, and what the panel reads.

=== the_tray ===
# date: 2022-11-22 # place: desk # hour: night # amb: night_street # music: archive_noir # light: lamp
{drawer == drawer_stamped:{courier_signed:“Name and hour,” reads Ku. “Like the boy's, but with both surnames.” It goes into the tray.|Ku reads your copy without touching it. It goes into the tray, and the tray looks smaller.}|{drawer == drawer_again:{folder == with_page:“And the *perhaps*?” says Ku. It has gone in again too. He adds *bis* to the tray's *0417*.|“Then the tray stays,” says Ku, and adds *bis* to its *0417*.}|{raffle:“It is an *acuse*,” says Ku, holding your ticket to the lamp, and lays it in the tray. “Of a blender.”|“So it is a tray for tangerines,” says Ku{portrait == pic_given:, and moves the strip with the rib aside|}. {ku > ku_easy:“At least we know what it is not for.”|{ku < ku_polite:He puts it back in line with the edge of the desk.|He does not ask.}}}}} # sfx: lamp # pose: ku standing
Your father is awake. What is an *acuse* for? “So that one knows at whose window to be angry. {papers ? acuse:Keep yours dry.|{mark:If there is none, look behind the floods.|If there is none, one is angry at home.}} Of you they gave me one: *girl, two kilos nine hundred, received in good condition, 4:10*, and a nurse's initials. It is with my pencils.” # sfx: telephone # recap: line
{loan == loan_told:“Saturday at one it is Argentina,” says Comandante Olmedo. “Until three nothing will move in this republic; I include the tanker.|{loan == loan_training:“Saturday at one it is Argentina,” says Comandante Olmedo. “Call it a practical.|“Saturday at one it is Argentina,” says Comandante Olmedo. “Your two lovers hate football.}} You have them before it, and after it.” # record: W43 # sfx: telephone # pose: ku desk
~ shifts = 2
-> lamp_turns ->
-> bread

= bread
When the lamp is out there is still Abril, who wants to know whether you are eating.
*   [Record: “I have eaten. Buy two loaves.” # id: two_loaves # reflect]
    It takes you four attempts to sound like somebody in a kitchen. {ku > ku_easy:Ku runs the tap|Ku holds his breath}, to be of help.
*   [Record: “Keep your papers where the bread is.” # id: keep_papers]
    ~ abril = abril_papers
    Four seconds come back, with a queue in them. “They are, maestra. Under the chile.” She does not ask why. You taught her that.
*   [Ask whether she would come home, if called. # id: come_home]
    ~ abril = abril_asked
    “Am I being called?” Somebody in front of her gets the last of something. “Then who does my fourteen? I am not being brave, maestra. I have counted.”
*   [Ask what the white bread is like. # id: white_bread # reflect]
    A minute and fifty seconds on the white bread. Ku, who has twice been sent home, {coffee:makes the coffee, for once, and stays for the crust|stays for the crust}.
*   [Send her a photograph of your supper. # id: supper # reflect]
    {portrait == pic_filed:Half a packet of Marías|A tangerine, in segments,} on a form for *food*. “That is not supper, maestra,” says Abril, delighted. “That is evidence.”
-   -> panel

= panel
# panel: you
{drawer == drawer_stamped:Iturbe stamped folder 0417, with her name and the hour; you hold the copy.|{drawer == drawer_again:You handed folder 0417 in again, under a cover that says what is in it.|{with_eleven:Folder 0417 lies in Iturbe's drawer, under one cover with a note of hers.|You let folder 0417 lie in Iturbe's drawer.}}}{abril == abril_papers: You told Abril to keep her papers by her.}{abril == abril_asked: You asked Abril whether she would come home.}
# panel: you
Desks: {LIST_COUNT(desks)} of five. Answers seen to be honest: {LIST_COUNT(honest) > 0:{LIST_COUNT(honest)}|none} of three.{call_filed: Thorsby's call is on a form.}{raffle: You hold an *acuse* for a blender.}
# panel: reported # claim: F51 # claim: F58 # reply: F22
U.S. officials, unnamed: they were told, at different times, that Mexico never had the list, that it was too vague, that junior staff mislaid it. Unnamed people: each time, ministry officials answered that none had reached them. Mexico's government declined to comment.
# panel: unknown
Which of it is so; whether folder 0417 is that list. Folder, building and everyone in it are invented.
*   [Look up what it costs to fly in March. # id: in_march # reflect]
    -> the_flight
