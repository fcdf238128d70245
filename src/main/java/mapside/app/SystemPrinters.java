package mapside.app;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.stage.Window;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import mapside.handout.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * The printers that the system knows. JavaFX asks, with the window as the owner of its dialogue;
 * Java2D prints, because it takes letters and lines where JavaFX would take pictures of pages.
 */
final class SystemPrinters implements Printers {

  /** Points; of the papers with a name, Letter is the only one so wide. */
  private static final double WIDTH_OF_LETTER = 612;

  @Override
  public boolean areThere() {
    return !Printer.getAllPrinters().isEmpty();
  }

  @Override
  public Optional<Wish> ask(Window owner, String title) {
    javafx.print.PrinterJob job = javafx.print.PrinterJob.createPrinterJob();
    if (job == null) {
      return Optional.empty();
    }
    JobSettings settings = job.getJobSettings();
    settings.setJobName(title);
    boolean isWanted = job.showPrintDialog(owner);
    // It was for its dialogue only.
    job.cancelJob();
    return isWanted ? Optional.of(wish(job, title)) : Optional.empty();
  }

  private static Wish wish(javafx.print.PrinterJob job, String title) {
    JobSettings settings = job.getJobSettings();
    List<Range> pages = new ArrayList<>();
    PageRange[] chosen = settings.getPageRanges();
    if (chosen != null) {
      for (PageRange range : chosen) {
        pages.add(new Range(range.getStartPage(), range.getEndPage()));
      }
    }
    double width = settings.getPageLayout().getPaper().getWidth();
    return new Wish(
        title,
        job.getPrinter().getName(),
        Math.abs(width - WIDTH_OF_LETTER) < 2 ? Paper.LETTER : Paper.A4,
        settings.getCopies(),
        pages,
        settings.getPrintSides() != PrintSides.ONE_SIDED);
  }

  @Override
  public void print(PDDocument document, Wish wish) throws IOException {
    PrinterJob job = PrinterJob.getPrinterJob();
    try {
      job.setPrintService(service(wish.printer()));
      job.setJobName(wish.title());
      job.setPageable(new PDFPageable(document));
      job.setCopies(wish.copies());
      PrintRequestAttributeSet how = new HashPrintRequestAttributeSet();
      how.add(wish.isTwoSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
      if (!wish.pages().isEmpty()) {
        how.add(
            new PageRanges(
                wish.pages().stream()
                    .map(range -> new int[] {range.first(), range.last()})
                    .toArray(int[][]::new)));
      }
      job.print(how);
    } catch (PrinterException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static PrintService service(String name) throws IOException {
    for (PrintService service : PrinterJob.lookupPrintServices()) {
      if (service.getName().equals(name)) {
        return service;
      }
    }
    throw new IOException(name);
  }
}
