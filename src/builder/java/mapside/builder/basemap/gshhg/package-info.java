/** The shorelines of GSHHG, joined from the bins that GMT keeps them in. */
@NullMarked
package mapside.builder.basemap.gshhg;

import org.jspecify.annotations.NullMarked;
