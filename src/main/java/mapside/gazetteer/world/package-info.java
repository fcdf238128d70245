/**
 * The gazetteer of the world: one file, mapped into memory, in which a name finds its places.
 *
 * <p>The file {@code world.gazetteer} is little endian. Its sections follow one another without
 * gaps, in the order of {@link mapside.gazetteer.world.WorldLayout}:
 *
 * <ol>
 *   <li>header, 64 bytes: the magic, then seven counts;
 *   <li>places, 32 bytes each: latitude and longitude in 10⁻⁵ degrees, population, id, first name,
 *       country, kind, state, parent (countries come first, then states, so that the country fits
 *       into 16 bits); one more place closes the run of names;
 *   <li>extents, 20 bytes each, by ascending place: place, south, west, north, east in 10⁻⁵
 *       degrees;
 *   <li>names, 4 bytes each, those of one place together and the primary one first: 24 bits of
 *       offset into the strings, 8 bits of {@link mapside.gazetteer.world.NameTag};
 *   <li>the directory: for each value of a key's upper 16 bits, the first key that has it;
 *   <li>keys, 8 bytes each, ascending as unsigned numbers: {@link mapside.gazetteer.world.NameKey};
 *   <li>first postings, 4 bytes a key and one more;
 *   <li>postings, 4 bytes each, the likelier place first: 24 bits of place, 8 bits of tag;
 *   <li>strings: UTF-8, each ended by a zero byte.
 * </ol>
 */
@NullMarked
package mapside.gazetteer.world;

import org.jspecify.annotations.NullMarked;
