package mapside.importer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the fonts that a file brings how their letters replace each other when text is set,
 * and widths for more letters than a font can have. Nobody needs that to read, and PDFBox would
 * read it with as much memory as a damaged font asks for.
 */
final class EmbeddedFonts {

  private static final int REPLACEMENTS = tag("GSUB");
  private static final int NOTHING = tag("none");
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int MOST_BYTES = 64 << 20;

  /** The greatest number of a letter in a composite font: of two bytes, as ISO 32000-2 has it. */
  private static final int LAST_LETTER = 0xffff;

  /** Every letter several times over; a file that says more only costs time. */
  private static final long MOST_WIDTHS = 8L * LAST_LETTER;

  private final Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Looks at the font that an operator is about to set.
   *
   * @param operator its name
   */
  void prepare(String operator, List<COSBase> operands, @Nullable PDResources resources) {
    if (resources == null || operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return;
    }
    if (operator.equals("Tf")) {
      prepare(named(resources, COSName.FONT, name));
    } else if (operator.equals("gs")) {
      COSDictionary state = named(resources, COSName.EXT_G_STATE, name);
      COSArray setting = state == null ? null : state.getCOSArray(COSName.FONT);
      prepare(first(setting));
    }
  }

  private static @Nullable COSDictionary named(PDResources resources, COSName sort, COSName name) {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(sort);
    return all == null ? null : all.getCOSDictionary(name);
  }

  private static @Nullable COSDictionary first(@Nullable COSArray array) {
    if (array == null || array.size() == 0) {
      return null;
    }
    return array.getObject(0) instanceof COSDictionary dictionary ? dictionary : null;
  }

  private void prepare(@Nullable COSDictionary font) {
    if (font != null) {
      prepareFiles(font);
      COSDictionary descendant = first(font.getCOSArray(COSName.DESCENDANT_FONTS));
      if (descendant != null) {
        prepareFiles(descendant);
        bound(descendant, COSName.W, 1);
        bound(descendant, COSName.W2, 3);
      }
    }
  }

  /**
   * Takes out widths that are said of too many letters: then all are as wide as usual.
   *
   * @param each so many numbers follow a range of letters
   */
  private static void bound(COSDictionary font, COSName key, int each) {
    COSArray widths = font.getCOSArray(key);
    if (widths != null && !isBounded(widths, each)) {
      font.removeItem(key);
    }
  }

  /** Widths are "first [width width ...]" or, for a range, "first last width", in any order. */
  private static boolean isBounded(COSArray widths, int each) {
    int at = 0;
    long letters = 0;
    while (at + 1 < widths.size()) {
      COSBase next = widths.getObject(at + 1);
      if (next instanceof COSNumber last && widths.getObject(at) instanceof COSNumber first) {
        letters += Math.max(0, last.longValue() - first.longValue() + 1);
        if (first.longValue() < 0 || last.longValue() > LAST_LETTER || letters > MOST_WIDTHS) {
          return false;
        }
        at += 2 + each;
      } else {
        at += 2;
      }
    }
    return true;
  }

  private void prepareFiles(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor == null) {
      return;
    }
    for (COSName key : List.of(COSName.FONT_FILE2, COSName.FONT_FILE3)) {
      COSStream file = descriptor.getCOSStream(key);
      if (file != null && seen.add(file)) {
        try {
          strip(file);
        } catch (IOException | RuntimeException e) {
          // It can't be unpacked, then; PDFBox will find that, too, and do without it.
          System.getLogger(EmbeddedFonts.class.getName())
              .log(System.Logger.Level.DEBUG, "a font was not read", e);
        }
      }
    }
  }

  private static void strip(COSStream file) throws IOException {
    byte[] bytes;
    try (InputStream in = file.createInputStream()) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    if (strip(bytes)) {
      file.removeItem(COSName.DECODE_PARMS);
      try (OutputStream out = file.createOutputStream()) {
        out.write(bytes);
      }
    }
  }

  /** Calls the table otherwise, so that nobody finds it; false if there is none. */
  static boolean strip(byte[] font) {
    ByteBuffer data = ByteBuffer.wrap(font);
    int tables = font.length < HEADER ? 0 : Short.toUnsignedInt(data.getShort(4));
    boolean isFound = false;
    for (int i = 0; i < tables && HEADER + ENTRY * (i + 1) <= font.length; i++) {
      int at = HEADER + ENTRY * i;
      if (data.getInt(at) == REPLACEMENTS) {
        data.putInt(at, NOTHING);
        isFound = true;
      }
    }
    return isFound;
  }

  private static int tag(String name) {
    return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
  }
}
