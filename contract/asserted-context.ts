/**
 * What IT asserts about this browser through the managed store, null where it says nothing. It labels reports and decides nothing:
 * on some platforms a person can set these values too.
 */
export interface AssertedContext {
  readonly user: string | null;
  readonly device: string | null;
  readonly department: string | null;
}
