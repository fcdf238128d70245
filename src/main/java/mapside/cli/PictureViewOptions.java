package mapside.cli;

import mapside.place.BorderView;
import mapside.place.Naming;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a picture that say what is to be seen on its map. */
final class PictureViewOptions {

  @Option(
      names = "--names",
      paramLabel = "LANG[+LANG]",
      converter = NamingConverter.class,
      descriptionKey = "cli.names")
  private @Nullable Naming names;

  @Option(
      names = "--borders",
      paramLabel = "VIEW",
      defaultValue = "both",
      converter = BorderViewConverter.class,
      descriptionKey = "cli.borders")
  private BorderView borders = BorderView.BOTH;

  @Option(names = "--panel", descriptionKey = "cli.panel")
  private boolean panelOpen;

  /** What was chosen; names are in the language of the words unless others were. */
  PictureView view(Naming usual) {
    return new PictureView(names == null ? usual : names, borders, panelOpen);
  }

  /** Reads {@code ja} or {@code en+ja}. */
  static final class NamingConverter implements ITypeConverter<Naming> {

    @Override
    public Naming convert(String value) {
      return Naming.ofCode(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** Reads {@code claim} or {@code 1905}. */
  static final class BorderViewConverter implements ITypeConverter<BorderView> {

    @Override
    public BorderView convert(String value) {
      return BorderView.ofCode(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }
}
