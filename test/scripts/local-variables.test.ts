import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureLocalVariables, LOCAL_VARIABLES } from '../../scripts/lib/local-variables.mjs';
import { temporaryFolder } from './temporary-folder';

const newPath = async () => join(await temporaryFolder('variables'), '.dev.vars');

test('a missing file of variables is made', async () => {
  const path = await newPath();
  expect(await ensureLocalVariables(path)).toEqual({ variables: LOCAL_VARIABLES, missing: [] });
  expect(await readFile(path, 'utf8')).toEqual('API_TOKEN=local-dev-token\nTOKEN_KEYS=1:local-dev-key-that-signs-links\nLOCAL=true\n');
});

test('an existing file stays as it is, and the lines that it lacks are named', async () => {
  const path = await newPath();
  await writeFile(path, '# mine\nAPI_TOKEN="secret"\n');
  expect(await ensureLocalVariables(path)).toEqual({
    variables: { API_TOKEN: 'secret' },
    missing: ['TOKEN_KEYS=1:local-dev-key-that-signs-links', 'LOCAL=true'],
  });
  expect(await readFile(path, 'utf8')).toEqual('# mine\nAPI_TOKEN="secret"\n');
});
