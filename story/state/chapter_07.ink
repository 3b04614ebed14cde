// chapter 7
// H9 the forty boxes: chapters 8 and 9; endings 1, 5, 15.
LIST Boxes = boxes_over, boxes_copied, boxes_shredded, boxes_buried
VAR boxes = ()
// Renata's wall of threads: she pulled one with her, forbade it, let it be (chapter 9).
LIST Feed = feed_pulled, feed_forbidden, feed_left
VAR feed = ()
// Her father has told her what the marks of 1971 mean (chapter 9, ending 15).
VAR marks_read = false
// Rentería has been given, promised, or refused a document (chapters 8 and 9).
LIST Paper = paper_given, paper_promised, paper_refused
VAR paper = ()
// What Annex 3 says is in process: Zúñiga (scene 4).
LIST Pending = pending_listed, pending_none, pending_other
VAR pending = ()
// The boxes opened with her father: scene 4, the panel.
LIST Box = box_floods, box_umbrellas, box_various, box_poet, box_slips, box_visits, box_letters, box_lift, box_keys, box_weddings, box_forty
VAR opened = ()
// She asked who had the key in those years: the shredder.
VAR key_asked = false
