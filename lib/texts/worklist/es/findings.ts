/** What a contact lacks, as the rows of the worklist and the options page name it. */
import type { WorklistFinding } from '../../../contracts/findings/worklist-findings.ts';

export const findingsEs: Record<WorklistFinding, string> = {
  'no-contact': 'Sin contacto',
  'no-email': 'Sin correo electrónico',
  'no-account': 'Sin cuenta',
  'account-off': 'La cuenta está desactivada o bloqueada',
  'access-off': '“Data Access” está desactivado',
  'parent-access-off': '“Enable Parent Access” está desactivado',
  'access-without-account': '“Data Access” está activado, pero no hay cuenta: cree una',
  'account-without-access': 'La cuenta no tiene “Data Access” para ningún estudiante',
  'shared-email': 'Otro padre o madre tiene este correo',
  'likely-same': 'Probable duplicado',
  'inactive-with-account': 'Inactivo, pero tiene cuenta',
  'district-email': 'El correo es del distrito escolar',
  'no-preferred-phone': 'Sin teléfono preferido',
  'blank-relationship': 'Sin parentesco',
  'no-custody': 'Ningún contacto tiene custodia',
};
