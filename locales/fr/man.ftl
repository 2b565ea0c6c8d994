### Headings of the pages of the manual.

man-name = NOM
man-synopsis = SYNOPSIS
