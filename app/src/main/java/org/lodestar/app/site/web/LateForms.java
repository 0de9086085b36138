package org.lodestar.app.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lodestar.app.site.LateForm;
import org.lodestar.app.site.LateForm.Sent;
import org.lodestar.app.site.LatePage;
import org.lodestar.app.site.LatePage.Field;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is answered to a form that came too late. To the worker on whose page it stood it is given
 * back; whoever is signed out is told how to keep it in their own browser until they are in again;
 * anybody else learns nothing of it.
 */
@Component
class LateForms {
  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_~.-]+)+/?");
  private static final String PROOF = "_csrf";

  private final ObjectProvider<Viewers> viewers;

  LateForms(ObjectProvider<Viewers> viewers) {
    this.viewers = viewers;
  }

  /** The page about it; empty where the form is none that came too late. */
  Optional<ModelAndView> answer(HttpServletRequest request) {
    Optional<Sent> sent = LateForm.noted(request).filter(each -> LateForm.canWait(request));
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> here =
        viewers.stream().flatMap(each -> each.current().stream()).map(Viewer::mark).findFirst();
    if (here.isEmpty()) {
      return Optional.of(new ModelAndView("site/lateOut"));
    }
    return here.equals(LateForm.shownTo(request))
        ? path(request).map(path -> new ModelAndView("site/late", "model", page(path, sent.get())))
        : Optional.empty();
  }

  /** Where it was sent, if that is a place of ours. */
  private static Optional<String> path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
            && PATH.matcher(path).matches()
        ? Optional.of(path)
        : Optional.empty();
  }

  private static LatePage page(String path, Sent sent) {
    List<Field> fields = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : sent.fields().entrySet()) {
      if (!each.getKey().equals(PROOF) && !each.getKey().equals(Page.ONCE)) {
        for (String value : each.getValue()) {
          fields.add(new Field(each.getKey(), value));
          // Words have a space; codes, days and identifiers have none.
          if (value.strip().contains(" ")) {
            written.add(value.strip());
          }
        }
      }
    }
    return new LatePage(path, fields, written, sent.parts(), sent.file());
  }
}
