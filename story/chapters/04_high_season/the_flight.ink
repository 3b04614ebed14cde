=== the_flight ===
-> END
