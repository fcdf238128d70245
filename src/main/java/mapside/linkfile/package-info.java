/**
 * The saved links between an article and its places: W3C Web Annotations in JSON-LD, found again
 * after the text has changed, and never lost when saved.
 */
@NullMarked
package mapside.linkfile;

import org.jspecify.annotations.NullMarked;
