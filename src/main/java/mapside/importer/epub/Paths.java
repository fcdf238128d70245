package mapside.importer.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths inside of a book. */
final class Paths {

  private Paths() {}

  /**
   * The part that an address in another part means; it can't lead out of the book.
   *
   * @param from the part that holds the address
   * @param address without a fragment
   */
  static String resolve(String from, String address) {
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    Deque<String> steps = new ArrayDeque<>();
    String decoded = decode(address);
    for (String step : (decoded.startsWith("/") ? decoded : folder + decoded).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String decode(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
