/**
 * Events which the guard itself dispatches (a replayed send, an insertion through the editor's paste handler). The interceptors let
 * exactly these objects through: a page cannot put an event into this set, whatever properties it gives it.
 */
export const ownEvents = new WeakSet<Event>();
