import { describe, expect, it } from 'vitest';
import { compareNames, sharesName } from '../../../../lib/rules/values/compare-names.ts';

describe('names', () => {
  it.each([
    ['Carlos Javier Lopez', 'Lopez, Carlos'],
    ['Carlos J. Lopez', 'Lopez, Carlos Javier'],
    ['Mr. Carlos Lopez', 'Carlos Lopez, Jr.'],
    ['Carlos Lopez Jr', 'Lopez Jr., Carlos'],
    ['María José Muñoz', 'MUNOZ, MARIA JOSE'],
    ["Siobhán O'Brien", 'O’BRIEN, SIOBHAN'],
    ['Ana García López', 'García López, Ana'],
    ['Ana García-López', 'Garcia Lopez, Ana'],
    ['Ana García y López', 'García López, Ana'],
    ['Ana García López', 'García, Ana'],
    ['Ana García López', 'Ana Lopez'],
    ['Rosa De La Cruz', 'Dela Cruz, Rosa'],
    ['Rosa de la Cruz', 'DelaCruz, Rosa'],
    ['Omar Al-Hassan', 'Al Hassan, Omar'],
    ['Hung Van Nguyen', 'Nguyen, Hung Van'],
    ['İbrahim Işık', 'Isik, Ibrahim'],
    ['Søren Groß', 'Gross, Soren'],
    ['王小明', '王小明'],
    ['محمد علي', 'علي، محمد'],
    ['Иван Петров', 'Петров, Иван'],
    ['王 小明', '王小明'],
    ['Cher', 'CHER'],
    ["Siobhán O'Brien", 'Obrien, Siobhan'],
    ['Lopez, Carlos Javier', 'Lopez, Carlos'],
    ['Lopez, Carlos J.', 'Lopez, Carlos Javier'],
    ['Lopez, Carlos Jr.', 'Lopez, Carlos Javier'],
    ['Lopez, Jr., Carlos', 'Carlos Lopez'],
    ['Sr. Carlos Lopez', 'Carlos Lopez Jr.'],
    ['Ana Y. Lopez', 'Lopez, Ana'],
  ])('%s is %s', (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ agreement: 'name' });
    expect(compareNames(b, a)).toMatchObject({ agreement: 'name' });
    expect(compareNames(a, b)).not.toHaveProperty('conflict');
  });

  it.each([
    ['Carlos Lopez', 'Carlos Perez'],
    ['Carlos Lopez Jr.', 'Lopez Sr., Carlos'],
    ['Ana García López', 'García Pérez, Ana'],
    ['Rosa Cruz', 'Rosa de la Cruz'],
    ['Lopez, Carlos', 'Carlos, Lopez'],
    ['王小明', '王大明'],
    ['محمد علي', 'محمد حسن'],
    ['कमल', 'कमला'],
    ['Cher', 'Cher Lopez'],
    ['Cher', 'Chad'],
    // No first initial can be told: brothers with one phone are two people.
    ['محمد علي', 'محمود علي'],
    ['Ana García López', 'García Pérez Ruiz, Ana'],
    ['Rosa de la Cruz', 'Rosa van Cruz'],
    // What may be a suffix, a title or a particle is a name where nothing else can be.
    ['Iv Lopez', 'Lopez'],
    ['Miss, Rosa', 'Rosa'],
    ['Ana Van', 'Ana Bin'],
    ['Kim Y, Ana', 'Kim Lee, Ana'],
  ])('%s is not %s', (a, b) => {
    expect(sharesName(a, b)).toBe(false);
    expect(sharesName(b, a)).toBe(false);
  });

  it.each([
    ['Ana Maria Lopez', 'Ana Sofia Lopez'],
    ['Ana Maria Sofia Lopez', 'Ana Maria Elena Lopez'],
    ['Ana Y. Lopez', 'Ana X. Lopez'],
    ['Lopez, Carlos Javier', 'Lopez, Carlos Jorge'],
    ['Lopez, Carlos J.', 'Lopez, Carlos Maria'],
  ])('%s and %s have unlike middle names', (a, b) => {
    expect(compareNames(a, b)).toEqual({ conflict: 'middle-names', sameSuffix: false });
    expect(compareNames(b, a)).toEqual({ conflict: 'middle-names', sameSuffix: false });
  });

  it.each([
    ['William Hale', 'Bill Hale', 'nickname'],
    ['José Vega', 'Pepe Vega', 'nickname'],
    ['Stephen Kowalski', 'Steven Kowalski', 'nickname'],
    ['Brian Cole', 'Bryan Cole', 'one-letter-off'],
    ['Gonzalo Fernandes', 'Gonzalo Fernandez', 'one-letter-off'],
    ['Carlos Lopez', 'C. Lopez', 'surname-and-initial'],
    ['Vega, José Luis', 'Vega, Luis', 'middle-name'],
    ['Hana Kim', 'Kim Hana', 'names-swapped'],
    ['Maria Lopez', 'Maria Brook', 'first-name'],
  ])('%s and %s agree as %3$s', (a, b, agreement) => {
    expect(compareNames(a, b)).toEqual({ agreement, sameSuffix: false });
    expect(compareNames(b, a)).toEqual({ agreement, sameSuffix: false });
  });

  it('Jr. and Sr. are two people, and a suffix that both have is said', () => {
    expect(compareNames('Robert Hale Sr.', 'Hale, Robert Jr.')).toMatchObject({
      conflict: 'suffix',
    });
    expect(compareNames('Robert Hale III', 'Robert Hale 3rd')).toEqual({
      agreement: 'name',
      sameSuffix: true,
    });
    expect(compareNames('Robert Hale Jr', 'Robert Hale')).not.toHaveProperty('conflict');
  });

  it('a contact without a name is nobody in particular', () => {
    expect(compareNames('', 'Ada Quist').conflict).toBe('no-name');
    expect(compareNames(',,', '').conflict).toBe('no-name');
  });

  it.each([
    ['Іван Коваленко', 'Коваленко, Оксана'],
    ['王小明', '王大明'],
    ['محمد علي', 'محمد حسن'],
    ['김 철수', '김 영희'],
  ])('%s and %s are two names in one script', (a, b) => {
    expect(compareNames(a, b)).toEqual({ conflict: 'names', sameSuffix: false });
    expect(compareNames(b, a)).toEqual({ conflict: 'names', sameSuffix: false });
  });

  it.each([
    ['Иван Петров', 'Петров Иван Сергеевич'],
    ['И. Петров', 'Иван Петров'],
    ['Александр Петров', 'Алексанндр Петров'],
    ['山田太郎', 'やまだたろう'],
  ])('%s and %s may be one name', (a, b) => {
    expect(compareNames(a, b).conflict).toBeUndefined();
    expect(compareNames(b, a).conflict).toBeUndefined();
  });

  it('two whole first names that differ are said', () => {
    expect(compareNames('Jane Brook', 'Joe Brook').conflict).toBe('given-names');
    expect(compareNames('Carlos Lopez', 'Carla Lopez').conflict).toBe('given-names');
    // Of another script or of one word no first name can be told.
    expect(compareNames('王小明', 'Xiaoming Wang').conflict).toBeUndefined();
    expect(compareNames('Cher', 'Cher Lopez').conflict).toBeUndefined();
    expect(compareNames('José María Lopez', 'Lopez, María José').conflict).toBe('given-names');
    expect(compareNames('José Luis Lopez', 'Lopez, Luis').conflict).toBeUndefined();
  });
});
