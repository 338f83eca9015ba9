import type { Templates } from "#core/messages/message.ts";

export const codeLensInIndonesian = {
  "code-lens.retracted": "ditarik",
  "code-lens.claims": "{count} klaim",
  "code-lens.events": "{count} peristiwa",
  "code-lens.others": "{count} entri lain",
  "code-lens.not-cited": "tidak dirujuk",
  "code-lens.origins": "{count} asal",
  "code-lens.no-origin": "asal tidak diketahui",
  "code-lens.origin-names": "Asal: {names}.",
  "code-lens.supported": "didukung {count} asal",
  "code-lens.unsupported": "{count} klaim tanpa dukungan",
  "code-lens.no-source": "tanpa sumber pendukung",
  "code-lens.signed": "ditandatangani {dates}",
  "code-lens.ratified": "diratifikasi {dates}",
  "code-lens.ratifications": "{count} ratifikasi",
  "code-lens.in-force": "berlaku {dates}",
  "code-lens.ended": "berakhir {dates}",
  "code-lens.no-lifecycle": "tanpa tanggal penandatanganan atau mulai berlaku",
} as const satisfies Templates;
