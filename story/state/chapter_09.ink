// chapter 9
// H11 who answers the telephone: the endings.
LIST Answer = answer_self, answer_office, answer_renata
VAR answer = ()
// What Rentería was told: the endings, her coda.
LIST Said = said_yes, said_no, said_later
VAR said = ()
// Signed for not having read the story; a line for their own desk under the eight (endings 1, 2 and 9).
VAR unread = false
VAR ninth_line = false
// She rang her father before somebody else did: his coda.
VAR rang_first = false
// What she did with the three versions of the card: endings 1, 5, 14 and 15, her father's coda.
LIST Three = three_pinned, three_read, three_back
VAR three = ()
// Whom Renata's form has for *person who answers*: her coda, ending 10.
LIST Emergency = form_mother, form_grandfather, form_self
VAR emergency = ()
// The ending that was reached: the panel and the codas.
LIST Fate = fate_01, fate_02, fate_03, fate_04, fate_05, fate_06, fate_07, fate_08, fate_09, fate_10, fate_11, fate_12, fate_13, fate_14, fate_15
VAR fate = ()
// Which of those who come and go the codas have told of; three at most.
LIST Coda = coda_polyntseva, coda_sinelobovs, coda_iturbe, coda_abril, coda_renteria, coda_socorro, coda_thorsby, coda_otradnev
VAR codas_told = ()
