// chapter 6
// H8 what she concurs in, and what she asks for it: chapters 7 and 8, the debrief.
LIST Concur = concur_all, concur_some, concur_none
VAR concur = ()
LIST Asked = asked_reasons, asked_sixteen, asked_nothing
VAR asked = ()
// The eight applicants, and those she refused. The hydrologist is app_3; app_6 is not what his file says (chapter 7).
LIST Applicant = app_1, app_2, app_3, app_4, app_5, app_6, app_7, app_8
VAR refused = ()
// Zarechnev has asked her to a garden in Coyoacán (chapter 8; ending 8).
VAR garden = false
// Who held the car door on the sixteenth (chapter 8: the twenty-eighth).
VAR door_seen = false
// How often she differed from the opinion on the fax, 0 to 3: Thorsby in December, the panel (chapter 6).
VAR overruled = 0
// The counter: she rang for the messenger before there was anything to carry (here).
VAR messenger = false
// The stands: a message to her father (the night of the board), an adjective that she helped with (the invitation;
// chapter 8, in the garden), applause (Thorsby in December), a word with the woman below (the invitation).
VAR verse = false
VAR ojerosa = false
VAR clapped = false
VAR spoke_below = false
