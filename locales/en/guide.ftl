### `cocreate guide`.

guide-fine = { $count ->
    [one] One file, no faults.
   *[other] { $count } files, no faults.
}
guide-built-in-fine = The built-in guide { $version } has no faults: it was checked when cocreate was built. To check a folder: cocreate guide check FOLDER
guide-faults = { $count ->
    [one] One fault.
   *[other] { $count } faults.
}
guide-faults-hint = Correct them and try again, or leave out --guide and COCREATE_GUIDE to use the built-in guide. Folder: { $folder }
# How far the translation of a file is, behind its name.
guide-left = { $done } of { $all } texts
# $language is a code; $mark is what stands before an English text.
guide-left-language = { $language }: { $done } of { $all } texts are translated ({ $share } %). The others are shown in English, marked { $mark }.
# $found is the code of a language. The text behind it may be right all the same.
guide-remark-language = seems to be written in "{ $found }": was it translated?
guide-remarks = { $count ->
    [one] One text to look at again; it is not a fault.
   *[other] { $count } texts to look at again; they are not faults.
}
guide-path-built-in = built in

# What is wrong, in `cocreate guide check`. $found is what stands there.
guide-fault-missing-file = the file is missing
guide-fault-unexpected-file = no module of this name, or a language that guide.yaml does not list
guide-fault-too-large = the file is too large
guide-fault-duplicate = appears twice
guide-fault-unknown-field = unknown field "{ $found }".
guide-fault-unknown-value = "{ $found }" is not allowed here.
guide-fault-missing-field = the field "{ $found }" is missing
guide-fault-missing-text = the text is missing in this language
guide-fault-empty-text = the text is empty
guide-fault-orphaned-text = a text for something that does not exist
guide-fault-hidden-character = hidden character { $found }
guide-fault-typing-slip = "{ $found }" does not belong in a text
guide-fault-foreign-quotes = write « » here, not { $found }
guide-fault-no-break-space = "{ $found }" needs a no-break space (U+00A0) on its inner side
guide-fault-unopened-sign = a sentence with { $found } needs both signs
guide-fault-long-text = longer than { $found } characters, for which there is room
guide-fault-same-sentence = the same sentence as in "{ $found }": was it translated?
guide-fault-bad-language = "{ $found }" is not the code of a language: two or three small letters of ISO 639, such as "pt"
guide-fault-not-fluent = this cannot be read as Fluent: look at the signs of this message and of the one before
guide-fault-wrong-variable = "{ $found }" cannot be used here: the English message does not have it
guide-fault-missing-variable = "{ $found }" is missing: the English message says it
guide-fault-bad-id = "{ $found }" is not a good id: use lower-case letters, digits and hyphens
guide-fault-bad-address = "{ $found }" is not a web address
guide-fault-same-address = the same address as "{ $found }"
guide-fault-unknown-id = "{ $found }" does not exist.
guide-fault-wrong-test = "{ $found }" cannot be used in this way: its kind does not allow it
guide-fault-later-question = the condition speaks of "{ $found }", which is not asked before
guide-fault-unreachable = can never apply: its condition contradicts itself
guide-fault-unused = nothing names it: use it where it is needed, or take it away
guide-fault-wrong-role = the program needs a question with "{ $found }" here
guide-fault-missing-source = no source, though it does not rest on practice alone
guide-fault-always-fits = nothing says what this tool is not for: name it, or its first category, under not-for in fit.yaml
guide-fault-missing-blank = the blank {"{"}{ $found }{"}"} of another language is missing
