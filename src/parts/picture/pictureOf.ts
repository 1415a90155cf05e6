// A drawing of the page as a file that needs nothing from elsewhere. In: the drawing as it stands, with its
// styles. Out: the same as an SVG of its own, with colours as attributes and its font inside.
import { escapeXml } from '../../exports/picture/text.ts';

/** What a drawing's style decides; everything else of it stands in its attributes. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
] as const;
const fontName = 'Wayline picture';
const standIns = "'Public Sans','Segoe UI',system-ui,sans-serif";

type PictureRequest = {
  readonly title: string;
  readonly description: string;
  /** A data: URL of a woff2 file. */
  readonly font: string;
  /** What it stands on: a colour. */
  readonly ground: string;
  /** Elements that are only there to be used: targets, rings of focus. */
  readonly without: string;
};

/** The drawing as it is on the screen, zoomed and filtered as it is, in the size it is laid out for. */
export function pictureOf(drawing: SVGSVGElement, request: PictureRequest): string {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    dress(element, getComputedStyle(originals[i] as Element));
  });
  for (const element of copy.querySelectorAll(request.without)) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) undress(element);
  const inside = new XMLSerializer().serializeToString(copy).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" aria-describedby="description" font-family="'${fontName}',${standIns}" word-spacing="0.64">`,
    `<title id="title">${escapeXml(request.title)}</title>`,
    `<desc id="description">${escapeXml(request.description)}</desc>`,
    `<style>@font-face{font-family:'${fontName}';src:url("${request.font}") format("woff2");font-weight:400 700}</style>`,
    `<rect width="${width}" height="${height}" fill="${request.ground}"/>`,
    inside,
    '</svg>',
  ].join('\n');
}

function dress(element: Element, style: CSSStyleDeclaration): void {
  for (const property of properties) {
    const value = style.getPropertyValue(property);
    if (value !== '') element.setAttribute(property, value);
  }
}

/** Links and whatever only the page understands are left behind; what a link holds stays as a group. */
function undress(element: Element): void {
  for (const { name } of [...element.attributes])
    if (/^(class|tabindex|href|draggable|data-|aria-)/.test(name) || name === 'role')
      element.removeAttribute(name);
  if (element.localName !== 'a') return;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...element.childNodes);
  for (const { name, value } of element.attributes) group.setAttribute(name, value);
  element.replaceWith(group);
}
