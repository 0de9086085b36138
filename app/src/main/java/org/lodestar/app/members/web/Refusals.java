package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records what a signed-in worker asked for and did not get: what they may not do, and what is not
 * there for them. Nothing of the answer changes; of the address only the object's identifier is
 * kept.
 */
@Component
class Refusals implements HandlerExceptionResolver, Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final String KIND = "PAGE";
  private static final Pattern ID =
      Pattern.compile("/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/|$)");

  private final Audit audit;

  Refusals(Audit audit) {
    this.audit = audit;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    boolean refused = failure instanceof NotAllowed || failure instanceof NotFound;
    if (refused && SessionFilter.worker(request).isPresent()) {
      record(request);
    }
    return null;
  }

  private void record(HttpServletRequest request) {
    try {
      ObjectRef asked =
          id(request.getRequestURI())
              .map(id -> ObjectRef.of(KIND, id))
              .orElseGet(() -> ObjectRef.all(KIND));
      audit.refused(Entry.of(MembersAction.ACCESS_REFUSED, asked));
    } catch (DataAccessException | TransactionException away) {
      LOG.error("A refusal was not recorded: {}", away.getClass().getSimpleName());
    }
  }

  private static Optional<UUID> id(String path) {
    Matcher found = ID.matcher(path);
    return found.find() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
  }
}
