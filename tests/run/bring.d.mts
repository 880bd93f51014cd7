/** Types of bring.mjs, which must run before TypeScript is there. */
export const ROOT: string;
export function run(command: string, args: string[], options?: object): boolean;
export function bringPackages(): void;
export function bringChromium(): string;
export function bringFirefox(): string;
