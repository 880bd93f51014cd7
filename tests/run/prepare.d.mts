/** Types of prepare.mjs, which runs before TypeScript is installed. */
export const ROOT: string;
export function run(command: string, args: string[], options?: object): boolean;
export function installPackages(): void;
export function findChromium(): string;
export function findFirefox(): string;
