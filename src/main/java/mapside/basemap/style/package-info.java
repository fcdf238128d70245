/**
 * How the base map looks: one text file a theme.
 *
 * <p>A style file consists of statements. Each begins at the start of a line; lines that begin with
 * white space go on with the statement above. {@code #} followed by a space begins a comment. The
 * order of the fills and lines is the order of painting.
 *
 * <pre>
 * colour NAME COLOUR                     names a colour for what follows
 * background COLOURS                     what is seen where nothing else is: open sea
 * fill LAYER [CONDITIONS] colour COLOURS
 * line LAYER [CONDITIONS] colour COLOURS width WIDTHS [dash ON OFF ...]
 * </pre>
 *
 * <p>A line rule on a layer of areas strokes their outlines. The conditions are {@code where
 * ATTRIBUTE = NUMBER} (or {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}) and {@code zoom
 * FROM..TO}, where either end may be left out. A colour is {@code #rrggbb}, {@code #rrggbbaa} or a
 * name. Colours and widths are one value for all zooms, or stops {@code ZOOM:VALUE} with straight
 * interpolation between them and the nearest stop's value beyond them; the colours of a fill may
 * also run {@code by ATTRIBUTE} with stops {@code NUMBER:COLOUR}: areas are then painted from the
 * least value to the greatest. Widths and dashes are in logical pixels.
 */
@NullMarked
package mapside.basemap.style;

import org.jspecify.annotations.NullMarked;
