import type { Templates } from "#core/messages/message.ts";

export const completionInIndonesian = {
  "completion.default": "bawaan",
  "completion.ended": "berakhir {date}",
  "completion.inForce": "berlaku {date}",
  "completion.listedId": "Nama yang dipakai entri lain untuk menyebut entri ini.",
  "completion.new.actor": "aktor baru",
  "completion.new.claim": "klaim baru",
  "completion.new.event": "peristiwa baru",
  "completion.new.instrument": "instrumen baru",
  "completion.new.source": "sumber baru",
  "completion.required": "wajib",
  "completion.roleOf": "{office} {of}",
  "completion.section.actor": "Orang, negara, organisasi, lembaga, media, dan kelompok, dengan nama dan jabatannya.",
  "completion.section.claim": "Klaim yang berada di luar suatu peristiwa.",
  "completion.section.event": "Yang terjadi atau direncanakan, dengan sumber yang menyebutnya.",
  "completion.section.instrument":
    "Perjanjian, traktat, undang-undang, dan resolusi, dengan tanggal-tanggal masa berlakunya.",
  "completion.section.source": "Yang dapat dirujuk: artikel, unggahan, dokumen, teks perjanjian.",
  "completion.signed": "ditandatangani {date}",
} as const satisfies Templates;
