package org.lodestar.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What trying the matrix costs: requests by route, and the making of what they ask for. */
final class MatrixTimes {
  private static final int SLOWEST = 10;

  private final Map<String, Route> routes = new HashMap<>();
  private long making;

  private record Route(int requests, long nanoseconds) {
    Route and(Route more) {
      return new Route(requests + more.requests, nanoseconds + more.nanoseconds);
    }
  }

  /** Something that takes its time. */
  interface Work<T> {
    T done() throws Exception;
  }

  <T> T asking(String route, Work<T> work) throws Exception {
    long begun = System.nanoTime();
    T answer = work.done();
    routes.merge(route, new Route(1, System.nanoTime() - begun), Route::and);
    return answer;
  }

  <T> T making(Work<T> work) throws Exception {
    long begun = System.nanoTime();
    T made = work.done();
    making += System.nanoTime() - begun;
    return made;
  }

  @Override
  public String toString() {
    Route all = routes.values().stream().reduce(new Route(0, 0), Route::and);
    String slowest =
        routes.entrySet().stream()
            .sorted(Comparator.comparing(entry -> -entry.getValue().nanoseconds()))
            .limit(SLOWEST)
            .map(entry -> line(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("\n"));
    return line("all routes", all)
        + "\n"
        + String.format(Locale.ROOT, "%7.1f s making workers and objects", making / 1e9)
        + "\nslowest routes\n"
        + slowest;
  }

  private static String line(String what, Route route) {
    return String.format(
        Locale.ROOT, "%7.1f s %6d requests  %s", route.nanoseconds() / 1e9, route.requests(), what);
  }
}
