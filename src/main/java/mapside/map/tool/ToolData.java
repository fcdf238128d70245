package mapside.map.tool;

import java.util.List;
import java.util.function.Consumer;
import mapside.geo.Shape;
import mapside.place.Territory;

/** Where the tools get their outlines from, each when it is first needed. */
public interface ToolData {

  /** No outlines at all. */
  ToolData NONE =
      new ToolData() {
        @Override
        public void land(Consumer<List<Shape.Polygon>> then) {
          then.accept(List.of());
        }

        @Override
        public void territories(Consumer<List<Territory>> then) {
          then.accept(List.of());
        }
      };

  /** Reads the coarse land of the globe and hands it over on the JavaFX thread, now or later. */
  void land(Consumer<List<Shape.Polygon>> then);

  /** Reads what sizes can be compared with and hands it over on the JavaFX thread, now or later. */
  void territories(Consumer<List<Territory>> then);
}
