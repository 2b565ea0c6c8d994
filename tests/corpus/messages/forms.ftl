a = { $count ->
    [one] one
   *[other] { $count }
 }
-t = T
b = { -t } { NUMBER($count, style: "percent") }
    .c = d
# e
