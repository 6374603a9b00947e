// What others need for a part of the same work. Each is loaded only by the process that runs it.

export const peers = {
  'wink-nlp (sentences, entities)': {
    async read() {
      const [{ default: winkNLP }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
      const wink = winkNLP(model);
      return ({ text }) => {
        const doc = wink.readDoc(text);
        return [doc.sentences().out(), doc.entities().out()];
      };
    },
  },
  'compromise (sentences, people)': {
    async read() {
      const { default: nlp } = await import('compromise');
      return ({ text }) => {
        const doc = nlp(text);
        return [doc.sentences().out('array'), doc.people().out('array')];
      };
    },
  },
};
