// What the story remembers of the reader's decisions. One line each: who reads it.

// H1 the card: all endings.
LIST Card = exact, hedged, blank
VAR card = ()
// H2 the receipt: who can say that it was never received.
LIST Receipt = signed, unsigned
VAR receipt = ()
// Papers that she holds.
LIST Papers = pink_copy, misc_folder, bin_copy, list_copy, receipt_copy, acuse, print_copy, boxes_copy
VAR papers = ()
// Ku: whether his January was heard (the card, chapters 1 and 9).
VAR ku_heard = false
// Whether she brought him the coffee (chapter 1).
VAR coffee = false
// Whether her father crossed her mind over the card (chapter 7).
VAR father = false
// How many lines the card has left of its eleven.
VAR lines_left = 11

// chapter 1
// Whether the lunch was reported under the law of 2020 (the patio; chapters 3 and 9).
LIST LunchReport = filed, drafted, untold
VAR lunch_report = ()
// Lunch: she doubted the list by its cousin (the board); she paid for herself; she counted the room (the patio).
VAR doubted = false
VAR paid = false
VAR counted = false
// The patio: what Zarechnev gave away or got (the board, n01; chapters 6 and 7).
VAR father_ill = false
VAR told_length = false
VAR bluffed = false
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
