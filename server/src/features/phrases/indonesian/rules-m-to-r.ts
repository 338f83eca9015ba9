import type { Templates } from "#core/messages/message.ts";

/** What the rules `manifest-name` to `role-overlap` say. */
export const rulesMToR = {
  "summary.manifest-name": "Manifes suatu dosir bernama dossier.yaml.",
  "manifest-name.name":
    "Tidak ada yang dibaca dari berkas ini: manifes suatu dosir bernama dossier.yaml. Ganti namanya.",

  "summary.merge-conflict":
    "Tidak ada berkas yang memuat tanda yang ditinggalkan git ketika dua perubahan bertabrakan.",
  "merge-conflict.open":
    "Git tidak dapat menggabungkan dua perubahan di sini. Pertahankan baris yang benar, lalu hapus tanda '<<<<<<<', '=======', dan '>>>>>>>'.",

  "summary.metonym": "Ibu kota yang mewakili negaranya adalah salah satu alias negara itu.",
  "metonym.unset":
    "'{text}' di sini tampaknya mewakili '{id}'. Sebutkan negaranya, atau tambahkan '{name}' ke aliasnya, agar teks yang menyebutnya begitu ditemukan.",

  "summary.missing-archive": "Setiap halaman web yang dirujuk punya salinan di arsip.",
  "missing-archive.live":
    "Hanya alamat aktif: isinya bisa berubah atau hilang. Simpan halaman itu di arsip web dan catat salinannya di `archived`, atau simpan teksnya sebagai `snapshot`.",

  "summary.missing-field": "Setiap entri punya apa yang wajib bagi jenisnya.",
  "missing-field.needed": "{noun} memerlukan {keys}.",
  "missing-field.empty": "{noun} memerlukan '{key}', tetapi di sini tidak tertulis apa-apa.",
  "missing-field.oneOf": "{noun} memerlukan salah satu dari {keys}.",

  "summary.missing-language": "Setiap sumber berupa teks menyebut bahasanya.",
  "missing-language.missing":
    "Ditulis dalam bahasa apa? Tambahkan `language`, seperti `language: pt`; tanggal dan angka dibaca menurut aturan bahasa itu.",
  "missing-language.likely":
    "Tampaknya dalam bahasa {language}. Tambahkan `language: {tag}`; tanggal dan angka dibaca menurut aturan bahasa itu.",
  "missing-language.de": "Jerman",
  "missing-language.en": "Inggris",
  "missing-language.es": "Spanyol",
  "missing-language.fr": "Prancis",
  "missing-language.id": "Indonesia",
  "missing-language.pt": "Portugis",
  "missing-language.ru": "Rusia",
  "missing-language.uk": "Ukraina",

  "summary.missing-speaker": "Suatu pernyataan menyebut siapa yang membuatnya.",
  "missing-speaker.missing": "Siapa yang mengatakannya? Sebutkan narasumbernya di 'said-by'.",

  "summary.missing-text": "Teks yang disebut sumber-sumber tersedia.",
  "missing-text.one":
    "Teks '{name}' tidak tersedia, jadi tidak ada yang dibandingkan dengannya. Sebutkan foldernya di setelan 'dossier.snapshotFolder', atau dengan --snapshots di baris perintah.",
  "missing-text.many":
    "{count} teks tidak tersedia ('{name}' dan lainnya), jadi tidak ada yang dibandingkan dengannya. Sebutkan foldernya di setelan 'dossier.snapshotFolder', atau dengan --snapshots di baris perintah.",

  "summary.name-variant": "Judul dan klaim mengeja nama seperti entri aktornya.",
  "name-variant.variant":
    "'{text}' mirip dengan '{name}', nama '{id}'. Gunakan ejaan itu, atau tambahkan yang ini ke `aliases`.",
  "name-variant.name": "Namanya: '{name}'.",

  "summary.number-not-in-source": "Angka dalam suatu klaim ada di sumber yang dirujuknya.",
  "number-not-in-source.absent": "{number} tidak ada di '{id}' (yang ada {nearest}).",
  "number-not-in-source.absentMany": "{number} tidak ada di teks mana pun yang dirujuk (yang ada {nearest}).",
  "number-not-in-source.bare": "{number} tidak ada di '{id}'.",
  "number-not-in-source.bareMany": "{number} tidak ada di teks mana pun yang dirujuk.",

  "summary.number-scale": "Angka dalam suatu klaim sebesar yang diberikan sumbernya.",
  "number-scale.scale": "'{id}' memuat {found}, bukan {number}.",
  "number-scale.translated": "'{id}' memuat '{written}', yaitu {found}, bukan {number}.",

  "summary.occurred-in-future": "Peristiwa yang disebut sudah terjadi tidak berada di masa depan.",
  "occurred-in-future.future":
    "Peristiwa ini berada di masa depan ({date}), jadi tidak mungkin sudah terjadi; jika direncanakan, tulis 'status: planned'.",
  "occurred-in-future.tomorrow":
    "Peristiwa ini berada di masa depan ({date}), kecuali jika di tempat kejadian harinya sudah tiba; jika direncanakan, tulis 'status: planned'.",

  "summary.order-violation": "Urutan peristiwa menurut `before` dan `after` sesuai dengan tanggalnya.",
  "order-violation.before": "Peristiwa ini ({date}) tidak mungkin sebelum '{id}' ({other}): terjadinya lebih kemudian.",
  "order-violation.after": "Peristiwa ini ({date}) tidak mungkin setelah '{id}' ({other}): terjadinya lebih dulu.",
  "order-violation.other": "Tanggal peristiwa yang lain: {other}.",

  "summary.part-of-outside": "Suatu peristiwa berada dalam waktu peristiwa yang menaunginya.",
  "part-of-outside.before": "Peristiwa ini ({part}) dimulai sebelum '{id}' ({whole}), yang disebut menaunginya.",
  "part-of-outside.after": "Peristiwa ini ({part}) berakhir setelah '{id}' ({whole}), yang disebut menaunginya.",
  "part-of-outside.outside": "Peristiwa ini ({part}) berada di luar waktu '{id}' ({whole}), yang disebut menaunginya.",
  "part-of-outside.whole": "Tanggal keseluruhannya: {whole}.",

  "summary.planned-overdue": "Jika waktu suatu rencana sudah lewat, dosir menyebut apa yang kemudian terjadi.",
  "planned-overdue.overdue":
    "Direncanakan untuk {date}; apakah terjadi? Ubah statusnya, atau catat kelanjutannya sebagai peristiwa yang `after` peristiwa ini.",

  "summary.published-in-future": "Sumber diterbitkan dan diambil paling lambat hari ini.",
  "published-in-future.published": "'{text}' berada di masa depan; yang dapat dirujuk pasti sudah diterbitkan.",
  "published-in-future.captured": "'{text}' berada di masa depan; teks yang tersedia pasti sudah diambil.",

  "summary.published-mismatch": "Sumber dicatat terbit pada hari yang disebut teksnya.",
  "published-mismatch.mismatch": "Teksnya menyebut '{line}', tetapi 'published' berisi {published}.",

  "summary.published-missing": "Setiap sumber menyebut kapan diterbitkan.",
  "published-missing.suggested": "'{id}' tanpa tanggal terbit; '{from}' menunjukkan {date}.",
  "published-missing.missing":
    "'{id}' tanpa tanggal terbit. Jika hanya rentangnya yang diketahui, tulis sebagai himpunan: 'published: [2019-03..2019-05]'.",

  "summary.quote-differs": "Kutipan memuat kata-kata sumbernya, tidak lebih dan tidak kurang.",
  "quote-differs.left-out": "Kutipan menghilangkan '{words}': di '{id}' tertulis '{reading}'.",
  "quote-differs.added": "Kutipan menambahkan '{words}': di '{id}' tertulis '{reading}'.",
  "quote-differs.replaced": "Kutipan memuat '{by}' alih-alih '{words}': di '{id}' tertulis '{reading}'.",
  "quote-differs.several": "Kutipan tidak kata demi kata: di '{id}' tertulis '{reading}'.",
  "quote-differs.order": "Di '{id}' bagian-bagian kutipan ini urutannya lain.",
  "quote-differs.exact": "Teks '{other}' memuat kata-kata itu seperti dikutip, di baris {line}.",

  "summary.quote-in-other-source": "Kutipan dirujuk ke sumber yang memuatnya.",
  "quote-in-other-source.other":
    "Kutipan ini tidak ditemukan dalam teks '{id}', tetapi dalam teks '{other}', baris {line}.",
  "quote-in-other-source.text": "Teksnya memuat kata-kata ini di baris {line}.",

  "summary.quote-language": "Kutipan ditulis dalam bahasa sumbernya, atau ditandai sebagai terjemahan.",
  "quote-language.foreign":
    "Kutipan ini tidak dalam bahasa '{id}'. Jika ini terjemahan, tambahkan 'translated', dan kata-kata aslinya sebagai 'quote-original'.",

  "summary.quote-not-in-source": "Kata-kata suatu kutipan ada di sumber tempat kutipan itu diambil.",
  "quote-not-in-source.absent":
    "Kutipan ini tidak ditemukan dalam teks '{id}', juga tidak dalam teks lain. Salin dari teksnya; jika ini terjemahan, sebutkan di 'translated'.",

  "summary.quote-too-short": "Kutipan cukup panjang untuk menandai satu tempat di sumbernya.",
  "quote-too-short.short":
    "Terlalu pendek untuk menandai satu tempat: panjangkan menjadi sedikitnya tiga kata dan 12 karakter, atau tambahkan kata-kata sebelumnya sebagai `prefix`.",
  "quote-too-short.repeated":
    "Muncul {count} kali di '{id}': panjangkan, atau tambahkan kata-kata sebelumnya sebagai `prefix`.",
  "quote-too-short.hints":
    "Muncul {count} kali di '{id}', tetapi tidak di tempat yang disebut `prefix`, `suffix`, dan `at`. Perbaiki ketiganya, atau panjangkan kutipannya.",

  "summary.relation-cycle": "Tidak ada hubungan yang berujung kembali ke entri asalnya.",
  "relation-cycle.order": "'{id}' akan mendahului dirinya sendiri: {path}. Salah satu hubungan ini keliru.",
  "relation-cycle.part-of": "'{id}' akan menjadi bagian dari dirinya sendiri: {path}. Salah satu hubungan ini keliru.",
  "relation-cycle.supersedes": "'{id}' akan menggantikan dirinya sendiri: {path}. Salah satu hubungan ini keliru.",
  "relation-cycle.amends": "'{id}' akan mengubah dirinya sendiri: {path}. Salah satu hubungan ini keliru.",
  "relation-cycle.under": "'{id}' akan dibuat berdasarkan dirinya sendiri: {path}. Salah satu hubungan ini keliru.",
  "relation-cycle.step": "{from} → {to}",

  "summary.relative-date-mismatch":
    "Kata seperti 'awal bulan ini' dalam 'date-text', dihitung dari hari terbit, menghasilkan tanggal peristiwa.",
  "relative-date-mismatch.mismatch": "'{phrase}' dalam artikel bertanggal {published} berarti {meant}, bukan {date}.",
  "relative-date-mismatch.source": "Diterbitkan: {published}.",
  "relative-date-mismatch.written": "'date-text' berisi '{phrase}', tetapi tanggalnya {date}. Perbaiki salah satunya.",
  "relative-date-mismatch.dateText": "Dalam 'date-text'.",

  "summary.relative-date-unanchored":
    "Tanggal yang diambil dari kata seperti 'pada Jumat' tidak lebih sempit daripada yang dimungkinkan hari terbit yang diketahui.",
  "relative-date-unanchored.unpublished":
    "'{phrase}' dihitung dari hari terbit, tetapi '{id}' tidak punya 'published' yang menyebutnya.",
  "relative-date-unanchored.uncaptured":
    "'{phrase}' dihitung dari waktu halaman itu dilihat, tetapi '{id}' tidak punya 'captured'.",
  "relative-date-unanchored.several":
    "'{phrase}' dalam artikel bertanggal {published} bisa berarti {meant}; tidak ada yang menunjukkan bahwa itu {date}.",

  "summary.retracted-source": "Tidak ada entri yang bertumpu pada sumber yang sudah ditarik.",
  "retracted-source.only": "'{id}' sudah ditarik, dan tidak ada rujukan lain untuk ini.",
  "retracted-source.onlyDetail": "'{id}' sudah ditarik ({detail}), dan tidak ada rujukan lain untuk ini.",
  "retracted-source.some": "'{id}' sudah ditarik. Masih ada sumber lain.",
  "retracted-source.someDetail": "'{id}' sudah ditarik ({detail}). Masih ada sumber lain.",
  "retracted-source.here": "Ditarik di sini.",

  "summary.role-outside-interval": "Suatu jabatan dipakai untuk waktu ketika aktor memegangnya.",
  "role-outside-interval.before": "'{id}' baru menjadi '{role}' sejak {bound}. Tanggal peristiwa adalah {date}.",
  "role-outside-interval.after": "'{id}' hanya menjadi '{role}' hingga {bound}. Tanggal peristiwa adalah {date}.",
  "role-outside-interval.bound": "Batas jabatan itu.",

  "summary.role-overlap": "Jabatan yang hanya dipegang satu orang pada satu waktu punya satu pemegang pada satu waktu.",
  "role-overlap.overlap":
    "'{id}' dan '{other}' sama-sama '{role}' di '{of}' pada waktu yang sama ({time}), padahal hanya satu yang mungkin. Perbaiki tanggalnya, atau tandai jabatan itu sebagai dipersengketakan.",
  "role-overlap.other": "Pemegang yang lain: '{other}'.",
} as const satisfies Templates;
