import type { Templates } from "#core/messages/message.ts";
export const indonesianTemplates: Templates = {};
