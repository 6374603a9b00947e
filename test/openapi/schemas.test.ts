import type { InferOutput } from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { viewAnalysis } from '../../src/http/articles/analysis-view';
import type { ProblemDetails } from '../../src/http/problem';
import type { Given } from '../../src/ingest/given';
import type { StoredArticle } from '../../src/jobs/articles/store-article';
import type { Health } from '../../src/jobs/check-health';
import type * as model from '../../src/model';
import type * as analysis from '../../src/openapi/schemas/analysis';
import type * as article from '../../src/openapi/schemas/article';
import type * as briefing from '../../src/openapi/schemas/briefing';
import type { SENT } from '../../src/openapi/schemas/sent-article';
import type * as service from '../../src/openapi/schemas/service';
import type { CatalogueEntry } from '../../src/store/articles';

// What fails here fails in the type check: a key that one side has and the other has not.
test('the schemas of the document are the types of the code', () => {
  expectTypeOf<InferOutput<typeof article.Article>>().toEqualTypeOf<model.Article>();
  expectTypeOf<InferOutput<typeof article.StoredArticle>>().toEqualTypeOf<StoredArticle>();
  expectTypeOf<InferOutput<typeof article.CatalogueEntry>>().toEqualTypeOf<CatalogueEntry>();
  // Equal but for an intersection, which is written out here.
  expectTypeOf<InferOutput<typeof analysis.Analysis>>().toExtend<ReturnType<typeof viewAnalysis>>();
  expectTypeOf<ReturnType<typeof viewAnalysis>>().toExtend<InferOutput<typeof analysis.Analysis>>();
  expectTypeOf<InferOutput<typeof briefing.Briefing>>().toEqualTypeOf<model.Briefing>();
  expectTypeOf<InferOutput<typeof service.Health>>().toEqualTypeOf<Health>();
  expectTypeOf<InferOutput<typeof service.Problem>>().toEqualTypeOf<ProblemDetails>();
  expectTypeOf<Exclude<keyof typeof SENT, 'text' | 'html'>>().toEqualTypeOf<keyof Given>();
});
