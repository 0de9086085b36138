package org.lodestar.app.members.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.KnownViewer;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.TwoHands;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Viewers;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the layout who is signed in. */
@Component
class SignedIn implements Viewers {
  private final TwoHands twoHands;
  private final Capabilities capabilities;
  private final DemonstrationDoor demonstration;

  SignedIn(TwoHands twoHands, Capabilities capabilities, DemonstrationDoor demonstration) {
    this.capabilities = capabilities;
    this.demonstration = demonstration;
    this.twoHands = twoHands;
  }

  private record Seen(
      Worker worker, BooleanSupplier lone, BooleanSupplier played, Predicate<String> open)
      implements KnownViewer {
    @Override
    public boolean invented() {
      return played.getAsBoolean();
    }

    @Override
    public boolean reaches(String address) {
      return open.test(address);
    }

    @Override
    public String mark() {
      return WorkerMark.of(worker.id());
    }

    @Override
    public boolean alone() {
      return lone.getAsBoolean();
    }

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
        ? Optional.of(
            new Seen(
                known, () -> alone(known), () -> invented(request, known), capabilities::reaches))
        : Optional.empty();
  }

  /** Asked for those alone who show a code in a form. */
  private boolean invented(RequestAttributes request, Worker worker) {
    return request instanceof ServletRequestAttributes sent
        && demonstration.offers(sent.getRequest(), worker.id());
  }

  /** Asked for those alone who look after accounts, and where the database answers. */
  private boolean alone(Worker worker) {
    if (!worker.mayEver(Action.ADMINISTER_OWN_ORGANISATION)) {
      return false;
    }
    try {
      return Standing.member(worker.id()).<Boolean, RuntimeException>call(twoHands::isAlone);
    } catch (DataAccessException | TransactionException away) {
      return false;
    }
  }
}
