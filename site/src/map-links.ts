/** The ways to a point on a map, and the point itself in degrees. */
export interface MapLinks {
  web: string;
  /** For the maps application of the reader's device (RFC 5870). */
  application: string;
  coordinates: string;
}

/** Five figures behind the point are about a metre. */
const inDegrees = (degrees: number): string => degrees.toFixed(5);

/** Links to a point (WGS 84); nothing of a map is shown or fetched by the page itself. */
export function mapLinks({ lat, lng }: { lat: number; lng: number }): MapLinks {
  const [north, east] = [inDegrees(lat), inDegrees(lng)];
  return {
    web: `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=18/${north}/${east}`,
    application: `geo:${north},${east}`,
    coordinates: `${north}, ${east}`,
  };
}
