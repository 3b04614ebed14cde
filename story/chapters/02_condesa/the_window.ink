// Chapter 2, scene 1: a parked car in the Condesa, 18 August 2022, rain, forty minutes on a parking meter.
// Who wants what: Inés wants to see who uses a gate. Ku wants to know why his left ear itches. Every window in the
// street wants something of its own, and none of them wants what those two think.
// The set piece: five windows, a gate and a man with a red rag; each costs minutes, and there is time for two to four. Whoever looks hard enough
// can see that the answer is in no window.
// The turn: Ku is photographed, reading the instructions of a parking meter.
// Remembered: `windows` (scene 3, the panel), `suspect` (scene 3), `minutes` (here). w_gate: the blue cooler (scene 3;
// chapter 4). w_curtain: the neighbour who says that he stands (scene 3; chapter 8).
// In passing, in clauses: a customer, waiting; a man who changes hands on his umbrella. Nobody looks at him.

=== the_window ===
# chapter: 2 # date: 2022-08-18 # place: condesa # hour: dusk # amb: night_street # music: archive_noir # weather: rain
Thursday, 18 August 2022. Seven in the evening, in a parked car.
{ not any_seen():
    In nine weeks you have looked at none of the twenty-seven. It begins to pass for a policy, and Echegaray has praised its consistency.
- else:
    { folder == with_page:
        Your page left for Plaza Juárez in June, with a *perhaps* on it. If anybody there has read as far as the *perhaps*, nobody has said so.
    - else:
        { papers ? list_copy:
            The folder has been gone for nine weeks. What you kept of it is behind December, and on Mondays Ku lifts eight months to see whether it still is.
        - else:
            { in_photo:
                Of the folder you have heard nothing for nine weeks. The picture of you with Zarechnev and a sope, on the Chamber's page, has been liked four hundred and eleven times.
            - else:
                { receipt == signed:
                    Folder 0417 has been gone for nine weeks. The one paper that says it was ever yours is a plumber's.
                - else:
                    Folder 0417 has been gone for nine weeks. You never received it, and now you do not have it. Echegaray calls that symmetry.
                }
            }
        }
    }
}
The street is on no map: since 1978 two boroughs have each been giving it to the other. It has a parking meter, and Ku's coins have bought you forty minutes. # recap: line # sfx: rain_start # term: alcaldia
Two corners off, in a sheet-metal fence, is the gate that you have come for.
“We are being watched,” says Ku. He cannot say from where. He can say by which ear. # recap: line
-> street

= street
{minutes == 40:Five windows.|On the meter: {minutes}.}
*   {minutes >= 10} [The woman ironing, second floor. Ten minutes. # id: ironing # at: ironing]
    ~ windows += w_ironing
    ~ minutes -= 10
    School begins on the twenty-ninth: forty white shirts, at fourteen pesos. Each time she stands the iron on its heel she looks down. # light: ironing
    “At us,” says Ku.
    {windows ? w_rag:“At the man with the rag,” you say; “he owes her for a collar.”|At the corner.} Round it comes a boy with the bread inside his pullover, and she does not look out again.
*   {minutes >= 10} [The headphones on the third. Ten minutes. # id: headphones # at: laptop]
    ~ windows += w_laptop
    ~ minutes -= 10
    He tells six people in six squares that he is in *Condessa*, and gets up to show them the rain. For a moment, on a screen in Texas, there is a street that is on no map, with a white Tsuru in it. # light: laptop
    {windows ? w_flat:“Thirty-two thousand,” says Ku, “and he has brought his own lamp.”|“Now it is on one,” says Ku.}
*   {minutes >= 20} [That curtain at the top, a hand wide. Twenty. # id: curtain # at: curtain]
    ~ windows += w_curtain
    ~ minutes -= 20
    For a quarter of an hour, nothing. Then down the wall on a cord comes a basket, with half a sheet in a schoolmistress's hand. # light: curtain
    If you are the drains, you are late: the others came in 1998. If you are watching, the gentleman has been at it since six, and he stands. # doc: message
    {windows ? w_ironing:“In this?” says Ku, and begins on the doorways. But the basket has gone up, and with it whoever might be asked.|“Stands where?” says Ku. But the basket has gone up.}
*   {minutes >= 20} [The flat to let, unlit. Twenty minutes. # id: flat # at: to_let]
    ~ windows += w_flat
    ~ minutes -= 20
    A red point in the dark, at the height of a mouth. In nineteen minutes it never once breathes in.
    Then the light goes on: a smoke alarm, an agent, a young couple hearing *thirty-two thousand*. All three look down at you. Quiet street, you see the agent say. There is even security. # light: to_let
*   {minutes >= 15} [Down at the umbrella mender's. Fifteen. # id: mender # at: mender]
    ~ windows += w_mender
    ~ minutes -= 15
    A bulb, a vice, a mouthful of rivets. Between a customer who waits with his own held open and three that nobody came back for, he does not once look up. # light: mender
    {windows ? w_rag:“Sixty pesos a rib,” says Ku, who has had it from the man with the rag, and you|“The only one in the street who hasn't,” says Ku, and you} watch the hands until the time has gone. It is the best work you have seen this year.
*   {minutes >= 20} [“The gate. It is what we came for.” # id: gate # at: gate]
    ~ windows += w_gate
    ~ minutes -= 20
    It slides. A pale man comes out on foot, with a boat still under him and in his hand a blue picnic cooler, which he carries level, as one carries soup. A grey car goes in past him, a cap at the wheel. # light: gate
    “Medyntsev,” says Ku, who knows them by their colour. {conduct_seen ? n14:“Where is he going to be ill tonight?”|“Who picnics in this?”}
*   {minutes >= 10} [Ask the man with the red rag. Ten minutes. # id: red_rag # at: rag]
    ~ windows += w_rag
    ~ minutes -= 10
    “Is anybody watching us?” you say, through the gap.
    He has minded the cars in this street for nineteen years, under a bin liner. “Yes,” he says. “I am. You gave me twenty.”
    He considers the windows. The only one that he would not leave a car with is the landlady's, and she is in Cuautla.
*   [“Enough. See what the meter takes.” # id: enough # reflect]
    {minutes == 40:“Already?” says Ku. He had been getting to know the street. He goes, with his twos, as one goes to be vaccinated.|“Ones, fives and tens,” says Ku. “I have twos.” He has been four years in public service; he goes to ask it.}
    -> flash
-   { time_for_one():
        -> street
    }
    -> out_of_time

= out_of_time
“I'll see whether it takes twos,” says Ku. # light: none
*   [“There is an umbrella in the back.” # id: in_the_back # reflect]
    “It has flowers,” says Ku, and goes without.
*   [“Leave it. Who fines a street that isn't there?” # id: who_fines # reflect]
    “The other borough,” says Ku, and goes.
*   [Find him a five, among the receipts. # id: a_five # reflect]
    It is receipts, mostly.
-   -> flash

= flash
He is reading the instructions when something goes white, once, no bigger than the light in a refrigerator. You wait for thunder. # light: none # pose: ku standing caught # sfx: shutter # recap: line
By the time your window is down a dog has shaken itself, {windows ? w_mender:the mender's customer|a man in a doorway} has changed hands on his umbrella, and a girl has run past under a tray of rolls. # pose: passer umbrella
“How did I come out?” says Ku. # leave: ku # sfx: door
*   [“The third floor. It was his telephone.” # id: third_floor]
    ~ suspect = on_third
    {windows ? w_laptop:“He is still on his call,” says Ku. “He is thanking them for their time.” You write *third floor* all the same, and the ink runs.|“With the headphones?” Ku looks up at him with real interest. “He has been saying *perfect* since we came.” You write *third floor*, and *perfect*.}
*   [“The top. Somebody moved the curtain.” # id: the_top]
    ~ suspect = on_top
    {windows ? w_curtain:“Then why send down a basket?” says Ku. “One does not warn a person and then take her analyst.” You write *top floor*, and after it *manners?*|“That hand hasn't moved since we came,” says Ku, who has been watching it with his ear. You write *top floor*. One has to write something.}
*   [“None of the five. It came from lower down.” # id: lower]
    ~ suspect = on_street
    ~ warm(ku)
    “There was nobody lower down.” You make him say them: the dog, the girl, a lady with a gas bill. He gets to six, says that there were seven, and cannot think who the seventh was. {windows ? w_rag:The man with the rag is six.}
*   [“Take your jacket off. You are soaked.” # id: jacket # reflect]
    “A good flash,” says Ku, with his teeth going. “It has you before you have decided how to look.”
*   [Drive. Say nothing until the second light. # id: drive # reflect]
    At the second light he says that it was from the left, where the ear is. At the Viaducto he says that at least he had his hood down, as his mother likes.
-   -> film_season

// Whether the meter still has the minutes for anything that has not been looked at.
=== function time_for_one()
{ minutes >= 20 and not (windows ? (w_ironing, w_laptop, w_rag, w_curtain, w_flat, w_mender, w_gate)):
    ~ return true
}
{ minutes >= 15 and not (windows ? (w_ironing, w_laptop, w_rag, w_mender)):
    ~ return true
}
~ return minutes >= 10 and not (windows ? (w_ironing, w_laptop, w_rag))
