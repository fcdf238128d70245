package mapside.importer.pdf;

import mapside.article.ImageSource;

/**
 * A picture on a page.
 *
 * @param image the picture
 * @param left its left end, in points
 * @param right its right end
 * @param top its upper end, from the top of the page
 * @param bottom its lower end
 */
record PagePicture(ImageSource image, float left, float right, float top, float bottom) {}
