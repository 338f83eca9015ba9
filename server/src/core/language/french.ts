import type { LanguageTable } from "./language.ts";
import { wordList } from "./word-list.ts";

export const french: LanguageTable = {
  tag: "fr",
  dates: {
    otherMonths: {},
    otherWeekdays: {},
    capitalisedMonths: [],
    monthFirst: "never",
    beforeDay: ["le"],
    afterDay: ["er", "e"],
    betweenParts: ["de", "d'", "du mois de", "du mois d'", "de l'année", "de l'an"],
    afterYear: [],
    rangeWords: ["à", "au", "jusqu'au"],
    beforeClock: ["à"],
    openers: ["le", "en", "du", "au", "à la", "à", "la", "ce"],
    since: ["depuis", "depuis le", "dès", "dès le", "à partir de", "à partir du"],
    until: ["jusqu'à", "jusqu'au", "jusqu'en"],
    approximators: ["vers", "environ", "aux environs de", "autour de"],
    early: ["début", "début du mois de", "le début"],
    middle: ["mi", "milieu", "le milieu"],
    late: ["fin", "la fin"],
    isWeekday: () => true,
  },
  instrumentNouns: wordList(`
    accord accords acte actes arrangement arrangements arrêté arrêtés charte chartes code codes communiqué communiqués
    constitution contrat contrats convention conventions déclaration déclarations décret décrets directive directives loi
    lois mémorandum mémorandums pacte pactes protocole protocoles règlement règlements résolution résolutions statut statuts
    traité traités
  `),
  functionWords: wordList(`
    à alors après au aussi autre aux avant avec c ce ces cette chez comme contre d dans de depuis des du elle elles en entre
    est et été être eux il ils je l la le les leur leurs lors lui mais même n ne ni nos notre nous on ont ou où par pas
    pendant plus pour qu que qui s sa sans se ses si son sont sous sur très un une vers vos vous y
  `),
};
