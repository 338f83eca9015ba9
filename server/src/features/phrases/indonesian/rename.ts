import type { Templates } from "#core/messages/message.ts";

export const renameInIndonesian = {
  "rename.empty": "Ketik ID yang baru.",
  "rename.invalid":
    "'{id}' tidak bisa menjadi ID: ID diawali huruf, angka, atau _, dilanjutkan dengan itu dan . : + - / @, dan tanpa spasi.",
  "rename.invalidTry":
    "'{id}' tidak bisa menjadi ID: ID diawali huruf, angka, atau _, dilanjutkan dengan itu dan . : + - / @, dan tanpa spasi. Coba '{mended}'.",
  "rename.long": "ID paling panjang 128 karakter; yang ini {count}.",
  "rename.takenBySource": "'{id}' sudah menjadi ID suatu sumber, di {place}.",
  "rename.takenByActor": "'{id}' sudah menjadi ID suatu aktor, di {place}.",
  "rename.takenByInstrument": "'{id}' sudah menjadi ID suatu instrumen, di {place}.",
  "rename.takenByEvent": "'{id}' sudah menjadi ID suatu peristiwa, di {place}.",
  "rename.takenByClaim": "'{id}' sudah menjadi ID suatu klaim, di {place}.",
  "rename.takenInCatalogue":
    "'{id}' disebut di {place} dan tidak tercatat dalam dosir ini, jadi mungkin sumber dalam katalog ({catalogues}). Pilih ID lain.",
  "rename.unknown": "Tidak ada entri dosir ini dengan ID '{id}', jadi tidak ada yang dapat diganti namanya.",
  "rename.unknownOrCatalogue":
    "Tidak ada entri dosir ini dengan ID '{id}'. Jika berasal dari katalog ({catalogues}), ubah di sana.",
  "rename.ofCatalogue": "'{id}' berasal dari katalog ({place}). Ubah di sana.",
} as const satisfies Templates;
