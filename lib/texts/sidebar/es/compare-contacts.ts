/** Two contacts beside each other. */
import type { Like } from '../../format/format-messages.ts';
import type { compareContactsEn } from '../en/compare-contacts.ts';

export const compareContactsEs: Like<typeof compareContactsEn> = {
  compare: {
    heading: '¿Es la misma persona?',
    noName: 'Contacto nuevo',
    part: {
      name: 'Nombre',
      emails: 'Correos',
      phones: 'Teléfonos',
      addresses: 'Direcciones',
      students: 'Estudiantes',
      account: 'Cuenta',
    },
    how: {
      equal: 'Igual',
      different: 'Distinto',
      mixed: 'En parte igual, en parte distinto',
      missing: 'Solo en un lado',
      more: 'Un lado tiene más',
      less: 'Un lado dice menos',
      neither: 'En ninguno de los dos',
      unknown: 'No se sabe',
      partly: 'No se sabe todo',
    },
    none: 'Ninguno',
    unknown: 'No se sabe',
    account: 'Tiene una cuenta',
    strength: {
      strong:
        'Comparten un correo. Es una prueba fuerte, salvo que otra persona de la familia también lo use.',
      likely:
        'El nombre concuerda, y también un teléfono o una calle. Es probable, pero los familiares también comparten esos datos.',
      weak: 'Solo coinciden los nombres; eso por sí solo dice poco.',
      none: 'Nada de lo que Kinlink pudo leer indica que sean una misma persona.',
    },
    why: {
      email: 'El mismo correo: {value}',
      phone: 'El mismo teléfono: {value}',
      street: 'La misma calle: {value}',
      'surname-and-initial': 'El mismo apellido y la misma inicial',
      name: 'El mismo nombre',
    },
    open: 'Comparar con el contacto {id}',
    openThis: 'Comparar',
    close: 'Cerrar la comparación',
    toSearch: 'Abrir la búsqueda de PowerSchool',
    samePerson: 'Es la misma persona',
    differentPerson: 'Es otra persona',
    looksLike: 'Se parece a {who}',
    because: '{who}: {reasons; }',
    onlyName: 'Tiene el mismo nombre que {who}; no coincide nada más de lo que Kinlink pudo leer.',
    oneAccount: 'Si son la misma persona, se conserva la cuenta de {who}.',
    noAccounts:
      'Ninguno tiene cuenta todavía. Si son la misma persona, elija el contacto que se conserva y dé una cuenta solo a ese.',
    accountsUnknown:
      'Kinlink no pudo leer cuál de los dos tiene una cuenta. Abra ambos contactos y mire “Web Account Access”.',
    twoAccounts: [
      'Los dos tienen una cuenta y PowerSchool no puede unir dos cuentas aquí. Pregunte al padre o a la madre cuál usa y siga con ese contacto.',
      'La búsqueda de contactos puede unir contactos: selecciónelos a mano y elija la función “Consolidate Contacts”. No se puede deshacer: queda el contacto maestro y las demás cuentas se eliminan.',
    ],
  },
};
