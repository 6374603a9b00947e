import type { Handler } from 'hono';
import type { App, Environment } from './context';
import { answerProblem } from './problem';

/** What one address answers, by method; every other method is told so (RFC 9110, 15.5.6). GET answers HEAD too. */
export function addResource(
  app: App,
  path: string,
  methods: { [method in 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE']?: Handler<Environment> },
): void {
  for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler);
  const allow = Object.keys(methods)
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))
    .join(', ');
  app.all(path, (c) => {
    const detail = `This address takes ${allow}.`;
    return answerProblem(c, { type: 'about:blank', title: 'Method not allowed', status: 405, detail }, { allow });
  });
}
