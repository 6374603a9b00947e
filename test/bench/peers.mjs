// What others need for a part of the same work.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const wink = winkNLP(model);

export const peers = {
  'wink-nlp (sentences, entities)': ({ text }) => {
    const doc = wink.readDoc(text);
    return [doc.sentences().out(), doc.entities().out()];
  },
  'compromise (sentences, people)': ({ text }) => {
    const doc = nlp(text);
    return [doc.sentences().out('array'), doc.people().out('array')];
  },
};
