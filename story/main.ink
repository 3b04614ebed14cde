// Archívese: the whole novel. Everything that the story remembers is in story/state; a scene is a file, a file is a knot.
# title: Archívese
# author: The makers of Archívese

INCLUDE state/standing.ink
INCLUDE state/names.ink
INCLUDE state/memory.ink
INCLUDE shared/names.ink
INCLUDE shared/text.ink
INCLUDE chapters/00_no_information/the_card.ink
INCLUDE chapters/00_no_information/after_noon.ink
INCLUDE chapters/01_vienna/lunch.ink
INCLUDE chapters/01_vienna/patio.ink
INCLUDE chapters/01_vienna/the_board.ink

-> the_card
