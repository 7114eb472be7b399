/** The contrast of a text to the ground that it stands on, where axe leaves it to us. It runs in the page. */

interface Asked {
  /** Selectors of one element each. */
  readonly targets: readonly string[];
  /** Selectors that each of them is held against. */
  readonly places: readonly string[];
}

interface Measured {
  readonly contrast: number;
  readonly matches: readonly boolean[];
}

/**
 * The ground is the shape of the drawing that the text is written on, or else the nearest thing around it that
 * is painted. A text in a drawing has the colour of its filling.
 */
export function contrastOf({ targets, places }: Asked): readonly Measured[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;

  /** Colours painted over one another, however they are written: red, green and blue. */
  const paint = (...colours: readonly string[]): readonly number[] => {
    brush.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
    }
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (channels: readonly number[]): number => {
    const [red, green, blue] = channels.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const holds = (shape: Element, text: Element): boolean => {
    const [outer, inner] = [shape.getBoundingClientRect(), text.getBoundingClientRect()];
    const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
    return outer.left <= x && x <= outer.right && outer.top <= y && y <= outer.bottom;
  };
  /** From the page up to what is nearest. */
  const grounds = (element: Element): readonly string[] => {
    const around: Element[] = [];
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      around.unshift(one);
    const drawing = element.closest('svg');
    const shapes = [...(drawing?.querySelectorAll('rect, circle, path') ?? [])].filter(
      (shape) =>
        holds(shape, element) &&
        (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    return [
      ...around.map((one) => getComputedStyle(one).backgroundColor),
      ...shapes.map((shape) => getComputedStyle(shape).fill).filter((fill) => fill !== 'none'),
    ];
  };

  return targets.map((target) => {
    const element = document.querySelector(target);
    if (element === null) return { contrast: 0, matches: places.map(() => false) };
    const { color, fill } = getComputedStyle(element);
    const ground = ['Canvas', ...grounds(element)];
    const [light, dark] = [
      paint(...ground),
      paint(...ground, element.closest('svg') ? fill : color),
    ]
      .map(luminance)
      .sort((a, b) => b - a);
    return {
      contrast: (light! + 0.05) / (dark! + 0.05),
      matches: places.map((place) => element.matches(place)),
    };
  });
}
