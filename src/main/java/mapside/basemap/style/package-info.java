/**
 * How the base map looks: one text file a theme.
 *
 * <p>A style file consists of statements. Each begins at the start of a line; lines that begin with
 * white space go on with the statement above. {@code #} followed by a space begins a comment. The
 * order of the statements is the order of painting.
 *
 * <pre>
 * colour NAME COLOUR                     names a colour for what follows
 * background COLOURS                     what is seen where nothing else is: open sea
 * fill LAYER [CONDITIONS] colour COLOURS
 * line LAYER [CONDITIONS] colour COLOURS width WIDTHS [dash ON OFF ...]
 * tint AREA [CONDITIONS] colour METRES:COLOUR ... strength STRENGTHS
 * shade AREA [CONDITIONS] light COLOUR dark COLOUR strength STRENGTHS
 * </pre>
 *
 * <p>A line rule on a layer of areas strokes their outlines. A tint colours the ground by its
 * height, below 0 at sea; a shade lays light on slopes to the north-west and dark on slopes to the
 * south-east. Both keep to the areas of a layer, or go {@code everywhere}; strengths run from 0, at
 * which nothing is painted, to 1. Without heights they are left out.
 *
 * <p>The conditions are {@code where ATTRIBUTE = NUMBER} (or {@code !=}, {@code <}, {@code <=},
 * {@code >}, {@code >=}) and {@code zoom FROM..TO}, where either end may be left out. A colour is
 * {@code #rrggbb}, {@code #rrggbbaa} or a name. Colours, widths and strengths are one value for all
 * zooms, or stops {@code ZOOM:VALUE} with straight interpolation between them and the nearest
 * stop's value beyond them; the colours of a fill may also run {@code by ATTRIBUTE} with stops
 * {@code NUMBER:COLOUR}: areas are then painted from the least value to the greatest. Widths and
 * dashes are in logical pixels.
 */
@NullMarked
package mapside.basemap.style;

import org.jspecify.annotations.NullMarked;
