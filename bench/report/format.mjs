/** Formats numbers and tables for the report. */

export const ms = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toString());
export const times = (value) => value.toFixed(2);
export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
export const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(2);

/** Median with its quartiles. */
export const spread = (value, format) =>
  value ? `${format(value.median)} (${format(value.low)}–${format(value.high)})` : '–';

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Milliseconds on the main thread by kind of work, as pages/trace.mjs measures them. */
export const breakdown = ({script, html, style, layout, paint}) =>
  [
    ['script', script],
    ['HTML', html],
    ['style', style],
    ['layout', layout],
    ['paint', paint],
  ]
    .map(([name, value]) => `${name} ${ms(value)}`)
    .join(', ');
