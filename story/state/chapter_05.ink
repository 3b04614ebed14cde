// chapter 5
// H7 the Sinelobovs: chapters 6, 7 and 8, their coda.
LIST Family = family_cleared, family_pending, family_passed, family_flagged
VAR family = ()
// Misha's drawing: kept, filed, given back (chapters 7 and 9).
LIST Drawing = drawing_kept, drawing_filed, drawing_back
VAR drawing = ()
// A shift slip with a name on it that is on no list (chapter 8: the twenty-eighth).
VAR slip_seen = false
// What was asked in the room, and fitted a box: went over at six (Thorsby has it; chapter 5).
VAR trade = false
VAR road = false
VAR served = false
// What else was said there: on the form, under *other*; the godmother; who reads the register; the number (the stamp).
VAR invasion = false
VAR comadre = false
VAR told_them = false
VAR in_queue = false
// That the form has two boxes 22 (the stamp, the packet); that Doña Amparo gives receipts (her number).
VAR misprint = false
VAR raffle_won = false
// That she asked Thorsby what a flag would mean for them (the stamp).
VAR terms = false
