### `cocreate guide`.

guide-fine = { $count ->
    [one] Un archivo, sin errores.
   *[other] { $count } archivos, sin errores.
}
guide-built-in-fine = La guía incorporada { $version } no tiene errores: se revisó al compilar cocreate. Para revisar una carpeta: cocreate guide check CARPETA
guide-faults = { $count ->
    [one] Hay un error.
   *[other] Hay { $count } errores.
}
guide-faults-hint = Corrija lo señalado y vuelva a intentarlo, o quite --guide y COCREATE_GUIDE para usar la guía incorporada. Carpeta: { $folder }
# How far the translation of a file is, behind its name.
guide-left = { $done } de { $all } textos
# $language is a code; $mark is what stands before an English text.
guide-left-language = { $language }: { $done } de { $all } textos traducidos ({ $share } %). Lo demás se muestra en inglés, con la marca { $mark }.
# $found is the code of a language. The text behind it may be right all the same.
guide-remark-language = parece escrito en «{ $found }»: ¿se tradujo?
guide-remarks = { $count ->
    [one] Un texto que conviene revisar; no es un error.
   *[other] { $count } textos que conviene revisar; no son errores.
}
guide-path-built-in = incorporada en cocreate

# What is wrong, in `cocreate guide check`. $found is what stands there.
guide-fault-missing-file = falta el archivo
guide-fault-unexpected-file = no hay ningún módulo con este nombre, o el idioma no figura en guide.yaml
guide-fault-too-large = el archivo es demasiado grande
guide-fault-duplicate = aparece dos veces
guide-fault-unknown-field = no existe el campo «{ $found }».
guide-fault-unknown-value = aquí no se admite «{ $found }».
guide-fault-missing-field = falta el campo «{ $found }»
guide-fault-missing-text = falta el texto en este idioma
guide-fault-empty-text = el texto está vacío
guide-fault-orphaned-text = texto de algo que no existe
guide-fault-hidden-character = carácter oculto { $found }
guide-fault-typing-slip = «{ $found }» no debe aparecer en un texto
guide-fault-foreign-quotes = use « » en lugar de { $found }
guide-fault-no-break-space = «{ $found }» necesita un espacio de no separación (U+00A0) en su lado interior
guide-fault-unopened-sign = una frase con { $found } necesita los dos signos
guide-fault-long-text = tiene más de { $found } caracteres, y no caben
guide-fault-same-sentence = la misma frase que en «{ $found }»: ¿se tradujo?
guide-fault-bad-language = «{ $found }» no es el código de un idioma: dos o tres letras minúsculas de ISO 639, como «pt»
guide-fault-not-fluent = no se puede leer como Fluent: revise los signos de este mensaje y del anterior
guide-fault-wrong-variable = «{ $found }» no sirve aquí: el mensaje en inglés no lo tiene
guide-fault-missing-variable = falta «{ $found }», que el mensaje en inglés sí dice
guide-fault-bad-id = «{ $found }» no es un identificador válido: use letras minúsculas, cifras y guiones
guide-fault-bad-address = «{ $found }» no es una dirección web
guide-fault-same-address = la misma dirección que «{ $found }»
guide-fault-unknown-id = «{ $found }» no existe.
guide-fault-wrong-test = «{ $found }» no se puede usar de este modo: su tipo no lo permite
guide-fault-later-question = la condición se refiere a «{ $found }», que no se pregunta antes
guide-fault-unreachable = nunca se aplica: su condición se contradice
guide-fault-unused = nada la nombra: úsela donde haga falta o quítela
guide-fault-wrong-role = aquí el programa necesita una pregunta con «{ $found }»
guide-fault-missing-source = falta una fuente: solo puede faltar en lo que se basa en la práctica
guide-fault-always-fits = nada dice para qué no sirve esta herramienta: nómbrela, o nombre su primera categoría, en not-for de fit.yaml
guide-fault-missing-blank = falta el espacio {"{"}{ $found }{"}"} que tiene otro idioma
