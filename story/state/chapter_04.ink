// chapter 4
// What she looked at on the beach: the handover, the panel.
LIST Look = look_vendor, look_lifeguard, look_bar, look_umbrella, look_reader, look_rakers, look_children, look_photographer, look_cooler
VAR looks = ()
// H6 the man with the blue cooler: chapters 5, 7 and 8; ending 7.
LIST Beach = beach_shared, beach_kept, beach_warned, beach_approached
VAR beach = ()
// Whether she saw which two the handover was between (the panel; chapter 8).
VAR handover_seen = false
// The log has both hours; she has heard his Spanish; she has the picture that was to be thrown out (all: the print).
VAR both_hours = false
VAR heard_him = false
VAR unblurred = false
// Doña Socorro: asked as a witness, named on paper, asked nothing (chapters 7 and 8, her coda).
LIST Socorro = socorro_asked, socorro_named, socorro_spared
VAR socorro = ()
// Wilberth Chuc, front desk, was made to say who pays (the print; chapters 7 and 8).
VAR desk_asked = false
// Rentería, on the plane: what was said (chapters 7, 8 and 9).
LIST Dalia = dalia_spoke, dalia_listened, dalia_slept
VAR dalia = ()
