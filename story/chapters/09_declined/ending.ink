// Chapter 9, scene 2: which of the fifteen endings; the first that fits. It says nothing itself.
// It reads what was signed and to whom it went (H10), who answered (H11), and what the earlier hinges left.

=== ending ===
{ row28 and is_signed() and addressee != to_archive and addressee != to_nobody:
    -> endings_other.e12
}
{ goes_to_protocol() and LIST_COUNT(d_expel) > 4:
    -> endings_away.e04
}
{ goes_to_protocol() and an_innocent():
    -> endings_away.e11
}
{ goes_to_protocol() and LIST_COUNT(d_expel) > 0:
    -> endings_away.e13
}
{ (d_approach ? n14 or chair_offered ? n14) and (beach == beach_approached or beach == beach_warned):
    -> endings_chair.e07
}
{ d_approach ? n01 and garden:
    -> endings_chair.e08
}
{ addressee == to_reporter:
    -> endings_other.e05
}
{ addressee == to_americans:
    -> endings_other.e06
}
{ addressee == to_archive and boxes == boxes_buried:
    -> endings_shelf.e15
}
{ d_refuse and is_signed() and (addressee == to_ministry or addressee == to_upstairs):
    -> endings_other.e03
}
{ answer == answer_self and lunch_report != filed and not contact_filed:
    -> endings_house.e09
}
{ answer == answer_self and poly == poly_friend and not contact_filed:
    -> endings_house.e09
}
{ answer == answer_self:
    -> endings_house.e14
}
{ answer == answer_renata or ku == ku_kin:
    -> endings_house.e10
}
{ addressee == to_archive or addressee == to_nobody:
    -> endings_shelf.e01
}
-> endings_house.e02

// Whether somebody, or an absence, has signed the oficio.
=== function is_signed()
~ return signature == sign_name or signature == sign_pa

// Signed, and gone to the only office that can send a diplomat home.
=== function goes_to_protocol()
~ return is_signed() and addressee == to_ministry

// Whether one of those who are to go is none of what the list says.
=== function an_innocent()
~ return d_expel ? n05 or d_expel ? n08 or d_expel ? n16 or d_expel ? n19 or d_expel ? n27
