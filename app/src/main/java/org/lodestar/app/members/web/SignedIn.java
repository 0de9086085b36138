package org.lodestar.app.members.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells the layout who is signed in. */
@Component
class SignedIn implements Viewers {
  private final ObjectProvider<StaffSearch> searches;

  SignedIn(ObjectProvider<StaffSearch> searches) {
    this.searches = searches;
  }

  private record Seen(Worker worker, boolean searches) implements Viewer {
    @Override
    public String displayName() {
      return worker.displayName();
    }

    @Override
    public String organisation() {
      return worker.organisationName();
    }

    @Override
    public @Nullable Instant until() {
      return worker.until();
    }

    @Override
    public boolean may(Enum<?> action) {
      return action instanceof Action known && worker.mayEver(known);
    }
  }

  @Override
  public Optional<Viewer> current() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return Optional.empty();
    }
    Object worker = request.getAttribute(SessionFilter.WORKER, RequestAttributes.SCOPE_REQUEST);
    return worker instanceof Worker known
        ? Optional.of(new Seen(known, searches(known)))
        : Optional.empty();
  }

  private boolean searches(Worker worker) {
    return searches.stream().anyMatch(module -> module.offeredTo(worker));
  }
}
