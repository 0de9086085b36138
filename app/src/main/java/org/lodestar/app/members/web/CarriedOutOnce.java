package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.store.SentForms;
import org.lodestar.app.site.LateForm;
import org.lodestar.app.site.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Carries out a worker's form once, however often it is sent: a double click, a reload after a lost
 * answer, two requests at once. Only the very same showing of a form with the very same content
 * counts as the same, so that going back and typing something else is never swallowed. A form that
 * was refused, or that shows a page instead of leading to one, may be sent again.
 */
final class CarriedOutOnce implements HandlerInterceptor {
  private static final Logger LOG = LoggerFactory.getLogger(CarriedOutOnce.class);
  private static final String CLAIMED = CarriedOutOnce.class.getName();
  private static final String PROOF = "_csrf";
  private static final int LOOKS = 100;
  private static final long BETWEEN_MILLISECONDS = 100;

  private final SentForms sent;

  CarriedOutOnce(SentForms sent) {
    this.sent = sent;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, InterruptedException {
    if (handler instanceof HandlerMethod method && method.getBean() instanceof ErrorController) {
      return true;
    }
    if (isAnothers(request)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
      return false;
    }
    Optional<byte[]> digest = digest(request);
    if (digest.isEmpty()) {
      return true;
    }
    for (int look = 0; look < LOOKS; look++) {
      if (sent.claim(digest.get())) {
        request.setAttribute(CLAIMED, digest.get());
        return true;
      }
      Optional<String> answer = sent.answer(digest.get());
      if (answer.isPresent()) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", answer.get());
        return false;
      }
      Thread.sleep(BETWEEN_MILLISECONDS);
    }
    response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    return false;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failed) {
    if (!(request.getAttribute(CLAIMED) instanceof byte[] digest)) {
      return;
    }
    @Nullable String address = response.getHeader("Location");
    try {
      if (failed == null && address != null && response.getStatus() / 100 == 3) {
        sent.answered(digest, address);
      } else {
        sent.free(digest);
      }
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("Whether a form was carried out could not be kept");
    }
  }

  /** Of what was sent, for this worker; a file is left to the page that takes it. */
  private static Optional<byte[]> digest(HttpServletRequest request) {
    Optional<Worker> worker = SessionFilter.worker(request);
    if (worker.isEmpty() || !isForm(request) || request.getParameter(Page.ONCE) == null) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    add(digest, request.getRequestURI());
    UUID who = worker.get().id();
    add(digest, who.toString());
    for (Map.Entry<String, String[]> field : fields(request).entrySet()) {
      add(digest, field.getKey());
      Arrays.stream(field.getValue()).forEach(value -> add(digest, value));
    }
    return Optional.of(digest.digest());
  }

  /** Whether somebody else sends what stood on a worker's page, and would send it as theirs. */
  private static boolean isAnothers(HttpServletRequest request) {
    return SessionFilter.worker(request)
        .map(worker -> WorkerMark.of(worker.id()))
        .flatMap(mark -> LateForm.shownTo(request).map(owner -> !owner.equals(mark)))
        .orElse(false);
  }

  /** All but the proof that the form is ours, which may be masked anew each time. */
  private static Map<String, String[]> fields(HttpServletRequest request) {
    Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
    fields.remove(PROOF);
    return fields;
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return "POST".equals(request.getMethod())
        && type != null
        && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  /** Each part with its length, so that two parts never read as another two. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
