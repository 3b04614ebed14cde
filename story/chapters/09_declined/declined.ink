=== declined ===
-> END
