### `cocreate about`.

about-title = Acerca de cocreate
about-lead = cocreate ayuda a quienes llevan a un espacio virtual un proceso de cocreación de la Alianza para el Gobierno Abierto (OGP): pregunta, aconseja, planifica y verifica, en un solo programa que no requiere cuenta ni conexión.
about-for = A quién se dirige
about-for-text = A los puntos de contacto de gobierno, a la sociedad civil y a quienes facilitan el diálogo, tanto si empiezan con la cocreación virtual como si quieren mejorarla en una etapa o ver cómo lo hacen otros. La mayor parte de los consejos vale también para las reuniones presenciales y para la participación más allá de OGP.
about-use = Cómo utilizarlo
about-use-plan = Responda unas quince preguntas y obtenga un plan con lista de tareas y fechas.
about-use-stage = Lea cuándo conviene lo virtual en cada etapa, con qué principios y con qué enfoques.
about-use-meeting = Prepare y conduzca reuniones virtuales, incluidas las del foro.
about-use-tools = Elija herramientas según lo que importa: etapa, costo, licencia, número de personas, poca conexión.
about-use-standards = Contraste el proceso con los estándares, requisito por requisito.
about-use-examples = Vea qué han hecho países y gobiernos locales.
about-use-search = Encuentre cualquier palabra en todo el contenido.
about-use-export = Entregue el plan a su contacto en la Unidad de Apoyo.
about-verified = Qué está verificado
about-verified-statements = { $total } consejos y reglas: { $standard } se basan en los estándares o el manual de OGP, { $guide } en la guía de OGP y { $practice } en la práctica. Se distinguen dondequiera que aparezcan.
about-verified-unread = { $count ->
    [one] 1 de ellos cita un texto de OGP que no se pudo verificar en la fuente, y así lo indica.
   *[other] { $count } de ellos citan un texto de OGP que no se pudo verificar en la fuente, y así lo indican.
}
about-verified-tools = { $tools } herramientas y { $examples } ejemplos. Lo que nadie pudo confirmar está señalado.
about-verified-resources = { $count } recursos, de los cuales { $unseen } no se pudieron abrir al revisarlos.
about-verified-see = Para ver el código, la fuente y la dirección de una afirmación, añada esto a un comando:
about-credits = Créditos
about-credit-guide = Los datos provienen de la Alianza para el Gobierno Abierto, sobre todo de su guía «Cómo llevar el proceso de cocreación de OGP a un espacio virtual» (2020).
about-credit-standards = Los requisitos son los de los Estándares de participación y cocreación de OGP vigentes desde 2022.
about-credit-others = Los niveles de participación son los de IAP2. Detrás de los consejos prácticos está la experiencia publicada de muchas organizaciones; --sources las nombra.
about-not-official = Este no es un producto oficial de OGP. Todas las frases son nuestras, y también los errores.
about-licence = El programa es software libre, con la licencia MIT o la licencia Apache 2.0, a su elección.
about-help = Dónde pedir ayuda
about-help-support-unit = Para una ayuda a la medida, acuda a su contacto en la Unidad de Apoyo de OGP, que también puede presentarle a socios y especialistas.
about-help-commitments = Para ideas de compromisos, consulte la Guía de gobierno abierto (Open Gov Guide):
about-help-resources = Para manuales, socios y listas de herramientas:
about-versions = Versiones
about-version-program = Programa
about-version-guide = Guía
about-version-checked = Última revisión de los datos
about-languages = Idiomas
about-verified-option = --sources
