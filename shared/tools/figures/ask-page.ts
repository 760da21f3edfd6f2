import { Agent, get } from 'node:http';

/** A page as the server sends it, unpacked by nobody: asked for without compression. */
export interface AskedPage {
  status: number;
  content: Buffer;
  /** The same as text. */
  body: string;
}

/** Asks over connections that stay open, as a browser does. */
export class Reader {
  readonly #agent = new Agent({ keepAlive: true });

  ask(port: number, path: string): Promise<AskedPage> {
    return new Promise((resolve, reject) => {
      get({ port, path, agent: this.#agent }, (response) => {
        const parts: Buffer[] = [];
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            const content = Buffer.concat(parts);
            resolve({ status: response.statusCode ?? 0, content, body: content.toString() });
          })
          .on('error', reject);
      }).on('error', reject);
    });
  }

  close = (): void => this.#agent.destroy();
}
