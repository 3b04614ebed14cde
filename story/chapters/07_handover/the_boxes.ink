// Chapter 7, scene 4: the archive, Monday 30 September 2024, six in the evening.
// Who wants what: Echegaray wants to leave nothing behind, and leaves a stamp. Zúñiga wants everything, so as to read
// it, and then wants the paper gone. The lawyer wants not to be asked. Inés wants the boxes to be where the right hand
// will find them, and does not know whose it is.
// The turn: H9, forty boxes.
// Remembered: `boxes` (H9: chapters 8 and 9; endings 1, 5, 15), `papers` boxes_copy. Read: `chief`, `pending`,
// `family`, `socorro`, `marks_read`, `opened`, `loan`, `father`, `key_asked`, `ku`, `feed`, `paper`.

=== the_boxes ===
# date: 2024-09-30 # place: archive # hour: dusk # amb: archive_room # music: archive_theme # pose: echegaray standing
{ chief > chief_correct:
    Monday, 30 September. At six Echegaray retires; he asks whether his tie is straight. Out of a handkerchief comes *Archívese*: pearwood, violet in the cracks. “It is in no annex; it does not exist; I can give it to you. Whoever goes last does not put out the light, Arriaga. He puts it in the inventory.” # sfx: stamp # term: archivese # recap: line
- else:
    { chief < chief_correct:
        Monday, 30 September. At six Echegaray retires. He tells it to the boxes, so as not to be telling you, and on the top one he sets down *Archívese*, like a tip. “Nobody signed for that, so nobody has it.” At the stairs he turns round. “Whoever goes last does not put out the light, Arriaga. He inventories it.” # sfx: stamp # term: archivese # recap: line
    - else:
        Monday, 30 September. At six Echegaray retires. He has shaken hands with everybody, and with the shredder. You get *Archívese*, pearwood, written off in 2019: “It does not exist, so I can give it to you. Whoever goes last does not put out the light, Arriaga. He puts it in the inventory.” # sfx: stamp # term: archivese # recap: line
    }
}
{ pending:
- pending_listed:
    “Which of them is 0417?” says Mtro. Octavio Zúñiga Arce, your chief from midnight. You do not say. “That is why I want the digital version. What I am given on Friday I read, all of it. Then the paper goes to the mill; what the scanner can't read, it skips.” # pose: zuniga standing # meet: zuniga
- pending_other:
    “Who are the twenty-seven in Annex 7?” says Mtro. Octavio Zúñiga Arce, your chief from midnight. Portraits, you say. “I should like the digital version, then. What I am given on Friday I read. The paper goes to the mill, and what the scanner can't read, it skips.” # pose: zuniga standing # meet: zuniga
- else:
    “I want no boxes; I want an ecosystem, the digital version,” says Mtro. Octavio Zúñiga Arce, your chief from midnight. “What I am given on Friday I read: nobody has told me yet what not to. Then the paper goes to the mill. What the scanner can't read, it skips.” # pose: zuniga standing # meet: zuniga
}
{family == family_cleared or family == family_flagged:“Try a name.” You try one from Perm. Two seconds: three people, and a boy's fingers.|{socorro == socorro_named:“Try a name.” You try Ku's mother. Two seconds.|{socorro == socorro_asked:“Try a name.” You try Ku's mother. “Nothing,” he says. “Nothing yet.”|“Try a name.” You try your father. “Nothing,” he says. “Nothing yet.”}}}
On a lid the lawyer has stuck the five years of Article 129. Beside *the authorities* he has put, in pencil, *which?* # record: W25
*   [Sign all forty over, to be read. # id: over # hinge: H9 # at: boxes]
    ~ boxes = boxes_over
    {marks_read:“R and N,” says Zúñiga, when you have spelled him the marks, and asks whether the field takes other values.|You do not know what the marks say. He writes that down, with your name.} {opened ? box_poet:On Monday comes a message: *Am at sheet 140 of the poet. Is there more?*|{opened ? box_slips:On Monday comes a message: *Who was the gentleman with the directory?*|On Sunday, at two in the morning, comes a message: he has got to Umbrellas.}} # sfx: pen
*   [Copy them first. One of three stays. # id: copied # hinge: H9 # at: table]
    ~ boxes = boxes_copied
    ~ papers += boxes_copy
    Three nights, and eleven hundred and forty pesos of toner, which Ku enters as {loan == loan_private:a honeymoon|soup}. {father:So that one of the three should go on saying what it said.|You ask for green paper. The shop has mint.} {socorro == socorro_named:One sheet Ku lays face down, with his mother's name on it. You do not count it.|{opened ? box_forty:Of box 40 he copies the inside of the lid.|He numbers the copies from forty-one.}} # sfx: printer
*   [Feed them to the shredder, names first. # id: shredded # hinge: H9 # at: shredder]
    ~ boxes = boxes_shredded
    It takes ten sheets, and must rest. {key_asked:You look first for students. They were taken out long ago.|{opened ? box_poet:To the poet you read the jacaranda, aloud, before he goes in.|Umbrellas goes in dry.}} {marks_read:N, then, for everything.|What was on the third shelf comes out like the rest.} {chief < chief_correct:“Forty boxes, empty,” dictates Echegaray, and for once signs.|“Forty boxes, empty,” says Echegaray, for the annex. “It balances.”} # sfx: shredder
*   [Shelve them under a mark that is false. # id: buried # hinge: H9 # at: shelf]
    ~ boxes = boxes_buried
    {marks_read:On thirty-nine you write N: lent, and not come back. On one, R. When the scanner comes, they are by their own account not there; and nobody looks for what has been lent.|You copy one mark from an old spine on to all forty, and do not know what it says. The scanner skips them.} {ku > ku_polite:“I'd have said it was his,” says Ku, of the hand.|Ku holds the lamp, and looks at the lamp.} # sfx: pen
-   # panel: you
{boxes == boxes_over:You handed over forty boxes, to somebody who reads.|{boxes == boxes_copied:You handed over forty boxes, and kept a copy.|{boxes == boxes_shredded:You handed over forty boxes, empty.|You handed over an inventory, and the boxes under another mark.}}} Opened first: {LIST_COUNT(opened)}.
# panel: you
{feed == feed_pulled:You pulled a thread with Renata.|{feed == feed_forbidden:You had Renata's wall taken down.|You let a true thing hang.}} Rentería has {paper == paper_given:a sheet|{paper == paper_promised:a promise|nothing}}{marks_read:; two people can read a mark|}.
# panel: reported # claim: F11 # reply: F22
Six officials, unnamed, serving or lately so: the change of president brought no expulsion of the alleged officers already there. Mexico's government declined to comment.
# panel: reported # claim: F50 # reply: F22 # reply: F23
One U.S. official, unnamed: the worries were put to the new government too. The Russian embassy: such accusations are unfounded.
# panel: unknown
Whether anybody left quietly: the six speak of what they know. Office, boxes and marks are invented.
*   [Ask Ku what he has answered the digital unit. # id: ask_ku # reflect]
    -> everybodys_friend
