package org.lodestar.app.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.StyleGuide;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/**
 * {@code /style-guide} in a demonstration: every part in every state. {@code ?wrong} shows errors,
 * {@code ?staff} the frame of staff pages.
 */
@Component("/style-guide")
class StyleGuidePage implements Controller {
  private final Partnership partnership;
  private final Pages pages;

  StyleGuidePage(Partnership partnership, Pages pages) {
    this.partnership = partnership;
    this.pages = pages;
  }

  @Override
  public @Nullable ModelAndView handleRequest(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!partnership.demonstration()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return null;
    }
    boolean wrong = request.getParameter("wrong") != null;
    BindingResult result = wrong ? wrong() : right();
    return new ModelAndView(
        "site/styleGuide",
        Map.of(
            "model",
            new StyleGuide(pages.of(request), request.getParameter("staff") != null),
            BindingResult.MODEL_KEY_PREFIX + "form",
            result));
  }

  private static BindingResult right() {
    return new BeanPropertyBindingResult(StyleGuide.Sample.empty(), "form");
  }

  static BindingResult wrong() {
    BindingResult result = new BeanPropertyBindingResult(StyleGuide.Sample.typed(), "form");
    for (String field : new String[] {"name", "story", "place", "seen", "town"}) {
      result.rejectValue(field, "site.error.NotBlank");
    }
    result.rejectValue("day", "site.error.date");
    result.rejectValue("when", "site.error.date");
    result.reject("site.error.form");
    return result;
  }
}
