import type { PanelJson } from './dashboard-json';

const COLUMNS = 24;

/** Heights, and the most panels side by side, of each kind of panel. */
const SIZES: Readonly<Record<string, { readonly height: number; readonly abreast: number }>> = {
  stat: { height: 4, abreast: 6 },
  timeseries: { height: 8, abreast: 3 },
};

/** Places panels from left to right below their row. Panels share the width of a line, so there are no gaps. */
export function placePanels(panels: readonly PanelJson[]): PanelJson[] {
  let top = 0;
  return sections(panels).flatMap(({ row, lines }) => {
    const placed: PanelJson[] = row ? [{ ...row, gridPos: { x: 0, y: top, w: COLUMNS, h: 1 } }] : [];
    top += placed.length;
    for (const line of lines) {
      const width = COLUMNS / line.length;
      const height = Math.max(...line.map(({ type }) => sizeOf(type).height));
      placed.push(...line.map((panel, index) => ({ ...panel, gridPos: { x: index * width, y: top, w: width, h: height } })));
      top += height;
    }
    return placed;
  });
}

/** A row with its panels in lines. */
interface Section {
  readonly row?: PanelJson;
  readonly lines: PanelJson[][];
}

function sections(panels: readonly PanelJson[]): Section[] {
  const result: { row?: PanelJson; panels: PanelJson[] }[] = [];
  for (const panel of panels) {
    if (panel.type === 'row') result.push({ row: panel, panels: [] });
    else if (result.length === 0) result.push({ panels: [panel] });
    else result[result.length - 1]?.panels.push(panel);
  }
  return result.map(({ panels: own, ...rest }) => ({ ...rest, lines: kindsOf(own).flatMap(balancedLines) }));
}

/** Panels of one kind that follow each other. */
function kindsOf(panels: readonly PanelJson[]): PanelJson[][] {
  return panels.reduce<PanelJson[][]>((groups, panel) => {
    const last = groups.at(-1);
    if (last?.[0]?.type === panel.type) last.push(panel);
    else groups.push([panel]);
    return groups;
  }, []);
}

/** Lines of similar length, each of a length that divides the columns. */
function balancedLines(panels: readonly PanelJson[]): PanelJson[][] {
  const { abreast } = sizeOf(panels[0]?.type ?? '');
  const lines: PanelJson[][] = [];
  for (let first = 0, left = Math.ceil(panels.length / abreast); first < panels.length; left -= 1) {
    const even = Math.ceil((panels.length - first) / Math.max(1, left));
    const length = COLUMNS % even === 0 ? even : even - 1;
    lines.push(panels.slice(first, first + length));
    first += length;
  }
  return lines;
}

function sizeOf(type: string): { readonly height: number; readonly abreast: number } {
  return SIZES[type] ?? { height: 8, abreast: 3 };
}
