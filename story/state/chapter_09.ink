// chapter 9
// H11 who answers the telephone: the endings.
LIST Answer = answer_self, answer_office, answer_renata
VAR answer = ()
