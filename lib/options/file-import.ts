/** Importing a settings file. A file that would change what parents read waits for the registrar's word. */
import { type Policy, type Refused, wordingsOf } from '../contracts/policy.ts';
import { type FileRead, MAX_FILE_LENGTH, readPolicyFile } from '../settings/policy-file.ts';
import { saveImportedFile } from '../settings/policy-storage.ts';
import type { OptionsActions, OptionsView } from '../ui/options-ui.ts';
import type { Reporter } from './reporter.ts';

type PolicyRead = Extract<FileRead, { kind: 'policy' }>;

export type FileImport = Pick<OptionsActions, 'importFile' | 'confirmFile' | 'forgetFile'> & {
  /** The file that waits for the registrar's word. */
  fileToConfirm(): OptionsView['fileToConfirm'];
};

/** The parts of a settings file that the registrar must confirm before it is used; undefined if it has none. */
function partsToConfirm(name: string, policy: Partial<Policy>): OptionsView['fileToConfirm'] {
  const { portal = '', wordings = {} } = policy;
  const lines = Object.entries(wordingsOf({ wordings })).map(
    ([thing, texts]) => `${thing}: ${texts.join(', ')}`,
  );
  return portal || lines.length ? { name, portal, wordings: lines } : undefined;
}

const readFile = async (file: Pick<File, 'size' | 'text'>): Promise<FileRead> =>
  file.size > MAX_FILE_LENGTH
    ? { kind: 'too-large', refused: [] }
    : readPolicyFile(await file.text());

/** Creates the actions on the imported file. Nothing of a file is used before it is read and confirmed. */
export function createFileImport({ texts, report }: Reporter): FileImport {
  let waiting: { name: string; read: PolicyRead } | undefined;

  const reportProblem = (text: string, refused?: Refused[]) =>
    report({ place: 'file', tone: 'bad', text, ...(refused && { refused }) });

  async function saveFile(name: string, { policy, given, refused }: PolicyRead) {
    await saveImportedFile({ name, policy: given });
    const text = texts().file.imported({ name, count: Object.keys(policy).length });
    return report({ place: 'file', tone: 'good', text, refused });
  }

  return {
    fileToConfirm: () => waiting && partsToConfirm(waiting.name, waiting.read.policy),
    async importFile(file) {
      const { name } = file;
      waiting = undefined;
      const read = await readFile(file);
      const t = texts().file;
      switch (read.kind) {
        case 'policy':
          if (!partsToConfirm(name, read.policy)) return saveFile(name, read);
          waiting = { name, read };
          return report(undefined);
        case 'not-json':
          return reportProblem(t.notJson({ name }));
        case 'not-policy':
          return reportProblem(t.notPolicy({ name }));
        case 'nothing':
          return reportProblem(t.nothing({ name }), read.refused);
        case 'too-large':
          return reportProblem(t.tooLarge({ name }));
      }
    },
    async confirmFile(isWanted) {
      const file = waiting;
      waiting = undefined;
      await (file && isWanted ? saveFile(file.name, file.read) : report(undefined));
    },
    async forgetFile() {
      await saveImportedFile(undefined);
      await report({ place: 'file', tone: 'good', text: texts().file.forgotten });
    },
  };
}
