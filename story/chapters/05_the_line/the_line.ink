=== the_line ===
-> END
