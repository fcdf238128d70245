/**
 * Makes a handout of an article for print: text, pictures, maps, questions and answers in one PDF.
 */
@NullMarked
package mapside.handout;

import org.jspecify.annotations.NullMarked;
