import type { LanguageTable } from "./language.ts";
import { wordList } from "./word-list.ts";

export const spanish: LanguageTable = {
  tag: "es",
  dates: {
    otherMonths: { 9: ["setiembre", "set", "sep", "sept"] },
    otherWeekdays: {},
    capitalisedMonths: [],
    monthFirst: "in-words",
    beforeDay: ["día", "el", "el día", "a"],
    afterDay: ["o", ".º", "ro", "er"],
    betweenParts: ["de", "del", "del año", "del mes de", "mes de"],
    afterYear: [],
    rangeWords: ["a", "al", "hasta el"],
    beforeClock: ["a las", "a la"],
    openers: ["el", "en", "del", "de", "día", "a", "los días"],
    since: ["desde", "desde el", "a partir de", "a partir del"],
    until: ["hasta", "hasta el"],
    approximators: ["alrededor de", "alrededor del", "hacia", "aproximadamente", "cerca de"],
    early: ["principios", "comienzos", "inicios", "a principios", "a comienzos", "a inicios", "primeros días"],
    middle: ["mediados", "a mediados"],
    late: ["finales", "fines", "a finales", "a fines"],
    isWeekday: ({ folded, before }) => folded !== "domingo" || before !== "santo",
  },
  instrumentNouns: wordList(`
    acta actas acuerdo acuerdos arreglo arreglos carta cartas código códigos comunicado comunicados constitución contrato
    contratos convención convenciones convenio convenios declaración declaraciones decreto decretos directiva directivas
    enmienda enmiendas estatuto estatutos ley leyes memorando memorandos memorándum orden órdenes pacto pactos protocolo
    protocolos reglamento reglamentos resolución resoluciones tratado tratados
  `),
  functionWords: wordList(`
    a al algo ante antes aunque bajo cada como con contra cual cuando de del desde después donde dos durante e el él ella
    ellos en entre era es esa ese eso esta está este esto fue ha había han hasta hay la las le les lo los más me mientras
    muy ni no nos o otra otro para pero por porque que quien se según ser si sí sin sobre son su sus también tras un una
    uno unos y ya
  `),
};
