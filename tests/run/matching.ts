/** `npm run matching`: how well the matcher agrees with the labeled pairs, and each pair where it does not. */
import { measure, readPairs } from '../matching/pairs.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const { misses, ...figures } = measure(readPairs());

console.log(`${figures.pairs} pairs, ${figures.same} of them one person`);
console.log(`strong: ${percent(figures.strongPrecision)} are one person (at least 98 %)`);
console.log(`strong or likely: ${percent(figures.likelyPrecision)} are one person`);
console.log(`one person: ${percent(figures.recall)} called strong or likely (at least 95 %)`);
for (const { pair, match } of misses)
  console.log(
    `  ${pair.id} ${pair.kind}: ${match.strength}, ${pair.same ? 'one person' : 'two people'}`,
  );
