// chapter 8
// The oficio: one disposition a name (leave is where nothing else stands), and the word of the estimate.
VAR d_watch = ()
VAR d_refuse = ()
VAR d_approach = ()
VAR d_expel = ()
// H10 how it is signed, and to whom it goes: the endings.
LIST Signature = sign_name, sign_pa, sign_none
VAR signature = ()
LIST Addressee = to_ministry, to_upstairs, to_americans, to_reporter, to_archive, to_nobody
VAR addressee = ()
// The twenty-eighth has been found, and whether he is on the oficio (ending 12).
VAR found28 = false
VAR row28 = false
// Iturbe has said tú to her (chapter 9, her coda).
VAR iturbe_tu = false
