package mapside.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import mapside.handout.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The printers of the system. */
interface Printers {

  /** Whether there are any. */
  boolean areThere();

  /**
   * Asks which printer to use, and how; on the JavaFX thread.
   *
   * @param title of what is printed
   * @return empty if it is not to be printed after all
   */
  Optional<Wish> ask(Window owner, String title);

  /**
   * Prints a document. Takes long.
   *
   * @throws IOException if the printer does not take it
   */
  void print(PDDocument document, Wish wish) throws IOException;

  /**
   * How something is to be printed.
   *
   * @param title of what is printed, for the printer's list
   * @param printer its name
   * @param paper that is in it
   * @param copies how many
   * @param pages which, each range from one to another; none for all
   * @param isTwoSided whether both sides of a sheet are printed
   */
  record Wish(
      String title,
      String printer,
      Paper paper,
      int copies,
      List<Range> pages,
      boolean isTwoSided) {

    /** Copies the list. */
    public Wish {
      pages = List.copyOf(pages);
    }
  }

  /**
   * Some pages.
   *
   * @param first from 1
   * @param last no less than the first
   */
  record Range(int first, int last) {}
}
