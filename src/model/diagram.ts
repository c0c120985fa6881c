/** Shapes every renderer can draw. All lengths in points, origin top left, y downwards; colours `#rrggbb`. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: string | null;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string | null;
      readonly stroke: string | null;
    }
  | {
      readonly kind: 'polyline';
      readonly points: readonly (readonly [number, number])[];
      readonly stroke: string;
      readonly width: number;
    }
  | {
      /** One line of text; y is the baseline. */
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly align: 'start' | 'center' | 'end';
      readonly colour: string;
    };

export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
