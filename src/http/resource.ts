import type { Handler } from 'hono';
import type { App, Environment } from './context';
import { answerProblem } from './problem';

/** What one address answers, by method; every other method is told so (RFC 9110, 15.5.6). GET answers HEAD too. */
export function addResource(
  app: App,
  path: string,
  methods: { GET?: Handler<Environment>; POST?: Handler<Environment>; DELETE?: Handler<Environment> },
): void {
  if (methods.GET) app.get(path, methods.GET);
  if (methods.POST) app.post(path, methods.POST);
  if (methods.DELETE) app.delete(path, methods.DELETE);
  const allow = [...(methods.GET ? ['GET', 'HEAD'] : []), ...(methods.POST ? ['POST'] : []), ...(methods.DELETE ? ['DELETE'] : [])].join(
    ', ',
  );
  app.all(path, (c) => {
    const detail = `This address takes ${allow}.`;
    return answerProblem(c, { type: 'about:blank', title: 'Method not allowed', status: 405, detail }, { allow });
  });
}
