import type { LanguageTable, WeekdayInText } from "./language.ts";
import { wordList } from "./word-list.ts";

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
  instrumentNouns: wordList(`
    akta amandemen deklarasi hukum keppres keputusan kesepakatan ketetapan komunike konstitusi kontrak konvensi memorandum
    mou nota pakta peraturan perjanjian permen perpres persetujuan piagam pp protokol resolusi statuta traktat undang uu
  `),
  functionWords: wordList(`
    ada adalah agar akan antara apa atas atau bagi bahwa banyak beberapa belum bisa bukan dalam dan dapat dari dengan di dia
    guna hanya harus hingga ia ini itu jika juga kami karena ke kepada kita lagi lain lebih maka masih mereka namun oleh
    pada para pernah pula saat saja sambil sampai sangat saya sebagai sebuah sedang sehingga sejak selama semua seorang
    seperti serta setelah suatu sudah tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu yang
  `),
};

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
