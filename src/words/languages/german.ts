/** German. Awaiting review by native speakers. */
import type { Language } from './language.ts';

const points = (text: string): string => (text === '1,0' ? '1,0 Punkt' : `${text} Punkte`);
const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`);

/** Before a day an article; a month or a year stands alone or after another word. */
const isDay = (date: string): boolean => /^\d+\./.test(date);
const am = (date: string): string =>
  isDay(date) ? `am ${date}` : /^\d+$/.test(date) ? `im Jahr ${date}` : `im ${date}`;
const startingAm = (date: string): string =>
  am(date).replace(/^[ai]/, (letter) => letter.toUpperCase());
const von = (date: string): string => `${isDay(date) ? 'vom' : 'von'} ${date}`;

const number = (count: number): string => count.toLocaleString('de');

export const language: Language = {
  lang: 'de',
  locale: 'de',
  direction: 'ltr',
  awaitingReview:
    'Die deutsche Fassung der Bedienung wartet auf Durchsicht durch Muttersprachler. Texte der Daten bleiben englisch.',
  messages: {
    relation: {
      hostile: 'feindlich',
      strained: 'gespannt',
      cool: 'kühl',
      neutral: 'neutral',
      cordial: 'freundschaftlich',
      friendly: 'eng befreundet',
      allied: 'verbündet',
      unknown: 'noch nicht bekannt',
      pointsCloser: (by) => `${points(by)} näher`,
      pointsApart: (by) => `${points(by)} weiter entfernt`,
      unchanged: 'unverändert',
      pair: (a, b) => `${a}–${b}`,
      rose: (pair, from, to) => `${pair} stieg von ${from} auf ${to}`,
      fell: (pair, from, to) => `${pair} fiel von ${from} auf ${to}`,
      began: (pair, score) => `${pair} beginnt bei ${score}`,
      scoreAndWord: (score, word) => `${score}, ${word}`,
    },
    theme: {
      diplomacy: 'Diplomatie',
      security: 'Sicherheit',
      economy: 'Wirtschaft',
      energy: 'Energie',
      law: 'Recht',
      rhetoric: 'Rhetorik',
      science: 'Wissenschaft',
    },
    confidence: {
      confirmed: 'Bestätigt',
      reported: 'Berichtet',
      disputed: 'Umstritten',
      projected: 'Angenommen, nicht geschehen',
    },
    map: {
      actor: (name, relations) => `${name}. Beziehungen: ${relations}`,
      actorUnknown: (name) => `${name}. Noch keine Beziehung bekannt`,
      relation: (pair, score, word) => `${pair}: ${score}, ${word}`,
    },
    timeline: {
      date: 'Datum',
      keys: 'Pfeiltasten gehen ein Ereignis weiter, Bild auf und Bild ab mehrere, Pos1 und Ende an den Rand.',
      atEvent: (date, title) => `${date}: ${title}`,
      atProjection: (date, title) => `${date}, hypothetisch: ${title}`,
      afterEvent: (date, title) => `${date}, nach: ${title}`,
      beforeEvents: (date) => `${date}, vor dem ersten Ereignis`,
      withPosition: (text, number, total) => `${text}, ${number} von ${total}`,
      position: (number, total) => `${number} von ${total}`,
      play: 'Abspielen',
      pause: 'Anhalten',
      previous: 'Voriges Ereignis',
      next: 'Nächstes Ereignis',
      chapters: 'Abschnitt der Zeitleiste',
      whole: 'Alles',
      several: (count) => `${count} Ereignisse`,
      relations: 'Beziehungen an diesem Tag',
      stripes: (count, from, to) =>
        `Werte von ${count === 1 ? 'einer Beziehung' : `${count} Beziehungen`} von ${from} bis ${to}, je ein Streifen, von feindlich (rot, Linie unten) bis verbündet (blau, Linie oben).`,
      off: (title) => `${title} (ausgeschaltet)`,
    },
    event: {
      position: (number, total) => `${number} von ${total}`,
      hypothetical: 'Hypothetisch',
      hypotheticalBranch: (scenario) => `Hypothetisch: ${scenario}`,
      hypotheticalChoices: (scenario) =>
        `Hypothetisch: ${scenario ?? 'das Geschehene'} mit Ihren Änderungen`,
      supposed: (text) => `Hypothetisch. ${text}`,
      sentence: (text) => (/[.!?…][”“’‘)»]?$/.test(text) ? text : `${text}.`),
      clauses: (clauses) => `${clauses.join('; ')}.`,
      sinceThen: (date, count) =>
        `Sie stehen am ${date}, ${count === 1 ? 'einen Tag' : days(count)} nach diesem Ereignis.`,
      changes: 'Was sich änderte',
      relation: 'Beziehung',
      beforeAndAfter: 'Vorher und nachher',
      change: 'Änderung',
      to: 'auf',
      levelMoved: (from, to) => `Grundwert: von ${from} auf ${to}`,
      levelSet: (to) => `Grundwert: auf ${to} gesetzt`,
      switchedOff: 'Sie haben dieses Ereignis ausgeschaltet: Es bewegt nichts.',
      noEffects: 'Für dieses Ereignis ist keine Wirkung auf eine Beziehung erfasst.',
    },
    change: {
      nothingMoved: 'Keine Beziehung hat sich bewegt.',
      drifted: (clauses) => `Seitdem: ${clauses.join('; ')}.`,
      hardlyDrifted: 'Seitdem hat sich keine Beziehung bewegt.',
    },
    explorer: {
      loading: 'Die Karte wird geladen …',
      side: 'Ereignis und Einzelheiten',
      changes: 'Ihre Änderungen: Was wäre, wenn?',
      branches: 'Zweige vergleichen',
      table: 'Alle Beziehungen als Tabelle',
      balance: 'Lager und Spannungen',
      doubt: 'Wie sicher ist das?',
      playStory: 'Geschichte abspielen',
      details: 'Einzelheiten',
      broughtForward: (name, score) => `${name}: ${score}`,
      since: (date) => ` · Änderungen seit ${date}`,
      linkFault: (field, found) =>
        `Der Link verlangt ${field} „${found}“, das es in dieser Geschichte nicht gibt. Es wurde ausgelassen.`,
      problems: (count) =>
        count === 1
          ? 'Diese Karte kann nicht gezeichnet werden: Ihre Daten haben einen Fehler.'
          : `Diese Karte kann nicht gezeichnet werden: Ihre Daten haben ${count} Fehler.`,
      problemList: 'Fehler der Daten',
      wholeFile: 'Die ganze Datei',
      problem: (found, expected) => `Gefunden: ${found}; erwartet: ${expected}.`,
    },
  },
  panels: {
    keys: 'Pfeiltasten gehen von Akteur zu Akteur. Enter öffnet die Beziehungen eines Akteurs, Escape führt zurück.',
    supposition: {
      toRecord: 'Zurück zum Geschehenen',
      undo: 'Rückgängig',
      asRecorded: (date) => `Wie geschehen: Ihre Änderungen beginnen ${am(date)}.`,
    },
    folds: {
      changes: 'Ereignisse weglassen, anders gewichten oder eigene hinzufügen.',
      table: 'Jeder Wert an diesem Tag und wie er sich geändert hat.',
      balance: 'Wer zusammensteht, und welche drei nicht zusammenpassen.',
      doubt: 'Was auch bei anders eingestellter Methode gilt.',
    },
    evidence: {
      towards: (from, to) => `${from} gegenüber ${to}:`,
      baseHeading: 'Vor dem ersten Ereignis',
      baseCaption: 'Grundwerte zu Beginn',
      basis: 'Worauf die Annahme beruht',
      why: 'Warum diese Zahlen?',
      code: (code, description) => `CAMEO ${code} „${description}“`,
      goldstein: (score) => `Goldstein-Wert ${score}`,
      goldsteinOfParent: (score, parent) =>
        `Goldstein-Wert ${score}, vom übergeordneten Code ${parent} übernommen`,
      impact: (score) => `Wirkung ${score}, von der Redaktion gesetzt`,
      weight: (weight) => `Gewicht ${weight}`,
      interpretive: 'Die Einordnung beruht auf der Lesart der Redaktion.',
      sum: {
        mean: (count) => (count === 1 ? 'Wert der Handlung' : `Mittel aus ${count} Handlungen`),
        yourWeight: 'Ihr Gewicht',
        gain: 'Verstärkung',
        room: 'Platz auf der Skala',
        points: 'Punkte',
        limit: 'am Ende der Skala abgeschnitten',
      },
      levelBecause: (from, to) => `Der Grundwert geht von ${from} auf ${to} und bleibt dort.`,
      levelBegins: (to) => `Der Grundwert wird auf ${to} gesetzt und bleibt dort.`,
      doubt: 'Nicht sicher:',
      documents: 'Dokumente',
      unverified: 'Nummer nicht geprüft',
      sources: 'Quellen',
      allSources: (count) => `Alle ${count} Quellen`,
      quoteSources: (count) => (count === 1 ? 'Quelle des Zitats' : `${count} Quellen des Zitats`),
      quoted: (text) => `„${text}“`,
      described: 'von uns beschrieben, Überschrift nicht gesehen',
      rank: {
        official: 'amtlich',
        'agency-or-major': 'Agentur oder großes Medium',
        regional: 'regionales oder Fachmedium',
        aggregator: 'Kopie oder Sammelstelle',
      },
      note: 'Anmerkung',
    },
    supposing: {
      name: 'Was wäre, wenn?',
      counts: 'Zählt',
      weight: 'Gewicht',
      weights: {
        0: 'ausgeschaltet',
        0.25: 'ein Viertel',
        0.5: 'die Hälfte',
        0.75: 'drei Viertel',
        1: 'wie veröffentlicht',
        2: 'doppelt',
      },
      times: (factor) => `${factor}-fach`,
      reset: 'Wie veröffentlicht',
      asAdded: 'wie hinzugefügt',
      resetAdded: 'Wie hinzugefügt',
      levelsToo: 'Ausgeschaltet bewegt es auch die Grundwerte nicht.',
      own: 'Sie haben dieses Ereignis hinzugefügt.',
      ownCode: (code, description) => `CAMEO ${code} „${description}“, Stärke von Ihnen gewählt`,
      remove: 'Entfernen',
    },
    state: {
      closest: (pair, score, word) => `ist ${pair} die engste Beziehung (${score}, ${word})`,
      mostHostile: (pair, score, word) => `${pair} die fernste (${score}, ${word})`,
      onDate: (date, text) => `Am ${date} ${text}`,
      inDate: (date, text) => `${startingAm(date)} ${text}`,
      onlyKnown: (pair, score, word) =>
        `ist ${pair} die einzige bekannte Beziehung (${score}, ${word})`,
      noneKnown: (date) => `Am ${date} ist noch keine Beziehung bekannt.`,
      camps: (camps) => `Lager: ${camps.join(' gegen ')}.`,
    },
    foot: {
      speed: 'Tempo',
      times: (factor) => `${factor}×`,
      goToDate: 'Zum Datum',
      key: 'Zeichen der Ereignisse',
      more: 'Zeichen und Einstellungen',
      showAllRelations: (count, shown) =>
        shown < count
          ? `${shown} von ${count} Beziehungen zeigen`
          : `Alle ${count} Beziehungen zeigen`,
      showFewerRelations: 'Weniger Beziehungen zeigen',
    },
    legend: {
      name: 'So liest man die Karte',
      hostileEnd: 'feindlich −10',
      alliedEnd: '+10 verbündet',
      hostile: 'feindlich',
      neutral: 'neutral',
      allied: 'verbündet',
      unknown: 'Keine Linie: noch nicht bekannt.',
      width: 'Je stärker die Bindung oder die Feindschaft, desto dicker die Linie.',
      distance: 'Näher beieinander = engere Bindung.',
      ghost: 'früherer Ort',
      recordGhost: 'was an diesem Tag geschah',
      group: 'durch Bindungen ab +3 verbunden',
    },
    panels: {
      close: 'Schließen',
      kind: { state: 'Staat', bloc: 'Block', organization: 'Organisation' },
      chartTop: '+10 verbündet',
      chartBottom: '−10 feindlich',
      level: 'Grundwert',
      relations: 'Beziehungen, die engste zuerst',
      tableCaption: (date) => `Alle Beziehungen ${am(date)}`,
      pair: 'Beziehung',
      score: 'Wert',
      inWords: 'In Worten',
      change: 'Änderung',
      changeSince: (date) => `Änderungen seit ${date}.`,
      changeSinceLast: (date) => `Änderungen seit kurz vor dem letzten Ereignis, ${date}.`,
      lastMoved: 'Zuletzt bewegt durch',
      neverMoved: 'noch kein Ereignis',
      nearerAndAway: 'Wer näher kam, wer sich entfernte',
      comparedSince: 'Seit',
      orDate: 'oder seit dem Tag',
      usually: (date) => `das übliche Datum, ${date}`,
      partBegins: (title, date) => `${title}, ${date}`,
      drewNearer: 'Kam näher',
      driftedAway: 'Entfernte sich',
      asBefore: (names) => `Wie zuvor: ${names}.`,
      mostlyBy: (scores) => `${scores}, am meisten durch`,
      unknownRelation: 'Diese Beziehung ist an diesem Tag noch nicht bekannt.',
      pairHeading: (a, b) => `${a}\u00a0– ${b}`,
      chart: (pair, from, to) =>
        `Wert von ${pair} ${von(from)} bis ${to}, auf einer Skala von −10 (feindlich) bis +10 (verbündet).`,
      chartExtremes: (low, lowDate, high, highDate) =>
        `Niedrigster Wert ${low} ${am(lowDate)}, höchster ${high} ${am(highDate)}.`,
      chartNow: (date, score) => `${startingAm(date)}: ${score}.`,
      chartSpan: 'Gezeigte Zeit',
      wholeTime: 'Ganze Zeit',
      keyScore: 'Wert',
      keyLevel: 'Grundwert',
      keyEvent: 'Ereignis',
      keyProjected: 'angenommen',
      whyHeading: (score) => `Warum ${score}?`,
      whyIntro: (date) =>
        `Der Grundwert und was ${am(date)} von jedem Ereignis übrig ist. Wählen Sie ein Ereignis, um zu ihm zu gehen, oder öffnen Sie seine Quellen.`,
      byTime: 'Nach Zeit',
      bySize: 'Nach Größe',
      order: 'Reihenfolge',
      levelNotSet: 'Keiner gesetzt: von 0 gezählt.',
      since: (date) => `seit ${date}`,
      smaller: (count) => (count === 1 ? '1 kleineres' : `${count} kleinere`),
      onTheDay: (by) => `${by} am selben Tag`,
      sources: (count) => (count === 1 ? '1 Quelle' : `${count} Quellen`),
      limit: 'Am Ende der Skala abgeschnitten',
      rounding: 'Rundung auf eine Nachkommastelle',
      sum: (pair, date) => `${pair} ${am(date)}`,
    },
    balance: {
      named: (name) => name,
      more: (count) => `${count} weitere zeigen`,
      heading: (date) => `Wer zu wem steht, ${date}`,
      noSides:
        'Niemand steht auf einer Seite: Keine Beziehung ist als freundlich oder feindlich bekannt.',
      oneCamp: (members) => `Ein Lager: ${members}.`,
      twoCamps: (one, other) => `Zwei Lager: ${one}; ${other}.`,
      alone: (name) => `${name} allein`,
      noSide: (names, count) => `${names} ${count === 1 ? 'steht' : 'stehen'} auf keiner Seite.`,
      calmCamp: 'Keine zwei davon stehen auf der feindlichen Seite der 0.',
      calmCamps:
        'Keine freundliche Beziehung führt vom einen ins andere, und keine feindliche liegt in einem der beiden.',
      strain: (by, relations) => `Was nicht passt (${points(by)}): ${relations.join('; ')}.`,
      friendsApart: (a, b, score) =>
        `${a} und ${b} stehen auf der freundlichen Seite der 0, aber in verschiedenen Lagern (${score})`,
      enemiesTogether: (a, b, score) =>
        `${a} und ${b} stehen auf der feindlichen Seite der 0, aber im selben Lager (${score})`,
      weaker: (count) =>
        count === 1 ? 'und 1 schwächere Beziehung' : `und ${count} schwächere Beziehungen`,
      mayBeBetter:
        'Bei so vielen Akteuren wurde nicht jede Teilung geprüft: Es kann eine bessere geben.',
      tensions: 'Je drei, die auseinanderziehen, die stärkste Spannung zuerst',
      noTensions: 'Keine drei ziehen auseinander.',
      counting:
        'Jede Beziehung über 0 zählt hier als freundlich, jede unter 0 als feindlich, wie schwach auch immer.',
      pull: (ties) => `ziehen auseinander: ${ties}.`,
      fit: (ties) => `passen zusammen: ${ties}.`,
      open: 'ziehen nicht: Eine Beziehung zwischen ihnen ist neutral oder noch nicht bekannt.',
      ties: {
        friends: ([a, b, c], [ab, ac, bc]) =>
          `${a} mit ${b} (${ab}), ${a} mit ${c} (${ac}) und ${b} mit ${c} (${bc}) stehen auf der freundlichen Seite der 0`,
        commonFriend: ([a, b, c], [ab, ac, bc]) =>
          `${a} mit ${b} (${ab}) und ${a} mit ${c} (${ac}) stehen auf der freundlichen Seite der 0, ${b} mit ${c} aber auf der feindlichen (${bc})`,
        commonEnemy: ([a, b, c], [ab, ac, bc]) =>
          `${a} mit ${b} (${ab}) und ${a} mit ${c} (${ac}) stehen auf der feindlichen Seite der 0, ${b} mit ${c} aber auf der freundlichen (${bc})`,
        enemies: ([a, b, c], [ab, ac, bc]) =>
          `${a} mit ${b} (${ab}), ${a} mit ${c} (${ac}) und ${b} mit ${c} (${bc}) stehen auf der feindlichen Seite der 0`,
      },
      since: (date) => `In Spannung seit ${date}.`,
      sinceOrEarlier: (date) => `In Spannung seit ${date} oder früher.`,
      began: 'Sie begann mit:',
      meaning: {
        commonFriend:
          'Wenn zwei Freunde eines Dritten miteinander verfeindet sind, gibt meist etwas nach. Die Forschung nennt das eine unausgewogene Triade.',
        enemies:
          'Von drei Feinden hätten je zwei etwas davon, sich gegen den dritten zu verbinden: Etwas gibt meist nach. Die Forschung nennt das eine unausgewogene Triade.',
        balanced:
          'Der Freund eines Freundes ist ein Freund, und der Feind eines Feindes auch: Nichts muss nachgeben. Die Forschung nennt das eine ausgewogene Triade.',
      },
    },
    difference: {
      compare: 'Zwei Tage vergleichen',
      backToMap: 'Zurück zur Karte',
      table: 'Dasselbe als Tabelle',
      fromTo: (from, to) => `von ${from} auf ${to}`,
      begins: (score) => `vorher nicht bekannt, jetzt bei ${score}`,
      dates: 'Zu vergleichende Tage',
      from: 'Von',
      to: 'Bis',
      firstDate: 'Erster Tag',
      secondDate: 'Zweiter Tag',
      keys: 'Pfeiltasten gehen ein Ereignis weiter, Bild auf und Bild ab mehrere, Pos1 und Ende so weit es geht.',
      scale: 'Ein Strich je Ereignis: Die Achse ist nicht maßstäblich in der Zeit.',
      chapters: 'Anfang und Ende eines Abschnitts vergleichen',
      list: 'Was sich änderte, die größte Änderung zuerst',
      becauseOf: 'Gründe',
      otherWay: 'In die andere Richtung wirkte',
      allCauses: (count) => `Alle ${count} Gründe zeigen`,
      fewerCauses: 'Weniger Gründe zeigen',
      keyCloser: 'näher',
      keyApart: 'weiter entfernt',
      keyUnchanged: 'unverändert',
      keyBegins: 'vorher nicht bekannt',
      keyMoved: 'bewegte sich von hier nach dort',
      keyWidth: 'Je größer die Änderung, desto dicker die Linie.',
      heading: (from, to) => `Was sich ${von(from)} bis ${to} änderte`,
      headingWithin: (date) => `Was sich ${am(date)} änderte`,
      between: (from, to, text) => `${isDay(from) ? 'Vom' : 'Von'} ${from} bis ${to}: ${text}`,
      within: (date, text) => `${startingAm(date)}: ${text}`,
      same: (date) =>
        `Beide Daten sind gleich, ${date}. Verschieben Sie eines, um zu sehen, was sich änderte.`,
      closer: (by, from, to) => `${points(by)} näher, von ${from} auf ${to}`,
      apart: (by, from, to) => `${points(by)} weiter entfernt, von ${from} auf ${to}`,
      beginsAt: (score) => `beginnt ${score}`,
      change: (name, moved) => `${name} ${moved}`,
      because: (moved, causes) => `${moved}; Grund: ${causes}`,
      mostlyBecause: (moved, causes) => `${moved}; Hauptgrund: ${causes}`,
      despite: (moved, causes) => `${moved}, trotz: ${causes}`,
      eventCause: (title) => `„${title}“`,
      levelCause: 'ein neuer Grundwert',
      fadingCause: 'das Verblassen älterer Ereignisse',
      limitCause: 'das Ende der Skala',
      causeOf: (cause, by) => `${cause} (${by})`,
      smallerChanges: (count) =>
        count === 1 ? 'und 1 kleinere Änderung' : `und ${count} kleinere Änderungen`,
      nothing: 'Keine Beziehung änderte sich.',
      unchanged: (names, count) => `${names} ${count === 1 ? 'ist' : 'sind'} unverändert.`,
      unchangedCount: (count) => `${count} andere Beziehungen sind unverändert.`,
      unknown: (names, count) => `${names} ${count === 1 ? 'ist' : 'sind'} noch nicht bekannt.`,
      unknownCount: (count) => `${count} Beziehungen sind noch nicht bekannt.`,
    },
    branches: {
      record: 'Was tatsächlich geschah',
      recorded: 'Geschehen',
      whatIf: (scenario) => `Was wäre, wenn: ${scenario}`,
      key: 'dick: was wäre, dünn: was geschah',
      ownChanges: 'Mit Ihren Änderungen',
      lane: (title, steps, date) =>
        `${title}, hypothetisch, ${steps === 1 ? '1 Schritt' : `${steps} Schritte`} ab ${date}`,
      pictures: 'Geschehenes und Zweige',
      againstRecord: 'Gegenüber dem Geschehenen',
      heading: (date) => `Die Zweige im Vergleich, ${date}`,
      intro: (date) =>
        `Die Zweige verlassen das Geschehene am ${date}. Orte und Maßstab sind in allen Bildern gleich; Schatten zeigen das Geschehene am selben Tag.`,
      date: 'Datum in allen Bildern',
      ends: 'Ihr Datum liegt davor: Die Bilder zeigen, wo die Zweige enden.',
      scores: (title, date) => `${title}: Werte ${am(date)}`,
      more: (count) =>
        count === 1 ? 'und 1 weitere Beziehung' : `und ${count} weitere Beziehungen`,
      across: {
        heading: (pair) => `${pair}: was geschah, und was wäre wenn`,
        chart: (pair, from, to, fork) =>
          `Werte von ${pair} ${von(from)} bis ${to}. Durchgezogen: was geschah. Gestrichelt, ab ${fork}: jeder Zweig, hypothetisch.`,
        scores: (date, pair, record, branches) =>
          `${startingAm(date)} stand ${pair} bei ${record}. Hypothetisch: ${branches}.`,
        branchScores: (date, pair, branches) =>
          `${startingAm(date)} ist ${pair} im Geschehenen nicht bekannt. Hypothetisch: ${branches}.`,
        inBranch: (title, score) => `${score} in „${title}“`,
        withChanges: (score) => `${score} mit Ihren Änderungen`,
        spread: (date, by) => `Bis ${date} enden die Linien ${points(by)} auseinander.`,
        together: (date) => `Bis ${date} enden alle Linien beim selben Wert.`,
        line: 'Linie',
      },
      closer: (date, a, by, b) =>
        `Bis ${date} steht ${a} ${b} um ${points(by)} näher als tatsächlich geschehen`,
      apart: (date, a, by, b) =>
        `Bis ${date} steht ${a} von ${b} um ${points(by)} weiter entfernt als tatsächlich geschehen`,
      brief: {
        closer: (a, by, b) => `${a}: ${points(by)} näher an ${b} als geschehen`,
        apart: (a, by, b) => `${a}: ${points(by)} weiter von ${b} entfernt als geschehen`,
      },
      cameCloser: (date, since, a, by, b) =>
        `Bis ${date} steht ${a} ${b} um ${points(by)} näher als am ${since}`,
      wentApart: (date, since, a, by, b) =>
        `Bis ${date} steht ${a} von ${b} um ${points(by)} weiter entfernt als am ${since}`,
      onlyHere: (date, pair, score) =>
        `Bis ${date} steht ${pair} bei ${score}; tatsächlich war die Beziehung noch nicht bekannt.`,
      onlyRecorded: (date, pair, score) =>
        `Bis ${date} ist ${pair} noch nicht bekannt; tatsächlich stand die Beziehung bei ${score}.`,
      sameAsRecord: (date) => `Bis ${date} weicht keine Beziehung vom Geschehenen ab.`,
      hardlyMoved: (date, since) => `Bis ${date} hat sich seit ${since} keine Beziehung bewegt.`,
      notYet: (date) => `Bis ${date} ist dieser Zweig das Geschehene.`,
      level: (date) => `der Grundwert vom ${date}`,
      because: (what, { happened, missing, changed, fading }) => {
        const clauses = [
          happened.length > 0 && `wegen: ${happened.join(' und ')}`,
          missing.length > 0 && `es fehlt: ${missing.join(' und ')}`,
          changed.length > 0 && `anders gewichtet: ${changed.join(' und ')}`,
          fading && 'ältere Ereignisse verblassen',
        ].filter((clause) => clause !== false);
        return clauses.length === 0 ? `${what}.` : `${what}; ${clauses.join('; ')}.`;
      },
    },
    sharing: {
      share: 'Teilen',
      copied: 'Text und Link kopiert.',
      failed: 'Diese Seite darf nicht kopieren: Text und Link stehen hier.',
      text: 'Text und Link',
    },
    saving: {
      save: 'Herunterladen',
      name: 'Herunterladen, was zu sehen ist',
      svg: 'Bild (SVG)',
      png: 'Bild (PNG)',
      csv: 'Tabelle (CSV)',
      hint: 'Das Bild ist die Karte, wie Sie sie sehen, für Druck oder Artikel. Die Tabelle hat eine Zeile je Beziehung, mit Quellen.',
      working: 'Wird erstellt …',
      saved: (file) => `Ihrem Browser übergeben als ${file}.`,
      failed: 'Diese Seite darf diese Datei nicht erstellen.',
      noPng: 'Diese Seite darf kein PNG erstellen. Nehmen Sie das SVG.',
      source: (title, version, licence) => `Daten: ${title}, Version ${version}, ${licence}.`,
      fromRecord: 'Änderungen sind gegenüber dem gezählt, was am selben Tag geschah.',
      record: 'was am selben Tag geschah',
      rightBefore: (date, title) => `unmittelbar vor ${date}, ${title}`,
      columns: {
        actor: 'Akteur',
        otherActor: 'Anderer Akteur',
        score: 'Wert',
        low: 'Niedrigster über Einstellungen',
        high: 'Höchster über Einstellungen',
        inWords: 'In Worten',
        before: 'Wert davor',
        change: 'Änderung',
        countedFrom: 'Änderung gezählt ab',
        date: 'Datum',
        standing: 'Geschehen oder hypothetisch',
        movedBy: 'Zuletzt bewegt durch',
        movedOn: 'Datum dieses Ereignisses',
        confidence: 'Gewissheit dieses Ereignisses',
        eventSources: 'Quellen dieses Ereignisses',
        levelSources: 'Quellen des Grundwerts',
        dataset: 'Datensatz',
        licence: 'Lizenz',
        link: 'Link',
      },
    },
    story: {
      name: 'Geschichte',
      position: (step, total) => `Schritt ${step} von ${total}`,
      fromRecord: ' · verglichen mit dem, was geschah',
      back: 'Zurück',
      next: 'Weiter',
      leave: 'Geschichte verlassen',
      explore: 'Frei erkunden',
    },
  },
  doubt: {
    band: {
      show: 'Spanne anderer Einstellungen zeigen',
      key: 'Spanne anderer Einstellungen',
      working: 'Andere Einstellungen werden geprüft …',
    },
    score: {
      heading: 'Wie sicher ist diese Zahl?',
      range: (settings, low, high) =>
        `Mit ${settings} Einstellungen der zwei Konstanten, Verstärkung und Halbwertszeit, je vom halben bis zum anderthalbfachen veröffentlichten Wert, liegt der Wert zwischen ${low} und ${high}.`,
      rangeOne: (settings, only) =>
        `Mit ${settings} Einstellungen der zwei Konstanten, Verstärkung und Halbwertszeit, je vom halben bis zum anderthalbfachen veröffentlichten Wert, ist der Wert immer ${only}.`,
      noMargin:
        'Das ist Zweifel an der Methode, keine Fehlerspanne: Nichts sagt, wie wahrscheinlich eine Einstellung ist.',
      events: 'Ohne ein zweifelhaftes Ereignis',
      noEvents:
        'Kein Ereignis bis zu diesem Tag, das umstritten, nur berichtet oder nur aus einem Medium bekannt ist, berührt diese Beziehung.',
      instead: (score, shown) => `${score} statt ${shown}`,
      same: (score) => `weiterhin ${score}`,
      unknown: 'noch nicht bekannt',
      spoken: (settings, date, low, high) =>
        `Schattiert: Spanne über ${settings} Einstellungen der zwei Konstanten und ohne jedes zweifelhafte Ereignis; ${am(date)} zwischen ${low} und ${high}.`,
    },
    reason: {
      disputed: 'umstritten',
      reported: 'nur berichtet',
      'single-source': 'nur aus einem Medium bekannt',
    },
    lens: {
      heading: 'Dieselben Ereignisse mit anderen Skalen',
      published: 'Veröffentlichte Werte',
      sign: 'Nur das Vorzeichen',
      class: 'Nach Art der Handlung',
      means: {
        published: 'Jede Art von Handlung zählt ihren veröffentlichten Goldstein-Wert.',
        sign: 'Jede Handlung der Zusammenarbeit zählt gleich viel, und jede des Konflikts ebenso viel in die andere Richtung.',
        class:
          'Jede Handlung zählt so viel wie ihre Art im Mittel: Worte oder Taten, der Zusammenarbeit oder des Konflikts.',
      },
      chart: (scale, pair, date, score) => `${scale}: ${pair} ${am(date)}: ${score}`,
    },
    method: {
      heading: 'Die zwei Konstanten',
      intro:
        'Wie weit eine Handlung eine Beziehung bewegt und wie schnell das verblasst, ist eine Wahl der Methode. Stellen Sie beides ein, bis zur Hälfte über oder unter dem Veröffentlichten, und sehen Sie, was bleibt.',
      gain: 'Verstärkung',
      gainMeans: 'Anteil am Wert einer Handlung, der die Beziehung bewegt',
      halfLife: 'Halbwertszeit',
      halfLifeMeans: 'nach dieser Zeit ist die Hälfte dessen verblasst, was eine Handlung beitrug',
      days: (count) => `${count} Tage`,
      published: (value) => `veröffentlicht: ${value}`,
      asPublished: (value) => `${value}, wie veröffentlicht`,
      changed: (value, published) => `${value}, veröffentlicht: ${published}`,
      back: 'Zurück zu den veröffentlichten Werten',
    },
    claims: {
      heading: 'Was die Geschichte behauptet, und wie sicher das ist',
      intro: (settings) =>
        `Jede Aussage wurde mit ${settings} Einstellungen der zwei Konstanten geprüft, und ohne jedes Ereignis, das umstritten, nur berichtet oder nur aus einem Medium bekannt ist.`,
      none: 'Die Geschichte macht keine Aussagen, die sich prüfen lassen.',
      unknown: 'Das lässt sich nicht prüfen: Eine Beziehung ist an ihrem Tag noch nicht bekannt.',
      always: (settings) => `Gilt in 100 % von ${settings} Einstellungen.`,
      never: (settings) => `Gilt in keiner von ${settings} Einstellungen.`,
      partly: (percent, holds, settings) =>
        `Gilt in ${percent} von ${settings} Einstellungen (${holds}).`,
      notPublished: 'Mit den veröffentlichten Werten gilt sie nicht.',
      change: (from, to, value, low, high) =>
        `Änderung vom ${from} bis ${to}: ${value} Punkte; über alle Einstellungen ${low} bis ${high}.`,
      score: (date, value, low, high) =>
        `Wert am ${date}: ${value}; über alle Einstellungen ${low} bis ${high}.`,
      difference: (pair, than, date, value, low, high) =>
        `${pair} minus ${than} am ${date}: ${value} Punkte; über alle Einstellungen ${low} bis ${high}.`,
      noDoubtful: 'Kein zweifelhaftes Ereignis hat Anteil daran.',
      withoutEach: (count) =>
        count === 1
          ? 'Das eine zweifelhafte Ereignis auszulassen ändert das Urteil nicht.'
          : `Eines von ${count} zweifelhaften Ereignissen auszulassen ändert das Urteil nicht.`,
      hangsOn: (titles) => `${titles.join(' oder ')} auszulassen kehrt das Urteil um.`,
      event: (title, reason) => `„${title}“ (${reason})`,
      carried: (count) =>
        count === 1 ? 'Getragen von 1 Ereignis' : `Getragen von ${count} Ereignissen`,
      show: 'Auf der Karte zeigen',
      byScale: 'Nach Skala',
    },
  },
  crowd: {
    checking: 'Die Daten werden geprüft …',
    playing: (events) => `${number(events)} Ereignisse werden durchgegangen …`,
    layingOut: (actors) => `Für jeden von ${number(actors)} Akteuren wird ein Ort gesucht …`,
    search: 'Akteur oder Ereignis suchen',
    actors: 'Akteure',
    events: 'Ereignisse',
    found: (shown, fitting, events) => {
      if (fitting + events === 0) return 'Nichts gefunden.';
      const actors = fitting === 1 ? '1 Akteur' : `${number(fitting)} Akteure`;
      const which = shown < fitting ? `${number(shown)} von ${actors}n` : actors;
      return events === 0
        ? `${which}.`
        : `${which}, ${events === 1 ? '1 Ereignis' : `${number(events)} Ereignisse`}.`;
    },
    forward: (name, relations) =>
      `${name} ist hervorgehoben, mit ${relations === 1 ? '1 Beziehung' : `${number(relations)} Beziehungen`}.`,
    showAll: 'Alle Akteure zeigen',
  },
  changes: {
    heading: 'Ihre Änderungen',
    count: (count) =>
      count === 0
        ? 'Nichts ist geändert: So ist es geschehen.'
        : `${count === 1 ? 'Eine Sache weicht' : `${count} Dinge weichen`} vom Geschehenen ab.`,
    redo: 'Wiederholen',
    beside: (date) => `Verglichen mit dem Geschehenen ${am(date)}`,
    noDifference: (date) => `${startingAm(date)} weicht keine Beziehung vom Geschehenen ab.`,
    wasAndIs: 'Geschehen, und mit Ihren Änderungen',
    wasIf: (was, is) => `${was} war es, ${is} wäre es`,
    events: 'Ereignisse ausschalten und gewichten',
    search: 'Ein Ereignis suchen',
    changedOnly: 'Nur geänderte',
    found: (count) =>
      count === 1 ? '1 Ereignis.' : `${count} Ereignisse, die dem gewählten Datum nächsten zuerst.`,
    none: 'Kein Ereignis passt.',
    more: (count) => `${count} weitere zeigen`,
    goTo: (title, date) => `${title}, ${date}`,
    edit: 'Bearbeiten',
    remove: 'Entfernen',
    own: {
      add: 'Ein eigenes Ereignis hinzufügen',
      edit: 'Ihr Ereignis bearbeiten',
      date: 'Datum',
      from: 'Wer handelt',
      to: 'Wem gegenüber',
      act: 'Was geschieht',
      cooperative: 'Zusammenarbeit',
      hostile: 'Feindseligkeit',
      strength: 'Stärke',
      strengthSaid: (strength) => `${strength} auf der Goldstein-Skala`,
      title: 'Name (kann leer bleiben)',
      submitAdd: 'Hinzufügen',
      submitEdit: 'Speichern',
      cancel: 'Abbrechen',
      effect: 'Was es bewirken würde',
      wrongDate: 'Geben Sie einen wirklichen Tag an, etwa 2025-03-01.',
      farDate: (from, to) => `Geben Sie einen Tag in den Jahren ${from} bis ${to} an.`,
      samePair: 'Wählen Sie jemand anderen: Niemand handelt sich selbst gegenüber.',
      tooMany: 'Es gibt schon 50 eigene Ereignisse: Entfernen Sie zuerst eines.',
      acts: {
        '02': 'bittet um Hilfe oder Unterstützung',
        '03': 'sagt Zusammenarbeit zu',
        '04': 'trifft sich oder führt Gespräche',
        '05': 'unterstützt diplomatisch, schließt ein Abkommen',
        '06': 'arbeitet bei Handel, Waffen oder Aufklärung zusammen',
        '07': 'leistet Hilfe',
        '08': 'gibt nach, lockert Sanktionen, zieht ab',
        '09': 'untersucht, wirft Fehlverhalten vor',
        '10': 'stellt Forderungen',
        '11': 'kritisiert oder verurteilt',
        '12': 'lehnt ab oder weist zurück',
        '13': 'droht',
        '14': 'protestiert',
        '15': 'zeigt militärische Stärke',
        '16': 'bricht Beziehungen ab, stoppt Hilfe, verhängt Sanktionen',
        '17': 'zwingt, beschlagnahmt oder weist aus',
        '18': 'übt Gewalt unterhalb der Schlacht',
        '19': 'kämpft',
      },
    },
  },
};
