import type { LanguageTable } from "./language.ts";
import { wordList } from "./word-list.ts";

export const portuguese: LanguageTable = {
  tag: "pt",
  dates: {
    otherMonths: {},
    otherWeekdays: {
      1: ["segunda feira"],
      2: ["terça feira"],
      3: ["quarta feira"],
      4: ["quinta feira"],
      5: ["sexta feira"],
    },
    capitalisedMonths: [],
    monthFirst: "never",
    beforeDay: ["dia", "o dia", "no dia", "a"],
    afterDay: ["o", ".º"],
    betweenParts: ["de", "do", "do ano de", "do mês de", "mês de"],
    afterYear: [],
    rangeWords: ["a", "até", "ao"],
    beforeClock: ["às", "à"],
    openers: ["em", "no", "na", "a", "o", "de", "do", "da", "dia"],
    since: ["desde", "a partir de"],
    until: ["até"],
    approximators: ["cerca de", "por volta de", "aproximadamente"],
    early: ["início", "inícios", "começo", "princípio", "princípios"],
    middle: ["meados", "meio"],
    late: ["fim", "fins", "final", "finais"],
    isWeekday: ({ folded, before }) => folded !== "domingo" || before !== "sao",
  },
  instrumentNouns: wordList(`
    acordo acordos ata atas carta cartas código códigos comunicado comunicados constituição contrato contratos convenção
    convenções convênio convênios declaração declarações decreto decretos diretiva diretivas emenda emendas estatuto
    estatutos lei leis memorando memorandos pacto pactos portaria portarias protocolo protocolos regulamento regulamentos
    resolução resoluções tratado tratados
  `),
  functionWords: wordList(`
    a ao aos as até com como da das de dela dele do dos e é ela ele eles em entre era essa esse esta está este eu foi foram
    há isso isto já lhe mais mas me mesmo muito na não nas nem no nos nós o os ou para pela pelas pelo pelos por porque
    quando que quem se sem ser seu seus sobre sua suas também tem um uma
  `),
};
