import { describe, expect, test } from 'vitest';
import { withRequires } from '../scripts/build/requires.mjs';

/** Runs a module of a build as the editor does, and tells what it requires. */
function run(text: string, modules: Readonly<Record<string, unknown>> = {}): { exports: unknown; asked: string[] } {
  const module = { exports: {} };
  const asked: string[] = [];
  const require = (name: string): unknown => {
    asked.push(name);
    return modules[name];
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- What the build writes is code.
  new Function('module', 'require', withRequires(text))(module, require);
  return { exports: module.exports, asked };
}

describe('a piece of a build', () => {
  test('requires what it imports, and hands over what it exports', () => {
    const text =
      'import{a as x,name}from"./words.js";import"./other.js";var y=x+name;export{y as a,x as default,name};';
    expect(run(text, { './words.js': { a: 'from ', name: 'the desk' } })).toEqual({
      exports: { a: 'from the desk', default: 'from ', name: 'the desk' },
      asked: ['./words.js', './other.js'],
    });
  });

  test('requires once what several of its files import', () => {
    const text =
      'import*as e from"vscode";var a=e.name;import f from"vscode";import*as g from"vscode";import{name as n}from"vscode";' +
      'export{a,f as b};var c=g.name+n;export{c};';
    const editor = { name: 'editor' };
    expect(run(text, { vscode: editor })).toEqual({
      exports: { a: 'editor', b: editor, c: 'editoreditor' },
      asked: ['vscode'],
    });
  });

  test('takes nothing in a text or a comment for its own', () => {
    const text = 'var t="import{a}from\'./a.js\';export{t}";/* export{u} */export{t};';
    expect(run(text)).toEqual({ exports: { t: "import{a}from'./a.js';export{t}" }, asked: [] });
  });

  test('may set what it exports while it begins, and change what has the same name elsewhere', () => {
    const text = 'var a;a=1;function b(){var a;a=2;return a}export{a,b};';
    expect(run(text).exports).toMatchObject({ a: 1 });
  });

  test.each(['let a=1;function b(){a=2}export{a,b};', 'var a=1;export{a as c};var b=()=>{a++};'])(
    'is refused when what it exports changes later: %s',
    text => {
      expect(() => withRequires(text)).toThrow('These change: a.');
    },
  );

  test.each(['export*from"./a.js";', 'export default 1;', 'export var a=1;', 'export{a}from"./a.js";'])(
    'is refused when it exports in another way: %s',
    text => {
      expect(() => withRequires(text)).toThrow('in another way');
    },
  );
});
