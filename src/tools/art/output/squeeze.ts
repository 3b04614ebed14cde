import { optimize } from 'svgo';

/** Makes an SVG as small as it can be without a visible change. */
export function squeeze(svg: string): string {
  const result = optimize(svg, {
    multipass: true,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            convertPathData: { floatPrecision: 1, transformPrecision: 4 },
            convertTransform: { floatPrecision: 2, transformPrecision: 4 },
            mergePaths: { force: false, floatPrecision: 1 },
            cleanupNumericValues: { floatPrecision: 3 },
          },
        },
      },
    ],
  });
  return result.data;
}
