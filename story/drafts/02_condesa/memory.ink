// The friendship group's picture with her in it (the board; chapter 2).
VAR in_photo = false
// What Polyntseva told her: the desk, or the film (the board, n05; chapter 2).
VAR poly_chair = false
VAR poly_film = false
// That she has asked Iturbe about the sixteen in Moscow (the board; chapters 3 and 8).
VAR sixteen = false
// How the two watchers were borrowed (the board: what each half-day costs).
LIST Loan = loan_told, loan_training, loan_private
VAR loan = ()
// The last name that lay under the lamp (the board, the last page).
VAR last_face = ()
// How folder 0417 left the office (the board; chapter 3).
LIST Folder = as_came, with_page
VAR folder = ()

// chapter 0
// What the card was filed under: Monday's index (chapter 0).
LIST Subject = on_statement, on_persons, on_various, on_nothing, on_known
VAR subject = ()
// Whose work the exact card says it is: the evening (chapter 0), Ku and his mother (chapters 1 and 4).
LIST Source = from_ku, from_desk, from_register, from_none, from_one
VAR source = ()
// The hour on the card: the panel (chapter 0), who can prove when it was written (chapter 9).
LIST CardHour = at_dawn, at_noon, at_both, at_none
VAR card_hour = ()
// How each card was finished: the evening reads what became of it.
VAR no_proof = false
VAR corrected = false
VAR no_dogs = false
VAR proposed = false
VAR padded = false
VAR annex = false
VAR promised = false
VAR passive = false
VAR ruled = false
VAR pencilled = false
VAR stopped = false
VAR on_back = false
// Ku was made the assessment (the evening; chapter 1 may ask him how it goes).
VAR ku_assesses = false
// The courier signed her copy, by name and hour: Monday, the panel, chapter 3.
VAR courier_signed = false
// She found him the lozenges: Monday.
VAR lozenges = false
// Renata's permission slip: Monday (chapter 0); Renata (later chapters).
LIST Slip = slip_spoken, slip_written, slip_pending
VAR slip = ()
// Her father's shelf mark, 3-25-R, in pencil: the panel (chapter 0), chapter 7.
VAR mark = false
// What she said to Echegaray of the three lines: Monday.
VAR protested = false
VAR consented = false
// What she did with Monday's one line: the panel, chapter 1.
LIST WeekLine = line_initialled, line_annotated, line_refused, line_ku
VAR week_line = ()

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
