/** The value below which such a share of them lies; null if there are none. Rounded to a tenth. */
export function quantile(values: number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return tenth(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
}

/** How many there are, the median, the 95th of 100 and the largest. */
export const spread = (values: number[]) => ({
  n: values.length,
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  max: values.length === 0 ? null : tenth(Math.max(...values)),
});

export const tenth = (value: number): number => Math.round(value * 10) / 10;
