import type { LanguageTable } from "./language.ts";
import { wordList } from "./word-list.ts";

export const german: LanguageTable = {
  tag: "de",
  dates: {
    otherMonths: { 1: ["Jänner", "Jän", "Jan"], 2: ["Feber"], 3: ["Maerz", "Mrz"], 9: ["Sept"] },
    otherWeekdays: { 6: ["Sonnabend"] },
    capitalisedMonths: [],
    monthFirst: "never",
    beforeDay: ["den", "dem", "der"],
    afterDay: ["."],
    betweenParts: ["des jahres", "im jahr", "im jahre"],
    afterYear: [],
    rangeWords: ["bis", "bis zum"],
    beforeClock: ["um", "gegen"],
    openers: ["am", "im", "in", "vom", "der", "den"],
    since: ["seit", "seit dem", "ab", "ab dem"],
    until: ["bis", "bis zum"],
    approximators: ["etwa", "ungefähr", "circa", "ca", "gegen", "um"],
    early: ["anfang"],
    middle: ["mitte"],
    late: ["ende"],
    isWeekday: () => true,
  },
  instrumentNouns: wordList(`
    abkommen abkommens akte akten beschluss beschlusses beschlüsse charta dekret dekrete dekrets erklärung
    erklärungen erlass erlasse gesetz gesetze gesetzen gesetzes grundgesetz kommuniqué konvention konventionen memoranden
    memorandum pakt pakte paktes pakts protokoll protokolle protokollen protokolls resolution resolutionen richtlinie
    richtlinien satzung übereinkommen übereinkommens übereinkunft vereinbarung vereinbarungen verfassung verordnung
    verordnungen vertrag vertrage vertrages vertrags verträge verträgen
  `),
  functionWords: wordList(`
    aber alle als am an auch auf aus bei bis da damit das dass dem den der des die dies diese dieser doch du durch ein eine
    einem einen einer eines er es für gegen haben hat hatte ich ihr ihre im in ist ja kann kein mit nach nicht noch nun nur
    oder ohne sein sich sie sind so über um und uns unter vom von vor war waren was wenn werden wie wir wird wurde zu zum zur
    zwischen
  `),
};
