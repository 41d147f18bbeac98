/** The files of the folder `scenarios`, checked. Data only: the build works it out, so that no reader waits for the check. */
import { type CheckedFile, checkFiles } from './checkFiles.ts'

/** What comes with the page. */
export const CHECKED_FILES: readonly CheckedFile[] = checkFiles(
  import.meta.glob(['../../scenarios/*.json', '!../../scenarios/schema.json'], {
    eager: true,
    import: 'default',
  }),
)
