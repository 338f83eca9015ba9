import { append } from "#core/group-by.ts";
/** A step from one id to another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/** An edge, and the shortest way back from its end to its beginning; empty for an edge from an id to itself. */
export interface CycleEdge<E extends Edge> {
  readonly edge: E;
  readonly path: readonly E[];
}

/** Ways back are looked for this often and so far; in a thicket of more cycles the first ones are enough to untie it. */
const mostCycles = 100;
const mostSteps = 1000;

/** The edges that lie on a cycle, in the order given. Linear in the edges but for the ways back, which are limited. */
export function findCycles<E extends Edge>(edges: readonly E[]): CycleEdge<E>[] {
  const leaving = byBeginning(edges);
  const component = componentsOf(leaving);
  const inside = edges.filter(
    ({ from, to }) => component.get(from) !== undefined && component.get(from) === component.get(to),
  );
  return inside.slice(0, mostCycles).flatMap((edge) => {
    const path = wayBack(edge, leaving);
    return path ? [{ edge, path }] : [];
  });
}

function byBeginning<E extends Edge>(edges: readonly E[]): Leaving<E> {
  const leaving = new Map<string, E[]>();
  for (const edge of edges) {
    append(leaving, edge.from, edge);
  }
  return leaving;
}

type Leaving<E extends Edge> = ReadonlyMap<string, readonly E[]>;

function wayBack<E extends Edge>({ from, to }: E, leaving: Leaving<E>): E[] | undefined {
  const cameBy = new Map<string, E | undefined>([[to, undefined]]);
  for (const id of cameBy.keys()) {
    if (id === from) return pathTo(id, cameBy);
    if (cameBy.size > mostSteps) break;
    for (const edge of leaving.get(id) ?? []) if (!cameBy.has(edge.to)) cameBy.set(edge.to, edge);
  }
  return undefined;
}

function pathTo<E extends Edge>(id: string, cameBy: ReadonlyMap<string, E | undefined>): E[] {
  const path: E[] = [];
  for (let edge = cameBy.get(id); edge !== undefined; edge = cameBy.get(edge.from)) path.unshift(edge);
  return path;
}

interface Visit {
  readonly id: string;
  readonly order: number;
  readonly edges: Iterator<Edge>;
  /** The earliest visit that is known to be reached from here and not yet closed. */
  low: number;
}

function componentsOf(leaving: Leaving<Edge>): ReadonlyMap<string, number> {
  const search = new ComponentSearch(leaving);
  for (const start of leaving.keys()) search.from(start);
  return search.component;
}

/** Tarjan's strongly connected components, without recursion: chains of events may be long. */
class ComponentSearch {
  readonly component = new Map<string, number>();
  readonly #leaving: Leaving<Edge>;
  readonly #visits = new Map<string, Visit>();
  readonly #open: Visit[] = [];
  readonly #trail: Visit[] = [];

  constructor(leaving: Leaving<Edge>) {
    this.#leaving = leaving;
  }

  from(start: string): void {
    if (!this.#visits.has(start)) this.#enter(start);
    for (let visit = this.#trail.at(-1); visit !== undefined; visit = this.#trail.at(-1)) {
      const edge = visit.edges.next().value as Edge | undefined;
      if (edge) this.#follow(visit, edge);
      else this.#leave(visit);
    }
  }

  #enter(id: string): void {
    const order = this.#visits.size;
    const visit = { id, order, low: order, edges: (this.#leaving.get(id) ?? []).values() };
    this.#visits.set(id, visit);
    this.#open.push(visit);
    this.#trail.push(visit);
  }

  #follow(visit: Visit, { to }: Edge): void {
    const target = this.#visits.get(to);
    if (target === undefined) this.#enter(to);
    else if (!this.component.has(to)) visit.low = Math.min(visit.low, target.order);
  }

  #leave(visit: Visit): void {
    this.#trail.pop();
    const parent = this.#trail.at(-1);
    if (parent) parent.low = Math.min(parent.low, visit.low);
    if (visit.low < visit.order) return;
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.component.set(last.id, visit.order);
      if (last === visit) return;
    }
  }
}
