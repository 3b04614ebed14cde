=== the_ministry ===
-> END
