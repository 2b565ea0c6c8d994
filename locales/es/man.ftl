### Headings of the pages of the manual.

man-name = NOMBRE
man-synopsis = SINOPSIS
