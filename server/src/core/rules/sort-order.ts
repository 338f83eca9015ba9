import { fileRule } from "#core/check/rule.ts";
import { datedEvents, eventsOutOfOrder } from "#core/facts/event-order.ts";
import { fix } from "#core/fixes/fixes.ts";
import { sortEvents } from "#core/fixes/sort-events.ts";

/** Who looks for an event among hundreds goes by its date, and so do two authors who add to one file. */
export const sortOrder = fileRule({
  id: "sort-order",
  severity: "off",
  summary: "The events of a file stand in the order of time.",
  messages: {
    unsorted:
      "{count, plural, one {This event begins} other {# events of this file, this one first, begin}} before one that stands above. Sort them by date.",
    above: "'{id}' begins later.",
  },

  *file(file) {
    const events = datedEvents(file.records);
    const late = eventsOutOfOrder(events);
    const [first] = late;
    const date = first?.event.fields.date;
    if (first === undefined || date === undefined) return;
    const above = events.slice(0, events.indexOf(first)).find(({ earliest = first.latest }) => earliest > first.latest);
    const other = above?.event;
    yield {
      span: file.spanIn(first.event, date.span),
      message: "unsorted",
      args: { count: late.length },
      related: other
        ? [
            {
              record: other,
              span: other.fields.date?.span ?? other.value.span,
              message: "above",
              args: { id: other.id?.value ?? other.fields.title?.value ?? "" },
            },
          ]
        : [],
      fixes: (dossier) => {
        const now = dossier.files.get(file.path);
        const edits = now ? sortEvents(now) : [];
        return edits.length > 0 ? [fix("sort", {}, edits)] : [];
      },
    };
  },
});
