import { styleText } from 'node:util';

/** Where a command reads and writes. Results go to `out`, all else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<string>;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether `out` shows colours. */
  readonly colours: boolean;
}

export type Style = Parameters<typeof styleText>[0];

/** The text with a colour, where the terminal shows colours. */
export function styled(terminal: Pick<Terminal, 'colours'>, style: Style, text: string): string {
  return terminal.colours ? styleText(style, text, { validateStream: false }) : text;
}

/** Whether to colour, by the conventions of `NO_COLOR` and `FORCE_COLOR`. */
function showsColours(): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no !== undefined && no !== '') return false;
  return force !== undefined && force !== '' && force !== '0' ? true : process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
    workingDirectory: process.cwd(),
    environment: process.env,
    colours: showsColours(),
  };
}
