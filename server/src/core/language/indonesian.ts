import type { LanguageTable, WeekdayInText } from "./language.ts";
import type { PhrasesByNumber } from "./number-words.ts";
import { phraseList, wordList } from "./word-list.ts";

export const indonesian: LanguageTable = {
  tag: "id",
  dates: {
    otherMonths: { 2: ["Pebruari", "Peb"], 8: ["Agt", "Ags"], 9: ["Sept"], 11: ["Nopember", "Nop"] },
    otherWeekdays: { 5: ["Jum'at"], 7: ["Ahad"] },
    capitalisedMonths: [],
    monthFirst: "never",
    beforeDay: ["tanggal", "tgl", "pada tanggal"],
    afterDay: [],
    betweenParts: ["bulan", "tahun"],
    afterYear: [],
    rangeWords: ["hingga", "sampai", "sampai dengan", "s/d", "sd"],
    beforeClock: ["pukul", "jam", "pada pukul"],
    openers: ["pada", "di", "hari", "tanggal", "tgl", "bulan", "tahun"],
    since: ["sejak", "mulai", "dari"],
    until: ["hingga", "sampai", "sampai dengan"],
    approximators: ["sekitar", "kira-kira", "kurang lebih"],
    early: ["awal", "permulaan"],
    middle: ["pertengahan", "tengah"],
    late: ["akhir", "penghujung"],
    isWeekday,
  },
  numbers: {
    decimalMark: "comma",
    groupMark: "point",
    spacedGroups: false,
    cardinals: indonesianCardinals(),
    articles: "",
    hundred: "ratus",
    joiners: "",
    scales: {
      3: "ribu, rb",
      6: "juta, jt",
      9: "miliar, milyar, milliar, bilion",
      12: "triliun, trilyun, triliyun, trilliun",
    },
    scaleLetters: { 3: "k", 6: "jt", 9: "m", 12: "t" },
    collectives: { 10: "dekade, dasawarsa", 12: "lusin", 20: "kodi", 100: "abad" },
    loneCollectives: { 10: "sedekade, sedasawarsa", 12: "selusin", 100: "seabad" },
    parts: {
      2: "setengah, separuh, separo, paruh",
      3: "sepertiga, pertiga, per tiga",
      4: "seperempat, perempat, per empat",
      5: "seperlima, perlima, per lima",
      8: "seperdelapan",
      10: "sepersepuluh",
    },
    partOf: "",
    halves: "setengah, separuh",
    andHalf: "setengah",
    ordinals: {
      ...indonesianOrdinals(),
      1: "pertama, kesatu",
    },
    ordinalPrefixes: "ke",
    ordinalSuffixes: "",
    percent: "persen, prosen, poin persentase, poin persen, persen poin",
    currencies: {
      USD: "dolar, dolar as, dolar amerika, dolar amerika serikat",
      EUR: "euro",
      GBP: "poundsterling, pound sterling",
      RUB: "rubel, rubel rusia",
      UAH: "hryvnia",
      IDR: "rupiah",
      BRL: "real brasil",
      VES: "bolivar",
      MYR: "ringgit",
      CNY: "yuan, renminbi",
      JPY: "yen",
      other: "pound, peso, franc, rupee, dinar, dirham, riyal, lira, baht",
    },
    beforeUnit: "",
    bounds: {
      "more-than": "lebih dari, lebih daripada, lebih, di atas, melebihi, melampaui",
      "at-least": `sekurangnya, sekurang-kurangnya, sedikitnya, sedikit-dikitnya, setidaknya, setidak-tidaknya, minimal,
        minimum, paling sedikit, paling tidak, tidak kurang dari, tak kurang dari`,
      "less-than": "kurang dari, di bawah",
      "at-most": `hingga, sampai, sampai dengan, maksimal, maksimum, paling banyak, sebanyak-banyaknya, tidak lebih dari,
        tak lebih dari`,
      about:
        "sekitar, kira-kira, kurang lebih, lebih kurang, sekira, diperkirakan, diperkirakan sekitar, kisaran, seputar",
      nearly: "hampir, nyaris, mendekati",
    },
    boundsAfter: { "more-than": "lebih", "at-least": "atau lebih", "at-most": "atau kurang", about: "-an" },
    between: "antara",
    conjunctions: "dan, atau, serta",
    labels: `ayat, bab, blok, butir, edisi, gerbang, halaman, hlm, jalur, jam, kamar, kelas, lampiran, lantai, nomer, nomor,
      pasal, poin, pukul, rt, ruang, rw, seri, tahap, tipe, versi`,
    beforeDayOfMonth: "tanggal, tgl",
    beforeDecade: "tahun, era",
    decadeSuffixes: "an",
    beforeAge: "berusia, berumur, usia, umur",
    afterAge: "",
    years: "tahun",
  },
  instrumentNouns: wordList(`
    akta amandemen deklarasi hukum inpres keppres keputusan kesepakatan ketetapan komunike konstitusi kontrak konvensi memorandum
    mou nota pakta peraturan perjanjian permen perpres persetujuan piagam pp protokol resolusi statuta traktat undang uu
  `),
  functionWords: wordList(`
    ada adalah agar akan antara apa atas atau bagi bahwa banyak beberapa belum bisa bukan dalam dan dapat dari dengan di dia
    guna hanya harus hingga ia ini itu jika juga kami karena ke kepada kita lagi lain lebih maka masih mereka namun oleh
    pada para pernah pula saat saja sambil sampai sangat saya sebagai sebuah sedang sehingga sejak selama semua seorang
    seperti serta setelah suatu sudah tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu yang
  `),
};

function indonesianCardinals(): PhrasesByNumber {
  return {
    ...{ 0: "nol", 1: "satu", 2: "dua", 3: "tiga", 4: "empat", 5: "lima", 6: "enam", 7: "tujuh", 8: "delapan" },
    ...{ 9: "sembilan", 10: "sepuluh", 11: "sebelas", 12: "dua belas", 13: "tiga belas", 14: "empat belas" },
    ...{ 15: "lima belas", 16: "enam belas", 17: "tujuh belas", 18: "delapan belas", 19: "sembilan belas" },
    ...{ 20: "dua puluh", 30: "tiga puluh", 40: "empat puluh", 50: "lima puluh", 60: "enam puluh" },
    ...{ 70: "tujuh puluh", 80: "delapan puluh", 90: "sembilan puluh", 100: "seratus", 1000: "seribu" },
    ...{ 1e6: "sejuta", 1e9: "semiliar", 1e12: "setriliun" },
  };
}

function indonesianOrdinals(): PhrasesByNumber {
  const ordinals = Object.entries(indonesianCardinals()).map(([value, cardinals]) => {
    const words = phraseList(cardinals).map((cardinal) => `ke${cardinal}`);
    return [value, words.join(", ")] as const;
  });
  return Object.fromEntries(ordinals);
}

/** "Minggu" is also the week, and "malam Jumat" is the evening before Friday. */
function isWeekday({ folded, capitalised, before, after }: WeekdayInText): boolean {
  if (before === "malam") return false;
  if (folded !== "minggu" || before === "hari") return true;
  const counted = before !== undefined && (/^\d+$/.test(before) || COUNT_OF_WEEKS.has(before));
  return capitalised && !counted && !(after !== undefined && AFTER_A_WEEK.has(after));
}

const COUNT_OF_WEEKS = new Set(
  wordList(`
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa berapa per tiap setiap dalam selama akhir awal
    pertengahan tengah seminggu pertama kedua ketiga keempat
  `),
);

const AFTER_A_WEEK = new Set(
  wordList(`
    lalu depan ini itu pertama kedua ketiga keempat terakhir mendatang berikutnya sebelumnya kemudian silam setelah sebelum
  `),
);
