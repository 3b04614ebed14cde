=== everybodys_friend ===
-> END
