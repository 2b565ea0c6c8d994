### Headings of the pages of the manual.

man-name = NAME
man-synopsis = SYNOPSIS
