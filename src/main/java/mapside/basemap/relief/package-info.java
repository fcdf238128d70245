/**
 * Heights of land and sea on grids, and the light and shade that the ground throws; no JavaFX.
 *
 * <p>A file of heights holds several grids of one Earth, the finest last. All numbers are
 * big-endian. It begins with the eight letters {@code MSHEIGHT}, the version 1 and the number of
 * grids, each an int. Then come the heads of the grids, five ints each: the side of a cell, the
 * longitude of the western and the latitude of the northern edge, all in seconds of arc; columns;
 * rows. Then the sizes of all blocks in bytes, an int each, then the blocks without gaps.
 *
 * <p>A block is a square of 128 × 128 cells, cut off at the eastern and southern edge of its grid.
 * Blocks follow one another by rows, grid after grid. Each is packed by zlib (RFC 1950): first the
 * upper bytes of all its cells, then the lower ones. A cell holds what its height, in whole metres,
 * is above its neighbour to the west plus the one to the north less the one to the north-west, 0
 * standing for those out of the block; a number n is written as 2n, or as −2n − 1 if it is below 0.
 */
@NullMarked
package mapside.basemap.relief;

import org.jspecify.annotations.NullMarked;
