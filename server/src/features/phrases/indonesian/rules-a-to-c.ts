import type { Templates } from "#core/messages/message.ts";

/** What the rules `actor-kind` to `confidence-exceeds-support` say. */
export const rulesAToC = {
  "summary.actor-kind":
    "Media dan penulis disebut di tempat mereka memberitakan, bukan di antara aktor suatu peristiwa.",
  "actor-kind.outlet":
    "'{id}' adalah media, yang memberitakan dan bukan pelaku. Sebutkan di `via` pada rujukannya; jika memang ikut terlibat, sebutkan perannya.",
  "actor-kind.author":
    "'{id}' disebut sebagai penulis '{source}', dan penulis memberitakan, bukan pelaku. Hapus nama ini di sini; yang memang ikut terlibat diberi 'role'.",
  "actor-kind.photographer":
    "'{id}' dicatat sebagai fotografer, yang memotret apa yang dilakukan orang lain. Hapus nama ini di sini; yang memang ikut terlibat diberi 'role'.",

  "summary.actor-not-in-source":
    "Setiap aktor suatu peristiwa, dan setiap orang yang disebut berbicara, disebut namanya dalam salah satu teks yang dirujuk.",
  "actor-not-in-source.one":
    "Teks '{source}' tidak menyebut {name}. Tambahkan alias yang dipakainya, atau hapus aktor ini.",
  "actor-not-in-source.more":
    "Tidak satu pun teks dari {sources} menyebut {name}. Tambahkan alias yang dipakai, atau hapus aktor ini.",
  "actor-not-in-source.near":
    "Teks '{source}' tidak menyebut {name}, tetapi memuat '{spelling}'. Jika sama, tambahkan sebagai alias.",
  "actor-not-in-source.unwritten":
    "{name} tidak punya nama dalam aksara {script}, jadi tidak dicari di '{source}'. Tambahkan nama itu sebagai alias.",
  "actor-not-in-source.names": "Yang dicari: {names}.",

  "summary.actor-outside-life": "Pelaku suatu peristiwa masih hidup pada saat itu.",
  "actor-outside-life.before": "'{id}' lahir ({bound}) setelah peristiwa ini ({date}). Mungkin maksudnya orang lain?",
  "actor-outside-life.after":
    "'{id}' meninggal ({bound}) sebelum peristiwa ini ({date}). Mungkin maksudnya orang lain?",
  "actor-outside-life.bound": "Dalam entri '{id}': {bound}.",

  "summary.ambiguous-alias": "Satu alias berarti satu aktor.",
  "ambiguous-alias.one": "'{alias}' juga cocok dengan '{id}'. Gunakan nama yang hanya dimiliki salah satunya.",
  "ambiguous-alias.more": "'{alias}' cocok dengan {count} aktor. Gunakan nama yang hanya dimiliki salah satunya.",
  "ambiguous-alias.other": "Cocok dengan '{name}'.",

  "summary.archive-date-mismatch": "Alamat salinan arsip menuju ke satu salinan, yang dibuat pada hari yang dicatat.",
  "archive-date-mismatch.mismatch": "Menurut alamatnya {stamp}, sedangkan di sini {at}. Salah satunya keliru.",
  "archive-date-mismatch.copy": "Waktu dalam alamat: {stamp}.",
  "archive-date-mismatch.list":
    "'{text}' menuju ke daftar salinan. Gunakan alamat satu salinan, lengkap dengan 14 angkanya.",
  "archive-date-mismatch.nearest":
    "'{text}' menuju ke salinan yang paling dekat dengannya. Gunakan 14 angka satu salinan, seperti 20240918123000.",
  "archive-date-mismatch.newest":
    "Alamat ini menuju ke salinan terbaru, yang mana pun itu. Gunakan alamat satu salinan, lengkap dengan 14 angkanya.",
  "archive-date-mismatch.save":
    "'{text}' membuat salinan baru setiap kali dibuka. Gunakan alamat salinan yang sudah dibuat.",

  "summary.assessment-as-fact": "Kesimpulan media dengan suaranya sendiri dicatat sebagai penilaian.",
  "assessment-as-fact.conclusion":
    "Ini ada di paragraf terakhir '{source}', yang tidak menyebut siapa yang mengatakannya dan bernada menilai ('{marker}'). Jika itu pandangan media sendiri, tulis 'kind: assessment'.",

  "summary.attribution-not-in-source":
    "Kantor berita yang disebut sebagai asal isi suatu sumber disebut namanya dalam teks sumber itu.",
  "attribution-not-in-source.unnamed":
    "Teks '{source}' tidak menyebut {agency}. Perbaiki `via`, atau tambahkan nama yang dipakainya ke alias.",
  "attribution-not-in-source.others": "Teks '{source}' tidak menyebut {agency}; yang disebut {others}.",
  "attribution-not-in-source.beside":
    "'{source}' menyebut {others} sebagai asal kata-kata ini; {agency} tidak disebut di paragraf ini atau di dekatnya.",

  "summary.before-in-force": "Yang terjadi berdasarkan suatu instrumen terjadi selama instrumen itu berlaku.",
  "before-in-force.between":
    "'{id}' sudah ditandatangani ({signed}) tetapi belum berlaku pada waktu peristiwa ini ({date}); baru berlaku kemudian ({bound}). Apakah sudah diterapkan sebelumnya?",
  "before-in-force.before":
    "'{id}' belum berlaku pada waktu peristiwa ini ({date}); baru berlaku kemudian ({bound}). Apakah sudah diterapkan sebelumnya?",
  "before-in-force.after":
    "'{id}' tidak lagi berlaku pada waktu peristiwa ini ({date}); sudah berakhir sebelumnya ({bound}).",
  "before-in-force.in-force": "'{id}' mulai berlaku: {bound}.",
  "before-in-force.ended": "'{id}' berakhir: {bound}.",

  "summary.before-instrument":
    "Tidak ada yang terjadi berdasarkan suatu instrumen, atau diatur olehnya, sebelum instrumen itu ditandatangani.",
  "before-instrument.event":
    "Peristiwa ini ({date}) tidak mungkin terjadi berdasarkan '{id}', yang baru ditandatangani kemudian ({signed}).",
  "before-instrument.claim":
    "'{id}' tidak mungkin mengatur pada waktu ini ({date}): baru ditandatangani kemudian ({signed}).",
  "before-instrument.signed": "'{id}' ditandatangani: {signed}.",

  "summary.boilerplate-support":
    "Yang diambil dari suatu sumber ada di artikelnya, bukan hanya di sekitarnya pada halaman itu.",
  "boilerplate-support.caption":
    "Hanya keterangan foto '{id}' yang memuat kata-kata ini (baris {line}); artikelnya tidak.",
  "boilerplate-support.around":
    "Kata-kata ini ada di halaman '{id}' hanya di luar artikelnya (baris {line}). Kutip teks yang artikelnya memuatnya, atau perbaiki 'body'.",
  "boilerplate-support.inCaption": "Hanya keterangan foto '{id}' yang memuat {what} (baris {line}); artikelnya tidak.",
  "boilerplate-support.onPage":
    "Halaman '{id}' memuat {what} hanya di luar artikelnya (baris {line}). Kutip teks yang artikelnya memuatnya, atau perbaiki 'body'.",
  "boilerplate-support.published":
    "'{id}' diterbitkan pada {what} (baris {line}), tetapi artikelnya tidak menceritakan apa pun tentang hari itu. Jika disimpulkan dari hari terbit, tulis 'date-basis: inferred'.",

  "summary.bound-lost": "Angka dibatasi seperti sumber membatasinya.",
  "bound-lost.dropped": "Menurut '{id}' '{phrase}', bukan tepat {number}.",
  "bound-lost.invented": "Angka ini ditandai '{bound}', tetapi '{id}' hanya menyebut '{phrase}'.",
  "bound-lost.different": "Angka ini ditandai '{bound}', tetapi '{id}' menyebut '{phrase}'.",
  "bound-lost.opposite": "Klaim ini menyebut '{written}', tetapi '{id}' menyebut '{phrase}'.",

  "summary.captured-before-published": "Sumber diambil setelah diterbitkan.",
  "captured-before-published.early":
    "Diambil ({captured}) sebelum diterbitkan ({published}); salah satu tanggal ini keliru.",
  "captured-before-published.published": "Diterbitkan: {published}.",

  "summary.catalogue-unreadable": "Setiap katalog yang disebut dalam manifes dapat dibaca.",
  "catalogue-unreadable.missing":
    "Tidak ada '{name}' di folder dosir. Selama belum ada, sumber tidak dicari di situ, dan tidak ada rujukan yang dilaporkan sebagai tidak dikenal.",
  "catalogue-unreadable.undecodable":
    "'{name}' bukan UTF-8, jadi tidak satu pun isinya dikenal, dan tidak ada rujukan yang dilaporkan sebagai tidak dikenal.",
  "catalogue-unreadable.damaged":
    "'{name}' tidak dapat dibaca sebagai bibliografi, jadi tidak satu pun isinya dikenal, dan tidak ada rujukan yang dilaporkan sebagai tidak dikenal. Yang dapat dibaca: CSL-JSON (.json), CSL-YAML (.yaml, .yml), dan BibTeX (.bib).",

  "summary.circular-attribution": "Tidak ada sumber yang mendapat isinya dari dirinya sendiri lewat sumber lain.",
  "circular-attribution.circle": "Sumber-sumber ini saling mengambil: {way}. Salah satu `via` ini keliru.",
  "circular-attribution.self": "'{id}' tidak mungkin mengambilnya dari dirinya sendiri.",
  "circular-attribution.next": "'{id}' mengambilnya dari '{next}'.",

  "summary.claim-without-source": "Setiap klaim merujuk pada yang mendukungnya.",
  "claim-without-source.none": "Klaim tanpa sumber. Sebutkan di 'cites' apa yang mendukungnya.",
  "claim-without-source.notOwn":
    "Klaim tanpa sumber sendiri. Rujukan pada peristiwa hanya mendukung tanggal, judul, dan aktornya.",

  "summary.confidence-exceeds-support":
    "Keyakinan tinggi bertumpu pada dua asal yang independen, dan tidak hanya pada sumber lemah.",
  "confidence-exceeds-support.source":
    "Keyakinan tinggi hanya bertumpu pada '{source}'; diperlukan dua asal yang independen.",
  "confidence-exceeds-support.origin":
    "Keyakinan tinggi bertumpu pada {sources}, yang hanya punya satu asal, {origin}; diperlukan dua.",
  "confidence-exceeds-support.weak":
    "Keyakinan tinggi hanya bertumpu pada sumber lemah, {sources} (peringkat {grades}); diperlukan satu sumber berperingkat A, B, atau C.",
  "confidence-exceeds-support.way": "{way}",
} as const satisfies Templates;
