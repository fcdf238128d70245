package mapside.cli;

import mapside.place.BorderView;
import mapside.place.Naming;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a picture that say what is to be seen on its map. */
final class PictureViewOptions {

  @Option(
      names = "--names",
      paramLabel = "LANG[+LANG]",
      defaultValue = "en",
      converter = NamingConverter.class,
      description =
          "Names in one language or in two together: en, ru, ja, or such as en+ja"
              + " (default: ${DEFAULT-VALUE}).")
  private Naming names = Naming.ENGLISH;

  @Option(
      names = "--borders",
      paramLabel = "VIEW",
      defaultValue = "both",
      converter = BorderViewConverter.class,
      description =
          "Borders to draw: control, claim, both, or those of a year, such as 1855"
              + " (default: ${DEFAULT-VALUE}).")
  private BorderView borders = BorderView.BOTH;

  @Option(
      names = "--panel",
      description = "Open the panel of the map that chooses borders and names.")
  private boolean panelOpen;

  PictureView view() {
    return new PictureView(names, borders, panelOpen);
  }

  /** Reads {@code ja} or {@code en+ja}. */
  static final class NamingConverter implements ITypeConverter<Naming> {

    @Override
    public Naming convert(String value) {
      return Naming.ofCode(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is not one or two of en, ru and ja, such as en+ja"));
    }
  }

  /** Reads {@code claim} or {@code 1905}. */
  static final class BorderViewConverter implements ITypeConverter<BorderView> {

    @Override
    public BorderView convert(String value) {
      return BorderView.ofCode(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is not control, claim, both or a year"));
    }
  }
}
