import type { Templates } from "#core/messages/message.ts";

/** What the rules `same-origin-sources` to `yaml-value-trap` say. */
export const rulesSToZ = {
  "summary.same-origin-sources": "Klaim yang dianggap dikuatkan atau terkonfirmasi punya dua asal yang independen.",
  "same-origin-sources.corroboratedByOne":
    "Hanya '{source}' yang mendukung klaim ini; 'corroborated' memerlukan asal kedua yang independen.",
  "same-origin-sources.corroborated": "{sources} punya satu asal, {origin}; 'corroborated' memerlukan dua.",
  "same-origin-sources.confirmedByOne":
    "Hanya '{source}' yang mendukung klaim ini; kredibilitas 1 (terkonfirmasi) memerlukan asal kedua yang independen.",
  "same-origin-sources.confirmed":
    "{sources} punya satu asal, {origin}; kredibilitas 1 (terkonfirmasi) memerlukan dua.",
  "same-origin-sources.way": "{way}",

  "summary.single-source": "Setiap klaim punya asal independen sebanyak yang diminta `minimum-origins`.",
  "single-source.one": "Klaim ini punya satu asal, {origin}; dosir ini meminta {wanted}.",
  "single-source.some": "Klaim ini punya {count} asal, {origins}; dosir ini meminta {wanted}.",
  "single-source.way": "{way}",

  "summary.snapshot-body-anchor":
    "Kata-kata yang menandai bagian teks ada dalam teks itu, yang pertama sebelum yang terakhir.",
  "snapshot-body-anchor.bodyAbsent":
    "'{words}' tidak ada dalam teks, jadi tubuh artikelnya tidak diketahui dan tidak ada yang dibandingkan dengannya. Salin kata-katanya dari teks.",
  "snapshot-body-anchor.bodyReversed":
    "'{words}' hanya ada sebelum awal tubuh artikel, jadi tidak ada yang dibandingkan dengannya. 'to' adalah kata-kata pertama setelah artikel.",
  "snapshot-body-anchor.extraAbsent":
    "'{words}' tidak ada dalam teks, jadi bagian ini dihitung seperti bagian lain. Salin kata-katanya dari teks.",
  "snapshot-body-anchor.extraReversed":
    "'{words}' hanya ada sebelum awal bagian ini, jadi dihitung seperti bagian lain. 'to' adalah kata-kata pertama setelahnya.",

  "summary.snapshot-encoding": "Teks sumber disimpan sebagai UTF-8.",
  "snapshot-encoding.notUtf8":
    "Teks ini bukan UTF-8, jadi tidak ada yang dibandingkan dengannya. Simpan sebagai UTF-8.",

  "summary.snapshot-hash-mismatch": "Teks suatu sumber, byte demi byte, sama dengan yang dicatat.",
  "snapshot-hash-mismatch.changed":
    "Teksnya berubah sejak dicatat: SHA-256-nya bukan '{short}'. Tidak ada yang dibandingkan dengannya; pulihkan teksnya, atau catat hash yang baru.",
  "snapshot-hash-mismatch.noHash":
    "'{hash}' bukan SHA-256: SHA-256 terdiri atas 64 angka heksadesimal. Tidak ada yang dibandingkan dengan teks itu.",
  "snapshot-hash-mismatch.lineEnds":
    "Akhir baris teks ini lain daripada saat dicatat (CRLF alih-alih LF), seperti yang ditulis Git di Windows. Cegah Git melakukannya: '*.txt -text' di .gitattributes.",

  "summary.snapshot-outside": "Teks dan katalog disebut dengan jalur yang tetap di dalam dosir.",
  "snapshot-outside.parent":
    "'{path}' berada di luar dosir dan tidak dibaca. Tulis jalur yang tetap di bawah folder dossier.yaml.",
  "snapshot-outside.absolute": "'{path}' adalah jalur absolut dan tidak dibaca. Tulis jalurnya dari folder dosir.",
  "snapshot-outside.url": "'{path}' adalah URL dan tidak dibaca. Tulis jalur suatu berkas di dalam dosir.",
  "snapshot-outside.link":
    "'{path}' keluar dari foldernya lewat tautan dan tidak dibaca. Letakkan berkasnya sendiri di situ.",

  "summary.sort-order": "Peristiwa dalam suatu berkas tersusun menurut waktu.",
  "sort-order.unsorted":
    "{count, plural, =1 {Peristiwa ini dimulai} other {# peristiwa di berkas ini, yang pertama yang ini, dimulai}} sebelum peristiwa yang ada di atasnya. Urutkan menurut tanggal.",
  "sort-order.above": "'{id}' dimulai lebih kemudian.",

  "summary.source-predates-event":
    "Peristiwa yang sudah terjadi punya sumber yang diterbitkan setelah peristiwa itu dimulai.",
  "source-predates-event.event":
    "'{id}' ({published}) diterbitkan sebelum peristiwa ini ({date}) dan tidak mungkin memberitakannya.",
  "source-predates-event.claim":
    "'{id}' ({published}) diterbitkan sebelum tanggal klaim ini ({date}) dan tidak mungkin memberitakannya.",
  "source-predates-event.eventMany":
    "Semua sumber diterbitkan sebelum peristiwa ini ({date}), yang terakhir '{id}' ({published}).",
  "source-predates-event.claimMany":
    "Semua sumber diterbitkan sebelum tanggal klaim ini ({date}), yang terakhir '{id}' ({published}).",
  "source-predates-event.dayBefore":
    "'{id}' ({published}) diterbitkan sehari sebelum tanggal ini ({date}); hanya zona waktu yang dapat menjelaskannya.",
  "source-predates-event.foretold":
    "'{id}' ({published}) diterbitkan sebelum tanggal klaim ini ({date}); sumber itu hanya mungkin menyebut apa yang akan terjadi.",
  "source-predates-event.source": "Diterbitkan: {published}.",

  "summary.speaker-mismatch": "Di dekat kutipan, teksnya menyebut orang yang dikatakan berbicara.",
  "speaker-mismatch.other": "Di dekat kutipan ini teks '{source}' menyebut {speaker}, bukan {name}.",

  "summary.superseded-source": "Yang dirujuk adalah versi terbaru suatu sumber.",
  "superseded-source.revised":
    "'{id}' direvisi oleh '{newer}'. Periksa apakah isinya masih demikian, dan rujuk '{newer}'.",

  "summary.suppression-expired": "Tidak ada pengabaian yang melewati hari terakhirnya.",
  "suppression-expired.expired":
    "Pengabaian '{rule}' berlaku hingga {until}. Hapus, atau sebutkan sampai kapan berlaku sekarang.",

  "summary.suppression-without-reason": "Setiap pengabaian menyebut alasannya.",
  "suppression-without-reason.missing":
    "Sebutkan mengapa '{rule}' diabaikan di sini; tanpa alasan, kelak tidak ada yang tahu apakah masih berlaku.",

  "summary.text-cut-by-comment": "Tidak ada teks yang terpotong oleh '#' yang sebenarnya bagian dari teks itu.",
  "text-cut-by-comment.cut":
    "YAML membaca '{text}' di sini; sisanya komentar. Beri tanda kutip pada teksnya, atau spasi setelah '#'.",
  "text-cut-by-comment.all":
    "YAML tidak membaca teks di sini, hanya komentar. Beri tanda kutip pada teksnya, atau spasi setelah '#'.",

  "summary.todo": "Tidak ada teks yang menyebut bahwa ada yang masih harus dikerjakan.",
  "todo.todo": "'{text}': di sini ada yang masih harus dikerjakan.",

  "summary.tracking-url": "Alamat sumber tidak memuat apa pun yang hanya berguna untuk melacak pembaca.",
  "tracking-url.tracking": "'{name}' melacak pembaca dan bukan bagian dari alamat.",

  "summary.unknown-actor": "Setiap aktor yang disebut suatu entri dengan ID tercatat dalam dosir.",
  "unknown-actor.unknown": "Tidak ada aktor '{id}'.",
  "unknown-actor.similar": "Tidak ada aktor '{id}'. Maksudnya '{similar}'?",
  "unknown-actor.name": "Tidak ada aktor '{id}'. '{similar}' bernama '{name}'.",
  "unknown-actor.alias": "Tidak ada aktor '{id}'. '{similar}' punya alias '{name}'.",

  "summary.unknown-instrument":
    "Setiap perjanjian, traktat, atau undang-undang yang disebut suatu entri dengan ID tercatat dalam dosir.",
  "unknown-instrument.unknown": "Tidak ada instrumen '{id}'.",
  "unknown-instrument.similar": "Tidak ada instrumen '{id}'. Maksudnya '{similar}'?",
  "unknown-instrument.name": "Tidak ada instrumen '{id}'. '{similar}' berjudul '{name}'.",
  "unknown-instrument.alias": "Tidak ada instrumen '{id}'. '{similar}' punya alias '{name}'.",

  "summary.unknown-key": "Setiap kunci punya arti di tempatnya.",
  "unknown-key.unknown":
    "Kunci '{key}' tidak dikenal: tidak ada yang dibaca darinya. Kunci buatan sendiri diawali 'x-'.",
  "unknown-key.similar": "Kunci '{key}' tidak dikenal. Maksudnya '{similar}'?",
  "unknown-key.inner": "'{key}' tidak punya arti di sini; tempatnya di dalam '{parent}'.",
  "unknown-key.record":
    "Kunci '{key}' tidak dikenal. Jika ini sebuah entri, beri indentasi seperti entri lain di bagiannya.",
  "unknown-key.manifest": "'{key}' adalah setelan seluruh dosir; tempatnya di dossier.yaml.",
  "unknown-key.id": "ID entri ini sudah tertulis di depannya: '{id}'. Hapus yang ini.",

  "summary.unknown-record": "Setiap peristiwa dan klaim yang dihubungkan dengan suatu entri ada dalam dosir.",
  "unknown-record.event": "Tidak ada peristiwa '{id}' untuk '{key}'.",
  "unknown-record.similarEvent": "Tidak ada peristiwa '{id}' untuk '{key}'. Maksudnya '{similar}'?",
  "unknown-record.claim": "Tidak ada klaim '{id}' untuk '{key}'.",
  "unknown-record.similarClaim": "Tidak ada klaim '{id}' untuk '{key}'. Maksudnya '{similar}'?",
  "unknown-record.either": "Tidak ada klaim atau peristiwa '{id}' untuk '{key}'.",
  "unknown-record.similarEither": "Tidak ada klaim atau peristiwa '{id}' untuk '{key}'. Maksudnya '{similar}'?",

  "summary.unknown-rule": "Setiap aturan yang disebut memang ada.",
  "unknown-rule.unknown": "Tidak ada aturan '{rule}', jadi ini tidak berpengaruh.",
  "unknown-rule.similar": "Tidak ada aturan '{rule}', jadi ini tidak berpengaruh. Maksudnya '{similar}'?",

  "summary.unknown-source": "Setiap sumber yang dirujuk tercatat dalam dosir.",
  "unknown-source.unknown": "Tidak ada sumber '{id}'.",
  "unknown-source.similar": "Tidak ada sumber '{id}'. Maksudnya '{similar}'?",

  "summary.unknown-time-zone": "Zona waktu dosir adalah salah satu dari basis data IANA.",
  "unknown-time-zone.unknown":
    "Tidak ada zona waktu '{zone}', jadi dosir dianggap tanpa zona waktu. Gunakan nama dari basis data IANA, seperti 'America/Caracas'.",
  "unknown-time-zone.similar":
    "Tidak ada zona waktu '{zone}', jadi dosir dianggap tanpa zona waktu. Maksudnya '{similar}'?",

  "summary.unused-record": "Setiap sumber, aktor, dan instrumen dipakai di suatu tempat.",
  "unused-record.source": "Tidak ada yang merujuk '{id}'.",
  "unused-record.actor": "Tidak ada yang menyebut '{id}'.",
  "unused-record.instrument": "Tidak ada yang menyebut '{id}'.",

  "summary.unused-suppression": "Setiap pengabaian memang mengabaikan sesuatu.",
  "unused-suppression.record":
    "'{rule}' tidak melaporkan apa pun di entri ini, jadi tidak ada yang perlu diabaikan. Hapus butir ini.",
  "unused-suppression.claim":
    "'{rule}' tidak melaporkan apa pun di klaim ini, jadi tidak ada yang perlu diabaikan. Hapus butir ini.",
  "unused-suppression.line":
    "'{rule}' tidak melaporkan apa pun di baris ini, jadi tidak ada yang perlu diabaikan. Hapus komentarnya.",
  "unused-suppression.next line":
    "'{rule}' tidak melaporkan apa pun di baris berikutnya, tempat komentar ini berlaku. Hapus, atau letakkan tepat di atas yang dimaksud.",

  "summary.weekday-mismatch": "Nama hari sesuai dengan tanggalnya.",
  "weekday-mismatch.calendar": "'{written}' bukan nama hari {date}, yang jatuh pada hari {actual}.",
  "weekday-mismatch.calendarSet": "'{written}' tidak cocok dengan cara apa pun membaca tanggalnya ({date}).",
  "weekday-mismatch.date": "{date} adalah hari {actual}, tetapi 'date-text' menyebut '{written}'.",
  "weekday-mismatch.dateSet":
    "'date-text' menyebut '{written}', yang tidak cocok dengan hari mana pun pada tanggal itu ({date}).",
  "weekday-mismatch.dateText": "Di 'date-text'.",
  "weekday-mismatch.text": "Teks '{id}' menyebut '{written}' bersama {date}, padahal itu hari {actual}.",

  "summary.wrong-kind": "Suatu ID hanya ada di tempat jenis entrinya diharapkan.",
  "wrong-kind.kind": "'{id}' adalah {is}, bukan {due}.",
  "wrong-kind.text": "'{id}' adalah ID {is}; '{key}' memerlukan ID {due}, atau sebuah nama.",
  "wrong-kind.defined": "'{id}' didefinisikan di sini, sebagai {is}.",
  "wrong-kind.source": "sumber",
  "wrong-kind.actor": "aktor",
  "wrong-kind.instrument": "instrumen",
  "wrong-kind.event": "peristiwa",
  "wrong-kind.claim": "klaim",
  "wrong-kind.person": "orang",
  "wrong-kind.state": "negara",
  "wrong-kind.organisation": "organisasi",
  "wrong-kind.body": "lembaga",
  "wrong-kind.outlet": "media",
  "wrong-kind.group": "kelompok",

  "summary.wrong-type": "Setiap nilai berjenis seperti yang diterima kuncinya.",
  "wrong-type.text-list":
    "'{key}' menerima satu teks, tetapi YAML membaca daftar di sini. Beri tanda kutip pada teksnya.",
  "wrong-type.text-map":
    "'{key}' menerima satu teks, tetapi YAML membaca pemetaan di sini. Beri tanda kutip pada teksnya.",
  "wrong-type.one-list": "'{key}' menerima {what}, bukan daftar.",
  "wrong-type.one-map": "'{key}' menerima {what}, bukan pemetaan.",
  "wrong-type.ids": "'{text}' dibaca sebagai satu ID. Tulis daftar: [{list}].",
  "wrong-type.one-id": "'{key}' menerima satu ID, sedangkan '{text}' ada beberapa.",
  "wrong-type.date-map":
    "Kurung kurawal membentuk pemetaan. Tulis salah satu dari beberapa tanggal sebagai daftar: [{list}].",
  "wrong-type.record": "{noun} adalah pemetaan: kunci-kuncinya, seperti '{example}', ditulis di bawahnya.",
  "wrong-type.map": "'{key}' menerima pemetaan, seperti {example}.",
  "wrong-type.comma": "'{text}' bukan angka di sini. Tulis dengan titik desimal: {number}.",
  "wrong-type.grouped": "'{text}' bukan angka di sini. Tulis tanpa tanda di antara angkanya: {number}.",
  "wrong-type.ambiguous": "'{text}' bukan angka di sini. Tulis {number} atau {other}, mana yang dimaksud.",
  "wrong-type.with-unit": "'{text}' bukan hanya angka. Tulis {number} di sini, dan '{unit}' di 'unit'.",
  "wrong-type.number": "'{text}' bukan angka. Tulis dengan angka, seperti 5500000000 atau 5.5e9.",
  "wrong-type.only": "'{key}' hanya bisa {limit}.",
  "wrong-type.least": "'{key}' paling sedikit {limit}.",
  "wrong-type.most": "'{key}' paling banyak {limit}.",
  "wrong-type.flag": "'{key}' hanya true atau false.",
  "wrong-type.due-ref": "satu ID",
  "wrong-type.due-enum": "satu kata",
  "wrong-type.due-flag": "true atau false",
  "wrong-type.due-text": "teks",
  "wrong-type.due-date": "tanggal",
  "wrong-type.due-number": "angka",
  "wrong-type.due-list": "daftar",
  "wrong-type.due-map": "pemetaan",

  "summary.yaml-syntax": "Setiap berkas dapat dibaca sebagai YAML, dan artinya seperti kelihatannya.",
  "yaml-syntax.colon": "Beri tanda kutip pada teks ini: YAML membaca '{text}' sebagai kunci baru.",
  "yaml-syntax.behindQuotes":
    "Beri tanda kutip pada seluruh teks ini: bagi YAML teks ini berakhir di tanda kutip kedua.",
  "yaml-syntax.behindBracket":
    "Beri tanda kutip pada teks ini: YAML membaca '{text}' di awalnya sebagai daftar atau pemetaan.",
  "yaml-syntax.alias":
    "Beri tanda kutip pada teks ini: YAML membaca '*' di awalnya sebagai acuan ke sesuatu yang ditandai '&'.",
  "yaml-syntax.anchor":
    "Beri tanda kutip pada teks ini: YAML membaca '{text}' sebagai tanda acuan, bukan sebagai teks.",
  "yaml-syntax.tag": "Beri tanda kutip pada teks ini: YAML membaca '!' di awalnya sebagai tipe, bukan sebagai teks.",
  "yaml-syntax.dash":
    "Beri tanda kutip pada teks ini: YAML membaca '{text}' di awalnya sebagai tanda butir daftar atau kunci.",
  "yaml-syntax.block": "Beri tanda kutip pada teks ini: YAML membaca '{text}' di awalnya sebagai awal blok teks.",
  "yaml-syntax.hash": "Beri tanda kutip pada teks ini: YAML membaca '#' setelah spasi sebagai awal komentar.",
  "yaml-syntax.reserved": "Beri tanda kutip pada teks ini: di YAML teks tidak boleh diawali '{text}'.",
  "yaml-syntax.quoteInside": "Tanda kutip di dalam teks mengakhirinya. Apit teksnya dengan tanda kutip jenis lain.",
  "yaml-syntax.unclosedQuote": "Tanda kutip ini tidak ditutup.",
  "yaml-syntax.unclosedBracket": "Kurung ini tidak ditutup.",
  "yaml-syntax.escape":
    "Garis miring terbalik dalam tanda kutip ganda mengawali urutan khusus, dan '{text}' bukan salah satunya. Tulis dua garis miring terbalik.",
  "yaml-syntax.typeTag": "Tipe seperti '{text}' tidak berguna dalam dosir; hapus.",
  "yaml-syntax.blank": "Beri spasi setelah '{text}'.",
  "yaml-syntax.colonMissing": "Kunci memerlukan titik dua: '{text}:'.",
  "yaml-syntax.comma": "Di sini kurang tanda koma.",
  "yaml-syntax.indent":
    "Baris ini dimulai di antara dua tingkat. Samakan indentasinya dengan kunci-kunci yang setingkat dengannya.",
  "yaml-syntax.continuation":
    "Baris ini tanpa kunci. Jika melanjutkan teks di atasnya, beri indentasi lebih dalam daripada kunci teks itu.",
  "yaml-syntax.keyOrText":
    "Baris ini tanpa titik dua. Jika '{text}' adalah kuncinya, tulis '{text}:'; jika melanjutkan teks di atasnya, beri indentasi lebih dalam daripada kunci teks itu.",
  "yaml-syntax.otherBlanks":
    "Bagi YAML ini adalah teks: spasi tak terputus, atau karakter lain yang hanya tampak seperti spasi. Tulis spasi biasa.",
  "yaml-syntax.tab": "YAML memakai spasi untuk indentasi, bukan tab.",
  "yaml-syntax.document": "Berkas dosir adalah satu dokumen YAML: hapus baris ini.",
  "yaml-syntax.mapping": "Berkas dosir diawali sebuah kunci, seperti 'events:'.",
  "yaml-syntax.stray": "Teks ini tanpa kunci. Tulis kunci dengan titik dua di depannya, atau hapus teksnya.",
  "yaml-syntax.records": "Entri ditulis di bawah nama bagiannya, masing-masing di baris sendiri.",
  "yaml-syntax.recordIndent":
    "Indentasi entri ini tidak sama dengan entri di atasnya. Samakan indentasi semua entri dalam satu bagian.",
  "yaml-syntax.depth": "Daftar dan pemetaan di sini bersarang terlalu dalam: yang lebih dalam lagi tidak dibaca.",
  "yaml-syntax.unreadable":
    "YAML tidak dapat membaca ini. Bandingkan dengan baris-baris di atasnya, atau beri tanda kutip pada teksnya.",

  "summary.yaml-value-trap": "Setiap pembaca YAML melihat teks yang sama di kolom teks.",
  "yaml-value-trap.other": "Pembaca YAML lain melihat {seen} di sini, bukan teks '{text}'. Beri tanda kutip.",
  "yaml-value-trap.true": "true",
  "yaml-value-trap.false": "false",
  "yaml-value-trap.nothing": "nilai kosong",
  "yaml-value-trap.date": "tanggal",
  "yaml-value-trap.number": "bilangan {number}",
} as const satisfies Templates;
