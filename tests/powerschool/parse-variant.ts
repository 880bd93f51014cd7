/** The stand-in's switches as text. */
import { patternOf } from './pattern/pattern.ts';
import { DISTRICT_CHANGES, type DistrictChange, VARIANT_VALUES, type Variant } from './variant.ts';

/** Reads `name=value` from the command line; an unknown name or value is an error that says what is known. */
export function parseVariant(setting: string): Partial<Variant> {
  const [name = '', value = ''] = setting.split('=');
  if (name === 'pattern') return value ? { ...patternOf(value).variant, pattern: value } : {};
  if (!Object.hasOwn(VARIANT_VALUES, name)) {
    throw new Error(
      `No variant is called "${name}". Known: ${Object.keys(VARIANT_VALUES).join(', ')}, pattern.`,
    );
  }
  if (name === 'district') return { district: parseDistrict(value) };
  const known: readonly unknown[] = VARIANT_VALUES[name as keyof typeof VARIANT_VALUES];
  const found = known.find((candidate) => String(candidate) === value);
  if (found === undefined)
    throw new Error(`"${name}" can be ${known.join(', ')}; "${value}" is none of these.`);
  return { [name]: found };
}

/** `district=extra-tab,moved-columns`, or `district=none`. */
function parseDistrict(value: string): DistrictChange[] {
  return value.split(',').flatMap((part) => {
    if (part === 'none' || part === '') return [];
    const found = DISTRICT_CHANGES.find((change) => change === part);
    if (!found)
      throw new Error(
        `"district" can be none, ${DISTRICT_CHANGES.join(', ')}; "${part}" is none of these.`,
      );
    return [found];
  });
}
