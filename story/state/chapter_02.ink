// chapter 2
// What she looked at in the street: the flash (chapter 2), the print and the panel; w_gate the cooler, w_curtain that he stands.
LIST Windows = w_ironing, w_laptop, w_curtain, w_flat, w_mender, w_gate, w_rag
VAR windows = ()
// Minutes left on the parking meter.
VAR minutes = 40
// Where she says that the flash came from: the print.
LIST Suspect = on_third, on_top, on_street
VAR suspect = ()
// The cinema: what she asked first (the scene itself, the board).
VAR eleven = false
VAR man_behind = false
VAR named = false
// H4 Polyntseva: the board, the panel; chapters 6 and 8 and her coda.
LIST Poly = poly_friend, poly_source, poly_cleared, poly_left
VAR poly = ()
// That the drivers change Thursdays between them: the board, the print (chapter 2); chapter 8.
VAR rota = false
// The print: she asked after Ku's mother, saw that there are two copies, told the chief (chapter 2; the mother also 4).
VAR mother_asked = false
VAR two_copies = false
VAR told_up = false
// H3 the one half-day: the panel; chapters 4 and 8.
LIST LastShift = shift_bus, shift_photo, shift_ku
VAR last_shift = ()
// The blue cooler, and whose hotel it went to: chapter 4.
VAR cooler = false
// That the man with the camera is none of the twenty-seven: chapters 7 and 8.
VAR not_listed = false
// What became of Ku's picture: the panel; chapter 4.
LIST Portrait = pic_board, pic_given, pic_filed, pic_abroad
VAR portrait = ()
