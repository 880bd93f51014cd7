/** The software bill of materials, as CycloneDX 1.6: what is in the extension, from the lock file. */
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** npm writes hashes as `sha512-` and base64, CycloneDX wants hex. */
const sha512 = (integrity: string): string =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

const packageUrl = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const component = ({ name, version, license, integrity }: ShippedPackage) => ({
  type: 'library',
  'bom-ref': packageUrl(name, version),
  name,
  version,
  purl: packageUrl(name, version),
  licenses: [{ license: { id: license } }],
  hashes: [{ alg: 'SHA-512', content: sha512(integrity) }],
});

/** The document as text. It holds no time and no random number, so that it is the same in every build. */
export function billOfMaterials(version: string): string {
  const shipped = shippedPackages();
  const own = packageUrl('kinlink', version);
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'kinlink',
        version,
        purl: own,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: shipped.map(component),
    dependencies: [
      { ref: own, dependsOn: shipped.map(({ name, version }) => packageUrl(name, version)) },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
