import { openCmi5 } from './cmi5/cmi5-course.ts';
import type { Course, NoCourse } from './course.ts';
import type { PackageData } from './package-data.ts';
import { openScorm } from './scorm/scorm-course.ts';
import { SCORM_12, SCORM_2004 } from './scorm/scorm-names.ts';

export interface CourseWorld {
  readonly window: Window;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** The course that this package was opened from, by the format that it was made in. */
export async function openCourse(
  { format, decisions }: PackageData,
  { window, now, newId }: CourseWorld,
): Promise<Course | NoCourse> {
  if (format !== 'cmi5') {
    return openScorm({ window, now, names: format === 'scorm12' ? SCORM_12 : SCORM_2004 });
  }
  return openCmi5({
    search: window.location.search,
    decisions,
    send: (...request) => window.fetch(...request),
    now,
    newId,
    tab: () => window.sessionStorage,
  });
}

/** A version 4 UUID; a browser's own is only there over https. @param fill as `crypto.getRandomValues`. */
export function newUuid(fill: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  const bytes = new Uint8Array(16);
  fill(bytes);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
