import { mayEdit, maySeeDetailsOnly, type Variant } from '../variant.ts';
import { fieldMark, select, text, tick } from './html.ts';
import { section } from './section.ts';

/** The three fields that field security can make view-only [T18]; all others stay inputs. */
const VIEW_ONLY = ['prefix', 'suffix', 'gender'];

/** A label and a control in a box. Only three of the boxes are known to have an id. */
const line = (name: string, label: string, control: string): string => {
  const id = VIEW_ONLY.includes(name) ? `id="${name}-div" ` : '';
  return `<div ${id}class="form-line"><label for="${name}-input">${label}</label> ${control}</div>`;
};

/** A value that may be seen only is bare text behind its label: it has no element of its own. */
const bare = (model: string): string => `{{parts.demographics.${model}}}`;

export function demographicsSection(variant: Variant): string {
  const editable = mayEdit(variant);
  const viewOnly = maySeeDetailsOnly(variant);
  const input = (name: string, label: string, model: string, more = ''): string =>
    line(
      name,
      label,
      editable
        ? text(`${name}-input`, `parts.demographics.${model}`, more)
        : `<span ${more.replace('required', '')} data-ng-bind="parts.demographics.${model}"></span>`,
    );
  const detail = (name: string, label: string, control: string): string =>
    line(name, label, viewOnly ? bare(name) : control);
  return section(
    'demographics',
    'Demographics',
    'demographicsController',
    `<div class="form-lines" data-ng-if="parts.demographics">
${detail('prefix', 'Prefix', text('prefix-input', 'parts.demographics.prefix'))}
${input('first-name', 'First Name', 'first', `required ${fieldMark('PERSON.FIRSTNAME')}`)}
${input('middle-name', 'Middle Name', 'middle')}
${input('last-name', 'Last Name', 'last', `required ${fieldMark('PERSON.LASTNAME')}`)}
${detail('suffix', 'Suffix', text('suffix-input', 'parts.demographics.suffix'))}
${detail('gender', 'Gender', select('gender-input', 'parts.demographics.gender', 'codes.genders'))}
${input('employer', 'Employer', 'employer')}
${
  editable
    ? line('active', 'Active', tick('active-input', 'parts.demographics.active'))
    : `<div class="form-line">Active <span data-ng-class="{'checkmark-icon': parts.demographics.active}"></span></div>`
}</div>`,
  );
}
