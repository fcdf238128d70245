package mapside.builder.basemap.shape;

import java.util.Arrays;

/** A binary heap of vertices by area, in which a vertex's area can change. Ties go by number. */
final class AreaHeap {

  private final int[] heap;
  private final int[] places;
  private final double[] areas;
  private int size;

  AreaHeap(int vertices) {
    heap = new int[vertices];
    places = new int[vertices];
    areas = new double[vertices];
    Arrays.fill(places, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  int least() {
    return heap[0];
  }

  double leastArea() {
    return areas[heap[0]];
  }

  void add(int vertex, double area) {
    areas[vertex] = area;
    put(vertex, size++);
    rise(size - 1);
  }

  void removeLeast() {
    places[heap[0]] = -1;
    size--;
    if (size > 0) {
      put(heap[size], 0);
      sink(0);
    }
  }

  void change(int vertex, double area) {
    areas[vertex] = area;
    rise(places[vertex]);
    sink(places[vertex]);
  }

  /** Does nothing for a vertex that was never added, such as the end of a line. */
  void changeIfIn(int vertex, double area) {
    if (places[vertex] >= 0) {
      change(vertex, area);
    }
  }

  private void put(int vertex, int place) {
    heap[place] = vertex;
    places[vertex] = place;
  }

  private boolean less(int a, int b) {
    return areas[a] < areas[b] || areas[a] == areas[b] && a < b;
  }

  private void rise(int from) {
    int place = from;
    int vertex = heap[place];
    while (place > 0 && less(vertex, heap[(place - 1) / 2])) {
      put(heap[(place - 1) / 2], place);
      place = (place - 1) / 2;
    }
    put(vertex, place);
  }

  private void sink(int from) {
    int place = from;
    int vertex = heap[place];
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && less(heap[child + 1], heap[child])) {
        child++;
      }
      if (!less(heap[child], vertex)) {
        break;
      }
      put(heap[child], place);
      place = child;
    }
    put(vertex, place);
  }
}
