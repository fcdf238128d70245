/**
 * One file to hand on: a zip with an article, its pictures, and all that was added to it, that
 * opens elsewhere as it was.
 *
 * <p>Inside there are {@code mapside.json} (the form's version, the name of the article's file, and
 * where its reader was), the article and its pictures below {@code article/}, the link file {@code
 * links.jsonld} and, if there are any, {@code events.jsonld} and {@code lesson.json}. What else is
 * inside is left alone.
 */
@NullMarked
package mapside.parcel;

import org.jspecify.annotations.NullMarked;
