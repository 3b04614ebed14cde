// chapter 5
// H7 the Sinelobovs: chapters 6, 7 and 8, their coda.
LIST Family = family_cleared, family_pending, family_passed, family_flagged
VAR family = ()
// Misha's drawing: kept, filed, given back (chapters 7 and 9).
LIST Drawing = drawing_kept, drawing_filed, drawing_back
VAR drawing = ()
// A shift slip with a name on it that is on no list (chapter 8: the twenty-eighth).
VAR slip_seen = false
