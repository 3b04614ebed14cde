// Chapter 9, the last scene: what is known, and one thing each of those whose lives she touched.
// The first question of the novel is asked once more. Then the panel, the same at the end of every ending. Then the codas:
// Ku; three at most of those who come and go, the most marked first; and Renata and Don Aurelio, in the order that she rings.
// No coda is a reward, and none a fine. What did not happen stays marked in them.
// Read: nearly everything; `codas_told` counts.

=== codas ===
# date: 2025-12-09 # place: office # hour: night # amb: office_before_dawn # music: none # light: lamp # pose: ines window warm
“And what do we know?” says Ku, that Tuesday. It has three answers. # recap: line
*   [“We know what has been printed.” # id: what_printed # reflect]
    It fits on a page, with who says it, how many they are, and how sure.
*   [“We know who would not say.” # id: who_would_not # reflect]
    Eight. One knows a silence by its hour, and by nothing else.
*   [“What we counted, you and I.” # id: we_counted # reflect]
    {card == exact:It is on a card, or was.|{card == hedged:It was under assessment. It still is.|It is in a notebook, in a drawer, with the soy sauce.}} Nobody else has those numbers: they are made up, as you are.
-   # panel: you
{signature == sign_name:You signed the oficio.|{signature == sign_pa:An absence signed the oficio.|Nobody signed the oficio.}} The telephone was answered by {answer == answer_self:you|{answer == answer_office:the office|your daughter}}.
# panel: reported # claim: F11 # reply: F22
As of 8 December 2025: six officials, unnamed, say that the change of president in Mexico brought no expulsion of those already there. Mexico's government declined to comment.
# panel: reported # claim: F24 # reply: F28
As of the same day, the newspaper: unclear whether Washington still asks for it. The White House did not respond.
# panel: unknown
Who, if anybody, was right about whom.
*   [Turn the page, and see to the living. # id: the_living # reflect]
    -> the_living

= the_living
# on: none
{ fate:
- fate_10:
    Ku begins a squared notebook: on the cover, *Chetumal*; on page one, nine manatees. May one correct a nine? One may, you say, as long as it can be read underneath.
- else:
  { ku_tu:
    One morning there is a sticker on your cup: *Te dejé café*, with two Marías{coffee:, as you once carried them to him|}. When you look up Ku is studying the stapler.
  - else:
    { ku > ku_easy:
      On the last Friday of January Ku reads you the month, slowly, from the squared notebook. You put the tangerine down for it. {source == from_ku:“*Source: T. Ku Poot*,” he finishes.|Then he asks what you make of it.}
    - else:
      { ku < ku_polite:
        Ku has taken the post in the digital unit. The farewell is correct, with both his surnames. In the drawer he has left the soy sauce, the ruler, and January, *for whoever counts*.
      - else:
        {family == family_passed:Ku has put in for Tijuana again, where you lost him his post. Under *objections* he has put your name and, after it, *none that I know of*.|On Fridays Ku divides a tamal with the steel ruler, and marks your half *received*.}
      }
    }
  }
}
{ fate == fate_04:
    On Mondays eleven voice notes come to Abril, in your kitchen. She answers in one, a long one, so that each shall hear what the others asked. # counterfactual: E04
    ~ codas_told += coda_abril
}
{ fate == fate_13:
    In Abril's suitcase were all of Iturbe's envelopes, flattened. She has put chile de árbol in one, and posted it to Moscow, *for office use*. # counterfactual: E13
    ~ codas_told += coda_abril
}
{ found28 and fate != fate_12:
    On a wet Thursday there is an umbrella in your stand that is nobody's. Ku makes out a tag for it, *Otradnev*, and hesitates between *lost* and *left*.
    ~ codas_told += coda_otradnev
}
{ room_for_one() and (chair_offered ? n05 or d_refuse ? n05 or poly == poly_friend):
    { not (d_expel ? n05):
        -> polyntseva ->
    }
}
{ room_for_one() and (family == family_flagged or drawing == drawing_kept):
    -> sinelobovs ->
}
{ room_for_one() and iturbe_tu:
    -> iturbe ->
}
{ room_for_one() and fate != fate_04 and fate != fate_13 and (match_kept or abril_packed):
    ~ codas_told += coda_abril
    {match_kept:You send the ninth match back to Iturbe, by the boy, marked *fragile*. She signs for it, and puts it with its head the same way as the others.|Abril writes that she has unpacked. The molcajete is by the window, with the plants. The last chile de árbol she has eaten, standing up, on a day when nothing was the matter.}
}
{ room_for_one() and (socorro == socorro_named or mother_says):
    -> socorro_poot ->
}
{ room_for_one() and (said == said_later or paper == paper_given or addressee == to_reporter):
    -> renteria ->
}
{ room_for_one() and (poly == poly_cleared or poly == poly_source) and fate != fate_11 and not (d_expel ? n05):
    -> polyntseva ->
}
{ room_for_one() and (addressee == to_ministry or addressee == to_upstairs or drawer == drawer_stamped):
    -> iturbe ->
}
{ room_for_one() and (receipt == signed or beach == beach_shared):
    -> thorsby ->
}
{ room_for_one() and said:
    -> renteria ->
}
{ room_for_one() and poly and fate != fate_11 and not (d_expel ? n05):
    -> polyntseva ->
}
{ room_for_one():
    -> sinelobovs ->
}
{ room_for_one():
    -> socorro_poot ->
}
{ room_for_one():
    -> renteria ->
}
Two more, who will be waiting to be rung.
*   [Ring your father first, since it is late. # id: father_first # reflect]
    -> aurelio_last ->
    -> renata_last ->
*   [Renata first. She is never asleep. # id: renata_first # reflect]
    -> renata_last ->
    -> aurelio_last ->
-   -> END

= polyntseva
{ codas_told ? coda_polyntseva:
    ->->
}
~ codas_told += coda_polyntseva
{ poly:
- poly_friend:
    From {d_refuse ? n05:Vologda|the Farol} comes *Dear Grandmother*: Polyntseva has put in the wrong sheet, or the right one. Somebody in it drinks broth and says nothing; for two pages one is told what that sounded like.
- poly_source:
    Polyntseva sends you a poster, rolled, no sender: *Él*. On the back, in chalk, is a garage door, and across it: *last performance*.
- poly_cleared:
    Upstairs your line on Polyntseva, *nothing of interest, projector poor*, is a model of its kind. At the Farol the projector is new, and jams. Forty-one laugh, in the right place.
- else:
    From the Farol{d_refuse ? n05:, which Polyntseva is leaving,|} comes a ticket, *lady, unknown*. On the stub, under remarks: *laughed twice; owes us the ending*.
}
->->

= sinelobovs
{ codas_told ? coda_sinelobovs:
    ->->
}
~ codas_told += coda_sinelobovs
{ family:
- family_cleared:
    From Sacramento, Darya: Artyom has a certificate for forty floors. Each March two men ask for the three thumbs; Misha, eight, shows them how one rolls it.{drawing == drawing_kept: You still have his drawing.|}
- family_pending:
    The Sinelobovs crossed in December 2023, a week later than Ku had ruled it out. Darya has sent the raffle ticket, 388; on the back, in Doña Amparo's hand, *served*.{drawing == drawing_kept: It lies with Misha's drawing.|}
- family_passed:
    The Sinelobovs have papers now, slow and green. Artyom has the contract for three lifts; Darya corrects the bus timetables, unpaid, at the stop. {drawing == drawing_kept:Misha asks for his drawing back, for a comparison.|Misha is top in Spanish.}
- else:
    The Sinelobovs' date has been moved eleven times. Darya asks, without faults, whether there is a word by their name, and who wrote it. You have begun the answer four times.{drawing == drawing_kept: The drawing is where you can see it.|}
}
->->

= iturbe
{ codas_told ? coda_iturbe:
    ->->
}
~ codas_told += coda_iturbe
{ iturbe_tu:
    Iturbe's lunch, on retiring, is eighty pesos a head. “*¿Tú*, are you going to eat that?” she says to you, of the dessert, in front of everybody. A deputy minister puts down his spoon.
- else:
    { drawer:
    - drawer_stamped:
        A young man is sent to ask Iturbe whether that is her name, in full, at 18:52. “I was present,” says Iturbe. She has him sign for the chair.
    - drawer_lost:
        In Iturbe's inventory stands *drawer, 1*, and under *contents* a dash on every line, so that nobody can add a cousin.
    - else:
        In a circular the folder that you handed in again is the model of how a cover ought to be typed. Iturbe has taken the comma out again.
    }
}
->->

= renteria
{ codas_told ? coda_renteria:
    ->->
}
~ codas_told += coda_renteria
{ said:
- said_yes:
    {answer == answer_renata:Above Rentería's table hangs a stub: *nodded, small; not for print*. Her editor has asked twice who.|Rentería has pinned up both your sentences, and lets nobody use the first without the second.}
- said_no:
    In Rentería's notebook, under *the office*, stands in another ink: *knows how to breathe*. She rings on the quarter hour now. It is when it sounds most like somebody.
- said_later:
    {answer == answer_renata:You ring Rentería back. It takes you until Thursday, and she lets it ring six times, to see. “*Centinela*,” she says. “What is it about?”|Inside Rentería's wrist are three dates. One has been struck out: it was kept.}
- else:
    Rentería prints what she has, nine lines. {paper == paper_given:The stamp that you gave her has got its date.|Nobody asks for a correction.} She leaves it under your father's mat, the right way up for whoever comes in.
}
->->

= socorro_poot
{ codas_told ? coda_socorro:
    ->->
}
~ codas_told += coda_socorro
{ socorro:
- socorro_named:
    Doña Socorro, in the laundry, has been asked to sign that there never was a towel too many. *Poot Cauich*, she signs, with a *c*, and over it, in capitals: *I WAS ASKED POLITELY*.
- socorro_asked:
    On the third floor there are two of them now, and a machine that counts the towels. Doña Socorro has had it sent back: it is one short, and that is the one round her neck.
- else:
    In Leona Vicario the kitchen has a roof. {mother_says:On its door Doña Socorro has hung *Do not disturb*, in four languages.|Doña Socorro has sent you a heron, folded from a hand towel, by coach, in a box for eggs. It has been received in good condition.}
}
->->

= thorsby
{ codas_told ? coda_thorsby:
    ->->
}
~ codas_told += coda_thorsby
{ washington > washington_correct:
    From Minnesota, a postcard of a lake. *I give a talk,* writes Thorsby. *Eleven slides and one receipt. {receipt == signed:They ask about the receipt.|It is blank; they ask about that.}* The cat she asks after by name.
- else:
    {receipt == signed:Thorsby, in Minnesota, has had a pipe mended. She kept the plumber's slip, she writes, and it was some time before she saw why.|Thorsby writes from Minnesota, by machine, and under it, by hand: *No receipt needed.*}
}
->->

= renata_last
{ emergency:
- form_mother:
    Renata sends a picture of the form. *Person who answers: my mother.* Under remarks: *Tuesdays as well. Tested.* {feed == feed_forbidden:It comes from the telephone that you once took away until a Sunday.|She has gone over the pencil in ink.}
- form_grandfather:
    The faculty rings, to test the number. Don Aurelio tells them that the girl walks, and that she is behind the floods. They write it down. {feed == feed_pulled:Renata follows it till somebody is standing there; it is the dean.|“He answered,” says Renata. “That's all it asks.”}
- form_self:
    From the foot of the pyramid of the Sun Renata rings you up. It isn't an emergency, she says. The steps are roped off, and there is nobody to ask. {slip == slip_written:“Authorised,” you say.|“Received,” you say.}
- else:
    The faculty has passed the form as it was. *Person who answers: RECEIVED.* {renata > renata_joking:Renata has had it framed.|Renata is going to cite it.}
}
->->

= aurelio_last
{ fate == fate_15:
    That is in 2052. Tonight your father rings. “Inés. That box that is empty: did you leave it so?” You did. “Good,” he says. “There must be one.”
- else:
  { three == three_read:
    Don Aurelio would like to hear the pink one again. You read it to him, {card == blank:and it does not take long|with the hour}. “And was it kept?” he says. It was kept, Papá. He hangs up first, as one does with people who are busy.
  - else:
    { marks_read:
      Your father has put his glasses in the refrigerator, and on the door a mark: *4-11-R*. “Comes back,” reads Renata, who has learned. The butter is in the glasses case. She marks that too.
    - else:
      { rang_first:
        “That thing in the newspaper,” says Don Aurelio, nine days later, as if you had just hung up. “If it was only said, it has no shelf. But who wrote it down?” You get a pencil.
      - else:
        {mark:At four your father rings: has anybody been to 3-25-R? Nobody.|At four your father rings: do they still give you the pink one? They do.} “And the girl,” says Don Aurelio, “is she walking?” You have bought her shoes.
      }
    }
  }
}
->->

// Whether there is room for one more of those who come and go: three at most.
=== function room_for_one()
~ return LIST_COUNT(codas_told) < 3
