// The list of twenty-seven, and what is known of each. Everything that the board shows is read from here.

LIST Names = n01, n02, n03, n04, n05, n06, n07, n08, n09, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27
LIST Legs = leg_lineage, leg_conduct, leg_contact

// Looked at, and what came back: for the claim, or against it. A leg that was looked at and is in neither set said nothing.
VAR lineage = ()
VAR conduct = ()
VAR contact = ()
VAR lineage_against = ()
VAR conduct_against = ()
VAR contact_against = ()
VAR lineage_seen = ()
VAR conduct_seen = ()
VAR contact_seen = ()

// Watchers' shifts left in this chapter: the only currency.
VAR shifts = 0
// The name that was looked at last in a night under the lamp, and whether one was put back that night.
VAR reported = ()
VAR put_back = false
// The name under the lamp now, or none.
VAR at_hand = ()

// How many legs stand for the claim on one name, 0 to 3.
=== function legs_for(who)
~ return (lineage ? who) + (conduct ? who) + (contact ? who)

// How many came back against it, 0 to 3.
=== function legs_against(who)
~ return (lineage_against ? who) + (conduct_against ? who) + (contact_against ? who)

// Whether a leg of a name has been looked at.
=== function seen(who, leg)
{ leg:
- leg_lineage: ~ return lineage_seen ? who
- leg_conduct: ~ return conduct_seen ? who
- else: ~ return contact_seen ? who
}

// Books one leg: `verdict` is 1 for the claim, -1 against it, 0 for nothing either way.
=== function book(who, leg, verdict)
{ leg:
- leg_lineage:
    ~ lineage_seen += who
    { verdict > 0:
        ~ lineage += who
    }
    { verdict < 0:
        ~ lineage_against += who
    }
- leg_conduct:
    ~ conduct_seen += who
    { verdict > 0:
        ~ conduct += who
    }
    { verdict < 0:
        ~ conduct_against += who
    }
- else:
    ~ contact_seen += who
    { verdict > 0:
        ~ contact += who
    }
    { verdict < 0:
        ~ contact_against += who
    }
}
