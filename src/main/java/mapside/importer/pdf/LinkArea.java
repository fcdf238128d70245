package mapside.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A part of a page that leads to an address of the web; counted from the top left corner.
 *
 * @param left its left end
 * @param top its upper end
 * @param right its right end
 * @param bottom its lower end
 * @param target the address
 */
record LinkArea(float left, float top, float right, float bottom, String target) {

  private static final int MOST = 2000;

  /** Those of a page; those that can't be read are passed over. */
  static List<LinkArea> of(PDPage page) {
    List<LinkArea> areas = new ArrayList<>();
    PDRectangle box = page.getCropBox();
    if (page.getRotation() != 0) {
      return areas;
    }
    try {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null
            && action.getURI().matches("(?i)(?:https?://|mailto:).+")
            && link.getRectangle() != null
            && areas.size() < MOST) {
          PDRectangle at = link.getRectangle();
          areas.add(
              new LinkArea(
                  at.getLowerLeftX() - box.getLowerLeftX(),
                  box.getUpperRightY() - at.getUpperRightY(),
                  at.getUpperRightX() - box.getLowerLeftX(),
                  box.getUpperRightY() - at.getLowerLeftY(),
                  action.getURI().strip()));
        }
      }
    } catch (IOException | RuntimeException e) {
      System.getLogger(LinkArea.class.getName())
          .log(System.Logger.Level.DEBUG, "links of a page not read", e);
    }
    return areas;
  }

  boolean contains(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
