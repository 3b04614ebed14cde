// Text functions that both languages write for themselves: a line goes here when Spanish wants other logic than English.
