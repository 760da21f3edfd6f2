/** How a target is called where people see it, and in the database: its address without credentials and query. */
export function nameOfTarget(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
