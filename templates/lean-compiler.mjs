// Handlebars writes out at each place what printing a value, calling a helper or using a partial takes, since its compiled templates stand alone.
// Ours lie in one module and call a function for each of it, in src/render/template-functions.ts: half the size. By Handlebars' own extension
// point, a subclass of its JavaScriptCompiler.
import Handlebars from 'handlebars';
import { TemplateFault } from './template-fault.mjs';

const SHORT = { 'container.strict': 'need' };
const PARAMETERS = 'container, depth0, helpers, partials, data, blockParams, depths';

class LeanCompiler extends Handlebars.JavaScriptCompiler {
  nameLookup(parent, name) {
    return ['look(', parent, ',', this.quotedString(name), ')'];
  }

  aliasable(name) {
    return SHORT[name] ?? name;
  }

  /** Views hold no functions. */
  resolvePossibleLambda() {}

  appendEscaped() {
    const value = String(this.popStack());
    const printed = value.startsWith('need(') ? `show${value.slice('need'.length)}` : `print(${value})`;
    this.pushSource(this.appendToBuffer(printed));
  }

  /** What helpers and partials give is never null. */
  append() {
    this.pushSource(this.appendToBuffer(this.popStack()));
  }

  programExpression(guid) {
    return String(this.environment.children[guid].index);
  }

  invokeKnownHelper(size, name) {
    const values = [];
    const { hash, fn, inverse } = this.setupParams(name, size, values);
    if (values.length !== 1 || hash !== '{}')
      throw new TemplateFault(this.file, this.source.currentLocation.start.line, `"${name}" takes one value`);
    this.pushCall('help', [this.contextName(0), 'data', 'depths', this.quotedString(name), values[0], fn, inverse]);
  }

  invokePartial(_isDynamic, name) {
    const contexts = [];
    const { hash, fn } = this.setupParams(name, 1, contexts);
    this.pushCall('part', [contexts[0], 'data', 'depths', this.quotedString(name), hash, fn]);
  }

  /** Without what is left out at the end of its arguments. */
  pushCall(name, values) {
    const written = values.map((value) => (value === undefined || value === 'container.noop' ? 'undefined' : String(value)));
    while (written.at(-1) === 'undefined') written.pop();
    this.push([`${name}(container,${written.join(',')})`]);
  }

  createFunctionContext() {
    const locals = [...this.stackVars, ...this.registers.list].map((name) => `, ${name}`).join('');
    return this.source.wrap([`(${PARAMETERS}) => {\n  `, this.mergeSource(locals), '}']);
  }
}

/** A compiled template as source; `file` is named in its faults. Throws TemplateFault. */
export function compileLean(tree, options, file) {
  class Compiler extends LeanCompiler {
    file = file;
    compiler = Compiler;
  }
  return Object.assign(Handlebars.create(), { JavaScriptCompiler: Compiler }).precompile(tree, options);
}
