// Chapter 9: the three endings in which somebody is sent home. None of it happened, and each says so before and after.
// E04 Persona non grata: five or more; sixteen come home. E11 Error u omisión: fewer, and one of them was what it says on the
// card. E13 Reciprocidad: fewer, and the answer has a name.
// Read: `drawer`, `d_expel`, `match_kept`, `abril_packed`, `signature`, `iturbe_tu`, `poly`, `found28`, `corrected`,
// `card`, `answer`, `concur`. The other driver passes, in E11, in a subordinate clause.

=== endings_away ===
-> e04

= e04
~ fate = fate_04
# ending: E04
This did not happen. # counterfactual: E04 # place: airport # hour: before_dawn # amb: airport_hall # music: border
In January a note verbale goes out, four lines, and explains nothing. Iturbe signs it with both surnames{drawer == drawer_stamped:, as she did your acuse}{drawer == drawer_lost:; nobody has ever seen her sign anything so fast, or so far from a drawer}. {LIST_COUNT(d_expel) == 5:Five|{LIST_COUNT(d_expel) == 6:Six|{LIST_COUNT(d_expel) == 7:Seven|Eight}}} people have seventy-two hours. They go with {d_expel ? n06:a viola|{d_expel ? n22:two diaries|{d_expel ? n09:a book of birds|cats}}}. # counterfactual: E04 # record: W03 # term: persona_non_grata
Moscow takes nine days. No convention says that it must be the same number. It is sixteen. # counterfactual: E04
They come in at five in the morning. Iturbe ticks them off; {match_kept:you have brought a match|you have brought a coat}. The ninth has {abril_packed:a suitcase of eight kilos, which clinks|a suitcase and, under her arm, a rye loaf, sworn in at customs}. # counterfactual: E04 # pose: abril standing tired
“Maestra,” says Abril. “Six hundred grams of keys I handed over. The eleven who needed visas saw us off. And which of us was the answer to number sixteen?” # counterfactual: E04
*   [“None. They sent back the whole box.” # id: whole_box # reflect]
    “Then I was change,” says Abril. “I have never been change before.” # counterfactual: E04
*   [Take her suitcase, and answer outside. # id: outside # reflect]
    Outside it smells of kerosene and of tamales. She stands on the kerb with her eyes shut, and you do not have to answer. # counterfactual: E04
*   [“I signed it, Abril. Ask it of me.” # id: ask_me # reflect]
    {signature == sign_name:“I know. They showed us the copy,” says Abril. “It came out very clear.”|“It says *P.A.*,” says Abril. “We thought that that was a colleague.”} # counterfactual: E04
-   {an_innocent():In February a paper comes, with a stamp, by which one of those who left was only what it said on the card. How many of the others were what the list said, nobody knows any better.|How many of those who left were what the list said, nobody knows any better than before.} In the spring there are new people at their desks, looking at the jacarandas. # counterfactual: E04
This did not happen. # counterfactual: E04
-> codas

= e11
~ fate = fate_11
# ending: E11
This did not happen. # counterfactual: E11 # place: airport # hour: night # amb: airport_hall # music: elegy
Iturbe reads it to the end. “Here is one for whom I would not have signed,” she says{iturbe_tu:, “and *tú* have”|}, and has it typed. Four lines, no reason. # counterfactual: E11 # record: W03
{ d_expel ? n05:
    Polyntseva goes with a tally counter and a tube of posters. {poly == poly_friend:She leaves you the flask, and one of the spoons|In the press office stand a chair and a lamp}. At the Farol thirty-four see the film, and nobody counts them. # counterfactual: E11
- else:
  { d_expel ? n19:
    Snezhnitskaya goes in mid-term. The children have made her a volcano to take along; it is over a hundred millilitres. Security lets her set it off. # counterfactual: E11
  - else:
    { d_expel ? n16:
      Tverdokhlebin goes, with a choir at the barrier. He is brought by the other one, who holds the door and shakes his umbrella out{found28:, and whose name you have, and on no note|}. # counterfactual: E11 # pose: passer umbrella
    - else:
      { d_expel ? n08:
        Bystritsyna goes burnt to the collar, with four soil samples, which customs keeps: earth may not leave. # counterfactual: E11
      - else:
        Gornostalev is put out a second time in a batch, and asks the guard at the gate whether there is a form by now for people who go with a wedding. # counterfactual: E11
      }
    }
  }
}
In February a paper comes that would have been enough for you, dated, with a stamp. It had been in the post. It says that you were wrong about one. # counterfactual: E11
For this there is a form, *Error or Omission*, a box for each; it takes one cross. {corrected:In 2022 you corrected a nine, and it took a line.|{card == hedged:In 2022 you would have had it assessed.|You read both, twice.}} Moscow has by then sent home one of ours, who issued visas beside a kettle: an innocent, as Iturbe said, for an innocent. # counterfactual: E11
You put the cross on the line between. It comes back: *not legible*. {answer == answer_renata:Renata asks for a copy.|You put it again.} # counterfactual: E11
This did not happen. # counterfactual: E11
-> codas

= e13
~ fate = fate_13
# ending: E13
This did not happen. # counterfactual: E13 # place: office # hour: afternoon # amb: office_before_dawn # music: elegy # light: none
Four lines, Article 9, no reason given. {LIST_COUNT(d_expel) == 1:One person has|{LIST_COUNT(d_expel) == 2:Two people have|{LIST_COUNT(d_expel) == 3:Three people have|Four people have}}} seventy-two hours. The first is {t_name(LIST_MIN(d_expel))}, {t_cover(LIST_MIN(d_expel))}. # counterfactual: E13 # record: W03 # term: persona_non_grata
{concur == concur_all:“In 2023 you asked for no reasons,” says Iturbe. “I have kept the habit.”|{concur == concur_none:“In 2023 you refused nobody on a blank box,” says Iturbe.|“You once refused some, and not others,” says Iturbe. “I kept the list.”}} After four days comes the answer. It is the same number, and begins with the third secretary for student affairs. # counterfactual: E13 # term: reciprocity
Abril, 3:09. “Maestra, I have till Thursday. The plants go to the neighbours. My eleven won't get their visas now. At the bakery I said I was moving. The lady asked was it the bread.” # counterfactual: E13 # doc: message # sfx: message # meet: abril
{match_kept:You have her match in your breast pocket, and can't put it back.|Ku lays the matches out, with the gap.} {iturbe_tu:“*Tú* go and fetch her,” says Iturbe.|“One signs for the parcels,” says Iturbe, “and then for the person.”} # counterfactual: E13
She lands on a Saturday{abril_packed: with eight kilos of molcajete|, with a sourdough, declared as *personal effects, alive*}, and sleeps fourteen hours on Renata's bed. On Sunday there is black bread. She stands before the oven as in a queue. # counterfactual: E13
Whether {t_name(LIST_MIN(d_expel))} was what it said, you know as you did before: {legs_for(LIST_MIN(d_expel)) > 1:by two legs or three, which is a stool|by less than you would hang a coat on}. # counterfactual: E13
This did not happen. # counterfactual: E13
-> codas
