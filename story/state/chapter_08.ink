// chapter 8
// The oficio: one disposition a name (leave is where nothing else stands), and the word of the estimate.
VAR d_watch = ()
VAR d_refuse = ()
VAR d_approach = ()
VAR d_expel = ()
// The names whose row the reader has typed, eight at most; each of them is in one of the seven words too. The words say
// how likely it is that the name is an officer: 1 almost certainly not, 2 very unlikely, 3 unlikely, 4 roughly even,
// 5 likely, 6 very likely, 7 almost certainly. A name in none of them has the board's word, `word_of(who)`.
VAR altered = ()
VAR w1 = ()
VAR w2 = ()
VAR w3 = ()
VAR w4 = ()
VAR w5 = ()
VAR w6 = ()
VAR w7 = ()
// H10 how it is signed, and to whom it goes: the endings.
LIST Signature = sign_name, sign_pa, sign_none
VAR signature = ()
LIST Addressee = to_ministry, to_upstairs, to_americans, to_reporter, to_archive, to_nobody
VAR addressee = ()
// The twenty-eighth has been found, and whether he is on the oficio (ending 12).
VAR found28 = false
VAR row28 = false
// Iturbe has said tú to her: it takes three things between them, or two and her name (the ministry; endings 11 and 13, her
// coda).
VAR iturbe_tu = false
// Ku has been asked to say tú to her (here; chapter 9, his coda).
VAR ku_tu = false
// Lunch with Okonjo-Price: she put a figure to “thin”; he said that he has asked whether he asks (here).
VAR contested = false
VAR candour = false
// Whom she told, in the week of the three, what the others had asked (Iturbe).
LIST Told = told_french, told_british, told_american, told_nobody
VAR told = ()
// To whom she has said, face to face, that there is a third word: n01, n14 or n05 (the row; endings 7 and 8).
VAR chair_offered = ()
// She said that she would report the meeting, the garden or the table (the addressee; ending 9).
VAR contact_filed = false
// What Medyntsev said of the bed, what Polyntseva said of Vologda (Ku; the row).
VAR room_asked = false
VAR poly_home = false
// What Doña Socorro says of number fourteen (the print).
VAR mother_says = false
// The ninth match is in her pocket; Abril's suitcase (the row, the print; chapter 9, Abril's coda).
VAR match_kept = false
VAR abril_packed = false
