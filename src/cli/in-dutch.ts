import { type Command, Help } from 'commander';
import { visible } from './visible.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Invoer:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** Lets the command-line library speak Dutch: help and errors of this command and of those added to it later. */
export function inDutch(program: Command): Command {
  const help = new Help();
  return program
    .helpOption('-h, --help', 'toon deze uitleg')
    .helpCommand('help [opdracht]', 'toon deze uitleg, of die van een opdracht')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => placeholders(help.commandUsage(command)),
      subcommandTerm: (command) => placeholders(help.subcommandTerm(command)),
      argumentDescription: (argument) => help.argumentDescription(argument).replace('(default: ', '(standaard: '),
      optionDescription: (option) => help.optionDescription(option).replace('(default: ', '(standaard: '),
    })
    .configureOutput({ outputError: (text, write) => write(errorInDutch(text)) });
}

const placeholders = (usage: string): string =>
  usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]');

const errorInDutch = (text: string): string => {
  const dutch = text
    .trimEnd()
    .replace(
      /^error: unknown command '(.*)'$/,
      "De opdracht '$1' is niet bekend. Alle opdrachten staan in: npx paraat help",
    )
    .replace(/^error: unknown command '(.*)'/, "De opdracht '$1' is niet bekend.")
    .replace(/^error: unknown option '/, "onbekende optie '")
    .replace(
      /^error: too many arguments.*$/m,
      'te veel mappen opgegeven; zet een pad met spaties tussen aanhalingstekens',
    )
    .replace(/^error: missing required argument '(.*)'/, 'er ontbreekt iets achter de opdracht: <$1>')
    .replace(
      /^error: required option '(.*)' not specified/,
      'Geef ook $1: de naam van het bestand dat ontstaat, bijvoorbeeld --out oto-2027.xlsx',
    )
    .replace(/^error: option '(.*)' argument missing/, "bij '$1' hoort een waarde")
    .replace(/\(Did you mean (?:one of )?(.*)\?\)/, 'Bedoelde u $1?');
  return `${dutch.split('\n').map(visible).join('\n')}\n`;
};
