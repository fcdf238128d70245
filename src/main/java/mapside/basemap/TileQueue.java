package mapside.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mapside.geo.TileId;
import mapside.raster.Raster;

/**
 * The tiles that wait to be painted. What is in view goes first, the nearest to its centre before
 * all; as long as nobody tells what is in view, the newest. Not for many threads.
 */
final class TileQueue {

  /**
   * A tile that somebody waits for.
   *
   * @param id the tile
   * @param picture where its picture goes
   */
  record Request(TileId id, CompletableFuture<Raster> picture) {}

  private final int capacityOutside;
  private final Views views;
  private final LinkedHashMap<TileId, Request> waiting = new LinkedHashMap<>();

  /**
   * An empty queue.
   *
   * @param capacityOutside how many tiles out of view may wait
   * @param views what is in view
   */
  TileQueue(int capacityOutside, Views views) {
    this.capacityOutside = capacityOutside;
    this.views = views;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The request for a tile, made now if there is none. */
  Request getOrAdd(TileId id) {
    Request request = waiting.get(id);
    if (request == null) {
      request = new Request(id, new CompletableFuture<>());
      add(request);
    }
    return request;
  }

  void add(Request request) {
    waiting.putLast(request.id(), request);
  }

  /** Takes the request that is to be served next; there must be one. */
  Request take() {
    Request best = waiting.lastEntry().getValue();
    if (!views.isEmpty()) {
      double least = views.rank(best.id());
      for (Request request : waiting.values()) {
        double rank = views.rank(request.id());
        if (rank < least) {
          least = rank;
          best = request;
        }
      }
    }
    waiting.remove(best.id());
    return best;
  }

  /** Takes the requests that are out of view and too many, the farthest ones. */
  List<Request> takeSurplus() {
    if (views.isEmpty() || waiting.size() <= capacityOutside) {
      return List.of();
    }
    List<Request> outside = new ArrayList<>();
    for (Request request : waiting.values()) {
      if (!views.shows(request.id())) {
        outside.add(request);
      }
    }
    if (outside.size() <= capacityOutside) {
      return List.of();
    }
    outside.sort(Comparator.comparingDouble(request -> views.rank(request.id())));
    List<Request> surplus = outside.subList(capacityOutside, outside.size());
    surplus.forEach(request -> waiting.remove(request.id()));
    return surplus;
  }

  /** Takes everything. */
  List<Request> takeAll() {
    List<Request> all = List.copyOf(waiting.values());
    waiting.clear();
    return all;
  }
}
