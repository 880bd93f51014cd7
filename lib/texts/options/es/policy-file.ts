/** The policy file. */
import type { Like } from '../../format/format-messages.ts';
import type { optionsPolicyFileEn } from '../en/policy-file.ts';

export const optionsPolicyFileEs: Like<typeof optionsPolicyFileEn> = {
  file: {
    heading: 'Archivo de ajustes',
    lead: 'Un distrito puede configurar todo una sola vez y dar el archivo a cada registrador.',
    import: 'Importar un archivo de ajustes',
    export: 'Exportar los ajustes actuales',
    forget: 'Quitar el archivo',
    inUse: 'En uso: {name}',
    none: 'No se usa ningún archivo de ajustes.',
    imported: {
      by: 'count',
      one: 'Se importó {name}. Fija 1 ajuste.',
      other: 'Se importó {name}. Fija {#} ajustes.',
    },
    confirm: 'Revise esto antes de usar {name}:',
    confirmPortal: 'Todas las hojas de bienvenida enviarían a los padres a {portal}.',
    confirmWordings: 'Kinlink tomaría estas palabras por las de PowerSchool:',
    use: 'Usar este archivo',
    leave: 'No usarlo',
    forgotten: 'Se quitó el archivo de ajustes.',
    exported: 'Sus ajustes actuales se guardaron como kinlink-policy.json en sus descargas.',
    notJson:
      '{name} no es un archivo de ajustes: no se puede leer como JSON. No se cambió nada. Elija un archivo de su distrito o de su departamento de informática, o uno que Kinlink haya exportado.',
    notPolicy:
      '{name} no es un archivo de ajustes: no contiene ningún ajuste de Kinlink. No se cambió nada. Elija un archivo de su distrito o de su departamento de informática, o uno que Kinlink haya exportado.',
    nothing:
      'Nada de {name} se puede usar, así que no se cambió nada. Corrija lo que aparece abajo e impórtelo otra vez.',
    tooLarge:
      '{name} es demasiado grande para un archivo de ajustes. No se cambió nada. Elija un archivo de su distrito o de su departamento de informática.',
    some: 'No se usa, porque no es correcto',
  },
  refusedFile: 'Hay partes del archivo de ajustes que no se usan',
  refused: {
    unknown: '“{key}” no es un ajuste de Kinlink. Revise cómo está escrito.',
    wrong: '“{key}” no se usa. {takes}',
    'not-a-policy':
      'Estos ajustes no se pueden leer: tienen que ser una tabla de nombres y valores.',
  },
};
