import type { RuleContext } from "#core/check/rule.ts";
import { type EventRecord, isKind } from "#core/record.ts";

/** Beyond this many records of one event the rest is not looked at. */
const most = 100;

/** The other records of the same event: `same-as` holds both ways and from one to the next. */
export function sameEvents(event: EventRecord, context: RuleContext): EventRecord[] {
  const found = new Set<EventRecord>([event]);
  for (const next of found) {
    for (const neighbour of neighboursOf(next, context)) {
      if (found.size > most) break;
      found.add(neighbour);
    }
    if (found.size > most) break;
  }
  found.delete(event);
  return [...found];
}

/** Found once for all that are linked to one event: these may be thousands. */
function neighboursOf(event: EventRecord, context: RuleContext): readonly EventRecord[] {
  const id = event.id?.value;
  if (id === undefined || context.find("event", id) !== event) return linkedFrom(event, context);
  return context.once(`same event ${id}`, (shared) => {
    const sites = shared.references(id, "same-as");
    const stated = shared.find("event", id);
    const stating = sites.flatMap(({ record }) => (isKind(record, "event") ? [record] : []));
    return [...new Set([...(stated ? linkedFrom(stated, shared) : []), ...stating])].slice(0, most + 1);
  });
}

const linkedFrom = ({ fields }: EventRecord, context: RuleContext): EventRecord[] =>
  fields["same-as"].flatMap(({ value }) => context.find("event", value) ?? []);
