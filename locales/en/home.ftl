### `cocreate` alone.

home-welcome =
    cocreate helps take an Open Government Partnership co-creation process online.

    Start here:
      cocreate plan            answer about fifteen questions for a tailored plan
      cocreate questions       see the questions first
      cocreate tools           look through participation tools
      cocreate --help          everything else

    Your answers stay in one file in this folder. Nothing is sent anywhere.
home-plan =
    Go on:
      cocreate plan            continue or change your answers ({ $file })
      cocreate status          what is due, what is late, and why
      cocreate tick            mark what was done
      cocreate tools match     tools ranked for this plan
      cocreate export          a document for your Support Unit contact
