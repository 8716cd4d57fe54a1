/** French. Awaiting review by native speakers. */
import type { Language } from './language.ts';
import { createPlural } from './plural.ts';

const plural = createPlural('fr');
const days = (count: number): string =>
  `${count} ${plural(count, { one: 'jour', other: 'jours' })}`;
const points = (by: string): string =>
  `${by} ${plural(Number(by.replace(',', '.')), { one: 'point', other: 'points' })}`;

/** Days take an article, months and years do not. */
const isDay = (date: string): boolean => /^\d+(er)?\s/.test(date);
const le = (date: string): string => (isDay(date) ? `le ${date}` : date);
const when = (date: string): string => `${isDay(date) ? 'le' : 'en'} ${date}`;
const startingWhen = (date: string): string => `${isDay(date) ? 'Le' : 'En'} ${date}`;
const by = (date: string): string => `${isDay(date) ? 'au' : 'en'} ${date}`;
const startingBy = (date: string): string => `${isDay(date) ? 'Au' : 'En'} ${date}`;
const du = (date: string): string => {
  if (isDay(date)) return `du ${date}`;
  return /^[ao]/.test(date) ? `d’${date}` : `de ${date}`;
};
const au = (date: string): string => `${isDay(date) ? 'au' : 'à'} ${date}`;

const number = (count: number): string => count.toLocaleString('fr');

export const language: Language = {
  lang: 'fr',
  locale: 'fr',
  // The first of a month is the only day that is not counted plainly.
  tidyDate: (date) => date.replace(/^1 /, '1er '),
  direction: 'ltr',
  awaitingReview:
    'L’interface en français attend une relecture par des locuteurs natifs. Les textes des données restent en anglais.',
  messages: {
    relation: {
      hostile: 'hostile',
      strained: 'tendue',
      cool: 'froide',
      neutral: 'neutre',
      cordial: 'cordiale',
      friendly: 'amicale',
      allied: 'alliée',
      unknown: 'pas encore connue',
      pointsCloser: (by) => `plus proche de ${points(by)}`,
      pointsApart: (by) => `plus éloignée de ${points(by)}`,
      unchanged: 'inchangée',
      pair: (a, b) => `${a}–${b}`,
      rose: (pair, from, to) => `${pair} monte de ${from} à ${to}`,
      fell: (pair, from, to) => `${pair} descend de ${from} à ${to}`,
      began: (pair, score) => `${pair} commence à ${score}`,
      scoreAndWord: (score, word) => `${score}, ${word}`,
    },
    theme: {
      diplomacy: 'Diplomatie',
      security: 'Sécurité',
      economy: 'Économie',
      energy: 'Énergie',
      law: 'Droit',
      rhetoric: 'Discours',
      science: 'Science',
    },
    confidence: {
      confirmed: 'Confirmé',
      reported: 'Rapporté',
      disputed: 'Contesté',
      projected: 'Supposé, pas un fait',
    },
    map: {
      actor: (name, relations) => `${name}. Relations : ${relations}`,
      actorUnknown: (name) => `${name}. Aucune relation connue encore`,
      relation: (pair, score, word) => `${pair} : ${score}, ${word}`,
    },
    timeline: {
      date: 'Date',
      keys: 'Les flèches avancent d’un événement, Page précédente et Page suivante de plusieurs, Origine et Fin vont aux bouts.',
      atEvent: (date, title) => `${date} : ${title}`,
      atProjection: (date, title) => `${date}, hypothétique : ${title}`,
      afterEvent: (date, title) => `${date}, après : ${title}`,
      beforeEvents: (date) => `${date}, avant le premier événement`,
      withPosition: (text, number, total) => `${text}, ${number} sur ${total}`,
      position: (number, total) => `${number} sur ${total}`,
      play: 'Lire',
      pause: 'Pause',
      previous: 'Événement précédent',
      next: 'Événement suivant',
      chapters: 'Partie de la frise',
      whole: 'Tout',
      several: (count) => `${count} événements`,
      relations: 'Relations à cette date',
      stripes: (count, start, end) =>
        `Scores de ${count === 1 ? 'une relation' : `${count} relations`} ${du(start)} ${au(end)}, une bande chacune, d’hostile (rouge, ligne en bas) à alliée (bleu, ligne en haut).`,
      off: (title) => `${title} (désactivé)`,
    },
    event: {
      position: (number, total) => `${number} sur ${total}`,
      hypothetical: 'Hypothétique',
      hypotheticalBranch: (scenario) => `Hypothétique : ${scenario}`,
      hypotheticalChoices: (scenario) =>
        `Hypothétique : ${scenario ?? 'les faits'} avec vos modifications`,
      supposed: (text) => `Hypothétique. ${text}`,
      sentence: (text) => (/[.!?…][”“’)»]?$/.test(text) ? text : `${text}.`),
      clauses: (clauses) => `${clauses.join(' ; ')}.`,
      sinceThen: (date, count) => `Vous êtes au ${date}, ${days(count)} après cet événement.`,
      changes: 'Ce qui a changé',
      relation: 'Relation',
      beforeAndAfter: 'Avant et après',
      change: 'Changement',
      to: 'à',
      levelMoved: (from, to) => `niveau de base : de ${from} à ${to}`,
      levelSet: (to) => `niveau de base : fixé à ${to}`,
      switchedOff: 'Vous avez désactivé cet événement : il ne déplace rien.',
      noEffects: 'Aucun effet sur une relation n’est enregistré pour cet événement.',
    },
    change: {
      nothingMoved: 'Aucune relation n’a bougé.',
      drifted: (clauses) => `Depuis : ${clauses.join(' ; ')}.`,
      hardlyDrifted: 'Depuis, aucune relation n’a bougé.',
    },
    explorer: {
      loading: 'Chargement de la carte…',
      side: 'Événement et détails',
      changes: 'Vos changements : et si ?',
      branches: 'Comparer les branches',
      table: 'Toutes les relations en tableau',
      balance: 'Camps et tensions',
      doubt: 'Est-ce sûr ?',
      playStory: 'Lire le récit',
      details: 'Détails',
      broughtForward: (name, score) => `${name} : ${score}`,
      since: (date) => ` · changements depuis ${le(date)}`,
      linkFault: (field, found) =>
        `Le lien demande ${field} « ${found} », absent de ce récit. Cela a été laissé de côté.`,
      problems: (count) =>
        `Cette carte ne peut pas être dessinée : ses données ont ${count === 1 ? 'une erreur' : `${count} erreurs`}.`,
      problemList: 'Erreurs des données',
      wholeFile: 'Le fichier entier',
      problem: (found, expected) => `Trouvé : ${found} ; attendu : ${expected}.`,
    },
  },
  panels: {
    keys: 'Les flèches passent d’un acteur à l’autre. Entrée ouvre les relations d’un acteur, Échap revient.',
    supposition: {
      toRecord: 'Retour aux faits',
      undo: 'Annuler',
      asRecorded: (date) => `Selon les faits : vos modifications commencent ${when(date)}.`,
    },
    folds: {
      changes: 'Retirer des événements, les peser autrement ou en ajouter.',
      table: 'Chaque score à cette date, et son évolution.',
      balance: 'Qui est avec qui, et quels trios ne s’accordent pas.',
      doubt: 'Ce qui tient si l’on règle la méthode autrement.',
    },
    evidence: {
      towards: (from, to) => `${from} envers ${to} :`,
      baseHeading: 'Avant le premier événement',
      baseCaption: 'Niveaux de base au début',
      basis: 'Sur quoi repose la supposition',
      why: 'Pourquoi ces chiffres ?',
      code: (code, description) => `CAMEO ${code} « ${description} »`,
      goldstein: (score) => `score de Goldstein ${score}`,
      goldsteinOfParent: (score, parent) =>
        `score de Goldstein ${score}, repris du code supérieur ${parent}`,
      impact: (score) => `effet ${score}, fixé par la rédaction`,
      weight: (weight) => `poids ${weight}`,
      interpretive: 'Le codage s’appuie sur la lecture de la rédaction.',
      sum: {
        mean: (count) => (count === 1 ? 'Score de l’acte' : `Moyenne de ${count} actes`),
        yourWeight: 'votre poids',
        gain: 'gain',
        room: 'place restante sur l’échelle',
        points: 'points',
        limit: 'coupé au bout de l’échelle',
      },
      levelBecause: (from, to) => `Le niveau de base passe de ${from} à ${to} et y reste.`,
      levelBegins: (to) => `Le niveau de base est fixé à ${to} et y reste.`,
      doubt: 'Pas certain :',
      documents: 'Documents',
      unverified: 'numéro non vérifié',
      sources: 'Sources',
      allSources: (count) => `Les ${count} sources`,
      quoteSources: (count) =>
        count === 1 ? 'Source de la citation' : `${count} sources de la citation`,
      quoted: (text) => `« ${text} »`,
      described: 'décrit par nous, titre non vu',
      rank: {
        official: 'officielle',
        'agency-or-major': 'agence ou grand média',
        regional: 'média régional ou spécialisé',
        aggregator: 'copie ou agrégateur',
      },
      note: 'Note',
    },
    supposing: {
      name: 'Et si ?',
      counts: 'Compte',
      weight: 'Poids',
      weights: {
        0: 'désactivé',
        0.25: 'un quart',
        0.5: 'la moitié',
        0.75: 'trois quarts',
        1: 'comme publié',
        2: 'le double',
      },
      times: (factor) => `${factor} fois`,
      reset: 'Comme publié',
      asAdded: 'tel qu’ajouté',
      resetAdded: 'Tel qu’ajouté',
      levelsToo: 'Désactivé, il ne déplace pas non plus les niveaux de base.',
      own: 'Vous avez ajouté cet événement.',
      ownCode: (code, description) => `CAMEO ${code} « ${description} », force choisie par vous`,
      remove: 'Retirer',
    },
    state: {
      closest: (pair, score, word) => `la relation la plus proche est ${pair} (${score}, ${word})`,
      mostHostile: (pair, score, word) => `la plus éloignée ${pair} (${score}, ${word})`,
      onDate: (date, text) => `Le ${date}, ${text}`,
      inDate: (date, text) => `En ${date}, ${text}`,
      onlyKnown: (pair, score, word) => `la seule relation connue est ${pair} (${score}, ${word})`,
      noneKnown: (date) => `${startingWhen(date)}, aucune relation n’est encore connue.`,
      camps: (camps) => `Camps : ${camps.join(' contre ')}.`,
    },
    foot: {
      speed: 'Vitesse',
      times: (factor) => `${factor}×`,
      goToDate: 'Aller à la date',
      key: 'Signes des événements',
      more: 'Signes et réglages',
      showAllRelations: (count, shown) =>
        shown < count
          ? `Afficher ${shown} relations sur ${count}`
          : `Afficher les ${count} relations`,
      showFewerRelations: 'Afficher moins de relations',
    },
    legend: {
      name: 'Comment lire la carte',
      hostileEnd: 'hostile −10',
      alliedEnd: '+10 alliée',
      hostile: 'hostile',
      neutral: 'neutre',
      allied: 'alliée',
      unknown: 'Pas de ligne : pas encore connue.',
      width: 'Plus le lien ou l’hostilité est fort, plus la ligne est épaisse.',
      distance: 'Plus près = liens plus étroits.',
      ghost: 'place antérieure',
      recordGhost: 'les faits à cette date',
      group: 'unis par des liens d’au moins +3',
    },
    panels: {
      close: 'Fermer',
      kind: { state: 'État', bloc: 'Bloc', organization: 'Organisation' },
      chartTop: '+10 alliée',
      chartBottom: '−10 hostile',
      level: 'Niveau de base',
      relations: 'Relations, la plus proche d’abord',
      tableCaption: (date) => `Toutes les relations ${by(date)}`,
      pair: 'Relation',
      score: 'Score',
      inWords: 'En mots',
      change: 'Changement',
      changeSince: (date) => `Changements depuis ${le(date)}.`,
      changeSinceLast: (date) => `Changements depuis juste avant le dernier événement, ${date}.`,
      lastMoved: 'Dernier mouvement dû à',
      neverMoved: 'encore aucun événement',
      nearerAndAway: 'Qui s’est rapproché, qui s’est éloigné',
      comparedSince: 'Depuis',
      orDate: 'ou depuis le jour',
      usually: (date) => `la date habituelle, ${date}`,
      partBegins: (title, date) => `${title}, ${date}`,
      drewNearer: 'S’est rapproché',
      driftedAway: 'S’est éloigné',
      asBefore: (names) => `Comme avant : ${names}.`,
      mostlyBy: (scores) => `${scores}, surtout à cause de`,
      unknownRelation: 'Cette relation n’est pas encore connue à cette date.',
      pairHeading: (a, b) => `${a}\u00a0– ${b}`,
      chart: (pair, start, end) =>
        `Score de ${pair} ${du(start)} ${au(end)}, sur une échelle de −10 (hostile) à +10 (alliée).`,
      chartExtremes: (low, lowDate, high, highDate) =>
        `Au plus bas ${low} ${when(lowDate)}, au plus haut ${high} ${when(highDate)}.`,
      chartNow: (date, score) => `${startingWhen(date)} : ${score}.`,
      chartSpan: 'Période affichée',
      wholeTime: 'Toute la période',
      keyScore: 'score',
      keyLevel: 'niveau de base',
      keyEvent: 'événement',
      keyProjected: 'supposé',
      whyHeading: (score) => `Pourquoi ${score} ?`,
      whyIntro: (date) =>
        `Le niveau de base et ce qui reste de chaque événement ${by(date)}. Choisissez un événement pour y aller, ou ouvrez ses sources.`,
      byTime: 'Par date',
      bySize: 'Par taille',
      order: 'Ordre',
      levelNotSet: 'Non fixé : compté à partir de 0.',
      since: (date) => `depuis ${le(date)}`,
      smaller: (count) => (count === 1 ? '1 plus petit' : `${count} plus petits`),
      onTheDay: (by) => `${by} le jour même`,
      sources: (count) => (count === 1 ? '1 source' : `${count} sources`),
      limit: 'Coupé au bout de l’échelle',
      rounding: 'Arrondi à une décimale',
      sum: (pair, date) => `${pair} ${when(date)}`,
    },
    balance: {
      named: (name) => name,
      more: (count) => `En afficher ${count} de plus`,
      heading: (date) => `Qui est avec qui, ${date}`,
      noSides: 'Personne ne prend parti : aucune relation amicale ou hostile n’est connue.',
      oneCamp: (members) => `Un camp : ${members}.`,
      twoCamps: (one, other) => `Deux camps : ${one} ; ${other}.`,
      alone: (name) => `${name} sans allié`,
      noSide: (names) => `Sans camp : ${names}.`,
      calmCamp: 'Aucune de leurs relations n’est du côté hostile de 0.',
      calmCamps:
        'Aucune relation amicale ne va d’un camp à l’autre et aucune relation hostile n’est à l’intérieur d’un camp.',
      strain: (by, relations) =>
        `Ce qui ne s’accorde pas (${points(by)}) : ${relations.join(' ; ')}.`,
      friendsApart: (a, b, score) =>
        `${a} et ${b}, du côté amical de 0, mais dans des camps différents (${score})`,
      enemiesTogether: (a, b, score) =>
        `${a} et ${b}, du côté hostile de 0, mais dans le même camp (${score})`,
      weaker: (count) =>
        count === 1 ? 'et 1 relation plus faible' : `et ${count} relations plus faibles`,
      mayBeBetter:
        'Avec autant d’acteurs, tous les partages n’ont pas été essayés : il peut en exister un meilleur.',
      tensions: 'Trois qui tirent en sens contraire, les plus tendus d’abord',
      noTensions: 'Aucun trio ne tire en sens contraire.',
      counting:
        'Toute relation au-dessus de 0 compte ici comme amicale, toute relation au-dessous comme hostile, si faible soit-elle.',
      pull: (ties) => `tirent en sens contraire : ${ties}.`,
      fit: (ties) => `vont ensemble : ${ties}.`,
      open: 'ne tirent pas : une relation entre eux est neutre ou pas encore connue.',
      ties: {
        friends: ([a, b, c], [ab, ac, bc]) =>
          `${a}–${b} (${ab}), ${a}–${c} (${ac}) et ${b}–${c} (${bc}) sont du côté amical de 0`,
        commonFriend: ([a, b, c], [ab, ac, bc]) =>
          `${a}–${b} (${ab}) et ${a}–${c} (${ac}) sont du côté amical de 0, mais ${b}–${c} (${bc}) est du côté hostile`,
        commonEnemy: ([a, b, c], [ab, ac, bc]) =>
          `${a}–${b} (${ab}) et ${a}–${c} (${ac}) sont du côté hostile de 0, mais ${b}–${c} (${bc}) est du côté amical`,
        enemies: ([a, b, c], [ab, ac, bc]) =>
          `${a}–${b} (${ab}), ${a}–${c} (${ac}) et ${b}–${c} (${bc}) sont du côté hostile de 0`,
      },
      since: (date) => `En tension depuis ${le(date)}.`,
      sinceOrEarlier: (date) => `En tension depuis ${le(date)} ou plus tôt.`,
      began: 'Cela a commencé par :',
      meaning: {
        commonFriend:
          'Quand deux amis d’un même acteur sont ennemis, quelque chose finit souvent par céder. La recherche appelle cela une triade déséquilibrée.',
        enemies:
          'De trois ennemis, deux gagneraient toujours à s’unir contre le troisième : quelque chose finit souvent par céder. La recherche appelle cela une triade déséquilibrée.',
        balanced:
          'L’ami d’un ami est un ami, et l’ennemi d’un ennemi aussi : rien n’a à céder. La recherche appelle cela une triade équilibrée.',
      },
    },
    difference: {
      compare: 'Comparer deux dates',
      backToMap: 'Retour à la carte',
      table: 'La même chose en tableau',
      fromTo: (from, to) => `de ${from} à ${to}`,
      begins: (score) => `inconnue avant, maintenant à ${score}`,
      dates: 'Dates à comparer',
      from: 'De',
      to: 'À',
      firstDate: 'Première date',
      secondDate: 'Seconde date',
      keys: 'Les flèches avancent d’un événement, Page précédente et Page suivante de plusieurs, Origine et Fin vont au bout.',
      scale: 'Un trait par événement : l’axe n’est pas à l’échelle du temps.',
      chapters: 'Comparer le début et la fin d’une partie',
      list: 'Ce qui a changé, le plus grand changement d’abord',
      becauseOf: 'Causes',
      otherWay: 'En sens contraire',
      allCauses: (count) => `Afficher les ${count} causes`,
      fewerCauses: 'Afficher moins de causes',
      keyCloser: 'plus proche',
      keyApart: 'plus éloignée',
      keyUnchanged: 'inchangée',
      keyBegins: 'inconnue avant',
      keyMoved: 'déplacé d’ici à là',
      keyWidth: 'Plus le changement est grand, plus la ligne est épaisse.',
      heading: (start, end) => `Ce qui a changé entre ${le(start)} et ${le(end)}`,
      headingWithin: (date) => `Ce qui a changé, ${date}`,
      between: (start, end, text) => `Entre ${le(start)} et ${le(end)} : ${text}`,
      within: (date, text) => `${date} : ${text}`,
      same: (date) =>
        `Les deux dates sont les mêmes, ${date}. Déplacez-en une pour voir ce qui a changé.`,
      closer: (by, from, to) => `plus proche de ${points(by)}, de ${from} à ${to}`,
      apart: (by, from, to) => `plus éloignée de ${points(by)}, de ${from} à ${to}`,
      beginsAt: (score) => `commence ${score}`,
      change: (name, moved) => `${name} : ${moved}`,
      because: (moved, causes) => `${moved}, à cause de : ${causes}`,
      mostlyBecause: (moved, causes) => `${moved}, surtout à cause de : ${causes}`,
      despite: (moved, causes) => `${moved}, malgré : ${causes}`,
      eventCause: (title) => `« ${title} »`,
      levelCause: 'un nouveau niveau de base',
      fadingCause: 'l’effacement d’événements plus anciens',
      limitCause: 'le bout de l’échelle',
      causeOf: (cause, by) => `${cause} (${by})`,
      smallerChanges: (count) =>
        count === 1 ? 'et 1 changement plus petit' : `et ${count} changements plus petits`,
      nothing: 'aucune relation n’a changé.',
      unchanged: (names) => `Inchangé : ${names}.`,
      unchangedCount: (count) => `${count} autres relations sont inchangées.`,
      unknown: (names) => `Pas encore connu : ${names}.`,
      unknownCount: (count) => `${count} relations ne sont pas encore connues.`,
    },
    branches: {
      record: 'Ce qui s’est vraiment passé',
      recorded: 'Les faits',
      whatIf: (scenario) => `Et si : ${scenario}`,
      key: 'épais : et si, fin : les faits',
      ownChanges: 'Avec vos modifications',
      lane: (title, steps, date) =>
        `${title}, hypothétique, ${steps === 1 ? '1 étape' : `${steps} étapes`} à partir du ${date}`,
      pictures: 'Faits et branches',
      againstRecord: 'Par rapport aux faits',
      heading: (date) => `Les branches comparées, ${date}`,
      intro: (date) =>
        `Les branches quittent les faits le ${date}. Places et échelle sont les mêmes dans toutes les images ; les ombres montrent les faits à la même date.`,
      date: 'Date dans toutes les images',
      ends: 'Votre date est antérieure : les images montrent où les branches finissent.',
      scores: (title, date) => `${title} : scores ${by(date)}`,
      more: (count) => (count === 1 ? 'et 1 autre relation' : `et ${count} autres relations`),
      across: {
        heading: (pair) => `${pair} : ce qui s’est passé, et si…`,
        chart: (pair, start, end, fork) =>
          `Scores de ${pair} ${du(start)} ${au(end)}. Trait plein : les faits. Tirets, à partir du ${fork} : chaque branche, hypothétique.`,
        scores: (date, pair, record, branches) =>
          `${startingBy(date)}, ${pair} était à ${record}. Hypothétiquement : ${branches}.`,
        branchScores: (date, pair, branches) =>
          `${startingBy(date)}, ${pair} n’est pas connu dans les faits. Hypothétiquement : ${branches}.`,
        inBranch: (title, score) => `${score} dans « ${title} »`,
        withChanges: (score) => `${score} avec vos modifications`,
        spread: (date, by) => `${startingBy(date)}, ${points(by)} séparent les lignes extrêmes.`,
        together: (date) => `${startingBy(date)}, toutes les lignes finissent au même score.`,
        line: 'Ligne',
      },
      closer: (date, a, by, b) =>
        `${startingBy(date)} : ${a}, plus proche de ${b} de ${points(by)} que dans les faits`,
      apart: (date, a, by, b) =>
        `${startingBy(date)} : ${a}, plus loin de ${b} de ${points(by)} que dans les faits`,
      brief: {
        closer: (a, by, b) => `${a}, plus proche de ${b} de ${points(by)} que dans les faits`,
        apart: (a, by, b) => `${a}, plus loin de ${b} de ${points(by)} que dans les faits`,
      },
      cameCloser: (date, since, a, by, b) =>
        `${startingBy(date)} : ${a}, plus proche de ${b} de ${points(by)} qu’au ${since}`,
      wentApart: (date, since, a, by, b) =>
        `${startingBy(date)} : ${a}, plus loin de ${b} de ${points(by)} qu’au ${since}`,
      onlyHere: (date, pair, score) =>
        `${startingBy(date)}, ${pair} est à ${score} ; dans les faits, pas encore connue.`,
      onlyRecorded: (date, pair, score) =>
        `${startingBy(date)}, ${pair} n’est pas encore connue ; dans les faits, elle est à ${score}.`,
      sameAsRecord: (date) => `${startingBy(date)}, aucune relation ne diffère des faits.`,
      hardlyMoved: (date, since) =>
        `${startingBy(date)}, aucune relation n’a bougé depuis le ${since}.`,
      notYet: (date) => `Jusqu’au ${date}, cette branche suit les faits.`,
      level: (date) => `le niveau de base du ${date}`,
      because: (what, { happened, missing, changed, fading }) => {
        const clauses = [
          happened.length > 0 && `cause : ${happened.join(' et ')}`,
          missing.length > 0 && `n’a pas lieu : ${missing.join(' et ')}`,
          changed.length > 0 && `compte autrement : ${changed.join(' et ')}`,
          fading && 'les événements plus anciens s’effacent',
        ].filter((clause) => clause !== false);
        return clauses.length === 0 ? `${what}.` : `${what} ; ${clauses.join(' ; ')}.`;
      },
    },
    sharing: {
      share: 'Partager',
      copied: 'Texte et lien copiés.',
      failed: 'Cette page ne peut pas copier : voici le texte et le lien.',
      text: 'Texte et lien',
    },
    saving: {
      save: 'Télécharger',
      name: 'Télécharger ce que l’on voit',
      svg: 'Image (SVG)',
      png: 'Image (PNG)',
      csv: 'Tableau (CSV)',
      hint: 'L’image est la carte telle que vous la voyez, pour l’impression ou un article. Le tableau a une ligne par relation, avec ses sources.',
      working: 'En préparation…',
      saved: (file) => `Remis à votre navigateur sous le nom ${file}.`,
      failed: 'Cette page ne peut pas créer ce fichier.',
      noPng: 'Cette page ne peut pas créer de PNG. Prenez le SVG.',
      source: (title, version, licence) => `Données : ${title}, version ${version}, ${licence}.`,
      fromRecord: 'Les changements sont comptés par rapport aux faits à la même date.',
      record: 'les faits à la même date',
      rightBefore: (date, title) => `juste avant ${le(date)}, ${title}`,
      columns: {
        actor: 'Acteur',
        otherActor: 'Autre acteur',
        score: 'Score',
        low: 'Plus bas selon les réglages',
        high: 'Plus haut selon les réglages',
        inWords: 'En mots',
        before: 'Score avant',
        change: 'Changement',
        countedFrom: 'Changement compté depuis',
        date: 'Date',
        standing: 'Avéré ou hypothétique',
        movedBy: 'Dernier événement',
        movedOn: 'Date de cet événement',
        confidence: 'Certitude de cet événement',
        eventSources: 'Sources de cet événement',
        levelSources: 'Sources du niveau de base',
        dataset: 'Jeu de données',
        licence: 'Licence',
        link: 'Lien',
      },
    },
    story: {
      name: 'Récit',
      position: (step, total) => `Étape ${step} sur ${total}`,
      fromRecord: ' · par rapport aux faits',
      back: 'Retour',
      next: 'Suite',
      leave: 'Quitter le récit',
      explore: 'Explorer librement',
    },
  },
  doubt: {
    band: {
      show: 'Montrer l’étendue d’autres réglages',
      key: 'étendue d’autres réglages',
      working: 'Essai d’autres réglages…',
    },
    score: {
      heading: 'Ce chiffre est-il sûr ?',
      range: (settings, low, high) =>
        `Avec ${settings} réglages des deux constantes, le gain et la demi-vie, chacune de la moitié à une fois et demie sa valeur publiée, le score est entre ${low} et ${high}.`,
      rangeOne: (settings, only) =>
        `Avec ${settings} réglages des deux constantes, le gain et la demi-vie, chacune de la moitié à une fois et demie sa valeur publiée, le score est toujours ${only}.`,
      noMargin:
        'C’est un doute sur la méthode, pas une marge d’erreur : rien ne dit si un réglage est probable.',
      events: 'Sans un événement douteux',
      noEvents:
        'Aucun événement jusqu’à cette date qui soit contesté, seulement rapporté ou connu d’un seul média ne touche cette relation.',
      instead: (score, shown) => `${score} au lieu de ${shown}`,
      same: (score) => `toujours ${score}`,
      unknown: 'pas encore connue',
      spoken: (settings, date, low, high) =>
        `Ombré : étendue sur ${settings} réglages des deux constantes et sans chaque événement douteux ; ${when(date)} entre ${low} et ${high}.`,
    },
    reason: {
      disputed: 'contesté',
      reported: 'seulement rapporté',
      'single-source': 'connu d’un seul média',
    },
    lens: {
      heading: 'Les mêmes événements à d’autres échelles',
      published: 'Scores publiés',
      sign: 'Seulement le signe',
      class: 'Par classe d’acte',
      means: {
        published: 'Chaque sorte d’acte compte son score de Goldstein publié.',
        sign: 'Chaque acte de coopération compte autant, et chaque acte de conflit autant en sens contraire.',
        class:
          'Chaque acte compte comme sa classe en moyenne : paroles ou actions, de coopération ou de conflit.',
      },
      chart: (scale, pair, date, score) => `${scale} : ${pair} ${when(date)} : ${score}`,
    },
    method: {
      heading: 'Les deux constantes',
      intro:
        'De combien un acte déplace une relation, et à quelle vitesse cela s’efface, est un choix de méthode. Réglez les deux à votre gré, jusqu’à la moitié de la valeur publiée en plus ou en moins, et voyez ce qui tient.',
      gain: 'Gain',
      gainMeans: 'part du score d’un acte qui déplace la relation',
      halfLife: 'Demi-vie',
      halfLifeMeans: 'après ce temps, la moitié de l’apport d’un acte s’est effacée',
      days: (count) => `${count} jours`,
      published: (value) => `publié : ${value}`,
      asPublished: (value) => `${value}, comme publié`,
      changed: (value, published) => `${value}, publié : ${published}`,
      back: 'Retour aux valeurs publiées',
    },
    claims: {
      heading: 'Ce que le récit affirme, et si c’est sûr',
      intro: (settings) =>
        `Chaque affirmation a été essayée avec ${settings} réglages des deux constantes, et sans chaque événement contesté, seulement rapporté ou connu d’un seul média.`,
      none: 'Le récit n’affirme rien que l’on puisse essayer.',
      unknown: 'On ne peut pas l’essayer : une relation n’est pas encore connue à sa date.',
      always: (settings) => `Tient dans 100 % des ${settings} réglages.`,
      never: (settings) => `Ne tient dans aucun des ${settings} réglages.`,
      partly: (percent, holds, settings) =>
        `Tient dans ${percent} des ${settings} réglages (${holds}).`,
      notPublished: 'Avec les valeurs publiées, elle ne tient pas.',
      change: (from, to, value, low, high) =>
        `Changement du ${from} au ${to} : ${value} points ; sur tous les réglages de ${low} à ${high}.`,
      score: (date, value, low, high) =>
        `Score le ${date} : ${value} ; sur tous les réglages de ${low} à ${high}.`,
      difference: (pair, than, date, value, low, high) =>
        `${pair} moins ${than} le ${date} : ${value} points ; sur tous les réglages de ${low} à ${high}.`,
      noDoubtful: 'Aucun événement douteux n’y a part.',
      withoutEach: (count) =>
        count === 1
          ? 'Retirer le seul événement douteux ne change pas le verdict.'
          : `Retirer l’un des ${count} événements douteux ne change pas le verdict.`,
      hangsOn: (titles) => `Retirer ${titles.join(' ou ')} renverse le verdict.`,
      event: (title, reason) => `« ${title} » (${reason})`,
      carried: (count) => (count === 1 ? 'Porté par 1 événement' : `Porté par ${count} événements`),
      show: 'Montrer sur la carte',
      byScale: 'Par échelle',
    },
  },
  crowd: {
    checking: 'Vérification des données…',
    playing: (events) => `Parcours de ${number(events)} événements…`,
    layingOut: (actors) => `Recherche d’une place pour ${number(actors)} acteurs…`,
    search: 'Chercher un acteur ou un événement',
    actors: 'Acteurs',
    events: 'Événements',
    found: (shown, fitting, events) => {
      if (fitting + events === 0) return 'Rien trouvé.';
      const actors = fitting === 1 ? '1 acteur' : `${number(fitting)} acteurs`;
      const which = shown < fitting ? `${number(shown)} sur ${actors}` : actors;
      return events === 0
        ? `${which}.`
        : `${which}, ${events === 1 ? '1 événement' : `${number(events)} événements`}.`;
    },
    forward: (name, relations) =>
      `${name} mis en avant, avec ${relations === 1 ? '1 relation' : `${number(relations)} relations`}.`,
    showAll: 'Afficher tous les acteurs',
  },
  changes: {
    heading: 'Vos changements',
    count: (count) =>
      count === 0
        ? 'Rien n’est changé : ce sont les faits.'
        : `${count === 1 ? 'Une chose diffère' : `${count} choses diffèrent`} des faits.`,
    redo: 'Rétablir',
    beside: (date) => `Comparé aux faits, ${when(date)}`,
    noDifference: (date) => `${startingWhen(date)}, aucune relation ne diffère des faits.`,
    wasAndIs: 'Dans les faits, et avec vos modifications',
    wasIf: (was, is) => `${was} dans les faits, ${is} sinon`,
    events: 'Désactiver et pondérer des événements',
    search: 'Chercher un événement',
    changedOnly: 'Changés seulement',
    found: (count) =>
      count === 1
        ? '1 événement.'
        : `${count} événements, d’abord les plus proches de la date choisie.`,
    none: 'Aucun événement ne correspond.',
    more: (count) => `En montrer ${count} de plus`,
    goTo: (title, date) => `${title}, ${date}`,
    edit: 'Modifier',
    remove: 'Retirer',
    own: {
      add: 'Ajouter un événement à vous',
      edit: 'Modifier votre événement',
      date: 'Date',
      from: 'Qui agit',
      to: 'Envers qui',
      act: 'Ce qui se passe',
      cooperative: 'Coopération',
      hostile: 'Hostilité',
      strength: 'Force',
      strengthSaid: (strength) => `${strength} sur l’échelle de Goldstein`,
      title: 'Nom (facultatif)',
      submitAdd: 'Ajouter',
      submitEdit: 'Enregistrer',
      cancel: 'Abandonner',
      effect: 'Son effet',
      wrongDate: 'Donnez un jour réel, par exemple 2025-03-01.',
      farDate: (from, to) => `Donnez un jour des années ${from} à ${to}.`,
      samePair: 'Choisissez quelqu’un d’autre : nul n’agit envers soi-même.',
      tooMany: 'Vous avez déjà 50 événements : retirez-en un d’abord.',
      acts: {
        '02': 'demande aide ou soutien',
        '03': 'promet de coopérer',
        '04': 'rencontre ou négocie',
        '05': 'soutient par la diplomatie, signe un accord',
        '06': 'coopère en matière de commerce, d’armes ou de renseignement',
        '07': 'fournit de l’aide',
        '08': 'cède, allège des sanctions, se retire',
        '09': 'enquête, accuse de fautes',
        '10': 'exige',
        '11': 'critique ou dénonce',
        '12': 'refuse ou rejette',
        '13': 'menace',
        '14': 'proteste',
        '15': 'montre sa force militaire',
        '16': 'rompt des liens, cesse une aide, impose des sanctions',
        '17': 'contraint, saisit ou expulse',
        '18': 'use de violence sans livrer bataille',
        '19': 'combat',
      },
    },
  },
};
