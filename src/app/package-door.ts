import { packageIn } from '../lms/package-data.ts';
import type { CourseRoomDeps } from './course-room.tsx';

/** @returns whether a course has settled the place; on a page that is in no package nothing is fetched for this. */
export async function openPackage(deps: Omit<CourseRoomDeps, 'data'>): Promise<boolean> {
  const data = packageIn(document);
  if (data === undefined) return false;
  const { openCourseRoom } = await import('./course-room.tsx');
  return openCourseRoom({ ...deps, data });
}
