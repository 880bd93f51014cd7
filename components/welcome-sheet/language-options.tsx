import { SHEET_CODES } from '../../lib/contracts/language.ts';
import type { ControlTexts } from '../../lib/texts/sheet-controls/en.ts';
import { SHEET_LANGUAGES } from '../../lib/texts/welcome-sheet/index.ts';

/** The sheet's languages as options of a list, each by its name for the registrar and its own name. */
export const LanguageOptions = ({ say }: { say: ControlTexts }) => (
  <>
    {SHEET_CODES.map((code) => {
      const name = say.languages[code];
      const { ownName } = SHEET_LANGUAGES[code];
      return (
        <option key={code} value={code}>
          {name === ownName ? name : `${name} · ${ownName}`}
        </option>
      );
    })}
  </>
);
