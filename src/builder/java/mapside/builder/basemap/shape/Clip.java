package mapside.builder.basemap.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts rings and lines to a box. Rings are cut one side after the other (Sutherland and Hodgman,
 * Reentrant polygon clipping, 1974): what lies outside becomes edges along the box, which a buffer
 * round the tile keeps out of sight, and no input can make it fail.
 */
public final class Clip {

  private double[] out = new double[1024];
  private int size;

  private Clip() {}

  /** The part of a ring within the box; empty if there is none. */
  public static double[] ring(double[] xy, Box box) {
    Clip clip = new Clip();
    double[] cut = clip.half(xy, 0, 1, box.minX());
    cut = clip.half(cut, 0, -1, -box.maxX());
    cut = clip.half(cut, 1, 1, box.minY());
    cut = clip.half(cut, 1, -1, -box.maxY());
    return cut.length < 6 ? new double[] {} : cut;
  }

  /** Keeps where {@code sign * coordinate >= limit}. */
  private double[] half(double[] xy, int axis, int sign, double limit) {
    size = 0;
    for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
      double here = sign * xy[i + axis] - limit;
      double last = sign * xy[j + axis] - limit;
      if (here >= 0 != last >= 0) {
        addCrossing(xy, j, i, axis, sign * limit);
      }
      if (here >= 0) {
        add(xy[i], xy[i + 1]);
      }
    }
    return Arrays.copyOf(out, size);
  }

  private void addCrossing(double[] xy, int from, int to, int axis, double at) {
    double part = (at - xy[from + axis]) / (xy[to + axis] - xy[from + axis]);
    int other = 1 - axis;
    double value = xy[from + other] + part * (xy[to + other] - xy[from + other]);
    add(axis == 0 ? at : value, axis == 0 ? value : at);
  }

  private void add(double x, double y) {
    if (size + 2 > out.length) {
      out = Arrays.copyOf(out, 2 * out.length);
    }
    out[size++] = x;
    out[size++] = y;
  }

  /** The parts of a line within the box (Liang and Barsky for each of its segments). */
  public static List<double[]> line(double[] xy, Box box) {
    List<double[]> parts = new ArrayList<>();
    Clip clip = new Clip();
    for (int i = 0; i + 3 < xy.length; i += 2) {
      double[] range = {0, 1};
      double dx = xy[i + 2] - xy[i];
      double dy = xy[i + 3] - xy[i + 1];
      boolean inside =
          narrow(range, -dx, xy[i] - box.minX())
              && narrow(range, dx, box.maxX() - xy[i])
              && narrow(range, -dy, xy[i + 1] - box.minY())
              && narrow(range, dy, box.maxY() - xy[i + 1]);
      if (!inside) {
        clip.finish(parts);
        continue;
      }
      if (clip.size == 0) {
        clip.add(xy[i] + range[0] * dx, xy[i + 1] + range[0] * dy);
      }
      clip.add(xy[i] + range[1] * dx, xy[i + 1] + range[1] * dy);
      if (range[1] < 1) {
        clip.finish(parts);
      }
    }
    clip.finish(parts);
    return parts;
  }

  private static boolean narrow(double[] range, double direction, double distance) {
    if (direction == 0) {
      return distance >= 0;
    }
    double at = distance / direction;
    if (direction < 0) {
      range[0] = Math.max(range[0], at);
    } else {
      range[1] = Math.min(range[1], at);
    }
    return range[0] <= range[1];
  }

  private void finish(List<double[]> parts) {
    if (size >= 4) {
      parts.add(Arrays.copyOf(out, size));
    }
    size = 0;
  }
}
