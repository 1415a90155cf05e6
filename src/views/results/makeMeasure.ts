import { estimateWidth, type Measure } from '../../exports/picture/text.ts';

/** Measures texts in the page's own font, which a picture carries too; estimates where no canvas is to be had. */
export function makeMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateWidth;
  return (text, size, weight) => {
    context.font = `${weight} ${size}px "Instrument Sans Variable", sans-serif`;
    return context.measureText(text).width;
  };
}
