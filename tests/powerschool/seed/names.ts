/** Fictional people: first and last names are drawn apart, so a full name is nobody in particular. */
export const FEMALE = [
  'Maria',
  'Aisha',
  'Emily',
  'Grace',
  'Hannah',
  'Irene',
  'Julia',
  'Karen',
  'Lucía',
  'Mei',
  'Nadia',
  'Olivia',
  'Priya',
  'Rosa',
  'Sofia',
  'Tamika',
  'Ursula',
  'Valentina',
  'Wanda',
  'Yasmin',
  'Zoë',
  'Chloé',
  'Agnieszka',
  'Siobhán',
  'Françoise',
  'Bronwen',
] as const;
export const MALE = [
  'Ahmed',
  'Brian',
  'Carl',
  'Daniel',
  'Eric',
  'Farid',
  'George',
  'Hassan',
  'Ivan',
  'José',
  'Kevin',
  'Liam',
  'Marco',
  'Nikhil',
  'Oscar',
  'Paul',
  'Quentin',
  'Raúl',
  'Samuel',
  'Tomás',
  'Umar',
  'Victor',
  'Wei',
  'Xavier',
  'Yusuf',
  'Jürgen',
  'Søren',
  'Łukasz',
] as const;
export const LAST = [
  'Adams',
  'Baker',
  'Castillo',
  'Diaz',
  'Eriksen',
  'Foster',
  'Garcia',
  'Haddad',
  'Ibrahim',
  'Jackson',
  'Kowalski',
  'Lindqvist',
  'Martinez',
  'Nguyen',
  "O'Brien",
  'Patel',
  'Quintana',
  'Rossi',
  'Singh',
  'Tanaka',
  'Usman',
  'Vasquez',
  'Walker',
  'Xiong',
  'Young',
  'Zhang',
  'Peña',
  'Müller',
  'Dvořák',
  'Åkesson',
  'Şahin',
  "D'Angelo",
  'García-Márquez',
  'van der Berg',
  'St. Clair',
  'Nakamura',
  'Okafor',
  'Petrov',
] as const;

/** Names that break careless code; each is given to a contact and, as a family name, to a student. */
export const ODD_NAMES = [
  { first: '雅婷', last: '陳', latin: 'yating.chen' },
  { first: 'محمد', last: 'الخطيب', latin: 'mohamad.khatib' },
  { first: 'Ngọc Bích', last: 'Trần-Nguyễn', latin: 'ngocbich.tran' },
  { first: 'Zoë', last: "O'Connor-Sørensen", latin: 'zoe.oconnor' },
  { first: '<b>Bold</b>', last: '"Quote" & Sons', latin: 'bold.quote' },
  {
    first: 'Wolfeschlegelsteinhausenbergerdorff',
    last: 'Featherstonehaugh-Cholmondeley-Majoribanks',
    latin: 'wolfe.featherstone',
  },
  { first: 'Anna', last: "d'Été", latin: 'anna.dete' },
  { first: 'José María', last: 'de la Cruz y Álvarez', latin: 'jose.delacruz' },
] as const;

export const STREETS = [
  'Maple Street',
  'Oak Avenue',
  'Cedar Lane',
  'Hill Road',
  'Lake Drive',
  'Mill Court',
  'Park Place',
  'River Road',
] as const;
export const TOWNS = [
  { city: 'Fairmont', zip: '00501' },
  { city: 'Brookside', zip: '00502' },
  { city: 'Westhaven', zip: '00503' },
] as const;
export const EMPLOYERS = [
  '',
  '',
  '',
  'Fairmont General',
  'Brookside Bakery',
  'Westhaven Transit',
  'Self-employed',
] as const;

/** The ASCII core of a name, for an email address. */
export function plain(name: string): string {
  return name
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ş/gi, 's')
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
