package org.lodestar.app.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lodestar.app.site.ErrorPage;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words what went wrong and what to do, with the status that it has. */
@Controller
class ErrorPageController implements ErrorController {
  private static final Set<Integer> WORDED =
      Set.of(400, 401, 403, 404, 405, 409, 413, 429, 500, 503);
  private static final String RETRY_SECONDS = "30";

  private final ObjectProvider<HelplineSlot> helplines;
  private final LateForms forms;

  ErrorPageController(ObjectProvider<HelplineSlot> helplines, LateForms forms) {
    this.forms = forms;
    this.helplines = helplines;
  }

  @RequestMapping("/error")
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    response.setStatus(status);
    if ((status == 503 || status == 429) && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    Optional<ModelAndView> late = status == 403 ? forms.answer(request) : Optional.empty();
    if (late.isPresent()) {
      return late.get();
    }
    String reference =
        request.getAttribute(FaultFilter.REFERENCE) instanceof String known ? known : null;
    return new ModelAndView(
        "site/error",
        "model",
        new ErrorPage(key(status, request), reference, emergency(status, request)));
  }

  /** Words of the room that is busy, where it left any; else those of the status. */
  private static String key(int status, HttpServletRequest request) {
    return status == 503 && request.getAttribute(ErrorPage.BUSY) instanceof String own
        ? own
        : "site.fault." + worded(status);
  }

  /** From memory only: the database may be what failed. */
  private List<Helpline> emergency(int status, HttpServletRequest request) {
    HelplineSlot slot = helplines.getIfAvailable();
    return status < 500 || slot == null
        ? List.of()
        : slot.lastKnown(Addresses.language(request), "EMERGENCY", "SILENT_999");
  }

  private static int worded(int status) {
    if (WORDED.contains(status)) {
      return status;
    }
    return status >= 500 ? 500 : 400;
  }
}
