### `cocreate levels`.

levels-title = Niveaux de participation (Spectre IAP2)
levels-lead = L'influence du public sur la décision, de la plus faible à la plus forte. Choisissez un niveau pour chaque étape, et ne promettez que ce que vous pourrez tenir.
# $id is what can be typed.
levels-level = { $number }. { $name } ({ $id })
levels-promise = La promesse
levels-asks = Ce qu'il vous demande
levels-offline = En présentiel ou à faible technicité
levels-online = En ligne
levels-usual-in = Étapes où ce niveau est le plus courant (notre conseil)
levels-notes = À propos de l'échelle
levels-column-id = Identifiant
levels-column-name = Niveau
levels-column-goal = Ce que cela signifie
levels-chart = Ces textes sont de notre rédaction. Le tableau original appartient à l'IAP2, qui demande une autorisation écrite avant toute copie ou adaptation : { $address }
