package mapside.builder.detection.corpus;

import java.util.Optional;
import mapside.geo.GeoPoint;

/**
 * A place that people marked in a text.
 *
 * @param start UTF-16 offset of its first character
 * @param end offset after its last one
 * @param point where it is; empty if nobody said
 * @param geoNamesId 0 if nobody said
 */
public record Gold(int start, int end, Optional<GeoPoint> point, int geoNamesId) {}
