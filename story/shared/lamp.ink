// The board in chapters 3 to 8: the names under the lamp, for as many half-days as `shifts` says.
// A tunnel: set `shifts` (two, as a rule), say in the scene where they come from, then `-> lamp_turns ->`.
// It leaves with `shifts` at 0 and the lamp out; `last_face` is the name that lay under it last.

=== lamp_turns ===
-> names

= names
{shifts > 1:{Two half-days.|Two.|Two, again.}|{And one.|One.|The last.}} # on: board
<- name_offer(-> lamp_turns.under)
+   [Put out the lamp. # id: lamp # reflect # at: lamp]
    {“Another day, then,” says Ku, and squares the rows.|Ku squares the rows with the ruler.}
    -> out

= under
~ last_face = at_hand
{~“{t_name(at_hand)},” says Ku.|{t_name(at_hand)}: “{t_cover(at_hand)}”, says the line.}
+   {not seen(at_hand, leg_lineage)} [“Bring the file. Whose desk was it?” # id: lineage]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_lineage) ->
    -> after(leg_lineage)
+   {not seen(at_hand, leg_conduct)} [“Half a day of Chayo and the Notary.” # id: conduct]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_conduct) ->
    -> after(leg_conduct)
+   {not seen(at_hand, leg_contact)} [“Who sits down to eat with this one?” # id: contact]
    ~ shifts -= 1
    -> leg_report_at_hand(leg_contact) ->
    -> after(leg_contact)
+   [Not this one. Back in its row. # id: back # reflect # at: board]
    {Ku squares it with the others.|Back.} # sfx: paper
    -> names

= after(leg)
~ temp verdict = came_back(at_hand, leg)
{
- verdict > 0:
    {~Ku writes *stands*, and the date.|“On paper,” says Ku, “yes.”}
- verdict < 0:
    {~“Against,” says Ku, and looks for the other pencil.|“Then somebody counted wrong,” says Ku.}
- else:
    {~Nothing, then, at the full price.|“It is not nothing,” says Ku. “It is nothing *seen*.”}
}
~ at_hand = ()
{ shifts > 0:
    -> names
}
-> out

= out
# on: none # light: none
~ shifts = 0
->->
