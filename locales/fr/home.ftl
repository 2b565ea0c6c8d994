### `cocreate` alone.

home-welcome =
    cocreate vous aide à mener en ligne un processus de co-création
    du Partenariat pour un gouvernement ouvert (PGO).

    Pour commencer :
      cocreate plan            une quinzaine de questions, puis un plan sur mesure
      cocreate questions       les questions, à lire d'abord
      cocreate tools           le catalogue des outils de participation
      cocreate --help          tout le reste

    Vos réponses restent dans un seul fichier, dans ce dossier.
    Rien n'est envoyé ailleurs.
home-plan =
    Pour continuer :
      cocreate plan            vos réponses, à reprendre ({ $file })
      cocreate status          ce qui est à faire ou en retard, et pourquoi
      cocreate tick            cochez ce qui a été fait
      cocreate tools match     les outils, classés pour ce plan
      cocreate export          un document pour votre contact à l'Unité de soutien
