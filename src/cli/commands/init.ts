import { dirname, join, resolve } from 'node:path';
import { projectFileName, starterFile } from '../../core/index.js';
import { exitCodes, Failure, writingProblem } from '../failure.js';
import { shownPath } from '../paths.js';
import type { Ports } from '../ports/types.js';
import { projectFinder } from '../project.js';

/** Writes a project file that changes nothing and explains what could be set. @returns the exit code. */
export async function init(folder: string | undefined, ports: Ports): Promise<number> {
  const path = join(resolve(ports.folder, folder ?? '.'), projectFileName);
  const shown = shownPath(path, ports.folder);
  const above = await projectFinder(ports).forFolder(dirname(path));
  if (!(await create(path, shown, ports))) {
    throw new Failure(`${shown}: this file is there already, and is left as it is.`);
  }
  await ports.output.write(`${shown}\n`);
  if (above.folder !== undefined) {
    const file = shownPath(join(above.folder, projectFileName), ports.folder);
    await ports.errors.write(
      `${file} no longer holds here. To keep what it says, name it under “extends” in the new file.\n`,
    );
  }
  await ports.errors.write(whatNext);
  return exitCodes.done;
}

const whatNext = `It changes nothing yet. Open it in an editor, and take away the // before what you want to set.
Then “copydesk new --from <release>” makes an article, “copydesk lint” checks what there is, and “copydesk config” shows what holds.
`;

async function create(path: string, shown: string, ports: Ports): Promise<boolean> {
  try {
    return await ports.files.create(path, starterFile());
  } catch (error) {
    throw new Failure(`${shown}: ${writingProblem(error)}`);
  }
}
