import { lms as en } from '../../i18n/lms-en.ts';
import { lms as es } from '../../i18n/lms-es.ts';
import type { LmsStrings } from '../../i18n/lms-strings.ts';
import { fill } from '../../i18n/strings.ts';
import type { PackageWish } from './options.ts';

export const WORDS: Readonly<Record<'en' | 'es', LmsStrings>> = { en, es };

export interface ManifestParts {
  readonly wish: PackageWish;
  /** The novel's name, or its chapter's, in each language. */
  readonly titles: Readonly<Record<'en' | 'es', string>>;
  /** Page that is opened, from the package's root. */
  readonly launch: string;
  /** All other files, sorted. */
  readonly files: readonly string[];
}

/** File name -> contents of what the format asks for at the root. */
export function manifestOf(parts: ManifestParts): readonly [string, string] {
  switch (parts.wish.format) {
    case 'scorm12':
      return ['imsmanifest.xml', scorm12(parts)];
    case 'scorm2004':
      return ['imsmanifest.xml', scorm2004(parts)];
    case 'cmi5':
      return ['cmi5.xml', cmi5(parts)];
  }
}

/** `urn:x-archivese:novel`, `urn:x-archivese:chapter:3`. */
function nameOf({ chapter }: PackageWish): string {
  return `urn:x-archivese:${chapter === undefined ? 'novel' : `chapter:${chapter}`}`;
}

function scorm12({ wish, titles, launch, files }: ManifestParts): string {
  return xml(
    '<manifest identifier="archivese" version="1.0"',
    '  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    '  <organizations default="course">',
    '    <organization identifier="course">',
    `      <title>${escaped(titles[wish.lang])}</title>`,
    '      <item identifier="novel" identifierref="pages">',
    `        <title>${escaped(titles[wish.lang])}</title>`,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="pages" type="webcontent" adlcp:scormtype="sco" href="${launch}">`,
    ...fileLines(launch, files),
    '    </resource>',
    '  </resources>',
    '</manifest>',
  );
}

function scorm2004({ wish, titles, launch, files }: ManifestParts): string {
  return xml(
    '<manifest identifier="archivese" version="1.0"',
    '  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
    '  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    '  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"',
    '  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"',
    '  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    '  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>2004 4th Edition</schemaversion>',
    '  </metadata>',
    '  <organizations default="course">',
    '    <organization identifier="course" adlseq:objectivesGlobalToSystem="false">',
    `      <title>${escaped(titles[wish.lang])}</title>`,
    '      <item identifier="novel" identifierref="pages">',
    `        <title>${escaped(titles[wish.lang])}</title>`,
    '        <imsss:sequencing>',
    // The novel says itself when it is done, and never that somebody has passed.
    '          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    '        </imsss:sequencing>',
    '      </item>',
    '      <imsss:sequencing>',
    '        <imsss:controlMode choice="true" flow="true"/>',
    '      </imsss:sequencing>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="pages" type="webcontent" adlcp:scormType="sco" href="${launch}">`,
    ...fileLines(launch, files),
    '    </resource>',
    '  </resources>',
    '</manifest>',
  );
}

function cmi5({ wish, titles, launch }: ManifestParts): string {
  const both = (name: string, text: (lang: 'en' | 'es') => string) => [
    `    <${name}>`,
    `      <langstring lang="en">${escaped(text('en'))}</langstring>`,
    `      <langstring lang="es-MX">${escaped(text('es'))}</langstring>`,
    `    </${name}>`,
  ];
  const words = [
    ...both('title', (lang) => titles[lang]),
    ...both('description', (lang) => WORDS[lang].about),
  ];
  return xml(
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="${nameOf(wish)}:course">`,
    ...words,
    '  </course>',
    `  <au id="${nameOf(wish)}" moveOn="Completed" launchMethod="AnyWindow">`,
    ...words,
    `    <url>${launch}</url>`,
    '  </au>',
    '</courseStructure>',
  );
}

/** @param chapters titles of the chapters, in each language. */
export function titlesOf(
  { chapter }: PackageWish,
  chapters: Readonly<Record<'en' | 'es', readonly string[]>>,
): Readonly<Record<'en' | 'es', string>> {
  const titleIn = (lang: 'en' | 'es') =>
    chapter === undefined
      ? WORDS[lang].title
      : fill(WORDS[lang].titleChapter, { n: chapter, title: chapters[lang][chapter] ?? '' });
  return { en: titleIn('en'), es: titleIn('es') };
}

function fileLines(launch: string, files: readonly string[]): string[] {
  const others = files.filter((name) => name !== launch);
  return [launch, ...others].map((name) => `      <file href="${escaped(encodeURI(name))}"/>`);
}

function xml(...lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
