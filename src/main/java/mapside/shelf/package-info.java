/**
 * What has been read: one small file for each reading, and an index over them that can be made anew
 * from these files at any time.
 */
@NullMarked
package mapside.shelf;

import org.jspecify.annotations.NullMarked;
