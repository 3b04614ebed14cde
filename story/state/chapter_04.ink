// chapter 4
// H6 the man with the blue cooler: chapters 5, 7 and 8; ending 7.
LIST Beach = beach_shared, beach_kept, beach_warned, beach_approached
VAR beach = ()
// Whether she saw which two the handover was between (the panel; chapter 8).
VAR handover_seen = false
// Doña Socorro: asked as a witness, named on paper, asked nothing (chapters 7 and 8, her coda).
LIST Socorro = socorro_asked, socorro_named, socorro_spared
VAR socorro = ()
// Rentería, on the plane: what was said (chapters 7, 8 and 9).
LIST Dalia = dalia_spoke, dalia_listened, dalia_slept
VAR dalia = ()
