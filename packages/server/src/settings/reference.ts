import type { Setting } from "./setting";
import { type SettingName, settingNames, settings } from "./settings";

/** What holds without a setting, in Markdown. */
function without(name: SettingName): string {
  const { default: value, without: told }: Setting<unknown> = settings[name];
  return told ?? `\`${value}\``;
}

/** The settings as a table in Markdown. */
export const settingsTable = (): string =>
  [
    "| setting | what it sets | without it |",
    "| --- | --- | --- |",
    ...settingNames.map((name) => `| \`${name}\` | ${settings[name].about} | ${without(name)} |`),
  ].join("\n");

/** Where descriptions begin, and where lines end, in characters. */
const [INDENT, WIDTH] = [27, 100];

/** The settings for the command line's help. */
export const settingsHelp = (): string =>
  settingNames
    .map((name) => {
      const words = plain(`${settings[name].about} (${without(name)})`).split(" ");
      const lines: string[] = [""];
      for (const word of words) {
        const line = lines.at(-1) as string;
        if (line && INDENT + line.length + 1 + word.length > WIDTH) lines.push(word);
        else lines[lines.length - 1] = line ? `${line} ${word}` : word;
      }
      return lines.map((line, index) => (index === 0 ? `  ${name}` : "").padEnd(INDENT) + line).join("\n");
    })
    .join("\n");

/** Without the marks of Markdown. */
const plain = (text: string): string => text.replaceAll("`", "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
