package org.lodestar.app;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** All that home pages tell workers in tests, however much others have left lying there. */
@Component
public class HomeItems {
  private static final int ALL = 10_000;

  private final List<WorkItems> sources;
  private final TransactionOperations transactions;

  HomeItems(List<WorkItems> sources, TransactionOperations transactions) {
    this.sources = List.copyOf(sources);
    this.transactions = transactions;
  }

  /** What each item says; asked in one transaction, as the home page asks. */
  public List<String> of(Worker worker) {
    Viewer viewer = new Looking(worker);
    return Standing.member(worker.id())
        .call(() -> Objects.requireNonNull(transactions.execute(status -> labels(viewer))));
  }

  private List<String> labels(Viewer viewer) {
    return sources.stream()
        .flatMap(
            source ->
                Arrays.stream(WorkItem.Kind.values())
                    .flatMap(kind -> source.list(viewer, kind, 0, ALL).stream()))
        .map(WorkItem::label)
        .toList();
  }

  private record Looking(Worker worker) implements Viewer {
    @Override
    public String displayName() {
      return worker.displayName();
    }

    @Override
    public String organisation() {
      return worker.organisationName();
    }

    @Override
    public boolean may(Enum<?> action) {
      return action instanceof Action named && worker.mayEver(named);
    }
  }
}
