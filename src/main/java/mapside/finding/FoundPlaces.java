package mapside.finding;

import mapside.link.LinkedArticle;

/**
 * An article with the places that were found in it.
 *
 * @param reading the article, tied to them
 * @param namesOnly whether it is in another language than English, so that only names were looked
 *     for
 * @param isComplete whether all of the text was looked through
 */
public record FoundPlaces(LinkedArticle reading, boolean namesOnly, boolean isComplete) {}
