import type { ImportFile } from '@/server/api/wire';

/** What is sent together: one event file with the teams and rosters of its season. */
export interface FileSet {
  /** Name of the event file. */
  readonly name: string;
  readonly files: readonly ImportFile[];
}

const isRegister = ({ name }: ImportFile): boolean => /\.ROS$/i.test(name) || /^TEAM\d{0,4}(\.TXT)?$/i.test(name);
const yearOf = ({ name }: ImportFile): string => /\d{4}/.exec(name)?.[0] ?? '';

/** The files as they are sent: a register of one season goes with that season's event files, where there is one. */
export function fileSets(files: readonly ImportFile[]): readonly FileSet[] {
  const register = files.filter(isRegister);
  return files
    .filter((file) => !isRegister(file))
    .map((file) => {
      const ofYear = register.filter((one) => yearOf(one) === yearOf(file));
      return { name: file.name, files: [file, ...(ofYear.length > 0 ? ofYear : register)] };
    });
}

/** The files with new ones among them; one of the same name takes the old one's place. */
export const withFiles = (before: readonly ImportFile[], added: readonly ImportFile[]): readonly ImportFile[] => [
  ...before.filter(({ name }) => !added.some((file) => file.name === name)),
  ...added,
];

/** At most `size` of a list at a time. */
export const batches = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
