=== the_counter ===
-> END
