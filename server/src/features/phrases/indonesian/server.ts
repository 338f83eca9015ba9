import type { Templates } from "#core/messages/message.ts";

export const serverInIndonesian = {
  "server.failed": "{method} gagal; penyebabnya ada di log server.",
  "server.indexing": "Membaca dosir",
  "server.filesRead": "{count} dari {all} berkas",
  "server.cut":
    "Folder '{folder}' terlalu besar untuk ditelusuri seluruhnya, jadi dosir di dalamnya mungkin ada yang terlewat. Buka folder dosirnya saja.",
} as const satisfies Templates;
