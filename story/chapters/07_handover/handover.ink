=== handover ===
-> END
