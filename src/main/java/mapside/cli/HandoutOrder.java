package mapside.cli;

import java.nio.file.Path;
import java.util.Optional;
import mapside.handout.Paper;

/**
 * A handout that was asked for.
 *
 * @param article the file to read; empty for the article that ships with the program
 * @param paper what it is printed on; empty for what is usual where the user is
 * @param output the PDF file to write
 */
public record HandoutOrder(Optional<Path> article, Optional<Paper> paper, Path output) {}
