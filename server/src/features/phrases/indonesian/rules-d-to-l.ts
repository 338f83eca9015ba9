import type { Templates } from "#core/messages/message.ts";

/** What the rules `date-ambiguous-numeric` to `long-quote` say. */
export const rulesDToL = {
  "summary.date-ambiguous-numeric": "Tidak ada tanggal yang bisa dibaca dengan hari dan bulan tertukar.",
  "date-ambiguous-numeric.ambiguous":
    "'{text}' bisa berarti {dayFirst} atau {monthFirst}; tulis {first} atau {second}.",

  "summary.date-conflict": "Jika satu tanggal ditulis di beberapa tempat, semuanya sama.",
  "date-conflict.step": "'{step}': di sini {here}, tetapi {there} di '{id}'; salah satu tanggal ini keliru.",
  "date-conflict.same":
    "Di sini bertanggal {here}, tetapi {there} di '{id}', yang disebut sebagai peristiwa yang sama; salah satunya keliru.",
  "date-conflict.whose":
    "'{step}': di sini {here}, tetapi {there} di '{id}'; jika ini tanggal pihak lain, sebutkan pihak itu di antara aktor peristiwa.",
  "date-conflict.twice":
    "'{step}': di sini {here}, tetapi {there} di entri lain dari '{id}'; salah satu tanggal ini keliru.",
  "date-conflict.namesake":
    "Di sini ditandatangani {here}, tetapi {there} di '{id}', yang berjudul sama; simpan satu entri saja, atau bedakan judulnya.",
  "date-conflict.other": "Tanggal yang lain: {there}.",

  "summary.date-impossible": "Setiap tanggal ada di kalender.",
  "date-impossible.day": "'{date}' tidak ada: {month} hanya sampai tanggal {days}.",
  "date-impossible.month": "'{date}' tidak ada: bulan berkisar dari 01 hingga 12.",
  "date-impossible.time": "'{date}' tidak ada: jam berkisar dari 00 hingga 23, menit dan detik dari 00 hingga 59.",
  "date-impossible.offset": "'{date}' tidak ada: selisih dari UTC berkisar dari -14:00 hingga +14:00.",

  "summary.date-narrower-than-source": "Tanggal peristiwa tidak lebih sempit daripada yang diberikan sumbernya.",
  "date-narrower-than-source.narrower": "'{id}' hanya menyebut {found}, yang lebih luas daripada {date}.",

  "summary.date-not-in-source": "Tanggal peristiwa adalah tanggal yang disebut dalam artikel yang dirujuk.",
  "date-not-in-source.absent": "'{id}' memuat {found}, bukan {date}.",
  "date-not-in-source.absentMany":
    "Tidak ada teks yang dirujuk yang memuat {date}; tanggal terdekat adalah {found} di '{id}'.",
  "date-not-in-source.swapped": "'{id}' memuat {found}, bukan {date} (hari dan bulan tertukar?).",
  "date-not-in-source.oneDigit": "'{id}' memuat {found}, bukan {date} (beda satu angka).",
  "date-not-in-source.digitsSwapped": "'{id}' memuat {found}, bukan {date} (dua angka tertukar?).",
  "date-not-in-source.elsewhere":
    "Di dekat kata-kata yang dikutip, '{id}' memuat {found}; {date} ada di bagian lain teks itu.",

  "summary.date-reversed": "Tidak ada interval atau rentang yang berakhir sebelum dimulai.",
  "date-reversed.reversed": "'{text}' berakhir sebelum dimulai. Tukar keduanya, atau perbaiki salah satunya.",
  "date-reversed.role":
    "Jabatan ini berakhir ({end}) sebelum dimulai ({start}). Tukar kedua tanggal, atau perbaiki salah satunya.",
  "date-reversed.life": "'died' ({end}) mendahului 'born' ({start}). Tukar kedua tanggal, atau perbaiki salah satunya.",
  "date-reversed.start": "Tanggal yang lain: {start}.",

  "summary.date-syntax": "Tanggal ditulis sehingga artinya sama bagi setiap pembaca.",
  "date-syntax.suggestion": "'{text}' bukan tanggal di sini. Tulis {dates}.",
  "date-syntax.other": "'{text}' bukan tanggal di sini. Tulis seperti 2025-05-07, 2025-05 atau 2025, atau 'unknown'.",
  "date-syntax.empty": "Di sini harus ada tanggal, seperti 2025-05-07, 2025-05 atau 2025, atau 'unknown'.",
  "date-syntax.season":
    "'{text}' di sini berarti musim atau triwulan. Tulis bulan-bulannya, seperti [2025-03..2025-05].",
  "date-syntax.braces":
    "Kurung kurawal berarti semua dari beberapa tanggal, padahal satu kolom hanya memuat satu. Tulis [{a}, {b}] untuk salah satunya, {a}/{b} untuk semua hari di antaranya.",
  "date-syntax.years": "'{text}' bukan tanggal di sini. Tahun berkisar dari 0001 hingga 9999.",
  "date-syntax.qualifier": "Tanda ~, ?, dan % ditulis di akhir tanggal tanpa jam, seperti 2025-05~.",
  "date-syntax.unspecified":
    "Hanya tempat terakhir suatu tanggal yang boleh dibiarkan terbuka, dengan X: 202X, 2025-XX, 2025-05-XX.",
  "date-syntax.time":
    "Tulis tanggal dan jam seperti 2024-07-29T20:15:00+07:00; detik dan selisih UTC boleh dihilangkan.",
  "date-syntax.brackets":
    "Tulis beberapa tanggal dalam kurung siku: [2025-05-07, 2025-05-09] berarti salah satu dari dua, [2025-05-07..2025-05-09] satu hari di antaranya.",
  "date-syntax.nested":
    "'{text}' tidak boleh berada di dalam interval atau himpunan. Tulis tanggal biasa di situ, seperti 2025-05-07.",
  "date-syntax.no-bounds": "Tanpa awal dan akhir, ini bukan tanggal. Tulis 'unknown'.",

  "summary.date-unknown-bound": "Interval menyebut di kedua ujungnya apakah ujung itu terbuka.",
  "date-unknown-bound.start": "Awal yang kosong berarti 'unknown'; tulis '..' untuk terbuka.",
  "date-unknown-bound.end": "Akhir yang kosong berarti 'unknown'; tulis '..' untuk terbuka.",

  "summary.day-shift": "Suatu saat jatuh pada hari yang sama menurut selisih UTC-nya dan menurut zona waktu dosir.",
  "day-shift.shift":
    "'{written}' adalah pukul {clock} pada {day} di {zone}, zona waktu dosir. Yang dihitung adalah hari yang tertulis; pastikan itu hari peristiwanya sendiri.",

  "summary.disputed-without-counter": "Yang dibantah ditentang oleh suatu klaim dalam dosir.",
  "disputed-without-counter.event":
    "Dibantah oleh siapa? Catat keterangan pihak lain sebagai klaim yang `contradicts` suatu klaim peristiwa ini.",
  "disputed-without-counter.claim":
    "Dibantah oleh siapa? Catat keterangan pihak lain sebagai klaim yang `contradicts` klaim ini.",

  "summary.duplicate-actor": "Setiap aktor dicatat satu kali.",
  "duplicate-actor.same": "'{name}' juga nama '{id}'. Pertahankan satu entri saja, atau bedakan keduanya dengan `not`.",
  "duplicate-actor.alike":
    "'{name}' mirip dengan '{other}', nama '{id}'. Pertahankan satu entri saja, atau bedakan keduanya dengan `not`.",
  "duplicate-actor.other": "Entri yang lain: '{other}'.",

  "summary.duplicate-event": "Setiap peristiwa dicatat satu kali, atau entri-entrinya ditautkan dengan `same-as`.",
  "duplicate-event.alike":
    "Ini mirip dengan peristiwa '{other}': waktu sama, aktor sama, judul serupa. Pertahankan satu entri saja, atau tautkan keduanya dengan `same-as`.",
  "duplicate-event.other": "Peristiwa yang lain: '{other}'.",

  "summary.duplicate-id": "Setiap ID didefinisikan satu kali dalam satu dosir.",
  "duplicate-id.here": "'{id}' juga didefinisikan di berkas ini; beri salah satunya ID lain.",
  "duplicate-id.elsewhere": "'{id}' juga didefinisikan di {file}; beri salah satunya ID lain.",
  "duplicate-id.other": "'{id}' juga didefinisikan di sini.",
  "duplicate-id.item":
    "Yang dihitung adalah '{id}' dari {file}, bukan yang ini; satu kunci di dua katalog berarti dua hal.",

  "summary.duplicate-key": "Setiap kunci hanya ada satu kali dalam pemetaannya.",
  "duplicate-key.key": "Kunci '{key}' sudah ada di baris {line}. Pertahankan salah satunya.",
  "duplicate-key.section": "Bagian '{key}' sudah dimulai di baris {line}. Pindahkan entri-entri ini ke sana.",
  "duplicate-key.first": "'{key}' pertama kali ada di sini.",

  "summary.event-without-source": "Setiap peristiwa punya sumber atau klaim.",
  "event-without-source.none": "Peristiwa ini tanpa sumber. Tambahkan 'cites', atau klaim yang punya sumber.",

  "summary.governing-conflict":
    "Pada satu waktu hanya satu instrumen yang mengatur suatu hal, atau dosir menyebut hubungan keduanya.",
  "governing-conflict.scope":
    "'{id}' dan '{other}' sama-sama disebut mengatur '{scope}' ({time}). Beri cakupan yang berbeda, atau catat mana yang menggantikan yang lain.",
  "governing-conflict.everything":
    "'{id}' dan '{other}' sama-sama disebut mengatur segalanya ({time}). Tambahkan cakupan, atau catat mana yang menggantikan yang lain.",
  "governing-conflict.other": "Di sini '{other}' disebut mengatur ({time}).",

  "summary.grade-format": "Sumber diberi peringkat A sampai F, dan informasi 1 sampai 6.",
  "grade-format.reliability":
    "Keandalan '{text}' bukan peringkat; peringkatnya dari A (sepenuhnya andal) sampai F (tidak dapat dinilai).",
  "grade-format.credibility":
    "Kredibilitas '{text}' bukan peringkat; peringkatnya dari 1 (terkonfirmasi) sampai 6 (tidak dapat dinilai).",
  "grade-format.both":
    "'{text}' adalah dua peringkat: {letter} keandalan sumber, {digit} kredibilitas keterangannya di situ.",

  "summary.headline-only-support": "Yang diambil dari suatu sumber ada di artikelnya, bukan hanya di judul beritanya.",
  "headline-only-support.quotation": "Hanya judul berita '{id}' yang memuat kata-kata ini; artikelnya tidak.",
  "headline-only-support.other": "Hanya judul berita '{id}' yang memuat {what}; artikelnya tidak.",

  "summary.instrument-not-in-source":
    "Instrumen yang ditautkan suatu entri disebut dalam salah satu teks yang dirujuk.",
  "instrument-not-in-source.one":
    "Teks '{source}' sama sekali tidak menyebut {title}. Tambahkan alias yang dipakainya, atau hapus tautan ini.",
  "instrument-not-in-source.more":
    "Tidak satu pun teks dari {sources} menyebut {title}. Tambahkan alias yang dipakai, atau hapus tautan ini.",
  "instrument-not-in-source.names": "Yang dicari: {names}.",

  "summary.instrument-year-mismatch": "Tahun dalam nama suatu instrumen adalah salah satu tahunnya.",
  "instrument-year-mismatch.linked":
    "'{phrase}' ditautkan ke '{id}' (ditandatangani {dates}). Perbaiki tahunnya, atau tautannya.",
  "instrument-year-mismatch.linkedOther":
    "'{phrase}' ditautkan ke '{id}' (ditandatangani {dates}); '{other}' ditandatangani pada {year}.",
  "instrument-year-mismatch.linkedUnsigned":
    "'{phrase}' ditautkan ke '{id}', yang tanggalnya lain ({dates}). Perbaiki tahunnya, atau tautannya.",
  "instrument-year-mismatch.named":
    "'{phrase}' memakai nama '{id}' (ditandatangani {dates}). Perbaiki tahunnya, atau catat instrumen yang lain itu.",
  "instrument-year-mismatch.namedOther":
    "'{phrase}' memakai nama '{id}' (ditandatangani {dates}); '{other}' ditandatangani pada {year}.",
  "instrument-year-mismatch.namedUnsigned":
    "'{phrase}' memakai nama '{id}', yang tanggalnya lain ({dates}). Perbaiki tahunnya, atau catat instrumen yang lain itu.",
  "instrument-year-mismatch.dated": "Tanggal '{id}': {dates}.",

  "summary.invalid-enum": "Di tempat yang kosakatanya sudah ditetapkan, kata-kata itulah yang dipakai.",
  "invalid-enum.nearest": "'{text}' tidak dikenal untuk '{key}'; gunakan '{value}'.",
  "invalid-enum.any": "'{text}' tidak dikenal untuk '{key}'; gunakan salah satu dari {values}.",
  "invalid-enum.scope": "'{text}' tidak ada di 'scopes' dosir ini; gunakan '{value}', atau tambahkan di sana.",
  "invalid-enum.otherScope":
    "'{text}' tidak ada di 'scopes' dosir ini; tambahkan di sana, atau gunakan salah satu dari {values}.",

  "summary.invalid-id": "Setiap ID terdiri atas huruf, angka, dan beberapa tanda, tanpa spasi.",
  "invalid-id.blank": "ID '{id}' mengandung spasi; gunakan '{mended}'.",
  "invalid-id.first": "ID '{id}' diawali '{sign}'; gunakan '{mended}'.",
  "invalid-id.sign": "ID '{id}' mengandung '{sign}', yang tidak boleh ada dalam ID; gunakan '{mended}'.",
  "invalid-id.long": "ID '{id}' lebih dari 128 karakter; gunakan '{mended}'.",
  "invalid-id.none": "'{id}' tidak mengandung huruf atau angka; ID memerlukannya.",

  "summary.lifecycle-order":
    "Tanggal-tanggal suatu instrumen berurutan: ditandatangani, diratifikasi, berlaku, berakhir.",
  "lifecycle-order.ratifiedEarly": "'{id}' diratifikasi ({early}) sebelum ditandatangani ({late}).",
  "lifecycle-order.inForceEarly": "'{id}' berlaku ({early}) sebelum ditandatangani ({late}).",
  "lifecycle-order.endedBeforeForce": "'{id}' berakhir ({early}) sebelum berlaku ({late}).",
  "lifecycle-order.endedBeforeSigned": "'{id}' berakhir ({early}) sebelum ditandatangani ({late}).",
  "lifecycle-order.unratified": "'{id}' berlaku ({early}) sebelum diratifikasi ({late}).",
  "lifecycle-order.unratifiedParty":
    "'{id}' berlaku ({early}) sebelum {party}, satu-satunya peratifikasi yang tercatat, meratifikasinya ({late}).",
  "lifecycle-order.unratifiedAll":
    "'{id}' berlaku ({early}) sebelum semua ratifikasi yang tercatat, yang pertama oleh {party} ({late}).",
  "lifecycle-order.other": "Tanggal yang lain: {date}.",

  "summary.long-quote": "Kutipan paling banyak 60 kata.",
  "long-quote.long":
    "Kutipan ini {count} kata. Persingkat menjadi kata-kata yang penting, atau pastikan hak untuk menyalin sebanyak itu.",
} as const satisfies Templates;
