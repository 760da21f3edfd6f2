/** The paths of all pages that a site's sitemap names, in its order. */
export async function pathsInSitemap(port: number): Promise<string[]> {
  const origin = `http://127.0.0.1:${port}`;
  const parts = await pathsIn(`${origin}/sitemap-index.xml`);
  const paths = await Promise.all(parts.map((part) => pathsIn(origin + part)));
  return paths.flat();
}

async function pathsIn(address: string): Promise<string[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`"${address}" was answered ${answer.status}.`);
  return [...(await answer.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => new URL(location).pathname);
}
