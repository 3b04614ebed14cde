// chapter 3
// H5 Iturbe's drawer: the endings; chapters 6, 8 and 9.
LIST Drawer = drawer_again, drawer_stamped, drawer_lost
VAR drawer = ()
// Which of the three answers she has seen to be honest: never received, too vague, mislaid (the panel; chapters 8 and 9).
LIST Honest = honest_never, honest_vague, honest_mislaid
VAR honest = ()
// The paper that proves that the state was told: held from here on as `papers ? acuse`.
// That she asked Iturbe about ours in Moscow before she was shown the sheet (chapters 6 and 8; Iturbe's tú).
VAR asked_ours = false
// The desks that she has climbed to, and the half-hours left before six (the ministry; the panel).
LIST Desks = desk_registry, desk_europe, desk_north, desk_legal, desk_protocol
VAR desks = ()
VAR half_hours = 4
// That Thorsby's call is on a form, as the law of 2020 wants it (the drawer, the panel).
VAR call_filed = false
// What she did for the clerks: a ticket for the blender, stamped (the tray, the panel); the plant, the red cross, the
// thesis, the footrest (the drawer).
VAR raffle = false
VAR plant = false
VAR crossed = false
VAR thesis = false
VAR footrest = false
// That she has asked Iturbe whose answer "never received" is (the drawer).
VAR asked_never = false
// That folder 0417 lies under one cover with Iturbe's own unsigned note on Article 11 (the tray, the panel; chapters 6
// and 8 may read it). Only with drawer_lost.
VAR with_eleven = false
// What Abril was told that night: to keep her papers by her, or was asked whether she would come home (the panel;
// chapters 6 and 8).
LIST Abril = abril_papers, abril_asked
VAR abril = ()
