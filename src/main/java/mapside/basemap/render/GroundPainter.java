package mapside.basemap.render;

import java.awt.Shape;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import mapside.basemap.relief.HeightSampler;
import mapside.basemap.relief.Heights;
import mapside.basemap.relief.Hillshade;
import mapside.basemap.style.Rule;
import mapside.basemap.style.Selector;
import mapside.geo.TileId;
import org.jspecify.annotations.Nullable;

/**
 * Paints what is known of the ground's height on one tile after another: colours for the height,
 * light and shade. Samples each tile at most once, and not at all where nothing asks for it.
 */
final class GroundPainter {

  private final Heights heights;
  private final Consumer<? super IOException> problems;
  private final int[] pixels;
  private final Coverage coverage;
  private final HeightSampler sampler;
  private final float[] shade;
  private final Map<Rule.Tint, HeightColours> colours = new IdentityHashMap<>();
  private @Nullable TileId tile;
  private @Nullable Selector covered;
  private boolean isSampled;
  private boolean isShaded;
  private boolean hasFailed;

  /**
   * A painter on a canvas.
   *
   * @param pixels the canvas, by rows: RGB without alpha
   * @param side its width and height
   * @param problems is told why heights can't be read; the tile is then painted without
   */
  GroundPainter(Heights heights, int[] pixels, int side, Consumer<? super IOException> problems) {
    this.heights = heights;
    this.pixels = pixels;
    this.problems = problems;
    boolean needed = !heights.grids().isEmpty();
    coverage = new Coverage(needed ? side : 1);
    sampler = new HeightSampler(heights, needed ? side : 1);
    shade = new float[needed ? side * side : 1];
  }

  /** Turns to another tile. */
  void begin(TileId next) {
    tile = next;
    covered = null;
    isSampled = false;
    isShaded = false;
    hasFailed = false;
  }

  /** Whether a rule changes anything in the tile at all. */
  boolean paints(Rule.Ground rule, TileId id) {
    return !heights.grids().isEmpty() && rule.strength().at(id.z()) > 0;
  }

  /** Whether the areas that a rule keeps to are those of the rule before it. */
  boolean hasCovered(Selector selector) {
    return covered != null
        && covered.layer().equals(selector.layer())
        && Objects.equals(covered.filter(), selector.filter());
  }

  /** Keeps to some areas from now on. */
  void cover(Selector selector, Shape areas) {
    covered = selector;
    coverage.set(areas);
  }

  /** Keeps to nothing, but paints everywhere. */
  void coverAll(Selector selector) {
    covered = selector;
    coverage.setAll();
  }

  /** Paints a rule where it was said to keep to. */
  void paint(Rule.Ground rule) {
    TileId id = tile;
    if (id == null || coverage.isEmpty()) {
      return;
    }
    double strength = rule.strength().at(id.z());
    switch (rule) {
      case Rule.Tint tint -> {
        if (sample(id)) {
          tint(tint, strength);
        }
      }
      case Rule.Shade light -> {
        if (shade(id)) {
          shade(light, strength);
        }
      }
    }
  }

  private boolean sample(TileId id) {
    if (!isSampled && !hasFailed) {
      try {
        sampler.sample(id);
        isSampled = true;
      } catch (ClosedChannelException e) {
        // Nobody waits for the tile any more.
        hasFailed = true;
      } catch (IOException e) {
        hasFailed = true;
        problems.accept(e);
      }
    }
    return isSampled;
  }

  private boolean shade(TileId id) {
    if (!isShaded) {
      isShaded = heights.shades().take(id, shade);
    }
    if (!isShaded && sample(id)) {
      Hillshade.shade(sampler, shade);
      heights.shades().keep(id, shade);
      isShaded = true;
    }
    return isShaded;
  }

  private void tint(Rule.Tint tint, double strength) {
    HeightColours byHeight =
        colours.computeIfAbsent(tint, rule -> new HeightColours(rule.colours()));
    float[] metres = sampler.metres();
    float part = (float) (strength * Blend.WHOLE / Coverage.FULL);
    for (int i = 0; i < pixels.length; i++) {
      int covering = coverage.at(i);
      if (covering > 0) {
        int colour = byHeight.at(metres[i]);
        pixels[i] = Blend.mix(pixels[i], colour, (int) (covering * part * Blend.alpha(colour)));
      }
    }
  }

  private void shade(Rule.Shade rule, double strength) {
    float part = (float) (strength * Blend.WHOLE / Coverage.FULL);
    float light = part * Blend.alpha(rule.light());
    float dark = -part * Blend.alpha(rule.dark());
    for (int i = 0; i < pixels.length; i++) {
      float change = shade[i] * coverage.at(i);
      if (change > 0) {
        pixels[i] = Blend.mix(pixels[i], rule.light(), (int) (change * light));
      } else if (change < 0) {
        pixels[i] = Blend.mix(pixels[i], rule.dark(), (int) (change * dark));
      }
    }
  }
}
