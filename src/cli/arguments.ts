import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type PageType, pageTypes } from './read-content.js';
import { type Command, type help, UsageError } from './usage.js';

const common = { help: { type: 'boolean', short: 'h' }, type: { type: 'string', short: 't' } } as const;
const reporting = { ...common, strict: { type: 'boolean' }, quiet: { type: 'boolean', short: 'q' } } as const;
const options = {
  render: {
    ...reporting,
    out: { type: 'string', short: 'o' },
    locale: { type: 'string', short: 'l' },
    theme: { type: 'string' },
    stylesheet: { type: 'string', multiple: true },
    script: { type: 'string', multiple: true },
    assets: { type: 'string' },
    integrity: { type: 'boolean' },
    'inline-styles': { type: 'boolean' },
    watch: { type: 'boolean', short: 'w' },
  },
  validate: reporting,
  theme: { help: common.help, quiet: reporting.quiet, out: { type: 'string', short: 'o' } },
  schema: common,
} as const satisfies Record<Command, ParseArgsConfig['options']>;

/** What a command is to do. */
export interface Arguments {
  command: Command | 'help' | 'version';
  /** The command whose help is wanted. */
  topic: keyof typeof help;
  /** A file or folder, or `-`; of `theme`, a colour. */
  input: string;
  type?: PageType | undefined;
  strict?: boolean;
  quiet?: boolean;
  out?: string;
  locale?: string;
  theme?: 'light' | 'dark' | undefined;
  stylesheet?: string[];
  script?: string[];
  assets?: string;
  integrity?: boolean;
  'inline-styles'?: boolean;
  watch?: boolean;
}

/** Reads the arguments. @throws UsageError with one line */
export function readArguments([command = '', ...rest]: string[]): Arguments {
  if (/^(-h|--help|help|)$/.test(command)) return { command: 'help', topic: topicOf(rest[0]), input: '' };
  if (/^(-v|--version)$/.test(command)) return { command: 'version', topic: 'main', input: '' };
  if (!isCommand(command)) throw new UsageError(`found the command "${command}", expected one of ${Object.keys(options).join(', ')}`);
  const { values, positionals } = parse(rest, command);
  const { help: wantsHelp, type, theme, ...others } = values;
  if (wantsHelp) return { command: 'help', topic: command, input: '' };
  return {
    ...others,
    command,
    topic: command,
    input: inputOf(command, positionals),
    type: oneOf('--type', type, pageTypes),
    theme: oneOf('--theme', theme, ['light', 'dark'] as const),
  };
}

const isCommand = (name: string): name is Command => Object.hasOwn(options, name);
const topicOf = (name = ''): keyof typeof help => (isCommand(name) ? name : 'main');

interface Values extends Omit<Arguments, 'command' | 'topic' | 'input' | 'type' | 'theme'> {
  help?: boolean;
  type?: string;
  theme?: string;
}

function parse(args: string[], command: Command): { values: Values; positionals: string[] } {
  try {
    const definitions: ParseArgsConfig['options'] = options[command];
    return parseArgs({ args, options: definitions, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong; those after it are about a program's own parsing.
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(first);
  }
}

/** What a command takes beside its options. */
const wanted: Record<Command, string> = {
  render: 'one file or folder',
  validate: 'one file or folder',
  theme: 'one colour',
  schema: 'options',
};

function inputOf(command: Command, [input, ...more]: string[]): string {
  if (command === 'schema' ? input !== undefined : more.length > 0)
    throw new UsageError(`found "${command === 'schema' ? input : more[0]}", expected ${wanted[command]} only`);
  if (command === 'theme' && !input)
    throw new UsageError(`found no colour, expected one such as '#7a1740' (with quotation marks) or 7a1740`);
  if (command !== 'schema' && !input) throw new UsageError('found nothing to read, expected a file, a folder or "-"');
  return input ?? '';
}

function oneOf<Name extends string>(option: string, value: string | undefined, names: readonly Name[]): Name | undefined {
  const found = names.find((name) => name === value);
  if (value !== undefined && !found) throw new UsageError(`found ${option} "${value}", expected one of ${names.join(', ')}`);
  return found;
}
