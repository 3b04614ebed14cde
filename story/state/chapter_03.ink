// chapter 3
// H5 Iturbe's drawer: the endings; chapters 6, 8 and 9.
LIST Drawer = drawer_again, drawer_stamped, drawer_lost
VAR drawer = ()
// Which of the three answers she has seen to be honest: never received, too vague, mislaid (the panel; chapters 8 and 9).
LIST Honest = honest_never, honest_vague, honest_mislaid
VAR honest = ()
// The paper that proves that the state was told: held from here on as `papers ? acuse`.
// That she has been shown Abril's name, the ninth of the sixteen (chapters 6 and 8).
VAR abril_ninth = false
