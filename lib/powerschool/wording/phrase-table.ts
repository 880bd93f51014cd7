/**
 * What PowerSchool writes on its pages, by Kinlink's names. Brought into a tab only when something there
 * has no known id.
 *
 * Four columns: English, Spanish, French, Arabic; within one, `|` parts wordings that were seen or are
 * likely. English comes from the guides ([G], [D], facts of November 2026); the other columns are
 * plausible translations that nobody has seen on a real page, so they only ever add ways to find
 * a thing: what they fail to match is reported as not found.
 */
export const PHRASE_TABLE: Record<string, readonly [string, string, string, string]> = {
  // Sections of Contact Details, and its buttons
  'web-account': [
    'Web Account Access',
    'Acceso a la cuenta web',
    'Accès au compte Web',
    'الوصول إلى حساب الويب',
  ],
  students: ['Students', 'Estudiantes|Alumnos', 'Élèves|Étudiants', 'الطلاب'],
  phones: ['Phone Numbers', 'Números de teléfono', 'Numéros de téléphone', 'أرقام الهاتف'],
  emails: [
    'Email Addresses',
    'Direcciones de correo electrónico|Correos electrónicos',
    'Adresses e-mail|Adresses électroniques|Courriels|Adresses courriel',
    'عناوين البريد الإلكتروني',
  ],
  addresses: ['Addresses', 'Direcciones', 'Adresses', 'العناوين'],
  'contact-details': [
    'Contact Details',
    'Detalles del contacto|Detalles de contacto',
    'Détails du contact|Coordonnées',
    'تفاصيل جهة الاتصال',
  ],
  'contact-id': [
    'Contact ID',
    'ID de contacto|ID del contacto',
    'ID du contact|ID contact',
    'معرف جهة الاتصال',
  ],
  'add-email': [
    'Add Email|Add Email Address',
    'Añadir correo electrónico|Agregar correo electrónico',
    'Ajouter une adresse e-mail|Ajouter un e-mail',
    'إضافة بريد إلكتروني',
  ],
  edit: ['Edit|Edit Details', 'Editar', 'Modifier', 'تعديل|تحرير'],
  'add-account': ['Add Account', 'Añadir cuenta|Agregar cuenta', 'Ajouter un compte', 'إضافة حساب'],
  'edit-account': [
    'Edit Account',
    'Editar cuenta',
    'Modifier le compte',
    'تعديل الحساب|تحرير الحساب',
  ],
  'add-students': [
    'Add Students|Add Student',
    'Añadir estudiantes|Agregar estudiantes',
    'Ajouter des élèves|Ajouter des étudiants',
    'إضافة طلاب',
  ],
  'add-phone': [
    'Add Phone|Add Phone Number',
    'Añadir teléfono|Agregar teléfono',
    'Ajouter un téléphone|Ajouter un numéro de téléphone',
    'إضافة هاتف|إضافة رقم هاتف',
  ],
  'add-address': [
    'Add Address',
    'Añadir dirección|Agregar dirección',
    'Ajouter une adresse',
    'إضافة عنوان',
  ],
  // Columns and fields
  type: ['Type', 'Tipo', 'Type', 'النوع'],
  email: [
    'Email Address|Email',
    'Dirección de correo electrónico|Correo electrónico',
    'Adresse e-mail|E-mail|Adresse courriel|Courriel',
    'عنوان البريد الإلكتروني|البريد الإلكتروني',
  ],
  primary: ['Primary|Primary Email', 'Principal|Primario', 'Principal|Principale', 'أساسي|رئيسي'],
  enabled: [
    'Account Enabled',
    'Cuenta habilitada|Cuenta activada',
    'Compte activé',
    'الحساب مفعل|تم تمكين الحساب',
  ],
  username: ['Username', 'Nombre de usuario', "Nom d'utilisateur", 'اسم المستخدم'],
  password: [
    'New Password|Password',
    'Nueva contraseña|Contraseña nueva|Contraseña',
    'Nouveau mot de passe|Mot de passe',
    'كلمة المرور الجديدة|كلمة المرور',
  ],
  confirm: [
    'Confirm Password|Confirm New Password',
    'Confirmar contraseña',
    'Confirmer le mot de passe',
    'تأكيد كلمة المرور',
  ],
  'account-email': [
    'Account Email|Recovery Email',
    'Correo electrónico de la cuenta',
    'E-mail du compte|Courriel du compte',
    'البريد الإلكتروني للحساب',
  ],
  identity: [
    'Identity Provider Global ID',
    'ID global del proveedor de identidad',
    "ID global du fournisseur d'identité",
    'المعرف العام لموفر الهوية',
  ],
  guardian: [
    'State Guardian Number',
    'Número estatal del tutor',
    'Numéro de tuteur',
    'رقم ولي الأمر',
  ],
  'data-access': [
    'Data Access',
    'Acceso a datos|Acceso a los datos',
    'Accès aux données',
    'الوصول إلى البيانات',
  ],
  access: [
    'Can Access Student Data And Email|Data Access',
    'Puede acceder a los datos y al correo del estudiante',
    "Peut accéder aux données et à l'e-mail de l'élève",
    'يمكنه الوصول إلى بيانات الطالب والبريد الإلكتروني',
  ],
  frequency: ['Frequency of Emails|Frequency', 'Frecuencia', 'Fréquence', 'التكرار'],
  assignment: [
    'Assignment Details',
    'Detalles de las tareas',
    'Détails des devoirs',
    'تفاصيل الواجبات',
  ],
  'send-now': ['Send Now', 'Enviar ahora', 'Envoyer maintenant', 'إرسال الآن'],
  phone: [
    'Number|Phone Number|Phone',
    'Número|Número de teléfono',
    'Numéro|Numéro de téléphone',
    'الرقم|رقم الهاتف',
  ],
  extension: ['Extension|Ext', 'Extensión', 'Poste', 'التحويلة'],
  sms: ['SMS', 'SMS', 'SMS', 'SMS|رسائل نصية'],
  preferred: ['Preferred', 'Preferido', 'Préféré', 'مفضل'],
  street: [
    'Address|Street|Line 1|Address Line 1',
    'Dirección|Calle',
    'Adresse|Rue',
    'العنوان|الشارع',
  ],
  street2: ['Line 2|Address Line 2', 'Línea 2', 'Ligne 2', 'السطر 2'],
  unit: ['Unit', 'Unidad', 'Unité', 'الوحدة'],
  city: ['City', 'Ciudad', 'Ville', 'المدينة'],
  state: ['State|State/Province', 'Estado', 'État', 'الولاية'],
  zip: ['Zip|Zip Code|Postal Code', 'Código postal', 'Code postal', 'الرمز البريدي'],
  'start-date': ['Start Date', 'Fecha de inicio', 'Date de début', 'تاريخ البدء'],
  'end-date': ['End Date', 'Fecha de finalización|Fecha de fin', 'Date de fin', 'تاريخ الانتهاء'],
  country: ['Country', 'País', 'Pays', 'البلد'],
  school: ['School', 'Escuela', 'École', 'المدرسة'],
  'student-name': [
    'Student Name|Student|Name',
    'Nombre del estudiante|Estudiante',
    "Nom de l'élève|Élève",
    'اسم الطالب|الطالب',
  ],
  'student-number': [
    'Student Number',
    'Número de estudiante|Número del estudiante',
    "Numéro d'élève|Numéro de l'élève",
    'رقم الطالب',
  ],
  name: ['Name|Contact Name|Contact', 'Nombre', 'Nom', 'الاسم'],
  relationship: [
    'Relationship',
    'Relación|Parentesco',
    'Relation|Lien de parenté',
    'صلة القرابة|العلاقة',
  ],
  custody: ['Custody|Has Custody', 'Custodia', 'Garde', 'الحضانة'],
  'lives-with': ['Lives With', 'Vive con', 'Vit avec|Habite avec', 'يعيش مع|يقيم مع'],
  pickup: [
    'School Pickup',
    'Recogida escolar|Recoge en la escuela',
    "Récupération à l'école|Autorisé à venir chercher",
    'الاستلام من المدرسة',
  ],
  emergency: [
    'Emergency Contact|Emergency',
    'Contacto de emergencia',
    "Contact d'urgence",
    'جهة اتصال للطوارئ',
  ],
  'original-type': [
    'Original Contact Type',
    'Tipo de contacto original',
    "Type de contact d'origine",
    'نوع جهة الاتصال الأصلي',
  ],
  select: ['Select|Add', 'Seleccionar', 'Sélectionner', 'تحديد|اختيار'],
  // Searches
  'contacts-mode': [
    'Contacts and Email|Contacts & Email|Contacts|Contact',
    'Contactos y correo electrónico|Contactos|Contacto',
    'Contacts et e-mail|Contacts et courriel|Contacts|Contact',
    'جهات الاتصال والبريد الإلكتروني|جهات الاتصال والبريد|جهات الاتصال|جهة الاتصال',
  ],
  'contacts-heading': [
    'Contact Search|Search Contacts|Current Contact Selection',
    'Búsqueda de contactos|Buscar contactos',
    'Recherche de contacts|Rechercher des contacts',
    'البحث عن جهات الاتصال',
  ],
  'include-inactive': [
    'Include Inactive|Show Inactive|Inactive Contacts',
    'Incluir inactivos|Incluir contactos inactivos',
    'Inclure les inactifs|Inclure les contacts inactifs',
    'تضمين غير النشطين|تضمين جهات الاتصال غير النشطة',
  ],
  query: [
    'Contacts and Email|Search Contacts|Contact Search|Email Address|E-mail Address|Email|E-mail|Search|Contact',
    'Buscar contactos|Dirección de correo electrónico|Correo electrónico|Buscar',
    'Rechercher des contacts|Adresse électronique|Adresse e-mail|E-mail|Rechercher',
    'البحث عن جهات الاتصال|عنوان البريد الإلكتروني|البريد الإلكتروني|بحث',
  ],
  // Fields of a search form that are not for an email
  'not-query': [
    'Last Name|First Name|Middle Name|Phone|Phone Number|City|Contact ID|Student Number|Student Name|Username|Filter',
    'Apellido|Apellidos|Nombre|Primer nombre|Segundo nombre|Teléfono|Número de teléfono|Ciudad|Número de estudiante|Nombre de usuario|Filtro|Filtrar',
    "Nom|Nom de famille|Prénom|Deuxième prénom|Téléphone|Numéro de téléphone|Ville|Numéro d'élève|Nom d'utilisateur|Filtre|Filtrer",
    'اسم العائلة|الاسم الأول|الاسم الأوسط|الهاتف|رقم الهاتف|المدينة|رقم الطالب|اسم المستخدم|تصفية',
  ],
  search: ['Search', 'Buscar', 'Rechercher', 'بحث'],
  'no-results': [
    'No results|No contacts|No students|No records|No matches|0 results',
    'Sin resultados|No se encontraron|No hay resultados',
    'Aucun résultat|Aucun contact|Aucun élève',
    'لا توجد نتائج|لم يتم العثور',
  ],
  // Beside a number: how many were found
  'result-count': ['results|contacts found', 'resultados', 'résultats', 'نتائج|نتيجة'],
  next: ['Next|Next Page|More|Load More', 'Siguiente|Más', 'Suivant|Plus', 'التالي|المزيد'],
  // What a failed save says: a part of the message is enough
  'email-taken': [
    'email address is already in use|email is already in use',
    'correo electrónico ya está en uso|correo electrónico de la cuenta ya está|correo de la cuenta ya está',
    'e-mail est déjà utilisée|e-mail du compte est déjà|électronique est déjà utilisée|électronique du compte est déjà|courriel est déjà utilisé|courriel du compte est déjà',
    'البريد الإلكتروني مستخدم بالفعل|البريد الإلكتروني للحساب مستخدم',
  ],
  'username-taken': [
    'username not available|username is not available|username is already in use',
    'nombre de usuario no está disponible|nombre de usuario no disponible|nombre de usuario ya está',
    "nom d'utilisateur non disponible|nom d'utilisateur n'est pas disponible|nom d'utilisateur est déjà",
    'اسم المستخدم غير متاح|اسم المستخدم غير متوفر|اسم المستخدم مستخدم',
  ],
  // Where no phrase fits: what is taken, and that it is
  'email-taken-name': ['email|e-mail', 'correo', 'e-mail|courriel|adresse électronique', 'البريد'],
  'username-taken-name': [
    'username|user name',
    'nombre de usuario',
    "nom d'utilisateur|identifiant",
    'اسم المستخدم',
  ],
  taken: [
    'already in use|already used|already exists|already taken|is taken|another account|another access account|not available',
    'ya está en uso|ya se usa|ya usa|ya utiliza|ya existe|otra cuenta|no está disponible|no disponible',
    "déjà utilisé|déjà utilisée|est déjà pris|existe déjà|autre compte|n'est pas disponible|non disponible|indisponible",
    'مستخدم بالفعل|مستخدَم بالفعل|قيد الاستخدام|حساب آخر|حساب وصول آخر|موجود بالفعل|غير متاح|غير متوفر',
  ],
  // Unified User: no contact here holds it
  elsewhere: [
    'PowerSchool product|Send Invitation|send an invitation',
    'producto de PowerSchool|invitación',
    'produit PowerSchool|invitation',
    'منتج|دعوة',
  ],
  // The Submit of a drawer. Kinlink points at it and never clicks it.
  submit: ['Submit', 'Enviar|Entregar', 'Soumettre|Envoyer', 'إرسال'],
  // Words that commit something: never pressed (promise 1)
  commit: [
    'Submit|Save|Delete|Confirm|OK|Okay|Remove|Apply|Yes|Update|Finish|Done|Merge|Consolidate|Archive|Create Account',
    'Enviar|Guardar|Eliminar|Borrar|Confirmar|Aceptar|Quitar|Aplicar|Sí|Entregar|Presentar|Ahorrar|Salvar|Actualizar|Finalizar|Terminar|Hecho|Listo|Fusionar|Combinar|Archivar|Crear cuenta',
    'Soumettre|Enregistrer|Sauvegarder|Supprimer|Confirmer|Valider|Envoyer|Retirer|Appliquer|Oui|Mettre à jour|Terminer|Terminé|Fusionner|Archiver|Créer un compte',
    'إرسال|حفظ|حذف|تأكيد|موافق|إزالة|تطبيق|نعم|تحديث|إنهاء|تم|دمج|أرشفة|إنشاء حساب',
  ],
};

/**
 * Words that commit something, in the other languages of the welcome sheet: a browser may translate the page into them.
 * Portuguese, Chinese, Haitian Creole and Vietnamese; plausible translations that nobody has seen on a real page.
 */
export const MORE_COMMIT_WORDS: readonly string[] = [
  'Enviar|Salvar|Guardar|Gravar|Excluir|Apagar|Eliminar|Confirmar|Remover|Aplicar|Sim|Atualizar|Concluir|Concluído|Mesclar|Arquivar|Criar conta',
  '提交|保存|储存|儲存|删除|刪除|确认|確認|确定|確定|移除|应用|應用|套用|更新|完成|合并|合併|归档|歸檔|存档|创建帐户|创建账户|建立帳戶',
  'Soumèt|Anrejistre|Sove|Efase|Konfime|Retire|Aplike|Wi|Voye|Mete ajou|Fini|Fizyone|Achive|Kreye kont',
  'Gửi|Nộp|Lưu|Xóa|Xoá|Xác nhận|Gỡ bỏ|Áp dụng|Có|Đồng ý|Cập nhật|Hoàn tất|Xong|Hợp nhất|Lưu trữ|Tạo tài khoản',
];
