package org.lodestar.linkage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.work.Threads;

/**
 * Puts rows into a table on a thread of its own, some thousands at a time, while the next are read:
 * looking values up takes as long as reading them. Never more than two lots wait.
 */
final class Filling implements AutoCloseable {
  private static final int LOT = 4_096;

  private final TableBuilder table;
  private final int[] place;
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private List<String> ids = new ArrayList<>();
  private List<List<String>> rows = new ArrayList<>();
  private Future<?> last = CompletableFuture.completedFuture(null);

  /**
   * @param place where in a row each column of the table stands, or a negative number
   */
  Filling(TableBuilder table, int[] place) {
    this.table = table;
    this.place = place;
  }

  void add(String id, List<String> row) {
    ids.add(id);
    rows.add(row);
    if (ids.size() == LOT) {
      handOver();
    }
  }

  private void handOver() {
    List<String> ownIds = ids;
    List<List<String>> ownRows = rows;
    await();
    last = thread.submit(() -> put(ownIds, ownRows));
    ids = new ArrayList<>(LOT);
    rows = new ArrayList<>(LOT);
  }

  private void put(List<String> ownIds, List<List<String>> ownRows) {
    String[] values = new String[place.length];
    for (int i = 0; i < ownIds.size(); i++) {
      for (int column = 0; column < place.length; column++) {
        values[column] = place[column] < 0 ? "" : ownRows.get(i).get(place[column]).strip();
      }
      table.add(ownIds.get(i), List.of(values));
    }
  }

  private void await() {
    try {
      last.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LinkageException("The work was broken off.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  /** All rows are in the table afterwards. */
  void finish() {
    Threads.goOn();
    handOver();
    await();
  }

  /** What is not in the table yet is forgotten. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
