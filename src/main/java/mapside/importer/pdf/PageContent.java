package mapside.importer.pdf;

import java.util.List;

/**
 * What stands on a page, in the order in which it was drawn.
 *
 * @param number from 0
 * @param width in points
 * @param height in points
 * @param glyphs its letters
 * @param pictures its pictures
 */
record PageContent(
    int number, float width, float height, List<Glyph> glyphs, List<PagePicture> pictures) {}
