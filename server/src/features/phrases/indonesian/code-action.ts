import type { Templates } from "#core/messages/message.ts";

export const codeActionInIndonesian = {
  "codeAction.extractSource": "Catat sumber ini sebagai '{id}'",
  "codeAction.fixAll": "Terapkan semua perbaikan yang pasti di berkas ini",
  "codeAction.fixAllOfRule": "Terapkan semua perbaikan '{rule}' yang pasti di berkas ini",
  "codeAction.ignore": "Abaikan '{rule}' di sini, dengan alasan",
  "codeAction.nameByAlias": "Jadikan '{alias}' namanya, dan pertahankan '{name}' sebagai alias",
  "codeAction.quoteFor": "Tambahkan sebagai kutipan ke '{event}'",
  "codeAction.quoteForDated": "Tambahkan sebagai kutipan ke '{event}' ({date})",
  "codeAction.recordOutlet": "Catat '{name}' sebagai media '{id}'",
  "codeAction.sortEvents": "Urutkan peristiwa di berkas ini menurut tanggal",
} as const satisfies Templates;
