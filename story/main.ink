// Archívese: the whole novel. Everything that the story remembers is in story/state; a scene is a file, a file is a knot.
# title: Archívese
# author: The makers of Archívese

INCLUDE state/standing.ink
INCLUDE state/names.ink
INCLUDE state/memory.ink
INCLUDE state/chapter_02.ink
INCLUDE state/chapter_03.ink
INCLUDE state/chapter_04.ink
INCLUDE state/chapter_05.ink
INCLUDE state/chapter_06.ink
INCLUDE state/chapter_07.ink
INCLUDE state/chapter_08.ink
INCLUDE state/chapter_09.ink
INCLUDE shared/names.ink
INCLUDE shared/text.ink
INCLUDE shared/lamp.ink
INCLUDE chapters/00_no_information/the_card.ink
INCLUDE chapters/00_no_information/after_noon.ink
INCLUDE chapters/01_vienna/lunch.ink
INCLUDE chapters/01_vienna/patio.ink
INCLUDE chapters/01_vienna/the_board.ink
INCLUDE chapters/02_condesa/the_window.ink
INCLUDE chapters/02_condesa/film_season.ink
INCLUDE chapters/02_condesa/the_shift.ink
INCLUDE chapters/03_received/the_ministry.ink
INCLUDE chapters/03_received/the_drawer.ink
INCLUDE chapters/03_received/the_tray.ink
INCLUDE chapters/04_high_season/the_flight.ink
INCLUDE chapters/04_high_season/the_beach.ink
INCLUDE chapters/04_high_season/the_corridor.ink
INCLUDE chapters/04_high_season/the_print.ink
INCLUDE chapters/05_the_line/the_line.ink
INCLUDE chapters/05_the_line/the_register.ink
INCLUDE chapters/05_the_line/the_packet.ink
INCLUDE chapters/06_credentials/the_counter.ink
INCLUDE chapters/06_credentials/the_stands.ink
INCLUDE chapters/06_credentials/the_view.ink
INCLUDE chapters/07_handover/handover.ink
INCLUDE chapters/07_handover/the_marks.ink
INCLUDE chapters/07_handover/the_feed.ink
INCLUDE chapters/07_handover/the_boxes.ink
INCLUDE chapters/08_everybodys_friend/everybodys_friend.ink
INCLUDE chapters/08_everybodys_friend/the_garden.ink
INCLUDE chapters/08_everybodys_friend/sixteen_matches.ink
INCLUDE chapters/08_everybodys_friend/the_oficio.ink
INCLUDE chapters/09_declined/declined.ink
INCLUDE chapters/09_declined/ending.ink
INCLUDE chapters/09_declined/endings_away.ink
INCLUDE chapters/09_declined/endings_chair.ink
INCLUDE chapters/09_declined/endings_house.ink
INCLUDE chapters/09_declined/endings_other.ink
INCLUDE chapters/09_declined/endings_shelf.ink
INCLUDE chapters/09_declined/codas.ink

-> the_card
