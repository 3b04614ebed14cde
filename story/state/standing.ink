// How people and houses stand toward Inés, as ladders. A rung is never printed: it speaks through manners.

LIST Ministry = ministry_closed, ministry_guarded, ministry_correct, ministry_open, ministry_confiding
LIST Washington = washington_closed, washington_guarded, washington_correct, washington_open, washington_confiding
LIST Chief = chief_closed, chief_guarded, chief_correct, chief_open, chief_confiding
LIST Attention = unseen, noticed, considered, studied, courted
LIST Press = press_closed, press_guarded, press_correct, press_open, press_confiding
LIST Ku = ku_formal, ku_polite, ku_easy, ku_loyal, ku_kin
LIST Renata = renata_silent, renata_curt, renata_joking, renata_talking, renata_near

VAR ministry = ministry_correct
VAR washington = washington_correct
VAR chief = chief_correct
// Zarechnev's attention: how much of her he has read.
VAR attention = unseen
VAR press = press_guarded
VAR ku = ku_polite
VAR renata = renata_joking

// One rung up or down; the ends of a ladder hold.
=== function warm(ref ladder)
{ LIST_MAX(LIST_ALL(ladder)) != ladder:
    ~ ladder++
}

=== function cool(ref ladder)
{ LIST_MIN(LIST_ALL(ladder)) != ladder:
    ~ ladder--
}
