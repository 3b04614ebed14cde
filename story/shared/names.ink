// The list of twenty-seven: what each leg of each name says when it is looked at.
// Written from story/names.yaml by `npm run names`: change it there.
// A leg is told by a tunnel, `-> leg_report(who, leg) ->`, which books what it finds; the names are offered by a
// thread, `<- name_offer(-> where_to)`.

VAR n01_open = true
VAR n02_open = true
VAR n03_open = true
VAR n04_open = true
VAR n05_open = true
VAR n06_open = true
VAR n07_open = true
VAR n08_open = true
VAR n09_open = true
VAR n10_open = true
VAR n11_open = true
VAR n12_open = true
VAR n13_open = true
VAR n14_open = true
VAR n15_open = true
VAR n16_open = true
VAR n17_open = true
VAR n18_open = true
VAR n19_open = true
VAR n20_open = true
VAR n21_open = true
VAR n22_open = true
VAR n23_open = true
VAR n24_open = true
VAR n25_open = true
VAR n26_open = true
VAR n27_open = true
VAR legs_at_hand = -> n01_legs

// Books a leg; after the third there is nothing more to look at.
=== function book_leg(who, leg, verdict)
~ book(who, leg, verdict)
{ (lineage_seen ? who) && (conduct_seen ? who) && (contact_seen ? who):
    { who:
    - n01: ~ n01_open = false
    - n02: ~ n02_open = false
    - n03: ~ n03_open = false
    - n04: ~ n04_open = false
    - n05: ~ n05_open = false
    - n06: ~ n06_open = false
    - n07: ~ n07_open = false
    - n08: ~ n08_open = false
    - n09: ~ n09_open = false
    - n10: ~ n10_open = false
    - n11: ~ n11_open = false
    - n12: ~ n12_open = false
    - n13: ~ n13_open = false
    - n14: ~ n14_open = false
    - n15: ~ n15_open = false
    - n16: ~ n16_open = false
    - n17: ~ n17_open = false
    - n18: ~ n18_open = false
    - n19: ~ n19_open = false
    - n20: ~ n20_open = false
    - n21: ~ n21_open = false
    - n22: ~ n22_open = false
    - n23: ~ n23_open = false
    - n24: ~ n24_open = false
    - n25: ~ n25_open = false
    - n26: ~ n26_open = false
    - n27: ~ n27_open = false
    }
}

=== leg_report(who, leg) ===
{ who:
- n01: -> n01_legs(leg) ->
- n02: -> n02_legs(leg) ->
- n03: -> n03_legs(leg) ->
- n04: -> n04_legs(leg) ->
- n05: -> n05_legs(leg) ->
- n06: -> n06_legs(leg) ->
- n07: -> n07_legs(leg) ->
- n08: -> n08_legs(leg) ->
- n09: -> n09_legs(leg) ->
- n10: -> n10_legs(leg) ->
- n11: -> n11_legs(leg) ->
- n12: -> n12_legs(leg) ->
- n13: -> n13_legs(leg) ->
- n14: -> n14_legs(leg) ->
- n15: -> n15_legs(leg) ->
- n16: -> n16_legs(leg) ->
- n17: -> n17_legs(leg) ->
- n18: -> n18_legs(leg) ->
- n19: -> n19_legs(leg) ->
- n20: -> n20_legs(leg) ->
- n21: -> n21_legs(leg) ->
- n22: -> n22_legs(leg) ->
- n23: -> n23_legs(leg) ->
- n24: -> n24_legs(leg) ->
- n25: -> n25_legs(leg) ->
- n26: -> n26_legs(leg) ->
- n27: -> n27_legs(leg) ->
}
->->

=== leg_report_at_hand(leg) ===
-> legs_at_hand(leg) ->
->->

=== function verdict_of(who, leg)
{ leg:
- leg_lineage: ~ return ((n01, n02, n03, n04, n05, n07, n09, n10, n11, n13, n14, n15, n17, n18, n19, n21, n24, n25, n27) ? who) - ((n08, n16, n20, n23) ? who)
- leg_conduct: ~ return ((n02, n04, n06, n09, n12, n14, n16, n17, n18, n20, n22, n23, n24, n26) ? who) - ((n05, n07, n11, n13, n21, n25) ? who)
- leg_contact: ~ return ((n01, n03, n06, n07, n08, n10, n12, n13, n14, n15, n18, n21, n22, n23, n25) ? who) - ((n02, n05, n16, n19, n26, n27) ? who)
}

=== n01_legs(leg) ===
// Zarechnev
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Ku lays four diplomatic directories side by side. Zarechnev is counsellor here, first secretary in Havana, third in Madrid; between the last two there are five years in which he is nowhere.
The flat goes with the chair: same notary, same clause about a piano. The tenants before him did not play either, and each renewed the clause.
~ book_leg(n01, leg_lineage, 1)
->->
= by_watch
From a bookshop to a bench, where he reads half aloud, one hand beating the line. The Notary, behind a newspaper, finds that he has let his own bus go by.
Toward five a waiter brings the Notary a coffee. The gentleman has paid, and says that a knee like that should not be out in this damp.
~ book_leg(n01, leg_conduct, 0)
->->
= by_people
A committee researcher of twenty-six talks to you gladly: a lovely old man, he lends her books. She has had nine and returned eight.
Each book came with a question about who drafts for whom. In the ninth there was an envelope, and she has been using it, unopened, as a bookmark.
~ book_leg(n01, leg_contact, 1)
->->

=== n02_legs(leg) ===
// Vyazmitina
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
The economic section has a desk that never publishes. Its last four holders wrote no bulletin, and had studied at one institute, whose former students are not known to be shy.
Her thesis on Mexican pension funds is in the catalogue of a Moscow library. The shelf mark leads, a kind reader writes back, to a gap the width of a thumb.
~ book_leg(n02, leg_lineage, 1)
->->
= by_watch
She goes out at four with a shopping bag and is home at nine with a leek. Chayo, who cooks, says that it is the leek she left with.
In between are two markets where she buys nothing, and a taxi across the city. At six her telephone is answered, after a long time, by somebody passing her desk.
~ book_leg(n02, leg_conduct, 1)
->->
= by_people
The economist she lunches with brings you the bills, each split to the peso. She asks him for figures, he says, a week after the bank has printed them.
“At first I thought that she was a spy,” he says. “Then I saw that she was lonely. Now I bring the dessert.”
~ book_leg(n02, leg_contact, -1)
->->

=== n03_legs(leg) ===
// Akchurov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
A first secretary for trade disputes. You ask Economy how many there are: since 2009 one, about a consignment of boots, both left, and it was settled by exchange of letters.
In his last capital the chair was called transport questions. It was abolished the week he left, and the questions seem to have left with him.
~ book_leg(n03, leg_lineage, 1)
->->
= by_watch
Saturday, ten to one: a parish hall with a tin roof, fourteen children, a clock. The Notary, among the grandmothers, fills the first page of his report with openings.
By the fourth page the games are his own. He requests another Saturday; he thinks that he sees where he went wrong.
~ book_leg(n03, leg_conduct, 0)
->->
= by_people
A customs lawyer in Manzanillo remembers him well. He wanted to hear which inspectors were tired, and of what, and was a wonderful listener.
At their last meal a folded sheet came over under the menu. The lawyer calls it a chess problem, and shows it to you: mate in four, drawn on the letterhead of a bonded warehouse.
~ book_leg(n03, leg_contact, 1)
->->

=== n04_legs(leg) ===
// Tikhorechin
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
The consular section declares six officers. Its counter has four windows, and nobody in the queue, which is long, was ever attended to by a fifth person.
The beige car came to him with the chair, and in it a baby seat. He has no children, nor had the man before him. Each inventory carries it forward: seat, infant, one.
~ book_leg(n04, leg_lineage, 1)
->->
= by_watch
It takes him two hours to reach a dry cleaner's six streets away, by two lines of the metro and a church. He looks at the price list and goes home.
Chayo went in after him. “They do curtains,” she reports, “and the girl says that he is their best customer, in the sense that he has never complained.”
~ book_leg(n04, leg_conduct, 1)
->->
= by_people
The clinic will say only that he came by taxi, swollen, with a spoon in a plastic bag as evidence. A woman sat with him for an hour and held the bag.
In the visitors' book her signature is a straight line. She could be an agent, a neighbour, or the waitress. The nurse remembers that she apologised to him without stopping.
~ book_leg(n04, leg_contact, 0)
->->

=== n05_legs(leg) ===
// Polyntseva
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
It is a bad chair. Since 1990 a defector has named one of its holders, another left with the bath running, and a third owns a hotel.
Her own papers lose a year, 2012, between the film institute and the ministry. She has put *at home*, and the form, which was made by men, asks no further.
~ book_leg(n05, leg_lineage, 1)
->->
= by_watch
She is where the programme says that she is: at the back of the cinema, counting the house. Afterwards, until past one, she is on her balcony, arguing with a basil plant.
Chayo wishes it noted that she sat through all of it on duty, and that the one about the cranes is not about cranes.
~ book_leg(n05, leg_conduct, -1)
->->
= by_people
The critic, the projectionist and the owner do not speak to one another, and all of them tell you the same thing. She asks for nothing, unless one counts chairs that do not creak.
There is also a man from her own embassy, a few rows behind, always gone before the lights. He never looks at the screen.
~ book_leg(n05, leg_contact, -1)
->->

=== n06_legs(leg) ===
// Lukomorov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Conservatory, competitions, no prize; then the ministry's department of culture. It is all in printed programmes, with photographs in which he is the one whom the frame cuts in half.
The post is new. Its desk is on loan from the press office. You turn the last sheet over, from habit, and it is blank.
~ book_leg(n06, leg_lineage, 0)
->->
= by_watch
The quartet meets at eight. He leaves home at five with the viola case swinging from two fingers, and is seen at a quarter to eight carrying it in both arms.
In between, they lose him. The Notary carried a trombone for the navy for twelve years, and knows an empty case by its walk.
~ book_leg(n06, leg_conduct, 1)
->->
= by_people
The cellist plans power lines for a living. The advertisement that she answered named, of all quartets, the one she had been practising alone.
She lent him a map of the grid, the public one, and then he wondered about the lines that were not on it. “He never comes in early,” she says. “You have no idea how rare that is.”
~ book_leg(n06, leg_contact, 1)
->->

=== n07_legs(leg) ===
// Krutoyarov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
The heads of the trade mission come and go with the price of steel. The deputies stay, and bequeath one another a safe, listed at customs as a filing aid.
In 1991 he sells tractors in Managua; in 1996 he buys copper in Lima. The trade ministry printed its full staff in 1993. You read it to the end.
~ book_leg(n07, leg_lineage, 1)
->->
= by_watch
His light goes out at ten. After it comes a cough, and then nothing until the newspaper boy. The porter winds his watch by the cough.
In the morning, the barber, and a lawyer who does pensions. Chayo says that she was married to this man, or to one so like him that she would rather be given another.
~ book_leg(n07, leg_conduct, -1)
->->
= by_people
A machine-tool importer in Querétaro has not sold him a screw in six years, and gets a visit every quarter.
They sit in the yard with the importer's cousin, who makes parts for aircraft engines and is building a house. “They talked about the roof,” says the importer. “It is a very good roof for what he earns.”
~ book_leg(n07, leg_contact, 1)
->->

=== n08_legs(leg) ===
// Bystritsyna
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
The agricultural university has her thesis: potassium in volcanic soils, Voronezh, two hundred pages. It has been borrowed seven times and contradicted, in pencil, by somebody who knows about leaching.
Her predecessor was an agronomist too, and his a keeper of bees. Ku reads you a paragraph on drainage in the voice that other men use for obituaries.
~ book_leg(n08, leg_lineage, -1)
->->
= by_watch
She leaves the city before light, for roads on which a second car is announced an hour ahead by its own dust. Chayo goes as far as a gate with a bull behind it.
What you have is boots. They went out clean, they came back red. It is the most honest thing in the file, and it proves nothing.
~ book_leg(n08, leg_conduct, 0)
->->
= by_people
A letter reaches you, typed, in good Spanish without an accent on it anywhere: Bystritsyna takes envelopes from growers in the Bajío. It gives dates and farms, and the farms exist.
A customs broker, asked separately, supplies two more. He plays dominoes on Fridays with her deputy head, who has wanted her window since she came.
~ book_leg(n08, leg_contact, 1)
->->

=== n09_legs(leg) ===
// Kholmogortsev
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
That he is a soldier is no secret; the uniform says so. What it does not say is why a man trained for five years in Spanish was then kept for six on a river opposite China.
A golf membership came down to him from his predecessors. In ten years, by the club's book, none of them has hit a ball.
~ book_leg(n09, leg_lineage, 1)
->->
= by_watch
The Notary, behind a tree at a reservoir, is beckoned over and shown a grebe. It will go on the list, he is told.
Ku pins the list to a map: mangroves, a sewage farm, and then wherever the armed forces keep aeroplanes. It must be said that fences are good for birds.
~ book_leg(n09, leg_conduct, 1)
->->
= by_people
He dines with the other attachés by a rota drawn up in 1987. One of them, from another continent, finds him excellent on herons.
Nobody can tell you what passed except the salt. It is a table at which everyone is paid to listen, your guest explains, so it is very quiet; one hears the spoons.
~ book_leg(n09, leg_contact, 0)
->->

=== n10_legs(leg) ===
// Verstakov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
When a European government sent home a roomful of people in the spring, its notice gave ranks and birth years and no names. Among them is a naval captain of the third rank, born in 1979.
The navy's yearbook has two such captains. One is Verstakov. The other, it says with some pride, is in command of a submarine.
~ book_leg(n10, leg_lineage, 1)
->->
= by_watch
On Friday he flies to the peninsula. Chayo has no travel order, but she has a cousin, who finds him where the road stops, gutting fish with his sleeves up.
The cousin's report gives the marinade complete. It closes with the request to be told by return whether, for a family of five, sour orange may be replaced with vinegar.
~ book_leg(n10, leg_conduct, 0)
->->
= by_people
The widow's son works at the port captaincy. He used to leave when the guest arrived, the neighbour says; now he stays for the fish, and brings a cardboard tube from the office.
The tube goes home in the hired car, under the leaves. The widow has begun to put in less achiote, and he has not said a word.
~ book_leg(n10, leg_contact, 1)
->->

=== n11_legs(leg) ===
// Zimogorov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
The chair has a card in your father's hand. *Science and education: holder recalled, 1984. Holder recalled, 1999. See laboratories.* You see laboratories: lent, it says, to a man who died.
A friendly capital sends its page of the expelled. Zimogorov's initials are P. N. or R. N.; the page has been photocopied until it is mostly weather.
~ book_leg(n11, leg_lineage, 1)
->->
= by_watch
It is Sunday. He walks nine kilometres to no address, and stops at shop windows to look at what is in them.
The Notary has followed many men who were shaking him off. “This one is only avoiding his flat,” he says, and then, since you do not write it down: “I know how one does it.”
~ book_leg(n11, leg_conduct, -1)
->->
= by_people
A physicist swears that Zimogorov asked him what nobody should ask him. The physicist's wife swears that it was her husband who offered, after the mezcal, and the guest who changed the subject.
Both sign. You hold the statements to the window, one over the other. The plates agree, and the hour. There is simply a sentence that two people said.
~ book_leg(n11, leg_contact, 0)
->->

=== n12_legs(leg) ===
// Tukhvatova
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Kazan, then Moscow, then the ministry by open examination, fourth of two hundred. Ku goes back through five holders of her desk and does not find one who was not exactly what he seemed.
One oddity: a salary sheet, left in a photocopier, has her two steps above her grade. It may be a reward, or a clerk with a cold.
~ book_leg(n12, leg_lineage, 0)
->->
= by_watch
It is a day on which Mexico has a vote. She leaves by the wrong stairs, takes a bus the other way, and makes a call from a box in an arcade, reading from a card.
Chayo waits for her to go and lifts the receiver. It has been dead for years; there is a wasps' nest in the part you speak into.
~ book_leg(n12, leg_conduct, 1)
->->
= by_people
The delegate of a small republic, twenty-nine and flattered, remembers four dinners. At the first she asked how his minister would vote; by the last, what would make his own life easier.
He refused, he tells you, and lays his telephone on the table, to be open. It is better than yours. You both look at it until it goes dark.
~ book_leg(n12, leg_contact, 1)
->->

=== n13_legs(leg) ===
// Ladoshin
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
He is thirty-one and this is his third posting. The ministry prints its promotions; the men of his year are mostly on their first.
Between postings the form gives him eighteen months of language study. The language is Portuguese, in which he already had a degree.
~ book_leg(n13, leg_lineage, 1)
->->
= by_watch
He sits in a parked car, engine off, in a street without a door that could interest him. Until one he is in every detail a man who waits to be met.
Then the telephone lights. He reads; he puts his forehead on the wheel and leaves it there. *No activity observed*, says Chayo's sheet, which for once gives no hour.
~ book_leg(n13, leg_conduct, -1)
->->
= by_people
A stringer for a news agency says that Ladoshin buys from him what has been in the papers since Tuesday. He is particular about the receipts, which must be in another name.
“I know what it is,” says the stringer. “First they teach you to sell what is free.” He has also, he admits, looked up what a good one would fetch.
~ book_leg(n13, leg_contact, 1)
->->

=== n14_legs(leg) ===
// Medyntsev
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
By the embassy's own printed notice the Cancún rota is quarterly. He goes monthly, and his expenses are signed by somebody who is not the consul.
The acts of the rota since he came: seventeen lost passports, a marriage, a drowned man whose papers were in order. Ku divides the crossings by the acts and gets a figure with a bar over it.
~ book_leg(n14, leg_lineage, 1)
->->
= by_watch
The ferry, the last bench, the paper bag. On the other side he sits for an hour under an awning in long trousers, and takes the boat back.
Nobody looks like that for pleasure. The Notary, out of humanity, bought him a bag of crystallised ginger, and has put in for the thirty pesos under *contact, accidental*.
~ book_leg(n14, leg_conduct, 1)
->->
= by_people
To waiters he speaks the Spanish of the phrase book, and gets the bill wrong, charmingly. The ticket clerk has heard him settle a porters' quarrel in a Spanish that had subjunctives.
On that crossing strangers talk all the way, to keep their breakfast down. Whoever shares his bench is never the same, and never says good morning.
~ book_leg(n14, leg_contact, 1)
->->

=== n15_legs(leg) ===
// Ryabokoneva
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Their ministry moves its accountants every four years; the rule is on its website. She came in 2017, since when the building has used up two ambassadors and a lift.
There are, the air-conditioning man tells you, two accounts offices. One has a sign. Hers has a unit that is never serviced while she is out.
~ book_leg(n15, leg_lineage, 1)
->->
= by_watch
Market, bank, and home by the shady side. By the third stall Chayo is ordering for her under her breath: a kilo of thighs, without the skin.
There is one departure. The hairdresser's is shut for a death. She stands there for as long as it takes to read it in another language, and goes home along the sunny side.
~ book_leg(n15, leg_conduct, 0)
->->
= by_people
A money changer downtown knows her as the lady whose dollars come in the order of their serial numbers. Wages, he says, never arrive in order.
Once he asked where so much of it went. “To people,” she said, and thought, and came back with a jar of plum jam. He has not opened it. He feels that he has been paid.
~ book_leg(n15, leg_contact, 1)
->->

=== n16_legs(leg) ===
// Tverdokhlebin
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Before this he drove for an embassy in Sofia, and before that a bread van in Tver. The file has a letter from the bakery, regretting him, with particular reference to ice.
No month is missing. Five drivers before him inventoried the bed as *mattress, bad*; he has added, in his round hand, *very*.
~ book_leg(n16, leg_lineage, -1)
->->
= by_watch
The shift sheet gives Tverdokhlebin the grey car on Thursdays, from half past nine at night until two. The other driver has the airport.
By ten the grey car is standing beside a dark park. Somebody gets in for as long as a cigarette, and goes. Your people have the car and a cap; the sheet has the name.
~ book_leg(n16, leg_conduct, 1)
->->
= by_people
The choir rehearses on Thursdays from eight until, as the deacon puts it, the basses stop fighting, which is near midnight. Tverdokhlebin puts out the candles with his fingers and locks up.
The sexton cannot think what he might ever have asked of anybody. A tenor from Belgrade can. “To come in on the beat,” he says. “Every week.”
~ book_leg(n16, leg_contact, -1)
->->

=== n17_legs(leg) ===
// Murashkintsev
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
His predecessor lived inside the fence and left the country in the middle seat of a row of three. So did the one before. The airline recalls them as quiet.
Neither held a driving licence here, or a loyalty card for coffee. Ku, who has five, says that nobody lives as little as that by accident.
~ book_leg(n17, leg_lineage, 1)
->->
= by_watch
On Saturday he comes out between two colleagues, like a piano, for a barber, an ice cream, and a shop that sells cable, where he alone is happy.
When one of them stops to tie a lace, all three stop. Chayo knows what an escort looks like. She has not before seen one that carries the boy's ice cream.
~ book_leg(n17, leg_conduct, 1)
->->
= by_people
The ice-cream man has him down as pistachio. He turns his head with each bus, as if somebody had told him that one of them was his.
Once he did ask a thing: how far it was to the sea. The colleague on his left answered for him, and paid. “Far,” the colleague said, kindly enough, in Spanish.
~ book_leg(n17, leg_contact, 0)
->->

=== n18_legs(leg) ===
// Yasnogorov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
A security attaché guards the building. So did the last one here, until a Balkan government let it be known, in a note that you are shown and not given, what he had guarded before.
Yasnogorov's form says boxing instructor, then nothing, then security. Ku finds the nothing in a newspaper: a witness photographed, at his own request, from behind. It is a very broad back.
~ book_leg(n18, leg_lineage, 1)
->->
= by_watch
He follows no Mexican and no American. In an afternoon he leads your people to a vice-consul's lunch, to somebody's dentist, and at eight to a film season.
It takes Ku to see it, moving the pins. The man is going through a list of his own embassy's people, one after another. He is some way ahead of you in yours.
~ book_leg(n18, leg_conduct, 1)
->->
= by_people
The man at the bookstall has sold him sixty and bought back fifty-nine. He would rather you did not buy the one about the vicar, which is reserved.
You buy another. The murderer is on the flyleaf, correct. Inside the back cover, in the same pencil, is the brand of thermos that Chayo keeps on the dashboard, and a tick.
~ book_leg(n18, leg_contact, 1)
->->

=== n19_legs(leg) ===
// Snezhnitskaya
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Two years are gone, 2014 to 2016, between a school in Tula and a school in Ankara. Each supposes that the years are with the other.
Her file number is that of a man who taught geography here until 2019. The Americans say that he taught no geography. They have marked the number in red, and it is now hers.
~ book_leg(n19, leg_lineage, 1)
->->
= by_watch
Her name is given to Chayo, with the hours, and the car does not start. “A school,” says Chayo. They are the hours of a school.
You write *not observed*, and sign for it yourself. She goes home with two bags of exercise books; anybody waiting for a bus can see that much, and Chayo was.
~ book_leg(n19, leg_conduct, 0)
->->
= by_people
Bicarbonate, four kilos; red colouring; chicken wire; all the vinegar in the shop. The pharmacist had reported her to two authorities already, and been thanked by neither.
Her one Mexican acquaintance is a retired volcanologist, who has lent her twenty stones. He is worried, a little, about number seven, which is obsidian and takes an edge.
~ book_leg(n19, leg_contact, -1)
->->

=== n20_legs(leg) ===
// Zhalsanov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
It is the cleanest chair they have. Of the six who held it before him four became ambassadors, one a translator of Rulfo, and the sixth, to general surprise, a Jesuit.
His own years meet end to end: Ulan-Ude, Moscow, Geneva, Vienna, with a child's vaccination card for every move. Ku holds them up to the light. They are vaccination cards.
~ book_leg(n20, leg_lineage, -1)
->->
= by_watch
On Wednesday he goes out through the kitchen to a radio repairer's, carrying no radio. The shutter comes down behind him for two hours.
Then he stands on the step and looks at each parked car in turn. The Notary, in the fourth, was looked at, he says, the way a tailor looks.
~ book_leg(n20, leg_conduct, 1)
->->
= by_people
The repairer says that they listen to old serials, of which he has the reels. His brother-in-law, who does the accounts, says that there are no reels and never were.
You go with a broken radio. Along a shelf runs a row of clean circles in the dust. He charges you ninety pesos and it works to this day.
~ book_leg(n20, leg_contact, 0)
->->

=== n21_legs(leg) ===
// Gedugov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Before him the desk had a fencer, a biathlete, and a man whom nobody ever saw run. Each, on leaving, asked the landlord to go on letting the same lock-up garage to the next.
He rowed for six years; then come two at a faculty of sport of which no federation has heard, and whose address is a post-office box.
~ book_leg(n21, leg_lineage, 1)
->->
= by_watch
At four there is flour on the window. By six the whole stair smells of it. He goes to the gym, to the office, to the gym, and at ten to bed.
The garage stays shut. A saucer comes out to the car, with a thing made of walnuts. Chayo enters it as refused and then, being honest, corrects the entry.
~ book_leg(n21, leg_conduct, -1)
->->
= by_people
A veterans' rowing club was promised new oars, and got them. Then the attaché wished to hear about the members who were still serving.
“Who had been passed over, who had a daughter getting married,” says the treasurer. “I told him. It is all in our newsletter.” Each of those men has since been given, separately, a honey cake.
~ book_leg(n21, leg_contact, 1)
->->

=== n22_legs(leg) ===
// Razdolin
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
School, conscription, university, here. He is twenty-six; it takes longer than that to have a gap. Ku, who is twenty-nine, says that he finds this line of inquiry discouraging.
The embassy's archive has always had a lady near her pension. That she has been followed by a young man may mean something, or that she got her pension.
~ book_leg(n22, leg_lineage, 0)
->->
= by_watch
The archive opens, and he goes out. His afternoon looks like homework: a stamp dealer, a footbridge, a museum by its second door, and at the end a bench to write it up.
Somewhere along it an older colleague goes by, does not greet him, and looks at a watch. The Notary would give the boy a seven.
~ book_leg(n22, leg_conduct, 1)
->->
= by_people
He has one friend, a clerk at the land registry, who shows you every message. He thinks it is friendship, and by the look of them it is.
Then comes the one that asks for a photocopy. It apologises for itself at such length that the clerk, who has never been asked so nicely for anything, made two.
~ book_leg(n22, leg_contact, 1)
->->

=== n23_legs(leg) ===
// Ozernikova
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Consular school, consulates, a consular medal: seventeen years of bringing the dead home with the right stamps. There is a commendation for having found, in Cádiz, a sailor's mother.
Whoever held the chair before her retired to breed dogs, and sends you, when you write, a photograph of the dogs. If this is a bad chair you have no good ones.
~ book_leg(n23, leg_lineage, -1)
->->
= by_watch
Her visits are announced, and kept to the minute. It is the coming back. From a cemetery forty minutes off she is three hours on the road, in black.
She goes through a street market, and people make room. Chayo loses her there. “You do not stare at a widow,” she says. “Even when you know she is not.”
~ book_leg(n23, leg_conduct, 1)
->->
= by_people
A prisoner has written to you. In eight months she visited him fourteen times. She asked who else was on his corridor, what they had flown, and for whom.
He would like it put down that when his father died she told him herself, sitting, and stayed until the bell. You put it down, and you put it first.
~ book_leg(n23, leg_contact, 1)
->->

=== n24_legs(leg) ===
// Poltorakov
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Counsellor for administration: leases, plumbers, light bulbs. In his last two posts the light bulbs were somebody else's.
A Mexican who served in one of those capitals remembers a reception. The man in charge of the light bulbs came in, late, with a plate; and a table of first secretaries got to its feet.
~ book_leg(n24, leg_lineage, 1)
->->
= by_watch
The embassy rents eleven flats, and he goes round them in an afternoon with a toolbox. The Notary, who counts everything, counts twelve front doors.
The twelfth is on no lease. It has a kitchen window with a clock on the sill, slow by an hour and forty. When he comes out, it is fast.
~ book_leg(n24, leg_conduct, 1)
->->
= by_people
You have tea with a widow and with a retired judge, each under one of his pendulums. He has asked neither for anything, ever.
“I keep hoping that he will,” says the judge, who is eighty-one and sentenced men for less. The clock strikes. You both look at your wrists and take off the five minutes.
~ book_leg(n24, leg_contact, 0)
->->

=== n25_legs(leg) ===
// Sosnitsyn
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
Four languages, and at twenty-six a medal, of which his home gazette prints a photograph, a crowd of uncles, and no reason. Nobody was ever decorated like that for the placing of forks.
In the ministry's list for his year he is not there; in the next he is, at a grade that takes five. The uncles are the same uncles.
~ book_leg(n25, leg_lineage, 1)
->->
= by_watch
By three buses he covers eight streets, goes through a shoe shop and out by its yard, and rings at a door where the bell has no name.
Chayo follows it, as one follows a textbook, to a dental surgery, on a Sunday. He comes out smiling with his mouth shut, like somebody under orders not to.
~ book_leg(n25, leg_conduct, -1)
->->
= by_people
A clerk who does the seating for official dinners is grateful to him: he corrected six foreign names so delicately that she now sends him her plans.
So he knows who has begged not to be put beside whom. She has had nothing for it. A molar, at a discount. She shows you the molar.
~ book_leg(n25, leg_contact, 1)
->->

=== n26_legs(leg) ===
// Chernobrivtseva
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
An Iuliia Chernobrivtseva is among those asked to leave a capital on the Danube in April. A Yulia Tchernobrivtseva was still there in May, ordering a bed. Yours had by then been here a month.
You lay out the signatures, with a Julija Černobrivceva from the Baltic: three women, or a hand that is asked for its name too often.
~ book_leg(n26, leg_lineage, 0)
->->
= by_watch
The head of mission has nothing to say to anybody today, and she goes out to interpret. She sits in a tea room, facing a blind on a second floor.
The blind goes down; she pays and leaves, with half the tea in the glass. One day she finished it, and stayed until the chairs were on the tables.
~ book_leg(n26, leg_conduct, 1)
->->
= by_people
A colleague with thirty years in the booth says that she is the real thing: mends ministers' grammar in both directions, and has to lie down in the dark afterwards.
A man came up to her at a buffet with an offer, and was told to go to the devil, in a voice that had to be interpreted. “You cannot fake consecutive,” says the colleague.
~ book_leg(n26, leg_contact, -1)
->->

=== n27_legs(leg) ===
// Gornostalev
{ leg:
- leg_lineage: -> by_paper
- leg_conduct: -> by_watch
- leg_contact: -> by_people
}
->->
= by_paper
A Baltic capital sent ten of them home in April, and the seventh name is his. You write and ask for what.
The answer is on very good paper. *Activities incompatible with their status*: their, of all ten, as one might say of a family that it was noisy. There is an annex, and it is the list again.
~ book_leg(n27, leg_lineage, 1)
->->
= by_watch
He rides a new bus line to the end and back with a notebook on his knee, gluing in tickets. He attends a seminar on cold storage and is awake at the end.
It is what a spy would do whose cover was transport. “It is also,” says Ku, “what you would do if it was your job.”
~ book_leg(n27, leg_conduct, 0)
->->
= by_people
Somebody retired, in that capital, takes your call. They had promised ten, he says. The service was sure of seven. So a colleague opened the diplomatic list.
“He knew about cod,” he says. “We used to ring him up about cod.” “Put that we regret the inconvenience. No. Do not put that.”
~ book_leg(n27, leg_contact, -1)
->->

=== name_offer(-> under) ===
+ {n01_open} [Zarechnev, counsellor, political affairs. # name: n01]
    ~ at_hand = n01
    ~ legs_at_hand = -> n01_legs
    -> under
+ {n02_open} [Vyazmitina, first secretary, economic affairs. # name: n02]
    ~ at_hand = n02
    ~ legs_at_hand = -> n02_legs
    -> under
+ {n03_open} [Akchurov, first secretary, trade disputes. # name: n03]
    ~ at_hand = n03
    ~ legs_at_hand = -> n03_legs
    -> under
+ {n04_open} [Tikhorechin, second secretary, consular section. # name: n04]
    ~ at_hand = n04
    ~ legs_at_hand = -> n04_legs
    -> under
+ {n05_open} [Polyntseva, second secretary, culture and press. # name: n05]
    ~ at_hand = n05
    ~ legs_at_hand = -> n05_legs
    -> under
+ {n06_open} [Lukomorov, attaché, culture. # name: n06]
    ~ at_hand = n06
    ~ legs_at_hand = -> n06_legs
    -> under
+ {n07_open} [Krutoyarov, deputy head of the trade mission. # name: n07]
    ~ at_hand = n07
    ~ legs_at_hand = -> n07_legs
    -> under
+ {n08_open} [Bystritsyna, expert at the trade mission, fertilisers. # name: n08]
    ~ at_hand = n08
    ~ legs_at_hand = -> n08_legs
    -> under
+ {n09_open} [Kholmogortsev, assistant military attaché. # name: n09]
    ~ at_hand = n09
    ~ legs_at_hand = -> n09_legs
    -> under
+ {n10_open} [Verstakov, assistant naval attaché. # name: n10]
    ~ at_hand = n10
    ~ legs_at_hand = -> n10_legs
    -> under
+ {n11_open} [Zimogorov, first secretary, science and education. # name: n11]
    ~ at_hand = n11
    ~ legs_at_hand = -> n11_legs
    -> under
+ {n12_open} [Tukhvatova, third secretary, multilateral affairs. # name: n12]
    ~ at_hand = n12
    ~ legs_at_hand = -> n12_legs
    -> under
+ {n13_open} [Ladoshin, third secretary, political affairs. # name: n13]
    ~ at_hand = n13
    ~ legs_at_hand = -> n13_legs
    -> under
+ {n14_open} [Medyntsev, third secretary, consular, with the Cancún rota. # name: n14]
    ~ at_hand = n14
    ~ legs_at_hand = -> n14_legs
    -> under
+ {n15_open} [Ryabokoneva, administrative and technical staff, accounts. # name: n15]
    ~ at_hand = n15
    ~ legs_at_hand = -> n15_legs
    -> under
+ {n16_open} [Tverdokhlebin, driver. # name: n16]
    ~ at_hand = n16
    ~ legs_at_hand = -> n16_legs
    -> under
+ {n17_open} [Murashkintsev, administrative and technical staff, communications. # name: n17]
    ~ at_hand = n17
    ~ legs_at_hand = -> n17_legs
    -> under
+ {n18_open} [Yasnogorov, security attaché. # name: n18]
    ~ at_hand = n18
    ~ legs_at_hand = -> n18_legs
    -> under
+ {n19_open} [Snezhnitskaya, teacher at the embassy school. # name: n19]
    ~ at_hand = n19
    ~ legs_at_hand = -> n19_legs
    -> under
+ {n20_open} [Zhalsanov, second secretary, United Nations bodies. # name: n20]
    ~ at_hand = n20
    ~ legs_at_hand = -> n20_legs
    -> under
+ {n21_open} [Gedugov, attaché, sport and youth. # name: n21]
    ~ at_hand = n21
    ~ legs_at_hand = -> n21_legs
    -> under
+ {n22_open} [Razdolin, attaché, archive. # name: n22]
    ~ at_hand = n22
    ~ legs_at_hand = -> n22_legs
    -> under
+ {n23_open} [Ozernikova, vice-consul. # name: n23]
    ~ at_hand = n23
    ~ legs_at_hand = -> n23_legs
    -> under
+ {n24_open} [Poltorakov, counsellor, administration. # name: n24]
    ~ at_hand = n24
    ~ legs_at_hand = -> n24_legs
    -> under
+ {n25_open} [Sosnitsyn, attaché, protocol. # name: n25]
    ~ at_hand = n25
    ~ legs_at_hand = -> n25_legs
    -> under
+ {n26_open} [Chernobrivtseva, interpreter to the head of mission. # name: n26]
    ~ at_hand = n26
    ~ legs_at_hand = -> n26_legs
    -> under
+ {n27_open} [Gornostalev, second secretary, fisheries and transport. # name: n27]
    ~ at_hand = n27
    ~ legs_at_hand = -> n27_legs
    -> under

=== function t_name(who)
{
- who <= n06: {who:
    - n01: Zarechnev
    - n02: Vyazmitina
    - n03: Akchurov
    - n04: Tikhorechin
    - n05: Polyntseva
    - n06: Lukomorov
    }
- who <= n12: {who:
    - n07: Krutoyarov
    - n08: Bystritsyna
    - n09: Kholmogortsev
    - n10: Verstakov
    - n11: Zimogorov
    - n12: Tukhvatova
    }
- who <= n18: {who:
    - n13: Ladoshin
    - n14: Medyntsev
    - n15: Ryabokoneva
    - n16: Tverdokhlebin
    - n17: Murashkintsev
    - n18: Yasnogorov
    }
- who <= n24: {who:
    - n19: Snezhnitskaya
    - n20: Zhalsanov
    - n21: Gedugov
    - n22: Razdolin
    - n23: Ozernikova
    - n24: Poltorakov
    }
- who <= n27: {who:
    - n25: Sosnitsyn
    - n26: Chernobrivtseva
    - n27: Gornostalev
    }
}

=== function t_cover(who)
{
- who <= n06: {who:
    - n01: counsellor, political affairs
    - n02: first secretary, economic affairs
    - n03: first secretary, trade disputes
    - n04: second secretary, consular section
    - n05: second secretary, culture and press
    - n06: attaché, culture
    }
- who <= n12: {who:
    - n07: deputy head of the trade mission
    - n08: expert at the trade mission, fertilisers
    - n09: assistant military attaché
    - n10: assistant naval attaché
    - n11: first secretary, science and education
    - n12: third secretary, multilateral affairs
    }
- who <= n18: {who:
    - n13: third secretary, political affairs
    - n14: third secretary, consular, with the Cancún rota
    - n15: administrative and technical staff, accounts
    - n16: driver
    - n17: administrative and technical staff, communications
    - n18: security attaché
    }
- who <= n24: {who:
    - n19: teacher at the embassy school
    - n20: second secretary, United Nations bodies
    - n21: attaché, sport and youth
    - n22: attaché, archive
    - n23: vice-consul
    - n24: counsellor, administration
    }
- who <= n27: {who:
    - n25: attaché, protocol
    - n26: interpreter to the head of mission
    - n27: second secretary, fisheries and transport
    }
}
