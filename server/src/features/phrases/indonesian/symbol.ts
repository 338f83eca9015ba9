import type { Templates } from "#core/messages/message.ts";

export const symbolInIndonesian = {
  "symbol.date": "{date}",
  "symbol.signed": "ditandatangani {date}",
  "symbol.in-force": "berlaku {date}",
  "symbol.role": "{title} {of}",
  "symbol.records": "{count} entri",
  "symbol.origins": "{count} asal",
  "symbol.retracted": "ditarik",
  "symbol.not-recorded": "tidak tercatat",

  "symbol.empty-source": "(sumber tanpa ID)",
  "symbol.empty-actor": "(aktor tanpa nama)",
  "symbol.empty-instrument": "(instrumen tanpa judul)",
  "symbol.empty-event": "(peristiwa tanpa judul)",
  "symbol.empty-claim": "(klaim tanpa teks)",

  "symbol.source": "sumber",
  "symbol.actor": "aktor",
  "symbol.instrument": "instrumen",
  "symbol.event": "peristiwa",
  "symbol.claim": "klaim",

  "symbol.open-page": "Buka {address}",
  "symbol.open-text": "Buka teks artikel",
  "symbol.open-catalogue": "Buka katalog",
} as const satisfies Templates;
