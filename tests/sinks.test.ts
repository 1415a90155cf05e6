// No text from outside becomes markup, script or an address to go to. What could make it so is looked for in the code
// itself, read with a real parser; the few places that need one are named here, each with its reason.
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Whatever they are given becomes markup or script; no file has a reason for one. */
const sinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'srcDoc',
  'DOMParser',
  'eval',
  'Function',
  'execScript',
  'importScripts',
];
/** Calls that write markup or lead the reader elsewhere, by any way to the same object. */
const calls =
  /(^|\.)(document\.(write|writeln)|location\.(assign|replace)|navigation\.navigate)$|^(window|globalThis|self)\.open$/;
/** Properties and attributes that hold an address. */
const addresses = ['href', 'src', 'srcSet', 'formAction', 'xlinkHref', 'ping'];
/** Elements with such an attribute, and what belongs to them alone. */
const leading: Readonly<Record<string, readonly string[]>> = {
  a: [],
  Link: ['to'],
  Redirect: ['to'],
  form: ['action'],
  area: [],
  iframe: [],
  script: [],
  object: ['data'],
  embed: [],
  img: [],
};

/** Why something is allowed, and where, as `file: code`. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  'the catalog’s schema lets only http, https and pages of this site pass': [
    'src/parts/Sources.tsx: to={address}',
    'src/parts/Sources.tsx: href={address}',
    'src/views/skill/SkillView.tsx: href={address}',
  ],
  'a local name for an address of links/paths.ts': [
    'src/app/Shell.tsx: to={path}',
    'src/views/compare/Start.tsx: to={id}',
    'src/views/missing/MissingView.tsx: to={path}',
    'src/views/question/QuestionNav.tsx: to={before}',
    'src/views/question/QuestionView.tsx: navigate(pathAfter(catalog, assessment, person, skill, sitting))',
    'src/views/results/NextSteps.tsx: to={to}',
    'src/views/results/TooEarlyList.tsx: to={questionFor(role, outcome)}',
  ],
  'the caseload’s own page with another query, which is escaped': [
    'src/views/advise/AdviseePage.tsx: to={to({ advisee: null })}',
    'src/views/advise/AdviseePage.tsx: navigate(to({ advisee: null }))',
    "src/views/advise/CaseloadHead.tsx: to={to({ view: 'invitations' })}",
    'src/views/advise/CaseloadSheet.tsx: to={to({ view })}',
    'src/views/advise/HeatTable.tsx: to={to({ advisee: advisee.id })}',
    'src/views/advise/SideBySide.tsx: to={to({ advisee: advisee.id })}',
  ],
  'a blob of this page: saved, or drawn as a picture, in which nothing runs': [
    'src/ui/saveFile.ts: link.href = address',
    'src/parts/picture/rasterise.ts: image.src = address',
  ],
  'carries measured styles and a drawing’s own attributes over to the picture of it': [
    'src/parts/picture/pictureOf.ts: element.setAttribute(property, value)',
    'src/parts/picture/pictureOf.ts: group.setAttribute(name, value)',
  ],
  'the names of built files, written into the page when it is built': [
    'public/start.js: document.createElement(name)',
    "public/start.js: { rel: 'modulepreload', href }",
    "public/start.js: { rel: 'preload', as: 'fetch', href }",
    "public/start.js: document.querySelector('link[rel=icon]').href = new URL('icon.svg', src).href",
    "public/start.js: { type: 'module', src: policy?.createScriptURL(app) ?? app, onerror: sayItStays }",
    "public/start.js: globalThis.trustedTypes?.createPolicy('wayline', { createScriptURL: (path) => (path === app ? path : ''), })",
    'src/app/loadWithStyles.ts: link.href = import.meta.env.BASE_URL + path',
  ],
  'one constant address': [
    "src/app/watchReleases.ts: serviceWorker.register(workerAddress(), { scope: import.meta.env.BASE_URL, updateViaCache: 'none', })",
    "src/app/watchReleases.ts: trustedTypes?.createPolicy('wayline-worker', { createScriptURL: () => path })",
  ],
  'runs in Node when the site is built': [
    "src/site/buildSite.ts: import( pathToFileURL(join(serverFolder, 'prerender.js')).href )",
  ],
};
const allowed = new Set(Object.values(exceptions).flat());

type Template = {
  readonly quasis: readonly { value: { raw: string } }[];
  readonly expressions: readonly Node[];
};
type Node = { type: string; start: number; end: number; [key: string]: unknown };

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as Node;
    for (const inner of Object.values(value)) yield* nodesOf(inner);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The name of an identifier, a property or an attribute, or the text of a literal. */
const nameOf = (node: unknown): string =>
  isNode(node) ? String(node.name ?? (typeof node.value === 'string' ? node.value : '')) : '';

/** What may run as script, become markup or lead elsewhere, as code. */
function dangersIn(path: string, code: string): string[] {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const textOf = (node: unknown) =>
    isNode(node) ? code.slice(node.start, node.end).replace(/\s+/g, ' ') : '';
  const dangers: string[] = [];
  for (const node of nodesOf(program)) {
    if (node.type === 'JSXOpeningElement')
      dangers.push(...dangerousAttributes(node).map((attribute) => textOf(attribute)));
    else if (isDanger(node, textOf)) dangers.push(textOf(node));
  }
  return dangers;
}

function dangerousAttributes(element: Node): Node[] {
  const own = leading[nameOf(element.name)];
  return (element.attributes as readonly Node[]).filter((attribute) => {
    // What is spread on a component is read where that component draws.
    if (attribute.type === 'JSXSpreadAttribute') return own !== undefined;
    const { name, value } = attribute as unknown as { name: Node; value: Node | null };
    if (!addresses.includes(nameOf(name)) && own?.includes(nameOf(name)) !== true) return false;
    return !isOwnAddress(value?.type === 'JSXExpressionContainer' ? value.expression : value);
  });
}

function isDanger(node: Node, textOf: (node: unknown) => string): boolean {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
      return sinks.includes(nameOf(node));
    case 'Literal':
    case 'TemplateElement': {
      const text = String(node.type === 'Literal' ? node.value : (node.value as { raw: string }).raw);
      return sinks.includes(text) || /(javascript|vbscript):|data:text\/html/i.test(text);
    }
    case 'CallExpression':
    case 'NewExpression':
      return isDangerousCall(node, textOf);
    case 'AssignmentExpression': {
      const { left, right } = node as unknown as { left: Node; right: unknown };
      const holder = left.type === 'MemberExpression' ? left.property : left;
      return nameOf(holder) === 'location' || (addresses.includes(nameOf(holder)) && !isOwnAddress(right));
    }
    case 'ObjectExpression':
      return (node.properties as readonly Node[]).some(
        ({ key, value }) => ['href', 'src'].includes(nameOf(key)) && !isOwnAddress(value),
      );
    case 'ImportExpression':
      return (node.source as Node).type !== 'Literal';
    default:
      return false;
  }
}

function isDangerousCall(node: Node, textOf: (node: unknown) => string): boolean {
  const { callee, arguments: given } = node as unknown as { callee: Node; arguments: readonly Node[] };
  const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
  const [first, second] = given;
  if (calls.test(textOf(callee).replaceAll('?.', '.'))) return true;
  switch (name) {
    case 'setTimeout':
    case 'setInterval':
      return !['ArrowFunctionExpression', 'FunctionExpression', 'Identifier'].includes(first?.type ?? '');
    case 'setAttribute':
    case 'setAttributeNS':
      return [first, second].some(
        (argument, place) =>
          (place === 0 || name === 'setAttributeNS') &&
          (argument?.type !== 'Literal' || /^on|href$|^src|action$|^style$/i.test(nameOf(argument))),
      );
    case 'createElement':
      return first?.type !== 'Literal' || /^(script|iframe|object|embed|base)$/i.test(nameOf(first));
    case 'createElementNS':
      return second?.type !== 'Literal' || /^(script|foreignObject)$/i.test(nameOf(second));
    case 'navigate':
      return !isOwnAddress(first);
    case 'createPolicy':
    case 'register':
    case 'Worker':
    case 'SharedWorker':
      return true;
    default:
      return false;
  }
}

/** An address that the site makes itself: one of links/paths.ts, perhaps with a fragment behind it, or a fragment alone. */
function isOwnAddress(value: unknown): boolean {
  if (!isNode(value)) return false;
  switch (value.type) {
    case 'Literal':
      return /^[#/](?![/\\])/.test(nameOf(value));
    case 'ConditionalExpression':
      return isOwnAddress(value.consequent) && isOwnAddress(value.alternate);
    case 'CallExpression':
      return isOwnAddress(value.callee);
    case 'MemberExpression':
      return nameOf(value.object) === 'paths';
    case 'TemplateLiteral': {
      const { quasis, expressions } = value as unknown as Template;
      const [first = '', second = ''] = quasis.map((quasi) => quasi.value.raw);
      return (
        first.startsWith('#') || (first === '' && isOwnAddress(expressions[0]) && second.startsWith('#'))
      );
    }
    default:
      return false;
  }
}

const files = globSync(['src/**/*.{ts,tsx}', 'public/**/*.js']).filter((path) => !path.endsWith('.d.ts'));
const found = new Map(files.map((path) => [path, dangersIn(path, readFileSync(path, 'utf8'))]));

it.each(files)('%s makes no text into script, markup or a way elsewhere', (path) => {
  expect((found.get(path) ?? []).filter((code) => !allowed.has(`${path}: ${code}`))).toEqual([]);
});

it('every exception is still needed, and a sink has none', () => {
  const needed = files.flatMap((path) => (found.get(path) ?? []).map((code) => `${path}: ${code}`));
  expect([...allowed].filter((exception) => !needed.includes(exception))).toEqual([]);
  expect([...allowed].filter((exception) => sinks.some((sink) => exception.includes(sink)))).toEqual([]);
});

it('neither the template nor a drawing that is served has a script or a handler inside', () => {
  for (const path of ['index.html', ...globSync('public/**/*.svg')])
    expect(
      readFileSync(path, 'utf8').match(/<script(?![^>]* src=)|\son\w+\s*=|javascript:|<style|\sstyle=/gi),
    ).toBeNull();
});

describe('a planted danger is found', () => {
  it.each([
    'element.innerHTML = note;',
    "element['outerHTML'] = note;",
    "element.insertAdjacentHTML('beforeend', note);",
    'const part = <p dangerouslySetInnerHTML={{ __html: note }} />;',
    'const { innerHTML } = element;',
    'document.write(note);',
    'window.document.write(note);',
    'eval(note);',
    'const run = new Function(note);',
    "setTimeout('run()', 5);",
    `setInterval(\`run(\${note})\`);`,
    "setTimeout('a' + note);",
    'frame.srcdoc = note;',
    'const part = <iframe srcDoc={note} />;',
    'document.createRange().createContextualFragment(note);',
    "new DOMParser().parseFromString(note, 'text/html');",
    "const address = 'javascript:run()';",
    `const address = \`JavaScript:\${note}\`;`,
    'location = note;',
    'window.location = note;',
    'location.href = note;',
    'location.assign(note);',
    'window.location.replace(note);',
    'document.location.assign(note);',
    'window.open(note);',
    'window?.open(note);',
    'navigation.navigate(note);',
    'const part = <a href={note}>more</a>;',
    'const part = <a {...note}>more</a>;',
    'const part = <Link to={note}>more</Link>;',
    `const part = <Link to={\`\${note}#there\`}>more</Link>;`,
    'const part = <Link to={paths.home + note}>more</Link>;',
    'const part = <Link to={yes ? paths.home : note}>more</Link>;',
    'const part = <a href="//elsewhere.example">more</a>;',
    'const part = <img src={note} />;',
    'const part = <form action={note} />;',
    'const part = <button formAction={note} />;',
    "Object.assign(document.createElement('a'), { href: note });",
    "link.setAttribute('href', note);",
    "link.setAttribute('onclick', note);",
    'link.setAttribute(name, note);',
    "document.createElement('script');",
    'navigate(note);',
    'await import(note);',
    'new Worker(note);',
    'navigator.serviceWorker.register(note);',
    "trustedTypes.createPolicy('default', rules);",
  ])('%s', (code) => {
    expect(dangersIn('src/views/planted.tsx', code)).not.toEqual([]);
  });

  it('and an address of the site’s own is none', () => {
    const own = [
      'const part = <Link to={paths.role(id)} />;',
      `const part = <Link to={\`\${paths.shared}#\${fragment}\`} />;`,
      `const part = <a href={\`#\${id}\`} />;`,
      'navigate(paths.assess);',
      'setTimeout(() => run());',
      'const address = location.href;',
    ];
    expect(own.flatMap((code) => dangersIn('src/views/planted.tsx', code))).toEqual([]);
  });
});
